extension FunctionValidator {
    // MARK: References

    /// Spec 3.0, valid-ref.null and following.
    mutating func validateReference() throws(ModuleError) {
        switch current {
        case .refNull:
            uses.insert(reader.referenceType, offset: reader.operatorOffset)
            try push(reader.referenceType)
        case .refIsNull:
            _ = try popReference()
            try push(.i32)
        case .refFunc:
            let index = reader.index
            guard index < context.functionTypeIndices.count else { throw invalid("unknown function \(index)") }
            guard declaredFunctionReferences[Int(index)] else {
                throw invalid("undeclared function reference \(index): it must occur outside of function bodies")
            }
            let typeIndex = context.functionTypeIndices[Int(index)]
            try push(ReferenceType(isNullable: false, heapType: .concrete(typeIndex)))
        case .refEq:
            try pop(.reference(.init(isNullable: true, heapType: .eq)))
            try pop(.reference(.init(isNullable: true, heapType: .eq)))
            try push(.i32)
        case .refAsNonNull:
            let type = try popReference()
            try push(ReferenceType(isNullable: false, heapType: type.heapType))
        case .refTest, .refTestNull:
            try popCastOperand()
            try push(.i32)
        case .refCast, .refCastNull:
            try popCastOperand()
            try push(reader.referenceType)
        case .refI31:
            try pop(.i32)
            try push(ReferenceType(isNullable: false, heapType: .i31))
        case .i31GetS, .i31GetU:
            try pop(.reference(.init(isNullable: true, heapType: .i31)))
            try push(.i32)
        case .anyConvertExtern: try convert(from: .extern, to: .any)
        default: try convert(from: .any, to: .extern)
        }
    }

    /// Pops a reference that belongs to the hierarchy of the type that it is tested for.
    private mutating func popCastOperand() throws(ModuleError) {
        uses.insert(reader.referenceType, offset: reader.operatorOffset)
        let top = Subtyping.top(of: reader.referenceType.heapType, context.types)
        try pop(.reference(.init(isNullable: true, heapType: top)))
    }

    private mutating func convert(from source: HeapType, to destination: HeapType) throws(ModuleError) {
        let type = try popReference()
        guard Subtyping.matches(type.heapType, source, context.types) else {
            throw mismatch(expected: "a reference to \(source)", found: type.description)
        }
        try push(ReferenceType(isNullable: type.isNullable, heapType: destination))
    }

    // MARK: Branches on references

    /// Spec 3.0, valid-br_on_null and following.
    mutating func validateReferenceBranch() throws(ModuleError) {
        let label = try labelTypes(reader.index)
        if current == .brOnNull {
            let type = try popReference()
            try pop(label)
            try push(label)
            try push(ReferenceType(isNullable: false, heapType: type.heapType))
            return
        }

        guard label.count > 0, let labelType = pool[label.start &+ label.count &- 1].referenceType else {
            throw mismatch(expected: "a label whose last type is a reference", found: describe(label))
        }
        let others = label.droppingLast
        if current == .brOnNonNull {
            let type = try popReference()
            try checkBranched(ReferenceType(isNullable: false, heapType: type.heapType), labelType)
            try pop(others)
            try push(others)
            return
        }

        let from = reader.referenceType
        let to = reader.referenceType2
        uses.insert(from, offset: reader.operatorOffset)
        uses.insert(to, offset: reader.operatorOffset)
        guard Subtyping.matches(to, from, context.types) else {
            throw invalid("type mismatch on cast: type \(to) does not match \(from)")
        }
        // What is left of the operand's type where the cast fails. Spec 3.0, aux-reftypediff.
        let rest = ReferenceType(isNullable: from.isNullable && !to.isNullable, heapType: from.heapType)
        let isBranchOnFailure = current == .brOnCastFail
        try checkBranched(isBranchOnFailure ? rest : to, labelType)
        try pop(.reference(from))
        try pop(others)
        try push(others)
        try push(isBranchOnFailure ? to : rest)
    }

    private mutating func checkBranched(_ type: ReferenceType, _ labelType: ReferenceType) throws(ModuleError) {
        guard Subtyping.matches(type, labelType, context.types) else {
            throw mismatch(expected: "a label that takes \(type)", found: labelType.description)
        }
    }

    // MARK: Exceptions

    /// Spec 3.0, valid-throw and following.
    mutating func validateException() throws(ModuleError) {
        switch current {
        case .throw:
            try pop(try tagParameters(reader.index))
            becomeUnreachable()
        case .throwRef:
            try pop(.reference(.init(isNullable: true, heapType: .exception)))
            becomeUnreachable()
        default:
            let (parameters, results) = try resolve(reader.blockType)
            try pop(parameters)
            for clause in reader.catches { try check(clause) }
            try enter(.tryTable, parameters: parameters, results: results)
        }
    }

    /// Spec 3.0, valid-catch.
    private mutating func check(_ clause: CatchClause) throws(ModuleError) {
        let label = try labelTypes(clause.label)
        var values = TypeList.empty
        if clause.kind == .catch || clause.kind == .catchReference { values = try tagParameters(clause.tag) }
        var carried = label
        if clause.kind == .catchReference || clause.kind == .catchAllReference {
            let reference = ValueType.reference(.init(isNullable: false, heapType: .exception))
            guard label.count > 0,
                Subtyping.matches(reference, pool[label.start &+ label.count &- 1], context.types)
            else { throw mismatch(expected: "a label whose last type is exnref", found: describe(label)) }
            carried = label.droppingLast
        }
        guard matches(values, carried) else {
            throw mismatch(expected: "a label that takes \(describe(values))", found: describe(carried))
        }
    }

    mutating func tagParameters(_ index: UInt32) throws(ModuleError) -> TypeList {
        guard index < context.tagTypeIndices.count,
            let shape = context.shapes[Int(context.tagTypeIndices[Int(index)])]
        else { throw invalid("unknown tag \(index)") }
        return shape.parameters
    }
}
