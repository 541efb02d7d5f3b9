import Foundation

/// A directory of the host that a test fills, with a secret beside it that no guest may reach.
///
///     secret          "secret"
///     root/           what the guest gets
final class TemporaryDirectory {
    private let parent: URL

    init() throws {
        parent = try TemporaryFolder.make()
        try FileManager.default.createDirectory(
            at: parent.appendingPathComponent("root"), withIntermediateDirectories: true)
        try Data("secret".utf8).write(to: parent.appendingPathComponent("secret"))
    }

    deinit { try? FileManager.default.removeItem(at: parent) }

    /// The path of the guest's directory on the host.
    var root: String { parent.appendingPathComponent("root").path }

    /// Writes a file.
    func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(root)/\(path)"))
    }

    /// Makes a directory.
    func makeDirectory(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: "\(root)/\(path)", withIntermediateDirectories: true)
    }

    /// Makes a symbolic link.
    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(root)/\(path)", withDestinationPath: target)
    }

    /// The contents of a file; nil if there is none.
    func contents(_ path: String) -> String? {
        FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether something has this name, a dangling link included.
    func exists(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")) != nil
    }
}
