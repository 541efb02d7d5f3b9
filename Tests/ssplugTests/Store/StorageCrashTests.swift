import Foundation
import PluginHost
import Testing
import WasmText

/// Stores under processes that are killed, and under several at once.
@Suite struct `A store of processes` {
    /// A plugin that counts in two keys, `a` before `b`.
    ///
    /// It counts to 126 if the request's `text` ends with `~`, else for as long as it may. The text starts with the
    /// letter that its keys end with.
    private static let counter = Guest(
        imports: Guest.hostImports,
        handleBody: """
            (local $n i32) (local $v i64)
            (i32.store16 (i32.const 0x8000) (i32.const 0x61))
            (i32.store16 (i32.const 0x8010) (i32.const 0x62))
            (i32.store8 (i32.const 0x8001) \(Guest.requestByte(of: "text", in: .publish(text: ""))))
            (i32.store8 (i32.const 0x8011) \(Guest.requestByte(of: "text", in: .publish(text: ""))))
            (local.set $v (call $get (i32.const 0x8010) (i32.const 2)))
            (if (i64.ne (local.get $v) (i64.const 0))
              (then (local.set $n (i32.load (i32.wrap_i64 (i64.shr_u (local.get $v) (i64.const 32)))))))
            (loop $again
              (local.set $n (i32.add (local.get $n) (i32.const 1)))
              (i32.store (i32.const 0x8020) (local.get $n))
              (call $set (i32.const 0x8000) (i32.const 2) (i32.const 0x8020) (i32.const 4))
              (call $set (i32.const 0x8010) (i32.const 2) (i32.const 0x8020) (i32.const 4))
              (br_if $again (i32.lt_u (local.get $n)
                (select (i32.const 126) (i32.const -1) (i32.eq \(Guest.requestByte(1, of: "text", in: .publish(text: ""))) (i32.const 126))))))
            \(Guest.packed(Guest.responseAddress, 15))
            """)

    private static func folder() throws -> (manifest: String, home: String, store: String) {
        let folder = try Fixtures.temporaryFolder()
        let manifest = """
            {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"p.wat","capabilities":["x","storage_access"],
             "concurrency":8}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        try Data(counter.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        let state = StateDirectory(path: folder + "/home")
        let path = try #require(Path.resolved(folder + "/plugin.json"))
        let parsed = try PluginManifest(parsing: Array(manifest.utf8))
        return (path, state.path, state.execution(of: parsed, realPath: path))
    }

    private static func start(_ manifest: String, home: String, text: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Fixtures.program)
        process.arguments = [
            "exec", manifest, "--grant", "storage_access", "--request", #"{"type":"publish","text":"\#(text)"}"#,
        ]
        process.environment = ["SSPLUG_HOME": home]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func number(_ store: FileStore, _ key: String) throws -> Int {
        let value = try store.value(forKey: Array(key.utf8), deadline: .now.advanced(by: .seconds(10)))
        return value.map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } } ?? 0
    }

    @Test func `is readable and ordered after each of 200 kills of its writer`() throws {
        let (manifest, home, folder) = try Self.folder()
        var last = 0
        for _ in 0..<200 {
            let process = try Self.start(manifest, home: home, text: "x!")
            usleep(UInt32.random(in: 0...25_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let store = FileStore(folder: folder)
            let (a, b) = (try Self.number(store, "ax"), try Self.number(store, "bx"))
            #expect(a == b || a == b + 1, "a is \(a), b is \(b)")
            #expect(a >= last, "\(a) after \(last)")
            last = a
        }
        #expect(last > 0)
    }

    @Test func `keeps what several processes write at once`() throws {
        let (manifest, home, folder) = try Self.folder()
        let letters = ["p", "q", "r"]
        let processes = try letters.map { try Self.start(manifest, home: home, text: "\($0)~") }
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let store = FileStore(folder: folder)
        for letter in letters {
            #expect(try Self.number(store, "a\(letter)") == 126)
            #expect(try Self.number(store, "b\(letter)") == 126)
        }
    }
}
