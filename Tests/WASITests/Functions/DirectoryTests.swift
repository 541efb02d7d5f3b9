import Testing
import WASI
import Wasm

@Suite struct `Directories` {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test func `are made and removed`() throws {
        let guest = try Guest(in: directory)
        #expect(try guest.callPath("path_create_directory", "d") == .success)
        #expect(try guest.callPath("path_create_directory", "d/e/") == .success)
        #expect(try guest.callPath("path_create_directory", "d") == .exist)
        #expect(try guest.callPath("path_create_directory", "x/y") == .noent)
        #expect(directory.exists("d/e"))
        #expect(try guest.callPath("path_remove_directory", "d") == .notempty)
        #expect(try guest.callPath("path_remove_directory", "d/e") == .success)
        #expect(try guest.callPath("path_remove_directory", "d/") == .success)
        #expect(try guest.callPath("path_remove_directory", "d") == .noent)
        try directory.write("", to: "f")
        #expect(try guest.callPath("path_remove_directory", "f") == .notdir)
    }

    @Test func `lose files and links, but not directories, by unlinking`() throws {
        try directory.write("", to: "f")
        try directory.makeDirectory("d")
        try directory.link("l", to: "f")
        let guest = try Guest(in: directory)
        #expect(try guest.callPath("path_unlink_file", "d") == .isdir)
        #expect(try guest.callPath("path_unlink_file", "d/") == .isdir)
        #expect(try guest.callPath("path_unlink_file", "f/") == .notdir)
        #expect(try guest.callPath("path_unlink_file", "l") == .success)
        #expect(directory.exists("f"))
        #expect(try guest.callPath("path_unlink_file", "f") == .success)
        #expect(try guest.callPath("path_unlink_file", "f") == .noent)
    }

    @Test func `rename and link their entries`() throws {
        try directory.write("1", to: "a")
        try directory.makeDirectory("d")
        let guest = try Guest(in: directory)
        func move(_ function: String, _ old: String, _ new: String) throws -> WASIErrno {
            let (from, fromCount) = try guest.put(old, at: 300)
            let (to, toCount) = try guest.put(new, at: 400)
            return function == "path_rename"
                ? try guest.call(function, 3, from, fromCount, 3, to, toCount)
                : try guest.call(function, 3, 0, from, fromCount, 3, to, toCount)
        }
        #expect(try move("path_rename", "a", "d/b") == .success)
        #expect(directory.contents("d/b") == "1")
        #expect(try move("path_link", "d/b", "c") == .success)
        #expect(try move("path_link", "d/b", "c") == .exist)
        #expect(try move("path_rename", "d", "e/") == .success)
        #expect(directory.contents("e/b") == "1")
        #expect(try move("path_rename", "c", "f/") == .notdir)
        #expect(try move("path_rename", "c", "../f") == .perm)
        #expect(try move("path_rename", "../secret", "f") == .perm)
        #expect(try move("path_link", "../secret", "f") == .perm)
        #expect(try move("path_rename", "x", "y") == .noent)
    }

    /// The entries of a directory as a program reads them, with a buffer of so many bytes.
    private func list(
        _ guest: Guest, _ descriptor: UInt64 = 3, bufferSize: UInt64, each: (String) throws -> Void = { _ in }
    ) throws -> [(name: String, type: UInt8)] {
        var entries: [(name: String, type: UInt8)] = []
        var cookie: UInt64 = 0
        while true {
            #expect(try guest.call("fd_readdir", descriptor, 1000, bufferSize, cookie, 64) == .success)
            let used = UInt64(try guest.number(UInt32.self, 64))
            var offset: UInt64 = 0
            while offset + 24 <= used {
                let header = UInt32(1000 + offset)
                let length = UInt64(try guest.number(UInt32.self, header + 16))
                if offset + 24 + length > used { break }
                cookie = try guest.number(UInt64.self, header)
                let name = String(decoding: try guest.bytes(header + 24, Int(length)), as: UTF8.self)
                entries.append((name, try guest.number(UInt8.self, header + 20)))
                try each(name)
                offset += 24 + length
            }
            if used < bufferSize { return entries }
            try #require(offset > 0)
        }
    }

