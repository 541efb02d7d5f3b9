#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The events of an event log that is written to meanwhile, read in bounded memory.
package struct EventHistory: ~Copyable {
    private let folder: String
    private var older: SystemFile?
    private var current: SystemFile?
    private var currentSize = 0

    /// Looks at the log in `folder` as it is now; a folder that is missing is an empty log.
    ///
    /// - Throws: ``FileError`` if the folder or a file in it cannot be read.
    package init(folder: String) throws(FileError) {
        self.folder = folder
        _ = try Path.names(in: folder)
        _ = try FileLock.look(besideWritersAt: EventLog.lockPath(folder)) { () throws(FileError) in try fix() }
    }

    private mutating func fix() throws(FileError) {
        older = try SystemFile.regularIfPresent(EventLog.olderPath(folder))
        current = try SystemFile.regularIfPresent(EventLog.path(folder))
        currentSize = Int(try current?.status().st_size ?? 0)
    }

    /// Hands over the last events, oldest first.
    ///
    /// The files are read twice, once to count, so that not even a large `count` takes memory.
    ///
    /// - Parameters:
    ///   - count: How many events.
    ///   - plugin: Whose; `nil` is everybody's. Case does not matter.
    ///   - body: Receives them; what it returns says whether to go on.
    package func last(_ count: UInt64, of plugin: String?, _ body: (JSON) -> Bool) throws(FileError) {
        var found: UInt64 = 0
        try forEachEvent(of: plugin) { _ in
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

    private func forEachEvent(of plugin: String?, _ body: (JSON) -> Bool) throws(FileError) {
        let handOver = { (line: LineReader.Line) in Self.event(line.bytes, of: plugin).map(body) ?? true }
        let limit = EventLog.maximumLineBytes
        guard try older?.forEachLine(maximumLineBytes: limit, handOver) ?? true else { return }
        try current?.forEachLine(to: currentSize, maximumLineBytes: limit, handOver)
    }

    /// The event of a line, if it is whole and the plugin's.
    fileprivate static func event(_ bytes: [UInt8], of plugin: String?) -> JSON? {
        guard bytes.starts(with: EventLog.numberPrefix.utf8),
            let event = try? JSON(parsing: bytes, maximumDepth: EventLog.maximumDepth)
        else { return nil }
        guard let plugin else { return event }
        let found = PluginManifest.folded(event["plugin"]?.string ?? "")
        // Not `? event : nil`, where nil would be JSON's null.
        guard sameBytes(found, PluginManifest.folded(plugin)) else { return nil }
        return event
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
            path: EventLog.path(folder), maximumLineBytes: EventLog.maximumLineBytes,
            numberPrefix: EventLog.numberPrefix, at: position
        ) { _ throws(FileError) in
            let path = EventLog.olderPath(folder)
            return Path.exists(path) ? [path] : []
        }
    }

    /// Hands over the events of a plugin, or of all, that were added since the last call.
    ///
    /// - Throws: ``FileError`` if a file cannot be read.
    package mutating func poll(of plugin: String?, _ body: (JSON) -> Void) throws(FileError) {
        try follower.poll { line in
            if let event = EventHistory.event(line, of: plugin) { body(event) }
        }
    }
}
