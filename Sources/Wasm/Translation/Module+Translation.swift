extension Module {
    /// The bytes of all function bodies.
    package var bodyByteCount: Int { contents.bodies.reduce(0) { $0 + $1.range.count } }

    /// Translates every function without keeping the code: what a benchmark of the translator measures.
    ///
    /// - Parameter stage: The translation.
    /// - Returns: The bytes of the translated code.
    package func translateAllFunctions(for stage: TranslationStage) -> Int {
        var translator = FunctionTranslator(stage: stage)
        var byteCount = 0
        for index in contents.bodies.indices {
            byteCount += (translator.translate(index, of: self)?.code.count ?? 0) * MemoryLayout<UInt64>.size
        }
        return byteCount
    }
}
