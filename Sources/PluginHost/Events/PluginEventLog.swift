import Platform
import Synchronization

/// The last events of all plugins on disk, shared between processes, for those who look at them later.
///
///     events/events.log      the newest events, a line each
///     events/events.1.log    the events before them; what was before these is gone
///     events/events.lock     held while an event is written
///
/// A line is an object: `sequence` (the number over all processes, from 1), `time` (UTC), `plugin`, `event`, which is
/// the plugin's document, and `checksum`, so that readers notice what was changed afterwards; lines of earlier versions
/// have none. A file that has reached its size is put aside, so that both together never take more than
/// about twice that size. Lines are written with write(2) and not synchronised: when only the process stops, nothing is
/// missing but a line that was cut, which the next one closes and readers pass over.
package final class PluginEventLog: Sendable {
    private struct State: ~Copyable {
        var lock: FileLock?
        var log: SharedLog<UInt64>
        /// The number of the last event.
        var last: UInt64 = 0
    }

    private let folder: String
    private let rotationBytes: Int
    private let state: Mutex<State>

    /// The longest line with its newline.
    static let maximumLineBytes = 1 << 20
    static let numberPrefix = "{\"sequence\":"
    /// Lines nest a plugin's document one level deeper than it may be.
    static let maximumDepth = JSONValue.defaultMaximumDepth + 8
    /// How long another process may hold the lock.
    private static let lockTimeout = Duration.seconds(2)

    static func path(_ folder: String) -> String { Path.join(folder, "events.log") }
    static func olderPath(_ folder: String) -> String { Path.join(folder, "events.1.log") }
    static func lockPath(_ folder: String) -> String { Path.join(folder, "events.lock") }

    /// The log in `folder`, which is made at the first event.
    ///
    /// - Parameters:
    ///   - folder: The folder of the log.
    ///   - rotationBytes: The size at which a new file is begun.
    package init(folder: String, rotationBytes: Int = 8 << 20) {
        self.folder = folder
        self.rotationBytes = max(1, rotationBytes)
        let log = SharedLog(
            path: Self.path(folder), maximumLineBytes: Self.maximumLineBytes, read: Self.number(of:))
        state = Mutex(State(log: log))
    }

    /// The log of a state directory.
    package convenience init(state directory: StateDirectory) { self.init(folder: directory.eventFolder) }

    /// Writes an event.
    ///
    /// Waits for other processes on the calling thread, for up to two seconds and not once the task is cancelled.
    ///
    /// - Parameter record: The event; its sequence number, which counts in its host, is replaced.
    /// - Returns: The event's number over all processes.
    /// - Throws: ``PluginEventLogError``; nothing was written then, or at most a part of a line, which the next event closes.
    @discardableResult
    package func append(_ record: PluginEventRecord) throws(PluginEventLogError) -> UInt64 {
        let deadline = ContinuousClock.now.advanced(by: Self.lockTimeout)
        var pause: UInt32 = 50
        while true {
            let number = try state.withLock { (state) throws(PluginEventLogError) in try attempt(record, &state) }
            if let number { return number }
            guard ContinuousClock.now < deadline, !Task.isCancelled else { throw .busy }
            usleep(pause)
            pause = min(pause &* 2, 5_000)
        }
    }

    /// Writes an event if nobody holds the lock.
    ///
    /// - Returns: Its number, or `nil` if somebody does.
    private func attempt(_ record: PluginEventRecord, _ state: inout State) throws(PluginEventLogError) -> UInt64? {
        if state.lock == nil {
            do throws(PluginFileError) { state.lock = try openLock() } catch { throw .file(error) }
        }
        guard var lock = state.lock.take() else { return nil }
        var result: Result<UInt64, PluginEventLogError>?
        var failure: PluginFileError?
        do throws(LockError) {
            try lock.withLock(.exclusive, until: .now) { () throws(LockError) in
                do throws(PluginEventLogError) {
                    result = .success(try write(record, &state))
                } catch {
                    result = .failure(error)
                }
            }
        } catch {
            if case .file(let error) = error { failure = error }
        }
        if let failure { throw .file(failure) }
        if case .failure = result {
            // What the files hold is read anew next time, and the folder made again if somebody has removed it.
            state.log.forget()
        } else {
            state.lock = consume lock
        }
        return try result?.get()
    }

    private func openLock() throws(PluginFileError) -> FileLock {
        try Path.makeFolder(folder)
        return try FileLock(path: Self.lockPath(folder))
    }

    private func write(_ record: PluginEventRecord, _ state: inout State) throws(PluginEventLogError) -> UInt64 {
        do throws(PluginFileError) { try refresh(&state) } catch { throw .file(error) }
        var object = JSONObject()
        let number = state.last + 1
        object["sequence"] = .number(JSONNumber(number))
        object["time"] = .string(timestamp(record.time))
        object["plugin"] = .string(displayed(record.plugin, limit: 256))
        object["event"] = record.event
        let bytes = SealedDocument.sealed(JSONValue.object(object).utf8()) + [UInt8(ascii: "\n")]
        guard bytes.count <= Self.maximumLineBytes else { throw .tooLarge(byteCount: bytes.count) }
        do throws(PluginFileError) {
            if state.log.end >= rotationBytes { try state.log.rotate(to: Self.olderPath(folder)) }
            try state.log.append(bytes)
        } catch {
            throw .file(error)
        }
        state.last = number
        return number
    }

    /// Finds the end of the log, if another process has written since.
    private func refresh(_ state: inout State) throws(PluginFileError) {
        let (older, known) = (Self.olderPath(folder), state.last)
        let change = try state.log.refresh {
            Path.exists(older) ? [older] : []
        } follows: {
            $0 > known
        }
        switch change {
        case .none: break
        case .added(let number): state.last = number
        case .anew(let number): state.last = number ?? 0
        }
    }
}

