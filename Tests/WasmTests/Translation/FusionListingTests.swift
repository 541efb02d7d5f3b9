import Testing
import Wasm
import WasmText

/// Loops of common programs: what of each is done by one handler.
///
/// A line behind `+` belongs to the handler before it, so that a
/// fusion that is no longer chosen fails here.
@Suite struct `Translated loops` {
    @Test func `of a checksum look a table up in one handler`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32) (result i32) loop local.get 1 i32.const 255 i32.and local.get 0
                i32.load8_u i32.xor i32.const 2 i32.shl i32.load offset=1024 local.get 1 i32.const 8 i32.shr_u i32.xor
                local.set 1 local.get 0 i32.const 1 i32.add local.tee 0 br_if 0 end local.get 1)
                """)
                    == """
                    chargeFuel cost=1
                    L0: i32AndSlotImmediate result=temp0 left=local1 right=255
                    load8 result=temp1 address=local0 offset=0
                    i32XorAccumulatorSlot result=temp0 left=temp1 right=temp0
                    i32ShlAccumulatorImmediate result=temp0 left=temp0 right=2
                    + load32Accumulator result=temp0 address=temp0 offset=1024
                    + i32ShrUSlotImmediate result=temp1 left=local1 right=8
                    i32XorAccumulatorSlot result=local1 left=temp1 right=temp0
                    + i32AddSlotImmediate result=local0 left=local0 right=1
                    + branchIfNonZeroAccumulator condition=local0 distance=L0 cost=19
                    returnSlot linkage=linkage value=local1 cost=1
                    """)
    }

    @Test func `over bytes copy with few handlers`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32 i32) loop local.get 0 local.get 1 i32.load8_u i32.store8 local.get 0
                i32.const 1 i32.add local.set 0 local.get 1 i32.const 1 i32.add local.set 1 local.get 2 i32.const 1
                i32.sub local.tee 2 br_if 0 end)
                """)
                    == """
                    chargeFuel cost=1
                    L0: load8 result=temp1 address=local1 offset=0
                    + store8Accumulator value=temp1 address=local0 offset=0
                    i32AddSlotImmediate result=local0 left=local0 right=1
                    + i32AddSlotImmediate result=local1 left=local1 right=1
                    i32SubSlotImmediate result=local2 left=local2 right=1
                    branchIfNonZeroAccumulator condition=local2 distance=L0 cost=17
                    returnPlaced linkage=linkage cost=0
                    """)
    }

    @Test func `of a partition compare what they load`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32 i32) (result i32) loop local.get 0 i32.const 4 i32.add local.tee 0
                i32.load local.get 1 i32.lt_s br_if 0 end loop local.get 2 i32.const 4 i32.sub local.tee 2 i32.load
                local.get 1 i32.gt_s br_if 0 end local.get 0)
                """)
                    == """
                    chargeFuel cost=1
                    L0: i32AddSlotImmediate result=local0 left=local0 right=4
                    + load32Accumulator result=temp0 address=local0 offset=0
                    + branchIfI32LtSAccumulatorSlot left=temp0 right=local1 distance=L0 cost=8
                    L1: i32SubSlotImmediate result=local2 left=local2 right=4
                    load32Accumulator result=temp0 address=local2 offset=0
                    branchIfI32GtSAccumulatorSlot left=temp0 right=local1 distance=L1 cost=8
                    returnSlot linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `of a product multiply what they load, and add`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32 i32 f64) (result f64) loop local.get 0 f64.load local.get 1 local.get 2
                i32.add f64.load f64.mul local.get 3 f64.add local.set 3 local.get 0 i32.const 8 i32.add local.set 0
                local.get 1 i32.const 1 i32.add local.tee 1 i32.const 380 i32.lt_s br_if 0 end local.get 3)
                """)
                    == """
                    chargeFuel cost=1
                    L0: f64Load result=temp0 address=local0 offset=0
                    i32AddSlotSlot result=temp1 left=local1 right=local2
                    + f64LoadAccumulator result=temp1 address=temp1 offset=0
                    f64MulAccumulatorSlot result=temp0 left=temp1 right=temp0
                    + f64AddAccumulatorSlot result=local3 left=temp0 right=local3
                    i32AddSlotImmediate result=local0 left=local0 right=8
                    + i32AddSlotImmediate result=local1 left=local1 right=1
                    branchIfI32LtSAccumulatorImmediate left=local1 distance=L0 cost=21 right=380
                    returnSlot linkage=linkage value=local3 cost=1
                    """)
    }

    @Test func `of a hash table mix and mask without slots`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32 i32) (result i32) loop local.get 0 i32.const 16 i32.shr_u local.get 0
                i32.xor i32.const 73244475 i32.mul local.get 1 i32.and i32.const 2 i32.shl local.get 2 i32.add
                i32.load local.tee 0 br_if 0 end local.get 0)
                """)
                    == """
                    chargeFuel cost=1
                    L0: i32ShrUSlotImmediate result=temp0 left=local0 right=16
                    + i32XorAccumulatorSlot result=temp0 left=temp0 right=local0
                    i32MulAccumulatorImmediate result=temp0 left=temp0 right=73244475
                    i32AndAccumulatorSlot result=temp0 left=temp0 right=local1
                    + i32ShlAccumulatorImmediate result=temp0 left=temp0 right=2
                    i32AddAccumulatorSlot result=temp0 left=temp0 right=local2
                    + load32Accumulator result=local0 address=temp0 offset=0
                    branchIfNonZeroAccumulator condition=local0 distance=L0 cost=16
                    returnSlotAccumulator linkage=linkage value=local0 cost=1
                    """)
    }

    @Test func `do not take over a label what was handed on before it`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) block (result i32) local.get 0 i32.const 1 i32.add local.get 1 br_if
                0 end i32.const 2 i32.shl)
                """)
                    == """
                    i32AddSlotImmediate result=temp0 left=local0 right=1
                    + branchIfNonZero condition=local1 distance=L0 cost=6
                    L0: i32ShlSlotImmediate result=temp0 left=temp0 right=2
                    returnSlotAccumulator linkage=linkage value=temp0 cost=2
                    """)
    }

    @Test func `write a result to its slot if more than the next instruction needs it`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 i32.const 1 i32.and local.tee 1 i32.const 2 i32.shl
                local.get 1 i32.add)
                """)
                    == """
                    i32AndSlotImmediate result=local1 left=local0 right=1
                    i32ShlAccumulatorImmediate result=temp0 left=local1 right=2
                    + i32AddAccumulatorSlot result=temp0 left=temp0 right=local1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=9
                    """)
    }
}
