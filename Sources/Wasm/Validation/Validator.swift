import Platform

/// Validates a decoded module: complete, eager, and dependent on the module alone.
///
/// Spec 3.0, valid-module.
package enum Validator {
    /// Validates a module and completes what its bodies say about themselves.
    ///
    /// - Parameters:
    ///   - contents: What the decoder found.
    ///   - bytes: The bytes that it was decoded from.
    ///   - features: What the module was decoded with.
    ///   - executable: What a module may use without being rejected as unsupported; all features for a caller that only
    ///     wants to know whether a module is valid.
    ///   - isInterrupted: Asked after each few kilobytes whether to give up.
    /// - Throws: ``ModuleError`` with the offset of the first problem.
    package static func validate(
        _ contents: inout ModuleContents, bytes: [UInt8], features: Features, executable: Features = .executable,
        isInterrupted: (() -> Bool)? = nil
    ) throws(ModuleError) {
        guard SystemMemory.hasRoom(for: contents.validationByteCount) else {
            throw .noMemory(for: "validation", offset: 0)
        }
        // SAFETY: the validator and its reader are local to the closure.
        try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ModuleError) in
            var reader = unsafe InstructionReader(
                UnsafeRawBufferPointer(buffer), range: 0..<buffer.count, features: features,
                canonicalTypeIndices: contents.canonicalTypeIndices)
            reader.isInterrupted = isInterrupted
            let context = try ValidationContext(contents, features: features, isInterrupted: isInterrupted)
            var validator = ModuleValidator(context, reader)
            do throws(ModuleError) {
                try validator.validateDefinitions(contents)
                for index in contents.bodies.indices {
                    let typeIndex = contents.functionTypeIndices[contents.importedFunctionCount + index]
                    try validator.functions.validate(&contents.bodies[index], typeIndex: typeIndex)
                }
            } catch {
                // A module is malformed before it is anything else: bodies that break the grammar may stand further on.
                if error.phase != .decoding, error.phase != .interrupted {
                    try unsafe BodyGrammar.check(
                        contents, UnsafeRawBufferPointer(buffer), features, isInterrupted: isInterrupted)
                }
                throw error
            }
            contents.declaredFunctionReferences = validator.functions.declaredFunctionReferences
            contents.referableFunctionCount = contents.countReferableFunctions()
            contents.exportIndices = validator.exportIndices
            try validator.functions.uses.check(executable: executable)
        }
    }
}

extension ModuleContents {
    /// What the validator makes of everything but bodies, in bytes, about: shapes, types, and a table of the exports.
    fileprivate var validationByteCount: Int {
        64 * types.count + 8 * typeWork + 16 * (globals.count + tables.count + elements.count)
            + 2 * functionTypeIndices.count + 160 * exports.count
    }

    fileprivate func countReferableFunctions() -> Int {
        var count = declaredFunctionReferences[importedFunctionCount...].count(where: \.self)
        if let start = start.map({ Int($0) }), start >= importedFunctionCount, !declaredFunctionReferences[start] {
            count += 1
        }
        return count
    }
}
