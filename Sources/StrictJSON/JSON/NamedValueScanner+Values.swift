extension NamedValueScanner {
    /// Takes a value that is a secret for its name.
    mutating func takeValue(of name: Name, _ kind: Kind, at start: Int) {
        index = start
        switch text[start] {
        case UInt8(ascii: "{") where byte(at: start + 1) == UInt8(ascii: "{"):
            // A place of a template, `{{ secrets.TOKEN }}`.
            index = start + 2
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            // Names in it may be those of secrets all the same.
            if kind == .whole || kind == .tokens { takeContainer(of: name, kind, at: start) }
        case let mark where Self.isMark(mark):
            guard isOwnMark(at: start) else { return }
            let end = endOfString(at: start)
            // What was cut has no end, nor has an apostrophe.
            let last = end ?? endOfLine(at: start + 1)
            if kind != .code || !Self.isNameOfSomething(text[(start + 1)..<last]) {
                hand((start + 1)..<last, isQuoted: true, isField: Self.isField(name.bytes))
            }
            index = end.map { $0 + 1 } ?? last
            stringEnd = max(stringEnd, index)
        default: takeBareValue(of: name, kind, at: start)
        }
    }

    /// Whether the values of a name are those of header fields that have words or cookies.
    private static func isField(_ name: ArraySlice<UInt8>) -> Bool {
        // Few names get further.
        guard let last = name.last, "neNEsS".utf8.contains(last) else { return false }
        let name = name.map { $0 | 0x20 }
        return ["authorization", "cookie", "cookies"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    func endOfLine(at start: Int) -> Int {
        text[start...].prefix(Self.maximumLineBytes).firstIndex { $0 == 0x0A || $0 == 0x0D }
            ?? min(text.count, start + Self.maximumLineBytes)
    }

    static let maximumLineBytes = 16_384

    private mutating func takeBareValue(of name: Name, _ kind: Kind, at start: Int) {
        if !name.isQuoted, Self.isField(name.bytes) && !name.isAssigned || Self.startsWithScheme(text[start...]) {
            var end = start
            while let byte = byte(at: end), end - start < Self.maximumLineBytes, !Self.endsField(byte) { end += 1 }
            hand(start..<end, isQuoted: false, isField: true)
            index = max(end, start)
            return
        }
        let end = endOfWord(at: start)
        // An escape within the word is resolved at the next level.
        if byte(at: end) == UInt8(ascii: "\\"), let escape = byte(at: end + 1), "/u".utf8.contains(escape) {
            index = max(end, start)
            return
        }
        let word = text[start..<end]
        // What follows in the same word may have a name of its own.
        index = word.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") } ?? max(end, start)
        guard let first = word.first, first != UInt8(ascii: ","), first != UInt8(ascii: ";") else { return }
        if names.isPlural(name.bytes), word.allSatisfy({ (0x30...0x39).contains($0) }) { return }
        // A comma may end the value, and a sentence does.
        let part = endOfPart(at: start, of: word)
        var last = part
        while last > start, ".!?:".utf8.contains(text[last - 1]) { last -= 1 }
        let value = Self.withoutTypographicMarks(text[start..<last])
        if kind == .code, Self.isNameOfSomething(value) { return }
        // What is said about a secret is none: `password: required`, `unexpected token: identifier`.
        if Self.isStatus(value) || name.isOfWords && (Self.isWord(value) || Self.isOfWords(value)) { return }
        hand(value.indices, isQuoted: false)
        // Something behind the comma may belong to it.
        if part + 1 < end { hand(start..<end, isQuoted: false) }
    }

    // MARK: Words

    /// Whether a text is a word of a language, by all appearance: a secret is longer, or has more than letters.
    static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
        text.count <= 12 && text.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
            && text.dropFirst().allSatisfy { $0 >= UInt8(ascii: "a") }
    }

    /// Whether a text is words with `_` between them, `string_literal`.
    private static func isOfWords(_ text: ArraySlice<UInt8>) -> Bool {
        text.count <= 64 && text.contains(UInt8(ascii: "_"))
            && text.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || $0 == UInt8(ascii: "_") }
    }

    /// Whether a text is the name of an error or the like, as `code` of answers is: `invalid_token_format`,
    /// `ECONNREFUSED`, `NotFoundError`, `HTTP_404`, `rate-limited`, `not found`.
    package static func isNameOfSomething(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 64 else { return false }
        // With dashes, codes are written as well.
        if text.contains(UInt8(ascii: "-")) {
            return text.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == UInt8(ascii: "-") }
        }
        let parts = text.split(omittingEmptySubsequences: false) { "_. ".utf8.contains($0) }
        return parts.contains { $0.contains { !isDigit($0) } } && parts.allSatisfy(isPartOfName)
    }

    /// Whether a text is a word in one of the spellings of programs, or a short number.
    private static func isPartOfName(_ part: ArraySlice<UInt8>) -> Bool {
        let letters = part.prefix { !isDigit($0) }
        // `E404`: a number stands at the end.
        let digits = part.count - letters.count
        guard digits <= 4, part.dropFirst(letters.count).allSatisfy(isDigit) else { return false }
        guard digits == 0 || letters.count <= 4 else { return false }
        guard !letters.isEmpty else { return digits > 0 }
        guard letters.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }) else { return false }
        let capitals = letters.count { isCapital($0) }
        if capitals == 0 || capitals == letters.count { return letters.count <= 16 }
        // `NotFoundError`, whose words have some letters each.
        var length = 0
        for (before, letter) in zip(letters, letters.dropFirst()) {
            length += 1
            guard isCapital(letter), !isCapital(before) else { continue }
            guard length >= 3 else { return false }
            length = 0
        }
        return length >= 2
    }

    private static func isCapital(_ letter: UInt8) -> Bool { letter < UInt8(ascii: "a") }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    /// Whether a text says where a value is to be had: `$TOKEN`, `${TOKEN}`, `%TOKEN%`.
    static func isReference(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, first == UInt8(ascii: "$") || first == UInt8(ascii: "%") else { return false }
        // The bracket behind it ends the word.
        guard text.count > 1 else { return first == UInt8(ascii: "$") }
        var name = text.dropFirst()
        if first == UInt8(ascii: "%") {
            guard name.popLast() == UInt8(ascii: "%") else { return false }
        } else if name.first == UInt8(ascii: "{") {
            name.removeFirst()
            if name.last == UInt8(ascii: "}") { name.removeLast() }
        }
        return !name.isEmpty
            && name.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    private static let statuses = Set(
        [
            "accepted", "authorized", "boolean", "changed", "disabled", "enabled", "expected", "expired", "forbidden",
            "hidden", "incorrect", "integer", "invalid", "mandatory", "missing", "mismatch", "nullable", "optional",
            "provided", "received", "redacted", "refreshed", "rejected", "required", "revoked", "rotated", "supplied",
            "unauthorized", "undefined", "unexpected", "unknown", "updated", "verified",
        ].map { Array($0.utf8) })

    /// Whether a word says how it stands with a secret.
    private static func isStatus(_ text: ArraySlice<UInt8>) -> Bool {
        (6...12).contains(text.count) && statuses.contains(text.map { $0 | 0x20 })
    }

    // MARK: Lines

    private static let maximumLines = 64

    /// Takes the lines that are the value of a setting, indented deeper than its name: `password: |`, or a list.
    ///
    /// - Returns: Whether the value is not on the line of its name.
    mutating func takeLines(of name: Name, _ kind: Kind, at start: Int) -> Bool {
        guard let indentation = name.indentation, !name.isAssigned else { return false }
        var end = start
        if text[start] == UInt8(ascii: "|") || text[start] == UInt8(ascii: ">") {
            end += 1
            while let byte = byte(at: end), byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || Self.isDigit(byte)
            {
                end += 1
            }
        }
        end = skippingBlanks(from: end, linesToo: false)
        if byte(at: end) == UInt8(ascii: "\r") { end += 1 }
        guard byte(at: end) == UInt8(ascii: "\n") else { return false }
        let isBlock = text[start] > 0x20
        guard isBlock || kind == .whole || kind == .tokens else { return true }
        var line = end + 1
        for _ in 0..<Self.maximumLines {
            var first = skippingBlanks(from: line, linesToo: false)
            guard first - line > indentation, first < text.count else { break }
            let end = endOfLine(at: first)
            if !isBlock {
                if text[first] == UInt8(ascii: "-"), byte(at: first + 1) == 0x20 { first += 2 }
                // Members have names of their own.
                if text[first..<end].contains(UInt8(ascii: ":")) { break }
            }
            hand(first..<end, isQuoted: false)
            line = end + 1
            if byte(at: end) == UInt8(ascii: "\r") { line += 1 }
        }
        index = max(index, line - 1)
        return true
    }

    // MARK: Containers

    /// Takes all texts and numbers between brackets, the names of members aside.
    private mutating func takeContainer(of name: Name, _ kind: Kind, at start: Int) {
        if !wasEscape.isEmpty {
            // Marks of the level before may have put out of step where strings begin and end.
            guard bracketBytes > 0 else {
                index = start + 1
                return
            }
            let (end, _) = texts(inContainerAt: start)
            bracketBytes -= (end ?? text.count) - start
            guard let end, (try? JSONValue(parsing: Array(text[start..<end]))) != nil else {
                index = start + 1
                return
            }
        }
        let (end, texts) = texts(inContainerAt: start)
        let (isPlural, isField) = (names.isPlural(name.bytes), Self.isField(name.bytes))
        for range in texts {
            let isQuoted = Self.isMark(byte(at: range.lowerBound - 1))
            if isQuoted ? kind == .tokens && Self.isWord(text[range]) : isPlural { continue }
            hand(range, isQuoted: isQuoted, isField: isField)
        }
        index = end ?? text.count
    }

    /// Where the texts and numbers between brackets are, and where the last bracket; `nil` if there is none.
    private mutating func texts(inContainerAt start: Int) -> (end: Int?, texts: [Range<Int>]) {
        var texts: [Range<Int>] = []
        var depth = 0
        var index = start
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return (index + 1, texts) }
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":"): break
            case let mark where Self.isMark(mark):
                let end = endOfString(at: index)
                let range = (index + 1)..<(end ?? endOfLine(at: index + 1))
                index = end ?? range.upperBound - 1
                if byte(at: skippingBlanks(from: index + 1, linesToo: true)) != UInt8(ascii: ":") {
                    texts.append(range)
                }
            default:
                let first = index
                while index < text.count, !" \t\r\n,:\"{}[]".utf8.contains(text[index]) { index += 1 }
                if byte(at: skippingBlanks(from: index, linesToo: true)) != UInt8(ascii: ":") {
                    texts.append(first..<index)
                }
                continue
            }
            index += 1
        }
        return (nil, texts)
    }

    private static let schemes = ["apikey", "basic", "bearer", "digest", "dpop", "hmac", "negotiate", "oauth", "token"]
        .map { Array($0.utf8) }

    /// Whether a text begins with the name of a scheme of authorization and a blank.
    package static func startsWithScheme(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.prefix(10).prefix { $0 != 0x20 }
        guard word.count >= 4, text.dropFirst(word.count).first == 0x20 else { return false }
        let folded = word.map { $0 | 0x20 }
        return schemes.contains { $0 == folded }
    }

    /// Words in which `:` or `=` is percent-encoded, so that names are not found before they are decoded.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - mayGoOn: Gets the bytes that were looked at since it was asked last; `false` ends the work.
    /// - Returns: `nil` if the work was ended.
    package static func encodedWords(in bytes: [UInt8], mayGoOn: (Int) -> Bool) -> [Range<Int>]? {
        var words: [Range<Int>] = []
        var (start, looked) = (0, 0)
        var isEncoded = false
        func end(at index: Int) {
            if isEncoded { words.append(start..<index) }
            isEncoded = false
            start = index
        }
        for (index, byte) in bytes.enumerated() {
            if index - looked >= lookInterval {
                guard mayGoOn(index - looked) else { return nil }
                looked = index
            }
            if byte <= 0x20 || isMark(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
                end(at: index)
                start = index + 1
            } else if byte == UInt8(ascii: "%"), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "3"),
                [UInt8(ascii: "a"), UInt8(ascii: "d")].contains(bytes[index + 2] | 0x20)
            {
                isEncoded = true
            } else if index - start >= maximumWordBytes {
                end(at: index)
            }
        }
        end(at: bytes.count)
        return words
    }

    /// Longer words are decoded in pieces.
    private static let maximumWordBytes = 1 << 18
}
