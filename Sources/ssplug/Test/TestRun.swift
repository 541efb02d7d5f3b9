import PluginHost
import Synchronization

/// One case sent to a plugin that has nothing but what the case gives it: a store of its own, in memory, answers from the
/// case instead of the network, no audit log, and the same random numbers each time.
struct TestRun {
    /// What became of a case.
    struct Outcome {
        /// What is not as expected, a line each; none if the case passes.
        var problems: [String] = []
        /// What the plugin and the host wrote.
        var log: [PluginLogRecord] = []
    }

    private struct Observed {
        var log: [PluginLogRecord] = []
        var events: [JSONValue] = []
        var warnings: [String] = []
        /// What the case grants without being asked.
        var unaskedGrants: Set<PluginPermission> = []
    }

    let package: PluginPackage
    let testCase: TestCase
    @Boxed var limits: PluginLimits

    /// Sends the request.
    ///
    /// - Throws: ``TestCase/Problem`` for a case that cannot be sent.
    func outcome() async throws -> Outcome {
        let observed = ObservedRun()
        let store = MemoryStore()
        for case (let key, let value?) in testCase.store {
            do throws(StorageError) {
                try store.setValue(
                    Array(value.utf8), forKey: Array(key.utf8), limits: limits,
                    deadline: .now.advanced(by: .seconds(1)))
            } catch {
                throw TestCase.Problem(message: "$.store.\(displayed(key)): \(error)")
            }
        }
        var problems: [String]
        do throws(PluginError) {
            let response = try await answer(store, observed)
            problems = differences(response, nil)
        } catch {
            problems = differences(nil, error)
        }
        let run = observed.run.withLock { $0 }
        problems += logDifferences(run.log) + eventDifferences(run.events) + storeDifferences(store)
        problems += run.unaskedGrants.sorted().map { "grant: the plugin does not ask for \($0)" }
        // Said only where it may be the reason.
        if !problems.isEmpty { problems += run.warnings }
        return Outcome(problems: problems, log: run.log)
    }

    /// What is seen of a run, from the threads of the guest.
    private final class ObservedRun: Sendable {
        let run = Mutex(Observed())
    }

    private func answer(_ store: MemoryStore, _ observed: ObservedRun) async throws(PluginError) -> PluginResponse {
        var services = HostServices()
        services.makeStore = { _ in store }
        services.randomSeed = 1
        services.log = { record in observed.run.withLock { if $0.log.count < 1_000 { $0.log.append(record) } } }
        services.event = { record in observed.run.withLock { $0.events.append(record.event) } }
        let mock: MockTransport
        do {
            mock = try MockTransport(parsing: testCase.answers) { warning in
                observed.run.withLock { $0.warnings.append(warning) }
            }
        } catch {
            throw PluginError(.invalidConfiguration, "the case's \"http\": \(error.message)")
        }
        services.makeTransport = { _ in mock }
        var policy = HostPolicy()
        policy.limits = limits
        // Nothing is read from the state folder, nor written there: a case is the same for everybody.
        let host = PluginHost(policy: policy, services: services)
        let plugin = try await host.load(package)
        // The discovery run is not part of what was asked for.
        let unasked = testCase.grants?.subtracting(plugin.requestedPermissions) ?? []
        observed.run.withLock { $0 = Observed(unaskedGrants: unasked) }
        let all = plugin.requestedPermissions.filter { !Approval.isCredential($0) }
        do throws(AuditError) {
            try await host.approve(plugin, granting: testCase.grants?.intersection(plugin.requestedPermissions) ?? all)
        } catch {
            throw PluginError(.auditUnavailable, "\(error)")
        }
        let schema = package.manifest.configurationSchema
        let configuration =
            try schema?.completed(testCase.configuration, hint: "write \"config\" in the case").configuration
            ?? testCase.configuration
        return try await plugin.handle(testCase.request, configuration: configuration, since: .now)
    }

    private func differences(_ response: PluginResponse?, _ error: PluginError?) -> [String] {
        if let expected = testCase.expected.response {
            if let error { return ["expected a response, but the request ended with \(error)"] }
            return response.flatMap { Self.difference(expected, $0.json, .root) }.map { ["response: \($0)"] } ?? []
        }
        guard let expected = testCase.expected.error else { return [] }
        guard let error else {
            return ["expected an error that ends the request, found the response \(response?.json.excerpt ?? "")"]
        }
        var problems: [String] = []
        if let code = expected.code, code != error.code.rawValue {
            problems.append(
                "error: expected the code \(displayed(code)), found \(error.code.rawValue): \(error.message)")
        }
        if let message = expected.message, !error.message.utf8Contains(message) {
            problems.append("error: expected a message with \"\(displayed(message))\", found \"\(error.message)\"")
        }
        return problems
    }

    private func logDifferences(_ log: [PluginLogRecord]) -> [String] {
        var rest = log.filter { $0.source != .host }.map(\.message)[...]
        for line in testCase.expected.log {
            guard let index = rest.firstIndex(where: { sameBytes($0, line) }) else {
                return ["log: expected the line \"\(displayed(line, limit: 500))\""]
            }
            rest = rest[(index + 1)...]
        }
        return []
    }

    private func eventDifferences(_ events: [JSONValue]) -> [String] {
        guard let expected = testCase.expected.events else { return [] }
        return Self.difference(.array(expected), .array(events), .root).map { ["events: \($0)"] } ?? []
    }

    private func storeDifferences(_ store: MemoryStore) -> [String] {
        testCase.expected.store.compactMap { key, value in
            let found = store.value(forKey: Array(key.utf8), deadline: .now).map { String(decoding: $0, as: UTF8.self) }
            guard found != value else { return nil }
            let quoted = { (text: String?) in text.map { "\"\(displayed($0))\"" } ?? "no value" }
            return "store: \"\(displayed(key))\": expected \(quoted(value)), found \(quoted(found))"
        }
    }

    /// The first place where two documents differ.
    static func difference(_ expected: JSONValue, _ found: JSONValue, _ path: JSONPath) -> String? {
        guard expected != found else { return nil }
        if let left = expected.object, let right = found.object {
            for member in left.members {
                guard let value = right[member.key] else { return "\(path[member.key].text): missing" }
                if let difference = difference(member.value, value, path[member.key]) { return difference }
            }
            return right.keys.first { left[$0] == nil }.map { "\(path[$0].text): not expected" }
        }
        if let left = expected.array, let right = found.array {
            for (index, pair) in zip(left, right).enumerated() {
                if let difference = difference(pair.0, pair.1, path[index]) { return difference }
            }
            return "\(path.text): expected \(left.count) elements, found \(right.count)"
        }
        return "\(path.text): expected \(expected.excerpt), found \(found.excerpt)"
    }
}

extension String {
    /// Whether the bytes of a text stand in this one.
    fileprivate func utf8Contains(_ part: String) -> Bool {
        let (bytes, part) = (Array(utf8), Array(part.utf8))
        guard part.count <= bytes.count else { return false }
        return (0...(bytes.count - part.count)).contains { bytes[$0...].starts(with: part) }
    }
}
