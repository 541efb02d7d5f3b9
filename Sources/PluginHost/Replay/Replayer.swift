public import Wasm

extension PluginRecording {
    /// Runs the request again on a fresh instance, without a host: what the guest asks for is answered from the
    /// recording, and nothing outside of the guest is read or changed.
    ///
    /// It takes as long as the guest needs, on this thread. A guest that uses far more fuel than recorded is stopped.
    /// A recording that strangers have written may ask for much; give it a timeout.
    ///
    /// - Parameters:
    ///   - module: The module; a changed one is run as well, to find where it first behaves otherwise.
    ///   - stage: Which translation the guest runs in; the result is the same in all.
    ///   - timeout: The time after which the run ends, which is a difference; `nil` for no end.
    /// - Returns: The first difference, if there is one.
    public func replay(
        module: PluginModule, stage: TranslationStage = .optimized, timeout: Duration? = nil
    ) -> ReplayReport {
        let replayer = Replayer(self, module: module, stage: stage)
        replayer.deadline = timeout.map { .now.advanced(by: $0) }
        replayer.interpreter.deadline = replayer.deadline
        replayer.run()
        return replayer.report
    }
}

/// Runs a recording again: makes the calls that the host made, answers those of the guest, and compares.
final class Replayer {
    let recording: PluginRecording
    let module: PluginModule
    let interpreter: Interpreter
    /// When the replay must be over; `nil` for never.
    fileprivate(set) var deadline: ContinuousClock.Instant?
    private var instance: Instance?
    /// The first difference; once there is one, the run ends.
    private(set) var difference: ReplayDifference?
    /// Where the fuel of another module than the recorded one first differed: it nearly always does, and says less than
    /// the first other call.
    private var fuelDifference: ReplayDifference?
    let isRecordedModule: Bool
    /// Where the recorded places are, if the module is another one.
    var relocations = Relocations()
    /// The calls that were as recorded.
    var calls = 0

    /// The steps of the entries under way, innermost last.
    var scopes: [Scope] = []
    /// The fuel that the guest was given, at most that of the recording.
    private var given: UInt64 = 0
    private var isCapped = false
    /// Whether the engine ends the run where a deadline or a cancellation did.
    private var isInterrupted = false

    struct Scope {
        var entry: String?
        var steps: [RecordedStep]
        var next = 0
    }

    /// Ends the guest's run after a difference.
    struct Stop: Error {}

    init(_ recording: PluginRecording, module: PluginModule, stage: TranslationStage) {
        self.recording = recording
        self.module = module
        isRecordedModule = module.digest == recording.header.moduleDigest
        interpreter = Interpreter(limits: recording.header.limits.engine, translation: stage)
    }

    var report: ReplayReport {
        let header = recording.header
        var notes: [String] = []
        if !sameBytes(header.engineVersion, EngineVersion.current) {
            notes.append(
                "recorded with engine \(displayed(header.engineVersion)), run again with \(EngineVersion.current)")
        }
        if !isRecordedModule {
            notes.append("the module is not the recorded one: \(module.digest.hexadecimal)")
        }
        if let fuelDifference, difference?.kind != .fuel {
            notes.append(
                "the fuel differs from call \(fuelDifference.sequence) on: \(fuelDifference.expectedFuel ?? 0) recorded, "
                    + "\(fuelDifference.foundFuel ?? 0) used")
        }
        return ReplayReport(calls: calls, fuel: used(interpreter.fuel), difference: difference, notes: notes)
    }

    func run() {
        planInterruption()
        for (index, step) in recording.steps.enumerated() {
            do {
                try checkTime()
                switch step {
                case .entry(let entry): try runTop(entry, index)
                case .read(let access): try compare(access, nil)
                case .write(let access):
                    guard recording.bytes(of: access) == recording.requestBytes else {
                        throw stop(
                            .outcome, "the request is \(recordedExcerpt(recording.requestBytes))", "another was written"
                        )
                    }
                    try write(access, nil)
                case .call: throw stop(.outcome, "a call of the host", "a call of the guest outside of one")
                }
            } catch {
                return
            }
        }
        compareEnd()
    }

    /// Ends the replay when its time is over: a stranger's recording may have the host itself do very much.
    func checkTime() throws {
        guard let deadline, ContinuousClock.now >= deadline else { return }
        throw stop(.ending, "a further step", "the time for the replay is over")
    }

