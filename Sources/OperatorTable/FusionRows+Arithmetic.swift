extension InstructionTable {
    /// The instructions that are fused and begin with another computation; ``fusionRowsOfMoves`` says how rows are read.
    static let fusionRowsOfArithmetic = """
        f64AddAccumulatorSlot > i32AddSlotSlot
        f64AddAccumulatorSlot > i32AddSlotSlot > i32AddSlotImmediate
        f64AddAccumulatorSlot ~ f64AddAccumulatorSlot
        f64AddAccumulatorSlot ~ f64AddAccumulatorSlot > i32AddSlotSlot
        f64MulAccumulatorImmediate ~ f64StoreAccumulator
        f64MulAccumulatorSlot > f64Load
        f64MulAccumulatorSlot ~ f64AddAccumulatorSlot
        f64MulAccumulatorSlot ~ f64AddAccumulatorSlot ~ f64AddAccumulatorSlot
        i32AndAccumulatorImmediate > branchIfI32EqAccumulatorImmediate i32ShrUSlotImmediate store32Accumulator
        i32AndAccumulatorImmediate > i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate
        i32AndAccumulatorImmediate ~ branchIfI32EqAccumulatorImmediate branchIfI32LeUAccumulatorImmediate
        i32AndAccumulatorImmediate ~ branchIfI32LtUAccumulatorImmediate branchIfI32NeAccumulatorImmediate
        i32AndAccumulatorImmediate ~ branchIfNonZeroAccumulator i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AndAccumulatorImmediate ~ i32MulAccumulatorSlot i32OrAccumulatorSlot i32RotrAccumulatorImmediate
        i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate load8Accumulator
        i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate ~ load32Accumulator
        i32AndAccumulatorSlot > i32AndSlotSlot i32ShlAccumulatorImmediate i32SubSlotSlot
        i32AndAccumulatorSlot > i32AndSlotSlot ~ i32XorAccumulatorSlot
        i32AndAccumulatorSlot ~ branchIfNonZeroAccumulator i32AddAccumulatorSlot i32ShlAccumulatorImmediate
        i32AndAccumulatorSlot ~ i32XorAccumulatorSlot
        i32AndAccumulatorSlot ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32AndAccumulatorSlot ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot
        i32AndSlotImmediate > branchIfI32EqAccumulatorImmediate branchIfI32LtUSlotAccumulator
        i32AndSlotImmediate > branchIfI32NeAccumulatorImmediate branchIfNonZeroAccumulator i32AndSlotImmediate
        i32AndSlotImmediate > branchIfI32EqAccumulatorImmediate > branchIfI32NeAccumulatorImmediate branchTable
        i32AndSlotImmediate > copy > call
        i32AndSlotImmediate > i32AndSlotImmediate ~ branchIfI32EqAccumulatorImmediate > load16
          > i32AndSlotImmediate@left=4 > branchIfNonZeroAccumulator
        i32AndSlotImmediate ~ branchIfI32EqAccumulatorImmediate branchIfI32NeAccumulatorImmediate
        i32AndSlotImmediate ~ branchIfI32NeSlotAccumulator branchIfNonZeroAccumulator i32EqAccumulatorImmediate
        i32AndSlotImmediate ~ i32NeAccumulatorImmediate i32OrAccumulatorSlot i32ShlAccumulatorImmediate
        i32AndSlotImmediate ~ i32ShrUAccumulatorImmediate i32XorAccumulatorSlot returnSlotAccumulator
        i32AndSlotImmediate ~ i32EqAccumulatorImmediate ~ i32SubSlotAccumulator
        i32AndSlotImmediate ~ i32EqAccumulatorImmediate ~ i32SubSlotAccumulator > chargeFuel
        i32AndSlotImmediate ~ i32XorAccumulatorSlot ~ branchIfI32EqAccumulatorImmediate
        i32AndSlotSlot ~ i32ShlAccumulatorImmediate i32XorAccumulatorSlot
        i32AndSlotSlot ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32AndSlotSlot ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot > load8Accumulator
          > i32SubSlotAccumulator > i32ShrUSlotSlot@right=2
        i32AndSlotSlot ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot ~ load16Accumulator
          > branchIfI32GeUSlotAccumulator
        i32AndSlotSlot ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot ~ load16Accumulator
          > branchIfI32GeUSlotAccumulator > i32AddSlotImmediate > branchIfNonZeroAccumulator
        i32AndSlotSlot@left=4 ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot ~ load16Accumulator
          > branchIfI32GeUSlotAccumulator > i32AddSlotImmediate@left=7 > branchIfNonZeroAccumulator^
        i32AndSlotSlot ~ i32XorAccumulatorSlot > i32RotlSlotImmediate
        i32ClzAccumulator ~ i32SubImmediateAccumulator > i64AndAccumulatorImmediate
        i32EqAccumulatorImmediate ~ i32SubSlotAccumulator
        i32EqAccumulatorImmediate ~ i32SubSlotAccumulator > chargeFuel
        i32EqSlotImmediate ~ i32AddSlotImmediate ~ i32LtUAccumulatorImmediate ~ selectAccumulator@second=3
          ~ returnSlotAccumulator
        i32Extend8SAccumulator > i32AndAccumulatorImmediate ~ i32AndSlotImmediate ~ i32EqAccumulatorImmediate
          ~ selectAccumulator@first=3@second=4 ~ select@first=1@second=5
        i32GtSAccumulatorSlot > copyImmediate
        i32GtSSlotAccumulator > i32LtSSlotSlot
        i32GtSSlotAccumulator > i32LtSSlotSlot ~ i32SubSlotAccumulator
        i32GtSSlotAccumulator ~ selectAccumulator
        i32GtSSlotSlot > copyImmediate
        i32GtSSlotSlot > copyImmediate ~ select@first=1@second=2
        i32GtUAccumulatorSlot > copyImmediate
        i32GtUAccumulatorSlot > copyImmediate > select
        i32LtSSlotImmediate ~ i32AndAccumulatorSlot ~ branchIfNonZeroAccumulator > i32AndSlotImmediate
          ~ select@first=1 > load64 > branchIfI64NeAccumulatorImmediate
        i32LtSSlotSlot ~ i32SubSlotAccumulator
        i32LtSSlotSlot ~ i32SubSlotAccumulator ~ returnSlotAccumulator
        i32LtUSlotAccumulator ~ selectAccumulator
        i32LtUSlotImmediate > copy > branchIfNonZero
        i32MulAccumulatorImmediate > load8
        i32MulAccumulatorImmediate > load8 > branchIfI32NeAccumulatorImmediate
        i32MulAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32MulAccumulatorImmediate ~ i32SubSlotAccumulator ~ i32OrAccumulatorImmediate ~ store8Accumulator
          > i32GtUSlotImmediate > copy > branchIfNonZero
        i32MulAccumulatorSlot > i32ShrUAccumulatorImmediate load16 load16SignedTo32
        i32MulAccumulatorSlot > i32ShrUAccumulatorImmediate ~ i32AndAccumulatorImmediate
        i32MulAccumulatorSlot > i32ShrUAccumulatorImmediate ~ i32AndAccumulatorImmediate
          ~ i32ShrUSlotImmediate@left=3 ~ i32AndAccumulatorImmediate ~ i32MulAccumulatorSlot@right=3
        i32MulAccumulatorSlot ~ i32AddAccumulatorSlot
        i32MulAccumulatorSlot ~ i32AddAccumulatorSlot ~ i32AddAccumulatorSlot
        i32MulSlotImmediate ~ i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32MulSlotImmediate ~ i32AddAccumulatorImmediate > i32ShrUAccumulatorImmediate
        i32MulSlotSlot ~ i32AddAccumulatorSlot i32ShlAccumulatorImmediate
        i32NeSlotImmediate ~ i32AddAccumulatorSlot
        i32NeSlotImmediate ~ i32AddAccumulatorSlot > i32AddSlotImmediate i32NeSlotImmediate
        i32NeSlotImmediate ~ i32AddAccumulatorSlot ~ i32NeSlotImmediate ~ i32AddAccumulatorSlot@right=2
        i32NeSlotImmediate ~ i32AddAccumulatorSlot ~ i32NeSlotImmediate ~ i32AddAccumulatorSlot@right=2
          > i32AddSlotImmediate > branchIfI32NeAccumulatorSlot
        i32NeSlotImmediate ~ i32AddAccumulatorSlot ~ i32NeSlotImmediate ~ i32AddAccumulatorSlot@right=2
          ~ i32NeSlotImmediate ~ i32AddAccumulatorSlot@right=2 ~ i32NeSlotImmediate ~ i32AddAccumulatorSlot@right=2
        i32OrAccumulatorImmediate ~ store32Accumulator store8Accumulator
        i32OrAccumulatorSlot > store16Accumulator > i32SubImmediateSlot ~ branchIfI32LeSSlotAccumulator
        i32OrAccumulatorSlot ~ branchIfNonZeroAccumulator store32Accumulator store8Accumulator
        i32OrSlotImmediate > i32AddSlotImmediate
        i32RotlAccumulatorImmediate > i32RotlSlotImmediate
        i32RotlAccumulatorImmediate > i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32RotlAccumulatorImmediate ~ i32RotlSlotImmediate ~ i32XorAccumulatorSlot@right=2
        i32RotlSlotImmediate > i32RotlSlotImmediate
        i32RotlSlotImmediate > i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot > i32RotlSlotImmediate i32ShrUSlotImmediate
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot > copy
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot > copy > i32RotlAccumulatorImmediate
          ~ i32RotlSlotImmediate@left=2 ~ i32XorAccumulatorSlot@right=2
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot > copyPair > i32XorSlotSlot
          ~ i32AndAccumulatorSlot ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot@right=5
        i32RotrAccumulatorImmediate > i32RotrSlotImmediate
        i32RotrSlotImmediate ~ i32AndAccumulatorImmediate
        i32ShlAccumulatorImmediate > i32AddAccumulatorSlot > load16Accumulator load32Accumulator
        i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot i32XorAccumulatorSlot load16Accumulator load32Accumulator
        i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot > load32Accumulator load8Accumulator
        i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate load16Accumulator
        i32ShlAccumulatorImmediate ~ i32SubSlotAccumulator > i32AddAccumulatorImmediate ~ load64Accumulator
          > i32AddSlotImmediate@left=3 ~ load64Accumulator > copy > copyLongImmediate
        i32ShlAccumulatorImmediate ~ load32Accumulator > i32ShrUSlotImmediate
        i32ShlAccumulatorImmediate ~ load32Accumulator ~ i32AddAccumulatorImmediate
        i32ShlAccumulatorSlot ~ i32AddAccumulatorSlot
        i32ShlImmediateSlot ~ i32XorAccumulatorImmediate
        i32ShlImmediateSlot ~ i32XorAccumulatorImmediate ~ i32AndAccumulatorSlot > i32SubSlotSlot > i32ShrUSlotSlot
          > i32AddSlotSlot@left=3 > i32SubSlotSlot > branchIfI32LeUSlotAccumulator@left=2^
        i32ShlSlotAccumulator > load32
        i32ShlSlotAccumulator ~ i32AddAccumulatorSlot
        i32ShlSlotAccumulator ~ load32 ~ i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate ~ load8Accumulator
          ~ i32XorAccumulatorSlot@right=5 ~ load32 ~ i32AndAccumulatorSlot@right=2
        i32ShlSlotImmediate > branchIfI32NeSlotImmediate^ i32ShlSlotImmediate
        i32ShlSlotImmediate > copyPair > call
        i32ShlSlotImmediate > i32AddAccumulatorSlot > load32Accumulator
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot i32XorAccumulatorSlot
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot > copy > chargeFuel > i32AddSlotImmediate@left=2
          > i32AddSlotImmediate@left=4 > load32Accumulator > branchIfI32LtSAccumulatorSlot
          > i32AddSlotImmediate@left=4
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot > store32Accumulator > branchIfI32EqSlotImmediate
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate load32Accumulator
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot ~ store32AtAccumulator
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate > chargeFuel
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot ~ i32MulSlotSlot ~ i32ShlAccumulatorImmediate
          ~ i32AddAccumulatorSlot@right=3
        i32ShlSlotImmediate ~ i32ShlSlotImmediate ~ i32AddAccumulatorSlot@right=2 ~ i32AddAccumulatorSlot
          > chargeFuel > store64Immediate@address=2
        i32ShlSlotImmediate ~ i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate
        i32ShlSlotImmediate ~ i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate ~ i32XorAccumulatorSlot@right=2
          > i32ShlAccumulatorImmediate ~ i32XorAccumulatorSlot@right=2
        i32ShlSlotSlot ~ i32OrAccumulatorSlot
        i32ShrSSlotImmediate > i32ShlSlotImmediate ~ i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate > load32
          ~ load32Accumulator > branchIfNonZeroAccumulator
        i32ShrUAccumulatorImmediate ~ i32AddAccumulatorSlot i32AndAccumulatorImmediate i32XorAccumulatorSlot
        i32ShrUAccumulatorImmediate ~ i32AndAccumulatorImmediate > i32ShrUSlotImmediate
        i32ShrUAccumulatorImmediate ~ i32XorAccumulatorSlot > i32ShlAccumulatorImmediate
        i32ShrUSlotImmediate > copyAccumulator > copyImmediate
        i32ShrUSlotImmediate ~ i32AddAccumulatorImmediate i32AddAccumulatorSlot i32AndAccumulatorImmediate
        i32ShrUSlotImmediate ~ i32XorAccumulatorSlot
        i32ShrUSlotImmediate ~ i32AddAccumulatorImmediate > i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate
          ~ i32AddAccumulatorSlot
        i32ShrUSlotImmediate ~ i32AddAccumulatorImmediate > i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate
          ~ i32AddAccumulatorSlot > load8Accumulator > i32AddAccumulatorImmediate ~ branchTableAccumulator
        i32ShrUSlotImmediate ~ i32AddAccumulatorSlot > i32AddSlotSlot > i32AddSlotImmediate
          > branchIfI32NeSlotAccumulator
        i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot i32MulAccumulatorSlot
        i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ branchIfI32EqSlotAccumulator > i32AddSlotImmediate
        i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorImmediate > i32ShrUSlotImmediate
          ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot > load8Accumulator ~ i32AddAccumulatorImmediate
          ~ branchTableAccumulator
        i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot > load8Accumulator
        i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot > i32ShrUSlotImmediate
          ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot > store8AtAccumulator
          > store64AtAccumulator > i32AddSlotImmediate > chargeFuel > copyImmediate > branchIfI32EqSlotImmediate
        i32ShrUSlotImmediate ~ i32XorAccumulatorSlot > i32AddSlotImmediate i32XorAccumulatorSlot load32
        i32ShrUSlotImmediate ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot
        i32ShrUSlotSlot > chargeFuel i32AddSlotSlot load8
        i32SubAccumulatorImmediate > globalSetAccumulator
        i32SubAccumulatorSlot ~ store32Accumulator
        i32SubImmediateSlot > i32AndAccumulatorImmediate ~ i32AddAccumulatorImmediate
          > branchIfI32LtUAccumulatorImmediate^
        i32SubImmediateSlot ~ i32ShlAccumulatorImmediate
        i32SubImmediateSlot ~ load32 ~ load32Accumulator ~ load32Accumulator ~ load8Accumulator
          ~ selectAccumulator@first=5 > chargeFuel > returnSlot@value=2
        i32SubSlotAccumulator > chargeFuel i32AddAccumulatorImmediate i32ShrUSlotSlot
        i32SubSlotAccumulator ~ returnSlotAccumulator store32Accumulator
        i32SubSlotAccumulator ~ i32MulAccumulatorSlot > i32AddSlotSlot ~ load8Accumulator ~ i32AddAccumulatorSlot
          ~ i32MulAccumulatorSlot
        i32SubSlotAccumulator ~ i64ExtendI32SAccumulator > load32
        i32SubSlotImmediate > globalSetAccumulator > store64ImmediateAtAccumulator
        i32SubSlotSlot > branchIfI32LeUSlotAccumulator copyImmediate i32AddAccumulatorSlot i32GtUAccumulatorSlot
        i32SubSlotSlot > i32MulSlotSlot i32ShrUSlotSlot i32SubSlotSlot
        i32SubSlotSlot > copyImmediate > copyImmediate > chargeFuel
        i32SubSlotSlot > copyPair > call
        i32SubSlotSlot > i32AddAccumulatorImmediate > branchIfI32LeSAccumulatorSlot > store32
          > branchIfI32LtSAccumulatorSlot
        i32SubSlotSlot > i32SubSlotSlot > i32MulSlotSlot ~ i32AddAccumulatorSlot > i32AddSlotImmediate
        i32SubSlotSlot > i32XorSlotImmediate > branchIfI32GtSSlotAccumulator@left=2 > branchIfI32EqSlotImmediate
        i32SubSlotSlot ~ i32ShlAccumulatorImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot
          ~ load32Accumulator
        i32SubSlotSlot ~ i64EqSlotImmediate ~ i32AddAccumulatorSlot@right=2
        i32WrapI64 > chargeFuel
        i32WrapI64 > load16Accumulator > branchIfI32EqAccumulatorImmediate^
        i32WrapI64 ~ i32AddAccumulatorImmediate load64Accumulator
        i32WrapI64 ~ i32AddAccumulatorImmediate > load32Accumulator
        i32WrapI64Accumulator > i32AddSlotImmediate i32OrAccumulatorSlot
        i32WrapI64Accumulator ~ i32AddAccumulatorImmediate
        i32WrapI64Accumulator ~ i32AddAccumulatorImmediate > load32Accumulator
        i32XorAccumulatorImmediate ~ i32AndAccumulatorSlot
        i32XorAccumulatorSlot > i32AddSlotImmediate i32RotlSlotImmediate i32ShlAccumulatorImmediate
        i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate i32ShrUSlotImmediate i32XorAccumulatorSlot load32
        i32XorAccumulatorSlot > store8Accumulator
        i32XorAccumulatorSlot > i32AddSlotImmediate > branchIfNonZeroAccumulator
        i32XorAccumulatorSlot > i32RotlSlotImmediate > i32RotlSlotImmediate
        i32XorAccumulatorSlot > i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32ShlAccumulatorImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate ~ i32AndAccumulatorImmediate ~ load32Accumulator
          > i32ShrUSlotImmediate@left=4 ~ i32AndAccumulatorImmediate ~ load32Accumulator
        i32XorAccumulatorSlot > i32ShrUSlotImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate
        i32XorAccumulatorSlot > load32 ~ i32AddAccumulatorSlot
        i32XorAccumulatorSlot ~ branchIfI32EqAccumulatorImmediate i32AddAccumulatorSlot i32AndAccumulatorImmediate
        i32XorAccumulatorSlot ~ i32AddAccumulatorSlot > copy copyPair i32AddSlotImmediate
        i32XorAccumulatorSlot ~ i32AddAccumulatorSlot ~ store32Accumulator
        i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate
        i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate ~ load32Accumulator
          ~ i32ShrUSlotImmediate ~ i32XorAccumulatorSlot@right=2
        i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate ~ load32Accumulator
          ~ i32ShrUSlotImmediate ~ i32XorAccumulatorSlot@right=2 > i32AddSlotImmediate > branchIfNonZeroAccumulator
        i32XorAccumulatorSlot ~ load32 ~ i32AndAccumulatorSlot@right=2
        i32XorSlotImmediate ~ i32ShrUAccumulatorImmediate
        i32XorSlotImmediate ~ branchIfI32GtSSlotAccumulator > i32AddSlotSlot
        i32XorSlotImmediate ~ i32ShrUAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32XorSlotImmediate ~ i32ShrUAccumulatorImmediate ~ i32AddAccumulatorSlot > i32AddSlotSlot
          > i32AddSlotImmediate > branchIfI32NeSlotAccumulator
        i32XorSlotSlot > copy
        i32XorSlotSlot > copy > i32AndAccumulatorSlot
        i32XorSlotSlot > copy > i32AndAccumulatorSlot@right=2 ~ i32AndSlotSlot ~ i32XorAccumulatorSlot@right=2
          > i32RotlSlotImmediate@left=4 ~ i32RotlSlotImmediate@left=5 ~ i32XorAccumulatorSlot@right=2
        i32XorSlotSlot ~ i32AndAccumulatorSlot i32MulAccumulatorImmediate
        i32XorSlotSlot ~ i32AndAccumulatorSlot ~ i32XorAccumulatorSlot
        i32XorSlotSlot ~ i32MulAccumulatorImmediate > load8
        i64AddAccumulatorImmediate ~ branchIfI64LtUAccumulatorImmediate
        i64AddAccumulatorSlot > i64AddAccumulatorImmediate
        i64AddSlotImmediate > load8 > branchTableAccumulator
        i64AddSlotImmediate ~ i32WrapI64Accumulator
        i64AddSlotImmediate ~ i32WrapI64Accumulator ~ load64Accumulator store64AtAccumulator
        i64AddSlotImmediate ~ i32WrapI64Accumulator ~ store64ImmediateAtAccumulator
        i64AddSlotSlot ~ i64XorAccumulatorSlot
        i64AddSlotSlot ~ i64XorAccumulatorSlot ~ i64MulAccumulatorImmediate
        i64AddSlotSlot ~ i64XorAccumulatorSlot ~ i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate
          ~ i64XorAccumulatorSlot@right=2 > jump
        i64AndAccumulatorImmediate > branchIfI64EqAccumulatorImmediate branchIfI64NeAccumulatorImmediate
        i64AndSlotImmediate > chargeFuel
        i64AndSlotImmediate > i64AndSlotImmediate > i32AddSlotImmediate > i32WrapI64 ~ i32AddAccumulatorImmediate
          > i32WrapI64 ~ i32AddAccumulatorImmediate > copy
        i64AndSlotImmediate ~ i64ShlImmediateAccumulator ~ i32WrapI64Accumulator > i32ShlSlotImmediate
          > load32Accumulator > branchIfI32EqAccumulatorImmediate > i32AddSlotImmediate@left=3
          > i32AddSlotSlot@left=5@right=3 ~ i32AddAccumulatorImmediate ~ load32Accumulator
        i64Extend32S > i64Extend32S
        i64Extend32S ~ i64AddAccumulatorSlot
        i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate
        i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate ~ i64XorAccumulatorSlot
        i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate ~ i64XorAccumulatorSlot@right=2
        i64MulSlotImmediate ~ i32AddSlotImmediate ~ i64AndAccumulatorImmediate ~ i64AddAccumulatorSlot@right=3
        i64ShlImmediateAccumulator ~ i32WrapI64Accumulator
        i64ShlSlotImmediate ~ i64OrAccumulatorImmediate ~ store64Accumulator
        i64ShrUAccumulatorImmediate > i32WrapI64Accumulator
        i64ShrUAccumulatorImmediate ~ i64XorAccumulatorSlot
        i64ShrUAccumulatorImmediate ~ i64XorAccumulatorSlot > jump
        i64ShrUSlotImmediate ~ i32WrapI64Accumulator
        i64XorAccumulatorSlot > jump
        i64XorAccumulatorSlot ~ i64MulAccumulatorImmediate
        i64XorAccumulatorSlot ~ i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate
        """
}
