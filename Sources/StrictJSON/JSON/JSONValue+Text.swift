extension JSONValue {
    /// How a document is written.
    public struct Style: Hashable, Sendable {
        /// Whether members are ordered by the bytes of their keys rather than as they came.
        public var sortsKeys: Bool
        /// Whether each member and element has a line of its own, indented by two spaces.
        public var isIndented: Bool

        /// Makes a style.
        public init(sortsKeys: Bool = false, isIndented: Bool = false) {
            self.sortsKeys = sortsKeys
            self.isIndented = isIndented
        }

        /// One line, members in their order.
        public static let compact = Style()
        /// One line, members in the order of their keys: equal values are written as equal bytes.
        public static let sorted = Style(sortsKeys: true)
        /// A line for each member, for people.
        public static let indented = Style(isIndented: true)
    }

    /// The document as text: the same value and style always give the same bytes.
    ///
    /// Control, format and other invisible characters are written as escapes, so that the text can neither break a
    /// line nor reach a terminal as a command.
    public func text(_ style: Style = .compact) -> String { String(decoding: utf8(style), as: UTF8.self) }

    /// The document as UTF-8.
    public func utf8(_ style: Style = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self)
        return writer.output
    }

    /// Appends text as it stands between the quotation marks of a string.
    package static func appendEscaped(_ text: String, to output: inout [UInt8]) {
        var writer = JSONWriter(style: .compact)
        swap(&writer.output, &output)
        writer.writeContents(of: text)
        swap(&writer.output, &output)
    }

    /// The document in one line, cut after about 60 characters; for messages.
    package var excerpt: String { Self.excerpt(text()) }

    /// A text without passwords of URLs, cut after about 60 characters.
    static func excerpt(_ text: String) -> String {
        let text = withoutUserInfo(text)
        guard text.unicodeScalars.count > 60 else { return text }
        var short = ""
        short.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(60))
        return short + "…"
    }
}

extension JSONValue: CustomStringConvertible {
    /// The document as compact text.
    public var description: String { text() }
}

extension JSONObject: CustomStringConvertible {
    /// The object as compact text.
    public var description: String { JSONValue.object(self).text() }
}

private struct JSONWriter {
    let style: JSONValue.Style
    var output: [UInt8] = []
    private var level = 0

    init(style: JSONValue.Style) { self.style = style }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: output += "null".utf8
        case .bool(let bool): output += (bool ? "true" : "false").utf8
        case .number(let number): output += number.text.utf8
        case .string(let string): write(string)
        case .array(let elements):
            list("[", "]", elements) { writer, element in writer.write(element) }
        case .object(let object):
            var members = object.members
            if style.sortsKeys { members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }
            list("{", "}", members) { writer, member in
                writer.write(member.key)
                writer.output += (writer.style.isIndented ? ": " : ":").utf8
                writer.write(member.value)
            }
        }
    }

    private mutating func list<Item>(
        _ open: String, _ close: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
    ) {
        output += open.utf8
        level += 1
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            newLine()
            write(&self, item)
        }
        level -= 1
        if !items.isEmpty { newLine() }
        output += close.utf8
    }

    private mutating func newLine() {
        guard style.isIndented else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }

    private mutating func write(_ string: String) {
        output.append(UInt8(ascii: "\""))
        writeContents(of: string)
        output.append(UInt8(ascii: "\""))
    }

    mutating func writeContents(of string: String) {
        // Most text is written as it is.
        guard !string.utf8.allSatisfy(Self.standsForItself) else {
            output += string.utf8
            return
        }
        for scalar in string.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                write(byte)
            } else if scalar.isInvisible {
                for unit in String(scalar).utf16 { escape(unit) }
            } else {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
            }
        }
    }

    /// Whether a byte is a character of its own that needs no escape.
    private static func standsForItself(_ byte: UInt8) -> Bool {
        0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Writes an ASCII character.
    private mutating func write(_ byte: UInt8) {
        guard !Self.standsForItself(byte) else { return output.append(byte) }
        let letter: UInt8
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
        case UInt8(ascii: "\n"): letter = UInt8(ascii: "n")
        case UInt8(ascii: "\r"): letter = UInt8(ascii: "r")
        case UInt8(ascii: "\t"): letter = UInt8(ascii: "t")
        case 0x08: letter = UInt8(ascii: "b")
        case 0x0C: letter = UInt8(ascii: "f")
        default: return escape(UInt16(byte))
        }
        output.append(UInt8(ascii: "\\"))
        output.append(letter)
    }

    private mutating func escape(_ unit: UInt16) {
        output += "\\u".utf8
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
            output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
