import Foundation
import Testing

/// A process that may open hardly any files: the library that starts threads ends it by a signal where it gets none.
@Suite struct `Few file descriptors` {
    /// A manifest whose plugin is run; its store and log need files as well.
    private static let manifest = Fixtures.plugins + "/hello/plugin.json"

    private static let commands = [
        ["exec", manifest, "--request", #"{"type":"publish","text":"hi"}"#], ["list"], ["check", manifest],
        ["audit", "show"], ["run", "missing.wasm"],
    ]

    @Test(arguments: commands) func `end the program with a message`(_ command: [String]) throws {
        for count in [4, 5, 8, 12, 18] {
            let outcome = try Executable.run(
                command, in: FileManager.default.temporaryDirectory, descriptors: count)
            #expect(outcome.exitCode == 70)
            #expect(outcome.error.hasPrefix("ssplug: the process may open too few files"))
            #expect(outcome.error.contains("ulimit -n"))
            #expect(outcome.output == "")
        }
    }

    @Test func `end it with an object where one is asked for`() throws {
        let outcome = try Executable.run(
            ["list", "--json"], in: FileManager.default.temporaryDirectory, descriptors: 8)
        #expect(outcome.exitCode == 70)
        #expect(outcome.output.hasPrefix(#"{"schema":1,"error":{"code":"too_few_descriptors","message":"the process"#))
    }

    @Test func `are enough when there are 20`() throws {
        let outcome = try Executable.run(["--version"], in: FileManager.default.temporaryDirectory, descriptors: 20)
        #expect(outcome.exitCode == 0)
    }
}
