/// Byte strings of at least four bytes and what replaces them.
struct ByteReplacements {
    private struct Pair {
        var pattern: [UInt8]
        var replacement: [UInt8]
    }
    /// The pairs by the first four bytes of their patterns, the longer patterns first, so that of two that begin alike
    /// the longer one is replaced.
    private var pairs: [UInt32: [Pair]] = [:]
    /// Whether a pattern begins with the byte.
    private var isFirst = [Bool](repeating: false, count: 256)

    /// Adds a pair; a shorter pattern is left alone.
    mutating func add(_ pattern: [UInt8], _ replacement: [UInt8]) {
        guard pattern.count >= 4 else { return }
        isFirst[Int(pattern[0])] = true
        pairs[Self.prefix(pattern, 0), default: []].append(Pair(pattern: pattern, replacement: replacement))
        pairs[Self.prefix(pattern, 0)]?.sort { $0.pattern.count > $1.pattern.count }
    }

    private static func prefix(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
            | UInt32(bytes[index + 3])
    }

    /// The bytes with every pattern replaced, from left to right; `nil` if there is none in them.
    ///
    /// - Parameters:
    ///   - bytes: Where to look.
    ///   - form: Changes each replacement.
    func applied(to bytes: [UInt8], _ form: ([UInt8]) -> [UInt8] = { $0 }) -> [UInt8]? {
        guard !pairs.isEmpty else { return nil }
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        while index + 4 <= bytes.count {
            guard isFirst[Int(bytes[index])],
                let pair = pairs[Self.prefix(bytes, index)]?.first(where: { bytes[index...].starts(with: $0.pattern) })
            else {
                index += 1
                continue
            }
            result += bytes[copied..<index]
            result += form(pair.replacement)
            index += pair.pattern.count
            copied = index
        }
        return copied == 0 ? nil : result + bytes[copied...]
    }
}
