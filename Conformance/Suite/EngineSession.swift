package import Wasm

/// The engine as scripts use it: the only file of the suite that instantiates modules and calls functions.
///
/// A session is one interpreter with one translation; a script runs in two of them side by side.
package final class EngineSession {
    private let interpreter: Interpreter
    private var imports: Imports
    private var instances: [String: Instance] = [:]
    /// The instance that actions without a name use; none after an instantiation failed.
    private var latest: Instance?
    private var hostReferences: [UInt32: Reference] = [:]

    /// The fuel of one action: more than any of the suite needs, so that a loop without end is a failure.
    private static let fuel: UInt64 = 300_000_000

    /// Makes a session.
    ///
    /// - Parameters:
    ///   - translation: The translation that its modules run in.
    ///   - collectsAtEveryAllocation: Whether every object that nothing leads to is freed before the next one is made.
    package init(_ translation: TranslationStage, collectsAtEveryAllocation: Bool = false) throws {
        interpreter = Interpreter(limits: Limits(fuel: Self.fuel), translation: translation)
        interpreter.collectsAtEveryAllocation = collectsAtEveryAllocation
        imports = try SpectestModule.imports(in: interpreter)
    }

    /// How an action or an instantiation ended.
    package enum Outcome {
        case values([Value])
        case trap(Trap)
        case link(LinkError)
        case limit(LimitError)
        /// The script names something that does not exist.
        case missing(String)
    }

    /// An outcome with the fuel that it took.
    package struct Run {
        package var outcome: Outcome
        package var fuel: UInt64
    }

    private func metered(_ body: () -> Outcome) -> Run {
        interpreter.fuel = Self.fuel
        let outcome = body()
        return Run(outcome: outcome, fuel: Self.fuel - min(interpreter.fuel, Self.fuel))
    }

    /// Instantiates a module, which becomes the latest instance.
    package func instantiate(_ module: Module, name: String?) -> Run {
        latest = nil
        if let name { instances[name] = nil }
        return metered { linked(module, name) }
    }

    private func linked(_ module: Module, _ name: String?) -> Outcome {
        do {
            let instance = try interpreter.instantiate(module, imports: imports)
            latest = instance
            if let name { instances[name] = instance }
            return .values([])
        } catch {
            return switch error {
            case .link(let error): .link(error)
            case .trap(let trap): .trap(trap)
            case .limit(let error): .limit(error)
            }
        }
    }

    /// Instantiates a module without making it the latest instance.
    package func instantiateAside(_ module: Module) -> Run {
        let before = latest
        defer { latest = before }
        return instantiate(module, name: nil)
    }

    /// Lets actions fail that name no instance.
    package func forgetLatest() { latest = nil }

    private func instance(_ name: String?) -> Instance? {
        if let name { instances[name] } else { latest }
    }

    /// Makes an instance's exports importable.
    ///
    /// - Returns: Whether there is such an instance.
    package func register(_ moduleName: String, instance name: String?) -> Bool {
        guard let instance = instance(name) else { return false }
        imports.define(moduleName, instance)
        return true
    }

    /// Calls an exported function.
    package func invoke(_ export: String, in name: String?, _ arguments: [Value]) -> Run {
        metered {
            guard let instance = instance(name) else {
                return .missing("there is no instance to call \"\(export)\" in")
            }
            do {
                return .values(try instance.function(export).invoke(arguments))
            } catch let trap as Trap {
                return .trap(trap)
            } catch let error as LinkError {
                return .link(error)
            } catch {
                return .missing("\(error)")
            }
        }
    }

    /// Reads an exported global.
    package func get(_ export: String, in name: String?) -> Run {
        metered {
            guard let instance = instance(name) else {
                return .missing("there is no instance to read \"\(export)\" in")
            }
            do throws(LinkError) {
                return .values([try instance.global(export).value])
            } catch {
                return .link(error)
            }
        }
    }

    // MARK: Values of the host

    /// The reference that stands for `ref.extern number`.
    package func hostReference(_ number: UInt32) -> Reference {
        if let reference = hostReferences[number] { return reference }
        let reference = interpreter.makeReference(to: number)
        hostReferences[number] = reference
        return reference
    }

    /// The reference that stands for `ref.host number`: that of `ref.extern number` as `any` knows it.
    package func internalHostReference(_ number: UInt32) -> Reference {
        let reference = hostReference(number)
        return Reference(kind: .aggregate, interpreter: reference.interpreter, bits: reference.bits)
    }

    /// The number that a reference stands for, if it came from ``hostReference(_:)``.
    package func hostNumber(of reference: Reference) -> UInt32? {
        interpreter.externalValue(of: reference) as? UInt32
    }
}
