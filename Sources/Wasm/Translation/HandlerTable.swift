/// The addresses of the handlers, in the order of ``Instruction``.
@safe
struct HandlerTable: Sendable {
    // Written once, below, and only read after that.
    nonisolated(unsafe) private let entries: UnsafeMutablePointer<Entry>

    struct Entry {
        var address: UInt
        /// Whether a run may end or stop at the instruction, so that its origin must be known.
        var isMarked: Bool
    }

    static let shared = HandlerTable()

    private init() {
        let handlers = unsafe Instruction.makeHandlers()
        unsafe entries = unsafe .allocate(capacity: handlers.count)
        for unsafe(index, handler) in unsafe handlers.enumerated() {
            unsafe (entries + index).initialize(
                to: Entry(
                    address: unsafeBitCast(handler, to: UInt.self), isMarked: InstructionLayout.marks[index]))
        }
    }

    /// What is known of an instruction's handler.
    @inline(__always)
    subscript(instruction: Instruction) -> Entry {
        // SAFETY: there is one entry for each case.
        unsafe entries[Int(instruction.rawValue)]
    }
}
