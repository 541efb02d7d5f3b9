/// Finds the instructions that do several others, one after another.
///
/// The rows of the table as a tree: rows that begin alike share their beginning. The nodes are generated.
@safe
struct FusionTree: Sendable {
    /// An instruction in a row, and what must hold of its operands.
    struct Node: Sendable, BitwiseCopyable {
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
        /// What links need of the turn before, if it branches to the first one: the index of the first in ``carried``, and
        /// how many.
        let firstCarried: UInt8
        let carriedCount: UInt8
    }

    /// An operand that is the result of an instruction before, and is not read from its slot.
    struct Source: Sendable, BitwiseCopyable {
        /// Where the operand stands.
        let place: UInt8
        /// How many instructions before; 0 for none.
        let distance: UInt8
        /// Whether that result is not written.
        let isHeld: Bool

        static let none = Source(place: 0, distance: 0, isHeld: false)
    }

    /// An operand that is the result of an instruction in the turn before, and is read from its slot in the first turn alone.
    struct Carried: Sendable, BitwiseCopyable {
        /// The instruction that has the operand, counted from the first one.
        let link: UInt8
        /// Where the operand stands in it.
        let place: UInt8
        /// The instruction that has the result, which is not in front of that one.
        let producer: UInt8
    }

    // Written once, below, and only read after that.
    nonisolated(unsafe) private let copies: UnsafeMutablePointer<Node>
    /// For each node a bit for each instruction that a node below it has: bits of two instructions may be the same.
    nonisolated(unsafe) private let masks: UnsafeMutablePointer<UInt64>
    /// For each instruction the node of the rows that begin with it; 0 where there is none.
    nonisolated(unsafe) private let roots: UnsafeMutablePointer<UInt16>
    /// The nodes below one for an instruction, in a place that follows from both: the key, the index of the first, and how
    /// many, in 32, 16 and 16 bits; 0 where there is none.
    nonisolated(unsafe) private let places: UnsafeMutablePointer<UInt64>
    private let mask: Int

    static let shared = FusionTree()

    private init() {
        let nodes = FusionTree.nodes
        unsafe copies = .allocate(capacity: nodes.count)
        unsafe copies.initialize(from: nodes, count: nodes.count)
        unsafe masks = .allocate(capacity: nodes.count)
        unsafe masks.initialize(repeating: 0, count: nodes.count)
        unsafe roots = .allocate(capacity: Instruction.allCases.count)
        unsafe roots.initialize(repeating: 0, count: Instruction.allCases.count)
        var count = 1024
        while count < nodes.count * 4 { count *= 2 }
        unsafe places = .allocate(capacity: count)
        unsafe places.initialize(repeating: 0, count: count)
        mask = count - 1
        for (parent, node) in nodes.enumerated() {
            let children = Int(node.children)..<Int(node.children) + Int(node.count)
            var first = children.lowerBound
            while first < children.upperBound {
                let instruction = nodes[first].instruction
                var end = first + 1
                while end < children.upperBound, nodes[end].instruction == instruction { end += 1 }
                let key = Self.key(parent, instruction)
                var place = Self.hash(key) & mask
                while unsafe places[place] != 0 { place = (place + 1) & mask }
                unsafe places[place] = UInt64(key) << 32 | UInt64(first) << 16 | UInt64(end - first)
                unsafe masks[parent] |= Self.bit(instruction)
                if parent == 0 {
                    precondition(end == first + 1, "BUG: two rows begin with \(instruction) in different ways")
                    unsafe roots[Int(instruction.rawValue)] = UInt16(first)
                }
                first = end
            }
        }
    }

    /// The node of the rows that begin with an instruction; 0 if there is none.
    @inline(__always)
    func root(for instruction: Instruction) -> Int {
        // SAFETY: there is one for each case.
        unsafe Int(roots[Int(instruction.rawValue)])
    }

    /// A node.
    ///
    /// ## Safety
    /// - Must hold: there is a node with this number.
    /// - Guaranteed by: ``root(for:)`` and ``children(of:for:)``, from which numbers come.
    @inline(__always)
    subscript(number: Int) -> Node { unsafe copies[number] }

    /// Whether there may be nodes below one for an instruction; for most instructions there are none, which this finds at
    /// once.
    ///
    /// ## Safety
    /// - Must hold: there is a node with the number `parent`.
    /// - Guaranteed by: ``root(for:)`` and ``children(of:for:)``, from which numbers come.
    @inline(__always)
    func mayContinue(_ parent: Int, with instruction: Instruction) -> Bool {
        unsafe masks[parent] & Self.bit(instruction) != 0
    }

    /// The nodes below one for an instruction.
    ///
    /// ## Safety
    /// - Must hold: there is a node with the number `parent`.
    /// - Guaranteed by: ``root(for:)`` and this function, from which numbers come.
    @inline(__always)
    func children(of parent: Int, for instruction: Instruction) -> Range<Int> {
        let key = Self.key(parent, instruction)
        var place = Self.hash(key) & mask
        while true {
            // SAFETY: the mask keeps the place within the table, of which three quarters are 0.
            let found = unsafe places[place]
            if UInt32(truncatingIfNeeded: found >> 32) == key {
                let first = Int(found >> 16 & 0xFFFF)
                return first..<first &+ Int(found & 0xFFFF)
            }
            if found == 0 { return 0..<0 }
            place = (place &+ 1) & mask
        }
    }

    /// What a node that branches to the first instruction needs of the turn before.
    func carried(by node: Node) -> ArraySlice<Carried> {
        Self.carried[Int(node.firstCarried)..<Int(node.firstCarried) + Int(node.carriedCount)]
    }

    @inline(__always)
    private static func bit(_ instruction: Instruction) -> UInt64 { 1 &<< UInt64(instruction.rawValue & 63) }

    /// What an instruction that does several others does.
    struct Parts {
        /// Those.
        let instructions: [Instruction]
        /// What they take from the turn before, if the last one branches to the first.
        let carried: ArraySlice<Carried>

        /// How many instructions before, going round, the one with the result stands that an instruction takes for an
        /// operand; `nil` if it reads that from its slot, or has it from the same turn.
        func distance(toProducerFor operand: InstructionLayout.Operand, of link: Int) -> Int? {
            carried.first { Int($0.link) == link && Int($0.place) == operand.place }
                .map { link + instructions.count - Int($0.producer) }
        }
    }

    /// The parts of each fused instruction.
    var parts: [Instruction: Parts] {
        var found: [Instruction: Parts] = [:]
        func visit(_ number: Int, _ way: [Instruction]) {
            let node = Self.nodes[number]
            if node.fused != .unreachable { found[node.fused] = Parts(instructions: way, carried: carried(by: node)) }
            for child in Int(node.children)..<Int(node.children) + Int(node.count) {
                visit(child, way + [Self.nodes[child].instruction])
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
