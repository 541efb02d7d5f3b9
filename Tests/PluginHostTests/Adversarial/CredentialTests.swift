import Foundation
import PluginHost
import Synchronization
import Testing

/// Access tokens, and those who would like to have them.
@Suite struct Credentials {
    private static let token = "t0k3n-with-é-0123456789"
    private static let plain = "pl4in-t0k3n-0123456789"

    private static func write(_ text: String, to path: String, mode: Int = 0o600) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    private static func problem(_ path: String) async -> String {
        let error = await #expect(throws: CredentialError.self) {
            try await CredentialFile(path: path).credentials(for: "mine", plugin: "p")
        }
        return error?.description ?? ""
    }

    @Test func `177 a credential file that others may read, write or replace is refused`() async throws {
        let folder = try Fixtures.temporaryFolder()
        let path = "\(folder)/credentials.json"
        for mode in [0o644, 0o640, 0o604, 0o660, 0o602, 0o601, 0o666, 0o700, 0o4600] {
            try Self.write(#"{"platforms":{"mine":{"token":"\#(Self.plain)"}}}"#, to: path, mode: mode)
            let problem = await Self.problem(path)
            #expect(problem.hasSuffix("run: chmod 600 \(path)"), "\(problem)")
            #expect(!problem.contains(Self.plain))
        }
        for mode in [0o600, 0o400] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            #expect(try await CredentialFile(path: path).credentials(for: "mine", plugin: "p") == .string(Self.plain))
        }
        for mode in [0o777, 0o770, 0o707, 0o1777] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
            #expect(
                await Self.problem(path).contains(
                    "others may write it, and so replace the credentials; run: chmod go-w \(folder)"))
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
        let link = "\(folder)/link.json"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        #expect(await Self.problem(link).contains("it is a symbolic link; write a regular file"))
        try FileManager.default.createDirectory(atPath: "\(folder)/folder", withIntermediateDirectories: false)
        #expect(await Self.problem("\(folder)/folder").contains("it is not a regular file"))
        #expect(unsafe mkfifo("\(folder)/pipe", 0o600) == 0)
        #expect(await Self.problem("\(folder)/pipe").contains("it is not a regular file"))
        if geteuid() == 0 {
            #expect(unsafe chown(path, 12_345, 0) == 0)
            #expect(await Self.problem(path).contains("it belongs to another user"))
        }
    }

    /// Logs, emits, stores under its own name and answers its whole request.
    private static let talkative: Guest = {
        var guest = Guest(
            imports: Guest.hostImports, capabilities: #"{"abi_version":1,"platforms":["mine","plain","none"]}"#)
        let key = guest.data("key")
        // The answer is the request with this in the place of `{"type":"custom"`.
        guest.response = #"{"status":"ok"  "#
        guest.handleBody = """
            (call $log (i32.const 2) (local.get $ptr) (local.get $len))
            (call $log (i32.const 0) (local.get $ptr) (local.get $len))
            (call $emit (local.get $ptr) (local.get $len))
            (call $set \(key) (local.get $ptr) (local.get $len))
            (call $set (local.get $ptr) (local.get $len) \(key))
            (drop (call $get (local.get $ptr) (local.get $len)))
            (drop (call $http (local.get $ptr) (local.get $len)))
            (memory.copy (local.get $ptr) (i32.const \(Guest.responseAddress)) (i32.const 16))
            (i64.or (i64.shl (i64.extend_i32_u (local.get $ptr)) (i64.const 32)) (i64.extend_i32_u (local.get $len)))
            """
        return guest
    }()

    private static let capabilities = #"["platform_connector","storage_access","event_emit","credential_access"]"#
    /// The byte sequences that must not be found.
    private static let secrets = [plain, "t0k3n-", "0123456789"]

    /// The files of a folder that have one of the secrets in them.
    private static func leaks(in folder: String, except name: String) throws -> [String] {
        let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
        #expect(files.contains { $0.hasSuffix("audit.log") })
        #expect(files.contains { $0.hasSuffix("store.log") })
        return files.filter { file in
            guard file != name, let data = FileManager.default.contents(atPath: "\(folder)/\(file)") else {
                return false
            }
            return secrets.contains { data.range(of: Data($0.utf8)) != nil }
        }
    }

    private static func credentials(_ folder: String) throws {
        let document: JSONValue = [
            "platforms": ["mine": ["token": ["access_token": .string(token), "expires": 1]]],
            "plugins": ["test.plugin": ["plain": ["environment": "SSPLUG_TEST_TOKEN"]]],
        ]
        try write(document.text(), to: "\(folder)/credentials.json")
    }

    @Test func `178 a token appears nowhere but in the request and in the plugin's own answer`() async throws {
        let state = StateDirectory(path: try Fixtures.temporaryFolder())
        try Self.credentials(state.path)
        var services = HostServices()
        let lines = Mutex<[String]>([])
        services.log = { record in lines.withLock { $0.append("\(record.level) \(record.message)") } }
        services.credentials = CredentialFile(path: state.path + "/credentials.json") {
            $0 == "SSPLUG_TEST_TOKEN" ? Self.plain : nil
        }
        let host = PluginHost(directory: state, services: services)
        let events = host.events.events()
        let manifest = try TestHost.manifest(capabilities: Self.capabilities)
        let plugin = try await host.load(PluginPackage(manifest: manifest, module: try Self.talkative.module()))
        try await host.approve(plugin, granting: plugin.requestedPermissions)
        let answer = try await plugin.handle(.custom(action: "x", payload: nil))
        #expect(answer.fields["credentials"]?["mine"]?["access_token"] == .string(Self.token))
        #expect(answer.fields["credentials"]?["plain"] == .string(Self.plain))
        #expect(answer.fields["credentials"]?["none"] == nil)
        #expect(try Self.leaks(in: state.path, except: "credentials.json") == [])
        let log = lines.withLock { $0 }
        #expect(log.contains { $0.hasPrefix("info ") && $0.contains("[redacted]") })
        for secret in Self.secrets { #expect(!log.contains { $0.contains(secret) }) }
        var iterator = events.makeAsyncIterator()
        let event = try #require(await iterator.next()).json.text()
        for secret in Self.secrets { #expect(!event.contains(secret)) }
        #expect(
            log.contains(
                "warn no token for none, so the request goes without: write {\"platforms\": {\"none\": {\"token\": …}}} to "
                    + "\"\(state.path)/credentials.json\", mode 0600"))
        // A file that cannot be trusted any more ends the request before the plugin has seen it.
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: "\(state.path)/credentials.json")
        let error = await #expect(throws: PluginError.self) {
            try await plugin.handle(.custom(action: "x", payload: nil))
        }
        #expect(error?.code == .credentialsUnavailable)
        #expect(error?.message.contains("chmod 600") == true)
    }

    @Test func `of a file reach plugins through the program, and nothing else`() throws {
        let state = try TestState()
        try Self.credentials(state.home)
        var plugin = try AuthoredPlugin()
        plugin.guest = Self.talkative
        plugin.capabilities = Self.capabilities
        let grants = ["mine", "none", "plain"].flatMap { ["--grant", "credential_access:\($0)"] }
        let request = ["--request", #"{"type":"custom","action":"x"}"#, "--log-level", "trace"]
        try plugin.write()
        #expect(
            try ProgramRun(
                ["install", plugin.manifestPath, "--grant", "storage_access", "--grant", "event_emit"] + grants,
                home: state.home
            ).code == 0)
        let runs = try [
            ["exec", plugin.id], ["exec", plugin.manifestPath, "--yes"] + grants,
            ["exec", plugin.id, "--json"], ["exec", plugin.id, "--stats"], ["exec", plugin.id, "--log-json"],
            ["exec", plugin.manifestPath, "--dry-run", "--yes"] + grants,
        ].map { try ProgramRun($0 + request, home: state.home, environment: ["SSPLUG_TEST_TOKEN": Self.plain]) }
        for run in runs {
            #expect(run.code == 0, "\(run.errors)")
            #expect(run.output.contains(Self.token))
            #expect(run.output.contains(Self.plain))
            #expect(run.errors.contains("[redacted]"))
            for secret in Self.secrets { #expect(!run.errors.contains(secret)) }
        }
        for command in [["show", plugin.id], ["list", "--json"], ["audit", "show"], ["kv", "list", plugin.id]] {
            let run = try ProgramRun(command, home: state.home)
            for secret in Self.secrets { #expect(!(run.output + run.errors).contains(secret)) }
        }
        #expect(try Self.leaks(in: state.home, except: "credentials.json") == [])
        // Without the variable the request goes without that token; without a safe file it does not go at all.
        let unset = try ProgramRun(["exec", plugin.id] + request, home: state.home)
        #expect(unset.code == 0)
        #expect(
            unset.errors.contains(
                "no token for plain, so the request goes without: set the environment variable SSPLUG_TEST_TOKEN"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640], ofItemAtPath: "\(state.home)/credentials.json")
        let exposed = try ProgramRun(["exec", plugin.id] + request, home: state.home)
        #expect(exposed.code == 3)
        #expect(exposed.errors.contains("run: chmod 600 \(state.home)/credentials.json"))
    }
}
