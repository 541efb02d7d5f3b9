import Platform
import PluginHost
import ProcessorFeatures

/// The entry of `ssplug`: finds the subcommand, runs it and turns its errors into exit codes.
package enum Program {
    /// Runs the command that the process's arguments name, and ends the process.
    package static func main() -> Never {
        // A reader that went away is an error of the write, for the guest to handle, and not the end of the process.
        _ = signal(SIGPIPE, SIG_IGN)
        // So is a file that may not grow any more.
        _ = signal(SIGXFSZ, SIG_IGN)
        openStandardDescriptors()
        unblockInterruptions()
        ChildProcesses.endWithThisProcess()
        if let complaint = Processor.complaint {
            printError("ssplug: \(complaint)")
            exit(ExitCode.internalError.rawValue)
        }
        guard let arguments = arguments() else { exit(ExitCode.usage.rawValue) }
        guard hasFreeDescriptors() else {
            let message =
                "the process may open too few files: fewer than \(minimumFreeDescriptors) descriptors are free"
            printError("ssplug: \(message)\n  hint: raise the limit, as with: ulimit -n 256")
            let error = CommandError(exitCode: .internalError, code: "too_few_descriptors", message: message)
            if arguments.contains("--json") { printResult(Failure(error).object.text()) }
            exit(ExitCode.internalError.rawValue)
        }
        // The main thread runs the command's task itself: programs get its large stack, and nothing starts threads that
        // are not needed.
        let code = try? GuestThread().wait(until: .now.advanced(by: .seconds(1 << 32))) {
            await run(arguments)
        }
        exit((code ?? .internalError).rawValue)
    }

    /// The process's arguments; `nil` after a complaint about one that is no text.
    ///
    /// The standard library puts other characters where bytes are no UTF-8, so that another file would be read or written
    /// than the one that is meant.
    private static func arguments() -> [String]? {
        var arguments: [String] = []
        var refused: Int?
        for index in 1..<max(1, Int(CommandLine.argc)) {
            // SAFETY: the system hands over as many strings as it counts, which stay as they are while the process runs.
            guard let argument = unsafe CommandLine.unsafeArgv[index] else { break }
            if let text = unsafe String(validatingCString: argument) {
                arguments.append(text)
            } else {
                refused = refused ?? index
                arguments.append(unsafe String(cString: argument))
            }
        }
        guard let refused else { return arguments }
        _ = refuse(
            "argument \(refused), \"\(displayed(arguments[refused - 1], limit: 500))\", is not UTF-8, which all arguments and"
                + " names of files are in here; rename the file, or convert the text",
            arguments[...])
        return nil
    }

    /// Lets the signals through that end a program which runs until it is interrupted.
    ///
    /// Those who start it from a thread that blocks signals, as the threads of dispatch queues do, hand that on.
    private static func unblockInterruptions() {
        var signals = sigset_t()
        // SAFETY: the set outlives the calls.
        unsafe sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, signal) }
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Makes sure that the numbers 0 to 2 are in use, so that no file opened later takes the place of a standard stream.
    private static func openStandardDescriptors() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is `descriptor`, since those below are in use by now. Nobody gets a result that is
            // written to a closed standard output, so that is to fail like any other.
            // SAFETY: the string is lent as a C string for the call.
            _ = unsafe open("/dev/null", descriptor == STDOUT_FILENO ? O_RDONLY : O_RDWR)
        }
    }

    /// How many descriptors must be free at the start: three for the system's threads, the others for the files of state.
    private static let minimumFreeDescriptors = 16

    /// Whether files can be opened at all.
    ///
    /// The library that starts threads ends the process by a signal where it gets no descriptor, which tells nobody why.
    private static func hasFreeDescriptors() -> Bool {
        var copies: [Int32] = []
        defer { for copy in copies { close(copy) } }
        while copies.count < minimumFreeDescriptors {
            let copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)
            if copy < 0 { return false }
            copies.append(copy)
        }
        return true
    }

    /// Runs a command; one whose result has not got to standard output has failed, whatever else it says.
    private static func run(_ arguments: [String]) async -> ExitCode {
        let code = await dispatch(arguments)
        guard let failure = StandardOutput.failure else { return code }
        printError("ssplug: cannot write standard output: \(failure)")
        return .cannotWrite
    }

    /// Runs the command that the first of the program's arguments names.
    static func dispatch(_ arguments: [String]) async -> ExitCode {
        var arguments = arguments[...]
        // `ssplug plugin install` means `ssplug install`.
        if arguments.first == "plugin", arguments.count > 1 { arguments = arguments.dropFirst() }
        guard let word = arguments.popFirst() else {
            printError(overview)
            return .usage
        }
        switch word {
        case "--help", "-h": return show(overview, as: "help", word, arguments)
        case "--version":
            let isObject = arguments.contains("--json")
            let text = isObject ? ProgramVersion.number : "ssplug \(ProgramVersion.number)"
            return show(text, as: "version", word, arguments)
        case "help":
            let topic = arguments.first == "--json" ? nil : arguments.popFirst()
            guard let topic else { return show(overview, as: "help", word, arguments) }
            if topic == "--man" {
                let page = ManualPage(commands, version: ProgramVersion.number, date: ProgramVersion.date)
                return show(page.text, as: "help", word, arguments)
            }
            guard let command = commands.first(where: { $0.name == topic }) else {
                return unknownCommand(topic, arguments)
            }
            return show(command.usage, as: "help", word, arguments)
        default:
            guard let command = commands.first(where: { $0.name == word }) else {
                return unknownCommand(word, arguments)
            }
            return await command.run(Array(arguments))
        }
    }

    /// Prints what the program says of itself: as text, or with `--json` as the member `key` of an object.
    private static func show(
        _ text: String, as key: String, _ word: String, _ arguments: ArraySlice<String>
    ) -> ExitCode {
        if let other = arguments.first(where: { $0 != "--json" }) {
            return refuse("\(word) takes no \"\(displayed(other))\"", arguments)
        }
        printResult(arguments.isEmpty ? text : (["schema": 1, key: .string(text)] as JSONValue).text())
        return .success
    }

    private static func unknownCommand(_ word: String, _ arguments: ArraySlice<String>) -> ExitCode {
        let kind = word.hasPrefix("-") ? "option" : "command"
        let known = word.hasPrefix("-") ? ["--help", "--version"] : commands.map { $0.name } + ["help"]
        let suggestion = didYouMean(word, among: known)
        return refuse("unknown \(kind) \"\(displayed(word))\"\(suggestion)", [word] + arguments)
    }

    /// Says why a command line is none, with `--json` in an object as well.
    private static func refuse(_ message: String, _ arguments: ArraySlice<String>) -> ExitCode {
        printError("ssplug: \(message)\nSee 'ssplug --help'.")
        if arguments.contains("--json") { printResult(Failure(UsageError.message(message)).object.text()) }
        return .usage
    }

    private static var overview: String {
        let width = commands.map { $0.name.count }.max() ?? 0
        let list = commands.map { command in
            "  \(command.name)\(String(repeating: " ", count: width - command.name.count))  \(command.summary)"
        }
        return """
            Runs WebAssembly programs and SocialScale plugins.

            Usage: ssplug COMMAND [options] [arguments]
                   ssplug help COMMAND | ssplug help --man
                   ssplug --version [--json]

            Commands:
            \(list.joined(separator: "\n"))
            """
    }
}
