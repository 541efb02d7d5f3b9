import PluginHost
import WASI
import Wasm

/// `ssplug run`: runs a WASI program, or one exported function of any module.
///
/// The module's path as given is the program's first argument, and its environment is empty unless `--env` fills it,
/// since both change what a program does and how much fuel it takes.
enum RunCommand: Command {
    static let name = "run"
    static let summary = "Run a WASI program, or an exported function of any module"
    static let usage = """
        Runs a WASI program, or an exported function of any module.

        Usage: ssplug run [options] FILE [arguments]

        FILE is a WebAssembly module in the binary format or, of at most 16 MiB, in the text format, whatever its name is;
        - reads it from standard input. Options stand before it, and everything behind it belongs to the program.

        Options:
          --invoke NAME        call the exported function NAME with the arguments, and print its results, one a line;
                               vectors are written as their bits: 0x and up to 32 hexadecimal digits
          --env NAME=VALUE     set a variable of the program's environment, which is empty otherwise; repeatable
          --dir HOST[::GUEST]  let the program use the directory HOST, which it knows as GUEST; repeatable
          --fuel N             stop the program or function after N units of fuel, about one for each instruction;
                               what comes before it may take as much again: start function, segments, _initialize
          --timeout DURATION   stop after this time, such as 500ms or 2s
          --max-memory SIZE    the most memory of the program, and of its heap of objects, such as 64MiB
          --max-host-memory SIZE
                               the most memory that the host keeps for the program: open files and lines (16MiB)
          --max-stack SIZE     the stack for nested calls, such as 64MiB (8MiB, at least 64KiB)
          --max-code-memory SIZE
                               the code that functions are translated to at their first call, about five times theirs
                               (512MiB)
          --features NAMES     \(FeatureOption.explanation)
          --stats              report fuel, fuel of the start, host work, peak memory, time and translated functions on
                               standard error
          --reference          run without optimisation, to compare results
          --json               print one JSON object with exit code, results, fuel, start_fuel, which is what came before
                               the program or function has used, and memory; what the program prints goes to standard
                               error then

        The exit code is the program's own, its low eight bits (255 if only these are 0); 2 for a wrong command line, 3 for a bad module, 5 when a limit is reached,
        6 for a trap.
        """

    static let options: [OptionSpecification] = [
        .value("--invoke"), .values("--env"), .values("--dir", .folder), .value("--fuel"), .value("--timeout"),
        .value("--max-memory"), .value("--max-host-memory"), .value("--max-stack"),
        .value("--max-code-memory"), .flag("--stats"),
        .flag("--reference"), FeatureOption.specification, .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.file]]
    static let placement = OptionPlacement.beforeOperands

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let request = try RunRequest(
                Arguments(arguments, options: options, placement: placement))
            do throws(RunFailure) {
                return try GuestRun(request).run()
            } catch {
                throw error.told(by: name)
            }
        }
    }
}

/// What a command line of `ssplug run` asks for.
struct RunRequest {
    var path: String
    /// The arguments behind the path.
    var arguments: [String]
    /// The exported function to call instead of the program's start.
    var function: String?
    var environment: [(name: String, value: String)] = []
    var directories: [WASIConfiguration.Directory] = []
    var fuel: UInt64?
    var timeout: Duration?
    var maximumMemory: ByteCount?
    var maximumHostMemory: ByteCount?
    var maximumStack: ByteCount?
    var maximumCodeMemory: ByteCount?
    var printsStatistics: Bool
    var usesReference: Bool
    /// Whether standard output gets one object, and what the program prints goes to standard error.
    var printsObject: Bool
    /// What the module may use.
    var features: Features

    /// Reads the request from its arguments.
    ///
    /// - Throws: ``UsageError`` for a missing file or a value that cannot be read.
    init(_ arguments: Arguments) throws(UsageError) {
        guard let path = arguments.operands.first else { throw .message("a module is needed: ssplug run FILE") }
        self.path = path
        self.arguments = Array(arguments.operands.dropFirst())
        function = arguments.value("--invoke")
        printsStatistics = arguments.has("--stats")
        usesReference = arguments.has("--reference")
        printsObject = arguments.has("--json")
        features = try arguments.features()
        fuel = try arguments.value("--fuel", expected: Quantity.units, parseCount)
        timeout = try arguments.value("--timeout", expected: Quantity.duration, parseDuration)
        maximumMemory = try arguments.value("--max-memory", expected: Quantity.bytes, parseByteCount)
        maximumHostMemory = try arguments.value("--max-host-memory", expected: Quantity.bytes, parseByteCount)
        maximumStack = try arguments.value("--max-stack", expected: Quantity.bytes, parseByteCount)
        if let maximumStack { try arguments.checkStack(maximumStack) }
        maximumCodeMemory = try arguments.value("--max-code-memory", expected: Quantity.bytes, parseByteCount)
        for text in arguments.values("--env") {
            guard let (name, value) = Self.split(text, at: "="), !name.isEmpty, let value else {
                throw .message("option --env needs NAME=VALUE, found \"\(displayed(text))\"")
            }
            environment.append((name, value))
        }
        for text in arguments.values("--dir") {
            guard let (host, guest) = Self.split(text, at: "::"), !host.isEmpty, guest != "" else {
                throw .message("option --dir needs HOST or HOST::GUEST, found \"\(displayed(text))\"")
            }
            directories.append(WASIConfiguration.Directory(hostPath: host, guestPath: guest ?? host))
        }
    }

    /// The parts of `text` before and after the first `separator`; no second part if there is none.
    private static func split(_ text: String, at separator: String) -> (String, String?)? {
        guard let range = text.firstRange(of: separator) else { return (text, nil) }
        return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }
}
