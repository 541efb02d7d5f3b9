/// The one policy of what is secret, by its name.
///
/// | what | is secret in | by |
/// | --- | --- | --- |
/// | names that people give to secrets, such as `access_token`, `apiKey`, `githubToken` or `SMTP-PASSWORD` | requests, answers of servers, events, stored values, configurations | ``kind(of:)-(String)`` |
/// | `code` beside them | the fields of a request, where it is an authorization code; in events and elsewhere it names errors | ``kindInRequest(of:)`` |
/// | header fields such as `Authorization` | what plugins send and get | ``isHeader(_:)`` |
///
/// The end of a name decides: `token_type` and `signature_algorithm` say something about a secret and are none. Words
/// that no other word ends in may be written together with what stands before them, `githubtoken`; short ones must
/// be words of their own, so that `spin` is no PIN and `author` no `auth`.
///
/// What a schema calls secret is, whatever its name, and so is every credential that the host hands out.
enum SecretName {
    /// What is secret about the value with a name.
    ///
    /// Of some names it is a text or a number alone: `session` and `auth` are names of settings and of descriptions, too.
    typealias Kind = NamedValueScanner.Kind

    /// What is secret about the value of a request's field with this name, where `code` is an authorization code, also
    /// as `user[code]` and `user.code`.
    static func kindInRequest(of name: some BidirectionalCollection<UInt8>) -> Kind {
        var word = name[...]
        if word.last == UInt8(ascii: "]") { word = word.dropLast() }
        guard word.suffix(code.count).lazy.map({ $0 | 0x20 }).elementsEqual(code) else { return kind(of: name) }
        guard let before = word.dropLast(code.count).last else { return .code }
        return before == UInt8(ascii: "[") || before == UInt8(ascii: ".") ? .code : kind(of: name)
    }

    private static let code = Array("code".utf8)

    /// Whether the value of a header field with this name, in whatever case, is a secret.
    static func isHeader(_ name: String) -> Bool {
        let folded = name.lowercased()
        return folded.hasPrefix("proxy-") || folded.hasSuffix("-key") || kind(of: folded) != .none
    }

    /// Whether a number with this name is a secret, by all appearance: a PIN in `password`, but no count in `max_tokens`.
    static func isOfNumber(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        kind(of: name) != .none && !isPlural(name)
    }

    /// Whether a name is of several things.
    static func isPlural(_ name: some BidirectionalCollection<UInt8>) -> Bool { SecretWords.match(name).isPlural }

    /// Whether a text with this name is a secret, by all appearance.
    static func isOne(_ name: some BidirectionalCollection<UInt8>) -> Bool { kind(of: name) != .none }

    /// The same for a name as a string.
    static func isOne(_ name: String) -> Bool { isOne(name.utf8) }

    /// Whether a value with this name is a secret or holds one, by all appearance.
    static func isOne(_ name: String, of value: JSONValue) -> Bool { isOne(kind(of: name), name, value) }

    /// Whether the value of a request's field with this name is a secret or holds one.
    static func isOneOfRequest(_ name: String, of value: JSONValue) -> Bool {
        isOne(kindInRequest(of: name.utf8), name, value)
    }

    private static func isOne(_ kind: Kind, _ name: String, _ value: JSONValue) -> Bool {
        switch (kind, value) {
        case (.none, _), (_, .null), (_, .bool): false
        case (_, .number): !isPlural(name.utf8)
        case (.code, .string(let text)): !NamedValueScanner.isNameOfSomething(Array(text.utf8)[...])
        case (_, .string): true
        case (let kind, .array), (let kind, .object): kind == .whole || kind == .tokens
        }
    }

    /// What is secret about a value with this name, by all appearance.
    static func kind(of name: String) -> Kind { kind(of: name.utf8) }

    /// The same for the bytes of a name: case, numbers at the end and what separates words make no difference.
    static func kind(of name: some BidirectionalCollection<UInt8>) -> Kind {
        let match = SecretWords.match(name)
        // Longer names are no names.
        guard !match.isNone, name.count <= maximumNameBytes else { return .none }
        if match.isException { return .none }
        if match.isEnding { return match.isOfTokens ? .tokens : .whole }
        return match.isLastWord || match.isWholeName ? .scalar : .none
    }

    /// The longest name.
    static let maximumNameBytes = 256
}