    // MARK: Differences

    /// Keeps a difference, unless there is one already, and gives the error that ends the run.
    func stop(
        _ kind: ReplayDifference.Kind, _ expected: String, _ found: String,
        fuel: (expected: UInt64, found: UInt64)? = nil,
        sequence: Int? = nil
    ) -> Stop {
        if difference == nil { difference = makeDifference(kind, expected, found, fuel, sequence) }
        return Stop()
    }

    private func makeDifference(
        _ kind: ReplayDifference.Kind, _ expected: String, _ found: String, _ fuel: (expected: UInt64, found: UInt64)?,
        _ sequence: Int?
    ) -> ReplayDifference {
        ReplayDifference(
            kind: kind, sequence: sequence ?? calls, isAtCall: sequence != nil, entry: scopes.first?.entry,
            expected: expected, found: found, expectedFuel: fuel?.expected, foundFuel: fuel?.found)
    }

    func used(_ left: UInt64) -> UInt64 { given - min(given, left) }

    // MARK: Entries

    /// Makes the engine end the run where a deadline or a cancellation did.
    private func planInterruption() {
        func find(in steps: [RecordedStep]) -> RecordedTrap? {
            for step in steps {
                switch step {
                case .entry(let entry):
                    if case .trap(let trap) = entry.ending, trap.check != nil { return trap }
                    if let trap = find(in: entry.steps) { return trap }
                case .call(let call):
                    if let trap = find(in: call.steps) { return trap }
                case .read, .write: break
                }
            }
            return nil
        }
        guard let trap = find(in: recording.steps), let check = trap.check else { return }
        interpreter.interrupt(atCheck: check, with: trap.code)
        isInterrupted = true
    }

    private func runTop(_ entry: RecordedEntry, _ index: Int) throws {
        if let budget = entry.budget {
            let limits = recording.header.limits
            guard budget == (index == 0 ? limits.startFuel : limits.fuel) else {
                throw stop(
                    .outcome, "limits of \(limits.startFuel) and \(limits.fuel) units of fuel", "\(budget) given")
            }
            giveFuel(budget, from: index)
        }
        scopes = [Scope(entry: entry.export, steps: entry.steps)]
        defer { scopes = [] }
        guard let export = entry.export else {
            guard index == 0 else { throw stop(.outcome, "one instance", "another one made") }
            try runInstantiation(entry)
            return
        }
        guard let instance else { throw stop(.outcome, "an instance", "a call before it was made") }
        try checkFuel(entry.fuel, used(interpreter.fuel), "a call of \(displayed(export))")
        let ending = invoke(export, relocations.arguments(of: entry), instance)
        try conclude(entry, ending, used(interpreter.fuel))
    }

    /// Gives the guest its fuel, but not much more than what it is known to use.
    private func giveFuel(_ budget: UInt64, from index: Int) {
        var most: UInt64 = 0
        for (offset, step) in recording.steps[index...].enumerated() {
            guard case .entry(let entry) = step else { continue }
            if offset > 0, entry.budget != nil { break }
            most = max(most, entry.fuelAfter)
        }
        let (double, overflow) = most.multipliedReportingOverflow(by: 2)
        let (cap, overflows) = double.addingReportingOverflow(10_000_000)
        // A bulk operation that was interrupted halfway is charged only when it is over.
        given = overflow || overflows || isInterrupted ? budget : min(budget, cap)
        isCapped = given < budget
        interpreter.fuel = given
    }

    enum Ending {
        case results([UInt64])
        case trap(Trap)
        /// The entry could not be made at all.
        case refused(String)
    }

    private func runInstantiation(_ entry: RecordedEntry) throws {
        var imports = Imports()
        for item in module.module.imports {
            guard case .function(let type) = item.type else { continue }
            imports.define(
                item.module, item.name,
                HostFunction(replacing: type) { [unowned self] caller, arguments in
                    try replay(item, type, caller, arguments)
                })
        }
        var ending = Ending.results([])
        do throws(InstantiationError) {
            instance = try interpreter.instantiate(module.module, imports: imports)
        } catch {
            if case .trap(let trap) = error { ending = .trap(trap) } else { ending = .refused("\(error)") }
        }
        try conclude(entry, ending, used(interpreter.fuel))
    }

