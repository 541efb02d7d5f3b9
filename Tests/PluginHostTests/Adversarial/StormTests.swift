import Foundation
import PluginHost
import Testing

/// Requests of every kind at once, cancelled and expiring at any moment, while approvals change.
@Suite struct `Storms of requests` {
    /// Acts by the first letter of the request's action: loops, traps, exits, stores, emits, logs, or answers.
    private static func moody() -> Guest {
        var guest = Guest(
            imports: Guest.hostImports
                + #"(import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))"#)
        let (key, event) = (guest.data("k"), guest.data(#"{"e":1}"#))
        func when(_ letter: Character, _ body: String) -> String { Guest.whenAction(beginsWith: letter, body) }
        guest.handleBody =
            when("l", "(loop (br 0))") + when("t", "unreachable") + when("x", "(call $exit (i32.const 0))")
            + when("s", "(call $set \(key) \(event)) (drop (call $get \(key)))") + when("e", "(call $emit \(event))")
            + when("o", "(call $log (i32.const 2) \(event))") + Guest.ok
        return guest
    }

    /// Sends a request that is like others only in its number.
    private static func outcome(of plugin: Plugin, _ number: Int) async -> String {
        let actions = ["loop", "trap", "xit", "set", "emit", "out", "answer"]
        let request = Task {
            try await plugin.handle(
                .custom(action: actions[number % actions.count], payload: nil),
                deadline: number % 5 == 0 ? .milliseconds(number % 11) : nil)
        }
        if number % 3 == 0 {
            try? await Task.sleep(for: .microseconds(number % 13 * 300))
            request.cancel()
        }
        switch await request.result {
        case .success(let response): return response.isSuccess ? "ok" : "odd"
        case .failure(let error as PluginError): return error.code.rawValue
        case .failure: return "odd"
        }
    }

    @Test(.timeLimit(.minutes(5))) func `end each with an answer or an error, and leave the host whole`() async throws {
        let stage = try Stage {
            $0.limits.fuel = 5_000_000
            $0.failuresBeforeQuarantine = .max
            $0.instancesPerPlugin = 3
            $0.waitingRequests = 50
        }
        let plugin = try await stage.load(Self.moody())
        let events = stage.host.events.events(buffering: 5)
        let approvals = Task {
            while !Task.isCancelled {
                try await stage.host.approve(plugin, granting: [.eventEmit])
                try await stage.host.approve(plugin, granting: plugin.requestedPermissions)
                await Task.yield()
            }
        }
        let outcomes = await withTaskGroup(of: [String].self) { group in
            for client in 0..<40 {
                group.addTask {
                    var outcomes: [String] = []
                    for round in 0..<25 {
                        outcomes.append(await Self.outcome(of: plugin, client * 31 + round * 17))
                    }
                    return outcomes
                }
            }
            return await group.reduce(into: [String: Int]()) { for outcome in $1 { $0[outcome, default: 0] += 1 } }
        }
        approvals.cancel()
        _ = await approvals.result
        _ = events
        #expect(outcomes.values.reduce(0, +) == 1_000)
        #expect(outcomes["odd"] == nil, "\(outcomes)")
        #expect((outcomes["ok"] ?? 0) > 50, "\(outcomes)")
        // Nothing runs or waits any more, and the plugin answers as on its first day.
        try await stage.host.approve(plugin, granting: plugin.requestedPermissions)
        for _ in 0..<20 { #expect(try await plugin.handle(.custom(action: "s", payload: nil)).isSuccess) }
        #expect(plugin.health.running == 0)
        #expect(plugin.health.waiting == 0)
    }
}
