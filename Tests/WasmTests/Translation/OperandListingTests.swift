import Testing
import Wasm
import WasmText

/// The code of a function of a module: an instruction a line, with a label before those that branches lead to.
func code(
    _ fields: String, function: Int = 0, in stage: TranslationStage = .optimized, features: Features = .all
) throws -> String {
    let module = try Module(wat: "(module \(fields))", features: features)
    return try #require(module.listing(of: function, stage: stage)).instructions.joined(separator: "\n")
}

@Suite struct `Translated operands` {
    @Test func `read locals and constants where they are`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)")
                    == """
                    i32AddSlotSlot result=temp0 left=local0 right=local1
                    + returnSlotAccumulator linkage=linkage value=temp0 cost=4
                    """)
    }

    @Test func `take a constant on the right as an immediate`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 i32.const 7 i32.sub)")
                    == """
                    i32SubSlotImmediate result=temp0 left=local0 right=7
                    returnSlotAccumulator linkage=linkage value=temp0 cost=4
                    """)
    }

    @Test func `take a constant on the left as an immediate`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) i32.const 7 local.get 0 i32.sub)")
                    == """
                    i32SubImmediateSlot result=temp0 right=local0 left=7
                    returnSlotAccumulator linkage=linkage value=temp0 cost=4
                    """)
    }

    @Test func `exchange the operands of a commutative operator for a constant on the left`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) i32.const 7 local.get 0 i32.add)")
                    == """
                    i32AddSlotImmediate result=temp0 left=local0 right=7
                    + returnSlotAccumulator linkage=linkage value=temp0 cost=4
                    """)
    }

    @Test func `take immediates of 64 bits and of floating-point types`() throws {
        #expect(
            try code(
                """
                (func (param i64) (result f64) local.get 0 i64.const -1 i64.mul f64.convert_i64_s f64.const 0.5
                f64.div f64.const 2 f64.add)
                """)
                    == """
                    i64MulSlotImmediate result=temp0 left=local0 right=-1
                    f64ConvertI64SAccumulator result=temp0 operand=temp0
                    f64DivAccumulatorImmediate result=temp0 left=temp0 right=0.5
                    f64AddAccumulatorImmediate result=temp0 left=temp0 right=2.0
                    returnSlot linkage=linkage value=temp0 cost=9
                    """)
    }

    @Test func `write a constant to its slot where there is no form for two`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) i32.const 3 i32.const 4 i32.sub)")
                    == """
                    copyImmediate result=temp0 value=3
                    i32SubAccumulatorImmediate result=temp0 left=temp0 right=4
                    returnSlotAccumulator linkage=linkage value=temp0 cost=4
                    """)
    }

    @Test func `leave a slot as it is for operators that only reinterpret it`() throws {
        #expect(
            try code(
                "(func (param f32) (result f64) local.get 0 i32.reinterpret_f32 i64.extend_i32_u f64.reinterpret_i64)")
                    == """
                    returnSlot linkage=linkage value=local0 cost=5
                    """)
    }

    @Test func `are computed from by unary operators`() throws {
        #expect(
            try code(
                "(func (param i32) (result f32) local.get 0 i32.popcnt i32.extend8_s f32.convert_i32_s f32.sqrt)")
                    == """
                    i32Popcnt result=temp0 operand=local0
                    i32Extend8SAccumulator result=temp0 operand=temp0
                    f32ConvertI32SAccumulator result=temp0 operand=temp0
                    f32SqrtAccumulator result=temp0 operand=temp0
                    returnSlot linkage=linkage value=temp0 cost=6
                    """)
    }

    @Test func `are copied to slots by the reference stage`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 i32.const 7 i32.sub)", in: .reference)
                    == """
                    copy result=temp0 source=local0
                    copyImmediate result=temp1 value=7
                    i32SubSlotSlot result=temp0 left=temp0 right=temp1
                    returnSlot linkage=linkage value=temp0 cost=4
                    """)
    }
}

