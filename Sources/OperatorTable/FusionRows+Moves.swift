extension InstructionTable {
    /// The instructions that are fused and begin with a move, a branch or a global variable.
    ///
    /// A row is a chain, whose last link is each of the names behind the last sign. Behind `>` follows an instruction
    /// whatever the result before it is for; behind `~` that result is not written to its slot, because one of the following
    /// ones alone needs it: it comes to it in an accumulator, or as `@OPERAND=DISTANCE` says. An operand of which that is
    /// said is the result of an instruction so many links before, and is not read from its slot. `^` says of a branch that
    /// it leads back to the first instruction: then the handler begins again without looking for itself in the code. In such
    /// a row the last link stands in front of the first one, so that `@OPERAND=DISTANCE` may say of an operand that it is
    /// the result of a link of the turn before: then only the first turn reads it from its slot.
    ///
    /// Where such instructions follow one another, and no branch leads between them but back to the first, one handler does
    /// them all; it may go on behind a branch that is not taken. The code stays as it is, so that a row which is missing
    /// costs time and nothing else. Rows are chosen by how often real programs execute them: `benchmarks --blocks` says that.
    static let fusionRowsOfMoves = """
        branchIfI32EqAccumulatorImmediate > branchIfI32EqAccumulatorImmediate copyImmediate jump load32
        branchIfI32EqAccumulatorImmediate > load32Accumulator
        branchIfI32EqAccumulatorImmediate > copyPair > call
        branchIfI32EqAccumulatorImmediate > i32AddSlotImmediate > copyImmediate
        branchIfI32EqSlotImmediate > branchIfI32EqSlotImmediate i32AddSlotImmediate i32AddSlotSlot load32
        branchIfI32EqSlotImmediate > copyPair > call
        branchIfI32EqSlotImmediate > i32AddSlotImmediate > chargeFuel > i32XorSlotSlot ~ i32MulAccumulatorImmediate
          > load8@address=4 > branchIfI32NeAccumulatorImmediate
        branchIfI32GeUSlotSlot > branchIfI32LtUSlotSlot^
        branchIfI32GtUAccumulatorImmediate > i32AddSlotImmediate
        branchIfI32GtUAccumulatorImmediate > i32AddSlotImmediate ~ i32ClzAccumulator ~ i32SubImmediateAccumulator
          > i64AndAccumulatorImmediate
        branchIfI32GtUSlotImmediate > load8 ~ i32ShlAccumulatorSlot ~ i32AddAccumulatorSlot ~ load8
          ~ i32AddSlotImmediate ~ i32ShlSlotAccumulator@left=2 ~ i32AddAccumulatorSlot@right=4
        branchIfI32LeSSlotSlot > i32SubSlotSlot > i32LtUAccumulatorImmediate
        branchIfI32LeUAccumulatorImmediate > copy > jump
        branchIfI32LeUSlotImmediate > i32ShlAccumulatorImmediate ~ load32Accumulator > jump
        branchIfI32LeUSlotSlot > i32SubSlotSlot > i32LtUAccumulatorImmediate
        branchIfI64GtUAccumulatorImmediate > i32WrapI64Accumulator > jump
        branchIfI64LtUAccumulatorImmediate > i32WrapI64Accumulator
        branchIfI64LtUSlotImmediate > i32WrapI64
        branchIfI64LtUSlotImmediate > i32WrapI64 ~ i32AddAccumulatorImmediate > load32Accumulator
          > copyPair@source=2@source2=1 > i32AddSlotImmediate ~ store32Accumulator > branchIfI32GtSSlotImmediate^
        branchIfNonZero > copy i32AddSlotImmediate jump
        branchIfNonZero > copyImmediate > jump
        branchIfNonZero > copyImmediate > i32AddSlotImmediate > branchIfI32GtUAccumulatorImmediate
          > i32ShlImmediateAccumulator ~ i32AndAccumulatorImmediate ~ branchIfI32EqAccumulatorImmediate
        branchIfNonZero > i32AddSlotImmediate > copyImmediate > load8SignedTo32 > i32AddAccumulatorImmediate
          > branchIfI32GtUAccumulatorImmediate
        branchIfNonZeroAccumulator > copyImmediate > jump
        chargeFuel > copy copyImmediate i32AddSlotImmediate i32AddSlotSlot load32 store32
        chargeFuel > load32 ~ i32AddAccumulatorSlot
        copy > branchIfI32EqAccumulatorImmediate branchIfI32EqSlotImmediate branchIfI32GtUSlotImmediate
        copy > branchIfI32NeSlotImmediate branchIfI64LtUSlotImmediate^ branchIfNonZero branchIfNonZeroAccumulator
        copy > call callIndirect chargeFuel copyImmediate i32AddSlotImmediate i32AndAccumulatorSlot i32AndSlotImmediate
        copy > i32RotlAccumulatorImmediate i32SubSlotSlot jump load32 store32Accumulator
        copy > chargeFuel > copyPair@source=2 > i32AddSlotImmediate > copyLongImmediate > load8
          > i32AddAccumulatorImmediate ~ branchTableAccumulator
        copy > chargeFuel > i32AddSlotImmediate@left=2 > load32 > i32AddSlotImmediate > copyAccumulator
          > branchIfI32GtSSlotSlot@left=3
        copy > chargeFuel > store32 > returnSlot@value=3
        copy > copyImmediate > chargeFuel copy
        copy > i32AddSlotImmediate > jump
        copy > i32AndAccumulatorSlot > i32AndSlotSlot
        copy > i32AndSlotImmediate > branchIfI32NeAccumulatorImmediate branchIfI32NeAccumulatorImmediate^
        copy > i32RotlAccumulatorImmediate > i32RotlSlotImmediate
        copy > i32XorSlotImmediate ~ branchIfI32GtSSlotAccumulator > i32AddSlotSlot > load8@address=4
          > branchIfI32EqAccumulatorImmediate > copy@source=6 > chargeFuel
        copy > load32 > branchIfI32NeSlotAccumulator@left=2
        copy > load8SignedTo32 > i32AddAccumulatorImmediate ~ branchIfI32LtUAccumulatorImmediate
          > i32AddSlotImmediate > i32MulSlotImmediate@left=5 ~ i32AddAccumulatorSlot@right=5
          ~ i32AddAccumulatorImmediate ~ load8Accumulator
        copyAccumulator > branchIfI32GtSSlotSlot branchIfI64LtUSlotImmediate call jump load8
        copyAccumulator > load8 ~ branchIfNonZeroAccumulator
        copyImmediate > branchIfI32EqSlotImmediate branchIfI32EqSlotImmediate^ branchIfI32LtUSlotImmediate
        copyImmediate > branchIfNonZero branchIfNonZero^ call callIndirect chargeFuel copy copyImmediate copyPair
        copyImmediate > i32AddSlotImmediate jump load32 load8 select store32Immediate store8Immediate
        copyImmediate > branchIfI32LtUSlotImmediate > i32AddSlotSlot > i32AddSlotSlot > copyImmediate > chargeFuel
        copyImmediate > copy > chargeFuel jump
        copyImmediate > copyImmediate > call chargeFuel jump
        copyImmediate > copyImmediate ~ select@first=1@second=2
        copyImmediate > copyLongImmediate > call
        copyImmediate > i32AddSlotImmediate > branchIfI32GtUAccumulatorImmediate^
        copyImmediate > i32AddSlotImmediate > load8Accumulator > branchIfI32EqAccumulatorImmediate > copyImmediate
          > chargeFuel > copy@source=5 > i32AndSlotImmediate@left=5 > branchIfI32NeAccumulatorImmediate
        copyImmediate > load32 ~ branchIfI32LtSAccumulatorImmediate^
        copyImmediate > load8 ~ branchIfI32EqAccumulatorImmediate > copyImmediate
        copyImmediate ~ i32WrapI64Accumulator select@first=1 select@second=1 store32AbsoluteAccumulator
        copyLongImmediate > copyImmediate load8
        copyLongImmediate > load8 > i32ShlAccumulatorImmediate
        copyPair > call callIndirect chargeFuel copy copyImmediate copyPair i32AddSlotImmediate i32SubSlotSlot i32XorSlotSlot
        copyPair > jump load32
        copyPair > chargeFuel > branchIfI32LeSSlotSlot > i32SubSlotSlot > i32SubSlotSlot
          ~ branchIfI32GeSSlotAccumulator@left=2
        copyPair > copy > jump
        copyPair > copyPair > copyPair i32AddSlotImmediate
        copyPair > copyPair > copyPair > i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate
        copyPair > i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate jump
        copyPair > i32AddSlotImmediate > copyLongImmediate > load8 > i32AddAccumulatorImmediate
          ~ branchTableAccumulator
        copyPair > i32AddSlotImmediate ~ store32Accumulator
        copyPair > i32XorSlotSlot > copy
        copyPair > i32XorSlotSlot > copy > i32AndAccumulatorSlot@right=2 ~ i32AndSlotSlot
          ~ i32XorAccumulatorSlot@right=2 > i32RotlSlotImmediate@left=4 ~ i32RotlSlotImmediate@left=5
          ~ i32XorAccumulatorSlot@right=2
        copyPair > i32XorSlotSlot ~ i32AndAccumulatorSlot
        copyPair@source2=3 > load32 > store32 > branchIfNonZeroAccumulator^
        globalGet > branchIfNonZero
        globalGet ~ i32SubAccumulatorImmediate
        globalGet ~ i32SubAccumulatorImmediate > globalSetAccumulator
        globalGet ~ i32SubAccumulatorImmediate > copyAccumulator > globalSet@value=2 > load32
        globalGet ~ i32SubAccumulatorImmediate > globalSetAccumulator > load32 > i32AddAccumulatorImmediate
          ~ store32Accumulator > branchIfNonZero@condition=3
        globalSetAccumulator > load32 returnPlaced returnSlot
        select > i32GtSSlotSlot
        select ~ i32AddAccumulatorSlot
        selectAccumulator > i32AddSlotImmediate i32NeSlotImmediate load32
        selectAccumulator > i32AddSlotImmediate ~ load8Accumulator
        selectAccumulator > i32NeSlotImmediate ~ i32AddAccumulatorSlot
        selectAccumulator ~ returnSlotAccumulator
        selectAccumulator ~ i32AddSlotImmediate ~ load8Accumulator > selectAccumulator@second=3
        zeroFour > branchIfI32EqSlotImmediate branchIfNonZero^ copyImmediate load32 zeroFour
        zeroFour > branchIfI32EqSlotImmediate > i32AddSlotImmediate ~ load64Accumulator > i32WrapI64Accumulator
          ~ i32ShlImmediateAccumulator > i32SubSlotAccumulator
        zeroFour > copyImmediate > branchIfI32LtUSlotImmediate > copyImmediate > chargeFuel > i32AddSlotImmediate
        zeroFour > globalGet ~ i32SubAccumulatorImmediate > globalSetAccumulator
        zeroFour > i32AddSlotImmediate > i32LtUAccumulatorSlot > copyImmediate ~ select@first=1@second=3
          > i32ShlImmediateSlot > i32GtUSlotAccumulator@left=2 ~ selectAccumulator@first=3@second=2
          > i32AddAccumulatorImmediate ~ i32ClzAccumulator
        zeroFour > load32 > branchIfNonZeroAccumulator^
        zeroFour > load32 ~ branchIfI32LtUSlotAccumulator^
        zeroFour > zeroFour > chargeFuel > load8 ~ i32AndAccumulatorImmediate > i32AddAccumulatorImmediate
          ~ branchTableAccumulator
        zeroFour > zeroFour > load32 > load8Accumulator > branchIfNonZeroAccumulator^
        zeroFour > zeroFour > load8 ~ i32AddAccumulatorSlot > load8 ~ i32AddAccumulatorSlot > load8 > load8
          > branchIfI32NeSlotAccumulator@left=2
        """
}
