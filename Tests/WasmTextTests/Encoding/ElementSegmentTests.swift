import Testing
import WasmText

@Suite struct `Element segments` {
    private func encoded(_ source: String) throws -> [UInt8] { try TextFormat.encode(Array(source.utf8)) }

    @Test(arguments: [
        "(table 1 funcref) (table 2 funcref) (func) (elem (table 1) (i32.const 0) 0)",
        "(table 1 funcref) (func) (elem (table 0) (i32.const 0) 0)", "(table 1 funcref) (elem (table 0) (i32.const 0))",
    ])
    func `with a table need the word func`(_ source: String) throws {
        let error = #expect(throws: TextError.self) { try encoded(source) }
        #expect(error?.message.contains("expected `func` or a reference type") == true)
    }
}