@Suite struct `Destinations of results` {
    @Test func `are rewritten to the local that is set`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 i32.const 1 i32.add local.set 1 local.get 1)")
                    == """
                    i32AddSlotImmediate result=local1 left=local0 right=1
                    returnSlotAccumulator linkage=linkage value=local1 cost=6
                    """)
    }

    @Test func `are rewritten for local.tee, which is read from the local`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 local.get 1 i32.xor local.tee 0 local.get 0 i32.mul)")
                    == """
                    i32XorSlotSlot result=local0 left=local0 right=local1
                    i32MulAccumulatorSlot result=temp0 left=local0 right=local0
                    returnSlotAccumulator linkage=linkage value=temp0 cost=7
                    """)
    }

    @Test func `are rewritten for loads, globals and references`() throws {
        #expect(
            try code(
                """
                (memory 1) (global i32 (i32.const 1)) (func (param i32) (local i32 i32) local.get 0 i32.load
                offset=4 local.set 1 global.get 0 local.set 2 memory.size local.set 0)
                """)
                    == """
                    zeroFour first=local1
                    + load32 result=local1 address=local0 offset=4
                    globalGet result=local2 global=0
                    memorySize result=local0 memory=0
                    returnPlaced linkage=linkage cost=8
                    """)
    }

    @Test func `are not rewritten behind a label`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 if (result i32) i32.const 1 else local.get 0 i32.clz
                end local.set 1 local.get 1)
                """)
                    == """
                    branchIfZero condition=local0 distance=L0 cost=3
                    copyImmediate result=temp0 value=1
                    + jump distance=L1 cost=1
                    L0: i32Clz result=temp0 operand=local0
                    chargeFuel cost=2
                    L1: copy result=local1 source=temp0
                    returnSlotAccumulator linkage=linkage value=local1 cost=2
                    """)
    }

    @Test func `are not rewritten by the reference stage`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 local.get 1 i32.add local.set 1 local.get 1)",
                in: .reference)
                    == """
                    copy result=temp0 source=local0
                    copy result=temp1 source=local1
                    i32AddSlotSlot result=temp0 left=temp0 right=temp1
                    copy result=local1 source=temp0
                    copy result=temp0 source=local1
                    returnSlot linkage=linkage value=temp0 cost=6
                    """)
    }

    @Test func `are not rewritten if the old value is still needed`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 1 local.get 0 i32.const 1 i32.add local.set 1 local.get
                1 i32.mul)
                """)
                    == """
                    i32AddSlotImmediate result=temp1 left=local0 right=1
                    + copyPair result=temp0 source=local1 result2=local1 source2=temp1
                    i32MulSlotSlot result=temp0 left=temp0 right=local1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=8
                    """)
    }
}

