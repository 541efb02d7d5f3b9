import Foundation

/// The reports of a run, compared with the expectations.
package struct RunSummary: Sendable {
    package let reports: [ScriptReport]
    private let expectations: Expectations

    /// Scripts that the expectations list, but that do not exist.
    private let missing: [String]

    /// Makes a summary.
    ///
    /// - Parameter isComplete: Whether the whole suite was run, so that each listed script has to be among the reports.
    package init(_ reports: [ScriptReport], _ expectations: Expectations, isComplete: Bool) {
        self.reports = reports
        self.expectations = expectations
        missing = isComplete ? Set(expectations.failing.keys).subtracting(reports.map(\.file)).sorted() : []
    }

    /// Whether every script does what the expectations say, and every script that they list exists.
    package var isAcceptable: Bool {
        missing.isEmpty && reports.allSatisfy { expectations.verdict(on: $0).isAcceptable }
    }

    /// A line for each script, the failures of those that should pass, and the totals.
    ///
    /// - Parameter showsExpected: Whether to print the failures of listed scripts too.
    package func text(showsExpected: Bool) -> String {
        var lines: [String] = []
        for report in reports {
            let verdict = expectations.verdict(on: report)
            let note =
                switch verdict {
                case .passed, .failed: ""
                case .expectedFailure: "  (expected: \(expectations.failing[report.file] ?? ""))"
                case .unexpectedPass: "  UNEXPECTED PASS: remove it from \(Expectations.path)"
                }
            let mark = verdict == .failed ? "FAILED " : ""
            lines.append("\(mark)\(report.file): \(report.passed) passed, \(report.failed) failed\(note)")
            guard verdict == .failed || showsExpected else { continue }
            for failure in report.failures { lines.append("    \(report.file):\(failure.line): \(failure.reason)") }
        }
        for file in missing { lines.append("MISSING \(file): remove it from \(Expectations.path)") }
        let counts = Dictionary(grouping: reports, by: expectations.verdict).mapValues(\.count)
        lines.append("")
        lines.append(
            "\(reports.count) scripts: \(counts[.passed] ?? 0) passed, "
                + "\(counts[.expectedFailure] ?? 0) failed as expected, "
                + "\(counts[.failed] ?? 0) failed, \(counts[.unexpectedPass] ?? 0) passed unexpectedly")
        lines.append(
            "assertions: \(reports.reduce(0) { $0 + $1.passed }) passed, \(reports.reduce(0) { $0 + $1.failed }) failed"
        )
        return lines.joined(separator: "\n")
    }

    private struct Document: Codable {
        struct Script: Codable {
            var file: String
            var passed: Int
            var failed: Int
            var verdict: Expectations.Verdict
            var reason: String?
            var failures: [ScriptReport.Failure]
        }
        var schema = 1
        var scripts: [Script]
        var passed: Int
        var failed: Int
        var acceptable: Bool
    }

    /// The same as one JSON object.
    package func json() throws -> String {
        let scripts = reports.map {
            Document.Script(
                file: $0.file, passed: $0.passed, failed: $0.failed, verdict: expectations.verdict(on: $0),
                reason: expectations.failing[$0.file], failures: $0.failures)
        }
        let document = Document(
            scripts: scripts, passed: reports.reduce(0) { $0 + $1.passed },
            failed: reports.reduce(0) { $0 + $1.failed }, acceptable: isAcceptable)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
