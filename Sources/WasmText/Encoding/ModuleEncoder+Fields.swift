import Wasm

/// Imports, exports, tables, memories, globals and tags. Spec 3.0, text-module.
extension ModuleEncoder {
    // MARK: Imports

    mutating func encodeImport() throws(TextError) {
        try startImport()
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("the import's type") }
        cursor.advance()
        let keyword = cursor.current
        cursor.advance()
        _ = cursor.takeIdentifier()
        switch keyword.value {
        case Keyword.function.number: try importFunction()
        case Keyword.table.number: try importTable()
        case Keyword.memory.number: try importMemory()
        case Keyword.global.number: try importGlobal()
        case Keyword.tag.number: try importTag()
        default:
            throw cursor.error("unexpected token, expected func, table, memory, global or tag", at: keyword)
        }
        try cursor.expectClosing()
    }

    /// Reads `"module" "name"` as the start of an import's entry.
    private mutating func startImport() throws(TextError) {
        startEntry(.import, at: cursor.current)
        for _ in 0..<2 {
            let name = try cursor.expectName(checking: &check)
            try sections[.import].contents.appendVector(name, of: stream, &check)
        }
    }

    /// Reads `(import "module" "name")` if it follows, as the start of an import's entry.
    mutating func takeInlineImport() throws(TextError) -> Bool {
        guard cursor.takeOpening(.import) else { return false }
        try startImport()
        try cursor.expectClosing()
        return true
    }

    mutating func importFunction() throws(TextError) {
        let index = functionIndex
        functionIndex &+= 1
        body.reset()
        let type = try typeUse(parameterNames: .kept)
        names.add(locals: body.localNames, labels: body.labelNames, of: index)
        sections[.import].contents.append(0)
        sections[.import].contents.appendUnsigned(type)
    }

    private mutating func importTable() throws(TextError) {
        tableIndex &+= 1
        sections[.import].contents.append(1)
        sections[.import].contents.append(try tableType())
    }

    private mutating func importMemory() throws(TextError) {
        memoryIndex &+= 1
        sections[.import].contents.append(2)
        sections[.import].contents.append(try memoryType())
    }

    private mutating func importGlobal() throws(TextError) {
        globalIndex &+= 1
        sections[.import].contents.append(3)
        sections[.import].contents.append(try globalType())
    }

    private mutating func importTag() throws(TextError) {
        tagIndex &+= 1
        let type = try typeUse(parameterNames: .allowed)
        sections[.import].contents.append([4, 0])
        sections[.import].contents.appendUnsigned(type)
    }

    // MARK: Exports

    mutating func encodeExport() throws(TextError) {
        startEntry(.export, at: cursor.current)
        let name = try cursor.expectName(checking: &check)
        try sections[.export].contents.appendVector(name, of: stream, &check)
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("what to export") }
        cursor.advance()
        let keyword = cursor.current
        cursor.advance()
        let kind: UInt8
        let index: UInt32
        switch keyword.value {
        case Keyword.function.number: (kind, index) = (0, try cursor.expectIndex(scope.functions))
        case Keyword.table.number: (kind, index) = (1, try cursor.expectIndex(scope.tables))
        case Keyword.memory.number: (kind, index) = (2, try cursor.expectIndex(scope.memories))
        case Keyword.global.number: (kind, index) = (3, try cursor.expectIndex(scope.globals))
        case Keyword.tag.number: (kind, index) = (4, try cursor.expectIndex(scope.tags))
        default:
            throw cursor.error("unexpected token, expected func, table, memory, global or tag", at: keyword)
        }
        sections[.export].contents.append(kind)
        sections[.export].contents.appendUnsigned(index)
        try cursor.expectClosing()
    }

    /// Reads `(export "name")*`.
    mutating func takeInlineExports(kind: UInt8, index: UInt32) throws(TextError) {
        while cursor.takeOpening(.export) {
            startEntry(.export, at: cursor.current)
            let name = try cursor.expectName(checking: &check)
            try sections[.export].contents.appendVector(name, of: stream, &check)
            sections[.export].contents.append(kind)
            sections[.export].contents.appendUnsigned(index)
            try cursor.expectClosing()
        }
    }

    // MARK: Tables

    mutating func encodeTable() throws(TextError) {
        _ = cursor.takeIdentifier()
        let index = tableIndex
        try takeInlineExports(kind: 1, index: index)
        if try takeInlineImport() {
            try importTable()
            return
        }
        tableIndex &+= 1
        startEntry(.table, at: fieldName)
        let start = cursor
        var limits = Limits()
        limits.is64Bit = takeAddressType()
        if isReferenceType {
            try encodeTableWithElements(index, limits)
            return
        }
        cursor = start
        let type = try tableType()
        guard cursor.current.kind != .rightParenthesis else {
            sections[.table].contents.append(type)
            return
        }
        sections[.table].contents.append([0x40, 0x00])
        sections[.table].contents.append(type)
        sections[.table].contents.append(try constantExpression(of: .table))
    }

    /// Reads a table's type as the binary format has it: elements, then limits.
    private mutating func tableType() throws(TextError) -> [UInt8] {
        var limits = Limits()
        limits.is64Bit = takeAddressType()
        try bounds(of: &limits)
        var writer = ByteWriter()
        writer.append(try referenceType())
        writer.append(limits)
        return writer.bytes
    }

    /// Reads `reftype (elem …)`: a table that is as large as its elements.
    private mutating func encodeTableWithElements(_ index: UInt32, _ limits: Limits) throws(TextError) {
        var limits = limits
        let type = try referenceType()
        try cursor.expectOpening(.elem)
        let offset: [UInt8] = [limits.is64Bit ? 0x42 : 0x41, 0x00, 0x0B]
        let mode = SegmentMode.active(table: index, offset: offset)
        let isList = cursor.isIndex || cursor.current.kind == .rightParenthesis
        let items =
            isList
            ? try functionIndices(type: type, offsetCount: offset.count)
            : try elementExpressions(type: type, offsetCount: offset.count)
        appendElementSegment(mode, items)
        try cursor.expectClosing()
        limits.minimum = UInt64(items.count)
        limits.maximum = limits.minimum
        sections[.table].contents.append(type)
        sections[.table].contents.append(limits)
    }

    // MARK: Memories

    mutating func encodeMemory() throws(TextError) {
        _ = cursor.takeIdentifier()
        let index = memoryIndex
        try takeInlineExports(kind: 2, index: index)
        if try takeInlineImport() {
            try importMemory()
            return
        }
        memoryIndex &+= 1
        startEntry(.memory, at: fieldName)
        let start = cursor
        var limits = Limits()
        limits.is64Bit = takeAddressType()
        try takePageSize(of: &limits)
        guard cursor.takeOpening(.data) else {
            cursor = start
            sections[.memory].contents.append(try memoryType())
            return
        }
        let logarithm = UInt64(limits.pageSizeLogarithm ?? 16)
        let offset: [UInt8] = [limits.is64Bit ? 0x42 : 0x41, 0x00, 0x0B]
        let size = UInt64(try encodeDataSegment(memory: index, offset: offset))
        try cursor.expectClosing()
        limits.minimum = size >> logarithm + (size & (1 << logarithm &- 1) == 0 ? 0 : 1)
        limits.maximum = limits.minimum
        sections[.memory].contents.append(limits)
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

    mutating func encodeGlobal() throws(TextError) {
        _ = cursor.takeIdentifier()
        try takeInlineExports(kind: 3, index: globalIndex)
        if try takeInlineImport() {
            try importGlobal()
            return
        }
        globalIndex &+= 1
        startEntry(.global, at: fieldName)
        sections[.global].contents.append(try globalType())
        sections[.global].contents.append(try constantExpression(of: .global))
    }

    private mutating func globalType() throws(TextError) -> [UInt8] {
        let isMutable = cursor.takeOpening(.mut)
        var writer = ByteWriter()
        writer.append(try valueType("a global's type"))
        writer.append(isMutable ? 1 : 0)
        if isMutable { try cursor.expectClosing() }
        return writer.bytes
    }

    mutating func encodeTag() throws(TextError) {
        _ = cursor.takeIdentifier()
        try takeInlineExports(kind: 4, index: tagIndex)
        if try takeInlineImport() {
            try importTag()
            return
        }
        tagIndex &+= 1
        let type = try typeUse(parameterNames: .allowed)
        startEntry(.tag, at: fieldName)
        sections[.tag].contents.append(0)
        sections[.tag].contents.appendUnsigned(type)
    }
}
