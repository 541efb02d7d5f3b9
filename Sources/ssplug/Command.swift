/// One subcommand of `ssplug`.
protocol Command {
    /// The word that selects the command.
    static var name: String { get }
    /// What the command does, in a few words without a full stop; shown in the list of commands.
    static var summary: String { get }
    /// The text of `ssplug help COMMAND`: the synopsis, then the options. Ends without a newline.
    static var usage: String { get }

    /// Runs the command.
    ///
    /// The result goes to standard output, everything else to standard error.
    ///
    /// - Parameter arguments: What follows the command's name.
    /// - Returns: How the process ends.
    static func run(_ arguments: [String]) async -> ExitCode
}

extension Command {
    /// Runs `body` and reports its usage errors.
    ///
    /// - Parameter body: The command's work; it throws if the arguments make no sense.
    /// - Returns: The body's exit code, or ``ExitCode/usage``.
    static func reportingUsageErrors(_ body: () async throws(UsageError) -> ExitCode) async -> ExitCode {
        do {
            return try await body()
        } catch {
            switch error {
            case .help:
                printResult(usage)
                return .success
            case .message(let message):
                printError("ssplug \(name): \(message)\nSee 'ssplug help \(name)'.")
                return .usage
            }
        }
    }
}

/// Arguments that a command cannot use, or the wish to see the command's usage.
enum UsageError: Error, Equatable {
    /// `--help` was given.
    case help
    /// What is wrong, in one line without a full stop.
    case message(String)
}
