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
    struct Value: Equatable {
        fileprivate var index: Int32 = 0
        /// A value that is no small constant.
        static let unknown = Value()
    }

    private enum Definition {
        case amount(UInt32)
        /// A phi that is still open.
        case phi
        case alias(Value)
    }

    private struct Node {
        /// The only node that leads here, or −1.
        var parent: Int32
        /// The nodes that lead here, if they are several or not yet complete.
        var predecessors: [Int32] = []
        /// The block whose head this is, until its end is reached, or −1.
        var openLoop: Int32 = -1
        /// Whether a branch has started at the end of the node: what is defined now belongs to a node behind it.
        var isLeft = false
    }

    private struct Place: Hashable {
        var variable: Int
        var node: Int32
    }

    private struct Block {
        /// The head of a loop, or the node before an `if`; −1 for a `block`.
        var head: Int32 = -1
        var isLoop = false
        /// Whether the branch past an `if` without `else` leads to the end.
        var leadsPast = false
        /// The first variable of those that a branch to the block defines.
        var variables: Int
        /// The parameters of an `if`, for its `else`.
        var parameters: [Value] = []
        /// The nodes from which branches lead to the end.
        var ends: [Int32] = []
        /// The phis in a loop's head, in the order in which they were made.
        var openPhis: [(variable: Int, phi: Value)] = []
    }

    private enum Step {
        case use(Int32)
        case finish(Value, predecessorCount: Int)
    }

    /// Whether anything is followed: only functions with a growth pay for it.
    private(set) var isActive = false
    /// How many more steps may be made in this function.
    private var remainingSteps = 0
    private var values: [Definition] = []
    private var nodes: [Node] = []
    private var blocks: [Block] = []
    /// The nodes to which exceptions lead from here: one for each clause of the `try_table` blocks around.
    private var handlers: [Int32] = []
    private var definitions: [Place: Value] = [:]
    private var followed: Set<Int> = []
    /// The node that code is being translated for, or −1 where Wasmtime's compiler knows that nothing gets.
    private var current: Int32 = -1
    private var nextVariable = 0
    private var steps: [Step] = []
    private var results: [Value] = []

    /// The largest amount that is charged if the growth fails.
    private static let largest: UInt64 = 128
    /// A step takes about 0.4 µs, and nobody looks at the deadline while a function's are made.
    private static let mostSteps = 1 << 16

    /// Starts a function.
    ///
    /// - Parameters:
    ///   - isActive: Whether it grows anything.
    ///   - localCount: The number of its locals.
    ///   - byteCount: The size of its body.
    mutating func begin(isActive: Bool, localCount: Int, byteCount: Int) {
        if self.isActive { clear() }
        guard isActive else { return }
        self.isActive = true
        remainingSteps = 4096 + min(8 * byteCount, Self.mostSteps)
        values = [.alias(.unknown)]
        nodes = [Node(parent: -1)]
        current = 0
        nextVariable = localCount
    }

    private mutating func clear() {
        self = ConstantFlow()
    }

    private mutating func spend(_ count: Int = 1) {
        remainingSteps -= count
    }

    /// Gives up when the steps are used up.
    ///
    /// - Returns: Whether to go on.
    private mutating func checkSteps() -> Bool {
        if remainingSteps < 0 { clear() }
        return isActive
    }

    // MARK: Values

    /// The value of a constant just pushed.
    mutating func constant(_ bits: UInt64) -> Value {
        // An amount of 0 costs nothing whether it is known or not.
        guard isActive, bits > 0, bits <= Self.largest else { return .unknown }
        return add(.amount(UInt32(truncatingIfNeeded: bits)))
    }

    private mutating func add(_ definition: Definition) -> Value {
        values.append(definition)
        return Value(index: Int32(truncatingIfNeeded: values.count - 1))
    }

    /// What a failed growth by `value` costs beyond the instruction.
    func amount(_ value: Value) -> UInt32 {
        guard isActive, case .amount(let amount) = values[Int(resolve(value).index)] else { return 0 }
        return amount
    }

    private func resolve(_ value: Value) -> Value {
        var value = value
        // An alias leads to what was resolved then, so that chains are as long as loops are nested.
        while value != .unknown, case .alias(let other) = values[Int(value.index)] { value = other }
        return value
    }

    // MARK: Variables

    mutating func define(_ variable: Int, _ value: Value) {
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

    mutating func use(_ variable: Int) -> Value {
        guard isActive, current >= 0, followed.contains(variable) else { return .unknown }
        find(variable, in: current)
        return finishSteps(variable)
    }

    /// Looks for a variable's value at the end of `start`: puts it on the results, or what is to be done for it on the
    /// steps.
    private mutating func find(_ variable: Int, in start: Int32) {
        var place = Place(variable: variable, node: start)
        var found = definitions[place]
        while found == nil, nodes[Int(place.node)].parent >= 0 {
            spend()
            place.node = nodes[Int(place.node)].parent
            found = definitions[place]
        }
        var value = Value.unknown
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
    private mutating func define(_ variable: Int, inMeeting node: Int32) -> Value {
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

    private mutating func lookUp(_ phi: Value, from node: Int32) {
        let predecessors = nodes[Int(node)].predecessors
        steps.append(.finish(phi, predecessorCount: predecessors.count))
        for predecessor in predecessors.reversed() { steps.append(.use(predecessor)) }
        spend(predecessors.count)
    }

    private mutating func finishSteps(_ variable: Int) -> Value {
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
    private func commonValue(of incoming: ArraySlice<Value>, except phi: Value) -> Value {
        var common: Value?
        for value in incoming {
            let value = resolve(value)
            if value == phi || value == common { continue }
            guard common == nil else { return .unknown }
            common = value
        }
        return common ?? .unknown
    }

    // MARK: Control

    /// Enters a block.
    ///
    /// - Returns: Its number, for ``ControlStack/Frame``.
    mutating func enterBlock(resultCount: Int) -> Int32 {
        guard isActive else { return -1 }
        blocks.append(Block(variables: nextVariable))
        nextVariable += resultCount
        return Int32(truncatingIfNeeded: blocks.count - 1)
    }

    /// Enters a loop with its parameters.
    ///
    /// - Returns: Its number, and what the parameters are in the loop.
    mutating func enterLoop(_ parameters: [Value]) -> (number: Int32, parameters: [Value]) {
        let number = enterBlock(resultCount: parameters.count)
        guard number >= 0 else { return (-1, []) }
        carry(parameters, to: number)
        guard isActive else { return (-1, []) }
        blocks[Int(number)].isLoop = true
        guard current >= 0 else { return (number, []) }
        nodes[Int(current)].isLeft = true
        let head = add(Node(parent: -1, predecessors: [current], openLoop: number))
        blocks[Int(number)].head = head
        current = head
        let parameters = parameters.indices.map { carried($0, by: number) }
        // Wasmtime looks at the fuel there, which makes another place where branches meet. A variable that is looked up
        // from below for the first time after the loop's end has a phi there that is in the making when the look-up
        // comes around to it, so that the phi of the loop's head has two values.
        if isActive { current = add(Node(parent: -1, predecessors: [head])) }
        return (number, parameters)
    }

    private mutating func add(_ node: Node) -> Int32 {
        nodes.append(node)
        return Int32(truncatingIfNeeded: nodes.count - 1)
    }

    /// Enters an `if` with its parameters.
    ///
    /// - Parameter leadsPast: Whether the types of parameters and results are the same, so that it needs no `else`.
    mutating func enterIf(_ parameters: [Value], resultCount: Int, leadsPast: Bool) -> Int32 {
        let number = enterBlock(resultCount: resultCount)
        guard number >= 0 else { return -1 }
        if leadsPast { carry(parameters, to: number) }
        spend(parameters.count)
        guard checkSteps() else { return -1 }
        if parameters.contains(where: { $0 != .unknown }) { blocks[Int(number)].parameters = parameters }
        blocks[Int(number)].head = current
        blocks[Int(number)].leadsPast = leadsPast
        if current >= 0 { nodes[Int(current)].isLeft = true }
        return number
    }

    /// Goes on at the `else` of an `if`.
    ///
    /// - Returns: Its parameters; none where all are unknown.
    mutating func enterElse(_ number: Int32) -> [Value] {
        guard isActive else { return [] }
        guard number >= 0 else {
            startUnknown()
            return []
        }
        current = blocks[Int(number)].head
        if blocks[Int(number)].leadsPast {
            // The branch past the `then` leads here now. Wasmtime's compiler lets the last one take its place.
            blocks[Int(number)].leadsPast = false
            if let last = blocks[Int(number)].ends.popLast() { blocks[Int(number)].ends.insert(last, at: 0) }
        }
        return blocks[Int(number)].parameters
    }

    /// Defines what a branch to a block carries.
    mutating func carry(_ values: some Sequence<Value>, to number: Int32) {
        guard isActive, number >= 0 else { return }
        var variable = blocks[Int(number)].variables
        for value in values {
            define(variable, value)
            variable += 1
            spend()
        }
        _ = checkSteps()
    }

    /// Lets a branch lead from here to a block: to a loop's head, to the end of another one.
    mutating func branch(to number: Int32) {
        guard isActive, current >= 0, number >= 0 else { return }
        nodes[Int(current)].isLeft = true
        if blocks[Int(number)].isLoop {
            let head = Int(blocks[Int(number)].head)
            // What gets here from a place that nothing gets to cannot be.
            if head >= 0, nodes[head].predecessors.last != current { nodes[head].predecessors.append(current) }
        } else if blocks[Int(number)].ends.last != current {
            blocks[Int(number)].ends.append(current)
        }
    }

    // MARK: Exceptions

    /// How many clauses there are around.
    var handlerCount: Int { handlers.count }

    /// Adds a clause that catches exceptions, and leads to a block with values that nobody knows.
    ///
    /// For Wasmtime's compiler that is a node whose predecessors are the calls and throws inside; without any, nothing is
    /// known there.
    mutating func addHandler(to number: Int32, valueCount: Int) {
        guard isActive, current >= 0 else { return }
        let place = current
        let handler = add(Node(parent: -1))
        current = handler
        carry(repeatElement(.unknown, count: valueCount), to: number)
        branch(to: number)
        guard isActive else { return }
        // A definition may have moved on to another node, which is behind the handler.
        current = place
        handlers.append(handler)
    }

    /// Lets an exception lead from here to every clause around.
    mutating func mayThrow() {
        guard isActive, current >= 0, !handlers.isEmpty else { return }
        nodes[Int(current)].isLeft = true
        for handler in handlers where nodes[Int(handler)].predecessors.last != current {
            nodes[Int(handler)].predecessors.append(current)
        }
        spend(handlers.count)
        _ = checkSteps()
    }

    /// Says that what follows is not inside the clauses added since there were `count`.
    mutating func removeHandlers(downTo count: Int) {
        guard isActive else { return }
        for handler in handlers[min(count, handlers.count)...] where nodes[Int(handler)].predecessors.count == 1 {
            nodes[Int(handler)].parent = nodes[Int(handler)].predecessors[0]
        }
        handlers.removeLast(max(0, handlers.count - count))
    }

    /// Says that nothing branches to a loop's head any more.
    mutating func endLoop(_ number: Int32) {
        guard isActive, number >= 0, blocks[Int(number)].head >= 0 else { return }
        let head = blocks[Int(number)].head
        nodes[Int(head)].openLoop = -1
        let predecessors = nodes[Int(head)].predecessors
        if predecessors.count == 1 { nodes[Int(head)].parent = predecessors[0] }
        let open = blocks[Int(number)].openPhis
        blocks[Int(number)].openPhis = []
        for (variable, phi) in open {
            lookUp(phi, from: head)
            _ = finishSteps(variable)
            guard isActive else { return }
        }
    }

    /// Goes on at the end of a block that branches lead to.
    ///
    /// - Returns: Its results; none if all are unknown.
    mutating func end(_ number: Int32, resultCount: Int) -> [Value] {
        guard isActive else { return [] }
        guard number >= 0 else {
            startUnknown()
            return []
        }
        var ends = blocks[Int(number)].ends
        blocks[Int(number)].ends = []
        if blocks[Int(number)].leadsPast, blocks[Int(number)].head >= 0 { ends.insert(blocks[Int(number)].head, at: 0) }
        guard let first = ends.first else {
            leave()
            return []
        }
        current = ends.allSatisfy { $0 == first } ? first : add(Node(parent: -1, predecessors: ends))
        return (0..<resultCount).map { carried($0, by: number) }
    }

    /// The value of a loop's parameter or a block's result.
    private mutating func carried(_ index: Int, by number: Int32) -> Value {
        guard isActive else { return .unknown }
        return use(blocks[Int(number)].variables + index)
    }

    /// Says that nothing gets to what follows, up to the next place where branches meet.
    mutating func leave() { current = -1 }

    /// Goes on at a place that control gets to in a way which is not followed: no variable is known there.
    mutating func startUnknown() {
        guard isActive else { return }
        current = add(Node(parent: -1))
    }
}
