/// The URL of a plugin's request, taken apart strictly; what is sent is rebuilt from the parts that were checked.
package struct RequestURL: Hashable, Sendable {
    /// Whether the scheme is `https`, not `http`.
    package let isEncrypted: Bool
    package let origin: NetworkOrigin
    /// The path and query, starting with a slash.
    package let target: String

    /// Puts a URL together from parts that were checked.
    package init(isEncrypted: Bool, origin: NetworkOrigin, target: String) {
        self.isEncrypted = isEncrypted
        self.origin = origin
        self.target = target
    }

    /// Reads a URL and checks its scheme.
    ///
    /// Only origins that the policy lists may be reached without TLS.
    package init(_ text: String, policy: NetworkPolicy = NetworkPolicy()) throws(NetworkOrigin.Problem) {
        guard ["https://", "http://"].contains(where: { Self.dropping($0, from: Array(text.utf8.prefix(8))) != nil })
        else { throw .init(message: "only https:// URLs are allowed") }
        self = try Self(anyScheme: text)
        guard isEncrypted || policy.lists(origin, isEncrypted: false) else {
            throw .init(message: "only https:// URLs are allowed")
        }
    }

    /// Reads `https://host[:port]/path?query`, or the same with `http`; a fragment is dropped, since it is never sent.
    package init(anyScheme text: String) throws(NetworkOrigin.Problem) {
        guard text.utf8.count <= 8_192 else { throw .init(message: "the URL is longer than 8,192 bytes") }
        let bytes = Array(text.utf8)
        let rest: ArraySlice<UInt8>
        if let found = Self.dropping("https://", from: bytes) {
            isEncrypted = true
            rest = found
        } else if let found = Self.dropping("http://", from: bytes) {
            isEncrypted = false
            rest = found
        } else {
            throw .init(message: "it begins with neither https:// nor http://")
        }
        let end = rest.firstIndex { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
        origin = try NetworkOrigin(
            authority: Array(rest[..<(end ?? rest.endIndex)]), defaultPort: isEncrypted ? 443 : 80)
        var target = end.map { rest[$0...] } ?? []
        if let fragment = target.firstIndex(of: UInt8(ascii: "#")) { target = target[..<fragment] }
        for byte in target where byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\\") {
            throw .init(message: "the path or query has byte \(hexadecimal(byte)); percent-encode it")
        }
        let slash = target.first == UInt8(ascii: "/") ? "" : "/"
        self.target = slash + String(decoding: target, as: UTF8.self)
    }

    /// What follows the scheme, which is read without regard to case.
    private static func dropping(_ scheme: String, from bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let scheme = Array(scheme.utf8)
        guard bytes.count >= scheme.count,
            zip(bytes, scheme).allSatisfy({ $0 == $1 || ($0 | 0x20 == $1 && $1 >= UInt8(ascii: "a")) })
        else { return nil }
        return bytes[scheme.count...]
    }

    /// The URL that is sent.
    package var text: String {
        let isUsualPort = origin.port == (isEncrypted ? 443 : 80)
        return "\(isEncrypted ? "https" : "http")://\(origin.host)\(isUsualPort ? "" : ":\(origin.port)")\(target)"
    }
}
