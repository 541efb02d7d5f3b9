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

    /// What is secret about the value of a request's field with this name, where `code` is an authorization code.
    static func kindInRequest(of name: some BidirectionalCollection<UInt8>) -> Kind {
        name.elementsEqual("code".utf8) ? .scalar : kind(of: name)
    }

    /// Whether the value of a header field with this name, in whatever case, is a secret.
    static func isHeader(_ name: String) -> Bool {
        let folded = name.lowercased()
        return folded.hasPrefix("proxy-") || folded.hasSuffix("-key") || kind(of: folded) != .none
    }

    /// How names of secrets end, in lower case and without what separates words.
    private static let endings: [[UInt8]] = {
        let words = [
            "authorization", "cookie", "cookies", "credential", "credentials", "csrf", "jwt", "passcode", "passcodes",
            "passphrase", "passwd", "password", "passwords", "pwd", "secret", "secrets", "sessid", "sessionid", "token",
            "tokens", "xsrf",
        ]
        let keys = [
            "access", "account", "api", "auth", "encryption", "function", "functions", "hmac", "master", "private",
            "secret", "session", "shared", "signing", "ssh", "storage", "subscription",
        ]
        let codes = [
            "access", "auth", "authentication", "authorization", "backup", "device", "mfa", "otp", "pin", "recovery",
            "security", "totp", "verification",
        ]
        return (words + keys.flatMap { ["\($0)key", "\($0)keys"] } + codes.flatMap { ["\($0)code", "\($0)codes"] })
            .map { Array($0.utf8) }
    }()

    /// The last words of names of secrets that are too short, or too much a part of other words, to be found without
    /// what separates them from the words before.
    private static let lastWords = [
        "auth", "bearer", "otp", "pass", "pin", "psk", "pw", "sas", "session", "sig", "signature", "totp",
    ].map { Array($0.utf8) }

    /// Whole names of secrets; what ends so, such as `last_refresh`, is none.
    private static let wholeNames = ["refresh"].map { Array($0.utf8) }

    /// How names end that are of places in lists and of numbers of words, though they end as those of secrets do.
    private static let exceptions: [[UInt8]] = {
        let places = ["continuation", "cursor", "delta", "next", "page", "pagination", "prev", "previous", "sync"]
        let counts = [
            "cached", "completion", "input", "max", "maximum", "min", "minimum", "num", "output", "prompt", "reasoning",
            "remaining", "total", "used",
        ]
        return (places.map { "\($0)token" } + counts.map { "\($0)tokens" }).map { Array($0.utf8) }
    }()

    /// Whether the letter is the last one of a name of a secret; few names get further than here.
    private static let isLastLetter: [Bool] = {
        var result = [Bool](repeating: false, count: 256)
        for last in (endings + lastWords + wholeNames).compactMap(\.last) { result[Int(last)] = true }
        return result
    }()

    /// Words for several secrets, which before a number say how many there are or may be.
    private static let plurals = [
        "codes", "cookies", "credentials", "keys", "passcodes", "passwords", "secrets", "tokens",
    ]
    .map { Array($0.utf8) }

    /// Whether a number with this name is a secret, by all appearance: a PIN in `password`, but no count in `max_tokens`.
    static func isOfNumber(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        kind(of: name) != .none && !isPlural(name)
    }

    /// Whether a name is of several things.
    static func isPlural(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        let folded = folded(name)
        return plurals.contains { folded.suffix($0.count).elementsEqual($0) }
    }

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
        case (_, .string): true
        case (let kind, .array), (let kind, .object): kind == .whole
        }
    }

    /// What is secret about a value with this name, by all appearance.
    static func kind(of name: String) -> Kind { kind(of: name.utf8) }

    /// The same for the bytes of a name: case, numbers at the end and what separates words make no difference.
    static func kind(of name: some BidirectionalCollection<UInt8>) -> Kind {
        // Longer names are no names.
        guard name.count <= maximumNameBytes else { return .none }
        // `token2` and `api_key_2` are second ones.
        guard let end = name.lastIndex(where: { !isDigit($0) && !isSeparator($0) }), isLastLetter[Int(name[end] | 0x20)]
        else { return .none }
        let name = Array(name[...end])
        let folded = folded(name)
        func ends(_ endings: [[UInt8]]) -> Bool {
            endings.contains { folded.suffix($0.count).elementsEqual($0) }
        }
        if ends(exceptions) { return .none }
        if ends(endings) { return .whole }
        let last = Self.folded(name[startOfLastWord(in: name)...])
        return lastWords.contains(last) || wholeNames.contains(folded) ? .scalar : .none
    }

    /// The longest name.
    static let maximumNameBytes = 256

    /// Where the last word of a name begins: behind a separator or a number, or where capitals do, as in `userPIN` and
    /// `APISig`.
    private static func startOfLastWord(in name: [UInt8]) -> Int {
        var index = name.count - 1
        while index > 0 {
            let (before, here) = (name[index - 1], name[index])
            if isSeparator(before) || isDigit(before) { return index }
            if isUpper(here) {
                let isFollowedBySmall = index + 1 < name.count && !isUpper(name[index + 1])
                if !isUpper(before) || isFollowedBySmall { return index }
            }
            index -= 1
        }
        return 0
    }

    /// A name in lower case, without what separates words.
    private static func folded(_ name: some Collection<UInt8>) -> [UInt8] {
        name.filter { !isSeparator($0) }.map { isUpper($0) ? $0 | 0x20 : $0 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    private static func isUpper(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
    /// What of ASCII is neither a letter nor a digit.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte < 0x80 && !isDigit(byte) && !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20)
    }
}
