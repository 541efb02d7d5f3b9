import PluginHost
import WASI
import Wasm

/// One run of `ssplug run`: the module with its interpreter.
struct GuestRun {
    private let request: RunRequest
    private let module: Module
    private let interpreter: Interpreter
    private let wasi: WASI

    /// Reads the module and opens the directories.
    ///
    /// - Throws: ``RunFailure`` for a file, module or directory that is wrong.
    init(_ request: RunRequest) throws(RunFailure) {
        self.request = request
        // The time is that for reading the module, too: a text of 16 MiB takes seconds.
        let deadline = request.timeout.map { ContinuousClock.now + $0 }
        module = try loadModule(request.path, request.features, until: deadline)

        var limits = Limits()
        if let size = request.maximumMemory {
            limits.memory = size
            // A language with garbage collection keeps there what others have in their memory.
            limits.heap = size
        }
        if let size = request.maximumStack { limits.valueStack = size }
        if let size = request.maximumCodeMemory { limits.codeMemory = size }
        interpreter = Interpreter(limits: limits, translation: request.usesReference ? .reference : .optimized)
        interpreter.deadline = deadline

        var configuration = WASIConfiguration()
        configuration.arguments = [request.path] + (request.function == nil ? request.arguments : [])
        configuration.environment = request.environment
        configuration.standardInput = .inherited
        configuration.standardOutput = request.printsObject ? .bytes(writeToStandardError) : .inherited
        configuration.standardError = .inherited
        // Programs that take no notice of the error would print to nobody for ever.
        configuration.endsWithoutReader = true
        configuration.clocks = .system
        configuration.directories = request.directories
        if let size = request.maximumHostMemory { configuration.hostMemory = HostMemory(limit: size) }
        do {
            wasi = try WASI(configuration)
        } catch {
            throw .ended(.badInput, displayed(error.description, limit: 1000), code: "directory_unreadable")
        }
    }

    /// Runs the program, or calls the function and prints its results.
    ///
    /// - Throws: ``RunFailure`` for everything but success.
    func run() throws(RunFailure) -> ExitCode {
        let startBudget = giveStartFuel()
        let instance = try instantiate()
        let function: ExportedFunction
        var arguments: [Value] = []
        if let name = request.function {
            function = try exportedFunction(name, of: instance)
            arguments = try parseArguments(request.arguments, for: name, function.type)
            try initialize(instance)
        } else {
            function = try start(of: instance)
        }

        let startFuel = startBudget - min(startBudget, interpreter.fuel)
        let budget = request.fuel ?? .max
        interpreter.fuel = budget
        interpreter.hostWork = 0
        let begin = ContinuousClock.now
        let results: [Value]
        do {
            results = try function.invoke(arguments)
        } catch {
            printStatistics(startFuel, budget: budget, begin: begin)
            let failure = RunFailure(error)
            // How a program ends that calls exit is its result.
            guard request.printsObject, case .ended(let code, nil, _) = failure else { throw failure }
            printObject(code, [], startFuel, budget: budget)
            return code
        }
        printStatistics(startFuel, budget: budget, begin: begin)
        if request.printsObject {
            printObject(.success, results, startFuel, budget: budget)
        } else {
            for value in results { printResult(describe(value)) }
        }
        return .success
    }

    private func printObject(_ code: ExitCode, _ results: [Value], _ startFuel: UInt64, budget: UInt64) {
        let document: JSONValue = [
            "schema": 1, "exit_code": .number(JSONNumber(Int(code.rawValue))),
            "results": .array(results.map { .string(describe($0)) }),
            "fuel": .number(JSONNumber(budget - min(budget, interpreter.fuel))),
            "start_fuel": .number(JSONNumber(startFuel)),
            "host_work": .number(JSONNumber(interpreter.hostWork)),
            "peak_memory": .number(JSONNumber(interpreter.peakMemoryByteCount)),
        ]
        printResult(document.text())
    }

    /// Gives the fuel for what comes before the call, and returns it.
    private func giveStartFuel() -> UInt64 {
        var budget = UInt64.max
        if let fuel = request.fuel {
            // The budget is for the call. The start function gets as much again, and segments and initialisers what
            // they can need at most: they are part of the module's bytes and cost no more than one unit for each.
            let segments = UInt64(clamping: module.bytes.count).multipliedReportingOverflow(by: 2).partialValue
            let (sum, overflow) = fuel.addingReportingOverflow(segments)
            budget = overflow ? .max : sum
        }
        interpreter.fuel = budget
        return budget
    }

    private func instantiate() throws(RunFailure) -> Instance {
        do {
            var imports = Imports()
            wasi.define(in: &imports, for: module)
            return try interpreter.instantiate(module, imports: imports)
        } catch {
            throw RunFailure(error)
        }
    }

    /// The program's start.
    private func start(of instance: Instance) throws(RunFailure) -> ExportedFunction {
        guard instance.exports.contains(where: { $0.name == "_start" }) else {
            let functions = instance.exports.compactMap { export -> String? in
                guard case .function(let type) = export.type else { return nil }
                return "\n  \(displayed(export.name)) \(type)"
            }
            let advice =
                functions.isEmpty
                ? "nor any other function"
                : "but these, which ssplug run --invoke NAME \(shellQuotedPath(request.path)) calls:"
                    + functions.prefix(50).joined()
            throw .badInput("\(displayed(request.path)) is not a program: it exports no function _start, \(advice)")
        }
        let function = try exportedFunction("_start", of: instance)
        guard function.type == FunctionType([]) else {
            throw .badInput("the function _start has the type \(function.type), expected () -> ()")
        }
        return function
    }

    /// Calls `_initialize`, which the C library of a module without `_start` needs before anything else.
    private func initialize(_ instance: Instance) throws(RunFailure) {
        guard let function = try? instance.function("_initialize"), function.type == FunctionType([]) else { return }
        do {
            _ = try function.invoke([])
        } catch {
            throw RunFailure(error)
        }
    }

    private func exportedFunction(_ name: String, of instance: Instance) throws(RunFailure) -> ExportedFunction {
        do {
            return try instance.function(name)
        } catch {
            if let found = error.problems.first?.found {
                throw .badInput("the export \(displayed(name)) is \(displayed(found, limit: 500)), not a function")
            }
            let names = instance.exports.compactMap { export -> String? in
                if case .function = export.type { export.name } else { nil }
            }
            let suggestion = didYouMean(name, among: names)
            throw .badInput("no exported function \(displayed(name))\(suggestion)")
        }
    }

    private func printStatistics(_ startFuel: UInt64, budget: UInt64, begin: ContinuousClock.Instant) {
        guard request.printsStatistics else { return }
        let (seconds, attoseconds) = (ContinuousClock.now - begin).components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        printError(
            """
            fuel: \(budget - min(budget, interpreter.fuel))
            start fuel: \(startFuel)
            host work: \(interpreter.hostWork)
            peak memory: \(interpreter.peakMemoryByteCount) bytes
            time: \(microseconds / 1000).\(String(1000 + microseconds % 1000).dropFirst()) ms
            translated functions: \(module.translatedFunctionCount(for: interpreter.translation))
            """)
    }
}
