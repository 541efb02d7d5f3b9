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
    @Test func `to the Rust plugin take no more memory of the host than the first thousand`() throws {
        let growth = try Self.growth("\(Fixtures.plugins)/page-skeleton/plugin.json")
        #expect(growth.residentBytesAfterWarmUp > 0)
        #expect(growth.residentBytesAtEnd - growth.residentBytesAfterWarmUp < 512 << 10)
        #expect(growth.instances == 1)
        #expect(growth.guestBytesAtEnd == growth.guestBytesAfterWarmUp)
    }
}
