/// Finds many words at once, in time linear in the text: the automaton of Aho and Corasick.
///
/// A state stands for a beginning of a word. Where no word goes on with the next byte, its link leads to the longest
/// ending of what was read that begins a word, too.
struct SecretSearch {
    /// The states that follow, by state and byte; those after the first are in `first`.
    private var next: [UInt64: Int32] = [:]
    /// The states of the words' first bytes; 0 where no word begins so.
    ///
    /// Most text needs nothing else.
    private var first = [Int32](repeating: 0, count: 256)
    private var parents: [Int32] = [0]
    /// The last byte of what each state stands for.
    private var bytes: [UInt8] = [0]
    private var links: [Int32] = [0]
    /// The length of the longest word that ends in each state; 0 if none does.
    private var lengths: [Int32] = [0]
    /// The length of the beginning that each state stands for.
    private var depths: [Int32] = [0]
    /// The length of the shortest word that begins with what each state stands for.
    private var shortest: [Int32] = [.max]

    init(_ words: [[UInt8]]) {
        for word in words {
            var state: Int32 = 0
            for byte in word {
                shortest[Int(state)] = min(shortest[Int(state)], Int32(clamping: word.count))
                state = following(state, byte) ?? makeState(after: state, byte)
            }
            shortest[Int(state)] = min(shortest[Int(state)], Int32(clamping: word.count))
            lengths[Int(state)] = Int32(clamping: word.count)
        }
        link()
    }

    private static func key(_ state: Int32, _ byte: UInt8) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 8 | UInt64(byte)
    }

    private func following(_ state: Int32, _ byte: UInt8) -> Int32? {
        if state != 0 { return next[Self.key(state, byte)] }
        let known = first[Int(byte)]
        return known == 0 ? nil : known
    }

    private mutating func makeState(after parent: Int32, _ byte: UInt8) -> Int32 {
        let state = Int32(clamping: parents.count)
        if parent == 0 { first[Int(byte)] = state } else { next[Self.key(parent, byte)] = state }
        parents.append(parent)
        bytes.append(byte)
        lengths.append(0)
        depths.append(depths[Int(parent)] + 1)
        shortest.append(.max)
        return state
    }

    /// Links the states, those of shorter beginnings first.
    private mutating func link() {
        links = [Int32](repeating: 0, count: parents.count)
        for state in parents.indices.dropFirst().sorted(by: { depths[$0] < depths[$1] }) {
            let parent = parents[state]
            if parent != 0 { links[state] = step(links[Int(parent)], bytes[state]) }
            lengths[state] = max(lengths[state], lengths[Int(links[state])])
        }
    }

    /// The state after a further byte.
    func step(_ state: Int32, _ byte: UInt8) -> Int32 {
        var state = state
        while state != 0 {
            if let following = next[Self.key(state, byte)] { return following }
            state = links[Int(state)]
        }
        return first[Int(byte)]
    }

    /// The length of the longest word that ends in a state; 0 if none does.
    func wordLength(_ state: Int32) -> Int { Int(lengths[Int(state)]) }

    /// How many of the bytes before are the beginning of a word.
    func depth(_ state: Int32) -> Int { Int(depths[Int(state)]) }

    /// Whether the bytes before are so much of a word that they must not be shown alone: half of it, or eight bytes.
    func isTelling(_ state: Int32) -> Bool {
        let (depth, length) = (depths[Int(state)], shortest[Int(state)])
        return depth >= 8 || depth >= 4 && depth >= length - depth
    }

    /// The beginning of a word that a state stands for.
    func beginning(_ state: Int32) -> [UInt8] {
        var state = state
        var result: [UInt8] = []
        while state != 0 {
            result.append(bytes[Int(state)])
            state = parents[Int(state)]
        }
        return result.reversed()
    }

    /// The length of the longest word that ends at each byte; 0 where none does.
    func longest(in bytes: some Sequence<UInt8>) -> [Int32] {
        var state: Int32 = 0
        return bytes.map { byte in
            state = step(state, byte)
            return lengths[Int(state)]
        }
    }
}
