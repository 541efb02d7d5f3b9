import Wasm

/// Operators with their immediates, which are written to `pending`. Spec 3.0, text-plaininstr.
extension ModuleEncoder {
    /// Reads the immediates of the operator whose keyword was just read.
    mutating func parseOperator(_ token: Token) throws(TextError) {
        guard var operation = KeywordTable.shared.operators[Int(token.value)], !Self.structured.contains(operation)
        else {
            let text = cursor.stream.text(of: token)
            throw cursor.error(
                token.value == 0
                    ? "unknown operator `\(text)`, expected an instruction"
                    : "unexpected token `\(text)`, expected an instruction", at: token)
        }
        // Operators that share a mnemonic are told apart by what follows.
        switch operation {
        case .select, .selectTyped:
            operation = cursor.opens(.result) ? .selectTyped : .select
        case .refTest, .refTestNull, .refCast, .refCastNull:
            try castOperator(operation)
            return
        default: break
        }
        append(operation)
        try immediates(of: operation)
    }

    /// Keywords with a place in the syntax of their own, which are no plain instructions.
    private static let structured: Set<Operator> = [
        .block, .loop, .if, .else, .end, .try, .catch, .catchAll, .delegate, .tryTable,
    ]

    private mutating func append(_ operation: Operator) {
        guard let prefix = operation.prefix else {
            body.pending.append(UInt8(truncatingIfNeeded: operation.number))
            return
        }
        body.pending.append(prefix)
        body.pending.appendUnsigned(operation.number)
    }

    private mutating func immediates(of operation: Operator) throws(TextError) {
        switch operation.immediates {
        case .none: break
        case .zero: body.pending.append(0)
        case .local: body.pending.appendUnsigned(try cursor.expectIndex(body.locals))
        case .global: body.pending.appendUnsigned(try cursor.expectIndex(scope.globals))
        case .function: body.pending.appendUnsigned(try cursor.expectIndex(scope.functions))
        case .tag: body.pending.appendUnsigned(try cursor.expectIndex(scope.tags))
        case .type: body.pending.appendUnsigned(try cursor.expectIndex(scope.types))
        case .label: body.pending.appendUnsigned(try labelIndex())
        case .labels: try branchTable()
        case .element: body.pending.appendUnsigned(try cursor.expectIndex(scope.elements))
        case .data:
            sections.needsDataCount = true
            body.pending.appendUnsigned(try cursor.expectIndex(scope.dataSegments))
        case .table: body.pending.appendUnsigned(try optionalIndex(scope.tables))
        case .memory: body.pending.appendUnsigned(try optionalIndex(scope.memories))
        case .tableTable: try twoOptionalIndices(scope.tables)
        case .memoryMemory: try twoOptionalIndices(scope.memories)
        case .elementTable: try segmentAndTarget(scope.elements, scope.tables)
        case .dataMemory:
            sections.needsDataCount = true
            try segmentAndTarget(scope.dataSegments, scope.memories)
        case .typeTable: try indirectCall()
        case .typeField, .typeCount, .typeData, .typeElement, .typeType:
            try typeAndIndex(operation.immediates)
        case .types: try selectTypes()
        case .heapType: body.pending.append(try heapType())
        case .castFlagsLabelHeapTypeHeapType: try castBranch()
        case .i32: try integerConstant(bitWidth: 32)
        case .i64: try integerConstant(bitWidth: 64)
        case .f32: try floatConstant(.binary32)
        case .f64: try floatConstant(.binary64)
        case .v128: try vectorConstant()
        case .lanes: for _ in 0..<16 { body.pending.append(try laneIndex()) }
        case .lane: body.pending.append(try laneIndex())
        case .memoryArgument: try memoryArgument(operation, hasLane: false)
        case .memoryArgumentLane:
            try memoryArgument(operation, hasLane: true)
            body.pending.append(try laneIndex())
        case .blockType, .blockTypeCatches:
            preconditionFailure("BUG: \(operation) is read as a block")
        }
    }

    // MARK: Indices

    private mutating func optionalIndex(_ space: IndexSpace) throws(TextError) -> UInt32 {
        cursor.isIndex ? try cursor.expectIndex(space) : 0
    }

