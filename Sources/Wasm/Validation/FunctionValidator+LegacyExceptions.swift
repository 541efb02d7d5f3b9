extension FunctionValidator {
    /// The operators of the exceptions before 3.0.
    ///
    /// https://github.com/WebAssembly/exception-handling/blob/main/proposals/exception-handling/legacy/Exceptions.md
    mutating func validateLegacyException() throws(ModuleError) {
        switch current {
        case .try:
            let (parameters, results) = try resolve(reader.blockType)
            try pop(parameters)
            try enter(.legacyTry, parameters: parameters, results: results)
        case .catch, .catchAll: try validateCatch()
        case .delegate:
            guard control[control.count &- 1].kind == .legacyTry else { throw reader.misplaced("DELEGATE", "a try") }
            let frame = try leave()
            _ = try target(reader.index)
            try push(frame.results)
        default:
            let kind = control[try target(reader.index)].kind
            guard kind == .legacyCatch || kind == .legacyCatchAll else {
                throw invalid("invalid rethrow label \(reader.index): it names no catch block")
            }
            catchBlocks.areRethrown = true
            becomeUnreachable()
        }
    }

    private mutating func validateCatch() throws(ModuleError) {
        let kind = control[control.count &- 1].kind
        guard kind == .legacyTry || kind == .legacyCatch else {
            throw reader.misplaced(current == .catch ? "CATCH" : "CATCH_ALL", "a try")
        }
        let frame = try leave()
        let caught = current == .catch ? try tagParameters(reader.index) : .empty
        try enter(current == .catch ? .legacyCatch : .legacyCatchAll, parameters: caught, results: frame.results)
        catchBlocks.open &+= 1
        catchBlocks.most = max(catchBlocks.most, catchBlocks.open)
    }
}
