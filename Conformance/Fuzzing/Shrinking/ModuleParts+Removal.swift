import OperatorTable
import Wasm

// How a part is taken out of a module, and what counts behind it moves up.

extension ModuleParts {
    /// Takes something that is not imported out of the module, with its exports.
    ///
    /// - Parameter index: Its index, imports counted.
    /// - Returns: Whether it could be taken: nothing else may name it.
    mutating func remove(_ kind: Kind, _ index: Int) -> Bool {
        exports.removeAll { $0.kind == kind && $0.index == index }
        if kind == .function {
            // Tables and declarations may name a function that nothing calls.
            for element in elements.indices {
                elements[element].items.removeAll { $0 == [Instruction("refFunc", .index(UInt32(index)))] }
            }
        }
        if kind == .memory { data.removeAll { $0.isPlaced(UInt32(index)) } }
        let removed = UInt32(index)
        var isUsed = kind == .function && start == removed
        func shift(_ number: inout UInt32) {
            if number == removed { isUsed = true }
            if number > removed { number -= 1 }
        }
        forEachInstruction { $0.forEachIndex(of: kind, shift) }
        for place in exports.indices where exports[place].kind == kind { shift(&exports[place].index) }
        for place in elements.indices where kind == .table {
            guard case .active(var table, let offset) = elements[place].placement else { continue }
            shift(&table)
            elements[place].placement = .active(table, offset: offset)
        }
        for place in data.indices where kind == .memory {
            guard case .active(var memory, let offset) = data[place].placement else { continue }
            shift(&memory)
            data[place].placement = .active(memory, offset: offset)
        }
        if kind == .function, var number = start {
            shift(&number)
            start = number
        }
        guard !isUsed else { return false }
        let own = index - importCount(kind)
        switch kind {
        case .function: functions.remove(at: own)
        case .table: tables.remove(at: own)
        case .memory: memories.remove(at: own)
        case .global: globals.remove(at: own)
        case .tag: tags.remove(at: own)
        case .element: elements.remove(at: own)
        case .data: data.remove(at: own)
        }
        return true
    }

    /// Takes a recursion group out, of which nothing may name a type.
    mutating func removeGroup(_ group: Int) -> Bool {
        let first = UInt32(types[..<group].reduce(0) { $0 + $1.count })
        let count = UInt32(types[group].count)
        types.remove(at: group)
        var isUsed = false
        func shift(_ number: inout UInt32) {
            if number >= first, number < first + count { isUsed = true }
            if number >= first + count { number -= count }
        }
        for group in types.indices { for place in types[group].indices { types[group][place].forEachIndex(shift) } }
        for place in imports.indices { imports[place].type.forEachIndex(shift) }
        for place in functions.indices {
            shift(&functions[place].type)
            for local in functions[place].locals.indices { functions[place].locals[local].forEachIndex(shift) }
        }
        for place in tags.indices { shift(&tags[place]) }
        for place in tables.indices { tables[place].type.element.forEachIndex(shift) }
        for place in globals.indices { globals[place].type.value.forEachIndex(shift) }
        for place in elements.indices { elements[place].type.forEachIndex(shift) }
        forEachInstruction { $0.forEachTypeIndex(shift) }
        return !isUsed
    }
}

extension ModuleParts.Data {
    fileprivate func isPlaced(_ memory: UInt32) -> Bool {
        if case .active(let index, _) = placement { index == memory } else { false }
    }
}

extension Instruction {
    /// The indices of a kind among the immediates.
    fileprivate mutating func forEachIndex(of kind: ModuleParts.Kind, _ change: (inout UInt32) -> Void) {
        let wanted: OperatorDescription.Immediate =
            switch kind {
            case .function: .function
            case .table: .table
            case .memory: .memory
            case .global: .global
            case .tag: .tag
            case .element: .element
            case .data: .data
            }
        for (place, description) in description.immediates.enumerated() {
            switch immediates[place] {
            case .index(var index) where description == wanted:
                change(&index)
                immediates[place] = .index(index)
            case .access(let alignment, var memory, let offset) where kind == .memory:
                change(&memory)
                immediates[place] = .access(alignment: alignment, memory: memory, offset: offset)
            case .catches(var catches) where kind == .tag:
                for clause in catches.indices where catches[clause].kind < 2 { change(&catches[clause].tag) }
                immediates[place] = .catches(catches)
            default: break
            }
        }
    }

    /// The indices of types among the immediates.
    fileprivate mutating func forEachTypeIndex(_ change: (inout UInt32) -> Void) {
        for (place, description) in description.immediates.enumerated() {
            switch immediates[place] {
            case .index(var index) where description == .type:
                change(&index)
                immediates[place] = .index(index)
            case .blockType(.type(var index)):
                change(&index)
                immediates[place] = .blockType(.type(index))
            case .blockType(.value(var type)):
                type.forEachIndex(change)
                immediates[place] = .blockType(.value(type))
            case .heapType(var type):
                type.forEachIndex(change)
                immediates[place] = .heapType(type)
            case .types(var types):
                for type in types.indices { types[type].forEachIndex(change) }
                immediates[place] = .types(types)
            default: break
            }
        }
    }
}

