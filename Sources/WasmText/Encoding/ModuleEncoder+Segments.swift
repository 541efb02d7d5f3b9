import Wasm

/// Element and data segments. Spec 3.0, text-elem and text-data.
extension ModuleEncoder {
    enum SegmentMode {
        case passive
        case declarative
        case active(table: UInt32, offset: [UInt8])
    }

    /// The offset of an active segment: its expression, and where that stands.
    struct OffsetExpression {
        var bytes: [UInt8]
        var token: Token
    }

    /// The elements of a segment, in one of the two forms that the binary format has for them.
    struct ElementItems {
        var type: EncodedType
        /// Function indices, or expressions with their `end`, one after the other.
        var items = ByteWriter()
        var areExpressions = false
        /// Whether all items are function indices or a `ref.func` alone, so that both forms can say them.
        var areFunctions = true
        var count = 0
        /// Where the items stand in ``items`` and in the source that may be at a place that is looked for.
        var places: [(offset: Int, token: Token)] = []
    }

    mutating func encodeElementSegment() throws(TextError) {
        _ = cursor.takeIdentifier()
        if cursor.take(.declare) {
            appendElementSegment(.declarative, try elementItems(allowsBareIndices: false))
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
            appendElementSegment(.passive, try elementItems(allowsBareIndices: false))
            return
        }
        let offset = try offsetExpression()
        let items = try elementItems(allowsBareIndices: allowsBareIndices, offsetCount: offset.bytes.count)
        appendElementSegment(.active(table: table ?? 0, offset: offset.bytes), items, offsetToken: offset.token)
    }

    /// Reads `reftype expression*`, `func index*` or, in active segments, `index*` alone.
    private mutating func elementItems(
        allowsBareIndices: Bool, offsetCount: Int = 0
    ) throws(TextError) -> ElementItems {
        if isReferenceType {
            let type = try referenceType()
            return try elementExpressions(type: type, offsetCount: offsetCount)
        }
        if !cursor.take(.function), !allowsBareIndices || !(cursor.isIndex || cursor.current.kind == .rightParenthesis)
        {
            throw cursor.unexpected("`func` or a reference type")
        }
        return try functionIndices(type: .nonNullFunction, offsetCount: offsetCount)
    }

    /// Notes where the next item of a segment stands, if a place in one is looked for.
    ///
    /// What stands before an item that is not behind the place is forgotten, since a segment may have millions.
    ///
    /// - Parameter offsetCount: The bytes of the segment's offset, which come before its items.
    private func notePlace(in items: inout ElementItems, offsetCount: Int) {
        guard case .entries(.element, let offset) = search else { return }
        let count = items.items.bytes.count
        let distance = offset - sections[.element].contents.bytes.count
        guard count <= distance else { return }
        // Beside the offset come flags, table, type and count, together 17 bytes at most.
        if count + offsetCount + 17 <= distance { items.places.removeAll(keepingCapacity: true) }
        items.places.append((count, cursor.current))
    }

    /// Reads `index*`, which abbreviates `(ref.func index)*`.
    mutating func functionIndices(type: EncodedType, offsetCount: Int) throws(TextError) -> ElementItems {
        var items = ElementItems(type: type)
        while cursor.isIndex {
            try check.step(at: cursor.position)
            notePlace(in: &items, offsetCount: offsetCount)
            items.items.appendUnsigned(try cursor.expectIndex(scope.functions))
            items.count += 1
        }
        return items
    }

    /// Reads `((item instruction*) | (instruction))*`.
    mutating func elementExpressions(type: EncodedType, offsetCount: Int) throws(TextError) -> ElementItems {
        var items = ElementItems(type: type, areExpressions: true)
        while cursor.current.kind == .leftParenthesis {
            try check.step(at: cursor.position)
            let expression: [UInt8]
            notePlace(in: &items, offsetCount: offsetCount)
            if cursor.takeOpening(.item) {
                expression = try constantExpression()
                try cursor.expectClosing()
            } else {
                expression = try foldedConstantExpression()
            }
            items.items.append(expression)
            items.count += 1
            items.areFunctions = items.areFunctions && Self.isFunctionReference(expression)
        }
        return items
    }