    @Test func `list their entries a piece at a time`() throws {
        for name in ["b", "a", "ccc"] { try directory.write("", to: name) }
        try directory.makeDirectory("dir")
        let guest = try Guest(in: directory)
        for size: UInt64 in [27, 50, 4096] {
            let entries = try list(guest, bufferSize: size)
            #expect(entries.prefix(2).map(\.name) == [".", ".."])
            let sorted = entries.sorted { $0.name < $1.name }
            #expect(sorted.map(\.name) == [".", "..", "a", "b", "ccc", "dir"])
            #expect(sorted.map(\.type) == [3, 3, 4, 4, 4, 3])
        }
        for cookie: UInt64 in [.max, .max - 2, 1 << 63] {
            #expect(try guest.call("fd_readdir", 3, 1000, 100, cookie, 64) == .success)
            #expect(try guest.number(UInt32.self, 64) == 0)
        }
    }

    /// More entries than the system hands over at once; the path of each is written behind the largest buffer.
    @Test(arguments: [300, 4096, 38_000] as [UInt64])
    func `list many entries once each, and lose none while others are removed`(_ size: UInt64) throws {
        let names = (0..<1500).map { "\($0)-\(String(repeating: "x", count: 100))" }
        for name in names { try directory.write("", to: name) }
        let guest = try Guest(in: directory)
        let found = try list(guest, bufferSize: size).map(\.name)
        #expect(found.count == names.count + 2)
        #expect(Set(found) == Set(names + [".", ".."]))
        // As programs remove directories: each entry as soon as it is read.
        _ = try list(guest, bufferSize: size) { name in
            if name.hasPrefix(".") { return }
            let errno = try guest.callPath("path_unlink_file", name)
            #expect(errno == .success)
        }
        #expect(try list(guest, bufferSize: size).map(\.name) == [".", ".."])
    }

    @Test func `report the error when their entries cannot be read`() throws {
        struct Failing: SystemCalls {
            func readEntries(
                of directory: Int32, from position: UInt64, _ receive: (DirectoryEntry) -> Bool
            ) throws(SystemError) { throw SystemError(.io) }
        }
        let guest = try Guest(in: directory, system: Failing())
        #expect(try guest.call("fd_readdir", 3, 1000, 100, 0, 64) == .io)
        #expect(try guest.call("fd_readdir", 3, 1000, 24, 0, 64) == .success)
    }

    @Test func `write their entries nowhere else`() throws {
        try directory.write("", to: "name")
        let guest = try Guest(in: directory)
        #expect(try guest.call("fd_readdir", 3, 1000, 30, 0, 64) == .success)
        #expect(try guest.number(UInt32.self, 64) == 30)
        #expect(try guest.isUntouched(outside: 1000..<1030, 64..<68))
        let end = UInt64(Guest.end)
        #expect(try guest.call("fd_readdir", 3, end - 29, 30, 0, 64) == .fault)
        #expect(try guest.call("fd_readdir", 3, 0, 0xffff_ffff, 0, 64) == .fault)
        #expect(try guest.call("fd_readdir", 3, 1000, 30, 0, end - 3) == .fault)
        #expect(try guest.call("fd_readdir", 1, 1000, 30, 0, 64) == .badf)
    }

    @Test func `are opened and used like the preopened one`() throws {
        try directory.makeDirectory("d")
        try directory.write("x", to: "d/f")
        let guest = try Guest(in: directory)
        let opened = try guest.open("d", flags: TestOpenFlags.directory, rights: TestRights.all & ~TestRights.writeBit)
        #expect(opened.errno == .success)
        #expect(try guest.call("fd_fdstat_get", opened.number, 64) == .success)
        #expect(try guest.number(UInt8.self, 64) == 3)
        let file = try guest.open("f", in: opened.number)
        #expect(try guest.read(file.number).text == "x")
        #expect(try guest.open("../d/f", in: opened.number).errno == .perm)
        #expect(try guest.call("fd_prestat_get", opened.number, 64) == .badf)
        #expect(try guest.read(opened.number).errno == .badf)
        #expect(try guest.call("fd_seek", opened.number, 0, 0, 64) == .badf)
        #expect(try guest.open("d/f", flags: TestOpenFlags.directory).errno == .notdir)
        #expect(try guest.open("f", in: file.number).errno == .notdir)
        #expect(try guest.open("f", in: 1).errno == .badf)
    }

