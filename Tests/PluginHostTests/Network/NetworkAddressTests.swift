import Testing

@testable import PluginHost

@Suite struct `Addresses of the network` {
    private static func bytes(_ text: String) -> [UInt8] {
        if text.contains(".") { return text.split(separator: ".").compactMap { UInt8($0) } }
        // Groups around one "::".
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false).map { half in
            half.split(separator: ":").compactMap { UInt16($0, radix: 16) }.flatMap {
                [UInt8($0 >> 8), UInt8($0 & 255)]
            }
        }
        guard halves.count == 2 else { return halves[0] }
        return halves[0] + [UInt8](repeating: 0, count: 16 - halves[0].count - halves[1].count) + halves[1]
    }

    @Test(arguments: [
        "0.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.255",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.168.1.1", "198.18.0.1",
        "198.19.255.255", "203.0.113.7", "224.0.0.1", "255.255.255.255", "168.63.129.16",
        "::", "::1", "::ffff:7f00:1", "::ffff:808:808", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::1", "2002:a00:1::", "fc00::1",
        "fd00:ec2::254", "fe80::1", "febf::1", "fec0::1", "ff02::1", "3fff::1",
    ])
    func `that are not on the internet`(text: String) throws {
        #expect(try #require(NetworkAddress(Self.bytes(text))).isPublic == false)
    }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
        "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
        "198.17.255.255", "198.20.0.0", "223.255.255.255", "168.63.129.17",
        "2606:4700::1111", "2a00::1", "2001:4860:4860::8888", "64:ff9b::808:808", "2002:808:808::1",
    ])
    func `that are on the internet`(text: String) throws {
        #expect(try #require(NetworkAddress(Self.bytes(text))).isPublic)
    }

    @Test func `that are none`() {
        for count in [0, 3, 5, 15, 17] { #expect(NetworkAddress([UInt8](repeating: 1, count: count)) == nil) }
    }
}
