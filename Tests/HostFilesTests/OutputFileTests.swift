import Foundation
import HostFiles
import Platform
import Testing

/// What becomes of the mode of a file that is replaced.
@Suite struct `A file that is replaced` {
    private let folder: String

    init() throws {
        folder = try TemporaryFolder.make().path
    }

    private func mode(_ path: String) throws -> mode_t {
        var status = stat()
        try #require(unsafe stat(path, &status) == 0)
        return status.st_mode & 0o7777
    }

    @Test func `keeps the mode that its owner gave it, whoever may read the new one`() throws {
        let path = folder + "/result"
        for isPrivate in [false, true] {
            // Among them what no umask gives, and what a file that is made privately would not have.
            for mode: mode_t in [0o600, 0o640, 0o604, 0o666, 0o755, 0o777] {
                try Data("old".utf8).write(to: URL(fileURLWithPath: path))
                try #require(unsafe chmod(path, mode) == 0)
                let file = try OutputFile(path, isPrivate: isPrivate)
                #expect(file.permissionsOfOthers == Int(mode & 0o077))
                try file.write(Array("new".utf8))
                #expect(try self.mode(path) == mode)
                #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
            }
        }
    }

    @Test func `keeps it behind a link, and a new private one is its owner's alone`() throws {
        let (path, link) = (folder + "/result", folder + "/link")
        try Data("old".utf8).write(to: URL(fileURLWithPath: path))
        try #require(unsafe chmod(path, 0o646) == 0)
        try #require(unsafe symlink("result", link) == 0)
        try OutputFile(link, isPrivate: true).write([])
        #expect(try mode(path) == 0o646)
        try OutputFile(folder + "/new", isPrivate: true).write([])
        #expect(try mode(folder + "/new") == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["link", "new", "result"])
    }

    @Test func `that is the program's own is for its owner alone, whatever stood there`() throws {
        let path = folder + "/own.json"
        try Data("old".utf8).write(to: URL(fileURLWithPath: path))
        try #require(unsafe chmod(path, 0o644) == 0)
        try SharedFile.replace(path, with: Array("new".utf8))
        #expect(try mode(path) == 0o600)
    }
}
