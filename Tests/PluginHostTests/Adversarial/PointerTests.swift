import PluginHost
import Testing
import Wasm

/// Numbers 1–19 of the list: pointers and lengths.
@Suite struct `Pointers and lengths` {
    @Test(arguments: [
        (0x40000, 1), (0x3FFFF, 2), (0xFFFF_FFFF, 1), (0x8000_0000, 0x8000_0000), (0, 0x40001),
        (0xFFFF_FFF0, 0x20),
    ])
    func `01 results outside memory are an error that names the place`(pointer: Int, length: Int) async throws {
        let bits = Int64(bitPattern: UInt64(pointer) << 32 | UInt64(length))
        let outcome = try await TestHost.run(Guest(handleBody: "(i64.const \(bits))"))
        let error = try #require(outcome.error)
        #expect([.contractViolation, .limitExceeded].contains(error.code))
        #expect(error.message.contains("0x\(String(pointer, radix: 16)), length \(length)"))
        #expect(error.message.contains("outside the plugin's memory of 262144 bytes"))
    }

    @Test func `02 a result that ends with the memory is read`() async throws {
        let text = #"{"status":"ok","n":1}"#
        var guest = Guest(handleBody: Guest.packed(0x40000 - text.utf8.count, text.utf8.count))
        guest.extra = "(data (i32.const \(0x40000 - text.utf8.count)) \(Guest.literal(text)))"
        #expect(try await TestHost.run(guest).response?.fields["n"] == 1)
    }

    @Test func `03 swapped pointer and length are explained`() async throws {
        let error = try await TestHost.run(Guest(initBody: Guest.packed(77, 0x7FFFF))).error
        #expect(error?.code == .contractViolation)
        let swapped = try await TestHost.run(Guest(initBody: Guest.packed(0x3000_0000 >> 4, 0x400))).error
        #expect(swapped?.hint == nil)
        let hint = try await TestHost.run(Guest(initBody: Guest.packed(70, 0x400_000))).error?.hint
        #expect(hint == nil)
        // 70 bytes at 0x400, packed the wrong way round.
        let other = try await TestHost.run(Guest(capabilities: nil, handleBody: Guest.packed(70, 0x400))).error
        #expect(other?.code == .invalidDescription)
        let pair = try await TestHost.run(Guest(initBody: "(i64.const \(Int64(0x50000) << 32 | 0x400))")).error
        #expect(pair?.code == .contractViolation)
        let wrong = try await TestHost.run(Guest(initBody: "(i64.const \(Int64(0x40) << 32 | 0x60000))")).error
        #expect(wrong?.code == .contractViolation)
    }

    @Test func `04 a sign-extended pointer is explained`() async throws {
        let error = try await TestHost.run(Guest(initBody: "(i64.const -4294967226)")).error
        #expect(error?.code == .contractViolation)
        #expect(error?.hint?.hasPrefix("a sign-extended value") == true)
    }

    @Test func `05 an empty answer of plugin_init is an error`() async throws {
        let error = try await TestHost.run(Guest(initBody: "(i64.const 0)")).error
        #expect(error?.code == .invalidDescription)
        #expect(error?.message == "plugin_init returned pointer 0x0, length 0: no document")
    }

    @Test(arguments: [0, 0x40001, 0xFFFF_FFFF])
    func `06 an empty response is an error`(pointer: Int) async throws {
        let bits = Int64(bitPattern: UInt64(pointer) << 32)
        let error = try await TestHost.run(Guest(handleBody: "(i64.const \(bits))")).error
        #expect(error?.code == .invalidResponse)
        #expect(error?.message.hasSuffix("length 0: no document") == true)
    }

    @Test func `07 a response at the limit is read and one byte more is not`() async throws {
        let host = TestHost()
        host.limits.responseBytes = .bytes(100)
        let response = "{\"status\":\"ok\",\"x\":\"" + String(repeating: "x", count: 78) + "\"}"
        #expect(response.utf8.count == 100)
        #expect(try await TestHost.run(Guest(response: response), host: host).response?.isSuccess == true)
        let error = try await TestHost.run(Guest(response: response + " "), host: host).error
        #expect(error?.limit == "response_bytes")
        // Swapped, its place would fit as well, as that of any short answer does.
        #expect(error?.hint == nil)
    }

    @Test func `08 a request at the limit is sent and one byte more is not`() async throws {
        let request = PluginRequest.publish(text: "hi").json
        var sent = request
        sent["granted"] = ["storage_access", "event_emit"]
        let host = TestHost()
        host.limits.requestBytes = .bytes(JSONValue.object(sent).utf8().count)
        #expect(try await TestHost.run(Guest(), request: request, host: host).response?.isSuccess == true)
        host.limits.requestBytes = .bytes(host.limits.requestBytes.bytes - 1)
        #expect(try await TestHost.run(Guest(), request: request, host: host).error?.limit == "request_bytes")
    }

    /// Each parameter of a function of the host that says where bytes are.
    private static let inputs = HostFunctions.all.flatMap { function in
        function.parameters.indices.compactMap { index -> (String, Int)? in
            if case .input = function.parameters[index] { (function.name, index) } else { nil }
        }
    }

