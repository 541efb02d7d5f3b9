/// The exact value of a JSON number: ±0.d₁d₂…dₙ · 10^scale, without zeros at either end of the digits.
///
/// Neither `Int64` nor `Double` has them all: 2^64, 0.1 and 1e400 are numbers of JSON. Exponents beyond ±10^15 count as
/// ±10^15.
package struct ExactNumber: Hashable {
    private var isNegative = false
    private var digits: [UInt8] = []
    private var scale = 0

    private static let maximumExponent = 1_000_000_000_000_000

    /// Reads a number that follows the grammar of RFC 8259.
    package init(_ number: JSONNumber) {
        var pointOffset = 0
        var hasPoint = false
        var exponent = 0
        var text = number.text.utf8[...]
        if text.first == UInt8(ascii: "-") {
            isNegative = true
            text = text.dropFirst()
        }
        while let byte = text.popFirst() {
            switch byte {
            case UInt8(ascii: "."): hasPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                exponent = Self.exponent(text)
                text = text[text.endIndex...]
            default:
                digits.append(byte)
                if hasPoint { pointOffset += 1 }
            }
        }
        scale = digits.count - pointOffset + exponent
        let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leading)
        scale -= leading
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        if digits.isEmpty { (isNegative, scale) = (false, 0) }
    }

    private static func exponent(_ text: Substring.UTF8View) -> Int {
        let isNegative = text.first == UInt8(ascii: "-")
        var value = 0
        for byte in text where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), maximumExponent)
        }
        return isNegative ? -value : value
    }

    /// Whether there is nothing behind the point: true of 1, 1.0 and 1e2.
    package var isInteger: Bool { digits.count <= scale || digits.isEmpty }

    /// The value of a whole number that fits; `1e3`, `1.0` and `10e-1` are whole.
    package func whole<Integer: FixedWidthInteger>(_ type: Integer.Type = Integer.self) -> Integer? {
        // Longer numbers are not written out: 2^64 has 20 digits.
        guard isInteger, scale <= 20 else { return nil }
        var value: Integer = 0
        for index in 0..<max(scale, 0) {
            let digit = index < digits.count ? Integer(digits[index] - UInt8(ascii: "0")) : 0
            let (product, overflows) = value.multipliedReportingOverflow(by: 10)
            // Negative numbers reach one further.
            let (sum, exceeds) =
                isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            if overflows || exceeds { return nil }
            value = sum
        }
        return value
    }

    /// The value as text: equal numbers give equal texts.
    package var text: String {
        "\(isNegative ? "-" : "")0.\(String(decoding: digits, as: UTF8.self))e\(scale)"
    }
}

extension ExactNumber: Comparable {
    /// Whether a number is less than another.
    package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        let (smaller, larger) = left.isNegative ? (right, left) : (left, right)
        if smaller.digits.isEmpty || larger.digits.isEmpty { return smaller.digits.isEmpty && !larger.digits.isEmpty }
        if smaller.scale != larger.scale { return smaller.scale < larger.scale }
        return smaller.digits.lexicographicallyPrecedes(larger.digits)
    }
}

extension JSONValue {
    /// The value of a number without a part behind the point, however it is written, that fits.
    package var wholeNumber: Int64? { number.flatMap { ExactNumber($0).whole() } }

    /// The same for numbers that are not negative, and twice as large.
    package var unsignedWholeNumber: UInt64? { number.flatMap { ExactNumber($0).whole() } }

    /// The document with sorted members and numbers in one form: equal documents give equal texts.
    package var canonicalText: String { canonical.text(.sorted) }

    private var canonical: JSONValue {
        mappingTexts { text in
            switch text {
            case .number(let number): .string("\u{0}\(ExactNumber(number).text)")
            // A string never begins like a number.
            case .string(let text): .string("s\(text)")
            }
        }
    }
}
