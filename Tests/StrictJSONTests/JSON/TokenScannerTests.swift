import Testing

@testable import StrictJSON

@Suite struct `Tokens in bytes` {
    private static func found(_ text: String) -> [String] {
        var values: [String] = []
        let names = ["access_token", "refresh_token", "id_token"]
        var scanner = TokenScanner(Array(text.utf8)) { name in names.contains { $0.utf8.elementsEqual(name) } }
        func add(_ value: JSONValue) { values.append(value.text()) }
        scanner.forEach(add)
        return values
    }

    @Test(arguments: [
        (#"{"access_token":"a"}"#, [#""a""#]),
        (#" {"x":[{"refresh_token" : "b"}],"id_token":"c\"d"}"#, [#""b""#, #""c\"d""#]),
        (#"{"access_token":{"k":"v","n":[1.50,"w",null]},"x":"y"}"#, [#""v""#, "1.50", #""w""#, "null"]),
        (#"{"access\u005ftoken":"a","\u0061ccess_token":7}"#, [#""a""#, "7"]),
        (#"{"x":"access_token","y":"\"access_token\":\"no\""}"#, []), (#"["access_token","b"]"#, []),
        (#"{"access_tokens":"no","Access_token":"no"}"#, []), (#"{"access_token":"cut"#, []),
        (#"{"access_token":"whole","b":"cut"#, [#""whole""#]), (#"{"access_token":,"b":"c"}"#, []),
        (#"{"access_token":}"#, []), (#"{"access_token":["a","b"#, [#""a""#]), (#"{"\"#, []),
        (#"{"access_token":"#, []),
        (#"{"access_token":"a","access_token":"b"}"#, [#""a""#, #""b""#]),
    ])
    func `are the strings and numbers in their values`(text: String, values: [String]) {
        #expect(Self.found(text) == values)
    }

    @Test func `are found at any depth, in order`() {
        let text = #"""
            {"a":[1,{"id_token":{"x":["y",2]}},"id_token"],"b":{"access_token":"z"},"c":"\\","refresh_token":"\u00e9"}
            """#
        #expect(Self.found(text) == [#""y""#, "2", #""z""#, "\"é\""])
    }

    @Test(.timeLimit(.minutes(1))) func `are found in time linear in the bytes`() {
        for piece in ["{\"access_token\":[", "\"access_token\":\"", "{\"\\", "[{", "\"access_token\":{\"a\":"] {
            let text = "{" + String(repeating: piece, count: (1 << 20) / piece.utf8.count)
            #expect(Self.found(text).count <= 1 << 17)
        }
    }
}
