extension Interpreter {
    /// Evaluates a constant expression.
    ///
    /// Spec 3.0, valid-constant.
    ///
    /// The validator has accepted it, so its stack never underflows and everything in it is executed; the code checks
    /// all the same.
    func evaluate(
        _ expression: ConstantExpression, in instance: InstanceObject
    ) throws(Trap) -> (low: UInt64, high: UInt64) {
        if let integer = expression.integer {
            try chargeInitialization(1)
            switch integer {
            case .i32(let bits): return (UInt64(bits), 0)
            case .i64(let bits): return (bits, 0)
            }
        }
        let module = instance.module
        do throws(EvaluationFailure) {
            return try unsafe module.bytes.withUnsafeBufferPointer {
                (buffer) throws(EvaluationFailure) -> (low: UInt64, high: UInt64) in
                var reader = unsafe InstructionReader(
                    UnsafeRawBufferPointer(buffer), range: expression.range, features: module.features,
                    canonicalTypeIndices: module.contents.canonicalTypeIndices)
                return try evaluate(&reader, in: instance)
            }
        } catch {
            switch error {
            case .trap(let trap): throw trap
            case .malformed: preconditionFailure("BUG: a validated constant expression cannot be read")
            }
        }
    }

    /// The operators of a constant expression that a unit of host work pays for.
    private static let operatorsPerUnit = 64

    /// Why there is no value.
    enum EvaluationFailure: Error {
        case trap(Trap)
        case malformed
    }

    private func evaluate(
        _ reader: inout InstructionReader, in instance: InstanceObject
    ) throws(EvaluationFailure) -> (low: UInt64, high: UInt64) {
        var stack: [(low: UInt64, high: UInt64)] = []
        func combine32(_ compute: (UInt32, UInt32) -> UInt32) throws(EvaluationFailure) {
            guard let right = stack.popLast(), let left = stack.popLast() else { throw .malformed }
            stack.append(
                (UInt64(compute(UInt32(truncatingIfNeeded: left.low), UInt32(truncatingIfNeeded: right.low))), 0))
        }
        func combine64(_ compute: (UInt64, UInt64) -> UInt64) throws(EvaluationFailure) {
            guard let right = stack.popLast(), let left = stack.popLast() else { throw .malformed }
            stack.append((compute(left.low, right.low), 0))
        }
        var operatorCount = 0
        while !reader.isAtEnd {
            let found: Operator
            operatorCount &+= 1
            if operatorCount % Self.operatorsPerUnit == 0 {
                do { try chargeEngineWork(1) } catch { throw .trap(error) }
            }
            do { found = try reader.next() } catch { throw .malformed }
            do { try chargeInitialization(UInt64(found.fuelCost)) } catch { throw .trap(error) }
            guard let constant = ConstantOperator(found) else { throw .malformed }
            switch constant {
            case .i32Const, .i64Const, .f32Const, .f64Const: stack.append((reader.bits, 0))
            case .v128Const: stack.append((reader.bits, reader.highBits))
            case .globalGet:
                let slots = unsafe instance.globals[Int(reader.index)].slots
                stack.append(unsafe (slots[0], slots[1]))
            case .refNull: stack.append((0, 0))
            case .refFunc: stack.append((instance.functionReference(Int(reader.index)), 0))
            case .i32Add: try combine32(&+)
            case .i32Sub: try combine32(&-)
            case .i32Mul: try combine32(&*)
            case .i64Add: try combine64(&+)
            case .i64Sub: try combine64(&-)
            case .i64Mul: try combine64(&*)
            case .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed:
                let made = try makeAggregate(constant, reader.index, reader.index2, &stack, in: instance)
                scopedRoots.append(made)
                stack.append((made, 0))
            case .refI31:
                guard let value = stack.popLast() else { throw .malformed }
                stack.append((HeapReference.smallInteger(UInt32(truncatingIfNeeded: value.low)), 0))
            case .anyConvertExtern, .externConvertAny: continue
            case .end: continue
            }
        }
        guard let result = stack.popLast() else { throw .malformed }
        return result
    }
}
