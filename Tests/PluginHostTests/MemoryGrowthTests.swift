import Foundation
import Testing

/// Many requests to one instance, in a process of their own whose memory no other test disturbs.
@Suite struct `Ten thousand requests` {
    private struct Growth: Decodable {
        var residentBytes: [Int]
        var guestBytesAfterWarmUp: Int
        var guestBytesAtEnd: Int
        var instances: Int
    }

    private static func growth(_ manifest: String) throws -> Growth {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Fixtures.program).deletingLastPathComponent()
            .appendingPathComponent("benchmarks")
        process.arguments = ["--memory-growth", manifest, "--requests", "10000"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Growth.self, from: text)
    }

    /// What the host kept of each request would grow in each third, by more than 64 KiB if it were 22 bytes a request.
    ///
    /// The allocator may take some once in a while, when threads take turns unluckily: not in each third, and little.
    @Test func `to the Rust plugin take no more memory of the host than the first thousand`() throws {
        let growth = try Self.growth("\(Fixtures.plugins)/page-skeleton/plugin.json")
        let readings = growth.residentBytes
        try #require(readings.count == 4 && readings[0] > 0)
        #expect(growth.instances == 1)
        #expect(growth.guestBytesAtEnd == growth.guestBytesAfterWarmUp)
        let thirds = zip(readings, readings.dropFirst()).map { $1 - $0 }
        #expect(thirds.contains { $0 < 64 << 10 }, "resident memory grew by \(thirds)")
        #expect(readings[3] - readings[0] < 1 << 20, "resident memory grew by \(thirds)")
    }
}
