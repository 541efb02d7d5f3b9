/// The time that the host has for reading a plugin and for its discovery run, both together: as much as for a start.
package struct StartWork: Sendable {
    private let thread: GuestThread
    private let allowed: Duration
    /// When it is over.
    package let deadline: ContinuousClock.Instant

    /// Begins the work now.
    ///
    /// - Parameters:
    ///   - thread: The thread on which it is done, whose cancellation ends it.
    ///   - limits: The time for a start.
    package init(on thread: GuestThread = GuestThread(), _ limits: PluginLimits) {
        self.thread = thread
        allowed = limits.startTimeout
        deadline = .now.advanced(by: allowed)
    }

    /// Why the work must end, if it must.
    package var interruption: PluginError? {
        thread.pace?.look(until: deadline)
        if thread.isCancelled { return PluginError(.cancelled, "the reading of the plugin was cancelled") }
        guard ContinuousClock.now >= deadline else { return nil }
        return PluginError(
            .limitExceeded,
            "limit start_timeout exceeded: the module took longer than \(displayed(allowed)) to read",
            limit: "start_timeout")
    }
}
