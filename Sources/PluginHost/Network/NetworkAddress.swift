/// An address that a name resolved to.
struct NetworkAddress: Hashable, Sendable {
    /// The address in network order: 4 bytes or 16.
    let bytes: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Whether anybody on the internet could reach it.
    ///
    /// Everything else – this machine, its network, the metadata services of clouds – is where a plugin could reach
    /// more than its user meant.
    var isPublic: Bool {
        if bytes.count == 4 { return Self.isPublic(version4: bytes[...]) }
        // NAT64 and 6to4 carry an address of version 4 (RFC 6052, RFC 3056).
        if Self.hasPrefix([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96, bytes) {
            return Self.isPublic(version4: bytes[12...])
        }
        if Self.hasPrefix([0x20, 0x02], 16, bytes) { return Self.isPublic(version4: bytes[2..<6]) }
        // Of version 6 only 2000::/3 is given out; that leaves out ::1, mapped addresses, fc00::/7 and fe80::/10.
        guard Self.hasPrefix([0x20], 3, bytes) else { return false }
        return !Self.reservedVersion6.contains { Self.hasPrefix($0.prefix, $0.bits, bytes) }
    }

    /// Parts of 2000::/3 that are not on the internet: Teredo and other protocol uses, ORCHID, documentation.
    private static let reservedVersion6: [(prefix: [UInt8], bits: Int)] = [
        ([0x20, 0x01, 0x00, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF, 0x00], 20),
    ]

    /// Blocks that are not on the internet, from the IANA registry of special-purpose addresses.
    private static let reservedVersion4: [(prefix: [UInt8], bits: Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
        ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24),
        ([203, 0, 113], 24), ([224], 4), ([240], 4),
        // The metadata service of Azure has an address of the ordinary kind.
        ([168, 63, 129, 16], 32),
    ]

    private static func isPublic(version4 bytes: ArraySlice<UInt8>) -> Bool {
        !reservedVersion4.contains { hasPrefix($0.prefix, $0.bits, Array(bytes)) }
    }

    private static func hasPrefix(_ prefix: [UInt8], _ bits: Int, _ bytes: [UInt8]) -> Bool {
        for (index, byte) in prefix.enumerated() where index * 8 < bits {
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> min(8, bits - index * 8))
            guard bytes[index] & mask == byte & mask else { return false }
        }
        return true
    }
}

extension NetworkAddress: CustomStringConvertible {
    /// The address as text: four numbers, or eight groups in brackets.
    var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: bytes.count, by: 2).map { index in
            String(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]), radix: 16)
        }
        return "[\(groups.joined(separator: ":"))]"
    }
}
