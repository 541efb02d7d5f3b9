import PluginHost

/// The usage of a command taken apart, for the manual page and for shells.
///
/// A usage is plain text of blocks with a blank line between them: synopsis lines that begin with `Usage: `, paragraphs,
/// and lists of options, whose lines are indented, begin with the option and have the explanation after two spaces.
struct HelpText {
    /// An option, or another word that a list explains.
    struct Item: Equatable {
        /// The option as written, with the name of its value: `--fuel N`.
        var term: String
        /// What it does, on one line.
        var explanation: String
    }

    enum Block: Equatable {
        case synopsis([String])
        case paragraph(String)
        case items([Item])
        /// Lines that stay as they are, such as an example.
        case verbatim([String])
    }

    private(set) var blocks: [Block] = []

    init(_ usage: String) {
        var lines: [Substring] = []
        for line in usage.split(separator: "\n", omittingEmptySubsequences: false) + [Substring()] {
            if line.isEmpty {
                add(lines)
                lines = []
            } else {
                lines.append(line)
            }
        }
    }

    /// The options that the lists explain.
    var options: [Item] {
        blocks.flatMap { block in
            if case .items(let items) = block { items.filter { $0.term.hasPrefix("-") } } else { [Item]() }
        }
    }

    /// What the lists say of an option; empty if they do not.
    func explanation(of option: String) -> String {
        options.first { $0.term == option || $0.term.hasPrefix("\(option) ") }?.explanation ?? ""
    }

    private mutating func add(_ lines: [Substring]) {
        var rest = lines[...]
        while let first = rest.first {
            if first.hasPrefix("Usage: ") {
                let synopsis = [first.dropFirst(7)] + rest.dropFirst().prefix { $0.hasPrefix(" ") }
                blocks.append(.synopsis(Self.joined(synopsis)))
                rest = rest.dropFirst(synopsis.count)
            } else if first.hasPrefix(" ") || Self.item(first) != nil {
                let list = rest.prefix { $0.hasPrefix(" ") || Self.item($0) != nil }
                blocks.append(Self.list(Array(list)))
                rest = rest.dropFirst(list.count)
            } else {
                let paragraph = rest.prefix { !$0.hasPrefix(" ") }
                blocks.append(.paragraph(paragraph.joined(separator: " ")))
                rest = rest.dropFirst(paragraph.count)
            }
        }
    }

    /// The forms of a synopsis; what goes on from the line before does not begin with the program's name.
    private static func joined(_ lines: [Substring]) -> [String] {
        lines.reduce(into: [String]()) { forms, line in
            let text = line.drop { $0 == " " }
            if forms.isEmpty || text.hasPrefix("ssplug") {
                forms.append(String(text))
            } else {
                forms[forms.count - 1] += " \(text)"
            }
        }
    }

    /// The parts of a line with a term and its explanation.
    ///
    /// Terms are options, or single words at the beginning of a line.
    private static func item(_ line: Substring) -> Item? {
        let text = line.drop { $0 == " " }
        guard let gap = text.firstRange(of: "  ") else {
            // The explanation of a long one begins on the next line.
            return text.hasPrefix("--") && text.split(separator: " ").count <= 2
                ? Item(term: String(text), explanation: "") : nil
        }
        let term = text[..<gap.lowerBound]
        guard term.hasPrefix("-") || !line.hasPrefix(" ") && !term.contains(" ") else { return nil }
        return Item(term: String(term), explanation: String(text[gap.upperBound...].drop { $0 == " " }))
    }

    private static func list(_ lines: [Substring]) -> Block {
        guard item(lines[0]) != nil else { return .verbatim(lines.map(String.init)) }
        var items: [Item] = []
        for line in lines {
            if let item = item(line) {
                items.append(item)
            } else {
                let text = line.drop { $0 == " " }
                let last = items.count - 1
                items[last].explanation += (items[last].explanation.isEmpty ? "" : " ") + text
            }
        }
        return .items(items)
    }
}
