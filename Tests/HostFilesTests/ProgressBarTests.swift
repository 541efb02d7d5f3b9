import HostFiles
import Synchronization
import Testing

/// Bars on a terminal, with a clock and a terminal of the test's own.
@Suite(.serialized) struct `Progress bars` {
    private final class Screen: Sendable {
        private let state = Mutex((text: "", time: ContinuousClock.now))

        /// What was written since the last call.
        func take() -> String {
            state.withLock { state in
                defer { state.text = "" }
                return state.text
            }
        }

        func wait(_ duration: Duration) { state.withLock { $0.time += duration } }

        func bar(_ title: String = "verify", total: Int?, unit: ProgressBar.Unit = .things("files"), width: Int = 80)
            -> ProgressBar
        {
            let output = ProgressBar.Output(
                write: { [self] text in state.withLock { $0.text += text } }, width: { width })
            return ProgressBar(title, total: total, unit: unit, output: output) { [self] in state.withLock { $0.time } }
        }
    }

    private let screen = Screen()

    @Test func `show nothing for what takes less than a second`() {
        let bar = screen.bar(total: 10)
        for _ in 0..<9 {
            screen.wait(.milliseconds(100))
            bar.advance(by: 1)
        }
        bar.end()
        #expect(screen.take() == "")
    }

    @Test func `show how much is done, and are gone in the end`() {
        let bar = screen.bar(total: 10)
        screen.wait(.seconds(1))
        bar.advance(by: 5)
        let first = "verify [##########----------] 50 %, 5 of 10 files"
        #expect(screen.take() == "\r" + first)
        // Not so often that drawing would take the time.
        bar.advance(by: 1)
        #expect(screen.take() == "")
        screen.wait(.milliseconds(100))
        bar.advance(by: 4)
        let last = "verify [####################] 100 %, 10 of 10 files"
        #expect(screen.take() == "\r" + last)
        bar.end()
        #expect(screen.take() == "\r\(String(repeating: " ", count: last.count))\r")
        screen.wait(.seconds(1))
        bar.advance(by: 1)
        bar.tick()
        bar.end()
        #expect(screen.take() == "")
    }

    @Test func `show bytes in MiB, and more than everything as everything`() {
        let bar = screen.bar(total: 16 << 20, unit: .bytes)
        screen.wait(.seconds(2))
        bar.advance(by: 4 << 20)
        #expect(screen.take() == "\rverify [#####---------------] 25 %, 4 of 16 MiB")
        screen.wait(.seconds(2))
        bar.advance(by: 40 << 20)
        #expect(screen.take().contains("] 100 %, "))
        bar.end()
        let empty = Screen()
        let none = empty.bar(total: 0)
        empty.wait(.seconds(1))
        none.tick()
        #expect(empty.take().contains("] 100 %, 0 of 0 files"))
        none.end()
    }

    @Test func `show the time where nobody knows how much there is`() {
        let bar = screen.bar("starting", total: nil)
        screen.wait(.seconds(3))
        bar.tick()
        #expect(screen.take() == "\rstarting … 3 s")
        screen.wait(.seconds(9))
        bar.tick()
        #expect(screen.take() == "\rstarting … 12 s")
        bar.end()
    }

    @Test func `fit the terminal`() {
        let bar = screen.bar(total: 10, width: 21)
        screen.wait(.seconds(1))
        bar.advance(by: 5)
        #expect(screen.take() == "\rverify [##########--")
        bar.end()
    }

    @Test func `make room for what else is written`() {
        let bar = screen.bar("x", total: nil)
        screen.wait(.seconds(1))
        bar.tick()
        #expect(screen.take() == "\rx … 1 s")
        ProgressBar.pause { #expect(screen.take() == "\r       \r") }
        ProgressBar.pause { #expect(screen.take() == "") }
        screen.wait(.seconds(1))
        bar.tick()
        #expect(screen.take() == "\rx … 2 s")
        bar.end()
    }
}
