import Foundation
import PluginHost
import Testing

/// Programs that take no notice of the error of a write went on printing to a pipe that nobody read any more.
@Suite struct `A reader that has gone` {
    private let folder: String

    init() throws {
        folder = try Fixtures.temporaryFolder()
        for descriptor in 1...2 {
            let program = """
                (module
                  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                  (memory (export "memory") 1)
                  (data (i32.const 0) "\\08\\00\\00\\00\\02\\00\\00\\00y\\n")
                  (func (export "_start")
                    (loop $again
                      (drop (call $write (i32.const \(descriptor)) (i32.const 0) (i32.const 1) (i32.const 16)))
                      (br $again))))
                """
            try Data(program.utf8).write(to: URL(fileURLWithPath: "\(folder)/yes\(descriptor).wat"))
        }
    }

    /// Runs a command whose output a reader of one line gets.
    ///
    /// - Returns: The command's exit code.
    private func code(_ command: String) throws -> String {
        let run = try Advice.shell(
            "{ \(command); echo $? > code; } | head -n 1 > line", home: folder, folder: folder)
        #expect(run.errors == "" && run.output == "", "\(run.errors)")
        return try text("code")
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    /// The fuel ends a program that nothing else ends.
    private static let run = "ssplug run --fuel 300000000"

    @Test func `ends a program that prints`() throws {
        #expect(try code("\(Self.run) yes1.wat") == "0\n")
        #expect(try text("line") == "y\n")
    }

    @Test func `ends a program that prints to standard error`() throws {
        #expect(try code("\(Self.run) yes2.wat 2>&1 > output") == "0\n")
        #expect(try text("line") == "y\n")
    }

    @Test(arguments: ["yes1.wat", "yes2.wat"])
    func `ends a program whose result is an object`(name: String) throws {
        #expect(try code("\(Self.run) --json \(name) 2>&1 > object") == "0\n")
        #expect(try JSONValue(parsing: text("object"))["exit_code"]?.integer == 0)
    }

    @Test func `ends a request whose log is shown`() throws {
        var plugin = try AuthoredPlugin()
        plugin.guest.imports = Guest.hostImports
        let call = "(call $log (i32.const 2) \(plugin.guest.data("y")))"
        plugin.guest.handleBody = "(loop $again \(call) (br $again)) (unreachable)"
        try plugin.write()
        let exec =
            "ssplug exec \(plugin.manifestPath) --request '{\"type\":\"custom\",\"action\":\"x\"}' --fuel 300000000"
        #expect(try code("\(exec) 2>&1 > output") == "0\n")
        #expect(try text("line") == "[test.plugin] info: y\n")
        #expect(try text("output") == "")
    }
}
