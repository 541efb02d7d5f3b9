import PluginHost

/// `ssplug completion`: what shells need to complete command lines.
enum CompletionCommand: Command {
    static let name = "completion"
    static let summary = "Print what completes command lines in bash, zsh or fish"
    static let usage = """
        Usage: ssplug completion bash|zsh|fish [--json]
               ssplug completion --offer SHELL INDEX -- WORD…

        Prints a script that lets the shell complete commands, options, identifiers of installed
        plugins, permissions and files:

          bash   source <(ssplug completion bash), in ~/.bashrc
          zsh    ssplug completion zsh > FOLDER/_ssplug, where FOLDER is one of $fpath
          fish   ssplug completion fish > ~/.config/fish/completions/ssplug.fish

        The script asks the program what to offer, so that it knows what the program knows:

          --offer SHELL   print what may stand in the place of the WORD with the number INDEX: a line
                          that says whether files may (files, folders, none), then a line for each
                          word with a tab and an explanation
          --json          print one JSON object

        Exit codes: 0 ok, 2 usage, 3 the installed plugins cannot be read.
        """

    static let options: [OptionSpecification] = [
        .value("--offer", .words(CompletionShell.names)), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.words(CompletionShell.names)]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            if let text = parsed.value("--offer") {
                _ = try CompletionShell.parse(text)
                try offer(parsed.operands, isObject: parsed.has("--json"))
                return .success
            }
            guard parsed.operands.count == 1 else {
                throw UsageError.message("name the shell: \(CompletionShell.names.joined(separator: ", "))")
            }
            let shell = try CompletionShell.parse(parsed.operands[0])
            if parsed.has("--json") {
                let document: JSONValue = [
                    "schema": 1, "shell": .string(shell.rawValue), "script": .string(shell.script),
                ]
                printResult(document.text())
            } else {
                printResult(shell.script)
            }
            return .success
        }
    }

    private static func offer(_ operands: [String], isObject: Bool) throws {
        guard let number = operands.first.flatMap({ Int($0) }), number >= 1, operands.count >= 2 else {
            throw UsageError.message("write: ssplug completion --offer SHELL INDEX -- ssplug WORD…")
        }
        // A place past the last word is one for a further word.
        let index = min(number, operands.count) + 1
        let offer = try Completion(
            operands.prefix(index).dropFirst(), current: operands.indices.contains(index) ? operands[index] : ""
        ).offer()
        guard !isObject else {
            let list = offer.words.map {
                ["word": .string($0.word), "explanation": .string($0.explanation)] as JSONValue
            }
            return printResult(
                (["schema": 1, "files": .string(offer.files.rawValue), "words": .array(list)] as JSONValue).text())
        }
        printResult(offer.files.rawValue)
        for item in offer.words {
            printResult(item.explanation.isEmpty ? item.word : "\(item.word)\t\(item.explanation)")
        }
    }
}
