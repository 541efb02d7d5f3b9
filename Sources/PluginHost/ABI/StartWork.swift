/// The time that the host has for reading a plugin before it starts it: as much as the start itself.
struct StartWork {
    private let thread: GuestThread
    private let allowed: Duration
    private let deadline: ContinuousClock.Instant

    /// Begins the work now.
    init(on thread: GuestThread, _ limits: PluginLimits) {
        self.thread = thread
        allowed = limits.startTimeout
        deadline = .now.advanced(by: allowed)
    }

    /// Why the work must end, if it must.
    var interruption: PluginError? {
        thread.pace?.look(until: deadline)
        if thread.isCancelled { return PluginError(.cancelled, "the reading of the plugin was cancelled") }
        guard ContinuousClock.now >= deadline else { return nil }
        return PluginError(
            .limitExceeded, "limit start_timeout exceeded: the module took longer than \(allowed) to read",
            limit: "start_timeout")
    }
}
