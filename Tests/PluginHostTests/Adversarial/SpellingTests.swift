import PluginHost
import Testing

/// Numbers 161–164 of the list: requests as plugins may spell them.
@Suite struct `Spellings of requests` {
    /// A guest whose answer is what host_http_request gives for a request in the text of a publish request.
    private static func requesting(_ request: JSONValue, _ stage: Stage) async throws -> PluginResponse? {
        var guest = Guest(
            imports: Guest.hostImports,
            capabilities: #"{"abi_version":1,"required_network_domains":["api.example.com","api.example.com:8443"]}"#,
            extra: "")
        guest.memory = "(memory (export \"memory\") 8)"
        guest.handleBody = "(call $http \(guest.data(request.text())))"
        return try await stage.attempt(guest).response
    }

    @Test(arguments: [
        ("https://api.example.com", "https://api.example.com/"),
        ("HTTPS://API.EXAMPLE.COM/", "https://api.example.com/"),
        ("hTtPs://api.example.com./x", "https://api.example.com/x"),
        ("https://api.example.com:443/x", "https://api.example.com/x"),
        ("https://api.example.com.:8443?q", "https://api.example.com:8443/?q"),
        ("https://api.example.com#@evil.com/", "https://api.example.com/"),
        ("https://api.example.com/%2e%2e/%00?x=%0d%0a", "https://api.example.com/%2e%2e/%00?x=%0d%0a"),
        ("https://api.example.com//evil.com/@x:y", "https://api.example.com//evil.com/@x:y"),
    ])
    func `161 spellings of an approved origin are sent in one form`(url: String, sent: String) async throws {
        let stage = try Stage()
        #expect(try await Self.requesting(["url": .string(url)], stage)?.isSuccess == true)
        #expect(stage.transport.requests.map(\.url) == [sent])
        #expect(stage.transport.requests.allSatisfy { $0.isEncrypted && !$0.allowsPrivateAddresses })
    }

    private static let odd = [
        // Addresses: dotted, octal, hexadecimal, short, a single number, IPv6, IPv6 with a zone, mapped.
        "https://127.0.0.1/", "https://0177.0.0.1/", "https://0x7f.0x0.0x0.0x1/", "https://127.1/",
        "https://2130706433/",
        "https://017700000001/", "https://0x7F000001/", "https://0x/", "https://1.2.3.4./", "https://[::1]/",
        "https://[fe80::1%25eth0]/", "https://[::ffff:169.254.169.254]/", "https://[v1.x]/",
        "https://api.example.com.1/",
        // User names, and what some parsers take for one.
        "https://api.example.com@evil.com/", "https://a:b@api.example.com/", "https://@api.example.com/",
        "https://api.example.com\\@evil.com/", "https://evil.com\\api.example.com/", "https:\\\\api.example.com/",
        "https://evil.com;@api.example.com/", "https://api.example.com,evil.com/",
        // White space, control characters and line breaks.
        " https://api.example.com/", "https://api.example.com /", "https://api.example.com\t/",
        "\thttps://api.example.com/",
        "https://api.example\t.com/", "https://api.example.com\n/", "https://api.example.com/\r\nHost: evil",
        "https://api.example.com/a b", "https://api.example.com/\u{0}", "https://api.example.com\u{0}.evil.com/",
        // Percent-encoding, other alphabets, look-alikes, soft hyphens, dots of other scripts.
        "https://api%2eexample.com/", "https://%61pi.example.com/", "https://ａｐｉ.example.com/",
        "https://api。example.com/", "https://api．example.com/", "https://api｡example.com/", "https://аpi.example.com/",
        "https://api.exa\u{AD}mple.com/", "https://api.example.com\u{200B}/", "https://\u{202E}moc.elpmaxe.ipa/",
        "https://①②⑦.0.0.1/", "https://api.example.com/é", "https://API.EXAMPLE.ⅭOM/", "https://apı.example.com/",
        // Dots, ports, and their absence.
        "https://api.example.com../", "https://.api.example.com/", "https://api..example.com/", "https://./",
        "https://",
        "https:///", "https://api.example.com:0/", "https://api.example.com:65536/", "https://api.example.com:99999/",
        "https://api.example.com:+443/", "https://api.example.com:/", "https://api.example.com:0443/",
        "https://api.example.com:443:443/", "https://api.example.com:４４３/", "https://api.example.com:8080/",
        "https://api.example.com:4294967739/", "https://api.example.com:-1/",
        // Schemes and slashes.
        "http://api.example.com/", "http://api.example.com:443/", "//api.example.com/", "/api.example.com",
        "api.example.com",
        "https:/api.example.com/", "https:api.example.com/", "https;//api.example.com/", "httpss://api.example.com/",
        "ftp://api.example.com/", "file:///etc/passwd", "ws://api.example.com/", "https://https://api.example.com/", "",
        "javascript:alert(1)", "data:,x", "HTTP://api.example.com/",
        // Other hosts.
        "https://example.com/", "https://xapi.example.com/", "https://api.example.com.evil.com/",
        "https://api.example.co/", "https://api-example.com/", "https://api_example.com/", "https://*.example.com/",
        "https://localhost/", "https://169.254.169.254/latest/meta-data/", "https://metadata.google.internal/",
        "https://xn--api-.example.com/", "https://-api.example.com/", "https://api-.example.com/",
        "https://" + String(repeating: "a", count: 64) + ".example.com/",
        "https://" + String(repeating: "a.", count: 130) + "com/",
        "https://" + String(repeating: "a", count: 30_000) + "/",
        "https://api.example.com/" + String(repeating: "a", count: 8_192),
    ]