    @Test(arguments: inputs)
    func `09 arguments outside memory end the request and change nothing`(name: String, input: Int) async throws {
        let function = try #require(HostFunctions.all.first { $0.name == name })
        for (pointer, length) in [(0x40000, 1), (0x3FFFF, 2), (-1, 1), (-8, 16)] {
            let store = MemoryStore()
            let host = TestHost()
            host.store = store
            let call = function.call("f") { index in
                index == input ? "(i32.const \(pointer)) (i32.const \(length))" : "(i32.const 0) (i32.const 1)"
            }
            let body = function.type.results.isEmpty ? call : "(drop \(call))"
            let guest = Guest(imports: function.imported(as: "f"), handleBody: "\(body) (i64.const 0)")
            let outcome = try await TestHost.run(guest, host: host)
            let error = try #require(outcome.error)
            #expect(error.code == .contractViolation, "\(name) \(pointer) \(length)")
            #expect(error.message.hasPrefix(name))
            #expect(error.message.contains("outside the plugin's memory"))
            #expect(store.value(forKey: [0], deadline: .now) == nil)
            #expect(outcome.events.isEmpty)
        }
    }

    @Test func `10 lengths of up to 4 GiB are refused without reading them`() async throws {
        for (call, limit) in [
            ("(call $set (i32.const 0) (i32.const -1) (i32.const 0) (i32.const 0))", "storage_key_bytes"),
            ("(call $set (i32.const 0) (i32.const 1) (i32.const 0) (i32.const -1))", "storage_value_bytes"),
            ("(call $emit (i32.const 0) (i32.const -1))", "event_bytes"),
            ("(drop (call $http (i32.const 0) (i32.const -1)))", "request_bytes"),
        ] {
            let guest = Guest(imports: Guest.hostImports, handleBody: "\(call) (i64.const 0)")
            #expect(try await TestHost.run(guest).error?.limit == limit)
        }
    }

    @Test func `11 a key longer than any key is absent`() async throws {
        let body = """
            (if (result i64) (i64.eqz (call $get (i32.const 0) (i32.const 2000)))
              (then \(Guest.packed(Guest.responseAddress, 15))) (else (i64.const 0)))
            """
        #expect(try await TestHost.run(Guest(imports: Guest.hostImports, handleBody: body)).response?.isSuccess == true)
        // Only its beginning was looked at, so that one beyond the memory was absent as well.
        for length in [0x40001, -1] {
            let call = "(drop (call $get (i32.const 0) (i32.const \(length)))) \(Guest.ok)"
            let error = try await TestHost.run(Guest(imports: Guest.hostImports, handleBody: call)).error
            #expect(error?.code == .contractViolation)
        }
    }

    /// Zig's empty slices point to the last address.
    @Test(arguments: [0, 0x40000, 0x40001, -1])
    func `12 an empty argument is fine wherever it points`(pointer: Int) async throws {
        let empty = "(i32.const \(pointer)) (i32.const 0)"
        let host = TestHost()
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("key")
        guest.handleBody = """
            (call $log (i32.const 2) \(empty))
            (call $set \(key) \(empty))
            (call $set \(empty) \(key))
            (drop (call $get \(empty)))
            (drop (call $http \(empty)))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let outcome = try await TestHost.run(guest, host: host)
        #expect(outcome.error == nil)
        #expect(outcome.response?.isSuccess == true)
        #expect(outcome.pluginLog == [""])
        #expect(try await host.store.value(forKey: Array("key".utf8), deadline: .now + .seconds(1)) == [])
        #expect(try await host.store.value(forKey: [], deadline: .now + .seconds(1)) == Array("key".utf8))
        // An empty event is no JSON, which is what the error says.
        guest.handleBody = "(call $emit \(empty)) (i64.const 0)"
        #expect(try await TestHost.run(guest).error?.message.contains("not valid JSON") == true)
    }

    @Test func `13 an empty value has a pointer and length 0, an absent one neither`() async throws {
        let host = TestHost()
        try await host.store.setValue([], forKey: [UInt8(ascii: "e")], limits: host.limits, deadline: .now)
        var guest = Guest(imports: Guest.hostImports)
        let (empty, absent) = (guest.data("e"), guest.data("a"))
        guest.handleBody = """
            (local $v i64)
            (local.set $v (call $get \(empty)))
            (if (i64.eqz (i64.shr_u (local.get $v) (i64.const 32))) (then unreachable))
            (if (i32.wrap_i64 (local.get $v)) (then unreachable))
            (if (i32.eqz (i64.eqz (call $get \(absent)))) (then unreachable))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        #expect(try await TestHost.run(guest, host: host).response?.isSuccess == true)
    }

    @Test func `14 levels outside 0 to 4 count as the nearest`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        let text = guest.data("x")
        let calls = [-5, 0, 1, 2, 3, 4, 5, Int(Int32.max)].map { "(call $log (i32.const \($0)) \(text))" }
        guest.handleBody = calls.joined() + Guest.packed(Guest.responseAddress, 15)
        let levels = try await TestHost.run(guest).log.map(\.level)
        #expect(levels == [.trace, .trace, .debug, .info, .warn, .error, .error, .error])
    }
}
