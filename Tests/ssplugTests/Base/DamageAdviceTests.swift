import Foundation
import PluginHost
import Testing

/// What the program advises where a file of its state is not what it wrote.
@Suite struct `Advice on damage` {
    @Test(arguments: [true, false])
    func `of a store repairs it`(isInstalled: Bool) throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin(in: "it's a plugin")
        if isInstalled {
            #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        }
        let exec =
            isInstalled
            ? ["exec", plugin.id] + Advice.request : ["exec", plugin.manifestPath, "--yes"] + Advice.request
        for _ in 0..<2 { #expect(try ProgramRun(exec, home: home).code == 0) }
        let log = try #require(try Damage.files(named: "store.log", below: home).first)
        try Damage.alter(log, at: #"{"ab"#)
        let refused = try ProgramRun(exec, home: home)
        #expect(refused.code == 74)
        #expect(refused.errors.contains("keeps every whole record"))
        // Trying again heals nothing.
        let object = try JSONValue(parsing: try ProgramRun(exec + ["--json"], home: home).output)
        #expect(object["error"]?["code"] == "storage_unavailable" && object["error"]?["retryable"] == false)
        let repair = try Advice.text(in: refused.errors, after: "run: ")
        #expect(try Advice.shell(repair, home: home).output.hasPrefix("repaired: "))
        #expect(try ProgramRun(exec, home: home).code == 0)

        #expect(try ProgramRun(exec, home: home).code == 0)
        try Damage.alter(log, at: #"{"ab"#)
        let list = ["kv", "list", isInstalled ? plugin.id : plugin.manifestPath]
        let unlisted = try ProgramRun(list, home: home)
        #expect(unlisted.code == 74)
        #expect(try Advice.text(in: unlisted.errors, after: "run: ") == repair)
        #expect(try Advice.shell(repair, home: home).code == 0)
        #expect(try ProgramRun(list, home: home).code == 0)
    }

    /// As many requests as are allowed count as made then, so that none may be sent for an hour.
    @Test(arguments: [true, false])
    func `of a count of requests resets it`(isInstalled: Bool) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin(in: "it's a plugin")
        plugin.guest.imports = Guest.hostImports
        plugin.guest.capabilities = #"{"abi_version":1,"required_network_domains":["api.example.com"]}"#
        plugin.guest.handleBody = "(call $http \(plugin.guest.data(#"{"url":"https://api.example.com/"}"#)))"
        try plugin.write()
        let mock = "\(plugin.folder)/mock.json"
        try #"[{"url_prefix":"https://api.example.com/","status":204}]"#.write(
            toFile: mock, atomically: true, encoding: .utf8)
        if isInstalled {
            #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        }
        let exec =
            (isInstalled ? ["exec", plugin.id] : ["exec", plugin.manifestPath, "--yes"])
            + Advice.request + ["--http-mock", mock]
        #expect(try ProgramRun(exec, home: home).code == 0)
        let head = try #require(try Damage.files(named: "rate.head", below: home).first)
        try FileManager.default.removeItem(at: head)
        let refused = try ProgramRun(exec, home: home)
        #expect(refused.code == 1 && refused.output.contains("rate_limit_exceeded"))
        let command = try Advice.text(in: refused.errors, after: "begin anew with: ")
        // As long as it stays so, the reason is told.
        #expect(try ProgramRun(exec, home: home).errors.contains("begin anew with: \(command)"))
        let limits = try ProgramRun(["limits", isInstalled ? plugin.id : plugin.manifestPath], home: home)
        #expect(limits.output == "requests_per_hour 1000, 1000 in the last hour\n")
        #expect(try Advice.text(in: limits.errors, after: "begin anew with: ") == command)
        #expect(try Advice.shell(command, home: home).code == 0)
        let sent = try ProgramRun(exec, home: home)
        #expect(sent.code == 0 && !sent.errors.contains("rate.head"), "\(sent.errors)")
    }

    @Test func `of an installation removes it without its store, or installs it anew`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        let state = ["install", plugin.manifestPath, "--yes"]
        let exec = ["exec", plugin.id] + Advice.request
        let document = URL(fileURLWithPath: "\(home)/plugins/test.plugin/installation.json")
        for isRemoved in [true, false] {
            #expect(try ProgramRun(state, home: home).code == 0)
            #expect(try ProgramRun(exec, home: home).code == 0)
            try Damage.alter(document, at: "1.0.0")
            let refused = try ProgramRun(exec, home: home)
            #expect(refused.code == 3)
            #expect(refused.errors.contains("install the plugin again, or remove it and keep its store with: "))
            #expect(try ProgramRun(["list"], home: home).output == "test.plugin damaged\n")
            if isRemoved {
                let command = try Advice.text(in: refused.errors, after: "keep its store with: ")
                #expect(try Advice.shell(command, home: home).code == 0)
                let list = try ProgramRun(["list"], home: home)
                #expect(list.output == "" && list.errors == "")
            }
            #expect(try ProgramRun(state, home: home).code == 0)
            #expect(try ProgramRun(["kv", "list", plugin.id], home: home).output.contains("ab"))
            #expect(try ProgramRun(exec, home: home).code == 0)
        }
    }

    @Test func `of a module installs the plugin again, which keeps its approval`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin(in: "a plugin")
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        let exec = ["exec", plugin.id] + Advice.request
        for isMissing in [false, true] {
            let module = try #require(try Damage.files(named: ".wasm", below: "\(home)/modules").first)
            if isMissing {
                try FileManager.default.removeItem(at: module)
            } else {
                try Damage.alter(module, at: "host_log")
            }
            let refused = try ProgramRun(exec, home: home)
            #expect(refused.code == 3)
            let command = try Advice.text(in: refused.errors, after: "install the plugin again with: ")
            #expect(try Advice.shell(command, home: home).code == 0, "\(command)")
            #expect(try ProgramRun(exec, home: home).code == 0)
        }
        // What it was installed from may be gone.
        try Damage.alter(try #require(try Damage.files(named: ".wasm", below: "\(home)/modules").first), at: "host_log")
        try FileManager.default.removeItem(atPath: plugin.manifestPath)
        let command = try Advice.text(
            in: try ProgramRun(exec, home: home).errors, after: "remove it and keep its store with: ")
        #expect(try Advice.shell(command, home: home).code == 0)
        #expect(try ProgramRun(["list"], home: home).output == "")
    }

    @Test func `of a folder that no command reaches deletes it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        let folder = "\(home)/plugins/Test.Plugin"
        try FileManager.default.copyItem(atPath: "\(home)/plugins/test.plugin", toPath: folder)
        let list = try ProgramRun(["list"], home: home)
        #expect(list.errors.contains("\(folder)/installation.json"))
        #expect(list.errors.contains("delete the folder"))
        try FileManager.default.removeItem(atPath: folder)
        #expect(try ProgramRun(["list"], home: home).errors == "")
    }

    @Test func `of the audit log says where it is`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        #expect(try ProgramRun(["exec", plugin.id] + Advice.request, home: home).code == 0)
        try Damage.alter(URL(fileURLWithPath: "\(home)/audit/audit.log"), at: "test.plugin")
        let shown = try ProgramRun(["audit", "show"], home: home)
        let words = try Advice.text(in: shown.errors, after: "was changed or cut; ")
        let verify = try Advice.shell(words.replacing(" says more", with: ""), home: home)
        #expect(verify.code == 8)
        #expect(verify.output.contains("audit.log") && verify.output.contains("line 1"), "\(verify.output)")
    }

    @Test func `on an approval of a version that was replaced shows the new one`() async throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        let installations = try PluginHost(directory: StateDirectory(path: home)).installations
        let other = try Guest().module().digest
        let failure = await #expect(throws: Installations.Failure.self) {
            _ = try await installations.approve(plugin.id, [.storageAccess], for: other)
        }
        let text = failure.map(String.init(describing:)) ?? ""
        let command = try Advice.text(in: text, after: "look at it with ").prefix { $0 != "," }
        #expect(try Advice.shell(String(command), home: home).output.contains("storage_access"))
        #expect(try Advice.shell("ssplug approve \(plugin.id) --yes", home: home).code == 0)
        #expect(try ProgramRun(["exec", plugin.id] + Advice.request, home: home).code == 0)
    }
}
