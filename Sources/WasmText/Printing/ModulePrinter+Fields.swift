import Wasm

/// The entries of the sections besides types and code.
extension ModulePrinter {
    mutating func printImport() throws(ModuleError) {
        output.append("(import ")
        output.append(literal: try cursor.vector())
        output.append(" ")
        output.append(literal: try cursor.vector())
        switch try cursor.byte() {
        case 0:
            let index = UInt32(truncatingIfNeeded: functionTypeIndices.count)
            let type = try cursor.index()
            output.append(" (func \(definition(.functions, index))")
            appendTypeUse(type, naming: names.locals[index] ?? [:])
            functionTypeIndices.append(type)
            importedFunctionCount = functionTypeIndices.count
        case 1:
            output.append(" (table \(definition(.tables, tableCount)) \(try tableType())")
            tableCount &+= 1
        case 2:
            output.append(" (memory \(definition(.memories, memoryCount)) \(try memoryType())")
            memoryCount &+= 1
        case 3:
            output.append(" (global \(definition(.globals, globalCount)) \(try globalType())")
            globalCount &+= 1
        case 4:
            _ = try cursor.byte()
            output.append(" (tag \(definition(.tags, tagCount))")
            appendTypeUse(try cursor.index())
            tagCount &+= 1
        default: throw cursor.error("malformed import kind, expected at most 4")
        }
        output.append("))")
    }

    mutating func printTable() throws(ModuleError) {
        output.append("(table \(definition(.tables, tableCount)) ")
        tableCount &+= 1
        let hasInitializer = cursor.next == 0x40
        if hasInitializer {
            _ = try cursor.byte()
            guard try cursor.byte() == 0 else { throw cursor.error("malformed table, expected a zero byte") }
        }
        output.append(try tableType())
        if hasInitializer {
            output.append(" ")
            try printExpression()
        }
        output.append(")")
    }

    mutating func printMemory() throws(ModuleError) {
        output.append("(memory \(definition(.memories, memoryCount)) \(try memoryType()))")
        memoryCount &+= 1
    }

    mutating func printTag() throws(ModuleError) {
        _ = try cursor.byte()
        output.append("(tag \(definition(.tags, tagCount))")
        appendTypeUse(try cursor.index())
        output.append(")")
        tagCount &+= 1
    }

    mutating func printGlobal() throws(ModuleError) {
        output.append("(global \(definition(.globals, globalCount)) \(try globalType()) ")
        globalCount &+= 1
        try printExpression()
        output.append(")")
    }

    mutating func printExport() throws(ModuleError) {
        output.append("(export ")
        output.append(literal: try cursor.vector())
        let kind = try cursor.byte()
        let index = try cursor.index()
        let kinds = ["func", "table", "memory", "global", "tag"]
        guard kind < kinds.count else { throw cursor.error("malformed export kind, expected at most 4") }
        output.append(" (\(kinds[Int(kind)]) \(kind == 0 ? function(index) : String(index))))")
    }

    // MARK: Segments

    mutating func printElementSegment() throws(ModuleError) {
        let flags = try cursor.unsigned()
        guard flags < 8 else { throw cursor.error("malformed elements segment kind, expected at most 7") }
        let isActive = flags & 1 == 0
        output.append("(elem")
        if let name = names[.elements, elementCount] { output.append(" \(name)") }
        elementCount &+= 1
        if isActive {
            let table = flags & 2 != 0 ? try cursor.index() : 0
            // A segment with a type of its own would lose it without the table.
            if table != 0 { output.append(" (table \(table))") }
            output.append(" (offset ")
            try printExpression()
            output.append(")")
        } else if flags & 2 != 0 {
            output.append(" declare")
        }
        var type = flags & 4 != 0 ? "funcref" : "func"
        if flags & 3 != 0 {
            if flags & 4 != 0 {
                type = try valueType()
            } else {
                guard try cursor.byte() == 0 else { throw cursor.error("malformed element kind, expected 0") }
            }
        }
        output.append(" \(type)")
        for _ in 0..<(try cursor.count("elements")) {
            if flags & 4 == 0 {
                output.append(" \(function(try cursor.index()))")
            } else {
                output.append(" (item ")
                try printExpression()
                output.append(")")
            }
        }
        output.append(")")
    }

    mutating func printDataSegment() throws(ModuleError) {
        let flags = try cursor.unsigned()
        guard flags < 3 else { throw cursor.error("malformed data segment kind, expected at most 2") }
        output.append("(data")
        if let name = names[.dataSegments, dataSegmentCount] { output.append(" \(name)") }
        dataSegmentCount &+= 1
        if flags != 1 {
            if flags == 2 {
                let memory = try cursor.index()
                if memory != 0 { output.append(" (memory \(memory))") }
            }
            output.append(" (offset ")
            try printExpression()
            output.append(")")
        }
        output.append(" ")
        output.append(literal: try cursor.vector())
        output.append(")")
    }
}
