import Foundation
import PluginHost
import Testing

/// Publications and installations that end with the process, at any point.
@Suite(.enabled(if: TestRegistry.canSign)) struct `Killed` {
    /// How often each is killed; `SSPLUG_KILLS` says otherwise.
    private static let kills = ProcessInfo.processInfo.environment["SSPLUG_KILLS"].flatMap { Int($0) } ?? 25

    private static func kill(
        _ arguments: [String], home: String, within microseconds: UInt32
    ) throws -> Bool {
        let process = try ProgramRun.start(arguments, home: home)
        usleep(UInt32.random(in: 0...microseconds))
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }

    /// How long a run takes that nobody kills, and a little more.
    private static func duration(_ body: () throws -> Void) rethrows -> UInt32 {
        let time = try ContinuousClock().measure(body).components
        return UInt32(clamping: time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000) / 10 * 11
    }

    private static func version(_ registry: TestRegistry, _ state: TestState) throws -> String {
        let found = try state.run(in: registry, "search", "--json")
        #expect(found.code == 0, "\(found.errors)")
        let info = try state.run(in: registry, "info", "test.plugin", "--json")
        #expect(info.code == 0, "\(info.errors)")
        let version = try JSONValue(parsing: info.output)["release"]?["version"]?.string
        // Both say the same: there is nothing in between.
        #expect(try JSONValue(parsing: found.output)["plugins"]?.array?.first?["version"]?.string == version)
        return version ?? ""
    }

    @Test func `publications leave the old or the new registry`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        var plugin = try TestRegistry.plugin("1.0.0")
        let time = try Self.duration { try #require(registry.publish(plugin, home: state.home).code == 0) }
        var (present, published, next) = ("1.0.0", 0, 1)
        for _ in 0..<Self.kills {
            plugin.version = "1.0.\(next)"
            plugin.guest.response = #"{"status":"ok","version":"\#(plugin.version)"}"#
            try plugin.write()
            let isDone = try Self.kill(
                ["publish", plugin.manifestPath, "--registry", registry.place, "--key", registry.key],
                home: state.home, within: time)
            let version = try Self.version(registry, state)
            #expect(version == present || version == plugin.version, "\(version) after \(present)")
            #expect(!isDone || version == plugin.version)
            if version == plugin.version {
                published += 1
                next += 1
                present = version
            }
            // Whatever is there can be installed.
            let fresh = try TestState()
            let run = try fresh.run(in: registry, "install", "test.plugin")
            #expect(run.output == "installed test.plugin \(version)\n", "\(run.errors)")
        }
        // Whoever comes next is not kept from anything, and cleans up.
        plugin.version = "2.0.0"
        #expect(try registry.publish(plugin, home: state.home).code == 0)
        #expect(try !registry.files().keys.contains { $0.hasSuffix(".new") })
        print("publish: \(Self.kills) kills within \(time) µs, \(published) of them after the publication")
    }

    @Test func `installations leave the old or the new version`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        for version in ["1.0.0", "1.1.0"] {
            try #require(registry.publish(TestRegistry.plugin(version), home: state.home).code == 0)
        }
        func install(_ version: String) -> [String] {
            ["install", "test.plugin@\(version)", "--registry", registry.place]
        }
        let time = try Self.duration { try #require(ProgramRun(install("1.0.0"), home: state.home).code == 0) }
        var present = "1.0.0"
        var changes = 0
        for _ in 0..<Self.kills {
            let next = present == "1.0.0" ? "1.1.0" : "1.0.0"
            let isDone = try Self.kill(install(next), home: state.home, within: time)
            let list = try state.run("list")
            #expect(list.code == 0)
            let isOld = list.output == "test.plugin \(present) enabled\n"
            let isNew = list.output == "test.plugin \(next) enabled\n"
            #expect(isOld || isNew, "\(list.output)\(list.errors)")
            #expect(!isDone || isNew)
            if isNew {
                changes += 1
                present = next
            }
            #expect(try state.exec("test.plugin").output == "{\"status\":\"ok\",\"version\":\"\(present)\"}\n")
            // What is known of the publisher can be read.
            #expect(try state.run(in: registry, "info", "test.plugin").code == 0)
        }
        #expect(try state.run("audit", "verify").code == 0)
        #expect(try ProgramRun(install(present), home: state.home).code == 0)
        print("install: \(Self.kills) kills within \(time) µs, \(changes) of them after the installation")
    }
}
