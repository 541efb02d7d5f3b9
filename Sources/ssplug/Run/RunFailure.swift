import PluginHost
import WASI
import Wasm

/// Why a run ended without a result.
enum RunFailure: Error {
    /// The arguments do not fit the module, which is known only after it was read.
    case usage(String)
    /// The run ended with an exit code and a message for standard error.
    ///
    /// The word for programs is that of the exit code unless there is a better one.
    case ended(ExitCode, String?, code: String? = nil)
    /// A trap or limit ended the run.
    case trapped(ExitCode, String, Trap)

    /// A module that is wrong.
    static func badInput(_ message: String) -> RunFailure { .ended(.badInput, message) }

    /// A file or directory that cannot be read.
    static func unreadable(_ message: String) -> RunFailure {
        .ended(.badInput, message, code: PluginError.Code.moduleUnreadable.rawValue)
    }

    /// The error that `reporting` knows, after people have been told what happened.
    ///
    /// - Parameter command: The command's name, for the message.
    func told(by command: String) -> any Error {
        switch self {
        case .usage(let message): return UsageError.message(message)
        case .ended(let code, let message, let word):
            if let message { printError("ssplug \(command): \(message)") }
            return CommandError(
                exitCode: code, code: word ?? Self.word(for: code), message: message ?? "", isTold: true)
        case .trapped(let code, let message, let trap):
            printError("ssplug \(command): \(Self.text(message, trap))")
            var error = CommandError(exitCode: code, code: Self.word(for: code), message: message, isTold: true)
            error.details["limit"] = Self.limit(of: trap).map(JSONValue.string)
            if !trap.backtrace.isEmpty { error.details["backtrace"] = backtraceDocument(trap.backtrace) }
            return error
        }
    }

    /// What people are told of a trap: its backtrace as well, a frame to a line.
    static func text(_ message: String, _ trap: Trap) -> String {
        ([message] + displayedBacktrace(trap.backtrace)).joined(separator: "\n")
    }

    private static func word(for code: ExitCode) -> String {
        switch code {
        case .badInput: "invalid_module"
        case .limit: "limit_exceeded"
        case .trap: "trap"
        case .cannotWrite: "cannot_write"
        default: "exited"
        }
    }

    /// The name of the limit that a trap has reached, as `exec` has it.
    private static func limit(of trap: Trap) -> String? {
        switch trap.code {
        case .outOfFuel: "fuel"
        case .deadlineExceeded: "timeout"
        case .callStackExhausted: "stack"
        case .heapExhausted: "heap"
        case .limitExceeded: trap.detail
        default: nil
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
            self = .trapped(.limit, "limit reached: \(describe(trap))", trap)
        case .uncaughtException: self = .trapped(.trap, describe(trap), trap)
        default: self = .trapped(.trap, "trap: \(describe(trap))", trap)
        }
    }

    /// The failure for a module that cannot be instantiated.
    init(_ error: InstantiationError) {
        switch error {
        case .link(let error):
            var problems = error.problems.prefix(Self.maximumProblems).map { problem in
                displayed(problem.description, limit: 1000) + Self.suggestion(problem)
            }
            let more = error.problems.count - problems.count
            if more > 0 { problems.append("and \(more) more") }
            self = .ended(.badInput, problems.joined(separator: "\n  "))
        case .limit(let error): self = .ended(.limit, error.description)
        case .trap(let trap): self.init(trap)
        }
    }
}

extension RunFailure {
    /// What a missing import may have been meant to be.
    fileprivate static func suggestion(_ problem: LinkError.Problem) -> String {
        guard problem.kind == .missing, let module = problem.module else { return "" }
        let names = WASI.functions(ofModule: module).map(\.name)
        if !names.isEmpty { return didYouMean(problem.name, among: names) }
        return didYouMean(module, among: [WASI.moduleName, WASI.unstableModuleName])
    }
}

/// A trap without its backtrace.
private func describe(_ trap: Trap) -> String {
    var text = trap.code.description
    if trap.code == .callStackExhausted { text += " (--max-stack gives it more)" }
    if trap.code == .limitExceeded, trap.detail == "code_memory" { text += " (--max-code-memory gives it more)" }
    if let detail = trap.detail { text += ": \(displayed(detail, limit: 1000))" }
    if let error = trap.hostError { text += ": \(displayed("\(error)", limit: 1000))" }
    return text
}
