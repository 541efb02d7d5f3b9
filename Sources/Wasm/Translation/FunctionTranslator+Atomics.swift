// Atomic operators: each is one instruction, which names its memory.

extension FunctionTranslator {
    /// Translates an operator of one of the classes of atomic operators.
    mutating func atomic(_ lowering: Lowering, _ reader: borrowing InstructionReader) {
        let memory = reader.index
        let offset = reader.bits
        switch lowering {
        case .atomicLoad(let forms):
            let address = slot(of: operands.pop())
            pushResult { $0.atomicLoad(forms.slot, result: $1, address: address, memory: memory, offset: offset) }
        case .atomicStore(let forms):
            let value = slot(of: operands.pop())
            let address = slot(of: operands.pop())
            emitter.atomicStore(forms.slot, value: value, address: address, memory: memory, offset: offset)
        case .atomicUpdate(let forms): atomicUpdate(forms.slot, memory, offset)
        case .atomicExchange(let forms): atomicUpdate(forms.slot, memory, offset)
        case .atomicCompareExchange(let forms):
            let (address, expected, value) = popThree()
            pushResult {
                $0.atomicCompareExchange(
                    forms.slot, result: $1, address: address, expected: expected, value: value, memory: memory,
                    offset: offset)
            }
        case .atomic(let found): atomic(found, memory, offset)
        default: preconditionFailure("BUG: \(lowering) is no atomic operator")
        }
    }

    private mutating func atomicUpdate(_ form: AtomicUpdateForm, _ memory: UInt32, _ offset: UInt64) {
        let value = slot(of: operands.pop())
        let address = slot(of: operands.pop())
        pushResult {
            $0.atomicUpdate(form, result: $1, address: address, value: value, memory: memory, offset: offset)
        }
    }

    private mutating func atomic(_ found: AtomicOperator, _ memory: UInt32, _ offset: UInt64) {
        switch found {
        case .atomicFence: emitter.atomicFence()
        case .memoryAtomicNotify:
            let count = slot(of: operands.pop())
            let address = slot(of: operands.pop())
            pushResult {
                $0.memoryAtomicNotify(result: $1, address: address, count: count, memory: memory, offset: offset)
            }
        case .memoryAtomicWait32:
            let (address, expected, timeout) = popThree()
            pushResult {
                $0.memoryAtomicWait32(
                    result: $1, address: address, expected: expected, timeout: timeout, memory: memory, offset: offset)
            }
        case .memoryAtomicWait64:
            let (address, expected, timeout) = popThree()
            pushResult {
                $0.memoryAtomicWait64(
                    result: $1, address: address, expected: expected, timeout: timeout, memory: memory, offset: offset)
            }
        }
    }
}
