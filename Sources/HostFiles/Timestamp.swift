import Platform

/// The present time in seconds since 1970.
package func systemTime() -> Double {
    var time = timespec()
    // SAFETY: the structure outlives the call.
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

/// A time in seconds since 1970 as RFC 3339 writes it in UTC, such as `2026-08-01T12:00:00.250Z`.
package func timestamp(_ time: Double) -> String {
    let milliseconds = Int64(time.isFinite ? max(0, min(time, 253_402_300_799)) * 1_000 : 0)
    let days = milliseconds / 86_400_000
    let rest = milliseconds % 86_400_000
    // Years are counted from March, so that the leap day is the last of its year; 400 years have 146,097 days.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let calendarMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0)
    let date = "\(padded(year, 4))-\(padded(calendarMonth, 2))-\(padded(day, 2))"
    let clock = "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1_000 % 60, 2))"
    return "\(date)T\(clock).\(padded(rest % 1_000, 3))Z"
}

/// Reads a time as RFC 3339 writes it, such as `2026-08-01T12:00:00.250Z` or `2026-08-01T14:00:00+02:00`, or a day in
/// UTC such as `2026-08-01`.
///
/// - Returns: Seconds since 1970, or `nil` for anything else.
package func parseTimestamp(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes.count <= 40, let date = days(bytes[..<10]) else { return nil }
    if bytes.count == 10 { return Double(date * 86_400) }
    guard bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"),
        bytes[16] == UInt8(ascii: ":"), let hour = number(bytes[11..<13], 0...23),
        let minute = number(bytes[14..<16], 0...59), let second = number(bytes[17..<19], 0...60)
    else { return nil }
    var rest = bytes[19...]
    var fraction = 0.0
    if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let value = Double("0.\(String(decoding: digits, as: UTF8.self))"), !digits.isEmpty else { return nil }
        fraction = value
        rest = rest[digits.endIndex...]
    }
    guard let zone = secondsEast(rest) else { return nil }
    return Double(date * 86_400 + hour * 3_600 + minute * 60 + second - zone) + fraction
}

/// The days since 1970 of a date such as `2026-08-01`.
private func days(_ bytes: ArraySlice<UInt8>) -> Int64? {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
        let year = number(bytes[start..<start + 4], 1970...9999),
        let month = number(bytes[start + 5..<start + 7], 1...12)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard let day = number(bytes[start + 8..<start + 10], 1...lengths[Int(month) - 1]) else { return nil }
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let monthOfYear = (month + 9) % 12
    let dayOfYear = (153 * monthOfYear + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
}

private func number(_ bytes: ArraySlice<UInt8>, _ range: ClosedRange<Int64>) -> Int64? {
    guard bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let value = Int64(String(decoding: bytes, as: UTF8.self)), range.contains(value)
    else { return nil }
    return value
}

/// The seconds that a zone such as `Z` or `+02:00` is ahead of UTC.
private func secondsEast(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard let sign = bytes.first else { return nil }
    if bytes.count == 1 { return sign | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    let start = bytes.startIndex
    guard bytes.count == 6, bytes[start + 3] == UInt8(ascii: ":"),
        sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
        let hours = number(bytes[start + 1..<start + 3], 0...23),
        let minutes = number(bytes[start + 4..<start + 6], 0...59)
    else { return nil }
    return (sign == UInt8(ascii: "+") ? 1 : -1) * (hours * 3_600 + minutes * 60)
}

private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
