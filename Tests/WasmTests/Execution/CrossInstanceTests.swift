import Testing
import Wasm
import WasmText

@Suite struct `Calls across instances` {
    /// Three instances whose memories and globals hold 1, 2 and 3.
    private func instances(_ stage: TranslationStage) throws -> (Interpreter, [Instance]) {
        let interpreter = Interpreter(translation: stage)
        func own(_ number: Int) -> String {
            """
            (memory (export "m") \(number)) (data (i32.const 0) "\\0\(number)")
            (global $own (mut i32) (i32.const \(number)))
            (table $own 1 funcref) (elem (table $own) (i32.const 0) func $who)
            (type $t (func (result i32)))
            (func $who (export "who") (result i32) i32.const 0 i32.load global.get $own i32.const 10 i32.mul i32.add
                memory.size i32.const 100 i32.mul i32.add)
            (func (export "whoByTable") (result i32) i32.const 0 call_indirect $own (type $t))
            """
        }
        let third = try interpreter.instantiate(
            Module(wat: "(module \(own(3)) (func (export \"fail\") i32.const 0 i32.const 0 i32.div_s drop))"))
        var imports = Imports()
        imports.define("third", third)
        let second = try interpreter.instantiate(
            Module(
                wat: """
                    (module
                        (import "third" "who" (func $third (result i32)))
                        \(own(2))
                        (func (export "tail") (result i32) return_call $third)
                        (func (export "tailByTable") (result i32) i32.const 0 return_call_indirect $own (type $t))
                        (func (export "both") (result i32)
                            call $third i32.const 1000 i32.mul call $who i32.add))
                    """), imports: imports)
        imports.define("second", second)
        imports.define(
            "host", "who",
            HostFunction { (caller: borrowing Caller) -> Int32 in
                let byte = Int32(try caller.load(UInt8.self, at: 0))
                return byte + Int32(caller.memoryByteCount / 65_536) * 100
            })
        let first = try interpreter.instantiate(
            Module(
                wat: """
                    (module
                        (import "second" "who" (func $second (result i32)))
                        (import "second" "tail" (func $tail (result i32)))
                        (import "second" "tailByTable" (func $tailByTable (result i32)))
                        (import "second" "both" (func $both (result i32)))
                        (import "host" "who" (func $host (result i32)))
                        \(own(1))
                        (table $t funcref (elem $second $tail $tailByTable $both $who $host))
                        (func $ownTail (result i32) return_call $tail)
                        (func $hostTail (result i32) return_call $host)
                        (func (export "call") (param i32) (result i32 i32)
                            local.get 0 call_indirect $t (type $t) call $who)
                        (func (export "second") (result i32 i32) call $second call $who)
                        (func (export "tail") (result i32 i32) call $tail call $who)
                        (func (export "ownTail") (result i32 i32) call $ownTail call $who)
                        (func (export "host") (result i32 i32) call $host call $who)
                        (func (export "hostTail") (result i32 i32) call $hostTail call $who))
                    """), imports: imports)
        return (interpreter, [first, second, third])
    }

    @Test(arguments: TranslationStage.allCases)
    func `run in the callee's instance and come back to the caller's`(_ stage: TranslationStage) throws {
        let (interpreter, instances) = try instances(stage)
        func results(_ name: String, _ arguments: [Value] = []) throws -> [Value] {
            measure(try instances[0].function(name), arguments, in: interpreter).values
        }
        #expect(try results("second") == [.i32(222), .i32(111)])
        #expect(try results("tail") == [.i32(333), .i32(111)])
        #expect(try results("ownTail") == [.i32(333), .i32(111)])
        #expect(try results("host") == [.i32(101), .i32(111)])
        #expect(try results("hostTail") == [.i32(101), .i32(111)])
        for (index, expected) in [222, 333, 222, 333_222, 111, 101].enumerated() as EnumeratedSequence<[UInt32]> {
            #expect(try results("call", [.i32(UInt32(index))]) == [.i32(expected), .i32(111)])
        }
        for (number, instance) in zip(1..., instances) {
            let who: Int32 = try instance.call("who")
            #expect(who == Int32(111 * number))
            let byTable: Int32 = try instance.call("whoByTable")
            #expect(byTable == who)
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `that trap leave every instance usable`(_ stage: TranslationStage) throws {
        let (interpreter, instances) = try instances(stage)
        defer { withExtendedLifetime(interpreter) {} }
        #expect(trapCode { try instances[2].call("fail") } == .integerDivideByZero)
        let who: Int32 = try instances[0].call("who")
        #expect(who == 111)
    }

    @Test(arguments: TranslationStage.allCases)
    func `with a type that only looks alike trap`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let table = try Table(
            TableType(
                element: ReferenceType(isNullable: true, heapType: .function), bounds: SizeBounds(minimum: 4)),
            in: interpreter)
        var imports = Imports()
        imports.define("t", "t", table)
        _ = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "t" "t" (table 4 funcref)) (elem (i32.const 0) $a $b $c)
                        (func $a (param i32) (result i32) local.get 0)
                        (func $b (param i64) (result i32) i32.const 2)
                        (func $c (param i32) (result i32) i32.const 3))
                    """), imports: imports)
        let caller = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "t" "t" (table 4 funcref))
                        (type $unused (func (param i64))) (type $t (func (param i32) (result i32)))
                        (func (export "f") (param i32) (result i32)
                            i32.const 5 local.get 0 call_indirect (type $t))
                        (func (export "g") (param i32) (result i32)
                            i32.const 5 local.get 0 return_call_indirect (type $t)))
                    """), imports: imports)
        for name in ["f", "g"] {
            let function = try caller.function(name)
            let ends = [0, 1, 2, 3, 4, .max].map { measure(function, [.i32($0)], in: interpreter).end }
            #expect(
                ends == [
                    .values([.i32(5)]), .trap(.indirectCallTypeMismatch), .values([.i32(3)]),
                    .trap(.uninitializedElement), .trap(.undefinedElement), .trap(.undefinedElement),
                ])
        }
    }

    /// The store of functions moves when it grows; a host function that makes it grow must not disturb the call that
    /// it is in.
    @Test(arguments: TranslationStage.allCases)
    func `of the host may add functions to the interpreter`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let other = try Module(
            wat: "(module (table funcref (elem \((0..<500).map { "$f\($0)" }.joined(separator: " ")))) "
                + (0..<500).map { "(func $f\($0) (result i32) i32.const \($0))" }.joined() + ")")
        var imports = Imports()
        imports.define(
            "host", "add",
            HostFunction { (caller: borrowing Caller, value: Int64) -> Int64 in
                _ = try caller.interpreter.instantiate(other)
                return value &+ 1
            })
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "add" (func $add (param i64) (result i64)))
                        (type $t (func (param i64) (result i64))) (table funcref (elem $add))
                        (func (export "call") (param i64) (result i64) local.get 0 call $add)
                        (func (export "indirect") (param i64) (result i64)
                            local.get 0 i32.const 0 call_indirect (type $t))
                        (func (export "tail") (param i64) (result i64) local.get 0 return_call $add)
                        (func (export "indirectTail") (param i64) (result i64)
                            local.get 0 i32.const 0 return_call_indirect (type $t)))
                    """), imports: imports)
        for (index, name) in ["tail", "call", "indirectTail", "indirect", "tail"].enumerated() {
            let result: Int64 = try instance.call(name, Int64(index))
            #expect(result == Int64(index) + 1, "\(name)")
        }
    }
}
