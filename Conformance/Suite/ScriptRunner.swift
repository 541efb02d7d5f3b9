package import Wasm
import WasmText

/// Runs a script in three sessions side by side, one with each translation, and one that collects garbage at every
/// allocation: every assertion has to hold in all, and all have to take the same fuel.
package struct ScriptRunner {
    private let script: WastScript
    private let features: Features
    private let sessions: [EngineSession]
    /// The modules that were defined without being instantiated, and the latest one.
    private var definitions: [String: Module] = [:]
    private var latestDefinition: Module?
    private var line = 1
    private var countedOffset = 0

    /// Runs a script from its source.
    ///
    /// - Parameters:
    ///   - file: The script's name in the report.
    ///   - features: What its modules may use.
    package static func run(_ source: [UInt8], file: String, features: Features) -> ScriptReport {
        var report = ScriptReport(file: file)
        let script: WastScript
        do {
            script = try WastScript(source)
        } catch {
            report.interruption = .init(
                line: error.line, reason: error.description, assertionCount: assertionCount(ofMalformed: source))
            return report
        }
        do {
            var runner = try ScriptRunner(script, features)
            report.outcomes = script.commands.map { runner.outcome(of: $0) }
        } catch {
            report.interruption = .init(
                line: 1, reason: "the engine could not be set up: \(error)",
                assertionCount: script.commands.count(where: \.isAssertion))
        }
        return report
    }

    private init(_ script: WastScript, _ features: Features) throws {
        self.script = script
        self.features = features
        sessions = [
            try EngineSession(.reference), try EngineSession(.optimized),
            try EngineSession(.optimized, collectsAtEveryAllocation: true),
        ]
    }

    /// How many assertions a script has, to be counted as failed when it cannot be run to its end.
    package static func assertionCount(of source: [UInt8]) -> Int {
        guard let script = try? WastScript(source) else { return assertionCount(ofMalformed: source) }
        return script.commands.count(where: \.isAssertion)
    }

    private static func assertionCount(ofMalformed source: [UInt8]) -> Int {
        String(decoding: source, as: UTF8.self).components(of: "(assert_")
    }

    // MARK: Commands

    private mutating func outcome(of command: WastCommand) -> ScriptReport.Outcome {
        countLines(to: command.offset)
        return .init(line: line, isAssertion: command.isAssertion, failure: failure(of: command))
    }

    /// Runs a command: why it did not go as the script says, or `nil`.
    private mutating func failure(of command: WastCommand) -> String? {
        switch command.kind {
        case .module(let module): return runModule(module)
        case .instance(let name, let definition): return runInstance(name, definition)
        case .register(let name, let instance):
            let registered = sessions.map { $0.register(String(decoding: name, as: UTF8.self), instance: instance) }
            return registered.contains(false) ? "there is no instance to register" : nil
        case .action(let action): return failure(of: action) { describeUnexpected($0) }
        case .assertReturn(let action, let results): return assertReturn(action, results)
        case .assertTrap(let action, let message):
            return failure(of: action) { Self.mismatch($0, trap: message, isExhaustion: false) }
        case .assertExhaustion(let action, let message):
            return failure(of: action) { Self.mismatch($0, trap: message, isExhaustion: true) }
        case .assertException(let action):
            return failure(of: action) { outcome in
                if case .trap(let trap) = outcome, trap.code == .uncaughtException { return nil }
                return "expected an exception, found \(Self.text(outcome))"
            }
        case .assertModuleTrap(let module, let message):
            return assertInstantiation(of: module) { Self.mismatch($0, trap: message, isExhaustion: false) }
        case .assertUnlinkable(let module, let message):
            return assertInstantiation(of: module) { outcome in
                if case .link = outcome { return nil }
                return "expected a link error (\(message)), found \(Self.text(outcome))"
            }
        case .assertMalformed(let module, let message), .assertMalformedCustom(let module, let message):
            return assertRejection(of: module, as: .decoding, message)
        case .assertInvalid(let module, let message): return assertRejection(of: module, as: .validation, message)
        case .assertInvalidCustom(let module, let message): return assertAnnotationError(in: module, message)
        }
    }

    private mutating func countLines(to offset: Int) {
        let source = script.stream.source
        while countedOffset < min(offset, source.count) {
            if source[countedOffset] == 0x0A { line += 1 }
            countedOffset += 1
        }
    }

    // MARK: Modules

    /// A module of a script after decoding and validation, or why it was rejected.
    private enum ModuleOutcome {
        case module(Module)
        case text(TextError)
        case binary(ModuleError)
    }

    private func load(_ module: WastModule) -> ModuleOutcome {
        let bytes: [UInt8]
        do {
            bytes = try module.encoded()
        } catch {
            return .text(error)
        }
        do {
            return .module(try Module(bytes: bytes, features: features))
        } catch {
            return .binary(error)
        }
    }

    private static func text(_ outcome: ModuleOutcome) -> String {
        switch outcome {
        case .module: "a valid module"
        case .text(let error): "a text error: \(error.rendered(file: nil))"
        case .binary(let error): error.description
        }
    }

    private mutating func runModule(_ module: WastModule) -> String? {
        let outcome = load(module)
        guard case .module(let loaded) = outcome else {
            // What follows must not run in an earlier instance.
            if !module.isDefinition { for session in sessions { session.forgetLatest() } }
            return "expected a module, found \(Self.text(outcome))"
        }
        latestDefinition = loaded
        if let name = module.name { definitions[name] = loaded }
        return module.isDefinition ? nil : instantiate(loaded, name: module.name)
    }

    private mutating func runInstance(_ name: String?, _ definition: String?) -> String? {
        guard let module = definition.map({ definitions[$0] }) ?? latestDefinition else {
            for session in sessions { session.forgetLatest() }
            return "there is no module to instantiate"
        }
        return instantiate(module, name: name)
    }

    private func instantiate(_ module: Module, name: String?) -> String? {
        let runs = sessions.map { $0.instantiate(module, name: name) }
        if let difference = Self.difference(runs) { return difference }
        return runs.compactMap { describeUnexpected($0.outcome) }.first.map { "instantiation: \($0)" }
    }

    private func assertInstantiation(
        of module: WastModule, _ mismatch: (EngineSession.Outcome) -> String?
    ) -> String? {
        let outcome = load(module)
        guard case .module(let loaded) = outcome else { return "expected a module, found \(Self.text(outcome))" }
        let runs = sessions.map { $0.instantiateAside(loaded) }
        return Self.difference(runs) ?? runs.compactMap { mismatch($0.outcome) }.first
    }

    private func assertRejection(of module: WastModule, as phase: ModuleError.Phase, _ message: String) -> String? {
        let outcome = load(module)
        let kind = phase == .decoding ? "malformed" : "invalid"
        switch outcome {
        case .text(let error) where phase == .decoding && error.kind != .limit: return nil
        case .binary(let error) where error.phase == phase: return nil
        default: return "expected a module to be \(kind) (\(message)), found \(Self.text(outcome))"
        }
    }

    private func assertAnnotationError(in module: WastModule, _ message: String) -> String? {
        let outcome = load(module)
        if case .text(let error) = outcome, error.kind == .annotation { return nil }
        return "expected an invalid annotation (\(message)), found \(Self.text(outcome))"
    }

    // MARK: Actions

    private func runs(_ action: WastAction) -> [EngineSession.Run] {
        let export = String(decoding: action.export, as: UTF8.self)
        return sessions.map { session in
            switch action.kind {
            case .invoke(let arguments):
                session.invoke(export, in: action.instance, arguments.map { session.value($0) })
            case .get: session.get(export, in: action.instance)
            }
        }
    }

    /// Performs an action in both sessions; a difference between them is a failure, and what `mismatch` finds.
    private func failure(of action: WastAction, _ mismatch: (EngineSession.Outcome) -> String?) -> String? {
        let runs = runs(action)
        return Self.difference(runs) ?? runs.compactMap { mismatch($0.outcome) }.first
    }

    private func assertReturn(_ action: WastAction, _ results: [WastResult]) -> String? {
        let runs = runs(action)
        if let difference = Self.difference(runs) { return difference }
        for (session, run) in zip(sessions, runs) {
            guard case .values(let values) = run.outcome else {
                return "expected results, found \(Self.text(run.outcome))"
            }
            if let mismatch = ResultMatching(hostNumber: session.hostNumber).mismatch(values, results) {
                return mismatch
            }
        }
        return nil
    }

    private func describeUnexpected(_ outcome: EngineSession.Outcome) -> String? {
        if case .values = outcome { nil } else { "unexpected \(Self.text(outcome))" }
    }
}
