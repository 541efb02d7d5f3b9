/// Where long white space, comments, annotations and strings of a source end.
///
/// The first pass over a source looks at the deadline within them; those after it step over them as a whole.
struct LongRuns: Sendable {
    /// The least length of what is kept, in bytes.
    private static let leastLength = 1 << 12

    private var starts: [UInt32] = []
    private var ends: [UInt32] = []

    /// Keeps what stands between two offsets, if it is long.
    mutating func add(_ start: Int, _ end: Int) {
        guard end - start >= Self.leastLength else { return }
        // What stands inside of an annotation was added before it.
        let index = firstIndex(from: start)
        starts.insert(UInt32(truncatingIfNeeded: start), at: index)
        ends.insert(UInt32(truncatingIfNeeded: end), at: index)
    }

    /// The offset behind what begins at an offset, if that is kept.
    @inline(__always)
    func end(ofRunAt offset: Int) -> Int? { starts.isEmpty ? nil : keptEnd(offset) }

    @inline(never)
    private func keptEnd(_ offset: Int) -> Int? {
        let index = firstIndex(from: offset)
        return index < starts.count && Int(starts[index]) == offset ? Int(ends[index]) : nil
    }

    private func firstIndex(from offset: Int) -> Int {
        var lower = 0
        var upper = starts.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if Int(starts[middle]) < offset { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }
}
