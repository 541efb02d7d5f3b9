/// Reads a duration such as `500ms`, `2s` or `1m`.
///
/// - Returns: The duration; nil for anything but a whole number with a unit, or for more than about 31 years.
func parseDuration(_ text: String) -> Duration? {
    let units: [(suffix: String, scale: Int64)] = [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000)]
    guard let (number, scale) = split(text, units: units) else { return nil }
    let (milliseconds, overflow) = number.multipliedReportingOverflow(by: scale)
    guard !overflow, milliseconds <= 1_000_000_000_000 else { return nil }
    return .milliseconds(milliseconds)
}

/// Reads a size such as `64MiB`, `512KiB`, `1GiB`, or a plain number of bytes.
///
/// - Returns: The number of bytes; nil for anything else, or a size that does not fit.
func parseByteCount(_ text: String) -> Int? {
    let units: [(suffix: String, scale: Int64)] = [
        ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("B", 1), ("", 1),
    ]
    guard let (number, scale) = split(text, units: units) else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: scale)
    return overflow ? nil : Int(exactly: bytes)
}

/// Reads a whole number that is not negative; underscores may separate digits.
func parseCount(_ text: String) -> UInt64? {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "_") }
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        return nil
    }
    return UInt64(String(decoding: digits, as: UTF8.self))
}

/// The number in front of the first unit that `text` ends with, and that unit's scale.
private func split(_ text: String, units: [(suffix: String, scale: Int64)]) -> (number: Int64, scale: Int64)? {
    for unit in units where text.hasSuffix(unit.suffix) {
        guard let number = parseCount(String(text.dropLast(unit.suffix.count))).flatMap(Int64.init(exactly:)) else {
            return nil
        }
        return (number, unit.scale)
    }
    return nil
}
