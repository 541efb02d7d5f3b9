import PluginHost

/// The arguments of `exec`, read but not yet checked against the plugin.
struct ExecOptions {
    var manifestPath = "./plugin.json"
    /// The request's fields; `nil` to describe the plugin.
    var request: JSONObject?
    /// The values of `--config` in order.
    var configuration: [String] = []
    /// The permissions of `--grant`; `nil` without the option.
    var grants: Set<Permission>?
    var grantsAll = false
    var printsObject = false
    var printsStatistics = false
    var leastLogLevel = LogLevel.info
    var limits = PluginLimits()
    var warnings: [String] = []

    /// The most memory that the command line may give to a plugin.
    private static let maximumMemory = 256 << 20

    /// The options of a command line without any.
    init() {}

    init(_ arguments: [String]) throws(UsageError) {
        let parsed = try Arguments(
            arguments,
            options: [
                .value("--request"), .values("--config"), .values("--grant"), .flag("--yes"), .flag("--json"),
                .flag("--stats"), .value("--fuel"), .value("--timeout"), .value("--max-memory"), .value("--log-level"),
            ])
        guard parsed.operands.count <= 1 else {
            throw .message("one plugin.json is run, found also \"\(printable(parsed.operands[1]))\"")
        }
        if let path = parsed.operands.first { manifestPath = path }
        if manifestPath.hasSuffix(".wasm") || manifestPath.hasSuffix(".wat") {
            throw .message("exec takes a plugin.json; to run a module write: ssplug run \(manifestPath)")
        }
        printsObject = parsed.has("--json")
        printsStatistics = parsed.has("--stats")
        grantsAll = parsed.has("--yes")
        configuration = parsed.values("--config")
        try readGrants(parsed.values("--grant"))
        try readLimits(parsed)
        if let text = parsed.value("--request") { try readRequest(text) }
    }

    mutating func readGrants(_ texts: [String]) throws(UsageError) {
        for text in texts {
            do {
                grants = (grants ?? []).union([try Permission(parsing: text)])
            } catch {
                throw .message("--grant: \(error.message)")
            }
        }
    }

    private mutating func readLimits(_ parsed: Arguments) throws(UsageError) {
        if let fuel = try parsed.value("--fuel", expected: "a number of instructions", parseCount) {
            limits.fuel = fuel
        }
        if let time = try parsed.value("--timeout", expected: "a duration such as 500ms or 2s", parseDuration) {
            limits.timeout = time
            limits.startTimeout = min(limits.startTimeout, time)
        }
        if let bytes = try parsed.value("--max-memory", expected: "a size such as 32MiB", parseByteCount) {
            guard bytes <= Self.maximumMemory else {
                throw .message("option --max-memory is at most 256MiB, found \(bytes) bytes")
            }
            limits.memory = bytes
        }
        let levels = LogLevel.allCases
        let names = levels.map(\.name).joined(separator: ", ")
        let level = try parsed.value("--log-level", expected: "one of \(names)") { text in
            levels.first { $0.name == text }
        }
        if let level { leastLogLevel = level }
    }

    private mutating func readRequest(_ text: String) throws(UsageError) {
        let document: JSON
        do {
            let bytes = try Self.contents(of: text, limit: limits.requestBytes)
            document = try JSON(parsing: bytes)
        } catch let error as JSONError {
            throw .message("--request is not valid JSON: \(error)")
        } catch let error as FileError {
            throw .message("--request: \(error)")
        } catch {
            throw .message("--request: \(error)")
        }
        guard let object = document.object else {
            throw .message(
                "--request is \(document.kind), expected an object such as {\"type\":\"publish\",\"text\":\"hi\"}")
        }
        guard let type = object["type"]?.string else {
            throw .message(
                "--request has no \"type\"; write one of \(PluginRequest.typeNames.joined(separator: ", "))")
        }
        if !PluginRequest.typeNames.contains(type) {
            let near = closestMatch(to: type, among: PluginRequest.typeNames)
            let suggestion = near.map { "; did you mean \"\($0)\"?" } ?? ""
            warnings.append("unknown request type \"\(printable(type))\"\(suggestion)")
        }
        request = object
    }

    /// What an argument stands for: a file after `@`, standard input for `-`, else itself.
    static func contents(of text: String, limit: Int) throws(FileError) -> [UInt8] {
        if text == "-" { return try FileContents(readingStandardInput: limit).bytes }
        if text.hasPrefix("@") { return try FileContents(reading: String(text.dropFirst()), limit: limit).bytes }
        return Array(text.utf8)
    }

    /// The configuration that the options spell, by the plugin's schema and over what is there; `nil` without any.
    func configurationObject(
        _ schema: ConfigurationSchema?, over present: JSON? = nil
    ) throws(UsageError) -> JSON? {
        guard !configuration.isEmpty else { return present }
        var object = present?.object ?? JSONObject()
        for text in configuration {
            if text.hasPrefix("@") {
                for member in try Self.configurationFile(text).members { object[member.key] = member.value }
                continue
            }
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw .message("--config needs KEY=VALUE or @FILE, found \"\(printable(text))\"")
            }
            let value = try Self.configurationValue(parts[1], key: parts[0])
            object[parts[0]] = schema?.property(parts[0])?.value(fromText: value) ?? .string(value)
        }
        return .object(object)
    }

    private static func configurationFile(_ text: String) throws(UsageError) -> JSONObject {
        let document: JSON
        do {
            document = try JSON(parsing: try contents(of: text, limit: 1 << 20))
        } catch let error as JSONError {
            throw .message("--config \(printable(text)) is not valid JSON: \(error)")
        } catch {
            throw .message("--config: \(error)")
        }
        guard let object = document.object else {
            throw .message("--config \(printable(text)) holds \(document.kind), expected an object")
        }
        return object
    }

    private static func configurationValue(_ text: String, key: String) throws(UsageError) -> String {
        if text.hasPrefix("env:") {
            guard let value = environmentVariable(String(text.dropFirst(4))) else {
                throw .message("--config \(printable(key)): the environment variable \(printable(text)) is not set")
            }
            return value
        }
        guard text.hasPrefix("@") else { return text }
        let bytes: [UInt8]
        do { bytes = try contents(of: text, limit: 1 << 20) } catch { throw .message("--config: \(error)") }
        var value = String(decoding: bytes, as: UTF8.self)
        // Files of secrets usually end with a newline that is no part of the secret.
        if value.utf8.last == UInt8(ascii: "\n") { value.unicodeScalars.removeLast() }
        return value
    }
}
