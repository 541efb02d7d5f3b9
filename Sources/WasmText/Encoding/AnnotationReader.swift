import Wasm

/// A custom section that an annotation asks for.
struct CustomSectionPlacement {
    enum Place: Equatable {
        /// Before the first section.
        case start
        /// After the last section.
        case end
        case before(SectionIdentifier)
        case after(SectionIdentifier)
    }
    var place: Place
    /// The name as a vector, then the bytes.
    var contents: [UInt8]
}

/// The annotations of one module: found by the token that follows them, and each must be used exactly once.
///
/// Appendix of the specification, "Custom Sections and Annotations".
struct AnnotationReader {
    private let annotations: [Annotation]
    private struct Place: Hashable {
        var tokenIndex: Int
        var kind: Annotation.Kind
    }
    /// The annotations that are not used yet, by the token that follows them, the last one first.
    private var pending: [Place: [Int]] = [:]

    init(_ stream: TokenStream, _ range: Range<Int>) {
        annotations = stream.annotations
        guard !annotations.isEmpty else { return }
        // They are in order: skip the ones of earlier modules.
        var lower = 0
        var upper = annotations.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if annotations[middle].tokenIndex < range.lowerBound { lower = middle + 1 } else { upper = middle }
        }
        upper = lower
        while upper < annotations.count, annotations[upper].tokenIndex <= range.upperBound { upper += 1 }
        for index in (lower..<upper).reversed() {
            let place = Place(tokenIndex: annotations[index].tokenIndex, kind: annotations[index].kind)
            pending[place, default: []].append(index)
        }
    }

    /// Takes the annotation of a kind before a token.
    private mutating func take(_ kind: Annotation.Kind, at tokenIndex: Int) -> Annotation? {
        if pending.isEmpty { return nil }
        return pending[Place(tokenIndex: tokenIndex, kind: kind)]?.popLast().map { annotations[$0] }
    }

    private func error(_ message: String, _ annotation: Annotation, _ cursor: TokenCursor) -> TextError {
        TextError(.annotation, message, at: annotation.offset, in: cursor.stream.source)
    }

    /// Fails when an annotation stands where it has no meaning.
    func checkAllUsed(_ cursor: TokenCursor) throws(TextError) {
        guard let index = pending.values.joined().min() else { return }
        switch annotations[index].kind {
        case .custom:
            throw error("misplaced @custom annotation, expected it between fields", annotations[index], cursor)
        case .name:
            throw error("misplaced @name annotation, expected it behind an identifier", annotations[index], cursor)
        case .branchHint:
            throw error("@metadata.code.branch_hint annotation: not in a function", annotations[index], cursor)
        }
    }

    // MARK: Names

    /// Takes `(@name "…")` before a token.
    mutating func name(at tokenIndex: Int, _ cursor: TokenCursor) throws(TextError) -> [UInt8]? {
        guard let annotation = take(.name, at: tokenIndex) else { return nil }
        guard annotation.tokens.count == 1, annotation.tokens[0].kind == .string else {
            throw error("@name annotation: unexpected token, expected one string", annotation, cursor)
        }
        if let second = take(.name, at: tokenIndex) {
            throw error("@name annotation: multiple names, expected one", second, cursor)
        }
        let name = cursor.stream.contents(of: annotation.tokens[0])
        if UTF8Validation.firstError(in: name) != nil {
            throw error("@name annotation: malformed UTF-8 encoding", annotation, cursor)
        }
        return name
    }

    // MARK: Branch hints

    /// Takes the hint before an instruction: whether the branch is likely.
    mutating func branchHint(at tokenIndex: Int, _ cursor: TokenCursor) throws(TextError) -> UInt8? {
        guard let annotation = take(.branchHint, at: tokenIndex) else { return nil }
        if take(.branchHint, at: tokenIndex) != nil {
            throw error("@metadata.code.branch_hint annotation: duplicate annotation", annotation, cursor)
        }
        var bytes: [UInt8] = []
        for token in annotation.tokens {
            guard token.kind == .string else {
                throw error("@metadata.code.branch_hint annotation: expected a string", annotation, cursor)
            }
            bytes.append(contentsOf: cursor.stream.contents(of: token))
        }
        guard bytes.count == 1, bytes[0] <= 1 else {
            throw error("@metadata.code.branch_hint annotation: expected \"\\00\" or \"\\01\"", annotation, cursor)
        }
        return bytes[0]
    }

    func branchHintError(at token: Token, _ cursor: TokenCursor) -> TextError {
        TextError(
            .annotation, "@metadata.code.branch_hint annotation: invalid target, expected if or br_if behind it",
            at: Int(token.start), in: cursor.stream.source)
    }

    // MARK: Custom sections

    /// Takes `(@custom "name" (before|after section)? "…"*)` before a token.
    mutating func customSection(
        at tokenIndex: Int, _ cursor: TokenCursor
    ) throws(TextError) -> CustomSectionPlacement? {
        guard let annotation = take(.custom, at: tokenIndex) else { return nil }
        var tokens = annotation.tokens[...]
        guard let first = tokens.popFirst(), first.kind == .string else {
            throw error("@custom annotation: missing section name, expected a string", annotation, cursor)
        }
        let name = cursor.stream.contents(of: first)
        if UTF8Validation.firstError(in: name) != nil {
            throw error("@custom annotation: malformed UTF-8 encoding", annotation, cursor)
        }
        var place = CustomSectionPlacement.Place.end
        if tokens.first?.kind == .leftParenthesis {
            place = try customPlace(tokens.prefix(4), annotation, cursor)
            tokens = tokens.dropFirst(4)
        }
        var contents = ByteWriter()
        contents.appendVector(name)
        for token in tokens {
            guard token.kind == .string else {
                throw error("@custom annotation: unexpected token, expected strings", annotation, cursor)
            }
            contents.append(cursor.stream.contents(of: token))
        }
        return CustomSectionPlacement(place: place, contents: contents.bytes)
    }

    private func customPlace(
        _ tokens: ArraySlice<Token>, _ annotation: Annotation, _ cursor: TokenCursor
    ) throws(TextError) -> CustomSectionPlacement.Place {
        let words = tokens.map { $0.kind == .keyword ? cursor.stream.text(of: $0) : "" }
        guard words.count > 1, words[1] == "before" || words[1] == "after" else {
            throw error("@custom annotation: malformed placement, expected before or after", annotation, cursor)
        }
        let isBefore = words[1] == "before"
        guard tokens.count == 4, tokens.last?.kind == .rightParenthesis else {
            throw error("@custom annotation: malformed section kind, expected a section's name", annotation, cursor)
        }
        if words[2] == "first", isBefore { return .start }
        if words[2] == "last", !isBefore { return .end }
        guard let section = Self.sections[words[2]] else {
            throw error("@custom annotation: malformed section kind, expected a section's name", annotation, cursor)
        }
        return isBefore ? .before(section) : .after(section)
    }

    /// The sections by their names in annotations.
    static let sections: [String: SectionIdentifier] = [
        "type": .type, "import": .import, "func": .function, "table": .table, "memory": .memory, "global": .global,
        "export": .export, "start": .start, "elem": .element, "code": .code, "data": .data,
        "datacount": .dataCount, "tag": .tag,
    ]
}
