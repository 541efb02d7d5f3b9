import Wasm

/// Instructions, flat and folded, written as they are read. Spec 3.0, text-instr.
extension ModuleEncoder {
    /// Reads instructions up to the `)` of what they stand in, where all of them have to be complete.
    mutating func parseInstructions() throws(TextError) {
        while body.frames.top != nil || cursor.current.kind != .rightParenthesis { try parseInstruction() }
    }

    /// Reads one instruction in parentheses.
    mutating func parseFoldedInstruction() throws(TextError) {
        repeat { try parseInstruction() } while body.frames.top != nil
    }

    /// Reads the next part of an instruction.
    private mutating func parseInstruction() throws(TextError) {
        try check.step(at: cursor.position)
        switch cursor.current.kind {
        case .leftParenthesis: try openFolded()
        case .rightParenthesis: try closeFolded()
        case .keyword: try parseFlat()
        default: throw cursor.unexpected("an instruction")
        }
    }

    // MARK: Flat instructions

    private mutating func parseFlat() throws(TextError) {
        if let top = body.frames.top, !top.kind.allowsFlatInstructions {
            throw cursor.unexpected("an instruction in parentheses")
        }
        let token = cursor.current
        let hint = try takeHint(before: token)
        switch token.value {
        case Keyword.block.number, Keyword.loop.number, Keyword.tryTable.number:
            try openBlock(.block, hint)
        case Keyword.if.number: try openBlock(.ifThen, hint)
        case Keyword.legacyTry.number: try openBlock(.legacyTry, hint)
        case Keyword.else.number: try parseElse()
        case Keyword.end.number: try parseEnd()
        case Keyword.catch.number, Keyword.catchAll.number: try parseLegacyCatch()
        case Keyword.delegate.number: try parseLegacyDelegate()
        default:
            let start = body.pending.bytes.count
            cursor.advance()
            try parseOperator(token)
            noteHint(hint)
            body.flushPending(from: start, at: Int(token.start))
        }
    }

    /// Reads the head of a block and opens a frame with its label.
    private mutating func openBlock(_ kind: InstructionFrame.Kind, _ hint: UInt8?) throws(TextError) {
        let token = cursor.current
        let start = body.pending.bytes.count
        let isNamed = try blockHead(token)
        noteHint(hint)
        body.flushPending(from: start, at: Int(token.start))
        body.frames.append(InstructionFrame(kind, opening: token, pendingStart: start, isNamed: isNamed))
        body.pushLabel(in: stream, keepingName: keepsNames)
    }

    /// Reads a block's keyword, label and type, and the clauses of `try_table`; the opcode goes to `pending`.
    ///
    /// - Returns: Whether the label has a name.
    private mutating func blockHead(_ token: Token) throws(TextError) -> Bool {
        cursor.advance()
        let isNamed = cursor.takeIdentifier() != nil
        // The name section has the identifiers of labels; other names for them are left to readers of the text.
        _ = try annotations.name(at: cursor)
        body.pending.append(opcode(of: token))
        try blockType()
        if token.value == Keyword.tryTable.number { try catchClauses() }
        return isNamed
    }

    private func opcode(of token: Token) -> UInt8 {
        UInt8(truncatingIfNeeded: KeywordTable.shared.operators[Int(token.value)]?.number ?? 0)
    }

    private mutating func parseElse() throws(TextError) {
        guard let top = body.frames.top, top.kind == .ifThen else {
            throw cursor.unexpected("an instruction; `else` stands only in `if`")
        }
        cursor.advance()
        try checkRepeatedLabel(top)
        body.frames.top?.kind = .ifElse
        body.appendElse(cursor.current)
    }

    private mutating func parseEnd() throws(TextError) {
        guard let top = body.frames.top else {
            throw cursor.unexpected("an instruction; no block is open")
        }
        switch top.kind {
        case .block, .ifThen, .ifElse, .legacyTry, .legacyCatch, .legacyCatchAll: break
        default: throw cursor.unexpected("`)`")
        }
        cursor.advance()
        try checkRepeatedLabel(top)
        body.popLabel(in: stream)
        body.appendEnd(cursor.current)
        body.frames.removeLast()
    }

    /// Reads the identifier behind `else` or `end`, which has to be the block's.
    private mutating func checkRepeatedLabel(_ frame: InstructionFrame) throws(TextError) {
        guard cursor.current.kind == .identifier else { return }
        guard let identifier = frame.identifier(in: stream), stream.isSameName(cursor.current, identifier.start) else {
            throw cursor.error(
                "mismatching label \(stream.text(of: cursor.current)), expected the one of "
                    + "`\(stream.text(of: frame.openingToken(in: stream)))` or none")
        }
        cursor.advance()
    }

    // MARK: Folded instructions

    private mutating func openFolded() throws(TextError) {
        let token = cursor.peek()
        guard token.kind == .keyword else {
            cursor.advance()
            throw cursor.unexpected("an instruction")
        }
        let hint = try takeHint(before: token)
        if try openClause(token) { return }
        cursor.advance()
        let start = body.pending.bytes.count
        switch token.value {
        case Keyword.block.number, Keyword.loop.number, Keyword.tryTable.number:
            try openBlock(.foldedBlock, hint)
        case Keyword.legacyTry.number:
            try openBlock(.foldedTry, hint)
        case Keyword.if.number:
            let isNamed = try blockHead(token)
            body.frames.append(
                InstructionFrame(.foldedIf, opening: token, pendingStart: start, hint: hint, isNamed: isNamed))
        default:
            cursor.advance()
            try parseOperator(token)
            body.frames.append(InstructionFrame(.foldedOperator, opening: token, pendingStart: start, hint: hint))
        }
    }

