/// Decompression of the format `deflate`.
///
///     input    ▒▒▒▒▒▒▒▒│ ← position          bits taken from the input and not used yet: `bits`, lowest first
///     output   ▓▓▓▓▓▓▓▓▓▓▓▓│                 what copies of earlier bytes are made of
///
/// RFC 1951.
struct Inflation {
    let input: [UInt8]
    private(set) var output: [UInt8] = []
    private let limit: Int
    /// Where the output of the present run begins: copies reach no further back.
    private var start = 0
    private var next = 0
    private var bits: UInt64 = 0
    private var bitCount = 0

    init(_ input: [UInt8], limit: Int) {
        self.input = input
        self.limit = limit
    }

    // MARK: Whole bytes

    /// Where the next whole byte stands; only between blocks' ends and beginnings, where no bits of one are left.
    var position: Int { next - bitCount / 8 }

    var isAtEnd: Bool { position >= input.count }

    /// Reads a number of whole bytes, lowest first.
    mutating func littleEndian(byteCount: Int) throws(Gzip.Failure) -> UInt32 {
        try take(8 * byteCount)
    }

    mutating func skip(_ count: Int) throws(Gzip.Failure) {
        let target = position + count
        guard target <= input.count else { throw .truncated }
        (next, bits, bitCount) = (target, 0, 0)
    }

    // MARK: Bits

    private mutating func fill() {
        while bitCount <= 56, next < input.count {
            bits |= UInt64(input[next]) << UInt64(bitCount)
            next += 1
            bitCount += 8
        }
    }

    /// Takes up to 32 bits.
    private mutating func take(_ count: Int) throws(Gzip.Failure) -> UInt32 {
        if bitCount < count { fill() }
        guard bitCount >= count else { throw .truncated }
        let value = bits & (1 << UInt64(count) - 1)
        bits >>= UInt64(count)
        bitCount -= count
        return UInt32(truncatingIfNeeded: value)
    }

    private mutating func symbol(_ code: HuffmanCode) throws(Gzip.Failure) -> Int {
        if bitCount < HuffmanCode.maximumLength { fill() }
        guard let (symbol, length) = code.symbol(bits) else {
            // Bits that are missing count as zeros, with which no code may go on.
            throw bitCount < HuffmanCode.maximumLength ? .truncated : .malformed
        }
        guard length <= bitCount else { throw .truncated }
        bits >>= UInt64(length)
        bitCount -= length
        return symbol
    }

    // MARK: Blocks

    /// Decompresses up to the end of the last block, and of the byte in which it ends.
    mutating func run(_ mayGoOn: () -> Bool) throws(Gzip.Failure) {
        start = output.count
        var isLast = false
        while !isLast {
            guard mayGoOn() else { throw .interrupted }
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try inflate(.fixedLiterals, .fixedDistances, mayGoOn)
            case 2:
                let (literals, distances) = try readCodes()
                try inflate(literals, distances, mayGoOn)
            default: throw .malformed
            }
        }
        _ = try take(bitCount % 8)
    }

    private mutating func copyStored() throws(Gzip.Failure) {
        _ = try take(bitCount % 8)
        let count = try take(16)
        guard try take(16) == ~count & 0xFFFF else { throw .malformed }
        let start = position
        try skip(Int(count))
        guard Int(count) <= limit - output.count else { throw .tooLarge }
        output += input[start..<start + Int(count)]
    }

    /// How many bytes are decompressed between two questions whether to go on.
    private static let interval = 64 << 10

    private mutating func inflate(
        _ literals: HuffmanCode, _ distances: HuffmanCode, _ mayGoOn: () -> Bool
    ) throws(Gzip.Failure) {
        var nextQuestion = output.count + Self.interval
        while true {
            if output.count >= nextQuestion {
                guard mayGoOn() else { throw .interrupted }
                nextQuestion = output.count + Self.interval
            }
            let symbol = try symbol(literals)
            if symbol < 256 {
                guard output.count < limit else { throw .tooLarge }
                output.append(UInt8(truncatingIfNeeded: symbol))
                continue
            }
            if symbol == 256 { return }
            guard symbol - 257 < Self.lengths.count else { throw .malformed }
            let (lengthBase, lengthBits) = Self.lengths[symbol - 257]
            let length = lengthBase + Int(try take(lengthBits))
            let distanceSymbol = try self.symbol(distances)
            guard distanceSymbol < Self.distances.count else { throw .malformed }
            let (distanceBase, distanceBits) = Self.distances[distanceSymbol]
            let distance = distanceBase + Int(try take(distanceBits))
            guard distance <= output.count - start else { throw .malformed }
            guard length <= limit - output.count else { throw .tooLarge }
            // A copy may reach into itself, and then repeats.
            for index in output.count - distance..<output.count - distance + length { output.append(output[index]) }
        }
    }

    /// The length that each symbol from 257 on stands for, and how many bits add to it.
    private static let lengths: [(base: Int, bits: Int)] = {
        var lengths = steps(from: 3, count: 28, equalSteps: 8, sameBits: 4)
        lengths.append((258, 0))
        return lengths
    }()

    private static let distances = steps(from: 1, count: 30, equalSteps: 4, sameBits: 2)

    /// Bases that follow each other without gaps: the first without bits, then so many each with one more.
    private static func steps(from first: Int, count: Int, equalSteps: Int, sameBits: Int) -> [(base: Int, bits: Int)] {
        var steps: [(base: Int, bits: Int)] = []
        var base = first
        for index in 0..<count {
            let bits = index < equalSteps ? 0 : (index - equalSteps) / sameBits + 1
            steps.append((base, bits))
            base += 1 << bits
        }
        return steps
    }

    /// The order in which the lengths of the code for lengths come.
    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// Reads the two codes of a block that has its own.
    private mutating func readCodes() throws(Gzip.Failure) -> (literals: HuffmanCode, distances: HuffmanCode) {
        let literalCount = Int(try take(5)) + 257
        let distanceCount = Int(try take(5)) + 1
        let lengthCount = Int(try take(4)) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw .malformed }
        var codeLengths = [UInt8](repeating: 0, count: Self.lengthOrder.count)
        for index in 0..<lengthCount { codeLengths[Self.lengthOrder[index]] = UInt8(try take(3)) }
        guard let code = HuffmanCode(codeLengths[...]) else { throw .malformed }
        var lengths: [UInt8] = []
        while lengths.count < literalCount + distanceCount {
            var (length, count): (UInt8, Int) = (0, 1)
            switch try symbol(code) {
            case 16:
                guard let last = lengths.last else { throw .malformed }
                (length, count) = (last, Int(try take(2)) + 3)
            case 17: count = Int(try take(3)) + 3
            case 18: count = Int(try take(7)) + 11
            case let symbol: length = UInt8(truncatingIfNeeded: symbol)
            }
            lengths.append(contentsOf: repeatElement(length, count: count))
        }
        // Without an end there would be none.
        guard lengths.count == literalCount + distanceCount, lengths[256] != 0,
            let literals = HuffmanCode(lengths[..<literalCount]), let distances = HuffmanCode(lengths[literalCount...])
        else { throw .malformed }
        return (literals, distances)
    }
}

