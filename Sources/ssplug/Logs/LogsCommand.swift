import PluginHost

/// `ssplug logs`: shows the lines of log that a plugin has written.
enum LogsCommand: Command {
    static let name = "logs"
    static let summary = "Show the lines of log of a plugin"
    static let usage = """
        Usage: ssplug logs [--last N] [--level L] [--follow] [--json] ID

        Prints the last lines of log of a plugin's requests, oldest first, with what the host said
        about it. About 8 MiB of them are kept for each plugin, whatever exec has shown. ID may also
        be the path of a plugin.json, for the lines of exec.

          --last N    how many (100)
          --level L   only those of a level or above: trace, debug, info, warn, error (trace)
          --follow    goes on printing new lines until interrupted
          --json      print one JSON object; with --follow, an object in each line

        Exit codes: 0 ok, 2 usage, 3 no such plugin, or its lines cannot be read.
        """

    static let options: [OptionSpecification] = [
        .value("--last"), .value("--level", .words(PluginLogLevel.names)), .flag("--follow"), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.installed, .file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count == 1, let id = parsed.operands.first else {
                throw UsageError.message("expected the identifier of one plugin")
            }
            let count =
                try parsed.value(
                    "--last", expected: "a number of lines, at most \(UInt64.max)", parseCount) ?? 100
            let level = try parsed.logLevel("--level") ?? .trace
            let plugin = try AddressedPlugin(id)
            let list = ListOutput("lines", isObject: parsed.has("--json"), follows: parsed.has("--follow"))
            let isWanted = { (record: JSONValue) in
                PluginLogLevel(named: record["level"]?.string ?? "") ?? .error >= level
            }
            return await show(
                count, PluginLineLog.folder(ofPluginIn: plugin.folder), list, follows: parsed.has("--follow"),
                where: isWanted)
        }
    }

    private static func show(
        _ count: UInt64, _ folder: String, _ list: ListOutput, follows: Bool, where isWanted: (JSONValue) -> Bool
    ) async -> ExitCode {
        var list = list
        do throws(PluginFileError) {
            let history = try NumberedLogHistory(.lines, folder: folder)
            var warning = DamageWarning(advice: ", and is left out")
            try history.last(
                count, of: nil, where: isWanted, damage: { warning.show($0, $1) },
                loss: { warning.showMissing($0, "lines of all levels") }, doubt: { warning.showDoubt($0) },
                { list.print($0, line) })
            warning.end()
            list.end()
            guard follows else { return .success }
            var follower = history.follower()
            while await list.waitForMore() {
                try follower.poll(
                    of: nil, damage: { warning.show() }, loss: { warning.showLoss($0, "lines of all levels") },
                    { record in
                        if isWanted(record) { _ = list.print(record, line) }
                    })
            }
            return .success
        } catch {
            return list.fail(error)
        }
    }

    /// A line of log in one line for people.
    private static func line(_ record: JSONValue) -> String {
        let text = { (key: String) in displayed(record[key]?.string ?? "") }
        let source = record["source"]?.string == "plugin" ? "" : " (\(text("source")))"
        return "\(text("time")) \(text("level"))\(source): \(displayed(record["message"]?.string ?? "", limit: 10_000))"
    }
}
