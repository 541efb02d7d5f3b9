/// The identifiers of plugins: unique, and names of folders, without regard to case.
package enum PluginIdentifier {
    /// Whether text can be a plugin's identifier.
    package static func isValid(_ text: String) -> Bool { problem(of: text) == nil }

    /// An identifier in lower case.
    package static func folded(_ id: String) -> String {
        let bytes = id.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is wrong with an identifier, or `nil`.
    package static func problem(of id: String) -> String? {
        let rule =
            "letters and digits, in groups separated by single \".\", \"-\" or \"_\", such as \"com.example.my-plugin\""
        guard !id.isEmpty else { return "the identifier is empty; write \(rule)" }
        guard id.utf8.count <= 128 else { return "the identifier has \(id.utf8.count) bytes, more than 128" }
        guard id.utf8.allSatisfy(isIdentifierByte) else {
            return "\"\(displayed(id))\" has characters that an identifier cannot have; write \(rule)"
        }
        let groups = id.utf8.split(omittingEmptySubsequences: false) { ".-_".utf8.contains($0) }
        return groups.contains(where: \.isEmpty) ? "\"\(displayed(id))\" is not an identifier; write \(rule)" : nil
    }
}
