/// The entries of the log in their order, and what their numbers stand for.
///
/// A value: who reads it is not disturbed by what is added meanwhile. Entries lie in pieces of one size, so that adding
/// some copies no more than one piece.
struct IndexContents {
    private var pieces: [[IndexedEntry]] = []
    private(set) var count = 0
    var names = IndexNames()
    var files: [IndexedFile] = []
    /// The lines that are no entries.
    private(set) var damagedCount = 0

    static let pieceCount = 1 << 16

    /// An entry by its place in the log, from 0.
    subscript(index: Int) -> IndexedEntry { pieces[index / Self.pieceCount][index % Self.pieceCount] }

    mutating func append(_ entry: IndexedEntry) {
        if count % Self.pieceCount == 0 {
            pieces.append([])
            pieces[pieces.count - 1].reserveCapacity(Self.pieceCount)
        }
        pieces[pieces.count - 1].append(entry)
        count += 1
        if entry.isDamaged { damagedCount += 1 }
    }

    /// Hands over the entries, newest first, until `body` returns false.
    func visitFromNewest(_ body: (IndexedEntry) -> Bool) {
        for piece in pieces.reversed() {
            for entry in piece.reversed() where !body(entry) { return }
        }
    }

    /// Hands over the entries, oldest first.
    func visit(_ body: (IndexedEntry) -> Void) {
        for piece in pieces { for entry in piece { body(entry) } }
    }

    /// Adds a piece that was kept.
    mutating func append(piece: [IndexedEntry]) { for entry in piece { append(entry) } }

    /// The pieces, to be kept.
    var kept: [[IndexedEntry]] { pieces }
}
