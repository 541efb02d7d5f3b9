import Testing
import WasmText

@Suite struct `Lexer` {
    /// All tokens of a source, the last one of kind `end`.
    private func tokens(_ stream: TokenStream) -> [Token] {
        var tokens = [stream.token(from: 0)]
        while let last = tokens.last, last.kind != .end { tokens.append(stream.token(from: Int(last.end))) }
        return tokens
    }

    private func kinds(_ source: String) throws -> [Token.Kind] {
        tokens(try TokenStream(Array(source.utf8))).map(\.kind)
    }

    private func error(_ source: [UInt8]) -> String? {
        do {
            _ = try TokenStream(source)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `tokens end at white space, comments and parentheses`() throws {
        #expect(
            try kinds("(a;;c\n1(;x(;y;);)$b)\"s\"")
                == [
                    .leftParenthesis, .keyword, .number, .identifier, .rightParenthesis, .string, .end,
                ])
    }

    @Test(arguments: ["a\"b\"", "\"a\"\"b\"", "$", "A", "1,2", "[", "$\"a\"b"])
    func `a run of characters that is no token is one reserved token`(source: String) throws {
        #expect(try kinds(source) == [.reserved, .end])
    }

    @Test func `parentheses know their partners`() throws {
        let long = String(repeating: ";; ) \" (\n", count: 100)
        for source in [#"(()(")\")"(; ) (; ;) ;)(@a ")" ))())"#, "(( \(long))( \(long)))", "((((( \(long))))))"] {
            let stream = try TokenStream(Array(source.utf8))
            var open: [Token] = []
            for token in tokens(stream) {
                if token.kind == .leftParenthesis { open.append(token) }
                if token.kind == .rightParenthesis {
                    let partner = open.removeLast()
                    #expect(stream.closing(of: Int(partner.start)) == Int(token.start))
                }
            }
            #expect(open.isEmpty)
        }
    }

    @Test func `identifiers are equal when their names are, however they are written`() throws {
        let stream = try TokenStream(Array(#"$AB $"A\42" $"\41\u{42}" $ab $ABC $A"#.utf8))
        let tokens = tokens(stream)
        for (left, right) in [(0, 1), (0, 2), (1, 2), (0, 3), (0, 4), (0, 5), (1, 4), (1, 5)] {
            let isSame = stream.isSameName(tokens[left], tokens[right].start)
            #expect(isSame == (right < 3))
            #expect(stream.isSameName(tokens[right], tokens[left].start) == isSame)
            if isSame { #expect(stream.nameHash(of: tokens[left]) == stream.nameHash(of: tokens[right])) }
        }
    }

    @Test func `strings stand for their bytes`() throws {
        let stream = try TokenStream(Array(#""a\00\ff\t\n\r\"\'\\\u{20ac}\u{1_0}é""#.utf8))
        #expect(
            stream.contents(of: stream.token(from: 0))
                == [0x61, 0, 0xff, 9, 10, 13, 0x22, 0x27, 0x5c, 0xe2, 0x82, 0xac, 0x10, 0xc3, 0xa9])
    }

    @Test func `a line comment ends at a carriage return`() throws {
        #expect(try kinds(";; a\r1 ;; b\n2") == [.number, .number, .end])
    }

    @Test func `unknown annotations are white space whatever they contain`() throws {
        #expect(try kinds("(@a , ; ] [ }} x\"(\" (;);) (@) $x (1))") == [.end])
        #expect(try kinds("(@\"a b\")") == [.end])
    }

    @Test func `errors show the line with a caret`() {
        #expect(
            error(Array("(module\n\t(data \"a\\q\"))".utf8)) == """
                2:10: illegal escape, expected \\t, \\n, \\r, \\", \\', \\\\, \\u{…} or two hexadecimal digits
                     (data "a\\q"))
                             ^
                """)
        #expect(
            error(Array("(module".utf8)) == """
                1:1: unexpected end of the source, expected `)` for this `(`
                    (module
                    ^
                """)
        #expect(
            error(Array("é)".utf8)) == """
                1:1: illegal character outside ASCII, expected a token
                    é)
                    ^
                """)
    }

    @Test(arguments: [
        ([0x28, 0x80] as [UInt8], "malformed UTF-8"), (Array("(;".utf8), "unclosed comment"),
        (Array("\"a".utf8), "unclosed string"), (Array("\"\n\"".utf8), "illegal character a line break"),
        (Array("(@)".utf8), "empty annotation id"), (Array("(@a (".utf8), "unclosed annotation"),
        (Array("\"\\u{110000}\"".utf8), "illegal escape"), (Array("\"\\u{d800}\"".utf8), "illegal escape"),
        (Array("\"\\u{_1}\"".utf8), "illegal escape"), (Array(")".utf8), "unexpected token `)`"),
        (Array("$\"\"".utf8), "empty identifier"), ([0x01], "illegal character 0x1"),
    ])
    func `malformed sources are rejected`(source: [UInt8], message: String) {
        #expect(error(source)?.contains(message) == true)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xC3, 0x28],
        ] as [[UInt8]])
    func `ill-formed UTF-8 is found at its first byte`(bytes: [UInt8]) {
        #expect(UTF8Validation.firstError(in: [0x61] + bytes) == 1)
    }
}
