/// The instruction set of the register code: the only place that says which operands an instruction has, and where.
///
/// `HandlerGenerator` makes of it `Instruction`, the emitters of the translator, the readers of the handlers, the
/// handlers of operators that are pure computations, what the code listing needs, and what `.ci/check-handlers` proves.
///
/// The names follow one grammar:
///
///     operator + places                           i32AddSlotImmediate
///     branchIf|branchUnless + operator + places   branchIfI32LtSSlotSlot
///     … + Accumulator in the place of a slot          i32AddAccumulatorImmediate
///
/// A row has the instruction's name, its operands as `name:kind` in the order in which they stand in the code
/// (``OperandDescription/Kind``), and properties: `traps` (may end the run with a trap), `throws` (may leave with an
/// exception), `calls=NAME,…` (functions that the handler may call; all others call nothing), `refuels` (may ask for fuel beyond an operand `cost`), `ends`
/// (its return ends the run), `decides` (the handler has several ways on, none of which is the usual one), `accumulator=OPERAND` (there is a form
/// that takes this operand from the accumulator), `accumulates` (hands its result on there), `keeps` (leaves the accumulators
/// as they are, and writes no slot), `moves` (leaves them as they are, and writes `result` and `result2`), `reads=OPERAND,…` (the method of
/// `Registers` gets these values, too), `branches=nonzero|zero` (branches if that operand is so, and has no method),
/// `continues` (the method of `Registers` gives nothing, and the next instruction follows).
/// Of forms, those that have a result hand it on, and all others keep the accumulators.
package enum InstructionTable {
    /// The instructions whose work is a method of `Registers` with the instruction's name.
    package static let instructions: [InstructionDescription] = read(instructionRows).map {
        InstructionDescription(row: $0)
    }

    /// The forms of numeric operators, loads and stores; the generator composes their handlers.
    package static let forms: [FormDescription] = read(formRows).map { FormDescription(row: $0) }

    /// Which operands of which forms can come from the accumulator.
    package static let accumulatorForms: [AccumulatorFormDescription] = read(accumulatorRows).map {
        AccumulatorFormDescription(row: $0)
    }

    /// Instructions that one handler does one after another.
    package static let fusions: [[FusionPartDescription]] = [
        fusionRowsOfMoves, fusionRowsOfArithmetic, fusionRowsOfAddition, fusionRowsOfMemory,
    ].flatMap { rows in
        // A row that is too long for a line goes on in the next one, which begins with a sign.
        rows.replacing("\n  ", with: " ").split(separator: "\n").flatMap(FusionPartDescription.chains)
    }

    /// The handlers that are no instruction: others leave to them without moving on.
    package static let waysOut: [InstructionDescription] = read(wayOutRows).map { InstructionDescription(row: $0) }

    private static func read(_ rows: String) -> [Substring] {
        rows.split(separator: "\n").filter { !$0.hasPrefix("#") }
    }

    private static let instructionRows = """
        # Control.
        unreachable         -                                                                                  traps
        chargeFuel          cost:cost  keeps  continues
        # Where a block begins, in code that was made for counting; `entries` is what was counted.
        countEntry          entries:u64  keeps
        jump                distance:distance cost:cost
        branchIfNonZero     condition:slot distance:distance cost:cost  accumulator=condition  keeps  branches=nonzero
        branchIfZero        condition:slot distance:distance cost:cost  accumulator=condition  keeps  branches=zero
        branchTable         index:slot last:last cost:cost targets:distances  accumulator=index
        call                function:defined frame:frame linkage:u16 cost:cost                                 traps
        callImport          function:u32 frame:frame cost:cost                                                 traps throws calls=callHost
        callIndirect        index:slot frame:frame linkage:u16 target:u16 tag:u64 table:u32 cost:cost          traps throws
        callRef             function:slot frame:frame cost:cost                                                traps throws calls=callHost
        returnCall          function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost traps
        returnCallImport    function:u32 arguments:frame count:u16 linkage:frame cost:cost                     traps throws calls=callHost
        returnCallIndirect  type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost    traps throws calls=callHost
        returnCallRef       function:slot arguments:frame count:u16 linkage:frame cost:cost                    traps throws calls=callHost
        returnPlaced        linkage:frame cost:cost
        returnSlot          linkage:frame value:slot cost:cost  accumulator=value
        returnImmediate     linkage:frame cost:cost value:u64
        throwException      tag:u32 arguments:frame cost:cost                                                  throws
        throwReference      reference:slot cost:cost                                                           traps throws
        # Moves.
        copy                result:slot source:slot  accumulator=source  accumulates
        copyPair            result:slot source:slot result2:slot source2:slot  reads=source,source2  moves  continues
        copySpan            destination:frame source:frame count:u32
        copyImmediate       result:slot value:u32  accumulates
        copyLongImmediate   result:slot value:u64  accumulates
        copyWide            result:wide source:wide
        copyWideImmediate   result:wide low:u64 high:u64
        zeroFour            first:frame                                                                        continues
        zeroMany            first:frame count:u32                                                              calls=memset
        select              result:slot first:slot second:slot condition:slot  accumulator=condition  reads=first,second  accumulates
        selectWide          result:wide first:wide second:wide condition:slot
        globalGet           result:slot global:u32  accumulates
        globalGetWide       result:wide global:u32
        globalSet           value:slot global:u32  accumulator=value  keeps  continues
        globalSetWide       value:wide global:u32
        refFunc             result:slot function:u32                                                           calls=BulkOperations.functionReference
        refAsNonNull        value:slot                                                                         traps
        # Numbers of 128 bits in two slots each.
        i64Add128           result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot
        i64Sub128           result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot
        i64MulWideS         result:slot resultHigh:slot left:slot right:slot
        i64MulWideU         result:slot resultHigh:slot left:slot right:slot
        refTestFunction     result:slot value:slot nullable:u16 type:u32
        refTestObject       result:slot value:slot nullable:u16 type:u32
        refTestAbstract     result:slot value:slot nullable:u16 test:u16
        refCastFunction     value:slot nullable:u16 type:u32                                                   traps decides
        refCastObject       value:slot nullable:u16 type:u32                                                   traps decides
        refCastAbstract     value:slot nullable:u16 test:u16                                                   traps decides
        refI31              result:slot operand:slot
        i31GetS             result:slot operand:slot                                                           traps
        i31GetU             result:slot operand:slot                                                           traps
        # Memories and tables.
        memorySize          result:slot memory:u32
        memoryGrow          result:slot pages:slot memory:u32 failureCost:u32                                  traps refuels calls=BulkOperations.memoryGrow
        memoryFill          start:slot value:slot count:slot memory:u32                                        traps
        memoryCopy          start:slot source:slot count:slot memory:u32 sourceMemory:u32                      traps
        memoryInit          start:slot source:slot count:slot segment:u32 memory:u32                           traps refuels calls=BulkOperations.memoryInit
        dataDrop            segment:u32
        tableGet            result:slot index:slot table:u32                                                   traps
        tableSet            index:slot value:slot table:u32                                                    traps
        tableSize           result:slot table:u32
        tableGrow           result:slot value:slot count:slot table:u32 failureCost:u32                        traps refuels calls=BulkOperations.tableGrow
        tableFill           start:slot value:slot count:slot table:u32                                         traps refuels calls=BulkOperations.tableFill
        tableCopy           start:slot source:slot count:slot table:u32 sourceTable:u32                        traps refuels calls=BulkOperations.tableCopy
        tableInit           start:slot source:slot count:slot segment:u32 table:u32                            traps refuels calls=BulkOperations.tableInit
        elemDrop            segment:u32                                                                        calls=BulkOperations.elementDrop
        # Memories that threads share.
        atomicFence         -
        memoryAtomicNotify  result:slot address:slot count:slot memory:u32 offset:u64                          traps refuels calls=AtomicOperations.notify
        memoryAtomicWait32  result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64          traps refuels calls=AtomicOperations.wait
        memoryAtomicWait64  result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64          traps refuels calls=AtomicOperations.wait
        # Structures and arrays.
        structNew           result:slot cell:u16 type:u32                                                      traps calls=AggregateOperations.allocate
        structNewDefault    result:slot cell:u16 type:u32                                                      traps calls=AggregateOperations.allocate,memset
        structNewLarge      result:slot type:u32 size:u32                                                      traps calls=AggregateOperations.structNewLarge
        structGet8S         result:slot object:slot offset:u32                                                 traps
        structGet8U         result:slot object:slot offset:u32                                                 traps
        structGet16S        result:slot object:slot offset:u32                                                 traps
        structGet16U        result:slot object:slot offset:u32                                                 traps
        structGet32         result:slot object:slot offset:u32                                                 traps
        structGet64         result:slot object:slot offset:u32                                                 traps
        structGet128        result:wide object:slot offset:u32                                                 traps
        structSet8          object:slot value:slot offset:u32                                                  traps
        structSet16         object:slot value:slot offset:u32                                                  traps
        structSet32         object:slot value:slot offset:u32                                                  traps
        structSet64         object:slot value:slot offset:u32                                                  traps
        structSet128        object:slot value:wide offset:u32                                                  traps
        arrayGet8S          result:slot object:slot index:slot                                                 traps
        arrayGet8U          result:slot object:slot index:slot                                                 traps
        arrayGet16S         result:slot object:slot index:slot                                                 traps
        arrayGet16U         result:slot object:slot index:slot                                                 traps
        arrayGet32          result:slot object:slot index:slot                                                 traps
        arrayGet64          result:slot object:slot index:slot                                                 traps
        arrayGet128         result:wide object:slot index:slot                                                 traps
        arraySet8           object:slot index:slot value:slot                                                  traps
        arraySet16          object:slot index:slot value:slot                                                  traps
        arraySet32          object:slot index:slot value:slot                                                  traps
        arraySet64          object:slot index:slot value:slot                                                  traps
        arraySet128         object:slot index:slot value:wide                                                  traps
        arrayLen            result:slot object:slot                                                            traps
        arrayNew            result:slot value:frame count:slot width:u16 type:u32                              traps refuels calls=AggregateOperations.arrayNew
        arrayNewDefault     result:slot count:slot width:u16 type:u32                                          traps refuels calls=AggregateOperations.arrayNewDefault
        arrayNewFixed       result:slot values:frame width:u16 type:u32 count:u32                              traps calls=AggregateOperations.arrayNewFixed
        arrayNewData        result:slot start:slot count:slot width:u16 type:u32 segment:u32                   traps refuels calls=AggregateOperations.arrayNewData
        arrayNewElement     result:slot start:slot count:slot type:u32 segment:u32                             traps refuels calls=AggregateOperations.arrayNewElement
        arrayFill           object:slot index:slot value:frame count:slot width:u16                            traps refuels calls=AggregateOperations.arrayFill
        arrayCopy           object:slot index:slot source:slot start:slot count:slot width:u16                 traps refuels calls=AggregateOperations.arrayCopy
        arrayInitData       object:slot index:slot start:slot count:slot width:u16 segment:u32                 traps refuels calls=AggregateOperations.arrayInitData
        arrayInitElement    object:slot index:slot start:slot count:slot segment:u32                           traps refuels calls=AggregateOperations.arrayInitElement
        # No operator's: the first call of a function, the end of a run, and the probe of the native stack.
        translate           -                                                                                  traps calls=translateFunction
        exit                -                                                                                  ends
        measureStack        result:slot                                                                        calls=stackAddress
        """

    private static let formRows = """
        # class     name                     layout               operands
        binary      *SlotSlot                slotSlot             result:slot left:slot right:slot
        binary      *SlotImmediate           slotImmediate        result:slot left:slot right:immediate
        binary      *ImmediateSlot           immediateSlot        result:slot right:slot left:immediate         unless=commutative
        comparison  *SlotSlot                slotSlot             result:slot left:slot right:slot
        comparison  *SlotImmediate           slotImmediate        result:slot left:slot right:immediate
        comparison  branchIf*SlotSlot        branchSlotSlot       left:slot right:slot distance:distance cost:cost
        comparison  branchIf*SlotImmediate   branchSlotImmediate  left:slot distance:distance cost:cost right:immediate
        # Where an operator has a negation, the branch is that one's.
        comparison  branchUnless*SlotSlot       branchSlotSlot       left:slot right:slot distance:distance cost:cost               negated
        comparison  branchUnless*SlotImmediate  branchSlotImmediate  left:slot distance:distance cost:cost right:immediate          negated
        unary       *                        unary                result:slot operand:slot
        # The address of a load or store is the sum of the operands `address` and `offset`, in memory 0 or the one that the
        # operand `memory` names. In those that name one, and in those that say `long`, all 64 bits of the address count; the
        # slot of an i32 is zero above.
        load        *                        load                 result:slot address:slot offset:u32
        load        *Absolute                loadAbsolute         result:slot address:u32
        load        *Long                    loadLong             result:slot address:slot offset:u32                                long
        load        *Memory                  loadMemory           result:slot address:slot memory:u32 offset:u64
        store       *                        store                value:slot address:slot offset:u32
        store       *Immediate               storeImmediate       address:slot offset:u32 value:u64
        store       *Absolute                storeAbsolute        value:slot address:u32
        store       *Long                    storeLong            value:slot address:slot offset:u32                                 long
        store       *LongImmediate           storeLongImmediate   address:slot offset:u32 value:u64                                  long
        store       *Memory                  storeMemory          value:slot address:slot memory:u32 offset:u64
        vectorUnary      *                   vectorUnary          result:wide operand:wide
        vectorBinary     *                   vectorBinary         result:wide left:wide right:wide
        vectorTernary    *                   vectorTernary        result:wide first:wide second:wide third:wide
        vectorTest       *                   vectorTest           result:slot operand:wide
        vectorSplat      *                   vectorSplat          result:wide operand:slot
        vectorShift      *Slot               vectorShift          result:wide vector:wide count:slot
        vectorShift      *Immediate          vectorShiftImmediate result:wide vector:wide count:u32
        vectorExtract    *                   vectorExtract        result:slot vector:wide lane:u16
        vectorReplace    *                   vectorReplace        result:wide vector:wide value:slot lane:u16
        vectorShuffle    *                   vectorShuffle        result:wide left:wide right:wide low:u64 high:u64
        vectorLoad       *                   vectorLoad           result:wide address:slot offset:u32
        vectorLoad       *Absolute           vectorLoadAbsolute   result:wide address:u32
        vectorLoad       *Long               vectorLoadLong       result:wide address:slot offset:u32                                long
        vectorLoad       *Memory             vectorLoadMemory     result:wide address:slot memory:u32 offset:u64
        vectorStore      *                   vectorStore          value:wide address:slot offset:u32
        vectorStore      *Absolute           vectorStoreAbsolute  value:wide address:u32
        vectorStore      *Long               vectorStoreLong      value:wide address:slot offset:u32                                 long
        vectorStore      *Memory             vectorStoreMemory    value:wide address:slot memory:u32 offset:u64
        vectorLoadLane   *                   vectorLoadLane       result:wide vector:wide address:slot lane:u16 offset:u32
        vectorLoadLane   *Memory             vectorLoadLaneMemory result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64
        vectorStoreLane  *                   vectorStoreLane      value:wide address:slot lane:u16 offset:u32
        vectorStoreLane  *Memory             vectorStoreLaneMemory value:wide address:slot lane:u16 memory:u32 offset:u64
        # Atomic operators have one form: what they do takes longer than finding the memory.
        atomicLoad            *              atomicLoad            result:slot address:slot memory:u32 offset:u64
        atomicStore           *              atomicStore           value:slot address:slot memory:u32 offset:u64
        atomicUpdate          *              atomicUpdate          result:slot address:slot value:slot memory:u32 offset:u64
        atomicExchange        *              atomicUpdate          result:slot address:slot value:slot memory:u32 offset:u64
        atomicCompareExchange *              atomicCompareExchange result:slot address:slot expected:slot value:slot memory:u32 offset:u64
        """

    /// A form with an accumulator has the operands of the form it is made of, in the same places, so that nothing but the
    /// handler's address tells the two apart; the slot's operand is not read.
    private static let accumulatorRows = """
        # class     form                     operand  name
        binary      *SlotSlot                left     *AccumulatorSlot
        binary      *SlotSlot                right    *SlotAccumulator
        binary      *SlotImmediate           left     *AccumulatorImmediate
        binary      *ImmediateSlot           right    *ImmediateAccumulator
        comparison  *SlotSlot                left     *AccumulatorSlot
        comparison  *SlotSlot                right    *SlotAccumulator
        comparison  *SlotImmediate           left     *AccumulatorImmediate
        comparison  branchIf*SlotSlot        left     branchIf*AccumulatorSlot
        comparison  branchIf*SlotSlot        right    branchIf*SlotAccumulator
        comparison  branchIf*SlotImmediate   left     branchIf*AccumulatorImmediate
        comparison  branchUnless*SlotSlot       left     branchUnless*AccumulatorSlot
        comparison  branchUnless*SlotSlot       right    branchUnless*SlotAccumulator
        comparison  branchUnless*SlotImmediate  left     branchUnless*AccumulatorImmediate
        unary       *                        operand  *Accumulator
        load        *                        address  *Accumulator
        load        *Long                    address  *LongAccumulator
        store       *                        value    *Accumulator
        store       *                        address  *AtAccumulator
        store       *Immediate               address  *ImmediateAtAccumulator
        store       *Absolute                value    *AbsoluteAccumulator
        store       *Long                    value    *LongAccumulator
        store       *Long                    address  *LongAtAccumulator
        """

    private static let wayOutRows = """
        trap    -  ends
        refuel  -  traps calls=nextSlice
        unwind  -  ends calls=land
        callIndirectAnew       -  traps throws
        callIndirectElsewhere  -  traps throws calls=callHost
        memoryFillElsewhere    -  traps refuels calls=BulkOperations.memoryFill
        memoryCopyElsewhere    -  traps refuels calls=BulkOperations.memoryCopy
        """
}
