/// The identifiers of a source, each with a number, so that the parser compares and looks up numbers.
///
/// An open-addressing table over the identifiers' bytes. It hashes with the standard library's seeded `Hasher`, so a
/// source cannot be written that makes it slow.
package struct IdentifierTable: Sendable {
    /// The names without `$` and quotes, escapes resolved, one after the other.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// The number of an identifier plus 1, or 0 where the slot is free.
    ///
    /// The count is a power of two.
    private var slots: [UInt32] = Array(repeating: 0, count: 64)
    private var hashes: [Int] = []

    package init() {}

    package var count: Int { ends.count }

    /// The bytes of the name with the given number.
    package subscript(number: UInt32) -> [UInt8] {
        let index = Int(number)
        return Array(bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
    }

    /// The number of the name that stands in `range` of `source`; a new one when the name is new.
    package mutating func number(of source: [UInt8], _ range: Range<Int>) -> UInt32 {
        let hash = Self.hash(source, range)
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            if hashes[Int(number)] == hash, equals(number, source, range) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = UInt32(truncatingIfNeeded: ends.count)
        bytes.append(contentsOf: source[range])
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = number + 1
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    private func equals(_ number: UInt32, _ source: [UInt8], _ range: Range<Int>) -> Bool {
        let index = Int(number)
        let start = index == 0 ? 0 : ends[index - 1]
        guard ends[index] - start == range.count else { return false }
        for position in 0..<range.count where bytes[start + position] != source[range.lowerBound + position] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        for (number, hash) in hashes.enumerated() {
            var slot = hash & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: number) + 1
        }
    }

    private static func hash(_ source: [UInt8], _ range: Range<Int>) -> Int {
        var hasher = Hasher()
        var word: UInt64 = 0
        var count = 0
        for index in range {
            word = word << 8 | UInt64(source[index])
            count += 1
            if count & 7 == 0 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
        return hasher.finalize()
    }
}
