import PluginHost
import Testing

/// Numbers 143–148 of the list: floods of log and events, and secrets in them.
@Suite struct `Floods and secrets` {
    private static let write = """
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        """

    @Test func `143 10,000 lines of log are all kept, and empty lines count too`() async throws {
        let stage = try Stage()
        var guest = Guest(imports: Guest.hostImports)
        let line = "(call $log (i32.const 2) \(guest.data("a line of log")))"
        guest.handleBody = "\(Guest.repeated(line, 10_000)) \(Guest.ok)"
        #expect(try await stage.attempt(guest).response?.isSuccess == true)
        #expect(stage.pluginLog.count == 10_000)
        #expect(stage.hostLog == [])
        stage.forgetLog()
        // A million empty lines cost the host as much as others, so the limit holds for them.
        let empty = "(call $log (i32.const 2) (i32.const 0) (i32.const 0))"
        guest.handleBody = "\(Guest.repeated(empty, 1_000_000)) \(Guest.ok)"
        #expect(try await stage.attempt(guest).response?.isSuccess == true)
        #expect((1_000...100_000).contains(stage.pluginLog.count))
        #expect(stage.hostLog == ["limit log_bytes exceeded: more than 1048576 bytes; the rest is dropped"])
    }

    @Test func `144 standard output is limited as log is, whatever it is made of`() async throws {
        for (byte, lines) in [(0x0A, 1_000...100_000), (0x61, 100...200)] {
            let stage = try Stage()
            // 100 writes of 64 KiB: newlines, or one line without an end.
            var guest = Guest(imports: Self.write, memory: "(memory (export \"memory\") 8)")
            guest.extra = #"(data (i32.const 0x5000) "\00\00\02\00\00\00\01\00")"#
            let call = "(drop (call $write (i32.const 1) (i32.const 0x5000) (i32.const 1) (i32.const 0x8000)))"
            guest.handleBody = """
                \(Guest.repeated(call, 100))
                \(Guest.ok)
                """
            guest.extra += """
                (func $fill (memory.fill (i32.const 0x20000) (i32.const \(byte)) (i32.const 0x10000))) (start $fill)
                """
            #expect(try await stage.attempt(guest).response?.isSuccess == true)
            #expect(lines.contains(stage.pluginLog.count), "\(stage.pluginLog.count)")
            #expect(stage.pluginLog.allSatisfy { $0.utf8.count <= 8_192 })
            #expect(stage.hostLog.count == 1)
        }
    }

