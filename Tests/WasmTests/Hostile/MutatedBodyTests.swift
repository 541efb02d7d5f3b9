import Testing
import Wasm
import WasmText

/// What the translator, the unwinder and the objects take for granted must be what the validator checks.
@Suite struct `Bodies with one byte changed` {
    private static let wat = """
        (module
            (type $f (func (param i32) (result i32)))
            (type $s (sub (struct (field (mut i32)) (field (mut (ref null $s))))))
            (type $t (sub $s (struct (field (mut i32)) (field (mut (ref null $s))) (field i64))))
            (type $a (array (mut i16)))
            (tag $e (param i32)) (tag $r (param (ref null $s) i32))
            (table 2 funcref) (elem (i32.const 0) $throw $legacy) (elem declare func $throw)
            (func $throw (export "throw") (param i32) (result i32) local.get 0 throw $e)
            (func $legacy (export "legacy") (param i32) (result i32)
                try (result i32)
                    local.get 0 call $throw
                catch $e
                    try
                        local.get 0 i32.eqz if rethrow 2 end
                        ref.null $s i32.const 3 throw $r
                    catch $r
                        drop drop
                    catch_all
                        rethrow 1
                    end
                end)
            (func $delegate (export "delegate") (param i32) (result i32)
                try (result i32)
                    try (result i32) local.get 0 call $throw delegate 0
                catch_all
                    i32.const 4
                end)
            (func $caught (export "caught") (param i32) (result i32) (local $x exnref)
                block (result i32 exnref)
                    try_table (result i32) (catch_ref $e 0) local.get 0 ref.func $throw call_ref $f end
                    return
                end
                local.set $x drop
                block try_table (catch_all 0) local.get $x throw_ref end end
                i32.const 0 i32.const 1 call_indirect (type $f))
            (func $objects (export "objects") (param i32) (result i32) (local $s (ref null $s))
                (struct.new $t (local.get 0) (ref.null $s) (i64.const 5))
                local.tee $s
                local.get $s local.get $s struct.set $s 1
                ref.cast (ref $t) struct.get $t 0
                (array.new $a (local.get 0) (i32.const 3)) i32.const 2 array.get_u $a
                i32.add
                block $l (result (ref $s))
                    local.get $s br_on_cast $l (ref null $s) (ref $t)
                    drop unreachable
                end
                struct.get $s 0 i32.add))
        """

    private static let features = Features.all

    @Test func `are refused, or run to an end that is known`() throws {
        let bytes = try TextFormat.encode(Array(Self.wat.utf8), options: [])
        let original = try Module(bytes: bytes, features: Self.features)
        let bodies = original.contents.bodies.map(\.range)
        // Without a code for calls that end with values.
        var ends: Set<Trap.Code?> = []
        var accepted = 0
        for position in bodies.joined() {
            for value in UInt8.min...UInt8.max where value != bytes[position] {
                var changed = bytes
                changed[position] = value
                guard let module = try? Module(bytes: changed, features: Self.features) else { continue }
                accepted += 1
                run(module, accepted % 2 == 0 ? .optimized : .reference, &ends)
            }
        }
        #expect(accepted > 1_000)
        // Among them: what was meant, what nobody catches, and what a changed reference does.
        #expect(ends.isSuperset(of: [nil, .uncaughtException, .nullStructureReference, .unreachable]))
        #expect(!ends.contains(.invalidCall))
    }

    private func run(_ module: Module, _ stage: TranslationStage, _ ends: inout Set<Trap.Code?>) {
        let interpreter = Interpreter(
            limits: Limits(valueStack: .kibibytes(64), heap: .kibibytes(64), fuel: 1 << 20), translation: stage)
        interpreter.collectsAtEveryAllocation = stage == .optimized
        guard let instance = try? interpreter.instantiate(module) else { return }
        for name in ["throw", "legacy", "delegate", "caught", "objects"] {
            for argument in [UInt32(0), 7] {
                interpreter.fuel = 3_000
                ends.insert(trapCode { _ = try instance.function(name).invoke([.i32(argument)]) })
            }
        }
    }

    /// Each names what the validator keeps from the translator.
    @Test(arguments: [
        ([0x02, 0x40, 0x19, 0x0b], "catch_all in a block"), ([0x02, 0x40, 0x07, 0x00, 0x0b], "catch in a block"),
        ([0x03, 0x40, 0x19, 0x0b], "catch_all in a loop"),
        ([0x41, 0x00, 0x04, 0x40, 0x19, 0x0b], "catch_all in an if"),
        ([0x19], "catch_all in a function"), ([0x06, 0x40, 0x19, 0x19, 0x0b], "two catch_all"),
        ([0x06, 0x40, 0x19, 0x07, 0x00, 0x0b], "catch after catch_all"), ([0x06, 0x40, 0x05, 0x0b], "else in a try"),
        ([0x06, 0x40, 0x19, 0x18, 0x00], "delegate after catch_all"),
        ([0x06, 0x40, 0x09, 0x00, 0x0b], "rethrow in a try"),
        ([0x1f, 0x40, 0x00, 0x19, 0x0b], "catch_all in a try_table"), ([0x09, 0x00], "rethrow in a function"),
        ([0x00, 0x02, 0x40, 0x19, 0x0b], "catch_all in a block that is not reached"),
        ([0x00, 0x09, 0x00], "rethrow where nothing gets"),
    ])
    func `are refused where a legacy block is out of place`(_ body: [UInt8], _ name: String) {
        let code: [UInt8] = [0] + body + [0x0b]
        let bytes: [UInt8] =
            [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 13, 3, 1, 0, 0]
            + [10, UInt8(code.count + 2), 1, UInt8(code.count)] + code
        #expect(throws: ModuleError.self, "\(name)") { try Module(bytes: bytes, features: Self.features) }
    }
}
