/// Numbers that a seed determines, the same on every machine (SplitMix64).
package struct RandomNumbers: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
        return bits ^ bits >> 31
    }

    /// A number from 0 up to, but not including, a bound that is positive.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// A number of a range.
    package mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// Whether something happens that does so in that many of a hundred cases.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of several values; there is one.
    package mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

    /// The place of one of several weights, chosen as often as its weight says.
    mutating func choose(_ weights: [Int]) -> Int {
        var rest = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if rest < weight { return index }
            rest -= weight
        }
        return 0
    }
}

extension RandomNumbers {
    /// The bits of an integer: an edge of some size, a small number, or any.
    mutating func integer(bits: Int) -> UInt64 {
        let mask = bits == 64 ? UInt64.max : 1 << UInt64(bits) - 1
        switch below(8) {
        case 0...2: return UInt64(below(40)) & mask
        case 3: return (0 &- UInt64(within(1...4))) & mask
        case 4: return (1 << UInt64(below(bits))) & mask
        case 5: return ((1 << UInt64(below(bits))) &- 1) & mask
        case 6:
            return pick([0x7fff_ffff, 0x8000_0000, 0x7fff_ffff_ffff_ffff, 1 << 63, 0xffff_ffff, 65_535, 65_536]) & mask
        default: return next() & mask
        }
    }

    /// The bits of a number of 32 bits: of those that operators treat specially, small, or any.
    mutating func float() -> UInt32 {
        switch below(8) {
        case 0...1: Float(within(-20...20)).bitPattern
        case 2: pick([0, 0x8000_0000, 0x7f80_0000, 0xff80_0000, 0x7fc0_0000, 0xffc0_0000, 0x7fa0_0001, 0x0000_0001])
        case 3:
            pick([Float(1 << 31), -Float(1 << 31), Float(1 << 32), 0x1p63, -0x1p63, 0x1p64, 0.5, -0.5, 1.5, 2.5])
                .bitPattern
        case 4...6: (Float(within(-100_000...100_000)) / 64).bitPattern
        default: UInt32(truncatingIfNeeded: next())
        }
    }

    /// The same of 64 bits.
    mutating func double() -> UInt64 {
        switch below(8) {
        case 0...1: Double(within(-20...20)).bitPattern
        case 2:
            pick([
                0, 1 << 63, 0x7ff0 << 48, 0xfff0 << 48, 0x7ff8 << 48, 0xfff8 << 48, 0x7ff4_0000_0000_0001, 1,
            ])
        case 3: pick([0x1p31, -0x1p31, 0x1p32, 0x1p63, -0x1p63, 0x1p64, 0.5, -0.5, 1.5, 2.5]).bitPattern
        case 4...6: (Double(within(-100_000...100_000)) / 64).bitPattern
        default: next()
        }
    }
}