    /// Reads the head of a clause such as `(then`, where one is due.
    ///
    /// - Returns: Whether the tokens were a clause's head.
    private mutating func openClause(_ token: Token) throws(TextError) -> Bool {
        guard let top = body.frames.top else { return false }
        let next: InstructionFrame.Kind
        switch (top.kind, token.value) {
        case (.foldedIf, Keyword.then.number):
            flushPending(of: top)
            body.pushLabel(in: stream, keepingName: keepsNames)
            next = .foldedIfAfterThen
        case (.foldedIfAfterThen, Keyword.else.number):
            body.appendElse(cursor.current)
            next = .foldedIfAfterElse
        case (.foldedTry, Keyword.do.number): next = .foldedTryAfterDo
        case (.foldedTryAfterDo, Keyword.catch.number), (.foldedTryAfterCatch, Keyword.catch.number):
            next = .foldedTryAfterCatch
        case (.foldedTryAfterDo, Keyword.catchAll.number), (.foldedTryAfterCatch, Keyword.catchAll.number),
            (.foldedTryAfterDo, Keyword.delegate.number):
            next = .foldedTryAfterLast
        case (.foldedIfAfterThen, _), (.foldedIfAfterElse, _), (.foldedTry, _), (.foldedTryAfterDo, _),
            (.foldedTryAfterCatch, _), (.foldedTryAfterLast, _):
            cursor.advance()
            throw cursor.unexpected("a clause of `\(stream.text(of: top.openingToken(in: stream)))`")
        default: return false
        }
        body.frames.top?.kind = next
        cursor.advance(by: 2)
        if token.value == Keyword.catch.number {
            body.output.append(0x07)
            body.output.appendUnsigned(try cursor.expectIndex(scope.tags))
        } else if token.value == Keyword.catchAll.number {
            body.output.append(0x19)
        } else if token.value == Keyword.delegate.number {
            body.popLabel(in: stream)
            try appendDelegate()
            try cursor.expectClosing()
            return true
        }
        body.frames.append(InstructionFrame(.foldedClause, opening: token, pendingStart: body.pending.bytes.count))
        return true
    }

    private mutating func closeFolded() throws(TextError) {
        guard let top = body.frames.top else { throw cursor.unexpected("an instruction") }
        switch top.kind {
        case .foldedOperator:
            flushPending(of: top)
        case .foldedClause: break
        case .foldedBlock, .foldedIfAfterThen, .foldedIfAfterElse, .foldedTryAfterDo, .foldedTryAfterCatch:
            body.popLabel(in: stream)
            body.appendEnd(cursor.current)
        case .foldedTryAfterLast:
            // A `delegate` took the label and ends the block by itself.
            if top.hasLabel {
                body.popLabel(in: stream)
                body.output.append(0x0B)
            }
        case .foldedIf: throw cursor.unexpected("`(then …)`")
        case .foldedTry: throw cursor.unexpected("`(do …)`")
        case .block, .ifThen, .ifElse, .legacyTry, .legacyCatch, .legacyCatchAll:
            throw cursor.unexpected("`end` for `\(stream.text(of: top.openingToken(in: stream)))`")
        }
        body.frames.removeLast()
        cursor.advance()
    }

    // MARK: Legacy exceptions

    private mutating func parseLegacyCatch() throws(TextError) {
        guard let top = body.frames.top, top.kind == .legacyTry || top.kind == .legacyCatch else {
            throw cursor.unexpected("an instruction; clauses stand only in `try`")
        }
        let isCatchAll = cursor.isKeyword(.catchAll)
        cursor.advance()
        body.output.append(isCatchAll ? 0x19 : 0x07)
        if !isCatchAll { body.output.appendUnsigned(try cursor.expectIndex(scope.tags)) }
        body.frames.top?.kind = isCatchAll ? .legacyCatchAll : .legacyCatch
    }

    private mutating func parseLegacyDelegate() throws(TextError) {
        guard body.frames.top?.kind == .legacyTry else {
            throw cursor.unexpected("an instruction; `delegate` stands only in `try`")
        }
        cursor.advance()
        body.popLabel(in: stream)
        try appendDelegate()
        body.frames.removeLast()
    }

    /// Reads the label of `delegate`, which counts from outside the `try`.
    private mutating func appendDelegate() throws(TextError) {
        let label = try labelIndex()
        body.output.append(0x18)
        body.output.appendUnsigned(label)
    }

    // MARK: Branch hints

    /// Takes the hint in front of an instruction, which has to be a conditional branch.
    private mutating func takeHint(before token: Token) throws(TextError) -> UInt8? {
        guard let hint = try annotations.branchHint(at: cursor) else { return nil }
        let isBranch =
            token.value == Keyword.if.number || KeywordTable.shared.operators[Int(token.value)] == .brIf
        guard isBranch else { throw annotations.branchHintError(at: token) }
        return hint
    }

    /// Writes a frame's instruction, which waited for its operands.
    private mutating func flushPending(of frame: InstructionFrame) {
        noteHint(frame.hint)
        body.flushPending(from: Int(frame.pendingStart), at: Int(frame.opening))
    }

    /// Records the hint of the instruction that is written next.
    private mutating func noteHint(_ hint: UInt8?) {
        if let hint { body.hints.append((body.output.bytes.count, hint)) }
    }
}
