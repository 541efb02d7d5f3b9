/// How a preview 1 function ends when it does not succeed.
enum CallFailure: Error {
    /// The guest gets an error number.
    case errno(WASIErrno)
    /// The guest ends: `proc_exit`, a deadline or cancellation, or an error of the embedder's closure.
    case ended(any Error)
}

/// The guest called `proc_exit`.
///
/// The run ends with a trap whose host error is this.
public struct ProcessExit: Error, Hashable, Sendable {
    /// The guest's exit code; 0 means success.
    public var code: UInt32

    /// Makes an exit with a code.
    public init(code: UInt32) { self.code = code }
}

extension ProcessExit: CustomStringConvertible {
    /// The exit in words.
    public var description: String { "the guest exited with code \(code)" }
}

/// A preopened directory that cannot be opened.
public struct DirectoryError: Error, Hashable, Sendable {
    /// The path on the host, as configured.
    public var path: String
    /// What went wrong.
    public var errno: WASIErrno

    /// Makes an error.
    public init(path: String, errno: WASIErrno) {
        self.path = path
        self.errno = errno
    }
}

extension DirectoryError: CustomStringConvertible {
    /// The path with the error in words.
    public var description: String {
        let reason =
            switch errno {
            case .noent: "it does not exist"
            case .notdir: "it is not a directory"
            case .acces: "permission denied"
            case .mfile: "too many files are open"
            default: "error \(errno)"
            }
        return "cannot open the directory \"\(path)\": \(reason)"
    }
}
