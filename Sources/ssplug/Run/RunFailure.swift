import PluginHost
import WASI
import Wasm

/// Why a run ended without a result.
enum RunFailure: Error {
    /// The arguments do not fit the module, which is known only after it was read.
    case usage(String)
    /// The run ended with an exit code and a message for standard error.
    case ended(ExitCode, String?)

    /// A file that cannot be read or a module that is wrong.
    static func badInput(_ message: String) -> RunFailure { .ended(.badInput, message) }

    /// The error that `reporting` knows, after people have been told what happened.
    ///
    /// - Parameter command: The command's name, for the message.
    func told(by command: String) -> any Error {
        switch self {
        case .usage(let message): return UsageError.message(message)
        case .ended(let code, let message):
            if let message { printError("ssplug \(command): \(message)") }
            let word =
                switch code {
                case .badInput: "invalid_module"
                case .limit: "limit_exceeded"
                case .trap: "trap"
                case .cannotWrite: "cannot_write"
                default: "exited"
                }
            return CommandError(exitCode: code, code: word, message: message ?? "", isTold: true)
        }
    }

    /// The time was over before the module was read.
    static var tooLate: RunFailure { .ended(.limit, "limit reached: deadline exceeded while the module was read") }

    /// The most problems of linking that are shown.
    private static let maximumProblems = 50

    /// The failure for a trap: the program's own exit code, a limit, or a trap with its backtrace.
    init(_ trap: Trap) {
        if let exit = trap.hostError as? ProcessExit {
            let code = ExitCode(ofProgram: exit.code)
            let isLost = code.rawValue & 0xff != Int32(truncatingIfNeeded: exit.code & 0xff)
            self = .ended(
                code,
                isLost
                    ? "the program ended with code \(exit.code), of which the system passes on only the low eight bits; "
                        + "they are 0, so the exit code is \(code.rawValue)" : nil)
            return
        }
        if trap.hostError is ReaderGone {
            // Nobody reads what it printed, and so nobody wants more of it.
            self = .ended(.success, nil)
            return
        }
        switch trap.code {
        case .callStackExhausted, .outOfFuel, .deadlineExceeded, .cancelled, .limitExceeded, .heapExhausted:
            self = .ended(.limit, "limit reached: \(describe(trap))")
        case .uncaughtException: self = .ended(.trap, describe(trap))
        default:
            self = .ended(.trap, "trap: \(describe(trap))")
        }
    }

    /// The failure for a module that cannot be instantiated.
    init(_ error: InstantiationError) {
        switch error {
        case .link(let error):
            var problems = error.problems.prefix(Self.maximumProblems).map { displayed($0.description, limit: 1000) }
            let more = error.problems.count - problems.count
            if more > 0 { problems.append("and \(more) more") }
            self = .ended(.badInput, problems.joined(separator: "\n  "))
        case .limit(let error): self = .ended(.limit, error.description)
        case .trap(let trap): self.init(trap)
        }
    }
}

/// A trap with its backtrace, a frame to a line; the names in it are the module's and may hold anything.
private func describe(_ trap: Trap) -> String {
    var text = trap.code.description
    if trap.code == .callStackExhausted { text += " (--max-stack gives it more)" }
    if let detail = trap.detail { text += ": \(displayed(detail, limit: 1000))" }
    if let error = trap.hostError { text += ": \(displayed("\(error)", limit: 1000))" }
    return ([text] + displayedBacktrace(trap.backtrace)).joined(separator: "\n")
}
