import Foundation
import PluginHost
import Registry
import Testing

@testable import CommandLineInterface

/// Values that asynchronous functions hand around.
///
/// Each copy of one stands in the function's frame, and in debug builds Swift 6.3 was seen to write behind a frame with many
/// values of hundreds of bytes. ``Boxed`` makes them small.
@Suite struct `The size of values` {
    @Test func `is small where they are handed around`() {
        #expect(MemoryLayout<PluginManifest>.size <= 8)
        #expect(MemoryLayout<PluginPackage>.size <= 64)
        #expect(MemoryLayout<InstalledPlugin>.size <= 192)
        #expect(MemoryLayout<Renewal>.size <= 192)
        #expect(MemoryLayout<PluginRecording>.size <= 192)
        #expect(MemoryLayout<PluginIndex.Release>.size <= 192)
        #expect(MemoryLayout<VerifiedIndex>.size <= 192)
    }

    /// The errors that asynchronous functions throw by their types.
    private static let errors: [String: any (Error & Sendable).Type] = [
        "AuditError": AuditError.self, "CommandError": CommandError.self, "CredentialError": CredentialError.self,
        "Failure": Installations.Failure.self, "Installations.Failure": Installations.Failure.self, "Never": Never.self,
        "PluginError": PluginError.self, "PluginHTTPFailure": PluginHTTPFailure.self, "StorageError": StorageError.self,
        "UsageError": UsageError.self,
    ]

    /// Larger ones stand in the frame of whoever calls, which Swift 6.3 makes too small in optimised code.
    @Test func `is that of two registers where asynchronous functions throw`() throws {
        func size<Value>(_ type: Value.Type) -> Int { MemoryLayout<Value>.size }
        for (name, type) in Self.errors { #expect(size(type) <= 16, "\(name)") }
        // They are handed on by almost all of these.
        for type in [AuditError.self, PluginError.self, StorageError.self, PluginFileError.self] as [any Error.Type] {
            #expect(size(type) <= 8, "\(type)")
        }
        // No other is thrown; the failure of a generic function is that of what it calls.
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
        var thrown: Set<String> = []
        let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        for path in paths where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for match in text.matches(of: /async throws\(([A-Za-z.]+)\)/) { thrown.insert(String(match.1)) }
        }
        #expect(thrown.count > 5 && thrown.subtracting(Self.errors.keys).isEmpty, "\(thrown)")
    }

    @Test func `is small where commands keep all that they need`() {
        #expect(MemoryLayout<ExecOptions>.size <= 192)
        #expect(MemoryLayout<ExecRun>.size <= 192)
        #expect(MemoryLayout<Installation>.size <= 320)
        #expect(MemoryLayout<CheckReport>.size <= 320)
        #expect(MemoryLayout<TestRun>.size <= 320)
        #expect(MemoryLayout<AddressedPlugin>.size <= 128)
    }
}
