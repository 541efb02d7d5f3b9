/// Chooses the handlers of a translated function: for each instruction the quickest one that does the same.
///
///     i32AndSlotImmediate         result=temp1 left=temp1 right=255     hands its result on in the accumulator
///     i32ShlAccumulatorImmediate  result=temp1 left=temp1 right=2       ◄── takes it from there instead of `left`
///
/// Then the code is divided among the rows of fused instructions (``FusionSelection``).
///
/// Instructions do not move: all forms have the same operands in the same places, and only the handler's address changes. So
/// offsets, labels, origins and root maps hold whatever is chosen here.
///
/// Every result is also in its slot, so that an instruction may always read that. An accumulator holds a slot's value from
/// the instruction that wrote both up to the next one that changes either, or to a place where a branch leads.
struct HandlerSelection: ~Copyable {
    private var fusions = FusionSelection()

    /// The slot whose value an accumulator holds, or −1, and the number of the instruction that wrote it.
    private struct HeldSlot {
        var slot: Int32 = -1
        var writer: Int32 = 0
    }

    private struct HeldSlots {
        private var integer = HeldSlot()
        private var single = HeldSlot()
        private var double = HeldSlot()

        subscript(kind: AccumulatorKind) -> HeldSlot {
            @inline(__always) get {
                switch kind {
                case .integer: integer
                case .single: single
                case .double: double
                }
            }
            @inline(__always) set {
                switch kind {
                case .integer: integer = newValue
                case .single: single = newValue
                case .double: double = newValue
                }
            }
        }

        /// Says that a slot was written.
        @inline(__always)
        mutating func forget(_ slot: UInt16) {
            if integer.slot == Int32(slot) { integer.slot = -1 }
            if single.slot == Int32(slot) { single.slot = -1 }
            if double.slot == Int32(slot) { double.slot = -1 }
        }
    }

    /// How many instructions are divided among handlers at once.
    private static let partLength = 1 << 16

    /// The bytes that choosing the handlers of so many instructions takes.
    static func byteCount(for count: Int) -> Int { min(count, partLength) * FusionSelection.bytesPerInstruction }

    /// Chooses the handlers of all instructions.
    ///
    /// - Parameters:
    ///   - instructions: The instructions in their order.
    ///   - labels: The offsets where branches may lead, ascending.
    ///   - firstTemporary: From this slot on, slots are operands', of which an instruction that takes one is the last reader.
    ///   - handlers: The table of handlers.
    ///   - words: The code, whose handlers' addresses are changed.
    mutating func run(
        _ instructions: borrowing WorkBuffer<EmittedInstruction>, labels: borrowing WorkBuffer<UInt32>,
        firstTemporary: Int, _ handlers: HandlerTable, _ words: inout WorkBuffer<UInt64>
    ) {
        // What each accumulator holds.
        var held = HeldSlots()
        fusions.begin(firstTemporary: firstTemporary)
        var label = 0
        var nextLabel = labels.isEmpty ? Int.max : Int(labels[0])
        for number in 0..<instructions.count {
            // SAFETY: the loop says so; and the words of all instructions have been written, so that operands are where
            // the tables say, which are generated from the same rows as the emitters.
            let emitted = unsafe instructions[unchecked: number]
            let entry = handlers[emitted.instruction]
            var candidate = FusionSelection.Candidate(start: emitted.start, form: emitted.instruction)
            if nextLabel <= emitted.start {
                held = HeldSlots()
                candidate.isLabel = true
                repeat {
                    label &+= 1
                    nextLabel = label < labels.count ? Int(labels[label]) : .max
                } while nextLabel <= emitted.start
            }
            let forms = entry.forms
            if !forms.isEmpty { takeHeld(held, &candidate, number, forms, handlers, &words) }
            switch entry.effect {
            case .forgets:
                held = HeldSlots()
                candidate.isOpaque = true
            case .keeps: break
            case .moves:
                candidate.result = unsafe words.slot(
                    uncheckedAt: InstructionLayout.resultPlace, ofInstructionAt: emitted.start)
                candidate.secondResult = unsafe words.slot(
                    uncheckedAt: InstructionLayout.secondResultPlace, ofInstructionAt: emitted.start)
                held.forget(candidate.result)
                held.forget(candidate.secondResult)
            case .accumulates(let kind):
                candidate.result = unsafe words.slot(
                    uncheckedAt: InstructionLayout.resultPlace, ofInstructionAt: emitted.start)
                held.forget(candidate.result)
                held[kind] = HeldSlot(slot: Int32(candidate.result), writer: Int32(truncatingIfNeeded: number))
            }
            fusions.append(candidate)
            // What is known of a part serves for the next one: no handler goes over the end of so large a part.
            if number % Self.partLength == Self.partLength - 1 {
                fusions.divide(&words, handlers)
                fusions.begin(firstTemporary: firstTemporary)
            }
        }
        fusions.divide(&words, handlers)
    }

    /// Lets an instruction take an operand from an accumulator, if it can.
    @inline(__always)
    private func takeHeld(
        _ held: HeldSlots, _ candidate: inout FusionSelection.Candidate, _ number: Int, _ forms: Range<Int>,
        _ handlers: HandlerTable,
        _ words: inout WorkBuffer<UInt64>
    ) {
        let start = Int(candidate.start)
        for index in forms {
            let form = handlers.form(index)
            let held = held[form.kind]
            // SAFETY: the form stands for the instruction, and says where that has a slot.
            guard unsafe Int32(words.slot(uncheckedAt: Int(form.place), ofInstructionAt: start)) == held.slot else {
                continue
            }
            if form.exchanges { words.exchangeSlots(at: start) }
            words[start / MemoryLayout<UInt64>.stride] = UInt64(form.address)
            candidate.form = form.instruction
            candidate.takenDistance = UInt8(truncatingIfNeeded: min(number &- Int(held.writer), 255))
            return
        }
    }
}

extension WorkBuffer<UInt64> {
    /// Exchanges the operands `left` and `right` of the instruction at a byte offset, which stand in one word behind `result`.
    fileprivate mutating func exchangeSlots(at start: Int) {
        let index = (start + InstructionLayout.resultPlace) / MemoryLayout<UInt64>.stride
        let word = self[index]
        let left = word >> 16 & 0xFFFF
        let right = word >> 32 & 0xFFFF
        self[index] = word & ~0xFFFF_FFFF_0000 | right << 16 | left << 32
    }
}
