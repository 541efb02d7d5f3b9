/// A function of an interpreter, resolved for calls by the host.
public struct ExportedFunction {
    let interpreter: Interpreter
    /// The name by which it was looked up; a function may have several.
    let name: String
    /// The reference to the function; never null.
    let reference: UInt64
    /// The function's type.
    public let type: FunctionType

    /// Calls the function with numbers and vectors and gets one.
    ///
    ///     let sum: Int32 = try add.call(1 as Int32, 2 as Int32)
    ///
    /// - Parameter arguments: The arguments, of the Swift types that stand for the parameters' types.
    /// - Returns: The result.
    /// - Throws: ``Trap``; ``Trap/Code/invalidCall`` if the types do not fit, with both signatures in its detail.
    public func call<each Argument: WasmValue, Result: WasmValue>(
        _ arguments: repeat each Argument
    ) throws(Trap) -> Result {
        guard type.results.count == 1, type.results[0] == Result.valueType,
            let slots = unsafe try run(repeat each arguments)
        else { throw mismatch(repeat each arguments, giving: [Result.valueType]) }
        // Not by `slotCount`, because each property of a type that is not known here costs a call.
        return unsafe type.results[0] == .v128
            ? Result(slot: slots[0], highSlot: slots[1]) : Result(slot: slots.pointee)
    }

    /// Calls a function that gives nothing.
    ///
    /// - Parameter arguments: The arguments, of the Swift types that stand for the parameters' types.
    /// - Throws: ``Trap``; ``Trap/Code/invalidCall`` if the types do not fit, with both signatures in its detail.
    public func call<each Argument: WasmValue>(_ arguments: repeat each Argument) throws(Trap) {
        guard type.results.isEmpty, unsafe try run(repeat each arguments) != nil else {
            throw mismatch(repeat each arguments, giving: [])
        }
    }

    /// Writes the arguments and runs.
    ///
    /// - Returns: Where the results stand, until the next call; `nil` if the arguments do not fit, and then nothing ran.
    @inline(__always)
    private func run<each Argument: WasmValue>(
        _ arguments: repeat each Argument
    ) throws(Trap) -> UnsafeMutablePointer<UInt64>? {
        guard let slots = unsafe interpreter.argumentSlots(type.linkageOffset) else { throw Trap(.callStackExhausted) }
        var index = 0
        var slot = 0
        for argument in repeat each arguments {
            guard index < type.parameters.count, type.parameters[index] == Swift.type(of: argument).valueType else {
                return nil
            }
            // SAFETY: there is room for the slots of all parameters.
            unsafe slots[slot] = argument.slot
            if type.parameters[index] == .v128 {
                slot += 1
                unsafe slots[slot] = argument.highSlot
            }
            slot += 1
            index += 1
        }
        guard index == type.parameters.count else { return nil }
        if let trap = unsafe interpreter.runObserved(self, at: slots) { throw trap }
        return unsafe slots
    }

    /// A call with arguments or a result of other types than the function's.
    @inline(never)
    private func mismatch<each Argument: WasmValue>(
        _ arguments: repeat each Argument, giving results: [ValueType]
    ) -> Trap {
        var parameters: [ValueType] = []
        for argument in repeat each arguments { parameters.append(Swift.type(of: argument).valueType) }
        return mismatch("\(FunctionType(parameters, results))")
    }

    private func mismatch(_ call: String) -> Trap {
        Trap(.invalidCall, detail: "\(name) takes \(type), called with \(call)")
    }

    /// Calls the function with values of any type.
    ///
    /// - Parameter arguments: As many values as the function has parameters, of their types.
    /// - Returns: As many values as the function has results.
    /// - Throws: ``Trap``; ``Trap/Code/invalidCall`` if the values do not fit or belong to another interpreter.
    public func invoke(_ arguments: [Value]) throws(Trap) -> [Value] {
        guard arguments.count == type.parameters.count,
            zip(arguments, type.parameters).allSatisfy({ $0.hasKind(of: $1) })
        else { throw mismatch(FunctionType.list(arguments.map(\.type))) }
        guard let slots = unsafe interpreter.argumentSlots(type.linkageOffset) else { throw Trap(.callStackExhausted) }
        for (index, argument) in arguments.enumerated() {
            try argument.check(
                fits: type.parameters[index], of: "parameter \(index + 1) of \(name)", in: interpreter)
        }
        var slot = 0
        for (argument, parameter) in zip(arguments, type.parameters) {
            // SAFETY: there is room for the slots of all parameters.
            unsafe argument.write(to: slots + slot)
            slot += parameter.slotCount
        }
        if let trap = unsafe interpreter.runObserved(self, at: slots) { throw trap }
        slot = 0
        var results: [Value] = []
        results.reserveCapacity(type.results.count)
        for result in type.results {
            results.append(unsafe Value(result, at: slots + slot, in: interpreter.hostRoots))
            slot += result.slotCount
        }
        return results
    }
}

extension Instance {
    /// Calls an exported function by its name; resolve an ``ExportedFunction`` where speed counts.
    ///
    /// - Parameters:
    ///   - name: The name of the export.
    ///   - arguments: The arguments, of the Swift types that stand for the parameters' types.
    /// - Returns: The result.
    /// - Throws: ``LinkError`` if there is no such function, or ``Trap``.
    public func call<each Argument: WasmValue, Result: WasmValue>(
        _ name: String, _ arguments: repeat each Argument
    ) throws -> Result {
        try function(name).call(repeat each arguments)
    }

    /// Calls an exported function that gives nothing by its name.
    ///
    /// - Parameters:
    ///   - name: The name of the export.
    ///   - arguments: The arguments, of the Swift types that stand for the parameters' types.
    /// - Throws: ``LinkError`` if there is no such function, or ``Trap``.
    public func call<each Argument: WasmValue>(_ name: String, _ arguments: repeat each Argument) throws {
        try function(name).call(repeat each arguments)
    }
}
