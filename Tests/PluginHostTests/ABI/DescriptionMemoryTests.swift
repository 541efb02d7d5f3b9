import PluginHost
import Testing

@Suite struct `Descriptions of plugins` {
    /// A tree of their values is kept as long as the plugin, and takes up to fifty times their bytes.
    @Test func `that take more than the host may keep are refused by the limit's name`() async throws {
        let nested = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        let host = TestHost()
        let manifest = try TestHost.manifest(extra: #""limits":{"host_memory":4096}"#)
        for guest in [
            Guest(metadata: #"{"abi_version":1,"id":"test.plugin","x":\#(nested)}"#),
            Guest(capabilities: #"{"abi_version":1,"x":\#(nested)}"#),
        ] {
            let package = PluginPackage(manifest: manifest, module: try guest.module())
            let error = await #expect(throws: PluginError.self) { try await host.load(package) }
            #expect(error?.code == .limitExceeded && error?.limit == "host_memory", "\(String(describing: error))")
            #expect(error?.message.hasPrefix("limit host_memory exceeded: what plugin_") == true)
        }
    }
}
