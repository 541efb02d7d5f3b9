import Wasm

/// Functions and constant expressions. Spec 3.0, text-func.
extension ModuleEncoder {
    mutating func encodeFunction() throws(TextError) {
        _ = cursor.takeIdentifier()
        let index = functionIndex
        try takeInlineExports(kind: 0, index: index)
        if try takeInlineImport() {
            try importFunction()
            return
        }
        functionIndex &+= 1
        body.reset()
        let isWanted: Bool
        if case .body(sections[.code].entryCount, let offset) = search {
            (isWanted, body.target) = (true, offset)
        } else {
            isWanted = false
        }
        let type = try typeUse(parameterNames: .locals)
        startEntry(.function, at: fieldName)
        sections[.function].contents.appendUnsigned(type)
        try parseLocals()
        // The function's own label has no name.
        body.labelCount = 1
        try parseInstructions()
        body.note(Int(cursor.current.start))
        if isWanted {
            let name = fieldName.kind == .identifier ? stream.text(of: fieldName) : String(index)
            found = (body.found ?? Int(fieldName.start), "function \(name)")
        }
        body.output.append(0x0B)
        sections[.code].appendSized(body.output.bytes)
        names.add(locals: body.localNames, labels: body.labelNames, of: index)
        appendBranchHints(of: index)
    }

    /// Adds a local with an identifier, if it has one, and perhaps a name for the name section in its place.
    mutating func declareLocal(_ identifier: Token?, annotated name: Token? = nil) throws(TextError) {
        let index = body.locals.count
        guard body.locals.add(identifier, in: stream) else {
            let name = identifier.map(stream.text) ?? ""
            throw cursor.error("duplicate local \(name), expected a new name", at: identifier)
        }
        keepName(name ?? identifier, ofLocal: index)
    }

    /// Keeps a name for the name section.
    mutating func keepName(_ name: Token?, ofLocal index: UInt32) {
        guard keepsNames, let name else { return }
        body.localNames.appendName(name, of: index, stream)
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
            let identifier = cursor.takeIdentifier()
            let name = try annotations.name(at: cursor)
            if identifier != nil || name != nil {
                try declareLocal(identifier, annotated: name)
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
        sections.branchHints.startEntry()
        sections.branchHints.contents.appendUnsigned(function)
        sections.branchHints.contents.appendCount(body.hints.count)
        for hint in body.hints {
            sections.branchHints.contents.appendCount(hint.offset)
            sections.branchHints.contents.append([1, hint.value])
        }
    }

    // MARK: Constant expressions

    /// Reads instructions up to the `)` that closes the field.
    ///
    /// - Parameter section: The section whose entries the expression is written to next, where that is known.
    mutating func constantExpression(of section: SectionIdentifier? = nil) throws(TextError) -> [UInt8] {
        body.reset()
        if let section, case .entries(section, let offset) = search {
            body.target = offset - sections[section].contents.bytes.count
        }
        try parseInstructions()
        body.note(Int(cursor.current.start))
        if let place = body.found, let what = found?.what { found = (place, what) }
        body.output.append(0x0B)
        return body.output.bytes
    }

    /// Reads one folded instruction.
    mutating func foldedConstantExpression() throws(TextError) -> [UInt8] {
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("an instruction in parentheses") }
        body.reset()
        try parseFoldedInstruction()
        body.output.append(0x0B)
        return body.output.bytes
    }
}
