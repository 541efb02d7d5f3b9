import Platform

extension FunctionValidator {
    // MARK: Operands

    @inline(__always)
    mutating func push(_ type: ValueType) throws(ModuleError) {
        operands.append(type)
        if type == .v128 { vectorCount &+= 1 }
        let slots = operands.count &+ vectorCount
        if slots > maximumOperandSlots { try raiseMaximum(slots) }
    }

    @inline(never)
    private mutating func raiseMaximum(_ slots: Int) throws(ModuleError) {
        maximumOperandSlots = slots
        // Checked at once, because a call of a few bytes pushes many results.
        try ModuleLimits.check(frameSlots: slots, offset: reader.operatorOffset)
    }

    /// Pops an operand that must have the given type.
    @inline(__always)
    mutating func pop(_ expected: ValueType) throws(ModuleError) {
        if operands.count > frameHeight {
            let actual = operands.removeLast()
            if actual == .v128 { vectorCount &-= 1 }
            if actual == expected || Subtyping.matches(actual, expected, context.types) { return }
            throw mismatch(expected, actual)
        }
        if !isUnreachable { throw missing(expected) }
    }

    /// Pops an operand of any type; the result is `bottom` where there is none in unreachable code.
    @inline(__always)
    mutating func popAny() throws(ModuleError) -> ValueType {
        if operands.count > frameHeight {
            let actual = operands.removeLast()
            if actual == .v128 { vectorCount &-= 1 }
            return actual
        }
        if !isUnreachable { throw missing(nil) }
        return .bottom
    }

    /// Pops a reference of any type.
    ///
    /// In unreachable code it may be a reference to the bottom heap type.
    mutating func popReference() throws(ModuleError) -> ReferenceType {
        let type = try popAny()
        if type == .bottom { return ReferenceType(isNullable: false, heapType: .bottom) }
        guard let reference = type.referenceType else {
            throw mismatch(expected: "a reference type", found: type.description)
        }
        return reference
    }

    mutating func push(_ type: ReferenceType) throws(ModuleError) { try push(.reference(type)) }

    /// Pops operands of a list's types, the last one first.
    @inline(__always)
    mutating func pop(_ list: TypeList) throws(ModuleError) {
        if list.count == 0 { return }
        try popSome(list)
    }

    private mutating func popSome(_ list: TypeList) throws(ModuleError) {
        var index = list.start &+ list.count
        while index > list.start {
            // All operands that are missing in unreachable code have the right type.
            if operands.count == frameHeight, isUnreachable { return }
            index &-= 1
            try pop(pool[index])
        }
    }

    @inline(__always)
    mutating func push(_ list: TypeList) throws(ModuleError) {
        var index = list.start
        let end = index &+ list.count
        while index < end {
            try push(pool[index])
            index &+= 1
        }
    }

    /// Checks the topmost operands against a list, and leaves them where they are.
    mutating func check(_ list: TypeList) throws(ModuleError) {
        var height = operands.count
        var index = list.start &+ list.count
        while index > list.start {
            index &-= 1
            if height == frameHeight {
                if isUnreachable { return }
                throw mismatch(expected: pool[index].description, found: "nothing")
            }
            height &-= 1
            guard Subtyping.matches(operands[height], pool[index], context.types) else {
                throw mismatch(expected: pool[index].description, found: operands[height].description)
            }
        }
    }

    /// Whether the types of a list are subtypes of those of another, one by one.
    mutating func matches(_ list: TypeList, _ other: TypeList) -> Bool {
        if list == other { return true }
        guard list.count == other.count else { return false }
        for position in 0..<list.count {
            guard Subtyping.matches(pool[list.start &+ position], pool[other.start &+ position], context.types) else {
                return false
            }
        }
        return true
    }

    func describe(_ list: TypeList) -> String {
        "[\(list.range.map { pool[$0].description }.joined(separator: " "))]"
    }

    @inline(never)
    private func mismatch(_ expected: ValueType, _ actual: ValueType) -> ModuleError {
        mismatch(expected: expected.description, found: actual.description)
    }

