/// What running one script gave.
package struct ScriptReport: Codable, Hashable, Sendable {
    /// One assertion, or one step that prepares others, that did not go as the script says.
    package struct Failure: Codable, Hashable, Sendable {
        /// The line of the command, from 1.
        package var line: Int
        package var reason: String
    }
    /// The script's name relative to the suite, such as `i32.wast` or `proposals/threads/atomic.wast`.
    package var file: String
    package var passed = 0
    package var failures: [Failure] = []
    package var failed = 0

    package init(file: String) { self.file = file }

    package mutating func fail(line: Int, _ reason: String) {
        failed += 1
        failures.append(Failure(line: line, reason: reason))
    }
}
