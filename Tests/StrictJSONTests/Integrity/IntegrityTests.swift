import StrictJSON
import Testing

@Suite struct `Digests and encodings` {
    @Test(arguments: [
        (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
        (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func `SHA-256 of repeated letters is that of FIPS 180-4`(count: Int, digest: String) {
        let hash = ContentDigest(hashing: [UInt8](repeating: UInt8(ascii: "a"), count: count))
        #expect(hash.hexadecimal == digest)
        #expect(ContentDigest(hexadecimal: digest) == hash)
    }

    @Test(arguments: [0, 1, 63, 64, 65, 1 << 20 - 1, 1 << 20, 1 << 20 + 1, 3 << 20 + 77])
    func `SHA-256 of bytes in parts is that of the whole`(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var most = 0
        let digest = ContentDigest(hashing: count) { part in
            most = max(most, part.count)
            return Array(bytes[part])
        }
        #expect(digest == ContentDigest(hashing: bytes))
        #expect(most <= 1 << 20)
    }

    @Test func `SHA-256 is read from 64 hexadecimal digits only`() {
        #expect(ContentDigest(hexadecimal: "") == nil)
        #expect(ContentDigest(hexadecimal: String(repeating: "g", count: 64)) == nil)
    }

    @Test func `CRC-32 has the check value of the standard`() {
        var checksum = CRC32()
        checksum.update(Array("123456789".utf8))
        #expect(checksum.value == 0xCBF4_3926)
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func `base64 follows RFC 4648`(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zg=", "Zg", "Z===", "Zg==Zg==", "Zm9v\n", "Zm9$"])
    func `base64 refuses what is not base64`(text: String) { #expect(Base64.decode(text) == nil) }

    @Test func `text of others is shown in one line without anything that a terminal obeys`() {
        #expect(displayed("a\nb\t\u{1B}[2J\u{202E}c") == "a\\nb\\t\\u{1b}[2J\\u{202e}c")
        #expect(displayed(String(repeating: "x", count: 81)) == String(repeating: "x", count: 80) + "…")
        #expect(displayed("été 日本 😀") == "été 日本 😀")
    }
}
