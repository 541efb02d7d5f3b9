import PluginHost

extension ExecOutput {
    /// Writes the recording of a request and says where it is.
    ///
    /// - Returns: `nil`, or how the process ends without the recording.
    func keep(_ recording: Result<PluginRecording, PluginRecordingError>, _ path: String) -> ExitCode? {
        do {
            let recording = try recording.get()
            let file = try OutputFile(path, isPrivate: true)
            try recording.write(to: path)
            let name = "\"\(displayed(path, limit: 500))\""
            let argument = shellQuotedPath(path)
            if recording.header.secrets == .recorded {
                let others = file.permissionsOfOthers
                warn(
                    "\(name) holds the secrets of the request; "
                        + (!file.isRegular
                            ? "let nobody else read it"
                            : others == 0
                                ? "only you can read it, keep it so"
                                : "others may use it as before: run chmod go= \(argument)"))
            }
            // What was written through cannot be read again under its path.
            let advice = file.isRegular ? "; run it again with: ssplug replay \(argument)" : ""
            say(.info, "recorded to \(name)\(advice)")
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