    @Test func `162 spellings that are not exactly an approved origin are not sent`() async throws {
        let stage = try Stage()
        for url in Self.odd {
            let response = try await Self.requesting(["url": .string(url)], stage)
            #expect(response?.code == "domain_not_allowed", "\(url.debugDescription.prefix(80))")
            #expect(response?.isRetryable == false)
        }
        #expect(stage.transport.requests.isEmpty)
    }

    @Test func `163 header fields that could become others are not sent`() async throws {
        let stage = try Stage()
        func send(_ headers: JSONValue) async throws -> PluginResponse? {
            try await Self.requesting(["url": "https://api.example.com/", "headers": headers], stage)
        }
        let names = [
            "", " ", "X A", " X", "X ", "X:", ":X", "X\r", "X\nY", "X\0", "X\t", "É", "X\u{2028}", "\"X\"", "X(", "X/Y",
            "Host", "hOST", "HOST", "Content-Length", "content-LENGTH", "Transfer-Encoding", "Connection", "Keep-Alive",
            "Proxy-Authorization", "PROXY-anything", "Proxy-", "TE", "te", "Upgrade", "Expect", "Cookie2", "Trailer",
            String(repeating: "x", count: 257),
        ]
        for name in names {
            var headers = JSONObject()
            headers[name] = "v"
            #expect(try await send(.object(headers))?.code == "invalid_request", "\(name.debugDescription)")
        }
        let values = [
            "a\r\nX-B: c", "a\nb", "a\rb", "a\r\n b", "a\n\tb", "\0", "a\u{0}", "\u{1B}[0m", "a\u{7F}", "\u{8}",
            "\r\n\r\nGET /",
        ]
        for value in values {
            for form in [JSONValue.string(value), ["fine", .string(value)]] {
                #expect(try await send(["X-A": form])?.code == "invalid_request", "\(value.debugDescription)")
            }
        }
        for other: JSONValue in [1, true, [1], [["a"]], ["a": "b"], .null] {
            #expect(try await send(["X-A": other])?.code == "invalid_request")
        }
        #expect(stage.transport.requests.isEmpty)
        // A hundred fields are many, and a hundred and one too many; doubled names are sent as they come.
        func many(_ count: Int) -> JSONValue { ["X-A": .array((0..<count).map { .string("\($0)") })] }
        #expect(try await send(many(101))?.code == "invalid_request")
        #expect(try await send(many(99))?.isSuccess == true)
        #expect(try await send(["x-a": "1", "X-A": ["2", ""]])?.isSuccess == true)
        #expect(
            stage.transport.requests.last?.headers.map { "\($0.name): \($0.value)" }
                == ["x-a: 1", "X-A: 2", "X-A: ", "User-Agent: ssplug"])
    }

    @Test func `164 methods, bodies and times that are no such things are not sent`() async throws {
        let stage = try Stage()
        let url: (String, JSONValue) = ("url", "https://api.example.com/")
        let wrong: [(String, JSONValue)] = [
            ("method", "get"), ("method", "GET "), ("method", "TRACE"), ("method", "OPTIONS"), ("method", "CONNECT"),
            ("method", "GET / HTTP/1.1\r\nX: y"), ("method", ""), ("method", 1), ("method", ["GET"]),
            ("body", "a body"), ("body", ["k": 1]), ("body_base64", "YQ"), ("body_base64", "Y Q=="),
            ("body_base64", "é"),
            ("body_base64", 1), ("timeout_ms", 0), ("timeout_ms", -1), ("timeout_ms", 3_600_001),
            ("timeout_ms", "1000"),
            ("timeout_ms", .number(JSONNumber(1.5))), ("timeout_ms", true), ("url", 1), ("url", .null), ("url", ["x"]),
            ("headers", "X: y"), ("headers", [["X", "y"]]),
        ]
        for (key, value) in wrong {
            var request = JSONObject()
            request[url.0] = url.1
            request[key] = value
            #expect(
                try await Self.requesting(.object(request), stage)?.code == "invalid_request", "\(key) \(value.text())")
        }
        #expect(stage.transport.requests.isEmpty)
    }

    /// Pieces of URLs put together by lot: what is sent must mean to any parser what it meant to the host's.
    @Test func `that are accepted are accepted again as they are sent`() {
        let pieces = [
            "https://", "HTTPS://", "http://", "//", "/", "\\", "?", "#", "@", ":", ":443", ":8443", ":0", ".", "..",
            "%2e",
            "%00", "a", "api", "example", "com", "COM", "xn--a", "127", "0x7f", "1", "[::1]", "-", "_", "é", "\u{FF0E}",
            "\t",
            "\r\n", " ", "\u{0}", ",", ";", "*", "~", "\u{7F}",
        ]
        var lot = SystemRandomNumberGenerator()
        var accepted = 0
        for round in 0..<20_000 {
            var text = round % 2 == 0 ? "https://a.example" : ""
            for _ in 0..<Int.random(in: 1...8, using: &lot) { text += pieces.randomElement(using: &lot) ?? "" }
            guard let url = try? RequestURL(text) else { continue }
            accepted += 1
            #expect((try? RequestURL(url.text)) == url, "\(text.debugDescription)")
            #expect(url.text.hasPrefix("https://\(url.origin.host)"))
            #expect(url.text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
            let authority = url.text.dropFirst("https://".count).prefix { $0 != "/" }
            #expect(authority == "\(url.origin)", "\(text.debugDescription)")
            #expect(!authority.contains { "@%[]?#".contains($0) })
        }
        #expect(accepted > 500)
    }
}
