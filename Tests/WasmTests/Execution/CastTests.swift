import Testing
import Wasm
import WasmText

@Suite struct `Casts` {
    private static let functions = """
        (type $root (sub (func (result i32)))) (type $below (sub $root (func (result i32))))
        (type $leaf (sub final $below (func (result i32)))) (type $other (func (param i32)))
        (elem declare func $root $below $leaf $other)
        (func $root (type $root) i32.const 1) (func $below (type $below) i32.const 2)
        (func $leaf (type $leaf) i32.const 3) (func $other (type $other))
        (func $pick (param i32) (result funcref)
            block block block block block local.get 0 br_table 0 1 2 3 4 end
            ref.func $root return end ref.func $below return end ref.func $leaf return end ref.func $other return end
            ref.null func)
        """

    /// For each target, which of root, below, leaf, other and null have it.
    private static let functionTargets: [(String, [Bool])] = [
        ("(ref $root)", [true, true, true, false, false]), ("(ref null $root)", [true, true, true, false, true]),
        ("(ref $below)", [false, true, true, false, false]), ("(ref $leaf)", [false, false, true, false, false]),
        ("(ref null $leaf)", [false, false, true, false, true]), ("(ref $other)", [false, false, false, true, false]),
        ("(ref func)", [true, true, true, true, false]), ("funcref", [true, true, true, true, true]),
        ("(ref nofunc)", [false, false, false, false, false]),
        ("(ref null nofunc)", [false, false, false, false, true]),
    ]

    private static let objects = """
        (type $s (sub (struct (field i32)))) (type $t (sub $s (struct (field i32 i64))))
        (type $a (array (mut i8))) (type $u (struct (field f32)))
        (import "host" "value" (global $host externref))
        (func $pick (param i32) (result anyref)
            block block block block block block block local.get 0 br_table 0 1 2 3 4 5 6 end
            i32.const 1 struct.new $s return end
            i32.const 1 i64.const 2 struct.new $t return end
            i32.const 3 array.new_default $a return end
            f32.const 1 struct.new $u return end
            i32.const -1 ref.i31 return end
            global.get $host any.convert_extern return end
            ref.null any)
        """

    /// For each target, which of $s, $t, $a, $u, an i31, a value of the host and null have it.
    private static let objectTargets: [(String, [Bool])] = [
        ("(ref $s)", [true, true, false, false, false, false, false]),
        ("(ref null $t)", [false, true, false, false, false, false, true]),
        ("(ref $a)", [false, false, true, false, false, false, false]),
        ("(ref $u)", [false, false, false, true, false, false, false]),
        ("(ref struct)", [true, true, false, true, false, false, false]),
        ("arrayref", [false, false, true, false, false, false, true]),
        ("(ref i31)", [false, false, false, false, true, false, false]),
        ("(ref eq)", [true, true, true, true, true, false, false]),
        ("eqref", [true, true, true, true, true, false, true]),
        ("(ref any)", [true, true, true, true, true, true, false]),
        ("anyref", [true, true, true, true, true, true, true]),
        ("(ref none)", [false, false, false, false, false, false, false]),
        ("nullref", [false, false, false, false, false, false, true]),
    ]

    /// The four operators for one target; each gives 1 where the reference has it.
    private func wat(_ prelude: String, _ top: String, _ targets: [(String, [Bool])]) -> String {
        let exports = targets.enumerated().map { index, target in
            """
            (func (export "test\(index)") (param i32) (result i32) local.get 0 call $pick ref.test \(target.0))
            (func (export "cast\(index)") (param i32) (result i32)
                local.get 0 call $pick ref.cast \(target.0) drop i32.const 1)
            (func (export "branch\(index)") (param i32) (result i32)
                block (result i32 \(target.0))
                    i32.const 5 i32.const 1 local.get 0 call $pick br_on_cast 0 \(top) \(target.0)
                    drop drop drop i32.const 0 return
                end drop)
            (func (export "failure\(index)") (param i32) (result i32) (local \(top))
                local.get 0 call $pick local.set 1
                block (result i32 \(top))
                    i32.const 0 local.get 1 br_on_cast_fail 0 \(top) \(target.0)
                    drop drop i32.const 1 return
                end drop)
            """
        }
        return "(module \(prelude) \(exports.joined(separator: "\n")))"
    }

    private func check(_ guest: Guest, _ targets: [(String, [Bool])]) throws {
        for (index, (target, expected)) in targets.enumerated() {
            for (given, isOfType) in expected.enumerated() {
                let argument = [Value.i32(UInt32(given))]
                let place: Comment = "\(given) as \(target)"
                #expect(try guest.value("test\(index)", argument) == .i32(isOfType ? 1 : 0), place)
                #expect(try guest.trap("cast\(index)", argument) == (isOfType ? nil : .castFailure), place)
                #expect(try guest.value("branch\(index)", argument) == .i32(isOfType ? 1 : 0), place)
                #expect(try guest.value("failure\(index)", argument) == .i32(isOfType ? 1 : 0), place)
            }
        }
    }

