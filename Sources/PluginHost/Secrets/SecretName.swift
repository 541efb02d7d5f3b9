/// The one policy of what is secret, by its name.
///
/// | what | is secret in | by |
/// | --- | --- | --- |
/// | tokens: `access_token`, `refresh_token`, `id_token` | requests, answers of servers, events, stored values | ``isToken(_:)`` |
/// | `code` beside them | the fields of a request, where it is an authorization code; in events and elsewhere it names errors | ``isTokenOfRequest(_:)`` |
/// | header fields such as `Authorization` | what plugins send | ``isHeader(_:)`` |
/// | names that people give to secrets, such as `api_key`, `githubToken` or `SMTP-PASSWORD` | configurations | ``isOne(_:)`` |
///
/// What a schema calls secret is, whatever its name, and so is every credential that the host hands out.
enum SecretName {
    /// The tokens of OAuth and OpenID Connect.
    ///
    /// RFC 6749, section 5.1, and OpenID Connect Core 1.0, section 3.1.3.3.
    static let tokens = ["access_token", "refresh_token", "id_token"]

    /// Whether the value of a member with this name is a token.
    static func isToken(_ name: String) -> Bool { tokens.contains { sameBytes($0, name) } }

    /// Whether the value of a request's field with this name is a token, or an authorization code.
    static func isTokenOfRequest(_ name: String) -> Bool { sameBytes(name, "code") || isToken(name) }

    /// Whether the value of a header field with this name, in lower case, is a secret.
    static func isHeader(_ name: String) -> Bool {
        switch name {
        case "authorization", "cookie", "x-api-key", "api-key": true
        default:
            name.hasPrefix("proxy-") || name.hasSuffix("-token") || name.hasSuffix("-secret")
                || name.hasSuffix("-key") || name.hasSuffix("-authorization") || name.hasSuffix("-password")
        }
    }

    /// Names that end in one of these words.
    private static let words: Set<String> = [
        "apikey", "authtoken", "credential", "credentials", "passphrase", "passwd", "password", "passwords", "pwd",
        "secret", "secrets", "token", "tokens",
    ]
    /// Names that end in one of these words and `key` or `keys`.
    private static let keyWords: Set<String> = [
        "access", "api", "auth", "encryption", "hmac", "master", "private", "secret", "signing",
    ]

    /// Words for several secrets, which before a number say how many there are or may be.
    private static let plurals: Set<String> = ["credentials", "keys", "passwords", "secrets", "tokens"]

    /// Whether a number with this name is a secret, by all appearance: a PIN in `password`, but no count in `max_tokens`.
    static func isOfNumber(_ name: String) -> Bool {
        isOne(name) && words(of: name).last.map { !plurals.contains($0) } ?? false
    }

    /// Whether a value with this name is a secret, by all appearance.
    static func isOne(_ name: String) -> Bool {
        var words = words(of: name)
        // `token2` and `api_key_2` are second ones.
        while let last = words.last, last.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            words.removeLast()
        }
        guard let last = words.last else { return false }
        if Self.words.contains(last) { return true }
        if last == "key" || last == "keys" { return words.dropLast().last.map(keyWords.contains) ?? false }
        return ["key", "keys"].contains { suffix in
            last.hasSuffix(suffix) && keyWords.contains(String(last.dropLast(suffix.count)))
        }
    }

    /// The words of a name in lower case: between `_`, `-`, `.` and blanks, at capitals, and around numbers.
    private static func words(of name: String) -> [String] {
        enum Kind { case lower, upper, digit, other }
        var words: [String] = []
        var word = ""
        var previous = Kind.other
        for scalar in name.unicodeScalars.prefix(256) {
            let kind: Kind =
                switch scalar {
                case "a"..."z": .lower
                case "A"..."Z": .upper
                case "0"..."9": .digit
                default: .other
                }
            if kind == .other || kind != previous && !(previous == .upper && kind == .lower) {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else if previous == .upper, kind == .lower, word.utf8.count > 1, let capital = word.popLast() {
                // The last of several capitals begins the word: `APIKey`.
                words.append(word)
                word = String(capital)
            }
            if kind != .other { word += String(scalar).lowercased() }
            previous = kind
        }
        return word.isEmpty ? words : words + [word]
    }
}