    private mutating func twoOptionalIndices(_ space: IndexSpace) throws(TextError) {
        guard cursor.isIndex else {
            body.pending.append([0, 0])
            return
        }
        body.pending.appendUnsigned(try cursor.expectIndex(space))
        body.pending.appendUnsigned(try cursor.expectIndex(space))
    }

    /// Reads `target? segment`, which the binary format has the other way round.
    private mutating func segmentAndTarget(_ segments: IndexSpace, _ targets: IndexSpace) throws(TextError) {
        var target: UInt32 = 0
        let next = cursor.peek()
        let hasTwo = cursor.isIndex && (next.kind == .identifier || next.kind == .number)
        if hasTwo { target = try cursor.expectIndex(targets) }
        body.pending.appendUnsigned(try cursor.expectIndex(segments))
        body.pending.appendUnsigned(target)
    }

    private mutating func typeAndIndex(_ immediates: Operator.Immediates) throws(TextError) {
        let type = try cursor.expectIndex(scope.types)
        body.pending.appendUnsigned(type)
        switch immediates {
        case .typeField:
            body.pending.appendUnsigned(try fieldIndex(of: type))
        case .typeCount:
            body.pending.appendUnsigned(try cursor.expectUnsigned("a number of elements"))
        case .typeData:
            sections.needsDataCount = true
            body.pending.appendUnsigned(try cursor.expectIndex(scope.dataSegments))
        case .typeElement: body.pending.appendUnsigned(try cursor.expectIndex(scope.elements))
        default: body.pending.appendUnsigned(try cursor.expectIndex(scope.types))
        }
    }

    /// Reads the index or name of a field of a structure type.
    private mutating func fieldIndex(of type: UInt32) throws(TextError) -> UInt32 {
        guard let identifier = cursor.takeIdentifier() else {
            return UInt32(truncatingIfNeeded: try cursor.expectUnsigned("the index of a field"))
        }
        guard let index = scope.fields.value(of: identifier, owner: type, in: stream) else {
            let name = stream.text(of: identifier)
            throw cursor.error("unknown field \(name), expected one that the module defines", at: identifier)
        }
        return index
    }

    private mutating func indirectCall() throws(TextError) {
        let table = try optionalIndex(scope.tables)
        let type = try typeUse(parameterNames: .forbidden)
        body.pending.appendUnsigned(type)
        body.pending.appendUnsigned(table)
    }

    // MARK: Labels

    mutating func labelIndex() throws(TextError) -> UInt32 {
        guard cursor.current.kind == .identifier else {
            return UInt32(truncatingIfNeeded: try cursor.expectUnsigned("a label"))
        }
        guard let depth = body.labels.depth(of: cursor.current, in: stream) else {
            throw cursor.error("unknown label \(cursor.stream.text(of: cursor.current)), expected one in scope")
        }
        cursor.advance()
        return UInt32(truncatingIfNeeded: body.labelCount - 1 - depth)
    }

    private mutating func branchTable() throws(TextError) {
        let start = body.pending.bytes.count
        body.pending.appendUnsigned(try labelIndex())
        var count = 0
        while cursor.isIndex {
            try check.step(at: cursor.position)
            body.pending.appendUnsigned(try labelIndex())
            count += 1
        }
        // The count of all labels but the last one stands in front of them.
        var prefix = ByteWriter()
        prefix.appendCount(count)
        body.pending.bytes.insert(contentsOf: prefix.bytes, at: start)
    }

    // MARK: Block types and clauses

    /// Reads a block's type; the short forms are for no parameters and at most one result.
    ///
    /// Spec 3.0, text-blocktype.
    mutating func blockType() throws(TextError) {
        if cursor.opens(.type) {
            let type = try explicitTypeUse(parameterNames: .forbidden)
            if let short = types.shortBlockType(type) {
                body.pending.append(short)
            } else {
                body.pending.appendSigned(Int64(type))
            }
            return
        }
        let token = cursor.current
        let signature = try signature(parameterNames: .forbidden)
        if signature.parameterCount == 0, signature.resultCount <= 1 {
            // Behind the form and the two counts stands the result.
            if signature.resultCount == 1 {
                body.pending.bytes.append(contentsOf: signature.bytes[3...])
            } else {
                body.pending.append(0x40)
            }
        } else {
            noteTypeUse(token)
            body.pending.appendSigned(Int64(types.index(ofFunction: signature.bytes)))
        }
    }

