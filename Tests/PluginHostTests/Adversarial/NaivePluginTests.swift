import Foundation
import PluginHost
import Testing

/// Numbers 159–160 of the list: authors who have read the SDK page and nothing else; real modules.
@Suite struct `Naive plugins` {
    /// The Go connector with its proper alloc and the one that every first plugin has exchanged by name.
    private static func naiveGo() throws -> PluginPackage {
        let folder = "\(Fixtures.plugins)/go-connector"
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/go-connector.wasm")))
        // An export: the length of its name, the name, 0 for a function.
        let names = [[5] + Array("alloc".utf8) + [0], [5] + Array("naive".utf8) + [0]] as [[UInt8]]
        let places = try names.map { name in
            try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
        }
        for (place, name) in zip(places, names.reversed()) { bytes.replaceSubrange(place..<(place + 7), with: name) }
        let manifest = try PluginManifest(
            parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/plugin.json"))))
        return PluginPackage(manifest: manifest, module: try PluginModule(bytes: bytes))
    }

    @Test func `159 Go that returns the address of its stack is told to keep its buffers`() async throws {
        let stage = try Stage()
        let error = await #expect(throws: PluginError.self) { try await stage.host.load(Self.naiveGo()) }
        #expect(error?.code == .contractViolation)
        let places = error?.message.matches(of: /returned (0x[0-9a-f]+), then (0x[0-9a-f]+)/).first
        #expect(places != nil && places?.1 == places?.2)
        #expect(error?.hint?.contains("in Go, keep the slices in a package variable") == true)
    }

    @Test func `160 the page's plugin that emits is told what to write, and works with it`() async throws {
        let stage = try Stage()
        let plugin = try await stage.load(fixture: "page-skeleton")
        let announcing = PluginRequest.publish(text: "hi", metadata: ["announce": true])
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(announcing) }
        #expect(error?.code == .permissionDenied)
        #expect(
            error?.message
                == #"host_emit_event: event_emit is not declared; add "event_emit" to "capabilities" in plugin.json"#)
        // Granting what was not declared does not help.
        try await stage.host.approve(plugin, granting: plugin.requestedPermissions.union([.eventEmit]))
        await #expect(throws: PluginError.self) { try await plugin.handle(announcing) }

        let text = try String(contentsOfFile: "\(Fixtures.plugins)/page-skeleton/plugin.json", encoding: .utf8)
        let changed = text.replacing(#"["platform_connector"]"#, with: #"["platform_connector", "event_emit"]"#)
        let second = try await stage.host.load(
            PluginPackage(manifest: PluginManifest(parsing: Array(changed.utf8)), module: plugin.package.module))
        try await stage.host.approve(second, granting: second.requestedPermissions)
        let events = stage.host.events.events()
        #expect(try await second.handle(announcing).isSuccess)
        var iterator = events.makeAsyncIterator()
        #expect(await iterator.next()?.event["event"] == "published")
    }
}
