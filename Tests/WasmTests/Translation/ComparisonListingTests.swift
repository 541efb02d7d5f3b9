import Testing
import Wasm
import WasmText

@Suite struct `Translated comparisons` {
    @Test func `become part of a branch`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) block local.get 0 local.get 1 i32.lt_s br_if 0 end local.get 0)")
                    == """
                    branchIfI32LtSSlotSlot left=local0 right=local1 distance=L0 cost=5
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `become part of a branch with an immediate`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) block local.get 0 i32.const 10 i32.ge_u br_if 0 end local.get 0)")
                    == """
                    branchIfI32GeUSlotImmediate left=local0 distance=L0 cost=5 right=10
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `are mirrored for a constant on the left`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) block i32.const 10 local.get 0 i32.lt_u br_if 0 end local.get 0)")
                    == """
                    branchIfI32GtUSlotImmediate left=local0 distance=L0 cost=5 right=10
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `are mirrored where their value is needed`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) i32.const 10 local.get 0 i32.gt_s)")
                    == """
                    i32LtSSlotImmediate result=temp0 left=local0 right=10
                    returnSlotAccumulator linkage=linkage value=temp0 cost=4
                    """)
    }

    @Test func `are negated by eqz`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 local.get 1 i32.lt_s i32.eqz)")
                    == """
                    i32GeSSlotSlot result=temp0 left=local0 right=local1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=5
                    """)
    }

    @Test func `of floats are not negated by eqz, since NaN forbids it`() throws {
        #expect(
            try code(
                "(func (param f32 f32) (result i32) local.get 0 local.get 1 f32.lt i32.eqz)")
                    == """
                    f32LtSlotSlot result=temp0 left=local0 right=local1
                    i32EqAccumulatorImmediate result=temp0 left=temp0 right=0
                    returnSlotAccumulator linkage=linkage value=temp0 cost=5
                    """)
    }

    @Test func `of floats for equality are negated by eqz`() throws {
        #expect(
            try code(
                "(func (param f64 f64) (result i32) local.get 0 local.get 1 f64.eq i32.eqz)")
                    == """
                    f64NeSlotSlot result=temp0 left=local0 right=local1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=5
                    """)
    }

    @Test func `with zero are what eqz and ref.is_null become`() throws {
        #expect(
            try code(
                """
                (func (param i32 i64 funcref) (result i32) block local.get 0 i32.eqz br_if 0 local.get 1 i64.eqz
                br_if 0 local.get 2 ref.is_null br_if 0 end local.get 0 i32.eqz)
                """)
                    == """
                    branchIfI32EqSlotImmediate left=local0 distance=L0 cost=4 right=0
                    branchIfI64EqSlotImmediate left=local1 distance=L0 cost=3 right=0
                    branchIfI64EqSlotImmediate left=local2 distance=L0 cost=3 right=0
                    L0: i32EqSlotImmediate result=temp0 left=local0 right=0
                    returnSlotAccumulator linkage=linkage value=temp0 cost=2
                    """)
    }

    @Test func `are negated for the way past a then`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 local.get 1 i32.gt_s if i32.const 1 local.set 0 end
                local.get 0)
                """)
                    == """
                    branchIfI32LeSSlotSlot left=local0 right=local1 distance=L0 cost=5
                    copyImmediate result=local0 value=1
                    + chargeFuel cost=2
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `of floats have branches of their own for the way past a then`() throws {
        #expect(
            try code(
                """
                (func (param f32 f32) local.get 0 f32.const 1.5 f32.lt if nop end local.get 0 local.get 1 f32.ge if
                nop end local.get 0 local.get 1 f32.ne if nop end)
                """)
                    == """
                    branchUnlessF32LtSlotImmediate left=local0 distance=L0 cost=5 right=1.5
                    L0: branchUnlessF32GeSlotSlot left=local0 right=local1 distance=L1 cost=4
                    L1: branchIfF32EqSlotSlot left=local0 right=local1 distance=L2 cost=4
                    L2: returnPlaced linkage=linkage cost=0
                    """)
    }

    @Test func `do not become part of a branch if their value is kept`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block local.get 0 local.get 1 i32.lt_s local.tee 0 br_if 0 end
                local.get 0)
                """)
                    == """
                    i32LtSSlotSlot result=local0 left=local0 right=local1
                    branchIfNonZeroAccumulator condition=local0 distance=L0 cost=6
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `stay apart from branches in the reference stage`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) block local.get 0 local.get 1 i32.lt_s br_if 0 end local.get 0)",
                in: .reference)
                    == """
                    copy result=temp0 source=local0
                    copy result=temp1 source=local1
                    i32LtSSlotSlot result=temp0 left=temp0 right=temp1
                    branchIfNonZero condition=temp0 distance=L0 cost=5
                    L0: copy result=temp0 source=local0
                    returnSlot linkage=linkage value=temp0 cost=1
                    """)
    }
}

@Suite struct `Translated loads and stores` {
    @Test func `add their offset to the address`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32) (result i32) local.get 0 i32.load8_s offset=3 local.get 1 i64.load
                offset=8 i32.wrap_i64 i32.add)
                """)
                    == """
                    load8SignedTo32 result=temp0 address=local0 offset=3
                    load64 result=temp1 address=local1 offset=8
                    + i32WrapI64Accumulator result=temp1 operand=temp1
                    i32AddAccumulatorSlot result=temp0 left=temp1 right=temp0
                    returnSlotAccumulator linkage=linkage value=temp0 cost=7
                    """)
    }

    @Test func `share instructions where the slots come out the same`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32) local.get 0 f32.load drop local.get 0 i64.load8_u drop local.get 0
                i64.const 1 i64.store8 local.get 0 local.get 1 i32.store8)
                """)
                    == """
                    f32Load result=temp0 address=local0 offset=0
                    load8 result=temp0 address=local0 offset=0
                    store8Immediate address=local0 offset=0 value=1
                    store8 value=local1 address=local0 offset=0
                    returnPlaced linkage=linkage cost=11
                    """)
    }

    @Test func `of a constant address that leaves 32 bits keep the slot`() throws {
        #expect(
            try code(
                "(memory 1) (func i32.const -1 i32.load offset=1 drop)")
                    == """
                    copyImmediate result=temp0 value=4294967295
                    load32Accumulator result=temp0 address=temp0 offset=1
                    returnPlaced linkage=linkage cost=3
                    """)
    }

    @Test func `of a constant value have it as an immediate`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32) local.get 0 i32.const -1 i32.store16 offset=2 local.get 0 f64.const 1
                f64.store)
                """)
                    == """
                    store16Immediate address=local0 offset=2 value=4294967295
                    store64Immediate address=local0 offset=0 value=4607182418800017408
                    returnPlaced linkage=linkage cost=7
                    """)
    }

    @Test func `use slots alone in the reference stage`() throws {
        #expect(
            try code(
                "(memory 1) (func i32.const 16 i32.const 1 i32.store offset=4)", in: .reference)
                    == """
                    copyImmediate result=temp0 value=16
                    copyImmediate result=temp1 value=1
                    store32 value=temp1 address=temp0 offset=4
                    returnPlaced linkage=linkage cost=4
                    """)
    }

    @Test func `of a constant address have a form without a slot`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32) i32.const 16 i32.load offset=4 drop i32.const 32 local.get 0 i32.store
                offset=8)
                """)
                    == """
                    load32Absolute result=temp0 address=20
                    store32Absolute value=local0 address=40
                    returnPlaced linkage=linkage cost=6
                    """)
    }
}
