/// Hexadecimal floating-point numbers, and the rounding of a binary significand.
///
/// Spec 3.0, text-hexfloat.
enum HexadecimalFloat {
    static func bits(
        of source: [UInt8], _ range: Range<Int>, format: FloatFormat
    ) throws(FloatLiteral.Problem) -> UInt64 {
        guard let number = FloatDigits(source, range, hexadecimal: true) else { throw .malformed }
        // The first 15 significant digits are 60 bits, more than any format keeps; of the rest it only matters whether
        // there is anything.
        var significand: UInt64 = 0
        var isInexact = false
        var droppedDigits = 0
        for digit in number.digits {
            if significand >> 60 == 0 {
                significand = significand << 4 | UInt64(digit)
            } else {
                droppedDigits += 1
                if digit != 0 { isInexact = true }
            }
        }
        let exponent = number.exponent + 4 * (droppedDigits - number.fractionCount)
        return try rounded(significand, exponent: exponent, isInexact: isInexact, format: format)
    }

    /// The bits of `significand` × 2^`exponent`, to nearest with ties to even.
    ///
    /// - Parameter isInexact: Whether the exact value is a little larger than the arguments say; the significand then
    ///   has at least two bits more than the format keeps.
    static func rounded(
        _ significand: UInt64, exponent: Int, isInexact: Bool, format: FloatFormat
    ) throws(FloatLiteral.Problem) -> UInt64 {
        if significand == 0 { return 0 }
        let width = 64 - significand.leadingZeroBitCount
        // The exponent of the leading bit decides between normal and subnormal numbers, whose last place is fixed.
        let leading = exponent + width - 1
        if leading > format.maximumExponent { throw .outOfRange }
        let minimumExponent = 1 - format.maximumExponent
        let lastPlace = max(leading, minimumExponent) - format.fractionBits
        let shift = lastPlace - exponent
        var kept: UInt64
        if shift <= 0 {
            kept = significand << UInt64(-shift)
        } else if shift > 64 {
            // Less than half of the last place.
            kept = 0
        } else {
            kept = shift == 64 ? 0 : significand >> UInt64(shift)
            let half: UInt64 = 1 << UInt64(shift - 1)
            let rest = shift == 64 ? significand : significand & (half << 1 &- 1)
            if rest > half || rest == half && (isInexact || kept & 1 == 1) { kept += 1 }
        }
        // A carry out of the fraction moves into the exponent, which is what rounding up to a power of two means.
        let biased = leading < minimumExponent ? 0 : UInt64(leading + format.maximumExponent - 1)
        let bits = (biased << UInt64(format.fractionBits)) + kept
        if leading < minimumExponent { return bits }
        if bits >= format.infinity { throw .outOfRange }
        return bits
    }
}
