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
    /// The bytes of the defaults that were filled in: a small schema could make a large configuration of them.
    var filledByteCount = 0
    /// More than any request may have.
    private static let maximumFilledByteCount = 4 << 20
    /// A document can have more problems than anyone reads.
    private static let maximum = 100

    /// Whether further problems are no longer kept, so that looking for them would be wasted.
    var isFull: Bool { problems.count >= Self.maximum }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    mutating func error(_ path: JSONPath, _ message: String) { add(.error, path, message) }

    mutating func warning(_ path: JSONPath, _ message: String) { add(isStrict ? .error : .warning, path, message) }

    /// Counts a default before it is filled in.
    ///
    /// - Returns: Whether it may be.
    mutating func fill(_ byteCount: Int, _ path: JSONPath) -> Bool {
        filledByteCount += byteCount
        if filledByteCount <= Self.maximumFilledByteCount { return true }
        if filledByteCount - byteCount <= Self.maximumFilledByteCount {
            error(path, "the defaults of the schema have more than \(Self.maximumFilledByteCount) bytes")
        }
        return false
    }

    mutating func append(_ problem: ManifestProblem) {
        if !isFull || problem.severity == .error && !hasErrors { problems.append(problem) }
    }

    private mutating func add(_ severity: ManifestProblem.Severity, _ path: JSONPath, _ message: String) {
        append(ManifestProblem(severity: severity, path: path.text, message: message))
    }
}
