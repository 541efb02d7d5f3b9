import Foundation
import Testing
import Wasm

/// A C++ program, compiled to either encoding of exceptions: `Binary/Fixtures/exceptions.cpp`.
@Suite struct `Exceptions of C++` {
    private func instance(_ file: String, _ stage: TranslationStage) throws -> Instance {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let bytes = try Data(contentsOf: tests.appendingPathComponent("Binary/Fixtures/\(file)"))
        return try Interpreter(translation: stage).instantiate(Module(bytes: [UInt8](bytes)))
    }

    private static let files = ["exceptions.wasm", "exceptions-legacy.wasm"]

    @Test(arguments: files, TranslationStage.allCases)
    func `are caught by their types, after the destructors have run`(_ file: String, _ stage: TranslationStage) throws {
        let instance = try instance(file, stage)
        // Nothing thrown; an int 7, a double 2.5 and a text. Scopes are left in the order 1, 2, 3.
        for (kind, result) in [(0, 12), (1, 7_123), (2, 25_123), (3, -123)] {
            #expect(try instance.call("caught", Int32(kind)) as Int32 == Int32(result))
        }
        for (kind, result) in [(0, 0), (1, 12), (2, 10_512), (3, 10_012)] {
            #expect(try instance.call("rethrown", Int32(kind)) as Int32 == Int32(result))
        }
    }

    @Test(arguments: files, TranslationStage.allCases)
    func `that nobody catches reach the host with a pointer`(_ file: String, _ stage: TranslationStage) throws {
        let instance = try instance(file, stage)
        let trap = try #require(throws: Trap.self) { try instance.call("uncaught") }
        #expect(trap.code == .uncaughtException)
        let exception = try #require(trap.exception)
        #expect(exception.tag.parameters == [.i32])
        #expect(trap.backtrace.last?.functionName == "uncaught")
        // The object is the int that was thrown.
        guard case .i32(let pointer) = exception.values[0] else { return }
        #expect(try instance.memory("memory").load(Int32.self, at: UInt64(pointer)) == 7)
    }
}
