import Foundation
import Testing

/// Many requests to one instance, in a process of their own whose memory no other test disturbs.
@Suite struct `Ten thousand requests` {
    private struct Growth: Decodable {
        var residentBytesAfterWarmUp: Int
        var residentBytesAtEnd: Int
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

    /// Half a mebibyte is less than 60 bytes for each of the 9,000 requests after the first reading.
    ///
    /// The allocator may take more when threads take turns unluckily; what the host kept would be there each time.
    @Test func `to the Rust plugin take no more memory of the host than the first thousand`() throws {
        var least = Int.max
        for _ in 0..<3 where least >= 512 << 10 {
            let growth = try Self.growth("\(Fixtures.plugins)/page-skeleton/plugin.json")
            #expect(growth.residentBytesAfterWarmUp > 0)
            #expect(growth.instances == 1)
            #expect(growth.guestBytesAtEnd == growth.guestBytesAfterWarmUp)
            least = min(least, growth.residentBytesAtEnd - growth.residentBytesAfterWarmUp)
        }
        #expect(least < 512 << 10)
    }
}
