// What is known of the operands of growths, which decides what a growth that fails costs: where values come from, and
// what branches carry. `ConstantFlow` says why.

extension FunctionTranslator {
    /// Says what is known of the operand that an operator pushed, after it was translated.
    ///
    /// Locals are followed where they are translated.
    mutating func followConstants(
        _ found: Operator, _ reader: borrowing InstructionReader, _ contents: ModuleContents
    ) throws(ModuleError) {
        switch found {
        case .i32Const, .i64Const: operands.know(control.constants.constant(reader.bits))
        case .globalGet:
            let global = contents.globals[Int(reader.index)]
            guard !global.type.isMutable, let initializer = global.initializer else { return }
            operands.know(try constant(initializer, reader))
        case .tableSize:
            let bounds = contents.tables[Int(reader.index)].type.bounds
            if bounds.minimum == bounds.maximum { operands.know(control.constants.constant(bounds.minimum)) }
        default:
            // The operand of these is the result, but for Wasmtime's compiler it is another value.
            if case .alias = found.lowering {
                operands.know(.unknown)
            } else if let alignment = found.naturalAlignment,
                isOutOfBounds(contents.memories[Int(reader.index)], reader.bits, byteCount: 1 << UInt64(alignment))
            {
                control.constants.leave()
            }
        }
    }

    /// What an immutable global starts with, if that is a single constant.
    private mutating func constant(
        _ initializer: ConstantExpression, _ reader: borrowing InstructionReader
    ) throws(ModuleError) -> ConstantFlow.FlowValue {
        var reader = copy reader
        reader.move(to: initializer.range)
        let first = try reader.next()
        let bits = reader.bits
        guard first == .i32Const || first == .i64Const, try reader.next() == .end else { return .unknown }
        return control.constants.constant(bits)
    }

    /// Whether an access traps whatever the address is, so that Wasmtime's compiler takes what follows for unreachable.
    private func isOutOfBounds(_ memory: MemoryType, _ offset: UInt64, byteCount: UInt64) -> Bool {
        let pages = memory.bounds.maximum ?? memory.pageLimit
        let (end, overflow) = offset.addingReportingOverflow(byteCount)
        return overflow || (end - 1) >> UInt64(memory.pageSize.logarithm) >= pages
    }

    // MARK: Control

    /// Enters a block in the flow of constants.
    mutating func enterConstantBlock(
        _ found: ControlOperator, _ frame: inout ControlStack.Frame, _ blockType: BlockType, _ contents: ModuleContents
    ) {
        guard control.constants.isActive else { return }
        let parameters = operands.known(from: frame.height)
        switch found {
        case .loop:
            let loop = control.constants.enterLoop(parameters)
            frame.constantBlock = loop.number
            receiveConstants(loop.parameters, from: frame.height)
        case .if:
            let leadsPast =
                switch blockType {
                case .empty: true
                case .value: false
                case .type(let index):
                    contents.functionType(index).parameters == contents.functionType(index).results
                }
            frame.constantBlock = control.constants.enterIf(
                parameters, resultCount: frame.results.count, leadsPast: leadsPast)
        default: frame.constantBlock = control.constants.enterBlock(resultCount: frame.results.count)
        }
    }

    /// Notes what is known of the operands that a branch to a block carries.
    mutating func carryConstants(to frame: ControlStack.Frame) {
        guard control.constants.isActive, !frame.label.isEmpty else { return }
        let values = operands.known(from: operands.count - frame.label.count)
        control.constants.carry(values, to: frame.constantBlock)
    }

    /// Notes what is known of the operands that a branch to a label carries.
    mutating func carryConstants(toLabel label: Int) {
        if control.constants.isActive { carryConstants(to: control[label]) }
    }

    /// Says what is known of the operands from a height on.
    mutating func receiveConstants(_ values: [ConstantFlow.FlowValue], from height: Int) {
        for (index, value) in values.enumerated() { operands.know(value, at: height + index) }
    }
}
