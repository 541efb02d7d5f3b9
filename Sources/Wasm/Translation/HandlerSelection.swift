/// Chooses the handlers of a translated function: for each instruction the quickest one that does the same.
///
///     i32AndSlotImmediate       result=temp1 left=temp1 right=255         hands its result on in the accumulator
///     i32ShlAccumulatorImmediate result=temp1 left=temp1 right=2          ◄── takes it from there instead of `left`
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
    ///   - words: The code, whose handlers' addresses are changed.
    mutating func run(_ instructions: [EmittedInstruction], labels: [Int], _ words: inout [UInt64]) {
        let handlers = HandlerTable.shared
        held = InlineSlots()
        var label = 0
        for emitted in instructions {
            if label < labels.count, labels[label] <= emitted.start {
                held = InlineSlots()
                repeat { label += 1 } while label < labels.count && labels[label] <= emitted.start
            }
            let entry = handlers[emitted.instruction]
            for number in entry.forms {
                let form = handlers.forms[number]
                guard held[form.kind] == words.slot(at: emitted.start + form.place) else { continue }
                if form.exchanges { words.exchangeSlots(at: emitted.start) }
                words[emitted.start / MemoryLayout<UInt64>.stride] = UInt64(handlers[form.form].address)
                break
            }
            switch entry.effect {
            case .forgets: held = InlineSlots()
            case .keeps: break
            case .accumulates(let kind):
                let slot = words.slot(at: emitted.start + InstructionLayout.resultPlace)
                held.forget(slot)
                held[kind] = slot
            }
        }
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
