/// The addresses of the handlers, in the order of ``Instruction``.
@safe
struct HandlerTable: Sendable {
    // Written once, below, and only read after that.
    nonisolated(unsafe) private let entries: UnsafeMutablePointer<Entry>
    nonisolated(unsafe) private let formEntries: UnsafeMutablePointer<Form>
    private let count: Int

    struct Entry {
        var address: UInt
        /// The forms that take an operand from an accumulator, by their numbers for ``HandlerTable/form(_:)``.
        fileprivate var firstForm: UInt16
        fileprivate var formCount: UInt8
        /// Whether a run may end or stop at the instruction, so that its origin must be known.
        var isMarked: Bool
        /// What it does to the accumulators.
        var effect: AccumulatorEffect

        /// The numbers of the forms that take an operand from an accumulator.
        var forms: Range<Int> { Int(firstForm)..<Int(firstForm) &+ Int(formCount) }
    }

    /// An instruction that takes an operand from an accumulator, as ``AccumulatorForm`` says.
    struct Form {
        var address: UInt
        var instruction: Instruction
        /// Where the operand stands.
        var place: UInt8
        var kind: AccumulatorKind
        /// Whether the operands `left` and `right` change places.
        var exchanges: Bool
    }

    static let shared = HandlerTable()

    private init() {
        let handlers = unsafe Instruction.makeHandlers()
        // In the order of the instructions that they can stand for.
        let forms = AccumulatorForm.all
        count = unsafe handlers.count
        unsafe entries = .allocate(capacity: handlers.count)
        unsafe formEntries = .allocate(capacity: forms.count)
        var form = 0
        for unsafe(index, handler) in unsafe handlers.enumerated() {
            let first = form
            while form < forms.count, forms[form].base.rawValue == index { form += 1 }
            unsafe (entries + index).initialize(
                to: Entry(
                    address: unsafeBitCast(handler, to: UInt.self), firstForm: UInt16(first),
                    formCount: UInt8(form - first), isMarked: InstructionLayout.marks[index],
                    effect: AccumulatorEffect.all[index]))
        }
        for (number, form) in forms.enumerated() {
            unsafe (formEntries + number).initialize(
                to: Form(
                    address: entries[Int(form.form.rawValue)].address, instruction: form.form,
                    place: UInt8(form.place), kind: form.kind, exchanges: form.exchanges))
        }
    }

    /// What is known of an instruction's handler.
    @inline(__always)
    subscript(instruction: Instruction) -> Entry {
        // SAFETY: there is one entry for each case.
        unsafe entries[Int(instruction.rawValue)]
    }

    /// The address of the handler of the instruction with a raw value.
    func address(of rawValue: UInt16) -> UInt {
        precondition(Int(rawValue) < count, "BUG: there is no instruction \(rawValue)")
        // SAFETY: there is one entry for each case, and there are as many as was just checked.
        return unsafe entries[Int(rawValue)].address
    }

    /// A form among those that an entry names.
    ///
    /// ## Safety
    /// - Must hold: the number is one of ``Entry/forms``.
    /// - Guaranteed by: ``HandlerSelection``.
    @inline(__always)
    func form(_ number: Int) -> Form { unsafe formEntries[number] }
}
