// Structures and arrays that constant expressions make.

extension Interpreter {
    /// A value on the stack of a constant expression.
    typealias ConstantValue = (low: UInt64, high: UInt64)

    /// Makes the object of an operator, whose operands it takes from the stack.
    func makeAggregate(
        _ found: ConstantOperator, _ type: UInt32, _ operandCount: UInt32, _ stack: inout [ConstantValue],
        in instance: InstanceObject
    ) throws(EvaluationFailure) -> UInt64 {
        let identifier = unsafe instance.storage.pointee.typeIdentifiers[Int(type)]
        switch instance.module.contents.types[Int(type)].composite {
        case .structure(let fields):
            let layout = StructureLayout(fields)
            let values = found == .structNew ? try Self.take(fields.count, from: &stack) : []
            let made = try makeObject(identifier, 0, byteCount: layout.byteCount)
            for (value, (field, offset)) in zip(values, zip(fields, layout.offsets)) {
                unsafe Self.write(value, field.storage.byteCount, to: heap.address(made) + Int(offset))
            }
            return made
        case .array(let element):
            let width = element.storage.byteCount
            var count = operandCount
            if found != .arrayNewFixed {
                count = UInt32(truncatingIfNeeded: try Self.take(1, from: &stack)[0].low)
                do { try chargeInitialization(UInt64(count)) } catch { throw .trap(error) }
            }
            let values: [ConstantValue] =
                switch found {
                case .arrayNewFixed: try Self.take(Int(count), from: &stack)
                case .arrayNew: try Self.take(1, from: &stack)
                default: []
                }
            let made = try makeObject(identifier, count, byteCount: ObjectHeader.byteCount + Int(count) * width)
            guard !values.isEmpty else { return made }
            let first = unsafe heap.address(made) + ObjectHeader.byteCount
            for index in 0..<Int(count) {
                unsafe Self.write(values[values.count == 1 ? 0 : index], width, to: first + index * width)
            }
            return made
        case .function: throw .malformed
        }
    }

    private static func take(
        _ count: Int, from stack: inout [ConstantValue]
    ) throws(EvaluationFailure) -> [ConstantValue] {
        guard count <= stack.count else { throw .malformed }
        defer { stack.removeLast(count) }
        return Array(stack.suffix(count))
    }

    /// Makes an object that is zero behind its header.
    private func makeObject(
        _ type: UInt32, _ length: UInt32, byteCount: Int
    ) throws(EvaluationFailure) -> UInt64 {
        if let code = unsafe state.pointee.chargeEngineWork(1 + HostWork.units(forBytes: byteCount), state) {
            throw .trap(Trap(code))
        }
        let made = allocateObject(byteCount: byteCount)
        guard made >= HeapReference.origin else {
            throw .trap(Trap(Trap.Code(rawValue: UInt8(truncatingIfNeeded: made)) ?? .heapExhausted))
        }
        let address = unsafe heap.address(made)
        unsafe address.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        unsafe address.storeBytes(of: ObjectHeader(typeIdentifier: type, length: length), as: ObjectHeader.self)
        return made
    }

    /// Writes a value as a field or element of so many bytes.
    static func write(_ value: ConstantValue, _ byteCount: Int, to place: UnsafeMutableRawPointer) {
        switch byteCount {
        case 1: unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: value.low), as: UInt8.self)
        case 2: unsafe place.storeBytes(of: UInt16(truncatingIfNeeded: value.low), as: UInt16.self)
        case 4: unsafe place.storeBytes(of: UInt32(truncatingIfNeeded: value.low), as: UInt32.self)
        default:
            unsafe place.storeBytes(of: value.low, as: UInt64.self)
            if byteCount > 8 { unsafe place.storeBytes(of: value.high, toByteOffset: 8, as: UInt64.self) }
        }
    }
}
