import OperatorTable
import Wasm

extension ModuleParts {
    /// The module in the binary format.
    package var bytes: [UInt8] {
        var writer = ModuleWriter()
        writer.write(self)
        return writer.bytes
    }
}

/// Puts the parts of a module together in the binary format.
///
/// Spec 3.0, binary-module.
private struct ModuleWriter {
    private(set) var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

    mutating func write(_ module: ModuleParts) {
        section(1, module.types, Self.write(group:into:))
        section(2, module.imports) { item, bytes in
            Self.write(item.module, into: &bytes)
            Self.write(item.name, into: &bytes)
            Self.write(item.type, into: &bytes)
        }
        section(3, module.functions) { $1.append(unsigned: UInt64($0.type)) }
        section(4, module.tables) { table, bytes in
            if table.initialiser != nil { bytes += [0x40, 0x00] }
            Self.write(table.type, into: &bytes)
            if let initialiser = table.initialiser { bytes.append(expression: initialiser) }
        }
        section(5, module.memories) { Self.write($0, into: &$1) }
        section(13, module.tags) { tag, bytes in
            bytes.append(0)
            bytes.append(unsigned: UInt64(tag))
        }
        section(6, module.globals) { global, bytes in
            Self.write(global.type, into: &bytes)
            bytes.append(expression: global.initialiser)
        }
        section(7, module.exports) { export, bytes in
            Self.write(export.name, into: &bytes)
            bytes.append(export.kind.rawValue)
            bytes.append(unsigned: UInt64(export.index))
        }
        if let start = module.start {
            var contents: [UInt8] = []
            contents.append(unsigned: UInt64(start))
            section(8, contents)
        }
        section(9, module.elements, Self.write(element:into:))
        if !module.data.isEmpty {
            var contents: [UInt8] = []
            contents.append(unsigned: UInt64(module.data.count))
            section(12, contents)
        }
        section(10, module.functions) { function, bytes in
            let body = Self.body(of: function)
            bytes.append(unsigned: UInt64(body.count))
            bytes += body
        }
        section(11, module.data) { segment, bytes in
            switch segment.placement {
            case .active(let memory, let offset):
                bytes.append(memory == 0 ? 0 : 2)
                if memory != 0 { bytes.append(unsigned: UInt64(memory)) }
                bytes.append(expression: offset)
            default: bytes.append(1)
            }
            bytes.append(unsigned: UInt64(segment.bytes.count))
            bytes += segment.bytes
        }
    }

    private mutating func section(_ identifier: UInt8, _ contents: [UInt8]) {
        bytes.append(identifier)
        bytes.append(unsigned: UInt64(contents.count))
        bytes += contents
    }

    private mutating func section<Item>(_ identifier: UInt8, _ items: [Item], _ write: (Item, inout [UInt8]) -> Void) {
        guard !items.isEmpty else { return }
        var contents: [UInt8] = []
        contents.append(unsigned: UInt64(items.count))
        for item in items { write(item, &contents) }
        section(identifier, contents)
    }

    private static func write(_ name: String, into bytes: inout [UInt8]) {
        bytes.append(unsigned: UInt64(name.utf8.count))
        bytes += name.utf8
    }

    private static func write(group: [SubType], into bytes: inout [UInt8]) {
        if group.count != 1 {
            bytes.append(0x4e)
            bytes.append(unsigned: UInt64(group.count))
        }
        for type in group {
            if !type.isFinal || type.supertype != nil {
                bytes.append(type.isFinal ? 0x4f : 0x50)
                bytes.append(unsigned: type.supertype == nil ? 0 : 1)
                if let supertype = type.supertype { bytes.append(unsigned: UInt64(supertype)) }
            }
            switch type.composite {
            case .function(let function):
                bytes.append(0x60)
                bytes.append(types: function.parameters)
                bytes.append(types: function.results)
            case .structure(let fields):
                bytes.append(0x5f)
                bytes.append(unsigned: UInt64(fields.count))
                for field in fields { write(field, into: &bytes) }
            case .array(let field):
                bytes.append(0x5e)
                write(field, into: &bytes)
            }
        }
    }

    private static func write(_ field: FieldType, into bytes: inout [UInt8]) {
        switch field.storage {
        case .i8: bytes.append(0x78)
        case .i16: bytes.append(0x77)
        case .value(let type): bytes.append(type: type)
        }
        bytes.append(field.isMutable ? 1 : 0)
    }

    private static func write(_ type: ModuleParts.ImportType, into bytes: inout [UInt8]) {
        bytes.append(type.kind.rawValue)
        switch type {
        case .function(let type): bytes.append(unsigned: UInt64(type))
        case .table(let type): write(type, into: &bytes)
        case .memory(let type): write(type, into: &bytes)
        case .global(let type): write(type, into: &bytes)
        case .tag(let type):
            bytes.append(0)
            bytes.append(unsigned: UInt64(type))
        }
    }

    private static func write(_ type: TableType, into bytes: inout [UInt8]) {
        bytes.append(type: .reference(type.element))
        write(type.bounds, flags: type.is64Bit ? 4 : 0, into: &bytes)
    }

    private static func write(_ type: MemoryType, into bytes: inout [UInt8]) {
        let flags: UInt8 = (type.is64Bit ? 4 : 0) | (type.isShared ? 2 : 0) | (type.pageSize == .oneByte ? 8 : 0)
        write(type.bounds, flags: flags, into: &bytes)
        if type.pageSize == .oneByte { bytes.append(0) }
    }

