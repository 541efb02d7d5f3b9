extension JSONValue {
    /// The deepest nesting of arrays and objects that the parser accepts unless told otherwise.
    public static let defaultMaximumDepth = 128

    /// Reads a document strictly: RFC 8259 in valid UTF-8, one value, nothing after it but white space, no key twice in
    /// an object.
    ///
    /// The cost is linear in the size of `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - maximumBytes: The largest document that is accepted.
    ///   - maximumDepth: The deepest nesting of arrays and objects that is accepted.
    /// - Throws: ``JSONError`` with the position of the first problem.
    public init(
        parsing bytes: [UInt8], maximumBytes: Int = .max, maximumDepth: Int = defaultMaximumDepth
    ) throws(JSONError) {
        guard bytes.count <= maximumBytes else {
            throw JSONError(
                code: .tooLarge, offset: 0, line: 1, column: 1,
                message: "the document has \(bytes.count) bytes, more than the \(maximumBytes) allowed")
        }
        try self.init(parsing: bytes, maximumDepth: maximumDepth, maximumValues: .max)
    }

    /// Reads a document of a bounded number of values: a byte of text can take fifty of memory.
    package init(parsing bytes: [UInt8], maximumDepth: Int, maximumValues: Int) throws(JSONError) {
        var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth, maximumValues: maximumValues)
        self = try parser.document()
    }

    /// Makes the tree of a part of a document that has been read before.
    init(checked bytes: [UInt8], _ range: Range<Int>) {
        var parser = JSONParser(bytes: bytes, range: range, maximumDepth: .max)
        // Nothing is wrong with a part that was read as a value.
        self = (try? parser.part()) ?? .null
    }

    /// Reads a document and asks again and again whether to go on.
    ///
    /// - Parameter mayGoOn: Gets the bytes that were read since it was asked last, about 16 KiB; `false` ends the work.
    /// - Throws: ``JSONError``, with the code `interrupted` if `mayGoOn` said so.
    package init(parsing bytes: [UInt8], mayGoOn: (Int) -> Bool) throws(JSONError) {
        self = try withoutActuallyEscaping(mayGoOn) { (mayGoOn) throws(JSONError) -> JSONValue in
            var parser = JSONParser(bytes: bytes, maximumDepth: Self.defaultMaximumDepth)
            parser.mayGoOn = mayGoOn
            return try parser.document()
        }
    }

    /// Reads a document from a string.
    ///
    /// - Throws: ``JSONError`` with the position of the first problem.
    public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }
}

/// A recursive-descent parser over bytes that are known to be valid UTF-8 once ``document()`` has checked them.
///
/// It makes a tree of what it reads, or reads only (``makesTree``): a byte of text takes up to fifty of memory in a tree, and
/// at most eight while it is read.
struct JSONParser {
    let bytes: [UInt8]
    /// Where the readable part ends.
    let end: Int
    private let maximumDepth: Int
    /// How many more values are accepted.
    private var remainingValues: Int
    var position = 0
    private var depth = 0
    /// Whether values are made; otherwise each is read as `null`.
    var makesTree = true
    /// Whether the places of the outermost object's members are kept in ``items``.
    var keepsMembers = false
    /// How many elements an outermost array may have, whose places are then kept in ``items``; `nil` for any number, not kept.
    var maximumElements: Int?
    /// The elements or members of the outermost value, if they are kept.
    private(set) var items: [JSONText.Item] = []
    /// The bytes, about, that a tree of what was read takes.
    private(set) var treeByteCount = 0
    /// The keys of the objects that are being read, the innermost last.
    private var keys: [JSONKey] = []
    /// Asked after each ``interval`` bytes whether to go on.
    var mayGoOn: ((Int) -> Bool)? {
        didSet { nextQuestion = mayGoOn == nil ? .max : Self.interval }
    }
    /// The position at which to ask next.
    private(set) var nextQuestion = Int.max
    private static let interval = 16 << 10
    /// Larger documents are not read: places in them have 31 bits.
    private static let maximumBytes = Int(Int32.max)

