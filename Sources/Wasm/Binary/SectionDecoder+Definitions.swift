extension SectionDecoder {
    // MARK: Imports and exports

    /// The import section.
    ///
    /// Spec 3.0, binary-importsec.
    mutating func decodeImports() throws(ModuleError) {
        let count = try count(limit: ModuleLimits.imports, "imports", size: 224)
        contents.imports.reserveCapacity(count)
        for _ in 0..<count {
            try checkInterruption()
            let start = reader.offset
            let module = try reader.name()
            let name = try reader.name()
            let kind = try decodeImportKind()
            contents.imports.append(Import(module: module, name: name, kind: kind, offset: start))
        }
    }

    /// What is imported, which also becomes the next entry of its index space.
    ///
    /// Spec 3.0, binary-externtype.
    private mutating func decodeImportKind() throws(ModuleError) -> Import.Kind {
        let start = reader.offset
        let code = try reader.byte()
        switch code {
        case 0:
            let type = try decodeFunctionTypeIndex()
            contents.functionTypeIndices.append(type)
            contents.importedFunctionCount += 1
            return .function(type)
        case 1:
            let type = try decodeTableType()
            contents.tables.append(TableDefinition(type: type, offset: start, initializer: nil))
            contents.importedTableCount += 1
            try checkLimit(contents.tables.count, ModuleLimits.tables, "tables", offset: start)
            return .table(type)
        case 2:
            let type = try decodeMemoryType()
            contents.memories.append(type)
            contents.importedMemoryCount += 1
            try checkLimit(contents.memories.count, ModuleLimits.memories, "memories", offset: start)
            return .memory(type)
        case 3:
            let type = try decodeGlobalType()
            contents.globals.append(GlobalDefinition(type: type, initializer: nil))
            contents.importedGlobalCount += 1
            return .global(type)
        case 4 where features.contains(.exceptions):
            let type = try decodeTagType()
            contents.tagTypeIndices.append(type)
            contents.importedTagCount += 1
            return .tag(type)
        default:
            throw ModuleError(.decoding, offset: start, "malformed import kind \(code), expected 0 to 4")
        }
    }

    /// The export section.
    ///
    /// Spec 3.0, binary-exportsec.
    mutating func decodeExports() throws(ModuleError) {
        let count = try count(limit: ModuleLimits.exports, "exports", size: 192)
        contents.exports.reserveCapacity(count)
        for _ in 0..<count {
            try checkInterruption()
            let start = reader.offset
            let name = try reader.name()
            let kindOffset = reader.offset
            let code = try reader.byte()
            guard let kind = Export.Kind(rawValue: code), kind != .tag || features.contains(.exceptions) else {
                throw ModuleError(.decoding, offset: kindOffset, "malformed export kind \(code), expected 0 to 4")
            }
            contents.exports.append(Export(name: name, kind: kind, index: try reader.u32(), offset: start))
        }
    }

    // MARK: Functions, tables, memories, tags, globals

    /// The function section.
    ///
    /// Spec 3.0, binary-funcsec.
    mutating func decodeFunctions() throws(ModuleError) {
        declaredFunctionCount = try count(
            limit: ModuleLimits.functions, "functions", existing: contents.functionTypeIndices.count)
        contents.functionTypeIndices.reserveCapacity(contents.functionTypeIndices.count + declaredFunctionCount)
        for _ in 0..<declaredFunctionCount {
            try checkInterruption()
            contents.functionTypeIndices.append(try decodeFunctionTypeIndex())
        }
    }

    /// The canonical index of a type, which must be a function type.
    private mutating func decodeFunctionTypeIndex() throws(ModuleError) -> UInt32 {
        let start = reader.offset
        let index = try reader.typeIndex(typeIndices)
        try requireValid(functionType(index) != nil, offset: start, "unknown type: \(index) is not a function type")
        return index
    }

    /// The function type with a canonical index, if it is one.
    private func functionType(_ index: UInt32) -> FunctionType? {
        guard index < contents.types.count, case .function(let type) = contents.types[Int(index)].composite else {
            return nil
        }
        return type
    }

    /// The table section.
    ///
    /// Spec 3.0, binary-tablesec.
    mutating func decodeTables() throws(ModuleError) {
        let count = try count(limit: ModuleLimits.tables, "tables", existing: contents.tables.count, size: 192)
        contents.tables.reserveCapacity(contents.tables.count + count)
        for _ in 0..<count {
            try checkInterruption()
            let start = reader.offset
            if reader.peek == 0x40 {
                try require(.functionReferences, offset: start, "a table with an initial value")
                _ = try reader.byte()
                let reserved = try reader.byte()
                guard reserved == 0 else {
                    throw ModuleError(.decoding, offset: start + 1, "zero byte expected, found \(reserved)")
                }
                let type = try decodeTableType()
                contents.tables.append(
                    TableDefinition(type: type, offset: start, initializer: try decodeConstantExpression()))
            } else {
                contents.tables.append(
                    TableDefinition(type: try decodeTableType(), offset: start, initializer: nil))
            }
        }
    }

    /// The memory section.
    ///
    /// Spec 3.0, binary-memsec.
    mutating func decodeMemories() throws(ModuleError) {
        for _ in 0..<(try count(limit: ModuleLimits.memories, "memories", existing: contents.memories.count)) {
            try checkInterruption()
            contents.memories.append(try decodeMemoryType())
        }
    }

    /// The tag section.
    ///
    /// Spec 3.0, binary-tagsec.
    mutating func decodeTags() throws(ModuleError) {
        for _ in 0..<(try count(limit: ModuleLimits.tags, "tags", existing: contents.tagTypeIndices.count)) {
            try checkInterruption()
            contents.tagTypeIndices.append(try decodeTagType())
        }
    }

    /// The global section.
    ///
    /// Spec 3.0, binary-globalsec.
    mutating func decodeGlobals() throws(ModuleError) {
        let count = try count(limit: ModuleLimits.globals, "globals", existing: contents.globals.count)
        contents.globals.reserveCapacity(contents.globals.count + count)
        for _ in 0..<count {
            try checkInterruption()
            let type = try decodeGlobalType()
            contents.globals.append(GlobalDefinition(type: type, initializer: try decodeConstantExpression()))
        }
    }

    // MARK: External types

    /// A table type.
    ///
    /// Spec 3.0, binary-tabletype and valid-tabletype.
    private mutating func decodeTableType() throws(ModuleError) -> TableType {
        let element = try reader.referenceType(typeIndices, features)
        let start = reader.offset
        let (bounds, is64Bit, _, _) = try decodeSizeBounds(isMemory: false)
        try check(
            bounds, limit: is64Bit ? .max : 0xffff_ffff, offset: start,
            "table size must be at most \(is64Bit ? "2^64-1 for i64" : "2^32-1 for i32")")
        return TableType(element: element, bounds: bounds, is64Bit: is64Bit)
    }

    /// A memory type.
    ///
    /// Spec 3.0, binary-memtype and valid-memtype.
    private mutating func decodeMemoryType() throws(ModuleError) -> MemoryType {
        let start = reader.offset
        let (bounds, is64Bit, isShared, pageSize) = try decodeSizeBounds(isMemory: true)
        let type = MemoryType(bounds: bounds, is64Bit: is64Bit, isShared: isShared, pageSize: pageSize)
        try check(bounds, limit: type.pageLimit, offset: start, "memory size must be at most \(type.pageLimitText)")
        try requireValid(!isShared || bounds.maximum != nil, offset: start, "shared memory must have maximum")
        return type
    }

    /// The bounds of a table's or memory's size.
    ///
    /// Spec 3.0, binary-limits; the bit for sharing is the threads proposal's, that for a page size the proposal's of
    /// custom page sizes.
    private mutating func decodeSizeBounds(
        isMemory: Bool
    ) throws(ModuleError) -> (bounds: SizeBounds, is64Bit: Bool, isShared: Bool, pageSize: PageSize) {
        let start = reader.offset
        let flags = try reader.byte()
        if isMemory { try refuseProposals(of: flags, offset: start) }
        let pageSizeFlag: UInt8 = isMemory && features.contains(.customPageSizes) ? 8 : 0
        let allowed: UInt8 = 1 | (isMemory ? 2 : 0) | (features.contains(.memory64) ? 4 : 0) | pageSizeFlag
        guard flags & ~allowed == 0 else {
            throw ModuleError(.decoding, offset: start, "malformed limits flags 0x\(String(flags, radix: 16))")
        }
        let minimum = try decodeSize()
        let maximum = flags & 1 != 0 ? try decodeSize() : nil
        let pageSize = flags & pageSizeFlag != 0 ? try decodePageSize() : .standard
        return (SizeBounds(minimum: minimum, maximum: maximum), flags & 4 != 0, flags & 2 != 0, pageSize)
    }

    /// The binary logarithm of a page size: of one byte or of 64 KiB.
    private mutating func decodePageSize() throws(ModuleError) -> PageSize {
        let start = reader.offset
        let logarithm = try reader.u32()
        guard logarithm < 64 else {
            throw ModuleError(.decoding, offset: start, "invalid custom page size 2^\(logarithm), expected 1 or 65536")
        }
        try requireValid(
            logarithm == 0 || logarithm == 16, offset: start,
            "invalid custom page size 2^\(logarithm), expected 1 or 65536")
        return logarithm == 0 ? .oneByte : .standard
    }

    private mutating func decodeSize() throws(ModuleError) -> UInt64 {
        features.contains(.memory64) ? try reader.u64() : UInt64(try reader.u32())
    }

    /// Names the proposal that adds a flag, where the bytes that follow are what it says: otherwise the flag is malformed.
    private func refuseProposals(of flags: UInt8, offset: Int) throws(ModuleError) {
        let hasPageSize = flags & 8 != 0 && !features.contains(.customPageSizes)
        guard flags < 16, hasPageSize || flags & 2 != 0 && !features.contains(.threads) else { return }
        var rest = reader
        do throws(ModuleError) {
            _ = try rest.u64()
            if flags & 1 != 0 { _ = try rest.u64() }
            // The proposal's binary format has page sizes below 2^64 alone.
            if flags & 8 != 0, try rest.u32() >= 64 { return }
        } catch {
            return
        }
        if hasPageSize { try require(.customPageSizes, offset: offset, "a memory with a page size") }
        if flags & 2 != 0 { try require(.threads, offset: offset, "a shared memory") }
    }

    /// Whether bounds make sense.
    ///
    /// Spec 3.0, valid-limits.
    private func check(
        _ bounds: SizeBounds, limit: UInt64, offset: Int, _ rule: @autoclosure () -> String
    ) throws(ModuleError) {
        try requireValid(bounds.minimum <= limit && bounds.maximum ?? 0 <= limit, offset: offset, rule())
        let maximum = bounds.maximum ?? .max
        try requireValid(
            bounds.minimum <= maximum, offset: offset,
            "size minimum must not be greater than maximum: \(bounds.minimum) and \(maximum)")
    }

    /// A global type.
    ///
    /// Spec 3.0, binary-globaltype.
    private mutating func decodeGlobalType() throws(ModuleError) -> GlobalType {
        let value = try reader.valueType(typeIndices, features)
        return GlobalType(value, isMutable: try decodeMutability())
    }

    /// The canonical index of a tag's type.
    ///
    /// Spec 3.0, binary-tagtype.
    private mutating func decodeTagType() throws(ModuleError) -> UInt32 {
        let start = reader.offset
        let attribute = try reader.byte()
        guard attribute == 0 else {
            throw ModuleError(.decoding, offset: start, "zero byte expected, found \(attribute)")
        }
        let typeOffset = reader.offset
        let index = try decodeFunctionTypeIndex()
        if let type = functionType(index) {
            try requireValid(type.results.isEmpty, offset: typeOffset, "non-empty tag result type \(type)")
        }
        return index
    }

    // MARK: Constant expressions

    /// Finds the end of a constant expression, whose instructions the validator judges.
    ///
    /// Spec 3.0, binary-expr.
    mutating func decodeConstantExpression() throws(ModuleError) -> ConstantExpression {
        let start = reader.offset
        if let integer = integerExpression() {
            return ConstantExpression(range: start..<reader.offset, integer: integer)
        }
        var instructions = InstructionReader(
            reader, features: features, enabledOperators: enabledOperators, typeIndices: typeIndices)
        instructions.isInterrupted = isInterrupted
        var depth = 0
        while true {
            if instructions.isAtEnd {
                throw ModuleError(
                    .decoding, offset: reader.end,
                    "unexpected end of section or function: END opcode expected after a constant expression")
            }
            switch try instructions.next() {
            case .block, .loop, .if, .tryTable, .try:
                depth += 1
            case .delegate:
                depth -= depth == 0 ? 0 : 1
            case .end:
                if depth == 0 {
                    _ = try reader.skip(instructions.offset - start)
                    return ConstantExpression(range: start..<instructions.offset, integer: nil)
                }
                depth -= 1
            default:
                break
            }
        }
    }

    /// Reads a constant expression that is one integer; what is anything else, or malformed, is left where it is.
    private mutating func integerExpression() -> ConstantExpression.Integer? {
        var ahead = reader
        let integer: ConstantExpression.Integer
        do throws(ModuleError) {
            switch try ahead.byte() {
            case 0x41: integer = .i32(UInt32(bitPattern: try ahead.s32()))
            case 0x42: integer = .i64(UInt64(bitPattern: try ahead.s64()))
            default: return nil
            }
            guard try ahead.byte() == 0x0b else { return nil }
        } catch {
            return nil
        }
        reader = ahead
        return integer
    }
}

extension MemoryType {
    /// The limit of the pages in words.
    fileprivate var pageLimitText: String {
        switch (is64Bit, pageSize) {
        case (false, .standard): "65536 pages (4GiB)"
        case (true, .standard): "2^48 pages (256 TiB) for i64"
        case (false, .oneByte): "2^32-1 pages of one byte"
        case (true, .oneByte): "2^64-1 pages of one byte for i64"
        }
    }
}
