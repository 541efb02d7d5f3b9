import OperatorTable
import Wasm

extension FunctionGenerator {
    /// Makes one thing that happens: an effect, a value that waits on the stack, or a part of the control flow.
    mutating func step() {
        if stack.count - base > 8 { return discard() }
        switch random.choose([14, 16, 6, 12, 7, 5, 7, 5, 5, 4, 4, 3, 3, 3, 1]) {
        case 0: leaveValue()
        case 1: assignLocal()
        case 2: assignGlobal()
        case 3: emitEffect()
        case 4: makeIf()
        case 5: makeLoop()
        case 6: makeCall()
        case 7: branchIf()
        case 8: makeBlock()
        case 9: changeMemory()
        case 10: changeObject()
        case 11: changeTable()
        case 12: makeTry()
        case 13: leave()
        default: emit("nop")
        }
    }

    private var numbers: [ValueType] { [.i32, .i32, .i32, .i64, .i64, .f32, .f64, .v128] }

    private mutating func leaveValue() {
        if extras.wideArithmetic, random.chance(30), let code = OperatorPools.wide.pairs.randomElement(&random) {
            _ = emitOperator(code)
        } else {
            make(random.chance(15) ? random.pick(types.references) : random.pick(numbers))
        }
    }

    private mutating func assignLocal() {
        let assignable = locals.indices.map(UInt32.init).filter { !counters.contains($0) }
        guard let local = assignable.randomElement(&random) else { return leaveValue() }
        need([locals[Int(local)]])
        if random.chance(15) {
            emit("localTee", .index(local))
            stack.append(locals[Int(local)])
        } else {
            emit("localSet", .index(local))
        }
    }

    private mutating func assignGlobal() {
        let mutable = module.globals.indices.filter { module.globals[$0].type.isMutable }
        guard let global = mutable.randomElement(&random) else { return }
        need([module.globals[global].type.value])
        emit("globalSet", .index(UInt32(global)))
    }

    private mutating func emitEffect() {
        let pool = extras.threads && random.chance(20) ? OperatorPools.atomic : .plain
        guard let code = pool.effects.randomElement(&random) else { return }
        _ = emitOperator(code)
    }

    private mutating func changeMemory() {
        let memory = random.below(module.memories.count)
        let type = addressType(memory)
        switch random.below(8) {
        case 0:
            emitInteger(UInt64(random.below(2)), type)
            emit("memoryGrow", .index(UInt32(memory)))
            stack.append(type)
        case 1, 2:
            makeAddress(memory, width: 1)
            pop(1)
            let last = module.data.count - 1
            emitPart(of: module.data[last].bytes.count, size: 1)
            emit("memoryInit", .index(UInt32(last)), .index(UInt32(memory)))
        case 3 where random.chance(20): emit("dataDrop", .index(UInt32(random.below(module.data.count))))
        default:
            let source = random.below(module.memories.count)
            makeAddress(memory, width: 1)
            makeAddress(source, width: 1)
            makeLength(type == .i64 && addressType(source) == .i64 ? .i64 : .i32)
            pop(3)
            emit("memoryCopy", .index(UInt32(memory)), .index(UInt32(source)))
        }
    }

    private mutating func changeObject() {
        let index = random.pick(types.structures + types.arrays)
        let immediate = Immediate.index(UInt32(index))
        let fields = types.fields(index)
        guard case .array = types.all[index].composite else {
            let mutable = fields.indices.filter { fields[$0].isMutable }
            guard let field = mutable.randomElement(&random) else { return }
            makeUsable(index)
            make(value(fields[field].storage))
            pop(1)
            return emit("structSet", immediate, .index(UInt32(field)))
        }
        let value = value(fields[0].storage)
        makeUsable(index)
        makeIndex(below: 4, .i32)
        pop(1)
        switch random.below(5) {
        case 0:
            make(value)
            pop(1)
            emit("i32Const", .i32(UInt32(random.below(3))))
            emit("arrayFill", immediate)
        case 1:
            makeUsable(index)
            emit("i32Const", .i32(UInt32(random.below(3))))
            emit("i32Const", .i32(UInt32(random.below(3))))
            emit("arrayCopy", immediate, immediate)
        case 2 where !value.isReference:
            emitPart(of: min(48, module.data[module.data.count - 1].bytes.count), size: 16)
            emit("arrayInitData", immediate, .index(UInt32(module.data.count - 1)))
        case 2 where value == .funcref:
            emitPart(of: min(3, module.elements[2].items.count), size: 1)
            emit("arrayInitElem", immediate, .index(2))
        default:
            make(value)
            pop(1)
            emit("arraySet", immediate)
        }
    }

    private mutating func changeTable() {
        // The first table, by which functions are called, is left alone for the most part.
        let table = random.chance(10) ? 0 : random.below(module.tables.count)
        let type = module.tables[table].type
        let element = ValueType.reference(type.element)
        let indices = indexType(table)
        let immediate = Immediate.index(UInt32(table))
        switch random.below(7) {
        case 0:
            make(element)
            pop(1)
            emitInteger(UInt64(random.below(3)), indices)
            emit("tableGrow", immediate)
            stack.append(indices)
        case 1:
            makeIndex(below: type.bounds.minimum, indices)
            make(element)
            pop(2)
            emitInteger(UInt64(random.below(2)), indices)
            emit("tableFill", immediate)
        case 2:
            let sources = module.tables.indices.filter {
                types.matches(.reference(module.tables[$0].type.element), element)
            }
            let source = random.pick(sources)
            makeIndex(below: type.bounds.minimum, indices)
            makeIndex(below: module.tables[source].type.bounds.minimum, indexType(source))
            pop(2)
            emitInteger(UInt64(random.below(2)), indices == .i64 && indexType(source) == .i64 ? .i64 : .i32)
            emit("tableCopy", immediate, .index(UInt32(source)))
        case 3 where type.element.heapType == .function:
            makeIndex(below: type.bounds.minimum, indices)
            pop(1)
            emitPart(of: min(1, module.elements[2].items.count), size: 1)
            emit("tableInit", .index(2), immediate)
        case 4 where random.chance(20): emit("elemDrop", .index(UInt32(random.below(module.elements.count))))
        default:
            makeIndex(below: type.bounds.minimum, indices)
            make(element)
            pop(2)
            emit("tableSet", immediate)
        }
    }
}
