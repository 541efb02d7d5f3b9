import PluginHost

extension Arguments {
    /// The first operand, which says what a command is to do.
    ///
    /// - Parameters:
    ///   - verbs: What there is to do.
    ///   - command: The command's name, for messages.
    /// - Throws: ``UsageError`` that names the one that was meant, or all.
    func verb(among verbs: [String], of command: String) throws(UsageError) -> String {
        let list = "expected one of \(verbs.joined(separator: ", "))"
        guard let word = operands.first else { throw .message(list) }
        guard verbs.contains(word) else {
            throw .message(
                "unknown \"\(command) \(displayed(word))\"" + didYouMean(word, among: verbs, else: ", \(list)"))
        }
        return word
    }

    /// The value of an option that takes one of some words.
    ///
    /// - Throws: ``UsageError`` that names the one that was meant, or all.
    func choice(_ name: String, among words: [String]) throws(UsageError) -> String? {
        guard let word = value(name) else { return nil }
        guard words.contains(word) else {
            let list = "; it takes \(words.joined(separator: ", "))"
            throw .message(
                "option \(name) knows no \"\(displayed(word))\"" + didYouMean(word, among: words, else: list))
        }
        return word
    }
}
