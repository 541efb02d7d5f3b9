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

    /// Takes the end of a tag, and what the element has in it: `<token>…</token>`, `<param name="token">…</param>`.
    mutating func endTag() {
        let start = index + 1
        index = start
        guard let tag else { return }
        self.tag = nil
        guard text[start - 2] != UInt8(ascii: "/"), let kind = kindOfContents(of: tag) else { return }
        guard let value = contents(at: start) else { return }
        // Of short names a text of several words is something else.
        if kind == .scalar, text[value].contains(where: { $0 <= 0x20 }) { return }
        hand(value, isQuoted: false)
    }

    /// What of an element's contents is wanted; `nil` if nothing is.
    private func kindOfContents(of tag: Tag) -> Kind? {
        var kind = names.kind(text[tag.name], false)
        if kind == .none, !tag.pair.hasValue, !Self.elementsWithoutValue.contains(text[tag.name].map { $0 | 0x20 }) {
            kind = tag.pair.kind
        }
        // `<code>` is a piece of a program.
        return kind == .none || kind == .code ? nil : kind
    }

    /// Elements of which a name says what they are, and not what they have in them.
    private static let elementsWithoutValue = Set(
        ["a", "button", "form", "iframe", "img", "input", "label", "link", "meta", "option", "select", "slot"]
            .map { Array($0.utf8) })

    private static let sectionStart = Array("<![CDATA[".utf8)

    /// The contents of an element that has no others in it.
    private mutating func contents(at start: Int) -> Range<Int>? {
        let limit = min(text.count, start + Self.maximumLineBytes)
        guard let bracket = text[start..<limit].firstIndex(of: UInt8(ascii: "<")) else { return nil }
        var value = start..<bracket
        if text[bracket...].starts(with: Self.sectionStart) {
            let first = bracket + Self.sectionStart.count
            guard let end = endOfSection(at: first) else { return nil }
            value = first..<end
        } else if byte(at: bracket + 1) != UInt8(ascii: "/") {
            return nil
        }
        while let first = value.first, text[first] <= 0x20 { value = (first + 1)..<value.upperBound }
        while let last = value.last, text[last] <= 0x20 { value = value.lowerBound..<last }
        return value
    }

    /// Where `]]>` stands that ends a section; `nil` if none does soon.
    private mutating func endOfSection(at start: Int) -> Int? {
        let limit = min(text.count - 2, start + Self.maximumLineBytes)
        // What was looked through for another section has none.
        var index = withoutSectionEnd.contains(start) ? withoutSectionEnd.upperBound : start
        while index < limit {
            if text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "]"),
                text[index + 2] == UInt8(ascii: ">")
            {
                return index
            }
            index += 1
        }
        withoutSectionEnd = start..<max(start, index)
        return nil
    }

    // MARK: Parts of forms

    /// Takes the end of a line in the header of a part of a form whose value is wanted.
    mutating func endLineOfForm() {
        index += 1
        let start = byte(at: index) == UInt8(ascii: "\r") ? index + 1 : index
        headerLines -= 1
        guard byte(at: start) == UInt8(ascii: "\n") else { return }
        headerLines = 0
        hand((start + 1)..<endOfLine(at: start + 1), isQuoted: false)
    }

    static let maximumHeaderLines = 8

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
        if let user = startOfUser(of: name, isShort: index == dash + 1) { return takeUser(at: user, of: dash) }
        let start = startOfArgument(after: end)
        guard start > end, start < text.count, text[start] != UInt8(ascii: "-") else { return }
        guard name.count > 1, names.kind(name, false) != .none else { return }
        let word = start..<endOfPart(at: start, of: text[start..<endOfWord(at: start)])
        if !Self.isWord(text[word]) { hand(word, isQuoted: false) }
    }

    private static let namesOfUsers = ["user", "proxy-user"].map { Array($0.utf8) }

    /// Where the user's name begins that an option takes together with a password; `nil` if it takes none.
    private func startOfUser(of name: ArraySlice<UInt8>, isShort: Bool) -> Int? {
        let isUser = Self.namesOfUsers.contains { name.elementsEqual($0) }
        if isUser, byte(at: name.endIndex) == UInt8(ascii: "=") { return name.endIndex + 1 }
        guard isUser || isShort && name.first.map({ $0 | 0x20 }) == UInt8(ascii: "u") else { return nil }
        // `-uuser:…`
        return isUser || name.count == 1 ? startOfArgument(after: name.endIndex) : name.startIndex + 1
    }

    /// Takes the password behind a user's name, where a program is called that expects it there.
    private mutating func takeUser(at start: Int, of dash: Int) {
        guard start < text.count, text[start] != UInt8(ascii: "-") else { return }
        let word = start..<endOfWord(at: start)
        guard let colon = text[word].firstIndex(of: UInt8(ascii: ":")), isTransfer(at: dash) else { return }
        hand((colon + 1)..<word.upperBound, isQuoted: false)
    }

    /// Whether an option is one of a program that gets something from a server: others mean other things by `-u`.
    private mutating func isTransfer(at dash: Int) -> Bool {
        if !surroundings.range.contains(dash) {
            let range = max(0, dash - Self.surroundingBytes)..<min(text.count, dash + 2 * Self.surroundingBytes)
            surroundings.haveTransfer = range.contains { index in
                Self.transferWords.contains { text[index] == $0[0] && text[index...].starts(with: $0) }
            }
            surroundings.range = dash..<max(dash + 1, dash + Self.surroundingBytes)
        }
        return surroundings.haveTransfer
    }

    private static let surroundingBytes = 512
    private static let transferWords = ["curl", "http", "wget"].map { Array($0.utf8) }

    private static let argumentSeparators = Array(" \t\"',".utf8)

    /// Where the argument behind another one begins.
    private func startOfArgument(after end: Int) -> Int {
        text[end...].prefix(8).firstIndex { !Self.argumentSeparators.contains($0) } ?? end
    }
}
