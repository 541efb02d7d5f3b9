import Testing
import WASI
import Wasm

@Suite struct `Paths` {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        try directory.makeDirectory("d/e")
        try directory.write("file", to: "f")
        try directory.write("deep", to: "d/e/f")
    }

    @Test(arguments: [
        ("f", "file"), ("./f", "file"), (".//./f", "file"), ("d/../f", "file"), ("d/e/../../f", "file"),
        ("d/e/f", "deep"), ("d//e///f", "deep"), ("d/./e/./f", "deep"),
    ])
    func `lead to their file`(_ path: String, _ text: String) throws {
        let guest = try Guest(in: directory)
        let (errno, file) = try guest.open(path, rights: TestRights.read)
        #expect(errno == .success)
        #expect(try guest.read(file).text == text)
    }

    @Test(arguments: [
        ("/f", WASIErrno.perm), ("/", .perm), ("..", .perm), ("../root/f", .perm), ("../secret", .perm),
        ("d/../../secret", .perm), ("d/e/../../../root/f", .perm), ("d/..//../secret", .perm), ("", .noent),
        ("x/../f", .noent), ("f/", .notdir), ("f/.", .notdir), ("f/..", .notdir), ("f/../f", .notdir),
        ("/\u{301}f", .perm), ("a\0b", .inval),
    ])
    func `end in an error when they lead nowhere or outside`(_ path: String, _ errno: WASIErrno) throws {
        let guest = try Guest(in: directory)
        #expect(try guest.open(path, rights: TestRights.read).errno == errno)
        let (address, count) = try guest.put(path, at: 300)
        #expect(try guest.call("path_filestat_get", 3, 1, address, count, 64) == errno)
        #expect(try guest.isUntouched(outside: 300..<400, 40_000..<40_100))
    }

    @Test func `have a length and an encoding`() throws {
        let guest = try Guest(in: directory)
        #expect(try guest.call("path_create_directory", 3, 0, 4097) == .nametoolong)
        #expect(try guest.call("path_create_directory", 3, 0, 65_537) == .fault)
        #expect(try guest.call("path_create_directory", 3, 0xffff_ffff, 0xffff_ffff) == .fault)
        #expect(try guest.call("path_create_directory", 3, UInt64(Guest.end) - 3, 4) == .fault)
        // The mask is no UTF-8.
        #expect(try guest.call("path_create_directory", 3, 0, 4) == .ilseq)
        #expect(try guest.open(String(repeating: "n", count: 256)).errno == .nametoolong)
        // Deeper than the walk goes, without using up the descriptors of the process.
        for _ in 0..<3 { #expect(try guest.open(String(repeating: "d/../", count: 800) + "f").errno == .success) }
    }

    @Test(arguments: [
        ("link", "f", "file"), ("link", "d/e/f", "deep"), ("link", "./d/../f", "file"), ("d/link", "../f", "file"),
        ("d/e/link", "../../f", "file"), ("link", "chain", "file"),
    ])
    func `follow links inside`(_ name: String, _ target: String, _ text: String) throws {
        try directory.link("chain", to: "f")
        try directory.link(name, to: target)
        let guest = try Guest(in: directory)
        let (errno, file) = try guest.open(name, rights: TestRights.read)
        #expect(errno == .success)
        #expect(try guest.read(file).text == text)
        #expect(try guest.open(name, rights: TestRights.read, follow: false).errno == .loop)
    }

    @Test func `follow links to directories on the way`() throws {
        try directory.link("link", to: "d/e")
        try directory.link("d/up", to: "..")
        let guest = try Guest(in: directory)
        #expect(try guest.read(guest.open("link/f").number).text == "deep")
        #expect(try guest.read(guest.open("link/../e/f").number).text == "deep")
        #expect(try guest.read(guest.open("d/up/d/up/f").number).text == "file")
        #expect(try guest.open("d/up/../f").errno == .perm)
        #expect(try guest.open("d/up/..").errno == .perm)
    }

    @Test(arguments: [
        ("../secret", WASIErrno.perm), ("d/../../secret", .perm), ("/etc/passwd", .perm), ("nothing", .noent),
        ("link", .loop), ("..", .perm),
    ])
    func `do not follow links that lead outside, nowhere or to themselves`(_ target: String, _ errno: WASIErrno) throws
    {
        try directory.link("link", to: target)
        let guest = try Guest(in: directory)
        #expect(try guest.open("link", rights: TestRights.read).errno == errno)
        let (address, count) = try guest.put("link", at: 300)
        #expect(try guest.call("path_filestat_get", 3, 1, address, count, 64) == errno)
        // The link itself can be looked at.
        #expect(try guest.call("path_filestat_get", 3, 0, address, count, 64) == .success)
        #expect(try guest.number(UInt8.self, 80) == 7)
    }

    @Test func `do not create files behind links that lead outside`() throws {
        try directory.link("link", to: "../new")
        let guest = try Guest(in: directory)
        #expect(try guest.open("link", flags: TestOpenFlags.create).errno == .perm)
        #expect(try guest.open("link", flags: TestOpenFlags.create, follow: false).errno == .loop)
        #expect(!directory.exists("../new"))
    }

    @Test func `read and make links, but none to an absolute path`() throws {
        let guest = try Guest(in: directory)
        func makeLink(_ target: String, _ name: String) throws -> WASIErrno {
            let (from, fromCount) = try guest.put(target, at: 300)
            let (to, toCount) = try guest.put(name, at: 400)
            return try guest.call("path_symlink", from, fromCount, 3, to, toCount)
        }
        #expect(try makeLink("d/e/f", "l") == .success)
        #expect(try makeLink("d", "l") == .exist)
        #expect(try makeLink("/etc", "m") == .perm)
        #expect(try makeLink("d", "../m") == .perm)
        #expect(try makeLink("", "m") == .noent)
        let (path, count) = try guest.put("l", at: 500)
        #expect(try guest.call("path_readlink", 3, path, count, 600, 3, 64) == .success)
        #expect(try guest.number(UInt32.self, 64) == 3)
        #expect(try guest.bytes(600, 4) == Array("d/e".utf8) + [Guest.mask])
        #expect(try guest.call("path_readlink", 3, path, count, 600, 100, 64) == .success)
        #expect(try guest.bytes(600, 6) == Array("d/e/f".utf8) + [Guest.mask])
        let (file, fileCount) = try guest.put("f", at: 500)
        #expect(try guest.call("path_readlink", 3, file, fileCount, 600, 100, 64) == .inval)
        #expect(try guest.call("path_readlink", 3, file, fileCount, 0, 65_537, 64) == .fault)
    }

    @Test func `stay inside while links change under the walk`() throws {
        // Between looking at a name and opening it, another process replaces the directory by a link.
        struct Racing: SystemCalls {
            func enterDirectory(_ name: String, in directory: Int32) throws(SystemError) -> Int32 {
                if name == "d" {
                    try rename("d", in: directory, to: "moved", in: directory)
                    try makeLink(to: "..", named: "d", in: directory)
                }
                return try OperatingSystem().enterDirectory(name, in: directory)
            }
        }
        let guest = try Guest(in: directory, system: Racing())
        #expect(try guest.open("d/secret", rights: TestRights.read).errno == .perm)
    }
}
