import PluginHost

extension ExecOutput {
    /// Writes the recording of a request and says where it is.
    ///
    /// - Returns: `nil`, or how the process ends without the recording.
    func keep(_ recording: Result<PluginRecording, PluginRecordingError>, _ path: String) -> ExitCode? {
        do {
            let recording = try recording.get()
            try recording.write(to: path)
            let name = "\"\(displayed(path, limit: 500))\""
            if recording.header.secrets == .recorded {
                warn("\(name) holds the secrets of the request; only you can read it (mode 0600), keep it so")
            }
            let argument = shellQuoted(path.hasPrefix("-") ? "./\(path)" : path)
            say(.info, "recorded to \(name); run it again with: ssplug replay \(argument)")
            return nil
        } catch let error as PluginRecordingError {
            warn("the request is not recorded: \(error)")
            return error.code == .tooLarge || error.code == .tooManySecrets ? .limit : .internalError
        } catch {
            warn("the request is not recorded: \(error)")
            return .cannotWrite
        }
    }
}
