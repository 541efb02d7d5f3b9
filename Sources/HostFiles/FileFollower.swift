import Platform

/// Reads the lines that others add to a file, also where they put it aside and begin a new one.
package struct FileFollower: ~Copyable {
    /// Where reading begins: an open file, the offset, and the number of the last line before it.
    package struct Position: ~Copyable {
        package var file: SystemFile?
        package var offset: Int
        package var lastNumber: UInt64

        /// After an offset of an open file.
        package init(file: consuming SystemFile?, offset: Int, lastNumber: UInt64) {
            self.file = file
            self.offset = offset
            self.lastNumber = lastNumber
        }
    }

    private let path: String
    private let maximumLineBytes: Int
    private let numberPrefix: [UInt8]
    private let filesPutAside: (UInt64) throws(PluginFileError) -> [String]
    private var file: SystemFile?
    private var offset: Int
    private var lastNumber: UInt64

    /// Follows a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - maximumLineBytes: The longest line that is handed over.
    ///   - numberPrefix: What stands before the number that each line begins with; numbers grow.
    ///   - position: Where to begin.
    ///   - filesPutAside: The paths of the files put aside that may have lines past a number, oldest first.
    package init(
        path: String, maximumLineBytes: Int, numberPrefix: String, at position: consuming Position,
        filesPutAside: @escaping (UInt64) throws(PluginFileError) -> [String]
    ) {
        self.path = path
        self.maximumLineBytes = maximumLineBytes
        self.numberPrefix = Array(numberPrefix.utf8)
        self.filesPutAside = filesPutAside
        offset = position.offset
        lastNumber = position.lastNumber
        file = position.file.take()
    }

    /// Hands over the whole lines that were added since the last call.
    ///
    /// - Throws: ``PluginFileError``; the next call goes on where this one ended.
    package mutating func poll(_ body: ([UInt8]) -> Void) throws(PluginFileError) {
        try drain(body)
        guard let current = try newFile() else { return }
        // Between the two, the last lines may have been written to the file that was put aside.
        try drain(body)
        for path in try filesPutAside(lastNumber) {
            let file = try StateFile(path).open()
            // The new file was itself put aside just now: its lines are read below, and those after it next time.
            if try file.isSame(as: current) { break }
            var reader = LineReader(maximumLineBytes: maximumLineBytes)
            while let line = try reader.next(in: file) {
                guard let number = leadingNumber(of: line.bytes, after: numberPrefix), number > lastNumber else {
                    continue
                }
                lastNumber = number
                body(line.bytes)
            }
        }
        file = consume current
        offset = 0
        try drain(body)
    }

    /// The file at the path, if it is not the one that is open.
    private func newFile() throws(PluginFileError) -> SystemFile? {
        var status = stat()
        // SAFETY: the structure outlives the call.
        guard unsafe lstat(path, &status) == 0 else { return nil }
        if let open = try file?.status(), open.st_ino == status.st_ino, open.st_dev == status.st_dev { return nil }
        do throws(PluginFileError) {
            return try StateFile(path).open()
        } catch {
            // It was put aside just now; the next call finds the new one.
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    private mutating func drain(_ body: ([UInt8]) -> Void) throws(PluginFileError) {
        guard let file = file.take() else { return }
        var problem: PluginFileError?
        do throws(PluginFileError) {
            if Int(try file.status().st_size) < offset { offset = 0 }
            var reader = LineReader(from: offset, maximumLineBytes: maximumLineBytes)
            while let line = try reader.next(in: file), line.isTerminated {
                offset = reader.position
                if let number = leadingNumber(of: line.bytes, after: numberPrefix) { lastNumber = number }
                body(line.bytes)
            }
        } catch {
            problem = error
        }
        self.file = consume file
        if let problem { throw problem }
    }
}

extension SystemFile {
    /// Whether another open file is the same one, whatever the paths that they were opened by.
    fileprivate func isSame(as other: borrowing SystemFile) throws(PluginFileError) -> Bool {
        let (status, otherStatus) = (try status(), try other.status())
        return status.st_ino == otherStatus.st_ino && status.st_dev == otherStatus.st_dev
    }
}
