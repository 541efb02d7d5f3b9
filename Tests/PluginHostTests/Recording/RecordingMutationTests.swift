import PluginHost
import Testing
import Wasm

/// What becomes of a recording of which one thing was changed: it is refused, or the replay differs, or the thing does
/// not matter to a replay, and then it is listed here.
@Suite struct `A changed recording` {
    /// What must happen.
    enum Effect: Sendable {
        /// Reading it fails.
        case refused(PluginRecordingError.Code)
        /// The replay differs.
        case differs(ReplayDifference.Kind)
        /// The replay says it beside the result.
        case noted
        /// Nothing depends on it.
        case harmless
    }

    /// A change of one member of a line.
    struct Change: Sendable, CustomTestStringConvertible {
        /// A text that the line has, and the change in it.
        var line: String
        var old: String
        var new: String
        var effect: Effect

        init(_ line: String, _ old: String, _ new: String, _ effect: Effect) {
            (self.line, self.old, self.new, self.effect) = (line, old, new, effect)
        }

        var testDescription: String { "\(old) → \(new) in the line with \(line)" }
    }

    static let changes: [Change] = [
        // The header.
        Change("ssplug_recording", #""ssplug_recording":1"#, #""ssplug_recording":2"#, .refused(.version)),
        Change("ssplug_recording", #""engine":""#, #""engine":"9."#, .noted),
        Change("ssplug_recording", #""fuel_schedule":3"#, #""fuel_schedule":1"#, .refused(.version)),
        Change("ssplug_recording", #""plugin":"test."#, #""plugin":"best."#, .harmless),
        Change("ssplug_recording", #""module_sha256":""#, #""module_sha256":"x"#, .refused(.syntax)),
        Change("ssplug_recording", #""grants":["storage_access","#, #""grants":["#, .refused(.inconsistent)),
        Change("ssplug_recording", #""memory":67108864"#, #""memory":65536"#, .differs(.ending)),
        Change("ssplug_recording", #""memory":67108864"#, #""memory":-1"#, .refused(.syntax)),
        Change("ssplug_recording", #""memory":67108864"#, #""memory":18446744073709551615"#, .harmless),
        Change("ssplug_recording", #""fuel":50000000"#, #""fuel":50000001"#, .differs(.outcome)),
        Change("ssplug_recording", #""start_fuel":50000000"#, #""start_fuel":1"#, .differs(.outcome)),
        Change("ssplug_recording", #""timeout":20000000000"#, #""timeout":1"#, .harmless),
        Change("ssplug_recording", #""host_calls":10000"#, #""host_calls":0"#, .harmless),
        Change("ssplug_recording", #""host_calls":10000,"#, "", .refused(.syntax)),
        Change("ssplug_recording", #""start":1"#, #""start":2"#, .harmless),
        Change("ssplug_recording", #""step":1"#, #""step":2"#, .harmless),
        Change("ssplug_recording", #""seed":1"#, #""seed":2"#, .harmless),
        Change("ssplug_recording", #""seed":1"#, #""seed":1.0"#, .refused(.syntax)),
        Change("ssplug_recording", #""secrets":"placeholders""#, #""secrets":"none""#, .refused(.syntax)),
        Change("ssplug_recording", #""text":"hi""#, #""text":"ho""#, .differs(.finalMemory)),
        Change("ssplug_recording", #""text":"hi""#, #""text":"h""#, .differs(.finalMemory)),
        Change("ssplug_recording", #""granted":["storage_access","#, #""granted":["#, .refused(.inconsistent)),
        Change("ssplug_recording", #""request":{"#, #""config":{},"request":{"#, .refused(.inconsistent)),
        Change("ssplug_recording", #""request":{"#, #""more":1,"request":{"#, .refused(.syntax)),
        // Entries.
        Change(#"{"enter":null"#, #""enter":null"#, #""enter":"plugin_init""#, .refused(.inconsistent)),
        Change(#"{"enter":null"#, #""budget":50000000"#, #""budget":50000001"#, .differs(.outcome)),
        Change(#"{"enter":"plugin_init""#, #""enter":"plugin_init""#, #""enter":"alloc""#, .refused(.inconsistent)),
        Change(#"{"enter":"plugin_init""#, #""fuel":"#, #""fuel":1"#, .differs(.fuel)),
        Change(#"{"enter":"plugin_init""#, #""arguments":[]"#, #""arguments":[1]"#, .differs(.ending)),
        Change(#"{"leave":"plugin_init""#, #""results":["#, #""results":[1"#, .differs(.ending)),
        Change(#"{"leave":"plugin_init""#, #""fuel_after":"#, #""fuel_after":1"#, .differs(.fuel)),
        Change(
            #"{"leave":"plugin_init""#, #""results":["#, #""trap":{"code":"unreachable"},"results":["#,
            .refused(.syntax)),
        Change(#"{"read":1024"#, #""read":1024"#, #""read":1025"#, .differs(.memory)),
        Change(#"{"read":1024"#, #""read":1024"#, #""read":18446744073709551615"#, .differs(.memory)),
        Change(#"{"read":1024"#, "abi_version", "abi_versiom", .differs(.memory)),
        Change(#"{"read":1024"#, #"{"read":1024"#, #"{"memory":7,"read":1024"#, .differs(.memory)),
        Change(#"{"enter":"alloc","budget""#, #""budget":50000000"#, #""budget":50000001"#, .differs(.outcome)),
        Change(#"{"enter":"alloc","budget""#, #""arguments":["#, #""arguments":[1"#, .differs(.ending)),
        Change(#"{"enter":"alloc","budget""#, #""arguments":["#, #""arguments":[99999999999"#, .differs(.ending)),
        Change(#""bytes_of":"request""#, #""write":"#, #""write":1"#, .differs(.finalMemory)),
        Change(#""bytes_of":"request""#, #""write":"#, #""write":99"#, .differs(.memory)),
        Change(#""bytes_of":"request""#, #""bytes_of":"request""#, #""bytes_of":"response""#, .differs(.outcome)),
        Change(#""bytes_of":"request""#, #""bytes_of":"request""#, #""text":"{}""#, .differs(.outcome)),
        Change(#""bytes_of":"request""#, #""bytes_of":"request""#, #""bytes_of":"nothing""#, .refused(.syntax)),
        // This guest does not look at its request.
        Change(#"{"enter":"plugin_handle_request""#, #""arguments":["#, #""arguments":[1"#, .harmless),
        // Calls.
        Change(#""call":"host_log""#, #""n":1,"#, #""n":2,"#, .refused(.inconsistent)),
        Change(#""call":"host_log""#, #""call":"host_log""#, #""call":"host_lag""#, .differs(.call)),
        Change(#""call":"host_log""#, #""module":"env""#, #""module":"end""#, .differs(.call)),
        Change(#""call":"host_log""#, #""arguments":[2,"#, #""arguments":[3,"#, .differs(.call)),
        Change(#""call":"host_log""#, #""fuel":"#, #""fuel":1"#, .differs(.fuel)),
        Change(#""call":"host_log""#, #""text":"greeting""#, #""text":"greetinG""#, .differs(.memory)),
        Change(#""call":"host_log""#, #""results":[]"#, #""results":[1]"#, .differs(.outcome)),
        Change(#""call":"host_log""#, #""results":[]"#, #""failure":{"exit":1}"#, .differs(.call)),
        Change(#""call":"host_log""#, #""fuel_after":"#, #""fuel_after":9"#, .differs(.fuel)),
        Change(#""n":3,"call":"host_store_get""#, #""enter":"alloc""#, #""enter":"dealloc""#, .differs(.ending)),
        Change(#""n":3,"call":"host_store_get""#, #""enter":"alloc""#, #""enter":"nothing""#, .differs(.ending)),
        Change(#""n":3,"call":"host_store_get""#, #""enter":"alloc""#, #""enter":null"#, .differs(.outcome)),
        Change(#""n":3,"call":"host_store_get""#, #""text":"hello"#, #""text":"hallo"#, .differs(.finalMemory)),
        Change(#""n":3,"call":"host_store_get""#, #""write":"#, #""write":999999"#, .differs(.memory)),
        Change(#""n":4,"call":"host_store_get""#, #""results":[0]"#, #""results":[1]"#, .differs(.globals)),
        Change(#""call":"random_get""#, #""base64":"w"#, #""base64":"x"#, .differs(.finalMemory)),
        Change(#""call":"random_get""#, #""base64":"w"#, #""base64":"*"#, .refused(.syntax)),
        Change(#""call":"random_get""#, #""results":[0]"#, #""results":[4294967296]"#, .differs(.outcome)),
        // The outcome.
        Change(#"{"outcome""#, #""outcome":"ok""#, #""outcome":"trap""#, .differs(.outcome)),
        Change(#"{"outcome""#, #""outcome":"ok""#, #""outcome":"ok","limit":"fuel""#, .differs(.outcome)),
        Change(#"{"outcome""#, #"\"ok\""#, #"\"error\""#, .differs(.memory)),
        Change(#"{"outcome""#, #""fuel":"#, #""fuel":1"#, .differs(.fuel)),
        Change(#"{"outcome""#, #""calls":"#, #""calls":1"#, .refused(.inconsistent)),
        Change(#"{"outcome""#, #""memory_sha256":""#, #""memory_sha256":"0"#, .refused(.syntax)),
        Change(#"{"outcome""#, #""globals_sha256":""#, #""other":1,"globals_sha256":""#, .refused(.syntax)),
    ]

    /// The guest's answers go into a global, so that nothing of them is lost.
    static func recorded() async throws -> RecordedGuest {
        var guest = `A recorded request`.busyGuest()
        guest.extra += "(global $kept (mut i64) (i64.const 0))"
        guest.handleBody = guest.handleBody?.replacing("(drop (call $get", with: "(global.set $kept (call $get")
        return try await RecordedGuest(
            guest, manifest: `A recorded request`.busyManifest(), host: `A recorded request`.busyHost())
    }

    private static func lines(_ recorded: RecordedGuest) -> [String] {
        recorded.editableText.split(separator: "\n").map(String.init)
    }

    private static func report(_ lines: [String], _ module: PluginModule) throws -> ReplayReport {
        try PluginRecording(parsing: Array((lines.joined(separator: "\n") + "\n").utf8)).replay(module: module)
    }

    @Test func `is refused, differs, or is changed where it does not matter`() async throws {
        let recorded = try await Self.recorded()
        let original = Self.lines(recorded)
        #expect(try Self.report(original, recorded.module).difference == nil)
        for change in Self.changes {
            var lines = original
            guard let index = lines.firstIndex(where: { $0.contains(change.line) }),
                let range = lines[index].firstRange(of: change.old)
            else {
                Issue.record("nothing to change: \(change)")
                continue
            }
            lines[index].replaceSubrange(range, with: change.new)
            check(change, lines, recorded.module)
        }
    }

    @Test func `with the digest of another manifest is the same, and with that of another module is not`() async throws
    {
        let recorded = try await Self.recorded()
        var lines = Self.lines(recorded)
        let header = recorded.recording.header
        let other = String(repeating: "5", count: 64)
        lines[0] = lines[0].replacing(header.manifestDigest.hexadecimal, with: other)
        #expect(try Self.report(lines, recorded.module).difference == nil)
        lines[0] = lines[0].replacing(header.moduleDigest.hexadecimal, with: other)
        let difference = try Self.report(lines, recorded.module).difference
        #expect(difference?.kind == .module)
        #expect(difference?.expected == "module \(other)")
    }

    private func check(_ change: Change, _ lines: [String], _ module: PluginModule) {
        let name = Comment(rawValue: change.testDescription)
        do {
            let report = try Self.report(lines, module)
            switch change.effect {
            case .refused: Issue.record("not refused: \(change), \(String(describing: report.difference))")
            case .differs(let kind): #expect(report.difference?.kind == kind, name)
            case .noted:
                #expect(report.difference == nil, name)
                #expect(!report.notes.isEmpty, name)
            case .harmless:
                #expect(report.difference == nil, name)
                #expect(report.notes.isEmpty, name)
            }
        } catch {
            guard case .refused(let code) = change.effect else {
                Issue.record("refused: \(change), \(error)")
                return
            }
            #expect((error as? PluginRecordingError)?.code == code, name)
            #expect((error as? PluginRecordingError)?.line != nil, name)
        }
    }

    @Test func `without one of its lines, or with one twice, or with two in another order, is never the same`()
        async throws
    {
        let recorded = try await Self.recorded()
        let original = Self.lines(recorded)
        for index in original.indices {
            var without = original
            without.remove(at: index)
            var twice = original
            twice.insert(original[index], at: index)
            var swapped = original
            if index > 0 { swapped.swapAt(index - 1, index) }
            for (what, lines) in [("without", without), ("twice", twice), ("swapped", swapped)]
            where lines != original {
                let isSame = (try? Self.report(lines, recorded.module))?.difference == nil
                let isRefused = (try? Self.report(lines, recorded.module)) == nil
                // What the host only looked at leaves no trace, and what it writes twice is there once.
                let isLook =
                    what != "swapped" && original[index].hasPrefix(#"{"read""#)
                    || what == "twice" && original[index].hasPrefix(#"{"write""#)
                #expect(isRefused || !isSame || isLook, "\(what) line \(index + 1): \(original[index])")
            }
        }
    }

    @Test func `with any byte changed is refused`() async throws {
        let bytes = try await Self.recorded().recording.utf8()
        for index in stride(from: 0, to: bytes.count, by: 7) {
            for value in [bytes[index] ^ 1, UInt8(ascii: "9"), 0xFF] where value != bytes[index] {
                var changed = bytes
                changed[index] = value
                #expect(throws: PluginRecordingError.self) { try PluginRecording(parsing: changed) }
            }
        }
    }

    /// One of another length was taken for none, so that altered lines passed.
    @Test(arguments: [#""0501b4e""#, #""0501b4e40""#, #""""#, "null", "1", #""0501B4E""#])
    func `has no checksum of another form`(checksum: String) async throws {
        let recorded = try await Self.recorded()
        let changed = recorded.text.replacing(/"checksum":"[0-9a-f]{8}"(?=}\n$)/, with: "\"checksum\":\(checksum)")
        #expect(changed != recorded.text)
        let moved = recorded.editableText.replacing(
            /{"outcome"(?=[^\n]*\n$)/, with: "{\"checksum\":\(checksum),\"outcome\"")
        #expect(moved != recorded.editableText)
        for text in [changed, moved] {
            let error = #expect(throws: PluginRecordingError.self) { try PluginRecording(parsing: Array(text.utf8)) }
            #expect(error?.code == .inconsistent && error?.line == recorded.text.count { $0 == "\n" })
        }
    }

    @Test func `says where its checksum is wrong, and how to replay it all the same`() async throws {
        let recorded = try await Self.recorded()
        let changed = recorded.text.replacing(#""seed":1"#, with: #""seed":2"#)
        let error = #expect(throws: PluginRecordingError.self) { try PluginRecording(parsing: Array(changed.utf8)) }
        #expect(error?.code == .inconsistent)
        #expect(error?.line == recorded.text.count { $0 == "\n" })
        #expect(error?.message.contains("take \"checksum\" out of this line") == true)
        #expect(try Self.report(Self.lines(recorded), recorded.module).difference == nil)
    }

    @Test func `without its checksum and with any byte changed ends in an error or a report`() async throws {
        let recorded = try await Self.recorded()
        let bytes = Array(recorded.editableText.utf8)
        // A stride that has no factor in common with anything here visits all kinds of places.
        for index in stride(from: 0, to: bytes.count, by: 7) {
            for value in [bytes[index] ^ 1, UInt8(ascii: "9"), 0xFF] {
                var changed = bytes
                changed[index] = value
                guard let recording = try? PluginRecording(parsing: changed) else { continue }
                _ = recording.replay(module: recorded.module)
            }
        }
    }

    @Test func `cut anywhere is refused`() async throws {
        let recorded = try await Self.recorded()
        let bytes = recorded.recording.utf8()
        for count in stride(from: 0, to: bytes.count - 1, by: 11) {
            let error = #expect(throws: PluginRecordingError.self) {
                try PluginRecording(parsing: Array(bytes[..<count]))
            }
            #expect(error?.code == .truncated)
        }
        // Only the line's end is missing.
        #expect(try PluginRecording(parsing: Array(bytes.dropLast())).replay(module: recorded.module).difference == nil)
    }
}
