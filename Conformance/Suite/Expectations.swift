package import Foundation

/// The commands of scripts that are known to fail, each with the reason.
///
/// The file has a line for each script, and in it the lines of the script by reason:
///
///     "br_table.wast": {"function-references": "4-1252 1620"}
///
/// stands for the commands that start on the lines 4 to 1252 and on line 1620. A range makes the file short, not the
/// comparison: *each* command in it has to fail. One that passes is a failure of the run, like one that fails without
/// being listed, and like a range in which there is no command. So the list only shrinks: `conformance --shrink`
/// takes out what passes, and adds nothing.
package struct Expectations: Hashable, Sendable {
    /// Lines of a script with the reason why all commands on them fail.
    package struct Entry: Hashable, Sendable {
        package var lines: ClosedRange<Int>
        package var reason: String

        package init(_ lines: ClosedRange<Int>, _ reason: String) {
            self.lines = lines
            self.reason = reason
        }
    }

    /// The entries by script, in the order of their lines.
    package private(set) var failing: [String: [Entry]]

    package static let path = "Conformance/expectations.json"

    /// What is wrong with a list of expectations.
    package struct FormatError: Error, CustomStringConvertible {
        package var description: String
    }

    /// Makes a list.
    ///
    /// - Throws: ``FormatError`` if two entries of a script have a line in common.
    package init(failing: [String: [Entry]] = [:]) throws(FormatError) {
        self.failing = failing.mapValues { $0.sorted { $0.lines.lowerBound < $1.lines.lowerBound } }
        for (file, entries) in self.failing {
            for (entry, next) in zip(entries, entries.dropFirst()) where entry.lines.overlaps(next.lines) {
                let reasons = "as \(entry.reason) and as \(next.reason)"
                throw FormatError(description: "\(file) lists line \(next.lines.lowerBound) twice: \(reasons)")
            }
        }
    }

    package static func load(from url: URL) throws -> Expectations {
        try Expectations(json: Data(contentsOf: url))
    }
}

// MARK: The comparison with a report

extension Expectations {
    /// How a script's report compares with its entries.
    package struct Comparison: Sendable {
        /// What failed without being listed.
        package var failures: [ScriptReport.Outcome] = []
        /// What failed as listed.
        package var expectedFailures: [ScriptReport.Outcome] = []
        /// What is listed and passed.
        package var passes: [ScriptReport.Outcome] = []
        /// Entries on whose lines no command starts.
        package var unused: [Entry] = []
        package var interruption: ScriptReport.Interruption?

        package var verdict: Verdict {
            if interruption != nil || !failures.isEmpty { return .failed }
            if !passes.isEmpty || !unused.isEmpty { return .unexpectedPass }
            return expectedFailures.isEmpty ? .passed : .expectedFailure
        }
    }

    /// A comparison in a word.
    package enum Verdict: String, Codable, Sendable {
        case passed
        /// Something failed that is not listed, or the script did not come to its end.
        case failed
        /// Exactly what is listed failed.
        case expectedFailure = "expected failure"
        /// Something is listed that passed, or does not exist.
        case unexpectedPass = "unexpected pass"

        package var isAcceptable: Bool { self == .passed || self == .expectedFailure }
    }

    package func comparison(with report: ScriptReport) -> Comparison {
        var comparison = Comparison(interruption: report.interruption)
        guard report.interruption == nil else { return comparison }
        let entries = failing[report.file] ?? []
        var used: Set<Entry> = []
        for outcome in report.outcomes {
            let entry = entries.first { $0.lines.contains(outcome.line) }
            if let entry { used.insert(entry) }
            switch (outcome.failure != nil, entry != nil) {
            case (true, false): comparison.failures.append(outcome)
            case (true, true): comparison.expectedFailures.append(outcome)
            case (false, true): comparison.passes.append(outcome)
            case (false, false): break
            }
        }
        comparison.unused = entries.filter { !used.contains($0) }
        return comparison
    }

    /// The expectations without what passed: each entry is cut into the stretches of its commands that failed.
    ///
    /// Scripts that are not among the reports, or did not come to their end, keep their entries.
    package func shrunk(to reports: [ScriptReport]) -> Expectations {
        var result = self
        for report in reports where report.interruption == nil {
            let entries = failing[report.file]?.flatMap { $0.shrunk(to: report.outcomes) } ?? []
            result.failing[report.file] = entries.isEmpty ? nil : entries
        }
        return result
    }
}

extension Expectations.Entry {
    fileprivate func shrunk(to outcomes: [ScriptReport.Outcome]) -> [Self] {
        let own = outcomes.filter { lines.contains($0.line) }
        return own.split { $0.failure == nil }.compactMap { stretch in
            guard let first = stretch.first, let last = stretch.last else { return nil }
            return Self(first.line...last.line, reason)
        }
    }
}
