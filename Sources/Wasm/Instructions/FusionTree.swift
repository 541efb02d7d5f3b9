/// Finds the instructions that do several others, one after another.
///
/// The rows of the table as a tree: rows that begin alike share their beginning. The nodes are generated.
struct FusionTree: Sendable {
    /// An instruction in a row, and what must hold of its operands.
    struct Node: Sendable {
        let instruction: Instruction
        /// The instruction that does all of the way to here; `unreachable` if there is none.
        let fused: Instruction
        /// How many operands it does not read and results it does not write.
        let saved: UInt8
        /// The nodes below: the index of the first, and how many.
        let children: UInt16
        let count: UInt16
        /// How many instructions before the result stands that the accumulator has and that is not written; 0 for none.
        let heldDistance: UInt8
        /// Whether it branches to the first instruction.
        let repeats: Bool
        let first: Source
        let second: Source
    }

    /// An operand that is the result of an instruction before, and is not read from its slot.
    struct Source: Sendable {
        /// Where the operand stands.
        let place: UInt8
        /// How many instructions before; 0 for none.
        let distance: UInt8
        /// Whether that result is not written.
        let isHeld: Bool

        static let none = Source(place: 0, distance: 0, isHeld: false)
    }

    /// The nodes below one for an instruction, in a place that follows from both: the key, the index of the first, and how
    /// many, in 32, 16 and 16 bits; 0 where there is none.
    private let places: [UInt64]
    private let mask: Int
    let nodes = FusionTree.nodes

    static let shared = FusionTree()

    private init() {
        var count = 1024
        while count < nodes.count * 4 { count *= 2 }
        var places = [UInt64](repeating: 0, count: count)
        for (parent, node) in nodes.enumerated() {
            let children = Int(node.children)..<Int(node.children) + Int(node.count)
            var first = children.lowerBound
            while first < children.upperBound {
                let instruction = nodes[first].instruction
                var end = first + 1
                while end < children.upperBound, nodes[end].instruction == instruction { end += 1 }
                let key = Self.key(parent, instruction)
                var place = Self.hash(key) & (count - 1)
                while places[place] != 0 { place = (place + 1) & (count - 1) }
                places[place] = UInt64(key) << 32 | UInt64(first) << 16 | UInt64(end - first)
                first = end
            }
        }
        mask = count - 1
        self.places = places
    }

    /// The nodes below one for an instruction.
    @inline(__always)
    func children(of parent: Int, for instruction: Instruction) -> Range<Int> {
        let key = Self.key(parent, instruction)
        var place = Self.hash(key) & mask
        while true {
            let found = places[place]
            if UInt32(truncatingIfNeeded: found >> 32) == key {
                let first = Int(found >> 16 & 0xFFFF)
                return first..<first + Int(found & 0xFFFF)
            }
            if found == 0 { return 0..<0 }
            place = (place + 1) & mask
        }
    }

    /// The instructions that each fused one does.
    var parts: [Instruction: [Instruction]] {
        var found: [Instruction: [Instruction]] = [:]
        func visit(_ number: Int, _ way: [Instruction]) {
            let node = nodes[number]
            if node.fused != .unreachable { found[node.fused] = way }
            for child in Int(node.children)..<Int(node.children) + Int(node.count) {
                visit(child, way + [nodes[child].instruction])
            }
        }
        visit(0, [])
        return found
    }

    /// Not 0, which is where there is none.
    @inline(__always)
    private static func key(_ parent: Int, _ instruction: Instruction) -> UInt32 {
        UInt32(truncatingIfNeeded: parent) << 16 | UInt32(instruction.rawValue) + 1
    }

    @inline(__always)
    private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 12) }
}
