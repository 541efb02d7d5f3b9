import Dashboard
import Platform
import PluginHost

/// `ssplug dashboard`: shows plugins, audit log and events in a browser.
enum DashboardCommand: Command {
    static let name = "dashboard"
    static let summary = "Show plugins, audit log and events in a browser"
    static let usage = """
        Usage: ssplug dashboard [--port N] [--open] [--json]
               ssplug dashboard --export FILE.html [--json]

        Serves a page to browsers of this machine until interrupted, and prints its address. The
        address has a random token: whoever has it may read what the page shows. Nothing can
        be changed there, and the page loads nothing from elsewhere.

          --port N        the port on 127.0.0.1 (one that is free)
          --open          opens the page in the browser
          --export FILE   writes one page with the present figures and the last 2,000 entries of
                          the audit log instead, which needs no server
          --json          print one JSON object

        Exit codes: 0 ok, 2 usage, 3 the log cannot be read, 70 the port cannot be used, 74 the
        file cannot be written.
        """

    static let options: [OptionSpecification] = [
        .value("--port"), .flag("--open"), .value("--export", .file), .flag("--json"),
    ]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.isEmpty else {
                throw UsageError.message(
                    "expected no \"\(displayed(parsed.operands[0]))\"; dashboard takes options only")
            }
            let directory = StateDirectory.ofUser()
            // Without it the rates would be missing from the page.
            try Settings.network.check(in: directory)
            if let path = parsed.value("--export") {
                for option in ["--port", "--open"] where parsed.has(option) {
                    throw UsageError.message("--export needs no server, so \(option) means nothing with it")
                }
                return try export(directory, path, isObject: parsed.has("--json"))
            }
            let port = try parsed.value("--port", expected: "a number from 0 to 65535") { UInt16($0) } ?? 0
            return try serve(directory, port, parsed)
        }
    }

    private static func export(_ directory: StateDirectory, _ path: String, isObject: Bool) throws -> ExitCode {
        // Before any work is done.
        let file = try writing { () throws(PluginFileError) in try OutputFile(path) }
        let export = try DashboardExport(directory: directory)
        try writing { () throws(PluginFileError) in try file.write(export.html) }
        if isObject {
            let object: JSONValue = [
                "schema": 1, "file": .string(path), "entries": .number(JSONNumber(export.entryCount)),
                "included": .number(JSONNumber(export.includedCount)),
            ]
            printResult(object.text())
        } else {
            printResult(
                "wrote \(displayed(path, limit: 500)) with \(export.includedCount) of \(export.entryCount) entries")
        }
        return .success
    }

    private static func writing<Value>(_ body: () throws(PluginFileError) -> Value) throws(CommandError) -> Value {
        do throws(PluginFileError) { return try body() } catch { throw .cannotWrite(error) }
    }

    private static func serve(_ directory: StateDirectory, _ port: UInt16, _ parsed: Arguments) throws -> ExitCode {
        let server = try DashboardServer(directory: directory, port: port)
        if parsed.has("--json") {
            printResult((["schema": 1, "url": .string(server.url)] as JSONValue).text())
        } else {
            printResult(server.url)
            printError("ssplug: the dashboard runs until you press Ctrl-C")
        }
        if parsed.has("--open"), !Browser.open(server.url) {
            printError("ssplug: warning: no browser could be opened; open the address yourself")
        }
        guard server.run() else {
            printError("ssplug: the system has no thread to read the log with")
            return .internalError
        }
        return .success
    }
}
