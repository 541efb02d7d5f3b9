/// A host and port that a plugin may send requests to.
///
/// The host is an ASCII name in lower case without a trailing dot: never an address, never a wildcard.
public struct NetworkOrigin: Hashable, Sendable {
    /// The host's name in lower case.
    public let host: String
    /// The port; 443 unless the entry names another.
    public let port: UInt16

    /// Why text does not name an origin, in words for the plugin's author.
    package struct Problem: Error {
        package var message: String
    }

    /// Reads an entry of an allowlist: `host` or `host:port`.
    package init(entry text: String) throws(Problem) {
        if let scheme = ["https://", "http://"].first(where: { text.utf8.starts(with: $0.utf8) }) {
            let host = String(text.dropFirst(scheme.count).prefix { $0 != "/" })
            throw Problem(
                message: "write the host alone, without \"\(scheme)\" and path: \"\(Self.shown(entry: host))\"")
        }
        if text.utf8.contains(UInt8(ascii: "*")) {
            throw Problem(message: "wildcards are not supported; list each host by its whole name")
        }
        if text.utf8.contains(UInt8(ascii: "/")) {
            throw Problem(message: "write the host alone, without a path")
        }
        self = try Self(authority: Array(text.utf8))
    }

    /// An entry of an allowlist for a message: without the user name and password that may stand before the host.
    package static func shown(entry text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return displayed(text) }
        return displayed("[redacted]\(text[at...])")
    }

    /// Reads the authority of a URL: `host` or `host:port`, with nothing that two parsers could read differently.
    ///
    /// - Parameter defaultPort: The port where the text names none.
    init(authority: [UInt8], defaultPort: UInt16 = 443) throws(Problem) {
        guard !authority.isEmpty else { throw Problem(message: "the host is missing") }
        for byte in authority {
            switch byte {
            case UInt8(ascii: "@"): throw Problem(message: "user names and passwords (\"@\") are not allowed")
            case UInt8(ascii: "["), UInt8(ascii: "]"):
                throw Problem(message: "addresses are not allowed; use the host's name")
            case UInt8(ascii: "%"): throw Problem(message: "percent-encoding is not allowed in a host")
            case UInt8(ascii: "\\"): throw Problem(message: "backslashes are not allowed")
            case 0...0x20, 0x7F: throw Problem(message: "white space and control characters are not allowed in a host")
            case 0x80...: throw Problem(message: "the host is not ASCII; write it in its xn-- form")
            default: break
            }
        }
        let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count <= 2 else { throw Problem(message: "found more than one \":\"") }
        port = parts.count == 2 ? try Self.port(parts[1]) : defaultPort
        host = try Self.host(parts[0])
    }

    private static func port(_ digits: ArraySlice<UInt8>) throws(Problem) -> UInt16 {
        guard (1...5).contains(digits.count), digits.first != UInt8(ascii: "0"),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let port = UInt16(String(decoding: digits, as: UTF8.self))
        else { throw Problem(message: "the port is not a number from 1 to 65535") }
        return port
    }

    private static func host(_ bytes: ArraySlice<UInt8>) throws(Problem) -> String {
        var bytes = bytes
        if bytes.last == UInt8(ascii: ".") { bytes = bytes.dropLast() }
        guard !bytes.isEmpty else { throw Problem(message: "the host is missing") }
        guard bytes.count <= 253 else { throw Problem(message: "the host is longer than 253 bytes") }
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        for label in labels {
            guard !label.isEmpty else { throw Problem(message: "the host has an empty label (two dots)") }
            guard label.count <= 63 else { throw Problem(message: "a label of the host is longer than 63 bytes") }
            guard label.allSatisfy(isLabelByte) else {
                throw Problem(message: "the host has a character that is not a letter, digit, \"-\" or \".\"")
            }
            guard label.first != UInt8(ascii: "-"), label.last != UInt8(ascii: "-") else {
                throw Problem(message: "a label of the host starts or ends with \"-\"")
            }
        }
        // 127.1, 2130706433 and 0x7f000001 are addresses to some resolvers; no top-level domain looks like them.
        if let last = labels.last, isNumber(last) {
            throw Problem(message: "addresses are not allowed; use the host's name")
        }
        return String(
            decoding: bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func isNumber(_ label: ArraySlice<UInt8>) -> Bool {
        if label.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return true }
        guard label.count >= 2, label.first == UInt8(ascii: "0"),
            label[label.startIndex + 1] | 0x20 == UInt8(ascii: "x")
        else { return false }
        return label.dropFirst(2).allSatisfy { hexadecimalDigitValue($0) != nil }
    }
}

extension NetworkOrigin: CustomStringConvertible {
    /// The host, with the port unless it is 443.
    public var description: String { port == 443 ? host : "\(host):\(port)" }
}
