/// Decimal floating-point numbers.
///
/// Spec 3.0, text-decfloat.
enum DecimalFloat {
    /// More significant digits than this never change how a number rounds, once it is known whether anything follows:
    /// the longest exact decimal expansion of a point halfway between two `f64` has 767.
    private static let decisiveDigits = 800

    static func bits(
        of source: [UInt8], _ range: Range<Int>, format: FloatFormat
    ) throws(FloatLiteral.Problem) -> UInt64 {
        guard let number = FloatDigits(source, range, hexadecimal: false) else { throw .malformed }
        let leadingZeros = number.digits.prefix { $0 == 0 }.count
        var digits = Array(number.digits.dropFirst(leadingZeros))
        if digits.isEmpty { return 0 }
        var exponent = number.exponent - number.fractionCount
        if digits.count > decisiveDigits {
            exponent += digits.count - decisiveDigits
            let hasMore = digits[decisiveDigits...].contains { $0 != 0 }
            digits.removeSubrange(decisiveDigits...)
            if hasMore {
                digits.append(1)
                exponent -= 1
            }
        }
        let magnitude = digits.count + exponent
        if magnitude > 400 { throw .outOfRange }
        if magnitude < -400 { return 0 }
        if let exact = exactQuotient(digits, exponent, format) { return exact }
        // The standard library rounds exactly and ignores the locale.
        let text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self) + "e\(exponent)"
        switch format {
        case .binary32:
            guard let value = Float(text), value.isFinite else { throw .outOfRange }
            return UInt64(value.bitPattern)
        case .binary64:
            guard let value = Double(text), value.isFinite else { throw .outOfRange }
            return value.bitPattern
        }
    }

    /// The fast case: a significand and a power of ten that both are exact in the format, so that one multiplication
    /// or division rounds once.
    private static func exactQuotient(_ digits: [UInt8], _ exponent: Int, _ format: FloatFormat) -> UInt64? {
        guard digits.count <= 15, abs(exponent) <= (format == .binary32 ? 10 : 22) else { return nil }
        var significand: UInt64 = 0
        for digit in digits { significand = significand * 10 + UInt64(digit) }
        guard significand >> UInt64(format.fractionBits + 1) == 0 else { return nil }
        var power: UInt64 = 1
        for _ in 0..<min(abs(exponent), 19) { power *= 10 }
        switch format {
        case .binary32:
            let (value, scale) = (Float(significand), Float(power))
            return UInt64((exponent < 0 ? value / scale : value * scale).bitPattern)
        case .binary64:
            var scale = Double(power)
            for _ in 19..<max(abs(exponent), 19) { scale *= 10 }
            let value = Double(significand)
            return (exponent < 0 ? value / scale : value * scale).bitPattern
        }
    }
}
