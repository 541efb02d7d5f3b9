import Testing
import Wasm
import WasmText

@Suite struct `Long runs on a small native stack` {
    @Test(arguments: TranslationStage.allCases)
    func `loop 100 million times`(_ stage: TranslationStage) throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param i32) (result i32)
                loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end local.get 0))
            """)
        let outcome = try onSmallStack { try guest.outcome("f", [.i32(100_000_000)], in: stage) }
        #expect(outcome == Outcome(end: .values([.i32(0)]), fuel: 500_000_002))
    }

    @Test(arguments: TranslationStage.allCases)
    func `make 10 million tail calls of one function`(_ stage: TranslationStage) throws {
        let guest = try Guest(
            """
            (module (func $f (export "f") (param i32 i64) (result i64)
                local.get 0 i32.eqz if local.get 1 return end
                local.get 0 i32.const 1 i32.sub local.get 1 i64.const 3 i64.add return_call $f))
            """)
        let outcome = try onSmallStack { try guest.outcome("f", [.i32(10_000_000), .i64(5)], in: stage) }
        #expect(outcome.values == [.i64(30_000_005)])
    }

    @Test(arguments: TranslationStage.allCases)
    func `make 10 million tail calls between functions with different parameters`(_ stage: TranslationStage) throws {
        let guest = try Guest(
            """
            (module (type $t (func (param i32 i64 f32 f64) (result i32))) (table funcref (elem $b))
                (func $a (export "f") (param i32) (result i32)
                    local.get 0 i32.eqz if i32.const 7 return end
                    local.get 0 i32.const 1 i32.sub i64.const 1 f32.const 2 f64.const 3
                    i32.const 0 return_call_indirect (type $t))
                (func $b (param i32 i64 f32 f64) (result i32) (local i32 i32)
                    local.get 0 i32.eqz if i32.const 8 return end
                    local.get 0 i32.const 1 i32.sub return_call $a))
            """)
        #expect(try onSmallStack { try guest.outcome("f", [.i32(10_000_000)], in: stage) }.values == [.i32(7)])
        #expect(try onSmallStack { try guest.outcome("f", [.i32(10_000_001)], in: stage) }.values == [.i32(8)])
    }

    @Test(arguments: TranslationStage.allCases)
    func `make 10 million tail calls between instances and come back to the caller's memory`(
        _ stage: TranslationStage
    ) throws {
        try onSmallStack {
            let interpreter = Interpreter(translation: stage)
            let first = try interpreter.instantiate(
                Module(
                    wat: """
                        (module (type $t (func (param i32) (result i32)))
                            (table (export "t") 2 funcref) (elem (i32.const 0) $ping)
                            (memory 1) (data (i32.const 0) "\\01\\00\\00\\00")
                            (func $ping (param i32) (result i32)
                                local.get 0 i32.eqz if i32.const 0 i32.load return end
                                local.get 0 i32.const 1 i32.sub i32.const 1 return_call_indirect (type $t))
                            (func (export "f") (param i32) (result i32)
                                i32.const 0 i32.load i32.const 100 i32.mul
                                local.get 0 call $ping i32.const 10 i32.mul i32.add
                                i32.const 0 i32.load i32.add))
                        """))
            var imports = Imports()
            imports.define("first", first)
            _ = try interpreter.instantiate(
                Module(
                    wat: """
                        (module (type $t (func (param i32) (result i32)))
                            (import "first" "t" (table 2 funcref)) (elem (i32.const 1) $pong)
                            (memory 1) (data (i32.const 0) "\\02\\00\\00\\00")
                            (func $pong (param i32) (result i32)
                                local.get 0 i32.eqz if i32.const 0 i32.load return end
                                local.get 0 i32.const 1 i32.sub i32.const 0 return_call_indirect (type $t)))
                        """), imports: imports)
            // The memory of the caller, of the instance that ended the calls, and again of the caller.
            let even: Int32 = try first.call("f", 10_000_000 as Int32)
            #expect(even == 111)
            let odd: Int32 = try first.call("f", 10_000_001 as Int32)
            #expect(odd == 121)
        }
    }
}
