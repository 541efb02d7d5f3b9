/// Divides code among handlers that do several instructions, so that the whole takes the least time.
///
///     i32AndSlotImmediate          ┐
///     i32ShlAccumulatorImmediate   │ one handler, whose address the first of them gets; the others keep their own, which
///     load32Accumulator            ┘ nobody reaches unless one of them asks for fuel
///     i32ShrUSlotImmediate         ─ another
///
/// From the last instruction back to the first, the best division of what is behind each is known, so that each row that
/// fits there is compared once: the work is linear in the code, and in the length of rows.
///
/// A handler may go on behind a label: who comes from elsewhere finds another one there, which begins with the label.
struct FusionSelection: ~Copyable {
    /// An instruction in the form that was chosen for it.
    ///
    /// There is one for each instruction of a function, and rows look at several each, so it is small.
    struct Candidate: BitwiseCopyable {
        /// The offset of its first byte.
        let start: Int32
        var form: Instruction
        /// The slots that it writes, or ``noSlot``.
        var result = Candidate.noSlot
        var secondResult = Candidate.noSlot
        /// How many instructions before the one stands whose result it takes from an accumulator; 0 for none, 255 for any
        /// number that no row has.
        var takenDistance: UInt8 = 0
        /// Whether it may write any slot.
        var isOpaque = false
        /// Whether a branch may lead to it.
        var isLabel = false

        /// A frame has at most 32,768 slots.
        static let noSlot = UInt16.max

        init(start: Int, form: Instruction) {
            // Bodies are limited so that their code is far below 2 GiB.
            self.start = Int32(truncatingIfNeeded: start)
            self.form = form
        }
    }

    /// What the best division saves from an instruction on, how many instructions its first handler does, and which it is.
    ///
    ///     │ saved, 32 bits │ fused, 16 │ length, 8 │ is it the first of a handler? │
    ///
    /// There is one for each instruction, so all is read and written at once.
    private struct Choice: BitwiseCopyable {
        private var bits: UInt64

        @inline(__always)
        init(saved: UInt32, fused: Instruction = .unreachable, length: Int = 1) {
            bits =
                UInt64(saved) << 32 | UInt64(fused.rawValue) << 16
                | UInt64(UInt8(truncatingIfNeeded: length)) << 8
        }

        var saved: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
        var length: Int { Int(bits >> 8 & 0xFF) }
        /// The raw value of the handler's instruction.
        var fused: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
        /// Whether the instruction is the first of a handler.
        var isReached: Bool { bits & 1 != 0 }
        mutating func reach() { bits |= 1 }
    }

    /// What a handler less saves, as many times as an operand that is not read.
    private static let savedByHandler = 3

    private let tree = FusionTree.shared
    private var candidates = WorkBuffer<Candidate>()
    private var choices = WorkBuffer<Choice>()
    private var firstTemporary = 0

    /// The bytes that are written for each instruction.
    static let bytesPerInstruction = MemoryLayout<Candidate>.stride + MemoryLayout<Choice>.stride

    /// Starts a function, or a part of one.
    ///
    /// - Parameter firstTemporary: From this slot on, slots are operands', of which an instruction that takes one is the last
    ///   reader.
    mutating func begin(firstTemporary: Int) {
        candidates.removeAll()
        self.firstTemporary = firstTemporary
    }

    @inline(__always)
    mutating func append(_ candidate: Candidate) { candidates.append(candidate) }

    /// Gives the instructions their handlers.
    mutating func divide(_ words: inout WorkBuffer<UInt64>, _ handlers: HandlerTable) {
        let count = candidates.count
        guard count > 1 else { return }
        // The places of an older function serve again: each is written before it is read.
        choices.fill(to: count + 1, with: Choice(saved: 0))
        choices[count] = Choice(saved: 0)
        choices[count - 1] = Choice(saved: 0)
        var start = count - 2
        while start >= 0 {
            // SAFETY: `start + 1` is below `count`, and there are more choices than that.
            var best = unsafe Choice(saved: choices[unchecked: start &+ 1].saved)
            let root = unsafe tree.root(for: candidates[unchecked: start].form)
            if root != 0, unsafe tree.mayContinue(root, with: candidates[unchecked: start &+ 1].form) {
                extend(from: start, to: start &+ 1, node: root, words, &best)
            }
            unsafe choices[unchecked: start] = best
            start &-= 1
        }
        var next = 0
        // SAFETY: all indices are below `count`, as the loops say.
        for index in 0..<count where unsafe index == next || candidates[unchecked: index].isLabel {
            // From each label on, handlers follow one another up to where one is reached that was reached before.
            var index = index
            while index < count {
                var choice = unsafe choices[unchecked: index]
                if choice.isReached { break }
                let length = choice.length
                if length > 1 {
                    words[Int(candidates[index].start) / MemoryLayout<UInt64>.stride] = UInt64(
                        handlers.address(of: choice.fused))
                }
                choice.reach()
                unsafe choices[unchecked: index] = choice
                index &+= length
            }
            next = max(next, index)
        }
    }

