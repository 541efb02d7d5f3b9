import PluginHost
import Testing
import Wasm

@testable import CommandLineInterface

@Suite struct `Command lines` {
    private let options: [OptionSpecification] = [.flag("--stats"), .value("--fuel"), .values("--env")]

    @Test func `have options and operands in any order`() throws {
        let arguments = try Arguments(["a", "--fuel", "5", "-", "--stats", "b"], options: options)
        #expect(arguments.operands == ["a", "-", "b"])
        #expect(arguments.value("--fuel") == "5")
        #expect(arguments.has("--stats"))
        #expect(!arguments.has("--env"))
    }

    @Test func `take values behind an equals sign, empty ones and ones that look like options`() throws {
        let arguments = try Arguments(
            ["--env=A=B=C", "--env=", "--env", "--stats", "--fuel=-"], options: options)
        #expect(arguments.values("--env") == ["A=B=C", "", "--stats"])
        #expect(arguments.value("--fuel") == "-")
        #expect(!arguments.has("--stats"))
    }

    @Test func `end their options at two dashes`() throws {
        let arguments = try Arguments(["--stats", "--", "--fuel", "--"], options: options)
        #expect(arguments.operands == ["--fuel", "--"])
        #expect(arguments.value("--fuel") == nil)
    }

    @Test func `leave everything behind the first operand to the guest where asked`() throws {
        let arguments = try Arguments(
            ["--stats", "file", "--stats", "--", "--help", "-x"], options: options, placement: .beforeOperands)
        #expect(arguments.operands == ["file", "--stats", "--", "--help", "-x"])
    }

    @Test(arguments: [
        (["--fule", "3"], "unknown option --fule; did you mean \"--fuel\"?"),
        (["-x"], "unknown option -x"),
        (["--fuel"], "option --fuel needs a value"),
        (["--fuel=1", "--fuel", "2"], "option --fuel is given twice"),
        (["--stats=yes"], "option --stats takes no value"),
        (["--\u{1b}[2J"], "unknown option --\\u{1b}[2J"),
    ])
    func `say what is wrong`(_ arguments: [String], _ message: String) {
        #expect(throws: UsageError.message(message)) { try Arguments(arguments, options: options) }
    }

    @Test(arguments: [["--help"], ["-h"], ["a", "--help"], ["--fuel", "3", "-h"]])
    func `ask for help`(_ arguments: [String]) {
        #expect(throws: UsageError.help) { try Arguments(arguments, options: options) }
    }

    @Test func `read values and say what was expected`() throws {
        let arguments = try Arguments(["--fuel", "1_000"], options: options)
        #expect(try arguments.value("--fuel", expected: "a number", parseCount) == 1000)
        #expect(try arguments.value("--env", expected: "a number", parseCount) == nil)
        let wrong = try Arguments(["--fuel", "many"], options: options)
        #expect(throws: UsageError.message("option --fuel needs a number, found \"many\"")) {
            try wrong.value("--fuel", expected: "a number", parseCount)
        }
    }
}

@Suite struct `Quantities` {
    @Test(arguments: [
        ("500ms", Duration.milliseconds(500)), ("2s", .seconds(2)), ("1m", .seconds(60)), ("1h", .seconds(3600)),
        ("0s", .zero), ("1.5s", .milliseconds(1500)), ("0.25ms", .microseconds(250)), ("1e3ms", .seconds(1)),
        ("1_000ms", .seconds(1)), ("1.50e-1s", .milliseconds(150)),
    ])
    func `are durations with a unit`(_ text: String, _ duration: Duration) {
        #expect(parseDuration(text) == duration)
    }

    @Test(arguments: [
        "", "s", "5", "-1s", "1.s", ".5s", "1e", "1es", "1e31s", "1..5s", "0.0000000001s", "s5",
        "99999999999999999999s", "9223372036854775807h", "5 s",
    ])
    func `are no durations otherwise`(_ text: String) {
        #expect(parseDuration(text) == nil)
    }

    @Test(arguments: [
        ("64MiB", 64 << 20), ("1GiB", 1 << 30), ("512KiB", 512 << 10), ("7B", 7), ("100", 100), ("0", 0),
        ("32M", 32 << 20), ("2K", 2048), ("1G", 1 << 30), ("1.5MiB", 3 << 19), ("1MB", 1_000_000), ("1e6", 1_000_000),
    ])
    func `are sizes`(_ text: String, _ size: Int) {
        #expect(parseByteCount(text)?.bytes == size)
    }

    @Test(arguments: ["", "MiB", "-1", "1.5B", "1.1KiB", "1e30", "1TiB", "99999999999GiB", "1 MiB", "1mib"])
    func `are no sizes otherwise`(_ text: String) {
        #expect(parseByteCount(text) == nil)
    }

    @Test(arguments: ["", "_", "-1", "+1", "1.5", "1e-1", "1e20", "e9", "1e+", "0x10", "18446744073709551616", "٣"])
    func `are no counts otherwise`(_ text: String) {
        #expect(parseCount(text) == nil)
    }

    @Test func `are counts up to the largest`() {
        #expect(parseCount("18446744073709551615") == .max)
        #expect(parseCount("1e9") == 1_000_000_000)
        #expect(parseCount("1.5E+3") == 1_500)
        #expect(parseCount("0e30") == 0)
    }
}

@Suite struct `Shown durations` {
    @Test(arguments: [
        (Duration.seconds(1), "1 s"), (.milliseconds(1500), "1.5 s"), (.milliseconds(250), "250 ms"),
        (.milliseconds(1050), "1.05 s"), (.zero, "0 s"), (.microseconds(3), "less than 1 ms"), (.seconds(90), "90 s"),
    ])
    func `are short`(_ duration: Duration, _ text: String) {
        #expect(displayed(duration) == text)
    }
}

@Suite struct `Suggestions` {
    @Test func `are near the word`() {
        #expect(closestMatch(to: "rnu", among: ["run", "exec"]) == "run")
        #expect(closestMatch(to: "exce", among: ["run", "exec"]) == "exec")
        #expect(closestMatch(to: "install", among: ["run", "exec"]) == nil)
        #expect(closestMatch(to: String(repeating: "r", count: 100_000), among: ["run"]) == nil)
        #expect(closestMatch(to: "", among: []) == nil)
    }
}

@Suite struct `Printable text` {
    @Test func `has no control, direction or line characters and an end`() {
        #expect(displayed("a\u{1b}[31m\nb\u{202e}c") == "a\\u{1b}[31m\\nb\\u{202e}c")
        #expect(displayed(String(repeating: "x", count: 81)) == String(repeating: "x", count: 80) + "…")
        #expect(displayed(String(repeating: "x", count: 80)) == String(repeating: "x", count: 80))
    }
}
