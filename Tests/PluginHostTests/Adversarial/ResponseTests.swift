import PluginHost
import Testing

/// Numbers 155–158 of the list: JSON at its edges, in answers of plugins.
@Suite struct `Answers at the edges of JSON` {
    /// A guest whose answer lies at the end of a memory that it fills.
    private static func answering(_ text: String) -> Guest {
        let pages = text.utf8.count / 65_536 + 6
        var guest = Guest(memory: "(memory (export \"memory\") \(pages))")
        let address = 0x50000
        guest.handleBody = Guest.packed(address, text.utf8.count)
        guest.extra = "(data (i32.const \(address)) \(Guest.literal(text)))"
        return guest
    }

    private static func error(_ text: String) async throws -> PluginError? {
        try await Stage().attempt(answering(text)).error
    }

    @Test func `155 an answer may nest 128 deep and have 4 MiB, and no more`() async throws {
        func nested(_ depth: Int) -> String {
            // The answer itself is the first level.
            #"{"status":"ok","x":"# + String(repeating: "[", count: depth - 1)
                + String(repeating: "]", count: depth - 1)
                + "}"
        }
        #expect(try await Stage().attempt(Self.answering(nested(128))).response?.isSuccess == true)
        let deep = try await Self.error(nested(129))
        #expect(deep?.code == .invalidResponse)
        #expect(deep?.message.contains("nested deeper than 128") == true)

        // The text is made by the guest, since as a literal it would be slow to read.
        func large(_ count: Int) -> Guest {
            var guest = Guest(memory: "(memory (export \"memory\") 80)")
            let head = #"{"status":"ok","x":""#
            let tail = "\"}"
            guest.extra = """
                (data (i32.const 0x50000) \(Guest.literal(head)))
                (data (i32.const \(0x50000 + count - 2)) \(Guest.literal(tail)))
                """
            guest.handleBody = """
                (memory.fill (i32.const \(0x50000 + head.utf8.count)) (i32.const 120)
                  (i32.const \(count - head.utf8.count - 2)))
                \(Guest.packed(0x50000, count))
                """
            return guest
        }
        let response = try await Stage().attempt(large(4 << 20)).response
        #expect(response?.fields["x"]?.string?.utf8.count == (4 << 20) - 22)
        let error = try await Stage().attempt(large((4 << 20) + 1)).error
        #expect(error?.limit == "response_bytes")
    }

    @Test func `156 numbers pass as they were written, whatever they are`() async throws {
        let numbers = "[1e400,-1e400,1e2,1E+2,-0,-0.0,18446744073709551616,0.1,1e-400,123456789012345678901234567890]"
        let text = #"{"status":"ok","n":\#(numbers)}"#
        let response = try await Stage().attempt(Self.answering(text)).response
        #expect(response?.json.text() == text)
        #expect(response?.fields["n"]?.array?.first?.integer == nil)
        for number in ["1.", ".5", "+1", "01", "0x10", "1e", "NaN", "Infinity", "-", "1_000"] {
            #expect(try await Self.error(#"{"status":"ok","n":\#(number)}"#)?.code == .invalidResponse)
        }
        // Where a number decides something, 1e0 and 1.0 are not 1.
        for number in ["1e0", "1.0", "01", "18446744073709551617", "4294967297", "-1"] {
            let guest = Guest(metadata: #"{"abi_version":\#(number),"id":"test.plugin"}"#)
            #expect(try await Stage().attempt(guest).error?.code == .invalidDescription)
        }
    }

    @Test(arguments: [
        (#"{"status":"ok","x":"\ud800"}"#, "half of a surrogate pair"),
        (#"{"status":"ok","x":"\udc00\ud800"}"#, "half of a surrogate pair"),
        (#"{"status":"ok","\u0073tatus":"error"}"#, #"the key "status" is there twice"#),
        (#"{"status":"ok","é":1,"\u00e9":2}"#, #"the key "é" is there twice"#),
        (#"{"status":"ok","x":{"a":{"b":1,"\u0062":1}}}"#, #"the key "b" is there twice"#),
        ("\u{FEFF}{\"status\":\"ok\"}", "byte order mark"),
        ("{\"status\":\"ok\"}\0", "found byte 0x00; is the length one too large?"),
        ("{\"status\":\"ok\"}\0\0\0", "found byte 0x00; is the length one too large?"),
        (#"{"status":"ok",}"#, #"remove the "," before it"#), (#"{"status":"ok"}{"status":"ok"}"#, "nothing after"),
        (#"{"status":"ok","x":"a\#tb"}"#, "a string has no control characters"),
        (#"{'status':'ok'}"#, "expected a key in double quotes"), (#"{"status":"ok"} // done"#, "nothing after"),
    ])
    func `157 text that two readers could read differently is no answer`(text: String, message: String) async throws {
        let error = try await Self.error(text)
        #expect(error?.code == .invalidResponse)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
    }

    @Test func `158 keys that look alike are keys of their own`() async throws {
        let text =
            "{\"status\":\"ok\",\"\u{E9}\":1,\"e\u{301}\":2,\"Status\":\"error\",\"status\\u0000\":3,\"ｓtatus\":4}"
        let response = try await Stage().attempt(Self.answering(text)).response
        #expect(response?.isSuccess == true)
        #expect(response?.fields["\u{E9}"] == 1)
        #expect(response?.fields["e\u{301}"] == 2)
        #expect(response?.fields.members.count == 6)
    }
}
