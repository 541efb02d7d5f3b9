import OperatorTable
import Wasm

extension FunctionGenerator {
    /// Makes a value of a type, or of a subtype, on the stack.
    mutating func make(_ type: ValueType) {
        depth += 1
        // What waits below may be an operand of whoever wants this one.
        let outer = base
        base = stack.count
        defer {
            base = outer
            depth -= 1
        }
        let isLeaf = depth > 4 || budget <= 0
        if type.isReference {
            makeReference(type, isLeaf: isLeaf)
        } else if isLeaf || random.chance(35) {
            makeLeaf(type)
        } else {
            compute(type)
        }
    }

    /// A constant, a local or a global.
    private mutating func makeLeaf(_ type: ValueType) {
        let locals = locals(giving: type)
        if !locals.isEmpty, random.chance(60) {
            emit("localGet", .index(random.pick(locals)))
        } else if random.chance(15), let global = globals(giving: type).randomElement(&random) {
            emit("globalGet", .index(UInt32(global)))
        } else {
            emitConstant(type)
        }
        stack.append(type)
    }

    mutating func emitConstant(_ type: ValueType) {
        switch type {
        case .i32: emit("i32Const", .i32(UInt32(random.integer(bits: 32))))
        case .i64: emit("i64Const", .i64(random.integer(bits: 64)))
        case .f32: emit("f32Const", .f32(random.float()))
        case .f64: emit("f64Const", .f64(random.double()))
        default: emit("v128Const", .bytes(random.vector()))
        }
    }

    private mutating func compute(_ type: ValueType) {
        switch random.choose([60, 6, 6, 5, 6, 6, 8]) {
        case 1: makeSelect(type)
        case 2:
            let locals = locals(of: type).filter { self.locals[Int($0)] == type }
            if locals.isEmpty { return makeLeaf(type) }
            need([type])
            emit("localTee", .index(random.pick(locals)))
            stack.append(type)
        case 3: makeBlock(.value(type), parameters: [], results: [type])
        case 4: makeIf(.value(type), parameters: [], results: [type])
        case 5: makeCall(giving: type)
        case 6: computeFromObject(type)
        default: computeByOperator(type)
        }
    }

    private mutating func computeByOperator(_ type: ValueType) {
        let operand: OperatorDescription.OperandType =
            switch type {
            case .i32: .i32
            case .i64: .i64
            case .f32: .f32
            case .f64: .f64
            default: .v128
            }
        let pool = extras.threads && random.chance(30) ? OperatorPools.atomic : .plain
        for _ in 0..<8 {
            guard let code = pool.producers[operand].flatMap({ random.pick($0) }) else { break }
            if emitOperator(code) { return }
        }
        makeLeaf(type)
    }

    /// An operator of the table with its operands.
    ///
    /// - Returns: Whether it was made; those that trap on most operands are not, in most cases.
    mutating func emitOperator(_ code: Int) -> Bool {
        let description = OperatorTable.operators[code]
        guard let signature = description.signature else { return false }
        let isDivision = [".div_", ".rem_"].contains { description.mnemonic.contains($0) } && description.mayTrap
        if description.mayTrap, description.accessWidth == 0, !isDivision, description.immediates.isEmpty,
            !random.chance(4)
        {
            return false
        }
        var immediates: [Immediate] = []
        var memory = 0
        for kind in description.immediates {
            switch kind {
            case .memory:
                memory = random.below(module.memories.count)
                immediates.append(.index(UInt32(memory)))
            case .memoryArgument:
                memory = random.chance(60) ? 0 : random.below(module.memories.count)
                immediates.append(access(description, memory))
            case .lane: immediates.append(.byte(UInt8(random.below(OperatorPools.laneCount(description)))))
            case .lanes: immediates.append(.bytes((0..<16).map { _ in UInt8(random.below(32)) }))
            case .zero: immediates.append(.byte(0))
            default: return false
            }
        }
        let address = addressType(memory)
        let operands = signature.operands.map { $0.valueType(address: address) }
        if description.mnemonic == "memory.fill" {
            makeRange(memory)
            // The value lies between the address and the length.
            makeLength(address)
            pop(3)
        } else if description.accessWidth > 0 {
            let isAtomic = description.feature == "threads"
            makeAddress(memory, width: isAtomic ? description.accessWidth : 1)
            for type in operands.dropFirst() { make(type) }
            pop(operands.count)
        } else {
            need(operands)
            if isDivision, random.chance(92) {
                emit(operands[0] == .i32 ? "i32Const" : "i64Const", operands[0] == .i32 ? .i32(1) : .i64(1))
                emit(operands[0] == .i32 ? "i32Or" : "i64Or")
            }
        }
        emit(Instruction(code: code, immediates: immediates))
        push(signature.results.map { $0.valueType(address: address) })
        return true
    }

