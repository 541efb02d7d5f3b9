import Foundation
import StrictJSON
import Testing

/// Arguments as shells take them: each must come out of one as it went in.
@Suite struct `Arguments for a shell` {
    private static let arguments = [
        "", "plain", "a b", "it's", "$HOME `x` \"y\" \\z", "line\nline", "tab\tand 'quote' and \\",
        "\u{1B}[31m", "\u{7F}1", "a\u{202E}b", "\u{85}7", "é\n日本\u{1F600}", "\u{FEFF}0", "-x\n", "\r",
    ]

    @Test(arguments: arguments) func `come out of it as they went in`(argument: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "printf %s \(shellQuoted(argument))"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(Array(bytes) == Array(argument.utf8), "\(shellQuoted(argument))")
    }

    @Test func `hide nothing and obey nothing`() {
        for argument in Self.arguments {
            #expect(shellQuoted(argument).unicodeScalars.allSatisfy { !$0.isInvisible })
        }
        #expect(shellQuoted("a\n'\u{1B}1") == #"$'a\n\'\0331'"#)
    }

    @Test func `that are paths are no options`() {
        #expect(shellQuotedPath("-d") == "./-d")
        #expect(shellQuotedPath("a -d") == "'a -d'")
    }
}
