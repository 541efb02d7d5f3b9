// Structures and arrays.
//
// The references among the operands of an allocation are noted before it, since it may collect. A structure is made
// first and its fields written after that, from where the operands are; until then nothing else runs.

extension FunctionTranslator {
    mutating func aggregate(
        _ found: AggregateOperator, _ index: UInt32, _ index2: UInt32, _ contents: ModuleContents
    ) {
        switch found {
        case .structNew: structNew(index, contents)
        case .structNewDefault:
            let layout = structureLayout(index, contents)
            noteRoots(of: 0)
            pushAllocation { emitter, result in
                if let cell = SizeClass.index(forByteCount: layout.byteCount) {
                    emitter.structNewDefault(result: result, cell: cell, type: index)
                } else {
                    emitter.structNewLarge(result: result, type: index, size: UInt32(layout.byteCount))
                }
            }
        case .structGet, .structGetS, .structGetU:
            let fields = fields(index, contents)
            structGet(
                fields[Int(index2)].storage, structureLayout(index, contents).offsets[Int(index2)],
                found == .structGetS)
        case .structSet:
            let fields = fields(index, contents)
            let value = operands.pop()
            let valueSlot = slot(of: value)
            let object = slot(of: operands.pop())
            let offset = structureLayout(index, contents).offsets[Int(index2)]
            structSet(fields[Int(index2)].storage, object, valueSlot, offset)
        case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem:
            arrayNew(found, index, index2, element(index, contents))
        case .arrayGet, .arrayGetS, .arrayGetU: arrayGet(element(index, contents), found == .arrayGetS)
        case .arraySet: arraySet(element(index, contents))
        case .arrayLen:
            let object = slot(of: operands.pop())
            pushResult { $0.arrayLen(result: $1, object: object) }
        case .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElem:
            arrayBulk(found, index2, element(index, contents))
        }
    }

    private func fields(_ index: UInt32, _ contents: ModuleContents) -> [FieldType] {
        guard case .structure(let fields) = contents.types[Int(index)].composite else {
            preconditionFailure("BUG: the validator let a structure of another type pass")
        }
        return fields
    }

    private mutating func structureLayout(_ index: UInt32, _ contents: ModuleContents) -> StructureLayout {
        if let known = structureLayouts[index] { return known }
        let layout = StructureLayout(fields(index, contents))
        structureLayouts[index] = layout
        return layout
    }

    private func element(_ index: UInt32, _ contents: ModuleContents) -> StorageType {
        guard case .array(let element) = contents.types[Int(index)].composite else {
            preconditionFailure("BUG: the validator let an array of another type pass")
        }
        return element.storage
    }

    /// Pushes the reference that an allocation gives.
    private mutating func pushAllocation(_ emit: (inout CodeEmitter, Int) -> Void) {
        pushResult(.reference, emit)
    }

    // MARK: Structures

    private mutating func structNew(_ index: UInt32, _ contents: ModuleContents) {
        let fields = fields(index, contents)
        let layout = structureLayout(index, contents)
        noteRoots(of: fields.count)
        // Above all operands; the frame has room for it (`FrameLayout.reserve`).
        let scratch = operands.nextSlot
        let first = operands.count - fields.count
        let result = first < operands.count ? operands[first].slot : scratch
        // The object's slot must not be one that a field is read from.
        var object = result
        if first < operands.count, case .temporary = operands[first].place { object = scratch }
        if let cell = SizeClass.index(forByteCount: layout.byteCount) {
            emitter.structNew(result: object, cell: cell, type: index)
        } else {
            emitter.structNewLarge(result: object, type: index, size: UInt32(layout.byteCount))
        }
        for (number, field) in fields.enumerated() {
            let operand = operands[first + number]
            var value = operand.valueSlot
            if value == nil {
                let place = number == 0 ? scratch : operand.slot
                copy(operand, to: place)
                value = place
            }
            structSet(field.storage, object, value ?? 0, layout.offsets[number])
        }
        operands.truncate(to: first)
        if object != result {
            emitter.copy(result: result, source: object)
            lastResult = emitter.last
        }
        operands.push(.temporary, .reference)
    }

    private mutating func structSet(_ storage: StorageType, _ object: Int, _ value: Int, _ offset: UInt32) {
        switch storage.byteCount {
        case 1: emitter.structSet8(object: object, value: value, offset: offset)
        case 2: emitter.structSet16(object: object, value: value, offset: offset)
        case 4: emitter.structSet32(object: object, value: value, offset: offset)
        case 8: emitter.structSet64(object: object, value: value, offset: offset)
        default: emitter.structSet128(object: object, value: value, offset: offset)
        }
    }

