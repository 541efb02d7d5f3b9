package import StrictJSON

/// Contents of a registry, by what they are: the digest is the name of their file.
package struct BlobReference: Hashable, Sendable {
    /// The digest of the contents.
    package let digest: ContentDigest
    /// How many bytes they have.
    package let size: Int

    /// The reference to contents that are there.
    package init(to bytes: [UInt8]) {
        digest = ContentDigest(hashing: bytes)
        size = bytes.count
    }

    init(digest: ContentDigest, size: Int) {
        self.digest = digest
        self.size = size
    }

    /// Where the contents lie in a registry.
    package var path: String { "blobs/\(digest.hexadecimal)" }

    /// The reference as documents have it.
    var json: JSONValue { ["sha256": .string(digest.hexadecimal), "size": .number(JSONNumber(size))] }

    /// What is wrong with bytes that should be these contents, in a few words; `nil` if nothing is.
    package func problem(of bytes: [UInt8]) -> String? {
        guard bytes.count == size else { return "it has \(bytes.count) bytes, and \(size) were published" }
        let found = ContentDigest(hashing: bytes)
        return found == digest ? nil : "its SHA-256 digest is \(found.hexadecimal)"
    }
}
