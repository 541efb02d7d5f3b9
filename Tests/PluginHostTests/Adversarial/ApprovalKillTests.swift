import Foundation
import PluginHost
import Testing

/// Changes of installations that end with the process.
@Suite struct `Changes of installations` {
    private static func kill(_ arguments: [String], home: String, after microseconds: UInt32) throws {
        let process = try ProgramRun.start(arguments, home: home)
        usleep(microseconds)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    @Test func `173 that are killed at any point leave the old or the new installation`() throws {
        let state = try TestState()
        let plugins = try ["old", "new"].map { name in
            var plugin = try AuthoredPlugin()
            plugin.capabilities = #"["platform_connector","storage_access","event_emit"]"#
            plugin.guest.response = #"{"status":"ok","version":"\#(name)"}"#
            try plugin.write()
            return plugin
        }
        let id = plugins[0].id
        #expect(try state.run("install", plugins[0].manifestPath, "--yes").code == 0)
        let changes = [
            ["install", plugins[1].manifestPath, "--yes"], ["install", plugins[0].manifestPath, "--yes"],
            ["revoke", id, "--grant", "storage_access"], ["approve", id, "--grant", "storage_access"],
            ["remove", id], ["install", plugins[1].manifestPath, "--yes"],
        ]
        var seen: Set<String> = []
        for round in 0..<60 {
            try Self.kill(changes[round % changes.count], home: state.home, after: .random(in: 0...40_000))
            let list = try state.run("list")
            #expect(list.code == 0)
            #expect(!list.output.contains("damaged"), "\(list.errors)")
            seen.insert(list.output)
            if list.output.isEmpty {
                // The store went with the plugin, as a whole.
                #expect(!FileManager.default.fileExists(atPath: "\(state.home)/plugins/\(id)"))
                #expect(try state.run("install", plugins[0].manifestPath, "--yes").code == 0)
                continue
            }
            #expect(try state.run("kv", "list", id).code == 0)
            let run = try state.exec(id)
            #expect(run.code == 0, "\(run.errors)")
            #expect(plugins.contains { run.output == $0.guest.response + "\n" })
        }
        #expect(seen.count > 1)
        #expect(try state.run("audit", "verify").code == 0)
        // Whatever the killed processes left behind goes with the next change.
        #expect(try state.run("install", plugins[0].manifestPath, "--yes").code == 0)
        // That of the present version, and that of the one before.
        #expect(try FileManager.default.contentsOfDirectory(atPath: state.home + "/modules").count <= 2)
        #expect(!FileManager.default.fileExists(atPath: state.home + "/removed"))
    }
}
