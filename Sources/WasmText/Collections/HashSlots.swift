/// An open-addressing index over elements that are kept elsewhere, by their numbers.
///
/// It neither holds nor compares keys: who uses it hashes and compares the elements with the numbers that it names, and
/// adds all of them again after ``enlarge()``. Elements can be removed only in the reverse order of their addition.
struct HashSlots {
    /// The number of an element plus 1, or 0 where the slot is free.
    ///
    /// The count is a power of two, or 0.
    private var slots: [UInt32] = []
    private var count = 0

    init() {}

    /// Whether the table has to be enlarged before an element is added.
    var isFull: Bool { (count + 1) * 4 > slots.count * 3 }

    /// Makes room for twice as many elements, and removes all.
    mutating func enlarge() {
        let capacity = max(slots.count * 2, 16)
        count = 0
        // First without the old slots, so that both are never held.
        slots = []
        slots = Array(repeating: 0, count: capacity)
    }

    /// The element at the places of a hash that `matches`.
    @inline(__always)
    func first(_ hash: Int, where matches: (Int) -> Bool) -> Int? {
        guard let slot = slot(hash, where: matches) else { return nil }
        return Int(slots[slot]) - 1
    }

    /// Adds an element whose key is not there yet to a table that is not full.
    mutating func insert(_ number: Int, hash: Int) {
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(truncatingIfNeeded: number) + 1
        count += 1
    }

    /// Puts an element in the place of one with the same key.
    mutating func replace(_ old: Int, by new: Int, hash: Int) {
        if let slot = slot(hash, where: { $0 == old }) { slots[slot] = UInt32(truncatingIfNeeded: new) + 1 }
    }

    /// Removes the element whose key was added last.
    mutating func remove(_ number: Int, hash: Int) {
        // No element that is still there was placed further on because this slot was taken.
        if let slot = slot(hash, where: { $0 == number }) {
            slots[slot] = 0
            count -= 1
        }
    }

    /// Empties the table; cheap for small ones.
    mutating func removeAll() {
        if count == 0 { return }
        count = 0
        if slots.count <= 256 {
            for index in slots.indices { slots[index] = 0 }
        } else {
            slots = []
        }
    }

    @inline(__always)
    private func slot(_ hash: Int, where matches: (Int) -> Bool) -> Int? {
        if slots.isEmpty { return nil }
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            if matches(Int(slots[slot]) - 1) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
