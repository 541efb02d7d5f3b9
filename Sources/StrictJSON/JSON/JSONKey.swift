/// Where the contents of a string stand in a document, without its quotation marks.
struct JSONKey {
    private let start: Int32
    /// The end, which is negated and one less where there are escapes.
    private let end: Int32

    init(_ range: Range<Int>, hasEscapes: Bool) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        let end = Int32(truncatingIfNeeded: range.upperBound)
        self.end = hasEscapes ? ~end : end
    }

    var hasEscapes: Bool { end < 0 }
    var range: Range<Int> { Int(start)..<Int(hasEscapes ? ~end : end) }

    /// The bytes of the text, as they stand or unescaped.
    func text(in bytes: [UInt8]) -> ArraySlice<UInt8> {
        hasEscapes ? JSONParser.unescaped(range, in: bytes)[...] : bytes[range]
    }
}

/// The keys of one object: found by comparison while they are few, as nearly all objects have it, and else by a table, so that no
/// size is quadratic.
///
/// The keys themselves stand in a list that objects within objects share, from ``firstKey`` on.
struct JSONKeySet {
    /// The position of the object's first key in the list.
    let firstKey: Int
    /// For each place, a part of a key's hash, and its number from 1; 0 where there is none.
    private var table: [UInt64] = []

    private static let smallCount = 16

    init(firstKey: Int) { self.firstKey = firstKey }

    /// Adds a key to the list unless it is there.
    ///
    /// - Returns: Whether it is new.
    mutating func insert(_ key: JSONKey, _ keys: inout [JSONKey], _ bytes: [UInt8]) -> Bool {
        let text = key.text(in: bytes)
        let count = keys.count - firstKey
        if count < Self.smallCount {
            if keys[firstKey...].contains(where: { $0.text(in: bytes).elementsEqual(text) }) { return false }
        } else {
            if table.isEmpty { fill(keys, bytes, 4 * Self.smallCount) }
            // At most two thirds are taken.
            if 3 * (count + 1) > 2 * table.count { fill(keys, bytes, 2 * table.count) }
            let hash = Self.hash(text)
            var place = place(hash)
            while table[place] != 0 {
                if (table[place] ^ hash) >> 32 == 0,
                    Self.key(table[place], keys, firstKey).text(in: bytes).elementsEqual(text)
                {
                    return false
                }
                place = place == table.count - 1 ? 0 : place + 1
            }
            table[place] = Self.entry(hash, count)
        }
        keys.append(key)
        return true
    }

    private mutating func fill(_ keys: [JSONKey], _ bytes: [UInt8], _ size: Int) {
        table = [UInt64](repeating: 0, count: size)
        for (number, key) in keys[firstKey...].enumerated() {
            let hash = Self.hash(key.text(in: bytes))
            var place = place(hash)
            while table[place] != 0 { place = place == table.count - 1 ? 0 : place + 1 }
            table[place] = Self.entry(hash, number)
        }
    }

    private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (table.count - 1) }

    private static func entry(_ hash: UInt64, _ number: Int) -> UInt64 {
        hash & ~0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: number + 1))
    }

    private static func key(_ entry: UInt64, _ keys: [JSONKey], _ firstKey: Int) -> JSONKey {
        keys[firstKey + Int(UInt32(truncatingIfNeeded: entry)) - 1]
    }

    /// The hash of a text, which differs from process to process, so that nobody can choose keys with equal ones.
    private static func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
        var hasher = Hasher()
        var word: UInt64 = 0
        var count = 0
        for byte in text {
            word = word << 8 | UInt64(byte)
            count += 1
            if count & 7 == 0 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}

/// A string that is equal to another only if their bytes are.
package struct ByteString: Hashable {
    package let string: String
    package init(_ string: String) { self.string = string }
    package static func == (left: ByteString, right: ByteString) -> Bool { sameBytes(left.string, right.string) }
    package func hash(into hasher: inout Hasher) { for byte in string.utf8 { hasher.combine(byte) } }
}
