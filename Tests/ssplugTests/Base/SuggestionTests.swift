import Foundation
import Testing

/// "Did you mean": what is suggested is put in the place of what was written, and the mistake is gone.
@Suite struct `Suggestions of the program` {
    /// The word that is suggested in what a run printed.
    private static func suggestion(in run: ProgramRun) throws -> String {
        let text = try Advice.text(in: run.errors + run.output, after: "did you mean ")
        return String(text.prefix { $0 != "?" }.filter { !#"'"\"#.contains($0) })
    }

    @Test(arguments: [
        (["exce", "PLUGIN"], "exce"), (["chekc", "PLUGIN"], "chekc"), (["help", "insatll"], "insatll"),
        (["--hepl"], "--hepl"), (["exec", "PLUGIN", "--sttas"], "--sttas"),
        (["exec", "PLUGIN", "--grant", "storage_acces"], "storage_acces"), (["check", "PLUGIN", "--stric"], "--stric"),
        (["list", "--jsn"], "--jsn"), (["install", "PLUGIN", "--partal"], "--partal"),
        (["events", "--jsno"], "--jsno"), (["audit", "show", "--denid"], "--denid"),
        (["kv", "list", "PLUGIN", "--jso"], "--jso"), (["limits", "PLUGIN", "--jso"], "--jso"),
        (["run", "--invok", "f", "MODULE"], "--invok"), (["run", "--invoke", "ff", "MODULE"], "ff"),
        (["wat2wasm", "--name", "MODULE"], "--name"), (["inspect", "--cod", "MODULE"], "--cod"),
    ])
    func `on the command line work`(arguments: [String], wrong: String) throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try AuthoredPlugin()
        try plugin.write()
        let module = "\(plugin.folder)/m.wat"
        try Data(#"(module (func (export "f")))"#.utf8).write(to: URL(fileURLWithPath: module))
        let arguments = arguments.map { $0 == "PLUGIN" ? plugin.manifestPath : $0 == "MODULE" ? module : $0 }
        let refused = try ProgramRun(arguments, home: home)
        #expect(refused.code != 0)
        let suggestion = try Self.suggestion(in: refused)
        let run = try ProgramRun(arguments.map { $0 == wrong ? suggestion : $0 }, home: home)
        #expect(run.code == 0, "\(suggestion): \(run.errors)")
    }

    /// Replaces part of a manifest, follows what `check` suggests, and finds nothing to suggest any more.
    @Test(arguments: [
        (#""capabilites""#, "capabilites", #","capabilites":[]"#),
        (#""platform_conector""#, "platform_conector", #","capabilities":["platform_conector"]"#),
        (#""memroy""#, "memroy", #","limits":{"memroy":"1MiB"}"#),
        (#""propertis""#, "propertis", #","config_schema":{"type":"object","propertis":{}}"#),
        (#""strng""#, "strng", #","config_schema":{"properties":{"a":{"type":"strng"}}}"#),
        (#""regoin""#, "regoin", #","config_schema":{"properties":{"region":{}},"required":["regoin"]}"#),
    ])
    func `on a manifest work`(wrong: String, word: String, members: String) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        try plugin.write()
        func write(_ members: String) throws {
            // The last of two equal keys would not be read, so that the members stand alone.
            let capabilities = members.contains(#""capabilities":"#) ? "" : #","capabilities":["platform_connector"]"#
            let text = """
                {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"p.wat"\(capabilities)\(members)}
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: plugin.manifestPath))
        }
        plugin.extra = members
        try write(members)
        let refused = try ProgramRun(["check", "--strict", plugin.manifestPath], home: home)
        #expect(refused.code == 3)
        let suggestion = try Self.suggestion(in: refused)
        if word == "capabilites" {
            // The right key is there, so that the wrong one goes.
            #expect(suggestion == "capabilities")
            try write("")
        } else {
            try write(members.replacing(word, with: suggestion))
        }
        let run = try ProgramRun(["check", "--strict", plugin.manifestPath], home: home)
        #expect(run.code == 0, "\(suggestion): \(run.output)")
    }

    @Test func `on a configuration work`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.extra =
            #","config_schema":{"type":"object","properties":{"region":{"type":"string"}},"additionalProperties":false}"#
        try plugin.write()
        func run(_ key: String) throws -> ProgramRun {
            try ProgramRun(["exec", plugin.manifestPath, "--config", "\(key)=eu"] + Advice.request, home: home)
        }
        let suggestion = try Self.suggestion(in: try run("regoin"))
        #expect(try run(suggestion).code == 0)
    }

    /// Where the schema does not say whether there may be other members, one that it does not have is refused, as
    /// `config set` does.
    @Test(arguments: ["exec", "install", "check"])
    func `on a member of a configuration that the schema does not have work`(command: String) throws {
        var plugin = try AuthoredPlugin()
        let schema = #"{"type":"object","properties":{"region":{"type":"string"}}"#
        // Each in a state of its own, since an installation keeps what was configured before.
        func run(_ key: String, _ further: String = "") throws -> ProgramRun {
            plugin.extra = ",\"config_schema\":\(schema)\(further)}"
            try plugin.write()
            let request = command == "exec" ? Advice.request : []
            return try ProgramRun(
                [command, plugin.manifestPath, "--config", "\(key)=eu"] + request,
                home: try Fixtures.temporaryFolder())
        }
        let refused = try run("regoin")
        #expect(refused.code == 3)
        let text = refused.errors + refused.output
        #expect(text.contains("the configuration of test.plugin has no \"regoin\""), "\(text)")
        #expect(try run(try Self.suggestion(in: refused)).code == 0)
        // Far from every name there is nothing to suggest.
        let far = try run("quota")
        #expect(far.code == 3 && !(far.errors + far.output).contains("did you mean"))
        #expect((far.errors + far.output).contains("has no \"quota\"; it has region"))
        // Who says that others are welcome hears nothing of them; who forbids them gets none.
        let welcome = try run("regoin", #","additionalProperties":true"#)
        #expect(welcome.code == 0 && !(welcome.errors + welcome.output).contains("$.regoin"))
        let described = try run("regoin", #","additionalProperties":{"type":"string"}"#)
        #expect(described.code == 0 && !(described.errors + described.output).contains("$.regoin"))
        let forbidden = try run("regoin", #","additionalProperties":false"#)
        #expect(forbidden.code == 3)
        #expect(try Self.suggestion(in: forbidden) == "region")
    }

    @Test func `on an identifier work in every command that takes one`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        #expect(try ProgramRun(["exec", plugin.id] + Advice.request, home: home).code == 0)
        #expect(try ProgramRun(["kv", "set", plugin.id, "k", "v"], home: home).code == 0)
        let commands = [
            ["show", "ID"], ["disable", "ID"], ["enable", "ID"], ["revoke", "ID", "--grant", "event_emit"],
            ["approve", "ID", "--yes"], ["kv", "list", "ID"], ["kv", "get", "ID", "k"], ["kv", "set", "ID", "k", "w"],
            ["kv", "repair", "ID"], ["kv", "delete", "ID", "k"], ["logs", "ID"], ["config", "get", "ID"],
            ["config", "set", "ID", "k", "v"], ["config", "unset", "ID", "k"], ["limits", "ID"],
            ["limits", "reset", "ID"],
            ["exec", "ID"] + Advice.request, ["audit", "show", "--plugin", "ID"], ["events", "--plugin", "ID"],
            ["remove", "ID"],
        ]
        for (index, command) in commands.enumerated() {
            for wrong in ["test.plugni", "plugin"] {
                let refused = try ProgramRun(command.map { $0 == "ID" ? wrong : $0 }, home: home)
                let isFilter = command.contains("--plugin")
                #expect(refused.code == (isFilter ? 0 : 3), "\(command)")
                #expect(try Self.suggestion(in: refused) == plugin.id, "\(command)")
            }
            let run = try ProgramRun(command.map { $0 == "ID" ? plugin.id : $0 }, home: home)
            #expect(run.code == 0, "\(command): \(run.errors)")
            if index == 0 {
                let far = try ProgramRun(["show", "quite.another"], home: home)
                #expect(far.code == 3 && !far.errors.contains("did you mean"))
                #expect(far.errors.contains("ssplug list shows those that are"))
            }
        }
        // The logs know the plugin still.
        let listed = try ProgramRun(["audit", "show", "--plugin", "test.plugni"], home: home)
        #expect(try Self.suggestion(in: listed) == plugin.id)
    }

    @Test func `on a request to a server, and to a file of answers, work`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.extra = #","required_network_domains":["api.mine.example"]"#
        let mock = "\(plugin.folder)/mock.json"
        func run(_ key: String, _ mocked: String) throws -> ProgramRun {
            var guest = Guest(imports: Guest.hostImports)
            let request = guest.data("{\"\(key)\":\"GET\",\"url\":\"https://api.mine.example/\"}")
            guest.handleBody = "(call $http \(request))"
            plugin.guest = guest
            try plugin.write()
            try Data("[{\"url\":\"https://api.mine.example/\",\"\(mocked)\":201}]".utf8)
                .write(to: URL(fileURLWithPath: mock))
            return try ProgramRun(
                ["exec", plugin.manifestPath, "--yes", "--http-mock", mock] + Advice.request, home: home)
        }
        let method = try Self.suggestion(in: try run("metod", "status"))
        let status = try Self.suggestion(in: try run(method, "staus"))
        let answered = try run(method, status)
        #expect(answered.code == 0 && answered.output.contains("201"), "\(answered.errors)")
    }

    @Test(arguments: [
        ("audit.json", #"{"rotaton_bytes":1048576}"#, "rotaton_bytes"),
        ("network.json", #"{"request_per_hour":7}"#, "request_per_hour"),
        ("network.json", #"{"plugins":{"test.plugin":{"request_per_hour":7}}}"#, "request_per_hour"),
        ("credentials.json", #"{"platfroms":{}}"#, "platfroms"),
        ("credentials.json", #"{"platforms":{"mine":{"tokn":"t"}}}"#, "tokn"),
    ])
    func `on files of settings work`(name: String, contents: String, wrong: String) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.guest.capabilities = #"{"abi_version":1,"platforms":["mine"]}"#
        plugin.capabilities = #"["platform_connector","credential_access"]"#
        try plugin.write()
        func run(_ contents: String) throws -> ProgramRun {
            let path = "\(home)/\(name)"
            try Data(contents.utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            return try ProgramRun(
                ["exec", plugin.manifestPath, "--grant", "credential_access:mine"] + Advice.request, home: home)
        }
        let refused = try run(contents)
        #expect(refused.code != 0)
        let suggestion = try Self.suggestion(in: refused)
        let mended = try run(contents.replacing(wrong, with: suggestion))
        #expect(mended.code == 0, "\(suggestion): \(mended.errors)")
    }

    @Test func `on a module's imports and on a request's type work`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        func check(_ name: String) throws -> ProgramRun {
            plugin.guest.imports = #"(import "env" "\#(name)" (func (param i32 i32 i32 i32)))"#
            try plugin.write()
            return try ProgramRun(["check", plugin.manifestPath], home: home)
        }
        let function = try Self.suggestion(in: try check("host_store_sett"))
        #expect(try check(function).code == 0)
        func request(_ type: String) throws -> ProgramRun {
            try ProgramRun(
                ["exec", plugin.manifestPath, "--request", #"{"type":"\#(type)","text":"hi"}"#], home: home)
        }
        let type = try Self.suggestion(in: try request("publsh"))
        #expect(try !request(type).errors.contains("did you mean"))
    }
}
