/// Secrets in bytes that came from outside, found by the names before them.
///
///     text ─► without a level of escapes ─► … ─► without four
///      │ scanned            │ scanned                 │ scanned
///      └► its percent-encoded words, decoded, in the same way
///
/// What is found is a secret as it stands, without its escapes and without its percent-encoding; a document is so in
/// its texts as well, and the value of a header field in its words or cookies.
enum NamedSecrets {
    /// Whose names are looked for.
    enum Rule {
        /// The fields of a request.
        case request
        /// Everything else.
        case other

        /// Whether a member may have secrets in it; most have none, and need not be written as text to be looked through.
        func mayFind(in member: JSONObject.Member) -> Bool {
            isSuspect(member.key) || mayFind(in: member.value)
        }

        private func mayFind(in value: JSONValue) -> Bool {
            switch value {
            case .null, .bool, .number: false
            case .string(let text): isSuspect(text)
            case .array(let elements): elements.contains(where: mayFind)
            case .object(let object): object.members.contains(where: mayFind)
            }
        }

        private func isSuspect(_ text: String) -> Bool {
            NamedValueScanner.mayFind(in: text) { SecretName.kindInRequest(of: $0) != .none }
        }

        fileprivate var names: NamedValueScanner.Names {
            let isRequest = self == .request
            return NamedValueScanner.Names(maximumBytes: SecretName.maximumNameBytes, isPlural: SecretName.isPlural) {
                name, isParameter in
                // A server gives an authorization code in the URL that it redirects to.
                isRequest || isParameter ? SecretName.kindInRequest(of: name) : SecretName.kind(of: name)
            }
        }
    }

    /// Hands over the secrets: strings, and numbers as they are written.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - rule: Whose names are looked for.
    ///   - mayGoOn: Gets the bytes that were looked at since it was asked last, a few kilobytes; `false` ends the work.
    ///   - body: Gets the secrets.
    /// - Throws: ``Redactor/Ended`` if the work was ended.
    static func forEach(
        in bytes: [UInt8], _ rule: Rule, mayGoOn: (Int) -> Bool, _ body: (JSONValue) -> Void
    ) throws(Redactor.Ended) {
        try forEachPlace(in: bytes, rule, keepsPlaces: false, mayGoOn: mayGoOn) { found, text, _ in
            spellings(of: found, in: text, body)
        }
    }

    /// Where the secrets are, however short they are.
    static func places(in bytes: [UInt8]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        func add(_: NamedValueScanner.Found, _: [UInt8], place: Range<Int>) { places.append(place) }
        // Nothing ends the work.
        try? forEachPlace(in: bytes, .other, keepsPlaces: true, mayGoOn: { _ in true }, add)
        return places
    }

    /// How many bytes of secrets are handed over between two questions whether to go on.
    private static let foundInterval = 4_096

    private typealias Body = (
        _ found: NamedValueScanner.Found, _ text: [UInt8], _ place: Range<Int>
    ) -> Void

    private static func forEachPlace(
        in bytes: [UInt8], _ rule: Rule, keepsPlaces: Bool, mayGoOn: (Int) -> Bool, _ body: Body
    ) throws(Redactor.Ended) {
        // Without either there is nothing to find, and nothing that could be turned into it but escapes.
        let isSign = { NamedValueScanner.isSuspect($0) || $0 == UInt8(ascii: "[") }
        guard bytes.contains(where: isSign) else { return }
        try forEachLevel(of: UnescapedText(bytes, keepsPlaces: keepsPlaces), rule, mayGoOn, body)
        guard bytes.contains(UInt8(ascii: "%")) else { return }
        guard let words = NamedValueScanner.encodedWords(in: bytes, mayGoOn: mayGoOn) else { throw Redactor.Ended() }
        for word in words {
            let encoded = Array(bytes[word])
            guard mayGoOn(encoded.count) else { throw Redactor.Ended() }
            let plain = UnescapedText(encoded).percentDecoded(plusIsBlank: true)
            try forEachLevel(of: plain, rule, mayGoOn) { found, text, place in
                let whole = (place.lowerBound + word.lowerBound)..<(place.upperBound + word.lowerBound)
                body(found, text, whole)
                // As it stood, it is a secret, too.
                body(NamedValueScanner.Found(range: place, isQuoted: false, isField: false), encoded, whole)
            }
        }
    }

