/// A source whose tokens are all well formed, read one by one where they stand.
package final class TokenStream: Sendable {
    package let source: [UInt8]
    /// Where the annotations that the parser knows start, in order.
    let annotations: [UInt32]
    private let groups: LongGroups
    private let runs: LongRuns
    private let keywords = KeywordTable.shared

    /// Checks a source; linear in its size.
    ///
    /// - Parameters:
    ///   - source: The source.
    ///   - isInterrupted: Asked after each few thousand tokens whether to give up.
    package init(_ source: [UInt8], isInterrupted: (() -> Bool)? = nil) throws(TextError) {
        var check = try SourceCheck(source, InterruptionCheck(isInterrupted))
        try check.run()
        self.source = source
        annotations = check.annotations
        groups = check.groups
        runs = check.runs
    }

    // MARK: Tokens

    /// The first token from an offset on, which is no place inside one.
    package func token(from offset: Int) -> Token {
        let start = SourceScan.spaceEnd(in: source, from: offset, runs)
        guard start < source.count else { return Token(.end, source.count, source.count) }
        switch source[start] {
        case UInt8(ascii: "("): return Token(.leftParenthesis, start, start + 1)
        case UInt8(ascii: ")"): return Token(.rightParenthesis, start, start + 1)
        default: return word(from: start)
        }
    }

    /// Reads everything up to white space, a comment or a parenthesis.
    private func word(from start: Int) -> Token {
        let source = source
        var end = start
        while end < source.count, SourceScan.isIdentifierCharacter(source[end]) { end += 1 }
        if end < source.count, SourceScan.continuesWord(source[end]) { return unusualWord(from: start) }
        switch source[start] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return Token(.keyword, start, end, value: keywords.number(of: source, start..<end))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            return Token(.number, start, end)
        case UInt8(ascii: "$") where end - start > 1:
            return Token(.identifier, start, end)
        default:
            // A single `;` is a token inside annotations.
            return Token(.reserved, start, max(end, start + 1))
        }
    }

    /// Reads a token with strings, commas, brackets or braces in it.
    private func unusualWord(from start: Int) -> Token {
        var end = start
        var stringCount = 0
        while end < source.count {
            if source[end] == UInt8(ascii: "\"") {
                stringCount += 1
                end = runs.end(ofRunAt: end) ?? SourceScan.stringEnd(in: source, from: end)
            } else if SourceScan.isIdentifierCharacter(source[end]) || SourceScan.continuesWord(source[end]) {
                end += 1
            } else {
                break
            }
        }
        guard stringCount == 1, source[end - 1] == UInt8(ascii: "\"") else { return Token(.reserved, start, end) }
        if source[start] == UInt8(ascii: "\"") { return Token(.string, start, end) }
        let isIdentifier = source[start] == UInt8(ascii: "$") && source[start + 1] == UInt8(ascii: "\"")
        return Token(isIdentifier ? .identifier : .reserved, start, end)
    }

    /// The offset of the `)` that closes the `(` at an offset.
    package func closing(of offset: Int) -> Int {
        groups.end(ofGroupAt: offset) ?? SourceScan.groupEnd(in: source, from: offset)
    }

    // MARK: Annotations

    /// The annotation that starts at an offset of ``annotations``.
    func annotation(at start: Int) -> Annotation {
        var end = start + 2
        if source[end] == UInt8(ascii: "\"") {
            end = SourceScan.stringEnd(in: source, from: end)
        } else {
            while end < source.count, SourceScan.isIdentifierCharacter(source[end]) { end += 1 }
        }
        guard let kind = Annotation.Kind(of: source[start + 2..<end]) else {
            preconditionFailure("BUG: the annotation at offset \(start) was kept although its name is unknown")
        }
        return Annotation(kind: kind, start: start, contents: end)
    }

    // MARK: Contents

    /// The token's bytes as a string, shortened for messages.
    package func text(of token: Token) -> String {
        let range = token.range
        if range.count <= 60 { return String(decoding: source[range], as: UTF8.self) }
        return String(decoding: source[range.lowerBound..<range.lowerBound + 60], as: UTF8.self) + "…"
    }

    /// The bytes that a string token stands for, or the name of an identifier.
    package func contents(of token: Token) -> [UInt8] {
        let range = contentRange(of: token)
        return isQuoted(token) ? StringLiteral.contents(of: source, in: range) : Array(source[range])
    }

    /// How many bytes a string token stands for, or the name of an identifier has; for what is not long.
    func contentCount(of token: Token) -> Int {
        let range = contentRange(of: token)
        guard isQuoted(token) else { return range.count }
        return StringLiteral.contentCount(of: source, in: range) { () throws(Never) in }
    }

    /// How many bytes a string token stands for, or the name of an identifier has.
    func contentCount(of token: Token, _ check: inout InterruptionCheck) throws(TextError) -> Int {
        let range = contentRange(of: token)
        guard isQuoted(token) else { return range.count }
        return try StringLiteral.contentCount(of: source, in: range) { () throws(TextError) in try check.step() }
    }

    /// Appends the bytes that a string token stands for, or the name of an identifier; for what is not long.
    func appendContents(of token: Token, to output: inout [UInt8]) { output += contents(of: token) }

    /// Appends the bytes that a string token stands for, or the name of an identifier.
    func appendContents(
        of token: Token, to output: inout [UInt8], _ check: inout InterruptionCheck
    ) throws(TextError) {
        let range = contentRange(of: token)
        if isQuoted(token) {
            try StringLiteral.appendContents(of: source, in: range, to: &output) { () throws(TextError) in
                try check.step()
            }
        } else {
            output.append(contentsOf: source[range])
        }
    }

    /// Whether a string's contents are UTF-8.
    func isUTF8(_ token: Token, _ check: inout InterruptionCheck) throws(TextError) -> Bool {
        try StringLiteral.isUTF8(source, in: contentRange(of: token)) { () throws(TextError) in try check.step() }
    }

    private func isQuoted(_ token: Token) -> Bool {
        token.kind == .string || source[Int(token.start) + 1] == UInt8(ascii: "\"")
    }

    /// The bytes inside the quotes or behind `$`.
    private func contentRange(of token: Token) -> Range<Int> {
        let range = token.range
        if token.kind == .string { return range.lowerBound + 1..<range.upperBound - 1 }
        return isQuoted(token) ? range.lowerBound + 2..<range.upperBound - 1 : range.lowerBound + 1..<range.upperBound
    }

    // MARK: Names

    /// A number for an identifier's name that is the same for equal names, and in this process alone.
    ///
    /// - Parameter owner: Mixed into the number, for tables that hold names of many spaces.
    package func nameHash(of token: Token, owner: UInt32 = 0) -> Int {
        if isQuoted(token) {
            let name = contents(of: token)
            return Self.hash(name, 0..<name.count, owner)
        }
        return Self.hash(source, contentRange(of: token), owner)
    }

    /// Whether two identifiers have the same name; the second one is given by its start.
    package func isSameName(_ token: Token, _ otherStart: UInt32) -> Bool {
        if token.start == otherStart { return true }
        let other = Int(otherStart)
        if isQuoted(token) || source[other + 1] == UInt8(ascii: "\"") {
            return contents(of: token) == contents(of: self.token(from: other))
        }
        let start = Int(token.start)
        let count = Int(token.end) - start
        guard other + count <= source.count else { return false }
        for index in 1..<count where source[start + index] != source[other + index] { return false }
        return other + count == source.count || !SourceScan.isIdentifierCharacter(source[other + count])
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>, _ owner: UInt32) -> Int {
        // The standard library's seeded hasher: no source can be written that makes tables of names slow.
        var hasher = Hasher()
        var word: UInt64 = 0
        var count = 0
        for index in range {
            word = word << 8 | UInt64(bytes[index])
            count += 1
            if count & 7 == 0 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
        hasher.combine(owner)
        return hasher.finalize()
    }
}
