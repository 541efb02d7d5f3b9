import Platform

extension SectionDecoder {
    // MARK: Element segments

    /// The element section.
    ///
    /// Spec 3.0, binary-elemsec.
    mutating func decodeElementSegments() throws(ModuleError) {
        let count = try count(limit: ModuleLimits.elementSegments, "element segments")
        contents.elements.reserveCapacity(count)
        for _ in 0..<count {
            try checkInterruption()
            contents.elements.append(try decodeElementSegment())
        }
    }

    /// One of the eight forms: bit 0 of the flags means passive or declarative; bit 1 an explicit table, or
    /// declarative; bit 2 expressions instead of function indices.
    ///
    /// Spec 3.0, binary-elem.
    private mutating func decodeElementSegment() throws(ModuleError) -> ElementSegment {
        let start = reader.offset
        let flags = try reader.u32()
        guard flags < 8 else {
            throw ModuleError(.decoding, offset: start, "malformed elements segment kind \(flags), expected 0 to 7")
        }
        if flags != 0 { try require(.bulkMemory, offset: start, "an element segment of kind \(flags)") }

        let mode: ElementSegment.Mode
        if flags & 1 == 0 {
            let table = flags & 2 != 0 ? try reader.u32() : 0
            mode = .active(table: table, offset: try decodeConstantExpression())
        } else {
            mode = flags & 2 != 0 ? .declarative : .passive
        }

        // The two short forms of 1.0 leave the type out.
        let isTypeExplicit = flags & 3 != 0
        if flags & 4 != 0 {
            var type = ReferenceType(isNullable: true, heapType: .function)
            if isTypeExplicit { type = try reader.referenceType(typeIndices, features) }
            var expressions: [ConstantExpression] = []
            let count = try countElements()
            expressions.reserveCapacity(count)
            for _ in 0..<count {
                try checkInterruption()
                expressions.append(try decodeConstantExpression())
            }
            return ElementSegment(mode: mode, type: type, items: .expressions(expressions), offset: start)
        }
        if isTypeExplicit {
            let kindOffset = reader.offset
            let kind = try reader.byte()
            guard kind == 0 else {
                throw ModuleError(.decoding, offset: kindOffset, "malformed element kind \(kind), expected 0")
            }
        }
        var indices: [UInt32] = []
        let count = try countElements()
        indices.reserveCapacity(count)
        for _ in 0..<count {
            try checkInterruption()
            indices.append(try reader.u32())
        }
        let type = ReferenceType(isNullable: false, heapType: .function)
        return ElementSegment(mode: mode, type: type, items: .functions(indices), offset: start)
    }

    private mutating func countElements() throws(ModuleError) -> Int {
        let count = try count(limit: ModuleLimits.elements, "elements in segments", existing: elementCount, size: 48)
        elementCount += count
        return count
    }

    // MARK: Bodies

    /// The code section: finds the bodies.
    ///
    /// Spec 3.0, binary-codesec.
    mutating func decodeBodies() throws(ModuleError) {
        let start = reader.offset
        let count = try count(limit: ModuleLimits.functions, "functions")
        guard count == declaredFunctionCount else {
            throw ModuleError(
                .decoding, offset: start,
                "function and code section have inconsistent lengths: \(declaredFunctionCount) and \(count)")
        }
        contents.bodies.reserveCapacity(count)
        for _ in 0..<count {
            try checkInterruption()
            let size = try reader.count()
            contents.bodies.append(FunctionBody(range: try reader.skip(size)))
        }
    }

    // MARK: Data segments

    /// The data section.
    ///
    /// Spec 3.0, binary-datasec.
    mutating func decodeDataSegments() throws(ModuleError) {
        let count = try count(limit: ModuleLimits.dataSegments, "data segments")
        contents.dataSegments.reserveCapacity(count)
        for _ in 0..<count {
            try checkInterruption()
            let start = reader.offset
            let flags = try reader.u32()
            guard flags < 3 else {
                throw ModuleError(.decoding, offset: start, "malformed data segment kind \(flags), expected 0 to 2")
            }
            if flags != 0 { try require(.bulkMemory, offset: start, "a data segment of kind \(flags)") }
            var mode = DataSegment.Mode.passive
            if flags != 1 {
                let memory = flags == 2 ? try reader.u32() : 0
                mode = .active(memory: memory, offset: try decodeConstantExpression())
            }
            let size = try reader.count()
            contents.dataSegments.append(DataSegment(mode: mode, range: try reader.skip(size), offset: start))
        }
    }

    // MARK: Custom sections

    /// A custom section; what it says is looked at when somebody asks.
    ///
    /// Spec 3.0, binary-customsec.
    mutating func decodeCustomSection() throws(ModuleError) {
        let start = reader.offset
        let name = try reader.name()
        try checkLimit(
            contents.customSections.count + 1, ModuleLimits.customSections, "custom sections", offset: start)
        // They come one by one, without a count.
        guard SystemMemory.hasRoom(for: contents.customSections.count, of: 128) else {
            throw .noMemory(for: "custom sections", offset: start)
        }
        let range = try reader.skip(reader.remainingCount)
        contents.customSections.append(CustomSection(name: name, range: range))
    }
}
