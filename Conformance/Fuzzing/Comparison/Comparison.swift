package import Wasm

/// Where two runs of a module were not the same.
package struct Difference: Hashable, Sendable, CustomStringConvertible {
    /// How the run was configured that differs from the reference.
    package var configuration: String
    /// What was called, and with what fuel.
    package var call: String
    package var expected: String
    package var found: String

    package var description: String {
        "\(configuration): \(call)\n  reference: \(expected)\n  found:     \(found)"
    }
}

/// Runs a module in several ways, of which results, traps, memories, tables, globals and fuel must not depend.
package struct Comparison: Sendable {
    /// What came out.
    package enum Outcome: Sendable {
        case same(Summary)
        case different(Difference)
        /// The module is not valid, or cannot be instantiated with what the host has.
        case unusable(String)
    }

    /// What was compared, to see that it is worth something.
    package struct Summary: Sendable {
        package var calls = 0
        package var completed = 0
        package var fuel: UInt64 = 0

        package init() {}

        package static func += (total: inout Summary, more: Summary) {
            total.calls += more.calls
            total.completed += more.completed
            total.fuel += more.fuel
        }
    }

    /// How often each function is called.
    package var rows = 2
    /// What each call may consume.
    package var fuel: UInt64 = 20_000
    /// How many runs have smaller budgets.
    package var budgets = 3

    package init() {}

    package func run(_ bytes: [UInt8], features: Features = ModuleGenerator.features) -> Outcome {
        let module: Module
        do {
            module = try Module(bytes: bytes, features: features)
        } catch {
            return .unusable("\(error)")
        }
        let calls = module.calls(rows: rows)
        let expected: [Observation]
        do {
            expected = try observe(module, .reference, calls) { _ in fuel }
        } catch {
            // It must fail in the same way everywhere.
            for other in Configuration.others where other.portion == nil {
                do {
                    _ = try observe(module, other, []) { _ in fuel }
                    return .different(
                        Difference(
                            configuration: other.name, call: "instantiation", expected: error.text, found: "an instance"
                        ))
                } catch let found where found.text != error.text {
                    return .different(
                        Difference(
                            configuration: other.name, call: "instantiation", expected: error.text, found: found.text))
                } catch {}
            }
            return .unusable(error.text)
        }
        for other in Configuration.others {
            if let difference = compare(module, calls, other, expected, { _ in fuel }) { return .different(difference) }
        }
        if let difference = compareBudgets(module, calls, expected) { return .different(difference) }
        var summary = Summary()
        summary.calls = calls.count
        summary.completed = expected.count { !$0.end.hasPrefix("trap") }
        summary.fuel = expected.reduce(0) { $0 + $1.fuel }
        return .same(summary)
    }

    /// The same calls with smaller budgets: those that each consumed, which must be enough, and random ones.
    private func compareBudgets(_ module: Module, _ calls: [Call], _ expected: [Observation]) -> Difference? {
        let optimized = Configuration.others[0]
        let consumed = { (index: Int) in expected[index].fuel }
        if let difference = compare(module, calls, optimized, expected, consumed) { return difference }
        var random = RandomNumbers(seed: UInt64(calls.count))
        for _ in 0..<budgets {
            let budgets = expected.map { observation -> UInt64 in
                let most = observation.fuel
                return switch random.below(4) {
                case 0: most
                case 1: most &- min(most, 1)
                default: most == 0 ? 0 : random.next() % most
                }
            }
            guard let reference = try? observe(module, .reference, calls, { budgets[$0] }) else { continue }
            for other in [optimized, Configuration.others[3]] {
                if let difference = compare(module, calls, other, reference, { budgets[$0] }) { return difference }
            }
        }
        return nil
    }

    private func compare(
        _ module: Module, _ calls: [Call], _ configuration: Configuration, _ expected: [Observation],
        _ fuel: (Int) -> UInt64
    ) -> Difference? {
        let session: Session
        do {
            session = try Session(module, configuration)
        } catch {
            return Difference(
                configuration: configuration.name, call: "instantiation", expected: "an instance", found: error.text)
        }
        for (index, call) in calls.enumerated() {
            let found = session.perform(call, fuel: fuel(index))
            guard found != expected[index] else { continue }
            return Difference(
                configuration: configuration.name,
                call: "call \(index), \(call.function)\(call.arguments), fuel \(fuel(index))",
                expected: expected[index].text(beside: found), found: found.text(beside: expected[index]))
        }
        return nil
    }

    private func observe(
        _ module: Module, _ configuration: Configuration, _ calls: [Call], _ fuel: (Int) -> UInt64
    ) throws(Session.Failure) -> [Observation] {
        let session = try Session(module, configuration)
        return calls.enumerated().map { session.perform($1, fuel: fuel($0)) }
    }
}

extension Observation {
    /// What differs from another observation.
    fileprivate func text(beside other: Observation) -> String {
        var parts: [String] = []
        if end != other.end || fuel != other.fuel { parts.append("\(end), fuel \(fuel)") }
        let others = Set(other.state.split(separator: "\n"))
        parts += state.split(separator: "\n").filter { !others.contains($0) }.map(String.init)
        return parts.joined(separator: "; ")
    }
}
