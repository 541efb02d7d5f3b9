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
        #expect(MemoryLayout<PluginError>.size <= 192)
        #expect(MemoryLayout<PluginIndex.Release>.size <= 192)
        #expect(MemoryLayout<VerifiedIndex>.size <= 192)
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