    @inline(never)
    private func missing(_ expected: ValueType?) -> ModuleError {
        mismatch(expected: expected?.description ?? "an operand", found: "nothing")
    }

    @inline(never)
    func mismatch(expected: String, found: String) -> ModuleError {
        invalid("type mismatch: \(current.mnemonic) expects \(expected), found \(found)")
    }

    // MARK: Blocks

    /// Enters a block whose parameters have been popped.
    mutating func enter(
        _ kind: ControlFrame.Kind, parameters: TypeList, results: TypeList
    ) throws(ModuleError) {
        try ModuleLimits.check(
            control.count, ModuleLimits.nesting, "nested blocks", offset: reader.operatorOffset)
        guard control.hasRoomForMore else {
            throw .noMemory(for: "\(control.count) nested blocks", offset: reader.operatorOffset)
        }
        control[control.count &- 1].isUnreachable = isUnreachable
        var frame = ControlFrame(kind: kind, parameters: parameters, results: results)
        frame.height = UInt32(truncatingIfNeeded: operands.count)
        frame.vectorCount = UInt32(truncatingIfNeeded: vectorCount)
        frame.initializedCount = UInt32(truncatingIfNeeded: initializationOrder.count)
        control.append(frame)
        frameHeight = operands.count
        isUnreachable = false
        try push(parameters)
    }

    /// Checks the results at the end of the innermost block and leaves it.
    mutating func leave() throws(ModuleError) -> ControlFrame {
        let frame = control[control.count &- 1]
        try pop(frame.results)
        guard operands.count == frameHeight else {
            throw invalid(
                "type mismatch: \(operands.count &- frameHeight) operands are left beyond the block's results "
                    + describe(frame.results))
        }
        control.truncate(to: control.count &- 1)
        if frame.kind == .legacyCatch || frame.kind == .legacyCatchAll { catchBlocks.open &-= 1 }
        if initializationOrder.count > frame.initializedCount {
            forgetInitializations(Int(frame.initializedCount))
        }
        if !control.isEmpty {
            let outer = control[control.count &- 1]
            frameHeight = Int(outer.height)
            isUnreachable = outer.isUnreachable
        }
        return frame
    }

    private mutating func forgetInitializations(_ count: Int) {
        while initializationOrder.count > count, let index = initializationOrder.popLast() {
            initializedLocals.remove(index)
        }
    }

    /// Marks the rest of the innermost block as unreachable.
    @inline(__always)
    mutating func becomeUnreachable() {
        if operands.count > frameHeight {
            operands.truncate(to: frameHeight)
            vectorCount = Int(control[control.count &- 1].vectorCount)
        }
        isUnreachable = true
    }

    /// The index in the control stack of the block that a label names.
    @inline(__always)
    mutating func target(_ label: UInt32) throws(ModuleError) -> Int {
        guard label < control.count else { throw unknown("label", label) }
        return control.count &- 1 &- Int(label)
    }

    @inline(__always)
    mutating func labelTypes(_ label: UInt32) throws(ModuleError) -> TypeList { control[try target(label)].labelTypes }

    /// The parameters and results of a block type.
    ///
    /// Spec 3.0, valid-blocktype.
    mutating func resolve(_ type: BlockType) throws(ModuleError) -> (parameters: TypeList, results: TypeList) {
        switch type {
        case .empty:
            return (.empty, .empty)
        case .value(let type):
            if !type.isReference {
                if type == .v128 { uses.insert(.simd, offset: reader.operatorOffset) }
                return (.empty, TypeList(start: Int(type.bits), count: 1))
            }
            uses.insert(type, offset: reader.operatorOffset)
            if pool.count == pool.capacity,
                !SystemMemory.hasRoom(for: pool.count, of: 2 * MemoryLayout<ValueType>.stride)
            {
                throw .noMemory(for: "types of blocks", offset: reader.operatorOffset)
            }
            pool.append(type)
            return (.empty, TypeList(start: pool.count &- 1, count: 1))
        case .type(let index):
            guard let shape = context.shapes[Int(index)] else {
                throw invalid("unknown type: \(index) is not a function type")
            }
            return (shape.parameters, shape.results)
        }
    }
}