    /// Whether an expression is a single `ref.func`.
    private static func isFunctionReference(_ expression: [UInt8]) -> Bool {
        guard expression.count >= 3, expression.count <= 7, expression[0] == 0xD2 else { return false }
        let last = expression.count - 2
        return expression[last] < 0x80 && expression[1..<last].allSatisfy { $0 >= 0x80 }
    }

    /// Appends the segment in the binary format.
    ///
    /// Spec 3.0, binary-elemsec.
    ///
    /// Function indices alone stand for elements of type `(ref func)`. Segments of type `funcref` use that shorter form
    /// too, unless a table or array exists for which the difference between the types could matter.
    mutating func appendElementSegment(_ mode: SegmentMode, _ items: ElementItems, offsetToken: Token? = nil) {
        let isFunctionList =
            items.areFunctions
            && (items.type == .nonNullFunction
                || items.type == .funcref && !hasNonNullTable && types.areAllFunctions)
        var head = ByteWriter()
        var flags: UInt8 = isFunctionList ? 0 : 4
        var needsType = true
        switch mode {
        case .passive: flags |= 1
        case .declarative: flags |= 3
        case .active(let table, _):
            needsType = table != 0 || !isFunctionList && items.type != .funcref
            if needsType { flags |= 2 }
        }
        head.append(flags)
        if case .active(let table, let offset) = mode {
            if needsType { head.appendUnsigned(table) }
            head.append(offset)
        }
        if needsType {
            if isFunctionList { head.append(0) } else { head.append(items.type) }
        }
        head.appendCount(items.count)
        startEntry(.element, at: fieldName)
        if let offsetToken { note(.element, offsetToken, after: 1 + (needsType ? 1 : 0)) }
        sections[.element].contents.append(head.bytes)
        if items.areExpressions != isFunctionList {
            for (offset, token) in items.places { note(.element, token, after: offset) }
        }
        sections[.element].contents.append(items, asExpressions: !isFunctionList)
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
            _ = try encodeDataSegment(memory: nil, offset: [])
            return
        }
        let offset = try offsetExpression()
        _ = try encodeDataSegment(memory: memory ?? 0, offset: offset.bytes, offsetToken: offset.token)
    }

    /// Reads the strings of a segment and appends it in the binary format, a passive one without a memory.
    ///
    /// Spec 3.0, binary-datasec.
    ///
    /// - Returns: The number of bytes in the segment.
    mutating func encodeDataSegment(
        memory: UInt32?, offset: [UInt8], offsetToken: Token? = nil
    ) throws(TextError) -> Int {
        startEntry(.data, at: fieldName)
        switch memory {
        case nil: sections[.data].contents.append(1)
        case 0: sections[.data].contents.append(0)
        case let memory?:
            sections[.data].contents.append(2)
            sections[.data].contents.appendUnsigned(memory)
        }
        if let offsetToken { note(.data, offsetToken) }
        sections[.data].contents.append(offset)
        let count = try cursor.stringByteCount(&check)
        sections[.data].contents.appendCount(count)
        try cursor.takeStrings(to: &sections[.data].contents.bytes, &check)
        return count
    }

    /// Reads `(offset instruction*)` or a single folded instruction.
    private mutating func offsetExpression() throws(TextError) -> OffsetExpression {
        let token = cursor.current
        guard cursor.takeOpening(.offset) else {
            return OffsetExpression(bytes: try foldedConstantExpression(), token: token)
        }
        let expression = try constantExpression()
        try cursor.expectClosing()
        return OffsetExpression(bytes: expression, token: token)
    }
}

extension ByteWriter {
    /// Appends the elements of a segment in one of the two forms.
    mutating func append(_ elements: ModuleEncoder.ElementItems, asExpressions: Bool) {
        let items = elements.items.bytes
        if elements.areExpressions == asExpressions {
            append(items)
            return
        }
        // Every item is one index, whose last byte is below 0x80; as an expression `ref.func` and `end` are around it.
        bytes.reserveCapacity(bytes.count + items.count + (asExpressions ? 2 * elements.count : 0))
        var position = 0
        for _ in 0..<elements.count {
            if asExpressions { append(0xD2) } else { position += 1 }
            while items[position] >= 0x80 {
                append(items[position])
                position += 1
            }
            append(items[position])
            position += 1
            if asExpressions { append(0x0B) } else { position += 1 }
        }
    }
}
