// Loads and stores. Those of memory 0 have forms of their own for each width of address; those of other memories find the
// memory through the instance.

/// What a load or store says about its place, beside the address that it takes from the stack.
enum MemoryAccess {
    /// Memory 0, whose addresses have 32 bits.
    case first(offset: UInt32)
    /// Memory 0, whose addresses have 64 bits.
    case firstLong(offset: UInt32)
    /// Any memory.
    case any(memory: UInt32, offset: UInt64)

    var memory: UInt32 {
        switch self {
        case .first, .firstLong: 0
        case .any(let memory, _): memory
        }
    }

    var offset: UInt64 {
        switch self {
        case .first(let offset), .firstLong(let offset): UInt64(offset)
        case .any(_, let offset): offset
        }
    }
}

extension FunctionTranslator {
    /// The access that the reader's operator makes.
    @inline(__always)
    func memoryAccess(_ reader: borrowing InstructionReader, _ contents: ModuleContents) -> MemoryAccess {
        guard reader.index == 0, let offset = UInt32(exactly: reader.bits) else {
            return .any(memory: reader.index, offset: reader.bits)
        }
        return contents.memories[0].is64Bit ? .firstLong(offset: offset) : .first(offset: offset)
    }

    /// The address in memory 0 of an access whose place is known beforehand, if it is below 4 GiB.
    @inline(__always)
    func absoluteAddress(_ address: OperandStack.Operand, _ access: MemoryAccess) -> UInt32? {
        guard isOptimizing, case .constant(let base) = address.place else { return nil }
        switch access {
        case .first(let offset):
            let (sum, overflow) = UInt32(truncatingIfNeeded: base).addingReportingOverflow(offset)
            return overflow ? nil : sum
        case .firstLong(let offset):
            let (sum, overflow) = base.addingReportingOverflow(UInt64(offset))
            return overflow ? nil : UInt32(exactly: sum)
        case .any: return nil
        }
    }

    // MARK: Numbers

    mutating func load(_ forms: LoadForms, _ access: MemoryAccess) {
        let address = operands.pop()
        if let sum = absoluteAddress(address, access) {
            pushResult { $0.loadAbsolute(forms.absolute, result: $1, address: sum) }
            return
        }
        let slot = slot(of: address)
        pushResult {
            switch access {
            case .first(let offset): $0.load(forms.slot, result: $1, address: slot, offset: offset)
            case .firstLong(let offset): $0.loadLong(forms.long, result: $1, address: slot, offset: offset)
            case .any(let memory, let offset):
                $0.loadMemory(forms.memory, result: $1, address: slot, memory: memory, offset: offset)
            }
        }
    }

    mutating func store(_ forms: StoreForms, _ access: MemoryAccess) {
        let value = operands.pop()
        let address = operands.pop()
        if let sum = absoluteAddress(address, access) {
            let value = slot(of: value)
            emitter.storeAbsolute(forms.absolute, value: value, address: sum)
            return
        }
        let immediate: UInt64? =
            if isOptimizing, case .constant(let constant) = value.place { constant } else { nil }
        switch (access, immediate) {
        case (.first(let offset), let immediate?):
            let address = slot(of: address)
            emitter.storeImmediate(forms.immediate, address: address, offset: offset, value: immediate)
            return
        case (.firstLong(let offset), let immediate?):
            let address = slot(of: address)
            emitter.storeLongImmediate(forms.longImmediate, address: address, offset: offset, value: immediate)
            return
        default: break
        }
        let addressSlot = slot(of: address)
        let valueSlot = slot(of: value)
        switch access {
        case .first(let offset): emitter.store(forms.slot, value: valueSlot, address: addressSlot, offset: offset)
        case .firstLong(let offset):
            emitter.storeLong(forms.long, value: valueSlot, address: addressSlot, offset: offset)
        case .any(let memory, let offset):
            emitter.storeMemory(forms.memory, value: valueSlot, address: addressSlot, memory: memory, offset: offset)
        }
    }

    // MARK: Vectors

    mutating func loadVector(_ forms: VectorLoadForms, _ access: MemoryAccess) {
        let address = operands.pop()
        if let sum = absoluteAddress(address, access) {
            pushResult(.wide) { $0.vectorLoadAbsolute(forms.absolute, result: $1, address: sum) }
            return
        }
        let slot = slot(of: address)
        pushResult(.wide) {
            switch access {
            case .first(let offset): $0.vectorLoad(forms.slot, result: $1, address: slot, offset: offset)
            case .firstLong(let offset): $0.vectorLoadLong(forms.long, result: $1, address: slot, offset: offset)
            case .any(let memory, let offset):
                $0.vectorLoadMemory(forms.memory, result: $1, address: slot, memory: memory, offset: offset)
            }
        }
    }

    mutating func storeVector(_ forms: VectorStoreForms, _ access: MemoryAccess) {
        let value = slot(of: operands.pop())
        let address = operands.pop()
        if let sum = absoluteAddress(address, access) {
            emitter.vectorStoreAbsolute(forms.absolute, value: value, address: sum)
            return
        }
        let slot = slot(of: address)
        switch access {
        case .first(let offset): emitter.vectorStore(forms.slot, value: value, address: slot, offset: offset)
        case .firstLong(let offset):
            emitter.vectorStoreLong(forms.long, value: value, address: slot, offset: offset)
        case .any(let memory, let offset):
            emitter.vectorStoreMemory(forms.memory, value: value, address: slot, memory: memory, offset: offset)
        }
    }

    /// Lanes have no form for 64-bit addresses of memory 0: they are rare.
    mutating func loadLane(_ forms: VectorLoadLaneForms, lane: Int, _ access: MemoryAccess) {
        let vector = slot(of: operands.pop())
        let address = slot(of: operands.pop())
        pushResult(.wide) {
            switch access {
            case .first(let offset):
                $0.vectorLoadLane(
                    forms.slot, result: $1, vector: vector, address: address, lane: lane, offset: offset)
            case .firstLong, .any:
                $0.vectorLoadLaneMemory(
                    forms.memory, result: $1, vector: vector, address: address, lane: lane, memory: access.memory,
                    offset: access.offset)
            }
        }
    }

    mutating func storeLane(_ forms: VectorStoreLaneForms, lane: Int, _ access: MemoryAccess) {
        let value = slot(of: operands.pop())
        let address = slot(of: operands.pop())
        switch access {
        case .first(let offset):
            emitter.vectorStoreLane(forms.slot, value: value, address: address, lane: lane, offset: offset)
        case .firstLong, .any:
            emitter.vectorStoreLaneMemory(
                forms.memory, value: value, address: address, lane: lane, memory: access.memory,
                offset: access.offset)
        }
    }
}