extension HeapType {
    fileprivate mutating func forEachIndex(_ change: (inout UInt32) -> Void) {
        guard var index = typeIndex else { return }
        change(&index)
        self = .concrete(index)
    }
}

extension ReferenceType {
    fileprivate mutating func forEachIndex(_ change: (inout UInt32) -> Void) { heapType.forEachIndex(change) }
}

extension ValueType {
    fileprivate mutating func forEachIndex(_ change: (inout UInt32) -> Void) {
        guard var type = referenceType else { return }
        type.forEachIndex(change)
        self = .reference(type)
    }
}

extension SubType {
    fileprivate mutating func forEachIndex(_ change: (inout UInt32) -> Void) {
        if var index = supertype {
            change(&index)
            supertype = index
        }
        switch composite {
        case .function(var type):
            for place in type.parameters.indices { type.parameters[place].forEachIndex(change) }
            for place in type.results.indices { type.results[place].forEachIndex(change) }
            composite = .function(type)
        case .structure(var fields):
            for place in fields.indices { fields[place].forEachIndex(change) }
            composite = .structure(fields)
        case .array(var field):
            field.forEachIndex(change)
            composite = .array(field)
        }
    }
}

extension FieldType {
    fileprivate mutating func forEachIndex(_ change: (inout UInt32) -> Void) {
        guard case .value(var type) = storage else { return }
        type.forEachIndex(change)
        storage = .value(type)
    }
}

extension ModuleParts.ImportType {
    fileprivate mutating func forEachIndex(_ change: (inout UInt32) -> Void) {
        switch self {
        case .function(var type):
            change(&type)
            self = .function(type)
        case .tag(var type):
            change(&type)
            self = .tag(type)
        case .table(var type):
            type.element.forEachIndex(change)
            self = .table(type)
        case .global(var type):
            type.value.forEachIndex(change)
            self = .global(type)
        case .memory: break
        }
    }
}

extension ModuleParts.Function {
    /// Takes a local out that no instruction names.
    mutating func removeLocal(_ local: Int, parameterCount: Int) -> Bool {
        let removed = UInt32(local + parameterCount)
        for place in code.indices where code[place].description.immediates == [.local] {
            guard let index = code[place].immediates[0].index else { continue }
            if index == removed { return false }
            if index > removed { code[place].immediates[0] = .index(index - 1) }
        }
        locals.remove(at: local)
        return true
    }

    /// Takes a block's first and last instruction away, and of an `if` one side.
    ///
    /// - Parameter side: Which side of an `if` stays; others have one.
    /// - Returns: Whether it could be done: no branch may lead to the block.
    mutating func unwrapBlock(at start: Int, side: Int) -> Bool {
        var depth = 0
        var middle: Int?
        var end = start
        for place in start..<code.count {
            if code[place].opensBlock { depth += 1 }
            if depth == 1, code[place].isNamed("else") { middle = place }
            if code[place].isNamed("end") || code[place].isNamed("delegate") { depth -= 1 }
            if depth == 0 {
                end = place
                break
            }
        }
        let isCondition = code[start].isNamed("if")
        guard isCondition || side == 0, side == 0 || middle != nil else { return false }
        let inside = side == 0 ? start + 1..<(middle ?? end) : (middle ?? end) + 1..<end
        var body = Array(code[inside])
        depth = 0
        for place in body.indices {
            if body[place].isNamed("end") || body[place].isNamed("delegate") { depth -= 1 }
            guard body[place].moveLabels(outOf: depth) else { return false }
            if body[place].opensBlock { depth += 1 }
        }
        code.replaceSubrange(start...end, with: (isCondition ? [Instruction("drop")] : []) + body)
        return true
    }
}

extension Instruction {
    /// Lets branches lead past a block that is gone.
    ///
    /// - Parameter depth: How many blocks are between the instruction and that one.
    /// - Returns: Whether none of them leads to the block itself.
    fileprivate mutating func moveLabels(outOf depth: Int) -> Bool {
        let gone = UInt32(max(0, depth))
        var isTarget = false
        func move(_ label: inout UInt32) {
            if label == gone { isTarget = true }
            if label > gone { label -= 1 }
        }
        for (place, description) in description.immediates.enumerated() {
            switch immediates[place] {
            case .index(var label) where description == .label:
                move(&label)
                immediates[place] = .index(label)
            case .labels(var labels):
                for label in labels.indices { move(&labels[label]) }
                immediates[place] = .labels(labels)
            case .catches(var catches):
                for clause in catches.indices { move(&catches[clause].label) }
                immediates[place] = .catches(catches)
            default: break
            }
        }
        return !isTarget
    }
}
