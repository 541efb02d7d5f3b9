extension FunctionValidator {
    /// Structures and arrays.
    ///
    /// Spec 3.0, valid-struct.new and following.
    mutating func validateAggregate() throws(ModuleError) {
        switch current {
        case .structNew, .structNewDefault, .structGet, .structGetS, .structGetU, .structSet:
            try validateStructure()
        case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem:
            try validateArrayCreation()
        case .arrayGet, .arrayGetS, .arrayGetU, .arraySet, .arrayLen, .arrayFill, .arrayCopy, .arrayInitData,
            .arrayInitElem:
            try validateArrayAccess()
        default:
            preconditionFailure("BUG: the decoder let \(current.mnemonic) pass, which has no typing rule")
        }
    }

    private mutating func nullable(_ typeIndex: UInt32) -> ValueType {
        .reference(.init(isNullable: true, heapType: .concrete(typeIndex)))
    }

    private mutating func pushNew(_ typeIndex: UInt32) throws(ModuleError) {
        try push(ReferenceType(isNullable: false, heapType: .concrete(typeIndex)))
    }

    // MARK: Structures

    private mutating func validateStructure() throws(ModuleError) {
        let typeIndex = reader.index
        guard case .structure(let fields) = context.types[Int(typeIndex)].composite else {
            throw invalid("non-structure type \(typeIndex)")
        }
        switch current {
        case .structNew:
            for field in fields.reversed() {
                // All operands that are missing in unreachable code have the right type.
                if operands.count == frameHeight, isUnreachable { break }
                try pop(field.storage.unpacked)
            }
            try pushNew(typeIndex)
        case .structNewDefault:
            guard context.defaultableStructures[Int(typeIndex)] else {
                throw invalid("field type is not defaultable in structure type \(typeIndex)")
            }
            try pushNew(typeIndex)
        default:
            guard reader.index2 < fields.count else { throw invalid("unknown field \(reader.index2)") }
            let field = fields[Int(reader.index2)]
            if current == .structSet {
                guard field.isMutable else { throw invalid("immutable field \(reader.index2)") }
                try pop(field.storage.unpacked)
                try pop(nullable(typeIndex))
            } else {
                try checkPacking(field, isPlain: current == .structGet, "field")
                try pop(nullable(typeIndex))
                try push(field.storage.unpacked)
            }
        }
    }

    private mutating func checkPacking(_ field: FieldType, isPlain: Bool, _ what: String) throws(ModuleError) {
        guard field.storage.isPacked != isPlain else {
            throw invalid("\(what) is \(isPlain ? "packed" : "unpacked"), which \(current.mnemonic) cannot read")
        }
    }

    // MARK: Arrays

    private mutating func arrayElement(_ typeIndex: UInt32) throws(ModuleError) -> FieldType {
        guard case .array(let element) = context.types[Int(typeIndex)].composite else {
            throw invalid("non-array type \(typeIndex)")
        }
        return element
    }

    private mutating func mutableElement(_ typeIndex: UInt32) throws(ModuleError) -> FieldType {
        let element = try arrayElement(typeIndex)
        guard element.isMutable else { throw invalid("immutable array type \(typeIndex)") }
        return element
    }

    private mutating func validateArrayCreation() throws(ModuleError) {
        let typeIndex = reader.index
        let element = try arrayElement(typeIndex)
        let type = element.storage.unpacked
        switch current {
        case .arrayNew:
            try pop(.i32)
            try pop(type)
        case .arrayNewDefault:
            guard type.isDefaultable else { throw invalid("array type is not defaultable: \(typeIndex)") }
            try pop(.i32)
        case .arrayNewFixed:
            try ModuleLimits.check(
                Int(reader.index2), ModuleLimits.arrayElements, "operands of array.new_fixed",
                offset: reader.operatorOffset)
            for _ in 0..<reader.index2 {
                if operands.count == frameHeight, isUnreachable { break }
                try pop(type)
            }
        case .arrayNewData:
            try checkData(element, typeIndex)
            try pop(.i32)
            try pop(.i32)
        default:
            try checkElements(element)
            try pop(.i32)
            try pop(.i32)
        }
        try pushNew(typeIndex)
    }

    private mutating func validateArrayAccess() throws(ModuleError) {
        switch current {
        case .arrayGet, .arrayGetS, .arrayGetU:
            let element = try arrayElement(reader.index)
            try checkPacking(element, isPlain: current == .arrayGet, "array")
            try pop(.i32)
            try pop(nullable(reader.index))
            try push(element.storage.unpacked)
        case .arraySet:
            let element = try mutableElement(reader.index)
            try pop(element.storage.unpacked)
            try pop(.i32)
            try pop(nullable(reader.index))
        case .arrayLen:
            try pop(.reference(.init(isNullable: true, heapType: .array)))
            try push(.i32)
        case .arrayFill:
            let element = try mutableElement(reader.index)
            try pop(.i32)
            try pop(element.storage.unpacked)
            try pop(.i32)
            try pop(nullable(reader.index))
        case .arrayCopy:
            let destination = try mutableElement(reader.index)
            let source = try arrayElement(reader.index2)
            guard Subtyping.matches(source.storage, destination.storage, context.types) else {
                throw invalid("array types do not match: \(reader.index2) cannot be copied to \(reader.index)")
            }
            try pop(.i32)
            try pop(.i32)
            try pop(nullable(reader.index2))
            try pop(.i32)
            try pop(nullable(reader.index))
        default:
            let element = try mutableElement(reader.index)
            if current == .arrayInitData { try checkData(element, reader.index) } else { try checkElements(element) }
            try pop(.i32)
            try pop(.i32)
            try pop(.i32)
            try pop(nullable(reader.index))
        }
    }

    /// Whether an array can be filled from a data segment.
    private mutating func checkData(_ element: FieldType, _ typeIndex: UInt32) throws(ModuleError) {
        guard !element.storage.unpacked.isReference else {
            throw invalid("array type is not numeric or vector: \(typeIndex)")
        }
        try checkDataSegment(reader.index2)
    }

    /// Whether an array can be filled from an element segment.
    private mutating func checkElements(_ element: FieldType) throws(ModuleError) {
        let type = ValueType.reference(try elementType(reader.index2))
        guard Subtyping.matches(.value(type), element.storage, context.types) else {
            throw mismatch(expected: "elements of type \(element.storage.unpacked)", found: type.description)
        }
    }
}
