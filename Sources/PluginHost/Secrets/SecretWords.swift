/// The words that names of secrets end in, and how a name is compared with all of them at once: backwards, letter by
/// letter, through a tree of their reversed spellings.
enum SecretWords {
    /// What the end of a name is.
    struct Match {
        fileprivate var roles: Role = []

        /// Whether the name is that of no secret, for all that is known.
        var isNone: Bool { roles.isEmpty }
        /// Whether the name ends as one of a secret does, whatever stands before.
        var isEnding: Bool { roles.contains(.ending) }
        /// Whether the name's last word is one of a secret.
        var isLastWord: Bool { roles.contains(.lastWord) }
        /// Whether the name as a whole is one of a secret.
        var isWholeName: Bool { roles.contains(.wholeName) }
        /// Whether it is a place in a list or a number of words, though it ends as a secret's name does.
        var isException: Bool { roles.contains(.exception) }
        /// Whether it is of several tokens, which words of a language are called as well.
        var isOfTokens: Bool { roles.contains(.tokens) }
        /// Whether the name is of several things.
        var isPlural: Bool { roles.contains(.plural) }
    }

    fileprivate struct Role: OptionSet {
        let rawValue: UInt8
        static let ending = Role(rawValue: 1)
        static let lastWord = Role(rawValue: 2)
        static let wholeName = Role(rawValue: 4)
        static let exception = Role(rawValue: 8)
        static let plural = Role(rawValue: 16)
        static let tokens = Role(rawValue: 32)
    }

    // MARK: Words

    /// How names of secrets end, in lower case and without what separates words.
    private static var endings: [String] {
        let words = [
            "authorization", "cookie", "cookies", "credential", "credentials", "csrf", "jwt", "passcode", "passcodes",
            "passphrase", "passwd", "password", "passwords", "pwd", "secret", "secrets", "sessid", "sessionid", "token",
            "tokens", "xsrf",
        ]
        let keys = [
            "access", "account", "api", "app", "auth", "consumer", "encryption", "function", "functions", "hmac",
            "master", "private", "secret", "session", "shared", "signing",
            "ssh", "storage", "subscription",
        ]
        let codes = [
            "access", "auth", "authentication", "authorization", "backup", "device", "mfa", "otp", "pin", "recovery",
            "security", "totp", "verification",
        ]
        // What a client proves itself with, RFC 7521 and 7636.
        let proofs = ["clientassertion", "jwtassertion", "codeverifier"]
        return words + proofs + keys.flatMap { ["\($0)key", "\($0)keys"] }
            + codes.flatMap { ["\($0)code", "\($0)codes"] }
    }

    /// The last words of names of secrets that are too short, or too much a part of other words, to be found without
    /// what separates them from the words before.
    private static var lastWords: [String] {
        ["auth", "bearer", "otp", "pass", "pin", "psk", "pw", "sas", "session", "sig", "signature", "totp"]
    }

    /// Whole names of secrets; what ends so, such as `last_refresh`, is none.
    private static var wholeNames: [String] { ["refresh"] }

    /// How names end that are of places in lists and of numbers of words, though they end as those of secrets do.
    private static var exceptions: [String] {
        let places = ["continuation", "cursor", "delta", "next", "page", "pagination", "prev", "previous", "sync"]
        let counts = [
            "cached", "completion", "input", "max", "maximum", "min", "minimum", "num", "output", "prompt", "reasoning",
            "remaining", "total", "used",
        ]
        return places.map { "\($0)token" } + counts.map { "\($0)tokens" }
    }

    /// Words for several secrets, which before a number say how many there are or may be.
    private static var plurals: [String] {
        ["codes", "cookies", "credentials", "keys", "passcodes", "passwords", "secrets", "tokens"]
    }

    /// Words behind the name of a secret that leave it one, as in `token_value` and `privateKeyPem`.
    private static let neutralWords = ["base", "new", "old", "pem", "string", "value"].map { Array($0.utf8) }

    // MARK: Comparison

    private static let tree = Tree([
        (endings, .ending), (lastWords, .lastWord), (wholeNames, .wholeName), (exceptions, .exception),
        (plurals, .plural), (["tokens"], .tokens),
    ])

