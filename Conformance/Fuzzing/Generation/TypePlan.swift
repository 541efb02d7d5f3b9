import Wasm

/// The types of a module, and what of them functions can use.
struct TypePlan {
    private(set) var groups: [[SubType]] = []
    private(set) var all: [SubType] = []
    /// Types of functions that the host can call: numbers alone.
    private(set) var plainFunctions: [Int] = []
    /// All types of functions.
    private(set) var functions: [Int] = []
    private(set) var structures: [Int] = []
    private(set) var arrays: [Int] = []
    /// Types of functions with parameters and no results, which tags have, and for each those that give its parameters back,
    /// without and with a reference to the exception.
    private(set) var tags: [(type: Int, caught: Int, caughtWithReference: Int)] = []

    init(_ random: inout RandomNumbers) {
        addObjects(&random)
        let plain: [ValueType] = [.i32, .i64, .f32, .f64]
        for _ in 0..<random.within(3...5) {
            plainFunctions.append(
                add(function(&random, parameters: 4, results: 3) { $0.pick([.i32, .i32] + plain) }))
        }
        plainFunctions.append(add(FunctionType([.i32, .i32], [.i32])))
        functions = plainFunctions
        let values = plain + [.v128, .v128] + references
        for _ in 0..<random.within(2...4) {
            functions.append(add(function(&random, parameters: 5, results: 3) { $0.pick(values) }))
        }
        for _ in 0..<random.within(1...2) {
            let type = function(&random, parameters: 3, results: 0) { $0.pick(plain + [.v128]) }
            let exception = ValueType.reference(ReferenceType(isNullable: true, heapType: .exception))
            let tag = add(type)
            tags.append(
                (
                    tag, add(FunctionType([], type.parameters)),
                    add(FunctionType([], type.parameters + [exception]))
                ))
            functions.append(tag)
        }
    }

    private mutating func function(
        _ random: inout RandomNumbers, parameters: Int, results: Int, _ type: (inout RandomNumbers) -> ValueType
    ) -> FunctionType {
        let parameters = (0..<random.below(parameters + 1)).map { _ in type(&random) }
        return FunctionType(parameters, (0..<random.below(results + 1)).map { _ in type(&random) })
    }

    /// Adds structures, of which one is a subtype of another, and arrays; some are in a recursion group.
    private mutating func addObjects(_ random: inout RandomNumbers) {
        let storages: [StorageType] = [
            .i8, .i16, .value(.i32), .value(.i64), .value(.f32), .value(.f64), .value(.v128), .value(.funcref),
            .value(Self.nullable(.any)), .value(Self.nullable(.eq)), .value(Self.nullable(.i31)), .value(.externref),
        ]
        let first = random.chance(50) ? [] : [SubType(.structure([FieldType(storage: .i8, isMutable: true)]))]
        if !first.isEmpty { add(first) }
        // A structure, its subtype, and an array of the structure, which its field refers to.
        let base = UInt32(all.count)
        var fields = (0..<random.within(1...4)).map { _ in
            FieldType(storage: random.pick(storages), isMutable: random.chance(80))
        }
        fields.append(FieldType(storage: .value(Self.nullable(.concrete(base))), isMutable: true))
        fields.append(FieldType(storage: .value(Self.nullable(.concrete(base + 2))), isMutable: true))
        let more = (0..<random.within(1...3)).map { _ in FieldType(storage: random.pick(storages), isMutable: true) }
        add([
            SubType(isFinal: false, supertype: nil, composite: .structure(fields)),
            SubType(isFinal: random.chance(50), supertype: base, composite: .structure(fields + more)),
            SubType(.array(FieldType(storage: .value(Self.nullable(.concrete(base))), isMutable: true))),
        ])
        for _ in 0..<random.within(2...4) {
            add([SubType(.array(FieldType(storage: random.pick(storages), isMutable: true)))])
        }
    }

    private mutating func add(_ group: [SubType]) {
        for type in group {
            switch type.composite {
            case .structure: structures.append(all.count)
            case .array: arrays.append(all.count)
            case .function: break
            }
            all.append(type)
        }
        groups.append(group)
    }

    private mutating func add(_ function: FunctionType) -> Int {
        add([SubType(.function(function))])
        return all.count - 1
    }

    static func nullable(_ type: HeapType) -> ValueType {
        .reference(ReferenceType(isNullable: true, heapType: type))
    }

    /// Types of references that functions take and give, locals and globals have.
    var references: [ValueType] {
        let abstract: [HeapType] = [.function, .extern, .any, .eq, .i31, .structure, .array]
        let all = abstract.map(Self.nullable) + (structures + arrays).map { Self.nullable(.concrete(UInt32($0))) }
        return all + structures.map { .reference(ReferenceType(isNullable: false, heapType: .concrete(UInt32($0)))) }
    }

    func function(_ index: Int) -> FunctionType {
        if case .function(let type) = all[index].composite { type } else { FunctionType([]) }
    }

    func fields(_ index: Int) -> [FieldType] {
        switch all[index].composite {
        case .structure(let fields): fields
        case .array(let field): [field]
        case .function: []
        }
    }
}

extension SubType {
    init(_ composite: CompositeType) { self.init(isFinal: true, supertype: nil, composite: composite) }
}

extension TypePlan {
    /// Whether a value of one type can stand where another is wanted.
    func matches(_ type: ValueType, _ other: ValueType) -> Bool {
        if type == other { return true }
        guard let type = type.referenceType, let other = other.referenceType else { return false }
        return (other.isNullable || !type.isNullable) && matches(type.heapType, other.heapType)
    }

    private func matches(_ type: HeapType, _ other: HeapType) -> Bool {
        if type == other { return true }
        if let index = type.typeIndex {
            if let supertype = all[Int(index)].supertype, matches(.concrete(supertype), other) { return true }
            return switch all[Int(index)].composite {
            case .function: other == .function
            case .structure: [.structure, .eq, .any].contains(other)
            case .array: [.array, .eq, .any].contains(other)
            }
        }
        switch type {
        case .i31, .structure, .array: return other == .eq || other == .any
        case .eq: return other == .any
        default: return false
        }
    }
}
