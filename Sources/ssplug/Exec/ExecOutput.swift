import PluginHost

/// What `exec` prints: the result to standard output, everything else to standard error.
final class ExecOutput {
    private let leastLevel: LogLevel
    /// Whether the result is one object that holds everything.
    private let printsObject: Bool
    /// Whether the discovery run is under way; its log is kept back, because the real start writes it again.
    var isDiscovering = false
    private var discoveryLog: [LogRecord] = []
    private var warnings: [String] = []
    private var object = JSONObject()
    private var description = JSONObject()

    private static let maximumDiscoveryLines = 1_000

    init(leastLevel: LogLevel, printsObject: Bool) {
        self.leastLevel = leastLevel
        self.printsObject = printsObject
        object["schema"] = 1
    }

    func warn(_ message: String) {
        warnings.append(message)
        printError("ssplug: warning: \(message)")
    }

    func log(_ record: LogRecord) {
        if isDiscovering {
            if discoveryLog.count < Self.maximumDiscoveryLines { discoveryLog.append(record) }
            return
        }
        guard record.level >= leastLevel else { return }
        let source =
            switch record.source {
            case .plugin: ""
            case .standardOutput: " (stdout)"
            case .standardError: " (stderr)"
            case .host: " (host)"
            }
        let message = displayed(record.message, limit: 10_000)
        printError("[\(record.plugin)] \(record.level.name)\(source): \(message)")
    }

    func endDiscovery(showingLog: Bool) {
        isDiscovering = false
        if showingLog { for record in discoveryLog { log(record) } }
        discoveryLog = []
    }

    func emit(_ record: EventRecord) { printError(record.json.text()) }

    /// Keeps what the plugin says about itself.
    func describe(_ plugin: LoadedPlugin) {
        let manifest = plugin.package.manifest
        description["metadata"] = .object(plugin.metadata.fields)
        description["capabilities"] = .object(plugin.capabilities.fields)
        description["kinds"] = .array(manifest.kinds.map { .string($0.name) })
        description["wishes"] = .array(plugin.wishes.sorted().map { .string($0.description) })
        description["sha256"] = .string(plugin.package.module.digest.hexadecimal)
    }

    func printDescription() {
        if printsObject {
            for member in description.members { object[member.key] = member.value }
            printObject()
        } else {
            printResult(JSON.object(description).text(.indented))
        }
    }

    func printResponse(_ response: JSON, _ plugin: LoadedPlugin) {
        guard printsObject else {
            printResult(response.text())
            return
        }
        object["response"] = response
        addRun(plugin)
        printObject()
    }

    /// Prints why there is no answer.
    ///
    /// - Returns: The exit code for the error.
    func fail(_ error: PluginError, _ plugin: LoadedPlugin? = nil) -> ExitCode {
        printError("ssplug: \(error)")
        if printsObject {
            var description = error.response.object ?? JSONObject()
            description["status"] = nil
            description["limit"] = error.limit.map(JSON.string)
            description["hint"] = error.hint.map(JSON.string)
            object["error"] = .object(description)
            if let plugin {
                object["response"] = error.response
                addRun(plugin)
            }
            printObject()
        } else if plugin != nil {
            printResult(error.response.text())
        }
        return Self.exitCode(error.code)
    }

    private func addRun(_ plugin: LoadedPlugin) {
        object["granted"] = .array(plugin.granted.sorted().map { .string($0.description) })
        object["denied"] = .array(plugin.wishes.subtracting(plugin.granted).sorted().map { .string($0.description) })
        object["fuel"] = .number(JSONNumber(plugin.consumedFuel))
        object["peak_memory"] = .number(JSONNumber(plugin.peakMemoryByteCount))
    }

    private func printObject() {
        object["warnings"] = .array(warnings.map(JSON.string))
        printResult(JSON.object(object).text())
    }

    func printStatistics(_ plugin: LoadedPlugin) {
        printError("fuel: \(plugin.consumedFuel)")
        printError("peak memory: \(plugin.peakMemoryByteCount) bytes")
    }

    static func exitCode(_ code: PluginError.Code) -> ExitCode {
        switch code {
        case .invalidManifest, .moduleUnreadable, .invalidModule, .link, .invalidDescription, .invalidResponse,
            .invalidConfiguration:
            .badInput
        case .invalidRequest: .usage
        case .actionFailed: .pluginError
        case .permissionDenied, .reapprovalRequired: .denied
        case .limitExceeded, .cancelled, .overloaded, .quarantined: .limit
        case .trap, .exited, .contractViolation: .trap
        case .storageUnavailable: .internalError
        }
    }
}