    private static func forEachLevel(
        of text: UnescapedText, _ rule: Rule, _ mayGoOn: (Int) -> Bool, _ body: Body
    ) throws(Redactor.Ended) {
        var level = text
        for _ in 0...UnescapedText.maximumLevels {
            var scanner = NamedValueScanner(level, rule.names)
            guard scanner.scan(mayGoOn: mayGoOn) else { throw Redactor.Ended() }
            var count = 0
            for found in scanner.found {
                count += found.range.count
                if count >= foundInterval {
                    guard mayGoOn(count) else { throw Redactor.Ended() }
                    count = 0
                }
                body(found, level.bytes, level.place(of: found.range))
            }
            guard level.hasEscapes else { return }
            guard let next = level.unescaped(mayGoOn: mayGoOn) else { throw Redactor.Ended() }
            level = next
        }
    }

    // MARK: Spellings

    /// Hands over what was found, and what is as secret as it.
    private static func spellings(
        of found: NamedValueScanner.Found, in text: [UInt8], _ body: (JSONValue) -> Void
    ) {
        let raw = Array(text[found.range])
        var value = raw
        if found.isQuoted, raw.contains(UInt8(ascii: "\\")) {
            value = UnescapedText(raw, keepsPlaces: false).unescaped().bytes
        }
        guard let string = String(validating: value, as: UTF8.self) else { return }
        if !found.isQuoted, let number = try? JSONValue(parsing: value), number.number != nil { return body(number) }
        forEachPart(of: string, isField: found.isField) { body(.string($0)) }
    }

    /// Hands over a secret, and the parts of it that are secrets alone.
    ///
    /// - Parameters:
    ///   - value: The secret.
    ///   - isField: Whether it is the value of a header field such as `Authorization` or `Cookie`.
    ///   - body: Gets the secret and its parts.
    static func forEachPart(of value: String, isField: Bool, _ body: (String) -> Void) {
        body(value)
        let bytes = Array(value.utf8)
        if bytes.contains(UInt8(ascii: "%")) || bytes.contains(UInt8(ascii: "+")) {
            for plusIsBlank in [true, false] {
                let plain = UnescapedText(bytes, keepsPlaces: false).percentDecoded(plusIsBlank: plusIsBlank).bytes
                if plain != bytes, let plain = String(validating: plain, as: UTF8.self) { body(plain) }
            }
        }
        guard isField || NamedValueScanner.startsWithScheme(bytes[...]) else { return }
        // `Bearer` and the token are two words; a cookie is a name and a value.
        let isOfWords = NamedValueScanner.startsWithScheme(bytes[...]) || !bytes.contains(UInt8(ascii: "="))
        for word in bytes.split(whereSeparator: { " \t;,\r\n".utf8.contains($0) }) {
            if isOfWords { handPart(word, to: body) }
            guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = word[..<equals].map { $0 | 0x20 }
            if !cookieAttributes.contains(name) { handPart(word[(equals + 1)...], to: body) }
        }
    }

    private static func handPart(_ part: ArraySlice<UInt8>, to body: (String) -> Void) {
        var part = part
        while part.first == UInt8(ascii: "\"") { part.removeFirst() }
        while part.last == UInt8(ascii: "\"") { part.removeLast() }
        guard part.count >= Redactor.minimumBytes, let part = String(validating: part, as: UTF8.self) else { return }
        body(part)
    }

    /// What stands beside the cookie in a `Set-Cookie`.
    private static let cookieAttributes = ["domain", "expires", "max-age", "path", "priority", "samesite"]
        .map { Array($0.utf8) }
}
