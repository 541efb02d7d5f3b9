/// Which operands of `memory.grow` and `table.grow` Wasmtime's compiler knows to be a small constant.
///
/// A growth that fails costs its amount too, where that is a constant of at most 128 for the compiler: it reckons with
/// such an amount beforehand and gives nothing back. What it knows is what its construction of SSA form gives
/// (Braun et al. 2013, "Simple and efficient construction of static single assignment form", without their last step,
/// which removes phis that become redundant later). So the same is done here for the values that matter: a value is a
/// small constant where it was pushed, or a phi, or unknown. Locals, and the parameters and results of blocks, are
/// variables; a variable is followed from its first definition with a value that is not unknown on.
///
/// Code between two places where branches start or meet is a node. A node that several branches lead to is complete
/// ("sealed") at its construct's end. The value of a variable is looked up when it is used: in the node, then along the
/// nodes that lead here. Before a loop's end not all that leads to its head is known, so a variable has a phi there
/// that is no constant yet, and may turn out to be the one from before the loop afterwards.
///
/// Steps are counted: code made for it could take a square of its size. Past ``remainingSteps`` nothing is known.
struct ConstantFlow {
    /// A value in SSA form: the index in ``values``.
    struct FlowValue: Equatable {
        fileprivate var index: Int32 = 0
        /// A value that is no small constant.
        static let unknown = FlowValue()
    }

    /// Asked now and then whether to give up.
    ///
    /// `@unchecked Sendable`: it is asked on the thread that translates a function, and let go at the function's end.
    private struct Question: @unchecked Sendable {
        let isAnsweredByYes: () -> Bool
    }

    enum Definition {
        case amount(UInt32)
        /// A phi that is still open.
        case phi
        case alias(FlowValue)
    }

    struct Node {
        /// The only node that leads here, or −1.
        var parent: Int32
        /// The nodes that lead here, if they are several or not yet complete.
        var predecessors: [Int32] = []
        /// The block whose head this is, until its end is reached, or −1.
        var openLoop: Int32 = -1
        /// Whether a branch has started at the end of the node: what is defined now belongs to a node behind it.
        var isLeft = false
    }

    struct Place: Hashable {
        var variable: Int
        var node: Int32
    }

    struct Block {
        /// The head of a loop, or the node before an `if`; −1 for a `block`.
        var head: Int32 = -1
        var isLoop = false
        /// Whether the branch past an `if` without `else` leads to the end.
        var leadsPast = false
        /// The first variable of those that a branch to the block defines.
        var variables: Int
        /// The parameters of an `if`, for its `else`.
        var parameters: [FlowValue] = []
        /// The nodes from which branches lead to the end.
        var ends: [Int32] = []
        /// The phis in a loop's head, in the order in which they were made.
        var openPhis: [(variable: Int, phi: FlowValue)] = []
    }

    enum Step {
        case use(Int32)
        case finish(FlowValue, predecessorCount: Int)
    }

    /// Whether anything is followed: only functions with a growth pay for it.
    private(set) var isActive = false
    /// How many more steps may be made in this function.
    var remainingSteps = 0
    /// The number of remaining steps at which there is a look.
    private var nextLook = Int.min
    private var question: Question?
    /// Whether that gave up: then nothing may be made of what was found.
    private(set) var wasInterrupted = false
    var values: [Definition] = []
    var nodes: [Node] = []
    var blocks: [Block] = []
    /// The nodes to which exceptions lead from here: one for each clause of the `try_table` blocks around.
    var handlers: [Int32] = []
    var definitions: [Place: FlowValue] = [:]
    var followed: Set<Int> = []
    /// The node that code is being translated for, or −1 where Wasmtime's compiler knows that nothing gets.
    var current: Int32 = -1
    var nextVariable = 0
    var steps: [Step] = []
    var results: [FlowValue] = []

    /// The largest amount that is charged if the growth fails.
    private static let largest: UInt64 = 128
    private static let mostSteps = 1 << 16
    /// The steps between two looks, of about 0.4 µs each.
    private static let lookInterval = 1 << 12

    /// Whether the work for a body can be so much that a look is due before it.
    static func isLarge(_ body: FunctionBody) -> Bool { body.hasGrowth && body.range.count > 512 }

    /// The bytes of what grows with the body, about: a node and a block have lists of their own.
    var byteCount: Int {
        nodes.count * (MemoryLayout<Node>.stride + 64) + blocks.count * (MemoryLayout<Block>.stride + 64)
            + values.count * MemoryLayout<Definition>.stride
    }

    /// Starts a function.
    ///
    /// - Parameters:
    ///   - isActive: Whether it grows anything.
    ///   - localCount: The number of its locals.
    ///   - byteCount: The size of its body.
    ///   - isInterrupted: Asked after each few thousand steps whether to give up; then nothing is known any more.
    mutating func begin(isActive: Bool, localCount: Int, byteCount: Int, isInterrupted: (() -> Bool)?) {
        if self.isActive { clear() }
        wasInterrupted = false
        guard isActive else { return }
        self.isActive = true
        question = isInterrupted.map(Question.init)
        remainingSteps = 4096 + min(8 * byteCount, Self.mostSteps)
        nextLook = remainingSteps - Self.lookInterval
        values = [.alias(.unknown)]
        nodes = [Node(parent: -1)]
        current = 0
        nextVariable = localCount
    }

