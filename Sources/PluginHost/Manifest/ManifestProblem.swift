/// Something in a plugin's manifest, configuration or schema that its author should change.
public struct ManifestProblem: Hashable, Sendable {
    /// How bad a problem is.
    public enum Severity: Hashable, Sendable {
        /// The plugin cannot be used.
        case error
        /// The plugin can be used, but something is not as its author may think.
        case warning
    }
    /// How bad the problem is.
    public var severity: Severity
    /// Where it is, such as `$.capabilities[1]`; `$` is the whole document.
    public var path: String
    /// What is wrong and what to write.
    public var message: String
}

extension ManifestProblem: CustomStringConvertible {
    /// The problem in one line, such as `error: $.version: …`.
    public var description: String { "\(severity == .error ? "error" : "warning"): \(path): \(message)" }
}

/// Why a manifest cannot be used: every problem at once.
public struct ManifestError: Error, Hashable, Sendable {
    /// The problems in the order of the document, warnings included.
    public var problems: [ManifestProblem]
}

extension ManifestError: CustomStringConvertible {
    /// A line for each problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// Collects problems while a document is read.
struct ProblemList {
    private(set) var problems: [ManifestProblem] = []
    /// Whether warnings count as errors.
    var isStrict = false
    /// A document can have more problems than anyone reads.
    private static let maximum = 100

    /// Whether further problems are no longer kept, so that looking for them would be wasted.
    var isFull: Bool { problems.count >= Self.maximum }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    mutating func error(_ path: JSONPath, _ message: String) { add(.error, path, message) }

    mutating func warning(_ path: JSONPath, _ message: String) { add(isStrict ? .error : .warning, path, message) }

    mutating func append(_ problem: ManifestProblem) {
        if !isFull || problem.severity == .error && !hasErrors { problems.append(problem) }
    }

    private mutating func add(_ severity: ManifestProblem.Severity, _ path: JSONPath, _ message: String) {
        append(ManifestProblem(severity: severity, path: path.text, message: message))
    }
}

/// Where a value stands in a document, such as `$.capabilities[1]`.
struct JSONPath {
    let text: String

    static let root = JSONPath(text: "$")

    subscript(key: String) -> JSONPath {
        let isName = !key.isEmpty && key.utf8.allSatisfy { isIdentifierByte($0) && $0 != UInt8(ascii: ".") }
        return JSONPath(text: isName ? "\(text).\(key)" : "\(text)[\(JSON.string(key).excerpt)]")
    }

    subscript(index: Int) -> JSONPath { JSONPath(text: "\(text)[\(index)]") }
}
