/// What can be a token of those that administrators write down.
///
/// A line break in a token is one in a header field; what a plugin is given has none, so that no plugin needs to look.
enum Token {
    /// The most texts and bytes of a token: all of them are kept out of logs.
    private static let maximumTexts = 128
    private static let maximumBytes = 128 << 10

    /// What is wrong with a value that is to be a token, and where; `nil` if nothing is.
    ///
    /// It quotes nothing of the value.
    static func problem(of token: JSONValue, _ path: JSONPath) -> String? {
        switch token {
        case .string(let text): return problem(of: text).map { "\(path.text): \($0)" }
        case .object(let object):
            guard !object.members.isEmpty else {
                return "\(path.text): expected a token, found {}; leave the platform out instead"
            }
            var (texts, bytes) = (0, 0)
            token.forEachText { text in
                texts += 1
                bytes += text.characters.utf8.count
            }
            guard texts <= maximumTexts, bytes <= maximumBytes else {
                return "\(path.text): a token has at most \(maximumTexts) texts of \(maximumBytes) bytes together"
            }
            return problem(in: token, path)
        case .null: return "\(path.text): expected a token, found null; leave the platform out instead"
        case .number, .bool, .array:
            return "\(path.text): expected a string, or an object of what the plugin expects, found \(token.kind)"
        }
    }

    /// The first text of a document that is wrong.
    private static func problem(in document: JSONValue, _ path: JSONPath) -> String? {
        switch document {
        case .string(let text):
            // A scope may be empty.
            return text.isEmpty ? nil : problem(of: text).map { "\(path.text): \($0)" }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let problem = problem(in: element, path[index]) { return problem }
            }
        case .object(let object):
            for member in object.members {
                if member.value.string?.isEmpty ?? false, SecretName.isOne(member.key) {
                    return "\(path[member.key].text): expected a token, found an empty string; leave it out instead"
                }
                if let problem = problem(in: member.value, path[member.key]) { return problem }
            }
        case .null, .bool, .number: break
        }
        return nil
    }

    /// What is wrong with a text that is to be a token.
    private static func problem(of text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last else {
            return "expected a token, found an empty string; leave the platform out instead"
        }
        guard bytes.count <= maximumBytes else { return "a token has at most \(maximumBytes) bytes" }
        // A key, or the document that has one, is never in a header field.
        let isKey = text.hasPrefix("-----BEGIN ") || first == UInt8(ascii: "{")
        for byte in bytes where byte < 0x20 || byte == 0x7F {
            let isBreak = byte == 0x0A || byte == 0x0D
            if isKey, isBreak || byte == 0x09 { continue }
            return isBreak
                ? "the token has a line break; write it in one line"
                : "the token has the control character \(hexadecimal(byte)); copy it anew"
        }
        guard isKey || first != 0x20 && last != 0x20 else {
            return "the token begins or ends with a blank; remove it"
        }
        return nil
    }

    /// The token that an environment variable has; `nil` if it is not set or empty.
    ///
    /// - Throws: ``CredentialError`` if the value cannot be one.
    static func value(ofVariable name: String, _ value: String?) throws(CredentialError) -> String? {
        guard let value, !value.isEmpty else { return nil }
        if let problem = problem(of: value) {
            throw CredentialError("the environment variable \(displayed(name)): \(problem)")
        }
        return value
    }
}
