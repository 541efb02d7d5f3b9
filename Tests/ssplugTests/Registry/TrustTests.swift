import Foundation
import PluginHost
import Testing

/// What whoever runs a registry can do to those who have installed from it.
@Suite(.enabled(if: TestRegistry.canSign)) struct `A compromised registry` {
    /// A registry with a plugin that is installed in its first version, and the files of before the second one.
    private struct Setting {
        let state: TestState
        let registry: TestRegistry
        let before: [String: Data]
    }

    private static func setting() throws -> Setting {
        let (state, registry) = (try TestState(), try TestRegistry())
        try #require(registry.publish(TestRegistry.plugin("1.0.0"), home: state.home).code == 0)
        let before = try registry.files()
        try #require(registry.publish(TestRegistry.plugin("1.1.0"), home: state.home).code == 0)
        try #require(state.run(in: registry, "install", "test.plugin@^1.1").code == 0)
        return Setting(state: state, registry: registry, before: before)
    }

    /// Runs everything that reads the registry, and expects that it is refused and nothing has changed.
    private static func expectRefusal(_ setting: Setting, _ code: String, _ words: String) throws {
        let state = setting.state
        let document = try Data(contentsOf: state.document("test.plugin"))
        let pins = FileManager.default.contents(atPath: state.home + "/plugins.lock")
        for command in [
            ["install", "test.plugin@*", "--yes"], ["info", "test.plugin"], ["upgrade", "--yes", "test.plugin"],
        ] {
            let run = try ProgramRun(command + ["--json", "--registry", setting.registry.place], home: state.home)
            #expect(run.code == 4, "\(command): \(run.errors)")
            let object = try JSONValue(parsing: run.output)
            let error = object["error"] ?? object["failed"]?.array?.first?["error"]
            #expect(error?["code"]?.string == code)
            #expect(error?["message"]?.string?.contains(words) ?? false, "\(run.output)")
        }
        #expect(try Data(contentsOf: state.document("test.plugin")) == document)
        #expect(FileManager.default.contents(atPath: state.home + "/plugins.lock") == pins)
        #expect(try state.exec("test.plugin").output.contains("1.1.0"))
    }

    @Test func `cannot go back in time`() throws {
        let setting = try Self.setting()
        try setting.registry.restore(setting.before)
        try Self.expectRefusal(
            setting, "index_went_back", "shows number 1, and number 2 was seen before")
    }

    @Test func `cannot hide what info has shown`() throws {
        let setting = try Self.setting()
        let before = try setting.registry.files()
        try #require(
            setting.state.run(
                in: setting.registry, "yank", "test.plugin@1.1.0", "--key", setting.registry.key, "--reason", "broken"
            ).code == 0)
        // Whoever never installed the plugin relies on nothing.
        let stranger = try TestState()
        for state in [setting.state, stranger] {
            let run = try state.run(in: setting.registry, "info", "test.plugin")
            #expect(run.output.contains("taken back: broken"), "\(run.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: stranger.home + "/plugins.lock"))
        try setting.registry.restore(before)
        try Self.expectRefusal(setting, "index_went_back", "shows number 2, and number 3 was seen before")
        #expect(try stranger.run(in: setting.registry, "info", "test.plugin").code == 0)
    }

    @Test func `cannot sign in the publisher's place`() throws {
        let setting = try Self.setting()
        // Whoever runs the registry makes it anew with a key of his own, and gets as far in its count.
        try setting.registry.restore([:])
        let other = try TestRegistry.makeKey()
        for version in ["1.0.0", "1.1.0", "1.2.0"] {
            var plugin = try TestRegistry.plugin(version)
            plugin.guest.response = #"{"status":"ok","evil":true}"#
            try #require(setting.registry.publish(plugin, key: other, home: setting.state.home).code == 0)
        }
        let (old, new) = (try TestRegistry.fingerprint(setting.registry.key), try TestRegistry.fingerprint(other))
        try Self.expectRefusal(setting, "publisher_changed", "is signed by \(new), and \(old) signed it before")
        // Another fingerprint than that of the new key is of no use.
        let wrong = try setting.state.run(in: setting.registry, "install", "test.plugin", "--publisher", old)
        #expect(wrong.code == 4)
        #expect(wrong.errors.contains("if the publisher tells you that this is the new key, add: --publisher \(new)"))
        // Not even a user who believes in the new key gets another version 1.1.0.
        let accepted = try setting.state.run(in: setting.registry, "install", "test.plugin", "--publisher", new)
        #expect(accepted.code == 4)
        #expect(accepted.errors.contains("test.plugin 1.1.0 was replaced"))
    }

    /// Makes the registry anew, with another key or none.
    private static func replace(_ setting: Setting, key: String?) throws {
        try setting.registry.restore([:])
        for version in ["1.0.0", "1.1.0", "1.2.0"] {
            #expect(
                try setting.registry.publish(TestRegistry.plugin(version), key: key, home: setting.state.home).code == 0
            )
        }
    }

    // The installation names its publisher, too.
    @Test func `cannot sign in the publisher's place where plugins.lock is lost`() throws {
        let setting = try Self.setting()
        let state = setting.state
        let lock = state.home + "/plugins.lock"
        try FileManager.default.removeItem(atPath: lock)
        let other = try TestRegistry.makeKey()
        try Self.replace(setting, key: other)
        let (old, new) = (try TestRegistry.fingerprint(setting.registry.key), try TestRegistry.fingerprint(other))
        try Self.expectRefusal(setting, "publisher_changed", "is signed by \(new), and \(old) signed it before")
        try Self.replace(setting, key: nil)
        try Self.expectRefusal(setting, "publisher_changed", "has no signature, and \(old)")
        #expect(!FileManager.default.fileExists(atPath: lock))
        // The publisher's own key needs no word.
        try Self.replace(setting, key: setting.registry.key)
        let upgrade = try state.run("upgrade", "--yes")
        #expect(upgrade.code == 0 && !upgrade.errors.contains("is not known yet"), "\(upgrade.errors)")
        #expect(try state.exec("test.plugin").output.contains("1.2.0"))
        // Nor does another one that the user trusts.
        try FileManager.default.removeItem(atPath: lock)
        try Self.replace(setting, key: other)
        #expect(try setting.registry.publish(TestRegistry.plugin("1.3.0"), key: other, home: state.home).code == 0)
        #expect(try state.run("upgrade", "--yes").code == 4)
        #expect(try state.run("upgrade", "--yes", "--publisher", new).code == 0)
        #expect(try state.exec("test.plugin").output.contains("1.3.0"))
        try FileManager.default.removeItem(atPath: lock)
        #expect(try state.run("upgrade", "--yes").code == 0)
    }

    /// Installations of earlier versions name no publisher, and of damaged ones nobody knows.
    @Test(arguments: [false, true])
    func `is believed by nobody where plugins.lock is lost and the installation names no publisher`(
        isDamaged: Bool
    ) throws {
        let setting = try Self.setting()
        let state = setting.state
        try FileManager.default.removeItem(atPath: state.home + "/plugins.lock")
        let text = try state.text(state.document("test.plugin"))
        if isDamaged {
            try Data("{}".utf8).write(to: state.document("test.plugin"))
        } else {
            let member = try #require(text.firstMatch(of: /\n  "publisher": "ssh-[^"]*",/))
            try state.edit("test.plugin", String(member.output), "")
        }
        let key = try TestRegistry.fingerprint(setting.registry.key)
        for command in [["install", "test.plugin", "--yes"], ["info", "test.plugin"]] {
            let run = try ProgramRun(command + ["--registry", setting.registry.place], home: state.home)
            #expect(run.code == 4 && run.errors.contains("nobody knows any more who has signed the test.plugin"))
            #expect(run.errors.contains("add: --publisher \(key)"))
        }
        if !isDamaged { #expect(try state.run("upgrade", "--yes").code == 4) }
        let accepted = try state.run(in: setting.registry, "install", "test.plugin", "--yes", "--publisher", key)
        #expect(accepted.code == 0, "\(accepted.errors)")
        #expect(try state.text(state.document("test.plugin")).contains("\"publisher\": \"ssh-"))
        #expect(try state.run("upgrade", "--yes").code == 0)
    }

    @Test func `cannot leave the signature out`() throws {
        let setting = try Self.setting()
        try setting.registry.restore([:])
        for version in ["1.0.0", "1.1.0", "1.2.0"] {
            try #require(
                setting.registry.publish(TestRegistry.plugin(version), key: nil, home: setting.state.home).code == 0)
        }
        try Self.expectRefusal(setting, "publisher_changed", "has no signature, and SHA256:")
    }

    /// The publisher himself, or somebody with his key, makes a registry anew.
    @Test func `cannot replace a version, even with the publisher's key`() throws {
        let setting = try Self.setting()
        try setting.registry.restore([:])
        for version in ["1.0.0", "1.1.0", "1.2.0"] {
            var plugin = try TestRegistry.plugin(version)
            plugin.guest.response = #"{"status":"ok","other":true}"#
            try #require(setting.registry.publish(plugin, home: setting.state.home).code == 0)
        }
        try Self.expectRefusal(setting, "version_replaced", "test.plugin 1.1.0 was replaced")
    }

    @Test func `cannot show two indexes of one number`() throws {
        let setting = try Self.setting()
        try setting.registry.restore(setting.before)
        try #require(setting.registry.publish(TestRegistry.plugin("1.0.1"), home: setting.state.home).code == 0)
        try Self.expectRefusal(setting, "index_went_back", "two forms of number 2")
    }

    @Test func `is remembered after the plugin was removed`() throws {
        let setting = try Self.setting()
        try #require(setting.state.run("remove", "test.plugin").code == 0)
        try setting.registry.restore(setting.before)
        let run = try setting.state.run(in: setting.registry, "install", "test.plugin")
        #expect(run.code == 4)
        #expect(run.errors.contains("went back in time"))
    }

    @Test func `loses a publisher who tells of a new key`() throws {
        let setting = try Self.setting()
        try setting.registry.restore([:])
        let other = try TestRegistry.makeKey()
        try #require(
            setting.registry.publish(TestRegistry.plugin("2.0.0"), key: other, home: setting.state.home).code == 0)
        let accepted = try setting.state.run(
            in: setting.registry, "install", "test.plugin", "--publisher", TestRegistry.fingerprint(other))
        #expect(accepted.code == 0, "\(accepted.errors)")
        #expect(try setting.state.run("upgrade").code == 0)
        // The old key counts no more.
        try setting.registry.restore([:])
        try #require(setting.registry.publish(TestRegistry.plugin("3.0.0"), home: setting.state.home).code == 0)
        #expect(try setting.state.run("upgrade").code == 4)
    }
}
