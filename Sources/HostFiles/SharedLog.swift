import Platform

/// The end of a log of lines that several processes add to; whoever uses it holds the log's lock.
///
///     path           the newest lines, opened so that nothing in it can be overwritten
///     files put aside   the lines before them, which no longer change
///
/// Lines are written with one write(2) and handed to the disk only by ``synchronize()``: when only the process stops,
/// nothing is missing but a line that was cut, which the next one closes and readers pass over. What another process
/// has added is read from where this one has ended; where that cannot be believed, or the file is another one, the
/// end is looked for anew.
package struct SharedLog<Last>: ~Copyable {
    private let path: String
    private let maximumLineBytes: Int
    /// Reads what is to be known of a line; `nil` for one that is cut or was changed.
    private let read: @Sendable ([UInt8]) -> Last?
    private var file: SystemFile?
    private var device: dev_t = 0
    private var inode: ino_t = 0
    /// The size of the file; 0 as long as there is none.
    package private(set) var end = 0
    /// Whether a file without anything in it was found, which no crash leaves.
    package private(set) var isEmptied = false

    /// How much another process may have added before the file is opened anew.
    private static var catchUpBytes: Int { 64 << 10 }

    /// A log, which is made with its first line in it.
    ///
    /// - Parameters:
    ///   - path: The file with the newest lines.
    ///   - maximumLineBytes: The longest line with its newline.
    ///   - read: Reads what is to be known of a line; `nil` for one that is cut or was changed.
    package init(path: String, maximumLineBytes: Int, read: @escaping @Sendable ([UInt8]) -> Last?) {
        self.path = path
        self.maximumLineBytes = maximumLineBytes
        self.read = read
    }

    /// What has become of the log since it was looked at last.
    package enum Change {
        /// Nothing.
        case none
        /// Another process has added lines, the last of which is this one.
        case added(Last)
        /// The file is another one, or nothing was known yet: this is the last line there is, if there is one.
        case anew(Last?)
    }

    /// Forgets what is known, so that the files are read anew.
    package mutating func forget() { inode = 0 }

    /// Finds the end of the log, if another process has written since.
    ///
    /// - Parameters:
    ///   - putAside: The paths of the files put aside that may have the last line, newest first.
    ///   - follows: Whether a line that was added comes after what is known.
    ///   - passedOver: Is told of the lines after the last one, which are cut or were changed, where the end is looked for
    ///     anew; newest files first, and empty lines as well.
    package mutating func refresh(
        putAside: () throws(PluginFileError) -> [String], follows: (Last) -> Bool,
        passedOver: (LineReader.Line) -> Void
    ) throws(PluginFileError) -> Change {
        var status = stat()
        // SAFETY: the structure outlives the call.
        let isThere = unsafe lstat(path, &status) == 0
        if isThere, inode != 0, status.st_ino == inode, status.st_dev == device {
            let size = Int(status.st_size)
            if size == end { return .none }
            if size > end, size - end <= Self.catchUpBytes, let last = try added(to: size), follows(last) {
                end = size
                return .added(last)
            }
        }
        try open()
        try closeCutLine()
        if let file = file.take() {
            // Nothing is known of the file unless it can be read.
            let known = inode
            inode = 0
            let last = try lastLine(of: file, size: end, passedOver)
            self.file = consume file
            inode = known
            if let last { return .anew(last) }
        }
        for path in try putAside() {
            let older = try StateFile(path).open()
            if let last = try lastLine(of: older, size: Int(try older.status().st_size), passedOver) {
                return .anew(last)
            }
        }
        return .anew(nil)
    }

    /// The last line of a file that can be read; tells of those after it, and of all where there is none.
    private func lastLine(
        of file: borrowing SystemFile, size: Int, _ passedOver: (LineReader.Line) -> Void
    ) throws(PluginFileError) -> Last? {
        let last = try file.lastLine(size: size, maximumLineBytes: maximumLineBytes, read)
        try file.forEachLine(from: last?.end ?? 0, to: size, maximumLineBytes: maximumLineBytes) { line in
            passedOver(line)
            return true
        }
        return last?.value
    }

    /// The last of the lines that another process has added, if it is whole.
    private func added(to size: Int) throws(PluginFileError) -> Last? {
        let bytes = try file?.read(count: size - end, at: end) ?? []
        guard bytes.count == size - end, bytes.last == UInt8(ascii: "\n") else { return nil }
        let start = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return read(Array(bytes[start..<bytes.count - 1]))
    }

    /// Opens the log, if there is one, so that nothing in it can be overwritten, not even by somebody who writes without the
    /// lock.
    private mutating func open() throws(PluginFileError) {
        (inode, end, isEmptied) = (0, 0, false)
        file = try StateFile(path).openIfPresent(O_RDWR | O_APPEND)
        guard let status = try file?.status() else { return }
        device = status.st_dev
        inode = status.st_ino
        end = Int(status.st_size)
        isEmptied = end == 0
    }

    /// Ends a line that a crash has cut.
    private mutating func closeCutLine() throws(PluginFileError) {
        guard end > 0, let byte = try file?.read(count: 1, at: end - 1), byte != [UInt8(ascii: "\n")] else { return }
        try file?.writeAll([UInt8(ascii: "\n")])
        end += 1
    }

    /// Adds a line with its newline, and then does what belongs to it.
    ///
    /// - Throws: ``PluginFileError``; the line was taken back then as far as the file system lets it.
    package mutating func append(
        _ line: [UInt8], then finish: () throws(PluginFileError) -> Void = {}
    ) throws(PluginFileError) {
        guard file != nil else { return try begin(with: line, then: finish) }
        do throws(PluginFileError) {
            try file?.writeAll(line)
            try finish()
        } catch {
            try? file?.truncate(to: end)
            throw error
        }
        end += line.count
        isEmptied = false
    }

    /// Makes the file with its first line in it, so that one without lines is never what a crash leaves.
    private mutating func begin(
        with line: [UInt8], then finish: () throws(PluginFileError) -> Void
    ) throws(PluginFileError) {
        try SharedFile.replace(path, with: line)
        do throws(PluginFileError) {
            try open()
            try finish()
        } catch {
            try? Path.remove(path)
            close()
            throw error
        }
    }

    private mutating func close() {
        file = nil
        (inode, end) = (0, 0)
    }

    /// Puts the file aside under another name; the next line begins a new one.
    package mutating func rotate(to older: String) throws(PluginFileError) {
        guard unsafe rename(path, older) == 0 else { throw .system("rename", path) }
        close()
    }

    /// Waits until the lines are on the disk.
    package func synchronize() throws(PluginFileError) { try file?.synchronize() }
}
