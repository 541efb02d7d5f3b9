import Testing
import Wasm
import WasmText

@Suite struct `Translated branches` {
    @Test func `to a loop go back to its start, and entering it charges what was before`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end
                local.get 0)
                """)
                    == """
                    chargeFuel cost=1
                    L0: i32SubSlotImmediate result=local0 left=local0 right=1
                    branchIfNonZeroAccumulator condition=local0 distance=L0 cost=5
                    returnSlotAccumulator linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `on a slot need no comparison`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block local.get 0 br_if 0 local.get 1 local.set 0 end local.get
                0)
                """)
                    == """
                    branchIfNonZero condition=local0 distance=L0 cost=3
                    copy result=local0 source=local1
                    + chargeFuel cost=2
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `past a then and past an else`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 if (result i32) local.get 1 i32.const 2 i32.mul else
                i32.const 3 end)
                """)
                    == """
                    branchIfZero condition=local0 distance=L0 cost=3
                    i32MulSlotImmediate result=temp0 left=local1 right=2
                    jump distance=L1 cost=3
                    L0: copyImmediate result=temp0 value=3
                    + chargeFuel cost=1
                    L1: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `with operands in place jump at once`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block (result i32) local.get 0 i32.clz local.get 1 br_if 0 drop
                i32.const 1 end)
                """)
                    == """
                    i32Clz result=temp0 operand=local0
                    branchIfNonZero condition=local1 distance=L0 cost=5
                    copyImmediate result=temp0 value=1
                    + chargeFuel cost=1
                    L0: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `with operands elsewhere are inverted around the copies`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block (result i32) local.get 0 local.get 1 br_if 0 drop i32.const
                1 end)
                """)
                    == """
                    branchIfZero condition=local1 distance=L0 cost=4
                    copy result=temp0 source=local0
                    + jump distance=L1 cost=0
                    L0: copyImmediate result=temp0 value=1
                    + chargeFuel cost=1
                    L1: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `copy what they carry downwards`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block (result i32) local.get 0 local.get 1 i32.const 5 i32.add br
                0 end)
                """)
                    == """
                    i32AddSlotImmediate result=temp1 left=local1 right=5
                    copyAccumulator result=temp0 source=temp1
                    + jump distance=L0 cost=6
                    L0: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `to the end of the function return`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 local.get 1 br_if 0 br 0)")
                    == """
                    branchIfZero condition=local1 distance=L0 cost=4
                    returnSlot linkage=linkage value=local0 cost=0
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `without values to the end of the function meet at one return`() throws {
        #expect(
            try code(
                "(func (param i32 i32) local.get 0 br_if 0 i32.const 1 local.set 1)")
                    == """
                    branchIfNonZero condition=local0 distance=L0 cost=3
                    copyImmediate result=local1 value=1
                    returnPlaced linkage=linkage cost=2
                    L0: returnPlaced linkage=linkage cost=0
                    """)
    }

    @Test func `by table lead to labels directly`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block block block local.get 0 br_table 0 1 2 end i32.const 1
                local.set 1 end i32.const 2 local.set 1 end local.get 1)
                """)
                    == """
                    branchTable index=local0 cost=3 targets=L0,L1,L2
                    L0: copyImmediate result=local1 value=1
                    + chargeFuel cost=2
                    L1: copyImmediate result=local1 value=2
                    + chargeFuel cost=2
                    L2: returnSlot linkage=linkage value=local1 cost=1
                    """)
    }

    @Test func `by table have a part of their own for labels that need copies`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block (result i32) block (result i32) local.get 1 local.get 0
                br_table 0 1 2 end i32.const 1 i32.add end)
                """)
                    == """
                    branchTable index=local0 cost=4 targets=L0,L1,L2
                    L0: copy result=temp0 source=local1
                    + jump distance=L3 cost=0
                    L1: copy result=temp0 source=local1
                    + jump distance=L4 cost=0
                    L2: returnSlot linkage=linkage value=local1 cost=0
                    L3: i32AddSlotImmediate result=temp0 left=temp0 right=1
                    + chargeFuel cost=2
                    L4: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `charge the block that falls into their label`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block local.get 0 br_if 0 local.get 1 local.set 0 end local.get
                0)
                """)
                    == """
                    branchIfNonZero condition=local0 distance=L0 cost=3
                    copy result=local0 source=local1
                    + chargeFuel cost=2
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `leave nothing of dead code`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block br 0 local.get 0 local.get 1 i32.div_u drop loop br 0 end
                end local.get 0)
                """)
                    == """
                    jump distance=L0 cost=2
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `copy several operands in parallel`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block (result i32 i32) local.get 0 local.get 1 i32.clz local.get
                0 i32.ctz br 0 end i32.sub)
                """)
                    == """
                    i32Clz result=temp1 operand=local1
                    i32Ctz result=temp2 operand=local0
                    copyPair result=temp0 source=temp1 result2=temp1 source2=temp2
                    + jump distance=L0 cost=7
                    L0: i32SubSlotSlot result=temp0 left=temp0 right=temp1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=1
                    """)
    }

    @Test func `to a loop carry its parameters`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 loop (param i32) (result i32) i32.const 1 i32.sub
                local.tee 0 local.get 0 br_if 0 end)
                """)
                    == """
                    copy result=temp0 source=local0
                    + chargeFuel cost=2
                    L0: i32SubSlotImmediate result=local0 left=temp0 right=1
                    branchIfZeroAccumulator condition=local0 distance=L1 cost=5
                    copyAccumulator result=temp0 source=local0
                    + jump distance=L0 cost=0
                    L1: returnSlot linkage=linkage value=local0 cost=0
                    """)
    }

    @Test func `to a loop's start are not fused over, even where entering it charges nothing`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block (result i32) local.get 0 local.get 1 br_if 0
                loop (param i32) (result i32) local.get 1 local.set 0 i32.const 1 i32.sub local.tee 1
                local.get 1 br_if 0 end end)
                """)
                    == """
                    branchIfZero condition=local1 distance=L0 cost=4
                    copy result=temp0 source=local0
                    + jump distance=L3 cost=0
                    L0: copy result=temp0 source=local0
                    L1: copy result=local0 source=local1
                    i32SubSlotImmediate result=local1 left=temp0 right=1
                    branchIfZeroAccumulator condition=local1 distance=L2 cost=7
                    copyAccumulator result=temp0 source=local1
                    + jump distance=L1 cost=0
                    L2: copy result=temp0 source=local1
                    L3: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }
}

