import Testing

@testable import StrictJSON

@Suite struct `Displayed text` {
    @Test(arguments: [
        ("https://user:password@example.com/x?y#z", "https://[redacted]@example.com/x?y#z"),
        ("see http://token@a.example, and ftp://u:p@b", "see http://[redacted]@a.example, and ftp://[redacted]@b"),
        ("\"https://u:p@ss@host\"", "\"https://[redacted]@host\""), ("https://u:p/w@host/", "https://[redacted]@host/"),
        ("https://u:p?w#x@host", "https://[redacted]@host"), ("x://u:p@", "x://[redacted]@"),
        ("://@", "://[redacted]@"),
        ("https://example.com:8080/@user", "https://example.com:8080/@user"), ("://", "://"), ("@://", "@://"),
        ("https://example.com/a b@c", "https://example.com/a b@c"), ("wasi:io/streams@0.2.0", "wasi:io/streams@0.2.0"),
        ("me@example.com", "me@example.com"), ("", ""), ("https://u:p@a,https://b", "https://[redacted]@a,https://b"),
    ])
    func `has no user names and passwords of URLs`(text: String, expected: String) {
        #expect(withoutUserInfo(text) == expected)
        #expect(displayed(text) == expected)
    }

    @Test func `has none of them where it is cut`() {
        let url = "https://user:\(String(repeating: "s3cret", count: 100))@host"
        #expect(displayed(url, limit: 30) == "https://[redacted]@host")
        #expect(displayed(url, limit: 12) == "https://[red…")
        #expect(JSONValue.string(url).excerpt == "\"https://[redacted]@host\"")
    }

    /// The short way for most text knows no character that is not seen.
    @Test func `shows no character that a terminal may obey`() {
        let invisible: Set<Unicode.GeneralCategory> = [
            .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        ]
        for value in UInt32(0)...0x1_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = invisible.contains(scalar.properties.generalCategory)
            if scalar.isInvisible != expected { Issue.record("U+\(String(value, radix: 16)): \(!expected)") }
        }
    }
}
