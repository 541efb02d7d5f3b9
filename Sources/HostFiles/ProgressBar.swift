import Platform
import Synchronization

/// A line on the terminal that says how far something is that takes long.
///
/// Standard error gets it, and only if that is a terminal; nothing is shown in the first second. The line is drawn over
/// itself, and is gone when the work has ended or something else is to be written. It has neither colours nor any other
/// sequence than a return to the line's start.
package final class ProgressBar: Sendable {
    /// What is counted.
    package enum Unit: Sendable {
        /// Things of some name.
        case things(String)
        /// Bytes, shown in MiB.
        case bytes
    }

    /// Where the line is drawn.
    package struct Output: Sendable {
        /// Writes text.
        package var write: @Sendable (String) -> Void
        /// How many characters fit into a line.
        package var width: @Sendable () -> Int

        /// An output of functions.
        package init(write: @escaping @Sendable (String) -> Void, width: @escaping @Sendable () -> Int) {
            self.write = write
            self.width = width
        }

        /// Standard error; `nil` unless it is a terminal that can return to the start of a line.
        package static var terminal: Output? {
            guard isatty(STDERR_FILENO) == 1, environmentVariable("TERM") != "dumb" else { return nil }
            return Output(write: ProgressBar.writeToTerminal, width: ProgressBar.terminalWidth)
        }
    }

    private struct State {
        var done = 0
        var isEnded = false
        var lastDrawn: ContinuousClock.Instant?
        /// How many characters are shown.
        var shownCount = 0
    }

    /// The bar that is shown, if there is one.
    private static let shown = Mutex<ProgressBar?>(nil)
    private static let delay = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)

    private let title: String
    private let total: Int?
    private let unit: Unit
    private let output: Output?
    private let now: @Sendable () -> ContinuousClock.Instant
    private let beginning: ContinuousClock.Instant
    private let state = Mutex(State())

    /// A bar for work that begins now.
    ///
    /// - Parameters:
    ///   - title: What is done, in a few words.
    ///   - total: How much there is to do; `nil` shows how long it has taken instead.
    ///   - unit: What is counted.
    ///   - output: Where it is drawn; `nil` draws nothing.
    ///   - now: The present time.
    package init(
        _ title: String, total: Int? = nil, unit: Unit = .bytes, output: Output? = .terminal,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.title = title
        self.total = total
        self.unit = unit
        self.output = output
        self.now = now
        beginning = now()
    }

    /// Counts what was done.
    package func advance(by count: Int) { draw { $0.done += count } }

    /// Draws the line anew.
    package func tick() { draw { _ in } }

    /// Takes the line away for good.
    package func end() {
        guard let output else { return }
        Self.shown.withLock { shown in
            if shown === self { shown = nil }
            state.withLock { state in
                state.isEnded = true
                Self.erase(&state, output)
            }
        }
    }

    private func draw(_ change: (inout State) -> Void) {
        guard let output else { return }
        let isDue = state.withLock { state in
            change(&state)
            let now = now()
            guard !state.isEnded, now - beginning >= Self.delay else { return false }
            return state.lastDrawn.map { now - $0 >= Self.interval } ?? true
        }
        guard isDue else { return }
        Self.shown.withLock { shown in
            state.withLock { state in
                guard !state.isEnded else { return }
                let now = now()
                shown = self
                state.lastDrawn = now
                let text = line(state.done, now - beginning, width: max(1, output.width() - 1))
                let rest = String(repeating: " ", count: max(0, state.shownCount - text.count))
                output.write("\r\(text)\(rest)")
                state.shownCount = text.count + rest.count
            }
        }
    }

    private static func erase(_ state: inout State, _ output: Output) {
        guard state.shownCount > 0 else { return }
        output.write("\r\(String(repeating: " ", count: state.shownCount))\r")
        state.shownCount = 0
    }

    private func line(_ done: Int, _ time: Duration, width: Int) -> String {
        guard let total else { return String("\(title) … \(time.components.seconds) s".prefix(width)) }
        let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
        let barWidth = 20
        let filled = Int(share * Double(barWidth))
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: barWidth - filled)
        let count =
            switch unit {
            case .things(let name): "\(done) of \(total) \(name)"
            case .bytes: "\(done >> 20) of \(total >> 20) MiB"
            }
        return String("\(title) [\(bar)] \(Int(share * 100)) %, \(count)".prefix(width))
    }
}

extension ProgressBar {
    /// Takes the bar away while something else is written to the terminal; it comes back with the next step.
    package static func pause(_ body: () -> Void) {
        shown.withLock { shown in
            if let bar = shown, let output = bar.output { bar.state.withLock { erase(&$0, output) } }
            shown = nil
            body()
        }
    }

    /// Shows how long some work takes, while it is done.
    package static func showing<Result>(
        _ title: String, _ body: () async throws -> Result
    ) async rethrows -> Result {
        guard let output = Output.terminal else { return try await body() }
        let bar = ProgressBar(title, output: output)
        let ticker = Task.detached {
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(250))
                bar.tick()
            }
        }
        defer {
            ticker.cancel()
            bar.end()
        }
        return try await body()
    }

    private static func writeToTerminal(_ text: String) {
        let bytes = Array(text.utf8)
        // What a terminal does not take is not worth waiting for.
        _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
    }

    private static func terminalWidth() -> Int {
        var size = winsize()
        // SAFETY: the request writes to the structure, which outlives the call.
        guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
