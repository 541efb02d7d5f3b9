/// Where the frames of one function hold references: what the collector alone reads.
///
///     locals     runs of slots, roots wherever the function stands, since they are zero at first
///     sites      the code offset of an instruction at which a collection can happen │ the operands there, as a head
///     operands   slot │ the next one below …                                        ◄── a list that ends with head 0
///
/// Operands are lists that share their ends, as the operand stack is one that grows and shrinks at its top: however many
/// instructions a body has, and however many operands wait at each, the map is no larger than the body.
struct RootMap: Sendable {
    struct Run: Sendable {
        var slot: UInt16
        var count: UInt16
    }
    private struct Site {
        var code: UInt32
        var head: UInt32
    }
    private struct Operand {
        var slot: UInt16
        var next: UInt32
    }

    var locals: [Run] = []
    private var sites: [Site] = []
    private var operands: [Operand] = []

    /// The bytes of the map.
    var byteCount: Int {
        locals.count * MemoryLayout<Run>.stride + sites.count * MemoryLayout<Site>.stride
            + operands.count * MemoryLayout<Operand>.stride
    }

    /// Makes the list of another operand that holds a reference.
    mutating func list(slot: Int, before next: UInt32) -> UInt32 {
        // A frame has at most 32,768 slots, and a list has one element for an operand.
        operands.append(Operand(slot: UInt16(truncatingIfNeeded: slot), next: next))
        return UInt32(truncatingIfNeeded: operands.count)
    }

    /// Says which operands hold references while the instruction at a code offset runs.
    mutating func note(_ head: UInt32, at code: Int) {
        guard (sites.last?.head ?? 0) != head else { return }
        sites.append(Site(code: UInt32(truncatingIfNeeded: code), head: head))
    }

    /// Calls `body` with each slot that holds a reference while the instruction at a code offset, or in front of it, runs.
    func forEachSlot(at code: UInt, _ body: (Int) -> Void) {
        for run in locals {
            for index in 0..<Int(run.count) { body(Int(run.slot) + index) }
        }
        var low = 0
        var high = sites.count
        while low < high {
            let middle = (low + high) / 2
            if UInt(sites[middle].code) <= code { low = middle + 1 } else { high = middle }
        }
        var head = low == 0 ? 0 : sites[low - 1].head
        while head != 0 {
            let operand = operands[Int(head) - 1]
            body(Int(operand.slot))
            head = operand.next
        }
    }
}

extension FunctionTranslator {
    /// Says that a collection can happen in the instruction that is emitted next, while the operands below `count` are
    /// needed.
    ///
    /// An operand that holds a reference is copied to its temporary for that, once, so that it stays where it is as long as
    /// it is on the stack.
    mutating func noteRoots(below count: Int) {
        let head = operands.referenceCount == 0 ? 0 : rootList(below: count)
        roots.note(head, at: emitter.offset)
    }

    /// Says that a collection can happen in the instruction that is emitted next, while all operands are needed, of which
    /// that instruction takes the last `count`.
    ///
    /// References among those need not be copied: they go with the instruction.
    mutating func noteRoots(of count: Int) {
        let first = operands.count - count
        var head = operands.referenceCount == 0 ? 0 : rootList(below: first)
        for index in first..<max(first, operands.count) where operands[index].kind == .reference {
            guard case .temporary = operands[index].place else { continue }
            head = roots.list(slot: operands[index].slot, before: head)
        }
        roots.note(head, at: emitter.offset)
    }

    private mutating func rootList(below count: Int) -> UInt32 {
        var index = count
        while index > 0, operands[index - 1].rootList == nil { index -= 1 }
        var head = index == 0 ? 0 : operands[index - 1].rootList ?? 0
        while index < count {
            if operands[index].kind == .reference {
                if case .local = operands[index].place { settle(index) }
                // A constant is null.
                if case .temporary = operands[index].place {
                    head = roots.list(slot: operands[index].slot, before: head)
                }
            }
            operands.setRootList(head, of: index)
            index += 1
        }
        return head
    }
}
