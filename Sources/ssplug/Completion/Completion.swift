import PluginHost

/// What may stand at a place of a command line: read from the list of commands, and from what is installed.
struct Completion {
    /// Which files may stand there too, as the shell completes them.
    enum Files: String {
        case none, files, folders
    }

    struct Offer {
        var files = Files.none
        var words: [(word: String, explanation: String)] = []
    }

    /// The words before the place, the program's name left out.
    private(set) var words: ArraySlice<String>
    /// What is there of the word already.
    let current: String

    /// The place after some words, the first of which names the program.
    init(_ words: ArraySlice<String>, current: String) {
        self.words = words.dropFirst()
        if self.words.first == "plugin" { self.words = self.words.dropFirst() }
        self.current = current
    }

    /// What may stand there, of that what begins as the present word does.
    ///
    /// - Throws: ``Installations/Failure`` where it is a matter of installed plugins, and these cannot be read.
    func offer() throws -> Offer {
        var offer = try everything()
        offer.words = offer.words.filter {
            $0.word.hasPrefix(current) && ($0.word != current || !current.hasSuffix(":"))
        }
        // A tab or a line's end would end the word.
        offer.words = offer.words.map { ($0.word, displayed($0.explanation, limit: 200)) }
        return offer
    }

    private func everything() throws -> Offer {
        guard let name = words.first else {
            let flags = [("--help", "List the commands"), ("--version", "Print the version")]
            return Offer(
                words: try current.hasPrefix("-")
                    ? flags : offer(.command, of: current).words + [("help", "Explain a command")])
        }
        if name == "help" {
            if current.hasPrefix("-") { return Offer(words: [("--man", "Print the manual page")]) }
            return try words.count == 1 ? offer(.command, of: current) : Offer()
        }
        guard let command = commands.first(where: { $0.name == name }) else { return Offer() }
        return try offer(of: command)
    }

    private func offer(of command: any Command.Type) throws -> Offer {
        var operandCount = 0
        var isOver = false
        var pending: OptionSpecification?
        var given: Set<String> = []
        for word in words.dropFirst() {
            if pending != nil {
                pending = nil
            } else if !isOver, word.hasPrefix("-"), word != "-" {
                if word == "--" { isOver = true }
                let name = String(word.prefix { $0 != "=" })
                given.insert(name)
                let option = command.options.first { $0.name == name }
                if let option, option.takesValue, name == word { pending = option }
            } else {
                operandCount += 1
                if command.placement == .beforeOperands { isOver = true }
            }
        }
        if let pending { return try offer(pending.valueKind, of: current) }
        if !isOver, current.hasPrefix("-") { return try options(of: command, given) }
        let kinds = command.operands
        let last = command.repeatsLastOperand ? kinds.last : nil
        guard let kinds = kinds.indices.contains(operandCount) ? kinds[operandCount] : last else {
            // What a program takes for itself is often a file.
            return Offer(files: isOver && command.placement == .beforeOperands ? .files : .none)
        }
        return try kinds.reduce(into: Offer()) { all, kind in
            let offer = try offer(kind, of: current)
            if offer.files != .none { all.files = offer.files }
            all.words += offer.words
        }
    }

    private func options(of command: any Command.Type, _ given: Set<String>) throws -> Offer {
        if let equals = current.firstIndex(of: "="),
            let option = command.options.first(where: { $0.name == current[..<equals] && $0.takesValue })
        {
            let value = String(current[current.index(after: equals)...])
            var offer = try offer(option.valueKind, of: value)
            offer.words = offer.words.map { ("\(option.name)=\($0.word)", $0.explanation) }
            return offer
        }
        let help = HelpText(command.usage)
        let options = command.options.filter { option in
            !given.contains(option.name) || option.takesValue && option.isRepeatable
        }
        return Offer(
            words: options.map { ($0.name, help.explanation(of: $0.name)) } + [("--help", "Explain the command")])
    }
}
