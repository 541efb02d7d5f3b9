/// One thing to measure, named for what is inside the timed region.
struct Benchmark {
    /// What the result is given in.
    enum Unit {
        case nanoseconds
        case microseconds
        case milliseconds
        /// 10^6 bytes a second; one operation handles this many bytes.
        case megabytesPerSecond(bytes: Int)
        /// How many times as fast as the timer's reference.
        case speedup
        /// How many nanoseconds more than the timer's reference.
        case nanosecondsMore
    }

    let name: String
    let unit: Unit
    /// The result that is promised: at most this long, or at least this many megabytes a second or times as fast.
    var target: Double?
    /// How many operations a sample has; `nil` means as many as fill the time of a sample.
    var operations: Int?
    /// Performs operations, of which the timer sees what is to be measured.
    let body: (_ operations: Int, _ timer: inout Timer) throws -> Void

    init(
        _ name: String, _ unit: Unit, target: Double? = nil, operations: Int? = nil,
        body: @escaping (_ operations: Int, _ timer: inout Timer) throws -> Void
    ) {
        self.name = name
        self.unit = unit
        self.target = target
        self.operations = operations
        self.body = body
    }

    /// The times of one sample.
    func sample(_ operations: Int) throws -> Timer {
        var timer = Timer()
        try body(operations, &timer)
        return timer
    }

    /// The number of operations that take about `seconds`.
    func calibrated(to seconds: Double) throws -> Int {
        if let operations { return operations }
        var operations = 1
        while true {
            let elapsed = try sample(operations).seconds
            if elapsed >= seconds / 4 { return max(1, Int(Double(operations) * seconds / elapsed)) }
            operations *= elapsed < seconds / 100 ? 10 : 2
        }
    }
}

extension Benchmark.Unit {
    /// The result of a sample in this unit.
    func value(_ timer: Timer, operations: Int) -> Double {
        let each = timer.seconds / Double(operations)
        let reference = timer.referenceSeconds / Double(operations)
        return switch self {
        case .nanoseconds: each * 1e9
        case .microseconds: each * 1e6
        case .milliseconds: each * 1e3
        case .megabytesPerSecond(let bytes): Double(bytes) / each / 1e6
        case .speedup: reference / each
        case .nanosecondsMore: (each - reference) * 1e9
        }
    }

    var symbol: String {
        switch self {
        case .nanoseconds: "ns"
        case .microseconds: "µs"
        case .milliseconds: "ms"
        case .megabytesPerSecond: "MB/s"
        case .speedup: "×"
        case .nanosecondsMore: "+ns"
        }
    }

    /// Whether a larger result is better.
    var isRate: Bool {
        switch self {
        case .megabytesPerSecond, .speedup: true
        case .nanoseconds, .microseconds, .milliseconds, .nanosecondsMore: false
        }
    }

    /// Whether the result is a difference from the reference, which may be nothing or less.
    var isDifference: Bool { if case .nanosecondsMore = self { true } else { false } }
}
