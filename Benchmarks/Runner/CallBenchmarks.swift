import Wasm

/// A guest that did not compute what it should have.
struct WrongResult: Error, CustomStringConvertible {
    let description: String
}

/// Calls into a guest and out of it, traps, and `memory.grow`.
func callBenchmarks(_ guests: Guests) throws -> [Benchmark] {
    let calls = try Module(bytes: guests.assembled("calls/calls.wat"))
    return [
        exportedCall(calls),
        hostCall(
            "call/host-typed", calls, target: 50,
            HostFunction { (_: borrowing Caller, a: Int32, b: Int32) -> Int32 in a &+ b }),
        hostCall(
            "call/host-raw", calls, target: 10,
            HostFunction(type: FunctionType([.i32, .i32], [.i32])) { _, arguments in
                let (a, b): (UInt32, UInt32) = (arguments[0], arguments[1])
                arguments.set(0, a &+ b)
            }),
        trap(calls),
        try memoryGrow(guests),
    ]
}

/// A function of a new instance of `calls.wat`; it keeps its interpreter.
private func function(
    _ name: String, of module: Module,
    _ host: HostFunction = HostFunction { (_: borrowing Caller, a: Int32, _: Int32) -> Int32 in a }
) throws -> ExportedFunction {
    var imports = Imports()
    imports.define("host", "add", host)
    let interpreter = Interpreter()
    return try withExtendedLifetime(interpreter) {
        try interpreter.instantiate(module, imports: imports).function(name)
    }
}

/// A call of a function that was looked up before.
private func exportedCall(_ module: Module) -> Benchmark {
    Benchmark("call/exported", .nanoseconds, target: 100) { operations, timer in
        let add = try function("add", of: module)
        var sum: Int32 = 0
        try timer.time {
            for _ in 0..<operations { sum = try add.call(sum, 1 as Int32) }
        }
        guard sum == Int32(truncatingIfNeeded: operations) else {
            throw WrongResult(description: "call/exported: \(sum) after \(operations) calls")
        }
    }
}

/// A call of the host by a guest.
///
/// The closure is defined here, in another module than the engine.
private func hostCall(_ name: String, _ module: Module, target: Double, _ host: HostFunction) -> Benchmark {
    Benchmark(name, .nanoseconds, target: target) { operations, timer in
        let callHost = try function("callHost", of: module, host)
        let turns = max(1, operations / 16)
        let sum: Int32 = try timer.time { try callHost.call(Int32(clamping: turns)) }
        guard sum == Int32(truncatingIfNeeded: turns * 16) else {
            throw WrongResult(description: "\(name): \(sum) after \(turns * 16) calls")
        }
    }
}

/// A call that ends in a trap, which the host catches.
private func trap(_ module: Module) -> Benchmark {
    Benchmark("trap", .nanoseconds) { operations, timer in
        let function = try function("trap", of: module)
        var count = 0
        timer.time {
            for _ in 0..<operations {
                do throws(Trap) { try function.call() } catch { count += error.code == .unreachable ? 1 : 0 }
            }
        }
        guard count == operations else {
            throw WrongResult(description: "trap: \(count) traps in \(operations) calls")
        }
    }
}

/// A growth by one page; the new pages are not touched.
private func memoryGrow(_ guests: Guests) throws -> Benchmark {
    let module = try Module(bytes: guests.assembled("calls/grow.wat"))
    let pages: Int32 = 1000
    return Benchmark("memory.grow", .nanoseconds) { operations, timer in
        var done = 0
        while done < operations {
            let count = min(pages, Int32(clamping: operations - done))
            done += Int(count)
            let interpreter = Interpreter()
            let grow = try withExtendedLifetime(interpreter) { try interpreter.instantiate(module).function("grow") }
            let size: Int32 = try timer.time { try grow.call(count) }
            guard size == count else {
                throw WrongResult(description: "memory.grow: \(size) pages instead of \(count)")
            }
        }
    }
}
