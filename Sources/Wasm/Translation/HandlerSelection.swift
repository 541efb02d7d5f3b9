/// Chooses the handlers of a translated function: for each instruction the quickest one that does the same.
///
///     i32AndSlotImmediate         result=temp1 left=temp1 right=255     hands its result on in the accumulator
///     i32ShlAccumulatorImmediate  result=temp1 left=temp1 right=2       ◄── takes it from there instead of `left`
///
/// Then the first one of instructions that a row of the table fuses gets the handler that does them all; those behind it
/// keep their own, which nobody reaches.
///
/// Instructions do not move: all forms have the same operands in the same places, and only the handler's address changes. So
/// offsets, labels, origins and root maps hold whatever is chosen here.
///
/// Every result is also in its slot, so that an instruction may always read that. An accumulator holds a slot's value from
/// the instruction that wrote both up to the next one that changes either, or to a place where a branch leads.
struct HandlerSelection {
    /// The slot whose value each accumulator holds, or −1.
    private var held = InlineSlots()

    private struct InlineSlots {
        var integer = -1
        var single = -1
        var double = -1

        subscript(kind: AccumulatorKind) -> Int {
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
            if integer == slot { integer = -1 }
            if single == slot { single = -1 }
            if double == slot { double = -1 }
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
        let fusions = FusionTable.shared
        held = InlineSlots()
        var label = 0
        // The instructions that one handler does up to here, where they begin, and the slot of the last one's result.
        var group: (instruction: Instruction, start: Int, result: Int)?
        for emitted in instructions {
            if label < labels.count, labels[label] <= emitted.start {
                held = InlineSlots()
                group = nil
                repeat { label += 1 } while label < labels.count && labels[label] <= emitted.start
            }
            let entry = handlers[emitted.instruction]
            let (form, taken) = form(of: emitted, entry, &words)
            var start = emitted.start
            var instruction = form
            if let first = group {
                let isHeld = taken >= firstTemporary && taken == first.result
                if let fused = (isHeld ? fusions[first.instruction, form, isHeld: true] : nil)
                    ?? fusions[first.instruction, form, isHeld: false]
                {
                    start = first.start
                    instruction = fused
                    words[start / MemoryLayout<UInt64>.stride] = UInt64(handlers[fused].address)
                }
            }
            var result = -1
            switch entry.effect {
            case .forgets: held = InlineSlots()
            case .keeps: break
            case .accumulates(let kind):
                result = words.slot(at: emitted.start + InstructionLayout.resultPlace)
                held.forget(result)
                held[kind] = result
            }
            group = (instruction, start, result)
        }
    }

    /// Lets an instruction take an operand from an accumulator, if it can.
    ///
    /// - Returns: The form of the instruction, and the slot that it need not read, or −1.
    private func form(
        of emitted: EmittedInstruction, _ entry: HandlerTable.Entry, _ words: inout [UInt64]
    ) -> (Instruction, Int) {
        let handlers = HandlerTable.shared
        for number in entry.forms {
            let form = handlers.forms[number]
            let slot = words.slot(at: emitted.start + form.place)
            guard held[form.kind] == slot else { continue }
            if form.exchanges { words.exchangeSlots(at: emitted.start) }
            words[emitted.start / MemoryLayout<UInt64>.stride] = UInt64(handlers[form.form].address)
            return (form.form, slot)
        }
        return (emitted.instruction, -1)
    }
}

extension [UInt64] {
    /// The slot that an operand at a byte offset names.
    fileprivate func slot(at offset: Int) -> Int { Int(bits(at: offset, count: 16)) }

    /// Exchanges the operands `left` and `right` of the instruction at a byte offset, which stand in one word behind `result`.
    fileprivate mutating func exchangeSlots(at start: Int) {
        let index = (start + InstructionLayout.resultPlace) / MemoryLayout<UInt64>.stride
        let word = self[index]
        let left = word >> 16 & 0xFFFF
        let right = word >> 32 & 0xFFFF
        self[index] = word & ~0xFFFF_FFFF_0000 | right << 16 | left << 32
    }
}
