#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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

private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
