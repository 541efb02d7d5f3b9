import Foundation
import PluginHost
import Synchronization
import Testing

/// What the audit log is told of installations, and when.
@Suite struct `The account of installations` {
    /// Remembers each entry with what the plugin's document held at that time.
    private final class Witness: AuditSink {
        private let path: String
        private let state = Mutex<(entries: [(entry: AuditEntry, document: Data?)], fails: Bool)>(([], false))

        init(path: String) { self.path = path }

        var entries: [(entry: AuditEntry, document: Data?)] { state.withLock { $0.entries } }

        func fail(_ fails: Bool) { state.withLock { $0.fails = fails } }

        func record(_ entry: AuditEntry) async throws(AuditError) -> UInt64 {
            let document = FileManager.default.contents(atPath: path)
            let number = state.withLock { state -> Int? in
                if state.fails { return nil }
                state.entries.append((entry, document))
                return state.entries.count
            }
            guard let number else { throw .busy }
            return UInt64(number)
        }
    }

    private static let id = "test.plugin"

    private static func host() throws -> (host: PluginHost, witness: Witness, path: String) {
        let folder = try Fixtures.temporaryFolder()
        let path = "\(folder)/plugins/\(id)/installation.json"
        let witness = Witness(path: path)
        var services = HostServices()
        services.audit = witness
        return (PluginHost(directory: StateDirectory(path: folder), services: services), witness, path)
    }

    private static func plugin(_ host: PluginHost) async throws -> Plugin {
        try await host.load(PluginPackage(manifest: try TestHost.manifest(), module: try Guest().module()))
    }

    @Test func `has each change before it is made`() async throws {
        let (host, witness, path) = try Self.host()
        let plugin = try await Self.plugin(host)
        let installations = try host.installations
        var before = FileManager.default.contents(atPath: path)
        let changes: [(String, () async throws -> Void)] = [
            ("install", { _ = try await installations.install(plugin, approved: [.eventEmit], configuration: nil) }),
            ("approve", { _ = try await installations.approve(Self.id, [.storageAccess]) }),
            ("disable", { _ = try await installations.setEnabled(Self.id, false) }),
            ("enable", { _ = try await installations.setEnabled(Self.id, true) }),
            ("revoke", { _ = try await installations.revoke(Self.id, [.eventEmit]) }),
            ("install", { _ = try await installations.install(plugin, approved: [], configuration: nil) }),
            ("remove", { _ = try await installations.remove(Self.id, keepingData: false) }),
        ]
        for (action, change) in changes {
            let count = witness.entries.count
            try await change()
            let added = witness.entries.dropFirst(count)
            #expect(added.map(\.entry.action.rawValue) == [action])
            #expect(added.first?.entry.kind == .approval)
            #expect(added.first?.document == before, "\(action)")
            before = FileManager.default.contents(atPath: path)
        }
        #expect(before == nil)
    }

    @Test func `is a condition of what gives rights, and not of what takes them`() async throws {
        let (host, witness, path) = try Self.host()
        let plugin = try await Self.plugin(host)
        let installations = try host.installations
        witness.fail(true)
        await #expect(throws: Installations.Failure.self) {
            try await installations.install(plugin, approved: plugin.requestedPermissions, configuration: nil)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        witness.fail(false)
        _ = try await installations.install(plugin, approved: [.eventEmit], configuration: nil, partial: true)
        let installed = FileManager.default.contents(atPath: path)
        witness.fail(true)
        await #expect(throws: Installations.Failure.self) {
            try await installations.approve(Self.id, plugin.requestedPermissions)
        }
        await #expect(throws: Installations.Failure.self) {
            try await installations.setEnabled(Self.id, true, partial: true)
        }
        #expect(FileManager.default.contents(atPath: path) == installed)
        #expect(try await installations.revoke(Self.id, [.eventEmit]).warnings.count == 1)
        #expect(try await installations.setEnabled(Self.id, false).warnings.count == 1)
        #expect(try await installations.remove(Self.id, keepingData: true).count == 1)
        #expect(try installations.all().isEmpty)
    }

    @Test func `says when a change that was recorded failed`() async throws {
        let (host, witness, path) = try Self.host()
        let plugin = try await Self.plugin(host)
        // Nothing can take the place of a folder.
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        await #expect(throws: Installations.Failure.self) {
            try await host.installations.install(plugin, approved: plugin.requestedPermissions, configuration: nil)
        }
        let entries = witness.entries.map(\.entry).suffix(2)
        #expect(entries.map(\.action) == [.install, .install])
        #expect(entries.map(\.kind) == [.approval, .failure])
        #expect(entries.last?.detail["reason"]?.string?.contains("installation.json") == true)
        #expect(!FileManager.default.fileExists(atPath: "\(path).new"))
    }

    @Test func `has what the user refused`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","event_emit"]"#
        #expect(try plugin.install(home: state.home).code == 4)
        let lines = try state.run("audit", "show", "--json").output.split(separator: "\n").map(String.init)
        let entry = try #require(lines.last { $0.contains("\"install\"") })
        #expect(entry.contains("\"event_emit\""))
        #expect(entry.contains("false") || entry.contains("denied"), "\(entry)")
    }
}
