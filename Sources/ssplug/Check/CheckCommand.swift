import PluginHost
import Synchronization

/// `ssplug check`: looks for everything that is wrong with a plugin, without granting it anything.
enum CheckCommand: Command {
    static let name = "check"
    static let summary = "Look for mistakes in a plugin and its plugin.json"
    static let usage = """
        Usage: ssplug check [options] [plugin.json]

        Reads the manifest, checks the module's imports and exports, starts the plugin with
        everything denied, sends it a request of each type and of each action of its kinds
        without any effect, and reports what its author should change. The manifest is
        ./plugin.json unless another is named.

        Options:
          --strict       count warnings as errors
          --config K=V   check a configuration as well, and send it with the requests;
                         K=@FILE, K=env:NAME, or @FILE
          --json         print one JSON object

        Exit codes: 0 ok, 2 usage, 3 bad manifest, module, configuration or answer, 5 limit,
        6 trap, exit or an answer outside of the memory.
        """

    static let options: [OptionSpecification] = [
        .flag("--strict"), .values("--config", .settingWithValue), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count <= 1 else {
                throw UsageError.message("one plugin.json is checked, found also \"\(displayed(parsed.operands[1]))\"")
            }
            var options = ExecOptions()
            try options.readConfiguration(parsed.values("--config"))
            var report = CheckReport(path: parsed.operands.first ?? "./plugin.json")
            report.checkConfiguration(options)
            await report.startPlugin()
            return report.print(isStrict: parsed.has("--strict"), asObject: parsed.has("--json"))
        }
    }
}

/// What `check` finds, in the order of finding.
struct CheckReport {
    private let path: String
    private let check: PluginCheck
    private var errors: [String] = []
    private var warnings: [String] = []
    /// What the host takes for granted, and the author may say otherwise.
    private var notes: [String] = []
    private var configuration: JSONValue?
    private var requestedPermissions: Set<PluginPermission>?
    private var exitCode = ExitCode.success

    init(path: String) {
        self.path = path
        check = PluginCheck(path: path, textAssembler: ExecCommand.textAssembler)
        for problem in check.problems { add(problem) }
        for failure in check.failures { add(failure) }
        noteKinds()
        for place in check.manifest?.configurationSchema?.assumedSecrets ?? [] {
            notes.append(
                "\(place): named like a secret, so the host keeps its value out of all that it writes; "
                    + "add \"secret\": true, or \"secret\": false if it is none")
        }
    }

    /// Says of each kind of the author's own that it is taken for one, since a misspelt name would be, too.
    private mutating func noteKinds() {
        for kind in check.manifest?.kinds ?? [] {
            guard case .custom(let name) = kind else { continue }
            let how =
                (try? CustomKind(name, actions: [])) == nil
                ? "but no host can register it: a kind has letters, digits, \".\", \"_\" and \"-\""
                : "which a host must know by register(CustomKind(…))"
            notes.append("$.capabilities: \"\(displayed(name, limit: 128))\" is taken for a kind of your own, \(how)")
        }
    }

    private mutating func add(_ problem: ManifestProblem, _ prefix: String = "") {
        let text = "\(prefix)\(problem.path): \(problem.message)"
        if problem.severity == .error { fail(text, .badInput) } else { warnings.append(text) }
    }

    private mutating func add(_ failure: PluginError) {
        let code = ExitCode(failure.code)
        fail("\(failure)", code == .denied ? .badInput : code)
    }

    private mutating func fail(_ text: String, _ code: ExitCode) {
        errors.append(text)
        // What was found first decides how the process ends.
        if exitCode == .success { exitCode = code }
    }

    /// Checks a configuration, if one is given.
    mutating func checkConfiguration(_ options: ExecOptions) {
        guard !options.configuration.isEmpty, let manifest = check.manifest else { return }
        var configuration: JSONValue
        do throws(CommandError) {
            configuration = try options.configurationObject(of: manifest) ?? .object(JSONObject())
        } catch {
            return fail(error.message, error.exitCode)
        }
        for problem in manifest.configurationSchema?.validate(&configuration, requiringAll: true) ?? [] {
            add(problem, "config ")
        }
        self.configuration = configuration
    }