extension PluginEventLog {
    /// The number of a line that is whole.
    fileprivate static func number(of line: [UInt8]) -> UInt64? {
        guard let number = leadingNumber(of: line, after: Array(numberPrefix.utf8)), number < 1 << 62,
            event(of: line) != nil
        else { return nil }
        return number
    }

    /// The event of a line without its newline, as it was written; `nil` for a line that is cut or was changed.
    static func event(of line: [UInt8]) -> JSONValue? {
        guard line.starts(with: numberPrefix.utf8),
            case .object(var object) = try? JSONValue(parsing: line, maximumDepth: maximumDepth)
        else { return nil }
        switch SealedDocument.seal(of: line) {
        case .intact: object["checksum"] = nil
        // Lines of earlier versions; a line whose checksum cannot be recognised any more has a fifth member.
        case .missing: break
        case .broken: return nil
        }
        return object.keys == members ? .object(object) : nil
    }

    private static let members = ["sequence", "time", "plugin", "event"]
}

/// Why an event could not be kept.
package enum PluginEventLogError: Error, Hashable, Sendable {
    /// Another process keeps the log locked, or the wait for it was cancelled.
    case busy
    /// The event is larger than a line of the log may be.
    case tooLarge(byteCount: Int)
    /// The file system refused.
    case file(PluginFileError)
}

extension PluginEventLogError: CustomStringConvertible {
    /// What happened, in a line.
    package var description: String {
        switch self {
        case .busy: "another process keeps the event log locked"
        case .tooLarge(let byteCount):
            "the event takes \(byteCount) bytes, more than the \(PluginEventLog.maximumLineBytes) that the event log keeps"
        case .file(let error): error.description
        }
    }
}

extension StateDirectory {
    /// The folder of the event log.
    package var eventFolder: String { Path.join(path, "events") }
}

extension PluginEventRecord {
    /// An event that no host has numbered, for those who keep events of their own in a ``PluginEventLog``.
    ///
    /// - Parameters:
    ///   - plugin: The plugin's identifier.
    ///   - time: When the event was emitted, in seconds since 1970.
    ///   - event: What the plugin said.
    package init(plugin: String, time: Double, event: JSONValue) {
        self.init(plugin: plugin, sequence: 0, time: time, event: event)
    }
}

/// Where the events are, for those who look whether there are new ones.
package enum PluginEventLogFile {
    /// The file with the newest events of a state directory.
    package static func path(in directory: StateDirectory) -> String { PluginEventLog.path(directory.eventFolder) }
}