@Suite struct `Translated returns` {
    @Test func `of one value name its slot`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 1)")
                    == """
                    returnSlot linkage=linkage value=local1 cost=2
                    """)
    }

    @Test func `of a constant hold it`() throws {
        #expect(
            try code(
                "(func (result i64) i64.const -2)")
                    == """
                    returnImmediate linkage=linkage cost=2 value=18446744073709551614
                    """)
    }

    @Test func `of several values save parameters that results overwrite`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32 i32) local.get 1 local.get 0)")
                    == """
                    copyPair result=temp0 source=local1 result2=temp1 source2=local0
                    + copyPair result=local0 source=temp0 result2=local1 source2=temp1
                    returnPlaced linkage=linkage cost=3
                    """)
    }

    @Test func `of no value only go back`() throws {
        #expect(
            try code(
                "(func nop)")
                    == """
                    returnPlaced linkage=linkage cost=1
                    """)
    }

    @Test func `in the middle end the block`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 if local.get 1 return end local.get 0)")
                    == """
                    branchIfZero condition=local0 distance=L0 cost=3
                    returnSlot linkage=linkage value=local1 cost=1
                    L0: returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `are not there behind unreachable`() throws {
        #expect(
            try code(
                "(func (result i32) unreachable)")
                    == """
                    unreachable
                    """)
    }
}

@Suite struct `Fuel in code` {
    @Test func `is charged where blocks end, the entry with the first`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 i32.const 1 i32.add drop block local.get 1 br_if 0
                nop local.get 0 drop end local.get 0 local.get 1 i32.mul)
                """)
                    == """
                    i32AddSlotImmediate result=temp0 left=local0 right=1
                    + branchIfNonZero condition=local1 distance=L0 cost=6
                    chargeFuel cost=1
                    L0: i32MulSlotSlot result=temp0 left=local0 right=local1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=3
                    """)
    }

    @Test func `of the reference stage is charged at the same operators`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 i32.const 1 i32.add drop block local.get 1 br_if 0
                nop local.get 0 drop end local.get 0 local.get 1 i32.mul)
                """, in: .reference)
                    == """
                    copy result=temp0 source=local0
                    copyImmediate result=temp1 value=1
                    i32AddSlotSlot result=temp0 left=temp0 right=temp1
                    copy result=temp0 source=local1
                    branchIfNonZero condition=temp0 distance=L0 cost=6
                    copy result=temp0 source=local0
                    chargeFuel cost=1
                    L0: copy result=temp0 source=local0
                    copy result=temp1 source=local1
                    i32MulSlotSlot result=temp0 left=temp0 right=temp1
                    returnSlot linkage=linkage value=temp0 cost=3
                    """)
    }
}
