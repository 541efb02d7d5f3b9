extension FunctionValidator {
    // MARK: Memory accesses

    /// Checks a memory access and returns the type of its address.
    ///
    /// Spec 3.0, valid-memarg.
    private mutating func memoryAccess() throws(ModuleError) -> ValueType {
        let address = try addressType(ofMemory: reader.index)
        let natural = UInt32(Operator.descriptors[Int(current.rawValue)] >> 8 & 15)
        if reader.alignment != natural { try checkAlignment(natural) }
        if reader.bits > UInt32.max, address == .i32 { throw offsetOutOfRange() }
        return address
    }

    @inline(never)
    private func offsetOutOfRange() -> ModuleError {
        invalid("offset out of range: \(reader.bits) in a memory of 32-bit addresses")
    }

    private func checkAlignment(_ natural: UInt32) throws(ModuleError) {
        guard reader.alignment <= natural else {
            throw invalid(
                "alignment must not be larger than natural: 2^\(reader.alignment), natural is 2^\(natural)")
        }
        // The threads proposal allows no other alignment than the natural one.
        guard current.feature != .threads else { throw invalid("atomic alignment must be natural: 2^\(natural)") }
    }

    @inline(__always)
    private mutating func addressType(ofMemory index: UInt32) throws(ModuleError) -> ValueType {
        guard index < context.memoryAddressTypes.count else { throw unknown("memory", index) }
        return context.memoryAddressTypes[Int(index)]
    }

    /// Checks the immediates of operators of fixed type, and returns the address type of the memory that they name.
    mutating func checkImmediates() throws(ModuleError) -> ValueType {
        switch current.immediates {
        case .none, .i32, .i64, .f32, .f64, .v128, .zero:
            return .i32
        case .memoryArgument:
            return try memoryAccess()
        case .memory:
            return try addressType(ofMemory: reader.index)
        case .data:
            try checkDataSegment(reader.index)
            return .i32
        case .element:
            _ = try elementType(reader.index)
            return .i32
        case .lane:
            try checkLane(current.laneCount)
            return .i32
        case .lanes:
            for position in 0..<UInt64(16) {
                let half = position < 8 ? reader.bits : reader.highBits
                let lane = half >> (position % 8 * 8) & 0xff
                guard lane < 32 else { throw invalid("invalid lane index \(lane), expected 0 to 31") }
            }
            return .i32
        case .memoryArgumentLane:
            let address = try memoryAccess()
            try checkLane(16 >> UInt8(truncatingIfNeeded: current.naturalAlignment ?? 0))
            return address
        default:
            preconditionFailure("BUG: \(current) has a fixed type and immediates that are not checked")
        }
    }

    private mutating func checkLane(_ count: UInt8) throws(ModuleError) {
        guard reader.lane < count else {
            throw invalid("invalid lane index \(reader.lane), expected 0 to \(count - 1)")
        }
    }

    // MARK: Bulk operators

    /// Spec 3.0, valid-memory.copy and valid-memory.init.
    mutating func validateMemoryCopy() throws(ModuleError) {
        if current == .memoryInit {
            let address = try addressType(ofMemory: reader.index2)
            try checkDataSegment(reader.index)
            try pop(.i32)
            try pop(.i32)
            try pop(address)
        } else {
            let destination = try addressType(ofMemory: reader.index)
            let source = try addressType(ofMemory: reader.index2)
            try pop(destination == .i64 && source == .i64 ? .i64 : .i32)
            try pop(source)
            try pop(destination)
        }
    }

    /// Spec 3.0, binary-datacntsec: a body may name data segments only where their number is known before.
    mutating func checkDataSegment(_ index: UInt32) throws(ModuleError) {
        guard let count = context.dataCount else {
            throw reader.dataCountRequired(by: current)
        }
        guard index < count else { throw invalid("unknown data segment \(index)") }
    }

    mutating func elementType(_ index: UInt32) throws(ModuleError) -> ReferenceType {
        guard index < context.elementTypes.count else { throw invalid("unknown elem segment \(index)") }
        return context.elementTypes[Int(index)]
    }

    // MARK: Tables

    mutating func table(_ index: UInt32) throws(ModuleError) -> TableType {
        guard index < context.tables.count else { throw invalid("unknown table \(index)") }
        return context.tables[Int(index)]
    }

    /// Spec 3.0, valid-table.get and following.
    mutating func validateTable() throws(ModuleError) {
        switch current {
        case .tableGet:
            let table = try table(reader.index)
            try pop(table.addressType)
            try push(table.element)
        case .tableSet:
            let table = try table(reader.index)
            try pop(.reference(table.element))
            try pop(table.addressType)
        case .tableSize:
            try push(try table(reader.index).addressType)
        case .tableGrow:
            let table = try table(reader.index)
            try pop(table.addressType)
            try pop(.reference(table.element))
            try push(table.addressType)
        case .tableFill:
            let table = try table(reader.index)
            try pop(table.addressType)
            try pop(.reference(table.element))
            try pop(table.addressType)
        case .tableCopy:
            let destination = try table(reader.index)
            let source = try table(reader.index2)
            try checkElements(source.element, destination.element)
            try pop(destination.is64Bit && source.is64Bit ? .i64 : .i32)
            try pop(source.addressType)
            try pop(destination.addressType)
        default:
            let table = try table(reader.index2)
            try checkElements(try elementType(reader.index), table.element)
            try pop(.i32)
            try pop(.i32)
            try pop(table.addressType)
        }
    }

    private mutating func checkElements(_ source: ReferenceType, _ destination: ReferenceType) throws(ModuleError) {
        guard Subtyping.matches(source, destination, context.types) else {
            throw mismatch(expected: "elements of type \(destination)", found: source.description)
        }
    }
}

extension Operator {
    /// The number of lanes of the vector that an operator with a lane immediate works on.
    fileprivate var laneCount: UInt8 {
        switch self {
        case .i8x16ExtractLaneS, .i8x16ExtractLaneU, .i8x16ReplaceLane: 16
        case .i16x8ExtractLaneS, .i16x8ExtractLaneU, .i16x8ReplaceLane: 8
        case .i32x4ExtractLane, .i32x4ReplaceLane, .f32x4ExtractLane, .f32x4ReplaceLane: 4
        default: 2
        }
    }
}
