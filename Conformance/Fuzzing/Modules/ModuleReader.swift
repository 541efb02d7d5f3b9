import OperatorTable
import Wasm

extension ModuleParts {
    /// Takes a module in the binary format apart.
    ///
    /// - Parameter bytes: A module that ``Module/init(bytes:features:)`` accepts.
    /// - Returns: `nil` for bytes that are none.
    package init?(bytes: [UInt8]) {
        var reader = ModuleReader(bytes: bytes)
        guard let module = reader.module() else { return nil }
        self = module
    }
}

/// Takes a module in the binary format apart.
///
/// Whoever reads has a valid module, so that all that is wrong with others has one answer.
private struct ModuleReader {
    private struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 8

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func module() -> ModuleParts? {
        var module = ModuleParts()
        do {
            while position < bytes.count {
                let identifier = try byte()
                let end = try count() + position
                guard end <= bytes.count else { return nil }
                try section(identifier, &module)
                position = end
            }
        } catch {
            return nil
        }
        return module
    }

    private mutating func section(_ identifier: UInt8, _ module: inout ModuleParts) throws(Malformed) {
        switch identifier {
        case 1: for _ in 0..<(try count()) { module.types.append(try group()) }
        case 2:
            for _ in 0..<(try count()) {
                module.imports.append(.init(module: try name(), name: try name(), type: try importType()))
            }
        case 3: for _ in 0..<(try count()) { module.functions.append(.init(type: try index())) }
        case 4:
            for _ in 0..<(try count()) {
                let hasInitialiser = bytes[position] == 0x40
                if hasInitialiser { position += 2 }
                let type = try tableType()
                module.tables.append(.init(type: type, initialiser: hasInitialiser ? try expression() : nil))
            }
        case 5: for _ in 0..<(try count()) { module.memories.append(try memoryType()) }
        case 6:
            for _ in 0..<(try count()) {
                module.globals.append(.init(type: try globalType(), initialiser: try expression()))
            }
        case 7:
            for _ in 0..<(try count()) {
                let name = try name()
                guard let kind = ModuleParts.Kind(rawValue: try byte()) else { throw Malformed() }
                module.exports.append(.init(name: name, kind: kind, index: try index()))
            }
        case 8: module.start = try index()
        case 9: for _ in 0..<(try count()) { module.elements.append(try element()) }
        case 10:
            for number in 0..<(try count()) {
                _ = try count()
                for _ in 0..<(try count()) {
                    let count = try count()
                    module.functions[number].locals += Array(repeating: try valueType(), count: count)
                }
                module.functions[number].code = try expression()
            }
        case 11:
            for _ in 0..<(try count()) {
                let flags = try byte()
                let memory = flags == 2 ? try index() : 0
                let placement: ModuleParts.Placement =
                    flags == 1 ? .passive : .active(memory, offset: try expression())
                let count = try count()
                module.data.append(.init(placement: placement, bytes: Array(bytes[position..<position + count])))
                position += count
            }
        case 13:
            for _ in 0..<(try count()) {
                _ = try byte()
                module.tags.append(try index())
            }
        default: break
        }
    }

    private mutating func byte() throws(Malformed) -> UInt8 {
        guard position < bytes.count else { throw Malformed() }
        position += 1
        return bytes[position - 1]
    }

    private mutating func unsigned() throws(Malformed) -> UInt64 {
        var value: UInt64 = 0
        var shift = 0
        while true {
            let byte = try byte()
            value |= UInt64(byte & 0x7f) << shift
            shift += 7
            if byte < 0x80 { return value }
        }
    }

    private mutating func signed() throws(Malformed) -> Int64 {
        var value: Int64 = 0
        var shift = 0
        while true {
            let byte = try byte()
            value |= Int64(byte & 0x7f) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            return shift < 64 && byte & 0x40 != 0 ? value | -1 << shift : value
        }
    }

    private mutating func index() throws(Malformed) -> UInt32 { UInt32(truncatingIfNeeded: try unsigned()) }

    private mutating func count() throws(Malformed) -> Int { Int(truncatingIfNeeded: try unsigned()) }

