import Wasm

extension Replayer {
    /// An error of a recorded host function.
    private struct RecordedHostError: Error {}

    /// Answers a call of the guest as the recording says, if it is the recorded one.
    func replay(
        _ item: ImportDescription, _ type: FunctionType, _ caller: borrowing Caller,
        _ arguments: borrowing HostArguments
    ) throws {
        let bits = type.bits(of: arguments, type.parameters)
        let fuel = used(caller.fuel)
        guard let scope = scopes.last, scope.next < scope.steps.count, case .call(let call) = scope.steps[scope.next]
        else {
            throw stop(
                .call, "no further call", text(item, bits, caller), fuel: (scopeEnd, fuel), sequence: calls + 1)
        }
        guard sameBytes(call.module, item.module), sameBytes(call.name, item.name),
            call.arguments == bits || !isRecordedModule && relocations.accept(argumentsOf: call, bits)
        else {
            throw stop(
                .call, Self.text(call, recording), text(item, bits, caller), fuel: (call.fuel, fuel),
                sequence: call.sequence)
        }
        if call.fuel != fuel { try checkFuel(call.fuel, fuel, Self.text(call, recording), sequence: call.sequence) }
        scopes[scopes.count - 1].next += 1
        calls = call.sequence
        var recorded = call.fuel
        for (index, step) in call.steps.enumerated() {
            try checkTime()
            switch step {
            case .read(let access):
                if try !isMovedPointer(access, before: index, call) { try compare(access, call) }
            case .write(let access): try write(access, call)
            case .entry(let entry):
                try charge(from: recorded, to: entry.fuel, caller)
                recorded = entry.fuelAfter
                try runNested(entry, caller)
            case .call: throw stop(.outcome, "a step of the host", "a call of the guest outside of one")
            }
        }
        try charge(from: recorded, to: call.fuelAfter, caller)
        switch call.ending {
        case .results(let recorded):
            let results = isRecordedModule ? recorded : relocations.results(of: call, recorded)
            guard results.count == type.results.count,
                zip(type.results, results).allSatisfy({ Value($0, bits: $1) != nil })
            else {
                throw stop(.outcome, "results \(Self.list(results))", "a function of type \(type)")
            }
            for (index, result) in results.enumerated() { arguments.set(index, result) }
        case .failure(.trap(let code, let detail)): throw Trap(code, detail: detail)
        case .failure: throw RecordedHostError()
        }
    }

    /// The fuel at the end of the entry under way, as it was recorded; 0 where that is not known.
    private var scopeEnd: UInt64 {
        guard let step = scopes.last?.steps.last, case .call(let call) = step else { return 0 }
        return call.fuelAfter
    }

    private func runNested(_ entry: RecordedEntry, _ caller: borrowing Caller) throws {
        guard let instance = caller.instance, let export = entry.export, entry.budget == nil else {
            throw stop(.outcome, "a call of the instance", "the making of another one inside a call")
        }
        scopes.append(Scope(entry: export, steps: entry.steps))
        let ending = invoke(export, relocations.arguments(of: entry), instance)
        try conclude(entry, ending, used(caller.fuel))
        scopes.removeLast()
        // A trap that was recorded goes on through the host function that made the call.
        if case .trap(let trap) = ending { throw trap }
    }

    /// Charges what the host function charged between two moments.
    private func charge(from start: UInt64, to end: UInt64, _ caller: borrowing Caller) throws {
        guard start <= end, end - start <= caller.fuel else {
            throw stop(.fuel, "the host's own work", "the host's own work", fuel: (end, used(caller.fuel)))
        }
        if start < end { caller.fuel -= end - start }
    }
}
