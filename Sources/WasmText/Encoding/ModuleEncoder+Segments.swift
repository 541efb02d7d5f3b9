/// Element and data segments. Spec 3.0, text-elem and text-data.
extension ModuleEncoder {
    enum SegmentMode {
        case passive
        case declarative
        case active(table: UInt32, offset: [UInt8])
    }

    /// The elements of a segment.
    struct ElementItems {
        var type: EncodedType
        /// The encoded expressions, one after the other, each with its `end`.
        var expressions = ByteWriter()
        /// The function indices, while all expressions are a `ref.func` alone.
        var functions: [UInt32]? = []
        var count = 0
    }

    mutating func encodeElementSegment() throws(TextError) {
        _ = cursor.takeIdentifier()
        if cursor.take(.declare) {
            elements.append(elementSegment(.declarative, try elementItems(allowsBareIndices: false)))
            return
        }
        var table: UInt32?
        // Spec 3.0, text-elem: only where the table is left out may `func` be, too.
        let allowsBareIndices = !cursor.opens(.table)
        if cursor.takeOpening(.table) {
            table = try cursor.expectIndex(scope.tables)
            try cursor.expectClosing()
        } else if cursor.isIndex, cursor.peek().kind == .leftParenthesis {
            // The table's index alone, as version 1.0 wrote it.
            table = try cursor.expectIndex(scope.tables)
        }
        let hasOffset = cursor.current.kind == .leftParenthesis && !cursor.opens(.ref)
        guard hasOffset || table != nil else {
            elements.append(elementSegment(.passive, try elementItems(allowsBareIndices: false)))
            return
        }
        let offset = try offsetExpression()
        let items = try elementItems(allowsBareIndices: allowsBareIndices)
        elements.append(elementSegment(.active(table: table ?? 0, offset: offset), items))
    }

    /// Reads `reftype expression*`, `func index*` or, in active segments, `index*` alone.
    private mutating func elementItems(allowsBareIndices: Bool) throws(TextError) -> ElementItems {
        if isReferenceType {
            let type = try referenceType()
            return try elementExpressions(type: type)
        }
        if !cursor.take(.function), !allowsBareIndices || !(cursor.isIndex || cursor.current.kind == .rightParenthesis)
        {
            throw cursor.unexpected("`func` or a reference type")
        }
        return try functionIndices(type: .nonNullFunction)
    }

    /// Reads `index*`, which abbreviates `(ref.func index)*`.
    mutating func functionIndices(type: EncodedType) throws(TextError) -> ElementItems {
        var items = ElementItems(type: type)
        while cursor.isIndex {
            let index = try cursor.expectIndex(scope.functions)
            items.functions?.append(index)
            items.expressions.append(0xD2)
            items.expressions.appendUnsigned(index)
            items.expressions.append(0x0B)
            items.count += 1
        }
        return items
    }

    /// Reads `((item instruction*) | (instruction))*`.
    mutating func elementExpressions(type: EncodedType) throws(TextError) -> ElementItems {
        var items = ElementItems(type: type)
        while cursor.current.kind == .leftParenthesis {
            let expression: [UInt8]
            if cursor.takeOpening(.item) {
                expression = try constantExpression()
                try cursor.expectClosing()
            } else {
                expression = try foldedConstantExpression()
            }
            items.expressions.append(expression)
            items.count += 1
            if let function = Self.functionReference(expression) {
                items.functions?.append(function)
            } else {
                items.functions = nil
            }
        }
        return items
    }

    /// The index if an expression is a single `ref.func`.
    private static func functionReference(_ expression: [UInt8]) -> UInt32? {
        guard expression.count >= 3, expression.count <= 7, expression[0] == 0xD2 else { return nil }
        var value: UInt64 = 0
        for (position, byte) in expression[1..<expression.count - 1].enumerated() {
            value |= UInt64(byte & 0x7F) << UInt64(7 * position)
            let isLast = position == expression.count - 3
            if (byte & 0x80 == 0) != isLast { return nil }
        }
        return UInt32(exactly: value)
    }

    /// The segment in the binary format.
    ///
    /// Spec 3.0, binary-elemsec.
    ///
    /// Function indices alone stand for elements of type `(ref func)`. Segments of type `funcref` use that shorter form
    /// too, unless a table or array exists for which the difference between the types could matter.
    func elementSegment(_ mode: SegmentMode, _ items: ElementItems) -> [UInt8] {
        let isFunctionList =
            items.type == .nonNullFunction
            || items.type == .funcref && !hasNonNullTable && types.areAllFunctions
        let functions = isFunctionList ? items.functions : nil
        var writer = ByteWriter()
        var flags: UInt8 = functions == nil ? 4 : 0
        var needsType = true
        switch mode {
        case .passive: flags |= 1
        case .declarative: flags |= 3
        case .active(let table, _):
            needsType = table != 0 || functions == nil && items.type != .funcref
            if needsType { flags |= 2 }
        }
        writer.append(flags)
        if case .active(let table, let offset) = mode {
            if needsType { writer.appendUnsigned(table) }
            writer.append(offset)
        }
        if needsType {
            if functions != nil { writer.append(0) } else { writer.append(items.type) }
        }
        writer.appendCount(items.count)
        if let functions {
            for index in functions { writer.appendUnsigned(index) }
        } else {
            writer.append(items.expressions.bytes)
        }
        return writer.bytes
    }

    // MARK: Data

    mutating func encodeDataSegment() throws(TextError) {
        _ = cursor.takeIdentifier()
        var memory: UInt32?
        if cursor.takeOpening(.memory) {
            memory = try cursor.expectIndex(scope.memories)
            try cursor.expectClosing()
        } else if cursor.isIndex {
            // The memory's index alone, as version 1.0 wrote it.
            memory = try cursor.expectIndex(scope.memories)
        }
        guard memory != nil || cursor.current.kind == .leftParenthesis else {
            data.append(dataSegment(memory: nil, offset: [], cursor.takeStrings()))
            return
        }
        let offset = try offsetExpression()
        data.append(dataSegment(memory: memory ?? 0, offset: offset, cursor.takeStrings()))
    }

    /// The segment in the binary format, a passive one without a memory.
    ///
    /// Spec 3.0, binary-datasec.
    func dataSegment(memory: UInt32?, offset: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        switch memory {
        case nil: writer.append(1)
        case 0: writer.append(0)
        case let memory?:
            writer.append(2)
            writer.appendUnsigned(memory)
        }
        writer.append(offset)
        writer.appendVector(bytes)
        return writer.bytes
    }

    /// Reads `(offset instruction*)` or a single folded instruction.
    private mutating func offsetExpression() throws(TextError) -> [UInt8] {
        guard cursor.takeOpening(.offset) else { return try foldedConstantExpression() }
        let expression = try constantExpression()
        try cursor.expectClosing()
        return expression
    }
}
