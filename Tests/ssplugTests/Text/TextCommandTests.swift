import Foundation
import Testing

@Suite struct `Translation between text and binary` {
    private func inDirectory(_ body: (URL) throws -> Void) throws {
        let directory = try TemporaryFolder.make()
        defer { try? FileManager.default.removeItem(at: directory) }
        try body(directory)
    }

    @Test func `gives the same module back`() throws {
        try inDirectory { directory in
            let source =
                #"(module $m (func $double (export "f") (param $x i32) (result i32) local.get $x i32.const 2 i32.mul))"#
            try source.write(to: directory.appendingPathComponent("a.wat"), atomically: true, encoding: .utf8)
            #expect(try Executable.run(["wat2wasm", "--names", "a.wat", "-o", "a.wasm"], in: directory).exitCode == 0)
            let printed = try Executable.run(["wasm2wat", "a.wasm"], in: directory)
            #expect(printed.exitCode == 0)
            #expect(printed.output.contains("(func $double") && printed.output.contains("(param $x i32)"))
            try printed.output.write(to: directory.appendingPathComponent("b.wat"), atomically: true, encoding: .utf8)
            #expect(try Executable.run(["wat2wasm", "b.wat", "--names", "-o", "b.wasm"], in: directory).exitCode == 0)
            let (first, second) = (
                try Data(contentsOf: directory.appendingPathComponent("a.wasm")),
                try Data(contentsOf: directory.appendingPathComponent("b.wasm"))
            )
            #expect(first == second && first.starts(with: [0, 0x61, 0x73, 0x6d]))
            #expect(try Executable.run(["run", "--invoke", "f", "b.wasm", "21"], in: directory).output == "42\n")
        }
    }

    @Test func `shows the line of a mistake, and leaves the old result`() throws {
        try inDirectory { directory in
            let target = directory.appendingPathComponent("a.wasm")
            try Data("old".utf8).write(to: target)
            let outcome = try Executable.run(
                ["wat2wasm", "-", "-o", "a.wasm"], in: directory, input: "(module\n  (func i32.ad))\n")
            #expect(outcome.exitCode == 3)
            #expect(outcome.error.contains("-:2:9:") && outcome.error.contains("\n            ^"))
            #expect(try Data(contentsOf: target) == Data("old".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["a.wasm"])
        }
    }

    @Test func `refuses an invalid module unless told to write it`() throws {
        try inDirectory { directory in
            let source = #"(module (func (result i32) i64.const 1))"#
            let refused = try Executable.run(["wat2wasm", "-"], in: directory, input: source)
            #expect(refused.exitCode == 3 && refused.output.isEmpty && refused.error.contains("type mismatch"))
            let written = try Executable.run(
                ["wat2wasm", "--no-check", "-", "-o", "a.wasm"], in: directory, input: source)
            #expect(written.exitCode == 0)
            let run = try Executable.run(["run", "a.wasm"], in: directory)
            #expect(run.exitCode == 3 && run.error.contains("type mismatch"))
        }
    }

    @Test func `names a component, and says what to do`() throws {
        try inDirectory { directory in
            try Data([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]).write(to: directory.appendingPathComponent("a.wasm"))
            for command in ["run", "wasm2wat", "wat2wasm"] {
                let outcome = try Executable.run([command, "a.wasm"], in: directory)
                #expect(outcome.exitCode == 3)
                #expect(outcome.error.contains("this is a component, not a module; build the program as a core module"))
            }
            for text in ["(component)", "(; text ;) (component (core module))", "( component"] {
                try Data(text.utf8).write(to: directory.appendingPathComponent("a.wat"))
                for command in ["run", "wat2wasm"] {
                    let outcome = try Executable.run([command, "a.wat"], in: directory)
                    #expect(outcome.exitCode == 3)
                    let isWhole = text.hasSuffix(")")
                    #expect(outcome.error.contains("this is a component, not a module") == isWhole, "\(outcome.error)")
                }
            }
        }
    }

    /// Editors write these unasked; the text was called malformed at its first character, or no module at all.
    @Test(arguments: [
        ([0xEF, 0xBB, 0xBF], String.Encoding.utf8, "text with a byte order mark; save it as UTF-8 without one"),
        ([0xFF, 0xFE], .utf16LittleEndian, "text in UTF-16; save it as UTF-8"),
        ([0xFE, 0xFF], .utf16BigEndian, "text in UTF-16; save it as UTF-8"),
        ([], .utf16LittleEndian, "text in UTF-16; save it as UTF-8"),
        ([], .utf16BigEndian, "text in UTF-16; save it as UTF-8"),
        ([0xFF, 0xFE, 0, 0], .utf32LittleEndian, "text in UTF-32; save it as UTF-8"),
    ])
    func `name text in another encoding, and say what to do`(
        _ mark: [UInt8], _ encoding: String.Encoding, _ message: String
    ) throws {
        try inDirectory { directory in
            let text = try #require("(module (func))".data(using: encoding))
            try (Data(mark) + text).write(to: directory.appendingPathComponent("a.wat"))
            for command in ["run", "wat2wasm", "wasm2wat"] {
                let outcome = try Executable.run([command, "a.wat"], in: directory)
                #expect(outcome.exitCode == 3)
                #expect(outcome.error.contains("\(message)\n"), "\(command): \(outcome.error)")
            }
        }
    }

