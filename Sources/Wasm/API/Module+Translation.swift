extension Module {
    /// The bytes of all function bodies.
    package var bodyByteCount: Int { contents.bodies.reduce(0) { $0 + $1.range.count } }

    /// The bytes that the functions translated so far take: their code, and what says where its instructions came from.
    package func translatedByteCount(for stage: TranslationStage) -> Int {
        code(for: stage).translatedFunctions.reduce(0) { $0 + $1.byteCount }
    }

    /// Translates every function without keeping the code: what a benchmark of the translator measures.
    ///
    /// - Parameter stage: The translation.
    /// - Returns: The bytes of the translated code.
    package func translateAllFunctions(for stage: TranslationStage) -> Int {
        var translator = FunctionTranslator(stage: stage)
        var byteCount = 0
        for index in contents.bodies.indices {
            guard (try? translator.translate(index, of: self)) != nil else { continue }
            byteCount += translator.emitter.offset
        }
        return byteCount
    }

    /// What translating a function again and again takes, each time with another limit.
    ///
    /// - Parameters:
    ///   - index: The function's index among those that the module defines.
    ///   - limits: The limits.
    /// - Returns: For each limit what the function counts, or why it was not translated, and what was taken meanwhile.
    func translationSizes(
        ofBody index: Int, limits: [Int]
    ) -> [(result: Result<TranslationSize, TranslationFailure>, peak: Int)] {
        var translator = FunctionTranslator(stage: .optimized)
        var sizes: [(result: Result<TranslationSize, TranslationFailure>, peak: Int)] = []
        for limit in limits {
            var result: Result<TranslationSize, TranslationFailure>
            do throws(TranslationFailure) {
                let function = try translator.translate(index, of: self, memoryLimit: limit)
                result = .success(translator.size(of: function))
            } catch {
                result = .failure(error)
            }
            sizes.append((result, translator.memory.peakByteCount))
        }
        return sizes
    }

    /// How many branches waited at once for the place that they lead to, while a function was translated.
    ///
    /// - Parameter index: The function's index among those that the module defines.
    package func mostWaitingBranches(ofBody index: Int) -> Int? {
        var translator = FunctionTranslator(stage: .optimized)
        guard contents.bodies.indices.contains(index), (try? translator.translate(index, of: self)) != nil else {
            return nil
        }
        return translator.control.mostWaiting
    }
}

extension FunctionTranslator {
    /// Translates the function with the given index among those that the module defines.
    ///
    /// - Parameters:
    ///   - index: The function's index.
    ///   - module: The module.
    ///   - memoryLimit: The most bytes that the translation may take.
    ///   - isInterrupted: Asked after each few kilobytes whether to give up.
    /// - Returns: What is to be known of it, its code aside.
    mutating func translate(
        _ index: Int, of module: Module, memoryLimit: Int = .max, isInterrupted: (() -> Bool)? = nil
    ) throws(TranslationFailure) -> TranslatedFunction {
        try translate(
            index, of: module.contents, bytes: module.bytes, features: module.features, memoryLimit: memoryLimit,
            isInterrupted: isInterrupted)
    }
}
