/// How control leads from node to node.
extension ConstantFlow {
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
    mutating func enterLoop(_ parameters: [FlowValue]) -> (number: Int32, parameters: [FlowValue]) {
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

    mutating func add(_ node: Node) -> Int32 {
        nodes.append(node)
        return Int32(truncatingIfNeeded: nodes.count - 1)
    }

    /// Enters an `if` with its parameters.
    ///
    /// - Parameter leadsPast: Whether the types of parameters and results are the same, so that it needs no `else`.
    mutating func enterIf(_ parameters: [FlowValue], resultCount: Int, leadsPast: Bool) -> Int32 {
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
    mutating func enterElse(_ number: Int32) -> [FlowValue] {
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
    mutating func carry(_ values: some Sequence<FlowValue>, to number: Int32) {
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
    mutating func end(_ number: Int32, resultCount: Int) -> [FlowValue] {
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
    mutating func carried(_ index: Int, by number: Int32) -> FlowValue {
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
