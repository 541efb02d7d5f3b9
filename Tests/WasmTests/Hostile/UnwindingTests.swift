import Testing
import Wasm
import WasmText

@Suite struct `Unwinding` {
    @Test func `of a million exceptions leaves nothing behind`() throws {
        var guest = try Guest(
            """
            (module (tag $e (param i32))
                (func $throw (param i32) local.get 0 throw $e)
                (func (export "f") (param $n i32) (result i32) (local $sum i32)
                    loop $l
                        block (result i32) try_table (catch $e 0) local.get $n call $throw end unreachable end
                        local.get $sum i32.add local.set $sum
                        local.get $n i32.const 1 i32.sub local.tee $n br_if $l
                    end
                    local.get $sum))
            """)
        guest.limits.heap = .bytes(0)
        #expect(try guest.value("f", [.i32(1_000_000)]) == .i32(UInt32(truncatingIfNeeded: 500_000_500_000)))
    }

    @Test func `passes as many frames as the stack has`() throws {
        let guest = try Guest(
            """
            (module (tag $e (param i32))
                (func $deep (param i32)
                    local.get 0 if local.get 0 i32.const 1 i32.sub call $deep else i32.const 9 throw $e end)
                (func (export "f") (param i32) (result i32)
                    block (result i32) try_table (catch $e 0) local.get 0 call $deep end unreachable end))
            """)
        #expect(try guest.value("f", [.i32(100_000)]) == .i32(9))
    }

    @Test func `asks each of many regions once, and finds the right one among many`() throws {
        let count = 3_000
        let nested = String(repeating: "try_table (catch $other 0) ", count: count)
        let sequence = (0..<count).map {
            "block try_table (catch $e 0) local.get 0 i32.const \($0) i32.eq if throw $e end end i32.const 1 local.get 1 "
                + "i32.add local.set 1 end "
        }.joined()
        let guest = try Guest(
            """
            (module (tag $e) (tag $other)
                (func (export "nested") (result i32)
                    block try_table (catch $e 0)
                        \(nested) throw $e \(String(repeating: "end ", count: count))
                    end end i32.const 4)
                (func (export "sequence") (param i32) (result i32) (local i32) \(sequence) local.get 1))
            """)
        #expect(try guest.value("nested") == .i32(4))
        for number in [0, 1, count / 2, count - 1] {
            #expect(try guest.value("sequence", [.i32(UInt32(number))]) == .i32(UInt32(count - 1)))
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `looks at cancellation after many steps`(_ stage: TranslationStage) throws {
        // Two units of fuel, and thousands of steps each: fuel alone would look a thousand times too late.
        let module = try Module(
            wat: """
                (module (tag $e) (tag $other)
                    (func (export "f")
                        loop $l try_table (catch $e $l)
                            \(String(repeating: "try_table (catch $other $l) ", count: 4_000)) throw $e
                            \(String(repeating: "end ", count: 4_000))
                        end end))
                """)
        let interpreter = Interpreter(limits: Limits(fuel: 1 << 40), translation: stage)
        let instance = try interpreter.instantiate(module)
        interpreter.interrupt(atCheck: 5, with: .cancelled)
        #expect(trapCode { try instance.call("f") } == .cancelled)
        #expect(interpreter.fuel > 1 << 39)
    }
}
