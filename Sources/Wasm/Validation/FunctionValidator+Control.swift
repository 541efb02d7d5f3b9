extension FunctionValidator {
    /// Control, parametric and global operators; the rarer ones elsewhere.
    ///
    /// Spec 3.0, valid-instr.
    @inline(__always)
    mutating func validateSpecial() throws(ModuleError) {
        switch current {
        case .end:
            try validateEnd()
        case .block:
            try validateBlock(.block)
        case .loop:
            try validateBlock(.loop)
        case .brIf:
            try pop(.i32)
            let types = try labelTypes(reader.index)
            try pop(types)
            try push(types)
        case .br:
            try pop(try labelTypes(reader.index))
            becomeUnreachable()
        case .call:
            let shape = try functionShape(reader.index)
            try pop(shape.parameters)
            try push(shape.results)
        case .globalGet:
            try push(try global(reader.index).value)
        case .globalSet:
            let global = try global(reader.index)
            guard global.isMutable else { throw invalid("immutable global \(reader.index)") }
            try pop(global.value)
        case .drop:
            _ = try popAny()
        case .select:
            try validateSelect()
        case .if:
            try pop(.i32)
            try validateBlock(.if)
        case .else:
            try validateElse()
        case .return:
            try pop(results)
            becomeUnreachable()
        case .localGet, .localSet, .localTee:
            try validateLocal()
        case .unreachable:
            becomeUnreachable()
        default:
            try validateRare()
        }
    }

    /// The operators that are neither frequent nor of fixed type.
    @inline(never)
    private mutating func validateRare() throws(ModuleError) {
        switch current {
        case .brTable: try validateBranchTable()
        case .callIndirect, .returnCall, .returnCallIndirect, .callRef, .returnCallRef: try validateRareCall()
        case .selectTyped: try validateTypedSelect()
        case .tryTable, .throw, .throwRef: try validateException()
        case .try, .catch, .catchAll, .delegate, .rethrow: try validateLegacyException()
        case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit:
            try validateTable()
        case .memoryInit, .memoryCopy: try validateMemoryCopy()
        case .refNull, .refIsNull, .refFunc, .refEq, .refAsNonNull, .refTest, .refTestNull, .refCast, .refCastNull,
            .refI31, .i31GetS, .i31GetU, .anyConvertExtern, .externConvertAny:
            try validateReference()
        case .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail: try validateReferenceBranch()
        default: try validateAggregate()
        }
    }

    // MARK: Blocks

    private mutating func validateBlock(_ kind: ControlFrame.Kind) throws(ModuleError) {
        let (parameters, results) = try resolve(reader.blockType)
        try pop(parameters)
        try enter(kind, parameters: parameters, results: results)
    }

    /// Spec 3.0, valid-if.
    private mutating func validateElse() throws(ModuleError) {
        guard control[control.count &- 1].kind == .if else {
            throw reader.misplaced("ELSE", "an if")
        }
        let frame = try leave()
        try enter(.else, parameters: frame.parameters, results: frame.results)
    }

    private mutating func validateEnd() throws(ModuleError) {
        let frame = try leave()
        if frame.kind == .if, !matches(frame.parameters, frame.results) {
            throw invalid(
                "type mismatch: an if without else has parameters \(describe(frame.parameters)), "
                    + "but results \(describe(frame.results))")
        }
        if !control.isEmpty { try push(frame.results) }
    }

    // MARK: Branches

    /// Each label is checked once, however often the table names it.
    ///
    /// Spec 3.0, valid-br_table.
    private mutating func validateBranchTable() throws(ModuleError) {
        try pop(.i32)
        branchTableCount &+= 1
        let defaultTypes = try labelTypes(reader.labels[reader.labels.count &- 1])
        for (entry, label) in reader.labels.enumerated() {
            if entry & 0xFFFF == 0xFFFF { try reader.checkInterruption() }
            let target = try target(label)
            if control[target].branchTable == branchTableCount { continue }
            control[target].branchTable = branchTableCount
            let types = control[target].labelTypes
            guard types.count == defaultTypes.count else {
                throw mismatch(
                    expected: "labels of \(defaultTypes.count) operands", found: "label \(label) of \(types.count)")
            }
            try check(types)
        }
        becomeUnreachable()
    }

    // MARK: Calls

    @inline(__always)
    private mutating func functionShape(_ index: UInt32) throws(ModuleError) -> FunctionShape {
        guard index < context.functionTypeIndices.count,
            let shape = context.shapes[Int(context.functionTypeIndices[Int(index)])]
        else { throw unknown("function", index) }
        return shape
    }

    private mutating func shape(ofType index: UInt32) throws(ModuleError) -> FunctionShape {
        guard let shape = context.shapes[Int(index)] else {
            throw invalid("unknown type: \(index) is not a function type")
        }
        return shape
    }

    /// Calls through tables and references, and tail calls.
    ///
    /// Spec 3.0, valid-call_indirect and following.
    private mutating func validateRareCall() throws(ModuleError) {
        let shape: FunctionShape
        switch current {
        case .callIndirect, .returnCallIndirect:
            let table = try table(reader.index2)
            guard Subtyping.matches(table.element, .init(isNullable: true, heapType: .function), context.types) else {
                throw mismatch(expected: "a table of functions", found: "one of \(table.element)")
            }
            shape = try self.shape(ofType: reader.index)
            try pop(table.addressType)
        case .callRef, .returnCallRef:
            shape = try self.shape(ofType: reader.index)
            try pop(.reference(.init(isNullable: true, heapType: .concrete(reader.index))))
        default:
            shape = try functionShape(reader.index)
        }
        try pop(shape.parameters)
        if current == .callIndirect || current == .callRef {
            try push(shape.results)
        } else {
            guard matches(shape.results, results) else {
                throw mismatch(
                    expected: "a callee with the results \(describe(results))", found: describe(shape.results))
            }
            becomeUnreachable()
        }
    }

    // MARK: Select

    /// Spec 3.0, valid-select, without a type: numbers and vectors only.
    private mutating func validateSelect() throws(ModuleError) {
        try pop(.i32)
        let second = try popAny()
        let first = try popAny()
        guard !first.isReference, !second.isReference else {
            throw mismatch(expected: "numbers or vectors", found: "\(first) and \(second)")
        }
        guard first == second || first == .bottom || second == .bottom else {
            throw mismatch(expected: first.description, found: second.description)
        }
        try push(first == .bottom ? second : first)
    }

    private mutating func validateTypedSelect() throws(ModuleError) {
        guard reader.types.count == 1 else {
            throw invalid("invalid result arity: select has \(reader.types.count) types, 1 is allowed")
        }
        let type = reader.types[0]
        uses.insert(type, offset: reader.operatorOffset)
        try pop(.i32)
        try pop(type)
        try pop(type)
        try push(type)
    }

    // MARK: Variables

    /// Spec 3.0, valid-local.get, valid-local.set and valid-local.tee.
    @inline(__always)
    mutating func validateLocal() throws(ModuleError) {
        let type = try localType(reader.index)
        switch current {
        case .localGet:
            if !type.isDefaultable, !isInitialized(reader.index) {
                throw invalid("uninitialized local \(reader.index)")
            }
            try push(type)
        case .localSet:
            try pop(type)
            if !type.isDefaultable { initialize(reader.index) }
        default:
            try pop(type)
            try push(type)
            if !type.isDefaultable { initialize(reader.index) }
        }
    }

    /// Spec 3.0, valid-local.get.
    private mutating func localType(_ index: UInt32) throws(ModuleError) -> ValueType {
        if index < parameters.count { return pool[parameters.start &+ Int(index)] }
        guard let run = locals.run(containing: index) else { throw unknown("local", index) }
        return run.type
    }

    private mutating func isInitialized(_ index: UInt32) -> Bool {
        index < parameters.count || initializedLocals.contains(index)
    }

    private mutating func initialize(_ index: UInt32) {
        if index >= parameters.count, initializedLocals.insert(index).inserted { initializationOrder.append(index) }
    }

    /// Spec 3.0, valid-global.get.
    mutating func global(_ index: UInt32) throws(ModuleError) -> GlobalType {
        guard index < context.globals.count else { throw unknown("global", index) }
        return context.globals[Int(index)]
    }
}

extension TableType {
    /// The type of indices into the table.
    var addressType: ValueType { is64Bit ? .i64 : .i32 }
}

extension MemoryType {
    /// The type of addresses in the memory.
    var addressType: ValueType { is64Bit ? .i64 : .i32 }
}
