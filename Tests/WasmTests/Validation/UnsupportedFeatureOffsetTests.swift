import Testing
import Wasm
import WasmText

@Suite struct `Features that are not executed yet` {
    @Test(arguments: [
        ("(module (memory 1 1 shared))", 10),
        ("(module (memory 1) (func atomic.fence))", 28),
    ])
    func `are rejected by name and place`(_ wat: String, _ offset: Int) throws {
        let bytes = try TextFormat.encode(Array(wat.utf8))
        let error = try #require(throws: ModuleError.self) {
            try Module(bytes: bytes, features: Features.all.union(.threads))
        }
        #expect(error.phase == .unsupported)
        #expect(error.message.contains("threads"), "\(error)")
        #expect(error.offset == offset, "\(error)")
    }
}
