import PluginHost

/// `ssplug config`: shows and changes the configuration of an installed plugin.
enum ConfigCommand: Command {
    static let name = "config"
    static let summary = "Show and change an installed plugin's configuration"
    static let usage = """
        Usage: ssplug config get [--json] ID [KEY]
               ssplug config set [--json] ID KEY [VALUE]
               ssplug config unset [--json] ID KEY

        get    prints all values, or one; defaults of the plugin's config_schema are marked
        set    sets a value that fits the schema; @FILE reads it from a file, env:NAME from an
               environment variable, - from standard input; without VALUE it is asked for at the
               terminal, where that of a secret is not shown
        unset  removes a value, in whose place the schema's default comes, if there is one

        A change takes effect at the next request, and is recorded in the audit log. What the
        schema calls secret is never printed. A VALUE that begins with - stands after --.

          --json   print one JSON object

        Exit codes: 0 ok, 1 nothing is configured for KEY, 2 usage, 3 not installed, no such KEY,
        no fitting VALUE, or bad audit.json, 4 a secret, 74 the change cannot be written.
        """

    static let options: [OptionSpecification] = [.flag("--json")]
    static let operands: [[ArgumentKind]] = [[.words(["get", "set", "unset"])], [.installed], [.setting]]

    private static let forms = ["get": "ID [KEY]", "set": "ID KEY [VALUE]", "unset": "ID KEY"]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            let words = parsed.operands
            let verb = try parsed.verb(among: ["get", "set", "unset"], of: name)
            let most = verb == "set" ? 4 : 3
            guard (verb == "get" ? 2...most : 3...most).contains(words.count) else {
                throw UsageError.message("write: ssplug config \(verb) \(forms[verb] ?? "")")
            }
            let installations = try PluginHost(directory: .ofUser()).installations
            if verb == "get" {
                let output = ConfigOutput(
                    plugin: try installations.plugin(words[1]), printsObject: parsed.has("--json"))
                if words.count == 3 { try output.print(words[2]) } else { output.printAll() }
                return .success
            }
            try Settings.audit.check()
            var text: String?
            if verb == "set" {
                let plugin = try installations.plugin(words[1])
                text = try ConfigValue(plugin: plugin, key: words[2]).read(words.count == 4 ? words[3] : nil)
            }
            let plugin = try await installations.configure(words[1], words[2], text)
            for problem in plugin.configurationProblems {
                printError("ssplug: warning: config \(problem.path): \(problem.message)")
            }
            return InstalledOutput.print(plugin, "configured", parsed)
        }
    }
}

/// How `config get` prints values.
private struct ConfigOutput {
    let plugin: InstalledPlugin
    let printsObject: Bool

    /// Prints all values.
    func printAll() {
        let members = plugin.configuration?.object?.members ?? []
        if printsObject { return printObject(members) }
        for member in members {
            let isHidden = plugin.isHidden(member.key, member.value)
            let value = isHidden ? "(secret)" : displayed(member.value.text(), limit: 500)
            printResult("\(displayed(member.key)) \(value)\(isDefault(member.key) ? " (default)" : "")")
        }
        for problem in plugin.configurationProblems {
            printError("ssplug: warning: config \(problem.path): \(problem.message)")
        }
    }

    /// Prints one value: text as it is, everything else as JSON.
    func print(_ key: String) throws {
        guard let value = plugin.configuration?[key] else { throw plugin.missing(key) }
        guard !plugin.isHidden(key, value) else {
            throw CommandError(
                exitCode: .denied, code: "secret",
                message: "\"\(displayed(key))\" is set, but it is a secret and not shown; set another with: "
                    + "ssplug config set \(plugin.manifest.id) \(shellQuoted(key))")
        }
        if printsObject {
            printObject([JSONObject.Member(key: key, value: value)])
        } else if let text = value.string {
            printStored(Array(text.utf8))
        } else {
            printResult(value.text())
        }
    }

    private func isDefault(_ key: String) -> Bool { plugin.givenConfiguration?[key] == nil }

    private func printObject(_ members: [JSONObject.Member]) {
        var (values, defaults, secrets): (JSONObject, [JSONValue], [JSONValue]) = (JSONObject(), [], [])
        for member in members {
            if plugin.isHidden(member.key, member.value) {
                secrets.append(.string(member.key))
            } else {
                values[member.key] = member.value
            }
            if isDefault(member.key) { defaults.append(.string(member.key)) }
        }
        let problems = plugin.configurationProblems.map { problem -> JSONValue in
            ["path": .string(problem.path), "message": .string(problem.message)]
        }
        let document: JSONValue = [
            "schema": 1, "config": .object(values), "defaults": .array(defaults), "secrets": .array(secrets),
            "problems": .array(problems),
        ]
        printResult(document.text())
    }
}

/// Where `config set` has its value from.
private struct ConfigValue {
    let plugin: InstalledPlugin
    let key: String

    /// Reads the value that an argument stands for; without one asks for it.
    func read(_ argument: String?) throws -> String {
        guard let argument else { return try ask() }
        let place = displayed(key)
        if argument == "-" { return try ExecOptions.configurationValue("@/dev/stdin", of: place) }
        let value = try ExecOptions.configurationValue(argument, of: place)
        if plugin.isHidden(key), sameBytes(value, argument) {
            printError(
                "ssplug: warning: others on this machine may see the command line; "
                    + "pass a secret with @FILE or env:NAME, or be asked for it")
        }
        return value
    }

    private func ask() throws -> String {
        guard let terminal = Terminal() else {
            throw UsageError.message(
                "there is no terminal to ask for the value at; pass it with @FILE, env:NAME or - (standard input)")
        }
        let question = "\(displayed(key)) of \(plugin.manifest.id): "
        let answer = plugin.isHidden(key) ? terminal.askForSecret(question) : terminal.ask(question)
        guard let answer, !answer.isEmpty else {
            throw CommandError(
                exitCode: .denied, code: "not_answered", message: "no value was given, so nothing changed")
        }
        return answer
    }
}
