/// Decompression of the gzip format, which checks every checksum and length: a file that was cut gives an error, not its
/// beginning.
///
/// RFC 1952.
package enum Gzip {
    /// Why bytes cannot be decompressed.
    package enum Failure: Error, Hashable, Sendable {
        /// The bytes end too soon.
        case truncated
        /// The bytes are no gzip file, or damaged.
        case malformed
        /// There is more in them than allowed.
        case tooLarge
        /// Nothing is wrong: the work was given up.
        case interrupted
    }

    /// The bits of the flags.
    private enum Flag {
        static let headerChecksum: UInt8 = 2
        static let extra: UInt8 = 4
        static let name: UInt8 = 8
        static let comment: UInt8 = 16
        static let reserved: UInt8 = 0xE0
    }

    /// Decompresses a file: one member, or several whose contents follow each other.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - limit: The most bytes that may be in it.
    ///   - mayGoOn: Asked again and again whether to go on, after 64 KiB at most.
    /// - Throws: ``Failure``.
    package static func decompressed(
        _ bytes: [UInt8], limit: Int, mayGoOn: () -> Bool = { true }
    ) throws(Failure) -> [UInt8] {
        var inflation = Inflation(bytes, limit: limit)
        repeat {
            try readHeader(&inflation)
            let start = inflation.output.count
            try inflation.run(mayGoOn)
            let contents = inflation.output[start...]
            var checksum = CRC32()
            checksum.update(contents)
            guard try inflation.littleEndian(byteCount: 4) == checksum.value,
                try inflation.littleEndian(byteCount: 4) == UInt32(truncatingIfNeeded: contents.count)
            else { throw .malformed }
        } while !inflation.isAtEnd
        return inflation.output
    }

    private static func readHeader(_ inflation: inout Inflation) throws(Failure) {
        let start = inflation.position
        // The magic number, and the only method that there is.
        guard try inflation.littleEndian(byteCount: 3) == 0x08_8B1F else { throw .malformed }
        let flags = UInt8(truncatingIfNeeded: try inflation.littleEndian(byteCount: 1))
        guard flags & Flag.reserved == 0 else { throw .malformed }
        // A time, what the compressor was told, and a system.
        try inflation.skip(6)
        if flags & Flag.extra != 0 { try inflation.skip(Int(try inflation.littleEndian(byteCount: 2))) }
        for flag in [Flag.name, Flag.comment] where flags & flag != 0 {
            while try inflation.littleEndian(byteCount: 1) != 0 {}
        }
        guard flags & Flag.headerChecksum != 0 else { return }
        var checksum = CRC32()
        checksum.update(inflation.input[start..<inflation.position])
        guard try inflation.littleEndian(byteCount: 2) == checksum.value & 0xFFFF else { throw .malformed }
    }
}
