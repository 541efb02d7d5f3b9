import Foundation
import PluginHost
import Synchronization
import Testing

/// Registries on a web server; `.ci/check-registry` tries a real one, with TLS.
@Suite(.enabled(if: TestRegistry.canSign)) struct `A registry on a server` {
    private static let withToken = ["SSPLUG_REGISTRY_TOKEN": WebRegistryServer.token]

    private static func publish(
        _ plugin: AuthoredPlugin, _ server: WebRegistryServer, _ key: String, home: String,
        environment: [String: String] = withToken
    ) throws -> ProgramRun {
        try plugin.write()
        let run = try ProgramRun(
            ["publish", plugin.manifestPath, "--registry", server.url, "--key", key], home: home,
            environment: environment)
        #expect(!(run.output + run.errors).contains(WebRegistryServer.token))
        return run
    }

    @Test(arguments: [WebRegistryServer.Conditions.kept, .ignored])
    func `is like one in a folder`(conditions: WebRegistryServer.Conditions) throws {
        let (state, server, key) = (
            try TestState(), try WebRegistryServer(conditions), try TestRegistry.makeKey()
        )
        for version in ["1.0.0", "1.1.0"] {
            let run = try Self.publish(TestRegistry.plugin(version), server, key, home: state.home)
            #expect(run.code == 0, "\(run.errors)")
        }
        let registry = ["--registry", server.url]
        let installed = try ProgramRun(["install", "test.plugin@1.0.0"] + registry, home: state.home)
        #expect(installed.output == "installed test.plugin 1.0.0\n", "\(installed.errors)")
        #expect(try state.run("install", "test.plugin@^1").output == "installed test.plugin 1.1.0\n")
        #expect(try ProgramRun(["search"] + registry, home: state.home).output == "test.plugin 1.1.0  Test\n")
        #expect(try Self.publish(TestRegistry.plugin("1.2.0"), server, key, home: state.home).code == 0)
        #expect(try state.run("upgrade").output == "upgraded test.plugin from 1.1.0 to 1.2.0\n")
        // Claims are for servers that need them.
        #expect(server.files.keys.contains { $0.contains("/claims/") } == (conditions == .ignored))
        let indexes = server.requests.filter { $0.head.hasPrefix("PUT /plugins/index.json ") }
        #expect(indexes.count == 3)
        if conditions == .kept {
            #expect(indexes.map { $0.header("if-none-match") ?? "" } == ["*", "", ""])
            #expect(indexes.filter { $0.header("if-match") != nil }.count == 2)
        }
        // Reading needs no token, and gets none.
        for request in server.requests where !request.head.hasPrefix("PUT ") {
            #expect(request.header("authorization") == nil)
        }
        // Nothing that is there is written again but the catalogue and what the server is tried out with.
        let paths = server.requests.filter { $0.head.hasPrefix("PUT /plugins/blobs/") }.map(\.target)
        #expect(Dictionary(paths.map { ($0, 1) }, uniquingKeysWith: +).values.filter { $0 > 1 }.count == 1)
    }

    @Test func `writes nothing without the token`() throws {
        let (state, server, key) = (try TestState(), try WebRegistryServer(.kept), try TestRegistry.makeKey())
        let file = try Fixtures.temporaryFolder() + "/token"
        func set(_ text: String, mode: Int) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
        }
        let plugin = try TestRegistry.plugin("1.0.0")
        func publish(_ environment: [String: String]) throws -> ProgramRun {
            try Self.publish(plugin, server, key, home: state.home, environment: environment)
        }
        let none = try publish([:])
        #expect(none.code == 4)
        #expect(none.errors.contains("give the token in SSPLUG_REGISTRY_TOKEN"))
        let wrong = try publish(["SSPLUG_REGISTRY_TOKEN": "another"])
        #expect(wrong.code == 4)
        #expect(wrong.errors.contains("the server does not accept the token"))
        #expect(!wrong.errors.contains("another"))
        try set("\(WebRegistryServer.token)\n", mode: 0o640)
        let open = try publish(["SSPLUG_REGISTRY_TOKEN_FILE": file])
        #expect(open.code == 3)
        #expect(open.errors.contains("its permissions are not 0600 or stricter"))
        try set("two\nlines\n", mode: 0o600)
        #expect(try publish(["SSPLUG_REGISTRY_TOKEN_FILE": file]).errors.contains("in its only line"))
        #expect(server.files.isEmpty)
        try set("\(WebRegistryServer.token)\n", mode: 0o600)
        #expect(try publish(["SSPLUG_REGISTRY_TOKEN_FILE": file]).code == 0)
    }

    @Test(arguments: [WebRegistryServer.Conditions.kept, .ignored])
    func `lets one of two publishers of a version win, and all of several plugins`(
        conditions: WebRegistryServer.Conditions
    ) async throws {
        let (state, server, key) = (
            try TestState(), try WebRegistryServer(conditions), try TestRegistry.makeKey()
        )
        let rivals = try await withThrowingTaskGroup(of: ProgramRun.self) { group in
            for text in ["a", "b"] {
                group.addTask {
                    var plugin = try TestRegistry.plugin("1.0.0")
                    plugin.guest.response = #"{"status":"ok","from":"\#(text)"}"#
                    return try Self.publish(plugin, server, key, home: state.home)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(rivals.map(\.code).sorted() == [0, 3], "\(rivals)")
        #expect(rivals.contains { $0.errors.contains("has test.plugin 1.0.0 already, with other contents") })
        let others = try await withThrowingTaskGroup(of: Int32.self) { group in
            for index in 0..<4 {
                group.addTask {
                    try Self.publish(
                        TestRegistry.plugin("1.0.0", id: "plugin\(index)"), server, key, home: state.home
                    ).code
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(others == [0, 0, 0, 0])
        let found = try ProgramRun(["search", "--registry", server.url], home: state.home).output
        #expect(found.split(separator: "\n").count == 5)
    }

    @Test func `passes over a claim that was abandoned, and waits for one that was not`() throws {
        let (state, server, key) = (try TestState(), try WebRegistryServer(.ignored), try TestRegistry.makeKey())
        #expect(try Self.publish(TestRegistry.plugin("1.0.0"), server, key, home: state.home).code == 0)
        server.files["/plugins/claims/2"] = Array("claimed\n".utf8)
        server.setTime("/plugins/claims/2", "Sun, 06 Nov 1994 08:48:30 GMT")
        #expect(try Self.publish(TestRegistry.plugin("1.1.0"), server, key, home: state.home).code == 0)
        let catalog = String(decoding: server.files["/plugins/index.json"] ?? [], as: UTF8.self)
        #expect(catalog.contains("\"generation\": 3,"))
        server.files["/plugins/claims/4"] = Array("claimed\n".utf8)
        server.setTime("/plugins/claims/4", "Sun, 06 Nov 1994 08:48:50 GMT")
        let run = try Self.publish(TestRegistry.plugin("1.2.0"), server, key, home: state.home)
        #expect(run.code == 74)
        #expect(run.errors.contains("others keep changing"))
    }

    @Test(arguments: [("publish", "publish: writing … 1 s", Int32(4)), ("info", "info: reading the registry … 1 s", 3)])
    func `lets nobody at a terminal wait in silence`(command: String, words: String, code: Int32) throws {
        let gate = DispatchSemaphore(value: 0)
        defer { gate.signal() }
        let server = try WebRegistryServer(.kept) { _ in
            gate.wait()
            gate.signal()
            return nil
        }
        let (state, plugin) = (try TestState(), try TestRegistry.plugin("1.0.0"))
        try plugin.write()
        let subject = command == "publish" ? [plugin.manifestPath, "--unsigned"] : [plugin.id]
        let terminal = try PseudoTerminal([command] + subject + ["--registry", server.url], home: state.home)
        try terminal.wait(for: words)
        gate.signal()
        // There is no token, and no registry.
        let outcome = try terminal.end()
        #expect(outcome.exitCode == code)
        // The line is gone when the error is shown.
        #expect(outcome.shown.contains(" \rssplug: "), "\(outcome.shown)")
    }

    @Test(arguments: ["", "500 Internal Server Error", "507 Insufficient Storage", "413 Content Too Large"])
    func `is as it was when a publication breaks off`(status: String) throws {
        let isBroken = Switch()
        let server = try WebRegistryServer(.kept) { exchange in
            isBroken.isOn && exchange.head.hasPrefix("PUT /plugins/index.json ") ? status : nil
        }
        let (state, key) = (try TestState(), try TestRegistry.makeKey())
        #expect(try Self.publish(TestRegistry.plugin("1.0.0"), server, key, home: state.home).code == 0)
        let before = server.files["/plugins/index.json"]
        isBroken.isOn = true
        let run = try Self.publish(TestRegistry.plugin("1.1.0"), server, key, home: state.home)
        #expect(run.code == 74, "\(run.errors)")
        #expect(server.files["/plugins/index.json"] == before)
        isBroken.isOn = false
        #expect(try Self.publish(TestRegistry.plugin("1.1.0"), server, key, home: state.home).code == 0)
    }

    @Test func `is refused where it answers what no registry would`() throws {
        let state = try TestState()
        for (status, words) in [
            ("500 Internal Server Error", "answers 500 to reading \"index.json\""),
            ("301 Moved Permanently", "answers 301 to reading \"index.json\""), ("", "cannot be reached"),
            ("200 OK", "is not what was published: it was changed since it was written, or is cut off"),
            ("404 Not Found", "there is no registry at http://localhost:"),
        ] {
            let server = try WebRegistryServer(.kept) { _ in status }
            let run = try ProgramRun(["search", "--registry", server.url], home: state.home)
            #expect(run.code == 3)
            #expect(run.errors.contains(words), "\(run.errors)")
        }
    }
}

/// Something that a test switches on and off while a server looks at it.
private final class Switch: Sendable {
    private let state = Mutex(false)

    var isOn: Bool {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
