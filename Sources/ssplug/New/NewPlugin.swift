import PluginHost

/// A plugin that is to be written: what its author chose, and what follows from it.
struct NewPlugin {
    /// The language that it is written in.
    let language: PluginLanguage
    /// What the plugin is, as manifests write it.
    let kind: String
    /// The kind that decides which parts of a template are taken: a built-in one, or `custom`.
    let kindOfTemplate: String
    /// The plugin's identifier.
    let id: String
    /// A word for the plugin: lower case letters, digits and hyphens, a letter first.
    let word: String

    /// The kinds that plugins may have, as `--kind` takes them.
    static let kinds = [
        "platform_connector", "content_transformer", "policy_evaluator", "analytics_processor", "webhook_handler",
    ]
    private static let customPrefix = "custom:"
    private static let maximumWordLength = 64

    /// Reads what the author chose.
    ///
    /// - Parameters:
    ///   - folder: The name of the plugin's folder, from which the identifier is made if there is none.
    ///   - language: The language.
    ///   - kind: The value of `--kind`.
    ///   - id: The value of `--id`.
    /// - Throws: ``UsageError``.
    init(folder: String, language: PluginLanguage, kind: String, id: String?) throws(UsageError) {
        self.language = language
        if let id, let problem = PluginIdentifier.problem(of: id) { throw .message("option --id: \(problem)") }
        let source = id.map { String($0.split(separator: ".").last ?? "") } ?? folder
        let word = Self.word(source)
        guard !word.isEmpty else {
            throw .message(
                "no identifier can be made of \"\(displayed(folder))\"; pass one, such as --id com.example.my-plugin")
        }
        self.id = id ?? "com.example.\(word)"
        // Cargo takes no name that begins with a digit.
        self.word = word.first?.isNumber ?? false ? "plugin-\(word)" : word
        (self.kind, kindOfTemplate) = try Self.readKind(kind)
    }

    /// The plugin's name for people, made of its word.
    var name: String {
        word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// A word of the letters and digits of a name, with single hyphens between what was separated in it.
    private static func word(_ name: String) -> String {
        let parts = name.lowercased().utf8.split { byte in
            !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        var word = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(maximumWordLength)
        // Where it was cut.
        if word.last == "-" { word.removeLast() }
        return String(word)
    }

    private static func readKind(_ text: String) throws(UsageError) -> (kind: String, kindOfTemplate: String) {
        if kinds.contains(text) { return (text, text) }
        guard text.hasPrefix(customPrefix) else {
            let list = "; there are \(kinds.joined(separator: ", ")) and custom:NAME"
            throw .message(
                "there is no kind \"\(displayed(text))\""
                    + didYouMean(text, among: kinds + ["custom:NAME"], else: list))
        }
        let name = String(text.dropFirst(customPrefix.count))
        if kinds.contains(name) { throw .message("\(name) is a kind that everybody knows; write --kind \(name)") }
        let manifest: JSONValue = [
            "id": "a", "name": "a", "version": "1.0.0", "wasm_path": "a", "capabilities": [["custom": .string(name)]],
        ]
        do throws(ManifestError) {
            _ = try PluginManifest(parsing: manifest.utf8())
        } catch {
            throw .message("option --kind: \(error.problems.first?.message ?? "\(error)")")
        }
        return (name, "custom")
    }
}
