extension NamedValueScanner {
    // MARK: Separators

    mutating func takeSeparator() {
        let separator = index
        index += 1
        // `:=` and `=>` of some languages.
        while let next = byte(at: index), next == UInt8(ascii: "=") || next == UInt8(ascii: ">") { index += 1 }
        let slash = UInt8(ascii: "/")
        if text[separator] == UInt8(ascii: ":"), byte(at: index) == slash, byte(at: index + 1) == slash {
            return takeUserInfo(at: index + 2)
        }
        if text[separator] == 0xEF { index += 2 }
        guard var name = name(before: separator) else { return }
        name.isAssigned = text[separator] == UInt8(ascii: "=")
        name.isParameter = name.isParameter && name.isAssigned
        let start = startOfValue(of: name)
        guard start < text.count else { return }
        let isInString = separator < stringEnd
        let kind = kind(of: name, at: start)
        if kind != .none {
            // A string that ends behind the colon has no value.
            if isInString, start == stringEnd - 1 { return }
            if takeLines(of: name, kind, at: start) { return }
            return takeValue(of: name, kind, at: start)
        }
        guard !isInString else { return }
        let isString = isOwnMark(at: start)
        let end = isString ? endOfString(at: start) : nil
        takeMember(name, at: start, stringEnd: end)
        if let end { stringEnd = max(stringEnd, end + 1) }
    }

    /// Where the value begins that stands behind the separator before ``index``.
    private func startOfValue(of name: Name) -> Int {
        let start = skippingBlanks(from: index, linesToo: name.isQuoted)
        // `**token:** …`: the marks of the name's type end behind the colon.
        guard !name.isQuoted, byte(at: start) == UInt8(ascii: "*"), start == index else { return start }
        let end = text[start...].prefix(3).firstIndex { $0 != UInt8(ascii: "*") } ?? start
        return byte(at: end) == 0x20 ? skippingBlanks(from: end, linesToo: false) : start
    }

    /// What of the value is wanted, where the name stands.
    private func kind(of name: Name, at start: Int) -> Kind {
        let kind = names.kind(name.bytes, name.isParameter)
        // In a sentence a word before a colon may be the subject of the next one: what it says is in words.
        guard kind == .scalar, !name.isMember, !name.isAssigned else { return kind }
        let value = text[start...].prefix { !Self.endsWord($0) }.prefix(Self.maximumShownBytes)
        return value.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? kind : .none
    }

    /// How much of a value tells whether it is a word.
    private static let maximumShownBytes = 64

    /// Takes the password of a URL, `https://user:password@host`, or what is one in the place of the user's name.
    private mutating func takeUserInfo(at start: Int) {
        var end = start
        var at: Int?
        while let byte = byte(at: end), end - start < 2_048, !Self.endsWord(byte), !"/?#".utf8.contains(byte) {
            if byte == UInt8(ascii: "@") { at = end }
            end += 1
        }
        index = end
        guard let at else { return }
        if let colon = text[start..<at].firstIndex(of: UInt8(ascii: ":")) {
            hand((colon + 1)..<at, isQuoted: false)
        } else if Self.isMadeByMachine(text[start..<at]) {
            hand(start..<at, isQuoted: false)
        }
    }

