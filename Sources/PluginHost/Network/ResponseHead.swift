/// The head of an answer, read from the lines that came: status, header fields and trailers.
///
/// What comes before the answer (100, 103) is left out. It is strict where two readers could differ about which lines are
/// the answer's, since `curl` has drawn its own conclusions about the body, and lenient everywhere else: an answer is of
/// use to a plugin although its server has mistyped a field.
struct ResponseHead {
    typealias Field = (name: String, value: String)

    private(set) var status = 0
    /// The header fields in order.
    private(set) var fields: [Field] = []
    /// The fields that came after the body, in order.
    private(set) var trailers: [Field] = []

    /// Reads lines, each ended by a line feed.
    ///
    /// - Throws: ``PluginHTTPFailure/malformedResponse``.
    init(parsing bytes: [UInt8]) throws(PluginHTTPFailure) {
        // Not complete, or nothing came at all.
        guard bytes.last == UInt8(ascii: "\n") else { throw .malformedResponse }
        var isInHead = false
        var isFinal = false
        for line in bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            // curl ends the head at any line that begins with a carriage return.
            guard line.first != UInt8(ascii: "\r") else { throw .malformedResponse }
            if line.starts(with: "HTTP/".utf8), !isInHead {
                // After the answer there is no other.
                guard !isFinal else { throw .malformedResponse }
                status = try Self.status(line)
                isFinal = status >= 200 || status == 101
                isInHead = true
                fields = []
            } else if isInHead, line.isEmpty {
                isInHead = false
            } else if isInHead {
                Self.add(line, to: &fields)
            } else if isFinal {
                if !line.isEmpty { Self.add(line, to: &trailers) }
            } else {
                throw .malformedResponse
            }
        }
        guard isFinal, !isInHead else { throw .malformedResponse }
    }

    /// The status of a line `HTTP/1.1 200 reason`; the reason and the space before it may be missing.
    ///
    /// RFC 9112, section 4.
    private static func status(_ line: ArraySlice<UInt8>) throws(PluginHTTPFailure) -> Int {
        let line = Array(line)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard line.count >= 12, line.starts(with: "HTTP/1.".utf8), digits.contains(line[7]),
            line[8] == UInt8(ascii: " "), line[9...11].allSatisfy(digits.contains),
            line.count == 12 || line[12] == UInt8(ascii: " ")
        else { throw .malformedResponse }
        let status = line[9...11].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard status >= 100 else { throw .malformedResponse }
        return status
    }

    /// Adds a line `name: value`, or one that goes on with the value of the line before; any other is passed over.
    private static func add(_ line: ArraySlice<UInt8>, to fields: inout [Field]) {
        if let first = line.first, isSpace(first) {
            guard let last = fields.popLast() else { return }
            let more = text(trimmed(line))
            let isBare = last.value.isEmpty || more.isEmpty
            return fields.append((last.name, isBare ? last.value + more : "\(last.value) \(more)"))
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = text(trimmed(line[..<colon]))
        if !name.isEmpty { fields.append((name, text(trimmed(line[(colon + 1)...])))) }
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
