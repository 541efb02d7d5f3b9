import Testing
import Wasm
import WasmText

@Suite struct `Objects seen by the host` {
    private static let wat = """
        (module
            (type $s (sub (struct (field (mut i8)) (field (mut i64)) (field (mut (ref null $s))) (field f32)
                (field (mut v128)))))
            (type $t (sub $s (struct (field (mut i8)) (field (mut i64)) (field (mut (ref null $s))) (field f32)
                (field (mut v128)) (field (mut externref)))))
            (type $a (array (mut i16))) (type $c (array i32)) (type $r (array (mut (ref null $t))))
            (func (export "s") (result anyref) (struct.new $s (i32.const -1) (i64.const 7) (ref.null $s) (f32.const 1.5)
                (v128.const i64x2 3 4)))
            (func (export "t") (result anyref) (struct.new_default $t))
            (func (export "a") (result anyref) (array.new $a (i32.const 0x12345) (i32.const 3)))
            (func (export "c") (result anyref) (array.new_default $c (i32.const 1)))
            (func (export "r") (result anyref) (array.new_default $r (i32.const 2))))
        """

    private func references(in instance: Instance) throws -> [String: Reference] {
        var references: [String: Reference] = [:]
        for name in ["s", "t", "a", "c", "r"] {
            guard case .reference(let reference)? = try instance.function(name).invoke([]).first else { continue }
            references[name] = reference
        }
        return references
    }

    @Test func `have fields and elements that can be read and written by their types`() throws {
        let (interpreter, instance) = try HeapGuest(Self.wat).instance(isStressed: true)
        let found = try references(in: instance)
        let (s, t) = (try #require(found["s"]), try #require(found["t"]))
        let (a, r) = (try #require(found["a"]), try #require(found["r"]))
        #expect(try interpreter.field(0, of: s) == .i32(255))
        #expect(try interpreter.field(1, of: s) == .i64(7))
        #expect(try interpreter.field(2, of: s) == .reference(.null(.aggregate)))
        #expect(try interpreter.field(3, of: s) == .f32(1.5))
        #expect(try interpreter.field(4, of: s) == .v128(V128(low: 3, high: 4)))
        try interpreter.setField(0, of: s, to: .i32(0x102))
        try interpreter.setField(4, of: s, to: .v128(V128(low: 5, high: 6)))
        try interpreter.setField(2, of: s, to: .reference(t))
        try interpreter.setField(5, of: t, to: .reference(interpreter.makeReference(to: "value")))
        try interpreter.collectGarbage()
        #expect(try interpreter.field(0, of: s) == .i32(2))
        #expect(try interpreter.field(4, of: s) == .v128(V128(low: 5, high: 6)))
        #expect(try interpreter.field(2, of: s) == .reference(t))
        guard case .reference(let kept) = try interpreter.field(5, of: t) else { return }
        #expect(interpreter.externalValue(of: kept) as? String == "value")
        #expect(try interpreter.elementCount(of: a) == 3)
        #expect(try interpreter.element(2, of: a) == .i32(0x2345))
        try interpreter.setElement(2, of: a, to: .i32(9))
        #expect(try interpreter.element(2, of: a) == .i32(9))
        try interpreter.setElement(1, of: r, to: .reference(t))
        #expect(try interpreter.element(1, of: r) == .reference(t))
        let type = try #require(interpreter.heapType(of: t))
        #expect(interpreter.isSubtype(type, of: try #require(interpreter.heapType(of: s))))
    }

    @Test func `refuse what does not fit`() throws {
        let (interpreter, instance) = try HeapGuest(Self.wat).instance()
        let found = try references(in: instance)
        let (s, t) = (try #require(found["s"]), try #require(found["t"]))
        let (a, c, r) = (try #require(found["a"]), try #require(found["c"]), try #require(found["r"]))
        let null = Reference.null(.aggregate)
        #expect(trapCode { _ = try interpreter.field(0, of: null) } == .nullStructureReference)
        #expect(trapCode { _ = try interpreter.elementCount(of: null) } == .nullArrayReference)
        #expect(trapCode { _ = try interpreter.element(3, of: a) } == .outOfBoundsArrayAccess)
        #expect(trapCode { _ = try interpreter.element(-1, of: a) } == .outOfBoundsArrayAccess)
        let (other, foreign) = try HeapGuest(Self.wat).instance()
        let ofOther = try #require(try references(in: foreign)["t"])
        let refused: [() throws -> Void] = [
            { _ = try interpreter.field(5, of: s) }, { _ = try interpreter.field(-1, of: s) },
            { _ = try interpreter.field(0, of: a) }, { _ = try interpreter.element(0, of: s) },
            { _ = try interpreter.field(0, of: interpreter.makeReference(to: 1)) },
            { _ = try interpreter.field(0, of: ofOther) }, { _ = try other.field(0, of: t) },
            { try interpreter.setField(3, of: s, to: .f32(1)) }, { try interpreter.setField(1, of: s, to: .i32(1)) },
            { try interpreter.setElement(0, of: c, to: .i32(1)) },
            { try interpreter.setElement(0, of: r, to: .reference(s)) },
            { try interpreter.setElement(0, of: r, to: .reference(a)) },
            { try interpreter.setElement(0, of: r, to: .reference(ofOther)) },
        ]
        for (number, action) in refused.enumerated() {
            #expect(trapCode(action) == .invalidCall, "\(number)")
        }
    }
}
