// Calls through references, and what is decided by whether a reference is null.

extension FunctionTranslator {
    // MARK: Null

    /// `ref.as_non_null`: the operand stays where it is.
    mutating func checkNonNull() {
        let reference = popReference()
        emitter.refAsNonNull(value: reference.valueSlot ?? reference.slot)
        push(reference.place, .reference)
    }

    /// `br_on_null`: without the reference where it branches, with it where it goes on.
    mutating func branchOnNull(_ label: Int) {
        let reference = popReference()
        branch(if: test(reference, .i64Eq), to: label)
        push(reference.place, .reference)
    }

    /// `br_on_non_null`: the reference is the last operand that the branch carries.
    mutating func branchOnNonNull(_ label: Int) {
        let reference = popReference()
        push(reference.place, .reference)
        branch(if: test(reference, .i64Ne), to: label)
        operands.pop()
    }

    /// The top operand, which is in a slot: a constant null is written to its temporary.
    mutating func popReference() -> OperandStack.Operand {
        var reference = operands.pop()
        if slot(of: reference) == reference.slot { reference.place = .temporary }
        return reference
    }

    /// The comparison of a reference with null, for a branch.
    private func test(_ reference: OperandStack.Operand, _ comparison: Operator) -> Test {
        .comparison(
            EmittedComparison(
                instruction: nil, found: comparison, left: reference.valueSlot ?? reference.slot, right: .constant(0)))
    }

    // MARK: Calls

    mutating func callReference(_ typeIndex: UInt32, _ contents: ModuleContents) {
        let type = contents.functionType(typeIndex)
        let function = slot(of: operands.pop())
        let frame = placeArguments(type)
        emitter.callRef(function: function, frame: frame, cost: takeCost())
        finishCall(type)
    }

    mutating func returnCallReference(_ typeIndex: UInt32, _ contents: ModuleContents) {
        let type = contents.functionType(typeIndex)
        let function = slot(of: operands.pop())
        let arguments = placeArguments(type)
        emitter.returnCallRef(
            function: function, arguments: arguments, count: type.parameters.slotCount, linkage: layout.linkageOffset,
            cost: takeCost())
        emitter.barrier()
        leaveBlock()
    }
}
