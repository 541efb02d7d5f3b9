extension FunctionValidator {
    /// Validates a constant expression.
    ///
    /// Spec 3.0, valid-constant.
    ///
    /// - Parameters:
    ///   - expression: Where it stands.
    ///   - type: The type of its value.
    ///   - globalCount: The number of globals that it may read.
    mutating func validate(
        _ expression: ConstantExpression, type: ValueType, globalCount: Int
    ) throws(ModuleError) {
        switch expression.integer {
        case .i32 where type == .i32, .i64 where type == .i64: return
        default: break
        }
        reader.move(to: expression.range)
        start(parameters: .empty, results: .empty)
        pool.append(type)
        results = TypeList(start: pool.count &- 1, count: 1)
        control[0].results = results
        while !control.isEmpty {
            current = try nextOperator()
            try validateConstantOperator(globalCount: globalCount)
        }
    }

    private mutating func validateConstantOperator(globalCount: Int) throws(ModuleError) {
        guard let found = ConstantOperator(current) else {
            throw invalid("constant expression required: \(current.mnemonic) is not constant")
        }
        switch found {
        case .i32Const: try push(.i32)
        case .i64Const: try push(.i64)
        case .f32Const: try push(.f32)
        case .f64Const: try push(.f64)
        case .v128Const: try push(.v128)
        case .globalGet:
            let global = try global(reader.index)
            guard reader.index < globalCount else { throw invalid("unknown global \(reader.index)") }
            guard !global.isMutable else {
                throw invalid("constant expression required: global \(reader.index) is mutable")
            }
            try push(global.value)
        case .refFunc:
            if reader.index < declaredFunctionReferences.count {
                declaredFunctionReferences[Int(reader.index)] = true
            }
            try validateReference()
        case .refNull, .refI31, .anyConvertExtern, .externConvertAny:
            try validateReference()
        case .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed:
            try validateAggregate()
        case .i32Add, .i32Sub, .i32Mul:
            try applyBinary(.i32)
        case .i64Add, .i64Sub, .i64Mul:
            try applyBinary(.i64)
        case .end:
            _ = try leave()
        }
    }

    private mutating func applyBinary(_ type: ValueType) throws(ModuleError) {
        guard context.features.contains(.extendedConstants) else {
            throw invalid("constant expression required: extended constants are switched off")
        }
        try pop(type)
        try pop(type)
        try push(type)
    }
}
