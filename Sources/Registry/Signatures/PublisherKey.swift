import StrictJSON

/// The public key of a publisher, as SSH writes it: the type and the key in base64.
package struct PublisherKey: Hashable, Sendable {
    /// The line of a `.pub` file without its comment, such as `ssh-ed25519 AAAAC3…`.
    package let text: String
    private let blob: [UInt8]

    /// The longest key that is read; one of RSA with 16,384 bits has 2,800 bytes.
    static let maximumBytes = 8_192

    /// Reads the line of a `.pub` file, or `nil` if it is not one.
    package init?(_ line: String) {
        guard line.utf8.count <= Self.maximumBytes else { return nil }
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" })
        guard words.count >= 2, words[0].utf8.allSatisfy(Self.isTypeByte), let blob = Base64.decode(String(words[1])),
            sameBytes(Base64.encode(blob), String(words[1]))
        else { return nil }
        // The key says once more of what type it is, after the count of bytes in that.
        let type = Array(words[0].utf8)
        guard blob.count > 4 + type.count, blob[..<4].elementsEqual([0, 0, 0, UInt8(truncatingIfNeeded: type.count)]),
            blob[4..<4 + type.count].elementsEqual(type)
        else { return nil }
        text = "\(words[0]) \(words[1])"
        self.blob = blob
    }

    /// The key's fingerprint, as `ssh-keygen -l` shows it.
    package var fingerprint: String {
        let digest = Base64.encode(ContentDigest(hashing: blob).bytes)
        return "SHA256:\(digest.prefix { $0 != "=" })"
    }

    private static func isTypeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-@.".utf8.contains(byte)
        }
    }
}
