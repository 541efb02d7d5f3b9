package import Wasm
import WasmText

/// Runs a script in two sessions side by side, one with each translation: every assertion has to hold in both, and
/// both have to take the same fuel.
package struct ScriptRunner {
    private let script: WastScript
    private let features: Features
    private let sessions: [EngineSession]
    /// The modules that were defined without being instantiated, and the latest one.
    private var definitions: [String: Module] = [:]
    private var latestDefinition: Module?
    private var report: ScriptReport
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
            report.fail(line: error.line, error.description)
            report.failed = max(1, assertionCount(ofMalformed: source))
            return report
        }
        do {
            var runner = try ScriptRunner(script, report, features)
            for command in script.commands { runner.run(command) }
            return runner.report
        } catch {
            report.fail(line: 1, "the engine could not be set up: \(error)")
            return report
        }
    }

    private init(_ script: WastScript, _ report: ScriptReport, _ features: Features) throws {
        self.script = script
        self.report = report
        self.features = features
        sessions = [try EngineSession(.reference), try EngineSession(.optimized)]
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

    private mutating func run(_ command: WastCommand) {
        countLines(to: command.offset)
        switch command.kind {
        case .module(let module): runModule(module)
        case .instance(let name, let definition): runInstance(name, definition)
        case .register(let name, let instance):
            let registered = sessions.map { $0.register(String(decoding: name, as: UTF8.self), instance: instance) }
            if registered.contains(false) { fail("there is no instance to register") }
        case .action(let action):
            if let outcome = perform(action), let failure = describeUnexpected(outcome) { fail(failure) }
        case .assertReturn(let action, let results): assertReturn(action, results)
        case .assertTrap(let action, let message):
            assertOutcome(of: action) { Self.mismatch($0, trap: message, isExhaustion: false) }
        case .assertExhaustion(let action, let message):
            assertOutcome(of: action) { Self.mismatch($0, trap: message, isExhaustion: true) }
        case .assertException(let action):
            assertOutcome(of: action) { outcome in
                if case .trap(let trap) = outcome, trap.code == .uncaughtException { return nil }
                return "expected an exception, found \(Self.text(outcome))"
            }
        case .assertModuleTrap(let module, let message):
            assertInstantiation(of: module) { Self.mismatch($0, trap: message, isExhaustion: false) }
        case .assertUnlinkable(let module, let message):
            assertInstantiation(of: module) { outcome in
                if case .link = outcome { return nil }
                return "expected a link error (\(message)), found \(Self.text(outcome))"
            }
        case .assertMalformed(let module, let message), .assertMalformedCustom(let module, let message):
            check(assertRejection(of: module, as: .decoding, message))
        case .assertInvalid(let module, let message): check(assertRejection(of: module, as: .validation, message))
        case .assertInvalidCustom(let module, let message): check(assertAnnotationError(in: module, message))
        }
    }

    /// Counts one assertion: failed when there is a reason.
    private mutating func check(_ reason: String?) {
        if let reason { fail(reason) } else { report.passed += 1 }
    }

    private mutating func fail(_ reason: String) { report.fail(line: line, reason) }

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

    private mutating func runModule(_ module: WastModule) {
        guard case .module(let loaded) = load(module) else {
            fail("expected a module, found \(Self.text(load(module)))")
            // What follows must not run in an earlier instance.
            if !module.isDefinition { for session in sessions { session.forgetLatest() } }
            return
        }
        latestDefinition = loaded
        if let name = module.name { definitions[name] = loaded }
        if !module.isDefinition { instantiate(loaded, name: module.name) }
    }

    private mutating func runInstance(_ name: String?, _ definition: String?) {
        guard let module = definition.map({ definitions[$0] }) ?? latestDefinition else {
            fail("there is no module to instantiate")
            for session in sessions { session.forgetLatest() }
            return
        }
        instantiate(module, name: name)
    }

    private mutating func instantiate(_ module: Module, name: String?) {
        let runs = sessions.map { $0.instantiate(module, name: name) }
        if let difference = Self.difference(runs) { fail(difference) }
        for run in runs {
            if let failure = describeUnexpected(run.outcome) {
                fail("instantiation: \(failure)")
                return
            }
        }
    }

    private mutating func assertInstantiation(of module: WastModule, _ mismatch: (EngineSession.Outcome) -> String?) {
        guard case .module(let loaded) = load(module) else {
            fail("expected a module, found \(Self.text(load(module)))")
            return
        }
        let runs = sessions.map { $0.instantiateAside(loaded) }
        check(Self.difference(runs) ?? runs.compactMap { mismatch($0.outcome) }.first)
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

    /// Performs an action in both sessions; a difference between them is a failure.
    private mutating func perform(_ action: WastAction) -> EngineSession.Outcome? {
        let runs = runs(action)
        if let difference = Self.difference(runs) {
            fail(difference)
            return nil
        }
        return runs.first?.outcome
    }

    private mutating func assertReturn(_ action: WastAction, _ results: [WastResult]) {
        let runs = runs(action)
        if let difference = Self.difference(runs) {
            fail(difference)
            return
        }
        for (session, run) in zip(sessions, runs) {
            guard case .values(let values) = run.outcome else {
                fail("expected results, found \(Self.text(run.outcome))")
                return
            }
            if let mismatch = ResultMatching(hostNumber: session.hostNumber).mismatch(values, results) {
                fail(mismatch)
                return
            }
        }
        report.passed += 1
    }

    private mutating func assertOutcome(of action: WastAction, _ mismatch: (EngineSession.Outcome) -> String?) {
        let runs = runs(action)
        check(Self.difference(runs) ?? runs.compactMap { mismatch($0.outcome) }.first)
    }

    private func describeUnexpected(_ outcome: EngineSession.Outcome) -> String? {
        if case .values = outcome { nil } else { "unexpected \(Self.text(outcome))" }
    }
}
