extension InstructionTable {
    /// The instructions that are fused: a chain, whose last link is each of the names behind the last sign.
    ///
    /// Behind `>` follows an instruction whatever the result before it is for, behind `~` one that takes the result from the
    /// accumulator and needs it alone: then it is not written to its slot.
    ///
    /// Where such instructions follow one another and no branch leads between them, one handler does them all. The code stays
    /// as it is, so that a row which is missing costs time and nothing else. Rows are chosen by how often real programs
    /// execute them: `benchmarks --count` says that.
    static let fusionRows = """
        copy > branchIfI32EqAccumulatorImmediate branchIfI32GtUSlotImmediate branchIfI32NeSlotImmediate call chargeFuel
        copy > copyImmediate i32AddSlotImmediate i32AndAccumulatorSlot i32AndSlotImmediate i32RotlAccumulatorImmediate
        copy > jump load32
        copyAccumulator > branchIfI32GtSSlotSlot branchIfI64LtUSlotImmediate load8
        copyImmediate > branchIfI32EqSlotImmediate branchIfI32LtUSlotImmediate branchIfNonZero call chargeFuel copy
        copyImmediate > copyImmediate i32AddSlotImmediate jump load32 load8 select
        copyLongImmediate > load8
        copyPair > call chargeFuel copy copyImmediate copyPair i32AddSlotImmediate i32SubSlotSlot i32XorSlotSlot jump
        copyPair > load32
        f64AddAccumulatorSlot > i32AddSlotSlot
        f64AddAccumulatorSlot ~ f64AddAccumulatorSlot
        f64Load > f64Load
        f64Load ~ f64MulAccumulatorSlot
        f64LoadAccumulator > i32AddSlotSlot
        f64LoadAccumulator ~ f64MulAccumulatorSlot
        f64MulAccumulatorSlot > f64Load
        f64MulAccumulatorSlot ~ f64AddAccumulatorSlot
        globalGet ~ i32SubAccumulatorImmediate
        globalSetAccumulator > load32 returnPlaced returnSlot
        i32AddAccumulatorImmediate > branchIfI32EqSlotAccumulator chargeFuel i32AddSlotImmediate i32ShrUSlotImmediate
        i32AddAccumulatorImmediate > jump load32 load32Accumulator
        i32AddAccumulatorImmediate ~ branchTableAccumulator i32AndAccumulatorImmediate load32Accumulator
        i32AddAccumulatorImmediate ~ load64Accumulator load8Accumulator store32Accumulator
        i32AddAccumulatorSlot > chargeFuel copy copyPair i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AddAccumulatorSlot > i32AddSlotImmediate i32AddSlotSlot i32GtSAccumulatorSlot i32MulSlotSlot
        i32AddAccumulatorSlot > i32NeSlotImmediate i32OrSlotImmediate i32ShrUSlotImmediate jump load16Accumulator load32
        i32AddAccumulatorSlot > load32Accumulator load64Accumulator load8 load8Accumulator
        i32AddAccumulatorSlot ~ branchIfI32GtUAccumulatorImmediate i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AddAccumulatorSlot ~ load16Accumulator load16SignedTo32Accumulator load32Accumulator load64Accumulator
        i32AddAccumulatorSlot ~ load8Accumulator store32Accumulator store32AtAccumulator store8AtAccumulator
        i32AddSlotImmediate > branchIfI32EqSlotAccumulator branchIfI32GtSSlotAccumulator
        i32AddSlotImmediate > branchIfI32GtUAccumulatorImmediate branchIfI32LtUAccumulatorSlot
        i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate branchIfI32NeAccumulatorSlot
        i32AddSlotImmediate > branchIfI32NeSlotAccumulator branchIfNonZeroAccumulator call chargeFuel copy
        i32AddSlotImmediate > copyAccumulator copyImmediate copyPair i32AddAccumulatorSlot i32AddSlotImmediate
        i32AddSlotImmediate > i32AddSlotSlot i32MulAccumulatorSlot i32ShlAccumulatorImmediate i32ShlSlotImmediate jump
        i32AddSlotImmediate > load16 load16Accumulator load32 load32Accumulator load64Accumulator load8 load8Accumulator
        i32AddSlotImmediate ~ branchIfI32EqAccumulatorSlot branchTableAccumulator f64LoadAccumulator
        i32AddSlotImmediate ~ globalSetAccumulator i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AddSlotImmediate ~ i32AndAccumulatorImmediate i32ShlSlotAccumulator load16Accumulator
        i32AddSlotImmediate ~ load16SignedTo32Accumulator load32Accumulator load64Accumulator load8Accumulator
        i32AddSlotImmediate ~ store32Accumulator store32AtAccumulator store8Accumulator
        i32AddSlotSlot > branchIfI32EqSlotSlot branchIfI32LeUAccumulatorSlot chargeFuel copy copyImmediate copyPair
        i32AddSlotSlot > i32AddAccumulatorImmediate i32AddAccumulatorSlot i32AddSlotImmediate i32AddSlotSlot
        i32AddSlotSlot > i32SubSlotSlot load8 load8Accumulator
        i32AddSlotSlot ~ f64LoadAccumulator load16Accumulator load16SignedTo32Accumulator load32Accumulator
        i32AddSlotSlot ~ load64Accumulator load8Accumulator returnSlotAccumulator store32ImmediateAtAccumulator
        i32AddSlotSlot ~ store8ImmediateAtAccumulator
        i32AndAccumulatorImmediate > branchIfI32EqAccumulatorImmediate i32ShrUSlotImmediate
        i32AndAccumulatorImmediate ~ branchIfI32EqAccumulatorImmediate branchIfI32LeUAccumulatorImmediate
        i32AndAccumulatorImmediate ~ branchIfI32LtUAccumulatorImmediate branchIfI32NeAccumulatorImmediate
        i32AndAccumulatorImmediate ~ branchIfNonZeroAccumulator i32AddAccumulatorImmediate i32AddAccumulatorSlot
        i32AndAccumulatorImmediate ~ i32MulAccumulatorSlot i32OrAccumulatorSlot i32RotrAccumulatorImmediate
        i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate
        i32AndAccumulatorSlot > i32AndSlotSlot i32ShlAccumulatorImmediate i32SubSlotSlot
        i32AndAccumulatorSlot ~ i32ShlAccumulatorImmediate i32XorAccumulatorSlot
        i32AndSlotImmediate > branchIfI32EqAccumulatorImmediate branchIfI32LtUSlotAccumulator
        i32AndSlotImmediate > branchIfI32NeAccumulatorImmediate branchIfNonZeroAccumulator i32AndSlotImmediate
        i32AndSlotImmediate ~ branchIfI32EqAccumulatorImmediate branchIfI32NeAccumulatorImmediate
        i32AndSlotImmediate ~ branchIfI32NeSlotAccumulator i32EqAccumulatorImmediate i32XorAccumulatorSlot
        i32AndSlotSlot ~ i32ShlAccumulatorImmediate i32XorAccumulatorSlot
        i32EqAccumulatorImmediate ~ i32SubSlotAccumulator
        i32GtSAccumulatorSlot > copyImmediate
        i32GtSSlotAccumulator > i32LtSSlotSlot
        i32GtSSlotSlot > copyImmediate
        i32GtUAccumulatorSlot > copyImmediate
        i32LtSSlotSlot ~ i32SubSlotAccumulator
        i32LtUSlotAccumulator ~ selectAccumulator
        i32MulAccumulatorImmediate > load8
        i32MulAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32MulAccumulatorSlot > i32ShrUAccumulatorImmediate load16 load16SignedTo32
        i32MulAccumulatorSlot ~ i32AddAccumulatorSlot
        i32MulSlotImmediate ~ i32AddAccumulatorImmediate
        i32MulSlotSlot ~ i32AddAccumulatorSlot i32ShlAccumulatorImmediate
        i32NeSlotImmediate ~ i32AddAccumulatorSlot
        i32OrAccumulatorSlot ~ branchIfNonZeroAccumulator store32Accumulator
        i32OrSlotImmediate > i32AddSlotImmediate
        i32RotlAccumulatorImmediate > i32RotlSlotImmediate
        i32RotlSlotImmediate > i32RotlSlotImmediate
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32RotrAccumulatorImmediate > i32RotrSlotImmediate
        i32RotrSlotImmediate ~ i32AndAccumulatorImmediate
        i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot i32XorAccumulatorSlot load16Accumulator load32Accumulator
        i32ShlAccumulatorSlot ~ i32AddAccumulatorSlot
        i32ShlImmediateSlot ~ i32XorAccumulatorImmediate
        i32ShlSlotAccumulator > load32
        i32ShlSlotAccumulator ~ i32AddAccumulatorSlot
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot i32XorAccumulatorSlot
        i32ShrUAccumulatorImmediate ~ i32AddAccumulatorSlot i32AndAccumulatorImmediate i32XorAccumulatorSlot
        i32ShrUSlotImmediate ~ i32AddAccumulatorImmediate i32AddAccumulatorSlot i32AndAccumulatorImmediate
        i32ShrUSlotImmediate ~ i32XorAccumulatorSlot
        i32ShrUSlotSlot > chargeFuel i32AddSlotSlot load8
        i32SubAccumulatorImmediate > globalSetAccumulator
        i32SubImmediateSlot ~ i32ShlAccumulatorImmediate
        i32SubSlotAccumulator > chargeFuel i32ShrUSlotSlot
        i32SubSlotAccumulator ~ returnSlotAccumulator
        i32SubSlotSlot > branchIfI32LeUSlotAccumulator copyImmediate i32GtUAccumulatorSlot i32MulSlotSlot
        i32SubSlotSlot > i32ShrUSlotSlot i32SubSlotSlot
        i32WrapI64 > chargeFuel
        i32WrapI64 ~ i32AddAccumulatorImmediate
        i32WrapI64Accumulator > i32AddSlotImmediate i32OrAccumulatorSlot
        i32WrapI64Accumulator ~ i32AddAccumulatorImmediate
        i32XorAccumulatorImmediate ~ i32AndAccumulatorSlot
        i32XorAccumulatorSlot > i32AddSlotImmediate i32RotlSlotImmediate i32ShlAccumulatorImmediate
        i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate i32ShrUSlotImmediate i32XorAccumulatorSlot load32
        i32XorAccumulatorSlot > store8Accumulator
        i32XorAccumulatorSlot ~ branchIfI32EqAccumulatorImmediate i32AddAccumulatorSlot i32AndAccumulatorImmediate
        i32XorSlotImmediate ~ i32ShrUAccumulatorImmediate
        i32XorSlotSlot > copy
        i32XorSlotSlot ~ i32AndAccumulatorSlot i32MulAccumulatorImmediate
        i64AddAccumulatorImmediate ~ branchIfI64LtUAccumulatorImmediate
        i64AddAccumulatorSlot > i64AddAccumulatorImmediate
        i64AddSlotSlot ~ i64XorAccumulatorSlot
        i64AndAccumulatorImmediate > branchIfI64NeAccumulatorImmediate
        i64AndSlotImmediate > chargeFuel
        i64Extend32S > i64Extend32S
        i64Extend32S ~ i64AddAccumulatorSlot
        i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate
        i64ShrUAccumulatorImmediate > i32WrapI64Accumulator
        i64ShrUAccumulatorImmediate ~ i64XorAccumulatorSlot
        i64XorAccumulatorSlot > jump
        i64XorAccumulatorSlot ~ i64MulAccumulatorImmediate
        load16 > i32AndSlotImmediate i32ShlAccumulatorImmediate load16
        load16 ~ i32MulAccumulatorSlot
        load16Accumulator > branchIfI32GeUSlotAccumulator copyPair i32AddSlotImmediate load16
        load16Accumulator ~ branchIfI32EqAccumulatorSlot i32MulAccumulatorSlot store16Accumulator
        load16SignedTo32 > load16SignedTo32
        load16SignedTo32 ~ i32MulAccumulatorSlot
        load16SignedTo32Accumulator > i32AddSlotImmediate
        load16SignedTo32Accumulator ~ i32MulAccumulatorSlot
        load32 > branchIfI32EqAccumulatorImmediate branchIfI32LtSSlotImmediate branchIfNonZeroAccumulator chargeFuel
        load32 > copy i32AddAccumulatorImmediate i32AddAccumulatorSlot i32AddSlotImmediate i32AndAccumulatorImmediate
        load32 > i32GtSSlotAccumulator i32ShlSlotImmediate i32SubImmediateSlot i32SubSlotAccumulator load32
        load32 > load32Accumulator load8Accumulator store32
        load32 ~ branchIfI32EqAccumulatorImmediate branchIfI32EqAccumulatorSlot branchIfI32GeUSlotAccumulator
        load32 ~ branchIfI32LtUSlotAccumulator i32AddAccumulatorImmediate i32AddAccumulatorSlot i32AndAccumulatorSlot
        load32 ~ i32ShlSlotAccumulator load16Accumulator load32Accumulator load8Accumulator store32Accumulator
        load32 ~ store8AtAccumulator
        load32Accumulator > branchIfI32EqAccumulatorImmediate branchIfI32LtSAccumulatorSlot copyPair
        load32Accumulator > i32AddAccumulatorImmediate i32AndAccumulatorImmediate i32AndAccumulatorSlot
        load32Accumulator > i32RotlAccumulatorImmediate i32ShlSlotImmediate i32ShrUSlotImmediate load32
        load32Accumulator > load32Accumulator
        load32Accumulator ~ branchIfI32GeUSlotAccumulator i32AddAccumulatorImmediate i32AddAccumulatorSlot
        load32Accumulator ~ load32Accumulator
        load64 > branchIfI64LtUAccumulatorImmediate
        load64Accumulator > branchIfI64LtUAccumulatorImmediate copyAccumulator i32AddSlotImmediate
        load64Accumulator > i64AndAccumulatorImmediate i64ShrUAccumulatorImmediate
        load64Accumulator ~ store64Accumulator
        load8 > branchIfI32EqAccumulatorImmediate branchIfI32NeAccumulatorImmediate branchIfNonZeroAccumulator
        load8 > i32AddAccumulatorImmediate i32AddSlotImmediate i32AndAccumulatorImmediate i32ShlAccumulatorImmediate
        load8 > load8
        load8 ~ branchIfI32NeAccumulatorImmediate branchIfNonZeroAccumulator i32AndAccumulatorImmediate
        load8 ~ i32ShlAccumulatorSlot store8Accumulator
        load8Accumulator > branchIfI32EqAccumulatorImmediate branchIfNonZeroAccumulator branchTableAccumulator
        load8Accumulator > i32AddAccumulatorImmediate i32AddSlotImmediate i32AddSlotSlot i32AndAccumulatorImmediate
        load8Accumulator > i32AndSlotImmediate i32SubSlotAccumulator jump selectAccumulator
        load8Accumulator ~ branchIfI32EqSlotAccumulator branchIfI32NeSlotAccumulator branchIfNonZeroAccumulator
        load8Accumulator ~ i32AddAccumulatorSlot i32AndAccumulatorImmediate i32XorAccumulatorSlot store8Accumulator
        load8SignedTo32 > i32AddAccumulatorImmediate
        select > i32GtSSlotSlot
        select ~ i32AddAccumulatorSlot store16Accumulator
        selectAccumulator > i32AddSlotImmediate i32NeSlotImmediate load32
        store16Accumulator > i32AddSlotImmediate store32
        store32 > branchIfNonZeroAccumulator chargeFuel i32AddSlotImmediate load32 returnSlot store16 store32
        store32Accumulator > branchIfI32EqSlotImmediate branchIfI32GtSSlotImmediate chargeFuel copyImmediate
        store32Accumulator > i32AddSlotImmediate i32AddSlotSlot i32AndSlotImmediate jump load32 store32
        store32AtAccumulator > copyPair i32AddSlotImmediate
        store32ImmediateAtAccumulator > i32AddSlotImmediate
        store64 > chargeFuel i32AddSlotImmediate
        store64Accumulator > branchIfI64LtUSlotImmediate i32AddSlotImmediate jump load8
        store64Immediate > i32AddSlotImmediate
        store8 > i32AddSlotImmediate
        store8Accumulator > i32AddSlotImmediate i32AddSlotSlot load32 store8
        store8AtAccumulator > i32AddSlotImmediate load32
        store8ImmediateAtAccumulator > i32AddSlotSlot
        copy > i32AddSlotImmediate > jump
        copy > i32AndAccumulatorSlot > i32AndSlotSlot
        copy > i32AndSlotImmediate > branchIfI32NeAccumulatorImmediate
        copy > i32RotlAccumulatorImmediate > i32RotlSlotImmediate
        copyAccumulator > load8 ~ branchIfNonZeroAccumulator
        copyLongImmediate > load8 > i32ShlAccumulatorImmediate
        copyPair > copyPair > copyPair i32AddSlotImmediate
        copyPair > i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate jump
        copyPair > i32AddSlotImmediate ~ store32Accumulator
        copyPair > i32XorSlotSlot > copy
        copyPair > i32XorSlotSlot ~ i32AndAccumulatorSlot
        copyPair > load32 > store32
        f64AddAccumulatorSlot > i32AddSlotSlot > i32AddSlotImmediate
        f64AddAccumulatorSlot ~ f64AddAccumulatorSlot > i32AddSlotSlot
        f64Load > f64Load ~ f64MulAccumulatorSlot
        f64Load ~ f64MulAccumulatorSlot ~ f64AddAccumulatorSlot
        f64LoadAccumulator > i32AddSlotSlot ~ f64LoadAccumulator
        f64LoadAccumulator ~ f64MulAccumulatorSlot > f64Load
        f64MulAccumulatorSlot > f64Load > f64Load
        f64MulAccumulatorSlot ~ f64AddAccumulatorSlot ~ f64AddAccumulatorSlot
        globalGet ~ i32SubAccumulatorImmediate > globalSetAccumulator
        i32AddAccumulatorImmediate > i32AddSlotImmediate ~ load32Accumulator
        i32AddAccumulatorImmediate > load32Accumulator > copyPair
        i32AddAccumulatorImmediate > load32Accumulator ~ i32AddAccumulatorImmediate
        i32AddAccumulatorImmediate ~ load32Accumulator > branchIfI32EqAccumulatorImmediate
        i32AddAccumulatorImmediate ~ store32Accumulator > chargeFuel i32AndSlotImmediate load32
        i32AddAccumulatorSlot > copy > chargeFuel i32RotlAccumulatorImmediate
        i32AddAccumulatorSlot > copyPair > i32XorSlotSlot
        i32AddAccumulatorSlot > i32AddAccumulatorSlot > i32AddSlotImmediate i32AddSlotSlot
        i32AddAccumulatorSlot > i32AddSlotImmediate > branchIfI32NeAccumulatorSlot
        i32AddAccumulatorSlot > i32AddSlotImmediate ~ load32Accumulator load8Accumulator
        i32AddAccumulatorSlot > i32AddSlotSlot > copyPair i32AddSlotImmediate
        i32AddAccumulatorSlot > i32AddSlotSlot ~ load32Accumulator
        i32AddAccumulatorSlot > i32NeSlotImmediate ~ i32AddAccumulatorSlot
        i32AddAccumulatorSlot > load32Accumulator > load32
        i32AddAccumulatorSlot > load8Accumulator > i32AndSlotImmediate i32SubSlotAccumulator
        i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate ~ load32Accumulator
        i32AddAccumulatorSlot ~ i32AddAccumulatorSlot > i32AddSlotSlot
        i32AddAccumulatorSlot ~ load16Accumulator > branchIfI32GeUSlotAccumulator
        i32AddAccumulatorSlot ~ store32Accumulator > i32AddSlotImmediate
        i32AddSlotImmediate > copy > i32AddSlotImmediate
        i32AddSlotImmediate > copyAccumulator > branchIfI32GtSSlotSlot load8
        i32AddSlotImmediate > i32AddSlotImmediate > branchIfI32NeSlotAccumulator i32AddSlotImmediate i32AddSlotSlot jump
        i32AddSlotImmediate > i32AddSlotImmediate > load32Accumulator
        i32AddSlotImmediate > i32AddSlotImmediate ~ load8Accumulator
        i32AddSlotImmediate > i32AddSlotSlot > load8Accumulator
        i32AddSlotImmediate > i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32AddSlotImmediate > load16 > i32ShlAccumulatorImmediate
        i32AddSlotImmediate > load32 > i32AddSlotImmediate
        i32AddSlotImmediate > load32Accumulator > branchIfI32LtSAccumulatorSlot
        i32AddSlotImmediate > load64Accumulator > i64ShrUAccumulatorImmediate
        i32AddSlotImmediate > load8 > branchIfI32EqAccumulatorImmediate
        i32AddSlotImmediate > load8Accumulator > branchTableAccumulator i32AddSlotImmediate
        i32AddSlotImmediate > load8Accumulator ~ store8Accumulator
        i32AddSlotImmediate ~ f64LoadAccumulator > i32AddSlotSlot
        i32AddSlotImmediate ~ globalSetAccumulator > returnSlot
        i32AddSlotImmediate ~ i32AndAccumulatorImmediate ~ branchIfI32LeUAccumulatorImmediate
        i32AddSlotImmediate ~ load16SignedTo32Accumulator ~ i32MulAccumulatorSlot
        i32AddSlotImmediate ~ load32Accumulator > i32RotlAccumulatorImmediate
        i32AddSlotImmediate ~ load32Accumulator ~ i32AddAccumulatorSlot
        i32AddSlotImmediate ~ load8Accumulator > i32AddSlotImmediate selectAccumulator
        i32AddSlotImmediate ~ load8Accumulator ~ i32AddAccumulatorSlot i32XorAccumulatorSlot store8Accumulator
        i32AddSlotImmediate ~ store32Accumulator > branchIfI32GtSSlotImmediate
        i32AddSlotSlot > copyPair > copyPair
        i32AddSlotSlot > i32AddAccumulatorImmediate > i32AddSlotImmediate
        i32AddSlotSlot > i32AddAccumulatorSlot > load8Accumulator
        i32AddSlotSlot > i32AddSlotImmediate > branchIfI32GtUAccumulatorImmediate copyAccumulator i32AddSlotImmediate
        i32AddSlotSlot > i32AddSlotSlot ~ load8Accumulator
        i32AddSlotSlot > load8Accumulator > selectAccumulator
        i32AddSlotSlot > load8Accumulator ~ store8Accumulator
        i32AddSlotSlot ~ f64LoadAccumulator ~ f64MulAccumulatorSlot
        i32AddSlotSlot ~ load32Accumulator ~ i32AddAccumulatorSlot
        i32AddSlotSlot ~ load8Accumulator ~ store8Accumulator
        i32AddSlotSlot ~ store32ImmediateAtAccumulator > i32AddSlotImmediate
        i32AddSlotSlot ~ store8ImmediateAtAccumulator > i32AddSlotSlot
        i32AndAccumulatorImmediate > i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate
        i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate ~ load32Accumulator
        i32AndAccumulatorSlot > i32AndSlotSlot ~ i32XorAccumulatorSlot
        i32AndAccumulatorSlot ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32AndAccumulatorSlot ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot
        i32AndSlotImmediate ~ i32EqAccumulatorImmediate ~ i32SubSlotAccumulator
        i32AndSlotImmediate ~ i32XorAccumulatorSlot ~ branchIfI32EqAccumulatorImmediate
        i32AndSlotSlot ~ i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        i32AndSlotSlot ~ i32XorAccumulatorSlot > i32RotlSlotImmediate
        i32EqAccumulatorImmediate ~ i32SubSlotAccumulator > chargeFuel
        i32GtSSlotAccumulator > i32LtSSlotSlot ~ i32SubSlotAccumulator
        i32GtUAccumulatorSlot > copyImmediate > select
        i32LtSSlotSlot ~ i32SubSlotAccumulator ~ returnSlotAccumulator
        i32MulAccumulatorImmediate > load8 > branchIfI32NeAccumulatorImmediate
        i32MulAccumulatorSlot > i32ShrUAccumulatorImmediate ~ i32AndAccumulatorImmediate
        i32MulAccumulatorSlot ~ i32AddAccumulatorSlot ~ i32AddAccumulatorSlot
        i32NeSlotImmediate ~ i32AddAccumulatorSlot > i32AddSlotImmediate i32NeSlotImmediate
        i32RotlAccumulatorImmediate > i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32RotlSlotImmediate > i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot > i32RotlSlotImmediate i32ShrUSlotImmediate
        i32RotlSlotImmediate ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot
        i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot > load32Accumulator load8Accumulator
        i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate load16Accumulator
        i32ShlAccumulatorImmediate ~ load32Accumulator > i32ShrUSlotImmediate
        i32ShlAccumulatorImmediate ~ load32Accumulator ~ i32AddAccumulatorImmediate
        i32ShlSlotImmediate ~ i32AddAccumulatorSlot ~ i32AddAccumulatorImmediate
        i32ShlSlotImmediate ~ i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate
        i32ShrUAccumulatorImmediate ~ i32AndAccumulatorImmediate > i32ShrUSlotImmediate
        i32ShrUAccumulatorImmediate ~ i32XorAccumulatorSlot > i32ShlAccumulatorImmediate
        i32ShrUSlotImmediate ~ i32AndAccumulatorImmediate ~ i32AddAccumulatorSlot i32MulAccumulatorSlot
        i32ShrUSlotImmediate ~ i32XorAccumulatorSlot > i32AddSlotImmediate i32XorAccumulatorSlot load32
        i32ShrUSlotImmediate ~ i32XorAccumulatorSlot ~ i32AddAccumulatorSlot
        i32WrapI64 ~ i32AddAccumulatorImmediate > load32Accumulator
        i32WrapI64Accumulator ~ i32AddAccumulatorImmediate > load32Accumulator
        i32XorAccumulatorSlot > i32AddSlotImmediate > branchIfNonZeroAccumulator
        i32XorAccumulatorSlot > i32RotlSlotImmediate > i32RotlSlotImmediate
        i32XorAccumulatorSlot > i32RotlSlotImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32ShlAccumulatorImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32ShrUAccumulatorImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32ShrUSlotImmediate ~ i32XorAccumulatorSlot
        i32XorAccumulatorSlot > i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate
        i32XorAccumulatorSlot > load32 ~ i32AddAccumulatorSlot
        i32XorAccumulatorSlot ~ i32AddAccumulatorSlot > copy copyPair i32AddSlotImmediate
        i32XorAccumulatorSlot ~ i32AddAccumulatorSlot ~ store32Accumulator
        i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate
        i32XorSlotSlot > copy > i32AndAccumulatorSlot
        i32XorSlotSlot ~ i32AndAccumulatorSlot ~ i32XorAccumulatorSlot
        i32XorSlotSlot ~ i32MulAccumulatorImmediate > load8
        i64AddSlotSlot ~ i64XorAccumulatorSlot ~ i64MulAccumulatorImmediate
        i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate ~ i64XorAccumulatorSlot
        i64ShrUAccumulatorImmediate ~ i64XorAccumulatorSlot > jump
        i64XorAccumulatorSlot ~ i64MulAccumulatorImmediate > i64ShrUAccumulatorImmediate
        load16 > i32ShlAccumulatorImmediate ~ i32AddAccumulatorSlot
        load32 > i32AddAccumulatorImmediate ~ store32Accumulator
        load32 > i32AddSlotImmediate > copyAccumulator
        load32 > i32AndAccumulatorImmediate ~ i32ShlAccumulatorImmediate
        load32 > i32GtSSlotAccumulator > i32LtSSlotSlot
        load32 > i32ShlSlotImmediate ~ i32AddAccumulatorSlot
        load32 > load32 > i32GtSSlotAccumulator
        load32 > store32 > branchIfNonZeroAccumulator
        load32 ~ i32AddAccumulatorImmediate ~ store32Accumulator
        load32 ~ i32AddAccumulatorSlot > i32AddSlotImmediate
        load32 ~ load16Accumulator ~ branchIfI32EqAccumulatorSlot
        load32 ~ load8Accumulator > i32AndSlotImmediate
        load32Accumulator > copyPair > i32AddSlotImmediate
        load32Accumulator > i32AndAccumulatorSlot ~ i32ShlAccumulatorImmediate
        load32Accumulator > i32RotlAccumulatorImmediate > i32RotlSlotImmediate
        load32Accumulator > i32ShrUSlotImmediate ~ i32XorAccumulatorSlot
        load32Accumulator > load32 ~ branchIfI32EqAccumulatorSlot
        load32Accumulator ~ i32AddAccumulatorImmediate ~ branchTableAccumulator store32Accumulator
        load32Accumulator ~ i32AddAccumulatorSlot > i32AddAccumulatorSlot i32AddSlotImmediate i32AddSlotSlot
        load64Accumulator > i64AndAccumulatorImmediate > branchIfI64NeAccumulatorImmediate
        load8 > i32ShlAccumulatorImmediate ~ load32Accumulator
        load8Accumulator > i32AddSlotImmediate > load8Accumulator
        load8Accumulator > i32AddSlotImmediate ~ load8Accumulator
        load8Accumulator > i32AndSlotImmediate ~ branchIfI32NeSlotAccumulator i32XorAccumulatorSlot
        load8Accumulator > i32SubSlotAccumulator > i32ShrUSlotSlot
        load8Accumulator > selectAccumulator > i32AddSlotImmediate i32NeSlotImmediate
        load8Accumulator ~ i32AddAccumulatorSlot > i32AddAccumulatorSlot
        load8Accumulator ~ i32XorAccumulatorSlot ~ i32AndAccumulatorImmediate
        load8Accumulator ~ store8Accumulator > i32AddSlotImmediate store8
        selectAccumulator > i32AddSlotImmediate ~ load8Accumulator
        selectAccumulator > i32NeSlotImmediate ~ i32AddAccumulatorSlot
        store32Accumulator > i32AddSlotImmediate > branchIfI32NeAccumulatorImmediate
        store32Accumulator > i32AndSlotImmediate ~ i32EqAccumulatorImmediate
        store32ImmediateAtAccumulator > i32AddSlotImmediate > branchIfI32NeSlotAccumulator
        store8 > i32AddSlotImmediate > load8Accumulator
        store8Accumulator > i32AddSlotImmediate > branchIfI32LtUAccumulatorSlot i32AddSlotImmediate
        store8Accumulator > store8 > i32AddSlotImmediate
        store8ImmediateAtAccumulator > i32AddSlotSlot > branchIfI32LeUAccumulatorSlot
        """
}
