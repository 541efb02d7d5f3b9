/// Validates function bodies and constant expressions, one after another, in one pass over the instructions.
///
/// Spec 3.0, valid-func and algo-valid.
///
///     operands  │ parameters and temporaries of outer blocks │ of the innermost block │
///                                                              ▲ frameHeight
///     control   │ function │ block │ … │ innermost block │
///
/// The control stack is an array: nesting uses no native stack. Methods on the frequent paths are mutating even where
/// they only look, because the compiler copied the whole validator (328 bytes) for calls of nonmutating ones.
struct FunctionValidator: ~Copyable {
    let context: ValidationContext
    var reader: InstructionReader
    /// The context's pool, and behind it the result types of blocks that are references.
    var pool: [ValueType]

    // MARK: State of one body

    /// The shape of the function; that of a constant expression has one result.
    var parameters = TypeList.empty
    var results = TypeList.empty
    var locals = LocalRuns()
    /// The types of the first locals, for ``validateFrequent()``: `bottom` stands for those that it leaves alone.
    var listedLocals = WorkBuffer<ValueType>()
    /// The locals without a default value that have been set, in this block or around it.
    var initializedLocals: Set<UInt32> = []
    /// The same in the order in which they were set, so that leaving a block can undo it.
    var initializationOrder: [UInt32] = []

    var operands = WorkBuffer<ValueType>()
    var control = WorkBuffer<ControlFrame>()
    /// The height of the operand stack at the start of the innermost block.
    var frameHeight = 0
    /// Whether the rest of the innermost block cannot be reached, so that operands of any type can be popped.
    var isUnreachable = false
    /// How many of the operands are vectors, which take two slots.
    var vectorCount = 0
    var maximumOperandSlots = 0
    /// Whether a memory or table is grown.
    private var hasGrowth = false
    /// The legacy `catch` blocks that are open, the most at one time, and whether one is rethrown from.
    var catchBlocks = (open: 0, most: 0, areRethrown: false)
    /// A number for each `br_table`, with which it marks the frames that it has checked.
    var branchTableCount: UInt32 = 0

    /// The operator being validated.
    var current = Operator.nop

    // MARK: Results

    /// For each function, whether it occurs outside of bodies.
    ///
    /// Spec 3.0, `refs` of context.
    var declaredFunctionReferences: [Bool]
    var uses = FeatureUses()

    init(_ context: ValidationContext, reader: InstructionReader) {
        self.context = context
        self.reader = reader
        pool = context.pool
        declaredFunctionReferences = [Bool](repeating: false, count: context.functionTypeIndices.count)
    }

    /// Validates a body and completes what is known about it.
    ///
    /// Spec 3.0, valid-func.
    mutating func validate(_ body: inout FunctionBody, typeIndex: UInt32) throws(ModuleError) {
        guard let shape = context.shapes[Int(typeIndex)] else {
            throw ModuleError(.validation, offset: body.range.lowerBound, "unknown type: not a function type")
        }
        reader.move(to: body.range)
        try reader.readLocals(into: &locals, parameterCount: shape.parameters.count)
        for run in locals.runs where run.type.isReference || run.type == .v128 {
            uses.insert(run.type, offset: body.range.lowerBound)
        }
        listLocals(shape.parameters)
        start(parameters: shape.parameters, results: shape.results)
        try validateInstructions()

        body.declaredLocalCount = locals.count
        body.localSlotCount = UInt32(shape.parameterSlots + locals.slotCount)
        body.maximumOperandSlots = UInt32(maximumOperandSlots)
        body.hasGrowth = hasGrowth
        body.caughtDepth = catchBlocks.areRethrown ? UInt32(truncatingIfNeeded: catchBlocks.most) : 0
        let frame =
            max(shape.parameterSlots, shape.resultSlots) + FrameLayout.linkageSlots + locals.slotCount
            + Int(body.caughtDepth) + maximumOperandSlots + FrameLayout.reserve
        try ModuleLimits.check(frameSlots: frame, offset: body.range.lowerBound)
    }

    /// Prepares the stacks for a body or expression.
    mutating func start(parameters: TypeList, results: TypeList) {
        self.parameters = parameters
        self.results = results
        operands.truncate(to: 0)
        control.truncate(to: 0)
        if !initializedLocals.isEmpty { initializedLocals.removeAll() }
        initializationOrder.removeAll(keepingCapacity: true)
        if pool.count > context.pool.count { pool.removeLast(pool.count - context.pool.count) }
        vectorCount = 0
        maximumOperandSlots = 0
        hasGrowth = false
        catchBlocks = (0, 0, false)
        frameHeight = 0
        isUnreachable = false
        control.append(ControlFrame(kind: .function, parameters: .empty, results: results))
    }

    /// Validates instructions up to the `end` of the function.
    private mutating func validateInstructions() throws(ModuleError) {
        while !control.isEmpty {
            validateFrequent()
            current = try nextOperator()
            if current == .memoryGrow || current == .tableGrow { hasGrowth = true }
            let signature = Operator.signatures[Int(current.rawValue)]
            if signature == .max {
                try validateSpecial()
            } else {
                try apply(signature, address: try checkImmediates())
            }
        }
        guard reader.isAtEnd else { throw reader.bytesBehindEnd }
    }

    /// Reads an operator, and notes which feature it needs.
    mutating func nextOperator() throws(ModuleError) -> Operator {
        let usedBefore = reader.usedOperators
        let found = try reader.next()
        // Something is new once for each feature.
        if reader.usedOperators != usedBefore, let feature = found.feature.feature {
            uses.insert(feature, offset: reader.operatorOffset)
        }
        return found
    }

    // MARK: Operators whose types depend on the memory's address type alone

    /// Pops the operands and pushes the results of an operator of fixed type.
    ///
    /// - Parameters:
    ///   - signature: The types as ``Operator/signatures`` holds them.
    ///   - address: The address type of the memory in the immediates.
    private mutating func apply(_ signature: UInt32, address: ValueType) throws(ModuleError) {
        var shift: UInt32 = 16
        while shift > 0 {
            shift &-= 4
            if signature &>> shift & 0xf != 0 { try pop(Self.type(signature &>> shift, address)) }
        }
        var results = signature >> 16 & 0xff
        while results != 0 {
            try push(Self.type(results, address))
            results >>= 4
        }
    }

    /// The type with the code in the low four bits of a signature.
    private static func type(_ code: UInt32, _ address: ValueType) -> ValueType {
        code & 0xf == 7 ? address : ValueType(bits: code & 0xf)
    }

    // MARK: Errors

    @inline(never)
    func unknown(_ what: String, _ index: UInt32) -> ModuleError { invalid("unknown \(what) \(index)") }

    @inline(never)
    func invalid(_ message: String) -> ModuleError {
        ModuleError(.validation, offset: reader.operatorOffset, message)
    }
}
