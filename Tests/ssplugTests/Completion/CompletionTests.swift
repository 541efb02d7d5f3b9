import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// What may stand at a place of a command line, and that shells offer it.
@Suite struct `Completion of command lines` {
    private let home: String

    init() throws { home = try Fixtures.temporaryFolder() }

    private struct Offer {
        var files: String
        var words: [String]
        var explanations: [String: String]
    }

    /// What is offered in the place of the last word.
    private func offer(_ words: String..., shell: String = "zsh") throws -> Offer {
        let arguments = ["completion", "--offer", shell, "\(words.count)", "--", "ssplug"] + words
        let run = try ProgramRun(arguments, home: home)
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        let lines = run.output.split(separator: "\n").map(String.init)
        let pairs = lines.dropFirst().map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
        return Offer(
            files: lines.first ?? "", words: pairs.map { $0[0] },
            explanations: Dictionary(pairs.map { ($0[0], $0.count == 2 ? $0[1] : "") }) { $1 })
    }

    @Test func `has every command with its summary`() throws {
        let all = try offer("")
        #expect(all.words == commands.map { $0.name } + ["help"])
        for command in commands { #expect(all.explanations[command.name] == command.summary) }
        #expect(try offer("ex").words == ["exec"])
        #expect(try offer("plugin", "ex").words == ["exec"])
        #expect(try offer("help", "ex").words == ["exec"])
        #expect(try offer("--v").words == ["--version"])
        #expect(try offer("none", "").words == [])
    }

    @Test func `has every option with what its help says`() throws {
        for command in commands {
            let all = try offer(command.name, "-")
            #expect(all.words == command.options.map(\.name) + ["--help"], "\(command.name)")
            for option in command.options {
                #expect(all.explanations[option.name]?.isEmpty == false, "\(command.name) \(option.name)")
            }
        }
        // What was given once is not offered again, unless it may be.
        #expect(try !offer("exec", "--json", "--fuel", "5", "-").words.contains { ["--json", "--fuel"].contains($0) })
        #expect(try offer("exec", "--grant", "event_emit", "--gr").words == ["--grant"])
    }

    @Test func `knows what values and operands are`() throws {
        #expect(try offer("exec", "--log-level", "").words == ["trace", "debug", "info", "warn", "error"])
        #expect(try offer("exec", "--log-level=w").words == ["--log-level=warn"])
        #expect(try offer("exec", "--http-mock", "").files == "files")
        #expect(try offer("run", "--dir", "").files == "folders")
        #expect(try offer("run", "").files == "files")
        #expect(try offer("run", "a.wasm", "--", "-").words == [])
        #expect(try offer("run", "a.wasm", "--inv").words == [])
        #expect(try offer("audit", "ve").words == ["verify"])
        #expect(try offer("audit", "show", "--kind", "d").words == ["decision"])
        #expect(try offer("kv", "").words == ["list", "get", "set", "delete", "repair"])
        #expect(try offer("new", "x", "--lang", "c").words == ["c", "cpp"])
        #expect(try offer("exec", "--", "-").words == [])
        #expect(try offer("exec", "--request", "").words == [])
        #expect(try offer("install", "--grant", "s").words == ["storage_access"])
        #expect(try offer("install", "--grant", "n").words == ["network_access:"])
    }

    @Test func `knows what is installed, and what that asks for`() throws {
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        for words in [
            ["show"], ["exec"], ["kv", "list"], ["limits"], ["limits", "reset"], ["config", "get"], ["logs"],
        ] {
            let arguments = ["completion", "--offer", "fish", "\(words.count + 1)", "--", "ssplug"] + words + ["test"]
            let lines = try ProgramRun(arguments, home: home).output.split(separator: "\n")
            #expect(lines.dropFirst() == ["test.plugin\tTest"], "\(words): \(lines)")
        }
        #expect(try Set(offer("revoke", "test.plugin", "--grant", "").words) == ["event_emit", "storage_access"])
    }

    @Test func `knows files behind an at sign`() throws {
        let folder = try Fixtures.temporaryFolder()
        for name in ["request.json", "result.json", ".hidden"] {
            try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        try FileManager.default.createDirectory(atPath: "\(folder)/rest", withIntermediateDirectories: false)
        #expect(try offer("exec", "--request", "@\(folder)/req").words == ["@\(folder)/request.json"])
        #expect(
            try offer("exec", "--request", "@\(folder)/re").words
                == ["request.json", "rest/", "result.json"].map { "@\(folder)/\($0)" })
        #expect(try offer("exec", "--request", "@\(folder)/").words.count == 3)
        #expect(try offer("exec", "--request", "{").words == [])
        #expect(try offer("exec", "--request", "@\(folder)/none/").words == [])
    }

    @Test func `knows the keys of a configuration`() throws {
        var plugin = try Advice.storingPlugin()
        plugin.extra =
            #","config_schema":{"type":"object","properties":{"greeting":{"type":"string","description":"What is said"},"count":{"type":"integer"}}}"#
        try plugin.write()
        let keys = try offer("exec", plugin.manifestPath, "--config", "")
        #expect(keys.words == ["greeting=", "count="])
        #expect(keys.explanations["greeting="] == "What is said")
        #expect(try offer("install", "--config=gr").words == [])
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        #expect(try offer("config", "set", "test.plugin", "").words == ["greeting", "count"])
        #expect(try offer("exec", "test.plugin", "--config=gr").words == ["--config=greeting="])
    }

    @Test func `knows what a registry in a folder has`() throws {
        let registry = try TestRegistry()
        for version in ["1.0.0", "1.1.0"] {
            #expect(try registry.publish(TestRegistry.plugin(version), key: nil, home: home).code == 0)
        }
        #expect(try offer("install", "--registry", "").files == "folders")
        #expect(try offer("publish", "--key", "").files == "files")
        #expect(try offer("install", "--registry", registry.place, "t").words == ["test.plugin"])
        #expect(try offer("install", "--registry", registry.place, "t").files == "files")
        #expect(try offer("info", "--registry=\(registry.place)", "t").explanations["test.plugin"] == "Test")
        let yank = try ProgramRun(
            ["yank", "test.plugin@1.0.0", "--reason", "bad", "--unsigned", "--registry", registry.place], home: home)
        #expect(yank.code == 0)
        let versions = try offer("yank", "--registry", registry.place, "test.plugin@")
        #expect(versions.words == ["test.plugin@1.1.0", "test.plugin@1.0.0"])
        #expect(versions.explanations["test.plugin@1.0.0"] == "taken back: bad")
        // What is installed is offered where no folder can be looked into.
        #expect(try offer("info", "--registry", "https://example.com", "").words == [])
        let install = ["install", "test.plugin@1.1.0", "--yes", "--registry", registry.place]
        #expect(try ProgramRun(install, home: home).code == 0)
        #expect(try offer("info", "--registry", "https://example.com", "").words == ["test.plugin"])
        #expect(try offer("upgrade", "other", "t").words == ["test.plugin"])
        #expect(try offer("rollback", "t").words == ["test.plugin"])
    }

    @Test func `says what is wrong`() throws {
        for (arguments, message) in [
            (["basj"], "did you mean \"bash\"?"), (["tcsh"], "there is one for bash, zsh, fish"),
            ([], "name the shell"),
            (["--offer", "bash"], "write: ssplug completion --offer"),
            (["--offer", "bash", "x", "--", "ssplug"], "write: ssplug completion --offer"),
        ] {
            let run = try ProgramRun(["completion"] + arguments, home: home)
            #expect(run.code == 2 && run.errors.contains(message), "\(run.errors)")
        }
        // A place past the last word is one for a further word.
        let run = try ProgramRun(["completion", "--offer", "bash", "9", "--", "ssplug", "kv"], home: home)
        #expect(run.output.contains("repair"))
    }

    // MARK: The shells themselves

    /// What a shell says that has read its script, in a folder with two files.
    private func shell(_ program: String, _ arguments: [String], _ commands: String) throws -> [String] {
        let folder = try Fixtures.temporaryFolder()
        for name in ["a file.json", "other.txt"] { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        let name = URL(fileURLWithPath: program).lastPathComponent
        let script = try ProgramRun(["completion", name], home: home)
        #expect(script.code == 0)
        try Data(script.output.utf8).write(to: URL(fileURLWithPath: "\(folder)/script"))
        let path = URL(fileURLWithPath: Fixtures.program).deletingLastPathComponent().path + ":/usr/bin:/bin"
        let run = try ProgramRun(
            arguments + ["-c", commands], home: home, folder: folder, environment: ["PATH": path, "HOME": folder],
            program: program)
        #expect(run.errors == "", "\(run.errors)")
        return run.output.split(separator: "\n").map(String.init)
    }

    private static func path(_ shell: String) -> String? {
        ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(shell)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    @Test(.enabled(if: path("bash") != nil))
    func `works in bash`() throws {
        let bash = try #require(Self.path("bash"))
        /// Bash takes the line apart, and exchanges the last part alone.
        func complete(_ line: String, _ parts: String...) throws -> [String] {
            let list = parts.joined(separator: "' '")
            return try shell(
                bash, ["--norc"],
                "source ./script; COMP_LINE='\(line)'; COMP_WORDS=('\(list)'); COMP_CWORD=\(parts.count - 1); _ssplug ssplug; "
                    + #"[ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"; complete -p ssplug"#)
        }
        #expect(try complete("ssplug exe", "ssplug", "exe") == ["exec", "complete -F _ssplug ssplug"])
        #expect(try complete("ssplug exec --log-level=wa", "ssplug", "exec", "--log-level", "=", "wa").first == "warn")
        #expect(try complete("ssplug exec --log-level=", "ssplug", "exec", "--log-level", "=").count == 6)
        #expect(try complete("ssplug exec a", "ssplug", "exec", "a").first == "a file.json")
        #expect(try complete("ssplug  exec @o", "ssplug", "exec", "@", "o").count == 1)
        #expect(try complete("ssplug exec --request @o", "ssplug", "exec", "--request", "@", "o").first == "other.txt")
        #expect(try complete("ssplug exec --request @", "ssplug", "exec", "--request", "@").first == "a file.json")
        #expect(
            try complete(
                "ssplug install --grant event_subscribe:a.b --part", "ssplug", "install", "--grant", "event_subscribe",
                ":",
                "a.b", "--part"
            ).first == "--partial")
        #expect(try complete("ssplug exec --grant x none", "ssplug", "exec", "--grant", "x", "none").count == 1)
    }

    @Test(.enabled(if: path("zsh") != nil))
    func `works in zsh`() throws {
        let zsh = try #require(Self.path("zsh"))
        // In the place of the system's functions, which need a terminal, these print what they are given.
        let stubs =
            #"_describe() { print -rl -- "${(@P)4}" }; _files() { print files $* }; compset() { }; compdef() { }; "#
        func complete(_ words: String) throws -> [String] {
            let list = words.replacing(" ", with: "' '")
            return try shell(
                zsh, ["-f"], "\(stubs) words=('\(list)'); CURRENT=$#words; source ./script; _ssplug")
        }
        #expect(try complete("ssplug exe") == ["exec:Run a plugin from its plugin.json"])
        #expect(try complete("ssplug install --grant net") == [#"network_access\:"#])
        #expect(try complete("ssplug run ") == ["files"])
        #expect(try complete("ssplug run --dir ") == ["files -/"])
        #expect(try complete("ssplug none ") == [])
    }

    @Test(.enabled(if: path("fish") != nil))
    func `works in fish`() throws {
        let fish = try #require(Self.path("fish"))
        func complete(_ line: String) throws -> [String] {
            try shell(fish, ["--no-config"], "source ./script; complete -C '\(line)'")
        }
        #expect(try complete("ssplug exe") == ["exec\tRun a plugin from its plugin.json"])
        #expect(try complete("ssplug exec --log-level w") == ["warn"])
        #expect(try complete("ssplug exec a").contains { $0.hasPrefix("a file.json") || $0.hasPrefix("a\\ file.json") })
        #expect(try complete("ssplug none ") == [])
    }
}
