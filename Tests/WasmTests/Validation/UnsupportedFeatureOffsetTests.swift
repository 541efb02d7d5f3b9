import Testing
import Wasm
import WasmText

@Suite struct `Features that are not executed yet` {
    @Test(arguments: [
        ("(module (type (struct (field i32))))", "garbage collection is not supported yet", 10),
        ("(module (tag))", "exception", 16),
        ("(module (func i32.const 0 ref.i31 drop))", "garbage collection is not supported yet", 25),
    ])
    func `are rejected by name and place`(_ wat: String, _ message: String, _ offset: Int) throws {
        let bytes = try TextFormat.encode(Array(wat.utf8))
        let error = try #require(throws: ModuleError.self) { try Module(bytes: bytes) }
        #expect(error.phase == .unsupported)
        #expect(error.message.contains(message), "\(error)")
        #expect(error.offset == offset, "\(error)")
    }
}