    @Test func `145 1,000 events reach 256 listeners, and a slow one holds nobody up`() async throws {
        let stage = try Stage()
        let slow = stage.host.events.events(buffering: 10)
        let listeners = (0..<255).map { _ in stage.host.events.events() }
        let late = stage.host.events.events()
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "\(Guest.repeated("(call $emit \(guest.data(#"{"e":1}"#)))", 1_000)) \(Guest.ok)"
        let plugin = try await stage.load(guest)
        #expect(try await plugin.handle(.publish(text: "x")).isSuccess)
        for listener in listeners {
            var iterator = listener.makeAsyncIterator()
            var sequences: [UInt64] = []
            for _ in 0..<1_000 { sequences.append(await iterator.next()?.sequence ?? 0) }
            #expect(sequences.first != 0)
            #expect(zip(sequences, sequences.dropFirst()).allSatisfy { $0 < $1 })
        }
        var iterator = slow.makeAsyncIterator()
        var kept: [UInt64] = []
        for _ in 0..<10 { kept.append(await iterator.next()?.sequence ?? 0) }
        #expect((kept.last ?? 0) - (kept.first ?? 0) == 9)
        // There is no 257th listener, so its sequence ends at once.
        var last = late.makeAsyncIterator()
        #expect(await last.next() == nil)
    }

    /// A plugin that is configured with a secret.
    private static func configured(_ guest: Guest, _ secret: String) async throws -> (
        Stage, [PluginEventRecord], PluginError?
    ) {
        let stage = try Stage()
        let manifest = try TestHost.manifest(
            extra: #""config_schema":{"properties":{"api_key":{"type":"string","secret":true}}}"#)
        let plugin = try await stage.load(guest, manifest: manifest)
        let events = stage.host.events.events()
        var failure: PluginError?
        do {
            _ = try await plugin.handle(.publish(text: "x"), configuration: ["api_key": .string(secret)])
        } catch {
            failure = error
        }
        // A last event of the host's own makes the end of the stream visible.
        var seen: [PluginEventRecord] = []
        let mark = try await stage.load(
            { () -> Guest in
                var guest = Guest(imports: Guest.hostImports)
                guest.handleBody = "(call $emit \(guest.data(#""end""#))) \(Guest.ok)"
                return guest
            }())
        _ = try await mark.handle(.publish(text: "x"))
        for await event in events {
            if event.event == "end" { break }
            seen.append(event)
        }
        return (stage, seen, failure)
    }

    @Test(arguments: [
        ("s3cr3t-t0ken", #"{"k":"a s3cr3t\u002dt0ken."}"#), ("s3cr3t-t0ken", #"{"s3cr3t-t\u0030ken":[1]}"#),
        (#"pass"word\1"#, #"{"k":["x",{"y":"pass\"word\\1"}]}"#), ("zeile1\nzeile2", #""zeile1\nzeile2""#),
        ("geheim-schlüssel", #"["geheim-schl\u00fcssel"]"#),
    ])
    func `146 secrets in events are redacted, however the document spells them`(secret: String, event: String)
        async throws
    {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $emit \(guest.data(event))) \(Guest.ok)"
        let (_, events, error) = try await Self.configured(guest, secret)
        #expect(error == nil)
        #expect(events.count == 1)
        let text = events.map { $0.event.text() }.joined()
        #expect(text.contains("[redacted]"))
        #expect(!text.contains(secret))
        #expect(!text.contains(JSONValue.string(secret).text().dropFirst().dropLast()))
    }

    @Test func `147 a secret in pieces is redacted where the host joins them, and in several lines of log`()
        async throws
    {
        var guest = Guest(imports: Guest.hostImports + Self.write)
        let texts = ["key s3cr3t-", "t0ken.\n"]
        var (writes, logs) = ("", "")
        for text in texts {
            let address = guest.nextData
            logs += "(call $log (i32.const 2) \(guest.data(text)))"
            writes += """
                (i32.store (i32.const 0x8000) (i32.const \(address)))
                (i32.store (i32.const 0x8004) (i32.const \(text.utf8.count)))
                (drop (call $write (i32.const 1) (i32.const 0x8000) (i32.const 1) (i32.const 0x8008)))
                """
        }
        // Standard output is cut into lines before it is searched; calls of host_log go on with each other.
        guest.handleBody = "\(writes) \(logs) \(Guest.ok)"
        let (stage, _, _) = try await Self.configured(guest, "s3cr3t-t0ken")
        #expect(stage.pluginLog == ["key [redacted].", "key [redacted]", "[redacted].\n"])
    }

    /// A code of an OAuth callback comes from outside, so that nobody may make its search slow.
    @Test(.timeLimit(.minutes(5)))
    func `148 a secret of one letter repeated is searched for in linear time`() async throws {
        let stage = try Stage { $0.limits.timeout = .seconds(100) }
        var guest = Guest(imports: Guest.hostImports, memory: "(memory (export \"memory\") 8)")
        guest.extra = """
            (func $fill (memory.fill (i32.const 0x20001) (i32.const 97) (i32.const 65000))
              (i32.store8 (i32.const 0x20000) (i32.const 34)) (i32.store8 (i32.const \(0x20001 + 65_000)) (i32.const 34)))
            (start $fill)
            """
        let emit = "(call $emit (i32.const 0x20000) (i32.const 65002))"
        guest.handleBody = "\(Guest.repeated(emit, 4)) \(Guest.ok)"
        let plugin = try await stage.load(guest)
        let code = String(repeating: "a", count: 16_000) + "b"
        // Four billion comparisons would take the request to its limit.
        #expect(try await plugin.handle(.exchangeCode(code: code, redirectURI: "x")).isSuccess)
    }
}
