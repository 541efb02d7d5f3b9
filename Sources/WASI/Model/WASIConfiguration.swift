/// What a guest sees of its host.
///
/// The empty configuration shows nothing: no arguments, no environment, no files,
/// input that is at its end, output that is dropped, and a clock of its own.
public struct WASIConfiguration {
    /// Where the guest's standard input comes from.
    public enum Input {
        /// At its end from the start.
        case empty
        /// The host's standard input.
        case inherited
        /// These bytes, then the end.
        case bytes([UInt8])
    }

    /// Where the guest's standard output or standard error goes.
    ///
    /// An error thrown by a closure ends the guest; its trap holds the error.
    public enum Output {
        /// Nowhere; the guest's writes succeed.
        case discarded
        /// The host's standard output, or standard error.
        case inherited
        /// To a closure, as written.
        case bytes((_ bytes: [UInt8]) throws -> Void)
        /// To a closure, line by line without the newline, as UTF-8 with invalid bytes replaced.
        ///
        /// A longer line than `limit` bytes is cut into several. The last line may lack its newline: it comes at
        /// `proc_exit` or ``WASI/flush()``.
        case lines(limit: Int, (_ line: String) throws -> Void)
    }

    /// What the guest's clocks show.
    public enum Clocks: Hashable, Sendable {
        /// The host's real time and monotonic time.
        case system
        /// Clocks that do not depend on the host: both start at `start` nanoseconds (since 1970 for the real-time
        /// clock), and advance by `step` nanoseconds with each reading. A guest that sleeps does not wait: the
        /// clocks jump.
        case virtual(start: UInt64, step: UInt64)
    }

    /// Where random bytes come from.
    public enum Randomness: Hashable, Sendable {
        /// The operating system.
        case system
        /// A generator that gives the same bytes for the same seed; not for secrets.
        case seeded(UInt64)
    }

    /// A directory of the host that the guest can use.
    public struct Directory: Hashable, Sendable {
        /// The directory on the host.
        public var hostPath: String
        /// The name the guest knows it by, such as `/data` or `.`.
        public var guestPath: String
        /// Whether the guest may only read in it.
        public var isReadOnly: Bool

        /// Describes a directory.
        public init(hostPath: String, guestPath: String, isReadOnly: Bool = false) {
            self.hostPath = hostPath
            self.guestPath = guestPath
            self.isReadOnly = isReadOnly
        }
    }

    /// The arguments; the first is the program's name by convention.
    ///
    /// Each ends at its first NUL.
    public var arguments: [String] = []
    /// The environment in order.
    ///
    /// Names and values end at their first NUL.
    public var environment: [(name: String, value: String)] = []
    /// Standard input, descriptor 0.
    public var standardInput = Input.empty
    /// Standard output, descriptor 1.
    public var standardOutput = Output.discarded
    /// Standard error, descriptor 2.
    public var standardError = Output.discarded
    /// The clocks.
    ///
    /// The start of the default virtual clocks is not zero, since some runtimes take zero for a fault.
    public var clocks = Clocks.virtual(start: 1_000_000_000_000_000_000, step: 1_000)
    /// The source of random bytes.
    public var randomness = Randomness.system
    /// The directories that are open from the start, as descriptors 3 and up.
    public var directories: [Directory] = []

    /// Counts what the host keeps for the guest; `nil` makes a count of its own with the default limit.
    ///
    /// The guest ends with the limit's name, `host_memory`, where more would have to be kept.
    public var hostMemory: HostMemory?

    /// Whether a write to an inherited stream whose reader has gone ends the guest with ``ReaderGone``, as `SIGPIPE` ends a
    /// program; otherwise it is an error of that write.
    package var endsWithoutReader = false

    /// Makes the empty configuration.
    public init() {}
}

/// Ends a guest that writes to a pipe which nobody reads any more.
package struct ReaderGone: Error {
    /// Makes the error.
    package init() {}
}
