/// The one policy of what is secret, by its name.
///
/// | what | is secret in | by |
/// | --- | --- | --- |
/// | names that people give to secrets, such as `access_token`, `apiKey`, `githubToken` or `SMTP-PASSWORD` | requests, answers of servers, events, stored values, configurations | ``isOne(_:)`` |
/// | `code` beside them | the fields of a request, where it is an authorization code; in events and elsewhere it names errors | ``isOneOfRequest(_:)`` |
/// | header fields such as `Authorization` | what plugins send and get | ``isHeader(_:)`` |
///
/// What a schema calls secret is, whatever its name, and so is every credential that the host hands out.
enum SecretName {
    /// Whether the value of a request's field with this name is a secret, or an authorization code.
    static func isOneOfRequest(_ name: String) -> Bool { sameBytes(name, "code") || isOne(name) }

    /// Whether the value of a header field with this name, in whatever case, is a secret.
    static func isHeader(_ name: String) -> Bool {
        let folded = name.lowercased()
        return folded.hasPrefix("proxy-") || folded.hasSuffix("-key") || isOne(folded)
    }

    /// How names of secrets end, in lower case and without what separates words.
    private static let endings: [[UInt8]] = {
        let words = [
            "authcode", "authorization", "authorizationcode", "cookie", "credential", "credentials", "devicecode",
            "jwt",
            "passphrase", "passwd", "password", "passwords", "pwd", "secret", "secrets", "token", "tokens",
        ]
        let keys = ["access", "api", "auth", "encryption", "hmac", "master", "private", "secret", "signing"]
        return (words + keys.flatMap { ["\($0)key", "\($0)keys"] }).map { Array($0.utf8) }
    }()
    /// The last letters of the endings.
    private static let lastLetters = Set(endings.compactMap(\.last))

    /// Words for several secrets, which before a number say how many there are or may be.
    private static let plurals = ["credentials", "keys", "passwords", "secrets", "tokens"].map { Array($0.utf8) }

    /// Whether a number with this name is a secret, by all appearance: a PIN in `password`, but no count in `max_tokens`.
    static func isOfNumber(_ name: String) -> Bool {
        guard isOne(name) else { return false }
        let folded = folded(name.utf8[...])
        return !plurals.contains { folded.suffix($0.count).elementsEqual($0) }
    }

    /// Whether a value with this name is a secret, by all appearance.
    static func isOne(_ name: String) -> Bool { isOne(name.utf8) }

    /// The same for the bytes of a name: case, numbers at the end and what separates words make no difference.
    static func isOne(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        // Longer names are no names.
        guard name.count <= maximumNameBytes else { return false }
        // `token2` and `api_key_2` are second ones.
        let end = name.lastIndex { !isDigit($0) && !isSeparator($0) }
        guard let end, lastLetters.contains(name[end] | 0x20) else { return false }
        let folded = folded(name[...end])
        return endings.contains { folded.suffix($0.count).elementsEqual($0) }
    }

    private static let maximumNameBytes = 256

    /// A name in lower case, without what separates words.
    private static func folded(_ name: some Collection<UInt8>) -> [UInt8] {
        name.filter { !isSeparator($0) }.map { isUpper($0) ? $0 | 0x20 : $0 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    private static func isUpper(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: ":"): true
        default: false
        }
    }
}
