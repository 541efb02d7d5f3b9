extension InstructionTable {
    /// The instructions that are fused and begin with an addition; ``fusionRowsOfMoves`` says how rows are read.
    static let fusionRowsOfAddition = """
        i32AddAccumulatorImmediate > branchIfI32EqSlotAccumulator chargeFuel i32AddSlotImmediate
        i32AddAccumulatorImmediate > i32ShrUSlotImmediate jump load32 load32Accumulator store16Accumulator
        i32AddAccumulatorImmediate > copy > call
        i32AddAccumulatorImmediate > globalSetAccumulator > returnImmediate
        i32AddAccumulatorImmediate > i32AddSlotImmediate ~ load32Accumulator
        i32AddAccumulatorImmediate > i32GtUAccumulatorSlot > copyImmediate ~ select@first=1@second=3 > load32
          > load32 > i32LtUSlotAccumulator@left=2 ~ selectAccumulator@first=3@second=2
        i32AddAccumulatorImmediate > load32Accumulator > copyPair copyPair@source=2@source2=1
        i32AddAccumulatorImmediate > load32Accumulator > copyPair@source=2@source2=1 > i32AddSlotImmediate
          ~ store32Accumulator > branchIfI32GtSSlotImmediate
        i32AddAccumulatorImmediate > load32Accumulator ~ i32AddAccumulatorImmediate
        i32AddAccumulatorImmediate ~ branchTableAccumulator i32AndAccumulatorImmediate load32Accumulator
        i32AddAccumulatorImmediate ~ load64Accumulator load8Accumulator store32Accumulator
        i32AddAccumulatorImmediate ~ i32AndAccumulatorImmediate ~ branchIfI32GtUAccumulatorImmediate
        i32AddAccumulatorImmediate ~ i32AndAccumulatorImmediate ~ branchIfI32LtUAccumulatorImmediate
        i32AddAccumulatorImmediate ~ i32LtUSlotImmediate ~ selectAccumulator@second=2 ~ load8Accumulator
        i32AddAccumulatorImmediate ~ load32Accumulator > branchIfI32EqAccumulatorImmediate
        i32AddAccumulatorImmediate ~ store32Accumulator > chargeFuel i32AndSlotImmediate jump
        i32AddAccumulatorSlot > chargeFuel copy copyPair i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AddAccumulatorSlot > i32AddSlotImmediate i32AddSlotSlot i32GtSAccumulatorSlot i32MulSlotSlot
        i32AddAccumulatorSlot > i32NeSlotImmediate i32OrSlotImmediate i32ShrUSlotImmediate jump load16Accumulator
        i32AddAccumulatorSlot > load32 load32Accumulator load64Accumulator load8 load8Accumulator
        i32AddAccumulatorSlot > chargeFuel > i32ShlSlotImmediate ~ i32AddAccumulatorSlot
          ~ store32AtAccumulator@value=4 > i32AddSlotImmediate
        i32AddAccumulatorSlot > copy > chargeFuel i32RotlAccumulatorImmediate
        i32AddAccumulatorSlot > copyPair > i32XorSlotSlot
        i32AddAccumulatorSlot > i32AddAccumulatorSlot > i32AddSlotImmediate i32AddSlotSlot
        i32AddAccumulatorSlot > i32AddSlotImmediate > branchIfI32NeAccumulatorSlot
        i32AddAccumulatorSlot > i32AddSlotImmediate ~ load32Accumulator load8Accumulator
        i32AddAccumulatorSlot > i32AddSlotSlot > copyPair i32AddSlotImmediate
        i32AddAccumulatorSlot > i32AddSlotSlot ~ load32Accumulator
        i32AddAccumulatorSlot > i32GtSAccumulatorSlot > copyImmediate ~ select@first=1@second=3
        i32AddAccumulatorSlot > i32NeSlotImmediate ~ i32AddAccumulatorSlot
        i32AddAccumulatorSlot > i32XorSlotImmediate ~ i32GtUSlotAccumulator
        i32AddAccumulatorSlot > load16 > i32LtSSlotAccumulator > copyImmediate ~ select@first=3@second=1
          ~ i32AndSlotImmediate ~ i32ShrUAccumulatorImmediate ~ selectAccumulator@first=6@second=3
        i32AddAccumulatorSlot > load8Accumulator > i32AndSlotImmediate i32SubSlotAccumulator
        i32AddAccumulatorSlot ~ branchIfI32GtUAccumulatorImmediate i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AddAccumulatorSlot ~ i32ShlAccumulatorImmediate i32XorAccumulatorSlot load16Accumulator
        i32AddAccumulatorSlot ~ load16SignedTo32Accumulator load32Accumulator load64Accumulator load8Accumulator
        i32AddAccumulatorSlot ~ store32Accumulator store32AtAccumulator store8AtAccumulator
        i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate ~ load32Accumulator
        i32AddAccumulatorSlot ~ i32AddAccumulatorSlot > i32AddSlotImmediate i32AddSlotSlot
        i32AddAccumulatorSlot ~ i32AddAccumulatorSlot > i32AddSlotSlot > i32AddSlotImmediate > i32AddSlotImmediate
          > branchIfI32NeSlotAccumulator > branchIfI32EqSlotImmediate
        i32AddAccumulatorSlot ~ i32AddSlotImmediate ~ store8Accumulator@address=2 > i32AddSlotSlot > copy
        i32AddAccumulatorSlot ~ i32AddSlotSlot ~ load32Accumulator ~ i32AddAccumulatorSlot@right=3
          > i32AddAccumulatorSlot > i32AddSlotSlot@left=2
        i32AddAccumulatorSlot ~ i32ShlAccumulatorImmediate ~ load16 > i32ShlAccumulatorImmediate
          > i32AddAccumulatorSlot@right=3 ~ i32AddAccumulatorImmediate ~ i32AndAccumulatorImmediate
          ~ i32SubSlotAccumulator
        i32AddAccumulatorSlot ~ load16Accumulator > branchIfI32GeUSlotAccumulator
        i32AddAccumulatorSlot ~ store32Accumulator > i32AddSlotImmediate
        i32AddAccumulatorSlot ~ store32Accumulator > i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate
        i32AddSlotImmediate > branchIfI32EqSlotAccumulator branchIfI32EqSlotImmediate branchIfI32GtSSlotAccumulator
        i32AddSlotImmediate > branchIfI32GtUAccumulatorImmediate branchIfI32LtUAccumulatorImmediate
        i32AddSlotImmediate > branchIfI32LtUAccumulatorSlot
        i32AddSlotImmediate@left=2 > branchIfI32LtUAccumulatorSlot^
        i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate branchIfI32NeAccumulatorSlot
        i32AddSlotImmediate > branchIfI32NeSlotAccumulator
        i32AddSlotImmediate@left=2 > branchIfI32NeAccumulatorSlot^
        i32AddSlotImmediate > branchIfI32NeSlotSlot^ branchIfNonZero
        i32AddSlotImmediate@left=2 > branchIfI32NeSlotAccumulator^
        i32AddSlotImmediate > branchIfNonZeroAccumulator call chargeFuel copy copyAccumulator copyImmediate copyPair
        i32AddSlotImmediate > globalSetAccumulator i32AddAccumulatorSlot i32AddSlotImmediate i32AddSlotSlot
        i32AddSlotImmediate > i32MulAccumulatorSlot i32ShlAccumulatorImmediate i32ShlSlotImmediate jump load16
        i32AddSlotImmediate > load16Accumulator load32 load32Accumulator load64Accumulator load8 load8Accumulator
        i32AddSlotImmediate > store32Accumulator store8Accumulator
        i32AddSlotImmediate > branchIfI32GtSSlotAccumulator > store32 > i32AddSlotImmediate ~ store32AtAccumulator
        i32AddSlotImmediate > branchIfI32NeSlotAccumulator > branchIfI32EqSlotImmediate
        i32AddSlotImmediate > chargeFuel > i32AddSlotImmediate > i32AddSlotImmediate > chargeFuel
        i32AddSlotImmediate > chargeFuel > i32AddSlotImmediate@left=2 > load8Accumulator > branchTableAccumulator
        i32AddSlotImmediate > copy > call chargeFuel copyImmediate i32AddSlotImmediate
        i32AddSlotImmediate > copyAccumulator > branchIfI32GtSSlotSlot load8
        i32AddSlotImmediate > copyImmediate > call chargeFuel
        i32AddSlotImmediate > copyImmediate > i32AddSlotImmediate > jump
        i32AddSlotImmediate > i32AddSlotImmediate > branchIfI32NeSlotAccumulator branchIfNonZeroAccumulator
        i32AddSlotImmediate > i32AddSlotImmediate > i32AddSlotImmediate i32AddSlotSlot jump load32Accumulator
        i32AddSlotImmediate > i32AddSlotImmediate > i32AddSlotImmediate > branchIfNonZeroAccumulator
        i32AddSlotImmediate > i32AddSlotImmediate > i32AddSlotImmediate ~ i32AddSlotSlot > load8Accumulator
          > selectAccumulator ~ i32AddSlotImmediate@left=3 ~ load8Accumulator > selectAccumulator@first=6@second=3
        i32AddSlotImmediate > i32AddSlotImmediate > load32 ~ i32AddAccumulatorImmediate > chargeFuel
        i32AddSlotImmediate@left=4 > i32AddSlotImmediate@left=4 > load32Accumulator > branchIfI32LtSAccumulatorSlot^
        i32AddSlotImmediate > i32AddSlotImmediate ~ load8Accumulator
        i32AddSlotImmediate > i32AddSlotSlot > load8Accumulator
        i32AddSlotImmediate > i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32AddSlotImmediate > i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot > load32Accumulator
          > load32@address=2 ~ branchIfI32EqAccumulatorSlot
        i32AddSlotImmediate > load16 > i32ShlAccumulatorImmediate
        i32AddSlotImmediate > load16 > i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot ~ load64Accumulator
          > i64AndAccumulatorImmediate > branchIfI64NeAccumulatorImmediate
        i32AddSlotImmediate > load16Accumulator > copyPair@source=2@source2=1 > i32SubSlotSlot
        i32AddSlotImmediate > load16Accumulator > copyPair@source=2@source2=1 > i32SubSlotSlot
          > i32GtUAccumulatorSlot > copyImmediate ~ select@first=1@second=3 ~ store16Accumulator
        i32AddSlotImmediate > load32 > i32AddSlotImmediate
        i32AddSlotImmediate@left=5 > load32@address=3 > i32AddSlotImmediate@left=4 > copyAccumulator
          > branchIfI32GtSSlotSlot@left=3^
        i32AddSlotImmediate > load32Accumulator > branchIfI32LtSAccumulatorSlot
        i32AddSlotImmediate > load32Accumulator > copyPair@source=2@source2=1 > i32AddSlotImmediate
          ~ store32Accumulator > branchIfI32GtSSlotImmediate
        i32AddSlotImmediate > load64Accumulator > i64ShrUAccumulatorImmediate
        i32AddSlotImmediate > load8 > branchIfI32EqAccumulatorImmediate
        i32AddSlotImmediate > load8 > branchIfI32EqAccumulatorImmediate > copy@source=3
          > branchIfI32NeSlotImmediate^
        i32AddSlotImmediate > load8Accumulator > branchTableAccumulator i32AddSlotImmediate jump
        i32AddSlotImmediate > load8Accumulator > i32AddSlotImmediate ~ load8Accumulator
          ~ branchIfI32NeSlotAccumulator@left=3
        i32AddSlotImmediate > load8Accumulator ~ store8Accumulator > store8@address=3
        i32AddSlotImmediate ~ branchIfI32EqAccumulatorSlot branchTableAccumulator f64LoadAccumulator
        i32AddSlotImmediate ~ globalSetAccumulator i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AddSlotImmediate ~ i32AndAccumulatorImmediate i32LtUAccumulatorImmediate i32OrAccumulatorImmediate
        i32AddSlotImmediate ~ i32ShlSlotAccumulator i32ShrUAccumulatorImmediate load16Accumulator
        i32AddSlotImmediate ~ load16SignedTo32Accumulator load32Accumulator load64Accumulator load8Accumulator
        i32AddSlotImmediate ~ returnSlotAccumulator store32Accumulator store32AtAccumulator store8Accumulator
        i32AddSlotImmediate ~ store8AtAccumulator
        i32AddSlotImmediate ~ f64LoadAccumulator > i32AddSlotSlot
        i32AddSlotImmediate ~ f64LoadAccumulator ~ i32AddSlotSlot ~ f64LoadAccumulator
          ~ f64MulAccumulatorSlot@right=3 ~ f64Load ~ f64Load ~ f64MulAccumulatorSlot@right=2
          ~ f64AddAccumulatorSlot ~ f64AddAccumulatorSlot@right=5
        i32AddSlotImmediate ~ globalSetAccumulator > returnPlaced returnSlot
        i32AddSlotImmediate ~ i32AddAccumulatorSlot ~ store8AtAccumulator > i32AddSlotImmediate
        i32AddSlotImmediate ~ i32AddAccumulatorSlot ~ store8AtAccumulator > i32AddSlotImmediate > i32AddSlotSlot
          > copy
        i32AddSlotImmediate ~ i32AndAccumulatorImmediate ~ branchIfI32LeUAccumulatorImmediate
        i32AddSlotImmediate ~ i32AndAccumulatorImmediate ~ branchIfI32LtUAccumulatorImmediate
        i32AddSlotImmediate ~ i32AndAccumulatorImmediate ~ branchIfI32LeUAccumulatorImmediate > copyImmediate > jump
        i32AddSlotImmediate ~ i32ShlSlotImmediate ~ i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate
          ~ i32XorAccumulatorSlot@right=2 > i32ShlAccumulatorImmediate ~ i32XorAccumulatorSlot@right=2
          > store8Accumulator@address=7
        i32AddSlotImmediate ~ i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot
          > load64Accumulator ~ store64Accumulator@address=5
        i32AddSlotImmediate ~ load16SignedTo32Accumulator ~ i32MulAccumulatorSlot
        i32AddSlotImmediate ~ load32Accumulator > i32RotlAccumulatorImmediate
        i32AddSlotImmediate ~ load32Accumulator ~ i32AddAccumulatorSlot
        i32AddSlotImmediate ~ load32Accumulator ~ i32AddAccumulatorSlot ~ i32AddSlotSlot ~ load32Accumulator
          ~ i32AddAccumulatorSlot@right=3 > i32AddAccumulatorSlot > i32AddSlotSlot@left=2
        i32AddSlotImmediate ~ load64Accumulator > branchIfI64LtUAccumulatorImmediate^
        i32AddSlotImmediate ~ load8Accumulator > i32AddSlotImmediate selectAccumulator
        i32AddSlotImmediate ~ load8Accumulator > i32AddSlotImmediate ~ load8Accumulator ~ i32XorAccumulatorSlot
          ~ i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate ~ load32Accumulator ~ i32ShrUSlotImmediate
          ~ i32XorAccumulatorSlot@right=2
        i32AddSlotImmediate ~ load8Accumulator > i32AndSlotImmediate ~ branchIfI32NeSlotAccumulator@left=2
        i32AddSlotImmediate ~ load8Accumulator > selectAccumulator ~ i32AddSlotImmediate ~ load8Accumulator
          > selectAccumulator@second=3
        i32AddSlotImmediate ~ load8Accumulator ~ branchIfI32NeAccumulatorImmediate i32AddAccumulatorSlot
        i32AddSlotImmediate ~ load8Accumulator ~ i32XorAccumulatorSlot
        i32AddSlotImmediate ~ load8Accumulator ~ i32AddAccumulatorSlot > i32AddAccumulatorSlot
        i32AddSlotImmediate ~ load8Accumulator ~ i32AddAccumulatorSlot > i32AddAccumulatorSlot ~ i32AddSlotImmediate
          ~ load8Accumulator ~ i32AddAccumulatorSlot@right=4 > i32AddAccumulatorSlot@right=4
        i32AddSlotImmediate ~ store32Accumulator > branchIfI32GtSSlotImmediate
        i32AddSlotImmediate ~ store8AtAccumulator > i32AddSlotImmediate > load8 > branchIfI32EqAccumulatorImmediate
          > i32AddSlotImmediate
        i32AddSlotSlot > branchIfI32EqSlotSlot branchIfI32LeUAccumulatorSlot chargeFuel copy copyImmediate copyPair
        i32AddSlotSlot > i32AddAccumulatorImmediate i32AddAccumulatorSlot i32AddSlotImmediate i32AddSlotSlot
        i32AddSlotSlot > i32SubSlotSlot load8 load8Accumulator
        i32AddSlotSlot > chargeFuel > store32@value=2
        i32AddSlotSlot > copyPair > copyPair
        i32AddSlotSlot > i32AddAccumulatorImmediate > i32AddSlotImmediate i32AddSlotImmediate@left=2
        i32AddSlotSlot > i32AddAccumulatorImmediate > load8Accumulator
        i32AddSlotSlot > i32AddAccumulatorImmediate > i32AddSlotImmediate@left=2 ~ load32Accumulator
          > i32RotlAccumulatorImmediate ~ i32RotlSlotImmediate@left=2 ~ i32XorAccumulatorSlot@right=2
          ~ i32ShrUSlotImmediate@left=4 ~ i32XorAccumulatorSlot@right=2
        i32AddSlotSlot > i32AddAccumulatorImmediate > load8Accumulator > i32AddSlotSlot > i32AddAccumulatorImmediate
          ~ load8Accumulator ~ branchIfI32NeSlotAccumulator@left=4
        i32AddSlotSlot > i32AddAccumulatorSlot > load8Accumulator
        i32AddSlotSlot > i32AddAccumulatorSlot > load8Accumulator > i32AndSlotImmediate
          ~ branchIfI32NeSlotAccumulator@left=2
        i32AddSlotSlot > i32AddSlotImmediate > branchIfI32GtUAccumulatorImmediate copyAccumulator
        i32AddSlotSlot > i32AddSlotImmediate > i32AddSlotImmediate
        i32AddSlotSlot@right=3 > i32AddSlotImmediate@left=4 > copyAccumulator > load8@address=3
          ~ branchIfNonZeroAccumulator^
        i32AddSlotSlot > i32AddSlotImmediate > i32AddSlotImmediate > branchIfI32NeSlotAccumulator
        i32AddSlotSlot > i32AddSlotSlot > load8Accumulator ~ store8Accumulator@address=3
          > i32AddSlotImmediate@left=4 ~ i32AddSlotImmediate@left=4 ~ load8Accumulator ~ store8Accumulator@address=3
        i32AddSlotSlot > i32AddSlotSlot ~ load8Accumulator
        i32AddSlotSlot > load8Accumulator > selectAccumulator
        i32AddSlotSlot ~ f64LoadAccumulator i32AddAccumulatorImmediate load16Accumulator load16SignedTo32Accumulator
        i32AddSlotSlot ~ load32Accumulator load64Accumulator load8Accumulator returnSlotAccumulator
        i32AddSlotSlot ~ store32AbsoluteAccumulator store32ImmediateAtAccumulator store8ImmediateAtAccumulator
        i32AddSlotSlot ~ f64LoadAccumulator ~ f64MulAccumulatorSlot
        i32AddSlotSlot ~ i32AddAccumulatorImmediate ~ i64AddSlotSlot > store32Accumulator@address=2
          > i32AddSlotImmediate > branchIfI32GeUSlotSlot
        i32AddSlotSlot@right=2 ~ i32AddSlotSlot@right=3 ~ load8Accumulator ~ store8Accumulator@address=3
          > i32AddSlotImmediate@left=6 > branchIfI32LtUAccumulatorSlot^
        i32AddSlotSlot ~ i32ShrSAccumulatorImmediate > jump
        i32AddSlotSlot ~ load16Accumulator > i32AddSlotImmediate ~ load16Accumulator
        i32AddSlotSlot ~ load32Accumulator ~ i32AddAccumulatorSlot
        i32AddSlotSlot ~ load8Accumulator ~ branchIfI32EqSlotAccumulator > i32AddSlotImmediate
          > branchIfI32EqSlotAccumulator
        i32AddSlotSlot ~ load8Accumulator ~ branchIfI32EqSlotAccumulator > i32AddSlotImmediate
          > branchIfI32EqSlotAccumulator > jump
        i32AddSlotSlot ~ load8Accumulator ~ i32AndAccumulatorImmediate > copyImmediate > chargeFuel
        i32AddSlotSlot ~ store32ImmediateAtAccumulator > i32AddSlotImmediate
        i32AddSlotSlot@right=2 ~ store32ImmediateAtAccumulator > i32AddSlotImmediate@left=4
          > branchIfI32NeSlotAccumulator^
        i32AddSlotSlot ~ store64AtAccumulator > i32AddSlotImmediate > i32AddSlotImmediate
          > branchIfI32NeAccumulatorSlot^
        i32AddSlotSlot ~ store8AtAccumulator > i64ShrUSlotImmediate
        i32AddSlotSlot ~ store8ImmediateAtAccumulator > i32AddSlotSlot
        i32AddSlotSlot@right=2 ~ store8ImmediateAtAccumulator > i32AddSlotSlot@left=4
          > branchIfI32LeUAccumulatorSlot^
        """
}
