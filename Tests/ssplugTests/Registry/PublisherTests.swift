import Foundation
import PluginHost
import Testing

/// Publishers at the same time.
@Suite(.enabled(if: TestRegistry.canSign)) struct `Publishers at once` {
    @Test func `of one version: one wins, and the other is told`() async throws {
        let state = try TestState()
        for round in 0..<3 {
            let registry = try TestRegistry()
            try #require(registry.publish(TestRegistry.plugin("0.1.0"), home: state.home).code == 0)
            let plugins = try ["a", "b"].map { text in
                var plugin = try TestRegistry.plugin("1.0.0")
                plugin.guest.response = #"{"status":"ok","from":"\#(text)"}"#
                try plugin.write()
                return plugin
            }
            let runs = try await withThrowingTaskGroup(of: (Int, ProgramRun).self) { group in
                for (index, plugin) in plugins.enumerated() {
                    group.addTask { (index, try registry.publish(plugin, home: state.home)) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let winners = runs.filter { $0.1.code == 0 }
            let losers = runs.filter { $0.1.code == 3 }
            try #require(winners.count == 1 && losers.count == 1, "\(round): \(runs)")
            #expect(losers[0].1.errors.contains("has test.plugin 1.0.0 already, with other contents"))
            let fresh = try TestState()
            #expect(try fresh.run(in: registry, "install", "test.plugin").code == 0)
            let answer = try fresh.exec("test.plugin").output
            #expect(answer == plugins[winners[0].0].guest.response + "\n")
        }
    }

    @Test func `with a key that others may read is told to take that from them`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        try Damage.chmod(0o644, registry.key)
        let refused = try registry.publish(try TestRegistry.plugin("1.0.0"), home: state.home)
        #expect(refused.code != 0)
        let command = try Advice.text(in: refused.errors, after: "run: ")
        #expect(!refused.errors.contains("@@@") && !refused.errors.contains("\\r"), "\(refused.errors)")
        #expect(try Advice.shell(command, home: state.home).code == 0)
        let published = try registry.publish(try TestRegistry.plugin("1.0.0"), home: state.home)
        #expect(published.code == 0, "\(published.errors)")
    }

    @Test func `of several plugins: all win`() async throws {
        let state = try TestState()
        let registry = try TestRegistry()
        let ids = (0..<6).map { "plugin\($0)" }
        let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for id in ids {
                group.addTask { try registry.publish(TestRegistry.plugin("1.0.0", id: id), home: state.home).code }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: 0, count: ids.count))
        let lines = ids.map { "\($0) 1.0.0  Test\n" }.joined()
        #expect(try state.run(in: registry, "search").output == lines)
    }
}
