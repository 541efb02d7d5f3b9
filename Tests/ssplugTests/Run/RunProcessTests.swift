import Foundation
import PluginHost
import Testing

/// `ssplug run` as a whole: what comes out of which stream, and the exit code.
@Suite final class `Running programs` {
    private let directory: URL

    /// What the guests below have in common: the imports they use, and a page of memory.
    private static let prelude = """
        (import "wasi_snapshot_preview1" "args_get" (func $args_get (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ_sizes_get (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "path_open"
          (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
        (memory (export "memory") 1)
        (func $print (param $address i32) (param $count i32)
          (i32.store (i32.const 0) (local.get $address))
          (i32.store (i32.const 4) (local.get $count))
          (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))
        (func $copy (param $descriptor i32)
          (loop $next
            (i32.store (i32.const 0) (i32.const 1024))
            (i32.store (i32.const 4) (i32.const 1024))
            (drop (call $fd_read (local.get $descriptor) (i32.const 0) (i32.const 1) (i32.const 8)))
            (if (i32.load (i32.const 8))
              (then (call $print (i32.const 1024) (i32.load (i32.const 8))) (br $next)))))
        """

    private static let guests = [
        "hello":
            #"(data (i32.const 16) "hello\n") (func (export "_start") (call $print (i32.const 16) (i32.const 6)))"#,
        "exit": #"(func (export "_start") (call $proc_exit (i32.const 33)))"#,
        "exits": #"(func (export "with") (param i32) (call $proc_exit (local.get 0)))"#,
        "arguments": """
        (func (export "_start")
          (drop (call $args_sizes_get (i32.const 16) (i32.const 20)))
          (drop (call $args_get (i32.const 100) (i32.const 1024)))
          (call $print (i32.const 1024) (i32.load (i32.const 20))))
        """,
        "environment": """
        (func (export "_start")
          (drop (call $environ_sizes_get (i32.const 16) (i32.const 20)))
          (drop (call $environ_get (i32.const 100) (i32.const 1024)))
          (call $print (i32.const 1024) (i32.load (i32.const 20))))
        """,
        "copy": #"(func (export "_start") (call $copy (i32.const 0)))"#,
        "file": """
        (data (i32.const 16) "note")
        (func (export "_start")
          (if (call $path_open (i32.const 3) (i32.const 1) (i32.const 16) (i32.const 4) (i32.const 0) (i64.const 2)
                (i64.const 0) (i32.const 0) (i32.const 32))
            (then (call $proc_exit (i32.const 1))))
          (call $copy (i32.load (i32.const 32))))
        """,
        "trap": #"(func $inner unreachable) (func $outer (export "_start") (call $inner))"#,
        "loop": #"(func (export "_start") (loop (br 0)))"#,
        "objects": """
        (type $bytes (array i8))
        (func (export "_start") (drop (array.new_default $bytes (i32.const 0x100000))))
        """,
        "recursion": #"(func $self (export "_start") (call $self))"#,
        "library": """
        (global $ready (mut i32) (i32.const 0))
        (func (export "_initialize") (global.set $ready (i32.const 7)))
        (func (export "both") (param i32 i64) (result i32 i64) (local.get 0) (local.get 1))
        (func (export "ready") (result i32) (global.get $ready))
        """,
    ]

    init() throws {
        directory = try TemporaryFolder.make()
        try FileManager.default.createDirectory(
            at: directory.appendingPathComponent("data"), withIntermediateDirectories: true)
        try Data("from a file".utf8).write(to: directory.appendingPathComponent("data/note"))
        for (name, body) in Self.guests {
            let text = "(module \(Self.prelude) \(body))"
            try Data(text.utf8).write(to: directory.appendingPathComponent("\(name).wat"))
        }
    }

    private func run(_ arguments: String..., input: String = "") throws -> Executable.Outcome {
        try Executable.run(["run"] + arguments, in: directory, input: input)
    }

    @Test func `prints what the program writes`() throws {
        #expect(try run("hello.wat") == .init(exitCode: 0, output: "hello\n", error: ""))
    }

    @Test func `ends with the program's exit code`() throws {
        #expect(try run("exit.wat") == .init(exitCode: 33, output: "", error: ""))
    }

    @Test(arguments: [
        ("0", 0), ("1", 1), ("255", 255), ("256", 255), ("257", 1), ("65536", 255), ("0x80000000", 255), ("-1", 255),
    ])
    func `never ends with 0 for a code that is not 0`(_ code: String, _ status: Int32) throws {
        let outcome = try run("--invoke", "with", "exits.wat", code)
        #expect(outcome.exitCode == status)
        #expect(outcome.error.contains("ended with code") == ["256", "65536", "0x80000000"].contains(code))
    }

