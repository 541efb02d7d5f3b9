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
        /// The same, unless it is spelled like the name of something, as `code` is of an error: `not_found`.
        case code
        /// The value, and all texts and numbers in it.
        case whole
        /// The same, but no words of a language, which are tokens, too.
        case tokens
    }

    /// What names say.
    package struct Names {
        /// What of the value with a name is wanted; whether the name is that of a parameter of a URL.
        let kind: (_ name: ArraySlice<UInt8>, _ isParameter: Bool) -> Kind
        /// Whether the name is of several things, so that a number counts them.
        let isPlural: (ArraySlice<UInt8>) -> Bool
        /// No longer name is wanted.
        let maximumBytes: Int

        /// Names as a host reads them.
        package init(
            maximumBytes: Int, isPlural: @escaping (ArraySlice<UInt8>) -> Bool,
            kind: @escaping (_ name: ArraySlice<UInt8>, _ isParameter: Bool) -> Kind
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
        /// Whether the value has been taken.
        var hasValue = false
    }

    /// A tag, `<input name="token" value="…">`, of which attributes may be names and values.
    struct Tag {
        /// The name of the element.
        var name: Range<Int>
        var pair = Pair()
    }

    let text: [UInt8]
    let names: Names
    /// Which bytes were escapes in the text that this one was made of; empty if it was made of none.
    let wasEscape: [Bool]
    package private(set) var found: [Found] = []
    var index = 0
    /// Where the string ends that the scanner is in; what seems to be a bracket before is none.
    var stringEnd = 0
    var pairs: [Pair] = []
    /// The element of a list of settings that the scanner is in, `- name: token`, whose members stand on lines of their own.
    var item = Pair()
    /// The tag of XML or HTML that the scanner is in.
    var tag: Tag?
    /// In the header of a part of a form whose value is wanted, how many more lines it may have.
    var headerLines = 0
    /// Where no section of XML ends.
    var withoutSectionEnd = 0..<0
    /// Some bytes around the place of an option, and whether they have the call of a program that takes a user's name and
    /// password together.
    var surroundings: (range: Range<Int>, haveTransfer: Bool) = (0..<0, false)
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
    static let lookInterval = 4_096

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

    /// Whether a text may have a value with a name in it, or be a name itself: what is looked through here need not be
    /// looked through by a scanner.
    ///
    /// - Parameter isName: Tells whether a text is a name of which values are wanted.
    package static func mayFind(in text: String, isName: (String.UTF8View) -> Bool) -> Bool {
        var before: UInt8 = 0x20
        for byte in text.utf8 {
            // A dash begins an option only where a word begins.
            if isSuspect(byte), byte != UInt8(ascii: "-") || before <= 0x20 || isMark(before) { return true }
            before = byte
        }
        return isName(text.utf8)
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
            case 0xEF where isWideColon(at: index): takeSeparator()
            case UInt8(ascii: "{"):
                if index >= stringEnd, pairs.count < Self.maximumPairs { pairs.append(Pair()) }
                item = Pair()
                index += 1
            case UInt8(ascii: "}"):
                if index >= stringEnd { _ = pairs.popLast() }
                item = Pair()
                index += 1
            case UInt8(ascii: "["): takePairOfArray()
            case UInt8(ascii: "<"): beginTag()
            case UInt8(ascii: ">"): endTag()
            case UInt8(ascii: "-"): takeOption()
            case UInt8(ascii: "\n") where headerLines > 0: endLineOfForm()
            default: index += 1
            }
        }
        return mayGoOn(max(0, text.count - looked))
    }

    mutating func hand(_ range: Range<Int>, isQuoted: Bool, isField: Bool = false) {
        guard !range.isEmpty, found.count < Self.maximumFound, range.count <= foundBytes else { return }
        guard !Self.isReference(text[range]) else { return }
        foundBytes -= range.count
        found.append(Found(range: range, isQuoted: isQuoted, isField: isField))
    }

    func byte(at index: Int) -> UInt8? { text.indices.contains(index) ? text[index] : nil }

    func skippingBlanks(from start: Int, linesToo: Bool) -> Int {
        var index = start
        while let byte = byte(at: index) {
            if byte == 0x20 || byte == 0x09 || linesToo && (byte == 0x0A || byte == 0x0D) {
                index += 1
            } else if byte == 0xC2, self.byte(at: index + 1) == 0xA0 {
                // A blank at which no line is broken.
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Whether the colon of texts in Chinese and Japanese stands here, `：`.
    func isWideColon(at index: Int) -> Bool {
        byte(at: index) == 0xEF && byte(at: index + 1) == 0xBC && byte(at: index + 2) == 0x9A
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

    /// Whether a string may begin or end here.
    ///
    /// Where escapes were resolved, marks that were none belong to the strings of the level before, which may have marks
    /// in them: what they enclose was found there, as a whole.
    func isOwnMark(at index: Int) -> Bool {
        guard let byte = byte(at: index), Self.isMark(byte) else { return false }
        return wasEscape.isEmpty || byte != UInt8(ascii: "\"") || wasEscape[index]
    }
}