    private mutating func structGet(_ storage: StorageType, _ offset: UInt32, _ isSigned: Bool) {
        let object = slot(of: operands.pop())
        pushResult(storage.unpacked.slotKind) { emitter, result in
            switch (storage.byteCount, isSigned) {
            case (1, true): emitter.structGet8S(result: result, object: object, offset: offset)
            case (1, false): emitter.structGet8U(result: result, object: object, offset: offset)
            case (2, true): emitter.structGet16S(result: result, object: object, offset: offset)
            case (2, false): emitter.structGet16U(result: result, object: object, offset: offset)
            case (4, _): emitter.structGet32(result: result, object: object, offset: offset)
            case (8, _): emitter.structGet64(result: result, object: object, offset: offset)
            default: emitter.structGet128(result: result, object: object, offset: offset)
            }
        }
    }

    // MARK: Arrays

    private mutating func arrayNew(
        _ found: AggregateOperator, _ type: UInt32, _ index2: UInt32, _ element: StorageType
    ) {
        let width = element.byteCount
        if found == .arrayNewFixed {
            let count = Int(index2)
            let first = operands.count - count
            settle(from: first)
            noteRoots(of: count)
            let values = first < operands.count ? operands[first].slot : operands.nextSlot
            operands.truncate(to: first)
            pushAllocation {
                $0.arrayNewFixed(result: $1, values: values, width: width, type: type, count: index2)
            }
            return
        }
        // References among the operands are read when the array is there, so they must be noted.
        settle(from: operands.count - (found == .arrayNewDefault ? 1 : 2))
        noteRoots(of: found == .arrayNewDefault ? 1 : 2)
        let count = slot(of: operands.pop())
        switch found {
        case .arrayNewDefault:
            pushAllocation { $0.arrayNewDefault(result: $1, count: count, width: width, type: type) }
        case .arrayNewData:
            let start = slot(of: operands.pop())
            pushAllocation {
                $0.arrayNewData(result: $1, start: start, count: count, width: width, type: type, segment: index2)
            }
        case .arrayNewElem:
            let start = slot(of: operands.pop())
            pushAllocation {
                $0.arrayNewElement(result: $1, start: start, count: count, type: type, segment: index2)
            }
        default:
            let value = slot(of: operands.pop())
            pushAllocation { $0.arrayNew(result: $1, value: value, count: count, width: width, type: type) }
        }
    }

    private mutating func arrayGet(_ element: StorageType, _ isSigned: Bool) {
        let index = slot(of: operands.pop())
        let object = slot(of: operands.pop())
        pushResult(element.unpacked.slotKind) { emitter, result in
            switch (element.byteCount, isSigned) {
            case (1, true): emitter.arrayGet8S(result: result, object: object, index: index)
            case (1, false): emitter.arrayGet8U(result: result, object: object, index: index)
            case (2, true): emitter.arrayGet16S(result: result, object: object, index: index)
            case (2, false): emitter.arrayGet16U(result: result, object: object, index: index)
            case (4, _): emitter.arrayGet32(result: result, object: object, index: index)
            case (8, _): emitter.arrayGet64(result: result, object: object, index: index)
            default: emitter.arrayGet128(result: result, object: object, index: index)
            }
        }
    }

    private mutating func arraySet(_ element: StorageType) {
        let value = slot(of: operands.pop())
        let index = slot(of: operands.pop())
        let object = slot(of: operands.pop())
        switch element.byteCount {
        case 1: emitter.arraySet8(object: object, index: index, value: value)
        case 2: emitter.arraySet16(object: object, index: index, value: value)
        case 4: emitter.arraySet32(object: object, index: index, value: value)
        case 8: emitter.arraySet64(object: object, index: index, value: value)
        default: emitter.arraySet128(object: object, index: index, value: value)
        }
    }

    private mutating func arrayBulk(_ found: AggregateOperator, _ segment: UInt32, _ element: StorageType) {
        let width = element.byteCount
        let count = slot(of: operands.pop())
        let second = slot(of: operands.pop())
        switch found {
        case .arrayFill:
            let index = slot(of: operands.pop())
            let object = slot(of: operands.pop())
            emitter.arrayFill(object: object, index: index, value: second, count: count, width: width)
        case .arrayCopy:
            let source = slot(of: operands.pop())
            let index = slot(of: operands.pop())
            let object = slot(of: operands.pop())
            emitter.arrayCopy(
                object: object, index: index, source: source, start: second, count: count, width: width)
        default:
            let index = slot(of: operands.pop())
            let object = slot(of: operands.pop())
            if found == .arrayInitData {
                emitter.arrayInitData(
                    object: object, index: index, start: second, count: count, width: width, segment: segment)
            } else {
                emitter.arrayInitElement(object: object, index: index, start: second, count: count, segment: segment)
            }
        }
    }
}