    @Test func `passes the path as given and all that follows it`() throws {
        let outcome = try run("--stats", "./arguments.wat", "--stats", "", "ä", "--", "-x")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output == "./arguments.wat\0--stats\0\0ä\0--\0-x\0")
    }

    @Test func `hides the environment`() throws {
        #expect(try run("environment.wat") == .init(exitCode: 0, output: "", error: ""))
    }

    @Test func `sets the environment that is asked for`() throws {
        #expect(try run("--env", "A=1", "--env=B=x=y", "environment.wat").output == "A=1\0B=x=y\0")
    }

    @Test func `gives the program its standard input`() throws {
        #expect(try run("copy.wat", input: "line\n") == .init(exitCode: 0, output: "line\n", error: ""))
    }

    @Test func `opens directories on request`() throws {
        #expect(try run("--dir", "data::/any", "file.wat") == .init(exitCode: 0, output: "from a file", error: ""))
    }

    @Test func `keeps no more for the program than it may`() throws {
        let outcome = try run("--dir", "data::/any", "--max-host-memory", "200", "file.wat")
        #expect(outcome.exitCode == 5)
        #expect(outcome.error.contains("limit reached: limit exceeded: host_memory"))
        #expect(try run("--dir", "data::/any", "--max-host-memory", "1KiB", "file.wat").output == "from a file")
    }

    @Test(arguments: ["(func nop)", "(func $f i32.add drop)", "(func (export \"_start\"))"])
    func `reads no longer than it may run`(_ beginning: String) throws {
        // Valid or not: what it takes to find the place of a mistake counts as well.
        let text = "(module \(beginning) \(String(repeating: "(func nop) ", count: 200_000)))"
        try Data(text.utf8).write(to: directory.appendingPathComponent("long.wat"))
        let outcome = try run("--timeout", "1ms", "long.wat")
        #expect(outcome.exitCode == 5)
        #expect(outcome.error == "ssplug run: limit reached: deadline exceeded while the module was read\n")
    }

    @Test(arguments: ["-", "pipe"])
    func `waits no longer than that for a module that does not come`(_ path: String) throws {
        try #require(unsafe mkfifo(directory.appendingPathComponent("pipe").path, 0o600) == 0)
        // As its own writer, a program's standard input never ends.
        let outcome = try Executable.run(
            ["run", "--timeout", "50ms", path], in: directory, redirection: path == "-" ? "<> pipe" : nil)
        #expect(outcome.exitCode == 5)
        #expect(outcome.error == "ssplug run: limit reached: deadline exceeded while the module was read\n")
    }

    @Test func `shows some of many imports that nobody has`() throws {
        let imports = (0..<60).map { "(import \"a\" \"b\($0)\" (func))" }.joined()
        try Data("(module \(imports))".utf8).write(to: directory.appendingPathComponent("imports.wat"))
        let outcome = try run("imports.wat")
        #expect(outcome.exitCode == 3)
        #expect(outcome.error.contains("\"b49\"") && !outcome.error.contains("\"b50\""))
        #expect(outcome.error.hasSuffix("\n  and 10 more\n"))
    }

    @Test func `opens no directory otherwise`() throws {
        #expect(try run("file.wat").exitCode == 1)
    }

    @Test func `reports a trap with the functions that were running`() throws {
        let outcome = try run("trap.wat")
        #expect(outcome.exitCode == 6)
        #expect(outcome.output == "")
        let lines = outcome.error.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first == "ssplug run: trap: unreachable")
        #expect(lines.dropFirst().map { $0.prefix { $0 != "(" } } == ["  at inner ", "  at outer "])
    }

    @Test(arguments: [
        (["--fuel", "1000", "loop.wat"], "all fuel consumed"),
        (["--timeout", "50ms", "loop.wat"], "deadline exceeded"),
        (["recursion.wat"], "call stack exhausted (--max-stack gives it more)"),
        (["--max-memory", "10KiB", "hello.wat"], "limit memory exceeded"),
        (["--max-memory", "512KiB", "objects.wat"], "heap exhausted"),
        (["--max-code-memory", "100", "hello.wat"], "limit exceeded (--max-code-memory gives it more): code_memory"),
        (["--timeout", "1ms", "--invoke", "_start", "loop.wat"], "deadline exceeded"),
    ])
    func `stops at a limit`(_ arguments: [String], _ message: String) throws {
        let outcome = try Executable.run(["run"] + arguments, in: directory)
        #expect(outcome.exitCode == 5)
        #expect(outcome.error.contains(message))
        #expect(outcome.output == "")
    }

    @Test func `has as much room for objects as for memory`() throws {
        #expect(try run("--max-memory", "2MiB", "objects.wat") == .init(exitCode: 0, output: "", error: ""))
    }

    @Test func `completes with exactly the fuel it needs`() throws {
        let statistics = try Executable.run(["run", "--stats", "hello.wat"], in: directory).error.split(separator: "\n")
        #expect(
            statistics.map { $0.prefix { $0 != ":" } }
                == ["fuel", "start fuel", "host work", "peak memory", "time", "translated functions"])
        let fuel = try #require(statistics.first.flatMap { UInt64($0.dropFirst(6)) })
        // Entry, two constants and a call; entry of the callee, 4 + 4 constants and operands, two stores, call and drop.
        #expect(fuel == 4 + 1 + 2 * 3 + 5)
        #expect(try Executable.run(["run", "--fuel", "\(fuel)", "hello.wat"], in: directory).exitCode == 0)
        #expect(try Executable.run(["run", "--fuel", "\(fuel - 1)", "hello.wat"], in: directory).exitCode == 5)
        let reference = try Executable.run(["run", "--stats", "--reference", "hello.wat"], in: directory)
        #expect(reference.error.hasPrefix("fuel: \(fuel)\n"))
    }

    /// What --fuel limits, whichever of both it is.
    @Test func `tells the fuel of what comes before the call`() throws {
        try Data(
            """
            (module
              (global $n (mut i32) (i32.const 0))
              (func $work (param i32)
                (loop (local.set 0 (i32.sub (local.get 0) (i32.const 1))) (br_if 0 (local.get 0)))
                (global.set $n (i32.const 1)))
              (func $start (call $work (i32.const 100)))
              (start $start)
              (func (export "_initialize") (call $work (i32.const 50)))
              (func (export "f") (result i32) (global.get $n)))
            """.utf8
        ).write(to: directory.appendingPathComponent("start.wat"))
        let call = ["--invoke", "f", "start.wat"]
        let object = try JSONValue(parsing: try Executable.run(["run", "--json"] + call, in: directory).output)
        let (fuel, startFuel) = (object["fuel"]?.integer ?? 0, object["start_fuel"]?.integer ?? 0)
        #expect(fuel == 2 && startFuel > 150 * 6 && startFuel < 150 * 10)
        #expect(try Executable.run(["run", "--fuel", "\(startFuel)"] + call, in: directory).exitCode == 0)
        let stopped = try Executable.run(["run", "--fuel", "\(startFuel / 2)"] + call, in: directory)
        #expect(stopped.exitCode == 5 && stopped.error.contains("fuel"))
        let statistics = try Executable.run(["run", "--stats"] + call, in: directory).error
        #expect(statistics.hasPrefix("fuel: \(fuel)\nstart fuel: \(startFuel)\n"))
    }

    @Test func `prints the results of a function, a line each`() throws {
        let outcome = try run("--invoke", "both", "library.wat", "0xffffffff", "-5")
        #expect(outcome == .init(exitCode: 0, output: "-1\n-5\n", error: ""))
    }

    @Test func `initializes a library before it calls into it`() throws {
        #expect(try run("--invoke", "ready", "library.wat").output == "7\n")
    }

    @Test(
        arguments: [
            (["nothing.wasm"], 3, "cannot read nothing.wasm: No such file or directory"),
            (["data"], 3, "cannot read data: Is a directory"),
            (["data/note"], 3, "data/note: malformed module at offset 0x0: magic header not detected"),
            (["library.wat"], 3, "library.wat is not a program: it exports no function _start, but these, which"),
            (["--invoke", "bth", "library.wat"], 3, "no exported function bth; did you mean \"both\"?"),
            (
                ["--invoke", "both", "library.wat", "1"], 2,
                "both takes (i32, i64) -> (i32, i64), called with 1 argument\n"
            ),
            (["--invoke", "both", "library.wat", "1", "x"], 2, "and argument 2, \"x\", is no i64"),
            (["--dir", "missing", "hello.wat"], 3, "cannot open the directory \"missing\": it does not exist"),
            (["--feul", "1", "hello.wat"], 2, "unknown option --feul; did you mean \"--fuel\"?"),
            ([], 2, "a module is needed: ssplug run FILE"),
        ] as [([String], Int32, String)])
    func `says what is wrong`(_ arguments: [String], _ exitCode: Int32, _ message: String) throws {
        let outcome = try Executable.run(["run"] + arguments, in: directory)
        #expect(outcome.exitCode == exitCode)
        #expect(outcome.error.hasPrefix("ssplug run: "))
        #expect(outcome.error.contains(message))
        #expect(outcome.output == "")
    }
}

@Suite struct `The program` {
    private func run(_ arguments: String...) throws -> Executable.Outcome {
        try Executable.run(arguments, in: FileManager.default.temporaryDirectory)
    }

    @Test func `explains itself on standard output when asked`() throws {
        for arguments in [["--help"], ["-h"], ["help"]] {
            let outcome = try Executable.run(arguments, in: FileManager.default.temporaryDirectory)
            #expect(outcome.exitCode == 0)
            #expect(outcome.output.contains("  run "))
            #expect(outcome.error == "")
        }
        #expect(try run("help", "run").output.contains("--invoke NAME"))
        #expect(try run("run", "--help") == run("help", "run"))
        #expect(try run("--version").output.hasPrefix("ssplug "))
    }

    @Test func `explains itself on standard error when the command is missing or unknown`() throws {
        let empty = try run()
        #expect(empty.exitCode == 2)
        #expect(empty.output == "")
        #expect(try run("rnu").error.contains("unknown command \"rnu\"; did you mean \"run\"?"))
        #expect(try run("rnu").exitCode == 2)
        #expect(try run("--versoin").error.contains("did you mean \"--version\"?"))
        #expect(try run("plugin", "rnu").error.contains("did you mean \"run\"?"))
    }
}
