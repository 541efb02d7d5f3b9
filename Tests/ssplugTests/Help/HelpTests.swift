import Foundation
import Testing

@testable import CommandLineInterface

/// The texts of help, and what is made of them.
@Suite struct Help {
    private let home: String

    init() throws { home = try Fixtures.temporaryFolder() }

    @Test func `is taken apart into blocks`() {
        let text = HelpText(
            """
            Usage: ssplug x [--a]
                            [-o FILE]
                   ssplug x y

            Says something
            in two lines.

              --a             one
                              and more
              --long-option SIZE
                              two

            verb    does it
              --b   too

            Example:
              ssplug x y
            """)
        #expect(
            text.blocks == [
                .synopsis(["ssplug x [--a] [-o FILE]", "ssplug x y"]), .paragraph("Says something in two lines."),
                .items([
                    .init(term: "--a", explanation: "one and more"),
                    .init(term: "--long-option SIZE", explanation: "two"),
                ]),
                .items([.init(term: "verb", explanation: "does it"), .init(term: "--b", explanation: "too")]),
                .paragraph("Example:"), .verbatim(["  ssplug x y"]),
            ])
        #expect(text.explanation(of: "--long-option") == "two")
        #expect(text.explanation(of: "--lon") == "")
    }

    @Test func `explains every option in a list`() {
        for command in commands {
            let help = HelpText(command.usage)
            for option in command.options {
                #expect(help.explanation(of: option.name) != "", "\(command.name) \(option.name)")
            }
            guard case .synopsis = help.blocks.first(where: { if case .synopsis = $0 { true } else { false } }) else {
                Issue.record("\(command.name) has no synopsis")
                continue
            }
        }
    }

    @Test func `makes a manual page with everything`() throws {
        let run = try ProgramRun(["help", "--man"], home: home)
        #expect(run.code == 0 && run.errors == "")
        let page = run.output.replacing("\\-", with: "-")
        for command in commands {
            #expect(page.contains(".SS ssplug \(command.name)\n"))
            for option in command.options { #expect(page.contains(option.name), "\(command.name) \(option.name)") }
        }
        for code in [0, 1, 2, 3, 4, 5, 6, 7, 8, 70, 74] { #expect(page.contains(".B \(code)\n")) }
        #expect(run.output.utf8.allSatisfy { $0 < 0x80 } && page.contains("\\[u2026]"))
        // Lines that begin so are requests, and only those that the page is made of may be some.
        let requests: Set = ["TH", "nh", "ad", "SH", "SS", "PP", "TP", "nf", "fi", "br", "B", "I", "IR", "\\\""]
        for line in run.output.split(separator: "\n") where line.hasPrefix(".") {
            let request = line.dropFirst().prefix { $0 != " " }
            #expect(requests.contains(String(request)), "\(line)")
        }
        #expect(!run.output.split(separator: "\n").contains { $0.hasPrefix("'") })
    }

    private static let formatter = ["/usr/bin/mandoc", "/usr/bin/groff"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: formatter != nil))
    func `makes a manual page that formatters find nothing wrong with`() throws {
        let formatter = try #require(Self.formatter)
        let page = "\(home)/ssplug.1"
        try Data(try ProgramRun(["help", "--man"], home: home).output.utf8).write(to: URL(fileURLWithPath: page))
        let arguments = formatter.hasSuffix("groff") ? ["-man", "-ww", "-z", page] : ["-Tlint", "-W", "warning", page]
        let run = try ProgramRun(arguments, home: home, program: formatter)
        #expect(run.output + run.errors == "")
    }
}
