/// Writes instructions: words of 8 bytes, the first one the handler's address, then the operands.
///
/// The emitter of each instruction is generated from its row, so the operands have names here, and their places are
/// stated nowhere by hand.
///
/// Addresses in code are byte offsets from the function's header.
struct CodeEmitter: ~Copyable {
    private(set) var words = WorkBuffer<UInt64>()
    /// The last instruction if nothing can branch between it and the next one.
    private(set) var last: EmittedInstruction?
    /// Where the operator being translated stands in the module.
    var operatorOffset = 0
    /// Pairs of an instruction's offset and the module offset of the operator that it came from, ascending.
    ///
    /// They are kept for the instructions at which a run may end or stop, or for all.
    private(set) var origins = WorkBuffer<CodeOrigin>()
    /// All instructions, in their order.
    private var instructions = WorkBuffer<EmittedInstruction>()
    /// The offsets to which branches may lead, ascending.
    private var labels = WorkBuffer<UInt32>()
    private let marksAll: Bool
    /// Whether each block begins with an instruction that counts how often it is entered.
    private let countsEntries: Bool
    private let handlers = HandlerTable.shared
    private var selection = HandlerSelection()

    /// Makes an emitter.
    ///
    /// - Parameters:
    ///   - marksAll: Whether the origin of every instruction is kept, for a listing.
    ///   - countsEntries: Whether each block begins with an instruction that counts how often it is entered.
    init(marksAll: Bool = false, countsEntries: Bool = false) {
        self.marksAll = marksAll
        self.countsEntries = countsEntries
    }

    /// The bytes of everything written for the function, and of what the handlers are chosen with.
    var workByteCount: Int {
        words.byteCount + origins.byteCount + instructions.byteCount + labels.byteCount
            + HandlerSelection.byteCount(for: instructions.count)
    }

    /// Starts a function.
    mutating func begin() {
        words.removeAll()
        origins.removeAll()
        instructions.removeAll()
        labels.removeAll()
        // The header's place.
        words.append(0)
        barrier()
    }

    /// Writes the header.
    mutating func setHeader(_ header: CodeHeader) { words[0] = header.word }

    /// The offset of the next instruction.
    var offset: Int {
        // Far below what could overflow: each word was written.
        @inline(__always) get { words.count &* MemoryLayout<UInt64>.stride }
    }

    /// Says that a branch may lead here, so that what follows is not fused with what was before.
    mutating func barrier() {
        last = nil
        let offset = UInt32(truncatingIfNeeded: offset)
        if labels.last != offset { labels.append(offset) }
    }

    /// Says that a block ends here, behind a branch that may not be taken.
    mutating func endBlock() {
        if countsEntries { barrier() } else { seal() }
    }

    /// Says that the last instruction is not to be changed any more.
    mutating func seal() { last = nil }

    /// Chooses the handlers of the instructions, which are complete.
    ///
    /// - Parameter firstTemporary: The first slot of operands.
    mutating func selectHandlers(firstTemporary: Int) {
        selection.run(instructions, labels: labels, firstTemporary: firstTemporary, handlers, &words)
    }

    /// Gives the code away, to be freed by `free`.
    ///
    /// - Parameter keepsMemory: Whether the emitter keeps its own memory for further functions, and gives a copy away.
    @unsafe
    mutating func takeWords(keepsMemory: Bool) -> UnsafeMutablePointer<UInt64> {
        unsafe words.take(keepsMemory: keepsMemory)
    }

    /// Takes back the last instruction.
    mutating func remove(_ instruction: EmittedInstruction) {
        words.truncate(to: instruction.start / MemoryLayout<UInt64>.stride)
        while let origin = origins.last, origin.code >= instruction.start { _ = origins.removeLast() }
        while let emitted = instructions.last, emitted.start >= instruction.start { _ = instructions.removeLast() }
        seal()
    }

    // MARK: For the generated emitters

    /// Writes the word that starts an instruction.
    ///
    /// - Returns: The instruction's offset.
    @inline(__always)
    mutating func begin(_ instruction: Instruction) -> Int {
        if countsEntries { beginCounting(instruction) }
        let start = offset
        let emitted = EmittedInstruction(start: start, instruction: instruction)
        last = emitted
        instructions.append(emitted)
        let entry = handlers[instruction]
        if entry.isMarked || marksAll {
            origins.append(
                CodeOrigin(
                    code: UInt32(truncatingIfNeeded: start), module: UInt32(truncatingIfNeeded: operatorOffset)))
        }
        words.append(UInt64(entry.address))
        return start
    }

    /// Counts the entry of the block that begins with an instruction, if one does.
    @inline(never)
    private mutating func beginCounting(_ instruction: Instruction) {
        if let label = labels.last, Int(label) == offset, instruction != .countEntry { countEntry(entries: 0) }
    }

    /// Writes a word of operands.
    @inline(__always)
    mutating func append(_ word: UInt64) { words.append(word) }

    /// Makes the instruction that starts at `start` at least `byteCount` bytes long.
    mutating func appendZeros(toByteCount byteCount: Int, from start: Int) {
        while offset < start + byteCount { words.append(0) }
    }

    // MARK: Changes

    /// Lets an instruction write its result to another slot.
    mutating func setResult(of instruction: EmittedInstruction, to slot: Int) {
        words.setSlot(UInt16(truncatingIfNeeded: slot), at: instruction.start + InstructionLayout.resultPlace)
    }

    /// The slot that an instruction writes its result to.
    @inline(__always)
    func result(of instruction: EmittedInstruction) -> Int {
        Int(words.slot(at: instruction.start + InstructionLayout.resultPlace))
    }

    /// Lets a branch lead to an offset.
    mutating func bind(_ site: BranchSite, to target: Int) {
        // Bodies are limited so that their code is far below 2 GiB.
        words.setDistance(Int32(truncatingIfNeeded: target - site.origin), at: site.location)
    }
}

extension [UInt64] {
    /// `count` bits of code at a byte offset, within one word.
    func bits(at offset: Int, count: UInt64) -> UInt64 {
        let size = MemoryLayout<UInt64>.stride
        let word = self[offset / size] &>> (UInt64(offset % size) &* 8)
        return count == 64 ? word : word & (1 &<< count &- 1)
    }
}

/// An instruction in the code being written.
struct EmittedInstruction: Equatable, BitwiseCopyable {
    /// The offset of its first byte: bodies are limited so that their code is far below 2 GiB.
    private let offset: UInt32
    let instruction: Instruction

    fileprivate init(start: Int, instruction: Instruction) {
        offset = UInt32(truncatingIfNeeded: start)
        self.instruction = instruction
    }

    /// The offset of its first byte.
    var start: Int { Int(offset) }
}

/// The module offset of the operator that the instruction at a code offset came from.
struct CodeOrigin: BitwiseCopyable {
    var code: UInt32
    var module: UInt32
}

/// A distance that the emitter left open.
struct BranchSite {
    /// The offset of the instruction, from which the distance counts.
    var origin: Int
    /// The offset of the distance.
    var location: Int
}

/// The distances of a list that the emitter left open.
struct BranchSites {
    var origin: Int
    /// The offset of the first distance.
    var first: Int
    var count: Int

    subscript(index: Int) -> BranchSite {
        BranchSite(origin: origin, location: first + index * MemoryLayout<Int32>.stride)
    }
}