    @Test func `refuse a malformed module with its offset`() throws {
        try inDirectory { directory in
            let bytes: [UInt8] = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0]
            try Data(bytes).write(to: directory.appendingPathComponent("a.wasm"))
            for command in [["run"], ["wasm2wat"], ["wasm2wat", "--json"]] {
                let outcome = try Executable.run(command + ["a.wasm"], in: directory)
                #expect(outcome.exitCode == 3)
                let message =
                    "malformed module at offset 0x12: function and code section have inconsistent lengths: 1 and 0"
                #expect(outcome.error.contains(message), "\(outcome.error)")
                #expect(outcome.output.isEmpty == !command.contains("--json"))
            }
        }
    }

    /// A shared table is of a proposal that the text format here does not have, and was written as a malformed module.
    @Test func `says of a shared table what is expected`() throws {
        try inDirectory { directory in
            let outcome = try Executable.run(
                ["wat2wasm", "-"], in: directory, input: "(module (table 1 1 shared funcref))")
            #expect(outcome.exitCode == 3)
            #expect(
                outcome.error.contains("1:20: unexpected token `shared`, expected a reference type"), "\(outcome.error)"
            )
        }
    }

    @Test func `says what it needs`() throws {
        try inDirectory { directory in
            #expect(try Executable.run(["wasm2wat"], in: directory).exitCode == 2)
            #expect(try Executable.run(["wat2wasm", "a", "b"], in: directory).exitCode == 2)
            let missing = try Executable.run(["wasm2wat", "none.wasm"], in: directory)
            #expect(missing.exitCode == 3 && missing.error.contains("none.wasm"))
        }
    }

    @Test func `are told apart by their contents, not by their names`() throws {
        try inDirectory { directory in
            let source = #"(module (func (export "f") (result i32) i32.const 42))"#
            for name in ["a.txt", "a.wasm", "a"] {
                try source.write(to: directory.appendingPathComponent(name), atomically: true, encoding: .utf8)
                #expect(try Executable.run(["run", "--invoke", "f", name], in: directory).output == "42\n")
            }
            #expect(try Executable.run(["run", "--invoke", "f", "-"], in: directory, input: source).output == "42\n")
            #expect(try Executable.run(["wat2wasm", "a.txt", "-o", "b.wat"], in: directory).exitCode == 0)
            #expect(try Executable.run(["run", "--invoke", "f", "b.wat"], in: directory).output == "42\n")
            #expect(try Executable.run(["wat2wasm", "a.wasm", "-o", "c.wat"], in: directory).exitCode == 0)
            let binary = try Executable.run(["wat2wasm", "c.wat"], in: directory)
            #expect(binary.exitCode == 3)
            #expect(binary.error.contains("c.wat is in the binary format already"))
        }
    }

    @Test func `checks what the engine cannot run yet all the same`() throws {
        try inDirectory { directory in
            let shared = "(module (memory 1 1 shared) (func (result i64) i32.const 0 i32.atomic.load))"
            let invalid = try Executable.run(["wat2wasm", "-"], in: directory, input: shared)
            #expect(invalid.exitCode == 3 && invalid.error.contains("type mismatch"))
            let valid = shared.replacingOccurrences(of: "i64", with: "i32")
            #expect(try Executable.run(["wat2wasm", "-", "-o", "s"], in: directory, input: valid).exitCode == 0)
        }
    }

    @Test func `shows the line of an invalid instruction`() throws {
        try inDirectory { directory in
            let source = "(module\n  (func $f (result i32)\n    i64.const 1))\n"
            for command in [["wat2wasm", "-"], ["run", "-"]] {
                let outcome = try Executable.run(command, in: directory, input: source)
                #expect(outcome.exitCode == 3)
                let place = "-:3:16: invalid module, function $f: type mismatch"
                #expect(outcome.error.contains(place), "\(outcome.error)")
            }
        }
    }

    @Test func `have a limit`() throws {
        try inDirectory { directory in
            let source = String(repeating: "(", count: (16 << 20) + 1)
            try source.write(to: directory.appendingPathComponent("a.wat"), atomically: true, encoding: .utf8)
            for command in ["run", "wat2wasm"] {
                let outcome = try Executable.run([command, "a.wat"], in: directory)
                #expect(outcome.exitCode == 5)
                #expect(outcome.error.contains("limit wat exceeded: a.wat is larger than 16 MiB"), "\(outcome)")
            }
        }
    }
}
