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
struct HandlerSelection {
    /// The slot whose value each accumulator holds, or −1, and the number of the instruction that wrote it.
    private var held = InlineSlots()
    private var fusions = FusionSelection()

    private struct InlineSlots {
        private var integer = (slot: -1, writer: 0)
        private var single = (slot: -1, writer: 0)
        private var double = (slot: -1, writer: 0)

        subscript(kind: AccumulatorKind) -> (slot: Int, writer: Int) {
            get {
                switch kind {
                case .integer: integer
                case .single: single
                case .double: double
                }
            }
            set {
                switch kind {
                case .integer: integer = newValue
                case .single: single = newValue
                case .double: double = newValue
                }
            }
        }

        /// Says that a slot was written.
        mutating func forget(_ slot: Int) {
            if integer.slot == slot { integer.slot = -1 }
            if single.slot == slot { single.slot = -1 }
            if double.slot == slot { double.slot = -1 }
        }
    }

    /// Chooses the handlers of all instructions.
    ///
    /// - Parameters:
    ///   - instructions: The instructions in their order.
    ///   - labels: The offsets where branches may lead, ascending.
    ///   - firstTemporary: From this slot on, slots are operands', of which an instruction that takes one is the last reader.
    ///   - words: The code, whose handlers' addresses are changed.
    mutating func run(
        _ instructions: [EmittedInstruction], labels: [Int], firstTemporary: Int, _ words: inout [UInt64]
    ) {
        let handlers = HandlerTable.shared
        held = InlineSlots()
        fusions.begin(firstTemporary: firstTemporary)
        var label = 0
        for emitted in instructions {
            let isLabel = label < labels.count && labels[label] <= emitted.start
            if isLabel {
                held = InlineSlots()
                repeat { label += 1 } while label < labels.count && labels[label] <= emitted.start
            }
            let entry = handlers[emitted.instruction]
            let number = fusions.count
            var chosen = form(of: emitted, entry, &words)
            chosen.instruction.isLabel = isLabel
            if chosen.writer >= 0 {
                chosen.instruction.takenDistance = UInt8(truncatingIfNeeded: min(number - chosen.writer, 255))
            }
            switch entry.effect {
            case .forgets:
                held = InlineSlots()
                chosen.instruction.isOpaque = true
            case .keeps: break
            case .moves:
                let results = (
                    words.slot(at: emitted.start + InstructionLayout.resultPlace),
                    words.slot(at: emitted.start + InstructionLayout.secondResultPlace)
                )
                held.forget(results.0)
                held.forget(results.1)
                chosen.instruction.result = UInt16(truncatingIfNeeded: results.0)
                chosen.instruction.secondResult = UInt16(truncatingIfNeeded: results.1)
            case .accumulates(let kind):
                let result = words.slot(at: emitted.start + InstructionLayout.resultPlace)
                held.forget(result)
                held[kind] = (result, number)
                chosen.instruction.result = UInt16(truncatingIfNeeded: result)
            }
            fusions.append(chosen.instruction)
        }
        fusions.divide(&words)
    }

    /// Lets an instruction take an operand from an accumulator, if it can.
    ///
    /// - Returns: The form of the instruction, and the number of the one that wrote what it takes, or −1.
    private func form(
        of emitted: EmittedInstruction, _ entry: HandlerTable.Entry, _ words: inout [UInt64]
    ) -> (instruction: FusionSelection.Candidate, writer: Int) {
        let handlers = HandlerTable.shared
        for number in entry.forms {
            let form = handlers.forms[number]
            let (slot, writer) = held[form.kind]
            guard words.slot(at: emitted.start + form.place) == slot else { continue }
            if form.exchanges { words.exchangeSlots(at: emitted.start) }
            words[emitted.start / MemoryLayout<UInt64>.stride] = UInt64(handlers[form.form].address)
            return (.init(start: emitted.start, form: form.form), writer)
        }
        return (.init(start: emitted.start, form: emitted.instruction), -1)
    }
}

extension [UInt64] {
    /// The slot that an operand at a byte offset names.
    func slot(at offset: Int) -> Int { Int(bits(at: offset, count: 16)) }

    /// Exchanges the operands `left` and `right` of the instruction at a byte offset, which stand in one word behind `result`.
    fileprivate mutating func exchangeSlots(at start: Int) {
        let index = (start + InstructionLayout.resultPlace) / MemoryLayout<UInt64>.stride
        let word = self[index]
        let left = word >> 16 & 0xFFFF
        let right = word >> 32 & 0xFFFF
        self[index] = word & ~0xFFFF_FFFF_0000 | right << 16 | left << 32
    }
}