    @Test func `of functions follow their declared supertypes`() throws {
        try check(try Guest(wat(Self.functions, "funcref", Self.functionTargets)), Self.functionTargets)
    }

    @Test func `of objects tell structures, arrays, integers and values of the host apart`() throws {
        var guest = try Guest(wat(Self.objects, "anyref", Self.objectTargets))
        guest.imports = { interpreter in
            var imports = Imports()
            imports.define(
                "host", "value", try Global(.reference(interpreter.makeReference(to: 1)), in: interpreter))
            return imports
        }
        try check(guest, Self.objectTargets)
    }

    @Test func `know types of other modules by their structure`() throws {
        let interpreter = Interpreter()
        let first = try interpreter.instantiate(
            Module(
                wat: """
                    (module (type $s (sub (struct (field i32)))) (type $t (sub $s (struct (field i32 i32))))
                        (global (export "g") anyref (struct.new_default $t)))
                    """))
        var imports = Imports()
        imports.define("a", first)
        let second = try interpreter.instantiate(
            Module(
                wat: """
                    (module (type (func)) (type $u (sub (struct (field i64))))
                        (type $s (sub (struct (field i32)))) (type $t (sub $s (struct (field i32 i32))))
                        (rec (type $v (sub (struct (field i32)))) (type (func)))
                        (import "a" "g" (global $g anyref))
                        (func (export "s") (result i32) global.get $g ref.test (ref $s))
                        (func (export "t") (result i32) global.get $g ref.test (ref $t))
                        (func (export "u") (result i32) global.get $g ref.test (ref $u))
                        (func (export "v") (result i32) global.get $g ref.test (ref $v)))
                    """), imports: imports)
        for (name, expected) in [("s", 1), ("t", 1), ("u", 0), ("v", 0)] as [(String, UInt32)] {
            #expect(try second.function(name).invoke([]) == [.i32(expected)])
        }
    }

    @Test(arguments: [0, 1, -1, 0x3FFF_FFFF, -0x4000_0000, 0x4000_0000, Int32.max, Int32.min])
    func `to and from i31 keep 31 bits`(_ number: Int32) throws {
        let guest = try Guest(
            """
            (module
                (func (export "s") (param i32) (result i32) local.get 0 ref.i31 i31.get_s)
                (func (export "u") (param i32) (result i32) local.get 0 ref.i31 i31.get_u)
                (func (export "equal") (param i32) (result i32)
                    local.get 0 ref.i31 local.get 0 i32.const 0x80000000 i32.xor ref.i31 ref.eq)
                (func (export "extern") (param i32) (result i32)
                    local.get 0 ref.i31 extern.convert_any any.convert_extern ref.cast i31ref i31.get_s))
            """)
        let bits = UInt32(bitPattern: number)
        let argument = [Value.i32(bits)]
        #expect(try guest.value("s", argument) == .i32(UInt32(bitPattern: Int32(bitPattern: bits << 1) >> 1)))
        #expect(try guest.value("u", argument) == .i32(bits & 0x7FFF_FFFF))
        #expect(try guest.value("equal", argument) == .i32(1))
        #expect(try guest.value("extern", argument) == guest.value("s", argument))
    }

    @Test func `of null read no i31`() throws {
        let guest = try Guest(
            """
            (module (func (export "s") (result i32) ref.null i31 i31.get_s)
                (func (export "u") (result i32) ref.null i31 i31.get_u))
            """)
        #expect(try guest.trap("s") == .nullI31Reference)
        #expect(try guest.trap("u") == .nullI31Reference)
    }

    /// The figures were measured with wasmtime 50.0.1.
    @Test(
        arguments: [
            (3, "ref.func $leaf ref.test (ref $root) drop"), (3, "ref.null func ref.test funcref drop"),
            (3, "ref.func $leaf ref.cast (ref $root) drop"),
            (3, "block (result (ref $leaf)) ref.func $leaf br_on_cast 0 (ref func) (ref $leaf) unreachable end drop"),
            (3, "block (result (ref func)) ref.func $leaf br_on_cast_fail 0 (ref func) (ref $leaf) end drop"),
            (6, "i32.const 1 ref.i31 i32.const 1 ref.i31 ref.eq drop"), (4, "i32.const 1 ref.i31 i31.get_s drop"),
            (4, "i32.const 1 ref.i31 i31.get_u drop"),
            (5, "i32.const 1 ref.i31 extern.convert_any any.convert_extern drop"),
        ] as [(UInt64, String)])
    func `cost one unit each`(_ fuel: UInt64, _ body: String) throws {
        let guest = try Guest(#"(module \#(Self.functions) (func (export "f") \#(body)))"#)
        #expect(try guest.outcome() == Outcome(end: .values([]), fuel: fuel))
    }
}
