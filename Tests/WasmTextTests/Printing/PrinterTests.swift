import Testing
import Wasm
import WasmText

@Suite struct `Text printer` {
    @Test func `what is printed encodes to the same bytes`() throws {
        let bytes = try TextFormat.encode(Array(Fixture.module.utf8))
        let text = try TextFormat.text(of: bytes)
        #expect(try TextFormat.encode(Array(text.utf8)) == bytes)
    }

    @Test func `names become identifiers`() throws {
        let source = #"(func $f (param $p i32) (local $" odd name" i32) (call $f (local.get 1)))"#
        let bytes = try TextFormat.encode(Array(source.utf8), options: .names)
        let text = try TextFormat.text(of: bytes)
        #expect(
            text == #"""
                (module
                  (type (;0;) (func (param i32)))
                  (func $f (type 0) (param $p i32)
                    (local $" odd name" i32)
                    local.get 1
                    call $f))

                """#)
        #expect(try TextFormat.encode(Array(text.utf8), options: .names) == bytes)
    }

    @Test func `blocks are indented`() throws {
        let bytes = try TextFormat.encode(
            Array("(func (if (result i32) (i32.const 1) (then (i32.const 2)) (else (i32.const 3))) drop)".utf8))
        #expect(
            try TextFormat.text(of: bytes) == """
                (module
                  (type (;0;) (func))
                  (func (;0;) (type 0)
                    i32.const 1
                    if (result i32)
                      i32.const 2
                    else
                      i32.const 3
                    end
                    drop))

                """)
    }

    @Test func `numbers print so that their bits come back`() throws {
        let numbers = [
            "f32.const nan:0x1", "f64.const -nan", "f32.const -inf", "f64.const 5e-324", "f32.const 0x1p-149",
        ]
        let source = "(func \(numbers.map { $0 + " drop" }.joined(separator: " ")))"
        let bytes = try TextFormat.encode(Array(source.utf8))
        #expect(try TextFormat.encode(Array(TextFormat.text(of: bytes).utf8)) == bytes)
    }

    @Test func `bytes that are no module are rejected with their offset`() throws {
        #expect(throws: ModuleError(.decoding, offset: 4, "unknown binary version 2, expected 1")) {
            try TextFormat.text(of: [0, 0x61, 0x73, 0x6D, 2, 0, 0, 0])
        }
        let bytes = try TextFormat.encode(Array(Fixture.module.utf8))
        var failures = 0
        for count in 8..<bytes.count {
            do { _ = try TextFormat.text(of: Array(bytes.prefix(count))) } catch { failures += 1 }
        }
        // Only between sections is a prefix a module again.
        #expect(failures > bytes.count - 8 - 16)
    }

    @Test func `a few bytes cannot ask for unbounded output`() throws {
        // One run of 4,294,967,295 locals.
        let bytes: [UInt8] = [
            0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 10, 1, 8, 1, 0xFF, 0xFF, 0xFF, 0xFF,
            0x0F,
            0x7F, 0x0B,
        ]
        #expect(throws: ModuleError.self) { try TextFormat.text(of: bytes) }
    }
}
