import Wasm

// Clocks, random bytes and the process itself.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// The most random bytes between two looks at cancellation and deadline.
    private static let randomChunk: UInt64 = 65_536

    /// `clock_res_get`: tells a clock's resolution.
    ///
    /// - Parameters:
    ///   - identifier: 0 for real time, 1 for the monotonic clock.
    ///   - result: Where the resolution in nanoseconds goes, 8 bytes.
    /// - Throws: ``WASIErrno/inval`` for any other clock, the CPU-time clocks included; ``WASIErrno/fault``.
    func clockResGet(_ caller: borrowing Caller, _ identifier: UInt32, _ result: UInt32) throws(CallFailure) {
        guard let clock = ClockID(rawValue: identifier) else { throw .errno(.inval) }
        try caller.check(result, count: 8)
        try caller.put(clocks.resolution(clock), at: UInt64(result))
    }

    /// `clock_time_get`: reads a clock.
    ///
    /// - Parameters:
    ///   - identifier: 0 for real time, 1 for the monotonic clock.
    ///   - precision: How late the reading may be, in nanoseconds; the reading is exact.
    ///   - result: Where the time in nanoseconds goes, 8 bytes.
    /// - Throws: ``WASIErrno/inval`` for any other clock, the CPU-time clocks included; ``WASIErrno/fault``.
    func clockTimeGet(
        _ caller: borrowing Caller, _ identifier: UInt32, _ precision: UInt64, _ result: UInt32
    ) throws(CallFailure) {
        guard let clock = ClockID(rawValue: identifier) else { throw .errno(.inval) }
        try caller.check(result, count: 8)
        try caller.put(clocks.now(clock), at: UInt64(result))
    }

    /// `random_get`: fills a buffer with random bytes.
    ///
    /// - Parameters:
    ///   - buffer: The buffer's address.
    ///   - count: Its size in bytes.
    /// - Throws: ``WASIErrno/fault``; ``WASIErrno/io`` and others if the system has no random bytes; the guest's end if it is
    ///   interrupted.
    func randomGet(_ caller: borrowing Caller, _ buffer: UInt32, _ count: UInt32) throws(CallFailure) {
        try caller.check(buffer, count: UInt64(count))
        let random = random
        var done: UInt64 = 0
        while done < UInt64(count) {
            let chunk = GuestBuffer(
                address: UInt64(buffer) + done, count: min(UInt64(count) - done, Self.randomChunk))
            try caller.charge(bytes: chunk.count)
            try caller.writing(chunk) { (span) throws(CallFailure) in
                do throws(SystemError) {
                    try random.fill(&span)
                } catch {
                    throw .errno(error.errno)
                }
            }
            done += chunk.count
        }
    }

    /// `proc_exit`: ends the guest.
    ///
    /// - Parameter code: The exit code; 0 means success.
    /// - Throws: ``ProcessExit`` always, or what a closure that gets the last line throws.
    func procExit(_ code: UInt32) throws {
        try flush()
        throw ProcessExit(code: code)
    }

    /// `proc_raise`: sends a signal to the guest itself.
    ///
    /// - Parameter signal: The signal's number.
    /// - Throws: ``WASIErrno/notsup`` always: a guest has no signals.
    func procRaise(_ caller: borrowing Caller, _ signal: UInt32) throws(CallFailure) {
        throw .errno(.notsup)
    }

    /// `sched_yield`: lets other threads run.
    ///
    /// Cancellation and deadline end the guest here.
    func schedYield(_ caller: borrowing Caller) throws(CallFailure) {
        system.yield()
        try caller.endIfInterrupted()
    }
}
