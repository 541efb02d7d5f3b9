import Wasm

/// The immediates of operators, in the order of the text format.
extension ModulePrinter {
    mutating func printImmediates(of operation: Operator) throws(ModuleError) {
        switch operation.immediates {
        case .none: break
        case .zero: _ = try cursor.byte()
        case .label, .local, .global, .tag, .type, .data, .element: append(try cursor.index())
        case .function: output.append(" \(function(try cursor.index()))")
        case .labels:
            for _ in 0...(try cursor.count("labels")) { append(try cursor.index()) }
        case .table, .memory:
            let index = try cursor.index()
            if index != 0 { append(index) }
        case .typeTable:
            let type = try cursor.index()
            let table = try cursor.index()
            if table != 0 { append(table) }
            output.append(" (type \(type))")
        case .typeField, .typeCount, .typeData, .typeElement, .typeType:
            append(try cursor.index())
            append(try cursor.index())
        case .tableTable, .memoryMemory:
            let destination = try cursor.index()
            let source = try cursor.index()
            if destination != 0 || source != 0 {
                append(destination)
                append(source)
            }
        case .elementTable, .dataMemory:
            let segment = try cursor.index()
            let target = try cursor.index()
            if target != 0 { append(target) }
            append(segment)
        case .types:
            output.append(" (result")
            for _ in 0..<(try cursor.count("types")) { output.append(" \(try valueType())") }
            output.append(")")
        case .heapType: try printHeapType(of: operation)
        case .castFlagsLabelHeapTypeHeapType: try printCastBranch()
        case .i32: output.append(" \(try cursor.signed(bitWidth: 32))")
        case .i64: output.append(" \(try cursor.signed(bitWidth: 64))")
        case .f32: output.append(" \(TextWriter.text(floatBits: try cursor.littleEndian(byteCount: 4), .binary32))")
        case .f64: output.append(" \(TextWriter.text(floatBits: try cursor.littleEndian(byteCount: 8), .binary64))")
        case .v128:
            output.append(" i32x4")
            for _ in 0..<4 { output.append(" 0x\(String(try cursor.littleEndian(byteCount: 4), radix: 16))") }
        case .lanes: for _ in 0..<16 { append(UInt32(try cursor.byte())) }
        case .lane: append(UInt32(try cursor.byte()))
        case .memoryArgument: try printMemoryArgument(operation)
        case .memoryArgumentLane:
            try printMemoryArgument(operation)
            append(UInt32(try cursor.byte()))
        case .blockType: try printBlockType()
        case .blockTypeCatches:
            try printBlockType()
            try printCatchClauses()
        }
    }

    private mutating func append(_ number: UInt32) {
        output.append(" ")
        output.append(number)
    }

    private mutating func printHeapType(of operation: Operator) throws(ModuleError) {
        let type = try heapType()
        switch operation {
        case .refTest, .refCast: output.append(" (ref \(type))")
        case .refTestNull, .refCastNull: output.append(" (ref null \(type))")
        default: output.append(" \(type)")
        }
    }

    private mutating func printCastBranch() throws(ModuleError) {
        let flags = try cursor.byte()
        append(try cursor.index())
        output.append(" (ref \(flags & 1 != 0 ? "null " : "")\(try heapType()))")
        output.append(" (ref \(flags & 2 != 0 ? "null " : "")\(try heapType()))")
    }

    private mutating func printMemoryArgument(_ operation: Operator) throws(ModuleError) {
        let flags = try cursor.unsigned()
        guard flags < 0x80 else { throw cursor.error("malformed memop flags, expected less than 128") }
        if flags & 0x40 != 0 { append(try cursor.index()) }
        let offset = try cursor.unsigned(bitWidth: 64)
        if offset != 0 { output.append(" offset=\(offset)") }
        let alignment = flags & 0x3F
        if alignment != UInt64(operation.naturalAlignment ?? 0) { output.append(" align=\(UInt64(1) << alignment)") }
    }

    private mutating func printBlockType() throws(ModuleError) {
        guard let byte = cursor.next else { throw cursor.error("unexpected end, expected a block type") }
        if byte == 0x40 {
            _ = try cursor.byte()
        } else if byte & 0xC0 == 0x40 {
            // Negative as a signed integer: the bytes of value types.
            output.append(" (result \(try valueType()))")
        } else {
            let index = try cursor.signed(bitWidth: 33)
            guard let type = UInt32(exactly: index) else { throw cursor.error("malformed block type, expected a type") }
            output.append(" (type \(type))")
        }
    }

    private mutating func printCatchClauses() throws(ModuleError) {
        for _ in 0..<(try cursor.count("catch clauses")) {
            let kind = try cursor.byte()
            let keywords = ["catch", "catch_ref", "catch_all", "catch_all_ref"]
            guard kind < keywords.count else { throw cursor.error("malformed catch clause, expected at most 3") }
            output.append(" (\(keywords[Int(kind)])")
            if kind < 2 { append(try cursor.index()) }
            append(try cursor.index())
            output.append(")")
        }
    }
}