    private static func write(_ type: GlobalType, into bytes: inout [UInt8]) {
        bytes.append(type: type.value)
        bytes.append(type.isMutable ? 1 : 0)
    }

    private static func write(_ bounds: SizeBounds, flags: UInt8, into bytes: inout [UInt8]) {
        bytes.append(flags | (bounds.maximum == nil ? 0 : 1))
        bytes.append(unsigned: bounds.minimum)
        if let maximum = bounds.maximum { bytes.append(unsigned: maximum) }
    }

    /// Always in the forms with a type and expressions.
    private static func write(element: ModuleParts.Element, into bytes: inout [UInt8]) {
        switch element.placement {
        case .active(let table, let offset):
            bytes.append(6)
            bytes.append(unsigned: UInt64(table))
            bytes.append(expression: offset)
        case .passive: bytes.append(5)
        case .declarative: bytes.append(7)
        }
        bytes.append(type: .reference(element.type))
        bytes.append(unsigned: UInt64(element.items.count))
        for item in element.items { bytes.append(expression: item) }
    }

    private static func body(of function: ModuleParts.Function) -> [UInt8] {
        var runs: [(type: ValueType, count: Int)] = []
        for type in function.locals {
            if runs.last?.type == type { runs[runs.count - 1].count += 1 } else { runs.append((type, 1)) }
        }
        var bytes: [UInt8] = []
        bytes.append(unsigned: UInt64(runs.count))
        for run in runs {
            bytes.append(unsigned: UInt64(run.count))
            bytes.append(type: run.type)
        }
        bytes.append(expression: function.code)
        return bytes
    }
}

extension [UInt8] {
    /// Appends an unsigned integer in its shortest encoding.
    fileprivate mutating func append(unsigned value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    /// Appends a signed integer in its shortest encoding.
    fileprivate mutating func append(signed value: Int64) {
        var rest = value
        while rest < -0x40 || rest >= 0x40 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest) & 0x7f)
    }

    fileprivate mutating func append<T: FixedWidthInteger>(littleEndian value: T) {
        for shift in stride(from: 0, to: T.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    fileprivate mutating func append(types: [ValueType]) {
        append(unsigned: UInt64(types.count))
        for type in types { append(type: type) }
    }

    fileprivate mutating func append(type: ValueType) {
        switch type {
        case .i32: append(0x7f)
        case .i64: append(0x7e)
        case .f32: append(0x7d)
        case .f64: append(0x7c)
        case .v128: append(0x7b)
        default:
            append(type.isNullable ? 0x63 : 0x64)
            append(heapType: type.heapType)
        }
    }

    fileprivate mutating func append(heapType: HeapType) {
        if let index = heapType.typeIndex {
            append(signed: Int64(index))
        } else {
            append(BinaryCodes.byte(of: heapType))
        }
    }

    fileprivate mutating func append(expression: [Instruction]) {
        for instruction in expression { append(instruction: instruction) }
        append(0x0b)
    }

    private mutating func append(instruction: Instruction) {
        let description = instruction.description
        if let prefix = description.prefix {
            append(prefix)
            append(unsigned: UInt64(description.number))
        } else {
            append(UInt8(description.number))
        }
        for immediate in instruction.immediates { append(immediate: immediate) }
    }

    private mutating func append(immediate: Immediate) {
        switch immediate {
        case .index(let index): append(unsigned: UInt64(index))
        case .labels(let labels):
            append(unsigned: UInt64(labels.count - 1))
            for label in labels { append(unsigned: UInt64(label)) }
        case .blockType(.empty): append(0x40)
        case .blockType(.value(let type)): append(type: type)
        case .blockType(.type(let index)): append(signed: Int64(index))
        case .i32(let bits): append(signed: Int64(Int32(bitPattern: bits)))
        case .i64(let bits): append(signed: Int64(bitPattern: bits))
        case .f32(let bits): append(littleEndian: bits)
        case .f64(let bits): append(littleEndian: bits)
        case .bytes(let bytes): self += bytes
        case .byte(let byte): append(byte)
        case .access(let alignment, let memory, let offset):
            append(unsigned: UInt64(alignment | (memory == 0 ? 0 : 64)))
            if memory != 0 { append(unsigned: UInt64(memory)) }
            append(unsigned: offset)
        case .heapType(let type): append(heapType: type)
        case .types(let types): append(types: types)
        case .catches(let catches):
            append(unsigned: UInt64(catches.count))
            for clause in catches {
                append(clause.kind)
                if clause.kind < 2 { append(unsigned: UInt64(clause.tag)) }
                append(unsigned: UInt64(clause.label))
            }
        }
    }
}

/// The bytes of abstract heap types.
///
/// Spec 3.0, binary-heaptype.
enum BinaryCodes {
    static let heapTypes: [(type: HeapType, byte: UInt8)] = [
        (.noException, 0x74), (.noFunction, 0x73), (.noExtern, 0x72), (.none, 0x71), (.function, 0x70), (.extern, 0x6f),
        (.any, 0x6e), (.eq, 0x6d), (.i31, 0x6c), (.structure, 0x6b), (.array, 0x6a), (.exception, 0x69),
    ]

    static func byte(of type: HeapType) -> UInt8 { heapTypes.first { $0.type == type }?.byte ?? 0x71 }

    static func heapType(_ byte: UInt8) -> HeapType? { heapTypes.first { $0.byte == byte }?.type }
}
