package import Foundation

/// The scripts that are known to fail, each with one word why.
///
/// The list only shrinks: a listed script that passes is a failure of the run, like one that fails without being
/// listed.
package struct Expectations: Codable, Sendable {
    /// The reasons by script.
    package var failing: [String: String]

    package init(failing: [String: String] = [:]) { self.failing = failing }

    package static let path = "Conformance/expectations.json"

    package static func load(from url: URL) throws -> Expectations {
        try JSONDecoder().decode(Expectations.self, from: Data(contentsOf: url))
    }

    /// How a script's report compares with the list.
    package enum Verdict: String, Codable, Sendable {
        case passed
        case failed
        /// Failed as listed.
        case expectedFailure = "expected failure"
        /// Listed as failing, but passed.
        case unexpectedPass = "unexpected pass"

        package var isAcceptable: Bool { self == .passed || self == .expectedFailure }
    }

    package func verdict(on report: ScriptReport) -> Verdict {
        switch (report.failed == 0, failing[report.file] == nil) {
        case (true, true): .passed
        case (true, false): .unexpectedPass
        case (false, true): .failed
        case (false, false): .expectedFailure
        }
    }
}
