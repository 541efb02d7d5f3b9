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
}
