import Foundation

/// The reports of a run, compared with the expectations.
package struct RunSummary: Sendable {
    private struct Script: Sendable {
        var report: ScriptReport
        var comparison: Expectations.Comparison
        /// Why its failures were expected.
        var reasons: [String]
    }
    private let scripts: [Script]

    /// Scripts that the expectations list, but that do not exist.
    private let missing: [String]

    /// Makes a summary.
    ///
    /// - Parameter isComplete: Whether the whole suite was run, so that each listed script has to be among the reports.
    package init(_ reports: [ScriptReport], _ expectations: Expectations, isComplete: Bool) {
        scripts = reports.map { report in
            let reasons = Set(expectations.failing[report.file]?.map(\.reason) ?? []).sorted()
            return Script(report: report, comparison: expectations.comparison(with: report), reasons: reasons)
        }
        missing = isComplete ? Set(expectations.failing.keys).subtracting(reports.map(\.file)).sorted() : []
    }

    /// Whether every command does what the expectations say, and every script that they list exists.
    package var isAcceptable: Bool { missing.isEmpty && scripts.allSatisfy(\.comparison.verdict.isAcceptable) }

    private var passed: Int { scripts.reduce(0) { $0 + $1.report.passed } }
    private var failed: Int { scripts.reduce(0) { $0 + $1.report.failed } }

    /// A line for each script, what differs from the expectations, and the totals.
    ///
    /// - Parameter showsExpected: Whether to print the failures that are listed too.
    package func text(showsExpected: Bool) -> String {
        var lines = scripts.flatMap { text(of: $0, showsExpected: showsExpected) }
        for file in missing { lines.append("MISSING \(file): remove it from \(Expectations.path)") }
        let counts = Dictionary(grouping: scripts, by: \.comparison.verdict).mapValues(\.count)
        lines.append("")
        lines.append(
            "\(scripts.count) scripts: \(counts[.passed] ?? 0) passed, "
                + "\(counts[.expectedFailure] ?? 0) failed as expected, "
                + "\(counts[.failed] ?? 0) failed, \(counts[.unexpectedPass] ?? 0) passed unexpectedly")
        lines.append("assertions: \(passed) passed, \(failed) failed")
        return lines.joined(separator: "\n")
    }

    private func text(of script: Script, showsExpected: Bool) -> [String] {
        let (report, comparison) = (script.report, script.comparison)
        let mark = comparison.verdict.isAcceptable ? "" : "FAILED "
        let note = script.reasons.isEmpty ? "" : "  (expected: \(script.reasons.joined(separator: ", ")))"
        var lines = ["\(mark)\(report.file): \(report.passed) passed, \(report.failed) failed\(note)"]
        if let interruption = comparison.interruption {
            lines.append("    \(report.file):\(interruption.line): \(interruption.reason)")
        }
        let failures = comparison.failures + (showsExpected ? comparison.expectedFailures : [])
        for failure in failures.sorted(by: { $0.line < $1.line }) {
            lines.append("    \(report.file):\(failure.line): \(failure.failure ?? "")")
        }
        let advice = "remove it from \(Expectations.path), or run conformance --shrink"
        for pass in comparison.passes {
            lines.append("    \(report.file):\(pass.line): passes, but is listed as failing: \(advice)")
        }
        for entry in comparison.unused {
            let line = entry.lines.lowerBound
            lines.append("    \(report.file):\(line): is listed as failing, but no command is there: \(advice)")
        }
        return lines
    }

    private struct Document: Codable {
        struct Script: Codable {
            struct Failure: Codable {
                var line: Int
                var reason: String
                /// Whether the expectations list it.
                var expected: Bool
            }
            var file: String
            var passed: Int
            var failed: Int
            var verdict: Expectations.Verdict
            var reasons: [String]
            var failures: [Failure]
            /// The lines of commands that are listed and passed, or of entries without a command.
            var unexpectedPasses: [Int]
        }
        var schema = 2
        var scripts: [Script]
        var passed: Int
        var failed: Int
        var acceptable: Bool
    }

    /// The same as one JSON object.
    package func json() throws -> String {
        let scripts = scripts.map { script in
            let (report, comparison) = (script.report, script.comparison)
            var failures = comparison.failures.map { ($0, false) } + comparison.expectedFailures.map { ($0, true) }
            failures.sort { $0.0.line < $1.0.line }
            var listed = failures.map { Document.Script.Failure(line: $0.line, reason: $0.failure ?? "", expected: $1) }
            if let interruption = comparison.interruption {
                listed.append(.init(line: interruption.line, reason: interruption.reason, expected: false))
            }
            return Document.Script(
                file: report.file, passed: report.passed, failed: report.failed, verdict: comparison.verdict,
                reasons: script.reasons, failures: listed,
                unexpectedPasses: comparison.passes.map(\.line) + comparison.unused.map(\.lines.lowerBound))
        }
        let document = Document(scripts: scripts, passed: passed, failed: failed, acceptable: isAcceptable)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
