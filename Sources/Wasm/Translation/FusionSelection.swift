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
struct FusionSelection {
    /// An instruction in the form that was chosen for it.
    struct Candidate {
        var start: Int
        var form: Instruction
        /// The slots that it writes, or −1.
        var result = -1
        var secondResult = -1
        /// How many instructions before the one stands whose result it takes from an accumulator; 0 for none.
        var takenDistance = 0
        /// Whether it may write any slot.
        var isOpaque = false
        /// Whether a branch may lead to it.
        var isLabel = false
    }

    /// What the best division saves from an instruction on, how many instructions its first handler does, and which it is.
    private struct Choice {
        var saved = 0
        var length = 1
        var fused = Instruction.unreachable
        /// Whether the instruction is the first of a handler.
        var isReached = false
    }

    /// What a handler less saves, as many times as an operand that is not read.
    private static let savedByHandler = 3

    private var candidates: [Candidate] = []
    private var choices: [Choice] = []
    private var firstTemporary = 0

    /// Starts a function.
    ///
    /// - Parameter firstTemporary: From this slot on, slots are operands', of which an instruction that takes one is the last
    ///   reader.
    mutating func begin(firstTemporary: Int) {
        candidates.removeAll(keepingCapacity: true)
        self.firstTemporary = firstTemporary
    }

    /// How many instructions there are.
    var count: Int { candidates.count }

    mutating func append(_ candidate: Candidate) { candidates.append(candidate) }

    /// Gives the instructions their handlers.
    mutating func divide(_ words: inout [UInt64]) {
        let count = candidates.count
        guard count > 1 else { return }
        choices.removeAll(keepingCapacity: true)
        choices.append(contentsOf: repeatElement(Choice(), count: count + 1))
        let tree = FusionTree.shared
        for start in stride(from: count - 2, through: 0, by: -1) {
            var best = Choice(saved: choices[start + 1].saved)
            extend(from: start, length: 1, node: 0, tree, words, &best)
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
                    words[candidates[index].start / MemoryLayout<UInt64>.stride] = UInt64(
                        HandlerTable.shared[choice.fused].address)
                }
                index += choice.length
            }
            next = max(next, index)
        }
    }

    /// Compares the rows that fit the instructions from `start` on and begin with those of a node.
    private func extend(
        from start: Int, length: Int, node: Int, _ tree: FusionTree, _ words: [UInt64], _ best: inout Choice
    ) {
        let index = start + length - 1
        guard index < candidates.count else { return }
        for child in tree.children(of: node, for: candidates[index].form) {
            let found = tree.nodes[child]
            guard fits(found, index, words), !found.repeats || leads(index, to: start, words) else { continue }
            if found.fused != .unreachable {
                let saved = choices[start + length].saved + (length - 1) * Self.savedByHandler + Int(found.saved)
                if saved > best.saved { best = Choice(saved: saved, length: length, fused: found.fused) }
            }
            if found.count > 0 { extend(from: start, length: length + 1, node: child, tree, words, &best) }
        }
    }

    /// Whether the operands of an instruction come from where a row wants them.
    private func fits(_ node: FusionTree.Node, _ index: Int, _ words: [UInt64]) -> Bool {
        let candidate = candidates[index]
        if node.heldDistance > 0 {
            guard candidate.takenDistance == Int(node.heldDistance),
                candidates[index - candidate.takenDistance].result >= firstTemporary
            else { return false }
        }
        return fits(node.first, index, words) && fits(node.second, index, words)
    }

    /// Whether a branch leads to an instruction.
    private func leads(_ index: Int, to start: Int, _ words: [UInt64]) -> Bool {
        let branch = candidates[index]
        guard let operand = branch.form.layout.operands.first(where: { $0.kind == .distance }) else { return false }
        let distance = Int32(truncatingIfNeeded: words.bits(at: branch.start + operand.place, count: 32))
        return branch.start + Int(distance) == candidates[start].start
    }

    private func fits(_ source: FusionTree.Source, _ index: Int, _ words: [UInt64]) -> Bool {
        guard source.distance > 0 else { return true }
        let writer = index - Int(source.distance)
        let slot = words.slot(at: candidates[index].start + Int(source.place))
        guard candidates[writer].result == slot, !source.isHeld || slot >= firstTemporary else { return false }
        for between in candidates[(writer + 1)..<index]
        where between.isOpaque || between.result == slot || between.secondResult == slot {
            return false
        }
        return true
    }
}
