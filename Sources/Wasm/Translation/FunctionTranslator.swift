// Translates a validated body into register code, in one pass and linear time.
//
//     InstructionReader ─► operators ─► OperandStack (where values are) ─► CodeEmitter (instructions)
//                                       ControlStack (where branches lead)
//
// Fuel: the costs of a basic block's operators are summed, and charged by the instruction that ends the block, as one
// of its operands. Blocks are the module's: both stages end them at the same operators, so that a run consumes the
// same whatever was fused.

/// What is to be known of a function beside its code, which is in the translator's ``CodeEmitter/words``.
struct TranslatedFunction {
    var linkageOffset: Int
    /// Pairs of a code offset and the module offset of the operator that the instruction there came from, ascending.
    var offsets: [CodeOrigin]
    var exceptions: ExceptionTable
    var roots: RootMap
}

/// Translates one function after another; keeps its buffers between them.
struct FunctionTranslator: ~Copyable {
    let stage: TranslationStage
    var emitter: CodeEmitter
    var operands = OperandStack()
    var control = ControlStack()
    var exceptions = ExceptionTable()
    var layout = FrameLayout(FunctionType([]))
    var type = FunctionType([])
    private var locals = LocalRuns()
    /// Where the first locals are, so that nobody looks for them in the layout.
    private var localPlaces = WorkBuffer<FrameLayout.LocalPlace>()
    /// The slot for the exception of the outermost legacy `catch` block, if the function rethrows.
    private(set) var firstCaughtSlot = 0
    /// Where frames hold references.
    var roots = RootMap()
    /// The layouts of the structures that the function has used, by type: a structure may have very many fields, and a
    /// body very many accesses.
    var structureLayouts: [UInt32: StructureLayout] = [:]
    /// The cost of the block so far.
    var blockCost: UInt32 = 0
    /// The number of the next `call_indirect`; see ``CallTarget``.
    var callSite: UInt8 = 0
    /// Whether nothing reaches the present place.
    var isUnreachable = false
    /// The comparison that was emitted last, for a branch to take its place.
    var comparison: EmittedComparison?
    /// The last instruction that computed a result, which it can write to any slot.
    var lastResult: EmittedInstruction?
    /// The copy that was emitted last, for another one to join.
    private var lastCopy: EmittedCopy?

    struct EmittedComparison {
        var instruction: EmittedInstruction?
        var found: Operator
        /// The slot of the left operand.
        var left: Int
        var right: ComparedOperand
    }

    /// The right operand of a comparison.
    enum ComparedOperand: BitwiseCopyable {
        case slot(Int)
        case constant(UInt64)
    }

    /// What the function takes.
    var memory = TranslationMemory()
    /// Whether instructions get the quickest handlers that do the same, which changes no size.
    var selectsHandlers = true

    private struct EmittedCopy: BitwiseCopyable {
        var instruction: EmittedInstruction?
        var result: Int
        var source: Int
    }

    /// Makes a translator.
    ///
    /// - Parameters:
    ///   - marksAll: Whether the origin of every instruction is kept, for a listing.
    ///   - countsEntries: Whether each block counts how often it is entered.
    init(stage: TranslationStage, marksAll: Bool = false, countsEntries: Bool = false) {
        self.stage = stage
        emitter = CodeEmitter(marksAll: marksAll, countsEntries: countsEntries)
    }

    var isOptimizing: Bool { stage == .optimized }

