import PluginHost

extension ExecOutput {
    /// Writes the recording of a request and says where it is.
    ///
    /// - Returns: `nil`, or how the process ends without the recording.
    func keep(_ recording: Result<Recording, RecordingError>, _ path: String) -> ExitCode? {
        do {
            let recording = try recording.get()
            try recording.write(to: path)
            let name = "\"\(displayed(path, limit: 500))\""
            if recording.header.secrets == .recorded {
                warn("\(name) holds the secrets of the request; only you can read it (mode 0600), keep it so")
            }
            say(.info, "recorded to \(name); run it again with: ssplug replay \(quoted(path))")
            return nil
        } catch let error as RecordingError {
            warn("the request is not recorded: \(error)")
            return error.code == .tooLarge || error.code == .tooManySecrets ? .limit : .internalError
        } catch {
            warn("the request is not recorded: \(error)")
            return .cannotWrite
        }
    }

    /// A path as a shell takes it.
    private func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "/._-+=:@,".utf8.contains(byte)
            }
        }
        if isPlain, path.utf8.first != UInt8(ascii: "-") { return path }
        return "'"
            + displayed(path, limit: 500).split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''") + "'"
    }
}
