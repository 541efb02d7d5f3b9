import Platform

/// The lines of a log that is written to meanwhile, read in bounded memory.
package struct NumberedLogHistory: ~Copyable {
    private let kind: NumberedLog.Kind
    private let folder: String
    private var older: SystemFile?
    private var current: SystemFile?
    private var currentSize = 0

    /// Looks at the log in `folder` as it is now; a folder that is missing is an empty log.
    ///
    /// - Throws: ``PluginFileError`` if the folder or a file in it cannot be read.
    package init(_ kind: NumberedLog.Kind, folder: String) throws(PluginFileError) {
        self.kind = kind
        self.folder = folder
        _ = try Path.names(in: folder)
        _ = try FileLock.look(besideWritersAt: kind.lockPath(folder)) { () throws(PluginFileError) in
            try fix()
        }
    }

    private mutating func fix() throws(PluginFileError) {
        older = try StateFile(kind.olderPath(folder)).openIfPresent()
        current = try StateFile(kind.path(folder)).openIfPresent()
        currentSize = Int(try current?.status().st_size ?? 0)
    }

    /// Hands over the last lines, oldest first.
    ///
    /// The files are read twice, once to count, so that not even a large `count` takes memory.
    ///
    /// - Parameters:
    ///   - count: How many lines.
    ///   - plugin: Whose; `nil` is everybody's. Case does not matter.
    ///   - isWanted: Whether a line is one of those that are looked for.
    ///   - damage: Is told of each line that is not as it was written: the file's name, and the line's number.
    ///   - body: Receives them; what it returns says whether to go on.
    package func last(
        _ count: UInt64, of plugin: String?, where isWanted: (JSONValue) -> Bool = { _ in true },
        damage: (_ file: String, _ line: Int) -> Void = { _, _ in }, _ body: (JSONValue) -> Bool
    ) throws(PluginFileError) {
        var found: UInt64 = 0
        func tell(_ file: String, _ line: LineReader.Line) { damage(file, line.number) }
        try forEachLine(of: plugin, damage: tell) { record in
            if isWanted(record) { found += 1 }
            return true
        }
        var toSkip = found - min(found, count)
        try forEachLine(of: plugin) { record in
            guard isWanted(record) else { return true }
            guard toSkip == 0 else {
                toSkip -= 1
                return true
            }
            return body(record)
        }
    }

    private func forEachLine(
        of plugin: String?, damage: (_ file: String, _ line: LineReader.Line) -> Void = { _, _ in },
        _ body: (JSONValue) -> Bool
    ) throws(PluginFileError) {
        let limit = NumberedLog.maximumLineBytes
        func handOver(_ file: String, _ line: LineReader.Line) -> Bool {
            if line.bytes.isEmpty, !line.isTooLong { return true }
            guard let record = kind.record(of: line.bytes) else {
                damage(file, line)
                return true
            }
            return Self.isOf(plugin, record) ? body(record) : true
        }
        let isWhole = try older?.forEachLine(maximumLineBytes: limit) { handOver("\(kind.name).1.log", $0) }
        guard isWhole ?? true else { return }
        try current?.forEachLine(to: currentSize, maximumLineBytes: limit) { handOver("\(kind.name).log", $0) }
    }

    /// Whether a line is one of a plugin's; of `nil` are all.
    fileprivate static func isOf(_ plugin: String?, _ record: JSONValue) -> Bool {
        guard let plugin else { return true }
        return sameBytes(PluginIdentifier.folded(record["plugin"]?.string ?? ""), PluginIdentifier.folded(plugin))
    }

    /// Where those who wait for further lines begin.
    package consuming func follower() -> NumberedLogFollower {
        let (last, taken) = lastNumber()
        let position = FileFollower.Position(file: current.take(), offset: currentSize, lastNumber: last)
        return NumberedLogFollower(kind, folder, position, takenAfterLast: taken)
    }

    /// The number of the last line that can be read, and how many belong to lines after it.
    private func lastNumber() -> (last: UInt64, taken: UInt64) {
        var (last, taken): (UInt64, UInt64) = (0, 0)
        func count(_ file: String, _ line: LineReader.Line) {
            taken += NumberedLog.numbersTaken(by: line.bytes, byteCount: line.byteCount)
        }
        try? forEachLine(of: nil, damage: count) { record in
            last = record["sequence"]?.integer.map { UInt64(clamping: $0) } ?? last
            taken = 0
            return true
        }
        return (last, taken)
    }
}

/// Waits for lines that are added to a log.
package struct NumberedLogFollower: ~Copyable {
    private let kind: NumberedLog.Kind
    private var follower: FileFollower
    /// The number of the last line that was as it was written, and how many numbers belong to lines after it that were not.
    private var last: UInt64
    private var takenAfterLast: UInt64

    fileprivate init(
        _ kind: NumberedLog.Kind, _ folder: String, _ position: consuming FileFollower.Position, takenAfterLast: UInt64
    ) {
        self.kind = kind
        self.takenAfterLast = takenAfterLast
        last = position.lastNumber
        follower = FileFollower(
            path: kind.path(folder), maximumLineBytes: NumberedLog.maximumLineBytes,
            numberPrefix: NumberedLog.numberPrefix, at: position
        ) { _ throws(PluginFileError) in
            let path = kind.olderPath(folder)
            return Path.isThere(path) ? [path] : []
        }
    }

    /// Hands over the lines of a plugin, or of all, that were added since the last call.
    ///
    /// - Parameters:
    ///   - plugin: Whose lines; `nil` is everybody's.
    ///   - damage: Is told of each line that is not as it was written.
    ///   - loss: Is told how many lines were gone with their file before they could be read.
    ///   - body: Receives the lines.
    /// - Throws: ``PluginFileError`` if a file cannot be read.
    package mutating func poll(
        of plugin: String?, damage: () -> Void = {}, loss: (UInt64) -> Void = { _ in }, _ body: (JSONValue) -> Void
    ) throws(PluginFileError) {
        var (last, taken) = (last, takenAfterLast)
        defer { (self.last, takenAfterLast) = (last, taken) }
        let kind = kind
        try follower.poll { line in
            guard let record = kind.record(of: line) else {
                if !line.isEmpty {
                    taken += NumberedLog.numbersTaken(by: line, byteCount: line.count + 1)
                    damage()
                }
                return
            }
            let number = record["sequence"]?.integer.map { UInt64(clamping: $0) } ?? 0
            if number > last, number - last - 1 > taken { loss(number - last - 1 - taken) }
            (last, taken) = (number, 0)
            if NumberedLogHistory.isOf(plugin, record) { body(record) }
        }
    }
}
