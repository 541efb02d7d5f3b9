import Platform

/// The processor time that the process has used, which other programs on the machine disturb less than the clock.
struct ProcessorTime {
    /// Seconds in the program itself.
    var user: Double
    /// Seconds in the system on its behalf.
    var system: Double

    var total: Double { user + system }

    static var now: ProcessorTime {
        var usage = rusage()
        #if canImport(Glibc)
            unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
        #else
            unsafe getrusage(RUSAGE_SELF, &usage)
        #endif
        return ProcessorTime(user: seconds(usage.ru_utime), system: seconds(usage.ru_stime))
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
}

/// Counts the processor time of the timed regions of one sample, and that of what they are compared with.
///
/// User and system time together: instantiation and `memory.grow` are system calls for the most part, and everywhere
/// else the system's share is nothing.
struct Timer {
    private(set) var seconds = 0.0
    /// The time of what the timed regions are compared with, where a benchmark's unit is a comparison.
    private(set) var referenceSeconds = 0.0
    /// Whether the system's time counts: not where it is that of waking threads, which depends on the machine alone.
    var countsSystemTime = true

    /// Runs what is to be measured; what stands outside is preparation.
    mutating func time<Result>(_ body: () throws -> Result) rethrows -> Result {
        try time(adding: \.seconds, body)
    }

    /// Runs what that is compared with.
    mutating func timeReference<Result>(_ body: () throws -> Result) rethrows -> Result {
        try time(adding: \.referenceSeconds, body)
    }

    private mutating func time<Result>(
        adding total: WritableKeyPath<Timer, Double>, _ body: () throws -> Result
    ) rethrows -> Result {
        let begin = ProcessorTime.now
        let result = try body()
        let end = ProcessorTime.now
        self[keyPath: total] += countsSystemTime ? end.total - begin.total : end.user - begin.user
        return result
    }
}
