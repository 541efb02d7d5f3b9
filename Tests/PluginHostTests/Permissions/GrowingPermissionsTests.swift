import Foundation
import PluginHost
import Testing

/// Plugins that ask for more than when they were approved, and what is advised then.
@Suite struct `Advice on permissions that grow` {
    @Test func `of an installed plugin installs and approves it anew`() throws {
        let state = try TestState()
        var plugin = try Advice.storingPlugin(in: "a plugin")
        plugin.capabilities = #"["event_emit","storage_access","platform_connector"]"#
        try plugin.write()
        #expect(try state.run("install", plugin.manifestPath, "--yes").code == 0)
        // As if an earlier version of the host had not seen one of the permissions, which stand in an order of their own.
        let text = try state.text(state.document(plugin.id))
        let requestedPermissions = try #require(text.firstMatch(of: /"storage_access",\s*"event_emit"/)).0
        try state.edit(plugin.id, String(requestedPermissions), "\"event_emit\"")
        let refused = try state.exec(plugin.id)
        #expect(refused.code == 4)
        #expect(refused.errors.contains("now asks for more than when it was approved: --grant storage_access"))
        let command = try Advice.text(in: refused.errors, after: "install it again to approve it: ")
        let asked = try Advice.shell(command, home: state.home)
        #expect(asked.code == 4)
        let approving = try Advice.text(in: asked.errors, after: "To approve all of it, run:\n  ")
        #expect(try Advice.shell(approving, home: state.home).code == 0)
        #expect(try state.exec(plugin.id).code == 0)
    }

    @Test func `of a loaded plugin loads and approves it anew`() async throws {
        var guest = Guest(
            imports: #"(import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))"#)
        let grown = #"{"abi_version":1,"needs_kv_store":true}"#
        let address = guest.nextData
        _ = guest.data(grown)
        // Asks for a store at every other start, by chance.
        guest.capabilitiesBody = """
            (drop (call $random (i32.const 0x8000) (i32.const 1)))
            (if (result i64) (i32.and (i32.load8_u (i32.const 0x8000)) (i32.const 1))
                (then \(Guest.packed(address, grown.utf8.count)))
                (else \(Guest.packed(Guest.capabilitiesAddress, guest.capabilities?.utf8.count ?? 0))))
            """
        let host = TestHost()
        host.randomSeed = nil
        let manifest = try TestHost.manifest(capabilities: #"["platform_connector"]"#)
        var refusal: PluginError?
        for _ in 0..<200 where refusal == nil {
            let plugin = try await host.load(guest, manifest: manifest)
            guard plugin.requestedPermissions.isEmpty else { continue }
            do { _ = try await plugin.handle(.publish(text: "hi")) } catch { refusal = error }
        }
        #expect(refusal?.code == .reapprovalRequired)
        #expect(refusal?.hint?.contains("load the plugin again, and approve that") == true)
        for _ in 0..<200 {
            let plugin = try await host.load(guest, manifest: manifest)
            guard plugin.requestedPermissions == [.storageAccess] else { continue }
            try await host.approve(plugin, plugin.requestedPermissions)
            #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
            break
        }
    }
}
