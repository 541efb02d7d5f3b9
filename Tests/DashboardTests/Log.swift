import Foundation
import HostFiles
import PluginHost
import StrictJSON

@testable import Dashboard

/// An audit log of its own, as the host writes it.
struct Log {
    let directory: StateDirectory
    let folder: String
    private let clock = Clock()
    private let log: AuditLog

    /// The time of the log, which the tests set.
    final class Clock: @unchecked Sendable {
        private let lock = NSLock()
        private var seconds = 1_785_585_600.0

        var now: Double {
            get { lock.withLock { seconds } }
            set { lock.withLock { seconds = newValue } }
        }
    }

    init(rotationBytes: Int = 16 << 20) throws {
        directory = StateDirectory(path: try TemporaryFolder.make().path)
        folder = directory.auditFolder
        log = AuditLog(folder: folder, rotationBytes: rotationBytes, time: { [clock] in clock.now })
    }

    /// Lets time go by, in seconds.
    func wait(_ seconds: Double) { clock.now += seconds }

    /// The state that the dashboard shows, at the log's time.
    var state: DashboardState { DashboardState(directory: directory, time: { [clock] in clock.now }) }

    func add(
        _ kind: AuditEntry.Kind, _ action: AuditEntry.Action, plugin: String = "com.example.x", subject: String = "",
        isAllowed: Bool? = nil, _ detail: JSONObject = JSONObject()
    ) async throws {
        let entry = AuditEntry(
            kind, plugin: plugin, action: action, subject: subject, isAllowed: isAllowed, detail: detail)
        _ = try await log.record(entry)
    }

    /// A request and what came of it.
    func request(
        _ type: String = "publish", plugin: String = "com.example.x", microseconds: Int = 1_000, fuel: Int = 10,
        status: String = "ok"
    ) async throws {
        try await add(.request, .request, plugin: plugin, subject: type)
        var detail = JSONObject()
        detail["status"] = .string(status)
        detail["microseconds"] = .number(JSONNumber(microseconds))
        detail["fuel"] = .number(JSONNumber(fuel))
        detail["memory_bytes"] = .number(JSONNumber(131_072))
        try await add(.completion, .request, plugin: plugin, subject: type, detail)
    }

    /// The index after it was brought up to date.
    func index() throws -> IndexContents {
        let index = AuditIndex(folder: folder)
        try index.refresh()
        return index.snapshot().contents
    }

    func remove() { try? FileManager.default.removeItem(atPath: directory.path) }
}

extension IndexContents {
    /// All entries.
    var all: [IndexedEntry] {
        var all: [IndexedEntry] = []
        visit { all.append($0) }
        return all
    }
}
