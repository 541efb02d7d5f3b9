/// The addresses of the handlers, in the order of ``Instruction``.
@safe
struct HandlerTable: Sendable {
    // Written once, below, and only read after that.
    nonisolated(unsafe) private let entries: UnsafeMutablePointer<Entry>

    struct Entry {
        var address: UInt
        /// Whether a run may end or stop at the instruction, so that its origin must be known.
        var isMarked: Bool
        /// What it does to the accumulators.
        var effect: AccumulatorEffect
        /// The forms that take an operand from an accumulator, by their numbers in ``HandlerTable/forms``.
        var forms: Range<Int>
    }

    /// The forms with accumulators, in the order of the instructions that they can stand for.
    let forms = AccumulatorForm.all

    static let shared = HandlerTable()

    private init() {
        let handlers = unsafe Instruction.makeHandlers()
        unsafe entries = unsafe .allocate(capacity: handlers.count)
        var form = 0
        for unsafe(index, handler) in unsafe handlers.enumerated() {
            let first = form
            while form < forms.count, forms[form].base.rawValue == index { form += 1 }
            unsafe (entries + index).initialize(
                to: Entry(
                    address: unsafeBitCast(handler, to: UInt.self), isMarked: InstructionLayout.marks[index],
                    effect: AccumulatorEffect.all[index], forms: first..<form))
        }
    }

    /// What is known of an instruction's handler.
    @inline(__always)
    subscript(instruction: Instruction) -> Entry {
        // SAFETY: there is one entry for each case.
        unsafe entries[Int(instruction.rawValue)]
    }
}
