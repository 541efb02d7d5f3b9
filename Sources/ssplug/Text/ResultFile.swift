import Platform
import PluginHost

/// Where the result of a translation goes: the file of `-o`, or standard output.
struct ResultFile {
    /// The file; `nil` for standard output.
    private let file: OutputFile?
    /// The file's path.
    private let path: String?
    private let isText: Bool
    /// Whether standard output gets one object instead of the result or of nothing.
    private let printsObject: Bool

    /// Looks at the place, before anything is translated.
    ///
    /// - Parameters:
    ///   - path: What `-o` names; nothing or `-` is standard output.
    ///   - source: The file that is read, which the result does not replace.
    ///   - isText: Whether the result is text, which a terminal may get.
    ///   - printsObject: Whether standard output gets one object.
    /// - Throws: ``RunFailure`` if nothing can be written there.
    init(_ path: String?, from source: String, isText: Bool, printsObject: Bool) throws(RunFailure) {
        self.isText = isText
        self.printsObject = printsObject
        guard let path, path != "-" else {
            self.path = nil
            guard isText || printsObject || isatty(STDOUT_FILENO) == 0 else {
                throw .usage("standard output is a terminal; name a file with -o FILE")
            }
            file = nil
            return
        }
        self.path = path
        do throws(PluginFileError) {
            let file = try OutputFile(path)
            try file.checkIsNone(of: [source])
            self.file = file
        } catch {
            throw .ended(.cannotWrite, error.description)
        }
    }

    /// Writes the whole result.
    ///
    /// - Throws: ``RunFailure``; the errors of standard output are ``StandardOutput``'s to report.
    func write(_ bytes: [UInt8]) throws(RunFailure) {
        guard let file else {
            if printsObject { printObject(bytes) } else { StandardOutput.write(bytes) }
            return
        }
        do throws(PluginFileError) {
            try file.write(bytes)
        } catch {
            // A reader that went away has all that it wanted.
            if error.code != EPIPE { throw .ended(.cannotWrite, error.description) }
        }
        if printsObject { printObject(bytes) }
    }

    private func printObject(_ bytes: [UInt8]) {
        var object = JSONObject()
        object["schema"] = 1
        object["bytes"] = .number(JSONNumber(bytes.count))
        if let path {
            object["file"] = .string(path)
        } else if isText {
            object["text"] = .string(String(decoding: bytes, as: UTF8.self))
        } else {
            object["module_base64"] = .string(Base64.encode(bytes))
        }
        printResult(JSONValue.object(object).text())
    }
}
