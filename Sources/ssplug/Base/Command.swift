import PluginHost

/// One subcommand of `ssplug`.
protocol Command {
    /// The word that selects the command.
    static var name: String { get }
    /// What the command does, in a few words without a full stop; shown in the list of commands.
    static var summary: String { get }
    /// The text of `ssplug help COMMAND`: the synopsis, then the options. Ends without a newline.
    static var usage: String { get }
    /// The options that the command knows; its usage explains each.
    static var options: [OptionSpecification] { get }
    /// What the operands are, one after another; each may be of several kinds.
    static var operands: [[ArgumentKind]] { get }
    /// Whether more operands of the last one's kinds may follow.
    static var repeatsLastOperand: Bool { get }
    /// Where the options may stand.
    static var placement: OptionPlacement { get }

    /// Runs the command.
    ///
    /// The result goes to standard output, everything else to standard error.
    ///
    /// - Parameter arguments: What follows the command's name.
    /// - Returns: How the process ends.
    static func run(_ arguments: [String]) async -> ExitCode
}

extension Command {
    static var operands: [[ArgumentKind]] { [] }
    static var repeatsLastOperand: Bool { false }
    static var placement: OptionPlacement { .anywhere }

    /// Runs `body` and reports the error that it throws: to standard error, and with `--json` as the one object on
    /// standard output that the command prints.
    ///
    /// - Parameters:
    ///   - arguments: The command's arguments.
    ///   - body: The command's work; it throws before it has printed anything to standard output.
    /// - Returns: The body's exit code, or the error's.
    static func reporting(_ arguments: [String], _ body: () async throws -> ExitCode) async -> ExitCode {
        do {
            return try await body()
        } catch UsageError.help {
            let isObject = Arguments.asksForObject(arguments, options: options, placement: placement)
            printResult(isObject ? (["schema": 1, "help": .string(usage)] as JSONValue).text() : usage)
            return .success
        } catch {
            let failure = Failure(error)
            if error is UsageError {
                printError("ssplug \(name): \(failure.message)\nSee 'ssplug help \(name)'.")
            } else {
                failure.tell()
            }
            if Arguments.asksForObject(arguments, options: options, placement: placement) {
                printResult(failure.object.text())
            }
            return failure.exitCode
        }
    }
}

/// Arguments that a command cannot use, or the request for the command's usage.
enum UsageError: Error, Equatable {
    /// `--help` was given.
    case help
    /// What is wrong, in one line without a full stop.
    case message(String)
}
