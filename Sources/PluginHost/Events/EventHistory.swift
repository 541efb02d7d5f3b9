import Platform

/// The events of an event log that is written to meanwhile, read in bounded memory.
package struct EventHistory: ~Copyable {
    private let folder: String
    private var older: SystemFile?
    private var current: SystemFile?
    private var currentSize = 0

    /// Looks at the log in `folder` as it is now; a folder that is missing is an empty log.
    ///
    /// - Throws: ``PluginFileError`` if the folder or a file in it cannot be read.
    package init(folder: String) throws(PluginFileError) {
        self.folder = folder
        _ = try Path.names(in: folder)
        _ = try FileLock.look(besideWritersAt: PluginEventLog.lockPath(folder)) { () throws(PluginFileError) in
            try fix()
        }
    }

    private mutating func fix() throws(PluginFileError) {
        older = try SystemFile.regularIfPresent(PluginEventLog.olderPath(folder))
        current = try SystemFile.regularIfPresent(PluginEventLog.path(folder))
        currentSize = Int(try current?.status().st_size ?? 0)
    }

    /// Hands over the last events, oldest first.
    ///
    /// The files are read twice, once to count, so that not even a large `count` takes memory.
    ///
    /// - Parameters:
    ///   - count: How many events.
    ///   - plugin: Whose; `nil` is everybody's. Case does not matter.
    ///   - damage: Is told of each line that is not as it was written: the file's name, and the line's number.
    ///   - body: Receives them; what it returns says whether to go on.
    package func last(
        _ count: UInt64, of plugin: String?, damage: (_ file: String, _ line: Int) -> Void = { _, _ in },
        _ body: (JSONValue) -> Bool
    ) throws(PluginFileError) {
        var found: UInt64 = 0
        try forEachEvent(of: plugin, damage: damage) { _ in
            found += 1
            return true
        }
        var toSkip = found - min(found, count)
        try forEachEvent(of: plugin) { event in
            guard toSkip == 0 else {
                toSkip -= 1
                return true
            }
            return body(event)
        }
    }

    private func forEachEvent(
        of plugin: String?, damage: (_ file: String, _ line: Int) -> Void = { _, _ in }, _ body: (JSONValue) -> Bool
    ) throws(PluginFileError) {
        let limit = PluginEventLog.maximumLineBytes
        func handOver(_ file: String, _ line: LineReader.Line) -> Bool {
            if line.bytes.isEmpty, !line.isTooLong { return true }
            guard let event = PluginEventLog.event(of: line.bytes) else {
                damage(file, line.number)
                return true
            }
            return Self.isOf(plugin, event) ? body(event) : true
        }
        guard try older?.forEachLine(maximumLineBytes: limit, { handOver("events.1.log", $0) }) ?? true else { return }
        try current?.forEachLine(to: currentSize, maximumLineBytes: limit) { handOver("events.log", $0) }
    }

    /// Whether an event is one of a plugin's; of `nil` are all.
    fileprivate static func isOf(_ plugin: String?, _ event: JSONValue) -> Bool {
        guard let plugin else { return true }
        return sameBytes(PluginIdentifier.folded(event["plugin"]?.string ?? ""), PluginIdentifier.folded(plugin))
    }

    /// Where those who wait for further events begin.
    package consuming func follower() -> EventFollower {
        let last = lastNumber()
        let position = FileFollower.Position(file: current.take(), offset: currentSize, lastNumber: last)
        return EventFollower(folder, position)
    }

    private func lastNumber() -> UInt64 {
        var last: UInt64 = 0
        try? forEachEvent(of: nil) { event in
            last = event["sequence"]?.integer.map { UInt64(clamping: $0) } ?? last
            return true
        }
        return last
    }
}

/// Waits for events that are added to an event log.
package struct EventFollower: ~Copyable {
    private var follower: FileFollower

    fileprivate init(_ folder: String, _ position: consuming FileFollower.Position) {
        follower = FileFollower(
            path: PluginEventLog.path(folder), maximumLineBytes: PluginEventLog.maximumLineBytes,
            numberPrefix: PluginEventLog.numberPrefix, at: position
        ) { _ throws(PluginFileError) in
            let path = PluginEventLog.olderPath(folder)
            return Path.exists(path) ? [path] : []
        }
    }

    /// Hands over the events of a plugin, or of all, that were added since the last call.
    ///
    /// - Parameters:
    ///   - plugin: Whose events; `nil` is everybody's.
    ///   - damage: Is told of each line that is not as it was written.
    ///   - body: Receives the events.
    /// - Throws: ``PluginFileError`` if a file cannot be read.
    package mutating func poll(
        of plugin: String?, damage: () -> Void = {}, _ body: (JSONValue) -> Void
    ) throws(PluginFileError) {
        try follower.poll { line in
            guard let event = PluginEventLog.event(of: line) else {
                if !line.isEmpty { damage() }
                return
            }
            if EventHistory.isOf(plugin, event) { body(event) }
        }
    }
}
