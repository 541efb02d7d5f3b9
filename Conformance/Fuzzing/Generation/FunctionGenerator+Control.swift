import Wasm

extension FunctionGenerator {
    /// What is inside a block: values outside cannot be reached, and branches can lead to its label.
    ///
    /// - Parameters:
    ///   - label: The block's label.
    ///   - depth: How deep the making of values in it is nested.
    ///   - body: Makes it; what it leaves on the stack is forgotten.
    mutating func nest(_ label: Label, depth: Int, _ body: (inout Self) -> Void) {
        let outer = (base: base, depth: self.depth, isDead: isDead)
        base = stack.count
        self.depth = depth
        isDead = false
        labels.append(label)
        body(&self)
        labels.removeLast()
        stack.removeLast(stack.count - base)
        (base, self.depth, isDead) = outer
    }

    /// What is inside a block, from its parameters up to its results.
    ///
    /// - Parameter end: Makes what comes last, if that is reached.
    private mutating func makeBody(
        parameters: [ValueType], results: [ValueType], label: Label, _ end: (inout Self) -> Void = { _ in }
    ) {
        nest(label, depth: 0) { generator in
            generator.push(parameters)
            for _ in 0..<generator.random.within(0...6) where generator.budget > 0 && !generator.isDead {
                generator.step()
            }
            // Code that nothing reaches.
            if generator.isDead, generator.random.chance(20), generator.budget > 0 { generator.step() }
            if !generator.isDead { end(&generator) }
            generator.finish(results)
        }
    }

    /// A block whose type is the module's.
    private mutating func makeType() -> (type: BlockType, parameters: [ValueType], results: [ValueType]) {
        switch random.below(10) {
        case 0..<4: return (.empty, [], [])
        case 4..<6:
            let result = random.pick([.i32, .i64, .f32, .f64, .v128] as [ValueType])
            return (.value(result), [], [result])
        default:
            let index = random.pick(types.functions)
            let type = types.function(index)
            return (.type(UInt32(index)), type.parameters, type.results)
        }
    }

    mutating func makeBlock() {
        let (type, parameters, results) = makeType()
        makeBlock(type, parameters: parameters, results: results)
    }

    mutating func makeBlock(_ type: BlockType, parameters: [ValueType], results: [ValueType]) {
        need(parameters)
        emit("block", .blockType(type))
        makeBody(parameters: parameters, results: results, label: Label(types: results))
        emit("end")
        push(results)
    }

    mutating func makeIf() {
        let (type, parameters, results) = makeType()
        makeIf(type, parameters: parameters, results: results)
    }

    mutating func makeIf(_ type: BlockType, parameters: [ValueType], results: [ValueType]) {
        need(parameters + [.i32])
        emit("if", .blockType(type))
        makeBody(parameters: parameters, results: results, label: Label(types: results))
        if !results.isEmpty || !parameters.isEmpty || random.chance(50) {
            emit("else")
            makeBody(parameters: parameters, results: results, label: Label(types: results))
        }
        emit("end")
        push(results)
    }

    mutating func makeLoop() {
        guard labels.count < 5 else { return makeBlock() }
        let (type, parameters, results) = makeType()
        let counter = UInt32(locals.count)
        locals.append(.i32)
        counters.insert(counter)
        emit("i32Const", .i32(UInt32(random.within(1...5))))
        emit("localSet", .index(counter))
        need(parameters)
        emit("loop", .blockType(type))
        makeBody(parameters: parameters, results: results, label: Label(types: parameters, counter: counter)) {
            guard $0.random.chance(85) else { return }
            $0.branchIf(0)
        }
        emit("end")
        push(results)
    }

    /// Labels that a branch without a condition may lead to: loops are left to those that count.
    private var exits: [Int] { labels.indices.filter { labels[$0].counter == nil } }

    mutating func branchIf() {
        guard !labels.isEmpty else { return }
        if random.chance(20) { return branchOnReference() }
        branchIf(UInt32(random.below(labels.count)))
    }

