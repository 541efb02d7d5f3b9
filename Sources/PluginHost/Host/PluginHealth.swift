extension Plugin {
    /// How a plugin is doing.
    public struct Health: Sendable {
        /// What a plugin is busy with.
        public enum State: String, Hashable, Sendable {
            /// No request is under way.
            case idle
            /// Requests are under way.
            case running
            /// The plugin has failed too often in a row, and is left alone for a while.
            case quarantined
            /// The host has let the plugin go.
            case unloaded
        }
        /// What the plugin is busy with.
        public var state = State.idle
        /// The requests that are under way.
        public var running = 0
        /// The requests that wait for an instance.
        public var waiting = 0
        /// The requests that were answered, error responses included.
        public var answered = 0
        /// The requests that ended without an answer, and are in the audit log as failed.
        public var failed = 0
        /// The requests that never reached the plugin: because too many waited or it is left alone, or because their
        /// time was over or their task cancelled while they waited.
        public var refused = 0
        /// The instances that were made.
        package var starts = 0
        /// The instances that were thrown away because they had failed.
        public var restarts = 0
        /// The instances that were replaced because their memory had grown.
        package var recycled = 0
        /// The bytes of memory of all instances together, as of the end of their last requests.
        public var memoryByteCount = 0
        /// The most bytes of memory that an instance has had.
        package var peakMemoryByteCount = 0
        /// The fuel that the last request used.
        public var lastFuel: UInt64 = 0
        /// The work that the host did for the last request, in units of about 64 bytes moved or parsed.
        package var lastHostWork: UInt64 = 0
        /// The last failure, with its trap if there was one.
        public var lastFailure: PluginError?
        /// Until when the plugin is left alone after failures in a row; `nil` if it is not.
        public var quarantinedUntil: ContinuousClock.Instant?

        /// The pages of 64 KiB that ``memoryByteCount`` is.
        package var memoryPages: Int { memoryByteCount >> 16 }
        /// The pages of 64 KiB that ``peakMemoryByteCount`` is.
        package var peakMemoryPages: Int { peakMemoryByteCount >> 16 }
    }
}
