import PluginHost
import Testing
import Wasm

/// How backtraces are shown, in which the same function may run many times inside of itself.
@Suite struct `A backtrace` {
    private static func frame(_ index: UInt32, _ offset: Int, _ name: String? = nil) -> Trap.Frame {
        Trap.Frame(functionIndex: index, functionName: name, offset: offset)
    }

    private static let frames =
        [frame(7, 0x20, "leaf")] + Array(repeating: frame(3, 0x1F), count: 3) + [frame(3, 0x24), frame(3, 0x1F)]
        + Array(repeating: frame(0, 0x100, "main\u{1B}[2J"), count: 2)

    @Test func `has equal frames that follow each other in one line, with their number`() {
        #expect(
            displayedBacktrace(Self.frames) == [
                "  at leaf (offset 0x20)", "  at function 3 (offset 0x1f), 3 times", "  at function 3 (offset 0x24)",
                "  at function 3 (offset 0x1f)", "  at main\\u{1b}[2J (offset 0x100), 2 times",
            ])
        #expect(displayedBacktrace([]) == [])
    }

    @Test func `counts its lines folded, and ends with an ellipsis where there are more`() {
        #expect(displayedBacktrace(Self.frames, limit: 5).count == 5)
        #expect(
            displayedBacktrace(Self.frames, limit: 2) == [
                "  at leaf (offset 0x20)", "  at function 3 (offset 0x1f), 3 times", "  …",
            ])
    }

    /// Three functions that call each other took all the lines that there are.
    @Test func `has frames that come again and again once, with their number`() {
        let three = [Self.frame(1, 0x10), Self.frame(2, 0x20), Self.frame(3, 0x30)]
        let frames =
            [Self.frame(7, 1)] + Array(repeating: three, count: 1_000).flatMap { $0 } + [three[0], Self.frame(0, 2)]
        #expect(
            displayedBacktrace(frames) == [
                "  at function 7 (offset 0x1)", "  at function 1 (offset 0x10)", "  at function 2 (offset 0x20)",
                "  at function 3 (offset 0x30)", "  … the last 3 lines 1000 times", "  at function 1 (offset 0x10)",
                "  at function 0 (offset 0x2)",
            ])
        // Not where it would take as many lines.
        #expect(displayedBacktrace(three + three).count == 6)
        #expect(displayedBacktrace([]) == [])
    }

    @Test func `of as many calls as are kept says that there may be more`() {
        let frames = Array(repeating: Self.frame(1, 0x10), count: Trap.maximumFrameCount)
        #expect(
            displayedBacktrace(frames) == [
                "  at function 1 (offset 0x10), 64 times", "  … only the innermost 64 calls are kept",
            ])
        #expect(displayedBacktrace(Array(frames.dropLast())) == ["  at function 1 (offset 0x10), 63 times"])
        let different = (0..<UInt32(Trap.maximumFrameCount)).map { Self.frame($0, 0x10) }
        #expect(displayedBacktrace(different, limit: 12).last == "  …")
        #expect(displayedBacktrace(different, limit: 12).count == 13)
    }

    @Test func `has the same frames for programs`() throws {
        #expect(
            backtraceDocument(Self.frames) == [
                ["function": 7, "name": "leaf", "offset": 0x20], ["function": 3, "offset": 0x1F, "times": 3],
                ["function": 3, "offset": 0x24], ["function": 3, "offset": 0x1F],
                ["function": 0, "name": "main\u{1B}[2J", "offset": 0x100, "times": 2],
            ])
        #expect(backtraceDocument([]) == [])
    }

    @Test func `is the same in the words of a trap`() {
        var trap = Trap(.unreachable)
        trap.backtrace = Self.frames
        let lines = "\(trap)".split(separator: "\n").dropFirst()
        #expect(lines.map(String.init)[1] == "  at function 3 (offset 0x1f), 3 times")
        #expect(lines.count == 5)
    }
}
