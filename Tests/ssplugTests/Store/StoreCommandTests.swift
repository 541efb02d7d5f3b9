import Foundation
import PluginHost
import Testing

/// What people do with a store while a request has it to itself.
@Suite struct `A store in use` {
    @Test func `says after a while what is waited for`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try plugin.install("--yes", home: home).code == 0)
        let store = FileStore(folder: "\(home)/plugins/\(plugin.id)")
        let turn = try store.takeTurn(deadline: .now.advanced(by: .seconds(60)))
        let (process, errors) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: Fixtures.program)
        process.arguments = ["kv", "set", plugin.id, "k", "v"]
        process.environment = ["SSPLUG_HOME": home]
        process.standardError = errors
        try process.run()
        // It is waited for as long as the turn lasts.
        let said = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
        turn.end()
        process.waitUntilExit()
        #expect(said == "ssplug: waiting for a request of \(plugin.id) that has the store to itself\n")
        #expect(process.terminationStatus == 0)
        #expect(try ProgramRun(["kv", "set", plugin.id, "k", "w"], home: home).errors == "")
    }
}
