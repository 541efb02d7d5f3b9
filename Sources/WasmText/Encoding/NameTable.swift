/// Numbers by names; a name is kept as the place of an identifier in the source.
struct NameTable {
    private struct Entry {
        /// Where the identifier starts.
        var name: UInt32
        /// What the name belongs to, so that one table serves many small spaces; 0 where there is but one.
        var owner: UInt32
        var value: UInt32
    }
    private var entries = ChunkedArray<Entry>()
    private var slots = HashSlots()

    init() {}

    /// Adds a name.
    ///
    /// - Returns: `false` when its owner has one like it.
    mutating func insert(_ name: Token, owner: UInt32 = 0, value: UInt32, in stream: TokenStream) -> Bool {
        let hash = stream.nameHash(of: name, owner: owner)
        if entry(name, owner, hash, stream) != nil { return false }
        if slots.isFull {
            slots.enlarge()
            for number in 0..<entries.count {
                let entry = entries[number]
                let name = stream.token(from: Int(entry.name))
                slots.insert(number, hash: stream.nameHash(of: name, owner: entry.owner))
            }
        }
        slots.insert(entries.count, hash: hash)
        entries.append(Entry(name: name.start, owner: owner, value: value))
        return true
    }

    /// The number of a name.
    func value(of name: Token, owner: UInt32 = 0, in stream: TokenStream) -> UInt32? {
        if entries.isEmpty { return nil }
        return entry(name, owner, stream.nameHash(of: name, owner: owner), stream).map { entries[$0].value }
    }

    /// Empties the table; cheap for small ones.
    mutating func removeAll() {
        entries.removeAll()
        slots.removeAll()
    }

    private func entry(_ name: Token, _ owner: UInt32, _ hash: Int, _ stream: TokenStream) -> Int? {
        slots.first(hash) { number in
            let entry = entries[number]
            return entry.owner == owner && stream.isSameName(name, entry.name)
        }
    }
}

/// The labels in scope by their names; a name is kept as the place of an identifier in the source.
struct LabelTable {
    private struct Entry {
        /// Where the identifier starts.
        var name: UInt32
        /// How many labels were in scope before.
        var depth: UInt32
        /// The number plus 1 of the outer label with the same name, or 0.
        var shadowed: UInt32
    }
    private var entries = ChunkedArray<Entry>()
    private var slots = HashSlots()

    init() {}

    /// Brings a label into scope.
    mutating func push(_ name: Token, depth: Int, in stream: TokenStream) {
        let hash = stream.nameHash(of: name)
        let outer = number(of: name, hash, stream)
        let entry = Entry(
            name: name.start, depth: UInt32(truncatingIfNeeded: depth),
            shadowed: outer.map { UInt32(truncatingIfNeeded: $0) + 1 } ?? 0)
        if outer == nil, slots.isFull {
            slots.enlarge()
            for number in 0..<entries.count { place(number, hash: self.hash(number, stream)) }
        }
        entries.append(entry)
        place(entries.count - 1, hash: hash)
    }

    /// Takes the innermost label out of scope.
    mutating func pop(in stream: TokenStream) {
        let number = entries.count - 1
        let hash = hash(number, stream)
        let entry = entries.removeLast()
        if entry.shadowed == 0 {
            slots.remove(number, hash: hash)
        } else {
            slots.replace(number, by: Int(entry.shadowed) - 1, hash: hash)
        }
    }

    /// How many labels were in scope before the innermost one with a name.
    func depth(of name: Token, in stream: TokenStream) -> Int? {
        if entries.isEmpty { return nil }
        return number(of: name, stream.nameHash(of: name), stream).map { Int(entries[$0].depth) }
    }

    mutating func removeAll() {
        entries.removeAll()
        slots.removeAll()
    }

    /// Takes a label into the slots, in the place of the one that it shadows.
    private mutating func place(_ number: Int, hash: Int) {
        let shadowed = Int(entries[number].shadowed)
        if shadowed == 0 {
            slots.insert(number, hash: hash)
        } else {
            slots.replace(shadowed - 1, by: number, hash: hash)
        }
    }

    private func hash(_ number: Int, _ stream: TokenStream) -> Int {
        stream.nameHash(of: stream.token(from: Int(entries[number].name)))
    }

    private func number(of name: Token, _ hash: Int, _ stream: TokenStream) -> Int? {
        slots.first(hash) { stream.isSameName(name, entries[$0].name) }
    }
}
