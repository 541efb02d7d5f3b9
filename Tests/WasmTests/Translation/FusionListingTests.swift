import Testing
import WasmText

@testable import Wasm

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

    /// What a turn leaves for the next one stays in a register: an operand behind `@` is what so many lines before left, counted
    /// round the loop.
    @Test func `of a sieve keep the index in a register from turn to turn`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32 i32 i32) loop local.get 0 local.get 1 i32.add i32.const 0 i32.store8
                local.get 1 local.get 2 i32.add local.tee 1 local.get 3 i32.le_u br_if 0 end)
                """)
                    == """
                    chargeFuel cost=1
                    L0: i32AddSlotSlot result=temp0 left=local0 right=local1@2
                    + store8ImmediateAtAccumulator address=temp0 offset=0 value=0
                    + i32AddSlotSlot result=local1 left=local1@4 right=local2
                    + branchIfI32LeUAccumulatorSlot left=local1 right=local3 distance=L0 cost=12
                    returnPlaced linkage=linkage cost=0
                    """)
    }

    @Test func `over texts compare with both addresses in registers from turn to turn`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32 i32) block loop local.get 0 i32.load8_u local.get 1 i32.load8_u i32.sub
                br_if 1 local.get 0 i32.const 1 i32.add local.set 0 local.get 1 i32.const 1 i32.add local.set 1
                local.get 2 i32.const -1 i32.add local.tee 2 br_if 0 end end)
                """)
                    == """
                    chargeFuel cost=1
                    L0: load8 result=temp0 address=local0@4 offset=0
                    + load8 result=temp1 address=local1@4 offset=0
                    + i32SubSlotAccumulator result=temp0 left=temp0 right=temp1
                    + branchIfNonZeroAccumulator condition=temp0 distance=L1 cost=6
                    + i32AddSlotImmediate result=local0 left=local0@8 right=1
                    + i32AddSlotImmediate result=local1 left=local1@8 right=1
                    + i32AddSlotImmediate result=local2 left=local2 right=-1
                    + branchIfNonZeroAccumulator condition=local2 distance=L0 cost=13
                    L1: returnPlaced linkage=linkage cost=0
                    """)
    }

    @Test func `that copy, follow a list or only count carry what they step on with`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 i32 i32 i32) loop local.get 0 local.get 2 i32.add local.get 1 local.get 2
                i32.add i32.load8_u i32.store8 local.get 2 i32.const 1 i32.add local.tee 2 local.get 3 i32.lt_u br_if 0
                end loop local.get 0 i32.load local.tee 0 br_if 0 end loop local.get 0 i32.const 1 i32.add local.tee 0
                local.get 1 i32.ne br_if 0 end)
                """)
                    == """
                    chargeFuel cost=1
                    L0: i32AddSlotSlot result=temp0 left=local0 right=local2@2
                    + i32AddSlotSlot result=temp1 left=local1 right=local2@3
                    + load8Accumulator result=temp1 address=temp1 offset=0
                    + store8Accumulator value=temp1 address=temp0 offset=0
                    + i32AddSlotImmediate result=local2 left=local2@6 right=1
                    + branchIfI32LtUAccumulatorSlot left=local2 right=local3 distance=L0 cost=15
                    L1: load32 result=local0 address=local0@2 offset=0
                    + branchIfNonZeroAccumulator condition=local0 distance=L1 cost=4
                    L2: i32AddSlotImmediate result=local0 left=local0@2 right=1
                    + branchIfI32NeAccumulatorSlot left=local0 right=local1 distance=L2 cost=7
                    returnPlaced linkage=linkage cost=0
                    """)
    }

    /// Each operand that any row carries is one of an instruction that the row has, so that listings show it.
    @Test func `of every row that carries show what it is`() {
        var shown = 0
        for (fused, parts) in FusionTree.shared.parts {
            for carried in parts.carried {
                let instruction = parts.instructions[Int(carried.link)]
                let operand = instruction.layout.operands.first { $0.place == Int(carried.place) }
                let distance = operand.flatMap { parts.distance(toProducerFor: $0, of: Int(carried.link)) }
                #expect((1...parts.instructions.count).contains(distance ?? 0), "\(fused)")
                shown += 1
            }
        }
        #expect(shown == FusionTree.carried.count && shown > 20)
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
