/// What running one script gave, command by command.
package struct ScriptReport: Codable, Hashable, Sendable {
    /// What became of one command.
    package struct Outcome: Codable, Hashable, Sendable {
        /// The line on which the command starts, from 1.
        package var line: Int
        /// Whether it is an assertion, as opposed to a step that prepares others: a module, a registration, a call.
        package var isAssertion: Bool
        /// Why it did not go as the script says; `nil` where it did.
        package var failure: String?

        package init(line: Int, isAssertion: Bool, failure: String? = nil) {
            self.line = line
            self.isAssertion = isAssertion
            self.failure = failure
        }
    }
    /// The script's name relative to the suite, such as `i32.wast` or `proposals/threads/atomic.wast`.
    package var file: String
    /// The commands in their order.
    package var outcomes: [Outcome] = []
    /// Why the script did not come to its end: it could not be read, or its process failed.
    ///
    /// No expectation excuses that.
    package var interruption: Interruption?

    /// What keeps a script from its end.
    package struct Interruption: Codable, Hashable, Sendable {
        package var line: Int
        package var reason: String
        /// How many assertions the script has, none of which counts as passed.
        package var assertionCount: Int

        package init(line: Int, reason: String, assertionCount: Int) {
            self.line = line
            self.reason = reason
            self.assertionCount = assertionCount
        }
    }

    package init(file: String) { self.file = file }

    /// How many assertions passed.
    package var passed: Int {
        interruption == nil ? outcomes.count { $0.isAssertion && $0.failure == nil } : 0
    }

    /// How many assertions and steps failed.
    package var failed: Int {
        if let interruption { return max(1, interruption.assertionCount) }
        return outcomes.count { $0.failure != nil }
    }
}
