import PluginHost
import Wasm

/// The arguments of `exec`, read but not yet checked against the plugin.
struct ExecOptions {
    var manifestPath = "./plugin.json"
    /// The request's fields; `nil` to describe the plugin.
    var request: JSONObject?
    /// The values of `--config` in order.
    var configuration: [String] = []
    /// The permissions of `--grant`; `nil` without the option.
    var grants: Set<PluginPermission>?
    var grantsAll = false
    var printsObject = false
    var printsStatistics = false
    var leastLogLevel = PluginLogLevel.info
    /// Whether lines of log are written as JSON objects.
    var writesLogAsJSON = false
    /// The file that answers HTTP requests.
    var mockFile: String?
    /// Whether effects are shown instead of done.
    var isDryRun = false
    /// Whether the plugin is run again whenever it changes.
    var watches = false
    @Boxed var limits = PluginLimits()
    /// Whether the limit of the request's time was given.
    var hasTimeout = false
    /// Where the recording goes; `nil` to record nothing.
    var recordingPath: String?
    /// Whether the plugin, and so the recording, gets the real secrets.
    var recordsSecrets = false

    /// The most memory that the command line may give to a plugin.
    private static let maximumMemory = ByteCount.mebibytes(256)

    /// The options of a command line without any.
    init() {}

    /// Reads a command line.
    ///
    /// - Throws: ``UsageError``, or ``CommandError`` for a file that the line names.
    init(_ arguments: [String]) throws {
        let parsed = try Arguments(arguments, options: ExecCommand.options)
        guard parsed.operands.count <= 1 else {
            throw UsageError.message("one plugin.json is run, found also \"\(displayed(parsed.operands[1]))\"")
        }
        if let path = parsed.operands.first { manifestPath = path }
        if manifestPath.hasSuffix(".wasm") || manifestPath.hasSuffix(".wat") {
            throw UsageError.message(
                "exec takes a plugin.json; to run a module write: ssplug run \(shellQuotedPath(manifestPath))")
        }
        printsObject = parsed.has("--json")
        printsStatistics = parsed.has("--stats")
        grantsAll = parsed.has("--yes")
        writesLogAsJSON = parsed.has("--log-json")
        mockFile = parsed.value("--http-mock")
        isDryRun = parsed.has("--dry-run")
        watches = parsed.has("--watch")
        try readConfiguration(parsed.values("--config"))
        try readGrants(parsed.values("--grant"))
        try readLimits(parsed)
        if let text = parsed.value("--request") { try readRequest(text) }
        try readRecording(parsed)
    }

    private mutating func readRecording(_ parsed: Arguments) throws {
        recordingPath = parsed.value("--record")
        recordsSecrets = parsed.has("--record-secrets")
        guard let path = recordingPath else {
            if recordsSecrets { throw UsageError.message("--record-secrets needs --record FILE") }
            return
        }
        guard request != nil else { throw UsageError.message("--record needs a --request to record") }
        if path == "-" {
            throw UsageError.message("--record needs a file; standard output has the answer (a file called - is ./-)")
        }
        let request = parsed.value("--request").flatMap(Self.file)
        let values = configuration.compactMap { text in
            Self.file(text) ?? text.firstIndex(of: "=").flatMap { Self.file(String(text[text.index(after: $0)...])) }
        }
        try checkRecording(to: path, apartFrom: [manifestPath, mockFile, request].compactMap(\.self) + values)
    }

    /// Checks that the recording can be written, and takes the place of nothing that the command reads.
    ///
    /// - Throws: ``CommandError``.
    func checkRecording(to path: String, apartFrom sources: [String]) throws(CommandError) {
        do throws(PluginFileError) {
            try PluginRecording.checkDestination(path, apartFrom: sources)
        } catch {
            throw .cannotWrite(error)
        }
    }

    mutating func readGrants(_ texts: [String]) throws(UsageError) {
        for text in texts {
            do {
                grants = (grants ?? []).union([try PluginPermission(parsing: text)])
            } catch {
                throw .message("--grant: \(error.message)")
            }
        }
    }

    private mutating func readLimits(_ parsed: Arguments) throws(UsageError) {
        if let fuel = try parsed.value("--fuel", expected: Quantity.units, parseCount) {
            limits.fuel = fuel
        }
        if let time = try parsed.value("--timeout", expected: Quantity.duration, parseDuration) {
            limits.timeout = time
            hasTimeout = true
            limits.startTimeout = min(limits.startTimeout, time)
        }
        let sizes = "a size such as 32MiB, at most 256MiB"
        if let size = try parsed.value("--max-memory", expected: sizes, parseByteCount) {
            guard size <= Self.maximumMemory else {
                throw .message("option --max-memory is at most 256MiB, found \(size.bytes) bytes")
            }
            limits.memory = size
        }
        if let size = try parsed.value("--max-stack", expected: sizes, parseByteCount) {
            guard size <= Self.maximumMemory else {
                throw .message("option --max-stack is at most 256MiB, found \(size.bytes) bytes")
            }
            try parsed.checkStack(size)
            limits.stack = size
        }
        let codeSizes = "a size such as 256MiB, at most 1GiB"
        if let size = try parsed.value("--max-code-memory", expected: codeSizes, parseByteCount) {
            guard size <= .gibibytes(1) else {
                throw .message("option --max-code-memory is at most 1GiB, found \(size.bytes) bytes")
            }
            limits.codeMemory = size
        }
        if let level = try parsed.logLevel("--log-level") { leastLogLevel = level }
    }
}
