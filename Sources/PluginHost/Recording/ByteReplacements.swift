/// Byte strings of at least four bytes and what replaces them.
///
/// The search takes time linear in the text, whatever the strings are: servers and guests have chosen both.
struct ByteReplacements {
    private var replacements: [[UInt8]: [UInt8]] = [:]
    /// The first four bytes of each pattern.
    private var prefixes: Set<UInt32> = []
    /// Whether a pattern begins with the byte.
    private var isFirst = [Bool](repeating: false, count: 256)
    /// Finds the patterns from their ends; made when a prefix is found for the first time.
    private var search: SecretSearch?

    /// Adds a pair; a shorter pattern, and one that is there already, is left alone.
    mutating func add(_ pattern: [UInt8], _ replacement: [UInt8]) {
        guard pattern.count >= 4, replacements[pattern] == nil else { return }
        replacements[pattern] = replacement
        prefixes.insert(Self.prefix(pattern, 0))
        isFirst[Int(pattern[0])] = true
        search = nil
    }

    private static func prefix(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
            | UInt32(bytes[index + 3])
    }

    /// The bytes with every pattern replaced, from left to right, the longest one at each place; `nil` if there is none
    /// in them.
    ///
    /// - Parameters:
    ///   - bytes: Where to look.
    ///   - form: Changes each replacement.
    mutating func applied(to bytes: [UInt8], _ form: ([UInt8]) -> [UInt8] = { $0 }) -> [UInt8]? {
        Self.replacing(matches(in: bytes).map { ($0.range, form($0.replacement)) }, in: bytes)
    }

    /// As ``applied(to:_:)``, with the patterns in every spelling that JSON has for them, in documents within documents
    /// as well.
    mutating func applied(toSpellingsIn bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8]?
        for level in 0...UnescapedText.maximumLevels {
            var text = UnescapedText(result ?? bytes)
            var reached = 0
            while reached < level, text.hasEscapes {
                text = text.unescaped()
                reached += 1
            }
            guard reached == level else { break }
            let found = matches(in: text.bytes).map { (text.place(of: $0.range), $0.replacement) }
            result = Self.replacing(found, in: result ?? bytes) ?? result
        }
        return result
    }

    private static func replacing(_ found: [(range: Range<Int>, replacement: [UInt8])], in bytes: [UInt8]) -> [UInt8]? {
        if found.isEmpty { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        for (range, replacement) in found {
            result += bytes[copied..<range.lowerBound]
            result += replacement
            copied = range.upperBound
        }
        return result + bytes[copied...]
    }

    /// Where patterns are, from left to right, the longest one at each place.
    private mutating func matches(in bytes: [UInt8]) -> [(range: Range<Int>, replacement: [UInt8])] {
        guard let first = firstPrefix(in: bytes) else { return [] }
        let search = search ?? SecretSearch(replacements.keys.map { $0.reversed() })
        self.search = search
        // Read from the end to the front, a pattern ends where it begins.
        let counts = search.longest(in: bytes[first...].reversed())
        var result: [(range: Range<Int>, replacement: [UInt8])] = []
        var index = first
        while index < bytes.count {
            let count = Int(counts[bytes.count - 1 - index])
            guard count > 0, let replacement = replacements[Array(bytes[index..<(index + count)])] else {
                index += 1
                continue
            }
            result.append((index..<(index + count), replacement))
            index += count
        }
        return result
    }

    /// Where the first bytes of a pattern stand first.
    private func firstPrefix(in bytes: [UInt8]) -> Int? {
        guard !prefixes.isEmpty, bytes.count >= 4 else { return nil }
        return (0...(bytes.count - 4)).first { index in
            isFirst[Int(bytes[index])] && prefixes.contains(Self.prefix(bytes, index))
        }
    }
}
