import PluginHost
import Synchronization
import WASI
import Wasm

/// What `exec` prints: the result to standard output, everything else to standard error.
///
/// Log and events come from the threads of the guests.
final class ExecOutput: Sendable {
    private struct State {
        /// Whether the discovery run is under way; its log is kept back, because the real start writes it again.
        var isDiscovering = false
        var discoveryLog: [PluginLogRecord] = []
        var warnings: [String] = []
        var object = JSONObject()
        /// The plugin's answer, in the place that ``object`` keeps for it.
        var response: JSONText?
        var description = JSONObject()
        /// What a dry run would have done.
        var effects: [JSONValue] = []
        /// Where events are counted that are kept, since other plugins have subscribed to them; without it none are.
        var keptMemory: HostMemory?
        /// Finds the log that keeps the lines of a plugin.
        var findLog: (@Sendable (_ plugin: String) -> PluginLineLog)?
        /// The logs that were found, by the plugin's identifier.
        var logs: [String: PluginLineLog] = [:]
        var hasWarnedOfLog = false
        /// The events that were emitted in the request.
        var events: [(record: PluginEventRecord, held: HeldMemory)] = []
        /// How many events were not kept, for there were too many.
        var lostEvents = 0
    }
    private let state = Mutex(State())
    private let leastLevel: PluginLogLevel
    /// Whether the result is one object that holds everything.
    private let printsObject: Bool
    /// Whether standard error gets JSON objects only.
    private let writesJSON: Bool
    private let isDryRun: Bool
    /// Whether anybody still reads what the plugin logs and emits.
    let readers = LogReaders()

    private static let maximumDiscoveryLines = 1_000

    init(_ options: ExecOptions) {
        leastLevel = options.leastLogLevel
        printsObject = options.printsObject
        writesJSON = options.writesLogAsJSON
        isDryRun = options.isDryRun
        state.withLock { $0.object["schema"] = 1 }
    }

    func warn(_ message: String) {
        state.withLock { $0.warnings.append(message) }
        say(.warn, message)
    }

    /// Writes a line of the program's own.
    func say(_ level: PluginLogLevel, _ message: String) {
        if writesJSON {
            write(level, "ssplug", nil, message)
        } else {
            printError("ssplug: \(level == .warn ? "warning: " : "")\(message)")
        }
    }

    private func write(_ level: PluginLogLevel, _ source: String, _ plugin: String?, _ message: String) {
        var object = JSONObject()
        object["time"] = .string(timestamp(systemTime()))
        object["level"] = .string(level.name)
        object["source"] = .string(source)
        object["plugin"] = plugin.map(JSONValue.string)
        object["message"] = .string(message)
        show(JSONValue.object(object).text())
    }

    /// Writes a line of log or an event.
    private func show(_ line: String) { if !printReadError(line) { readers.leave() } }

    /// Shows what a dry run has not done.
    func show(_ effect: JSONObject) {
        state.withLock { $0.effects.append(.object(effect)) }
        show(writesJSON ? JSONValue.object(effect).text() : DryRunAudit.line(effect))
    }

    func log(_ record: PluginLogRecord) {
        let isKept = state.withLock { state in
            if state.isDiscovering, state.discoveryLog.count < Self.maximumDiscoveryLines {
                state.discoveryLog.append(record)
            }
            return state.isDiscovering
        }
        if !isKept { write(record) }
    }

    private func write(_ record: PluginLogRecord) {
        keep(record)
        guard record.level >= leastLevel else { return }
        if writesJSON { return write(record.level, record.source.name, record.plugin, record.message) }
        let source =
            switch record.source {
            case .plugin: ""
            case .standardOutput: " (stdout)"
            case .standardError: " (stderr)"
            case .host: " (host)"
            }
        let message = displayed(record.message, limit: 10_000)
        show("[\(record.plugin)] \(record.level.name)\(source): \(message)")
    }

    /// Keeps all lines of log from now on, those that are not shown as well, for those who look at them later.
    func keepLog(_ findLog: @escaping @Sendable (_ plugin: String) -> PluginLineLog) {
        state.withLock { $0.findLog = findLog }
    }

    private func keep(_ record: PluginLogRecord) {
        let log = state.withLock { state -> PluginLineLog? in
            guard let findLog = state.findLog else { return nil }
            let log = state.logs[record.plugin] ?? findLog(record.plugin)
            state.logs[record.plugin] = log
            return log
        }
        do throws(NumberedLogError) {
            try log?.append(record, time: systemTime())
        } catch {
            let isFirst = state.withLock { state in
                defer { state.hasWarnedOfLog = true }
                return !state.hasWarnedOfLog
            }
            if isFirst { warn("lines of log are not kept for ssplug logs: \(error)") }
        }
    }

    func beginDiscovery() { state.withLock { $0.isDiscovering = true } }

    /// How long the log of a start is shown once the time is over: a run ends within 100 ms then.
    private static let overtime = Duration.milliseconds(40)

