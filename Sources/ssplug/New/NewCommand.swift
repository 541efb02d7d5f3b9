import PluginHost

/// `ssplug new`: writes a plugin to start from.
enum NewCommand: Command {
    static let name = "new"
    static let summary = "Write a plugin to start from"
    static let usage = """
        Usage: ssplug new [options] DIR

        Writes a plugin to start from into a folder that is new or empty: source with helpers for
        what plugin and host exchange, manifest, a sample request and test cases. Its README.md
        names the command that builds it. Nothing is fetched. Whatever of DIR and --lang is missing
        is asked for at a terminal, and then kind and identifier too.

        Options:
          --lang L   \(PluginLanguage.names.joined(separator: ", "))
          --kind K   platform_connector (the default), content_transformer, policy_evaluator,
                     analytics_processor, webhook_handler or custom:NAME
          --id ID    the plugin's identifier (com.example. and the folder's name)
          --json     print one JSON object

        Exit codes: 0 ok, 2 usage, 3 the folder is not empty or no folder, 74 it cannot be written.

        Example:
          ssplug new hello --lang rust && cd hello && cat README.md
        """

    static let options: [OptionSpecification] = [
        .value("--lang", .words(PluginLanguage.names)), .value("--kind", .words(NewPlugin.kinds + ["custom:"])),
        .value("--id"), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.folder]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count <= 1 else {
                throw UsageError.message("one folder is written, found also \"\(displayed(parsed.operands[1]))\"")
            }
            let choice = try NewDialogue(parsed).choice()
            let folder = try NewFolder(choice.folder)
            let plugin = try NewPlugin(
                folder: folder.name, language: choice.language, kind: choice.kind ?? NewPlugin.kinds[0], id: choice.id)
            let files = Template.files(of: plugin)
            do throws(PluginFileError) { try folder.write(files) } catch { throw CommandError.cannotWrite(error) }
            if parsed.has("--json") {
                printResult(object(plugin, choice.folder, files).text())
            } else {
                tell(plugin, choice.folder)
            }
            return .success
        }
    }

    /// Says what was written, and which commands come next.
    private static func tell(_ plugin: NewPlugin, _ folder: String) {
        printResult("wrote \(displayed(folder, limit: 500)): \(plugin.id), in \(plugin.language.title). Next:")
        let commands = [
            "cd \(shellQuotedPath(folder))", plugin.language.buildCommand, "ssplug exec --yes --request @request.json",
            "ssplug test",
        ]
        for command in commands.compactMap(\.self) { printResult("  \(command)") }
    }

    private static func object(_ plugin: NewPlugin, _ folder: String, _ files: [Template.File]) -> JSONValue {
        [
            "schema": 1, "folder": .string(folder), "id": .string(plugin.id), "kind": .string(plugin.kind),
            "language": .string(plugin.language.rawValue),
            "build": plugin.language.buildCommand.map(JSONValue.string) ?? .null,
            "files": .array(files.map { .string($0.path) }),
        ]
    }
}

/// What the command line says of a new plugin, and what the author is asked for at a terminal.
struct NewDialogue {
    /// What was chosen; the kind and the identifier have defaults.
    struct Choice {
        var folder: String
        var language: PluginLanguage
        var kind: String?
        var id: String?
    }

    private let folder: String?
    private let language: PluginLanguage?
    private let kind: String?
    private let id: String?

    init(_ parsed: Arguments) throws(UsageError) {
        folder = parsed.operands.first
        language = try parsed.value("--lang").map { text throws(UsageError) in try PluginLanguage.parse(text) }
        kind = parsed.value("--kind")
        id = parsed.value("--id")
    }

    /// Asks for what is missing.
    ///
    /// - Throws: ``UsageError`` if there is nobody to ask, or the answer cannot be used.
    func choice() throws(UsageError) -> Choice {
        if let folder, let language { return Choice(folder: folder, language: language, kind: kind, id: id) }
        let names = PluginLanguage.names.joined(separator: ", ")
        guard let terminal = Terminal() else {
            throw .message(
                folder == nil
                    ? "name the folder to write, such as: ssplug new hello --lang rust"
                    : "name the language with --lang: \(names)")
        }
        var (folder, language) = (folder, language)
        if folder == nil { folder = try Self.answer(terminal.ask("Folder to write: ")) }
        if language == nil { language = try .parse(Self.answer(terminal.ask("Language (\(names)): "))) }
        guard let folder, let language else { throw .message("nothing was answered, so nothing is written") }
        let kinds = NewPlugin.kinds.joined(separator: ", ")
        let kind = kind ?? Self.optionalAnswer(terminal.ask("Kind (\(kinds), custom:NAME) [\(NewPlugin.kinds[0])]: "))
        let id = id ?? Self.optionalAnswer(terminal.ask("Identifier [com.example. and the folder's name]: "))
        return Choice(folder: folder, language: language, kind: kind, id: id)
    }

    private static func answer(_ text: String?) throws(UsageError) -> String {
        guard let text = optionalAnswer(text) else { throw .message("nothing was answered, so nothing is written") }
        return text
    }

    private static func optionalAnswer(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}