    private mutating func littleEndian(_ size: Int) throws(Malformed) -> UInt64 {
        var value: UInt64 = 0
        for shift in 0..<size { value |= UInt64(try byte()) << (8 * shift) }
        return value
    }

    private mutating func name() throws(Malformed) -> String {
        let count = try count()
        defer { position += count }
        return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    private mutating func heapType() throws(Malformed) -> HeapType {
        if let type = BinaryCodes.heapType(bytes[position]) {
            position += 1
            return type
        }
        return .concrete(UInt32(truncatingIfNeeded: try signed()))
    }

    private mutating func valueType() throws(Malformed) -> ValueType {
        switch bytes[position] {
        case 0x63, 0x64:
            let isNullable = try byte() == 0x63
            return .reference(ReferenceType(isNullable: isNullable, heapType: try heapType()))
        case 0x7b...0x7f:
            return [.v128, .f64, .f32, .i64, .i32][Int(try byte()) - 0x7b]
        default:
            guard let type = BinaryCodes.heapType(try byte()) else { throw Malformed() }
            return .reference(ReferenceType(isNullable: true, heapType: type))
        }
    }

    private mutating func valueTypes() throws(Malformed) -> [ValueType] {
        var types: [ValueType] = []
        for _ in 0..<(try count()) { types.append(try valueType()) }
        return types
    }

    private mutating func group() throws(Malformed) -> [SubType] {
        guard bytes[position] == 0x4e else { return [try subType()] }
        position += 1
        var group: [SubType] = []
        for _ in 0..<(try count()) { group.append(try subType()) }
        return group
    }

    private mutating func subType() throws(Malformed) -> SubType {
        var isFinal = true
        var supertype: UInt32?
        if bytes[position] == 0x4f || bytes[position] == 0x50 {
            isFinal = try byte() == 0x4f
            if try count() > 0 { supertype = try index() }
        }
        let composite: CompositeType
        switch try byte() {
        case 0x60: composite = .function(FunctionType(try valueTypes(), try valueTypes()))
        case 0x5f:
            var fields: [FieldType] = []
            for _ in 0..<(try count()) { fields.append(try field()) }
            composite = .structure(fields)
        default: composite = .array(try field())
        }
        return SubType(isFinal: isFinal, supertype: supertype, composite: composite)
    }

    private mutating func field() throws(Malformed) -> FieldType {
        let storage: StorageType
        switch bytes[position] {
        case 0x78:
            position += 1
            storage = .i8
        case 0x77:
            position += 1
            storage = .i16
        default: storage = .value(try valueType())
        }
        return FieldType(storage: storage, isMutable: try byte() == 1)
    }

    private mutating func importType() throws(Malformed) -> ModuleParts.ImportType {
        switch try byte() {
        case 0: return .function(try index())
        case 1: return .table(try tableType())
        case 2: return .memory(try memoryType())
        case 3: return .global(try globalType())
        default:
            _ = try byte()
            return .tag(try index())
        }
    }

    private mutating func bounds(_ flags: UInt8) throws(Malformed) -> SizeBounds {
        let minimum = try unsigned()
        return SizeBounds(minimum: minimum, maximum: flags & 1 == 0 ? nil : try unsigned())
    }

    private mutating func tableType() throws(Malformed) -> TableType {
        guard let element = try valueType().referenceType else { throw Malformed() }
        let flags = try byte()
        return TableType(element: element, bounds: try bounds(flags), is64Bit: flags & 4 != 0)
    }

    private mutating func memoryType() throws(Malformed) -> MemoryType {
        let flags = try byte()
        let bounds = try bounds(flags)
        if flags & 8 != 0 { position += 1 }
        return MemoryType(
            bounds: bounds, is64Bit: flags & 4 != 0, isShared: flags & 2 != 0,
            pageSize: flags & 8 != 0 && bytes[position - 1] == 0 ? .oneByte : .standard)
    }

    private mutating func globalType() throws(Malformed) -> GlobalType {
        GlobalType(try valueType(), isMutable: try byte() == 1)
    }

    private mutating func element() throws(Malformed) -> ModuleParts.Element {
        let flags = try byte()
        let placement: ModuleParts.Placement
        switch flags & 3 {
        case 0, 2:
            let table = flags & 2 != 0 ? try index() : 0
            placement = .active(table, offset: try expression())
        case 1: placement = .passive
        default: placement = .declarative
        }
        var type = ReferenceType(isNullable: flags & 4 != 0, heapType: .function)
        if flags & 3 != 0 {
            if flags & 4 == 0 {
                _ = try byte()
            } else {
                guard let given = try valueType().referenceType else { throw Malformed() }
                type = given
            }
        }
        var items: [[Instruction]] = []
        for _ in 0..<(try count()) {
            items.append(flags & 4 == 0 ? [Instruction("refFunc", .index(try index()))] : try expression())
        }
        return ModuleParts.Element(placement: placement, type: type, items: items)
    }

    /// The instructions up to the `end` that closes none of them, which is left out.
    private mutating func expression() throws(Malformed) -> [Instruction] {
        var code: [Instruction] = []
        var depth = 0
        while true {
            let instruction = try instruction()
            if instruction.opensBlock { depth += 1 }
            if instruction.isNamed("end") {
                if depth == 0 { return code }
                depth -= 1
            }
            // It closes its `try` as an `end` does.
            if instruction.isNamed("delegate") { depth -= 1 }
            code.append(instruction)
        }
    }

    /// The places of operators in the table by prefix and number.
    private static let codes = Dictionary(
        uniqueKeysWithValues: OperatorTable.operators.enumerated()
            .map { (UInt64($1.prefix ?? 0) << 32 | UInt64($1.number), $0) })

    private mutating func instruction() throws(Malformed) -> Instruction {
        let first = try byte()
        var key = UInt64(first)
        if first >= 0xfb, first <= 0xfe { key = UInt64(first) << 32 | (try unsigned()) }
        guard let code = Self.codes[key] else { throw Malformed() }
        var instruction = Instruction(code: code)
        for kind in instruction.description.immediates { instruction.immediates.append(try immediate(kind)) }
        return instruction
    }

    private mutating func immediate(_ kind: OperatorDescription.Immediate) throws(Malformed) -> Immediate {
        switch kind {
        case .label, .tag, .local, .global, .table, .memory, .type, .field, .count, .data, .function, .element:
            return .index(try index())
        case .labels:
            var labels: [UInt32] = []
            for _ in 0...(try count()) { labels.append(try index()) }
            return .labels(labels)
        case .blockType: return .blockType(try blockType())
        case .i32: return .i32(UInt32(truncatingIfNeeded: try signed()))
        case .i64: return .i64(UInt64(bitPattern: try signed()))
        case .f32: return .f32(UInt32(try littleEndian(4)))
        case .f64: return .f64(try littleEndian(8))
        case .v128, .lanes:
            position += 16
            guard position <= bytes.count else { throw Malformed() }
            return .bytes(Array(bytes[position - 16..<position]))
        case .lane, .castFlags, .zero: return .byte(try byte())
        case .memoryArgument:
            let flags = UInt32(truncatingIfNeeded: try unsigned())
            let memory = flags & 64 != 0 ? try index() : 0
            return .access(alignment: flags & ~64, memory: memory, offset: try unsigned())
        case .heapType: return .heapType(try heapType())
        case .types: return .types(try valueTypes())
        case .catches:
            var catches: [Catch] = []
            for _ in 0..<(try count()) {
                let kind = try byte()
                catches.append(Catch(kind: kind, tag: kind < 2 ? try index() : 0, label: try index()))
            }
            return .catches(catches)
        }
    }

    private mutating func blockType() throws(Malformed) -> BlockType {
        switch bytes[position] {
        case 0x40:
            position += 1
            return .empty
        case 0x63, 0x64, 0x69...0x74, 0x7b...0x7f: return .value(try valueType())
        default: return .type(UInt32(truncatingIfNeeded: try signed()))
        }
    }
}