    /// Translates the function with the given index among those that a module defines.
    ///
    /// - Parameters:
    ///   - index: The function's index.
    ///   - contents: What the module declares, validated.
    ///   - bytes: The module's binary form.
    ///   - features: What it was validated with.
    ///   - memoryLimit: The most bytes that the translation may take.
    ///   - isInterrupted: Asked after each few kilobytes whether to give up.
    mutating func translate(
        _ index: Int, of contents: ModuleContents, bytes: [UInt8], features: Features, memoryLimit: Int,
        isInterrupted: (() -> Bool)?
    ) throws(TranslationFailure) -> TranslatedFunction {
        memory = TranslationMemory(limit: memoryLimit, start: contents.bodies[index].range.lowerBound)
        do throws(ModuleError) {
            return try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ModuleError) in
                // SAFETY: the reader stays in this closure.
                var reader = unsafe InstructionReader(
                    UnsafeRawBufferPointer(buffer), range: contents.bodies[index].range, features: features,
                    canonicalTypeIndices: contents.canonicalTypeIndices)
                reader.isInterrupted = isInterrupted
                return try translate(index, of: contents, &reader)
            }
        } catch {
            if let failure = memory.failure { throw failure }
            switch error.phase {
            case .interrupted: throw .interrupted
            // A valid body has nothing too many times: only memory for one of its lists can be missing.
            case .limit: throw .noMemory
            case .decoding, .validation, .unsupported: break
            }
            preconditionFailure("BUG: the body of a validated module cannot be read: \(error)")
        }
    }

    private mutating func translate(
        _ index: Int, of contents: ModuleContents, _ reader: inout InstructionReader
    ) throws(ModuleError) -> TranslatedFunction {
        type = contents.functionType(contents.functionTypeIndices[contents.importedFunctionCount + index])
        layout = FrameLayout(type)
        try reader.readLocals(into: &locals, parameterCount: type.parameters.count)
        for run in locals.runs { layout.declare(Int(run.end - run.start), run.type) }
        layout.list(&localPlaces)
        firstCaughtSlot = layout.temporaries
        let caughtDepth = Int(contents.bodies[index].caughtDepth)
        if caughtDepth > 0 {
            layout.declare(caughtDepth, .reference(ReferenceType(isNullable: true, heapType: .exception)))
        }
        structureLayouts.removeAll()
        roots = RootMap()
        roots.locals = layout.referenceRuns
        emitter.begin()
        emitter.operatorOffset = contents.bodies[index].range.lowerBound
        operands.begin(base: layout.temporaries)
        control.begin()
        exceptions.begin()
        let body = contents.bodies[index]
        control.constants.begin(
            isActive: body.hasGrowth, localCount: type.parameters.count + Int(body.declaredLocalCount),
            byteCount: body.range.count, isInterrupted: reader.isInterrupted)
        defer { if body.hasGrowth { control.constants.clear() } }
        comparison = nil
        lastResult = nil
        lastCopy = nil
        isUnreachable = false
        // Functions with a few sites each begin in places that differ.
        callSite = UInt8(truncatingIfNeeded: index &* 29)
        // Entering the function costs one unit.
        blockCost = 1
        zeroDeclaredLocals()
        control.push(
            .init(kind: .function, height: 0, parameters: .none, results: control.list(type.results)))

        let firstMemory = contents.memories.first
        while true {
            if !isUnreachable, !control.constants.isActive { translateFrequent(&reader, memory: firstMemory) }
            if reader.isAtEnd { break }
            let (found, immediates) = try reader.nextValidatedOperator()
            if isUnreachable {
                try reader.readImmediates(immediates, of: found)
                try skip(found, &reader, contents)
                continue
            }
            emitter.operatorOffset = reader.operatorOffset
            if reader.operatorOffset >= memory.nextLook { try lookAtMemory(at: reader.operatorOffset) }
            blockCost &+= found.fuelCost
            try reader.readImmediates(immediates, of: found)
            try translate(found, &reader, contents)
            if control.constants.isActive { try followConstants(found, reader, contents) }
        }
        if control.constants.wasInterrupted { throw .interrupted }
        try lookAtMemory(at: reader.offset)
        let frameSlots = layout.temporaries + Int(contents.bodies[index].maximumOperandSlots) + FrameLayout.reserve
        if isOptimizing, selectsHandlers { emitter.selectHandlers(firstTemporary: layout.temporaries) }
        emitter.setHeader(CodeHeader(frameSlots: UInt32(frameSlots), linkageOffset: UInt32(layout.linkageOffset)))
        return TranslatedFunction(
            linkageOffset: layout.linkageOffset, offsets: emitter.origins.array,
            exceptions: exceptions,
            roots: roots)
    }

    private mutating func zeroDeclaredLocals() {
        let count = layout.declaredSlots
        if count > 8 {
            emitter.zeroMany(first: layout.declaredStart, count: UInt32(count))
        } else {
            for first in stride(from: 0, to: count, by: 4) { emitter.zeroFour(first: layout.declaredStart + first) }
        }
        emitter.seal()
    }

    /// Reads over dead code up to the end of the present block, and goes on there.
    private mutating func skip(
        _ found: Operator, _ reader: inout InstructionReader, _ contents: ModuleContents
    ) throws(ModuleError) {
        var found = found
        var depth = 0
        while true {
            switch found {
            case .block, .loop, .if, .tryTable, .try: depth += 1
            case .else where depth == 0:
                translateElse()
                return
            case .catch where depth == 0, .catchAll where depth == 0:
                translateCatch(found == .catch ? reader.index : nil, contents)
                return
            case .delegate:
                if depth == 0 {
                    translateDelegate(Int(reader.index))
                    return
                }
                depth -= 1
            case .end:
                if depth == 0 {
                    translateEnd()
                    return
                }
                depth -= 1
            default: break
            }
            found = try reader.next()
        }
    }

    /// Takes the block's cost, to be charged by the instruction about to be emitted.
    mutating func takeCost() -> UInt32 {
        defer { blockCost = 0 }
        return blockCost
    }

    // MARK: Operands

    /// The first slot of a local, and what it holds.
    @inline(__always)
    mutating func place(ofLocal index: Int) -> FrameLayout.LocalPlace {
        index < localPlaces.count ? localPlaces[index] : layout.local(index)
    }

    /// The types of operands are known to the validator; here only counts what their slots hold.
    @inline(__always)
    mutating func push(_ place: OperandStack.Place, _ kind: SlotKind) {
        operands.push(place, kind)
        if !isOptimizing { settle(operands.count - 1) }
    }

    /// Copies an operand to its own temporary, if it is not there.
    mutating func settle(_ index: Int) {
        let operand = operands[index]
        copy(operand, to: operand.slot)
        operands.settle(index)
    }

    /// Copies the operands from `first` on to their own temporaries.
    mutating func settle(from first: Int) {
        for index in first..<max(first, operands.count) { settle(index) }
    }

    /// Copies all operands that stand for locals, because control may meet here.
    mutating func settleLocals() {
        operands.takeLocals()
        copyTaken()
    }

    /// Copies the operands that the stack says to be in their temporaries from now on.
    @inline(__always)
    mutating func copyTaken() {
        for index in 0..<operands.taken.count {
            let operand = operands.taken[index]
            copy(operand, to: operand.slot)
        }
    }

    /// The slot where an operand that was just popped can be read; a constant is written to its temporary first.
    @inline(__always)
    mutating func slot(of operand: OperandStack.Operand) -> Int {
        if let slot = operand.valueSlot { return slot }
        copy(operand, to: operand.slot)
        return operand.slot
    }

    /// Writes an operand's value to a slot.
    mutating func copy(_ operand: OperandStack.Operand, to slot: Int) {
        switch operand.place {
        case .constant(let constant):
            copyConstant(constant, to: slot)
        case .temporary, .local:
            guard let source = operand.valueSlot else { return }
            guard source != slot else { return }
            switch operand.kind {
            case .number, .reference: copySlot(source, to: slot)
            case .wide: emitter.copyWide(result: slot, source: source)
            }
        }
    }

    private mutating func copyConstant(_ bits: UInt64, to slot: Int) {
        if bits <= UInt64(UInt32.max) {
            emitter.copyImmediate(result: slot, value: UInt32(truncatingIfNeeded: bits))
        } else {
            emitter.copyLongImmediate(result: slot, value: bits)
        }
    }

    private mutating func copySlot(_ source: Int, to destination: Int) {
        // The pair reads both sources first, so the second must not be what the first copy wrote.
        if isOptimizing, let first = lastCopy, let instruction = first.instruction, instruction == emitter.last,
            first.result != source
        {
            emitter.remove(instruction)
            emitter.copyPair(result: first.result, source: first.source, result2: destination, source2: source)
            lastCopy = nil
            return
        }
        emitter.copy(result: destination, source: source)
        lastCopy = EmittedCopy(instruction: emitter.last, result: destination, source: source)
    }

    /// Pushes the result of the instruction that `emit` writes with the result's slot.
    mutating func pushResult(_ kind: SlotKind = .number, _ emit: (inout CodeEmitter, Int) -> Void) {
        let slot = operands.nextSlot
        emit(&emitter, slot)
        lastResult = emitter.last
        operands.push(.temporary, kind)
    }
}
