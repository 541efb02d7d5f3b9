/// Where the long groups in parentheses at the outer levels of a source end.
///
/// A module's fields are stepped over more than once; this spares reading the long ones each time. Short ones, and those
/// further inside, are cheaper to read than to keep: a source of `()` alone has one for every two bytes.
struct LongGroups: Sendable {
    /// The least length of a group that is kept, in bytes.
    private static let leastLength = 256
    /// How many levels are looked at: a command of a script, its module, and the module's fields.
    private static let levelCount = 3

    private var starts: [UInt32] = []
    private var ends: [UInt32] = []
    /// For each level the entry of the group that is open.
    private var open = Array(repeating: 0, count: levelCount)

    /// Takes note of a `(` with a number of open ones around it.
    mutating func open(at offset: Int, depth: Int) {
        guard depth < Self.levelCount else { return }
        open[depth] = starts.count
        starts.append(UInt32(truncatingIfNeeded: offset))
        ends.append(0)
    }

    /// Takes note of a `)` with a number of open `(` around its group.
    mutating func close(at offset: Int, depth: Int) {
        guard depth < Self.levelCount else { return }
        let entry = open[depth]
        if offset - Int(starts[entry]) < Self.leastLength {
            // Nothing inside a short group is long, so that this is the last entry.
            starts.removeLast()
            ends.removeLast()
        } else {
            ends[entry] = UInt32(truncatingIfNeeded: offset)
        }
    }

    /// The offset of the `)` for a `(`, where it is kept.
    func end(ofGroupAt offset: Int) -> Int? {
        var lower = 0
        var upper = starts.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if Int(starts[middle]) < offset { lower = middle + 1 } else { upper = middle }
        }
        return lower < starts.count && Int(starts[lower]) == offset ? Int(ends[lower]) : nil
    }
}
