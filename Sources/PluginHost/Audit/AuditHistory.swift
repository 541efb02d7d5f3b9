/// Which entries of the audit log are wanted.
package struct AuditFilter: Sendable {
    /// Only entries about this plugin, without regard to case.
    package var plugin: String?
    /// Only entries of this kind.
    package var kind: AuditEntry.Kind?
    /// Only what was denied.
    package var isDeniedOnly = false
    /// Only entries of this time or later, in seconds since 1970.
    package var since: Double?

    /// Every entry.
    package init() {}

    /// Whether an entry is wanted.
    package func accepts(_ entry: JSONValue) -> Bool {
        if let plugin {
            guard let found = entry["plugin"]?.string,
                sameBytes(PluginIdentifier.folded(found), PluginIdentifier.folded(plugin))
            else { return false }
        }
        if let kind, entry["kind"]?.string != kind.rawValue { return false }
        if isDeniedOnly, entry["allowed"]?.bool != false { return false }
        if let since {
            // Times are written with one width, so that their order is that of their bytes.
            let time = entry["time"]?.string ?? ""
            if time.utf8.lexicographicallyPrecedes(timestamp(since).utf8) { return false }
        }
        return true
    }

    var acceptsAll: Bool { plugin == nil && kind == nil && !isDeniedOnly && since == nil }
}

/// The entries of an audit log that is written to meanwhile, read in bounded memory.
package struct AuditHistory: ~Copyable {
    private let files: AuditFiles

    /// Looks at the log in `folder` as it is now.
    ///
    /// - Throws: ``PluginFileError`` if the folder or a file in it cannot be read.
    package init(folder: String) throws(PluginFileError) { files = try AuditFiles(folder: folder) }

    /// Hands over the last entries that a filter accepts, oldest first.
    ///
    /// The files are read twice, once to count, so that not even a large `count` takes memory.
    ///
    /// - Parameters:
    ///   - count: How many entries.
    ///   - filter: Which ones.
    ///   - damage: Is told of each line among them that is not as it was written, whether it is handed over or not: the
    ///     file's name, and the line's number.
    ///   - body: Receives them; what it returns says whether to go on.
    package func last(
        _ count: UInt64, _ filter: AuditFilter, damage: (_ file: String, _ line: Int) -> Void = { _, _ in },
        _ body: (JSONValue) -> Bool
    ) throws(PluginFileError) {
        // Without a filter, what stands between number and hash need not be parsed to count an entry.
        let isWanted = { (bytes: [UInt8]) -> Bool in
            filter.acceptsAll ? AuditLine(bytes) != nil : Self.entry(bytes, filter) != nil
        }
        var found: UInt64 = 0
        try files.forEachLine { _, line in
            if isWanted(line.bytes) { found += 1 }
            return true
        }
        var toSkip = found - min(found, count)
        try files.forEachLine { file, line in
            if toSkip > 0 {
                if isWanted(line.bytes) { toSkip -= 1 }
                return true
            }
            if Self.isDamaged(line.bytes) || line.isTooLong { damage(file, line.number) }
            return Self.entry(line.bytes, filter).map(body) ?? true
        }
    }

    /// The entry of a line, if it is whole and accepted; it may have been changed.
    static func entry(_ bytes: [UInt8], _ filter: AuditFilter) -> JSONValue? {
        // Not `? entry : nil`, where nil would be JSON's null.
        guard AuditLine(bytes) != nil, let entry = try? JSONValue(parsing: bytes), filter.accepts(entry) else {
            return nil
        }
        return entry
    }

    /// Whether a line is not as it was written; an empty one is nothing.
    static func isDamaged(_ line: [UInt8]) -> Bool {
        if line.isEmpty { return false }
        return AuditLine(line).map { !$0.isIntact(line) } ?? true
    }

    /// Where those who wait for further entries begin.
    package consuming func follower() -> AuditFollower { AuditFollower(files) }
}

/// Waits for entries that are added to an audit log.
package struct AuditFollower: ~Copyable {
    private var follower: FileFollower

    init(_ files: consuming AuditFiles) {
        let folder = files.folder
        follower = FileFollower(
            path: AuditPaths.log(folder), maximumLineBytes: AuditLine.maximumByteCount, numberPrefix: "{\"seq\":",
            at: files.position()
        ) { last throws(PluginFileError) in
            try AuditPaths.older(in: folder).filter { AuditPaths.lastSequence(ofOlder: $0) ?? 0 > last }
                .map { Path.join(folder, $0) }
        }
    }

    /// Hands over the entries that were added since the last call and that a filter accepts.
    ///
    /// - Parameters:
    ///   - filter: Which entries.
    ///   - damage: Is told of each line that is not as it was written.
    ///   - body: Receives the entries.
    /// - Throws: ``PluginFileError`` if a file cannot be read.
    package mutating func poll(
        _ filter: AuditFilter, damage: () -> Void = {}, _ body: (JSONValue) -> Void
    ) throws(PluginFileError) {
        try follower.poll { line in
            if AuditHistory.isDamaged(line) { damage() }
            if let entry = AuditHistory.entry(line, filter) { body(entry) }
        }
    }
}