    /// Compares a name: case, numbers at its end and what separates words make no difference.
    static func match(_ name: some BidirectionalCollection<UInt8>) -> Match {
        var match = Match()
        let tree = tree
        var node = 0
        // Whether the first word from the end is not over, and the letter behind the one that is looked at.
        var isInLastWord = true
        var next: UInt8?
        var index = name.endIndex
        // `token2` and `api_key_2` are second ones.
        index = end(of: name, before: index)
        var isWithoutNeutral = true
        while let shorter = start(ofNeutralWordIn: name, before: index) {
            index = end(of: name, before: shorter)
            isWithoutNeutral = false
        }
        while index > name.startIndex {
            name.formIndex(before: &index)
            let byte = name[index]
            if isSeparator(byte) { continue }
            guard let following = tree.node(after: node, isUpper(byte) ? byte | 0x20 : byte) else { return match }
            node = following
            let roles = tree.roles(of: node)
            match.roles.formUnion(roles.intersection([.ending, .exception, .plural, .tokens]))
            // `auth_text` and `last_session_value` are other things.
            guard isWithoutNeutral else { continue }
            let before = index > name.startIndex ? name[name.index(before: index)] : nil
            if isInLastWord, begins(byte, before: before, next: next) {
                isInLastWord = false
                match.roles.formUnion(roles.intersection(.lastWord))
            }
            next = byte
        }
        if isWithoutNeutral { match.roles.formUnion(tree.roles(of: node).intersection(.wholeName)) }
        return match
    }

    /// Where a name ends without the numbers and separators before a place.
    private static func end<Name: BidirectionalCollection<UInt8>>(
        of name: Name, before place: Name.Index
    ) -> Name.Index {
        var index = place
        while index > name.startIndex {
            let before = name.index(before: index)
            guard isDigit(name[before]) || isSeparator(name[before]) else { break }
            index = before
        }
        return index
    }

    /// Where the neutral word begins that ends at a place, with another word before it; `nil` if there is none.
    private static func start<Name: BidirectionalCollection<UInt8>>(
        ofNeutralWordIn name: Name, before place: Name.Index
    ) -> Name.Index? {
        guard place > name.startIndex else { return nil }
        let last = name[name.index(before: place)] | 0x20
        for word in neutralWords where word.last == last {
            var index = place
            var count = word.count
            var next: UInt8?
            while count > 0, index > name.startIndex {
                let before = name.index(before: index)
                guard name[before] | 0x20 == word[count - 1] else { break }
                if count > 1 { next = name[before] }
                (index, count) = (before, count - 1)
            }
            guard count == 0, index > name.startIndex else { continue }
            if begins(name[index], before: name[name.index(before: index)], next: next) { return index }
        }
        return nil
    }

    /// Whether a word begins here: behind a separator or a number, or where capitals do, as in `userPIN` and `APISig`.
    private static func begins(_ byte: UInt8, before: UInt8?, next: UInt8?) -> Bool {
        guard let before else { return true }
        if isSeparator(before) || isDigit(before) { return true }
        guard isUpper(byte) else { return false }
        return !isUpper(before) || next.map { !isUpper($0) } ?? false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    private static func isUpper(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
    /// What of ASCII is neither a letter nor a digit.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte < 0x80 && !isDigit(byte) && !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20)
    }

    /// Words by their letters, from the last one on.
    private struct Tree: Sendable {
        private static let letters = 26
        /// The node after each node and letter; 0 where no word goes on so.
        private var following: [UInt16] = []
        private var roles: [Role] = []

        init(_ words: [([String], Role)]) {
            addNode()
            for (words, role) in words {
                for word in words { add(word, role) }
            }
        }

        private mutating func addNode() {
            following += [UInt16](repeating: 0, count: Self.letters)
            roles.append([])
        }

        private mutating func add(_ word: String, _ role: Role) {
            var node = 0
            for letter in word.utf8.reversed() {
                if let known = self.node(after: node, letter) {
                    node = known
                } else {
                    following[Self.place(node, letter)] = UInt16(clamping: roles.count)
                    node = roles.count
                    addNode()
                }
            }
            roles[node].insert(role)
        }

        private static func place(_ node: Int, _ letter: UInt8) -> Int {
            node * letters + Int(letter - UInt8(ascii: "a"))
        }

        func node(after node: Int, _ letter: UInt8) -> Int? {
            guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter else { return nil }
            let following = following[Self.place(node, letter)]
            return following == 0 ? nil : Int(following)
        }

        func roles(of node: Int) -> Role { roles[node] }
    }
}
