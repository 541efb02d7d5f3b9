import Platform
import PluginHost

/// Where the result of a translation goes: the file of `-o`, or standard output.
struct ResultFile {
    /// The file; `nil` for standard output.
    private let file: OutputFile?

    /// Looks at the place, before anything is translated.
    ///
    /// - Parameters:
    ///   - path: What `-o` names; nothing or `-` is standard output.
    ///   - isText: Whether a terminal may get the result.
    /// - Throws: ``RunFailure`` if nothing can be written there.
    init(_ path: String?, isText: Bool) throws(RunFailure) {
        guard let path, path != "-" else {
            guard isText || isatty(STDOUT_FILENO) == 0 else {
                throw .usage("standard output is a terminal; name a file with -o FILE")
            }
            file = nil
            return
        }
        do throws(PluginFileError) {
            file = try OutputFile(path)
        } catch {
            throw .ended(.cannotWrite, error.description)
        }
    }

    /// Writes the whole result.
    ///
    /// - Throws: ``RunFailure``; the errors of standard output are ``StandardOutput``'s to report.
    func write(_ bytes: [UInt8]) throws(RunFailure) {
        guard let file else { return StandardOutput.write(bytes) }
        do throws(PluginFileError) {
            try file.write(bytes)
        } catch {
            // A reader that went away has all that it wanted.
            if error.code != EPIPE { throw .ended(.cannotWrite, error.description) }
        }
    }
}
