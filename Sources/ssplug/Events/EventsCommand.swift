import PluginHost

/// `ssplug events`: shows what plugins have emitted.
enum EventsCommand: Command {
    static let name = "events"
    static let summary = "Show the events that plugins emitted"
    static let usage = """
        Usage: ssplug events [--last N] [--plugin ID] [--follow] [--json]

        Prints the last events of all plugins, oldest first. About 16 MiB of them are kept.

          --last N       how many (100)
          --plugin ID    only those of a plugin
          --follow       goes on printing new events until interrupted
          --json         print one JSON object; with --follow, an object in each line

        Exit codes: 0 ok, 2 usage, 3 the events cannot be read.
        """

    static let options: [OptionSpecification] = [
        .value("--last"), .value("--plugin", .installed), .flag("--follow"), .flag("--json"),
    ]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.isEmpty else {
                throw UsageError.message(
                    "expected no \"\(displayed(parsed.operands[0]))\"; events are chosen by options")
            }
            let expected = "a number of events, at most \(UInt64.max)"
            let count = try parsed.value("--last", expected: expected, parseCount) ?? 100
            let list = ListOutput("events", isObject: parsed.has("--json"), follows: parsed.has("--follow"))
            return await show(count, of: parsed.value("--plugin"), list, follows: parsed.has("--follow"))
        }
    }

    private static func show(_ count: UInt64, of plugin: String?, _ list: ListOutput, follows: Bool) async -> ExitCode {
        var list = list
        do throws(PluginFileError) {
            let history = try NumberedLogHistory(.events, folder: StateDirectory.ofUser().eventFolder)
            var warning = DamageWarning(advice: ", and is left out")
            // Nobody knows whose those were that are gone.
            let lost = plugin == nil ? "events" : "events of this or other plugins"
            try history.last(
                count, of: plugin, damage: { warning.show($0, $1) }, loss: { warning.showMissing($0, lost) },
                doubt: { warning.showDoubt($0) }, { list.print($0, line) })
            warning.end()
            list.end()
            if list.isEmpty, let plugin {
                try UnknownPlugin.warn(about: plugin) { (body) throws(PluginFileError) in
                    try history.last(.max, of: nil) { body($0) }
                }
            }
            guard follows else { return .success }
            var follower = history.follower()
            while await list.waitForMore() {
                try follower.poll(
                    of: plugin, damage: { warning.show() }, loss: { warning.showLoss($0, lost) },
                    { _ = list.print($0, line) })
            }
            return .success
        } catch {
            return list.fail(error)
        }
    }

    /// An event in one line for people.
    private static func line(_ record: JSONValue) -> String {
        let text = { (key: String) in displayed(record[key]?.string ?? "") }
        let event = displayed(record["event"]?.text() ?? "", limit: 500)
        return "\(record["sequence"]?.number?.text ?? "0") \(text("time")) \(text("plugin")) \(event)"
    }
}
