/// Integer literals: decimal or hexadecimal digits that `_` may separate, and an optional sign.
///
/// Spec 3.0, text-int.
package struct IntegerLiteral: Sendable {
    package enum Sign: Sendable {
        case none
        case plus
        case minus
    }
    package var sign: Sign
    /// The value without its sign, or `nil` when it needs more than 64 bits.
    package var magnitude: UInt64?

    /// Reads a whole token, or returns `nil` when it is not an integer.
    package init?(_ source: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        guard index < range.upperBound else { return nil }
        sign = .none
        if source[index] == UInt8(ascii: "+") || source[index] == UInt8(ascii: "-") {
            sign = source[index] == UInt8(ascii: "+") ? .plus : .minus
            index += 1
        }
        var radix: UInt64 = 10
        if index + 2 < range.upperBound, source[index] == UInt8(ascii: "0"), source[index + 1] == UInt8(ascii: "x") {
            radix = 16
            index += 2
        }
        var value: UInt64? = 0
        var digitExpected = true
        while index < range.upperBound {
            let byte = source[index]
            if byte == UInt8(ascii: "_") {
                if digitExpected { return nil }
                digitExpected = true
            } else {
                guard let digit = StringLiteral.hexadecimalDigit(byte), UInt64(digit) < radix else { return nil }
                digitExpected = false
                if let before = value {
                    let (high, overflow) = before.multipliedReportingOverflow(by: radix)
                    let (sum, carry) = high.addingReportingOverflow(UInt64(digit))
                    value = overflow || carry ? nil : sum
                }
            }
            index += 1
        }
        if digitExpected { return nil }
        magnitude = value
    }

    /// The value without a sign, at most `maximum`; `nil` when it is signed or larger.
    ///
    /// Spec 3.0, text-uint.
    package func unsigned(maximum: UInt64) -> UInt64? {
        guard sign == .none, let magnitude, magnitude <= maximum else { return nil }
        return magnitude
    }

    /// The low bits of a value that is in range either as a signed or as an unsigned integer of the given width; `nil`
    /// when it is in neither range.
    ///
    /// Spec 3.0, text-int.
    ///
    /// - Parameter bitWidth: From 8 to 64.
    package func bits(bitWidth: Int) -> UInt64? {
        guard let magnitude else { return nil }
        let mask = UInt64.max >> UInt64(64 - bitWidth)
        if sign == .minus {
            return magnitude <= 1 << UInt64(bitWidth - 1) ? (0 &- magnitude) & mask : nil
        }
        return magnitude <= mask ? magnitude : nil
    }
}
