/// Finds values in a text by the names before them, whatever the text is: JSON and what is nearly JSON, forms, header
/// fields, settings, sentences.
///
///     "access_token" : "…"        a name, a colon or `=`, a value
///     ──────┬─────── ┬ ─┬─
///     read backwards │  read forwards
///               found first
///
/// There is no grammar: whoever takes a colon for what it is not reads a value too many, where a parser that refuses a
/// comma would read none. Each byte is read a bounded number of times.
package struct NamedValueScanner {
    /// What of a value is wanted, for its name.
    package enum Kind {
        /// Nothing.
        case none
        /// The value, if it is a text or a number.
        case scalar
        /// The value, and all texts and numbers in it.
        case whole
    }

    /// What names say.
    package struct Names {
        /// What of the value with a name is wanted.
        let kind: (ArraySlice<UInt8>) -> Kind
        /// Whether the name is of several things, so that a number counts them.
        let isPlural: (ArraySlice<UInt8>) -> Bool
        /// No longer name is wanted.
        let maximumBytes: Int

        /// Names as a host reads them.
        package init(
            maximumBytes: Int, isPlural: @escaping (ArraySlice<UInt8>) -> Bool,
            kind: @escaping (ArraySlice<UInt8>) -> Kind
        ) {
            self.kind = kind
            self.isPlural = isPlural
            self.maximumBytes = maximumBytes
        }
    }

    /// A value that was found.
    package struct Found {
        /// Where it is, without its quotation marks.
        package let range: Range<Int>
        /// Whether it has the escapes of JSON.
        package let isQuoted: Bool
        /// Whether it is that of a header field, which has words or cookies.
        package let isField: Bool

        /// A value at some place.
        package init(range: Range<Int>, isQuoted: Bool, isField: Bool) {
            self.range = range
            self.isQuoted = isQuoted
            self.isField = isField
        }
    }

    /// An object of which names and values may be members: `{"name": "token", "value": "…"}`.
    struct Pair {
        var kind = Kind.none
        /// Where the value is that came before its name.
        var pending: Int?
    }

    let text: [UInt8]
    let names: Names
    /// Which bytes were escapes in the text that this one was made of; empty if it was made of none.
    let wasEscape: [Bool]
    package private(set) var found: [Found] = []
    var index = 0
    /// Where the string ends that the scanner is in; what seems to be a bracket before is none.
    var stringEnd = 0
    private var pairs: [Pair] = []
    /// The quotation marks that do not come any more.
    private var unended: Set<UInt8> = []
    /// The word that was read last.
    private var word = 0..<0
    /// The part of a word up to a comma that was read last.
    private var part = 0..<0
    /// How many bytes may be read in brackets that turn out to be none.
    var bracketBytes: Int
    /// How many bytes may be handed over; more are no secrets.
    private var foundBytes: Int

    private static let maximumFound = 65_536
    private static let maximumPairs = 64
    private static let maximumBareNameBytes = 128
    private static let lookInterval = 4_096

    /// A scanner of a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - names: What names say of their values.
    package init(_ text: UnescapedText, _ names: Names) {
        let bytes = text.bytes
        wasEscape = text.wasEscape
        self.text = bytes
        self.names = names
        bracketBytes = bytes.count
        foundBytes = max(1 << 20, 2 * bytes.count)
    }

    /// Looks through the text.
    ///
    /// - Parameter mayGoOn: Gets the bytes that were looked at since it was asked last; `false` ends the work.
    /// - Returns: Whether the work was not ended.
    package mutating func scan(mayGoOn: (Int) -> Bool) -> Bool {
        var looked = 0
        while index < text.count {
            if index - looked >= Self.lookInterval {
                guard mayGoOn(index - looked) else { return false }
                looked = index
            }
            switch text[index] {
            case UInt8(ascii: ":"), UInt8(ascii: "="): takeSeparator()
            case UInt8(ascii: "{"):
                if index >= stringEnd, pairs.count < Self.maximumPairs { pairs.append(Pair()) }
                index += 1
            case UInt8(ascii: "}"):
                if index >= stringEnd { _ = pairs.popLast() }
                index += 1
            case UInt8(ascii: "["): takePairOfArray()
            default: index += 1
            }
        }
        return mayGoOn(max(0, text.count - looked))
    }

    mutating func hand(_ range: Range<Int>, isQuoted: Bool, isField: Bool = false) {
        guard !range.isEmpty, found.count < Self.maximumFound, range.count <= foundBytes else { return }
        foundBytes -= range.count
        found.append(Found(range: range, isQuoted: isQuoted, isField: isField))
    }

    func byte(at index: Int) -> UInt8? { text.indices.contains(index) ? text[index] : nil }

    func skippingBlanks(from start: Int, linesToo: Bool) -> Int {
        var index = start
        while let byte = byte(at: index), byte == 0x20 || byte == 0x09 || linesToo && (byte == 0x0A || byte == 0x0D) {
            index += 1
        }
        return index
    }

    /// The quotation mark that ends a string, `nil` if none does.
    mutating func endOfString(at start: Int) -> Int? {
        let mark = text[start]
        guard !unended.contains(mark) else { return nil }
        var index = start + 1
        while index < text.count {
            if text[index] == mark { return index }
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        unended.insert(mark)
        return nil
    }

    /// Where a word ends: at white space, at a bracket that ends something, or where the next part of a form begins.
    mutating func endOfWord(at start: Int) -> Int {
        if word.contains(start) { return word.upperBound }
        var index = start
        while index < text.count, !Self.endsWord(text[index]) { index += 1 }
        word = start..<index
        return index
    }

    /// Where a word has a comma or a semicolon; its end if it has none.
    mutating func endOfPart(at start: Int, of word: ArraySlice<UInt8>) -> Int {
        if part.contains(start) { return part.upperBound }
        let end = word.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } ?? word.endIndex
        part = start..<end
        return end
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || #"&"'`<>{}])|\"#.utf8.contains(byte)
    }

    static func isMark(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
    }

    /// Whether a string may begin or end here.
    ///
    /// Where escapes were resolved, marks that were none belong to the strings of the level before, which may have marks
    /// in them: what they enclose was found there, as a whole.
    func isOwnMark(at index: Int) -> Bool {
        guard let byte = byte(at: index), Self.isMark(byte) else { return false }
        return wasEscape.isEmpty || byte != UInt8(ascii: "\"") || wasEscape[index]
    }

    // MARK: Names

    /// A name before a separator.
    struct Name {
        var bytes: [UInt8]
        /// Whether it is in quotation marks, or stands where a line or a member begins.
        var isMember: Bool
        var isQuoted: Bool
        /// Whether `=` follows it.
        var isAssigned = false
    }

    /// The name before a colon or `=`.
    private func name(before separator: Int) -> Name? {
        var end = separator
        while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(text[end - 1]) { end -= 1 }
        guard end > 0 else { return nil }
        return Self.isMark(text[end - 1]) ? quotedName(endingAt: end - 1) : bareName(endingAt: end)
    }

    private func quotedName(endingAt mark: Int) -> Name? {
        let limit = max(0, mark - 6 * names.maximumBytes)
        var start = mark
        while start > limit, text[start - 1] != text[mark] { start -= 1 }
        guard start > 0, text[start - 1] == text[mark] else { return nil }
        let bytes = Array(text[start..<mark])
        // Behind a backslash the mark is one of the text's own, and the name one of the document in it.
        guard bytes.last != UInt8(ascii: "\\"), isOwnMark(at: mark) else { return nil }
        guard bytes.contains(UInt8(ascii: "\\")) else { return Name(bytes: bytes, isMember: true, isQuoted: true) }
        let plain = UnescapedText(bytes, keepsPlaces: false).unescaped().bytes
        return Name(bytes: plain, isMember: true, isQuoted: true)
    }

    private func bareName(endingAt end: Int) -> Name? {
        var start = end
        let limit = max(0, end - Self.maximumBareNameBytes)
        var hasBlank = false
        while start > limit {
            let byte = text[start - 1]
            if byte == 0x20, start < end, text[start] != 0x20 {
                hasBlank = true
            } else if !Self.isNameByte(byte) {
                break
            }
            start -= 1
        }
        var before = start
        while start < end, text[start] == 0x20 { start += 1 }
        guard start < end else { return nil }
        while before > 0, text[before - 1] == 0x20 || text[before - 1] == 0x09 { before -= 1 }
        let isFirst = before == 0 || "\n\r{,;(&?\"'`".utf8.contains(text[before - 1])
        var bytes = Array(text[start..<end])
        if bytes.contains(UInt8(ascii: "%")) {
            bytes = UnescapedText(bytes, keepsPlaces: false).percentDecoded(plusIsBlank: true).bytes
        }
        return Name(bytes: bytes, isMember: isFirst && !hasBlank, isQuoted: false)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: "_-.%$[]+".utf8.contains(byte)
        }
    }

    // MARK: Separators

    private mutating func takeSeparator() {
        let separator = index
        index += 1
        // `:=` and `=>` of some languages.
        while let next = byte(at: index), next == UInt8(ascii: "=") || next == UInt8(ascii: ">") { index += 1 }
        let slash = UInt8(ascii: "/")
        if text[separator] == UInt8(ascii: ":"), byte(at: index) == slash, byte(at: index + 1) == slash {
            return takeUserInfo(at: index + 2)
        }
        guard var name = name(before: separator) else { return }
        name.isAssigned = text[separator] == UInt8(ascii: "=")
        let start = skippingBlanks(from: index, linesToo: name.isQuoted)
        guard start < text.count else { return }
        let isInString = separator < stringEnd
        var kind = names.kind(name.bytes[...])
        // In a sentence a word before a colon may be the subject of the next one.
        if kind == .scalar, !name.isMember, !name.isAssigned { kind = .none }
        if kind != .none {
            // A string that ends behind the colon has no value.
            if isInString, start == stringEnd - 1 { return }
            return takeValue(of: name, kind, at: start)
        }
        guard !isInString else { return }
        let isString = isOwnMark(at: start)
        let end = isString ? endOfString(at: start) : nil
        takeMember(name, at: start, stringEnd: end)
        if let end { stringEnd = max(stringEnd, end + 1) }
    }

    /// Takes the name and the password of a URL: `https://user:password@host`.
    private mutating func takeUserInfo(at start: Int) {
        var end = start
        var at: Int?
        while let byte = byte(at: end), end - start < 2_048, !Self.endsWord(byte), !"/?#".utf8.contains(byte) {
            if byte == UInt8(ascii: "@") { at = end }
            end += 1
        }
        index = end
        guard let at else { return }
        let colon = text[start..<at].firstIndex(of: UInt8(ascii: ":"))
        hand((colon.map { $0 + 1 } ?? start)..<at, isQuoted: false)
    }

    // MARK: Pairs

    private static let namesOfNames = ["name", "key", "header", "field", "param", "parameter", "id", "type", "label"]
        .map { Array($0.utf8) }
    private static let namesOfValues = ["value", "val", "content", "data"].map { Array($0.utf8) }

    /// Takes a member that may be a name or a value of another: `{"name": "token", "value": "…"}`.
    private mutating func takeMember(_ name: Name, at start: Int, stringEnd end: Int?) {
        guard !pairs.isEmpty, name.bytes.count <= 9 else { return }
        let word = name.bytes.map { $0 | 0x20 }
        if Self.namesOfNames.contains(word), let end {
            let kind = names.kind(text[(start + 1)..<end])
            guard kind != .none else { return }
            pairs[pairs.count - 1].kind = kind
            guard let value = pairs[pairs.count - 1].pending else { return }
            pairs[pairs.count - 1].pending = nil
            let here = (index, stringEnd)
            takeValue(of: Name(bytes: Array(text[(start + 1)..<end]), isMember: true, isQuoted: true), kind, at: value)
            (index, stringEnd) = here
        } else if Self.namesOfValues.contains(word), text[start] != UInt8(ascii: "{") {
            let kind = pairs[pairs.count - 1].kind
            if kind != .none {
                takeValue(of: Name(bytes: word, isMember: true, isQuoted: true), kind, at: start)
            } else if text[start] != UInt8(ascii: "[") {
                pairs[pairs.count - 1].pending = start
            }
        }
    }

    /// Takes a bracket, and the value where a name and a value are its elements: `["Authorization", "Bearer …"]`.
    private mutating func takePairOfArray() {
        let bracket = index
        index += 1
        guard bracket >= stringEnd else { return }
        let start = skippingBlanks(from: index, linesToo: true)
        guard isOwnMark(at: start), let end = endOfString(at: start) else { return }
        stringEnd = end + 1
        let comma = skippingBlanks(from: end + 1, linesToo: true)
        guard byte(at: comma) == UInt8(ascii: ","), end - start - 1 <= names.maximumBytes else { return }
        let kind = names.kind(text[(start + 1)..<end])
        guard kind != .none else { return }
        let value = skippingBlanks(from: comma + 1, linesToo: true)
        guard Self.isMark(byte(at: value)), let valueEnd = endOfString(at: value),
            byte(at: skippingBlanks(from: valueEnd + 1, linesToo: true)) == UInt8(ascii: "]"),
            // A list of names of secrets has none.
            names.kind(text[(value + 1)..<valueEnd].prefix(names.maximumBytes + 1)) == .none
        else { return }
        takeValue(
            of: Name(bytes: Array(text[(start + 1)..<end]), isMember: true, isQuoted: true), kind, at: value)
    }
}