    /// - Parameter depth: The label as the binary format counts it.
    private mutating func branchIf(_ depth: UInt32) {
        let label = labels[labels.count - 1 - Int(depth)]
        if let counter = label.counter {
            need(label.types)
            push(label.types)
            emit("localGet", .index(counter))
            emitInteger(1, .i32)
            emit("i32Sub")
            emit("localTee", .index(counter))
            emitInteger(0, .i32)
            emit("i32GtS")
        } else {
            need(label.types + [.i32])
            push(label.types)
        }
        emit("brIf", .index(depth))
    }

    /// A branch that looks at a reference and leads to a label without values.
    private mutating func branchOnReference() {
        guard let target = exits.filter({ labels[$0].types.isEmpty }).randomElement(&random) else { return }
        let reference = random.pick(types.references)
        need([reference])
        emit("brOnNull", .index(UInt32(labels.count - 1 - target)))
        guard let type = reference.referenceType else { return }
        stack.append(.reference(ReferenceType(isNullable: false, heapType: type.heapType)))
    }

    /// Leaves a block or the function for good.
    mutating func leave() {
        // Most of the time there is more to do.
        if labels.count == 1, !random.chance(15) { return }
        let depth = { (label: Int, count: Int) in UInt32(count - 1 - label) }
        switch random.choose([30, 25, 20, 10, 12, 1]) {
        case 0:
            let target = random.pick(exits)
            need(labels[target].types)
            emit("br", .index(depth(target, labels.count)))
        case 1:
            let target = random.pick(exits)
            let types = labels[target].types
            let others = exits.filter { labels[$0].types == types }
            let targets = (0...random.below(4)).map { _ in depth(random.pick(others), labels.count) }
            need(types)
            makeIndex(below: UInt64(targets.count), .i32)
            pop(1)
            emit("brTable", .labels(targets))
        case 2:
            need(results)
            emit("return")
        case 3: makeTailCall()
        case 4:
            let tag = random.below(types.tags.count)
            need(types.function(types.tags[tag].type).parameters)
            emit("throw", .index(UInt32(tag)))
        default: emit("unreachable")
        }
        isDead = true
        stack.removeLast(stack.count - base)
    }

    // MARK: Calls

    /// A function behind this one, so that calls come to an end; now and then any.
    private mutating func callee(where condition: (FunctionType) -> Bool) -> Int? {
        let candidates = module.functions.indices.filter {
            ($0 > number || random.chance(4)) && condition(types.function(Int(module.functions[$0].type)))
        }
        return candidates.randomElement(&random)
    }

    mutating func makeCall(giving type: ValueType) {
        guard let callee = callee(where: { $0.results == [type] }) else {
            emitConstant(type)
            return stack.append(type)
        }
        makeCall(callee)
    }

    mutating func makeCall() {
        if let callee = callee(where: { _ in true }) { makeCall(callee) }
    }

    private mutating func makeCall(_ callee: Int) {
        let type = types.function(Int(module.functions[callee].type))
        need(type.parameters)
        emitCall(callee, prefix: "")
        push(type.results)
    }

    private mutating func makeTailCall() {
        let results = results
        guard let callee = callee(where: { $0.results == results }) else {
            need(results)
            return emit("return")
        }
        need(types.function(Int(module.functions[callee].type)).parameters)
        emitCall(callee, prefix: "return")
    }

    /// The call alone: direct, by a reference, or by the first table.
    private mutating func emitCall(_ callee: Int, prefix: String) {
        func name(_ call: String) -> String {
            prefix.isEmpty ? call : prefix + call.prefix(1).uppercased() + call.dropFirst()
        }
        let type = module.functions[callee].type
        let places = module.elements[1].items.indices.filter {
            guard let index = module.elements[1].items[$0].first?.immediates.first?.index else { return false }
            return module.functions[Int(index)].type == type
        }
        switch random.below(10) {
        case 0, 1:
            emit("refFunc", .index(UInt32(callee)))
            emit(name("callRef"), .index(type))
        case 2, 3:
            guard let place = places.randomElement(&random) else { fallthrough }
            emit("i32Const", .i32(UInt32(place)))
            if random.chance(4) {
                emitConstant(.i32)
                emit("i32Xor")
            }
            emit(name("callIndirect"), .index(type), .index(0))
        default: emit(name("call"), .index(UInt32(callee)))
        }
    }

