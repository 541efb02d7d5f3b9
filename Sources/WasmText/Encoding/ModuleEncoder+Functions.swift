/// Functions and constant expressions. Spec 3.0, text-func.
extension ModuleEncoder {
    mutating func encodeFunction(_ closing: Int) throws(TextError) {
        let name = cursor.current
        _ = cursor.takeIdentifier()
        let index = functionIndex
        try takeInlineExports(kind: 0, index: index)
        functionIndex &+= 1
        if var entry = try takeInlineImport() {
            entry.append(0)
            entry.appendUnsigned(try typeUse(parameterNames: .allowed).index)
            imports.append(entry.bytes)
            return
        }
        body.reset()
        if search?.function == index { body.target = search?.offset }
        let use = try typeUse(parameterNames: .locals)
        var typeEntry = ByteWriter()
        typeEntry.appendUnsigned(use.index)
        functions.append(typeEntry.bytes)
        try parseLocals()
        // The function's own label has no name.
        body.labelCount = 1
        try parseInstructions(until: closing)
        body.note(cursor.current)
        if search?.function == index {
            let isNamed = name.kind == .identifier
            found = (body.found ?? Int(name.start), isNamed ? cursor.stream.text(of: name) : String(index))
        }
        body.output.append(0x0B)
        code.appendSized(body.output.bytes)
        if options.contains(.names) { names.add(locals: body.localNames, of: index) }
        appendBranchHints(of: index)
    }

    /// Adds a local with the identifier that the token holds, if any, and a name for the name section in its place.
    mutating func declareLocal(_ token: Token?, annotated name: [UInt8]? = nil) throws(TextError) {
        let index = body.locals.count
        guard body.locals.add(token?.value) else {
            let name = token.map(cursor.stream.text) ?? ""
            throw cursor.error("duplicate local \(name), expected a new name", at: token)
        }
        if options.contains(.names), let name = name ?? token.map({ cursor.stream.identifiers[$0.value] }) {
            body.localNames.append((index, name))
        }
    }

    /// Reads `(local …)*` and writes runs of equal types.
    ///
    /// Spec 3.0, binary-func.
    private mutating func parseLocals() throws(TextError) {
        var runs = SectionWriter()
        var runType: EncodedType?
        var runLength: UInt64 = 0
        func append(_ type: EncodedType?) {
            if let runType, runLength > 0, runType != type {
                runs.entryCount += 1
                runs.contents.appendUnsigned(runLength)
                runs.contents.append(runType)
                runLength = 0
            }
            runType = type
            runLength += 1
        }
        while cursor.takeOpening(.local) {
            let token = cursor.current.kind == .identifier ? cursor.current : nil
            if token != nil { cursor.advance() }
            let name = try annotations.name(at: cursor.position, cursor)
            if token != nil || name != nil {
                try declareLocal(token, annotated: name)
                append(try valueType())
            } else {
                while cursor.current.kind != .rightParenthesis {
                    append(try valueType())
                    try declareLocal(nil)
                }
            }
            try cursor.expectClosing()
        }
        append(nil)
        body.output.appendCount(runs.entryCount)
        body.output.append(runs.contents.bytes)
    }

    private mutating func appendBranchHints(of function: UInt32) {
        guard !body.hints.isEmpty else { return }
        var entry = ByteWriter()
        entry.appendUnsigned(function)
        entry.appendCount(body.hints.count)
        for hint in body.hints {
            entry.appendCount(hint.offset)
            entry.append([1, hint.value])
        }
        branchHints.append(entry.bytes)
    }

    // MARK: Constant expressions

    /// Reads instructions up to the `)` that closes the field.
    mutating func constantExpression() throws(TextError) -> [UInt8] {
        body.reset()
        var end = cursor.position
        while cursor.peek(end - cursor.position).kind != .rightParenthesis {
            let token = cursor.peek(end - cursor.position)
            if token.kind == .end { throw cursor.unexpected("`)`") }
            end = token.kind == .leftParenthesis ? cursor.closing(end) + 1 : end + 1
        }
        try parseInstructions(until: end)
        body.output.append(0x0B)
        return body.output.bytes
    }

    /// Reads one folded instruction.
    mutating func foldedConstantExpression() throws(TextError) -> [UInt8] {
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("an instruction in parentheses") }
        body.reset()
        try parseInstructions(until: cursor.closing(cursor.position) + 1)
        body.output.append(0x0B)
        return body.output.bytes
    }
}
