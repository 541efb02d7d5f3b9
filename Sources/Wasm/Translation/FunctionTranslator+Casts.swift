// Tests of what a reference refers to. The instruction depends on the target: a function or an object of a type that a
// module defines, or an abstract type.

extension FunctionTranslator {
    /// What a test compares.
    private enum Target {
        case function(UInt32)
        case object(UInt32)
        case abstract(AbstractTest)
    }

    private func target(_ type: ReferenceType, _ contents: ModuleContents) -> (Target, nullable: Int) {
        let nullable = type.isNullable ? 1 : 0
        if let index = type.heapType.typeIndex {
            if case .function = contents.types[Int(index)].composite { return (.function(index), nullable) }
            return (.object(index), nullable)
        }
        let test: AbstractTest =
            switch type.heapType {
            case .noFunction, .noExtern, .none, .noException: []
            case .i31: .i31
            case .eq: [.i31, .structure, .array]
            case .structure: .structure
            case .array: .array
            default: .everything
            }
        return (.abstract(test), nullable)
    }

    /// `ref.test`.
    mutating func testType(_ type: ReferenceType, _ contents: ModuleContents) {
        pushTest(of: slot(of: operands.pop()), type, contents)
    }

    /// Pushes whether the reference in a slot has a type.
    private mutating func pushTest(of value: Int, _ type: ReferenceType, _ contents: ModuleContents) {
        let (target, nullable) = target(type, contents)
        pushResult {
            switch target {
            case .function(let index): $0.refTestFunction(result: $1, value: value, nullable: nullable, type: index)
            case .object(let index): $0.refTestObject(result: $1, value: value, nullable: nullable, type: index)
            case .abstract(let test):
                $0.refTestAbstract(result: $1, value: value, nullable: nullable, test: test.rawValue)
            }
        }
    }

    /// `ref.cast`: the operand stays where it is.
    mutating func cast(to type: ReferenceType, _ contents: ModuleContents) {
        let reference = popReference()
        let value = reference.valueSlot ?? reference.slot
        switch target(type, contents) {
        case (.function(let index), let nullable):
            emitter.refCastFunction(value: value, nullable: nullable, type: index)
        case (.object(let index), let nullable): emitter.refCastObject(value: value, nullable: nullable, type: index)
        case (.abstract(let test), let nullable):
            emitter.refCastAbstract(value: value, nullable: nullable, test: test.rawValue)
        }
        push(reference.place, .reference)
    }

    /// `br_on_cast` and `br_on_cast_fail`: the reference is the last operand that the branch carries, and stays where it
    /// does not branch.
    mutating func branchOnCast(
        _ label: Int, to type: ReferenceType, onFailure: Bool, _ contents: ModuleContents
    ) {
        let reference = popReference()
        push(reference.place, .reference)
        // The temporary above the reference is part of the frame's reserve at most.
        pushTest(of: reference.valueSlot ?? reference.slot, type, contents)
        let condition = slot(of: operands.pop())
        branch(if: onFailure ? .zero(condition) : .nonZero(condition), to: label)
    }
}