/// A canonical Huffman code: symbols by their bits, of which the first is the lowest.
///
/// RFC 1951, section 3.2.2.
struct HuffmanCode {
    static let maximumLength = 15
    /// Codes up to this length, nearly all that are used, are looked up at once.
    private static let fastLength = 9

    /// For each possible beginning, the symbol times 16 and the length of its code; 0 where the code is longer or there is none.
    private var fast = [UInt16](repeating: 0, count: 1 << fastLength)
    /// How many codes have each length.
    private var counts = [Int](repeating: 0, count: maximumLength + 1)
    /// The symbols in the order of their codes.
    private var symbols: [UInt16] = []

    static let fixedLiterals = HuffmanCode(
        unchecked: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = HuffmanCode(unchecked: [UInt8](repeating: 5, count: 32))

    /// A code with these lengths of its symbols, 0 for those that are not used; `nil` if there is none.
    ///
    /// A code may be incomplete only where it has a single symbol, or none: distances may not be needed.
    init?(_ lengths: ArraySlice<UInt8>) {
        var counts = [Int](repeating: 0, count: Self.maximumLength + 1)
        for length in lengths { counts[Int(length)] += 1 }
        var left = 1
        for length in 1...Self.maximumLength {
            left = left << 1 - counts[length]
            if left < 0 { return nil }
        }
        let used = lengths.count - counts[0]
        guard left == 0 || used == 0 || used == 1 && counts[1] == 1 else { return nil }
        self.init(unchecked: Array(lengths))
    }

    private init(unchecked lengths: [UInt8]) {
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        var (code, codes, places, place) = (0, [0], [0], 0)
        for length in 1...Self.maximumLength {
            code = (code + counts[length - 1]) << 1
            codes.append(code)
            places.append(place)
            place += counts[length]
        }
        symbols = [UInt16](repeating: 0, count: place)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            symbols[places[length]] = UInt16(truncatingIfNeeded: symbol)
            places[length] += 1
            if length <= Self.fastLength {
                var reversed = 0
                for bit in 0..<length where codes[length] >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
                let entry = UInt16(truncatingIfNeeded: symbol << 4 | length)
                for index in stride(from: reversed, to: fast.count, by: 1 << length) { fast[index] = entry }
            }
            codes[length] += 1
        }
    }

    /// The symbol that bits begin with, and how many of them it takes.
    func symbol(_ bits: UInt64) -> (symbol: Int, length: Int)? {
        let entry = fast[Int(bits & UInt64(fast.count - 1))]
        if entry != 0 { return (Int(entry >> 4), Int(entry & 15)) }
        var (code, first, place, rest) = (0, 0, 0, bits)
        for length in 1...Self.maximumLength {
            code |= Int(rest & 1)
            rest >>= 1
            let count = counts[length]
            if code - first < count { return (Int(symbols[place + code - first]), length) }
            place += count
            first = (first + count) << 1
            code <<= 1
        }
        return nil
    }
}