@Suite struct `Pending locals in code` {
    @Test func `are saved before an assignment`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 i32.const 9 local.set 0 local.get 0 i32.sub)")
                    == """
                    copy result=temp0 source=local0
                    + copyImmediate result=local0 value=9
                    i32SubSlotAccumulator result=temp0 left=temp0 right=local0
                    + returnSlotAccumulator linkage=linkage value=temp0 cost=6
                    """)
    }

    @Test func `are saved once for each operand that stands for them`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 local.get 0 local.get 1 local.set 0 i32.sub local.get
                0 i32.mul)
                """)
                    == """
                    copyPair result=temp1 source=local0 result2=temp0 source2=local0
                    copy result=local0 source=local1
                    + i32SubSlotSlot result=temp0 left=temp0 right=temp1
                    i32MulAccumulatorSlot result=temp0 left=temp0 right=local0
                    returnSlotAccumulator linkage=linkage value=temp0 cost=8
                    """)
    }

    @Test func `stay as they are if another local is assigned`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 local.get 1 i32.const 1 i32.add local.set 1 local.get
                1 i32.sub)
                """)
                    == """
                    i32AddSlotImmediate result=local1 left=local1 right=1
                    i32SubSlotAccumulator result=temp0 left=local0 right=local1
                    + returnSlotAccumulator linkage=linkage value=temp0 cost=8
                    """)
    }

    @Test func `are saved where a block begins`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 block local.get 1 br_if 0 i32.const 5 local.set 0
                end)
                """)
                    == """
                    copy result=temp0 source=local0
                    + branchIfNonZero condition=local1 distance=L0 cost=4
                    copyImmediate result=local0 value=5
                    + chargeFuel cost=2
                    L0: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `need no copy for an assignment of a local to itself`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 local.get 0 local.set 0 local.get 1 i32.sub)")
                    == """
                    i32SubSlotSlot result=temp0 left=local0 right=local1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=6
                    """)
    }

    @Test func `are saved when two locals are exchanged`() throws {
        #expect(
            try code(
                """
                (func (param i32 i32) (result i32) local.get 0 local.get 1 local.set 0 local.set 1 local.get 0
                local.get 1 i32.sub)
                """)
                    == """
                    copyPair result=temp0 source=local0 result2=local0 source2=local1
                    + copy result=local1 source=temp0
                    i32SubSlotAccumulator result=temp0 left=local0 right=local1
                    + returnSlotAccumulator linkage=linkage value=temp0 cost=8
                    """)
    }
}

@Suite struct `Translated copies` {
    @Test func `join to pairs`() throws {
        #expect(
            try code(
                """
                (func (param i64 i64 i64) local.get 0 local.get 1 local.get 2 block (param i64 i64 i64) drop drop
                drop end)
                """)
                    == """
                    copyPair result=temp0 source=local0 result2=temp1 source2=local1
                    + copy result=temp2 source=local2
                    returnPlaced linkage=linkage cost=4
                    """)
    }

    @Test func `do not join if the second reads what the first wrote`() throws {
        #expect(
            try code(
                "(func (param i32 i32) local.get 1 local.set 0 local.get 0 local.set 1)")
                    == """
                    copy result=local0 source=local1
                    copyAccumulator result=local1 source=local0
                    returnPlaced linkage=linkage cost=5
                    """)
    }

    @Test func `of constants have a short form for 32 bits`() throws {
        #expect(
            try code(
                "(func (param i64) i64.const 4294967295 local.set 0 i64.const 4294967296 local.set 0)")
                    == """
                    copyImmediate result=local0 value=4294967295
                    copyLongImmediate result=local0 value=4294967296
                    returnPlaced linkage=linkage cost=5
                    """)
    }

    @Test func `of more than sixteen operands are one instruction`() throws {
        #expect(
            try code(
                """
                (func (param i32) (result i32) block (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
                i32 i32 i32) local.get 0 i32.const 1 local.get 0 local.get 0 local.get 0 local.get 0 local.get 0
                local.get 0 local.get 0 local.get 0 local.get 0 local.get 0 local.get 0 local.get 0 local.get 0
                local.get 0 local.get 0 local.get 0 local.get 0 br 0 end drop drop drop drop drop drop drop drop
                drop drop drop drop drop drop drop drop)
                """)
                    == """
                    copyPair result=temp2 source=local0 result2=temp3 source2=local0
                    copyPair result=temp4 source=local0 result2=temp5 source2=local0
                    + copyPair result=temp6 source=local0 result2=temp7 source2=local0
                    + copyPair result=temp8 source=local0 result2=temp9 source2=local0
                    copyPair result=temp10 source=local0 result2=temp11 source2=local0
                    + copyPair result=temp12 source=local0 result2=temp13 source2=local0
                    + copyPair result=temp14 source=local0 result2=temp15 source2=local0
                    copyPair result=temp16 source=local0 result2=temp17 source2=local0
                    + copy result=temp18 source=local0
                    copySpan destination=temp0 source=temp2 count=17
                    jump distance=L0 cost=21
                    L0: returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }
}
