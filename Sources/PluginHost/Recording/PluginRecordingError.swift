/// Why a recording cannot be made, read or run again.
public struct PluginRecordingError: Error, Hashable, Sendable {
    /// What kind of failure it is.
    public enum Code: String, Hashable, Sendable {
        /// The file cannot be read.
        case unreadable
        /// A line is not what the format has there.
        case syntax
        /// The file ends too early.
        case truncated
        /// The format, or the engine's fuel schedule, is another one than this version's.
        case version
        /// Two parts of the recording contradict each other.
        case inconsistent
        /// The run had more to record than a recording may hold, or the file has more.
        case tooLarge = "too_large"
        /// There were more secrets than have placeholders.
        case tooManySecrets = "too_many_secrets"
        /// The plugin got a secret before the host knew that it is one, so that the recording would hold it.
        case lateSecret = "late_secret"
        /// The request ended before the plugin was started, so that there was nothing to record.
        case notStarted = "not_started"
        /// There is no module with the recorded digest where it was looked for.
        case moduleNotFound = "module_not_found"
    }

    /// What kind of failure it is.
    public var code: Code
    /// The line of the file; `nil` if the failure belongs to none.
    package var line: Int?
    /// Where in the line, what was found and what was expected.
    package var message: String

    /// Makes an error.
    package init(_ code: Code, line: Int? = nil, _ message: String) {
        self.code = code
        self.line = line
        self.message = message
    }
}

extension PluginRecordingError: CustomStringConvertible {
    /// The error in one line, such as `line 12 of the recording: $.fuel: expected a number, found a string`.
    public var description: String { (line.map { "line \($0) of the recording: " } ?? "") + message }
}
