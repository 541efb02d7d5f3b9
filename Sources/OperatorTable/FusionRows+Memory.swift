extension InstructionTable {
    /// The instructions that are fused and begin with a load or store; ``fusionRowsOfMoves`` says how rows are read.
    static let fusionRowsOfMemory = """
        f64Load > f64Load
        f64Load ~ f64MulAccumulatorSlot
        f64Load ~ f64MulAccumulatorSlot ~ f64AddAccumulatorSlot
        f64LoadAccumulator > i32AddSlotSlot
        f64LoadAccumulator ~ f64MulAccumulatorSlot
        load16 > branchIfNonZeroAccumulator i32AndSlotImmediate i32ShlAccumulatorImmediate i32SubAccumulatorSlot
        load16 > load16
        load16 > i32AndAccumulatorImmediate ~ branchIfI32EqAccumulatorImmediate
        load16 > i32ShlAccumulatorImmediate > i32AddAccumulatorSlot
        load16 > i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        load16 > i32SubAccumulatorSlot > i32GtUAccumulatorSlot@right=2 > copyImmediate ~ select@first=1@second=3
          ~ store16Accumulator
        load16 ~ branchIfI32EqAccumulatorImmediate i32MulAccumulatorSlot
        load16Accumulator > branchIfI32GeUSlotAccumulator copyPair i32AddSlotImmediate load16
        load16Accumulator ~ branchIfI32EqAccumulatorSlot i32MulAccumulatorSlot
        load16SignedTo32 > load16SignedTo32
        load16SignedTo32 ~ i32MulAccumulatorSlot
        load16SignedTo32Accumulator > i32AddSlotImmediate
        load16SignedTo32Accumulator ~ i32MulAccumulatorSlot
        load32 > branchIfI32EqAccumulatorImmediate branchIfI32LtSAccumulatorImmediate branchIfI32LtSSlotImmediate
        load32 > branchIfNonZeroAccumulator call chargeFuel copy
        load32@address=2 > branchIfNonZeroAccumulator^
        load32 > i32AddAccumulatorImmediate i32AddAccumulatorSlot i32AddSlotImmediate i32AndAccumulatorImmediate
        load32 > i32GtSSlotAccumulator i32ShlSlotImmediate i32ShrUAccumulatorImmediate i32SubAccumulatorSlot
        load32 > i32SubImmediateSlot i32SubSlotAccumulator jump load16Accumulator load32 load32Accumulator
        load32 > load8Accumulator store32 store32Accumulator
        load32 > chargeFuel > copyImmediate > branchIfI32EqSlotImmediate@left=3
        load32 > copy > call chargeFuel
        load32 > copyPair > call copy
        load32 > i32AddAccumulatorImmediate > store32Accumulator
        load32 > i32AddAccumulatorImmediate ~ store32Accumulator
        load32 > i32AddAccumulatorImmediate ~ store32Accumulator > branchIfI32GtSSlotImmediate@left=3
        load32 > i32AddAccumulatorSlot > i32AddAccumulatorImmediate > i32AddSlotSlot@left=2 > load8Accumulator
          > i32AddSlotImmediate@left=2 ~ load8Accumulator > load32
        load32 > i32AddSlotImmediate > copyAccumulator
        load32 > i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate
        load32 > i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate ~ load32Accumulator
          ~ i32AddAccumulatorImmediate ~ branchTableAccumulator
        load32 > i32GtSSlotAccumulator > i32LtSSlotSlot
        load32 > i32MulAccumulatorImmediate ~ i32AddAccumulatorSlot
        load32 > i32ShlSlotImmediate ~ i32AddAccumulatorSlot
        load32 > i32SubAccumulatorSlot > load32 ~ load32Accumulator > load8Accumulator > load32
          ~ i32SubAccumulatorSlot@right=6 ~ i32ShrSAccumulatorImmediate > load8@address=5
          > branchIfI32GtSSlotAccumulator@left=2
        load32 > i32SubImmediateAccumulator > i32ShrUSlotAccumulator
        load32 > i32SubSlotAccumulator ~ branchIfI32LeUSlotAccumulator^
        load32 > load32 > i32SubSlotAccumulator load32
        load32 > load32 > i32GtSSlotAccumulator@left=2 ~ i32LtSSlotSlot@left=3@right=2
          ~ i32SubSlotAccumulator@left=2 ~ returnSlotAccumulator
        load32 > load32 ~ load32Accumulator > load32Accumulator ~ load32Accumulator > copyImmediate
          > branchIfI32EqSlotImmediate branchIfI32EqSlotImmediate^
        load32 > load32Accumulator > load32
        load32 > load32Accumulator > i32AndAccumulatorSlot ~ i32ShlAccumulatorImmediate
          ~ i32AddAccumulatorSlot@right=4 ~ i32AddAccumulatorImmediate ~ load32Accumulator
          > branchIfI32EqAccumulatorImmediate
        load32 ~ branchIfI32EqAccumulatorImmediate branchIfI32EqAccumulatorSlot branchIfI32EqSlotAccumulator
        load32 ~ branchIfI32GeUSlotAccumulator branchIfI32LtUSlotAccumulator branchIfI32NeAccumulatorImmediate
        load32 ~ branchIfI32NeSlotAccumulator branchIfNonZeroAccumulator i32AddAccumulatorImmediate
        load32 ~ i32AddAccumulatorSlot i32AndAccumulatorSlot i32ShlAccumulatorImmediate i32ShlSlotAccumulator
        load32 ~ load16Accumulator load32Accumulator load8Accumulator
        load32 ~ i32AddAccumulatorSlot > i32AddSlotImmediate
        load32 ~ i32AddAccumulatorSlot ~ store8AtAccumulator
        load32 ~ i32MulAccumulatorImmediate ~ i32AddAccumulatorSlot
        load32 ~ i32MulSlotImmediate ~ i32AddAccumulatorSlot@right=2
        load32 ~ i32ShlSlotImmediate ~ i32AddAccumulatorSlot@right=2
        load32 ~ i32ShrUAccumulatorImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot
          ~ i32AddAccumulatorImmediate
        load32 ~ i32SubSlotAccumulator > load32 > i32SubImmediateAccumulator ~ branchIfI32LeSSlotAccumulator
        load32@address=2 ~ load16Accumulator ~ branchIfI32EqAccumulatorSlot > load32@address=5
          > branchIfNonZeroAccumulator^
        load32 ~ load8Accumulator ~ branchIfNonZeroAccumulator
        load32 ~ load8Accumulator ~ i32AndSlotImmediate ~ i32XorAccumulatorSlot@right=2
          ~ branchIfI32EqAccumulatorImmediate
        load32@address=2 ~ load8Accumulator ~ i32AndSlotImmediate ~ i32XorAccumulatorSlot@right=2
          ~ branchIfI32EqAccumulatorImmediate > load32@address=7 > branchIfNonZeroAccumulator^
        load32Accumulator > branchIfI32EqAccumulatorImmediate branchIfI32LtSAccumulatorSlot copyPair
        load32Accumulator > i32AddAccumulatorImmediate i32AndAccumulatorImmediate i32AndAccumulatorSlot
        load32Accumulator > i32RotlAccumulatorImmediate i32ShlSlotImmediate i32ShrUSlotImmediate load32
        load32Accumulator > load32Accumulator
        load32Accumulator > copyPair > i32AddSlotImmediate
        load32Accumulator > i32AndAccumulatorImmediate ~ i32RotrAccumulatorImmediate ~ i32RotrSlotImmediate@left=3
          ~ i32AndAccumulatorImmediate ~ i32OrAccumulatorSlot@right=3
        load32Accumulator > i32AndAccumulatorSlot ~ i32ShlAccumulatorImmediate
        load32Accumulator > i32RotlAccumulatorImmediate > i32RotlSlotImmediate
        load32Accumulator > i32RotlAccumulatorImmediate ~ i32RotlSlotImmediate@left=2
          ~ i32XorAccumulatorSlot@right=2 ~ i32ShrUSlotImmediate@left=4 ~ i32XorAccumulatorSlot@right=2
        load32Accumulator > i32ShrUSlotImmediate ~ i32XorAccumulatorSlot
        load32Accumulator ~ branchIfI32GeUSlotAccumulator i32AddAccumulatorImmediate i32AddAccumulatorSlot
        load32Accumulator ~ load32Accumulator
        load32Accumulator ~ i32AddAccumulatorImmediate ~ branchTableAccumulator
        load32Accumulator ~ i32AddAccumulatorSlot > i32AddAccumulatorSlot i32AddSlotImmediate i32AddSlotSlot
        load32Accumulator ~ i32AndSlotImmediate ~ i32ShlAccumulatorImmediate ~ load32Accumulator
          ~ i32XorAccumulatorSlot@right=4 ~ i32XorAccumulatorSlot ~ i32XorAccumulatorSlot
        load32Accumulator ~ i32ShlSlotImmediate ~ i32AddAccumulatorSlot@right=2
        load32Accumulator ~ load32Accumulator > load64Accumulator ~ store64Accumulator > load8@address=3
          ~ store8Accumulator > copyImmediate > branchIfI32EqSlotImmediate
        load64 > branchIfI64LtUAccumulatorImmediate branchIfI64NeAccumulatorImmediate i64AddAccumulatorImmediate
        load64 > jump load64 store64Accumulator
        load64 > branchIfI64LtUAccumulatorImmediate > i32WrapI64Accumulator
        load64 > copyPair > call
        load64 > load8 > branchIfI32NeAccumulatorImmediate > load64 ~ i64AddAccumulatorSlot@right=4
        load64 ~ i32WrapI64Accumulator
        load64 ~ i64ExtendI32S ~ i64AddAccumulatorSlot@right=2 > jump
        load64 ~ i64ExtendI32S ~ i64LtSSlotAccumulator@left=2 > jump
        load64Accumulator > branchIfI64LtUAccumulatorImmediate copyAccumulator i32AddSlotImmediate
        load64Accumulator > i64AndAccumulatorImmediate i64ShrUAccumulatorImmediate
        load64Accumulator > branchIfI64LtUAccumulatorImmediate > i32WrapI64Accumulator
        load64Accumulator > copyAccumulator > branchIfI64LtUSlotImmediate@left=2 > i32WrapI64@operand=3 > chargeFuel
        load64Accumulator > i64AndAccumulatorImmediate > branchIfI64NeAccumulatorImmediate
        load8 > branchIfI32EqAccumulatorImmediate branchIfI32NeAccumulatorImmediate branchIfNonZeroAccumulator
        load8 > branchIfNonZeroAccumulator^ branchTableAccumulator chargeFuel i32AddAccumulatorImmediate
        load8 > i32AddSlotImmediate i32AndAccumulatorImmediate i32ShlAccumulatorImmediate jump load8
        load8 > copyImmediate > load8
        load8 > i32AndAccumulatorImmediate > branchIfNonZeroAccumulator
        load8 > i32AndAccumulatorSlot ~ branchIfI32EqAccumulatorImmediate
        load8 > i32GtUAccumulatorImmediate > copyImmediate ~ select@first=3@second=1 > copyPair > chargeFuel
        load8 > load8 > branchIfI32NeSlotAccumulator
        load8 ~ branchIfI32EqAccumulatorImmediate branchIfI32NeAccumulatorImmediate branchIfNonZeroAccumulator
        load8 ~ i32AddAccumulatorSlot i32AndAccumulatorImmediate i32ShlAccumulatorSlot i32ShlImmediateAccumulator
        load8 ~ store8Accumulator
        load8 ~ i32AndAccumulatorImmediate ~ branchIfI32EqAccumulatorImmediate branchIfNonZeroAccumulator
        load8 ~ i32AndAccumulatorImmediate ~ store8Accumulator
        load8 ~ i32AndAccumulatorImmediate ~ branchIfNonZeroAccumulator > load32 > copy > jump
        load8 ~ load8 ~ i32SubSlotAccumulator@left=2 > branchIfNonZeroAccumulator
        load8@address=4 ~ load8@address=4 ~ i32SubSlotAccumulator@left=2 > branchIfNonZeroAccumulator
          > i32AddSlotImmediate@left=8 > i32AddSlotImmediate@left=8 > i32AddSlotImmediate
          > branchIfNonZeroAccumulator^
        load8 ~ load8SignedTo32 > i32XorAccumulatorSlot@right=2 ~ i32Extend8SAccumulator
          ~ branchIfI32GtSAccumulatorImmediate^
        load8Accumulator > branchIfI32EqAccumulatorImmediate branchIfNonZeroAccumulator branchTableAccumulator
        load8Accumulator > i32AddAccumulatorImmediate i32AddSlotImmediate i32AddSlotSlot i32AndAccumulatorImmediate
        load8Accumulator > i32AndSlotImmediate i32SubSlotAccumulator jump selectAccumulator
        load8Accumulator > i32AndSlotImmediate ~ branchIfI32NeSlotAccumulator i32XorAccumulatorSlot
        load8Accumulator > i32SubSlotAccumulator > i32ShrUSlotSlot
        load8Accumulator > load32 ~ i32SubAccumulatorSlot ~ i32ShrSAccumulatorImmediate > load8
          > branchIfI32GtSSlotAccumulator@left=2
        load8Accumulator > selectAccumulator > i32AddSlotImmediate i32NeSlotImmediate
        load8Accumulator ~ branchIfI32EqSlotAccumulator branchIfI32NeAccumulatorImmediate
        load8Accumulator ~ branchIfI32NeSlotAccumulator branchIfNonZeroAccumulator i32AddAccumulatorSlot
        load8Accumulator ~ i32AndAccumulatorImmediate i32XorAccumulatorSlot store8Accumulator
        load8Accumulator ~ i32AddAccumulatorSlot > i32AddAccumulatorSlot
        load8Accumulator ~ i32AndAccumulatorImmediate ~ branchIfI32EqAccumulatorImmediate branchIfNonZeroAccumulator
        load8Accumulator ~ i32ShlAccumulatorImmediate ~ load8 ~ i32OrAccumulatorSlot@right=2
        load8Accumulator ~ i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate
        load8SignedTo32 > i32AddAccumulatorImmediate
        load8SignedTo32 > i32AddAccumulatorImmediate ~ i32OrSlotImmediate@left=2 ~ i32AddAccumulatorImmediate
          ~ i32LtSSlotImmediate@left=4 ~ selectAccumulator@first=4@second=2
        load8SignedTo32 > i32AndAccumulatorImmediate > store32Accumulator > branchIfI32LtSSlotImmediate@left=3
          > i32AddSlotImmediate > load8@address=4 > jump
        load8SignedTo32 > i64AndAccumulatorImmediate > branchIfI32LeSSlotImmediate@left=2^
        load8SignedTo32 ~ branchIfI32GtSAccumulatorImmediate
        store16 > i32SubSlotSlot ~ store32Accumulator > load32 ~ branchIfNonZeroAccumulator
        store16Accumulator > i32AddSlotImmediate > load16Accumulator
        store32 > branchIfNonZeroAccumulator chargeFuel i32AddSlotImmediate jump returnPlaced returnSlot
        store32 > load8SignedTo32 > i32AndAccumulatorImmediate ~ store32Accumulator > copyImmediate
          > branchIfI32GtSSlotImmediate@left=4^
        store32AbsoluteAccumulator > chargeFuel
        store32Accumulator > branchIfI32EqSlotImmediate branchIfI32GtSSlotImmediate chargeFuel copyImmediate
        store32Accumulator > i32AddSlotImmediate i32AddSlotSlot i32AndSlotImmediate jump returnImmediate returnSlot
        store32Accumulator > i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate
        store32Accumulator > i32AddSlotSlot > chargeFuel
        store32Accumulator > i32AndSlotImmediate ~ i32EqAccumulatorImmediate
        store32AtAccumulator > chargeFuel copyPair i32AddAccumulatorImmediate i32AddSlotImmediate
        store32Immediate > chargeFuel i32AddSlotImmediate
        store32ImmediateAtAccumulator > chargeFuel i32AddSlotImmediate
        store32ImmediateAtAccumulator > i32AddSlotImmediate > branchIfI32NeSlotAccumulator
        store64 > chargeFuel i32AddSlotImmediate jump
        store64 > i32AddSlotImmediate > jump
        store64Accumulator > branchIfI64LtUSlotImmediate chargeFuel i32AddSlotImmediate jump
        store64Immediate > i32AddSlotImmediate
        store8 > i32AddSlotImmediate
        store8Accumulator > i32AddSlotImmediate i32AddSlotSlot
        store8Accumulator > i32AddSlotImmediate > branchIfI32LtUAccumulatorSlot i32AddSlotImmediate
        store8Accumulator > i32AddSlotImmediate > i32AddSlotImmediate > i32AddAccumulatorSlot
          ~ branchIfI32GtUAccumulatorImmediate > i32AddSlotSlot@right=4 > branchIfI32EqSlotSlot@right=5
        store8AtAccumulator > i32AddSlotImmediate
        store8AtAccumulator > store64AtAccumulator > i32AddSlotImmediate > chargeFuel > copyImmediate
          > branchIfI32EqSlotImmediate
        store8Immediate > chargeFuel
        store8ImmediateAtAccumulator > i32AddSlotSlot
        store8ImmediateAtAccumulator > i32AddSlotSlot > branchIfI32LeUAccumulatorSlot
        """
}
