import Platform

/// The type of a block.
///
/// Spec 3.0, binary-blocktype.
package enum BlockType: Hashable, Sendable {
    /// No parameters and no results.
    case empty
    /// No parameters and one result.
    case value(ValueType)
    /// The parameters and results of the type with this canonical index, which the reader knows to exist, but not to be
    /// a function type.
    case type(UInt32)
}

/// A clause of `try_table`.
///
/// Spec 3.0, binary-catch.
package struct CatchClause: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
        case `catch` = 0
        case catchReference = 1
        case catchAll = 2
        case catchAllReference = 3
    }
    package var kind: Kind
    /// The index of the tag; 0 for the clauses that catch all.
    package var tag: UInt32
    package var label: UInt32
}

/// Reads the instructions of a function body or constant expression one by one, without looking at their nesting.
///
/// Spec 3.0, binary-instr.
///
/// After ``next()`` the properties describe the immediates of the operator that it returned; those that the operator
/// does not have keep older values.
///
/// ## Safety
/// - Must hold: the bytes given to
///   ``init(_:range:features:canonicalTypeIndices:acceptsUndefinedTypes:)`` outlive the reader.
/// - Guaranteed by: the callers, who use readers only within the closure that lends a module's bytes.
@safe
package struct InstructionReader {
    private var reader: BinaryReader
    private let features: Features
    private let enabledOperators: UInt32
    private let typeIndices: TypeIndexSpace

    /// Asked after each ``interruptionInterval`` bytes whether to give up.
    var isInterrupted: (() -> Bool)? {
        didSet { planCheck() }
    }
    /// The offset in the module from which on to ask next.
    private var nextCheck = Int.max

    /// The bytes between two questions: a millisecond of translation, much less of validation.
    static let interruptionInterval = 1 << 13

    /// One bit for the raw value of each ``Operator/Feature`` of the operators read so far.
    var usedOperators: UInt32 = 0

    /// The offset in the module of the operator that ``next()`` returned.
    package private(set) var operatorOffset = 0

    /// The first index among the immediates: a label, local, global, function, tag, table, memory (also that of a
    /// memory access), segment, or the canonical index of a type.
    ///
    /// Where there are two, the first one in the binary: the type of `call_indirect`, the segment of `memory.init`, the
    /// destination of `table.copy`, the type of `struct.get`.
    package private(set) var index: UInt32 = 0
    /// The second index: the table of `call_indirect` and `table.init`, the memory of `memory.init`, a source, a field,
    /// the element count of `array.new_fixed`, the segment of `array.new_data`.
    package private(set) var index2: UInt32 = 0
    /// The bits of a constant, the low half for a vector; the offset of a memory access; the lanes 0–7 of a shuffle.
    package private(set) var bits: UInt64 = 0
    /// The high half of a vector constant, or the lanes 8–15 of a shuffle.
    package private(set) var highBits: UInt64 = 0
    /// The binary logarithm of a memory access's alignment.
    package private(set) var alignment: UInt32 = 0
    /// The lane of a vector operator.
    package private(set) var lane: UInt8 = 0
    package private(set) var blockType = BlockType.empty
    /// The type of `ref.null`, `ref.test` and `ref.cast`, or the first one of `br_on_cast`.
    package private(set) var referenceType = ReferenceType(isNullable: true, heapType: .function)
    /// The second type of `br_on_cast`.
    package private(set) var referenceType2 = ReferenceType(isNullable: true, heapType: .function)
    /// The labels of `br_table`, the default last.
    package private(set) var labels: [UInt32] = []
    /// The types of `selectTyped`.
    package private(set) var types: [ValueType] = []
    /// The clauses of `try_table`.
    package private(set) var catches: [CatchClause] = []

    /// Makes a reader of the instructions in a part of a module.
    ///
    /// - Parameters:
    ///   - bytes: The whole module, which must outlive the reader.
    ///   - range: Where the instructions stand.
    ///   - features: What the instructions may use.
    ///   - canonicalTypeIndices: ``ModuleContents/canonicalTypeIndices``.
    ///   - acceptsUndefinedTypes: Whether type indices that are not defined may be read, as 0.
    package init(
        _ bytes: UnsafeRawBufferPointer, range: Range<Int>, features: Features, canonicalTypeIndices: [UInt32],
        acceptsUndefinedTypes: Bool = false
    ) {
        self.init(
            // SAFETY: the caller's duty, as documented.
            unsafe BinaryReader(bytes, range: range),
            features: features, enabledOperators: Operator.Feature.mask(features),
            typeIndices: TypeIndexSpace(
                canonicalIndices: canonicalTypeIndices, acceptsUndefined: acceptsUndefinedTypes))
    }

    init(_ reader: BinaryReader, features: Features, enabledOperators: UInt32, typeIndices: TypeIndexSpace) {
        self.reader = reader
        self.features = features
        self.typeIndices = typeIndices
        self.enabledOperators = enabledOperators
    }

    /// Continues at the instructions in another part of the module.
    package mutating func move(to range: Range<Int>) {
        // Bodies are read in their order, so that the next check stays due; what is read again is short.
        reader = reader.movedTo(range)
        reader.setCheckpoint(nextCheck)
    }

    /// The offset in the module of the next operator.
    package var offset: Int { reader.offset }
    /// The offset in the module behind the last operator.
    var end: Int { reader.end }
    /// Whether everything in the range has been read.
    package var isAtEnd: Bool { reader.isAtEnd }

    /// Sets the offset of the next question, if there is somebody to ask.
    private mutating func planCheck() {
        nextCheck = isInterrupted == nil ? .max : reader.offset &+ Self.interruptionInterval
        reader.setCheckpoint(nextCheck)
    }

    /// Gives up if somebody wants that.
    ///
    /// - Throws: ``ModuleError/interrupted``.
    @inline(never)
    mutating func checkInterruption() throws(ModuleError) {
        guard let isInterrupted else { return }
        if isInterrupted() { throw .interrupted }
        planCheck()
    }

    /// The first byte of an operator at a checkpoint: asks whether to give up, or finds that nothing is left.
    ///
    /// - Throws: ``ModuleError/interrupted``, or that the module ends.
    @inline(never)
    private mutating func byteAtCheckpoint() throws(ModuleError) -> UInt8 {
        if isAtEnd { throw missingEnd }
        if reader.offset >= nextCheck { try checkInterruption() }
        return try reader.byte()
    }

    /// Reads an operator with its immediates.
    ///
    /// - Throws: ``ModuleError`` if the bytes are no instruction, name an undefined type, or need a feature that is
    ///   switched off.
    @inline(__always)
    package mutating func next() throws(ModuleError) -> Operator {
        operatorOffset = reader.offset
        let byte = if let next = reader.byteBeforeCheckpoint() { next } else { try byteAtCheckpoint() }
        let entry = Operator.singleByteOperators[Int(byte)]
        guard let found = entry.found else {
            let found = try nextPrefixed(byte)
            try readImmediates(found.immediates, of: found)
            return found
        }
        try use(entry.feature, found)
        try readImmediates(entry.immediates, of: found)
        return found
    }

    /// Reads an operator of a validated body up to its immediates: that it may be used was looked at before.
    @inline(__always)
    mutating func nextValidatedOperator() throws(ModuleError) -> (Operator, Operator.Immediates) {
        operatorOffset = reader.offset
        let byte = if let next = reader.byteBeforeCheckpoint() { next } else { try byteAtCheckpoint() }
        let entry = Operator.singleByteOperators[Int(byte)]
        if let found = entry.found { return (found, entry.immediates) }
        let found = try nextPrefixed(byte)
        return (found, found.immediates)
    }

    /// Reads the rest of an operator after a prefix byte.
    @inline(never)
    private mutating func nextPrefixed(_ prefix: UInt8) throws(ModuleError) -> Operator {
        guard 0xfb...0xfe ~= prefix else { throw illegalOpcode(prefix, nil) }
        let number = try reader.u32()
        guard let found = Operator(prefix: prefix, number: number) else { throw illegalOpcode(prefix, number) }
        try use(found.feature, found)
        return found
    }

    @inline(__always)
    private mutating func use(_ feature: Operator.Feature, _ found: Operator) throws(ModuleError) {
        let bit: UInt32 = 1 &<< UInt32(feature.rawValue)
        guard enabledOperators & bit != 0 else { throw disabled(found) }
        usedOperators |= bit
    }

    /// The code from the next operator on, as ``BinaryReader/window``.
    @unsafe
    var window: BinaryReader.Window {
        @inline(__always) get { unsafe reader.window }
    }

    /// Goes on at an operator behind those that were read through ``window``.
    @inline(__always)
    mutating func move(toOffset offset: Int) { reader.move(toOffset: offset) }

    /// Reads the immediates of an operator into the properties.
    @inline(__always)
    mutating func readImmediates(
        _ immediates: Operator.Immediates, of found: Operator
    ) throws(ModuleError) {
        switch immediates {
        case .none: break
        case .label, .local, .global, .function, .tag, .table, .data, .element:
            try readIndex()
        case .i32:
            try readConstant()
        case .i64:
            bits = UInt64(bitPattern: try reader.s64())
        case .memoryArgument:
            try readMemoryArgument()
        case .blockType:
            try readBlockType()
        case .type:
            index = try reader.typeIndex(typeIndices)
        case .f32:
            bits = UInt64(try reader.littleEndian(UInt32.self))
        case .f64:
            bits = try reader.littleEndian(UInt64.self)
        default:
            try readRareImmediates(immediates, of: found)
        }
    }

    // MARK: Local declarations

    mutating func readCount() throws(ModuleError) -> Int { try reader.count() }
    mutating func readUnsigned() throws(ModuleError) -> UInt32 { try reader.u32() }
    mutating func readValueType() throws(ModuleError) -> ValueType { try reader.valueType(typeIndices, features) }

    // MARK: Opcodes

    @inline(never)
    private func illegalOpcode(_ byte: UInt8, _ number: UInt32?) -> ModuleError {
        let code = [UInt32(byte), number].compactMap { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) } }.joined(
            separator: " ")
        return ModuleError(.decoding, offset: operatorOffset, "illegal opcode \(code)")
    }

    @inline(never)
    private func disabled(_ found: Operator) -> ModuleError {
        let feature = found.feature
        let reason =
            feature.feature == nil ? "\(feature.phrase) is not supported" : "\(feature.phrase) is switched off"
        return ModuleError(.unsupported, offset: operatorOffset, "illegal opcode \(found.mnemonic): \(reason)")
    }

    // MARK: Immediates

    @inline(__always)
    mutating func readIndex() throws(ModuleError) { index = try reader.u32() }

    /// The immediate of `i32.const`.
    @inline(__always)
    mutating func readConstant() throws(ModuleError) { bits = UInt64(UInt32(bitPattern: try reader.s32())) }

    /// Alignment, memory and offset of a memory access.
    ///
    /// Spec 3.0, binary-memarg.
    @inline(__always)
    mutating func readMemoryArgument() throws(ModuleError) {
        let start = reader.offset
        let flags = try reader.u32()
        if flags < 0x40 {
            alignment = flags
            index = 0
        } else {
            guard flags < 0x80, features.contains(.multiMemory) else {
                throw ModuleError(
                    .decoding, offset: start, "malformed memop flags \(flags), expected an alignment below 64")
            }
            alignment = flags & 0x3f
            index = try reader.u32()
        }
        if features.contains(.memory64) {
            bits = try reader.u64()
        } else {
            bits = UInt64(try reader.u32())
        }
    }

    private mutating func readBlockType() throws(ModuleError) {
        let start = reader.offset
        switch reader.peek {
        case 0x40:
            _ = try reader.byte()
            blockType = .empty
        case .some(0x41...0x7f):
            blockType = .value(try reader.valueType(typeIndices, features))
        default:
            let number = try reader.s33()
            guard let index = UInt32(exactly: number) else {
                throw ModuleError(
                    .decoding, offset: start, "malformed block type: \(number) is neither an index nor a type")
            }
            guard let canonical = typeIndices.resolve(index) else {
                throw BinaryReader.unknownType(number, offset: start)
            }
            try reader.require(.multiValue, in: features, offset: start, "a block type with an index")
            blockType = .type(canonical)
        }
    }

    private mutating func readRareImmediates(
        _ immediates: Operator.Immediates, of found: Operator
    ) throws(ModuleError) {
        switch immediates {
        case .memory:
            index = try memoryIndex()
        case .typeTable:
            index = try reader.typeIndex(typeIndices)
            index2 = features.contains(.referenceTypes) ? try reader.u32() : try zeroByte()
        case .labels:
            try readLabels()
        case .types:
            let count = try reader.count()
            try checkMemory(for: count, of: MemoryLayout<ValueType>.stride, "types")
            types.removeAll(keepingCapacity: true)
            for _ in 0..<count { types.append(try reader.valueType(typeIndices, features)) }
        case .blockTypeCatches:
            try readBlockType()
            try readCatchClauses()
        case .heapType:
            referenceType.heapType = try reader.heapType(typeIndices, features)
            referenceType.isNullable = found != .refTest && found != .refCast
        case .typeField, .typeCount, .typeData, .typeElement:
            index = try reader.typeIndex(typeIndices)
            index2 = try reader.u32()
        case .typeType:
            index = try reader.typeIndex(typeIndices)
            index2 = try reader.typeIndex(typeIndices)
        case .castFlagsLabelHeapTypeHeapType:
            let start = reader.offset
            let flags = try reader.byte()
            guard flags < 4 else {
                throw ModuleError(.decoding, offset: start, "malformed br_on_cast flags \(flags), expected 0 to 3")
            }
            index = try reader.u32()
            referenceType = ReferenceType(
                isNullable: flags & 1 != 0, heapType: try reader.heapType(typeIndices, features))
            referenceType2 = ReferenceType(
                isNullable: flags & 2 != 0, heapType: try reader.heapType(typeIndices, features))
        case .dataMemory:
            index = try reader.u32()
            index2 = try memoryIndex()
        case .memoryMemory:
            index = try memoryIndex()
            index2 = try memoryIndex()
        case .elementTable, .tableTable:
            index = try reader.u32()
            index2 = try reader.u32()
        case .v128, .lanes:
            bits = try reader.littleEndian(UInt64.self)
            highBits = try reader.littleEndian(UInt64.self)
        case .lane:
            lane = try reader.byte()
        case .memoryArgumentLane:
            try readMemoryArgument()
            lane = try reader.byte()
        case .zero:
            _ = try zeroByte()
        case .none, .label, .local, .global, .function, .tag, .table, .data, .element, .i32, .i64, .f32, .f64,
            .memoryArgument, .blockType, .type:
            preconditionFailure("BUG: \(immediates) is read by next()")
        }
    }

    /// A memory index, which before several memories were allowed was a zero byte.
    private mutating func memoryIndex() throws(ModuleError) -> UInt32 {
        features.contains(.multiMemory) ? try reader.u32() : try zeroByte()
    }

    private mutating func zeroByte() throws(ModuleError) -> UInt32 {
        let start = reader.offset
        let byte = try reader.byte()
        guard byte == 0 else { throw ModuleError(.decoding, offset: start, "zero byte expected, found \(byte)") }
        return 0
    }

    /// Asks for the memory of a list, which may be as long as the body.
    private func checkMemory(for count: Int, of size: Int, _ what: String) throws(ModuleError) {
        guard !SystemMemory.hasRoom(for: count, of: 2 * size) else { return }
        throw .noMemory(for: "\(count) \(what)", offset: operatorOffset)
    }

    private mutating func readLabels() throws(ModuleError) {
        // Each label takes at least a byte, so the count is no more than the bytes left.
        let count = try reader.count()
        try checkMemory(for: count, of: MemoryLayout<UInt32>.stride, "labels")
        labels.removeAll(keepingCapacity: true)
        labels.reserveCapacity(count &+ 1)
        for entry in 0...count {
            if entry & 0xFFFF == 0xFFFF { try checkInterruption() }
            labels.append(try reader.u32())
        }
    }

    private mutating func readCatchClauses() throws(ModuleError) {
        let count = try reader.count()
        try checkMemory(for: count, of: MemoryLayout<CatchClause>.stride, "catch clauses")
        catches.removeAll(keepingCapacity: true)
        catches.reserveCapacity(count)
        for _ in 0..<count {
            let start = reader.offset
            let code = try reader.byte()
            guard let kind = CatchClause.Kind(rawValue: code) else {
                throw ModuleError(.decoding, offset: start, "malformed catch clause \(code), expected 0 to 3")
            }
            let tag = kind == .catch || kind == .catchReference ? try reader.u32() : 0
            catches.append(CatchClause(kind: kind, tag: tag, label: try reader.u32()))
        }
    }
}
