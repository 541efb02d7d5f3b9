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
    private struct Choice: BitwiseCopyable {
        var saved: Int32 = 0
        var fused = Instruction.unreachable
        var length: UInt8 = 1
        /// Whether the instruction is the first of a handler.
        var isReached = false
    }

    /// What a handler less saves, as many times as an operand that is not read.
    private static let savedByHandler = 3

    private let tree = FusionTree.shared
    private var candidates = WorkBuffer<Candidate>()
    private var choices = WorkBuffer<Choice>()
    private var firstTemporary = 0

    /// Starts a function.
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
        choices.fill(to: count + 1, with: Choice())
        choices[count] = Choice()
        choices[count - 1] = Choice()
        for start in stride(from: count - 2, through: 0, by: -1) {
            var best = Choice(saved: choices[start + 1].saved)
            let root = tree.root(for: candidates[start].form)
            if root != 0, tree.mayContinue(root, with: candidates[start + 1].form) {
                extend(from: start, to: start + 1, node: root, words, &best)
            }
            choices[start] = best
        }
        var next = 0
        for index in 0..<count where index == next || candidates[index].isLabel {
            // From each label on, handlers follow one another up to where one is reached that was reached before.
            var index = index
            while index < count, !choices[index].isReached {
                choices[index].isReached = true
                let choice = choices[index]
                if choice.length > 1 {
                    words[Int(candidates[index].start) / MemoryLayout<UInt64>.stride] = UInt64(
                        handlers[choice.fused].address)
                }
                index += Int(choice.length)
            }
            next = max(next, index)
        }
    }

    /// Compares the rows that fit the instructions from `start` on and begin with those of a node, which are in front of
    /// `index`.
    ///
    /// It changes nothing: but a function that could not would be given a copy of all properties.
    private mutating func extend(
        from start: Int, to index: Int, node: Int, _ words: borrowing WorkBuffer<UInt64>, _ best: inout Choice
    ) {
        for child in tree.children(of: node, for: candidates[index].form) {
            let found = tree[child]
            guard fits(found, index, words), !found.repeats || leads(index, to: start, words) else { continue }
            if found.fused != .unreachable {
                // As many as a body of a few megabytes has instructions, and each saves a little.
                let saved =
                    choices[index + 1].saved
                    &+ Int32(truncatingIfNeeded: (index - start) * Self.savedByHandler + Int(found.saved))
                if saved > best.saved {
                    best = Choice(
                        saved: saved, fused: found.fused, length: UInt8(truncatingIfNeeded: index - start + 1))
                }
            }
            if index + 1 < candidates.count, tree.mayContinue(child, with: candidates[index + 1].form) {
                extend(from: start, to: index + 1, node: child, words, &best)
            }
        }
    }

    /// Whether the operands of an instruction come from where a row wants them.
    @inline(__always)
    private func fits(_ node: FusionTree.Node, _ index: Int, _ words: borrowing WorkBuffer<UInt64>) -> Bool {
        if node.heldDistance > 0 {
            guard candidates[index].takenDistance == node.heldDistance,
                isTemporary(candidates[index - Int(node.heldDistance)].result)
            else { return false }
        }
        return (node.first.distance == 0 || fits(node.first, index, words))
            && (node.second.distance == 0 || fits(node.second, index, words))
    }

    private func isTemporary(_ slot: UInt16) -> Bool { slot != Candidate.noSlot && slot >= firstTemporary }

    /// Whether a branch leads to an instruction.
    @inline(__always)
    private func leads(_ index: Int, to start: Int, _ words: borrowing WorkBuffer<UInt64>) -> Bool {
        let branch = candidates[index]
        guard let operand = branch.form.layout.operands.first(where: { $0.kind == .distance }) else { return false }
        let distance = words.distance(at: Int(branch.start) + operand.place)
        return branch.start &+ distance == candidates[start].start
    }

    @inline(__always)
    private func fits(_ source: FusionTree.Source, _ index: Int, _ words: borrowing WorkBuffer<UInt64>) -> Bool {
        let writer = index - Int(source.distance)
        let slot = words.slot(at: Int(candidates[index].start) + Int(source.place))
        guard candidates[writer].result == slot, !source.isHeld || isTemporary(slot) else { return false }
        for between in (writer + 1)..<index
        where candidates[between].isOpaque || candidates[between].result == slot
            || candidates[between].secondResult == slot
        {
            return false
        }
        return true
    }
}
