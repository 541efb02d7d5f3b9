extension PluginRecording {
    /// Reads a recording from a file.
    ///
    /// - Throws: ``PluginRecordingError`` with the line of the first problem.
    public init(contentsOf path: String) throws(PluginRecordingError) {
        let contents: FileContents
        do {
            contents = try FileContents(readingRegularFile: path, limit: Self.maximumFileBytes)
        } catch {
            throw PluginRecordingError(.unreadable, "\(error)")
        }
        try self.init(parsing: contents.bytes)
    }

    /// Writes the recording to a file, as a whole or not at all; a new one only its owner can read.
    ///
    /// Symbolic links are followed. What is there keeps its mode; a FIFO or a device is written through.
    ///
    /// - Parameter path: The file; a regular one that is there is replaced.
    /// - Throws: `PluginFileError` of `HostFiles`; then whatever was at `path` is still there.
    public func write(to path: String) throws(PluginFileError) {
        try OutputFile(path, isPrivate: true).write(utf8())
    }

    /// Checks that a recording can be written to a path, before the request that is to be recorded has its effects.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - sources: The paths of files that the recording may not replace.
    /// - Throws: ``PluginFileError`` for a folder, a socket, one of the sources, and where no file can be made or written.
    package static func checkDestination(_ path: String, apartFrom sources: [String]) throws(PluginFileError) {
        try OutputFile(path, isPrivate: true).checkIsNone(of: sources)
    }
}
