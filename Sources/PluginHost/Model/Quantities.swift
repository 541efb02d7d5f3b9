package import Wasm

// Amounts as people write them, on the command line and in a manifest's limits.

/// What is expected where an amount is read, with the greatest one: in the same words in manifests and on the command
/// line.
package enum Quantity {
    /// What ``parseDuration(_:)`` reads.
    package static let duration = "a duration such as 500ms or 2s, at most \(maximumNanoseconds / 1_000_000_000)s"
    /// What ``parseByteCount(_:)`` reads.
    package static let bytes = "a number of bytes or a size such as 32MiB, at most \(Int.max) bytes"
    /// A count of things.
    package static let count = "a count, at most \(Int.max)"
    /// Units of fuel or of host work.
    package static let units = "a number of units, at most \(UInt64.max)"

    fileprivate static let maximumNanoseconds: UInt64 = 1_000_000_000_000_000_000
}

/// Reads a duration such as `500ms`, `1.5s` or `1m`.
///
/// - Returns: The duration; nil for anything but a number with a unit, for parts of a nanosecond, or for more than about
///   31 years.
package func parseDuration(_ text: String) -> Duration? {
    let units: [(suffix: String, scale: UInt64)] = [
        ("ms", 1_000_000), ("s", 1_000_000_000), ("m", 60_000_000_000), ("h", 3_600_000_000_000),
    ]
    guard let unit = units.first(where: { text.hasSuffix($0.suffix) }),
        let nanoseconds = wholeNumber(text.dropLast(unit.suffix.count), times: unit.scale),
        nanoseconds <= Quantity.maximumNanoseconds
    else { return nil }
    return .nanoseconds(Int64(nanoseconds))
}

/// Reads a size such as `64MiB`, `1.5GiB`, `32M`, which is `32MiB`, `1MB`, which is 1,000,000 bytes, or a plain number of
/// bytes.
///
/// - Returns: The size; nil for anything else, for parts of a byte, or a size that does not fit.
package func parseByteCount(_ text: String) -> ByteCount? {
    let units: [(suffix: String, scale: UInt64)] = [
        ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30),
        ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("B", 1), ("", 1),
    ]
    guard let unit = units.first(where: { text.hasSuffix($0.suffix) }) else { return nil }
    return wholeNumber(text.dropLast(unit.suffix.count), times: unit.scale).flatMap(Int.init(exactly:)).map(
        ByteCount.bytes)
}

/// Reads a whole number that is not negative, such as `1000000`, `1_000_000` or `1e6`.
package func parseCount(_ text: String) -> UInt64? { wholeNumber(text[...], times: 1) }

/// Reads a decimal number, with a fraction or an exponent, and multiplies it.
///
/// - Returns: The product; nil for anything else, or if it is no whole number of 64 bits.
private func wholeNumber(_ text: Substring, times scale: UInt64) -> UInt64? {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
    let mantissa = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, mantissa.count <= 2, let whole = digits(mantissa[0]) else { return nil }
    var exponent = 0
    if parts.count == 2 {
        // No unit makes more of a number than this.
        guard let number = Int(String(decoding: parts[1], as: UTF8.self)), (-30...30).contains(number) else {
            return nil
        }
        exponent = number
    }
    var number = whole
    if mantissa.count == 2 {
        guard let fraction = digits(mantissa[1]) else { return nil }
        number += fraction
        exponent -= fraction.count
    }
    number = Array(number.drop { $0 == 0 })
    while number.last == 0, exponent < 0 {
        number.removeLast()
        exponent += 1
    }
    guard number.count <= 25 else { return nil }
    var product = number.reduce(UInt128(0)) { $0 * 10 + UInt128($1) }
    let (scaled, overflow) = product.multipliedReportingOverflow(by: UInt128(scale))
    guard !overflow else { return nil }
    product = scaled
    for _ in 0..<abs(exponent) {
        if exponent > 0 {
            let (next, overflow) = product.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            product = next
        } else {
            guard product % 10 == 0 else { return nil }
            product /= 10
        }
    }
    return UInt64(exactly: product)
}

/// The values of decimal digits, which underscores may separate; nil without any, or with anything else.
private func digits(_ text: Substring.UTF8View.SubSequence) -> [UInt8]? {
    var values: [UInt8] = []
    for byte in text where byte != UInt8(ascii: "_") {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        values.append(byte - UInt8(ascii: "0"))
    }
    return values.isEmpty ? nil : values
}

/// A duration as messages show it, such as `1 s`, `1.5 s` or `250 ms`.
package func displayed(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let milliseconds = attoseconds / 1_000_000_000_000_000
    guard seconds > 0 || milliseconds > 0 else {
        return attoseconds == 0 ? "0 s" : "less than 1 ms"
    }
    if seconds == 0 { return "\(milliseconds) ms" }
    guard milliseconds > 0 else { return "\(seconds) s" }
    var fraction = String(1_000 + milliseconds).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return "\(seconds).\(fraction) s"
}
