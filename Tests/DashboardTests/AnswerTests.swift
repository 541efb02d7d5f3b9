import Foundation
import PluginHost
import StrictJSON
import Testing

@testable import Dashboard

@Suite struct `What the dashboard answers` {
    private static func run(_ log: Log, _ change: (inout EntryQuery) -> Void) throws -> EntryQuery.Page {
        var query = EntryQuery()
        change(&query)
        return query.run(try log.index(), folder: log.folder)
    }

    private static func numbers(_ page: EntryQuery.Page) -> [Int64] { page.entries.compactMap { $0["seq"]?.integer } }

    @Test func `entries are the newest first, in pages`() async throws {
        let log = try Log()
        defer { log.remove() }
        for _ in 0..<60 { try await log.request() }
        #expect(Self.numbers(try Self.run(log) { _ in }) == (71...120).reversed())
        #expect(Self.numbers(try Self.run(log) { $0.page = 2 }) == (1...20).reversed())
        let beyond = try Self.run(log) { $0.page = .max }
        #expect(beyond.entries.isEmpty && beyond.total == 120)
    }

    @Test func `filters are joined`() async throws {
        let log = try Log()
        defer { log.remove() }
        try await log.request(plugin: "com.example.a")
        log.wait(10)
        try await log.add(.decision, .storageWrite, plugin: "com.example.a", subject: "Token:7", isAllowed: false)
        try await log.add(
            .decision, .httpRequest, plugin: "com.example.b", subject: "api.example.com", isAllowed: false)
        try await log.add(.decision, .storageWrite, plugin: "com.example.b", subject: "token:8", isAllowed: true)
        #expect(Self.numbers(try Self.run(log) { $0.plugin = "com.example.b" }) == [5, 4])
        #expect(Self.numbers(try Self.run(log) { $0.plugin = "com.example.c" }) == [])
        #expect(Self.numbers(try Self.run(log) { $0.kind = .request }) == [1])
        #expect(Self.numbers(try Self.run(log) { $0.action = .storageWrite }) == [5, 3])
        #expect(Self.numbers(try Self.run(log) { $0.isDeniedOnly = true }) == [4, 3])
        #expect(Self.numbers(try Self.run(log) { $0.subject = "TOKEN" }) == [5, 3])
        #expect(Self.numbers(try Self.run(log) { $0.since = 1_785_585_610_000 }) == [5, 4, 3])
        #expect(Self.numbers(try Self.run(log) { $0.until = 1_785_585_609_999 }) == [2, 1])
        let both = try Self.run(log) {
            $0.plugin = "com.example.b"
            $0.isDeniedOnly = true
            $0.subject = "api"
        }
        #expect(Self.numbers(both) == [4])
    }

    @Test func `parameters that make no sense are refused by name`() throws {
        for (name, value) in [
            ("kind", "decisions"), ("action", "x"), ("since", "yesterday"), ("until", "1.5"), ("page", "²"),
        ] {
            let problem = #expect(throws: EntryQuery.Problem.self) { try EntryQuery([name: value]) }
            #expect(problem?.message.contains(name) == true)
        }
        let query = try EntryQuery(["page": "-3", "denied": "1", "kind": "", "plugin": "a"])
        #expect(query.page == 0 && query.isDeniedOnly && query.kind == nil && query.plugin == "a")
    }

