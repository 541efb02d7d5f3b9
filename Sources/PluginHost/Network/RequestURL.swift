/// The URL of a plugin's request, taken apart strictly; what is sent is rebuilt from the parts that were checked.
package struct RequestURL: Hashable, Sendable {
    package let origin: NetworkOrigin
    /// The path and query, starting with a slash.
    package let target: String

    /// Reads `https://host[:port]/path?query`; a fragment is dropped, since it is never sent.
    package init(_ text: String) throws(NetworkOrigin.Problem) {
        guard text.utf8.count <= 8_192 else { throw .init(message: "the URL is longer than 8,192 bytes") }
        let bytes = Array(text.utf8)
        let scheme = Array("https://".utf8)
        guard bytes.count >= scheme.count,
            zip(bytes, scheme).allSatisfy({ $0 == $1 || ($0 | 0x20 == $1 && $1 >= UInt8(ascii: "a")) })
        else { throw .init(message: "only https:// URLs are allowed") }
        let rest = bytes[scheme.count...]
        let end = rest.firstIndex { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
        origin = try NetworkOrigin(authority: Array(rest[..<(end ?? rest.endIndex)]))
        var target = end.map { rest[$0...] } ?? []
        if let fragment = target.firstIndex(of: UInt8(ascii: "#")) { target = target[..<fragment] }
        for byte in target where byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\\") {
            throw .init(message: "the path or query has byte \(hexadecimal(byte)); percent-encode it")
        }
        let slash = target.first == UInt8(ascii: "/") ? "" : "/"
        self.target = slash + String(decoding: target, as: UTF8.self)
    }

    /// The URL that is sent.
    package var text: String { "https://\(origin)\(target)" }
}
