import Platform

/// Decodes the binary format, function bodies and the typing rules excepted.
///
/// Spec 3.0, binary-module.
///
/// What it allocates is proportional to the bytes read: a declared count is compared with the bytes that are left
/// before anything is made for it.
package enum ModuleDecoder {
    /// Decodes a module.
    ///
    /// - Parameters:
    ///   - bytes: The module's binary form.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    ///   - isInterrupted: Asked after each few kilobytes whether to give up.
    /// - Returns: What the module contains, not validated. Function bodies are found, but not read.
    /// - Throws: ``ModuleError`` with the offset of the first problem.
    package static func decode(
        _ bytes: [UInt8], features: Features, isInterrupted: (() -> Bool)? = nil
    ) throws(ModuleError) -> ModuleContents {
        // SAFETY: the decoder is local to the closure.
        try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ModuleError) -> ModuleContents in
            let reader = unsafe BinaryReader(UnsafeRawBufferPointer(buffer), range: 0..<buffer.count)
            var decoder = SectionDecoder(reader: reader, features: features)
            decoder.isInterrupted = isInterrupted
            do throws(ModuleError) {
                try decoder.decodeModule()
            } catch {
                // A module is malformed before it is anything else: what breaks the grammar may stand behind the invalid type.
                if error.phase != .decoding, error.phase != .interrupted {
                    try unsafe SectionDecoder.checkGrammar(
                        of: UnsafeRawBufferPointer(buffer), features, isInterrupted: isInterrupted)
                }
                throw error
            }
            return decoder.contents
        }
    }

    /// The size of a module's magic number and version.
    package static let headerByteCount = 8
}

/// The decoder's state; each section's decoder is in an extension of its own.
struct SectionDecoder {
    /// Reads the whole module between sections, and one section inside of it.
    var reader: BinaryReader
    let features: Features
    /// ``Operator/Feature/mask(_:)`` of the features.
    let enabledOperators: UInt32
    var contents = ModuleContents()
    var typeIndices = TypeIndexSpace()
    /// The recursion groups seen, by their canonical first index.
    var groups = RecursionGroups()
    /// For each type, the number of its supertypes.
    var subtypeDepths: [UInt8] = []
    /// The elements of all segments so far.
    var elementCount = 0
    /// The number of functions that the function section declares.
    var declaredFunctionCount = 0
    /// Asked after each ``InstructionReader/interruptionInterval`` bytes whether to give up.
    var isInterrupted: (() -> Bool)?
    /// The offset in the module from which on to ask next.
    private var nextCheck = InstructionReader.interruptionInterval
    /// What is done beside reading.
    var looks = Looks()
    /// Whether only the grammar counts, and what is invalid is passed over; the contents are then of no use.
    private(set) var seeksMalformation = false

    init(reader: BinaryReader, features: Features) {
        self.reader = reader
        self.features = features
        enabledOperators = Operator.Feature.mask(features)
    }

    /// Throws if a module breaks the grammar of the binary format, outside of bodies that of everything that can be
    /// switched on.
    fileprivate static func checkGrammar(
        of bytes: UnsafeRawBufferPointer, _ features: Features, isInterrupted: (() -> Bool)?
    ) throws(ModuleError) {
        // SAFETY: the caller lends the bytes for the call.
        let reader = unsafe BinaryReader(bytes, range: 0..<bytes.count)
        var decoder = SectionDecoder(reader: reader, features: features.union(.all))
        decoder.isInterrupted = isInterrupted
        decoder.seeksMalformation = true
        decoder.typeIndices.acceptsUndefined = true
        do throws(ModuleError) {
            try decoder.decodeModule()
        } catch {
            if error.phase == .decoding || error.phase == .interrupted { throw error }
            return
        }
        // SAFETY: as above.
        try unsafe BodyGrammar.check(decoder.contents, bytes, features, isInterrupted: isInterrupted)
    }

    /// Throws if there is more of something than this implementation takes; where only the grammar counts, than a valid
    /// module can have of anything common, so that an invalid one takes no more memory.
    func checkLimit(
        _ count: Int, _ limit: Int, _ what: @autoclosure () -> String, offset: Int
    ) throws(ModuleError) {
        let limit = seeksMalformation ? max(limit, ModuleLimits.functions) : limit
        try ModuleLimits.check(count, limit, what(), offset: offset)
    }

    /// Throws an error of the typing rules, unless only the grammar counts.
    func requireValid(
        _ isValid: Bool, offset: Int, _ message: @autoclosure () -> String
    ) throws(ModuleError) {
        guard isValid || seeksMalformation else { throw ModuleError(.validation, offset: offset, message()) }
    }

