import PluginHost
import Wasm
import WasmText

/// `ssplug exec`: runs a plugin once, as its author would see it run.
enum ExecCommand: Command {
    static let name = "exec"
    static let summary = "Run a plugin from its plugin.json"
    static let usage = """
        Usage: ssplug exec [options] [plugin.json]

        Starts a plugin and sends it one request. Without a request, prints what the
        plugin says about itself. The manifest is ./plugin.json unless another is named.
        The response goes to standard output; logs and events (JSON, one a line) to
        standard error.

        An installed plugin is run by its identifier; its events are then handed to the
        enabled plugins that have subscribed to them ("subscribes" in plugin.json, approved).
        Events of a plugin that is run by its path go to no plugin, since its identifier
        proves nothing.

        Options:
          --request JSON     the request; @FILE reads it from a file, - from standard input
          --config K=V       a configuration value; K=@FILE, K=env:NAME, or @FILE for an object
          --grant NAME       allow storage_access, event_emit, event_subscribe:ID,
                             network_access:HOST or credential_access:PLATFORM; may be repeated
          --yes              allow everything that the plugin asks for, except credentials
          --fuel N           instructions that the request may execute, about (10000000000);
                             the plugin's start has a limit of its own, start_fuel
          --timeout D        time for the request, such as 500ms or 2s (30s), and for all before it
                             but your approval
          --max-memory S     memory of the plugin, such as 32MiB (64MiB, at most 256MiB)
          --max-stack S      stack for nested calls, such as 16MiB (4MiB, 64KiB to 256MiB)
          --max-code-memory S
                             code that functions are translated to at their first call,
                             about five times theirs (128MiB, at most 1GiB)
          --log-level L      least level shown: trace, debug, info, warn, error (info)
          --log-json         write lines of log as JSON objects
          --http-mock FILE   answer HTTP requests from a JSON file, a list of
                             {"method", "url" or "url_prefix", "status", "headers",
                             "body" or "body_json"}; others fail; approval is still needed
          --dry-run          show what the plugin would store, emit and send without doing it;
                             HTTP requests are answered by --http-mock only
          --watch            run again whenever the manifest or the module changes
          --record FILE      record the request for ssplug replay; the plugin gets placeholders
                             instead of credentials, tokens and secret configuration; a regular
                             FILE is replaced as a whole, a FIFO or device written through
          --record-secrets   record with the real secrets
          --stats            report fuel and host work of the request, and memory, on standard error
          --json             print one JSON object with response, grants, fuel of the request and
                             warnings, or with the error

        The module may have 64 MiB, in the text format 16 MiB (the limits wasm and wat).

        Exit codes: 0 ok, 1 the plugin answered an error, 2 usage, 3 bad manifest, module,
        configuration, response, file or settings, 4 not approved or denied, 5 limit, 6 trap or exit,
        74 the response, recording, store or audit log cannot be written.

        Example:
          ssplug exec plugin.json --grant storage_access --request '{"type":"publish","text":"hi"}'
        """

    /// Reads modules in the text format, which a manifest may name as well.
    static let textAssembler: PluginPackage.TextAssembler = { text, path, isInterrupted in
        // The limit `wat` was checked before.
        let bytes = try TextFormat.encode(text, options: .names, limit: text.count, isInterrupted: isInterrupted)
        let locate: @Sendable (ModuleError, () -> Bool) -> String? = { error, isInterrupted in
            withoutActuallyEscaping(isInterrupted) { isInterrupted in
                TextFormat.located(error, in: text, isInterrupted: isInterrupted).map { $0.rendered(file: path) }
            }
        }
        return AssembledText(bytes, locate: locate)
    }

    static let options: [OptionSpecification] = [
        .value("--request", .textOrFile), .values("--config", .settingWithValue), .values("--grant", .permission),
        .flag("--yes"), .flag("--json"),
        .flag("--stats"), .value("--fuel"), .value("--timeout"), .value("--max-memory"), .value("--max-stack"),
        .value("--max-code-memory"),
        .value("--log-level", .words(PluginLogLevel.names)),
        .value("--record", .file), .flag("--record-secrets"), .flag("--log-json"), .value("--http-mock", .file),
        .flag("--dry-run"),
        .flag("--watch"),
    ]
    static let operands: [[ArgumentKind]] = [[.file, .installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let options = try ExecOptions(arguments)
            if options.watches { return try await ExecWatch(options: options, arguments: arguments).run() }
            var run = ExecRun(options: options, arguments: arguments)
            return await run.execute()
        }
    }
}