    /// The configuration to send: what was given, else the schema's defaults; and whether something is missing in it.
    private func sentConfiguration(_ manifest: PluginManifest) -> (value: JSONValue?, isWhole: Bool) {
        if let configuration { return (configuration, true) }
        guard let schema = manifest.configurationSchema else { return (nil, true) }
        var defaults = JSONValue.object(JSONObject())
        let isWhole = !schema.validate(&defaults, requiringAll: true).contains { $0.severity == .error }
        return (defaults.object?.members.isEmpty ?? true ? nil : defaults, isWhole)
    }

    /// Starts the plugin with everything denied, if it can be started.
    mutating func startPlugin() async {
        guard let package = check.package else { return }
        let log = Mutex<[PluginLogRecord]>([])
        var services = HostServices()
        services.log = { record in log.withLock { if $0.count < 1_000 { $0.append(record) } } }
        do throws(PluginError) {
            let sent = sentConfiguration(package.manifest)
            let (plugin, denied, violation) = try await PluginHost(services: services)
                .load(checking: package, configuration: sent.value)
            if let violation, violation.code == .trap, !sent.isWhole {
                warnings.append("\(violation); the request had not all the configuration, so check it with --config")
            } else if let violation {
                add(violation)
            }
            requestedPermissions = plugin.requestedPermissions
            // Those of the manifest are there already.
            warnings += plugin.warnings.filter { !package.warnings.contains($0) }
            let undeclared = plugin.undeclaredFunctions(calling: denied)
            warnings += undeclared.warnings
            notes += undeclared.notes
        } catch {
            for record in log.withLock({ $0 }) {
                printError("[\(record.plugin)] \(record.level.name): \(displayed(record.message, limit: 1_000))")
            }
            add(error)
        }
    }

    func print(isStrict: Bool, asObject: Bool) -> ExitCode {
        let isGood = errors.isEmpty && (!isStrict || warnings.isEmpty)
        if asObject {
            printResult(object(isGood).text())
        } else {
            for error in errors { printResult("error: \(error)") }
            for warning in warnings { printResult("warning: \(warning)") }
            for note in notes { printResult("note: \(note)") }
            let found = errors.isEmpty ? "" : Self.count(errors.count, "error") + ", "
            printResult("\(isGood ? "ok" : "not ok"): \(title), \(found)\(Self.count(warnings.count, "warning"))")
            if let requestedPermissions, !requestedPermissions.isEmpty {
                printResult("asks for: \(requestedPermissions.flags)")
            }
        }
        return isGood ? .success : errors.isEmpty ? .badInput : exitCode
    }

    /// The plugin and its manifest as it was written, if nothing is wrong with it.
    ///
    /// - Throws: ``CommandError``, after standard error has got what is wrong.
    func publication() throws(CommandError) -> (package: PluginPackage, manifest: [UInt8]) {
        if let package = check.package, errors.isEmpty, warnings.isEmpty { return (package, check.manifestBytes) }
        for error in errors { printError("ssplug: error: \(error)") }
        for warning in warnings { printError("ssplug: warning: \(warning)") }
        throw CommandError(
            exitCode: errors.isEmpty ? .badInput : exitCode, code: "check_failed",
            message: "\(title) is not published: \(Self.count(errors.count, "error")), "
                + "\(Self.count(warnings.count, "warning")); see ssplug check --strict")
    }

    /// The plugin, as far as its manifest names it; else the manifest's path.
    private var title: String {
        guard let id else { return displayed(path, limit: 500) }
        return version.map { "\(id) \($0)" } ?? id
    }

    private var id: String? {
        check.manifest.flatMap { PluginIdentifier.isValid($0.id) ? $0.id : nil }
    }

    private var version: PluginVersion? { check.manifest?.document["version"]?.string.flatMap(PluginVersion.init) }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private func object(_ isGood: Bool) -> JSONValue {
        var object = JSONObject()
        object["schema"] = 1
        object["ok"] = .bool(isGood)
        object["id"] = id.map(JSONValue.string)
        object["version"] = version.map { .string("\($0)") }
        object["sha256"] = check.package.map { .string($0.module.digest.hexadecimal) }
        object["wishes"] = requestedPermissions.map { .array($0.sorted().map { .string($0.description) }) }
        object["errors"] = .array(errors.map(JSONValue.string))
        object["warnings"] = .array(warnings.map(JSONValue.string))
        object["notes"] = .array(notes.map(JSONValue.string))
        return .object(object)
    }
}