    /// Reads the clauses of `try_table`, whose labels count from outside it.
    ///
    /// Spec 3.0, text-catch.
    mutating func catchClauses() throws(TextError) {
        var clauses = SectionWriter()
        while cursor.current.kind == .leftParenthesis {
            let keyword = cursor.peek()
            let kind: UInt8
            switch keyword.value {
            case Keyword.catch.number: kind = 0
            case Keyword.catchReference.number: kind = 1
            case Keyword.catchAll.number: kind = 2
            case Keyword.catchAllReference.number: kind = 3
            default: kind = 4
            }
            guard keyword.kind == .keyword, kind < 4 else { break }
            cursor.advance(by: 2)
            clauses.startEntry()
            clauses.contents.append(kind)
            if kind < 2 { clauses.contents.appendUnsigned(try cursor.expectIndex(scope.tags)) }
            clauses.contents.appendUnsigned(try labelIndex())
            try cursor.expectClosing()
        }
        clauses.appendVector(to: &body.pending)
    }

    // MARK: Types

    private mutating func selectTypes() throws(TextError) {
        var results = SectionWriter()
        while cursor.takeOpening(.result) {
            while cursor.current.kind != .rightParenthesis {
                results.startEntry()
                results.contents.append(try valueType())
            }
            try cursor.expectClosing()
        }
        results.appendVector(to: &body.pending)
    }

    private mutating func castOperator(_ operation: Operator) throws(TextError) {
        let type = try referenceType().reference
        let isTest = operation == .refTest || operation == .refTestNull
        append(
            isTest
                ? (type.isNullable ? .refTestNull : .refTest) : (type.isNullable ? .refCastNull : .refCast))
        body.pending.append(type.heapType)
    }

    private mutating func castBranch() throws(TextError) {
        let label = try labelIndex()
        let from = try referenceType().reference
        let to = try referenceType().reference
        body.pending.append((from.isNullable ? 1 : 0) | (to.isNullable ? 2 : 0))
        body.pending.appendUnsigned(label)
        body.pending.append(from.heapType)
        body.pending.append(to.heapType)
    }

    // MARK: Memory accesses

    /// Reads `memory? offset=n? align=n?`.
    ///
    /// Spec 3.0, text-memarg.
    private mutating func memoryArgument(_ operation: Operator, hasLane: Bool) throws(TextError) {
        var memory: UInt32 = 0
        var hasMemory = cursor.isIndex
        if hasLane, cursor.current.kind == .number {
            // The last number is the lane; a memory's index stands before another number or a keyword.
            let next = cursor.peek()
            hasMemory = hasMemory && (next.kind == .number || next.kind == .keyword && next.value == 0)
        }
        if hasMemory { memory = try cursor.expectIndex(scope.memories) }
        let offset = try assignment("offset=") ?? 0
        let token = cursor.current
        var alignment = UInt64(operation.naturalAlignment ?? 0)
        if let bytes = try assignment("align=") {
            guard bytes.nonzeroBitCount == 1 else {
                throw cursor.error("alignment must be a power of two, found \(bytes)", at: token)
            }
            alignment = UInt64(bytes.trailingZeroBitCount)
        }
        body.pending.appendUnsigned(alignment | (memory == 0 ? 0 : 0x40))
        if memory != 0 { body.pending.appendUnsigned(memory) }
        body.pending.appendUnsigned(offset)
    }

    /// Reads a keyword such as `offset=8` and returns its number.
    private mutating func assignment(_ prefix: StaticString) throws(TextError) -> UInt64? {
        let token = cursor.current
        let length = prefix.utf8CodeUnitCount
        guard token.kind == .keyword, token.value == 0, token.range.count >= length,
            cursor.stream.source[token.range.prefix(length)].elementsEqual(prefix.description.utf8)
        else { return nil }
        let range = token.range.lowerBound + length..<token.range.upperBound
        guard let literal = IntegerLiteral(cursor.stream.source, range), literal.sign == .none else {
            throw cursor.error("unknown operator `\(cursor.stream.text(of: token))`, expected a number behind `=`")
        }
        guard let value = literal.magnitude else {
            throw cursor.error("i64 constant out of range, expected at most \(UInt64.max)")
        }
        cursor.advance()
        return value
    }
}
