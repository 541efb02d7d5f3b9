import PluginHost
import Testing
import WASI
import Wasm

@testable import CommandLineInterface

@Suite struct `Requests of run` {
    private func request(_ arguments: String...) throws -> RunRequest {
        try RunRequest(Arguments(arguments, options: RunCommand.options, placement: .beforeOperands))
    }

    @Test func `have their options before the file and the program's arguments behind it`() throws {
        let request = try request(
            "--fuel=100", "--timeout", "2s", "--max-memory", "64MiB", "--env", "A=1=2", "--env=B=", "--stats",
            "--dir", "host/a::/guest", "--dir=b", "x.wasm", "--fuel", "7")
        #expect(request.path == "x.wasm")
        #expect(request.arguments == ["--fuel", "7"])
        #expect(request.fuel == 100)
        #expect(request.timeout == .seconds(2))
        #expect(request.maximumMemory == .mebibytes(64))
        #expect(request.environment.map { "\($0.name)|\($0.value)" } == ["A|1=2", "B|"])
        #expect(
            request.directories == [
                WASIConfiguration.Directory(hostPath: "host/a", guestPath: "/guest"),
                WASIConfiguration.Directory(hostPath: "b", guestPath: "b"),
            ])
        #expect(request.printsStatistics)
        #expect(!request.usesReference)
        #expect(request.function == nil)
    }

    /// Smaller ones had no effect.
    @Test func `have a stack that can be had`() throws {
        #expect(try request("--max-stack", "64KiB", "a.wasm").maximumStack == .kibibytes(64))
        for size in ["0", "1", "65535"] {
            #expect(throws: UsageError.message("option --max-stack is at least 64KiB, found \(size) bytes")) {
                try request("--max-stack", size, "a.wasm")
            }
            #expect(throws: UsageError.message("option --max-stack is at least 64KiB, found \(size) bytes")) {
                try ExecOptions(["--max-stack", size])
            }
        }
    }

    @Test func `may name proposals, several at once or one after another`() throws {
        #expect(try request("a.wasm").features == .all)
        #expect(
            try request("--features", "custom-page-sizes,wide-arithmetic", "a.wasm").features
                == [.all, .customPageSizes, .wideArithmetic])
        #expect(
            try request("--features=wide-arithmetic", "--features", "threads", "a.wasm").features
                == [.all, .wideArithmetic, .threads])
    }

    @Test(arguments: [
        ([], "a module is needed: ssplug run FILE"),
        (["--env", "=x", "f"], "option --env needs NAME=VALUE, found \"=x\""),
        (["--env", "x", "f"], "option --env needs NAME=VALUE, found \"x\""),
        (["--dir", "::/a", "f"], "option --dir needs HOST or HOST::GUEST, found \"::/a\""),
        (["--dir", "a::", "f"], "option --dir needs HOST or HOST::GUEST, found \"a::\""),
        (["--fuel", "-1", "f"], "option --fuel needs \(Quantity.units), found \"-1\""),
        (
            ["--fuel", "18446744073709551616", "f"],
            "option --fuel needs \(Quantity.units), found \"18446744073709551616\""
        ),
        (["--timeout", "2", "f"], "option --timeout needs \(Quantity.duration), found \"2\""),
        (["--max-memory", "x", "f"], "option --max-memory needs \(Quantity.bytes), found \"x\""),
        (
            ["--features", "wide-arithmetics", "f"],
            "option --features knows no \"wide-arithmetics\"; did you mean \"wide-arithmetic\"?"
        ),
        (
            ["--features", "threads,", "f"],
            "option --features knows no \"\"; it knows \(FeatureOption.words.joined(separator: ", "))"
        ),
    ])
    func `say what is wrong`(_ arguments: [String], _ message: String) {
        #expect(throws: UsageError.message(message)) {
            try RunRequest(Arguments(arguments, options: RunCommand.options, placement: .beforeOperands))
        }
    }
}

@Suite struct `Values on the command line` {
    @Test(arguments: [
        ("0", ValueType.i32, Value.i32(0)), ("-1", .i32, .i32(.max)), ("4294967295", .i32, .i32(.max)),
        ("-2147483648", .i32, .i32(1 << 31)), ("0xff", .i32, .i32(255)), ("-0x80000000", .i32, .i32(1 << 31)),
        ("18446744073709551615", .i64, .i64(.max)), ("-9223372036854775808", .i64, .i64(1 << 63)),
        ("1.5", .f64, .f64(1.5)), ("-inf", .f64, .f64(-.infinity)),
        ("0x1p-3", .f32, .f32(0.125)),
        ("0x00000000000000020000000000000001", .v128, .v128(V128(low: 1, high: 2))),
        ("0xf", .v128, .v128(V128(low: 15))),
    ])
    func `are read as their type`(_ text: String, _ type: ValueType, _ value: Value) {
        #expect(parseValue(text, as: type) == value)
    }

    @Test(arguments: [
        ("", ValueType.i32), ("4294967296", .i32), ("-2147483649", .i32), ("1.0", .i32), ("--1", .i32), ("+-1", .i32),
        ("0x", .i32), ("18446744073709551616", .i64), ("-9223372036854775809", .i64), ("x", .f64), ("1", .v128),
        ("0x", .v128), ("0x+1", .v128), ("0x100000000000000000000000000000000", .v128),
        ("null", .funcref), ("340282366920938463463374607431768211456340282366920938463463374607431768211456", .i64),
    ])
    func `are refused otherwise`(_ text: String, _ type: ValueType) {
        #expect(parseValue(text, as: type) == nil)
    }

    @Test(arguments: [
        (Value.i32(.max), "-1"), (.i64(1 << 63), "-9223372036854775808"), (.f32(0.1), "0.1"),
        (.f64(.infinity), "inf"), (.v128(V128(low: 1, high: 2)), "0x00000000000000020000000000000001"),
        (.reference(.null(.function)), "null"),
    ])
    func `are printed in one line`(_ value: Value, _ text: String) {
        #expect(describe(value) == text)
    }
}

@Suite struct `Failures of run` {
    private func code(_ trap: Trap) -> ExitCode? {
        switch RunFailure(trap) {
        case .ended(let code, _, _), .trapped(let code, _, _): code
        case .usage: nil
        }
    }

    @Test func `have the exit code of their kind`() {
        for code in [
            Trap.Code.callStackExhausted, .outOfFuel, .deadlineExceeded, .cancelled, .limitExceeded, .heapExhausted,
        ] {
            #expect(self.code(Trap(code)) == .limit)
        }
        for code in [Trap.Code.unreachable, .integerDivideByZero, .outOfBoundsMemoryAccess, .uncaughtException] {
            #expect(self.code(Trap(code)) == .trap)
        }
        #expect(code(Trap(.hostError, hostError: ProcessExit(code: 33))) == ExitCode(rawValue: 33))
        #expect(code(Trap(.hostError, hostError: UsageError.help)) == .trap)
    }

    @Test func `print the backtrace with names that cannot forge a line`() {
        let trap = Trap(
            .unreachable,
            backtrace: [
                .init(functionIndex: 3, functionName: "a\n\u{1b}[31m", offset: 0x1f),
                .init(functionIndex: 4, functionName: nil, offset: 16),
            ])
        guard case .trapped(_, let message, _) = RunFailure(trap) else {
            Issue.record("a trap has a message")
            return
        }
        #expect(message == "trap: unreachable")
        #expect(
            RunFailure.text(message, trap)
                == "trap: unreachable\n  at a\\n\\u{1b}[31m (offset 0x1f)\n  at function 4 (offset 0x10)")
    }
}
