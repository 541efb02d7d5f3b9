/// Writes instructions: words of 8 bytes, the first one the handler's address, then operands of 16, 32 and 64 bits as
/// the handlers' comments lay them out.
///
/// Addresses in code are byte offsets from the function's header.
struct CodeEmitter {
    private(set) var words: [UInt64] = []
    /// The word of the last instruction if nothing can branch between it and the next one.
    private(set) var lastStart: Int?
    /// The last instruction itself, under the same condition.
    private(set) var lastInstruction: Instruction?

    /// Starts a function.
    mutating func begin() {
        words.removeAll(keepingCapacity: true)
        // The header's place.
        words.append(0)
        barrier()
    }

    /// Writes the header.
    mutating func setHeader(_ header: CodeHeader) {
        words[0] = UInt64(header.frameSlots) | UInt64(header.linkageOffset) << 32
    }

    /// The byte offset of the next instruction.
    var offset: Int { words.count * 8 }

    /// Says that a branch may lead here, so that what follows is not fused with what was before.
    mutating func barrier() {
        lastStart = nil
        lastInstruction = nil
    }

    /// Takes back the last instruction.
    mutating func removeLast(from start: Int) {
        words.removeSubrange(start...)
        barrier()
    }

    /// Writes an instruction with up to four 16-bit operands.
    @discardableResult
    mutating func emit(_ instruction: Instruction, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) -> Int {
        let start = begin(instruction)
        words.append(Self.word(a, b) | Self.word(c, d) << 32)
        return start
    }

    /// Writes an instruction with two 16-bit operands and a 32-bit one.
    @discardableResult
    mutating func emit(_ instruction: Instruction, _ a: Int, _ b: Int, wide: UInt32) -> Int {
        let start = begin(instruction)
        words.append(Self.word(a, b) | UInt64(wide) << 32)
        return start
    }

    /// Writes an instruction with two 32-bit operands.
    @discardableResult
    mutating func emit(_ instruction: Instruction, wide a: UInt32, wide b: UInt32 = 0) -> Int {
        let start = begin(instruction)
        words.append(UInt64(a) | UInt64(b) << 32)
        return start
    }

    /// Writes an instruction with two 32-bit operands, the second one built of two 16-bit ones.
    @discardableResult
    mutating func emit(_ instruction: Instruction, wide a: UInt32, _ b: Int, _ c: Int) -> Int {
        emit(instruction, wide: a, wide: UInt32(truncatingIfNeeded: Self.word(b, c)))
    }

    /// Adds a word of operands to the instruction just written.
    mutating func append(_ word: UInt64) { words.append(word) }
    /// Adds two 32-bit operands.
    mutating func append(_ a: UInt32, _ b: UInt32) { words.append(UInt64(a) | UInt64(b) << 32) }
    /// Adds four 16-bit operands.
    mutating func append(_ a: Int, _ b: Int, _ c: Int = 0, _ d: Int = 0) {
        words.append(Self.word(a, b) | Self.word(c, d) << 32)
    }

    private mutating func begin(_ instruction: Instruction) -> Int {
        let start = words.count
        lastStart = start
        lastInstruction = instruction
        words.append(UInt64(HandlerTable.shared[instruction]))
        return start
    }

    private static func word(_ a: Int, _ b: Int) -> UInt64 {
        // Frames have at most 32,768 slots, which the validator makes sure of.
        UInt64(UInt16(truncatingIfNeeded: a)) | UInt64(UInt16(truncatingIfNeeded: b)) << 16
    }

    /// Replaces 16-bit operand 0 of the instruction that starts at a word.
    mutating func setFirstOperand(of start: Int, to value: Int) {
        words[start + 1] = words[start + 1] & ~0xffff | UInt64(UInt16(truncatingIfNeeded: value))
    }

    /// 16-bit operand `index` (0 to 3) of the instruction that starts at a word.
    func operand(_ index: Int, of start: Int) -> Int { Int(words[start + 1] >> (16 * UInt64(index)) & 0xffff) }

    /// Replaces the last instruction by one with four 16-bit operands.
    mutating func replaceLast(_ start: Int, by instruction: Instruction, _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
        words.removeSubrange(start...)
        emit(instruction, a, b, c, d)
    }

    /// Writes a 32-bit operand at a byte offset.
    mutating func set32(_ value: UInt32, at byteOffset: Int) {
        let shift = UInt64(byteOffset & 4) * 8
        words[byteOffset / 8] = words[byteOffset / 8] & ~(0xffff_ffff << shift) | UInt64(value) << shift
    }
}
