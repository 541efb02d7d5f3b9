import PluginHost

/// `ssplug limits`: shows or forgets the HTTP requests of a plugin that were counted.
enum LimitsCommand: Command {
    static let name = "limits"
    static let summary = "Show or reset the count of a plugin's HTTP requests"
    static let usage = """
        Usage: ssplug limits [--json] ID
               ssplug limits reset [--json] ID

        Requests are counted in a sliding window of an hour. How many are allowed is set in
        network.json in the state's folder:
          {"requests_per_hour": 1000, "plugins": {"ID": {"requests_per_hour": 50}}}
        reset forgets the requests that were counted; it is recorded in the audit log. ID may
        also be the path of a plugin.json, for the count that exec uses.

          --json   print one JSON object

        Exit codes: 0 ok, 2 usage, 3 no such plugin, or bad network.json or audit.json, 74 the
        count or the audit log cannot be used.
        """

    static let options: [OptionSpecification] = [.flag("--json")]
    static let operands: [[ArgumentKind]] = [[.words(["reset"]), .installed, .file], [.installed, .file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            let words = parsed.operands
            let isReset = words.count == 2 && words[0] == "reset"
            guard isReset || words.count == 1, words != ["reset"], let id = words.last else {
                let meant = words.count == 2 ? didYouMean(words[0], among: ["reset"]) : ""
                throw UsageError.message("write: ssplug limits ID, or: ssplug limits reset ID\(meant)")
            }
            let state = StateDirectory.ofUser()
            if isReset { try Settings.audit.check(in: state) }
            let plugin = try AddressedPlugin(id, state: state)
            let policy = try NetworkPolicy(state: state, plugin: plugin.manifest.id)
            let limiter = RateLimiter(folder: plugin.folder, limit: policy.requestsPerHour)
            if isReset {
                try await reset(limiter, of: plugin, parsed.has("--json"))
            } else {
                try show(id, policy.requestsPerHour, limiter, parsed.has("--json"))
            }
            return .success
        }
    }

    private static func reset(_ limiter: RateLimiter, of plugin: AddressedPlugin, _ isObject: Bool) async throws {
        var detail = JSONObject()
        // A file that cannot be read is begun anew as well.
        let count = (try? limiter.count()).map { JSONValue.number(JSONNumber($0)) }
        detail["requests"] = count
        try await plugin.change(.limitsReset, "", detail) { try limiter.reset() }
        if isObject { printResult((["schema": 1, "forgotten_requests": count ?? .null] as JSONValue).text()) }
    }

    private static func show(_ name: String, _ allowed: Int, _ limiter: RateLimiter, _ isObject: Bool) throws {
        let count = try limiter.count()
        if let damage = limiter.takeDamage() {
            printError(
                "ssplug: warning: the count was damaged: \(damage.text); "
                    + RateLimiter.Damage.advice(name))
        }
        guard isObject else {
            printResult("requests_per_hour \(allowed), \(count) in the last hour")
            return
        }
        var object = JSONObject()
        object["schema"] = .number(JSONNumber(1))
        object["requests_per_hour"] = .number(JSONNumber(allowed))
        object["requests_in_last_hour"] = .number(JSONNumber(count))
        printResult(JSONValue.object(object).text())
    }
}
