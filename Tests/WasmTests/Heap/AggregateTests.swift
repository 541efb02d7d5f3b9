import Testing
import Wasm
import WasmText

@Suite struct `Structures and arrays` {
    private static let types = """
        (type $p (struct (field (mut i32)) (field (mut i64)) (field (mut i8)) (field (mut (ref null $p)))
            (field (mut v128)) (field (mut i16)) (field (mut f32)) (field (mut f64))))
        (type $a8 (array (mut i8))) (type $a16 (array (mut i16))) (type $a32 (array (mut i32)))
        (type $a64 (array (mut i64))) (type $f64 (array (mut f64))) (type $v (array (mut v128)))
        (type $r (array (mut (ref null $p)))) (type $f (array (mut funcref)))
        (func $empty) (elem $e func $empty $empty $empty $empty)
        (data $d "0123456789abcdef0123456789abcdef")
        """

    private func values(_ functions: String, _ arguments: [Value] = []) throws -> [Value] {
        try HeapGuest("(module \(Self.types) \(functions))").values("f", arguments)
    }

    private func trap(_ body: String) throws -> Trap.Code? {
        try HeapGuest("(module \(Self.types) (func (export \"f\") \(body)))").outcome().trap
    }

    @Test func `keep what is written to fields of every type`() throws {
        let found = try values(
            """
            (func (export "f") (result i32 i64 i32 i32 i64 i64 i32 i32 f32 f64 i32) (local $o (ref null $p))
                i32.const -5 i64.const -6 i32.const 0x1ff ref.null $p v128.const i64x2 7 8 i32.const 0x18000
                f32.const 1.5 f64.const -2.5 struct.new $p local.set $o
                (struct.get $p 0 (local.get $o)) (struct.get $p 1 (local.get $o))
                (struct.get_s $p 2 (local.get $o)) (struct.get_u $p 2 (local.get $o))
                (i64x2.extract_lane 0 (struct.get $p 4 (local.get $o)))
                (i64x2.extract_lane 1 (struct.get $p 4 (local.get $o)))
                (struct.get_s $p 5 (local.get $o)) (struct.get_u $p 5 (local.get $o))
                (struct.get $p 6 (local.get $o)) (struct.get $p 7 (local.get $o))
                (ref.is_null (struct.get $p 3 (local.get $o))))
            """)
        #expect(
            found == [
                .int(-5), .long(-6), .int(-1), .int(255), .long(7), .long(8), .int(-32_768), .int(32_768), .f32(1.5),
                .f64(-2.5), .int(1),
            ])
    }

    /// The object's slot must not be one that a field is read from, whatever the first operand is.
    @Test func `take their fields from locals, constants and what was computed`() throws {
        let found = try values(
            """
            (type $q (struct (field (mut i64)) (field (mut (ref null $q))) (field (mut v128))))
            (func $sum (param $q (ref null $q)) (result i64)
                (i64.add (struct.get $q 0 (local.get $q)) (i64x2.extract_lane 1 (struct.get $q 2 (local.get $q)))))
            (func (export "f") (param $n i64) (param $v v128) (result i64 i64 i64 i64) (local $q (ref null $q))
                (call $sum (struct.new $q (local.get $n) (ref.null $q) (local.get $v)))
                (call $sum (struct.new $q (i64.add (local.get $n) (i64.const 1)) (local.get $q)
                    (v128.const i64x2 0 100)))
                (local.set $q (struct.new $q (i64.const 50) (struct.new $q (i64.const 60) (local.get $q) (local.get $v))
                    (local.get $v)))
                (call $sum (local.get $q))
                (call $sum (struct.get $q 1 (local.tee $q (struct.new $q (i64.const 3) (local.get $q) (local.get $v))))))
            """, [.long(5), .v128(V128(low: 0, high: 1_000))])
        #expect(found == [.long(1_005), .long(106), .long(1_050), .long(1_050)])
    }

    @Test func `begin with zero where they have no values`() throws {
        // The cells are used again, so zero is written.
        let found = try values(
            """
            (func $dirty (local $i i32)
                (loop
                    (drop (struct.new $p (i32.const -1) (i64.const -1) (i32.const -1) (ref.null $p)
                        (v128.const i64x2 -1 -1) (i32.const -1) (f32.const -1) (f64.const -1)))
                    (drop (array.new $a64 (i64.const -1) (i32.const 7)))
                    (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1000)))))
            (func (export "f") (result i64) (local $o (ref null $p)) (local $a (ref null $a64)) (local $i i32)
                (local $s i64)
                call $dirty
                (local.set $o (struct.new_default $p)) (local.set $a (array.new_default $a64 (i32.const 7)))
                (loop
                    (local.set $s (i64.or (local.get $s) (array.get $a64 (local.get $a) (local.get $i))))
                    (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 7))))
                (i64.or (local.get $s) (i64.or (struct.get $p 1 (local.get $o))
                    (i64x2.extract_lane 1 (struct.get $p 4 (local.get $o))))))
            """)
        #expect(found == [.long(0)])
    }

    @Test(arguments: [
        ("$a8", "i32", 1, "array.get_u", 200 as UInt64), ("$a16", "i32", 2, "array.get_u", 60_000),
        ("$a32", "i32", 4, "array.get", 4_000_000_000), ("$a64", "i64", 8, "array.get", 1 << 63),
    ])
    func `are filled, copied, read and written at every width`(
        _ type: String, _ number: String, _ width: Int, _ get: String, _ value: UInt64
    ) throws {
        let found = try values(
            """
            (func (export "f") (result i32 \(number) \(number) \(number) \(number) \(number) \(number))
                (local $a (ref null \(type))) (local $b (ref null \(type)))
                (local.set $a (array.new \(type) (\(number).const \(Int64(bitPattern: value))) (i32.const 9)))
                (local.set $b (array.new_fixed \(type) 3 (\(number).const 1) (\(number).const 2) (\(number).const 3)))
                (array.set \(type) (local.get $a) (i32.const 1) (\(number).const 11))
                (array.copy \(type) \(type) (local.get $a) (i32.const 3) (local.get $b) (i32.const 1) (i32.const 2))
                (array.copy \(type) \(type) (local.get $a) (i32.const 4) (local.get $a) (i32.const 3) (i32.const 5))
                (array.fill \(type) (local.get $a) (i32.const 7) (\(number).const 5) (i32.const 2))
                (array.len (local.get $a))
                (\(get) \(type) (local.get $a) (i32.const 0)) (\(get) \(type) (local.get $a) (i32.const 1))
                (\(get) \(type) (local.get $a) (i32.const 3)) (\(get) \(type) (local.get $a) (i32.const 4))
                (\(get) \(type) (local.get $a) (i32.const 5)) (\(get) \(type) (local.get $a) (i32.const 8)))
            """)
        func expected(_ value: UInt64) -> Value { width == 8 ? .i64(value) : .i32(UInt32(value)) }
        #expect(found == [.int(9)] + [value, 11, 2, 2, 3, 5].map(expected))
    }

    @Test func `of vectors, references and segments hold what they should`() throws {
        let found = try values(
            """
            (func (export "f") (result i64 i64 i32 i32 i32 i32 i32 i32)
                (local $v (ref null $v)) (local $f (ref null $f)) (local $a (ref null $a16))
                (local.set $v (array.new $v (v128.const i64x2 1 2) (i32.const 5)))
                (array.fill $v (local.get $v) (i32.const 1) (v128.const i64x2 3 4) (i32.const 1))
                (i64x2.extract_lane 1 (array.get $v (local.get $v) (i32.const 1)))
                (i64x2.extract_lane 1 (array.get $v (array.new_fixed $v 2 (v128.const i64x2 5 6) (v128.const i64x2 7 8))
                    (i32.const 1)))
                (local.set $f (array.new_elem $f $e (i32.const 1) (i32.const 2)))
                (array.len (local.get $f)) (ref.is_null (array.get $f (local.get $f) (i32.const 1)))
                (local.set $f (array.new_default $f (i32.const 3)))
                (array.init_elem $f $e (local.get $f) (i32.const 1) (i32.const 0) (i32.const 1))
                (ref.is_null (array.get $f (local.get $f) (i32.const 1)))
                (ref.is_null (array.get $f (local.get $f) (i32.const 2)))
                (local.set $a (array.new_data $a16 $d (i32.const 1) (i32.const 2)))
                (array.get_u $a16 (local.get $a) (i32.const 1))
                (array.init_data $a16 $d (local.get $a) (i32.const 1) (i32.const 10) (i32.const 1))
                (array.get_u $a16 (local.get $a) (i32.const 1)))
            """)
        #expect(
            found == [
                .long(4), .long(8), .int(2), .int(0), .int(0), .int(1), .int(0x3433), .int(0x6261),
            ])
    }

    @Test(arguments: [
        ("(drop (struct.get $p 0 (ref.null $p)))", Trap.Code.nullStructureReference),
        ("(struct.set $p 0 (ref.null $p) (i32.const 1))", .nullStructureReference),
        ("(drop (array.len (ref.null $a8)))", .nullArrayReference),
        ("(drop (array.get $a32 (ref.null $a32) (i32.const 0)))", .nullArrayReference),
        ("(array.fill $a8 (ref.null $a8) (i32.const 0) (i32.const 0) (i32.const 0))", .nullArrayReference),
        (
            "(array.copy $a8 $a8 (array.new_default $a8 (i32.const 1)) (i32.const 0) (ref.null $a8) (i32.const 0) (i32.const 0))",
            .nullArrayReference
        ),
        ("(drop (array.get $a32 (array.new_default $a32 (i32.const 3)) (i32.const 3)))", .outOfBoundsArrayAccess),
        (
            "(array.set $v (array.new_default $v (i32.const 3)) (i32.const -1) (v128.const i64x2 0 0))",
            .outOfBoundsArrayAccess
        ),
        (
            "(array.fill $a8 (array.new_default $a8 (i32.const 3)) (i32.const -1) (i32.const 0) (i32.const 2))",
            .outOfBoundsArrayAccess
        ),
        (
            "(array.init_data $a64 $d (array.new_default $a64 (i32.const 9)) (i32.const 0) (i32.const 1) (i32.const 4))",
            .outOfBoundsMemoryAccess
        ),
        ("(drop (array.new_data $v $d (i32.const 0) (i32.const -1)))", .outOfBoundsMemoryAccess),
        ("(drop (array.new_elem $f $e (i32.const 3) (i32.const 2)))", .outOfBoundsTableAccess),
        ("(data.drop $d) (drop (array.new_data $a8 $d (i32.const 0) (i32.const 1)))", .outOfBoundsMemoryAccess),
        ("(drop (array.new_default $v (i32.const -1)))", .heapExhausted),
        ("(drop (array.new $a64 (i64.const 1) (i32.const 0x7fffffff)))", .heapExhausted),
    ])
    func `trap`(_ body: String, _ code: Trap.Code) throws {
        #expect(try trap(body) == code)
    }

    /// Measured with wasmtime 50.0.1.
    @Test(arguments: [
        (2, "struct.new_default $p drop"),
        (
            10,
            "i32.const 1 i64.const 2 i32.const 3 ref.null $p v128.const i64x2 1 2 i32.const 1 f32.const 1 f64.const 1 struct.new $p drop"
        ),
        (3, "struct.new_default $p struct.get $p 0 drop"),
        (3, "struct.new_default $p struct.get_s $p 2 drop"),
        (3, "struct.new_default $p struct.get_u $p 2 drop"),
        (4, "struct.new_default $p i32.const 4 struct.set $p 0"),
        (104, "i32.const 7 i32.const 100 array.new $a32 drop"),
        (103, "i32.const 100 array.new_default $a32 drop"),
        (3, "i32.const 0 array.new_default $a32 drop"),
        (5, "i32.const 1 i32.const 2 i32.const 3 array.new_fixed $a32 3 drop"),
        (9, "i32.const 1 i32.const 5 array.new_data $a32 $d drop"),
        (7, "i32.const 1 i32.const 3 array.new_elem $f $e drop"),
        (15, "i32.const 10 array.new_default $a32 i32.const 3 array.get $a32 drop"),
        (15, "i32.const 10 array.new_default $a8 i32.const 3 array.get_s $a8 drop"),
        (15, "i32.const 10 array.new_default $a8 i32.const 3 array.get_u $a8 drop"),
        (16, "i32.const 10 array.new_default $a8 i32.const 3 i32.const 4 array.set $a8"),
        (14, "i32.const 10 array.new_default $a8 array.len drop"),
        (24, "i32.const 10 array.new_default $a8 i32.const 1 i32.const 2 i32.const 7 array.fill $a8"),
        (24, "i32.const 10 array.new_default $v i32.const 1 v128.const i64x2 0 0 i32.const 7 array.fill $v"),
        (
            39,
            "i32.const 10 array.new_default $a32 i32.const 1 i32.const 12 array.new_default $a32 i32.const 2 i32.const 8 array.copy $a32 $a32"
        ),
        (23, "i32.const 10 array.new_default $a32 i32.const 1 i32.const 2 i32.const 6 array.init_data $a32 $d"),
        (20, "i32.const 10 array.new_default $f i32.const 1 i32.const 1 i32.const 3 array.init_elem $f $e"),
        (17, "i32.const 10 array.new_default $a32 i32.const 1 i32.const 2 i32.const 0 array.init_data $a32 $d"),
    ])
    func `cost as many units as there are instructions and elements`(_ fuel: UInt64, _ body: String) throws {
        let outcome = try HeapGuest("(module \(Self.types) (func (export \"f\") \(body)))").outcome()
        #expect(outcome == Outcome(end: .values([]), fuel: fuel))
    }

    /// The charge comes before the work, and after the check of bounds and of the limit.
    @Test func `that cannot be paid end the run`() throws {
        let guest = try HeapGuest(
            "(module \(Self.types) (func (export \"f\") (drop (array.new_default $a8 (i32.const 3000000)))))")
        for stage in TranslationStage.allCases {
            let (interpreter, instance) = try guest.instance(stage)
            let function = try instance.function("f")
            #expect(measure(function, in: interpreter, fuel: 3_000_003).fuel == 3_000_003)
            #expect(measure(function, in: interpreter, fuel: 3_000_002).trap == .outOfFuel)
        }
    }

    @Test func `are made by constant expressions`() throws {
        let guest = try HeapGuest(
            """
            (module
                (type $s (struct (field i32) (field i8) (field v128) (field (ref null $s))))
                (type $a (array i16)) (type $l (array i64)) (type $r (array (ref null $s)))
                (global $s (ref null $s) (struct.new $s (i32.const 7) (i32.const 0x1ff) (v128.const i64x2 1 2)
                    (struct.new_default $s)))
                (global $a (ref null $a) (array.new_fixed $a 3 (i32.const 1) (i32.const 2) (i32.const 0x12345)))
                (global $l (ref null $l) (array.new $l (i64.const 9) (i32.const 1000)))
                (global $d (ref null $l) (array.new_default $l (i32.const 5)))
                (table $t 3 (ref null $s) (struct.new $s (i32.const 8) (i32.const 0) (v128.const i64x2 0 0) (ref.null $s)))
                (elem $e (ref null $s) (item (struct.new $s (i32.const 9) (i32.const 0) (v128.const i64x2 0 0)
                    (ref.null $s))))
                (func (export "f") (result i32 i32 i64 i32 i32 i64 i64 i32 i32)
                    (struct.get $s 0 (global.get $s)) (struct.get_u $s 1 (global.get $s))
                    (i64x2.extract_lane 1 (struct.get $s 2 (global.get $s)))
                    (struct.get $s 0 (struct.get $s 3 (global.get $s)))
                    (array.get_u $a (global.get $a) (i32.const 2))
                    (array.get $l (global.get $l) (i32.const 999)) (array.get $l (global.get $d) (i32.const 4))
                    (struct.get $s 0 (table.get $t (i32.const 2)))
                    (struct.get $s 0 (array.get $r (array.new_elem $r $e (i32.const 0) (i32.const 1)) (i32.const 0)))))
            """)
        #expect(
            try guest.values() == [
                .int(7), .int(255), .long(2), .int(0), .int(0x2345), .long(9), .long(0), .int(8), .int(9),
            ])
    }
}
