/// The head of an answer, read from the lines that came: status, header fields and trailers.
///
/// What comes before the answer (100, 103) is left out. `curl` has drawn its own conclusions about the body, so that nothing is
/// accepted from which another reader would draw others: lines that are no fields, two lengths, a length beside chunks.
struct ResponseHead {
    typealias Field = (name: String, value: String)

    /// How the end of the body is known.
    ///
    /// RFC 9112, section 6.3.
    enum Framing: Hashable {
        /// It comes in chunks, of which the last one says so.
        case chunked
        /// It has a length.
        case length
        /// The server closes the connection, or there is no body.
        case untilClosed
    }

    /// The most bytes of a line, which `curl` limits.
    static let maximumLineByteCount = 100 << 10

    private(set) var status = 0
    /// The header fields in order.
    private(set) var fields: [Field] = []
    /// The fields that came after the body, in order.
    private(set) var trailers: [Field] = []
    private(set) var framing = Framing.untilClosed
    /// Whether the answer is of HTTP/1.0, which has no chunks.
    private var isOld = false

    /// Reads lines, each ended by a line feed.
    ///
    /// - Throws: ``PluginHTTPFailure/malformedResponse``, or ``PluginHTTPFailure/connectionFailed`` for a head without its end.
    init(parsing bytes: [UInt8]) throws(PluginHTTPFailure) {
        guard bytes.last == UInt8(ascii: "\n") else { throw .connectionFailed }
        var isInHead = false
        var isFinal = false
        for line in bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            // Where one reader ends a line or a text, another reads on.
            guard !line.contains(UInt8(ascii: "\r")), !line.contains(0) else { throw .malformedResponse }
            if line.starts(with: "HTTP/".utf8), !isInHead {
                // After the answer there is no other.
                guard !isFinal else { throw .malformedResponse }
                try readStatus(line)
                isFinal = status >= 200
                isInHead = true
                fields = []
            } else if isInHead, line.isEmpty {
                isInHead = false
            } else if isInHead {
                try Self.add(line, to: &fields)
            } else if isFinal {
                if !line.isEmpty { try Self.add(line, to: &trailers) }
            } else {
                throw .malformedResponse
            }
        }
        guard isFinal, !isInHead else { throw .connectionFailed }
        framing = try readFraming()
    }

    /// Reads the status of a line `HTTP/1.1 200 reason`; the reason and the space before it may be missing.
    ///
    /// RFC 9112, section 4.
    private mutating func readStatus(_ line: ArraySlice<UInt8>) throws(PluginHTTPFailure) {
        let line = Array(line)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard line.count >= 12, line.starts(with: "HTTP/1.".utf8), digits.contains(line[7]),
            line[8] == UInt8(ascii: " "), line[9...11].allSatisfy(digits.contains),
            line.count == 12 || line[12] == UInt8(ascii: " ")
        else { throw .malformedResponse }
        status = line[9...11].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        isOld = line[7] == UInt8(ascii: "0")
        // Nobody has asked for another protocol.
        guard status >= 100, status != 101 else { throw .malformedResponse }
    }

    /// Adds a line `name: value`, or one that goes on with the value of the line before.
    private static func add(_ line: ArraySlice<UInt8>, to fields: inout [Field]) throws(PluginHTTPFailure) {
        if let first = line.first, isSpace(first) {
            // `curl` has read the field without this line, which would be something else if it counted.
            guard let last = fields.popLast(), !isFraming(last.name) else { throw .malformedResponse }
            let more = text(trimmed(line))
            let isBare = last.value.isEmpty || more.isEmpty
            return fields.append((last.name, isBare ? last.value + more : "\(last.value) \(more)"))
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), FieldName.isValid(line[..<colon]) else {
            throw .malformedResponse
        }
        fields.append((text(line[..<colon]), text(trimmed(line[(colon + 1)...]))))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop(while: isSpace)
        while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
        return bytes
    }

    /// Text as UTF-8, or as ISO 8859-1 where it is not that: each byte is a character then, and none is lost.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        if firstInvalidUTF8(in: Array(bytes)) == nil { return String(decoding: bytes, as: UTF8.self) }
        var text = ""
        text.unicodeScalars.append(contentsOf: bytes.map { Unicode.Scalar($0) })
        return text
    }
}

// MARK: What the fields say of the body

extension ResponseHead {
    /// Whether a field decides what the body is.
    private static func isFraming(_ name: String) -> Bool {
        ["content-length", "transfer-encoding", "content-encoding"].contains(name.lowercased())
    }

    /// The elements of a field that is a list, of all its lines, in lower case.
    ///
    /// RFC 9110, section 5.6.1.
    private func list(_ name: String) -> [String] {
        fields.filter { $0.name.lowercased() == name }.flatMap { field in
            field.value.lowercased().utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
                String(decoding: Self.trimmed(Array($0)[...]), as: UTF8.self)
            }
        }
    }

    /// How the body ends; where fields disagree about that, there is no telling.
    ///
    /// RFC 9112, sections 6.1 and 6.3; RFC 9110, section 8.6.
    private func readFraming() throws(PluginHTTPFailure) -> Framing {
        let lengths = list("content-length")
        for length in lengths {
            guard !length.isEmpty, length.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
                throw .malformedResponse
            }
        }
        // The same length twice is one: some servers and what stands before them both add it.
        guard Set(lengths.map { $0.drop { $0 == "0" } }).count <= 1 else { throw .malformedResponse }
        let encodings = list("transfer-encoding")
        guard encodings.isEmpty || encodings == ["chunked"] && lengths.isEmpty && !isOld else {
            throw .malformedResponse
        }
        return encodings.isEmpty ? lengths.isEmpty ? .untilClosed : .length : .chunked
    }

    /// Whether the body is compressed as the host asks for it.
    ///
    /// - Throws: ``PluginHTTPFailure/malformedResponse`` if it is encoded otherwise.
    func isCompressed() throws(PluginHTTPFailure) -> Bool {
        switch list("content-encoding") {
        case [], [""], ["identity"]: return false
        // RFC 9110, section 8.4.1.3: both names mean the same.
        case ["gzip"], ["x-gzip"]: return true
        default: throw .malformedResponse
        }
    }
}
