/// Imports, exports, tables, memories, globals and tags. Spec 3.0, text-module.
extension ModuleEncoder {
    // MARK: Imports

    mutating func encodeImport() throws(TextError) {
        var entry = ByteWriter()
        entry.appendVector(try cursor.expectName())
        entry.appendVector(try cursor.expectName())
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("the import's type") }
        cursor.advance()
        let keyword = cursor.current
        cursor.advance()
        _ = cursor.takeIdentifier()
        switch keyword.value {
        case Keyword.function.number: try importFunction(&entry)
        case Keyword.table.number: try importTable(&entry)
        case Keyword.memory.number: try importMemory(&entry)
        case Keyword.global.number: try importGlobal(&entry)
        case Keyword.tag.number: try importTag(&entry)
        default:
            throw cursor.error("unexpected token, expected func, table, memory, global or tag", at: keyword)
        }
        imports.append(entry.bytes)
        try cursor.expectClosing()
    }

    private mutating func importFunction(_ entry: inout ByteWriter) throws(TextError) {
        functionIndex &+= 1
        entry.append(0)
        entry.appendUnsigned(try typeUse(parameterNames: .allowed).index)
    }

    private mutating func importTable(_ entry: inout ByteWriter) throws(TextError) {
        tableIndex &+= 1
        entry.append(1)
        try tableType(to: &entry)
    }

    private mutating func importMemory(_ entry: inout ByteWriter) throws(TextError) {
        memoryIndex &+= 1
        entry.append(2)
        entry.append(try memoryType())
    }

    private mutating func importGlobal(_ entry: inout ByteWriter) throws(TextError) {
        globalIndex &+= 1
        entry.append(3)
        try globalType(to: &entry)
    }

    private mutating func importTag(_ entry: inout ByteWriter) throws(TextError) {
        tagIndex &+= 1
        entry.append(4)
        entry.append(0)
        entry.appendUnsigned(try typeUse(parameterNames: .allowed).index)
    }

    /// Reads `(import "module" "name")` if it follows, as the start of an import's entry.
    mutating func takeInlineImport() throws(TextError) -> ByteWriter? {
        guard cursor.takeOpening(.import) else { return nil }
        var entry = ByteWriter()
        entry.appendVector(try cursor.expectName())
        entry.appendVector(try cursor.expectName())
        try cursor.expectClosing()
        return entry
    }

    // MARK: Exports

    mutating func encodeExport() throws(TextError) {
        var entry = ByteWriter()
        entry.appendVector(try cursor.expectName())
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("what to export") }
        cursor.advance()
        let keyword = cursor.current
        cursor.advance()
        let index: UInt32
        switch keyword.value {
        case Keyword.function.number:
            entry.append(0)
            index = try cursor.expectIndex(scope.functions)
        case Keyword.table.number:
            entry.append(1)
            index = try cursor.expectIndex(scope.tables)
        case Keyword.memory.number:
            entry.append(2)
            index = try cursor.expectIndex(scope.memories)
        case Keyword.global.number:
            entry.append(3)
            index = try cursor.expectIndex(scope.globals)
        case Keyword.tag.number:
            entry.append(4)
            index = try cursor.expectIndex(scope.tags)
        default:
            throw cursor.error("unexpected token, expected func, table, memory, global or tag", at: keyword)
        }
        entry.appendUnsigned(index)
        exports.append(entry.bytes)
        try cursor.expectClosing()
    }

    /// Reads `(export "name")*`.
    mutating func takeInlineExports(kind: UInt8, index: UInt32) throws(TextError) {
        while cursor.takeOpening(.export) {
            var entry = ByteWriter()
            entry.appendVector(try cursor.expectName())
            entry.append(kind)
            entry.appendUnsigned(index)
            exports.append(entry.bytes)
            try cursor.expectClosing()
        }
    }

    // MARK: Tables

    mutating func encodeTable() throws(TextError) {
        _ = cursor.takeIdentifier()
        let index = tableIndex
        try takeInlineExports(kind: 1, index: index)
        if var entry = try takeInlineImport() {
            try importTable(&entry)
            imports.append(entry.bytes)
            return
        }
        tableIndex &+= 1
        let start = cursor.position
        var limits = Limits()
        limits.is64Bit = takeAddressType()
        if isReferenceType {
            try encodeTableWithElements(index, limits)
            return
        }
        cursor.move(to: start)
        var type = ByteWriter()
        try tableType(to: &type)
        guard cursor.current.kind != .rightParenthesis else {
            tables.append(type.bytes)
            return
        }
        var entry = ByteWriter()
        entry.append([0x40, 0x00])
        entry.append(type.bytes)
        entry.append(try constantExpression())
        tables.append(entry.bytes)
    }

    /// Reads a table's type as the binary format has it: elements, then limits.
    private mutating func tableType(to writer: inout ByteWriter) throws(TextError) {
        var limits = Limits()
        limits.is64Bit = takeAddressType()
        try bounds(of: &limits)
        if cursor.take(.shared) { limits.isShared = true }
        let type = try referenceType()
        writer.append(type)
        writer.append(limits)
    }

    /// Reads `reftype (elem …)`: a table that is as large as its elements.
    private mutating func encodeTableWithElements(_ index: UInt32, _ limits: Limits) throws(TextError) {
        var limits = limits
        let type = try referenceType()
        try cursor.expectOpening(.elem)
        let items: ElementItems
        if cursor.isIndex || cursor.current.kind == .rightParenthesis {
            items = try functionIndices(type: type)
        } else {
            items = try elementExpressions(type: type)
        }
        try cursor.expectClosing()
        limits.minimum = UInt64(items.count)
        limits.maximum = limits.minimum
        var entry = ByteWriter()
        entry.append(type)
        entry.append(limits)
        tables.append(entry.bytes)
        let offset: [UInt8] = [limits.is64Bit ? 0x42 : 0x41, 0x00, 0x0B]
        elements.append(elementSegment(.active(table: index, offset: offset), items))
    }

    // MARK: Memories

    mutating func encodeMemory() throws(TextError) {
        _ = cursor.takeIdentifier()
        let index = memoryIndex
        try takeInlineExports(kind: 2, index: index)
        if var entry = try takeInlineImport() {
            try importMemory(&entry)
            imports.append(entry.bytes)
            return
        }
        memoryIndex &+= 1
        let start = cursor.position
        var limits = Limits()
        limits.is64Bit = takeAddressType()
        try takePageSize(of: &limits)
        var entry = ByteWriter()
        if cursor.takeOpening(.data) {
            let bytes = cursor.takeStrings()
            try cursor.expectClosing()
            let logarithm = UInt64(limits.pageSizeLogarithm ?? 16)
            let size = UInt64(bytes.count)
            limits.minimum = size >> logarithm + (size & (1 << logarithm &- 1) == 0 ? 0 : 1)
            limits.maximum = limits.minimum
            entry.append(limits)
            let offset: [UInt8] = [limits.is64Bit ? 0x42 : 0x41, 0x00, 0x0B]
            data.append(dataSegment(memory: index, offset: offset, bytes))
        } else {
            cursor.move(to: start)
            entry.append(try memoryType())
        }
        memories.append(entry.bytes)
    }

    private mutating func memoryType() throws(TextError) -> Limits {
        var limits = Limits()
        limits.is64Bit = takeAddressType()
        try bounds(of: &limits)
        if cursor.take(.shared) { limits.isShared = true }
        try takePageSize(of: &limits)
        return limits
    }

    // MARK: Globals and tags

    mutating func encodeGlobal(_ closing: Int) throws(TextError) {
        _ = cursor.takeIdentifier()
        try takeInlineExports(kind: 3, index: globalIndex)
        if var entry = try takeInlineImport() {
            try importGlobal(&entry)
            imports.append(entry.bytes)
            return
        }
        globalIndex &+= 1
        var entry = ByteWriter()
        try globalType(to: &entry)
        entry.append(try constantExpression())
        globals.append(entry.bytes)
    }

    private mutating func globalType(to writer: inout ByteWriter) throws(TextError) {
        let isMutable = cursor.takeOpening(.mut)
        writer.append(try valueType("a global's type"))
        writer.append(isMutable ? 1 : 0)
        if isMutable { try cursor.expectClosing() }
    }

    mutating func encodeTag() throws(TextError) {
        _ = cursor.takeIdentifier()
        try takeInlineExports(kind: 4, index: tagIndex)
        if var entry = try takeInlineImport() {
            try importTag(&entry)
            imports.append(entry.bytes)
            return
        }
        tagIndex &+= 1
        var entry = ByteWriter()
        entry.append(0)
        entry.appendUnsigned(try typeUse(parameterNames: .allowed).index)
        tags.append(entry.bytes)
    }
}
