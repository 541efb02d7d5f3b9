import Testing

@testable import PluginHost

@Suite struct `Redaction` {
    private static func redactor(_ secrets: String...) -> Redactor {
        let redactor = Redactor()
        for secret in secrets { redactor.add(secret) }
        return redactor
    }

    @Test(arguments: [
        ("none here", "none here"), ("first-secret", "[redacted]"), ("a first-secret.", "a [redacted]."),
        ("first-secre", "first-secre"), ("xfirst-secretx", "x[redacted]x"),
        ("first-secretfirst-secret", "[redacted][redacted]"), ("first-sefirst-secret", "first-se[redacted]"),
        // The longer of two that begin alike, and two that overlap.
        ("first-secret-and-more", "[redacted]"), ("second-first-secret", "[redacted]"), ("", ""),
        ("é first-secret é", "é [redacted] é"),
    ])
    func `replaces each secret`(text: String, expected: String) {
        let redactor = Self.redactor("first-secret", "first-secret-and-more", "second-first", "short", "")
        #expect(redactor.redacted(text) == expected)
        #expect(redactor.redacted(Array(text.utf8)) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("first-secre…", "[redacted]…"), ("a first-secre… (9 bytes cut)", "a [redacted]… (9 bytes cut)"),
        ("first-secret…", "[redacted]…"), ("first-secret-and-m…", "[redacted]…"), ("first-s…", "first-s…"),
        ("first-secre …", "first-secre …"), ("second-first-sec…", "[redacted]…"), ("…", "…"),
    ])
    func `replaces what was cut within a secret`(text: String, expected: String) {
        #expect(Self.redactor("first-secret", "first-secret-and-more", "second-first").redacted(text) == expected)
    }

    @Test(arguments: [
        ("/bot1:aB%2Bc/send", "/bot1:aB%2Bc/send"), ("/bot1:aB+cDeF/send", "/bot[redacted]/send"),
        ("/bot1%3AaB%2BcDeF/send", "/[redacted]/send"), ("/bot1%3aaB%2bcDeF", "/[redacted]"),
        ("/%31%3A%61%42%2B%63%44%65%46/x", "/[redacted]/x"), ("/a?1%3AaB%2BcDeF=1", "/a?[redacted]=[redacted]"),
        ("/a?b=1%3AaB%2BcDeF", "/a?b=[redacted]"), ("/a?1%3AaB%2BcDeF", "/a?[redacted]"),
        ("/a%20b?c%20d=", "/a%20b?c%20d=[redacted]"),
        ("/%zz%4/a%", "/%zz%4/a%"),
    ])
    func `finds secrets in a URL, percent-encoded or not`(target: String, expected: String) throws {
        let url = try RequestURL("https://api.example.com\(target)")
        #expect(url.text(redactedBy: Self.redactor("1:aB+cDeF")) == "https://api.example.com\(expected)")
    }

    @Test func `finds a secret in a URL that has its separators`() throws {
        let url = try RequestURL("https://api.example.com/a?x&abcd/efgh==&y=1")
        #expect(
            url.text(redactedBy: Self.redactor("abcd/efgh=="))
                == "https://api.example.com/a?[redacted]&[redacted]&y=[redacted]")
    }

    @Test func `finds a secret as the host writes names of hosts`() {
        let redactor = Self.redactor("sk-LIVE-AbCd", "With+Plus-And", "already-small")
        #expect(redactor.redacted("sk-live-abcd.example.com is not allowed") == "[redacted].example.com is not allowed")
        #expect(redactor.redacted("with+plus-and") == "with+plus-and")
        #expect(redactor.redacted("already-small SK-LIVE-ABCD") == "[redacted] SK-LIVE-ABCD")
        // Other spellings take no room from other secrets.
        let many = Redactor()
        for number in 0..<256 { many.add("Secret-number-\(number)") }
        #expect(many.redacted("Secret-number-255") == "[redacted]")
    }

    @Test func `of long texts ends when it may not go on`() throws {
        let redactor = Self.redactor("first-secret")
        let text = Array(String(repeating: #"first\\secret "#, count: 4_000).utf8) + Array("first-secret".utf8)
        var looks = 0
        let redacted = try redactor.redacted(text) { _ in
            looks += 1
            return true
        }
        #expect(redacted == redactor.redacted(text))
        // In each level of escapes.
        #expect(looks >= 2 * text.count / 4_096)
        #expect(throws: Redactor.Ended.self) { try redactor.redacted(text) { _ in false } }
        let document: JSONValue = ["a": .string(String(decoding: text, as: UTF8.self)), "first-secret": 1]
        #expect(try redactor.redacted(document) { _ in true } == redactor.redacted(document))
        #expect(throws: Redactor.Ended.self) { try redactor.redacted(document) { _ in false } }
    }

    @Test func `replaces the lines of a secret that has several`() {
        let redactor = Self.redactor("-----BEGIN KEY-----\nMIIEvQIBADANBg\nshort\n-----END KEY-----\n")
        #expect(redactor.redacted("line: MIIEvQIBADANBg") == "line: [redacted]")
        #expect(redactor.redacted("short") == "short")
        redactor.add((0..<1_000).map { "line number \($0)\n" }.joined())
        redactor.add("another-secret")
        #expect(redactor.redacted("line number 7 another-secret") == "[redacted] [redacted]")
    }

    @Test func `finds a secret inside another that is not whole`() {
        let redactor = Self.redactor("aaaaaaaaab", "aaaaaaaac")
        #expect(redactor.redacted("aaaaaaaaac") == "a[redacted]")
        #expect(redactor.redacted("aaaaaaaaaab") == "a[redacted]")
    }

    @Test func `takes time linear in the text, however alike secrets and text are`() {
        let redactor = Redactor()
        for count in 1...250 { redactor.add(String(repeating: "a", count: 700 + count) + "b") }
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
        let start = ContinuousClock.now
        #expect(redactor.redacted(text) == text)
        // Comparing at each byte would take hundreds of billions of steps.
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func `of one text by another takes time linear in the text, too`() {
        var replacements = ByteReplacements()
        // One such string, and a text that is nearly it at each byte, are enough.
        replacements.add([UInt8](repeating: UInt8(ascii: "a"), count: 200_000) + [UInt8(ascii: "b")], [1])
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: 400_000)
        let start = ContinuousClock.now
        #expect(replacements.applied(to: text) == nil)
        #expect(replacements.applied(to: text + [UInt8(ascii: "b")]) == text.dropFirst(200_000) + [1])
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func `of one text by another takes the longest at each place, from left to right`() {
        var replacements = ByteReplacements()
        for (pattern, replacement) in [("abcd", "1"), ("abcdefgh", "2"), ("efghij", "3"), ("abc", "4"), ("xabcd", "5")]
        {
            replacements.add(Array(pattern.utf8), Array(replacement.utf8))
        }
        let cases = [
            ("abcd", "1"), ("abcdefg", "1efg"), ("abcdefghij", "2ij"), ("-efghijabcd-", "-31-"), ("xabcdefghij", "53"),
            ("abcabcd", "abc1"), ("abc", nil), ("", nil), ("abcabdefgh", nil),
        ]
        for (text, expected) in cases {
            #expect(replacements.applied(to: Array(text.utf8)) == expected.map { Array($0.utf8) }, "\(text)")
        }
    }

    @Test func `keeps what it knows within bounds`() {
        let redactor = Redactor()
        for count in 0..<1_000 { redactor.add("secret-number-\(count)") }
        #expect(redactor.redacted("secret-number-7!") == "[redacted]!")
        #expect(redactor.redacted("secret-number-999!").hasSuffix("9!"))
        redactor.reset()
        #expect(redactor.redacted("secret-number-7!") == "secret-number-7!")
        redactor.add(String(repeating: "x", count: 1 << 20))
        redactor.add("small-secret")
        #expect(redactor.redacted("small-secret") == "[redacted]")
    }

    private static let spelled = [
        "abcdefgh\"ijklmnop", "abcdefgh\\ijklmnop", "abc/def/ghi/jkl", "tök€n-ünïcode-secret",
        "news-secret-1",
        "zero\u{200B}width\u{E0041}tag", "bell\u{7}and\u{1F511}key", "\"quoted\"", "back\\\\slashes\\",
        "\\u0041bcdefgh", "tab\tback\u{8}feed\u{C}end", "first-line-1\nsecond-line-2\rthird-line-3",
        #"{"type":"x","private_key":"-----BEGIN-----\nMIIEvQIBADANBg\n"}"#,
    ]

    /// A string of JSON without its quotes, each character in one of its spellings.
    private static func spelling(_ text: String, _ generator: inout SplitMix64) -> String {
        var result = ""
        let escapes: [Unicode.Scalar: String] = [
            "\"": #"\""#, "\\": #"\\"#, "/": #"\/"#, "\n": #"\n"#, "\r": #"\r"#, "\t": #"\t"#, "\u{8}": #"\b"#,
            "\u{C}": #"\f"#,
        ]
        for scalar in text.unicodeScalars {
            let mustEscape = scalar == "\"" || scalar == "\\" || scalar.value < 0x20
            switch generator.next() % (mustEscape ? 2 : 6) {
            case 0:
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16, uppercase: generator.next() % 2 == 0)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                }
            case 1:
                let digits = String(scalar.value, radix: 16)
                result += escapes[scalar] ?? (mustEscape ? "\\u000\(digits)" : "\(scalar)")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    @Test(arguments: spelled)
    func `finds a secret in every spelling of JSON, in documents within documents`(secret: String) {
        let redactor = Self.redactor(secret)
        var generator = SplitMix64(state: 7)
        for level in 0...4 {
            for _ in 0..<100 {
                var text = secret
                for _ in 0..<level { text = Self.spelling(text, &generator) }
                #expect(redactor.redacted("x\(text)y") == "x[redacted]y", "\(text)")
                #expect(redactor.redacted("{\"a\":\"\(text)\"}") == "{\"a\":\"[redacted]\"}", "\(text)")
            }
            // What the host's own encoder writes.
            var text = secret
            for _ in 0..<level { text = String(JSONValue.string(text).text().dropFirst().dropLast()) }
            #expect(redactor.redacted("x\(text)y") == "x[redacted]y", "\(text)")
        }
        // Behind a backslash of the text's own, which may seem to be a part of it.
        for text in ["C:\\\(secret)", "C:\\\\\(Self.spelling(secret, &generator))"] {
            let shown = redactor.redacted(text)
            #expect(shown.hasPrefix("C:") && shown.hasSuffix("[redacted]") && shown.utf8.count <= 14, "\(shown)")
        }
    }

    @Test(arguments: spelled)
    func `finds a secret that is split over texts, in every spelling`(secret: String) {
        let redactor = Self.redactor(secret)
        var generator = SplitMix64(state: 11)
        for level in 0...2 {
            var text = secret
            for _ in 0..<level { text = Self.spelling(text, &generator) }
            let bytes = Array(text.utf8)
            for split in 1..<bytes.count {
                var stream = SecretStream()
                let first = redactor.redacted([120] + bytes[..<split], continuing: &stream)
                let second = redactor.redacted(bytes[split...] + [121], continuing: &stream)
                #expect(second == Array("[redacted]y".utf8), "\(text) at \(split)")
                let shown = String(decoding: first, as: UTF8.self)
                // What is shown of it is less than half, and less than eight characters.
                #expect(shown == "x[redacted]" || split < 8 * 12 && first == [120] + bytes[..<split], "\(shown)")
                if split >= 8 || split * 2 >= bytes.count, level == 0 {
                    #expect(shown == "x[redacted]", "\(text) at \(split)")
                }
                #expect(redactor.redacted(Array("after".utf8), continuing: &stream) == Array("after".utf8))
            }
            // In pieces of every size, the rest after the first seven bytes is gone.
            for size in 1..<bytes.count {
                var stream = SecretStream()
                let pieces = stride(from: 0, to: bytes.count, by: size).map { start in
                    redactor.redacted(Array(bytes[start..<min(start + size, bytes.count)]), continuing: &stream)
                }
                let rest = pieces.filter { $0 != Array("[redacted]".utf8) }.joined()
                #expect(bytes.starts(with: rest), "\(text) by \(size)")
                if level == 0 { #expect(rest.count < 8, "\(text) by \(size)") }
            }
        }
    }

    @Test func `goes on with a secret when others are added in between`() {
        let redactor = Self.redactor("first-secret-of-all")
        var stream = SecretStream()
        let first = redactor.redacted(Array("a first-secret".utf8), continuing: &stream)
        #expect(first == Array("a [redacted]".utf8))
        redactor.add("another-secret")
        #expect(redactor.redacted(Array("-of-all b".utf8), continuing: &stream) == Array("[redacted] b".utf8))
    }

    @Test func `replaces secrets in an error and in its hint`() {
        let error = PluginError(.contractViolation, "found first-secret", hint: "write no first-secret there")
        let redacted = Self.redactor("first-secret").redacted(error)
        #expect(redacted.message == "found [redacted]")
        #expect(redacted.hint == "write no [redacted] there")
        #expect(redacted.code == .contractViolation)
    }

    @Test func `replaces what was cut within an escape`() {
        let redactor = Self.redactor("abcdefgh\u{200B}ijkl")
        #expect(redactor.redacted(#"abcdefgh\u20…"#) == #"[redacted]\u20…"#)
        #expect(redactor.redacted(#"abcdefgh\u{200b}i…"#) == "[redacted]…")
    }

    @Test func `takes the strings of a secret that is a document for secrets`() {
        let redactor = Redactor()
        redactor.add(stringsOf: .string(#"{"private_key":"-----BEGIN KEY-----\nMIIEvQIBADANBg\n"}"#))
        #expect(redactor.redacted("the key is MIIEvQIBADANBg") == "the key is [redacted]")
    }
}
