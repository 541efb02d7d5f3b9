extension NamedValueScanner {
    /// A name before a separator.
    struct Name {
        var bytes: ArraySlice<UInt8>
        /// Whether it is in quotation marks, stands where a line or a member begins, or is spelled as no word of a
        /// language is, such as `X-Otp`.
        var isMember: Bool
        var isQuoted: Bool
        /// Whether it is several words of a sentence, of which the name may be the last.
        var isOfWords = false
        /// Whether `=` follows it.
        var isAssigned = false
        /// Whether it is that of a parameter of a URL.
        var isParameter = false
        /// How far the line is indented that it begins, if it begins one.
        var indentation: Int?
        /// Whether it is the first of an element of a list of settings, `- name: value`.
        var isFirstOfItem = false
    }

    private static let maximumBareNameBytes = 128
    /// What a line or a member begins behind.
    private static let beginnings = Array("\n\r{,;(&?\"'`*>|#".utf8)

    /// The name before a colon or `=`.
    func name(before separator: Int) -> Name? {
        var end = separator
        while end > 0 {
            if end > 1, text[end - 1] == 0xA0, text[end - 2] == 0xC2 {
                end -= 1
            } else if !Self.isBlank(text[end - 1]) {
                break
            }
            end -= 1
        }
        // `**token**: …`, in another type.
        while end > 0, text[end - 1] == UInt8(ascii: "*") { end -= 1 }
        guard end > 0 else { return nil }
        return Self.isMark(text[end - 1]) ? quotedName(endingAt: end - 1) : bareName(endingAt: end)
    }

    private func quotedName(endingAt mark: Int) -> Name? {
        let limit = max(0, mark - 6 * names.maximumBytes)
        var start = mark
        while start > limit, text[start - 1] != text[mark] { start -= 1 }
        guard start > 0, text[start - 1] == text[mark] else { return nil }
        let bytes = text[start..<mark]
        // Behind a backslash the mark is one of the text's own, and the name one of the document in it.
        guard bytes.last != UInt8(ascii: "\\"), isOwnMark(at: mark) else { return nil }
        guard bytes.contains(UInt8(ascii: "\\")) else { return Name(bytes: bytes, isMember: true, isQuoted: true) }
        let plain = UnescapedText(Array(bytes), keepsPlaces: false).unescaped().bytes
        return Name(bytes: plain[...], isMember: true, isQuoted: true)
    }

    private func bareName(endingAt end: Int) -> Name? {
        var start = end
        let limit = max(0, end - Self.maximumBareNameBytes)
        while start > limit {
            let byte = text[start - 1]
            let isBlank = byte == 0x20 && start < end && text[start] != 0x20
            guard isBlank || Self.isNameByte(byte) else { break }
            start -= 1
        }
        while start < end, text[start] == 0x20 { start += 1 }
        guard start < end else { return nil }
        var before = start
        while before > 0, text[before - 1] == 0x20 || text[before - 1] == 0x09 { before -= 1 }
        let isFirst = before == 0 || Self.beginnings.contains(text[before - 1])
        // `- name: value`, one of a list.
        let dash = start
        while isFirst, start + 2 < end, text[start] == UInt8(ascii: "-"), text[start + 1] == 0x20 { start += 2 }
        let last = text[start..<end].lastIndex(of: 0x20).map { $0 + 1 }
        var name = Name(bytes: Self.withoutTypographicMarks(text[start..<end]), isMember: isFirst, isQuoted: false)
        if before == 0 || text[before - 1] == 0x0A || text[before - 1] == 0x0D {
            name.indentation = dash - before
            name.isFirstOfItem = start > dash
        }
        if let last {
            name.isMember = Self.isTechnical(text[last..<end])
            name.isOfWords = !name.isMember
        }
        name.isParameter = before > 0 && "?&".utf8.contains(text[before - 1])
        if name.bytes.contains(UInt8(ascii: "%")) {
            let plain = UnescapedText(Array(name.bytes), keepsPlaces: false).percentDecoded(plusIsBlank: true)
            name.bytes = plain.bytes[...]
        }
        return name
    }

    /// Whether a word is spelled as no word of a language is, with separators or with capitals in it.
    private static func isTechnical(_ word: ArraySlice<UInt8>) -> Bool {
        word.contains { isNameByte($0) && !isLetterOrDigit($0) && $0 < 0x80 }
            || zip(word, word.dropFirst()).contains { before, here in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= before && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= here
            }
    }

    /// Text without the quotation marks of typography around it, `“…”`, `„…“`, `‘…’` and `«…»`.
    static func withoutTypographicMarks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let count = lengthOfMark(text.prefix(3)) { text = text.dropFirst(count) }
        while let count = lengthOfMark(text.suffix(3)) ?? lengthOfMark(text.suffix(2)) { text = text.dropLast(count) }
        return text
    }

    /// The length of a typographic mark that some bytes begin with.
    private static func lengthOfMark(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, first == 0xE2 || first == 0xC2 else { return nil }
        let rest = bytes.dropFirst()
        if first == 0xC2 { return rest.first == 0xAB || rest.first == 0xBB ? 2 : nil }
        guard rest.count == 2, rest.first == 0x80, let last = rest.last, 0x98...0x9F ~= last else { return nil }
        return 3
    }
}
