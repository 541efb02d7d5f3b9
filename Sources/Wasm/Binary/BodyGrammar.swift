/// The grammar of function bodies alone, for modules that are known to be invalid: malformed ones among them are called so.
///
/// Spec 3.0, binary-func and binary-expr.
enum BodyGrammar {
    /// Throws if a body breaks the grammar of the binary format; one that uses what is switched off is read up to there.
    static func check(
        _ contents: ModuleContents, _ bytes: UnsafeRawBufferPointer, _ features: Features,
        isInterrupted: (() -> Bool)?
    ) throws(ModuleError) {
        // SAFETY: the caller lends the bytes for the call.
        var reader = unsafe InstructionReader(
            bytes, range: 0..<bytes.count, features: features, canonicalTypeIndices: [], acceptsUndefinedTypes: true)
        reader.isInterrupted = isInterrupted
        for body in contents.bodies {
            reader.move(to: body.range)
            do throws(ModuleError) {
                try check(&reader, hasDataCount: contents.dataCount != nil)
            } catch {
                if error.phase == .decoding || error.phase == .interrupted { throw error }
            }
        }
    }

    /// A block that is open.
    private enum Block {
        /// One that nothing but `end` divides or closes.
        case plain
        case `if`
        /// A legacy `try`, without a handler yet and with one.
        case legacyTry
        case legacyCatch
    }

    private static func check(_ reader: inout InstructionReader, hasDataCount: Bool) throws(ModuleError) {
        var locals = LocalRuns()
        do throws(ModuleError) {
            try reader.readLocals(into: &locals, parameterCount: 0)
        } catch {
            // Too many locals for this implementation; all of them have been read.
            guard error.phase == .limit else { throw error }
        }
        var blocks: [Block] = [.plain]
        while let innermost = blocks.last {
            let found = try reader.next()
            switch found {
            case .block, .loop, .tryTable: blocks.append(.plain)
            case .if: blocks.append(.if)
            case .try: blocks.append(.legacyTry)
            case .else:
                guard innermost == .if else { throw reader.misplaced("ELSE", "an if") }
                blocks[blocks.count - 1] = .plain
            case .catch, .catchAll:
                guard innermost == .legacyTry || innermost == .legacyCatch else {
                    throw reader.misplaced(found == .catch ? "CATCH" : "CATCH_ALL", "a try")
                }
                // Nothing may follow the handler for all.
                blocks[blocks.count - 1] = found == .catch ? .legacyCatch : .plain
            case .delegate:
                guard innermost == .legacyTry else { throw reader.misplaced("DELEGATE", "a try") }
                blocks.removeLast()
            case .end: blocks.removeLast()
            case .memoryInit, .dataDrop, .arrayNewData, .arrayInitData:
                guard hasDataCount else { throw reader.dataCountRequired(by: found) }
            default: continue
            }
        }
        if !reader.isAtEnd { throw reader.bytesBehindEnd }
    }
}

extension InstructionReader {
    /// The error for a body that ends inside of a block.
    var missingEnd: ModuleError {
        ModuleError(.decoding, offset: end, "unexpected end of section or function: END opcode expected")
    }

    /// The error for a body with more bytes than its instructions.
    var bytesBehindEnd: ModuleError {
        ModuleError(
            .decoding, offset: offset,
            "section size mismatch: \(end - offset) bytes after the last END of a function")
    }

    /// The error for a part of a block outside of one that has such parts.
    func misplaced(_ name: String, _ block: String) -> ModuleError {
        ModuleError(.decoding, offset: operatorOffset, "misplaced \(name) opcode, not in \(block)")
    }

    /// The error for an operator that names a data segment in a module that does not say before how many there are.
    func dataCountRequired(by found: Operator) -> ModuleError {
        ModuleError(.decoding, offset: operatorOffset, "data count section required by \(found.mnemonic)")
    }
}
