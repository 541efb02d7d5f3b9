/// Text without the user names and passwords of the URLs in it: `https://[redacted]@example.com`.
///
/// All that shows text of others goes through this, so that no message has a password that somebody wrote into a URL. A
/// slash in a password, which ought to be percent-encoded, does not end it.
package func withoutUserInfo(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "@")) else { return text }
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while index + 3 <= bytes.count {
        guard bytes[index..<(index + 3)].elementsEqual("://".utf8) else {
            index += 1
            continue
        }
        index += 3
        let word = bytes[index...].prefix { $0 > 0x20 && $0 != 0x7F && !"\"'`<>".utf8.contains($0) }
        if let at = endOfUserInfo(word) {
            result += bytes[copied..<index]
            result += "[redacted]".utf8
            (copied, index) = (at, at)
        }
        // What is in the word is in this URL.
        index = max(index, word.endIndex)
    }
    return copied == 0 ? text : String(decoding: result + bytes[copied...], as: UTF8.self)
}

/// The `@` that ends what a URL says of the user; the URL goes on from behind its scheme.
private func endOfUserInfo(_ url: ArraySlice<UInt8>) -> Int? {
    let authority = url.prefix { !"/?#".utf8.contains($0) }
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { return at }
    // What follows the name of a host is a port, of digits.
    guard let colon = authority.firstIndex(of: UInt8(ascii: ":")),
        !authority[(colon + 1)...].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return url.lastIndex(of: UInt8(ascii: "@"))
}
