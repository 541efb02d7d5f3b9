import Testing
import Wasm
import WasmText

@Suite struct `Translated casts` {
    private func instructions(_ function: String) throws -> [String] {
        let module = try Module(
            wat: """
                (module \(function)
                    (type $s (sub (struct (field i32)))) (type $t (sub $s (struct (field i32) (field i32))))
                    (type $f (func (result i32))))
                """)
        return try #require(module.listing(of: 0)).instructions
    }

    @Test func `test for a structure, an abstract type or a function with an instruction each`() throws {
        let code = try instructions(
            """
            (func (param anyref funcref) (result i32)
                local.get 0 ref.test (ref $s)
                local.get 0 ref.test (ref null $t) i32.add
                local.get 0 ref.test (ref i31) i32.add
                local.get 0 ref.test (ref null eq) i32.add
                local.get 1 ref.test (ref $f) i32.add)
            """)
        #expect(
            code == [
                "refTestObject result=temp0 value=local0 nullable=0 type=0",
                "refTestObject result=temp1 value=local0 nullable=1 type=1",
                "i32AddSlotSlot result=temp0 left=temp0 right=temp1",
                "refTestAbstract result=temp1 value=local0 nullable=0 test=1",
                "i32AddSlotSlot result=temp0 left=temp0 right=temp1",
                "refTestAbstract result=temp1 value=local0 nullable=1 test=7",
                "i32AddSlotSlot result=temp0 left=temp0 right=temp1",
                "refTestFunction result=temp1 value=local1 nullable=0 type=2",
                "i32AddSlotSlot result=temp0 left=temp0 right=temp1",
                "+ returnSlotAccumulator linkage=linkage value=temp0 cost=15",
            ])
    }

    @Test func `leave the reference where it is`() throws {
        let code = try instructions(
            """
            (func (param anyref funcref) (result (ref $s))
                local.get 1 ref.cast (ref null $f) drop
                local.get 0 ref.cast (ref array) drop
                local.get 0 ref.cast (ref $s))
            """)
        #expect(
            code == [
                "refCastFunction value=local1 nullable=1 type=2",
                "refCastAbstract value=local0 nullable=0 test=4",
                "refCastObject value=local0 nullable=0 type=0",
                "returnSlot linkage=linkage value=local0 cost=7",
            ])
    }

    @Test func `that branch are a test and a branch past the copies that the branch needs`() throws {
        let onCast = try instructions(
            """
            (func (param anyref) (result i32)
                block $l (result (ref $s))
                    local.get 0 br_on_cast $l anyref (ref $s)
                    drop i32.const 0 return
                end
                struct.get $s 0)
            """)
        #expect(
            onCast == [
                "refTestObject result=temp1 value=local0 nullable=0 type=0",
                "branchIfZero condition=temp1 distance=L0 cost=3",
                "copy result=temp0 source=local0",
                "+ jump distance=L1 cost=0",
                "L0: returnImmediate linkage=linkage cost=1 value=0",
                "L1: structGet32 result=temp0 object=temp0 offset=8",
                "returnSlot linkage=linkage value=temp0 cost=1",
            ])
        let onFailure = try instructions(
            """
            (func (param anyref) (result i32)
                block $l (result anyref)
                    local.get 0 br_on_cast_fail $l anyref (ref null $s)
                    struct.get $s 0 return
                end
                drop i32.const 1)
            """)
        #expect(
            onFailure == [
                "refTestObject result=temp1 value=local0 nullable=1 type=0",
                "branchIfNonZero condition=temp1 distance=L0 cost=3",
                "copy result=temp0 source=local0",
                "+ jump distance=L1 cost=0",
                "L0: structGet32 result=temp0 object=local0 offset=8",
                "returnSlot linkage=linkage value=temp0 cost=1",
                "L1: returnImmediate linkage=linkage cost=1 value=1",
            ])
    }

    @Test func `that branch carry the operands below, too`() throws {
        let code = try instructions(
            """
            (func (param i32 anyref) (result i32 eqref)
                block $l (result i32 eqref)
                    i32.const 1 local.get 0 i32.add local.get 1 br_on_cast $l anyref eqref
                    drop ref.null eq
                end)
            """)
        #expect(
            code == [
                "i32AddSlotImmediate result=temp0 left=local0 right=1",
                "refTestAbstract result=temp2 value=local1 nullable=1 test=7",
                "branchIfZero condition=temp2 distance=L0 cost=6",
                "copy result=temp1 source=local1",
                "+ jump distance=L1 cost=0",
                "L0: copyImmediate result=temp1 value=0",
                "+ chargeFuel cost=1",
                "L1: copyPair result=local0 source=temp0 result2=local1 source2=temp1",
                "returnPlaced linkage=linkage cost=0",
            ])
    }
}