    init(bytes: [UInt8], range: Range<Int>? = nil, maximumDepth: Int, maximumValues: Int = .max) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
        position = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
        remainingValues = maximumValues
    }

    mutating func document() throws(JSONError) -> JSONValue {
        guard bytes.count <= Self.maximumBytes else {
            throw error(.tooLarge, at: 0, "the document has more than \(Self.maximumBytes) bytes")
        }
        if let offset = firstInvalidUTF8(in: bytes) {
            throw error(
                .invalidUTF8, at: offset, "the text is not valid UTF-8: found byte \(hexadecimal(bytes[offset]))")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw error(.syntax, at: 0, "the document starts with a byte order mark; save it as UTF-8 without one")
        }
        let value = try part()
        if position < end {
            let hint = bytes[position] == 0 ? "; is the length one too large?" : ""
            throw error(
                .trailingBytes, at: position, "expected nothing after the document, found \(found)\(hint)")
        }
        return value
    }

    /// Reads a value, and white space around it.
    mutating func part() throws(JSONError) -> JSONValue {
        skipWhiteSpace()
        defer { skipWhiteSpace() }
        return try value()
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        guard position < end else { throw error(.syntax, at: position, "expected a value, found the end") }
        guard remainingValues > 0 else { throw error(.tooLarge, at: position, "the document has too many values") }
        remainingValues -= 1
        treeByteCount += MemoryLayout<JSONValue>.stride
        if position >= nextQuestion { try ask() }
        switch bytes[position] {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "\""):
            let contents = try stringContents()
            noteText(of: contents.range.count)
            return makesTree ? .string(text(of: contents)) : .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = position
            try skipNumber()
            noteText(of: position - start)
            return makesTree
                ? .number(JSONNumber(checked: String(decoding: bytes[start..<position], as: UTF8.self))) : .null
        case UInt8(ascii: "t"):
            try literal("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try literal("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try literal("null")
            return .null
        case UInt8(ascii: "'"):
            throw error(.syntax, at: position, "expected a value, found \"'\"; strings are written in double quotes")
        default:
            throw error(.syntax, at: position, "expected a value, found \(found)")
        }
    }

    mutating func ask() throws(JSONError) {
        let count = position - nextQuestion + Self.interval
        nextQuestion = position + Self.interval
        guard mayGoOn?(count) ?? true else { throw error(.interrupted, at: position, "the work was interrupted") }
    }

    private mutating func literal(_ word: String) throws(JSONError) {
        guard bytes[position..<end].starts(with: word.utf8) else {
            throw error(.syntax, at: position, "expected a value, found \(found)")
        }
        position += word.utf8.count
    }

    /// Counts the memory of a text in a tree: up to 15 bytes are part of the value.
    private mutating func noteText(of count: Int) { if count > 15 { treeByteCount += count + 32 } }

    /// Counts the memory that the elements of an array or object have in a tree, beside themselves: a head, and room for more.
    private mutating func noteList() { treeByteCount += 48 }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        let isOutermost = depth == 0
        try enter()
        var elements: [JSONValue] = []
        if consume(UInt8(ascii: "]")) {
            depth -= 1
            return elements
        }
        noteList()
        while true {
            let start = position
            let element = try value()
            if makesTree { elements.append(element) }
            if isOutermost, let maximumElements {
                guard items.count < maximumElements else {
                    throw error(.tooLarge, at: start, "the array has more than \(maximumElements) elements")
                }
                items.append(JSONText.Item(start..<position))
            }
            skipWhiteSpace()
            if consume(UInt8(ascii: "]")) { break }
            try separator(before: "]")
            if peek == UInt8(ascii: "]") {
                throw error(.syntax, at: position, "expected a value after \",\", found \"]\"")
            }
        }
        depth -= 1
        return elements
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        let isOutermost = depth == 0
        try enter()
        var members: [JSONObject.Member] = []
        if consume(UInt8(ascii: "}")) {
            depth -= 1
            return JSONObject(distinct: [])
        }
        noteList()
        var known = JSONKeySet(firstKey: keys.count)
        defer { keys.removeLast(keys.count - known.firstKey) }
        while true {
            let keyPosition = position
            guard peek == UInt8(ascii: "\"") else {
                let hint = peek == UInt8(ascii: "}") ? "; remove the \",\" before it" : ""
                throw error(.syntax, at: position, "expected a key in double quotes, found \(found)\(hint)")
            }
            let key = try stringContents()
            noteText(of: key.range.count)
            treeByteCount += MemoryLayout<String>.stride
            guard known.insert(key, &keys, bytes) else {
                let excerpt = JSONValue.string(text(of: key)).excerpt
                throw error(.duplicateKey, at: keyPosition, "the key \(excerpt) is there twice")
            }
            skipWhiteSpace()
            guard consume(UInt8(ascii: ":")) else {
                throw error(.syntax, at: position, "expected \":\" after the key, found \(found)")
            }
            let start = position
            let value = try value()
            if makesTree { members.append(JSONObject.Member(key: text(of: key), value: value)) }
            if isOutermost, keepsMembers { items.append(JSONText.Item(start..<position, key: key)) }
            skipWhiteSpace()
            if consume(UInt8(ascii: "}")) { break }
            try separator(before: "}")
        }
        depth -= 1
        return JSONObject(distinct: members)
    }

    /// Steps over an opening bracket and the white space after it.
    private mutating func enter() throws(JSONError) {
        guard depth < maximumDepth else {
            throw error(.tooDeep, at: position, "arrays and objects are nested deeper than \(maximumDepth)")
        }
        depth += 1
        position += 1
        skipWhiteSpace()
    }

    private mutating func separator(before closing: String) throws(JSONError) {
        guard consume(UInt8(ascii: ",")) else {
            throw error(.syntax, at: position, "expected \",\" or \"\(closing)\", found \(found)")
        }
    }

    private mutating func skipNumber() throws(JSONError) {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        if peek == UInt8(ascii: "0") {
            position += 1
            if isDigit { throw error(.syntax, at: start, "a number has no leading zeros") }
        } else {
            try digits(after: start)
        }
        if peek == UInt8(ascii: ".") {
            position += 1
            try digits(after: start)
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            try digits(after: start)
        }
    }

    private mutating func digits(after start: Int) throws(JSONError) {
        guard isDigit else { throw error(.syntax, at: position, "expected a digit in the number, found \(found)") }
        while isDigit { position += 1 }
    }

    private var isDigit: Bool {
        position < end && bytes[position] &- UInt8(ascii: "0") < 10
    }

    private var peek: UInt8? { position < end ? bytes[position] : nil }

    /// Steps over `byte` and the white space after it, if it comes next.
    private mutating func consume(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        // After a closing bracket the caller skips white space itself, where it matters.
        skipWhiteSpace()
        return true
    }

    mutating func skipWhiteSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// What stands at the position, for messages.
    private var found: String {
        guard position < end else { return "the end" }
        let byte = bytes[position]
        if byte < 0x80 {
            return byte < 0x20 || byte == 0x7F ? "byte \(hexadecimal(byte))" : "\"\(Character(.init(byte)))\""
        }
        let scalar = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self).unicodeScalars
            .first
        return scalar.map { "U+\(String($0.value, radix: 16, uppercase: true))" } ?? "byte \(hexadecimal(byte))"
    }

    func error(_ code: JSONError.Code, at offset: Int, _ message: String) -> JSONError {
        var line = 1
        var lineStart = 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        return JSONError(code: code, offset: offset, line: line, column: offset - lineStart + 1, message: message)
    }
}
