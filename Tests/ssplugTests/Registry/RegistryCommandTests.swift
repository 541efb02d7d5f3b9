import Foundation
import PluginHost
import Testing

/// A plugin on its way from its author to its users.
@Suite(.enabled(if: TestRegistry.canSign)) struct `A registry` {
    @Test func `hands out what was published, to those who approve it`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        var plugin = try TestRegistry.plugin("1.0.0")
        plugin.capabilities = #"["platform_connector","storage_access"]"#
        plugin.extra = #","description":"Says its version","author":"A. Author""#
        let published = try registry.publish(plugin, home: state.home)
        #expect(published.code == 0, "\(published.errors)")
        #expect(published.output == "published test.plugin 1.0.0\n")
        let found = try state.run(in: registry, "search", "VERSION", "test")
        #expect(found.output == "test.plugin 1.0.0  Test  Says its version\n")
        #expect(try state.run(in: registry, "search", "nothing").code == 1)
        let info = try state.run(in: registry, "info", "test.plugin")
        #expect(info.code == 0, "\(info.errors)")
        #expect(info.output.contains("publisher: \(try TestRegistry.fingerprint(registry.key))\n"))
        #expect(info.output.contains("\nversions:\n  1.0.0  20"))

        let refused = try state.run(in: registry, "install", "test.plugin")
        #expect(refused.code == 4)
        #expect(refused.errors.contains("storage_access  read and write values in its own store"))
        // Nothing is relied on before it is approved.
        #expect(!FileManager.default.fileExists(atPath: state.home + "/plugins.lock"))
        let installed = try state.run(in: registry, "install", "test.plugin", "--grant", "storage_access")
        #expect(installed.code == 0, "\(installed.errors)")
        #expect(installed.output == "installed test.plugin 1.0.0\n")
        let trust =
            "the publisher of test.plugin is not known yet: \(try TestRegistry.fingerprint(registry.key)) is trusted"
        #expect(installed.errors.contains(trust))
        #expect(try state.exec("test.plugin").output == "{\"status\":\"ok\",\"version\":\"1.0.0\"}\n")
        // The second time nothing is to be told.
        let again = try state.run(in: registry, "install", "test.plugin")
        #expect(again.code == 0)
        #expect(again.errors == "")
        let shown = try JSONValue(parsing: state.run("show", "test.plugin", "--json").output)["plugin"]
        #expect(shown?["registry"]?.string == Path.resolved(registry.place))
        #expect(shown?["range"]?.string == "*")
        #expect(try state.run("audit", "show", "--json").output.contains("\"registry\":\""))
    }

    @Test func `takes the version of a range, upgrades in it, and goes back`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        for version in ["1.0.0", "1.1.0-beta", "1.1.0", "2.0.0-alpha", "2.0.0"] {
            #expect(try registry.publish(TestRegistry.plugin(version), home: state.home).code == 0)
        }
        func answer() throws -> String { try state.exec("test.plugin").output }
        #expect(try state.run(in: registry, "install", "test.plugin@1.0").output == "installed test.plugin 1.0.0\n")
        #expect(try state.run("upgrade").output == "test.plugin 1.0.0 is the latest\n")
        #expect(try state.run(in: registry, "install", "test.plugin@^1.0").output == "installed test.plugin 1.1.0\n")
        #expect(try state.run("rollback", "test.plugin").output == "rolled back to test.plugin 1.0.0\n")
        #expect(try answer().contains("1.0.0"))
        #expect(try state.run("rollback", "test.plugin").output == "rolled back to test.plugin 1.1.0\n")
        #expect(try answer().contains("1.1.0"))
        #expect(try registry.publish(TestRegistry.plugin("2.0.1"), home: state.home).code == 0)
        #expect(try state.run("upgrade").output == "test.plugin 1.1.0 is the latest\n")
        // The registry that the plugin is from need not be named again.
        #expect(try state.run("install", "test.plugin@>=1 <3").output == "installed test.plugin 2.0.1\n")
        #expect(try registry.publish(TestRegistry.plugin("2.1.0"), home: state.home).code == 0)
        #expect(
            try state.run("upgrade", "--dry-run").output == "would upgrade test.plugin from 2.0.1 to 2.1.0\n")
        #expect(try answer().contains("2.0.1"))
        let upgraded = try JSONValue(parsing: state.run("upgrade", "test.plugin", "--json").output)
        #expect(upgraded["upgraded"]?.array?.first?["replaced_version"]?.string == "2.0.1")
        #expect(try answer().contains("2.1.0"))
        let missing = try state.run("install", "test.plugin@^7")
        #expect(missing.code == 3)
        #expect(missing.errors.contains("has no version of test.plugin in \"^7\""))
        #expect(missing.errors.contains("it has 1.1.0, 2.0.0-alpha, 2.0.0, 2.0.1, 2.1.0"))
    }

    @Test func `upgrades to what is approved anew, and leaves a disabled plugin disabled`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        var plugin = try TestRegistry.plugin("1.0.0")
        plugin.capabilities = #"["platform_connector","storage_access"]"#
        #expect(try registry.publish(plugin, home: state.home).code == 0)
        #expect(try state.run(in: registry, "install", "test.plugin", "--yes").code == 0)
        plugin.version = "1.1.0"
        plugin.guest.response = #"{"status":"ok","version":"1.1.0"}"#
        #expect(try registry.publish(plugin, home: state.home).code == 0)
        let refused = try state.run("upgrade")
        #expect(refused.code == 4)
        #expect(refused.errors.contains("ssplug upgrade test.plugin --grant storage_access\n"))
        #expect(try state.exec("test.plugin").output.contains("1.0.0"))
        #expect(try state.run("disable", "test.plugin").code == 0)
        #expect(
            try state.run("upgrade", "test.plugin", "--grant", "storage_access").output
                == "upgraded test.plugin from 1.0.0 to 1.1.0\n")
        #expect(try state.run("list").output == "test.plugin 1.1.0 disabled\n")
        // What is denied now is not approved again by going back.
        #expect(try state.run("enable", "test.plugin").code == 0)
        #expect(try state.run("revoke", "test.plugin").code == 0)
        let back = try state.run("rollback", "test.plugin")
        #expect(back.code == 0)
        #expect(back.errors.contains("test.plugin 1.0.0 is disabled: denied are --grant storage_access"))
        #expect(try state.run("list").output == "test.plugin 1.0.0 disabled, 1 of 1 permissions denied\n")
    }

    @Test func `refuses a version that is not greater`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        #expect(try registry.publish(TestRegistry.plugin("1.0.0-rc.2"), home: state.home).code == 0)
        let files = try registry.files()
        for (version, words) in [
            ("1.0.0-rc.2", "has test.plugin 1.0.0-rc.2 already, with the same contents"),
            ("1.0.0-rc.2+other", "has test.plugin 1.0.0-rc.2 already, with other contents"),
            ("1.0.0-rc.1", "test.plugin 1.0.0-rc.1 is not greater than 1.0.0-rc.2, which"),
            ("1.0.0-beta.11", "test.plugin 1.0.0-beta.11 is not greater than 1.0.0-rc.2, which"),
            ("0.9.0", "test.plugin 0.9.0 is not greater than 1.0.0-rc.2, which"),
        ] {
            let run = try registry.publish(TestRegistry.plugin(version), home: state.home)
            #expect(run.code == 3)
            #expect(run.errors.contains(words), "\(run.errors)")
            #expect(try registry.files() == files)
        }
        #expect(try registry.publish(TestRegistry.plugin("1.0.0-rc.10"), home: state.home).code == 0)
        #expect(try registry.publish(TestRegistry.plugin("1.0.0"), home: state.home).code == 0)
    }

    @Test func `refuses what check --strict refuses`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        var plugin = try TestRegistry.plugin("1.0.0")
        plugin.extra = #","unheard_of":1,"kv":2,"config_schema":{"pattern":"x"}"#
        try plugin.write()
        let check = try state.run("check", "--strict", plugin.manifestPath)
        #expect(check.code == 3)
        let run = try registry.publish(plugin, home: state.home)
        #expect(run.code == 3)
        for line in check.output.split(separator: "\n") where line.hasPrefix("warning: ") {
            #expect(run.errors.contains("ssplug: \(line)\n"))
        }
        #expect(run.errors.contains("test.plugin 1.0.0 is not published: 0 errors, "))
        #expect(!FileManager.default.fileExists(atPath: registry.place))
        plugin.extra = ""
        plugin.guest.response = "nonsense"
        #expect(try registry.publish(plugin, home: state.home).code == 3)
        #expect(!FileManager.default.fileExists(atPath: registry.place))
    }

    @Test func `takes versions back`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        for version in ["1.0.0", "1.1.0"] {
            #expect(try registry.publish(TestRegistry.plugin(version), home: state.home).code == 0)
        }
        #expect(try state.run(in: registry, "install", "test.plugin@1.0.0").code == 0)
        let yank = try state.run(
            in: registry, "yank", "test.plugin@1.1.0", "--reason", "loses posts", "--key", registry.key)
        #expect(yank.output == "took back test.plugin 1.1.0\n", "\(yank.errors)")
        #expect(try state.run(in: registry, "search").output == "test.plugin 1.0.0  Test\n")
        #expect(try state.run(in: registry, "info", "test.plugin").output.contains("taken back: loses posts"))
        let named = try state.run(in: registry, "install", "test.plugin@1.1.0")
        #expect(named.code == 3)
        #expect(named.errors.contains("test.plugin 1.1.0 was taken back: loses posts"))
        let unknown = try state.run(in: registry, "yank", "test.plugin@9.9.9", "--key", registry.key)
        let missed = try state.run(in: registry, "info", "another.thing")
        // The registry is named there, since nothing else names it.
        for errors in [named.errors, unknown.errors, missed.errors] {
            let command = try Advice.text(in: errors, after: "see what it has with: ")
            let seen = try Advice.shell(command, home: state.home)
            #expect(seen.code == 0 && seen.output.contains("test.plugin"), "\(command): \(seen.errors)")
        }
        #expect(try state.run(in: registry, "install", "test.plugin").output == "installed test.plugin 1.0.0\n")
        // Its number stays taken.
        #expect(try registry.publish(TestRegistry.plugin("1.1.0"), home: state.home).code == 3)
        #expect(try state.run(in: registry, "yank", "test.plugin@1.1", "--key", registry.key).code == 2)
        #expect(try state.run(in: registry, "yank", "test.plugin@7.0.0", "--key", registry.key).code == 3)
        #expect(try state.run(in: registry, "yank", "test.plugin@1.0.0", "--key", registry.key).code == 0)
        #expect(
            try state.run("upgrade").errors.contains("test.plugin 1.0.0 was taken back: taken back by its publisher"))
        #expect(
            try state.run(in: registry, "yank", "test.plugin@1.1.0", "--undo", "--key", registry.key).output
                == "restored test.plugin 1.1.0\n")
        #expect(try state.run("upgrade").output == "upgraded test.plugin from 1.0.0 to 1.1.0\n")
    }

    @Test func `without signatures says so at each installation`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        #expect(try registry.publish(TestRegistry.plugin("1.0.0"), key: nil, home: state.home).code == 0)
        for _ in 0..<2 {
            let run = try state.run(in: registry, "install", "test.plugin")
            #expect(run.code == 0)
            #expect(run.errors.contains("has no signature for test.plugin: whoever can write that registry decides"))
        }
        #expect(try state.run(in: registry, "info", "test.plugin").output.contains("nobody has signed this"))
        // Who signs is a decision.
        let undecided = try state.run(in: registry, "publish", TestRegistry.plugin("1.1.0").manifestPath)
        #expect(undecided.code == 2)
        // A publisher who begins to sign is trusted from then on.
        #expect(try registry.publish(TestRegistry.plugin("1.1.0"), home: state.home).code == 0)
        #expect(try state.run("upgrade").code == 0)
        #expect(try registry.publish(TestRegistry.plugin("1.2.0"), key: nil, home: state.home).code == 4)
    }

    @Test func `keeps an identifier for its publisher`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        #expect(try registry.publish(TestRegistry.plugin("1.0.0"), home: state.home).code == 0)
        let other = try TestRegistry.makeKey()
        let files = try registry.files()
        let run = try registry.publish(TestRegistry.plugin("2.0.0"), key: other, home: state.home)
        #expect(run.code == 4)
        #expect(run.errors.contains("test.plugin belongs to \(try TestRegistry.fingerprint(registry.key))"))
        #expect(try state.run(in: registry, "yank", "test.plugin@1.0.0", "--key", other).code == 4)
        let folded = try registry.publish(TestRegistry.plugin("2.0.0", id: "Test.Plugin"), home: state.home)
        #expect(folded.code == 4)
        #expect(folded.errors.contains("identifiers differ by more than case"))
        #expect(try registry.files() == files)
        #expect(
            try registry.publish(TestRegistry.plugin("1.0.0", id: "test.plugin2"), key: other, home: state.home).code
                == 0)
    }

    @Test func `names what is missing`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        for arguments in [["search"], ["info", "a.b"], ["install", "a.b"]] {
            let run = try ProgramRun(arguments + ["--registry", registry.place], home: state.home)
            #expect(run.code == 3)
            #expect(run.errors.contains("there is no registry at "))
        }
        for arguments in [
            ["search"], ["info", "a.b"], ["install", "a.b@1"], ["install", "a.b"], ["yank", "a.b@1.0.0", "--unsigned"],
        ] {
            let run = try ProgramRun(arguments, home: state.home)
            #expect(run.code == 2)
            #expect(run.errors.contains("which registry? Add --registry DIR|URL, or set SSPLUG_REGISTRY"))
        }
        #expect(try registry.publish(TestRegistry.plugin("1.0.0"), home: state.home).code == 0)
        let run = try state.run(in: registry, "install", "test.plugni")
        #expect(run.code == 3)
        #expect(run.errors.contains("did you mean \"test.plugin\"?"))
        let set = try ProgramRun(["search"], home: state.home, environment: ["SSPLUG_REGISTRY": registry.place])
        #expect(set.output == "test.plugin 1.0.0  Test\n")
        for place in ["http://example.com", "ftp://x", "https://user@example.com", "https://example.com/?x"] {
            let run = try ProgramRun(["search", "--registry", place], home: state.home)
            #expect(run.code == 3)
            #expect(run.errors.contains("cannot be a registry"), "\(run.errors)")
            // Both kinds that there are.
            let scheme = "it begins with neither https:// nor http://"
            #expect(run.errors.contains(scheme) == place.hasPrefix("ftp"), "\(run.errors)")
            if place.hasPrefix("ftp") {
                #expect(run.errors.contains("or https://…; only localhost may be reached by http://"), "\(run.errors)")
            }
        }
    }
}
