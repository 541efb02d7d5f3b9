import ConformanceSuite
import Foundation
import Testing
import WasmText

/// The official suite as a test of the text format alone, without running anything.
@Suite(.enabled(if: SuiteFolder.located() != nil, "the official suite is not here; see `conformance --fetch`"))
struct `Text of the official suite` {
    private static let scripts = SuiteFolder.located()?.scripts ?? []

    private func script(_ name: String) throws -> WastScript {
        let folder = try #require(SuiteFolder.located())
        return try WastScript([UInt8](Data(contentsOf: folder.root.appendingPathComponent(name))))
    }

    @Test func `all scripts are found`() {
        #expect(Self.scripts.count(where: { !$0.contains("/") }) == 257)
        #expect(Self.scripts.count(where: { $0.contains("/") }) == 17)
    }

    @Test(arguments: scripts)
    func `modules encode, print and encode to the same bytes`(name: String) throws {
        for command in try script(name).commands {
            switch command.kind {
            case .module(let module), .assertModuleTrap(let module, _), .assertUnlinkable(let module, _),
                .assertInvalid(let module, _):
                let bytes = try module.encoded()
                if case .binary = module.form { continue }
                let text = try TextFormat.text(of: bytes)
                #expect(try TextFormat.encode(Array(text.utf8)) == bytes, "offset \(command.offset)")
            default: continue
            }
        }
    }
}
