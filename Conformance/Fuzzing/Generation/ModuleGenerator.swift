package import Wasm

/// Makes random valid modules.
///
/// The same seed makes the same module. All functions, memories, tables and globals are exported, so that whoever runs them
/// sees what they leave behind. Loops count, and most accesses are kept within what there is, so that most calls come to an end of
/// their own.
package struct ModuleGenerator {
    private var random: RandomNumbers
    private let types: TypePlan
    private var module = ModuleParts()
    private let extras: Extras

    /// What a module uses beyond ``Features/all``, or what other engines do not have.
    struct Extras {
        var threads = false
        var wideArithmetic = false
        var legacyExceptions = false
    }

    /// What the modules may use.
    package static let features = Features.all.union(.threads).union(.wideArithmetic)

    private init(seed: UInt64) {
        random = RandomNumbers(seed: seed)
        types = TypePlan(&random)
        extras = Extras(
            threads: random.chance(10), wideArithmetic: random.chance(10), legacyExceptions: random.chance(15))
    }

    /// The module of a seed.
    package static func module(seed: UInt64) -> ModuleParts {
        var generator = ModuleGenerator(seed: seed)
        generator.generate()
        return generator.module
    }

    private mutating func generate() {
        module.types = types.groups
        module.tags = types.tags.map { UInt32($0.type) }
        for _ in 0..<random.within(1...3) {
            let minimum = UInt64(random.within(1...2))
            module.memories.append(
                MemoryType(
                    bounds: SizeBounds(minimum: minimum, maximum: minimum + UInt64(random.below(3))),
                    is64Bit: random.chance(25)))
        }
        let count = random.within(2...7)
        for _ in 0..<count {
            module.functions.append(
                .init(type: UInt32(random.pick(random.chance(60) ? types.plainFunctions : types.functions))))
        }
        addTables()
        addSegments()
        addGlobals()
        for index in module.functions.indices {
            var generator = FunctionGenerator(
                module: module, types: types, extras: extras, number: index, random: random)
            module.functions[index] = generator.makeFunction()
            random = generator.random
        }
        addExports()
    }

    private mutating func addTables() {
        let bounds = SizeBounds(minimum: UInt64(random.within(4...10)), maximum: 20)
        module.tables.append(
            .init(type: TableType(element: .init(isNullable: true, heapType: .function), bounds: bounds)))
        let elements: [HeapType] = [.function, .extern, .any, .concrete(UInt32(random.pick(types.structures)))]
        for _ in 0..<random.below(3) {
            let type = ReferenceType(isNullable: true, heapType: random.pick(elements))
            module.tables.append(
                .init(
                    type: TableType(
                        element: type, bounds: SizeBounds(minimum: UInt64(random.within(1...6)), maximum: 12),
                        is64Bit: random.chance(30))))
        }
    }

    private mutating func addSegments() {
        let all = module.functions.indices.map { [Instruction("refFunc", .index(UInt32($0)))] }
        let function = ReferenceType(isNullable: true, heapType: .function)
        module.elements.append(.init(placement: .declarative, type: function, items: all))
        // What stands in the first table, for indirect calls.
        let size = Int(module.tables[0].type.bounds.minimum)
        let items = (0..<size).map { _ in random.pick(all) }
        module.elements.append(
            .init(placement: .active(0, offset: [Instruction("i32Const", .i32(0))]), type: function, items: items))
        module.elements.append(
            .init(placement: .passive, type: function, items: (0..<random.below(5)).map { _ in random.pick(all) }))
        for (index, memory) in module.memories.enumerated() where random.chance(70) {
            let place = UInt64(random.below(64))
            let offset =
                memory.is64Bit ? Instruction("i64Const", .i64(place)) : Instruction("i32Const", .i32(UInt32(place)))
            module.data.append(.init(placement: .active(UInt32(index), offset: [offset]), bytes: bytes(atMost: 80)))
        }
        module.data.append(.init(placement: .passive, bytes: bytes(atMost: 40)))
    }

    private mutating func bytes(atMost count: Int) -> [UInt8] {
        (0..<random.below(count + 1)).map { _ in UInt8(truncatingIfNeeded: random.integer(bits: 8)) }
    }

    private mutating func addGlobals() {
        let numbers: [ValueType] = [.i32, .i64, .f32, .f64, .v128]
        for type in numbers + [random.pick(numbers), random.pick(numbers)] {
            module.globals.append(
                .init(type: GlobalType(type, isMutable: random.chance(85)), initialiser: [constant(type)]))
        }
        for _ in 0..<random.below(4) {
            guard let reference = random.pick(types.references).referenceType, reference.isNullable else { continue }
            module.globals.append(
                .init(
                    type: GlobalType(.reference(reference), isMutable: true),
                    initialiser: [Instruction("refNull", .heapType(reference.heapType))]))
        }
        // A constant object: a structure with what its fields are without values.
        let structure = UInt32(random.pick(types.structures))
        module.globals.append(
            .init(
                type: GlobalType(TypePlan.nullable(.concrete(structure)), isMutable: random.chance(60)),
                initialiser: [Instruction("structNewDefault", .index(structure))]))
    }

    private mutating func constant(_ type: ValueType) -> Instruction {
        switch type {
        case .i32: Instruction("i32Const", .i32(UInt32(random.integer(bits: 32))))
        case .i64: Instruction("i64Const", .i64(random.integer(bits: 64)))
        case .f32: Instruction("f32Const", .f32(random.float()))
        case .f64: Instruction("f64Const", .f64(random.double()))
        default: Instruction("v128Const", .bytes(random.vector()))
        }
    }

    private mutating func addExports() {
        func export(_ kind: ModuleParts.Kind, _ letter: String, _ count: Int) {
            for index in 0..<count {
                module.exports.append(.init(name: "\(letter)\(index)", kind: kind, index: UInt32(index)))
            }
        }
        export(.function, "f", module.functions.count)
        export(.memory, "m", module.memories.count)
        export(.table, "t", module.tables.count)
        export(.global, "g", module.globals.count)
    }
}

extension RandomNumbers {
    /// The bytes of a vector: the same number in each lane, or numbers of their own.
    mutating func vector() -> [UInt8] {
        let size = pick([1, 2, 4, 8])
        let isSplat = chance(30)
        var bytes: [UInt8] = []
        var last: UInt64 = 0
        for lane in 0..<16 / size {
            if lane == 0 || !isSplat {
                last =
                    size == 8 && chance(50)
                    ? double() : size == 4 && chance(50) ? UInt64(float()) : integer(bits: size * 8)
            }
            for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: last >> (8 * UInt64(byte)))) }
        }
        return bytes
    }
}
