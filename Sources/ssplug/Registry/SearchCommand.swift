import PluginHost
import Registry

/// `ssplug search`: what a registry has.
enum SearchCommand: Command {
    static let name = "search"
    static let summary = "Search a registry for plugins"
    static let usage = """
        Usage: ssplug search [options] [WORD…]

        Lists the plugins of a registry in whose identifier, name, description or kinds all words
        occur; all of them without a word. What a search shows is what the registry says: only
        'info' and 'install' check what the publisher has signed.

        Options:
          \(RegistryOption.explanation)
          --json              print one JSON object

        Exit codes: 0 ok, 1 nothing found, 2 usage, 3 no registry, or a damaged one.
        """

    static let options: [OptionSpecification] = [RegistryOption.specification, .flag("--json")]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            let place = try RegistryOption.requiredPlace(parsed)
            let entries = try RegistryReader(place).catalog().entries.filter { $0.matches(parsed.operands) }
            if parsed.has("--json") {
                let document: JSONValue = [
                    "schema": 1, "registry": .string(place.text), "plugins": .array(entries.map(json)),
                ]
                printResult(document.text())
            } else {
                for entry in entries {
                    let about = entry.description.map { "  \(displayed($0))" } ?? ""
                    printResult("\(entry.id) \(entry.version)  \(displayed(entry.name))\(about)")
                }
            }
            return entries.isEmpty ? ExitCode(rawValue: 1) : .success
        }
    }

    private static func json(_ entry: RegistryCatalog.Entry) -> JSONValue {
        var object = JSONObject()
        object["id"] = .string(entry.id)
        object["name"] = .string(entry.name)
        object["version"] = .string(entry.version.description)
        object["description"] = entry.description.map(JSONValue.string)
        object["kinds"] = .array(entry.kinds.map(JSONValue.string))
        object["signed"] = .bool(entry.signature != nil)
        return .object(object)
    }
}
