import Foundation
import Testing
import WasmText

@testable import PluginHost

/// The time for reading a plugin: it was looked at while a module was validated, but neither while its digest was computed
/// nor while text was read, and not at all for `exec` and for installed plugins.
@Suite struct `Reading a plugin` {
    private static let assembler: PluginPackage.TextAssembler = { text, _, isInterrupted in
        AssembledText(try TextFormat.encode(text, isInterrupted: isInterrupted))
    }

    /// A plugin with a module of the given bytes.
    private static func manifest(_ module: [UInt8]) throws -> String {
        let folder = try Fixtures.temporaryFolder()
        try Data(module).write(to: URL(fileURLWithPath: "\(folder)/module"))
        let text = #"{"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"module","capabilities":["x"]}"#
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/plugin.json"))
        return "\(folder)/plugin.json"
    }

    /// Modules in both formats with more tokens than are read without a question.
    private static func modules() throws -> [[UInt8]] {
        var guest = Guest()
        guest.extra = String(repeating: "(func (param i32))\n", count: 5000)
        let text = Array(guest.text.utf8)
        return [try TextFormat.encode(text), text]
    }

    /// No time at all.
    private static var limits: PluginLimits {
        var limits = PluginLimits()
        limits.startTimeout = .zero
        return limits
    }

    @Test func `ends with its time, in both formats`() throws {
        for module in try Self.modules() {
            let path = try Self.manifest(module)
            let error = #expect(throws: PluginError.self) {
                try PluginPackage(
                    path: path, limits: Self.limits, textAssembler: Self.assembler, until: StartWork(Self.limits))
            }
            #expect(error?.limit == "start_timeout")
            _ = try PluginPackage(path: path, textAssembler: Self.assembler)
        }
    }

    @Test func `shares its time with the discovery run`() async throws {
        let package = try PluginPackage(
            path: try Self.manifest(try Self.modules()[0]), textAssembler: Self.assembler)
        let host = PluginHost(directory: StateDirectory(path: try Fixtures.temporaryFolder()))
        // As after a reading that took all of the time.
        let work = StartWork(Self.limits)
        let error = await #expect(throws: PluginError.self) { try await host.load(package, until: work) }
        #expect(error?.limit == "start_timeout")
        _ = try await host.load(package)
    }

    @Test func `computes no digest that nobody waits for`() {
        let bytes = [UInt8](repeating: 1, count: 1_000_000)
        #expect(ContentDigest(hashing: bytes, isInterrupted: { false }) == ContentDigest(hashing: bytes))
        for last in 1...4 {
            var questions = 0
            let digest = ContentDigest(hashing: bytes) {
                questions += 1
                return questions == last
            }
            #expect(digest == nil)
            #expect(questions == last)
        }
    }

    @Test func `gives text up at any question`() throws {
        let functions = String(repeating: "(func (param i32) local.get 0 drop)\n", count: 3000)
        let elements = String(repeating: " 0", count: 9000)
        let source = Array("(module \(functions) (table 1 funcref) (elem func\(elements)))".utf8)
        func questions(upTo last: Int) throws -> Int {
            var count = 0
            _ = try TextFormat.encode(
                source,
                isInterrupted: {
                    count += 1
                    return count == last
                })
            return count
        }
        let count = try questions(upTo: .max)
        #expect(count > 10)
        for last in 1...count {
            let error = #expect(throws: TextError.self) { try questions(upTo: last) }
            #expect(error?.kind == .interrupted)
        }
    }
}
