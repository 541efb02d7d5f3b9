// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

/// How an operator becomes instructions of the register code.
enum Lowering {
    case binary(BinaryForms)
    case comparison(ComparisonForms)
    case unary(UnaryForms)
    /// The operator leaves the slot as it is.
    case alias
    case load(LoadForms)
    case store(StoreForms)
    /// The value is the immediate.
    case constant
    case vectorUnary(VectorUnaryForms)
    case vectorBinary(VectorBinaryForms)
    case vectorTernary(VectorTernaryForms)
    case vectorTest(VectorTestForms)
    case vectorSplat(VectorSplatForms)
    case vectorShift(VectorShiftForms)
    case vectorExtract(VectorExtractForms)
    case vectorReplace(VectorReplaceForms)
    case vectorShuffle(VectorShuffleForms)
    case vectorLoad(VectorLoadForms)
    case vectorStore(VectorStoreForms)
    case vectorLoadLane(VectorLoadLaneForms)
    case vectorStoreLane(VectorStoreLaneForms)
    case atomicLoad(AtomicLoadForms)
    case atomicStore(AtomicStoreForms)
    case atomicUpdate(AtomicUpdateForms)
    case atomicExchange(AtomicExchangeForms)
    case atomicCompareExchange(AtomicCompareExchangeForms)
    case wide(WideOperator)
    case control(ControlOperator)
    case parametric(ParametricOperator)
    case variable(VariableOperator)
    case reference(ReferenceOperator)
    case bulk(BulkOperator)
    case aggregate(AggregateOperator)
    case atomic(AtomicOperator)
    /// The engine does not execute the operator, and the validator refuses it.
    case none
}

/// The instructions of an operator of the class `binary`, one for each form.
struct BinaryForms {
    var slotSlot: SlotSlotForm
    var slotImmediate: SlotImmediateForm
    var immediateSlot: ImmediateSlotForm?
}

/// The instructions of an operator of the class `comparison`, one for each form.
struct ComparisonForms {
    var slotSlot: SlotSlotForm
    var slotImmediate: SlotImmediateForm
    var branchIfSlotSlot: BranchSlotSlotForm
    var branchIfSlotImmediate: BranchSlotImmediateForm
    var branchUnlessSlotSlot: BranchSlotSlotForm
    var branchUnlessSlotImmediate: BranchSlotImmediateForm
    /// The comparison that gives the same with its operands exchanged.
    var mirror: Operator
    /// The comparison that holds exactly when this one does not; `nil` where NaN forbids it.
    var negation: Operator?
}

/// The instructions of an operator of the class `unary`, one for each form.
struct UnaryForms {
    var slot: UnaryForm
}

/// The instructions of an operator of the class `load`, one for each form.
struct LoadForms {
    var slot: LoadForm
    var absolute: LoadAbsoluteForm
    var long: LoadLongForm
    var memory: LoadMemoryForm
}

/// The instructions of an operator of the class `store`, one for each form.
struct StoreForms {
    var slot: StoreForm
    var immediate: StoreImmediateForm
    var absolute: StoreAbsoluteForm
    var long: StoreLongForm
    var longImmediate: StoreLongImmediateForm
    var memory: StoreMemoryForm
}

/// The instructions of an operator of the class `vectorUnary`, one for each form.
struct VectorUnaryForms {
    var slot: VectorUnaryForm
}

/// The instructions of an operator of the class `vectorBinary`, one for each form.
struct VectorBinaryForms {
    var slot: VectorBinaryForm
}

/// The instructions of an operator of the class `vectorTernary`, one for each form.
struct VectorTernaryForms {
    var slot: VectorTernaryForm
}

/// The instructions of an operator of the class `vectorTest`, one for each form.
struct VectorTestForms {
    var slot: VectorTestForm
}

/// The instructions of an operator of the class `vectorSplat`, one for each form.
struct VectorSplatForms {
    var slot: VectorSplatForm
}

/// The instructions of an operator of the class `vectorShift`, one for each form.
struct VectorShiftForms {
    var slot: VectorShiftForm
    var immediate: VectorShiftImmediateForm
}

/// The instructions of an operator of the class `vectorExtract`, one for each form.
struct VectorExtractForms {
    var slot: VectorExtractForm
}

/// The instructions of an operator of the class `vectorReplace`, one for each form.
struct VectorReplaceForms {
    var slot: VectorReplaceForm
}

/// The instructions of an operator of the class `vectorShuffle`, one for each form.
struct VectorShuffleForms {
    var slot: VectorShuffleForm
}

/// The instructions of an operator of the class `vectorLoad`, one for each form.
struct VectorLoadForms {
    var slot: VectorLoadForm
    var absolute: VectorLoadAbsoluteForm
    var long: VectorLoadLongForm
    var memory: VectorLoadMemoryForm
}

/// The instructions of an operator of the class `vectorStore`, one for each form.
struct VectorStoreForms {
    var slot: VectorStoreForm
    var absolute: VectorStoreAbsoluteForm
    var long: VectorStoreLongForm
    var memory: VectorStoreMemoryForm
}

/// The instructions of an operator of the class `vectorLoadLane`, one for each form.
struct VectorLoadLaneForms {
    var slot: VectorLoadLaneForm
    var memory: VectorLoadLaneMemoryForm
}

/// The instructions of an operator of the class `vectorStoreLane`, one for each form.
struct VectorStoreLaneForms {
    var slot: VectorStoreLaneForm
    var memory: VectorStoreLaneMemoryForm
}

/// The instructions of an operator of the class `atomicLoad`, one for each form.
struct AtomicLoadForms {
    var slot: AtomicLoadForm
}

/// The instructions of an operator of the class `atomicStore`, one for each form.
struct AtomicStoreForms {
    var slot: AtomicStoreForm
}

/// The instructions of an operator of the class `atomicUpdate`, one for each form.
struct AtomicUpdateForms {
    var slot: AtomicUpdateForm
}

/// The instructions of an operator of the class `atomicExchange`, one for each form.
struct AtomicExchangeForms {
    var slot: AtomicUpdateForm
}

/// The instructions of an operator of the class `atomicCompareExchange`, one for each form.
struct AtomicCompareExchangeForms {
    var slot: AtomicCompareExchangeForm
}

/// An instruction with the operands result:slot left:slot right:slot.
struct SlotSlotForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot left:slot right:immediate.
struct SlotImmediateForm: Equatable {
    let instruction: Instruction
    let width: ImmediateWidth
}

/// An instruction with the operands result:slot right:slot left:immediate.
struct ImmediateSlotForm: Equatable {
    let instruction: Instruction
    let width: ImmediateWidth
}

/// An instruction with the operands left:slot right:slot distance:distance cost:cost.
struct BranchSlotSlotForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands left:slot distance:distance cost:cost right:immediate.
struct BranchSlotImmediateForm: Equatable {
    let instruction: Instruction
    let width: ImmediateWidth
}

/// An instruction with the operands result:slot operand:slot.
struct UnaryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot address:slot offset:u32.
struct LoadForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot address:u32.
struct LoadAbsoluteForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot address:slot offset:u32.
struct LoadLongForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot address:slot memory:u32 offset:u64.
struct LoadMemoryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:slot address:slot offset:u32.
struct StoreForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands address:slot offset:u32 value:u64.
struct StoreImmediateForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:slot address:u32.
struct StoreAbsoluteForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:slot address:slot offset:u32.
struct StoreLongForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands address:slot offset:u32 value:u64.
struct StoreLongImmediateForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:slot address:slot memory:u32 offset:u64.
struct StoreMemoryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide operand:wide.
struct VectorUnaryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide left:wide right:wide.
struct VectorBinaryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide first:wide second:wide third:wide.
struct VectorTernaryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot operand:wide.
struct VectorTestForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide operand:slot.
struct VectorSplatForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide vector:wide count:slot.
struct VectorShiftForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide vector:wide count:u32.
struct VectorShiftImmediateForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot vector:wide lane:u16.
struct VectorExtractForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide vector:wide value:slot lane:u16.
struct VectorReplaceForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide left:wide right:wide low:u64 high:u64.
struct VectorShuffleForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide address:slot offset:u32.
struct VectorLoadForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide address:u32.
struct VectorLoadAbsoluteForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide address:slot offset:u32.
struct VectorLoadLongForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide address:slot memory:u32 offset:u64.
struct VectorLoadMemoryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:wide address:slot offset:u32.
struct VectorStoreForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:wide address:u32.
struct VectorStoreAbsoluteForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:wide address:slot offset:u32.
struct VectorStoreLongForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:wide address:slot memory:u32 offset:u64.
struct VectorStoreMemoryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide vector:wide address:slot lane:u16 offset:u32.
struct VectorLoadLaneForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64.
struct VectorLoadLaneMemoryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:wide address:slot lane:u16 offset:u32.
struct VectorStoreLaneForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:wide address:slot lane:u16 memory:u32 offset:u64.
struct VectorStoreLaneMemoryForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot address:slot memory:u32 offset:u64.
struct AtomicLoadForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands value:slot address:slot memory:u32 offset:u64.
struct AtomicStoreForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot address:slot value:slot memory:u32 offset:u64.
struct AtomicUpdateForm: Equatable {
    let instruction: Instruction
}

/// An instruction with the operands result:slot address:slot expected:slot value:slot memory:u32 offset:u64.
struct AtomicCompareExchangeForm: Equatable {
    let instruction: Instruction
}

/// The operators of the class `wide`.
enum WideOperator {
    case i64Add128, i64Sub128, i64MulWideS, i64MulWideU
}

/// The operators of the class `control`.
enum ControlOperator {
    case unreachable, block, loop, `if`, `else`, `try`, `catch`, `throw`, rethrow, throwRef, end, br, brIf, brTable, `return`, call, callIndirect, returnCall, returnCallIndirect, callRef, returnCallRef, delegate, catchAll, tryTable, brOnNull, brOnNonNull, brOnCast, brOnCastFail
}

/// The operators of the class `parametric`.
enum ParametricOperator {
    case nop, drop, select, selectTyped
}

/// The operators of the class `variable`.
enum VariableOperator {
    case localGet, localSet, localTee, globalGet, globalSet
}

/// The operators of the class `reference`.
enum ReferenceOperator {
    case refNull, refIsNull, refFunc, refEq, refAsNonNull, refTest, refTestNull, refCast, refCastNull, refI31, i31GetS, i31GetU
}

/// The operators of the class `bulk`.
enum BulkOperator {
    case tableGet, tableSet, memorySize, memoryGrow, memoryInit, dataDrop, memoryCopy, memoryFill, tableInit, elemDrop, tableCopy, tableGrow, tableSize, tableFill
}

