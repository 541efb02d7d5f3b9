import Platform
import Synchronization

/// A log of numbered lines on disk, shared between processes, of which the last ones are kept for those who look at them
/// later.
///
///     NAME.log      the newest lines
///     NAME.1.log    the lines before them; what was before these is gone
///     NAME.head     the number of the last line; see ``LogHead``
///     NAME.lock     held while a line is written; says that there is a head
///
/// A line is an object: `sequence` (the number over all processes, from 1), `time` (UTC), `plugin`, what the kind of the
/// log adds, and `checksum`, so that readers notice what was changed afterwards; lines of earlier versions
/// have none. The space before `checksum` says that there is a head: earlier versions wrote none. A file that has reached its size is put aside, so that both together never take more than
/// about twice that size. Lines are written with write(2) and not synchronised: when only the process stops, nothing is
/// missing but a line that was cut, which the next one closes and readers pass over. A line that cannot be read keeps its
/// number, so that no number is given to two lines; see ``numbersTaken(by:byteCount:)``. Lines that somebody has cut off
/// keep theirs as well, by the number in the head, so that readers see how many are missing. Where the head itself was
/// lost, one number is left out, so that it stays to be seen that nobody knows.
package final class NumberedLog: Sendable {
    private struct State: ~Copyable {
        var lock: FileLock?
        var log: SharedLog<LastLine>
        var head: LogHeadFile
        /// The number of the last line.
        var last: UInt64 = 0
    }

    /// What is to be known of a line that is the last one.
    fileprivate struct LastLine {
        let number: UInt64
        /// Whether the line says that there is a head.
        let saysHead: Bool
    }

    private let kind: Kind
    private let folder: String
    private let rotationBytes: Int
    /// What belongs to a plugin that was there before its log, and is not made again for it: it was removed.
    private let removableParent: String?
    private let state: Mutex<State>

    /// The longest line with its newline.
    static let maximumLineBytes = 1 << 20
    static let numberPrefix = "{\"sequence\":"
    /// Lines nest what a plugin says one level deeper than it may be.
    static let maximumDepth = JSONValue.defaultMaximumDepth + 8
    /// How long another process may hold the lock.
    private static let lockTimeout = Duration.seconds(2)

    /// The log in `folder`, which is made at the first line.
    ///
    /// - Parameters:
    ///   - kind: What the log is of.
    ///   - folder: The folder of the log.
    ///   - rotationBytes: The size at which a new file is begun.
    init(_ kind: Kind, folder: String, rotationBytes: Int) {
        self.kind = kind
        let parent = Path.folder(of: folder)
        removableParent = kind.name == Kind.lines.name && Path.isThere(parent) ? parent : nil
        self.folder = folder
        self.rotationBytes = max(1, rotationBytes)
        let log = SharedLog(
            path: kind.path(folder), maximumLineBytes: Self.maximumLineBytes, read: { kind.lastLine($0) })
        let head = LogHeadFile(path: kind.headPath(folder), count: 1)
        state = Mutex(State(log: log, head: head))
    }

    /// Writes a line.
    ///
    /// Waits for other processes on the calling thread, for up to two seconds and not once the task is cancelled.
    ///
    /// - Parameters:
    ///   - time: When it happened, in seconds since 1970.
    ///   - plugin: The plugin's identifier.
    ///   - members: What the log's kind adds, in its order.
    /// - Returns: The line's number over all processes.
    /// - Throws: ``NumberedLogError``; nothing was written then, or at most a part of a line, which the next one closes.
    @discardableResult
    func append(time: Double, plugin: String, _ members: JSONObject) throws(NumberedLogError) -> UInt64 {
        var object = JSONObject()
        object["time"] = .string(timestamp(time))
        object["plugin"] = .string(displayed(plugin, limit: 256))
        for member in members.members { object[member.key] = member.value }
        let deadline = ContinuousClock.now.advanced(by: Self.lockTimeout)
        var pause: UInt32 = 50
        while true {
            let number = try state.withLock { [object] (state) throws(NumberedLogError) in
                try attempt(object, &state)
            }
            if let number { return number }
            guard ContinuousClock.now < deadline, !Task.isCancelled else { throw .busy }
            usleep(pause)
            pause = min(pause &* 2, 5_000)
        }
    }

    /// Writes a line if nobody holds the lock.
    ///
    /// - Returns: Its number, or `nil` if somebody does.
    private func attempt(_ members: JSONObject, _ state: inout State) throws(NumberedLogError) -> UInt64? {
        if state.lock == nil {
            do throws(PluginFileError) { state.lock = try openLock() } catch { throw .file(error) }
        }
        guard var lock = state.lock.take() else { return nil }
        var result: Result<UInt64, NumberedLogError>?
        var failure: PluginFileError?
        do throws(LockError) {
            try lock.withLockedFile(.exclusive, until: .now) { (file) throws(LockError) in
                do throws(NumberedLogError) {
                    result = .success(try write(members, &state, file))
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
            state.head.forget()
        } else {
            state.lock = consume lock
        }
        return try result?.get()
    }

    private func openLock() throws(PluginFileError) -> FileLock {
        if let removableParent, !Path.isThere(removableParent) {
            throw PluginFileError(
                operation: "make the folder", path: folder, code: ENOENT,
                message: "what belongs to the plugin was removed")
        }
        try Path.makeFolder(folder)
        return try FileLock(path: kind.lockPath(folder))
    }

    private func write(
        _ members: JSONObject, _ state: inout State, _ lockFile: borrowing SystemFile
    ) throws(NumberedLogError) -> UInt64 {
        do throws(PluginFileError) { try refresh(&state, lockFile) } catch { throw .file(error) }
        var object = JSONObject()
        let number = state.last + 1
        object["sequence"] = .number(JSONNumber(number))
        for member in members.members { object[member.key] = member.value }
        let line = SealedDocument.sealed(JSONValue.object(object).utf8(), separator: Self.headMark)
        let bytes = line + [UInt8(ascii: "\n")]
        guard bytes.count <= Self.maximumLineBytes else { throw .tooLarge(byteCount: bytes.count) }
        do throws(PluginFileError) {
            try state.head.prepare([state.last], lockFile)
            if state.log.end >= rotationBytes { try state.log.rotate(to: kind.olderPath(folder)) }
            try state.log.append(bytes)
        } catch {
            throw .file(error)
        }
        state.last = number
        // Without it, it is only not seen if the line is cut off.
        try? state.head.write([number])
        return number
    }

    /// What stands before the checksum of a line where there is a head.
    private static let headMark = " "
    /// What a line ends with where there is none.
    private static let unmarkedEnd = Array(#","checksum":"01234567"}"#.utf8)

    /// Whether a line that is whole says that there is a head.
    static func saysHead(_ line: [UInt8]) -> Bool {
        // An object in a line ends with its brace.
        line.count > unmarkedEnd.count && line[line.count - unmarkedEnd.count] == UInt8(ascii: " ")
    }

    /// Finds the end of the log, if another process has written since.
    private func refresh(_ state: inout State, _ lockFile: borrowing SystemFile) throws(PluginFileError) {
        // Somebody has taken the head away: what there is of log and head is looked at anew.
        if !state.head.isInPlace { state.log.forget() }
        let (older, known) = (kind.olderPath(folder), state.last)
        var taken: UInt64 = 0
        let change = try state.log.refresh { () throws(PluginFileError) in
            try StateFile(older).isThere() ? [older] : []
        } follows: {
            $0.number > known
        } passedOver: {
            taken += Self.numbersTaken(by: $0.bytes, byteCount: $0.byteCount)
        }
        switch change {
        case .none: break
        case .added(let line): state.last = line.number
        case .anew(let line):
            state.head.forget()
            let end = (line?.number ?? 0) + taken
            switch try state.head.read(lockFile).head(isSaid: line?.saysHead ?? false) {
            case .known(let numbers) where numbers[0] < 1 << 62: state.last = max(end, numbers[0])
            case .none where !state.log.isEmptied: state.last = end
            case .none, .known, .missing, .damaged: state.last = end + 1
            }
        }
    }
}

extension NumberedLog {
    /// Less than any line takes in a file: what it begins with is longer.
    private static let shortestLine = #"{"sequence":1,"time":"2026-08-01T12:00:00.250Z","plugin":""}"#.utf8.count

    /// How many numbers belong to a line that cannot be read: one, but where nobody knows how many lines there were,
    /// because blocks are lost and read as zeros, or because no line is so long, as many as there was room for.
    ///
    /// - Parameters:
    ///   - line: The line without its newline; empty where it is too long.
    ///   - byteCount: What it takes in the file.
    static func numbersTaken(by line: [UInt8], byteCount: Int) -> UInt64 {
        let isTooLong = line.isEmpty && byteCount > 1
        if line.isEmpty, !isTooLong { return 0 }
        guard isTooLong || line.contains(0) else { return 1 }
        return UInt64(max(1, byteCount / shortestLine))
    }
}

extension NumberedLog {
    /// What a log is of: the name of its files, and what its lines have.
    package struct Kind: Sendable {
        let name: String
        /// The members of a line, in their order.
        let members: [String]

        init(_ name: String, members: [String]) {
            self.name = name
            self.members = ["sequence", "time", "plugin"] + members
        }

        /// The file with the newest lines of a log in a folder.
        package func path(_ folder: String) -> String { Path.join(folder, "\(name).log") }

        func headPath(_ folder: String) -> String { Path.join(folder, "\(name).head") }
        func olderPath(_ folder: String) -> String { Path.join(folder, "\(name).1.log") }
        func lockPath(_ folder: String) -> String { Path.join(folder, "\(name).lock") }

        /// What is to be known of a line that is whole.
        fileprivate func lastLine(_ line: [UInt8]) -> LastLine? {
            guard let number = leadingNumber(of: line, after: Array(numberPrefix.utf8)), number < 1 << 62,
                record(of: line) != nil
            else { return nil }
            return LastLine(number: number, saysHead: saysHead(line))
        }

        /// The object of a line without its newline, as it was written; `nil` for a line that is cut or was changed.
        func record(of line: [UInt8]) -> JSONValue? {
            guard line.starts(with: numberPrefix.utf8),
                case .object(var object) = try? JSONValue(parsing: line, maximumDepth: maximumDepth)
            else { return nil }
            switch SealedDocument.seal(of: line) {
            case .intact: object["checksum"] = nil
            // Lines of earlier versions; a line whose checksum cannot be recognised any more has a further member.
            case .missing: break
            case .broken: return nil
            }
            return object.keys == members ? .object(object) : nil
        }
    }
}

/// Why a line could not be kept.
package enum NumberedLogError: Error, Hashable, Sendable {
    /// Another process keeps the log locked, or the wait for it was cancelled.
    case busy
    /// The line is larger than one may be.
    case tooLarge(byteCount: Int)
    /// The file system refused.
    case file(PluginFileError)
}

extension NumberedLogError: CustomStringConvertible {
    /// What happened, in a line.
    package var description: String {
        switch self {
        case .busy: "another process keeps the log locked"
        case .tooLarge(let byteCount):
            "a line of \(byteCount) bytes is more than the \(NumberedLog.maximumLineBytes) that the log keeps"
        case .file(let error): error.description
        }
    }
}
