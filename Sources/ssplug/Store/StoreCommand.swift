import PluginHost
import Wasm

/// `ssplug kv`: looks into an installed plugin's store.
enum StoreCommand: Command {
    static let name = "kv"
    static let summary = "Read and change an installed plugin's store"
    static let usage = """
        Usage: ssplug kv list ID [--json]
               ssplug kv get ID KEY
               ssplug kv set ID KEY VALUE
               ssplug kv delete ID KEY
               ssplug kv repair ID

        VALUE is text; @FILE reads it from a file, - from standard input. The plugin's quotas
        hold, and changes are recorded in the audit log. ID may also be the path of a
        plugin.json, for the store that exec uses. repair mends a store whose file is damaged:
        it keeps every whole record, and sets the file aside. set, delete and repair wait for
        the plugin's request that has the store to itself. list --json prints one object.

        Exit codes: 0 ok, 1 there is no such key, 2 usage, 3 no such plugin, 5 quota,
        74 the store or the audit log cannot be used.
        """

    static let options: [OptionSpecification] = [.flag("--json")]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            let words = parsed.operands
            let forms = [
                "list": ["ID"], "get": ["ID", "KEY"], "set": ["ID", "KEY", "VALUE"], "delete": ["ID", "KEY"],
                "repair": ["ID"],
            ]
            guard let verb = words.first, let form = forms[verb] else {
                throw UsageError.message("expected one of list, get, set, delete, repair")
            }
            guard words.count == form.count + 1 else {
                throw UsageError.message("write: ssplug kv \(verb) \(form.joined(separator: " "))")
            }
            guard verb == "list" || !parsed.has("--json") else {
                throw UsageError.message("kv \(verb) prints no object, so it has no option --json")
            }
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
        let limits = plugin.manifest.limits(within: PluginLimits())
        let key = words.first.map { Array($0.utf8) } ?? []
        let deadline = ContinuousClock.now.advanced(by: .seconds(10))
        switch verb {
        case "list":
            let entries = try store.entries(deadline: deadline)
            guard parsed.has("--json") else {
                for entry in entries { printResult("\(text(entry.key)) \(text(entry.value))") }
                return .success
            }
            let list = entries.map {
                ["key": .string(string($0.key)), "value": .string(string($0.value))] as JSONValue
            }
            printResult((["schema": 1, "entries": .array(list)] as JSONValue).text())
        case "get":
            guard let value = try store.value(forKey: key, deadline: deadline) else { return missing(words[0]) }
            printStored(value)
        case "set":
            let value = try ExecOptions.contents(of: words[1], limit: limits.storageValueBytes.bytes)
            let turn = try store.takeTurn(deadline: deadline)
            try await plugin.change(.kvSet, words[0]) {
                try store.setValue(value, forKey: key, limits: limits, deadline: deadline)
            }
            turn.end()
        case "repair":
            let turn = try store.takeTurn(deadline: deadline)
            try await plugin.change(.kvRepair) { say(try store.repair(deadline: deadline)) }
            turn.end()
        default:
            let turn = try store.takeTurn(deadline: deadline)
            guard try store.value(forKey: key, deadline: deadline) != nil else { return missing(words[0]) }
            try await plugin.change(.kvDelete, words[0]) {
                _ = try store.removeValue(forKey: key, deadline: deadline)
            }
            turn.end()
        }
        return .success
    }

    private static func missing(_ key: String) -> ExitCode {
        printError("ssplug: the store has no key \"\(displayed(key))\"")
        return .pluginError
    }

    private static func say(_ repair: FileStore.Repair?) {
        guard let repair else { return printResult("not damaged: nothing to repair") }
        printResult(
            "repaired: \(repair.keyCount) keys; \(repair.lostByteCount) bytes were no whole record; "
                + "the file as it was is \"\(displayed(repair.setAside, limit: 500))\"")
    }

    private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Bytes for people: one line, cut.
    private static func text(_ bytes: [UInt8]) -> String { "\"\(displayed(string(bytes.prefix(400).map { $0 })))\"" }
}
