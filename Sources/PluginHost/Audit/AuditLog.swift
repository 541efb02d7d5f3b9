import Platform
import Synchronization

/// The audit log on disk: lines of JSON, each chained to the one before by a hash, shared between processes.
///
///     audit/audit.log                the lines since the last rotation
///     audit/audit.<20 digits>.log    older lines; the digits are the number of the file's last line
///     audit/audit.head               number and hash of the last line: 20 digits, a space, 64 digits, a newline
///     audit/audit.lock               held while a line is written
///     audit/quota/<lower-cased id>   how many bytes of lines a plugin has caused today
///     audit/quota.list               which plugins have such a count
///
/// Each line is an object with `seq`, `time`, `plugin`, `kind`, `action`, `subject`, `allowed`, more about the matter,
/// `prev` and `hash`; the hash is the SHA-256 digest of the line up to `,"hash"`, and `prev` is the hash of the line
/// before. Folders have mode 0700, files 0600, and symbolic links in place of the files are refused.
///
/// A line is written with write(2) before the effect that it is about, the head after the line. When only the process
/// stops, nothing is missing. Both reach the disk with fdatasync with the first line after a second without, and at once
/// for approvals and what else people do: after a loss of power the lines since then may be missing, which shows as a
/// head that is behind or as a line cut short, never as a changed line. The chain shows accidents and partial edits.
/// Against one who may write the files it helps only if the head is kept elsewhere as well.
///
/// A plugin may cause a number of bytes of lines a day. When it has, one more line says so, and its effects are refused;
/// what came of effects before is still recorded, and so is what people do.
public final class AuditLog: AuditSink {
    private struct State: ~Copyable {
        var lock: FileLock?
        var settings: AuditSettings?
        var settingsError: AuditSettingsError?
        var chain: AuditChain?
        var quota: AuditQuota
    }

    private let folder: String
    /// Where the settings are read; `nil` if they were given.
    private let stateDirectory: StateDirectory?
    private let time: @Sendable () -> Double
    private let state: Mutex<State>

    /// How long another process may hold the lock.
    private static let lockTimeout = Duration.seconds(5)
    /// What a plugin that has reached its quota may still cause to record what came of effects before.
    private static let outcomeBytes: Int64 = 64 << 10

    /// The log in `folder`, which is made at the first entry.
    ///
    /// - Parameters:
    ///   - folder: The folder of the log.
    ///   - rotationBytes: The size at which a new file is begun.
    ///   - bytesPerPlugin: How many bytes of lines a plugin may cause in a day, in UTC; at most 1 TiB.
    ///   - time: The present time in seconds since 1970; the system's if not given.
    public init(
        folder: String, rotationBytes: Int = 16 << 20, bytesPerPlugin: Int = 1 << 30,
        time: (@Sendable () -> Double)? = nil
    ) {
        self.folder = folder
        stateDirectory = nil
        self.time = time ?? { systemTime() }
        var settings = AuditSettings()
        settings.rotationBytes = max(1, rotationBytes)
        // No more than in a file of settings, so that nothing that is added to it overflows.
        settings.bytesPerPlugin = Int(clamping: min(max(0, Int64(bytesPerPlugin)), AuditSettings.quotaRange.upperBound))
        state = Mutex(State(settings: settings, quota: AuditQuota(folder: AuditPaths.quotas(folder))))
    }

    /// The log of a state directory, with the administrator's ``AuditSettings``, which are read at the first entry.
    ///
    /// Where the settings cannot be used, effects of plugins are refused with ``AuditError/settings(_:)``; what people
    /// do is recorded.
    ///
    /// - Parameters:
    ///   - directory: The state directory.
    ///   - time: The present time in seconds since 1970; the system's if not given.
    package init(state directory: StateDirectory, time: (@Sendable () -> Double)? = nil) {
        folder = directory.auditFolder
        stateDirectory = directory
        self.time = time ?? { systemTime() }
        state = Mutex(State(quota: AuditQuota(folder: AuditPaths.quotas(folder))))
    }

    /// Writes an entry.
    ///
    /// Waits for other processes on the calling thread, for up to five seconds and not once the task is cancelled.
    ///
    /// - Throws: ``AuditError``; nothing was written then, or at most a part of a line, which the next entry closes.
    public func record(_ entry: AuditEntry) async throws(AuditError) -> UInt64 { try write(entry) }

    /// Writes an entry; waits for other processes outside of the mutex, so that a cancelled task is let go.
    private func write(_ entry: AuditEntry) throws(AuditError) -> UInt64 {
        let deadline = ContinuousClock.now.advanced(by: Self.lockTimeout)
        var pause: UInt32 = 50
        while true {
            let number = try state.withLock { (state) throws(AuditError) in try attempt(entry, &state) }
            if let number { return number }
            guard ContinuousClock.now < deadline, !Task.isCancelled else { throw .busy }
            usleep(pause)
            pause = min(pause &* 2, 5_000)
        }
    }

