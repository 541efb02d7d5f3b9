import Testing
import Wasm
import WasmText

/// How a run ended, and the fuel it consumed: what must be the same in both translation stages.
struct Outcome: Equatable {
    enum End: Equatable {
        case values([Value])
        case trap(Trap.Code)
    }
    var end: End
    var fuel: UInt64

    /// The results; none if the run trapped.
    var values: [Value] {
        if case .values(let values) = end { values } else { [] }
    }

    /// Why the run trapped; `nil` if it completed.
    var trap: Trap.Code? {
        if case .trap(let code) = end { code } else { nil }
    }
}

/// A module whose exports are run in both translation stages, each time in a fresh interpreter.
struct Guest: Sendable {
    let module: Module
    var limits = Limits()
    /// What the module is linked with; made anew for each interpreter.
    var imports: @Sendable (Interpreter) throws -> Imports = { _ in Imports() }

    init(_ wat: String, features: Features = .all) throws { module = try Module(wat: wat, features: features) }

    /// Runs an export in one stage.
    ///
    /// - Parameter fuel: What the run may consume, the instantiation not counted.
    func outcome(
        _ name: String, _ arguments: [Value], in stage: TranslationStage, fuel: UInt64 = 1 << 60
    ) throws -> Outcome {
        let interpreter = Interpreter(limits: limits, translation: stage)
        let instance = try interpreter.instantiate(module, imports: try imports(interpreter))
        return measure(try instance.function(name), arguments, in: interpreter, fuel: fuel)
    }

    /// Runs an export in both stages, which must agree.
    func outcome(
        _ name: String = "f", _ arguments: [Value] = [], fuel: UInt64 = 1 << 60,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> Outcome {
        let reference = try outcome(name, arguments, in: .reference, fuel: fuel)
        let optimized = try outcome(name, arguments, in: .optimized, fuel: fuel)
        #expect(reference == optimized, "the stages differ in \(name)\(arguments)", sourceLocation: sourceLocation)
        return optimized
    }

    /// The results of an export, the same in both stages.
    func values(
        _ name: String = "f", _ arguments: [Value] = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [Value] {
        let outcome = try outcome(name, arguments, sourceLocation: sourceLocation)
        #expect(outcome.trap == nil, sourceLocation: sourceLocation)
        return outcome.values
    }

    /// The one result of an export, the same in both stages.
    func value(
        _ name: String = "f", _ arguments: [Value] = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> Value {
        let values = try values(name, arguments, sourceLocation: sourceLocation)
        return try #require(values.count == 1 ? values[0] : nil, sourceLocation: sourceLocation)
    }

    /// Why an export traps, the same in both stages; `nil` if it completes.
    func trap(
        _ name: String = "f", _ arguments: [Value] = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> Trap.Code? {
        try outcome(name, arguments, sourceLocation: sourceLocation).trap
    }
}

/// Calls a function and measures what it consumes.
func measure(
    _ function: ExportedFunction, _ arguments: [Value] = [], in interpreter: Interpreter, fuel: UInt64 = 1 << 60
) -> Outcome {
    interpreter.fuel = fuel
    let end: Outcome.End
    do {
        end = .values(try function.invoke(arguments).map(\.comparable))
    } catch {
        end = .trap(error.code)
    }
    return Outcome(end: end, fuel: fuel - interpreter.fuel)
}

/// The code of the trap that `body` throws; `nil` if it throws none, or another error.
func trapCode(_ body: () throws -> Void) -> Trap.Code? {
    do {
        try body()
        return nil
    } catch {
        return (error as? Trap)?.code
    }
}

extension Value {
    static func int(_ value: Int32) -> Value { .i32(UInt32(bitPattern: value)) }
    static func long(_ value: Int64) -> Value { .i64(UInt64(bitPattern: value)) }

    /// The value without the interpreter that a reference belongs to; references are the same in every run.
    var comparable: Value {
        guard case .reference(let reference) = self else { return self }
        return .reference(Reference(kind: reference.kind, interpreter: 1, bits: reference.bits))
    }
}

extension Caller {
    /// The instance that made the call, which the tests' host functions always have.
    var guest: Instance {
        get throws {
            let instance = instance
            return try #require(instance)
        }
    }
}
