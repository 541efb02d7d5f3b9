/// The guest's random bytes.
final class RandomSource {
    private let system: any SystemCalls
    /// The generator's state; nil if the bytes come from the system.
    private(set) var state: UInt64?
    /// Whether there was any need of them.
    private(set) var isDrawn = false

    init(_ randomness: WASIConfiguration.Randomness, system: any SystemCalls) {
        self.system = system
        state = if case .seeded(let seed) = randomness { seed } else { nil }
    }

    /// Goes on where another generator stood; bytes of the system have no state.
    func restore(_ state: UInt64?) { if self.state != nil { self.state = state ?? self.state } }

    /// Fills `bytes`.
    func fill(_ bytes: inout MutableRawSpan) throws(SystemError) {
        isDrawn = true
        guard let state else { return try system.fillWithRandomBytes(&bytes) }
        var generator = SplitMix64(state: state)
        var offset = 0
        while offset < bytes.byteCount {
            var word = generator.next()
            for _ in 0..<min(8, bytes.byteCount - offset) {
                bytes.storeBytes(of: UInt8(truncatingIfNeeded: word), toByteOffset: offset, as: UInt8.self)
                word >>= 8
                offset += 1
            }
        }
        self.state = generator.state
    }
}

/// The generator SplitMix64 of Steele, Lea and Flood: the same numbers on every machine.
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}
