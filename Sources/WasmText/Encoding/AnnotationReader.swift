import Wasm

/// The annotations of one module: found between the tokens around them, and each must be used exactly once.
///
/// Appendix of the specification, "Custom Sections and Annotations".
struct AnnotationReader {
    private let stream: TokenStream
    /// The module's part of the stream's annotations.
    private let range: Range<Int>
    /// The most bytes of a name in an annotation, which is as much as an identifier may have.
    private static let maximumNameBytes = SourceCheck.maximumWordBytes
    /// For each of them whether it was used.
    private var isUsed: [Bool]
    /// Where the last search stood and where it ended, so that a place with many annotations is gone through once.
    private var last: (place: Int, kind: Annotation.Kind, index: Int)?

    /// Takes the annotations between two offsets.
    init(_ stream: TokenStream, _ offsets: Range<Int>) {
        self.stream = stream
        let start = Self.firstIndex(in: stream, from: offsets.lowerBound)
        range = start..<Self.firstIndex(in: stream, from: offsets.upperBound)
        isUsed = Array(repeating: false, count: range.count)
    }

    /// The index of the first annotation that starts at an offset or behind it.
    private static func firstIndex(in stream: TokenStream, from offset: Int) -> Int {
        var lower = 0
        var upper = stream.annotations.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if Int(stream.annotations[middle]) < offset { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }

    /// Takes the first annotation of a kind in front of the cursor's token that is not used.
    private mutating func take(_ kind: Annotation.Kind, _ cursor: TokenCursor) -> Annotation? {
        if isUsed.isEmpty { return nil }
        var index = max(range.lowerBound, Self.firstIndex(in: stream, from: cursor.position))
        if let last, last.place == cursor.position, last.kind == kind { index = last.index }
        while index < range.upperBound, cursor.isBehind(Int(stream.annotations[index])) {
            let annotation = stream.annotation(at: Int(stream.annotations[index]))
            index += 1
            if annotation.kind == kind, !isUsed[index - 1 - range.lowerBound] {
                isUsed[index - 1 - range.lowerBound] = true
                last = (cursor.position, kind, index)
                return annotation
            }
        }
        last = (cursor.position, kind, index)
        return nil
    }

    private func error(_ message: String, _ annotation: Annotation) -> TextError {
        TextError(.annotation, message, at: annotation.start, in: stream.source)
    }

    /// Fails when an annotation stands where it has no meaning.
    func checkAllUsed() throws(TextError) {
        guard let index = isUsed.firstIndex(of: false) else { return }
        let annotation = stream.annotation(at: Int(stream.annotations[range.lowerBound + index]))
        switch annotation.kind {
        case .custom: throw error("misplaced @custom annotation, expected it between fields", annotation)
        case .name: throw error("misplaced @name annotation, expected it behind an identifier", annotation)
        case .branchHint: throw error("@metadata.code.branch_hint annotation: not in a function", annotation)
        }
    }

    // MARK: Names

    /// Takes `(@name "…")` in front of the cursor's token, as the string.
    mutating func name(at cursor: TokenCursor) throws(TextError) -> Token? {
        guard let annotation = take(.name, cursor) else { return nil }
        let name = stream.token(from: annotation.contents)
        guard name.kind == .string, stream.token(from: Int(name.end)).kind == .rightParenthesis else {
            throw error("@name annotation: unexpected token, expected one string", annotation)
        }
        if let second = take(.name, cursor) {
            throw error("@name annotation: multiple names, expected one", second)
        }
        guard name.range.count <= Self.maximumNameBytes else {
            let found = "the name has \(name.range.count) bytes, the limit is \(Self.maximumNameBytes)"
            throw TextError(.limit, "@name annotation: \(found)", at: annotation.start, in: stream.source)
        }
        var none = InterruptionCheck(nil)
        if !(try stream.isUTF8(name, &none)) {
            throw error("@name annotation: malformed UTF-8 encoding", annotation)
        }
        return name
    }

    // MARK: Branch hints

    /// Takes the hint before an instruction: whether the branch is likely.
    mutating func branchHint(at cursor: TokenCursor) throws(TextError) -> UInt8? {
        guard let annotation = take(.branchHint, cursor) else { return nil }
        if take(.branchHint, cursor) != nil {
            throw error("@metadata.code.branch_hint annotation: duplicate annotation", annotation)
        }
        var contents = TokenCursor(stream, at: annotation.contents)
        var none = InterruptionCheck(nil)
        let bytes = try contents.takeStrings(&none)
        guard contents.current.kind == .rightParenthesis else {
            throw error("@metadata.code.branch_hint annotation: expected a string", annotation)
        }
        guard bytes.count == 1, bytes[0] <= 1 else {
            throw error("@metadata.code.branch_hint annotation: expected \"\\00\" or \"\\01\"", annotation)
        }
        return bytes[0]
    }

    func branchHintError(at token: Token) -> TextError {
        TextError(
            .annotation, "@metadata.code.branch_hint annotation: invalid target, expected if or br_if behind it",
            at: Int(token.start), in: stream.source)
    }

    // MARK: Custom sections

    /// Takes `(@custom "name" (before|after section)? "…"*)` in front of the cursor's token.
    ///
    /// - Returns: The section's place, and its name as a vector with the bytes behind it.
    mutating func customSection(
        at cursor: TokenCursor, _ check: inout InterruptionCheck
    ) throws(TextError) -> (place: CustomSectionPlace, contents: [UInt8])? {
        guard let annotation = take(.custom, cursor) else { return nil }
        var tokens = TokenCursor(stream, at: annotation.contents)
        guard let name = try? tokens.expectString() else {
            throw error("@custom annotation: missing section name, expected a string", annotation)
        }
        if !(try stream.isUTF8(name, &check)) {
            throw error("@custom annotation: malformed UTF-8 encoding", annotation)
        }
        let place = tokens.current.kind == .leftParenthesis ? try customPlace(&tokens, annotation) : .end
        var contents = ByteWriter()
        try contents.appendVector(name, of: stream, &check)
        try tokens.takeStrings(to: &contents.bytes, &check)
        guard tokens.current.kind == .rightParenthesis else {
            throw error("@custom annotation: unexpected token, expected strings", annotation)
        }
        return (place, contents.bytes)
    }

    /// Reads `(before|after section)`.
    private func customPlace(
        _ tokens: inout TokenCursor, _ annotation: Annotation
    ) throws(TextError) -> CustomSectionPlace {
        tokens.advance()
        let isBefore = tokens.isKeyword(.before)
        guard isBefore || tokens.isKeyword(.after) else {
            throw error("@custom annotation: malformed placement, expected before or after", annotation)
        }
        tokens.advance()
        let word = tokens.current.kind == .keyword ? stream.text(of: tokens.current) : ""
        tokens.advance()
        let place: CustomSectionPlace? =
            switch word {
            case "first" where isBefore: .start
            case "last" where !isBefore: .end
            default: Self.sections[word].map { isBefore ? .before($0) : .after($0) }
            }
        guard let place, tokens.current.kind == .rightParenthesis else {
            throw error("@custom annotation: malformed section kind, expected a section's name", annotation)
        }
        tokens.advance()
        return place
    }

    /// The sections by their names in annotations.
    static let sections: [String: SectionIdentifier] = [
        "type": .type, "import": .import, "func": .function, "table": .table, "memory": .memory, "global": .global,
        "export": .export, "start": .start, "elem": .element, "code": .code, "data": .data,
        "datacount": .dataCount, "tag": .tag,
    ]
}