    /// Whether a text is hardly the name of somebody or something.
    private static func isMadeByMachine(_ text: ArraySlice<UInt8>) -> Bool {
        text.count >= 24 || text.count >= 12 && text.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    // MARK: Pairs

    private static let namesOfNames = ["name", "key", "header", "field", "param", "parameter"].map { Array($0.utf8) }
    /// What is called so is more often something else.
    private static let namesOfOtherNames = ["id", "type", "label"].map { Array($0.utf8) }
    private static let namesOfValues = ["value", "val", "content", "data"].map { Array($0.utf8) }

    /// Takes a member that may be a name or a value of another: `{"name": "token", "value": "…"}`, or an attribute.
    private mutating func takeMember(_ name: Name, at start: Int, stringEnd end: Int?) {
        var name = name
        // The element's name stands before the first of its attributes.
        if name.isAssigned, let blank = name.bytes.lastIndex(of: 0x20) { name.bytes = name.bytes[(blank + 1)...] }
        guard name.bytes.count <= 9 else { return }
        let isBare = end == nil && (name.isAssigned || name.indentation != nil)
        let string = end.map { (start + 1)..<$0 } ?? (isBare ? start..<endOfAttribute(at: start) : nil)
        let here = (index, stringEnd)
        if name.isAssigned, tag == nil {
            if let string, name.bytes.elementsEqual("name".utf8), names.kind(text[string], false) != .none {
                headerLines = Self.maximumHeaderLines
            }
        } else if name.isAssigned, var pair = tag?.pair {
            takeMember(name, at: start, string, of: &pair)
            tag?.pair = pair
        } else if !name.isAssigned, !name.isQuoted, name.indentation != nil {
            if name.isFirstOfItem { item = Pair() }
            var pair = item
            takeMember(name, at: start, string, of: &pair)
            item = pair
        } else if !name.isAssigned, var pair = pairs.last {
            takeMember(name, at: start, string, of: &pair)
            pairs[pairs.count - 1] = pair
        }
        (index, stringEnd) = end == nil ? (max(index, here.0), stringEnd) : here
    }

    private mutating func takeMember(_ name: Name, at start: Int, _ string: Range<Int>?, of pair: inout Pair) {
        let word = name.bytes.map { $0 | 0x20 }
        if let string, Self.namesOfNames.contains(word) || Self.namesOfOtherNames.contains(word) {
            let kind = names.kind(text[string], false)
            guard kind != .none, kind == .whole || Self.namesOfNames.contains(word) else { return }
            pair.kind = kind
            guard let value = pair.pending else { return }
            pair.pending = nil
            takeValue(of: Name(bytes: text[string], isMember: true, isQuoted: true), kind, at: value)
        } else if Self.namesOfValues.contains(word), text[start] != UInt8(ascii: "{") {
            if pair.kind != .none {
                takeValue(of: Name(bytes: word[...], isMember: true, isQuoted: true), pair.kind, at: start)
                pair.hasValue = true
            } else if text[start] != UInt8(ascii: "[") {
                pair.pending = start
            }
        }
    }

    /// Where an attribute or a setting without quotation marks ends, or where it is too long for a name.
    private mutating func endOfAttribute(at start: Int) -> Int {
        let end = min(endOfWord(at: start), start + names.maximumBytes + 1)
        return text[start..<end].firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "/") } ?? end
    }

    /// Takes a bracket, and the value where a name and a value are its elements: `[["Authorization", "Bearer …"]]`.
    ///
    /// A list that is the value of a member is one of equal things.
    mutating func takePairOfArray() {
        let bracket = index
        index += 1
        guard bracket >= stringEnd else { return }
        let start = skippingBlanks(from: index, linesToo: true)
        guard isOwnMark(at: start), let end = endOfString(at: start) else { return }
        stringEnd = end + 1
        let comma = skippingBlanks(from: end + 1, linesToo: true)
        guard byte(at: comma) == UInt8(ascii: ","), end - start - 1 <= names.maximumBytes, isElement(bracket) else {
            return
        }
        let name = text[(start + 1)..<end]
        let kind = names.kind(name, false)
        guard kind != .none else { return }
        let value = skippingBlanks(from: comma + 1, linesToo: true)
        guard Self.isMark(byte(at: value)), let valueEnd = endOfString(at: value),
            byte(at: skippingBlanks(from: valueEnd + 1, linesToo: true)) == UInt8(ascii: "]"),
            // A list of names of secrets has none.
            names.kind(text[(value + 1)..<valueEnd].prefix(names.maximumBytes + 1), false) == .none
        else { return }
        takeValue(of: Name(bytes: name, isMember: true, isQuoted: true), kind, at: value)
    }

    /// Whether a bracket begins an element of a list, or everything.
    private func isElement(_ bracket: Int) -> Bool {
        var before = bracket
        let limit = max(0, bracket - Self.maximumShownBytes)
        while before > limit, text[before - 1] <= 0x20 { before -= 1 }
        // In a string that has a document in it, this begins behind the mark.
        return before == 0 || "[,\"(".utf8.contains(text[before - 1])
    }
}
