import Wasm

extension FunctionGenerator {
    /// Makes a reference of a type; one that may be null is null now and then.
    mutating func makeReference(_ type: ValueType, isLeaf: Bool) {
        defer { stack.append(type) }
        let locals = locals(giving: type)
        if !locals.isEmpty, random.chance(35) {
            emit("localGet", .index(random.pick(locals)))
            return
        }
        let globals = globals(giving: type)
        if !globals.isEmpty, random.chance(25) {
            emit("globalGet", .index(UInt32(random.pick(globals))))
            return
        }
        if type.isNullable, isLeaf || random.chance(15) || type.heapType == .exception {
            emit("refNull", .heapType(type.heapType))
            return
        }
        if !isLeaf, random.chance(12), let table = tables(giving: type).randomElement(&random) {
            makeIndex(below: UInt64(module.tables[table].type.bounds.minimum), indexType(table))
            pop(1)
            emit("tableGet", .index(UInt32(table)))
            // An element may be null.
            if !type.isNullable { emit("refAsNonNull") }
            return
        }
        if !isLeaf, !type.isNullable, random.chance(25), let concrete = type.heapType.typeIndex {
            // What a local holds, unless that is null.
            let nullable = TypePlan.nullable(.concrete(concrete))
            emit("block", .blockType(.value(type)))
            nest(Label(types: [type]), depth: depth) { generator in
                generator.make(nullable)
                generator.emit("brOnNonNull", .index(0))
                generator.makeObject(Int(concrete), isLeaf: true)
            }
            emit("end")
            return
        }
        makeNonNull(type.heapType, isLeaf: isLeaf)
    }

    /// Makes a reference that is not null; nothing is added to the types on the stack.
    private mutating func makeNonNull(_ type: HeapType, isLeaf: Bool) {
        if let index = type.typeIndex { return makeObject(subtype(of: Int(index)), isLeaf: isLeaf) }
        switch type {
        case .function: emit("refFunc", .index(UInt32(random.below(module.functions.count))))
        case .structure: makeObject(random.pick(types.structures), isLeaf: isLeaf)
        case .array: makeObject(random.pick(types.arrays), isLeaf: isLeaf)
        case .extern:
            makeNonNull(.any, isLeaf: true)
            emit("externConvertAny")
        case .any where random.chance(20):
            makeNonNull(.extern, isLeaf: true)
            emit("anyConvertExtern")
        case .any, .eq:
            if isLeaf || random.chance(40) { return makeNonNull(.i31, isLeaf: isLeaf) }
            makeObject(random.pick(types.structures + types.arrays), isLeaf: isLeaf)
        default:
            if isLeaf {
                emitConstant(.i32)
            } else {
                make(.i32)
                pop(1)
            }
            emit("refI31")
        }
    }

    /// A type of objects, or a subtype of it.
    private mutating func subtype(of index: Int) -> Int {
        random.pick([index] + types.structures.filter { types.all[$0].supertype == UInt32(index) })
    }

    /// Makes an object of a type; nothing is added to the types on the stack.
    private mutating func makeObject(_ index: Int, isLeaf: Bool) {
        let immediate = Immediate.index(UInt32(index))
        let fields = types.fields(index)
        if case .array = types.all[index].composite {
            let value = value(fields[0].storage)
            switch isLeaf ? 0 : random.below(6) {
            case 0:
                emitConstantLength()
                emit("arrayNewDefault", immediate)
            case 1, 3:
                let count = random.chance(85) ? random.within(4...6) : random.below(4)
                let before = stack.count
                for _ in 0..<count { make(value) }
                stack.removeLast(stack.count - before)
                emit("arrayNewFixed", immediate, .index(UInt32(count)))
            case 2 where !value.isReference:
                emitPart(of: module.data[module.data.count - 1].bytes.count, size: 16)
                emit("arrayNewData", immediate, .index(UInt32(module.data.count - 1)))
            case 2 where value == .funcref:
                emitPart(of: module.elements[2].items.count, size: 1)
                emit("arrayNewElem", immediate, .index(2))
            default:
                make(value)
                pop(1)
                emitConstantLength()
                emit("arrayNew", immediate)
            }
            return
        }
        if isLeaf || random.chance(30) { return emit("structNewDefault", immediate) }
        let before = stack.count
        for field in fields { make(value(field.storage)) }
        stack.removeLast(stack.count - before)
        emit("structNew", immediate)
    }

    /// A place in a segment and a length that it has there, mostly.
    mutating func emitPart(of count: Int, size: Int) {
        let start = random.below(count / 2 + 1)
        emit("i32Const", .i32(UInt32(start)))
        emit("i32Const", .i32(UInt32(random.chance(98) ? random.below((count - start) / size + 1) : count)))
    }

