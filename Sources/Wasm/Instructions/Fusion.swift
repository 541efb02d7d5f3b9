/// Two instructions that the handler of a third one does, one after the other.
///
/// The table of all is generated.
struct Fusion {
    /// The first one, which may be a fused one itself.
    let first: Instruction
    let second: Instruction
    /// Whether the second takes the result of the first from an accumulator, and it is not written to its slot.
    let isHeld: Bool
    let fused: Instruction
}

/// Finds the instruction that does two others.
struct FusionTable: Sendable {
    /// The keys and the fused instructions, in places that follow from the key; 0 where there is none.
    private let keys: [UInt32]
    private let fused: [UInt16]
    private let mask: Int

    static let shared = FusionTable()

    private init() {
        var count = 1024
        while count < Fusion.all.count * 4 { count *= 2 }
        var keys = [UInt32](repeating: 0, count: count)
        var fused = [UInt16](repeating: 0, count: count)
        mask = count - 1
        for fusion in Fusion.all {
            let key = Self.key(fusion.first, fusion.second, fusion.isHeld)
            var place = Self.hash(key) & (count - 1)
            while keys[place] != 0 { place = (place + 1) & (count - 1) }
            keys[place] = key
            fused[place] = fusion.fused.rawValue
        }
        self.keys = keys
        self.fused = fused
    }

    /// The instruction that does one after another.
    ///
    /// - Parameter isHeld: Whether it leaves out writing the result of the first one.
    subscript(first: Instruction, second: Instruction, isHeld isHeld: Bool) -> Instruction? {
        let key = Self.key(first, second, isHeld)
        var place = Self.hash(key) & mask
        while keys[place] != 0 {
            if keys[place] == key { return Instruction(rawValue: fused[place]) }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Not 0: no pair begins with the first instruction, `unreachable`.
    private static func key(_ first: Instruction, _ second: Instruction, _ isHeld: Bool) -> UInt32 {
        UInt32(first.rawValue) << 16 | UInt32(second.rawValue) << 1 | (isHeld ? 1 : 0)
    }

    private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 12) }
}
