import StrictJSON
import Testing

@Suite struct `JSON documents` {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "12345678901234567890", "1e2", "-1.5E+10", "\"\"", "[]", "{}",
        "[1,[2,[3]]]",
        #"{"a":1,"b":[true,null],"c":{"d":"e"}}"#, #""é€😀""#,
    ])
    func `are written as they were read`(text: String) throws {
        #expect(try JSONValue(parsing: text).text() == text)
    }

    @Test(arguments: [
        (#""\u0041\n\/\ud83d\ude00""#, "A\n/😀"), (#""\"\\\b\f\r\t""#, "\"\\\u{8}\u{C}\r\t"), ("\"\\u00e9\"", "é"),
    ])
    func `decode escapes`(text: String, string: String) throws {
        #expect(try JSONValue(parsing: text) == .string(string))
    }

    @Test(arguments: [
        ("", 1, 1, "expected a value, found the end"),
        ("{\n  \"a\": 1,\n  }", 3, 3, #"expected a key in double quotes, found "}"; remove the "," before it"#),
        ("[1,]", 1, 4, #"expected a value after ",", found "]""#),
        ("[1 2]", 1, 4, #"expected "," or "]", found "2""#),
        ("{\"a\" 1}", 1, 6, #"expected ":" after the key, found "1""#),
        ("'a'", 1, 1, #"expected a value, found "'"; strings are written in double quotes"#),
        ("01", 1, 1, "a number has no leading zeros"),
        ("1.", 1, 3, "expected a digit in the number, found the end"),
        ("-", 1, 2, "expected a digit in the number, found the end"),
        ("1e+", 1, 4, "expected a digit in the number, found the end"),
        ("\"a", 1, 1, "the string is not closed"),
        ("\"\\x\"", 1, 2, #"unknown escape; after "\" comes one of " \ / b f n r t u"#),
        ("\"\\ud800\"", 1, 2, "a \\u escape is half of a surrogate pair"),
        ("\"\\ud800\\u0041\"", 1, 2, "a \\u escape is half of a surrogate pair"),
        ("\"\\udc00\"", 1, 2, "a \\u escape is half of a surrogate pair"),
        ("\"\\u12g4\"", 1, 2, "expected four hexadecimal digits after \\u"),
        ("NaN", 1, 1, #"expected a value, found "N""#),
        ("tru", 1, 1, #"expected a value, found "t""#),
        ("é", 1, 1, "expected a value, found U+E9"),
        ("\"a\nb\"", 1, 3, "a string has no control characters; found byte 0x0a, write it as an escape"),
        ("{} {}", 1, 4, #"expected nothing after the document, found "{""#),
        ("{}\0", 1, 3, "expected nothing after the document, found byte 0x00; is the length one too large?"),
        ("{\"a\":1,\"b\":2,\"a\":3}", 1, 14, #"the key "a" is there twice"#),
        ("\u{FEFF}{}", 1, 1, "the document starts with a byte order mark; save it as UTF-8 without one"),
        ("/* */ 1", 1, 1, #"expected a value, found "/""#),
    ])
    func `are rejected with the place of the problem`(text: String, line: Int, column: Int, message: String) throws {
        let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error.message == message)
        #expect([error.line, error.column] == [line, column])
    }

    @Test(
        arguments: [
            [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
            [0x22, 0xE2, 0x82, 0x22], [0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], [0xFF],
        ] as [[UInt8]])
    func `must be valid UTF-8`(bytes: [UInt8]) throws {
        let error = try #require(throws: JSONError.self) { try JSONValue(parsing: bytes) }
        #expect(error.code == .invalidUTF8)
        #expect(error.offset == (bytes.count > 1 ? 1 : 0))
    }

    @Test func `nest as deep as allowed and no deeper`() throws {
        let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(throws: Never.self) { try JSONValue(parsing: deep) }
        let tooDeep = try #require(throws: JSONError.self) {
            try JSONValue(parsing: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
        }
        #expect(tooDeep.code == .tooDeep)
        #expect(tooDeep.offset == 128)
    }

    @Test func `larger than allowed are not read`() throws {
        let error = try #require(throws: JSONError.self) {
            try JSONValue(parsing: Array("[1,2]".utf8), maximumBytes: 4)
        }
        #expect(error.code == .tooLarge)
        #expect(throws: Never.self) { try JSONValue(parsing: Array("[1,2]".utf8), maximumBytes: 5) }
    }

    @Test func `keep integers exactly and take only integers for integers`() throws {
        #expect(try JSONValue(parsing: "9223372036854775807").integer == .max)
        #expect(try JSONValue(parsing: "9223372036854775808").integer == nil)
        #expect(try JSONValue(parsing: "1e2").integer == nil)
        #expect(try JSONValue(parsing: "1.0").integer == nil)
        #expect(try JSONValue(parsing: "1.0") == JSONValue(parsing: "1"))
        #expect(try JSONValue(parsing: "9007199254740993") != JSONValue(parsing: "9007199254740992"))
    }

    @Test func `tell keys apart by their bytes`() throws {
        // One é is a scalar, the other two: equal for String, different here.
        let document = try JSONValue(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(document["\u{E9}"] == 1)
        #expect(document["e\u{301}"] == 2)
        #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
    }

    @Test func `find a duplicate among many keys, in linear time`() throws {
        let count = 100_000
        let members = (0..<count).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        let document = try JSONValue(parsing: "{\(members)}")
        #expect(document["k99999"] == 99_999)
        let error = try #require(throws: JSONError.self) { try JSONValue(parsing: "{\(members),\"k5\":0}") }
        #expect(error.code == .duplicateKey)
    }

    @Test func `equal in value are equal in text when sorted`() throws {
        let first = try JSONValue(parsing: #"{"b":1,"a":[1,2],"c":{"z":1,"y":2}}"#)
        let second = try JSONValue(parsing: #"{ "c": {"y":2,"z":1}, "a": [1, 2], "b": 1 }"#)
        #expect(first == second)
        #expect(first.text(.sorted) == second.text(.sorted))
        #expect(first.text(.sorted) == #"{"a":[1,2],"b":1,"c":{"y":2,"z":1}}"#)
    }

    @Test func `escape whatever a terminal could obey`() throws {
        let text = JSONValue.string("\u{1B}[31m\u{202E}\u{7F}\u{9B}\u{2028}\u{E0001}").text()
        #expect(text == #""\u001b[31m\u202e\u007f\u009b\u2028\udb40\udc01""#)
        #expect(try JSONValue(parsing: text) == .string("\u{1B}[31m\u{202E}\u{7F}\u{9B}\u{2028}\u{E0001}"))
    }

    @Test func `print indented`() throws {
        #expect(
            try JSONValue(parsing: #"{"a":[1,{}],"b":[]}"#).text(.indented)
                == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}")
    }

    @Test func `objects keep order, replace in place and remove`() throws {
        var object = JSONObject()
        for index in 0..<40 { object["k\(index)"] = .number(JSONNumber(index)) }
        object["k3"] = "three"
        object["k4"] = nil
        object["k40"] = true
        #expect(object.keys.count == 40)
        #expect(object.keys.prefix(5) == ["k0", "k1", "k2", "k3", "k5"])
        #expect(object["k3"] == "three")
        #expect(object["k4"] == nil)
        #expect(object["k39"] == 39)
        #expect(object["k40"] == true)
    }

    @Test func `of random bytes never trap`() {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("{}[]\",:0123456789.eE+-truefalsn\\u \n\u{0}é".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            if let document = try? JSONValue(parsing: bytes) {
                #expect((try? JSONValue(parsing: document.utf8())) == document)
            }
        }
    }

    /// However much of them is one string.
    @Test(arguments: ["a", #"\n"#, #"\u0041"#, #"\ud83d\ude00"#, "é"])
    func `are read with looks at whether to go on, and written again`(piece: String) throws {
        let text = "[\"\(String(repeating: piece, count: 100_000))\"]"
        var counts: [Int] = []
        let value = try JSONValue(parsing: Array(text.utf8)) { count in
            counts.append(count)
            return true
        }
        #expect(counts.count >= text.utf8.count / (17 << 10) && counts.allSatisfy { $0 <= 17 << 10 })
        #expect(try JSONValue(parsing: value.text()) == value)
        #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) { _ in false } }
    }

    @Test(arguments: [
        (
            #""\"\\\/\b\f\n\r\t\u0000\u001f\u007f\u00e9\u2028\ud83d\ude00""#,
            "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}😀",
            #""\"\\/\b\f\n\r\t\u0000\u001f\u007fé\u2028😀""#
        ),
        (#""a\nb\u00ADc""#, "a\nb\u{AD}c", #""a\nb\u00adc""#),
    ])
    func `have every escape`(text: String, value: String, written: String) throws {
        #expect(try JSONValue(parsing: text) == .string(value))
        #expect(JSONValue.string(value).text() == written)
    }
}