    @Test func `figures count requests, errors and denials by time, type and plugin`() async throws {
        let log = try Log()
        defer { log.remove() }
        try await log.request("publish", plugin: "a", microseconds: 900_000)
        log.wait(3 * 3_600)
        for number in 1...100 { try await log.request("publish", plugin: "a", microseconds: number * 10, fuel: number) }
        try await log.request("evaluate", plugin: "b", microseconds: 5, fuel: 7, status: "error")
        try await log.add(.decision, .httpRequest, plugin: "b", subject: "x", isAllowed: false)
        try await log.add(.decision, .httpRequest, plugin: "b", subject: "x", isAllowed: true)
        var failure = JSONObject()
        failure["code"] = "trap"
        try await log.add(.request, .request, plugin: "b", subject: "evaluate")
        try await log.add(.failure, .request, plugin: "b", subject: "evaluate", failure)
        let state = log.state
        try state.refresh()
        let hour = state.overview(TimeRange.all[0])
        let totals = try #require(hour["totals"])
        #expect(totals["requests"] == 102 && totals["errors"] == 2 && totals["denials"] == 1)
        #expect(totals["p50"] == 500 && totals["p95"] == 950 && totals["p99"] == 990)
        let types = try #require(hour["types"]?.array)
        #expect(types.map { $0["type"]?.string } == ["publish", "evaluate"])
        #expect(types[0]["fuel"] == 50 && types[0]["most_fuel"] == 100 && types[0]["memory"] == 131_072)
        #expect(types[1]["requests"] == 2 && types[1]["errors"] == 2 && types[1]["measured"] == 1)
        #expect(hour["plugins"]?.array?.map { $0["id"]?.string } == ["a", "b"])
        let buckets = try #require(hour["buckets"]?.array)
        #expect(buckets.count == 60)
        #expect(buckets.last?["requests"] == 102)
        #expect(buckets.dropLast().allSatisfy { $0["requests"] == 0 && $0["p50"] == .null })
        let day = state.overview(.standard)
        #expect(day["totals"]?["requests"] == 103)
        #expect(day["totals"]?["p99"] == 1_000)
        #expect(state.overview(.standard, plugin: "b")["totals"]?["requests"] == 2)
        #expect(state.overview(.standard, plugin: "unknown")["totals"]?["requests"] == 0)
    }

    @Test func `the chain is whole or says what is not`() async throws {
        let log = try Log()
        defer { log.remove() }
        for _ in 0..<3 { try await log.request() }
        let state = log.state
        try state.refresh()
        #expect(state.overview(.standard)["chain"]?["state"] == "checking")
        state.checkChain()
        #expect(state.overview(.standard)["chain"]?["state"] == "intact")
        #expect(state.overview(.standard)["chain"]?["entries"] == 6)

        let path = log.folder + "/audit.log"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacingOccurrences(of: "\"seq\":3,", with: "\"seq\":3, ").write(
            toFile: path, atomically: false, encoding: .utf8)
        let changed = log.state
        try changed.refresh()
        changed.checkChain()
        #expect(changed.overview(.standard)["chain"]?["state"] == "broken")
        #expect(changed.overview(.standard)["chain"]?["problem"]?.string?.isEmpty == false)
    }

    @Test func `a chain that may lack entries says so`() async throws {
        let log = try Log()
        defer { log.remove() }
        for _ in 0..<3 { try await log.request() }
        try FileManager.default.removeItem(atPath: log.folder + "/audit.head")
        _ = try await AuditLog(folder: log.folder).record(AuditEntry(.approval, plugin: "a", action: .disable))
        let state = log.state
        try state.refresh()
        state.checkChain()
        #expect(state.overview(.standard)["chain"]?["state"] == "doubtful")
        let problem = state.overview(.standard)["chain"]?["problem"]?.string
        #expect(problem?.contains("the head was missing") == true)
    }

    @Test func `the version changes with the log only`() async throws {
        let log = try Log()
        defer { log.remove() }
        try await log.request()
        let state = log.state
        try state.refresh()
        let first = state.version()
        #expect(state.version() == first)
        try await log.request()
        try state.refresh()
        #expect(state.version() != first)
    }

    @Test func `an installed plugin has its permissions, and its configuration's values stay where they are`()
        async throws
    {
        let log = try Log()
        defer { log.remove() }
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Plugins/zig-connector/plugin.json")
        let host = PluginHost(directory: log.directory)
        let plugin = try await host.load(manifest: folder.path)
        _ = try await host.installations.install(plugin, approved: [], configuration: nil)
        let state = log.state
        try state.refresh()
        let answer = state.plugin("com.example.zig-connector", .standard)
        #expect(answer["plugin"]?["installed"] == true)
        #expect(answer["plugin"]?["denied"]?.array?.isEmpty == false)
        #expect(answer["plugin"]?["granted"]?.array == [])
        #expect(state.plugin("com.example.missing", .standard)["plugin"] == .null)
    }
}
