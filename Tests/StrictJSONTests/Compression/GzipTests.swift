import Foundation
import StrictJSON
import Testing

@Suite struct `Gzip files` {
    /// What the system's `gzip` makes of bytes.
    private static func compressed(_ bytes: [UInt8], _ level: Int = 6) throws -> [UInt8] {
        let file = try TemporaryFolder.file("a.gz")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec gzip -\(level) <\"$0\"", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let result = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        return result
    }

    private static func failure(_ bytes: [UInt8], limit: Int = 1 << 20) -> Gzip.Failure? {
        do throws(Gzip.Failure) {
            _ = try Gzip.decompressed(bytes, limit: limit)
            return nil
        } catch {
            return error
        }
    }

    /// Bytes of several kinds: repeated, of few kinds, random, and text.
    private static let contents: [(name: String, bytes: [UInt8])] = {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next() -> UInt8 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 24)
        }
        let text = (0..<4_000).map { "line \($0 * 7919 % 1_000) of \($0)\n" }.joined()
        return [
            ("nothing", []), ("a byte", [65]), ("zeros", [UInt8](repeating: 0, count: 200_000)),
            ("a long period", (0..<100_000).map { UInt8(truncatingIfNeeded: $0 % 32_749) }),
            ("random", (0..<100_000).map { _ in next() }), ("few kinds", (0..<100_000).map { _ in next() & 3 }),
            ("text", Array(text.utf8)), ("skewed", (0..<100_000).map { _ in next() & next() & next() & next() }),
        ]
    }()

    @Test(arguments: contents.indices, [1, 6, 9]) func `gives back what was compressed`(_ index: Int, _ level: Int)
        throws
    {
        let (name, bytes) = Self.contents[index]
        let file = try Self.compressed(bytes, level)
        #expect(try Gzip.decompressed(file, limit: bytes.count) == bytes, "\(name)")
        if !bytes.isEmpty { #expect(Self.failure(file, limit: bytes.count - 1) == .tooLarge, "\(name)") }
    }

    /// A block as it is, one of the fixed code and one with a single distance, which compressors rarely write.
    @Test(
        arguments: [
            ([0x01, 0x02, 0x00, 0xFD, 0xFF, 0x68, 0x69], "hi"), ([0xCB, 0xC8, 0x04, 0x00], "hi"),
            ([0x4B, 0x4C, 0x84, 0x01, 0x00], "aaaaaaaaaa"),
        ] as [([UInt8], String)])
    func `reads every kind of block`(_ block: [UInt8], _ text: String) throws {
        var checksum = CRC32()
        checksum.update(Array(text.utf8))
        let trailer = [checksum.value, UInt32(text.utf8.count)].flatMap { value in
            (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
        }
        let member = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + block + trailer
        #expect(try Gzip.decompressed(member, limit: 100) == Array(text.utf8))
        // Its name, a comment, an extra field and a checksum may stand before it.
        var header: [UInt8] = [0x1F, 0x8B, 8, 0x1E, 0, 0, 0, 0, 0, 255, 3, 0, 1, 2, 3, 110, 0, 99, 0]
        var headerChecksum = CRC32()
        headerChecksum.update(header)
        header += [
            UInt8(truncatingIfNeeded: headerChecksum.value), UInt8(truncatingIfNeeded: headerChecksum.value >> 8),
        ]
        #expect(try Gzip.decompressed(header + block + trailer, limit: 100) == Array(text.utf8))
        header[12] ^= 1
        #expect(Self.failure(header + block + trailer) == .malformed)
    }

    @Test func `joins members, and accepts nothing else behind one`() throws {
        let (one, two) = (try Self.compressed(Array("one ".utf8)), try Self.compressed(Array("two".utf8)))
        #expect(try Gzip.decompressed(one + two, limit: 7) == Array("one two".utf8))
        #expect(Self.failure(one + two, limit: 6) == .tooLarge)
        #expect(Self.failure(one + [0]) == .truncated)
        #expect(Self.failure(one + [0, 0, 0, 0]) == .malformed)
        #expect(Self.failure([]) == .truncated)
        #expect(Self.failure(Array("not compressed".utf8)) == .malformed)
    }

    @Test func `tells a file that was cut at any place`() throws {
        for (_, bytes) in Self.contents.suffix(2) {
            let file = try Self.compressed(Array(bytes.prefix(3_000)))
            for count in 0..<file.count { #expect(Self.failure(Array(file.prefix(count))) == .truncated, "\(count)") }
        }
    }

    @Test func `tells a file in which a bit is wrong, but for the time and the system`() throws {
        let bytes = Array(Self.contents[6].bytes.prefix(1_000))
        let file = try Self.compressed(bytes)
        for index in file.indices where !(4...9).contains(index) {
            // What would be an extra field may be one of these bytes.
            for bit in 0..<8 where index != 3 || bit != 0 {
                var damaged = file
                damaged[index] ^= 1 << UInt8(bit)
                #expect(Self.failure(damaged) != nil, "bit \(bit) of byte \(index)")
            }
        }
    }

    @Test func `may be given up`() throws {
        let file = try Self.compressed([UInt8](repeating: 0, count: 200_000))
        var questions = 0
        #expect(throws: Gzip.Failure.interrupted) {
            try Gzip.decompressed(file, limit: .max) {
                questions += 1
                return questions < 3
            }
        }
        #expect(questions == 3)
    }
}
