import Testing
import Wasm
import WasmText

/// A module with structures and arrays, run in both translations, as it is and with a collection before every allocation.
struct HeapGuest {
    let module: Module
    var limits = Limits()
    var imports: (Interpreter) -> Imports = { _ in Imports() }

    init(_ wat: String) throws {
        module = try Module(bytes: TextFormat.encode(Array(wat.utf8), options: .names))
    }

    /// A new instance.
    func instance(_ stage: TranslationStage = .optimized, isStressed: Bool = false) throws -> (Interpreter, Instance) {
        let interpreter = Interpreter(limits: limits, translation: stage)
        interpreter.collectsAtEveryAllocation = isStressed
        return (interpreter, try interpreter.instantiate(module, imports: imports(interpreter)))
    }

    /// How a call ends, which must be the same in every way of running it.
    func outcome(
        _ name: String = "f", _ arguments: [Value] = [],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> Outcome {
        var outcomes: [Outcome] = []
        for stage in TranslationStage.allCases {
            for isStressed in [false, true] {
                let (interpreter, instance) = try instance(stage, isStressed: isStressed)
                outcomes.append(measure(try instance.function(name), arguments, in: interpreter))
            }
        }
        for outcome in outcomes {
            #expect(outcome == outcomes[0], "\(name) runs in different ways", sourceLocation: sourceLocation)
        }
        return outcomes[0]
    }

    /// The results of a call.
    func values(
        _ name: String = "f", _ arguments: [Value] = [],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [Value] {
        let outcome = try outcome(name, arguments, sourceLocation: sourceLocation)
        #expect(outcome.trap == nil, sourceLocation: sourceLocation)
        return outcome.values
    }
}
