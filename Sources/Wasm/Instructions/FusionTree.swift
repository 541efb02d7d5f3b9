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

    /// The nodes below one for an instruction: the keys and the index of the first, in places that follow from the key; 0
    /// where there is none.
    private let keys: [UInt32]
    private let firsts: [UInt16]
    private let mask: Int
    let nodes = FusionTree.nodes

    static let shared = FusionTree()

    private init() {
        var count = 1024
        while count < nodes.count * 4 { count *= 2 }
        var keys = [UInt32](repeating: 0, count: count)
        var firsts = [UInt16](repeating: 0, count: count)
        for (parent, node) in nodes.enumerated() {
            let children = Int(node.children)..<Int(node.children) + Int(node.count)
            for child in children
            where child == children.lowerBound || nodes[child - 1].instruction != nodes[child].instruction {
                let key = Self.key(parent, nodes[child].instruction)
                var place = Self.hash(key) & (count - 1)
                while keys[place] != 0 { place = (place + 1) & (count - 1) }
                keys[place] = key
                firsts[place] = UInt16(child)
            }
        }
        mask = count - 1
        self.keys = keys
        self.firsts = firsts
    }

    /// The nodes below one for an instruction.
    func children(of parent: Int, for instruction: Instruction) -> Range<Int> {
        let key = Self.key(parent, instruction)
        var place = Self.hash(key) & mask
        while keys[place] != key {
            if keys[place] == 0 { return 0..<0 }
            place = (place + 1) & mask
        }
        let first = Int(firsts[place])
        let last = Int(nodes[parent].children) + Int(nodes[parent].count)
        var end = first + 1
        while end < last, nodes[end].instruction == instruction { end += 1 }
        return first..<end
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
    private static func key(_ parent: Int, _ instruction: Instruction) -> UInt32 {
        UInt32(truncatingIfNeeded: parent) << 16 | UInt32(instruction.rawValue) + 1
    }

    private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 12) }
}
