package import Foundation

extension Expectations {
    private struct Document: Codable {
        var failing: [String: [String: String]]
    }

    /// Reads the contents of a file.
    ///
    /// - Throws: ``FormatError`` or an error of the decoder.
    package init(json: Data) throws {
        let document = try JSONDecoder().decode(Document.self, from: json)
        var failing: [String: [Entry]] = [:]
        for (file, reasons) in document.failing {
            for (reason, lines) in reasons {
                failing[file, default: []] += try lines.split(separator: " ").map { Entry(try Self.range($0), reason) }
            }
        }
        try self.init(failing: failing)
    }

    /// A range as it stands in the file: `7` or `7-30`.
    private static func range(_ text: Substring) throws(FormatError) -> ClosedRange<Int> {
        let bounds = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard bounds.count <= 2, case let first?? = bounds.first, case let last?? = bounds.last, first <= last else {
            throw FormatError(description: "\"\(text)\" is no range of lines, such as 7 or 7-30")
        }
        return first...last
    }

    /// The contents of the file: a line for each script, so that a change shows as the scripts that it concerns.
    package var json: String {
        let scripts = failing.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { file, entries in
            let groups = Dictionary(grouping: entries, by: \.reason).sorted { $0.key < $1.key }
            let reasons = groups.map { reason, entries in
                let ranges = entries.map { entry in
                    let (first, last) = (entry.lines.lowerBound, entry.lines.upperBound)
                    return first == last ? "\(first)" : "\(first)-\(last)"
                }
                return "\"\(reason)\": \"\(ranges.joined(separator: " "))\""
            }
            return "    \"\(file)\": {\(reasons.joined(separator: ", "))}"
        }
        return "{\n  \"failing\": {\n\(scripts.joined(separator: ",\n"))\n  }\n}\n"
    }
}