    private mutating func emitConstantLength() { emit("i32Const", .i32(UInt32(random.within(4...9)))) }

    /// The type of what a field holds once it is on the stack.
    func value(_ storage: StorageType) -> ValueType { if case .value(let type) = storage { type } else { .i32 } }

    func tables(giving type: ValueType) -> [Int] {
        module.tables.indices.filter {
            let element = module.tables[$0].type.element
            let given = ReferenceType(isNullable: type.isNullable, heapType: element.heapType)
            return types.matches(.reference(given), type)
        }
    }

    func indexType(_ table: Int) -> ValueType { module.tables[table].type.is64Bit ? .i64 : .i32 }

    /// A number below a bound, mostly.
    mutating func makeIndex(below bound: UInt64, _ type: ValueType) {
        let count = max(1, bound)
        if random.chance(50) {
            emitInteger(UInt64(random.below(Int(count))), type)
        } else {
            make(type)
            pop(1)
            if random.chance(96) {
                emitInteger(count, type)
                emit(type == .i32 ? "i32RemU" : "i64RemU")
            }
        }
        stack.append(type)
    }

    /// A number that comes from an object, a reference, a table or a memory.
    mutating func computeFromObject(_ type: ValueType) {
        defer { stack.append(type) }
        if type == .i32, random.chance(60) { return computeFromReference() }
        let sources = (types.structures + types.arrays).flatMap { index in
            types.fields(index).enumerated().filter { value($1.storage) == type }.map { (index, $0.offset, $0.element) }
        }
        guard let (index, field, description) = sources.randomElement(&random) else { return emitConstant(type) }
        let isPacked = if case .value = description.storage { false } else { true }
        makeUsable(index)
        if case .array = types.all[index].composite {
            makeIndex(below: 4, .i32)
            pop(1)
            emit(isPacked ? random.pick(["arrayGetS", "arrayGetU"]) : "arrayGet", .index(UInt32(index)))
        } else {
            emit(
                isPacked ? random.pick(["structGetS", "structGetU"]) : "structGet", .index(UInt32(index)),
                .index(UInt32(field)))
        }
    }

    /// Makes an object of a type, hardly ever null; nothing is added to the types on the stack.
    mutating func makeUsable(_ index: Int) {
        make(
            .reference(
                ReferenceType(isNullable: random.chance(4), heapType: .concrete(UInt32(index)))))
        pop(1)
    }

    private mutating func computeFromReference() {
        let references = types.references
        switch random.below(8) {
        case 0:
            make(random.pick(references))
            pop(1)
            emit("refIsNull")
        case 1:
            make(TypePlan.nullable(.eq))
            make(TypePlan.nullable(.eq))
            pop(2)
            emit("refEq")
        case 2:
            make(TypePlan.nullable(.any))
            pop(1)
            // A cast to what it is trusted to be anyway, and now and then to what it may not be.
            if random.chance(40) { emit("refCastNull", .heapType(random.chance(5) ? castTarget() : .any)) }
            emit(random.pick(["refTest", "refTestNull"]), .heapType(castTarget()))
        case 3:
            let array = random.pick(types.arrays)
            makeUsable(array)
            if random.chance(40) { emit("refCast", .heapType(random.chance(50) ? .array : .concrete(UInt32(array)))) }
            emit("arrayLen")
        case 4:
            make(.reference(ReferenceType(isNullable: random.chance(4), heapType: .i31)))
            pop(1)
            emit(random.pick(["i31GetS", "i31GetU"]))
        case 5:
            let table = random.below(module.tables.count)
            emit("tableSize", .index(UInt32(table)))
            if indexType(table) == .i64 { emit("i32WrapI64") }
        case 6:
            let memory = random.below(module.memories.count)
            emit("memorySize", .index(UInt32(memory)))
            if addressType(memory) == .i64 { emit("i32WrapI64") }
        default:
            // Where a cast leads decides.
            let target = castTarget()
            let any = TypePlan.nullable(.any)
            emit("block", .blockType(.value(any)))
            nest(Label(types: [any]), depth: depth) { generator in
                generator.make(any)
                let name = generator.random.pick(["brOnCast", "brOnCastFail"])
                let flags: UInt8 = generator.random.chance(50) ? 3 : 1
                generator.emit(name, .byte(flags), .index(0), .heapType(.any), .heapType(target))
                generator.emit("drop")
                generator.emitConstant(.i32)
                generator.emit("refI31")
            }
            emit("end")
            emit("refTest", .heapType(random.chance(50) ? .i31 : target))
        }
    }

    private mutating func castTarget() -> HeapType {
        let objects = (types.structures + types.arrays).map { HeapType.concrete(UInt32($0)) }
        return random.chance(60) ? random.pick(objects) : random.pick([.i31, .eq, .structure, .array, .none, .any])
    }
}
