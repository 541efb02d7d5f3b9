import Platform

/// The lines of a log that is written to meanwhile, read in bounded memory.
package struct NumberedLogHistory: ~Copyable {
    private let kind: NumberedLog.Kind
    private let folder: String
    private var older: SystemFile?
    private var current: SystemFile?
    private var currentSize = 0
    /// What there is of the log's head.
    private var head: LogHeadFile.Reading?
    /// Whether nobody can have written while the files were opened.
    private var isConsistent = false

    /// Looks at the log in `folder` as it is now; a folder that is missing is an empty log.
    ///
    /// - Throws: ``PluginFileError`` if the folder or a file in it cannot be read.
    package init(_ kind: NumberedLog.Kind, folder: String) throws(PluginFileError) {
        self.kind = kind
        self.folder = folder
        _ = try StateFolder(folder).names()
        isConsistent = try FileLock.look(besideWritersAt: kind.lockPath(folder)) { () throws(PluginFileError) in
            try fix()
        }
    }

    private mutating func fix() throws(PluginFileError) {
        let lock = try StateFile(kind.lockPath(folder)).openIfPresent()
        head = try LogHeadFile.read(at: kind.headPath(folder), count: 1, lockFile: lock)
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
    ///   - damage: Is told of each line that is not as it was written, or not where: the file's name, and the line's number.
    ///   - loss: Is told how many lines, of all plugins, are missing where none may be.
    ///   - doubt: Is told why nobody knows whether lines are missing at the end, if so.
    ///   - body: Receives them; what it returns says whether to go on.
    package func last(
        _ count: UInt64, of plugin: String?, where isWanted: (JSONValue) -> Bool = { _ in true },
        damage: (_ file: String, _ line: Int) -> Void = { _, _ in }, loss: (UInt64) -> Void = { _ in },
        doubt: (String) -> Void = { _ in }, _ body: (JSONValue) -> Bool
    ) throws(PluginFileError) {
        var found: UInt64 = 0
        let numbers = try forEachLine(of: plugin, damage: damage) { record in
            if isWanted(record) { found += 1 }
            return true
        }
        let head = end(of: numbers)
        let missing = numbers.missing(before: head.number)
        if isConsistent {
            if missing > 0 { loss(missing) }
            if let problem = head.problem { doubt(problem) }
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

    /// The number of the last line as the head has it, and why it is not known.
    private func end(of numbers: LineNumbers) -> (number: UInt64?, problem: String?) {
        switch head?.head(isSaid: numbers.saysHead) ?? .none {
        case .known(let known) where known[0] < 1 << 62: return (known[0], nil)
        case .none where current != nil && currentSize == 0: return (nil, "\(kind.name).log was emptied")
        case .none: return (nil, nil)
        case .missing: return (nil, "\(kind.name).head is missing")
        case .known, .damaged: return (nil, "\(kind.name).head was changed, cut or emptied")
        }
    }

    @discardableResult
    private func forEachLine(
        of plugin: String?, damage: (_ file: String, _ line: Int) -> Void = { _, _ in }, _ body: (JSONValue) -> Bool
    ) throws(PluginFileError) -> LineNumbers {
        let limit = NumberedLog.maximumLineBytes
        // What was before the lines that were put aside is gone by design.
        var numbers = LineNumbers(startsAnywhere: older != nil)
        func handOver(_ file: String, _ line: LineReader.Line) -> Bool {
            if line.bytes.isEmpty, !line.isTooLong { return true }
            guard let record = kind.record(of: line.bytes), numbers.note(record, line.bytes) else {
                numbers.note(unreadable: line)
                damage(file, line.number)
                return true
            }
            return Self.isOf(plugin, record) ? body(record) : true
        }
        let isWhole = try older?.forEachLine(maximumLineBytes: limit) { handOver("\(kind.name).1.log", $0) }
        guard isWhole ?? true else { return numbers }
        try current?.forEachLine(to: currentSize, maximumLineBytes: limit) { handOver("\(kind.name).log", $0) }
        return numbers
    }

    /// Whether a line is one of a plugin's; of `nil` are all.
    fileprivate static func isOf(_ plugin: String?, _ record: JSONValue) -> Bool {
        guard let plugin else { return true }
        return sameBytes(PluginIdentifier.folded(record["plugin"]?.string ?? ""), PluginIdentifier.folded(plugin))
    }

    /// Where those who wait for further lines begin.
    package consuming func follower() -> NumberedLogFollower {
        let numbers = (try? forEachLine(of: nil) { _ in true }) ?? LineNumbers(startsAnywhere: true)
        let last = numbers.last ?? 0
        let (head, problem) = end(of: numbers)
        // What is missing has been told of by those who have shown the last lines.
        let taken = max(numbers.taken + (problem == nil ? 0 : 1), (head ?? 0) - min(head ?? 0, last))
        let position = FileFollower.Position(file: current.take(), offset: currentSize, lastNumber: last)
        return NumberedLogFollower(kind, folder, position, takenAfterLast: taken)
    }
}

/// The numbers of a log's lines, in the order of the files.
private struct LineNumbers {
    /// The number of the last line that could be read; `nil` if the first one may have any.
    private(set) var last: UInt64?
    /// How many numbers belong to lines after it that could not.
    private(set) var taken: UInt64 = 0
    /// Whether a line says that the log has a head.
    private(set) var saysHead = false
    private var missing: UInt64 = 0

    init(startsAnywhere: Bool) { last = startsAnywhere ? nil : 0 }

    /// Takes note of a line.
    ///
    /// - Returns: Whether it comes after those before.
    mutating func note(_ record: JSONValue, _ line: [UInt8]) -> Bool {
        if NumberedLog.saysHead(line) { saysHead = true }
        let number = record["sequence"]?.integer.map { UInt64(clamping: $0) } ?? 0
        if let last {
            guard number > last else { return false }
            missing += number - last - 1 - min(number - last - 1, taken)
        }
        (last, taken) = (number, 0)
        return true
    }

    mutating func note(unreadable line: LineReader.Line) {
        // With the newline that the next writer ends it with.
        taken += NumberedLog.numbersTaken(by: line.bytes, byteCount: line.byteCount + (line.isTerminated ? 0 : 1))
    }

    /// How many lines are missing up to the one that is known to have been the last.
    func missing(before head: UInt64?) -> UInt64 {
        let end = (last ?? 0) + taken
        return missing + (head ?? 0) - min(head ?? 0, end)
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
            return try StateFile(path).isThere() ? [path] : []
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
