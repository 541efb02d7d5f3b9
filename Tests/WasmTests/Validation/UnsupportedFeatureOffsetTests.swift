import Testing
import Wasm
import WasmText

/// What is decoded and validated and not executed: no feature today, so that one stands for those to come.
@Suite struct `Features that are not executed` {
    @Test(arguments: [
        ("(module (memory 1 1 shared))", 10),
        ("(module (memory 1) (func atomic.fence))", 28),
    ])
    func `are rejected by name and place`(_ wat: String, _ offset: Int) throws {
        let bytes = try TextFormat.encode(Array(wat.utf8))
        let error = try #require(throws: ModuleError.self) {
            try Module(
                bytes: bytes, features: Features.all.union(.threads),
                executable: Features.executable.subtracting(.threads))
        }
        #expect(error.phase == .unsupported)
        #expect(error.message.contains("threads"), "\(error)")
        #expect(error.offset == offset, "\(error)")
    }
}
