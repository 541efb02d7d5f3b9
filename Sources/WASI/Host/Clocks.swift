/// The guest's two clocks.
final class Clocks {
    private let kind: WASIConfiguration.Clocks
    private let system: any SystemCalls
    /// The next reading of both virtual clocks.
    private(set) var virtualNow: UInt64

    init(_ kind: WASIConfiguration.Clocks, system: any SystemCalls) {
        self.kind = kind
        self.system = system
        virtualNow = if case .virtual(let start, _) = kind { start } else { 0 }
    }

    /// Whether waiting takes time on the host.
    var isReal: Bool { kind == .system }

    /// A clock's reading in nanoseconds.
    func now(_ clock: ClockID) -> UInt64 {
        guard case .virtual(_, let step) = kind else { return system.now(clock) }
        defer { virtualNow = virtualNow.addingSaturating(step) }
        return virtualNow
    }

    /// A clock's resolution in nanoseconds.
    func resolution(_ clock: ClockID) -> UInt64 {
        guard case .virtual(_, let step) = kind else { return system.resolution(clock) }
        return max(1, step)
    }

    /// Moves the virtual clocks forward to `time`, as waiting does with real ones.
    func jump(to time: UInt64) { virtualNow = max(virtualNow, time) }
}

extension UInt64 {
    /// The sum, or the largest number if it does not fit.
    func addingSaturating(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