    /// Decodes all sections.
    ///
    /// Spec 3.0, binary-module.
    mutating func decodeModule() throws(ModuleError) {
        try ModuleLimits.check(reader.end, ModuleLimits.moduleBytes, "bytes in a module", offset: 0)
        try decodeHeader()
        var lastRank = 0
        while !reader.isAtEnd {
            try checkInterruption()
            let start = reader.offset
            let code = try reader.byte()
            guard let identifier = SectionIdentifier(rawValue: code) else {
                throw ModuleError(
                    .decoding, offset: start,
                    "malformed section id \(code), expected 0 to \(SectionIdentifier.largest)")
            }
            try requireFeature(of: identifier, offset: start)
            if identifier != .custom {
                guard identifier.rank > lastRank else {
                    throw ModuleError(
                        .decoding, offset: start,
                        "unexpected content after last section: the \(identifier) section is repeated or out of order")
                }
                lastRank = identifier.rank
            }
            let size = try reader.count()
            let module = reader
            let section = try reader.skip(size)
            contents.setOffset(of: identifier, to: section.lowerBound)
            let next = reader
            reader = module.subreader(section)
            try decodeSection(identifier)
            guard reader.isAtEnd else {
                throw ModuleError(
                    .decoding, offset: reader.offset,
                    "section size mismatch: the \(identifier) section has \(reader.remainingCount) more bytes than its contents"
                )
            }
            reader = next
        }
        try checkCounts()
        guard groups.removeAll(&looks, isInterrupted: isInterrupted ?? { false }) else { throw .interrupted }
        contents.canonicalTypeIndices = typeIndices.canonicalIndices
    }

    private mutating func decodeHeader() throws(ModuleError) {
        if let encoding = ModuleFormat.foreignEncoding(of: reader.copy(reader.offset..<reader.offset + 4)) {
            throw ModuleError(.decoding, offset: 0, "magic header not detected: this is \(encoding)")
        }
        guard reader.remainingCount >= 4 else { throw ModuleError(.decoding, offset: reader.end, "unexpected end") }
        guard try reader.littleEndian(UInt32.self) == 0x6d73_6100 else {
            throw ModuleError(.decoding, offset: 0, "magic header not detected, expected 00 61 73 6d")
        }
        guard reader.remainingCount >= 4 else { throw ModuleError(.decoding, offset: reader.end, "unexpected end") }
        let version = try reader.littleEndian(UInt32.self)
        // Component model, binary format: the version field's upper half says that this is no core module.
        if version >> 16 == 1 {
            throw ModuleError(
                .decoding, offset: 4,
                "unknown binary version: this is a component, not a module; build the program as a core module, or take it out with "
                    + "`wasm-tools component unbundle`")
        }
        guard version == 1 else {
            throw ModuleError(.decoding, offset: 4, "unknown binary version \(version), expected 1")
        }
    }

    private func requireFeature(of identifier: SectionIdentifier, offset: Int) throws(ModuleError) {
        switch identifier {
        case .tag:
            try reader.require(.exceptions, in: features, offset: offset, "malformed section id: the tag section")
        case .dataCount:
            try reader.require(
                .bulkMemory, in: features, offset: offset, "malformed section id: the data count section")
        default: break
        }
    }

    private mutating func decodeSection(_ identifier: SectionIdentifier) throws(ModuleError) {
        switch identifier {
        case .custom: try decodeCustomSection()
        case .type: try decodeTypes()
        case .import: try decodeImports()
        case .function: try decodeFunctions()
        case .table: try decodeTables()
        case .memory: try decodeMemories()
        case .tag: try decodeTags()
        case .global: try decodeGlobals()
        case .export: try decodeExports()
        case .start:
            contents.startOffset = reader.offset
            contents.start = try reader.u32()
        case .element: try decodeElementSegments()
        case .dataCount: contents.dataCount = try reader.u32()
        case .code: try decodeBodies()
        case .data: try decodeDataSegments()
        }
    }

    private func checkCounts() throws(ModuleError) {
        guard contents.bodies.count == declaredFunctionCount else {
            throw ModuleError(
                .decoding, offset: reader.end,
                "function and code section have inconsistent lengths: \(declaredFunctionCount) and \(contents.bodies.count)"
            )
        }
        if let count = contents.dataCount, count != contents.dataSegments.count {
            throw ModuleError(
                .decoding, offset: reader.end,
                "data count and data section have inconsistent lengths: \(count) and \(contents.dataSegments.count)")
        }
    }

    /// Gives up between two items of a section if somebody wants that.
    mutating func checkInterruption() throws(ModuleError) {
        guard reader.offset >= nextCheck else { return }
        nextCheck = reader.offset + InstructionReader.interruptionInterval
        if isInterrupted?() ?? false { throw .interrupted }
    }

    /// Gives up after work on what has been read if somebody wants that.
    mutating func checkInterruption(after work: Int) throws(ModuleError) {
        if looks.areDue(after: work), isInterrupted?() ?? false { throw .interrupted }
    }

    /// Reads a vector's count and checks it against a limit for the sum with what is there already.
    ///
    /// - Parameters:
    ///   - limit: The limit.
    ///   - what: What there are so many of.
    ///   - existing: How many are there already.
    ///   - size: The bytes of each in memory, about, what it refers to included.
    mutating func count(
        limit: Int, _ what: @autoclosure () -> String, existing: Int = 0, size: Int = 128
    ) throws(ModuleError) -> Int {
        let start = reader.offset
        let count = try reader.count()
        try checkLimit(existing + count, limit, what(), offset: start)
        guard SystemMemory.hasRoom(for: existing + count, of: size) else {
            throw .noMemory(for: "\(count) \(what())", offset: start)
        }
        return count
    }
}
