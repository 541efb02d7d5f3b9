import ConformanceSuite
import Foundation
import Testing

@Suite struct `Conformance expectations` {
    /// A script with assertions on the lines 3 to 8, of which 4, 5 and 7 fail, and a module on line 1.
    private static let report: ScriptReport = {
        var report = ScriptReport(file: "a.wast")
        report.outcomes = [.init(line: 1, isAssertion: false)]
        for line in 3...8 {
            report.outcomes.append(
                .init(line: line, isAssertion: true, failure: [4, 5, 7].contains(line) ? "wrong" : nil))
        }
        return report
    }()

    private func expectations(_ lines: ClosedRange<Int>...) throws -> Expectations {
        try Expectations(failing: ["a.wast": lines.map { .init($0, "simd") }])
    }

    @Test func `exactly the listed failures are accepted`() throws {
        let comparison = try expectations(4...5, 7...7).comparison(with: Self.report)
        #expect(comparison.verdict == .expectedFailure && comparison.verdict.isAcceptable)
        #expect(comparison.expectedFailures.map(\.line) == [4, 5, 7])
    }

    @Test func `a failure that is not listed fails the run, though others of its script are listed`() throws {
        let comparison = try expectations(4...5).comparison(with: Self.report)
        #expect(comparison.verdict == .failed && !comparison.verdict.isAcceptable)
        #expect(comparison.failures.map(\.line) == [7])
    }

    @Test func `an assertion that passes inside a listed range fails the run`() throws {
        let comparison = try expectations(4...7).comparison(with: Self.report)
        #expect(comparison.verdict == .unexpectedPass && !comparison.verdict.isAcceptable)
        #expect(comparison.passes.map(\.line) == [6])
    }

    @Test func `a module that loads inside a listed range fails the run`() throws {
        let comparison = try expectations(1...1, 4...5, 7...7).comparison(with: Self.report)
        #expect(comparison.verdict == .unexpectedPass && comparison.passes.map(\.line) == [1])
    }

    @Test func `a range without a command fails the run`() throws {
        let comparison = try expectations(4...5, 7...7, 9...20).comparison(with: Self.report)
        #expect(comparison.verdict == .unexpectedPass && comparison.unused == [.init(9...20, "simd")])
    }

    @Test func `a script that does not come to its end fails the run, whatever is listed`() throws {
        var report = ScriptReport(file: "a.wast")
        report.interruption = .init(line: 1, reason: "crashed", assertionCount: 6)
        #expect(try expectations(1...8).comparison(with: report).verdict == .failed)
        #expect(report.passed == 0 && report.failed == 6)
    }

    @Test func `a script without entries passes when nothing fails`() throws {
        var report = ScriptReport(file: "b.wast")
        report.outcomes = [.init(line: 1, isAssertion: true)]
        #expect(try expectations(4...5).comparison(with: report).verdict == .passed)
        report.outcomes[0].failure = "wrong"
        #expect(try expectations(4...5).comparison(with: report).verdict == .failed)
    }

    @Test func `shrinking takes out what passes, splits ranges and adds nothing`() throws {
        let broad = try Expectations(failing: ["a.wast": [.init(2...5, "gc"), .init(6...6, "simd")], "b.wast": []])
        let shrunk = broad.shrunk(to: [Self.report])
        #expect(shrunk.failing == ["a.wast": [.init(4...5, "gc")], "b.wast": []])
        #expect(shrunk.comparison(with: Self.report).failures.map(\.line) == [7])
        #expect(try expectations(1...99).shrunk(to: [Self.report]) == expectations(4...5, 7...7))
    }

    @Test func `a line cannot be listed twice`() {
        #expect(throws: Expectations.FormatError.self) { try expectations(4...5, 5...7) }
    }

    @Test(arguments: ["7-", "-7", "a", "9-7", "1-2-3"])
    func `a malformed range is named`(range: String) {
        let json = #"{"failing": {"a.wast": {"simd": "1-3 \#(range)"}}}"#
        let error = #expect(throws: Expectations.FormatError.self) { try Expectations(json: Data(json.utf8)) }
        #expect(error?.description.contains("\"\(range)\" is no range of lines") == true)
    }

    @Test func `the file of the repository is written as the program writes it`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(Expectations.path)
        let contents = try Data(contentsOf: file)
        #expect(try Expectations(json: contents).json == String(decoding: contents, as: UTF8.self))
    }
}
