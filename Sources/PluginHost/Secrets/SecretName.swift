/// Names that people give to secrets, such as `api_key`, `githubToken` or `SMTP-PASSWORD`.
enum SecretName {
    /// Names that end in one of these words.
    private static let words: Set<String> = [
        "apikey", "authtoken", "credential", "credentials", "passphrase", "passwd", "password", "passwords", "pwd",
        "secret", "secrets", "token", "tokens",
    ]
    /// Names that end in one of these words and `key` or `keys`.
    private static let keyWords: Set<String> = [
        "access", "api", "auth", "encryption", "hmac", "master", "private", "secret", "signing",
    ]

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
