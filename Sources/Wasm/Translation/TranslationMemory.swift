import Platform

/// Why a function was not translated.
enum TranslationFailure: Error {
    /// Whoever was asked wanted no more of it.
    case interrupted
    /// Its translation takes more memory than is left.
    case limitExceeded
    /// The system has no memory for it.
    case noMemory
}

/// What a function counts for ``Limits/codeMemory``, in bytes.
struct TranslationSize {
    /// What is kept of it.
    var kept: Int
    /// The most that its translation takes, what is kept included.
    var peak: Int
}

/// The memory that the translation of one function takes.
///
///     looks:  │ each 8 KiB of the body, each long list, and the end │ ──► more than the limit?  ──► limitExceeded
///                                                                     ──► twice what was asked for? ──► ask the system
///
/// It is counted by what is in the buffers, not by what they have room for, and at places that depend on the body alone:
/// so it is the same for everybody who translates that, whatever was translated before.
struct TranslationMemory {
    /// The most bytes that the function may take.
    private let limit: Int
    /// The most that it has taken.
    private(set) var peakByteCount = 0
    /// Up to how many bytes the system has room.
    private var granted = 1 << 16
    /// The offset in the module from which on to look next.
    private(set) var nextLook: Int
    /// Why the translation ended.
    private(set) var failure: TranslationFailure?

    /// What buffers may grow by between two looks, and what is needed behind the last one.
    private static let slack = 2 << 20
    private static let lookInterval = 1 << 13
    /// What is kept for each function beside its code and its maps.
    static let fixedByteCount = 256

    init(limit: Int = .max, start: Int = 0) {
        self.limit = limit
        nextLook = start + Self.lookInterval
    }

    /// Looks at the memory that the function takes.
    ///
    /// - Throws: ``ModuleError``, and then there is a ``failure``.
    mutating func look(_ byteCount: Int, at offset: Int) throws(ModuleError) {
        nextLook = offset + Self.lookInterval
        peakByteCount = max(peakByteCount, byteCount + Self.fixedByteCount)
        if peakByteCount > limit {
            failure = .limitExceeded
            throw ModuleError(.limit, offset: offset, "the function's code is larger than it may be")
        }
        guard peakByteCount > granted else { return }
        // Until there is twice as much, what grows by copying takes three times what it had, and the rest twice.
        granted = 2 * peakByteCount
        guard SystemMemory.hasRoom(for: 4 * peakByteCount + Self.slack) else {
            failure = .noMemory
            throw .noMemory(for: "the function's code", offset: offset)
        }
    }
}

extension FunctionTranslator {
    /// Looks at the memory that is taken, and at what will be.
    ///
    /// - Parameter more: The bytes that a list takes which is to be translated now.
    mutating func lookAtMemory(at offset: Int, more: Int = 0) throws(ModuleError) {
        try memory.look(workByteCount + more, at: offset)
    }

    /// What the function that was just translated counts.
    func size(of function: TranslatedFunction) -> TranslationSize {
        let kept =
            emitter.offset + function.offsets.count * MemoryLayout<CodeOrigin>.stride + function.exceptions.byteCount
            + function.roots.byteCount + TranslationMemory.fixedByteCount
        return TranslationSize(kept: kept, peak: max(kept, memory.peakByteCount))
    }

    /// The bytes in all buffers that a body can make large: what is bounded by the size of a frame is not counted.
    private var workByteCount: Int {
        emitter.workByteCount + control.workByteCount + exceptions.byteCount + roots.byteCount
    }
}