    // SAFETY of what follows: an index among instructions is at least that of the first one of the row and below the number
    // of instructions, since `divide` and `extend` look before they go on to another; a source stands in the row, since it
    // was generated from it; and places of operands are those of the instruction's own row.

    /// Compares the rows that fit the instructions from `start` on and begin with those of a node, which are in front of
    /// `index`.
    ///
    /// It changes nothing: but a function that could not would be given a copy of all properties.
    private mutating func extend(
        from start: Int, to index: Int, node: Int, _ words: borrowing WorkBuffer<UInt64>, _ best: inout Choice
    ) {
        for child in unsafe tree.children(of: node, for: candidates[unchecked: index].form) {
            let found = tree[child]
            guard fits(found, index, words),
                !found.repeats || leads(index, to: start, words) && carries(found, from: start, to: index, words)
            else { continue }
            if found.fused != .unreachable {
                // As many as a body of a few megabytes has instructions, and each saves a little.
                let saved =
                    unsafe choices[unchecked: index &+ 1].saved
                    &+ UInt32(truncatingIfNeeded: (index &- start) &* Self.savedByHandler &+ Int(found.saved))
                if saved > best.saved {
                    best = Choice(saved: saved, fused: found.fused, length: index &- start &+ 1)
                }
            }
            if index &+ 1 < candidates.count,
                unsafe tree.mayContinue(child, with: candidates[unchecked: index &+ 1].form)
            {
                extend(from: start, to: index &+ 1, node: child, words, &best)
            }
        }
    }

    /// Whether the operands of an instruction come from where a row wants them.
    @inline(__always)
    private func fits(_ node: FusionTree.Node, _ index: Int, _ words: borrowing WorkBuffer<UInt64>) -> Bool {
        if node.heldDistance > 0 {
            guard unsafe candidates[unchecked: index].takenDistance == node.heldDistance,
                unsafe isTemporary(candidates[unchecked: index &- Int(node.heldDistance)].result)
            else { return false }
        }
        return (node.first.distance == 0 || fits(node.first, index, words))
            && (node.second.distance == 0 || fits(node.second, index, words))
    }

    @inline(__always)
    private func isTemporary(_ slot: UInt16) -> Bool { slot != Candidate.noSlot && slot >= firstTemporary }

    /// Whether a branch leads to an instruction.
    @inline(__always)
    private func leads(_ index: Int, to start: Int, _ words: borrowing WorkBuffer<UInt64>) -> Bool {
        let branch = candidates[index]
        guard let operand = branch.form.layout.operands.first(where: { $0.kind == .distance }) else { return false }
        let distance = words.distance(at: Int(branch.start) + operand.place)
        return branch.start &+ distance == candidates[start].start
    }

    /// Whether each operand that a row takes from the turn before is what an instruction wrote there, and nobody since.
    private func carries(
        _ node: FusionTree.Node, from start: Int, to end: Int, _ words: borrowing WorkBuffer<UInt64>
    ) -> Bool {
        tree.carried(by: node).allSatisfy { carried in
            let reader = start + Int(carried.link)
            let producer = start + Int(carried.producer)
            let slot = unsafe words.slot(
                uncheckedAt: Int(carried.place), ofInstructionAt: Int(candidates[reader].start))
            guard candidates[producer].result == slot else { return false }
            for between in start...end where between > producer || between < reader {
                let candidate = candidates[between]
                if candidate.isOpaque || candidate.result == slot || candidate.secondResult == slot { return false }
            }
            return true
        }
    }

    @inline(__always)
    private func fits(_ source: FusionTree.Source, _ index: Int, _ words: borrowing WorkBuffer<UInt64>) -> Bool {
        var between = index &- Int(source.distance)
        let slot = unsafe words.slot(
            uncheckedAt: Int(source.place), ofInstructionAt: Int(candidates[unchecked: index].start))
        guard unsafe candidates[unchecked: between].result == slot, !source.isHeld || isTemporary(slot) else {
            return false
        }
        between &+= 1
        while between < index {
            let candidate = unsafe candidates[unchecked: between]
            if candidate.isOpaque || candidate.result == slot || candidate.secondResult == slot { return false }
            between &+= 1
        }
        return true
    }
}
