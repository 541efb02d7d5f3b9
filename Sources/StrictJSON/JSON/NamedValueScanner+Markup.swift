// Names that no colon and no `=` stands behind: those of elements and of options.

extension NamedValueScanner {
    /// The longest name of an element or an option.
    private static let maximumMarkupNameBytes = 64

    /// Where the name ends that begins here.
    private func endOfMarkupName(at start: Int) -> Int {
        text[start...].prefix(Self.maximumMarkupNameBytes).firstIndex { !Self.isMarkupNameByte($0) }
            ?? min(text.count, start + Self.maximumMarkupNameBytes)
    }

    // MARK: Elements

    /// Takes what may begin the tag of an element.
    mutating func beginTag() {
        index += 1
        guard let first = byte(at: index), UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20 else { return }
        tag = Tag(name: index..<endOfMarkupName(at: index))
    }

    /// Takes the end of a tag, and what the element has in it: `<token>…</token>`.
    mutating func endTag() {
        let start = index + 1
        index = start
        guard let tag else { return }
        self.tag = nil
        guard text[start - 2] != UInt8(ascii: "/"), names.kind(text[tag.name], false) != .none else { return }
        let rest = text[start...].prefix(Self.maximumLineBytes)
        guard let end = rest.firstIndex(of: UInt8(ascii: "<")), byte(at: end + 1) == UInt8(ascii: "/") else { return }
        var value = start..<end
        while let first = value.first, text[first] <= 0x20 { value = (first + 1)..<end }
        while let last = value.last, text[last] <= 0x20 { value = value.lowerBound..<last }
        hand(value, isQuoted: false)
    }

    // MARK: Options

    /// Takes the value of an option of a program: `--token …`, `-u user:…`, also as elements of a list.
    mutating func takeOption() {
        let dash = index
        index += 1
        guard dash == 0 || text[dash - 1] <= 0x20 || Self.isMark(text[dash - 1]) else { return }
        while byte(at: index) == UInt8(ascii: "-") { index += 1 }
        let end = endOfMarkupName(at: index)
        let name = text[index..<end]
        guard let first = name.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20 else { return }
        let start = startOfArgument(after: end)
        guard start > end, start < text.count, text[start] != UInt8(ascii: "-") else { return }
        if name.elementsEqual("u".utf8) || name.elementsEqual("user".utf8) {
            let word = start..<endOfWord(at: start)
            if let colon = text[word].firstIndex(of: UInt8(ascii: ":")) {
                hand((colon + 1)..<word.upperBound, isQuoted: false)
            }
            return
        }
        guard name.count > 1, names.kind(name, false) != .none else { return }
        let word = start..<endOfPart(at: start, of: text[start..<endOfWord(at: start)])
        if !Self.isWord(text[word]) { hand(word, isQuoted: false) }
    }

    private static let argumentSeparators = Array(" \t\"',".utf8)

    /// Where the argument behind another one begins.
    private func startOfArgument(after end: Int) -> Int {
        text[end...].prefix(8).firstIndex { !Self.argumentSeparators.contains($0) } ?? end
    }
}
