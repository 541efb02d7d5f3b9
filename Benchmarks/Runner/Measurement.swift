/// The samples of one benchmark.
struct Measurement: Encodable {
    let name: String
    let unit: String
    /// Whether a larger result is better.
    let isRate: Bool
    /// Whether the result is a difference from a reference.
    let isDifference: Bool
    /// The middle of all samples.
    let median: Double
    let minimum: Double
    let maximum: Double
    /// The promised result, and whether the median keeps it.
    let target: Double?
    let isTargetMet: Bool?
    /// How many operations each sample had.
    let operations: Int
    let samples: [Double]

    init(_ benchmark: Benchmark, operations: Int, samples: [Double]) {
        let sorted = samples.sorted()
        name = benchmark.name
        unit = benchmark.unit.symbol
        isRate = benchmark.unit.isRate
        isDifference = benchmark.unit.isDifference
        median = sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        minimum = sorted.first ?? 0
        maximum = sorted.last ?? 0
        target = benchmark.target
        let median = median
        isTargetMet = benchmark.target.map { benchmark.unit.isRate ? median >= $0 : median <= $0 }
        self.operations = operations
        self.samples = samples
    }

    /// How far the samples lie apart, in per cent of the median: the machine's noise; `nil` where the median is no measure
    /// for that, as a difference may be nothing.
    var spread: Double? { median > 0 && !isDifference ? (maximum - minimum) / median * 100 : nil }
}

/// Takes the samples of several benchmarks in turns, so that a change of the machine's speed meets all of them.
func measure(
    _ benchmarks: [Benchmark], rounds: Int, secondsPerSample: Double, progress: () -> Void
) throws -> [Measurement] {
    var operations: [Int] = []
    for benchmark in benchmarks {
        operations.append(try benchmark.calibrated(to: secondsPerSample))
        progress()
    }
    var samples = [[Double]](repeating: [], count: benchmarks.count)
    for _ in 0..<rounds {
        for (index, benchmark) in benchmarks.enumerated() {
            let timer = try benchmark.sample(operations[index])
            samples[index].append(benchmark.unit.value(timer, operations: operations[index]))
            progress()
        }
    }
    return benchmarks.indices.map { index in
        Measurement(benchmarks[index], operations: operations[index], samples: samples[index])
    }
}