    /// Ends a function.
    mutating func clear() {
        let wasInterrupted = wasInterrupted
        self = ConstantFlow()
        self.wasInterrupted = wasInterrupted
    }

    mutating func spend(_ count: Int = 1) {
        remainingSteps -= count
        if remainingSteps < nextLook { look() }
    }

    @inline(never)
    mutating func look() {
        nextLook = remainingSteps - Self.lookInterval
        guard let question, question.isAnsweredByYes() else { return }
        wasInterrupted = true
        remainingSteps = -1
    }

    /// Gives up when the steps are used up.
    ///
    /// - Returns: Whether to go on.
    mutating func checkSteps() -> Bool {
        if remainingSteps < 0 { clear() }
        return isActive
    }

    // MARK: Values

    /// The value of a constant just pushed.
    mutating func constant(_ bits: UInt64) -> FlowValue {
        // An amount of 0 costs nothing whether it is known or not.
        guard isActive, bits > 0, bits <= Self.largest else { return .unknown }
        return add(.amount(UInt32(truncatingIfNeeded: bits)))
    }

    mutating func add(_ definition: Definition) -> FlowValue {
        values.append(definition)
        return FlowValue(index: Int32(truncatingIfNeeded: values.count - 1))
    }

    /// What a failed growth by `value` costs beyond the instruction.
    mutating func amount(_ value: FlowValue) -> UInt32 {
        guard isActive, case .amount(let amount) = values[Int(resolve(value).index)] else { return 0 }
        return amount
    }

    mutating func resolve(_ value: FlowValue) -> FlowValue {
        var end = value
        // An alias leads to what was resolved then, so that chains are as long as loops are nested.
        while end != .unknown, case .alias(let other) = values[Int(end.index)] { end = other }
        // Whoever comes the same way again finds its end at once.
        var value = value
        while value != end, case .alias(let other) = values[Int(value.index)] {
            values[Int(value.index)] = .alias(end)
            value = other
        }
        return end
    }

    // MARK: Variables

    mutating func define(_ variable: Int, _ value: FlowValue) {
        guard isActive, current >= 0 else { return }
        let value = resolve(value)
        if value == .unknown {
            guard followed.contains(variable) else { return }
        } else {
            followed.insert(variable)
        }
        if nodes[Int(current)].isLeft {
            current = add(Node(parent: current))
        }
        definitions[Place(variable: variable, node: current)] = value
        spend()
        _ = checkSteps()
    }

    mutating func use(_ variable: Int) -> FlowValue {
        guard isActive, current >= 0, followed.contains(variable) else { return .unknown }
        find(variable, in: current)
        return finishSteps(variable)
    }

    /// Looks for a variable's value at the end of `start`: puts it on the results, or what is to be done for it on the
    /// steps.
    mutating func find(_ variable: Int, in start: Int32) {
        var place = Place(variable: variable, node: start)
        var found = definitions[place]
        while found == nil, nodes[Int(place.node)].parent >= 0 {
            spend()
            // Whoever takes the result gives up.
            guard remainingSteps >= 0 else { return results.append(.unknown) }
            place.node = nodes[Int(place.node)].parent
            found = definitions[place]
        }
        var value = FlowValue.unknown
        if let found {
            value = found
            results.append(found)
        } else {
            value = define(variable, inMeeting: place.node)
            definitions[place] = value
        }
        // What was found on the way holds for all nodes on it.
        var node = start
        while node != place.node {
            definitions[Place(variable: variable, node: node)] = value
            node = nodes[Int(node)].parent
        }
    }

    /// Makes a phi for a variable in a node that several lead to.
    mutating func define(_ variable: Int, inMeeting node: Int32) -> FlowValue {
        let loop = nodes[Int(node)].openLoop
        if loop < 0, nodes[Int(node)].predecessors.isEmpty {
            // The start of the function, where a local is a parameter or zero.
            results.append(.unknown)
            return .unknown
        }
        let phi = add(.phi)
        spend()
        if loop >= 0 {
            blocks[Int(loop)].openPhis.append((variable, phi))
            results.append(phi)
        } else {
            lookUp(phi, from: node)
        }
        return phi
    }

    mutating func lookUp(_ phi: FlowValue, from node: Int32) {
        let predecessors = nodes[Int(node)].predecessors
        steps.append(.finish(phi, predecessorCount: predecessors.count))
        for predecessor in predecessors.reversed() { steps.append(.use(predecessor)) }
        spend(predecessors.count)
    }

    mutating func finishSteps(_ variable: Int) -> FlowValue {
        while let step = steps.popLast() {
            guard checkSteps() else { return .unknown }
            switch step {
            case .use(let node): find(variable, in: node)
            case .finish(let phi, let count):
                let value = commonValue(of: results.suffix(count), except: phi)
                results.removeLast(count)
                values[Int(phi.index)] = .alias(value)
                results.append(value)
            }
        }
        guard checkSteps() else { return .unknown }
        return results.removeLast()
    }

    /// The value that all of `incoming` have which are not the phi itself.
    mutating func commonValue(of incoming: ArraySlice<FlowValue>, except phi: FlowValue) -> FlowValue {
        var common: FlowValue?
        for value in incoming {
            let value = resolve(value)
            if value == phi || value == common { continue }
            guard common == nil else { return .unknown }
            common = value
        }
        return common ?? .unknown
    }
}
