import PluginHost

/// Warns of lines of a log that are not as they were written: the first ones each, the rest by their number.
struct DamageWarning {
    /// What follows the words that a line was changed or cut.
    let advice: String
    private var count = 0

    private static let maximumLines = 20

    init(advice: String) { self.advice = advice }

    /// Warns of a line of a file.
    mutating func show(_ file: String, _ line: Int) {
        count += 1
        if count <= Self.maximumLines {
            printError("ssplug: warning: \(displayed(file)), line \(line), was changed or cut\(advice)")
        }
    }

    /// Says how many further lines there were.
    func end() {
        let rest = count - Self.maximumLines
        if rest > 0 { printError("ssplug: warning: \(rest) more lines of this kind") }
    }

    /// Warns of lines that a log is to have and has not.
    func showMissing(_ count: UInt64, _ what: String) {
        printError("ssplug: warning: \(count) \(what) are missing: the log was cut, or they were taken out of it")
    }

    /// Warns of a log of which nobody knows how far it went.
    func showDoubt(_ problem: String) {
        printError(
            "ssplug: warning: \(problem): nobody knows whether lines were cut off at the end of the log; the next line "
                + "leaves one number out for it")
    }

    /// Warns of lines that were gone before they could be shown.
    func showLoss(_ count: UInt64, _ what: String) {
        printError(
            "ssplug: warning: \(count) \(what) were gone before they could be shown; the log keeps the last ones")
    }

    /// Warns of a line that was just added.
    func show() { printError("ssplug: warning: a new line was changed or cut\(advice)") }
}
