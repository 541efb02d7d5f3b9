/// A JSON document, or a part of one, that was read and stays the text that it is.
///
///     bytes   {"status": "ok", "rows": [[1, 2], [3, 4]]}
///              ▲ item 0        ▲ item 1: key, and from where to where its value stands
///
/// A tree of the values takes up to fifty times the memory of the text, which is the choice of whoever wrote the text. Here
/// a value is made when it is asked for, and the document can be written without any.
package struct JSONText: Sendable {
    /// An element or member: where its value stands, and its key.
    struct Item: Sendable {
        private let start: Int32
        private let end: Int32
        let key: JSONKey

        init(_ range: Range<Int>, key: JSONKey = JSONKey(0..<0, hasEscapes: false)) {
            start = Int32(truncatingIfNeeded: range.lowerBound)
            end = Int32(truncatingIfNeeded: range.upperBound)
            self.key = key
        }

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    private let bytes: [UInt8]
    /// Where the value stands, without white space around it.
    let range: Range<Int>
    private let items: [Item]
    /// The bytes, about, that ``value`` takes.
    package let treeByteCount: Int

    /// Reads a document as strictly as ``JSONValue``.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - maximumElements: The most elements of an array, for documents that are one; without it, its elements cannot be
    ///     asked for.
    ///   - mayGoOn: Gets the bytes that were read since it was asked last, about 16 KiB; `false` ends the work.
    /// - Throws: ``JSONError``, with the code `interrupted` if `mayGoOn` said so.
    package init(
        parsing bytes: [UInt8], maximumElements: Int? = nil, mayGoOn: (Int) -> Bool = { _ in true }
    ) throws(JSONError) {
        let parser = try withoutActuallyEscaping(mayGoOn) { (mayGoOn) throws(JSONError) -> JSONParser in
            var parser = JSONParser(bytes: bytes, maximumDepth: JSONValue.defaultMaximumDepth)
            parser.mayGoOn = mayGoOn
            parser.makesTree = false
            parser.keepsMembers = true
            parser.maximumElements = maximumElements
            _ = try parser.document()
            // What was lent ends here.
            parser.mayGoOn = nil
            return parser
        }
        self.init(parser, bytes, 0..<bytes.count)
    }

    /// A part of a document that was read.
    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        var parser = JSONParser(bytes: bytes, range: range, maximumDepth: .max)
        parser.makesTree = false
        parser.keepsMembers = true
        parser.maximumElements = .max
        // Nothing is wrong with it.
        _ = try? parser.part()
        self.init(parser, bytes, range)
    }

    private init(_ parser: JSONParser, _ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        let start = bytes[range].firstIndex { !isSpace($0) } ?? range.upperBound
        let end = bytes[start..<range.upperBound].lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
        self.range = start..<end
        items = parser.items
        treeByteCount = parser.treeByteCount
    }

    /// The number of bytes of the text.
    package var byteCount: Int { range.count }

    // MARK: Values

    /// The tree of the values, made anew each time.
    package var value: JSONValue { JSONValue(checked: bytes, range) }

    private var first: UInt8 { range.isEmpty ? 0 : bytes[range.lowerBound] }

    /// Whether the value is an object.
    package var isObject: Bool { first == UInt8(ascii: "{") }
    /// Whether the value is an array.
    package var isArray: Bool { first == UInt8(ascii: "[") }
    /// Whether the value is `null`.
    package var isNull: Bool { first == UInt8(ascii: "n") }
    /// The text, if the value is a string.
    package var string: String? { isObject || isArray ? nil : value.string }
    /// The truth value, if the value is `true` or `false`.
    package var bool: Bool? { isObject || isArray ? nil : value.bool }
    /// The value of a number without a part behind the point that fits.
    package var wholeNumber: Int64? { isObject || isArray ? nil : value.wholeNumber }

    /// What kind of value this is, in the words of JSON.
    package var kind: String {
        if isObject { return JSONValue.object(JSONObject()).kind }
        return isArray ? JSONValue.array([]).kind : value.kind
    }

    // MARK: Elements and members

    /// The number of elements or members.
    package var count: Int { items.count }

    /// The text of an element, or of a member's value.
    package subscript(index: Int) -> JSONText { JSONText(bytes, items[index].range) }

    /// The key of a member.
    package func key(_ index: Int) -> String { String(decoding: items[index].key.text(in: bytes), as: UTF8.self) }

    /// The keys in order; none of a value that is no object.
    package var keys: [String] { isObject ? items.indices.map(key) : [] }

    /// The text of a member's value, or `nil`; linear in the number of members.
    package subscript(key: String) -> JSONText? { range(of: key).map { JSONText(bytes, $0) } }

    /// A member's value, or `nil`; linear in the number of members.
    package func value(of key: String) -> JSONValue? { range(of: key).map { JSONValue(checked: bytes, $0) } }

    private func range(of key: String) -> Range<Int>? {
        guard isObject else { return nil }
        return items.first { $0.key.text(in: bytes).elementsEqual(key.utf8) }?.range
    }
}

// MARK: Writing

extension JSONText {
    /// The document as UTF-8, as the same value is written by ``JSONValue/utf8(_:)``.
    ///
    /// - Parameters:
    ///   - isIndented: Whether each member and element has a line of its own.
    ///   - limit: How many bytes are enough: what follows may be missing.
    ///   - change: What becomes of each text; the names of members are strings.
    package func utf8(
        isIndented: Bool = false, limit: Int = .max, changing change: ((JSONValue.Text) -> JSONValue?)? = nil
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(min(limit, range.count))
        var level = 0
        func newLine() {
            guard isIndented else { return }
            output.append(UInt8(ascii: "\n"))
            output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
        }
        var parser = JSONParser(bytes: bytes, range: range, maximumDepth: 0)
        while parser.position < range.upperBound, output.count < limit {
            let byte = bytes[parser.position]
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: parser.position += 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                output.append(byte)
                parser.position += 1
                parser.skipWhiteSpace()
                level += 1
                // The closing bracket is two more: `{` and `}`, `[` and `]`.
                if bytes[parser.position] != byte + 2 { newLine() }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                level -= 1
                if output.last != byte - 2 { newLine() }
                output.append(byte)
                parser.position += 1
            case UInt8(ascii: ","):
                output.append(byte)
                parser.position += 1
                newLine()
            case UInt8(ascii: ":"):
                output += (isIndented ? ": " : ":").utf8
                parser.position += 1
            case UInt8(ascii: "\""):
                guard let contents = try? parser.stringContents() else { return output }
                let text = parser.text(of: contents)
                if let changed = change?(.string(text)) {
                    output += changed.utf8()
                } else {
                    output.append(byte)
                    JSONValue.appendEscaped(text, to: &output)
                    output.append(byte)
                }
            default:
                let word = bytes[parser.position..<range.upperBound].prefix { !" \t\r\n,}]".utf8.contains($0) }
                let isNumber = byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                if isNumber, let change,
                    let changed = change(.number(JSONNumber(checked: String(decoding: word, as: UTF8.self))))
                {
                    output += changed.utf8()
                } else {
                    output += word
                }
                // Progress, whatever stands there.
                parser.position = max(word.endIndex, parser.position + 1)
            }
        }
        return output
    }

    /// The document in one line, cut after about 60 characters; for messages.
    package var excerpt: String {
        // Sixty characters have at most 12 bytes each, written as escapes of pairs.
        JSONValue.excerpt(String(decoding: utf8(limit: 61 * 12), as: UTF8.self))
    }
}
