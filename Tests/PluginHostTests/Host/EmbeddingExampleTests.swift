import Foundation
import PluginHost
import Testing

// Example begins.
actor Notes: KeyValueStore {
    private var values: [[UInt8]: [UInt8]] = [:]

    func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> [UInt8]? {
        values[key]
    }

    func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) async throws(StorageError) {
        values[key] = value
    }
}

struct Canned: PluginHTTPTransport {
    func send(_ request: PluginHTTPRequest) async throws(PluginHTTPFailure) -> PluginHTTPResponse {
        PluginHTTPResponse(status: 200, headers: [("content-type", "application/json")], body: Array("{}".utf8))
    }
}

struct Tokens: CredentialProvider {
    func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue? {
        ["access_token": .string("the token of \(platform)")]
    }
}

func post(manifest: String, folder: String) async throws -> Plugin {
    var policy = HostPolicy()
    policy.limits.timeout = .seconds(5)
    policy.instancesPerPlugin = 2

    var services = HostServices()
    let notes = Notes()
    services.makeStore = { _ in notes }
    services.makeTransport = { _ in Canned() }
    services.credentials = Tokens()
    services.audit = AuditLog(folder: folder + "/log")
    services.log = { print("[\($0.plugin)] \($0.level.name): \($0.message)") }
    services.time = { 1_800_000_000 }
    services.randomSeed = 1

    let host = PluginHost(directory: StateDirectory(path: folder), policy: policy, services: services)
    let plugin = try await host.load(manifest: manifest)
    for permission in plugin.requestedPermissions.sorted() { print("\(permission): \(permission.explanation)") }
    try await host.approve(plugin, granting: plugin.requestedPermissions)

    let events = host.events.events()
    let response = try await plugin.handle(.publish(text: "hi"), deadline: .seconds(2))
    print(response.isSuccess, response["post_id"]?.string ?? "-")
    let insights = try await plugin.handle(.fetchInsights(start: "2026-08-01", end: "2026-08-02"))
    print(insights["answer"]?.text() ?? "-", plugin.health.memoryByteCount)
    host.unload(plugin)
    _ = events
    return plugin
}
// Example ends.

@Suite struct `The manual's example` {
    @Test func `of embedding runs a plugin`() async throws {
        let manifest = Fixtures.plugins + "/page-skeleton/plugin.json"
        let folder = try Fixtures.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let plugin = try await post(manifest: manifest, folder: folder)
        #expect(plugin.health.answered == 2)
        #expect(plugin.health.state == .unloaded)
        // The store was the example's own: beside the audit log there is only the count of HTTP requests.
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
        #expect(files.contains("log/audit.log"))
        #expect(files.contains { $0.hasSuffix("/rate.log") })
        #expect(!files.contains { $0.contains("store") })
    }

    @Test func `is the one that the test above runs`() throws {
        func statements(_ text: Substring) -> [String] {
            text.split(separator: "\n")
                .map { $0.components(separatedBy: " // ")[0].trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty && !$0.hasPrefix("import ") && !$0.hasPrefix("```") && !$0.hasPrefix("//") }
        }
        func part(of file: String, from start: String, to end: String) throws -> Substring {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let first = try #require(text.range(of: start))
            let last = try #require(text.range(of: end, range: first.upperBound..<text.endIndex))
            return text[first.upperBound..<last.lowerBound]
        }
        let tested = try part(of: #filePath, from: "// Example begins.", to: "// Example ends.")
        let section = try part(
            of: Fixtures.package + "/Sources/PluginHost/PluginHost.docc/Embedding.md", from: "## A whole example\n",
            to: "## How requests are run")
        let code = try #require(section.range(of: "```swift\n"))
        let shown = section[code.upperBound...]
        #expect(statements(tested) == statements(shown))
        #expect(statements(tested).count > 40)
    }
}