    // MARK: Exceptions

    mutating func makeTry() {
        if extras.legacyExceptions, random.chance(60) { return makeLegacyTry() }
        let number = random.below(types.tags.count)
        let tag = types.tags[number]
        switch random.below(4) {
        case 0: makeCatching(.empty, Catch(kind: 2, tag: 0, label: 0), caught: [])
        case 1:
            let exception = TypePlan.nullable(.exception)
            makeCatching(.value(exception), Catch(kind: 3, tag: 0, label: 0), caught: [exception])
            if random.chance(50) { throwAgain() } else { discard() }
        case 2:
            makeCatching(
                .type(UInt32(tag.caughtWithReference)), Catch(kind: 1, tag: UInt32(number), label: 0),
                caught: types.function(tag.caughtWithReference).results)
            discard()
        default:
            makeCatching(
                .type(UInt32(tag.caught)), Catch(kind: 0, tag: UInt32(number), label: 0),
                caught: types.function(tag.caught).results)
        }
    }

    /// A block with a `try_table` inside, whose clause leads to the block's end; if nothing is thrown, values come there too.
    private mutating func makeCatching(_ type: BlockType, _ clause: Catch, caught: [ValueType]) {
        emit("block", .blockType(type))
        nest(Label(types: caught), depth: 0) { generator in
            generator.emit("tryTable", .blockType(.empty), .catches([clause]))
            generator.makeBody(parameters: [], results: [], label: Label(types: [])) {
                if $0.random.chance(60) { $0.throwPerhaps() }
            }
            generator.emit("end")
            generator.finish(caught)
        }
        emit("end")
        push(caught)
    }

    /// Throws the exception on the stack again, unless there is none.
    private mutating func throwAgain() {
        let local = UInt32(locals.count)
        locals.append(TypePlan.nullable(.exception))
        emit("localSet", .index(local))
        pop(1)
        emit("block", .blockType(.empty))
        emit("localGet", .index(local))
        emit("brOnNull", .index(0))
        emit("throwRef")
        emit("end")
    }

    /// Throws if a number says so.
    private mutating func throwPerhaps() {
        let tag = random.below(types.tags.count)
        let parameters = types.function(types.tags[tag].type).parameters
        make(.i32)
        pop(1)
        emit("if", .blockType(.empty))
        nest(Label(types: []), depth: 2) { generator in
            for type in parameters { generator.make(type) }
            generator.emit("throw", .index(UInt32(tag)))
        }
        emit("end")
    }

    private mutating func makeLegacyTry() {
        let number = random.below(types.tags.count)
        let parameters = types.function(types.tags[number].type).parameters
        emit("try", .blockType(.empty))
        makeBody(parameters: [], results: [], label: Label(types: [])) {
            if $0.random.chance(60) { $0.throwPerhaps() }
        }
        if random.chance(20) {
            return emit("delegate", .index(UInt32(random.below(labels.count))))
        }
        if random.chance(70) {
            emit("catch", .index(UInt32(number)))
            makeBody(parameters: parameters, results: [], label: Label(types: [])) { generator in
                if generator.random.chance(10) { generator.rethrow() }
            }
        }
        if random.chance(60) {
            emit("catchAll")
            makeBody(parameters: [], results: [], label: Label(types: [])) { generator in
                if generator.random.chance(10) { generator.rethrow() }
            }
        }
        emit("end")
    }

    /// Throws again what the innermost block has caught.
    private mutating func rethrow() {
        emit("rethrow", .index(0))
        isDead = true
        stack.removeLast(stack.count - base)
    }
}
