import Foundation
import Testing
import WASI
import Wasm

/// The tests of github.com/WebAssembly/wasi-testsuite: each a module, and a description of what it gets and does.
///
/// They are not part of the repository: `WASI_TESTSUITE` names a folder that has the built ones in `assemblyscript` and
/// `c`. `.ci/run` sets it and counts the step apart.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["WASI_TESTSUITE"] != nil, "WASI_TESTSUITE is not set"))
struct `Official suite` {
    private static let folder = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["WASI_TESTSUITE"] ?? "/nonexistent")

    private static let names: [String] = ["assemblyscript", "c"].flatMap { language in
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(language).path)
        return (files ?? []).filter { $0.hasSuffix(".wasm") }.map { "\(language)/\($0.dropLast(5))" }.sorted()
    }

    /// What a test's JSON file says.
    private struct Description: Decodable {
        var args: [String]?
        var env: [String: String]?
        var root: String?
        var stdout: String?
        var exitCode: UInt32?

        enum CodingKeys: String, CodingKey {
            case args
            case env
            case root
            case stdout
            case exitCode = "exit_code"
        }
    }

    @Test func `has 26 tests`() {
        #expect(Self.names.count == 26)
    }

    @Test(arguments: names) func `passes`(_ name: String) throws {
        let base = Self.folder.appendingPathComponent(name)
        let json = try? Data(contentsOf: base.appendingPathExtension("json"))
        let description = try json.map { try JSONDecoder().decode(Description.self, from: $0) } ?? Description()

        let output = Recorder()
        var configuration = WASIConfiguration()
        configuration.arguments = [base.lastPathComponent + ".wasm"] + (description.args ?? [])
        configuration.environment = (description.env ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        configuration.standardOutput = .bytes { output.bytes += $0 }
        configuration.clocks = .system
        var copy: URL?
        defer { if let copy { try? FileManager.default.removeItem(at: copy) } }
        if let root = description.root {
            let target = try TemporaryFolder.file("suite")
            try FileManager.default.copyItem(
                at: base.deletingLastPathComponent().appendingPathComponent(root), to: target)
            copy = target
            configuration.directories = [.init(hostPath: target.path, guestPath: "/")]
        }

        let bytes = try Data(contentsOf: base.appendingPathExtension("wasm"))
        let wasi = try WASI(configuration)
        let interpreter = Interpreter(limits: Limits(fuel: 1_000_000_000))
        let instance = try interpreter.instantiate(try Module(bytes: Array(bytes)), imports: wasi.imports)
        var exitCode: UInt32 = 0
        do {
            _ = try instance.function("_start").invoke([])
        } catch let trap as Trap {
            guard let exit = trap.hostError as? ProcessExit else { throw trap }
            exitCode = exit.code
        }
        #expect(exitCode == description.exitCode ?? 0)
        if let expected = description.stdout { #expect(String(decoding: output.bytes, as: UTF8.self) == expected) }
    }
}