    /// Writes an entry if nobody holds the lock.
    ///
    /// - Returns: Its number, or `nil` if somebody does.
    private func attempt(_ entry: AuditEntry, _ state: inout State) throws(AuditError) -> UInt64? {
        try prepare(&state)
        if let error = state.settingsError, entry.action.actor == .plugin { throw .settings(error.description) }
        guard var lock = state.lock.take() else { return nil }
        var result: Result<UInt64, AuditError>?
        do throws(LockError) {
            try lock.withLock(.exclusive, until: .now) { () throws(LockError) in
                do throws(AuditError) { result = .success(try append(entry, &state)) } catch {
                    result = .failure(error)
                }
            }
        } catch {
            if case .file(let error) = error { result = .failure(.file(error)) }
        }
        if case .failure = result {
            // What the files hold is read anew next time, and the folder made again if somebody has removed it.
            state.chain?.forget()
            state.quota.close()
        } else {
            state.lock = consume lock
        }
        return try result?.get()
    }

    /// Reads the settings and opens the lock, once.
    private func prepare(_ state: inout State) throws(AuditError) {
        if state.settings == nil {
            do throws(AuditSettingsError) {
                state.settings = try stateDirectory.map(AuditSettings.init(state:)) ?? AuditSettings()
            } catch {
                state.settingsError = error
                state.settings = AuditSettings()
            }
        }
        if state.chain == nil {
            let rotationBytes = (state.settings ?? AuditSettings()).rotationBytes
            state.chain = AuditChain(folder: folder, rotationBytes: rotationBytes)
        }
        guard state.lock == nil else { return }
        do throws(PluginFileError) {
            try Path.makeFolder(folder)
            state.lock = try FileLock(path: AuditPaths.lock(folder))
        } catch {
            throw .file(error)
        }
    }

    private func append(_ entry: AuditEntry, _ state: inout State) throws(AuditError) -> UInt64 {
        let now = time()
        do throws(PluginFileError) {
            guard let refresh = try state.chain?.refresh() else { return 0 }
            if refresh.hasChanged { state.quota.forget() }
            if let problem = refresh.problem { try note(.auditHead, problem, now, &state) }
            if entry.action.actor != .plugin {
                return try add(entry, now, isUrgent: true, &state).sequence
            }
        } catch {
            throw .file(error)
        }
        return try appendCounted(entry, now, &state)
    }

    /// Writes an entry that a plugin has caused, if its quota allows.
    private func appendCounted(_ entry: AuditEntry, _ now: Double, _ state: inout State) throws(AuditError) -> UInt64 {
        let limit = Int64((state.settings ?? AuditSettings()).bytesPerPlugin)
        do throws(PluginFileError) {
            let reading = try state.quota.usage(of: entry.plugin, on: AuditUsage.day(of: now))
            var usage = reading.usage
            if reading.damage != .none {
                let id = displayed(entry.plugin, limit: 128)
                try note(.auditQuota, "the count of \(id) \(reading.damage.consequence)", now, &state)
                try state.quota.set(usage, of: entry.plugin)
            }
            let allowed = entry.isOutcome ? limit + Self.outcomeBytes : limit
            guard let line = state.chain?.line(entry, time: now) else { return 0 }
            if usage.byteCount + Int64(line.bytes.count) <= allowed {
                try state.chain?.append(line.bytes, line.head, isUrgent: false)
                usage.byteCount += Int64(line.bytes.count)
                // After the line, so that a line that could not be written does not count.
                try state.quota.set(usage, of: entry.plugin)
                return line.head.sequence
            }
            if !usage.isAnnounced {
                var detail = JSONObject()
                detail["limit"] = "audit_bytes"
                detail["allowed_bytes"] = .number(JSONNumber(limit))
                detail["reason"] = "the plugin's quota of the audit log is used up; its effects are refused today"
                let last = AuditEntry(
                    .failure, plugin: entry.plugin, action: entry.action, isAllowed: false, detail: detail)
                usage.byteCount += Int64(try add(last, now, isUrgent: false, &state).byteCount)
                usage.isAnnounced = true
                try state.quota.set(usage, of: entry.plugin)
            } else if !reading.isStored {
                // Under the new date, so that the day after it is a later one.
                try state.quota.set(usage, of: entry.plugin)
            }
        } catch {
            throw .file(error)
        }
        throw .quota(plugin: entry.plugin, limit: Int(limit))
    }

    /// Writes what the host itself has to say about the log.
    private func note(_ action: AuditEntry.Action, _ reason: String, _ now: Double, _ state: inout State)
        throws(PluginFileError)
    {
        var detail = JSONObject()
        detail["reason"] = .string(reason)
        _ = try add(AuditEntry(.failure, plugin: "", action: action, detail: detail), now, isUrgent: true, &state)
    }

    private func add(
        _ entry: AuditEntry, _ now: Double, isUrgent: Bool, _ state: inout State
    ) throws(PluginFileError) -> (sequence: UInt64, byteCount: Int) {
        guard let line = state.chain?.line(entry, time: now) else { return (0, 0) }
        try state.chain?.append(line.bytes, line.head, isUrgent: isUrgent)
        return (line.head.sequence, line.bytes.count)
    }
}
