import PluginHost
import Wasm

/// `ssplug kv`: looks into an installed plugin's store.
enum StoreCommand: Command {
    static let name = "kv"
    static let summary = "Read and change an installed plugin's store"
    static let usage = """
        Usage: ssplug kv list [--json] ID
               ssplug kv get [--json] ID KEY
               ssplug kv set [--json] ID KEY VALUE
               ssplug kv delete [--json] ID KEY
               ssplug kv repair [--json] ID

        list shows [redacted] in place of what is named like a secret, however short it is,
        get does not.
        VALUE is text; @FILE reads it from a file, - from standard input. The plugin's quotas
        hold, and changes are recorded in the audit log. ID may also be the path of a
        plugin.json, for the store that exec uses. repair mends a store whose file is damaged:
        it keeps every whole record, and sets the file aside. set, delete and repair wait for
        the plugin's request that has the store to itself.

          --json   print one JSON object; a key or value that is no text is there in base64

        Exit codes: 0 ok, 1 there is no such key, 2 usage, 3 no such plugin or file, or bad
        audit.json, 5 quota, 74 the store or the audit log cannot be used.
        """

    static let options: [OptionSpecification] = [.flag("--json")]
    static let operands: [[ArgumentKind]] = [[.words(verbs)], [.installed, .file]]
    private static let verbs = ["list", "get", "set", "delete", "repair"]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            let words = parsed.operands
            let forms = [
                "list": ["ID"], "get": ["ID", "KEY"], "set": ["ID", "KEY", "VALUE"], "delete": ["ID", "KEY"],
                "repair": ["ID"],
            ]
            let verb = try parsed.verb(among: verbs, of: name)
            let form = forms[verb] ?? []
            guard words.count == form.count + 1 else {
                throw UsageError.message("write: ssplug kv \(verb) \(form.joined(separator: " "))")
            }
            if !["list", "get"].contains(verb) { try Settings.audit.check() }
            do {
                return try await run(verb, Array(words.dropFirst(2)), AddressedPlugin(words[1]), parsed)
            } catch let error as StorageError {
                guard case .damaged = error else { throw error }
                throw CommandError(
                    exitCode: .cannotWrite, code: "store_damaged",
                    message: "\(error)\nhint: \(StorageError.advice(words[1]))")
            }
        }
    }

    private static func run(
        _ verb: String, _ words: [String], _ plugin: AddressedPlugin, _ parsed: Arguments
    ) async throws -> ExitCode {
        let store = FileStore(folder: plugin.folder)
        let output = StoreOutput(printsObject: parsed.has("--json"))
        let limits = plugin.manifest.limits(within: PluginLimits())
        let key = words.first.map { Array($0.utf8) } ?? []
        let deadline = ContinuousClock.now.advanced(by: .seconds(10))
        switch verb {
        case "list": output.show(try store.entries(deadline: deadline))
        case "get":
            guard let value = try store.value(forKey: key, deadline: deadline) else { throw missing(words[0]) }
            output.show(value, of: key)
        case "set":
            let value = try ExecOptions.contents(
                of: words[1], limit: limits.storageValueBytes, named: "storage_value_bytes")
            let turn = try takeTurn(of: store, plugin, deadline)
            try await plugin.change(.kvSet, words[0]) {
                try store.setValue(value, forKey: key, limits: limits, deadline: deadline)
            }
            turn.end()
            output.say("set", key)
        case "repair":
            let turn = try takeTurn(of: store, plugin, deadline)
            try await plugin.change(.kvRepair) { output.say(try store.repair(deadline: deadline)) }
            turn.end()
        default:
            let turn = try takeTurn(of: store, plugin, deadline)
            guard try store.value(forKey: key, deadline: deadline) != nil else { throw missing(words[0]) }
            try await plugin.change(.kvDelete, words[0]) {
                _ = try store.removeValue(forKey: key, deadline: deadline)
            }
            turn.end()
            output.say("deleted", key)
        }
        return .success
    }

    /// Waits for the store, and says what for where that takes long.
    private static func takeTurn(
        of store: FileStore, _ plugin: AddressedPlugin, _ deadline: ContinuousClock.Instant
    ) throws -> StoreTurn {
        do throws(StorageError) {
            return try store.takeTurn(deadline: min(deadline, .now.advanced(by: .seconds(1))))
        } catch {
            guard case .busy = error, ContinuousClock.now < deadline else { throw error }
            printError("ssplug: waiting for a request of \(displayed(plugin.manifest.id)) that has the store to itself")
        }
        return try store.takeTurn(deadline: deadline)
    }

    private static func missing(_ key: String) -> CommandError {
        CommandError(exitCode: .pluginError, code: "no_such_key", message: "the store has no key \"\(displayed(key))\"")
    }
}
