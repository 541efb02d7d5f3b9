import Foundation
import HostFiles
import Platform
import Testing

/// What may stand at the path of a file of the state, and what an error says of anything else.
@Suite struct `A file of the state` {
    private let folder: String
    private var path: String { folder + "/file.json" }
    private static let makers: [StateFile.Maker] = [.program, .person, .keeperOfSecrets]

    init() throws {
        folder = try TemporaryFolder.make().path
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    }

    private func read(_ maker: StateFile.Maker) -> Result<[UInt8]?, PluginFileError> {
        Result { () throws(PluginFileError) in try StateFile(path, madeBy: maker).read(limit: 10) }
    }

    private func problem(_ maker: StateFile.Maker) -> String {
        switch read(maker) {
        case .success(let bytes): "read \(bytes.map(String.init(describing:)) ?? "nothing")"
        case .failure(let error): "\(error)"
        }
    }

    private func write(_ text: String, to name: String = "file.json") throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        try #require(unsafe chmod("\(folder)/\(name)", 0o600) == 0)
    }

    private func remove() throws { try FileManager.default.removeItem(atPath: path) }

    @Test func `that is not there is absent, and so is one in a folder that is not there`() throws {
        for maker in Self.makers {
            #expect(read(maker) == .success(nil))
            #expect(try StateFile(folder + "/no/folder/x", madeBy: maker).read(limit: 10) == nil)
        }
    }

    @Test func `is read up to its limit`() throws {
        try write("0123456789")
        for maker in Self.makers { #expect(read(maker) == .success(Array("0123456789".utf8))) }
        try write("01234567890")
        for maker in Self.makers {
            #expect(problem(maker) == "cannot read \"\(path)\": it has 11 bytes, more than the 10 allowed")
        }
    }

    @Test func `is a link only where a person has made it`() throws {
        try write("text", to: "elsewhere")
        try #require(unsafe symlink("elsewhere", path) == 0)
        #expect(read(.person) == .success(Array("text".utf8)))
        #expect(problem(.program) == "cannot use \"\(path)\": it is a symbolic link, which is not followed")
        #expect(problem(.keeperOfSecrets) == "cannot use \"\(path)\": it is a symbolic link; write a regular file")
        // Nothing is made behind it either.
        try FileManager.default.removeItem(atPath: folder + "/elsewhere")
        #expect(throws: PluginFileError.self) { _ = try StateFile(path).open(O_RDWR | O_CREAT) }
        #expect(!FileManager.default.fileExists(atPath: folder + "/elsewhere"))
    }

    @Test(arguments: ["nowhere", "/nowhere/at/all", "file.json", "second", "elsewhere/file", "pipe"])
    func `is never absent where a link leads nowhere, in a circle or to something else`(destination: String) throws {
        try write("text", to: "elsewhere")
        try #require(unsafe symlink("file.json", folder + "/second") == 0)
        try #require(unsafe mkfifo(folder + "/pipe", 0o600) == 0)
        try #require(unsafe symlink(destination, path) == 0)
        let words = [
            "nowhere": "leads nowhere", "/nowhere/at/all": "leads nowhere", "file.json": "in a circle",
            "second": "in a circle", "elsewhere/file": "Not a directory", "pipe": "but a named pipe",
        ]
        #expect(problem(.person).contains(try #require(words[destination])))
        #expect(problem(.program).contains("it is a symbolic link"))
        #expect(problem(.keeperOfSecrets).contains("it is a symbolic link"))
        guard case .failure(let error) = read(.person) else { return }
        #expect(!error.isMissing || destination == "elsewhere/file")
    }

    @Test func `is never absent where its folder is a link that leads nowhere, or a file`() throws {
        try #require(unsafe symlink("/nowhere/at/all", folder + "/folder") == 0)
        try write("text", to: "plain")
        for maker in Self.makers {
            for name in ["folder", "plain"] {
                #expect(throws: PluginFileError.self) {
                    _ = try StateFile("\(folder)/\(name)/x.json", madeBy: maker).read(limit: 10)
                }
            }
        }
    }

    @Test func `is no folder, pipe or socket`() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        for maker in Self.makers { #expect(problem(maker).contains("it is not a regular file, but a folder")) }
        #expect(throws: PluginFileError.self) { _ = try StateFile(path).open(O_RDWR) }
        try remove()
        try #require(unsafe mkfifo(path, 0o600) == 0)
        for maker in Self.makers { #expect(problem(maker).contains("it is not a regular file, but a named pipe")) }
        try remove()
        try Self.bindSocket(at: path)
        for maker in Self.makers { #expect(problem(maker).contains("it is not a regular file, but a socket")) }
    }

    @Test func `with secrets is its owner's alone`() throws {
        try write("text")
        for mode: mode_t in [0o644, 0o620, 0o700] {
            try #require(unsafe chmod(path, mode) == 0)
            #expect(problem(.keeperOfSecrets).contains("run: chmod 600"))
            #expect(read(.person) == .success(Array("text".utf8)))
        }
        try #require(unsafe chmod(path, 0o400) == 0)
        #expect(read(.keeperOfSecrets) == .success(Array("text".utf8)))
        try #require(unsafe chmod(folder, 0o770) == 0)
        #expect(problem(.keeperOfSecrets).contains("run: chmod go-w"))
    }

    /// Makes a socket's file by a short name, since addresses have little room for paths.
    private static func bindSocket(at path: String) throws {
        let short = "/tmp/ssplug-\(UInt32.random(in: 0 ... .max)).socket"
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // SAFETY: the name, with its end, is shorter than the room for it, and the structure outlives the calls.
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: Array(short.utf8)) }
        let isBound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        try #require(isBound)
        try FileManager.default.moveItem(atPath: short, toPath: path)
    }
}