    /// Shows what was logged while the plugin was looked at, or forgets it.
    ///
    /// - Parameter end: When the time is over, if it is limited; what cannot be shown soon after that is left out.
    func endDiscovery(showingLog: Bool, until end: ContinuousClock.Instant? = nil) {
        let records = state.withLock { state in
            defer { state.discoveryLog = [] }
            state.isDiscovering = false
            return state.discoveryLog
        }
        guard showingLog else { return }
        let end = end.map { max($0, ContinuousClock.now.advanced(by: Self.overtime)) }
        for (index, record) in records.enumerated() {
            if let end, ContinuousClock.now >= end {
                return warn("\(records.count - index) lines of log of the start are left out: the time is over")
            }
            write(record)
        }
    }

    func emit(_ record: PluginEventRecord) {
        state.withLock { state in
            guard let memory = state.keptMemory else { return }
            if let held = memory.hold(record.byteCount) {
                state.events.append((record, held))
            } else {
                state.lostEvents += 1
            }
        }
        show(record.json.text())
    }

    /// Keeps events from now on, as many as the host may keep for a plugin.
    func keepEvents(_ limit: ByteCount) { state.withLock { $0.keptMemory = HostMemory(limit: limit) } }

    /// The events that were emitted so far, once; no more are kept.
    func takeEvents() -> [PluginEventRecord] {
        let (events, lost) = state.withLock { state in
            defer { (state.events, state.keptMemory, state.lostEvents) = ([], nil, 0) }
            return (state.events.map { $0.record }, state.lostEvents)
        }
        if lost > 0 {
            warn(
                "limit host_memory exceeded: \(lost) events are not handed to the plugins that have subscribed to them")
        }
        return events
    }

    /// Keeps what the plugin says about itself.
    func describe(_ plugin: Plugin) {
        var description = JSONObject()
        description["metadata"] = .object(plugin.metadata.fields)
        description["capabilities"] = .object(plugin.capabilities.fields)
        description["kinds"] = .array(plugin.package.manifest.kinds.map { .string($0.name) })
        description["wishes"] = .array(plugin.requestedPermissions.sorted().map { .string($0.description) })
        description["sha256"] = .string(plugin.package.module.digest.hexadecimal)
        state.withLock { [description] in $0.description = description }
    }

    func printDescription() {
        let description = state.withLock { $0.description }
        guard printsObject else { return printResult(JSONValue.object(description).text(.indented)) }
        for member in description.members { set(member.key, member.value) }
        printObject()
    }

    func printResponse(_ response: JSONText, _ plugin: Plugin) {
        guard printsObject else { return StandardOutput.write(response.utf8() + [UInt8(ascii: "\n")]) }
        set("response", .null)
        state.withLock { $0.response = response }
        addRun(plugin)
        printObject()
    }

    private func set(_ key: String, _ value: JSONValue?) { state.withLock { $0.object[key] = value } }

    /// Prints why there is no answer.
    ///
    /// - Returns: The exit code for the error.
    func fail(_ error: any Error, _ plugin: Plugin? = nil) -> ExitCode {
        let failure = Failure(error)
        // What nobody wanted any more has not failed.
        let isUnwanted = (error as? PluginError)?.code == .cancelled && readers.haveLeft
        if let text = failure.text { say(.error, text) }
        if let error = error as? PluginError, let id = plugin?.package.manifest.id {
            keep(PluginLogRecord(plugin: id, source: .host, level: .error, message: error.message))
        }
        let response = (error as? PluginError)?.response
        if printsObject {
            set("error", failure.json)
            if let plugin {
                set("response", response)
                addRun(plugin)
            }
            printObject()
        } else if plugin != nil, let response, !isUnwanted {
            printResult(response.text())
        }
        return isUnwanted ? .success : failure.exitCode
    }

    private func addRun(_ plugin: Plugin) {
        let (granted, health) = (plugin.granted, plugin.health)
        set("granted", .array(granted.sorted().map { .string($0.description) }))
        set("denied", .array(plugin.requestedPermissions.subtracting(granted).sorted().map { .string($0.description) }))
        set("fuel", .number(JSONNumber(health.lastFuel)))
        set("host_work", .number(JSONNumber(health.lastHostWork)))
        set("peak_memory", .number(JSONNumber(health.peakMemoryByteCount)))
    }

    private func printObject() {
        let (object, response) = state.withLock { state in
            if isDryRun { state.object["effects"] = .array(state.effects) }
            state.object["warnings"] = .array(state.warnings.map(JSONValue.string))
            return (state.object, state.response)
        }
        // Written member by member: a tree of the answer could take fifty times its memory.
        var line: [UInt8] = []
        for member in object.members {
            line += line.isEmpty ? "{".utf8 : ",".utf8
            line += JSONValue.string(member.key).utf8() + [UInt8(ascii: ":")]
            if member.key == "response", let response { line += response.utf8() } else { line += member.value.utf8() }
        }
        StandardOutput.write(line + Array("}\n".utf8))
    }

    func printStatistics(_ plugin: Plugin) {
        let health = plugin.health
        for line in [
            "fuel: \(health.lastFuel)", "host work: \(health.lastHostWork)",
            "peak memory: \(health.peakMemoryByteCount) bytes",
        ] {
            if writesJSON { write(.info, "ssplug", nil, line) } else { printError(line) }
        }
    }
}
