import Foundation

/// A registry in a folder of a test, and a publisher with a key.
struct TestRegistry {
    /// Where the registry lies.
    let place: String
    /// The publisher's key.
    let key: String

    /// Whether there is a program that signs.
    static let canSign = FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh-keygen")

    init(at place: String? = nil) throws {
        self.place = try place ?? Fixtures.temporaryFolder() + "/registry"
        key = try Self.makeKey()
    }

    /// A new key without a passphrase.
    static func makeKey() throws -> String {
        let path = try Fixtures.temporaryFolder() + "/key"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ssh-keygen")
        process.arguments = ["-q", "-t", "ed25519", "-N", "", "-C", "a publisher", "-f", path]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
        return path
    }

    /// The fingerprint of a key, as `ssh-keygen` says it.
    static func fingerprint(_ key: String) throws -> String {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ssh-keygen")
        process.arguments = ["-l", "-f", key]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: " ").first { $0.hasPrefix("SHA256:") }.map(String.init) ?? ""
    }

    /// Publishes a plugin.
    ///
    /// - Parameter key: The key; `nil` publishes without a signature.
    func publish(_ plugin: AuthoredPlugin, key: String?, home: String) throws -> ProgramRun {
        try plugin.write()
        let signer = key.map { ["--key", $0] } ?? ["--unsigned"]
        return try ProgramRun(["publish", plugin.manifestPath, "--registry", place] + signer, home: home)
    }

    /// Publishes a plugin with the publisher's key.
    func publish(_ plugin: AuthoredPlugin, home: String) throws -> ProgramRun {
        try publish(plugin, key: key, home: home)
    }

    /// A plugin of a version, whose answer is that version.
    static func plugin(_ version: String, id: String = "test.plugin") throws -> AuthoredPlugin {
        var plugin = try AuthoredPlugin()
        plugin.id = id
        plugin.version = version
        plugin.guest.response = #"{"status":"ok","version":"\#(version)"}"#
        return plugin
    }

    /// All files but the lock, with their contents.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: place) where !name.hasPrefix(".") {
            let path = "\(place)/\(name)"
            let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            guard type == .typeRegular else { continue }
            files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
        }
        return files
    }

    /// Puts files in the place of all that are there.
    func restore(_ files: [String: Data]) throws {
        for name in try self.files().keys where files[name] == nil {
            try FileManager.default.removeItem(atPath: "\(place)/\(name)")
        }
        for (name, data) in files { try data.write(to: URL(fileURLWithPath: "\(place)/\(name)")) }
    }
}

extension TestState {
    /// Runs `ssplug` with this state and a registry.
    func run(in registry: TestRegistry, _ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments + ["--registry", registry.place], home: home)
    }
}