    private mutating func access(_ description: OperatorDescription, _ memory: Int) -> Immediate {
        let natural = UInt32(description.accessWidth.trailingZeroBitCount)
        let isAtomic = description.feature == "threads"
        let alignment = isAtomic ? natural : UInt32(random.below(Int(natural) + 1))
        var offset: UInt64
        switch random.below(100) {
        case 0..<50: offset = 0
        case 50..<90: offset = UInt64(random.below(64))
        case 90..<98: offset = UInt64(random.below(65_536))
        default: offset = module.memories[memory].is64Bit ? random.integer(bits: 64) : random.integer(bits: 32)
        }
        if isAtomic { offset &= ~(UInt64(description.accessWidth) - 1) }
        return .access(alignment: alignment, memory: UInt32(memory), offset: offset)
    }

    func addressType(_ memory: Int) -> ValueType {
        memory < module.memories.count && module.memories[memory].is64Bit ? .i64 : .i32
    }

    /// An integer of either type as a constant.
    mutating func emitInteger(_ value: UInt64, _ type: ValueType) {
        if type == .i32 {
            emit("i32Const", .i32(UInt32(truncatingIfNeeded: value)))
        } else {
            emit("i64Const", .i64(value))
        }
    }

    /// An address, mostly of a byte that a memory has.
    mutating func makeAddress(_ memory: Int, width: Int) {
        let type = addressType(memory)
        let mask = random.pick([0x3f, 0xff, 0xff3f] as [UInt64]) & ~UInt64(width - 1)
        switch random.below(100) {
        case 0..<25: emitInteger(UInt64(random.below(100)) & mask, type)
        case 25..<96:
            make(type)
            pop(1)
            emitInteger(mask, type)
            emit(type == .i32 ? "i32And" : "i64And")
        case 96..<98: emitInteger(random.pick([65_535, 65_536, 131_071]), type)
        default:
            make(type)
            pop(1)
        }
        stack.append(type)
    }

    /// An address and a value of 32 bits.
    private mutating func makeRange(_ memory: Int) {
        makeAddress(memory, width: 1)
        make(.i32)
    }

    /// A length, mostly a small one.
    mutating func makeLength(_ type: ValueType) {
        if random.chance(70) {
            emitInteger(UInt64(random.below(30)), type)
        } else {
            make(type)
            pop(1)
            emitInteger(random.chance(97) ? 15 : 0x1ff, type)
            emit(type == .i32 ? "i32And" : "i64And")
        }
        stack.append(type)
    }

    private mutating func makeSelect(_ type: ValueType) {
        need([type, type, .i32])
        if type.isReference || random.chance(20) {
            emit("selectTyped", .types([type]))
        } else {
            emit("select")
        }
        stack.append(type)
    }
}

extension Array {
    /// One of the elements; `nil` if there are none.
    func randomElement(_ random: inout RandomNumbers) -> Element? { isEmpty ? nil : random.pick(self) }
}