/// The operators of the class `aggregate`.
enum AggregateOperator {
    case structNew, structNewDefault, structGet, structGetS, structGetU, structSet, arrayNew, arrayNewDefault, arrayNewFixed, arrayNewData, arrayNewElem, arrayGet, arrayGetS, arrayGetU, arraySet, arrayLen, arrayFill, arrayCopy, arrayInitData, arrayInitElem
}

/// The operators of the class `atomic`.
enum AtomicOperator {
    case memoryAtomicNotify, memoryAtomicWait32, memoryAtomicWait64, atomicFence
}

extension Operator {
    /// The instructions that do this operator's work, or what the translator has to do for it.
    var lowering: Lowering {
        switch self {
        case .unreachable: .control(.unreachable)
        case .nop: .parametric(.nop)
        case .block: .control(.block)
        case .loop: .control(.loop)
        case .if: .control(.if)
        case .else: .control(.else)
        case .try: .control(.try)
        case .catch: .control(.catch)
        case .throw: .control(.throw)
        case .rethrow: .control(.rethrow)
        case .throwRef: .control(.throwRef)
        case .end: .control(.end)
        case .br: .control(.br)
        case .brIf: .control(.brIf)
        case .brTable: .control(.brTable)
        case .return: .control(.return)
        case .call: .control(.call)
        case .callIndirect: .control(.callIndirect)
        case .returnCall: .control(.returnCall)
        case .returnCallIndirect: .control(.returnCallIndirect)
        case .callRef: .control(.callRef)
        case .returnCallRef: .control(.returnCallRef)
        case .delegate: .control(.delegate)
        case .catchAll: .control(.catchAll)
        case .drop: .parametric(.drop)
        case .select: .parametric(.select)
        case .selectTyped: .parametric(.selectTyped)
        case .tryTable: .control(.tryTable)
        case .localGet: .variable(.localGet)
        case .localSet: .variable(.localSet)
        case .localTee: .variable(.localTee)
        case .globalGet: .variable(.globalGet)
        case .globalSet: .variable(.globalSet)
        case .tableGet: .bulk(.tableGet)
        case .tableSet: .bulk(.tableSet)
        case .i32Load: .load(.init(slot: .init(instruction: .load32), absolute: .init(instruction: .load32Absolute), long: .init(instruction: .load32Long), memory: .init(instruction: .load32Memory)))
        case .i64Load: .load(.init(slot: .init(instruction: .load64), absolute: .init(instruction: .load64Absolute), long: .init(instruction: .load64Long), memory: .init(instruction: .load64Memory)))
        case .f32Load: .load(.init(slot: .init(instruction: .f32Load), absolute: .init(instruction: .f32LoadAbsolute), long: .init(instruction: .f32LoadLong), memory: .init(instruction: .f32LoadMemory)))
        case .f64Load: .load(.init(slot: .init(instruction: .f64Load), absolute: .init(instruction: .f64LoadAbsolute), long: .init(instruction: .f64LoadLong), memory: .init(instruction: .f64LoadMemory)))
        case .i32Load8S: .load(.init(slot: .init(instruction: .load8SignedTo32), absolute: .init(instruction: .load8SignedTo32Absolute), long: .init(instruction: .load8SignedTo32Long), memory: .init(instruction: .load8SignedTo32Memory)))
        case .i32Load8U: .load(.init(slot: .init(instruction: .load8), absolute: .init(instruction: .load8Absolute), long: .init(instruction: .load8Long), memory: .init(instruction: .load8Memory)))
        case .i32Load16S: .load(.init(slot: .init(instruction: .load16SignedTo32), absolute: .init(instruction: .load16SignedTo32Absolute), long: .init(instruction: .load16SignedTo32Long), memory: .init(instruction: .load16SignedTo32Memory)))
        case .i32Load16U: .load(.init(slot: .init(instruction: .load16), absolute: .init(instruction: .load16Absolute), long: .init(instruction: .load16Long), memory: .init(instruction: .load16Memory)))
        case .i64Load8S: .load(.init(slot: .init(instruction: .load8SignedTo64), absolute: .init(instruction: .load8SignedTo64Absolute), long: .init(instruction: .load8SignedTo64Long), memory: .init(instruction: .load8SignedTo64Memory)))
        case .i64Load8U: .load(.init(slot: .init(instruction: .load8), absolute: .init(instruction: .load8Absolute), long: .init(instruction: .load8Long), memory: .init(instruction: .load8Memory)))
        case .i64Load16S: .load(.init(slot: .init(instruction: .load16SignedTo64), absolute: .init(instruction: .load16SignedTo64Absolute), long: .init(instruction: .load16SignedTo64Long), memory: .init(instruction: .load16SignedTo64Memory)))
        case .i64Load16U: .load(.init(slot: .init(instruction: .load16), absolute: .init(instruction: .load16Absolute), long: .init(instruction: .load16Long), memory: .init(instruction: .load16Memory)))
        case .i64Load32S: .load(.init(slot: .init(instruction: .load32SignedTo64), absolute: .init(instruction: .load32SignedTo64Absolute), long: .init(instruction: .load32SignedTo64Long), memory: .init(instruction: .load32SignedTo64Memory)))
        case .i64Load32U: .load(.init(slot: .init(instruction: .load32), absolute: .init(instruction: .load32Absolute), long: .init(instruction: .load32Long), memory: .init(instruction: .load32Memory)))
        case .i32Store: .store(.init(slot: .init(instruction: .store32), immediate: .init(instruction: .store32Immediate), absolute: .init(instruction: .store32Absolute), long: .init(instruction: .store32Long), longImmediate: .init(instruction: .store32LongImmediate), memory: .init(instruction: .store32Memory)))
        case .i64Store: .store(.init(slot: .init(instruction: .store64), immediate: .init(instruction: .store64Immediate), absolute: .init(instruction: .store64Absolute), long: .init(instruction: .store64Long), longImmediate: .init(instruction: .store64LongImmediate), memory: .init(instruction: .store64Memory)))
        case .f32Store: .store(.init(slot: .init(instruction: .store32), immediate: .init(instruction: .store32Immediate), absolute: .init(instruction: .store32Absolute), long: .init(instruction: .store32Long), longImmediate: .init(instruction: .store32LongImmediate), memory: .init(instruction: .store32Memory)))
        case .f64Store: .store(.init(slot: .init(instruction: .store64), immediate: .init(instruction: .store64Immediate), absolute: .init(instruction: .store64Absolute), long: .init(instruction: .store64Long), longImmediate: .init(instruction: .store64LongImmediate), memory: .init(instruction: .store64Memory)))
        case .i32Store8: .store(.init(slot: .init(instruction: .store8), immediate: .init(instruction: .store8Immediate), absolute: .init(instruction: .store8Absolute), long: .init(instruction: .store8Long), longImmediate: .init(instruction: .store8LongImmediate), memory: .init(instruction: .store8Memory)))
        case .i32Store16: .store(.init(slot: .init(instruction: .store16), immediate: .init(instruction: .store16Immediate), absolute: .init(instruction: .store16Absolute), long: .init(instruction: .store16Long), longImmediate: .init(instruction: .store16LongImmediate), memory: .init(instruction: .store16Memory)))
        case .i64Store8: .store(.init(slot: .init(instruction: .store8), immediate: .init(instruction: .store8Immediate), absolute: .init(instruction: .store8Absolute), long: .init(instruction: .store8Long), longImmediate: .init(instruction: .store8LongImmediate), memory: .init(instruction: .store8Memory)))
        case .i64Store16: .store(.init(slot: .init(instruction: .store16), immediate: .init(instruction: .store16Immediate), absolute: .init(instruction: .store16Absolute), long: .init(instruction: .store16Long), longImmediate: .init(instruction: .store16LongImmediate), memory: .init(instruction: .store16Memory)))
        case .i64Store32: .store(.init(slot: .init(instruction: .store32), immediate: .init(instruction: .store32Immediate), absolute: .init(instruction: .store32Absolute), long: .init(instruction: .store32Long), longImmediate: .init(instruction: .store32LongImmediate), memory: .init(instruction: .store32Memory)))
        case .memorySize: .bulk(.memorySize)
        case .memoryGrow: .bulk(.memoryGrow)
        case .i32Const: .constant
        case .i64Const: .constant
        case .f32Const: .constant
        case .f64Const: .constant
        case .i32Eqz: .unary(.init(slot: .init(instruction: .i32Eqz)))
        case .i32Eq: .comparison(.init(slotSlot: .init(instruction: .i32EqSlotSlot), slotImmediate: .init(instruction: .i32EqSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32EqSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32EqSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32NeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32NeSlotImmediate, width: .bits32), mirror: .i32Eq, negation: .i32Ne))
        case .i32Ne: .comparison(.init(slotSlot: .init(instruction: .i32NeSlotSlot), slotImmediate: .init(instruction: .i32NeSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32NeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32NeSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32EqSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32EqSlotImmediate, width: .bits32), mirror: .i32Ne, negation: .i32Eq))
        case .i32LtS: .comparison(.init(slotSlot: .init(instruction: .i32LtSSlotSlot), slotImmediate: .init(instruction: .i32LtSSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32LtSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32LtSSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32GeSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32GeSSlotImmediate, width: .bits32), mirror: .i32GtS, negation: .i32GeS))
        case .i32LtU: .comparison(.init(slotSlot: .init(instruction: .i32LtUSlotSlot), slotImmediate: .init(instruction: .i32LtUSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32LtUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32LtUSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32GeUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32GeUSlotImmediate, width: .bits32), mirror: .i32GtU, negation: .i32GeU))
        case .i32GtS: .comparison(.init(slotSlot: .init(instruction: .i32GtSSlotSlot), slotImmediate: .init(instruction: .i32GtSSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32GtSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32GtSSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32LeSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32LeSSlotImmediate, width: .bits32), mirror: .i32LtS, negation: .i32LeS))
        case .i32GtU: .comparison(.init(slotSlot: .init(instruction: .i32GtUSlotSlot), slotImmediate: .init(instruction: .i32GtUSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32GtUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32GtUSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32LeUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32LeUSlotImmediate, width: .bits32), mirror: .i32LtU, negation: .i32LeU))
        case .i32LeS: .comparison(.init(slotSlot: .init(instruction: .i32LeSSlotSlot), slotImmediate: .init(instruction: .i32LeSSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32LeSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32LeSSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32GtSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32GtSSlotImmediate, width: .bits32), mirror: .i32GeS, negation: .i32GtS))
        case .i32LeU: .comparison(.init(slotSlot: .init(instruction: .i32LeUSlotSlot), slotImmediate: .init(instruction: .i32LeUSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32LeUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32LeUSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32GtUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32GtUSlotImmediate, width: .bits32), mirror: .i32GeU, negation: .i32GtU))
        case .i32GeS: .comparison(.init(slotSlot: .init(instruction: .i32GeSSlotSlot), slotImmediate: .init(instruction: .i32GeSSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32GeSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32GeSSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32LtSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32LtSSlotImmediate, width: .bits32), mirror: .i32LeS, negation: .i32LtS))
        case .i32GeU: .comparison(.init(slotSlot: .init(instruction: .i32GeUSlotSlot), slotImmediate: .init(instruction: .i32GeUSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfI32GeUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI32GeUSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfI32LtUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI32LtUSlotImmediate, width: .bits32), mirror: .i32LeU, negation: .i32LtU))
        case .i64Eqz: .unary(.init(slot: .init(instruction: .i64Eqz)))
        case .i64Eq: .comparison(.init(slotSlot: .init(instruction: .i64EqSlotSlot), slotImmediate: .init(instruction: .i64EqSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64EqSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64EqSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64NeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64NeSlotImmediate, width: .bits64), mirror: .i64Eq, negation: .i64Ne))
        case .i64Ne: .comparison(.init(slotSlot: .init(instruction: .i64NeSlotSlot), slotImmediate: .init(instruction: .i64NeSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64NeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64NeSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64EqSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64EqSlotImmediate, width: .bits64), mirror: .i64Ne, negation: .i64Eq))
        case .i64LtS: .comparison(.init(slotSlot: .init(instruction: .i64LtSSlotSlot), slotImmediate: .init(instruction: .i64LtSSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64LtSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64LtSSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64GeSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64GeSSlotImmediate, width: .bits64), mirror: .i64GtS, negation: .i64GeS))
        case .i64LtU: .comparison(.init(slotSlot: .init(instruction: .i64LtUSlotSlot), slotImmediate: .init(instruction: .i64LtUSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64LtUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64LtUSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64GeUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64GeUSlotImmediate, width: .bits64), mirror: .i64GtU, negation: .i64GeU))
        case .i64GtS: .comparison(.init(slotSlot: .init(instruction: .i64GtSSlotSlot), slotImmediate: .init(instruction: .i64GtSSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64GtSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64GtSSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64LeSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64LeSSlotImmediate, width: .bits64), mirror: .i64LtS, negation: .i64LeS))
        case .i64GtU: .comparison(.init(slotSlot: .init(instruction: .i64GtUSlotSlot), slotImmediate: .init(instruction: .i64GtUSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64GtUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64GtUSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64LeUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64LeUSlotImmediate, width: .bits64), mirror: .i64LtU, negation: .i64LeU))
        case .i64LeS: .comparison(.init(slotSlot: .init(instruction: .i64LeSSlotSlot), slotImmediate: .init(instruction: .i64LeSSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64LeSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64LeSSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64GtSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64GtSSlotImmediate, width: .bits64), mirror: .i64GeS, negation: .i64GtS))
        case .i64LeU: .comparison(.init(slotSlot: .init(instruction: .i64LeUSlotSlot), slotImmediate: .init(instruction: .i64LeUSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64LeUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64LeUSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64GtUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64GtUSlotImmediate, width: .bits64), mirror: .i64GeU, negation: .i64GtU))
        case .i64GeS: .comparison(.init(slotSlot: .init(instruction: .i64GeSSlotSlot), slotImmediate: .init(instruction: .i64GeSSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64GeSSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64GeSSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64LtSSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64LtSSlotImmediate, width: .bits64), mirror: .i64LeS, negation: .i64LtS))
        case .i64GeU: .comparison(.init(slotSlot: .init(instruction: .i64GeUSlotSlot), slotImmediate: .init(instruction: .i64GeUSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfI64GeUSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfI64GeUSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfI64LtUSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfI64LtUSlotImmediate, width: .bits64), mirror: .i64LeU, negation: .i64LtU))
        case .f32Eq: .comparison(.init(slotSlot: .init(instruction: .f32EqSlotSlot), slotImmediate: .init(instruction: .f32EqSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfF32EqSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF32EqSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfF32NeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfF32NeSlotImmediate, width: .bits32), mirror: .f32Eq, negation: .f32Ne))
        case .f32Ne: .comparison(.init(slotSlot: .init(instruction: .f32NeSlotSlot), slotImmediate: .init(instruction: .f32NeSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfF32NeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF32NeSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchIfF32EqSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfF32EqSlotImmediate, width: .bits32), mirror: .f32Ne, negation: .f32Eq))
        case .f32Lt: .comparison(.init(slotSlot: .init(instruction: .f32LtSlotSlot), slotImmediate: .init(instruction: .f32LtSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfF32LtSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF32LtSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchUnlessF32LtSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF32LtSlotImmediate, width: .bits32), mirror: .f32Gt, negation: nil))
        case .f32Gt: .comparison(.init(slotSlot: .init(instruction: .f32GtSlotSlot), slotImmediate: .init(instruction: .f32GtSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfF32GtSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF32GtSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchUnlessF32GtSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF32GtSlotImmediate, width: .bits32), mirror: .f32Lt, negation: nil))
        case .f32Le: .comparison(.init(slotSlot: .init(instruction: .f32LeSlotSlot), slotImmediate: .init(instruction: .f32LeSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfF32LeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF32LeSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchUnlessF32LeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF32LeSlotImmediate, width: .bits32), mirror: .f32Ge, negation: nil))
        case .f32Ge: .comparison(.init(slotSlot: .init(instruction: .f32GeSlotSlot), slotImmediate: .init(instruction: .f32GeSlotImmediate, width: .bits32), branchIfSlotSlot: .init(instruction: .branchIfF32GeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF32GeSlotImmediate, width: .bits32), branchUnlessSlotSlot: .init(instruction: .branchUnlessF32GeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF32GeSlotImmediate, width: .bits32), mirror: .f32Le, negation: nil))
        case .f64Eq: .comparison(.init(slotSlot: .init(instruction: .f64EqSlotSlot), slotImmediate: .init(instruction: .f64EqSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfF64EqSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF64EqSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfF64NeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfF64NeSlotImmediate, width: .bits64), mirror: .f64Eq, negation: .f64Ne))
        case .f64Ne: .comparison(.init(slotSlot: .init(instruction: .f64NeSlotSlot), slotImmediate: .init(instruction: .f64NeSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfF64NeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF64NeSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchIfF64EqSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchIfF64EqSlotImmediate, width: .bits64), mirror: .f64Ne, negation: .f64Eq))
        case .f64Lt: .comparison(.init(slotSlot: .init(instruction: .f64LtSlotSlot), slotImmediate: .init(instruction: .f64LtSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfF64LtSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF64LtSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchUnlessF64LtSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF64LtSlotImmediate, width: .bits64), mirror: .f64Gt, negation: nil))
        case .f64Gt: .comparison(.init(slotSlot: .init(instruction: .f64GtSlotSlot), slotImmediate: .init(instruction: .f64GtSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfF64GtSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF64GtSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchUnlessF64GtSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF64GtSlotImmediate, width: .bits64), mirror: .f64Lt, negation: nil))
        case .f64Le: .comparison(.init(slotSlot: .init(instruction: .f64LeSlotSlot), slotImmediate: .init(instruction: .f64LeSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfF64LeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF64LeSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchUnlessF64LeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF64LeSlotImmediate, width: .bits64), mirror: .f64Ge, negation: nil))
        case .f64Ge: .comparison(.init(slotSlot: .init(instruction: .f64GeSlotSlot), slotImmediate: .init(instruction: .f64GeSlotImmediate, width: .bits64), branchIfSlotSlot: .init(instruction: .branchIfF64GeSlotSlot), branchIfSlotImmediate: .init(instruction: .branchIfF64GeSlotImmediate, width: .bits64), branchUnlessSlotSlot: .init(instruction: .branchUnlessF64GeSlotSlot), branchUnlessSlotImmediate: .init(instruction: .branchUnlessF64GeSlotImmediate, width: .bits64), mirror: .f64Le, negation: nil))
        case .i32Clz: .unary(.init(slot: .init(instruction: .i32Clz)))
        case .i32Ctz: .unary(.init(slot: .init(instruction: .i32Ctz)))
        case .i32Popcnt: .unary(.init(slot: .init(instruction: .i32Popcnt)))
        case .i32Add: .binary(.init(slotSlot: .init(instruction: .i32AddSlotSlot), slotImmediate: .init(instruction: .i32AddSlotImmediate, width: .bits32), immediateSlot: nil))
        case .i32Sub: .binary(.init(slotSlot: .init(instruction: .i32SubSlotSlot), slotImmediate: .init(instruction: .i32SubSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32SubImmediateSlot, width: .bits32)))
        case .i32Mul: .binary(.init(slotSlot: .init(instruction: .i32MulSlotSlot), slotImmediate: .init(instruction: .i32MulSlotImmediate, width: .bits32), immediateSlot: nil))
        case .i32DivS: .binary(.init(slotSlot: .init(instruction: .i32DivSSlotSlot), slotImmediate: .init(instruction: .i32DivSSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32DivSImmediateSlot, width: .bits32)))
        case .i32DivU: .binary(.init(slotSlot: .init(instruction: .i32DivUSlotSlot), slotImmediate: .init(instruction: .i32DivUSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32DivUImmediateSlot, width: .bits32)))
        case .i32RemS: .binary(.init(slotSlot: .init(instruction: .i32RemSSlotSlot), slotImmediate: .init(instruction: .i32RemSSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32RemSImmediateSlot, width: .bits32)))
        case .i32RemU: .binary(.init(slotSlot: .init(instruction: .i32RemUSlotSlot), slotImmediate: .init(instruction: .i32RemUSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32RemUImmediateSlot, width: .bits32)))
        case .i32And: .binary(.init(slotSlot: .init(instruction: .i32AndSlotSlot), slotImmediate: .init(instruction: .i32AndSlotImmediate, width: .bits32), immediateSlot: nil))
        case .i32Or: .binary(.init(slotSlot: .init(instruction: .i32OrSlotSlot), slotImmediate: .init(instruction: .i32OrSlotImmediate, width: .bits32), immediateSlot: nil))
        case .i32Xor: .binary(.init(slotSlot: .init(instruction: .i32XorSlotSlot), slotImmediate: .init(instruction: .i32XorSlotImmediate, width: .bits32), immediateSlot: nil))
        case .i32Shl: .binary(.init(slotSlot: .init(instruction: .i32ShlSlotSlot), slotImmediate: .init(instruction: .i32ShlSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32ShlImmediateSlot, width: .bits32)))
        case .i32ShrS: .binary(.init(slotSlot: .init(instruction: .i32ShrSSlotSlot), slotImmediate: .init(instruction: .i32ShrSSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32ShrSImmediateSlot, width: .bits32)))
        case .i32ShrU: .binary(.init(slotSlot: .init(instruction: .i32ShrUSlotSlot), slotImmediate: .init(instruction: .i32ShrUSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32ShrUImmediateSlot, width: .bits32)))
        case .i32Rotl: .binary(.init(slotSlot: .init(instruction: .i32RotlSlotSlot), slotImmediate: .init(instruction: .i32RotlSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32RotlImmediateSlot, width: .bits32)))
        case .i32Rotr: .binary(.init(slotSlot: .init(instruction: .i32RotrSlotSlot), slotImmediate: .init(instruction: .i32RotrSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .i32RotrImmediateSlot, width: .bits32)))
        case .i64Clz: .unary(.init(slot: .init(instruction: .i64Clz)))
        case .i64Ctz: .unary(.init(slot: .init(instruction: .i64Ctz)))
        case .i64Popcnt: .unary(.init(slot: .init(instruction: .i64Popcnt)))
        case .i64Add: .binary(.init(slotSlot: .init(instruction: .i64AddSlotSlot), slotImmediate: .init(instruction: .i64AddSlotImmediate, width: .bits64), immediateSlot: nil))
        case .i64Sub: .binary(.init(slotSlot: .init(instruction: .i64SubSlotSlot), slotImmediate: .init(instruction: .i64SubSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64SubImmediateSlot, width: .bits64)))
        case .i64Mul: .binary(.init(slotSlot: .init(instruction: .i64MulSlotSlot), slotImmediate: .init(instruction: .i64MulSlotImmediate, width: .bits64), immediateSlot: nil))
        case .i64DivS: .binary(.init(slotSlot: .init(instruction: .i64DivSSlotSlot), slotImmediate: .init(instruction: .i64DivSSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64DivSImmediateSlot, width: .bits64)))
        case .i64DivU: .binary(.init(slotSlot: .init(instruction: .i64DivUSlotSlot), slotImmediate: .init(instruction: .i64DivUSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64DivUImmediateSlot, width: .bits64)))
        case .i64RemS: .binary(.init(slotSlot: .init(instruction: .i64RemSSlotSlot), slotImmediate: .init(instruction: .i64RemSSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64RemSImmediateSlot, width: .bits64)))
        case .i64RemU: .binary(.init(slotSlot: .init(instruction: .i64RemUSlotSlot), slotImmediate: .init(instruction: .i64RemUSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64RemUImmediateSlot, width: .bits64)))
        case .i64And: .binary(.init(slotSlot: .init(instruction: .i64AndSlotSlot), slotImmediate: .init(instruction: .i64AndSlotImmediate, width: .bits64), immediateSlot: nil))
        case .i64Or: .binary(.init(slotSlot: .init(instruction: .i64OrSlotSlot), slotImmediate: .init(instruction: .i64OrSlotImmediate, width: .bits64), immediateSlot: nil))
        case .i64Xor: .binary(.init(slotSlot: .init(instruction: .i64XorSlotSlot), slotImmediate: .init(instruction: .i64XorSlotImmediate, width: .bits64), immediateSlot: nil))
        case .i64Shl: .binary(.init(slotSlot: .init(instruction: .i64ShlSlotSlot), slotImmediate: .init(instruction: .i64ShlSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64ShlImmediateSlot, width: .bits64)))
        case .i64ShrS: .binary(.init(slotSlot: .init(instruction: .i64ShrSSlotSlot), slotImmediate: .init(instruction: .i64ShrSSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64ShrSImmediateSlot, width: .bits64)))
        case .i64ShrU: .binary(.init(slotSlot: .init(instruction: .i64ShrUSlotSlot), slotImmediate: .init(instruction: .i64ShrUSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64ShrUImmediateSlot, width: .bits64)))
        case .i64Rotl: .binary(.init(slotSlot: .init(instruction: .i64RotlSlotSlot), slotImmediate: .init(instruction: .i64RotlSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64RotlImmediateSlot, width: .bits64)))
        case .i64Rotr: .binary(.init(slotSlot: .init(instruction: .i64RotrSlotSlot), slotImmediate: .init(instruction: .i64RotrSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .i64RotrImmediateSlot, width: .bits64)))
        case .f32Abs: .unary(.init(slot: .init(instruction: .f32Abs)))
        case .f32Neg: .unary(.init(slot: .init(instruction: .f32Neg)))
        case .f32Ceil: .unary(.init(slot: .init(instruction: .f32Ceil)))
        case .f32Floor: .unary(.init(slot: .init(instruction: .f32Floor)))
        case .f32Trunc: .unary(.init(slot: .init(instruction: .f32Trunc)))
        case .f32Nearest: .unary(.init(slot: .init(instruction: .f32Nearest)))
        case .f32Sqrt: .unary(.init(slot: .init(instruction: .f32Sqrt)))
        case .f32Add: .binary(.init(slotSlot: .init(instruction: .f32AddSlotSlot), slotImmediate: .init(instruction: .f32AddSlotImmediate, width: .bits32), immediateSlot: nil))
        case .f32Sub: .binary(.init(slotSlot: .init(instruction: .f32SubSlotSlot), slotImmediate: .init(instruction: .f32SubSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .f32SubImmediateSlot, width: .bits32)))
        case .f32Mul: .binary(.init(slotSlot: .init(instruction: .f32MulSlotSlot), slotImmediate: .init(instruction: .f32MulSlotImmediate, width: .bits32), immediateSlot: nil))
        case .f32Div: .binary(.init(slotSlot: .init(instruction: .f32DivSlotSlot), slotImmediate: .init(instruction: .f32DivSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .f32DivImmediateSlot, width: .bits32)))
        case .f32Min: .binary(.init(slotSlot: .init(instruction: .f32MinSlotSlot), slotImmediate: .init(instruction: .f32MinSlotImmediate, width: .bits32), immediateSlot: nil))
        case .f32Max: .binary(.init(slotSlot: .init(instruction: .f32MaxSlotSlot), slotImmediate: .init(instruction: .f32MaxSlotImmediate, width: .bits32), immediateSlot: nil))
        case .f32Copysign: .binary(.init(slotSlot: .init(instruction: .f32CopysignSlotSlot), slotImmediate: .init(instruction: .f32CopysignSlotImmediate, width: .bits32), immediateSlot: .init(instruction: .f32CopysignImmediateSlot, width: .bits32)))
        case .f64Abs: .unary(.init(slot: .init(instruction: .f64Abs)))
        case .f64Neg: .unary(.init(slot: .init(instruction: .f64Neg)))
        case .f64Ceil: .unary(.init(slot: .init(instruction: .f64Ceil)))
        case .f64Floor: .unary(.init(slot: .init(instruction: .f64Floor)))
        case .f64Trunc: .unary(.init(slot: .init(instruction: .f64Trunc)))
        case .f64Nearest: .unary(.init(slot: .init(instruction: .f64Nearest)))
        case .f64Sqrt: .unary(.init(slot: .init(instruction: .f64Sqrt)))
        case .f64Add: .binary(.init(slotSlot: .init(instruction: .f64AddSlotSlot), slotImmediate: .init(instruction: .f64AddSlotImmediate, width: .bits64), immediateSlot: nil))
        case .f64Sub: .binary(.init(slotSlot: .init(instruction: .f64SubSlotSlot), slotImmediate: .init(instruction: .f64SubSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .f64SubImmediateSlot, width: .bits64)))
        case .f64Mul: .binary(.init(slotSlot: .init(instruction: .f64MulSlotSlot), slotImmediate: .init(instruction: .f64MulSlotImmediate, width: .bits64), immediateSlot: nil))
        case .f64Div: .binary(.init(slotSlot: .init(instruction: .f64DivSlotSlot), slotImmediate: .init(instruction: .f64DivSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .f64DivImmediateSlot, width: .bits64)))
        case .f64Min: .binary(.init(slotSlot: .init(instruction: .f64MinSlotSlot), slotImmediate: .init(instruction: .f64MinSlotImmediate, width: .bits64), immediateSlot: nil))
        case .f64Max: .binary(.init(slotSlot: .init(instruction: .f64MaxSlotSlot), slotImmediate: .init(instruction: .f64MaxSlotImmediate, width: .bits64), immediateSlot: nil))
        case .f64Copysign: .binary(.init(slotSlot: .init(instruction: .f64CopysignSlotSlot), slotImmediate: .init(instruction: .f64CopysignSlotImmediate, width: .bits64), immediateSlot: .init(instruction: .f64CopysignImmediateSlot, width: .bits64)))
        case .i32WrapI64: .unary(.init(slot: .init(instruction: .i32WrapI64)))
        case .i32TruncF32S: .unary(.init(slot: .init(instruction: .i32TruncF32S)))
        case .i32TruncF32U: .unary(.init(slot: .init(instruction: .i32TruncF32U)))
        case .i32TruncF64S: .unary(.init(slot: .init(instruction: .i32TruncF64S)))
        case .i32TruncF64U: .unary(.init(slot: .init(instruction: .i32TruncF64U)))
        case .i64ExtendI32S: .unary(.init(slot: .init(instruction: .i64ExtendI32S)))
        case .i64ExtendI32U: .alias
        case .i64TruncF32S: .unary(.init(slot: .init(instruction: .i64TruncF32S)))
        case .i64TruncF32U: .unary(.init(slot: .init(instruction: .i64TruncF32U)))
        case .i64TruncF64S: .unary(.init(slot: .init(instruction: .i64TruncF64S)))
        case .i64TruncF64U: .unary(.init(slot: .init(instruction: .i64TruncF64U)))
        case .f32ConvertI32S: .unary(.init(slot: .init(instruction: .f32ConvertI32S)))
        case .f32ConvertI32U: .unary(.init(slot: .init(instruction: .f32ConvertI32U)))
        case .f32ConvertI64S: .unary(.init(slot: .init(instruction: .f32ConvertI64S)))
        case .f32ConvertI64U: .unary(.init(slot: .init(instruction: .f32ConvertI64U)))
        case .f32DemoteF64: .unary(.init(slot: .init(instruction: .f32DemoteF64)))
        case .f64ConvertI32S: .unary(.init(slot: .init(instruction: .f64ConvertI32S)))
        case .f64ConvertI32U: .unary(.init(slot: .init(instruction: .f64ConvertI32U)))
        case .f64ConvertI64S: .unary(.init(slot: .init(instruction: .f64ConvertI64S)))
        case .f64ConvertI64U: .unary(.init(slot: .init(instruction: .f64ConvertI64U)))
        case .f64PromoteF32: .unary(.init(slot: .init(instruction: .f64PromoteF32)))
        case .i32ReinterpretF32: .alias
        case .i64ReinterpretF64: .alias
        case .f32ReinterpretI32: .alias
        case .f64ReinterpretI64: .alias
        case .i32Extend8S: .unary(.init(slot: .init(instruction: .i32Extend8S)))
        case .i32Extend16S: .unary(.init(slot: .init(instruction: .i32Extend16S)))
        case .i64Extend8S: .unary(.init(slot: .init(instruction: .i64Extend8S)))
        case .i64Extend16S: .unary(.init(slot: .init(instruction: .i64Extend16S)))
        case .i64Extend32S: .unary(.init(slot: .init(instruction: .i64Extend32S)))
        case .refNull: .reference(.refNull)
        case .refIsNull: .reference(.refIsNull)
        case .refFunc: .reference(.refFunc)
        case .refEq: .reference(.refEq)
        case .refAsNonNull: .reference(.refAsNonNull)
        case .brOnNull: .control(.brOnNull)
        case .brOnNonNull: .control(.brOnNonNull)
        case .structNew: .aggregate(.structNew)
        case .structNewDefault: .aggregate(.structNewDefault)
        case .structGet: .aggregate(.structGet)
        case .structGetS: .aggregate(.structGetS)
        case .structGetU: .aggregate(.structGetU)
        case .structSet: .aggregate(.structSet)
        case .arrayNew: .aggregate(.arrayNew)
        case .arrayNewDefault: .aggregate(.arrayNewDefault)
        case .arrayNewFixed: .aggregate(.arrayNewFixed)
        case .arrayNewData: .aggregate(.arrayNewData)
        case .arrayNewElem: .aggregate(.arrayNewElem)
        case .arrayGet: .aggregate(.arrayGet)
        case .arrayGetS: .aggregate(.arrayGetS)
        case .arrayGetU: .aggregate(.arrayGetU)
        case .arraySet: .aggregate(.arraySet)
        case .arrayLen: .aggregate(.arrayLen)
        case .arrayFill: .aggregate(.arrayFill)
        case .arrayCopy: .aggregate(.arrayCopy)
        case .arrayInitData: .aggregate(.arrayInitData)
        case .arrayInitElem: .aggregate(.arrayInitElem)
        case .refTest: .reference(.refTest)
        case .refTestNull: .reference(.refTestNull)
        case .refCast: .reference(.refCast)
        case .refCastNull: .reference(.refCastNull)
        case .brOnCast: .control(.brOnCast)
        case .brOnCastFail: .control(.brOnCastFail)
        case .anyConvertExtern: .alias
        case .externConvertAny: .alias
        case .refI31: .reference(.refI31)
        case .i31GetS: .reference(.i31GetS)
        case .i31GetU: .reference(.i31GetU)
        case .i32TruncSatF32S: .unary(.init(slot: .init(instruction: .i32TruncSatF32S)))
        case .i32TruncSatF32U: .unary(.init(slot: .init(instruction: .i32TruncSatF32U)))
        case .i32TruncSatF64S: .unary(.init(slot: .init(instruction: .i32TruncSatF64S)))
        case .i32TruncSatF64U: .unary(.init(slot: .init(instruction: .i32TruncSatF64U)))
        case .i64TruncSatF32S: .unary(.init(slot: .init(instruction: .i64TruncSatF32S)))
        case .i64TruncSatF32U: .unary(.init(slot: .init(instruction: .i64TruncSatF32U)))
        case .i64TruncSatF64S: .unary(.init(slot: .init(instruction: .i64TruncSatF64S)))
        case .i64TruncSatF64U: .unary(.init(slot: .init(instruction: .i64TruncSatF64U)))
        case .memoryInit: .bulk(.memoryInit)
        case .dataDrop: .bulk(.dataDrop)
        case .memoryCopy: .bulk(.memoryCopy)
        case .memoryFill: .bulk(.memoryFill)
        case .tableInit: .bulk(.tableInit)
        case .elemDrop: .bulk(.elemDrop)
        case .tableCopy: .bulk(.tableCopy)
        case .tableGrow: .bulk(.tableGrow)
        case .tableSize: .bulk(.tableSize)
        case .tableFill: .bulk(.tableFill)
        case .i64Add128: .wide(.i64Add128)
        case .i64Sub128: .wide(.i64Sub128)
        case .i64MulWideS: .wide(.i64MulWideS)
        case .i64MulWideU: .wide(.i64MulWideU)
        case .v128Load: .vectorLoad(.init(slot: .init(instruction: .v128Load), absolute: .init(instruction: .v128LoadAbsolute), long: .init(instruction: .v128LoadLong), memory: .init(instruction: .v128LoadMemory)))
        case .v128Load8x8S: .vectorLoad(.init(slot: .init(instruction: .v128Load8x8S), absolute: .init(instruction: .v128Load8x8SAbsolute), long: .init(instruction: .v128Load8x8SLong), memory: .init(instruction: .v128Load8x8SMemory)))
        case .v128Load8x8U: .vectorLoad(.init(slot: .init(instruction: .v128Load8x8U), absolute: .init(instruction: .v128Load8x8UAbsolute), long: .init(instruction: .v128Load8x8ULong), memory: .init(instruction: .v128Load8x8UMemory)))
        case .v128Load16x4S: .vectorLoad(.init(slot: .init(instruction: .v128Load16x4S), absolute: .init(instruction: .v128Load16x4SAbsolute), long: .init(instruction: .v128Load16x4SLong), memory: .init(instruction: .v128Load16x4SMemory)))
        case .v128Load16x4U: .vectorLoad(.init(slot: .init(instruction: .v128Load16x4U), absolute: .init(instruction: .v128Load16x4UAbsolute), long: .init(instruction: .v128Load16x4ULong), memory: .init(instruction: .v128Load16x4UMemory)))
        case .v128Load32x2S: .vectorLoad(.init(slot: .init(instruction: .v128Load32x2S), absolute: .init(instruction: .v128Load32x2SAbsolute), long: .init(instruction: .v128Load32x2SLong), memory: .init(instruction: .v128Load32x2SMemory)))
        case .v128Load32x2U: .vectorLoad(.init(slot: .init(instruction: .v128Load32x2U), absolute: .init(instruction: .v128Load32x2UAbsolute), long: .init(instruction: .v128Load32x2ULong), memory: .init(instruction: .v128Load32x2UMemory)))
        case .v128Load8Splat: .vectorLoad(.init(slot: .init(instruction: .v128Load8Splat), absolute: .init(instruction: .v128Load8SplatAbsolute), long: .init(instruction: .v128Load8SplatLong), memory: .init(instruction: .v128Load8SplatMemory)))
        case .v128Load16Splat: .vectorLoad(.init(slot: .init(instruction: .v128Load16Splat), absolute: .init(instruction: .v128Load16SplatAbsolute), long: .init(instruction: .v128Load16SplatLong), memory: .init(instruction: .v128Load16SplatMemory)))
        case .v128Load32Splat: .vectorLoad(.init(slot: .init(instruction: .v128Load32Splat), absolute: .init(instruction: .v128Load32SplatAbsolute), long: .init(instruction: .v128Load32SplatLong), memory: .init(instruction: .v128Load32SplatMemory)))
        case .v128Load64Splat: .vectorLoad(.init(slot: .init(instruction: .v128Load64Splat), absolute: .init(instruction: .v128Load64SplatAbsolute), long: .init(instruction: .v128Load64SplatLong), memory: .init(instruction: .v128Load64SplatMemory)))
        case .v128Store: .vectorStore(.init(slot: .init(instruction: .v128Store), absolute: .init(instruction: .v128StoreAbsolute), long: .init(instruction: .v128StoreLong), memory: .init(instruction: .v128StoreMemory)))
        case .v128Const: .constant
        case .i8x16Shuffle: .vectorShuffle(.init(slot: .init(instruction: .i8x16Shuffle)))
        case .i8x16Swizzle: .vectorBinary(.init(slot: .init(instruction: .i8x16Swizzle)))
        case .i8x16Splat: .vectorSplat(.init(slot: .init(instruction: .i8x16Splat)))
        case .i16x8Splat: .vectorSplat(.init(slot: .init(instruction: .i16x8Splat)))
        case .i32x4Splat: .vectorSplat(.init(slot: .init(instruction: .i32x4Splat)))
        case .i64x2Splat: .vectorSplat(.init(slot: .init(instruction: .i64x2Splat)))
        case .f32x4Splat: .vectorSplat(.init(slot: .init(instruction: .f32x4Splat)))
        case .f64x2Splat: .vectorSplat(.init(slot: .init(instruction: .f64x2Splat)))
        case .i8x16ExtractLaneS: .vectorExtract(.init(slot: .init(instruction: .i8x16ExtractLaneS)))
        case .i8x16ExtractLaneU: .vectorExtract(.init(slot: .init(instruction: .i8x16ExtractLaneU)))
        case .i8x16ReplaceLane: .vectorReplace(.init(slot: .init(instruction: .i8x16ReplaceLane)))
        case .i16x8ExtractLaneS: .vectorExtract(.init(slot: .init(instruction: .i16x8ExtractLaneS)))
        case .i16x8ExtractLaneU: .vectorExtract(.init(slot: .init(instruction: .i16x8ExtractLaneU)))
        case .i16x8ReplaceLane: .vectorReplace(.init(slot: .init(instruction: .i16x8ReplaceLane)))
        case .i32x4ExtractLane: .vectorExtract(.init(slot: .init(instruction: .i32x4ExtractLane)))
        case .i32x4ReplaceLane: .vectorReplace(.init(slot: .init(instruction: .i32x4ReplaceLane)))
        case .i64x2ExtractLane: .vectorExtract(.init(slot: .init(instruction: .i64x2ExtractLane)))
        case .i64x2ReplaceLane: .vectorReplace(.init(slot: .init(instruction: .i64x2ReplaceLane)))
        case .f32x4ExtractLane: .vectorExtract(.init(slot: .init(instruction: .f32x4ExtractLane)))
        case .f32x4ReplaceLane: .vectorReplace(.init(slot: .init(instruction: .f32x4ReplaceLane)))
        case .f64x2ExtractLane: .vectorExtract(.init(slot: .init(instruction: .f64x2ExtractLane)))
        case .f64x2ReplaceLane: .vectorReplace(.init(slot: .init(instruction: .f64x2ReplaceLane)))
        case .i8x16Eq: .vectorBinary(.init(slot: .init(instruction: .i8x16Eq)))
        case .i8x16Ne: .vectorBinary(.init(slot: .init(instruction: .i8x16Ne)))
        case .i8x16LtS: .vectorBinary(.init(slot: .init(instruction: .i8x16LtS)))
        case .i8x16LtU: .vectorBinary(.init(slot: .init(instruction: .i8x16LtU)))
        case .i8x16GtS: .vectorBinary(.init(slot: .init(instruction: .i8x16GtS)))
        case .i8x16GtU: .vectorBinary(.init(slot: .init(instruction: .i8x16GtU)))
        case .i8x16LeS: .vectorBinary(.init(slot: .init(instruction: .i8x16LeS)))
        case .i8x16LeU: .vectorBinary(.init(slot: .init(instruction: .i8x16LeU)))
        case .i8x16GeS: .vectorBinary(.init(slot: .init(instruction: .i8x16GeS)))
        case .i8x16GeU: .vectorBinary(.init(slot: .init(instruction: .i8x16GeU)))
        case .i16x8Eq: .vectorBinary(.init(slot: .init(instruction: .i16x8Eq)))
        case .i16x8Ne: .vectorBinary(.init(slot: .init(instruction: .i16x8Ne)))
        case .i16x8LtS: .vectorBinary(.init(slot: .init(instruction: .i16x8LtS)))
        case .i16x8LtU: .vectorBinary(.init(slot: .init(instruction: .i16x8LtU)))
        case .i16x8GtS: .vectorBinary(.init(slot: .init(instruction: .i16x8GtS)))
        case .i16x8GtU: .vectorBinary(.init(slot: .init(instruction: .i16x8GtU)))
        case .i16x8LeS: .vectorBinary(.init(slot: .init(instruction: .i16x8LeS)))
        case .i16x8LeU: .vectorBinary(.init(slot: .init(instruction: .i16x8LeU)))
        case .i16x8GeS: .vectorBinary(.init(slot: .init(instruction: .i16x8GeS)))
        case .i16x8GeU: .vectorBinary(.init(slot: .init(instruction: .i16x8GeU)))
        case .i32x4Eq: .vectorBinary(.init(slot: .init(instruction: .i32x4Eq)))
        case .i32x4Ne: .vectorBinary(.init(slot: .init(instruction: .i32x4Ne)))
        case .i32x4LtS: .vectorBinary(.init(slot: .init(instruction: .i32x4LtS)))
        case .i32x4LtU: .vectorBinary(.init(slot: .init(instruction: .i32x4LtU)))
        case .i32x4GtS: .vectorBinary(.init(slot: .init(instruction: .i32x4GtS)))
        case .i32x4GtU: .vectorBinary(.init(slot: .init(instruction: .i32x4GtU)))
        case .i32x4LeS: .vectorBinary(.init(slot: .init(instruction: .i32x4LeS)))
        case .i32x4LeU: .vectorBinary(.init(slot: .init(instruction: .i32x4LeU)))
        case .i32x4GeS: .vectorBinary(.init(slot: .init(instruction: .i32x4GeS)))
        case .i32x4GeU: .vectorBinary(.init(slot: .init(instruction: .i32x4GeU)))
        case .f32x4Eq: .vectorBinary(.init(slot: .init(instruction: .f32x4Eq)))
        case .f32x4Ne: .vectorBinary(.init(slot: .init(instruction: .f32x4Ne)))
        case .f32x4Lt: .vectorBinary(.init(slot: .init(instruction: .f32x4Lt)))
        case .f32x4Gt: .vectorBinary(.init(slot: .init(instruction: .f32x4Gt)))
        case .f32x4Le: .vectorBinary(.init(slot: .init(instruction: .f32x4Le)))
        case .f32x4Ge: .vectorBinary(.init(slot: .init(instruction: .f32x4Ge)))
        case .f64x2Eq: .vectorBinary(.init(slot: .init(instruction: .f64x2Eq)))
        case .f64x2Ne: .vectorBinary(.init(slot: .init(instruction: .f64x2Ne)))
        case .f64x2Lt: .vectorBinary(.init(slot: .init(instruction: .f64x2Lt)))
        case .f64x2Gt: .vectorBinary(.init(slot: .init(instruction: .f64x2Gt)))
        case .f64x2Le: .vectorBinary(.init(slot: .init(instruction: .f64x2Le)))
        case .f64x2Ge: .vectorBinary(.init(slot: .init(instruction: .f64x2Ge)))
        case .v128Not: .vectorUnary(.init(slot: .init(instruction: .v128Not)))
        case .v128And: .vectorBinary(.init(slot: .init(instruction: .v128And)))
        case .v128Andnot: .vectorBinary(.init(slot: .init(instruction: .v128Andnot)))
        case .v128Or: .vectorBinary(.init(slot: .init(instruction: .v128Or)))
        case .v128Xor: .vectorBinary(.init(slot: .init(instruction: .v128Xor)))
        case .v128Bitselect: .vectorTernary(.init(slot: .init(instruction: .v128Bitselect)))
        case .v128AnyTrue: .vectorTest(.init(slot: .init(instruction: .v128AnyTrue)))
        case .v128Load8Lane: .vectorLoadLane(.init(slot: .init(instruction: .v128Load8Lane), memory: .init(instruction: .v128Load8LaneMemory)))
        case .v128Load16Lane: .vectorLoadLane(.init(slot: .init(instruction: .v128Load16Lane), memory: .init(instruction: .v128Load16LaneMemory)))
        case .v128Load32Lane: .vectorLoadLane(.init(slot: .init(instruction: .v128Load32Lane), memory: .init(instruction: .v128Load32LaneMemory)))
        case .v128Load64Lane: .vectorLoadLane(.init(slot: .init(instruction: .v128Load64Lane), memory: .init(instruction: .v128Load64LaneMemory)))
        case .v128Store8Lane: .vectorStoreLane(.init(slot: .init(instruction: .v128Store8Lane), memory: .init(instruction: .v128Store8LaneMemory)))
        case .v128Store16Lane: .vectorStoreLane(.init(slot: .init(instruction: .v128Store16Lane), memory: .init(instruction: .v128Store16LaneMemory)))
        case .v128Store32Lane: .vectorStoreLane(.init(slot: .init(instruction: .v128Store32Lane), memory: .init(instruction: .v128Store32LaneMemory)))
        case .v128Store64Lane: .vectorStoreLane(.init(slot: .init(instruction: .v128Store64Lane), memory: .init(instruction: .v128Store64LaneMemory)))
        case .v128Load32Zero: .vectorLoad(.init(slot: .init(instruction: .v128Load32Zero), absolute: .init(instruction: .v128Load32ZeroAbsolute), long: .init(instruction: .v128Load32ZeroLong), memory: .init(instruction: .v128Load32ZeroMemory)))
        case .v128Load64Zero: .vectorLoad(.init(slot: .init(instruction: .v128Load64Zero), absolute: .init(instruction: .v128Load64ZeroAbsolute), long: .init(instruction: .v128Load64ZeroLong), memory: .init(instruction: .v128Load64ZeroMemory)))
        case .f32x4DemoteF64x2Zero: .vectorUnary(.init(slot: .init(instruction: .f32x4DemoteF64x2Zero)))
        case .f64x2PromoteLowF32x4: .vectorUnary(.init(slot: .init(instruction: .f64x2PromoteLowF32x4)))
        case .i8x16Abs: .vectorUnary(.init(slot: .init(instruction: .i8x16Abs)))
        case .i8x16Neg: .vectorUnary(.init(slot: .init(instruction: .i8x16Neg)))
        case .i8x16Popcnt: .vectorUnary(.init(slot: .init(instruction: .i8x16Popcnt)))
        case .i8x16AllTrue: .vectorTest(.init(slot: .init(instruction: .i8x16AllTrue)))
        case .i8x16Bitmask: .vectorTest(.init(slot: .init(instruction: .i8x16Bitmask)))
        case .i8x16NarrowI16x8S: .vectorBinary(.init(slot: .init(instruction: .i8x16NarrowI16x8S)))
        case .i8x16NarrowI16x8U: .vectorBinary(.init(slot: .init(instruction: .i8x16NarrowI16x8U)))
        case .f32x4Ceil: .vectorUnary(.init(slot: .init(instruction: .f32x4Ceil)))
        case .f32x4Floor: .vectorUnary(.init(slot: .init(instruction: .f32x4Floor)))
        case .f32x4Trunc: .vectorUnary(.init(slot: .init(instruction: .f32x4Trunc)))
        case .f32x4Nearest: .vectorUnary(.init(slot: .init(instruction: .f32x4Nearest)))
        case .i8x16Shl: .vectorShift(.init(slot: .init(instruction: .i8x16ShlSlot), immediate: .init(instruction: .i8x16ShlImmediate)))
        case .i8x16ShrS: .vectorShift(.init(slot: .init(instruction: .i8x16ShrSSlot), immediate: .init(instruction: .i8x16ShrSImmediate)))
        case .i8x16ShrU: .vectorShift(.init(slot: .init(instruction: .i8x16ShrUSlot), immediate: .init(instruction: .i8x16ShrUImmediate)))
        case .i8x16Add: .vectorBinary(.init(slot: .init(instruction: .i8x16Add)))
        case .i8x16AddSatS: .vectorBinary(.init(slot: .init(instruction: .i8x16AddSatS)))
        case .i8x16AddSatU: .vectorBinary(.init(slot: .init(instruction: .i8x16AddSatU)))
        case .i8x16Sub: .vectorBinary(.init(slot: .init(instruction: .i8x16Sub)))
        case .i8x16SubSatS: .vectorBinary(.init(slot: .init(instruction: .i8x16SubSatS)))
        case .i8x16SubSatU: .vectorBinary(.init(slot: .init(instruction: .i8x16SubSatU)))
        case .f64x2Ceil: .vectorUnary(.init(slot: .init(instruction: .f64x2Ceil)))
        case .f64x2Floor: .vectorUnary(.init(slot: .init(instruction: .f64x2Floor)))
        case .i8x16MinS: .vectorBinary(.init(slot: .init(instruction: .i8x16MinS)))
        case .i8x16MinU: .vectorBinary(.init(slot: .init(instruction: .i8x16MinU)))
        case .i8x16MaxS: .vectorBinary(.init(slot: .init(instruction: .i8x16MaxS)))
        case .i8x16MaxU: .vectorBinary(.init(slot: .init(instruction: .i8x16MaxU)))
        case .f64x2Trunc: .vectorUnary(.init(slot: .init(instruction: .f64x2Trunc)))
        case .i8x16AvgrU: .vectorBinary(.init(slot: .init(instruction: .i8x16AvgrU)))
        case .i16x8ExtaddPairwiseI8x16S: .vectorUnary(.init(slot: .init(instruction: .i16x8ExtaddPairwiseI8x16S)))
        case .i16x8ExtaddPairwiseI8x16U: .vectorUnary(.init(slot: .init(instruction: .i16x8ExtaddPairwiseI8x16U)))
        case .i32x4ExtaddPairwiseI16x8S: .vectorUnary(.init(slot: .init(instruction: .i32x4ExtaddPairwiseI16x8S)))
        case .i32x4ExtaddPairwiseI16x8U: .vectorUnary(.init(slot: .init(instruction: .i32x4ExtaddPairwiseI16x8U)))
        case .i16x8Abs: .vectorUnary(.init(slot: .init(instruction: .i16x8Abs)))
        case .i16x8Neg: .vectorUnary(.init(slot: .init(instruction: .i16x8Neg)))
        case .i16x8Q15mulrSatS: .vectorBinary(.init(slot: .init(instruction: .i16x8Q15mulrSatS)))
        case .i16x8AllTrue: .vectorTest(.init(slot: .init(instruction: .i16x8AllTrue)))
        case .i16x8Bitmask: .vectorTest(.init(slot: .init(instruction: .i16x8Bitmask)))
        case .i16x8NarrowI32x4S: .vectorBinary(.init(slot: .init(instruction: .i16x8NarrowI32x4S)))
        case .i16x8NarrowI32x4U: .vectorBinary(.init(slot: .init(instruction: .i16x8NarrowI32x4U)))
        case .i16x8ExtendLowI8x16S: .vectorUnary(.init(slot: .init(instruction: .i16x8ExtendLowI8x16S)))
        case .i16x8ExtendHighI8x16S: .vectorUnary(.init(slot: .init(instruction: .i16x8ExtendHighI8x16S)))
        case .i16x8ExtendLowI8x16U: .vectorUnary(.init(slot: .init(instruction: .i16x8ExtendLowI8x16U)))
        case .i16x8ExtendHighI8x16U: .vectorUnary(.init(slot: .init(instruction: .i16x8ExtendHighI8x16U)))
        case .i16x8Shl: .vectorShift(.init(slot: .init(instruction: .i16x8ShlSlot), immediate: .init(instruction: .i16x8ShlImmediate)))
        case .i16x8ShrS: .vectorShift(.init(slot: .init(instruction: .i16x8ShrSSlot), immediate: .init(instruction: .i16x8ShrSImmediate)))
        case .i16x8ShrU: .vectorShift(.init(slot: .init(instruction: .i16x8ShrUSlot), immediate: .init(instruction: .i16x8ShrUImmediate)))
        case .i16x8Add: .vectorBinary(.init(slot: .init(instruction: .i16x8Add)))
        case .i16x8AddSatS: .vectorBinary(.init(slot: .init(instruction: .i16x8AddSatS)))
        case .i16x8AddSatU: .vectorBinary(.init(slot: .init(instruction: .i16x8AddSatU)))
        case .i16x8Sub: .vectorBinary(.init(slot: .init(instruction: .i16x8Sub)))
        case .i16x8SubSatS: .vectorBinary(.init(slot: .init(instruction: .i16x8SubSatS)))
        case .i16x8SubSatU: .vectorBinary(.init(slot: .init(instruction: .i16x8SubSatU)))
        case .f64x2Nearest: .vectorUnary(.init(slot: .init(instruction: .f64x2Nearest)))
        case .i16x8Mul: .vectorBinary(.init(slot: .init(instruction: .i16x8Mul)))
        case .i16x8MinS: .vectorBinary(.init(slot: .init(instruction: .i16x8MinS)))
        case .i16x8MinU: .vectorBinary(.init(slot: .init(instruction: .i16x8MinU)))
        case .i16x8MaxS: .vectorBinary(.init(slot: .init(instruction: .i16x8MaxS)))
        case .i16x8MaxU: .vectorBinary(.init(slot: .init(instruction: .i16x8MaxU)))
        case .i16x8AvgrU: .vectorBinary(.init(slot: .init(instruction: .i16x8AvgrU)))
        case .i16x8ExtmulLowI8x16S: .vectorBinary(.init(slot: .init(instruction: .i16x8ExtmulLowI8x16S)))
        case .i16x8ExtmulHighI8x16S: .vectorBinary(.init(slot: .init(instruction: .i16x8ExtmulHighI8x16S)))
        case .i16x8ExtmulLowI8x16U: .vectorBinary(.init(slot: .init(instruction: .i16x8ExtmulLowI8x16U)))
        case .i16x8ExtmulHighI8x16U: .vectorBinary(.init(slot: .init(instruction: .i16x8ExtmulHighI8x16U)))
        case .i32x4Abs: .vectorUnary(.init(slot: .init(instruction: .i32x4Abs)))
        case .i32x4Neg: .vectorUnary(.init(slot: .init(instruction: .i32x4Neg)))
        case .i32x4AllTrue: .vectorTest(.init(slot: .init(instruction: .i32x4AllTrue)))
        case .i32x4Bitmask: .vectorTest(.init(slot: .init(instruction: .i32x4Bitmask)))
        case .i32x4ExtendLowI16x8S: .vectorUnary(.init(slot: .init(instruction: .i32x4ExtendLowI16x8S)))
        case .i32x4ExtendHighI16x8S: .vectorUnary(.init(slot: .init(instruction: .i32x4ExtendHighI16x8S)))
        case .i32x4ExtendLowI16x8U: .vectorUnary(.init(slot: .init(instruction: .i32x4ExtendLowI16x8U)))
        case .i32x4ExtendHighI16x8U: .vectorUnary(.init(slot: .init(instruction: .i32x4ExtendHighI16x8U)))
        case .i32x4Shl: .vectorShift(.init(slot: .init(instruction: .i32x4ShlSlot), immediate: .init(instruction: .i32x4ShlImmediate)))
        case .i32x4ShrS: .vectorShift(.init(slot: .init(instruction: .i32x4ShrSSlot), immediate: .init(instruction: .i32x4ShrSImmediate)))
        case .i32x4ShrU: .vectorShift(.init(slot: .init(instruction: .i32x4ShrUSlot), immediate: .init(instruction: .i32x4ShrUImmediate)))
        case .i32x4Add: .vectorBinary(.init(slot: .init(instruction: .i32x4Add)))
        case .i32x4Sub: .vectorBinary(.init(slot: .init(instruction: .i32x4Sub)))
        case .i32x4Mul: .vectorBinary(.init(slot: .init(instruction: .i32x4Mul)))
        case .i32x4MinS: .vectorBinary(.init(slot: .init(instruction: .i32x4MinS)))
        case .i32x4MinU: .vectorBinary(.init(slot: .init(instruction: .i32x4MinU)))
        case .i32x4MaxS: .vectorBinary(.init(slot: .init(instruction: .i32x4MaxS)))
        case .i32x4MaxU: .vectorBinary(.init(slot: .init(instruction: .i32x4MaxU)))
        case .i32x4DotI16x8S: .vectorBinary(.init(slot: .init(instruction: .i32x4DotI16x8S)))
        case .i32x4ExtmulLowI16x8S: .vectorBinary(.init(slot: .init(instruction: .i32x4ExtmulLowI16x8S)))
        case .i32x4ExtmulHighI16x8S: .vectorBinary(.init(slot: .init(instruction: .i32x4ExtmulHighI16x8S)))
        case .i32x4ExtmulLowI16x8U: .vectorBinary(.init(slot: .init(instruction: .i32x4ExtmulLowI16x8U)))
        case .i32x4ExtmulHighI16x8U: .vectorBinary(.init(slot: .init(instruction: .i32x4ExtmulHighI16x8U)))
        case .i64x2Abs: .vectorUnary(.init(slot: .init(instruction: .i64x2Abs)))
        case .i64x2Neg: .vectorUnary(.init(slot: .init(instruction: .i64x2Neg)))
        case .i64x2AllTrue: .vectorTest(.init(slot: .init(instruction: .i64x2AllTrue)))
        case .i64x2Bitmask: .vectorTest(.init(slot: .init(instruction: .i64x2Bitmask)))
        case .i64x2ExtendLowI32x4S: .vectorUnary(.init(slot: .init(instruction: .i64x2ExtendLowI32x4S)))
        case .i64x2ExtendHighI32x4S: .vectorUnary(.init(slot: .init(instruction: .i64x2ExtendHighI32x4S)))
        case .i64x2ExtendLowI32x4U: .vectorUnary(.init(slot: .init(instruction: .i64x2ExtendLowI32x4U)))
        case .i64x2ExtendHighI32x4U: .vectorUnary(.init(slot: .init(instruction: .i64x2ExtendHighI32x4U)))
        case .i64x2Shl: .vectorShift(.init(slot: .init(instruction: .i64x2ShlSlot), immediate: .init(instruction: .i64x2ShlImmediate)))
        case .i64x2ShrS: .vectorShift(.init(slot: .init(instruction: .i64x2ShrSSlot), immediate: .init(instruction: .i64x2ShrSImmediate)))
        case .i64x2ShrU: .vectorShift(.init(slot: .init(instruction: .i64x2ShrUSlot), immediate: .init(instruction: .i64x2ShrUImmediate)))
        case .i64x2Add: .vectorBinary(.init(slot: .init(instruction: .i64x2Add)))
        case .i64x2Sub: .vectorBinary(.init(slot: .init(instruction: .i64x2Sub)))
        case .i64x2Mul: .vectorBinary(.init(slot: .init(instruction: .i64x2Mul)))
        case .i64x2Eq: .vectorBinary(.init(slot: .init(instruction: .i64x2Eq)))
        case .i64x2Ne: .vectorBinary(.init(slot: .init(instruction: .i64x2Ne)))
        case .i64x2LtS: .vectorBinary(.init(slot: .init(instruction: .i64x2LtS)))
        case .i64x2GtS: .vectorBinary(.init(slot: .init(instruction: .i64x2GtS)))
        case .i64x2LeS: .vectorBinary(.init(slot: .init(instruction: .i64x2LeS)))
        case .i64x2GeS: .vectorBinary(.init(slot: .init(instruction: .i64x2GeS)))
        case .i64x2ExtmulLowI32x4S: .vectorBinary(.init(slot: .init(instruction: .i64x2ExtmulLowI32x4S)))
        case .i64x2ExtmulHighI32x4S: .vectorBinary(.init(slot: .init(instruction: .i64x2ExtmulHighI32x4S)))
        case .i64x2ExtmulLowI32x4U: .vectorBinary(.init(slot: .init(instruction: .i64x2ExtmulLowI32x4U)))
        case .i64x2ExtmulHighI32x4U: .vectorBinary(.init(slot: .init(instruction: .i64x2ExtmulHighI32x4U)))
        case .f32x4Abs: .vectorUnary(.init(slot: .init(instruction: .f32x4Abs)))
        case .f32x4Neg: .vectorUnary(.init(slot: .init(instruction: .f32x4Neg)))
        case .f32x4Sqrt: .vectorUnary(.init(slot: .init(instruction: .f32x4Sqrt)))
        case .f32x4Add: .vectorBinary(.init(slot: .init(instruction: .f32x4Add)))
        case .f32x4Sub: .vectorBinary(.init(slot: .init(instruction: .f32x4Sub)))
        case .f32x4Mul: .vectorBinary(.init(slot: .init(instruction: .f32x4Mul)))
        case .f32x4Div: .vectorBinary(.init(slot: .init(instruction: .f32x4Div)))
        case .f32x4Min: .vectorBinary(.init(slot: .init(instruction: .f32x4Min)))
        case .f32x4Max: .vectorBinary(.init(slot: .init(instruction: .f32x4Max)))
        case .f32x4Pmin: .vectorBinary(.init(slot: .init(instruction: .f32x4Pmin)))
        case .f32x4Pmax: .vectorBinary(.init(slot: .init(instruction: .f32x4Pmax)))
        case .f64x2Abs: .vectorUnary(.init(slot: .init(instruction: .f64x2Abs)))
        case .f64x2Neg: .vectorUnary(.init(slot: .init(instruction: .f64x2Neg)))
        case .f64x2Sqrt: .vectorUnary(.init(slot: .init(instruction: .f64x2Sqrt)))
        case .f64x2Add: .vectorBinary(.init(slot: .init(instruction: .f64x2Add)))
        case .f64x2Sub: .vectorBinary(.init(slot: .init(instruction: .f64x2Sub)))
        case .f64x2Mul: .vectorBinary(.init(slot: .init(instruction: .f64x2Mul)))
        case .f64x2Div: .vectorBinary(.init(slot: .init(instruction: .f64x2Div)))
        case .f64x2Min: .vectorBinary(.init(slot: .init(instruction: .f64x2Min)))
        case .f64x2Max: .vectorBinary(.init(slot: .init(instruction: .f64x2Max)))
        case .f64x2Pmin: .vectorBinary(.init(slot: .init(instruction: .f64x2Pmin)))
        case .f64x2Pmax: .vectorBinary(.init(slot: .init(instruction: .f64x2Pmax)))
        case .i32x4TruncSatF32x4S: .vectorUnary(.init(slot: .init(instruction: .i32x4TruncSatF32x4S)))
        case .i32x4TruncSatF32x4U: .vectorUnary(.init(slot: .init(instruction: .i32x4TruncSatF32x4U)))
        case .f32x4ConvertI32x4S: .vectorUnary(.init(slot: .init(instruction: .f32x4ConvertI32x4S)))
        case .f32x4ConvertI32x4U: .vectorUnary(.init(slot: .init(instruction: .f32x4ConvertI32x4U)))
        case .i32x4TruncSatF64x2SZero: .vectorUnary(.init(slot: .init(instruction: .i32x4TruncSatF64x2SZero)))
        case .i32x4TruncSatF64x2UZero: .vectorUnary(.init(slot: .init(instruction: .i32x4TruncSatF64x2UZero)))
        case .f64x2ConvertLowI32x4S: .vectorUnary(.init(slot: .init(instruction: .f64x2ConvertLowI32x4S)))
        case .f64x2ConvertLowI32x4U: .vectorUnary(.init(slot: .init(instruction: .f64x2ConvertLowI32x4U)))
        case .i8x16RelaxedSwizzle: .vectorBinary(.init(slot: .init(instruction: .i8x16RelaxedSwizzle)))
        case .i32x4RelaxedTruncF32x4S: .vectorUnary(.init(slot: .init(instruction: .i32x4RelaxedTruncF32x4S)))
        case .i32x4RelaxedTruncF32x4U: .vectorUnary(.init(slot: .init(instruction: .i32x4RelaxedTruncF32x4U)))
        case .i32x4RelaxedTruncF64x2SZero: .vectorUnary(.init(slot: .init(instruction: .i32x4RelaxedTruncF64x2SZero)))
        case .i32x4RelaxedTruncF64x2UZero: .vectorUnary(.init(slot: .init(instruction: .i32x4RelaxedTruncF64x2UZero)))
        case .f32x4RelaxedMadd: .vectorTernary(.init(slot: .init(instruction: .f32x4RelaxedMadd)))
        case .f32x4RelaxedNmadd: .vectorTernary(.init(slot: .init(instruction: .f32x4RelaxedNmadd)))
        case .f64x2RelaxedMadd: .vectorTernary(.init(slot: .init(instruction: .f64x2RelaxedMadd)))
        case .f64x2RelaxedNmadd: .vectorTernary(.init(slot: .init(instruction: .f64x2RelaxedNmadd)))
        case .i8x16RelaxedLaneselect: .vectorTernary(.init(slot: .init(instruction: .i8x16RelaxedLaneselect)))
        case .i16x8RelaxedLaneselect: .vectorTernary(.init(slot: .init(instruction: .i16x8RelaxedLaneselect)))
        case .i32x4RelaxedLaneselect: .vectorTernary(.init(slot: .init(instruction: .i32x4RelaxedLaneselect)))
        case .i64x2RelaxedLaneselect: .vectorTernary(.init(slot: .init(instruction: .i64x2RelaxedLaneselect)))
        case .f32x4RelaxedMin: .vectorBinary(.init(slot: .init(instruction: .f32x4RelaxedMin)))
        case .f32x4RelaxedMax: .vectorBinary(.init(slot: .init(instruction: .f32x4RelaxedMax)))
        case .f64x2RelaxedMin: .vectorBinary(.init(slot: .init(instruction: .f64x2RelaxedMin)))
        case .f64x2RelaxedMax: .vectorBinary(.init(slot: .init(instruction: .f64x2RelaxedMax)))
        case .i16x8RelaxedQ15mulrS: .vectorBinary(.init(slot: .init(instruction: .i16x8RelaxedQ15mulrS)))
        case .i16x8RelaxedDotI8x16I7x16S: .vectorBinary(.init(slot: .init(instruction: .i16x8RelaxedDotI8x16I7x16S)))
        case .i32x4RelaxedDotI8x16I7x16AddS: .vectorTernary(.init(slot: .init(instruction: .i32x4RelaxedDotI8x16I7x16AddS)))
        case .memoryAtomicNotify: .atomic(.memoryAtomicNotify)
        case .memoryAtomicWait32: .atomic(.memoryAtomicWait32)
        case .memoryAtomicWait64: .atomic(.memoryAtomicWait64)
        case .atomicFence: .atomic(.atomicFence)
        case .i32AtomicLoad: .atomicLoad(.init(slot: .init(instruction: .atomicLoad32)))
        case .i64AtomicLoad: .atomicLoad(.init(slot: .init(instruction: .atomicLoad64)))
        case .i32AtomicLoad8U: .atomicLoad(.init(slot: .init(instruction: .atomicLoad8)))
        case .i32AtomicLoad16U: .atomicLoad(.init(slot: .init(instruction: .atomicLoad16)))
        case .i64AtomicLoad8U: .atomicLoad(.init(slot: .init(instruction: .atomicLoad8)))
        case .i64AtomicLoad16U: .atomicLoad(.init(slot: .init(instruction: .atomicLoad16)))
        case .i64AtomicLoad32U: .atomicLoad(.init(slot: .init(instruction: .atomicLoad32)))
        case .i32AtomicStore: .atomicStore(.init(slot: .init(instruction: .atomicStore32)))
        case .i64AtomicStore: .atomicStore(.init(slot: .init(instruction: .atomicStore64)))
        case .i32AtomicStore8: .atomicStore(.init(slot: .init(instruction: .atomicStore8)))
        case .i32AtomicStore16: .atomicStore(.init(slot: .init(instruction: .atomicStore16)))
        case .i64AtomicStore8: .atomicStore(.init(slot: .init(instruction: .atomicStore8)))
        case .i64AtomicStore16: .atomicStore(.init(slot: .init(instruction: .atomicStore16)))
        case .i64AtomicStore32: .atomicStore(.init(slot: .init(instruction: .atomicStore32)))
        case .i32AtomicRmwAdd: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingAdd32)))
        case .i64AtomicRmwAdd: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingAdd64)))
        case .i32AtomicRmw8AddU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingAdd8)))
        case .i32AtomicRmw16AddU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingAdd16)))
        case .i64AtomicRmw8AddU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingAdd8)))
        case .i64AtomicRmw16AddU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingAdd16)))
        case .i64AtomicRmw32AddU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingAdd32)))
        case .i32AtomicRmwSub: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingSubtract32)))
        case .i64AtomicRmwSub: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingSubtract64)))
        case .i32AtomicRmw8SubU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingSubtract8)))
        case .i32AtomicRmw16SubU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingSubtract16)))
        case .i64AtomicRmw8SubU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingSubtract8)))
        case .i64AtomicRmw16SubU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingSubtract16)))
        case .i64AtomicRmw32SubU: .atomicUpdate(.init(slot: .init(instruction: .atomicWrappingSubtract32)))
        case .i32AtomicRmwAnd: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseAnd32)))
        case .i64AtomicRmwAnd: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseAnd64)))
        case .i32AtomicRmw8AndU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseAnd8)))
        case .i32AtomicRmw16AndU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseAnd16)))
        case .i64AtomicRmw8AndU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseAnd8)))
        case .i64AtomicRmw16AndU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseAnd16)))
        case .i64AtomicRmw32AndU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseAnd32)))
        case .i32AtomicRmwOr: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseOr32)))
        case .i64AtomicRmwOr: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseOr64)))
        case .i32AtomicRmw8OrU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseOr8)))
        case .i32AtomicRmw16OrU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseOr16)))
        case .i64AtomicRmw8OrU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseOr8)))
        case .i64AtomicRmw16OrU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseOr16)))
        case .i64AtomicRmw32OrU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseOr32)))
        case .i32AtomicRmwXor: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseXor32)))
        case .i64AtomicRmwXor: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseXor64)))
        case .i32AtomicRmw8XorU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseXor8)))
        case .i32AtomicRmw16XorU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseXor16)))
        case .i64AtomicRmw8XorU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseXor8)))
        case .i64AtomicRmw16XorU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseXor16)))
        case .i64AtomicRmw32XorU: .atomicUpdate(.init(slot: .init(instruction: .atomicBitwiseXor32)))
        case .i32AtomicRmwXchg: .atomicExchange(.init(slot: .init(instruction: .atomicExchange32)))
        case .i64AtomicRmwXchg: .atomicExchange(.init(slot: .init(instruction: .atomicExchange64)))
        case .i32AtomicRmw8XchgU: .atomicExchange(.init(slot: .init(instruction: .atomicExchange8)))
        case .i32AtomicRmw16XchgU: .atomicExchange(.init(slot: .init(instruction: .atomicExchange16)))
        case .i64AtomicRmw8XchgU: .atomicExchange(.init(slot: .init(instruction: .atomicExchange8)))
        case .i64AtomicRmw16XchgU: .atomicExchange(.init(slot: .init(instruction: .atomicExchange16)))
        case .i64AtomicRmw32XchgU: .atomicExchange(.init(slot: .init(instruction: .atomicExchange32)))
        case .i32AtomicRmwCmpxchg: .atomicCompareExchange(.init(slot: .init(instruction: .atomicCompareExchange32)))
        case .i64AtomicRmwCmpxchg: .atomicCompareExchange(.init(slot: .init(instruction: .atomicCompareExchange64)))
        case .i32AtomicRmw8CmpxchgU: .atomicCompareExchange(.init(slot: .init(instruction: .atomicCompareExchange8)))
        case .i32AtomicRmw16CmpxchgU: .atomicCompareExchange(.init(slot: .init(instruction: .atomicCompareExchange16)))
        case .i64AtomicRmw8CmpxchgU: .atomicCompareExchange(.init(slot: .init(instruction: .atomicCompareExchange8)))
        case .i64AtomicRmw16CmpxchgU: .atomicCompareExchange(.init(slot: .init(instruction: .atomicCompareExchange16)))
        case .i64AtomicRmw32CmpxchgU: .atomicCompareExchange(.init(slot: .init(instruction: .atomicCompareExchange32)))
        }
    }
}