    func invoke(_ export: String, _ arguments: [UInt64], _ instance: Instance) -> Ending {
        let function: ExportedFunction
        do { function = try instance.function(export) } catch { return .refused("\(error)") }
        let types = function.type.parameters
        guard types.count == arguments.count else {
            return .refused("\(displayed(export)) has the type \(function.type)")
        }
        var values: [Value] = []
        for (type, bits) in zip(types, arguments) {
            guard let value = Value(type, bits: bits) else {
                return .refused("\(displayed(export)) has the type \(function.type)")
            }
            values.append(value)
        }
        do throws(Trap) {
            return .results(try function.invoke(values).compactMap(\.bits))
        } catch {
            return .trap(error)
        }
    }

    /// Compares how an entry ended.
    func conclude(_ entry: RecordedEntry, _ ending: Ending, _ fuel: UInt64) throws {
        let name = entry.export.map { displayed($0) } ?? "the making of the instance"
        if case .trap(let trap) = ending, difference != nil {
            if difference?.backtrace.isEmpty ?? false { difference?.backtrace = trap.backtrace }
            throw Stop()
        }
        let found =
            switch ending {
            case .results(let results): "\(name) returned \(Self.list(results))"
            case .trap(let trap) where trap.code == .outOfFuel && isCapped:
                "\(name) used more than \(given) units without coming back"
            case .trap(let trap): "\(name) trapped: \(Self.text(trap.code, trap.detail))"
            case .refused(let problem): "\(name) cannot be called: \(problem)"
            }
        let pair = (expected: entry.fuelAfter, found: fuel)
        if let scope = scopes.last, scope.next < scope.steps.count, case .call(let call) = scope.steps[scope.next] {
            let stop = stop(
                .call, Self.text(call, recording), found, fuel: (call.fuel, fuel), sequence: call.sequence)
            addBacktrace(ending)
            throw stop
        }
        let expected: String
        let isSame: Bool
        switch entry.ending {
        case .results(let results):
            expected = "\(name) returned \(Self.list(results))"
            if case .results(let actual) = ending {
                isSame =
                    actual == results || !isRecordedModule && relocations.accept(resultsOf: entry, results, actual)
            } else {
                isSame = false
            }
        case .trap(let trap):
            expected = "\(name) trapped: \(Self.text(trap.code, trap.detail))"
            if case .trap(let actual) = ending {
                isSame = actual.code == trap.code && actual.detail == trap.detail
            } else {
                isSame = false
            }
        }
        guard isSame else {
            let stop = stop(.ending, expected, found, fuel: pair)
            addBacktrace(ending)
            throw stop
        }
        try checkFuel(entry.fuelAfter, fuel, expected)
    }

    private func addBacktrace(_ ending: Ending) {
        if case .trap(let trap) = ending { difference?.backtrace = trap.backtrace }
    }

    func checkFuel(_ expected: UInt64, _ found: UInt64, _ what: String, sequence: Int? = nil) throws {
        if expected == found { return }
        guard isRecordedModule else {
            if fuelDifference == nil { fuelDifference = makeDifference(.fuel, what, what, (expected, found), sequence) }
            return
        }
        throw stop(.fuel, what, what, fuel: (expected, found), sequence: sequence)
    }

    // MARK: The end

    private func compareEnd() {
        let outcome = recording.outcome
        if !recording.steps.isEmpty {
            guard (try? checkFuel(outcome.fuel, used(interpreter.fuel), "the end of the run")) != nil else { return }
        }
        if let fuelDifference {
            difference = fuelDifference
            return
        }
        if let problem = recording.contradiction {
            _ = stop(.outcome, problem.claim, problem.steps)
            return
        }
        // What another module leaves in its memory is at other places.
        guard isRecordedModule else {
            _ = stop(.module, "module \(recording.header.moduleDigest.hexadecimal)", module.digest.hexadecimal)
            return
        }
        let state = FinalState(interpreter)
        if state.memory != outcome.memoryDigest {
            _ = stop(
                .finalMemory, "memory with digest \(outcome.memoryDigest.hexadecimal)", state.memory.hexadecimal)
        } else if state.globals != outcome.globalsDigest {
            _ = stop(.globals, "globals with digest \(outcome.globalsDigest.hexadecimal)", state.globals.hexadecimal)
        }
    }
}
