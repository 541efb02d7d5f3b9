import Registry
import Testing

/// Public keys of SSH.
@Suite struct `A publisher's key` {
    private static let text =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGz+5B8XzqWlIOCrPVuLuFyPmm0sNOQaBhM4fpqlMOpV"

    @Test func `is read with and without its comment`() throws {
        let key = try #require(PublisherKey(Self.text))
        #expect(key.text == Self.text)
        #expect(PublisherKey(Self.text + " somebody@somewhere else\n") == key)
        #expect(key.fingerprint.hasPrefix("SHA256:"))
        #expect(key.fingerprint.utf8.count == 50)
    }

    @Test(arguments: [
        "", "ssh-ed25519", "ssh-rsa \(text.dropFirst(12))", "ssh-ed25519 AAAA", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5",
        "cert-authority \(text)", "ssh-ed25519\"x \(text.dropFirst(12))", "ssh-ed25519 \(text.dropFirst(12))=",
        "# \(text)",
    ])
    func `is nothing else`(text: String) { #expect(PublisherKey(text) == nil) }
}
