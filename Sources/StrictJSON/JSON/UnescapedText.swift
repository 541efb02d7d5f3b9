/// Text in which escapes of JSON strings, or percent-encoding, are resolved, and where each of its bytes came from.
///
/// The text need not be JSON: what is no escape stays as it is. A document within a document is escaped twice, so that
/// the result can be unescaped again.
package struct UnescapedText {
    package private(set) var bytes: [UInt8] = []
    /// Whether each byte was an escape one level before; empty where nothing was done.
    package private(set) var wasEscape: [Bool] = []
    /// Where each byte begins and ends in the original; bytes of one escape have the same place.
    private var starts: [Int32] = []
    private var ends: [Int32] = []
    /// Whether places are kept, eight bytes for each byte.
    private let keepsPlaces: Bool
    /// The bytes that may turn out to be an escape when more text follows.
    package private(set) var rest: [UInt8] = []

    /// The most escapes within escapes that are resolved: a document in a string of a document in a string, and once
    /// more.
    package static let maximumLevels = 4
    private static let lookInterval = 4_096
    /// What comes after text that was cut.
    package static let cutMark = Array("…".utf8)

    /// Text that nothing was done to yet.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - keepsPlaces: Whether ``place(of:)`` is asked of what is made of it.
    package init(_ bytes: [UInt8], keepsPlaces: Bool = true) {
        self.bytes = bytes
        self.keepsPlaces = keepsPlaces
    }

    /// Whether there is anything to unescape.
    package var hasEscapes: Bool { bytes.contains(UInt8(ascii: "\\")) }

    /// Where bytes stand in the original.
    package func place(of range: Range<Int>) -> Range<Int> {
        if starts.isEmpty { return range }
        return Int(starts[range.lowerBound])..<max(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
    }

    /// The text without one level of escapes.
    ///
    /// - Parameters:
    ///   - carried: What the text before has left as ``rest``.
    ///   - isWhole: Whether no text follows, so that nothing is left.
    package func unescaped(after carried: [UInt8] = [], isWhole: Bool = true) -> UnescapedText {
        // Nothing ends the work.
        unescaped(after: carried, isWhole: isWhole) { _ in true } ?? self
    }

    /// The text without one level of escapes, as long as these may be resolved.
    ///
    /// - Parameters:
    ///   - carried: What the text before has left as ``rest``.
    ///   - isWhole: Whether no text follows, so that nothing is left.
    ///   - mayGoOn: Gets the bytes that were looked at since it was asked last; `false` ends the work.
    /// - Returns: `nil` if the work was ended.
    package func unescaped(
        after carried: [UInt8] = [], isWhole: Bool = true, mayGoOn: (Int) -> Bool
    ) -> UnescapedText? {
        var result = UnescapedText([], keepsPlaces: keepsPlaces)
        let source = carried.isEmpty ? bytes : carried + bytes
        result.reserve(source.count)
        var index = 0
        var looked = 0
        while index < source.count {
            if index - looked >= Self.lookInterval {
                guard mayGoOn(index - looked) else { return nil }
                looked = index
            }
            guard source[index] == UInt8(ascii: "\\") else {
                result.append(source[index], place(index..<(index + 1), carried.count))
                index += 1
                continue
            }
            switch Escape(source[index...]) {
            case .scalar(let scalar, let count):
                let origin = place(index..<(index + count), carried.count)
                for byte in String(scalar).utf8 { result.append(byte, origin, wasEscape: true) }
                index += count
            case .cut(let count):
                if index + count == source.count, !isWhole {
                    result.rest = Array(source[index...])
                    return result
                }
                // Before the mark of a cut, half an escape is the end of what was cut.
                if !source[(index + count)...].starts(with: Self.cutMark) {
                    for position in index..<(index + count) {
                        result.append(source[position], place(position..<(position + 1), carried.count))
                    }
                }
                index += count
            }
        }
        return mayGoOn(source.count - looked) ? result : nil
    }

    /// Where bytes stand in the original, if `carried` more come before it: these have no length.
    private func place(_ range: Range<Int>, _ carried: Int) -> Range<Int> {
        let (start, end) = (range.lowerBound - carried, range.upperBound - carried)
        if end <= 0 { return 0..<0 }
        let place = place(of: max(0, start)..<end)
        return start < 0 ? 0..<place.upperBound : place
    }

    /// The text that percent-encoding stands for; what is none stays as it is.
    ///
    /// - Parameter plusIsBlank: Whether `+` stands for a blank, as in a form.
    package func percentDecoded(plusIsBlank: Bool) -> UnescapedText {
        var result = UnescapedText([], keepsPlaces: keepsPlaces)
        result.reserve(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = hexadecimalDigitValue(bytes[index + 1]), let low = hexadecimalDigitValue(bytes[index + 2])
            {
                result.append(high << 4 | low, place(index..<(index + 3), 0))
                index += 3
                continue
            }
            let isBlank = plusIsBlank && bytes[index] == UInt8(ascii: "+")
            result.append(isBlank ? UInt8(ascii: " ") : bytes[index], place(index..<(index + 1), 0))
            index += 1
        }
        result.wasEscape = []
        return result
    }

    private mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        wasEscape.reserveCapacity(count)
        guard keepsPlaces else { return }
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
    }

    private mutating func append(_ byte: UInt8, _ origin: Range<Int>, wasEscape isEscape: Bool = false) {
        bytes.append(byte)
        wasEscape.append(isEscape)
        guard keepsPlaces else { return }
        starts.append(Int32(clamping: origin.lowerBound))
        ends.append(Int32(clamping: origin.upperBound))
    }
}

