/// An array that grows in pieces of the same size, so that nothing is copied and at most one piece stands empty.
///
/// An `Array` that doubles holds its elements twice while it grows, and leaves its former places behind as holes. What
/// grows with a source must not: the text format promises how much memory it needs for a byte of source.
struct ChunkedArray<Element> {
    /// The binary logarithm of the number of elements in a piece.
    private static var chunkShift: Int { 12 }

    /// All full but the last one.
    private var chunks: [[Element]] = []
    private(set) var count = 0

    init() {}

    var isEmpty: Bool { count == 0 }

    subscript(index: Int) -> Element {
        get { chunks[index >> Self.chunkShift][index & (1 << Self.chunkShift - 1)] }
        set { chunks[index >> Self.chunkShift][index & (1 << Self.chunkShift - 1)] = newValue }
    }

    mutating func append(_ element: Element) {
        let chunk = count >> Self.chunkShift
        if chunk == chunks.count { chunks.append([]) }
        chunks[chunk].append(element)
        count += 1
    }

    /// Removes the last element of an array that is not empty.
    mutating func removeLast() -> Element {
        count -= 1
        let chunk = count >> Self.chunkShift
        let element = chunks[chunk].removeLast()
        // A piece is given back when the one before it loses an element, so that a change of places costs no allocation.
        if chunk + 2 == chunks.count { chunks.removeLast() }
        return element
    }

    /// Empties the array; cheap for small ones.
    mutating func removeAll() {
        if count == 0 { return }
        count = 0
        if chunks.count > 1 { chunks.removeSubrange(1...) }
        chunks[0].removeAll(keepingCapacity: true)
    }
}
