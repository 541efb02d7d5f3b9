import HostFiles
import Platform
import PluginHost
import StrictJSON
import Synchronization

/// What the dashboard knows of a state directory: the index of its audit log, whether the log's chain is whole, and what
/// its files say now.
///
/// Nothing is written but the index, which is the dashboard's own.
final class DashboardState: Sendable {
    let directory: StateDirectory
    let index: AuditIndex
    private let chain = Mutex(Chain())
    private let time: @Sendable () -> Double

    /// What is known of the chain of hashes.
    private struct Chain {
        var state = "checking"
        var entryCount = 0
        var problem: String?
        /// When it was looked at, in milliseconds since 1970.
        var time: Int64?
        /// How many bytes the log had then.
        var byteCount = -1
        var lastLook: ContinuousClock.Instant?
    }

    /// A chain that was whole is looked at again after this, if the log has grown.
    private static let chainInterval = Duration.seconds(60)
    /// The events that are shown.
    static let eventLimit: UInt64 = 200

    /// - Parameters:
    ///   - directory: The state directory.
    ///   - time: The present time in seconds since 1970; the system's if not given.
    init(directory: StateDirectory, time: (@Sendable () -> Double)? = nil) {
        self.directory = directory
        self.time = time ?? { systemTime() }
        index = AuditIndex(folder: directory.auditFolder)
    }

    /// The present time in milliseconds since 1970.
    var now: Int64 { Int64(time() * 1_000) }

    // MARK: What changes

    /// Looks at what was added to the log.
    func refresh(mayGoOn: () -> Bool = { true }) throws(PluginFileError) { try index.refresh(mayGoOn: mayGoOn) }

    /// Checks the chain, unless that was done just now or nothing was added since.
    func checkChain() {
        let byteCount = index.snapshot().progress.total
        let isDue = chain.withLock { chain in
            if chain.byteCount == byteCount { return false }
            if let last = chain.lastLook, .now - last < Self.chainInterval { return false }
            chain.lastLook = .now
            return true
        }
        guard isDue else { return }
        let result: (state: String, count: Int, problem: String?)
        do throws(PluginFileError) {
            let report = try AuditReport(folder: directory.auditFolder)
            let state = report.problem != nil ? "broken" : report.isIntact ? "intact" : "doubtful"
            result = (
                state, report.entryCount, report.problem.map { "\($0)" } ?? report.doubts.first.map { "\($0)" }
            )
        } catch {
            result = ("broken", 0, error.description)
        }
        chain.withLock { chain in
            (chain.state, chain.entryCount, chain.problem) = result
            (chain.time, chain.byteCount, chain.lastLook) = (now, byteCount, .now)
        }
    }

    /// A text that is another one when something was added to audit log or events, or the plugins have changed.
    func version() -> String {
        let (contents, progress) = index.snapshot()
        let events = [PluginEventLogFile.path(in: directory)].map(Self.stamp)
        let plugins = ((try? installations())?.plugins ?? []).map {
            "\($0.manifest.id)\($0.time)\($0.isEnabled)\($0.approved.count)"
        }
        let state = chain.withLock(\.state)
        let parts = [state, "\(contents.count)", "\(progress.total)"] + events + plugins
        return ContentDigest(hashing: Array(parts.joined(separator: "\n").utf8)).hexadecimal
    }

    private static func stamp(of path: String) -> String {
        guard let file = try? StateFile(path).openIfPresent(), let status = try? file.status() else { return "-" }
        return "\(status.st_size) \(status.st_ino)"
    }

    func installations() throws(Installations.Failure) -> (
        plugins: [InstalledPlugin], damaged: [Installations.Damaged]
    ) {
        try Installations(state: directory, audit: NoAudit()).list()
    }

    // MARK: What all answers have

    /// Adds what each view shows: the chain, how far the index is, and what the log has altogether.
    func writeCommon(to object: inout JSONObject, _ contents: IndexContents, _ progress: AuditIndex.Progress) {
        object["schema"] = 1
        object["chain"] = chainObject()
        object["index"] = [
            "ready": .number(JSONNumber(progress.ready)), "total": .number(JSONNumber(progress.total)),
        ]
        object["damaged_lines"] = .number(JSONNumber(contents.damagedCount))
        object["last_time"] = contents.count == 0 ? .null : .number(JSONNumber(contents[contents.count - 1].time))
    }

    private func chainObject() -> JSONValue {
        let chain = chain.withLock { $0 }
        var object = JSONObject()
        object["state"] = .string(chain.state)
        object["entries"] = .number(JSONNumber(chain.entryCount))
        object["problem"] = chain.problem.map(JSONValue.string)
        object["checked"] = chain.time.map { .number(JSONNumber($0)) }
        return .object(object)
    }
}
