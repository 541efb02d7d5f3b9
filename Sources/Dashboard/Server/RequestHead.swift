/// The head of an HTTP/1.1 request, as far as a server needs it that only answers GET and HEAD.
///
/// RFC 9112. Fields that are given twice have both values, separated by a comma.
struct RequestHead {
    let method: String
    /// The path, with the query cut off, percent-encoded as it came.
    let path: String
    /// The parameters of the query, decoded; of those given twice the first.
    let query: [String: String]
    private let fields: [String: String]

    /// The longest head.
    static let maximumBytes = 16 << 10

    /// Reads a head without the empty line at its end.
    ///
    /// - Returns: `nil` for what is none.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        guard !lines.isEmpty else { return nil }
        let first = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard first.count == 3, first[2].hasPrefix("HTTP/1."), first[1].hasPrefix("/") else { return nil }
        method = String(first[0])
        let target = first[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(target[0])
        query = target.count == 2 ? Self.parameters(target[1]) : [:]
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
            let name = line[..<colon].lowercased()
            guard !name.contains(where: \.isWhitespace) else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            fields[name] = fields[name].map { "\($0), \(value)" } ?? String(value)
        }
        self.fields = fields
    }

    /// The value of a field, by its name in lower case.
    subscript(name: String) -> String? { fields[name] }

    /// The parameters of a query: `application/x-www-form-urlencoded`, URL Standard, section 5.1.
    private static func parameters(_ text: Substring) -> [String: String] {
        var result: [String: String] = [:]
        for pair in text.split(separator: "&").prefix(32) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = decoded(parts[0])
            if result[name] == nil { result[name] = parts.count == 2 ? decoded(parts[1]) : "" }
        }
        return result
    }

    private static func decoded(_ text: Substring) -> String {
        let digits = Array(text.utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < digits.count {
            if digits[index] == UInt8(ascii: "%"), index + 2 < digits.count,
                let value = UInt8(String(decoding: digits[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(digits[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : digits[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