/// What a backslash and what follows stand for.
private enum Escape {
    case scalar(Unicode.Scalar, count: Int)
    /// No escape, or not a whole one: so many bytes stand for themselves.
    case cut(count: Int)

    /// Reads an escape; the first byte is a backslash.
    init(_ bytes: ArraySlice<UInt8>) {
        let rest = bytes.dropFirst()
        switch rest.first {
        case UInt8(ascii: "\""): self = .scalar("\"", count: 2)
        case UInt8(ascii: "\\"): self = .scalar("\\", count: 2)
        case UInt8(ascii: "/"): self = .scalar("/", count: 2)
        case UInt8(ascii: "b"): self = .scalar("\u{8}", count: 2)
        case UInt8(ascii: "f"): self = .scalar("\u{C}", count: 2)
        case UInt8(ascii: "n"): self = .scalar("\n", count: 2)
        case UInt8(ascii: "r"): self = .scalar("\r", count: 2)
        case UInt8(ascii: "t"): self = .scalar("\t", count: 2)
        case UInt8(ascii: "u"): self = Self.unicode(bytes)
        default: self = .cut(count: 1)
        }
    }

    /// Reads `\u` with its four digits, in pairs where they are surrogates; and the form that the host shows invisible
    /// characters in, `\u{200b}`.
    private static func unicode(_ bytes: ArraySlice<UInt8>) -> Escape {
        let digits = bytes.dropFirst(2)
        if digits.first == UInt8(ascii: "{") {
            let number = digits.dropFirst().prefix(6).prefix { hexadecimalDigitValue($0) != nil }
            let end = number.endIndex
            guard end < bytes.endIndex else { return .cut(count: bytes.count) }
            guard bytes[end] == UInt8(ascii: "}"), !number.isEmpty, let scalar = Unicode.Scalar(value(number))
            else { return .cut(count: end - bytes.startIndex) }
            return .scalar(scalar, count: end + 1 - bytes.startIndex)
        }
        guard let (first, count) = unit(bytes) else { return .cut(count: partial(bytes)) }
        if let scalar = Unicode.Scalar(first) { return .scalar(scalar, count: count) }
        let following = bytes.dropFirst(count)
        guard let (second, secondCount) = unit(following) else {
            // A low surrogate may follow when more text does.
            let shown = first < 0xDC00 ? partial(following) : 0
            return .cut(count: following.count == shown ? bytes.count : count)
        }
        guard first < 0xDC00, (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
        else { return .cut(count: count) }
        return .scalar(scalar, count: count + secondCount)
    }

    /// A `\u` with its four digits.
    private static func unit(_ bytes: ArraySlice<UInt8>) -> (value: UInt32, count: Int)? {
        guard bytes.count >= 6, partial(bytes) == 6 else { return nil }
        return (value(bytes.dropFirst(2).prefix(4)), 6)
    }

    /// How many of the first bytes are the beginning of a `\u` with its four digits.
    private static func partial(_ bytes: ArraySlice<UInt8>) -> Int {
        guard bytes.first == UInt8(ascii: "\\") else { return 0 }
        guard bytes.dropFirst().first == UInt8(ascii: "u") else { return 1 }
        return 2 + bytes.dropFirst(2).prefix(4).prefix { hexadecimalDigitValue($0) != nil }.count
    }

    private static func value(_ digits: ArraySlice<UInt8>) -> UInt32 {
        digits.reduce(0) { $0 << 4 | UInt32(hexadecimalDigitValue($1) ?? 0) }
    }
}
