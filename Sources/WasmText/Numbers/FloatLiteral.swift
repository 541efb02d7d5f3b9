/// The two binary formats of IEEE 754 that the text format knows.
package enum FloatFormat: Sendable {
    case binary32
    case binary64

    /// The bits of the significand that are stored.
    var fractionBits: Int { self == .binary32 ? 23 : 52 }
    var exponentBits: Int { self == .binary32 ? 8 : 11 }
    /// The largest unbiased exponent of a finite number.
    var maximumExponent: Int { self == .binary32 ? 127 : 1023 }
    var signBit: UInt64 { 1 << UInt64(fractionBits + exponentBits) }
    var infinity: UInt64 { ((1 << UInt64(exponentBits)) - 1) << UInt64(fractionBits) }
    /// The quiet bit: the NaN that arithmetic returns, as a fraction.
    var canonicalPayload: UInt64 { 1 << UInt64(fractionBits - 1) }
}

/// Floating-point literals, rounded exactly: to nearest, ties to even.
///
/// Spec 3.0, text-float.
package enum FloatLiteral {
    package enum Problem: Error {
        /// The token is not a floating-point number.
        case malformed
        /// The number rounds to no finite value, or a NaN's payload is zero or too wide.
        case outOfRange
    }

    /// The bits of the number that a token stands for.
    package static func bits(
        of source: [UInt8], _ range: Range<Int>, format: FloatFormat
    ) throws(Problem) -> UInt64 {
        var index = range.lowerBound
        var sign: UInt64 = 0
        if index < range.upperBound, source[index] == UInt8(ascii: "+") || source[index] == UInt8(ascii: "-") {
            if source[index] == UInt8(ascii: "-") { sign = format.signBit }
            index += 1
        }
        let rest = index..<range.upperBound
        guard let first = rest.first.map({ source[$0] }) else { throw .malformed }
        if first == UInt8(ascii: "i") {
            guard equals(source, rest, "inf") else { throw .malformed }
            return sign | format.infinity
        }
        if first == UInt8(ascii: "n") { return sign | (try notANumber(source, rest, format)) }
        if rest.count > 2, first == UInt8(ascii: "0"), source[index + 1] == UInt8(ascii: "x") {
            return sign | (try HexadecimalFloat.bits(of: source, index + 2..<range.upperBound, format: format))
        }
        return sign | (try DecimalFloat.bits(of: source, rest, format: format))
    }

    private static func notANumber(
        _ source: [UInt8], _ range: Range<Int>, _ format: FloatFormat
    ) throws(Problem) -> UInt64 {
        if equals(source, range, "nan") { return format.infinity | format.canonicalPayload }
        let prefixLength = 4
        guard range.count > prefixLength,
            equals(source, range.lowerBound..<range.lowerBound + prefixLength, "nan:"),
            range.count > 6, source[range.lowerBound + 4] == UInt8(ascii: "0"),
            source[range.lowerBound + 5] == UInt8(ascii: "x"),
            let payload = IntegerLiteral(source, range.lowerBound + prefixLength..<range.upperBound)
        else { throw .malformed }
        guard let payload = payload.magnitude, payload > 0, payload >> UInt64(format.fractionBits) == 0 else {
            throw .outOfRange
        }
        return format.infinity | payload
    }

    private static func equals(_ source: [UInt8], _ range: Range<Int>, _ word: StaticString) -> Bool {
        source[range].elementsEqual(word.description.utf8)
    }
}

/// A number's digits as the grammar has them: whole part, optional fraction, optional exponent.
struct FloatDigits {
    /// The digits of the whole part and the fraction, without separators.
    var digits: [UInt8] = []
    /// How many of ``digits`` stand behind the point.
    var fractionCount = 0
    /// The exponent, held within ±2^40: nothing beyond is distinguishable.
    var exponent = 0

    /// Reads a whole range; `nil` when it does not follow the grammar.
    init?(_ source: [UInt8], _ range: Range<Int>, hexadecimal: Bool) {
        var index = range.lowerBound
        guard readDigits(source, &index, range.upperBound, hexadecimal) else { return nil }
        if index < range.upperBound, source[index] == UInt8(ascii: ".") {
            index += 1
            let wholeCount = digits.count
            if index < range.upperBound, !Self.startsExponent(source[index], hexadecimal) {
                guard readDigits(source, &index, range.upperBound, hexadecimal) else { return nil }
            }
            fractionCount = digits.count - wholeCount
        }
        if index < range.upperBound {
            guard Self.startsExponent(source[index], hexadecimal) else { return nil }
            guard let literal = IntegerLiteral(source, index + 1..<range.upperBound),
                !Self.isHexadecimal(source, index + 1..<range.upperBound)
            else { return nil }
            let magnitude = Int(min(literal.magnitude ?? .max, 1 << 40))
            exponent = literal.sign == .minus ? -magnitude : magnitude
        }
    }

    private mutating func readDigits(
        _ source: [UInt8], _ index: inout Int, _ end: Int, _ hexadecimal: Bool
    ) -> Bool {
        var digitExpected = true
        while index < end {
            let byte = source[index]
            if byte == UInt8(ascii: "_") {
                if digitExpected { return false }
                digitExpected = true
            } else if let digit = StringLiteral.hexadecimalDigit(byte), hexadecimal || digit < 10 {
                digits.append(digit)
                digitExpected = false
            } else {
                break
            }
            index += 1
        }
        return !digitExpected
    }

    private static func startsExponent(_ byte: UInt8, _ hexadecimal: Bool) -> Bool {
        let lowerCase = byte | 0x20
        return lowerCase == (hexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e"))
    }

    /// Whether an exponent is written in hexadecimal, which the grammar does not allow.
    private static func isHexadecimal(_ source: [UInt8], _ range: Range<Int>) -> Bool {
        source[range].contains(UInt8(ascii: "x"))
    }
}
