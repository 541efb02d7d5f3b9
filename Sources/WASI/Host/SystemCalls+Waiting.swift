import Platform

// The real calls for time, waiting and random bytes.

extension SystemCalls {
    package func isReady(
        _ descriptor: Int32, for readiness: Readiness, milliseconds: Int32
    ) throws(SystemError) -> Bool {
        let events = readiness == .reading ? POLLIN : POLLOUT
        var entry = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
        // SAFETY: the call reads and writes one entry, the local one.
        let count = unsafe poll(&entry, 1, milliseconds)
        if count < 0 {
            let code = errno
            if code == EINTR { return false }
            throw SystemError(code: code)
        }
        return count > 0
    }

    package func sleep(nanoseconds: UInt64) {
        var time = timespec(.to(nanoseconds))
        // SAFETY: the call reads the local `time`; the remainder is not asked for.
        _ = unsafe nanosleep(&time, nil)
    }

    package func yield() { _ = sched_yield() }

    package func now(_ clock: ClockID) -> UInt64 {
        var time = timespec()
        // SAFETY: the call fills the local `time`.
        _ = unsafe clock_gettime(clock.systemIdentifier, &time)
        return time.nanoseconds
    }

    package func resolution(_ clock: ClockID) -> UInt64 {
        var time = timespec()
        // SAFETY: the call fills the local `time`.
        _ = unsafe clock_getres(clock.systemIdentifier, &time)
        return max(1, time.nanoseconds)
    }

    package func fillWithRandomBytes(_ bytes: inout MutableRawSpan) throws(SystemError) {
        // SAFETY: the buffer is the span's own; each call writes at most what is left of it.
        let result = unsafe bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(SystemError) in try unsafe fill(buffer) }
        }
        try result.get()
    }
}

/// Fills a buffer with random bytes of the system.
///
/// ## Safety
/// - Must hold: `buffer` is valid and writable.
/// - Guaranteed by: ``SystemCalls/fillWithRandomBytes(_:)``, which passes a span's memory.
@unsafe
private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) {
    #if canImport(Darwin)
        if let base = buffer.baseAddress { unsafe arc4random_buf(base, buffer.count) }
    #else
        // This call takes at most 256 bytes.
        for start in stride(from: 0, to: buffer.count, by: 256) {
            let chunk = unsafe UnsafeMutableRawBufferPointer(
                rebasing: buffer[start..<min(start + 256, buffer.count)])
            if let base = chunk.baseAddress {
                _ = try retrying { unsafe getentropy(base, chunk.count) }
            }
        }
    #endif
}

extension ClockID {
    /// The system's clock.
    fileprivate var systemIdentifier: clockid_t { self == .realtime ? CLOCK_REALTIME : CLOCK_MONOTONIC }
}