    @Test func `are not opened with the right to write`() throws {
        try directory.makeDirectory("d")
        for isReadOnly in [false, true] {
            let guest = try Guest(in: directory, isReadOnly: isReadOnly)
            for path in ["d", "d/", ".", "d/..", "d/."] {
                let flags = TestOpenFlags.directory
                #expect(try guest.open(path, flags: flags, rights: TestRights.writeBit).errno == .isdir)
                #expect(try guest.open(path, flags: flags, rights: TestRights.all).errno == .isdir)
                #expect(
                    try guest.open(path, flags: flags, rights: TestRights.all & ~TestRights.writeBit).errno == .success)
            }
        }
    }

    @Test func `let a file be cut in opening where it may be cut once it is open`() throws {
        try directory.makeDirectory("d")
        try directory.write("text", to: "d/f")
        let guest = try Guest(in: directory)
        let (pathOpen, cutOpen, cutPath): (UInt64, UInt64, UInt64) = (1 << 13, 1 << 22, 1 << 19)
        func cut(_ rights: UInt64, inheriting: UInt64) throws -> WASIErrno {
            let number = try guest.open(
                "d", flags: TestOpenFlags.directory, rights: TestRights.all & ~TestRights.writeBit
            )
            .number
            #expect(try guest.call("fd_fdstat_set_rights", number, rights, inheriting) == .success)
            return try guest.open("f", flags: TestOpenFlags.truncate, in: number).errno
        }
        #expect(try cut(pathOpen, inheriting: 1 << 6) == .notcapable)
        #expect(directory.contents("d/f") == "text")
        #expect(try cut(pathOpen, inheriting: cutOpen) == .success)
        #expect(try cut(pathOpen | cutPath, inheriting: 0) == .success)
        #expect(directory.contents("d/f") == "")
    }

    @Test func `that are read-only stay as they are`() throws {
        try directory.write("x", to: "f")
        let guest = try Guest(in: directory, isReadOnly: true)
        #expect(try guest.open("f", rights: TestRights.read).errno == .success)
        #expect(try guest.open("f", rights: TestRights.write).errno == .rofs)
        #expect(try guest.open("g", flags: TestOpenFlags.create, rights: TestRights.read).errno == .rofs)
        #expect(try guest.open("f", flags: TestOpenFlags.truncate, rights: TestRights.read).errno == .rofs)
        for name in ["path_create_directory", "path_unlink_file", "path_remove_directory"] {
            #expect(try guest.callPath(name, "f") == .rofs)
        }
        let (path, count) = try guest.put("f", at: 300)
        #expect(try guest.call("path_rename", 3, path, count, 3, path, count) == .rofs)
        #expect(try guest.call("path_link", 3, 0, path, count, 3, path, count) == .rofs)
        #expect(try guest.call("path_symlink", path, count, 3, path, count) == .rofs)
        #expect(try guest.call("path_filestat_set_times", 3, 0, path, count, 0, 0, 2) == .rofs)
        #expect(try guest.call("fd_filestat_set_times", 3, 0, 0, 2) == .rofs)
        #expect(directory.contents("f") == "x")
    }

    @Test func `are reported if they cannot be opened`() throws {
        try directory.write("", to: "f")
        for (path, errno) in [("\(directory.root)/x", WASIErrno.noent), ("\(directory.root)/f", .notdir)] {
            #expect(throws: DirectoryError(path: path, errno: errno)) {
                var configuration = WASIConfiguration()
                configuration.directories = [.init(hostPath: path, guestPath: "/")]
                _ = try WASI(configuration)
            }
        }
    }
}
