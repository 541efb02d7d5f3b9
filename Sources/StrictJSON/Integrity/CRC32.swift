/// The CRC-32 checksum of IEEE 802.3, which tells a torn or damaged record of a file from a whole one.
package struct CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
    }

    private var state: UInt32 = ~0

    package init() {}

    /// Adds bytes to the checksum.
    package mutating func update(_ bytes: [UInt8]) { update(bytes[...]) }

    /// Adds bytes to the checksum.
    package mutating func update(_ bytes: ArraySlice<UInt8>) {
        let table = Self.table
        for byte in bytes { state = state >> 8 ^ table[Int((state ^ UInt32(byte)) & 0xFF)] }
    }

    /// The checksum of the bytes so far.
    package var value: UInt32 { ~state }
}
