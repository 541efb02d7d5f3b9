import Testing
import WASI
import Wasm

@Suite struct `Files` {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test func `are found in a preopened directory by its name`() throws {
        let guest = try Guest(in: directory)
        #expect(try guest.call("fd_prestat_get", 3, 64) == .success)
        #expect(try guest.bytes(64, 8) == [0, 0, 0, 0, 5, 0, 0, 0])
        #expect(try guest.call("fd_prestat_dir_name", 3, 100, 4) == .nametoolong)
        #expect(try guest.call("fd_prestat_dir_name", 3, 100, 5) == .success)
        #expect(try guest.bytes(100, 5) == Array("/data".utf8))
        #expect(try guest.isUntouched(outside: 64..<72, 100..<105))
        #expect(try guest.call("fd_prestat_dir_name", 3, UInt64(Guest.end) - 4, 5) == .fault)
        #expect(try guest.call("fd_prestat_get", 4, 64) == .badf)
    }

    @Test func `are read from their position, which can be moved`() throws {
        try directory.write("hello world", to: "a")
        let guest = try Guest(in: directory)
        let (errno, file) = try guest.open("a", rights: TestRights.read)
        #expect(errno == .success)
        #expect(file == 4)
        #expect(try guest.read(file, 5).text == "hello")
        #expect(try guest.call("fd_tell", file, 64) == .success)
        #expect(try guest.number(UInt64.self, 64) == 5)
        #expect(try guest.call("fd_seek", file, UInt64(bitPattern: -5), 2, 64) == .success)
        #expect(try guest.number(UInt64.self, 64) == 6)
        #expect(try guest.read(file).text == "world")
        #expect(try guest.read(file).text == "")
        #expect(try guest.call("fd_seek", file, UInt64(bitPattern: -1), 0, 64) == .inval)
        #expect(try guest.call("fd_seek", file, 0, 3, 64) == .inval)
        #expect(try guest.call("fd_seek", file, 0, 0, UInt64(Guest.end) - 7) == .fault)
        #expect(try guest.write("x", to: file) == .badf)
        #expect(try guest.call("fd_close", file) == .success)
        #expect(try guest.read(file).errno == .badf)
    }

    @Test func `are read and written at a given position`() throws {
        try directory.write("0123456789", to: "a")
        let guest = try Guest(in: directory)
        let file = try guest.open("a").number
        try guest.putBuffers([(0, 0), (1000, 3)], at: 16)
        #expect(try guest.call("fd_pread", file, 16, 2, 4, 8) == .success)
        #expect(try guest.number(UInt32.self, 8) == 3)
        #expect(try guest.bytes(1000, 4) == Array("456".utf8) + [Guest.mask])
        #expect(try guest.call("fd_pwrite", file, 16, 2, 0, 8) == .success)
        #expect(directory.contents("a") == "4563456789")
        #expect(try guest.call("fd_pread", file, 16, 2, 1 << 63, 8) == .inval)
        #expect(try guest.call("fd_pwrite", file, 16, 2, .max, 8) == .inval)
        #expect(try guest.read(file).text == "4563456789")
    }

    @Test func `are created, truncated and appended to`() throws {
        let guest = try Guest(in: directory)
        #expect(try guest.open("a").errno == .noent)
        let create = TestOpenFlags.create
        let first = try guest.open("a", flags: create)
        #expect(first.errno == .success)
        #expect(try guest.write("one", to: first.number) == .success)
        #expect(try guest.open("a", flags: create | TestOpenFlags.exclusive).errno == .exist)
        let second = try guest.open("a", descriptorFlags: 1)
        #expect(try guest.write(" two", to: second.number) == .success)
        #expect(directory.contents("a") == "one two")
        #expect(try guest.open("a", flags: TestOpenFlags.truncate).errno == .success)
        #expect(directory.contents("a") == "")
    }

    @Test func `change their mode of appending`() throws {
        try directory.write("abc", to: "a")
        let guest = try Guest(in: directory)
        let file = try guest.open("a").number
        #expect(try guest.call("fd_fdstat_set_flags", file, 1) == .success)
        #expect(try guest.write("d", to: file) == .success)
        #expect(directory.contents("a") == "abcd")
        #expect(try guest.call("fd_fdstat_set_flags", file, 0) == .success)
        #expect(try guest.call("fd_seek", file, 0, 0, 64) == .success)
        #expect(try guest.write("X", to: file) == .success)
        #expect(directory.contents("a") == "Xbcd")
    }

    @Test func `have attributes, size and times that can be set`() throws {
        try directory.write("12345", to: "a")
        let guest = try Guest(in: directory)
        let file = try guest.open("a").number
        #expect(try guest.call("fd_filestat_set_size", file, 3) == .success)
        #expect(try guest.call("fd_filestat_set_size", file, 1 << 63) == .fbig)
        let (access, modification): (UInt64, UInt64) = (1_000_000_000_123_456_789, 5)
        #expect(try guest.call("fd_filestat_set_times", file, access, modification, 5) == .success)
        #expect(try guest.call("fd_filestat_set_times", file, 0, 0, 3) == .inval)
        #expect(try guest.call("fd_filestat_set_times", file, 0, 0, 12) == .inval)
        #expect(try guest.call("fd_filestat_set_times", file, 0, 0, 16) == .inval)
        #expect(try guest.call("fd_filestat_get", file, 64) == .success)
        #expect(try guest.number(UInt64.self, 80) == 4)
        #expect(try guest.number(UInt64.self, 88) == 1)
        #expect(try guest.number(UInt64.self, 96) == 3)
        #expect(try guest.number(UInt64.self, 104) == access)
        #expect(try guest.number(UInt64.self, 112) == modification)
        #expect(directory.contents("a") == "123")

        let (path, count) = try guest.put("a", at: 300)
        #expect(try guest.call("path_filestat_set_times", 3, 0, path, count, 0, 77, 4) == .success)
        #expect(try guest.call("path_filestat_get", 3, 0, path, count, 400) == .success)
        #expect(try guest.number(UInt64.self, 448) == 77)
        #expect(try guest.bytes(64, 40) == guest.bytes(400, 40))
        #expect(try guest.call("path_filestat_get", 3, 2, path, count, 400) == .inval)
    }

    @Test func `lose rights and never get them back`() throws {
        try directory.write("12345", to: "a")
        let guest = try Guest(in: directory)
        let file = try guest.open("a").number
        #expect(try guest.call("fd_fdstat_set_rights", file, 1 << 1, 0) == .success)
        #expect(try guest.read(file).text == "12345")
        #expect(try guest.write("x", to: file) == .badf)
        #expect(try guest.call("fd_seek", file, 0, 0, 64) == .notcapable)
        #expect(try guest.call("fd_filestat_set_size", file, 0) == .notcapable)
        #expect(try guest.call("fd_fdstat_set_rights", file, 1 << 1 | 1 << 6, 0) == .notcapable)
    }

    @Test func `are synchronised, advised on and allocated`() throws {
        try directory.write("12345", to: "a")
        let guest = try Guest(in: directory)
        let file = try guest.open("a").number
        #expect(try guest.call("fd_sync", file) == .success)
        #expect(try guest.call("fd_datasync", file) == .success)
        #expect(try guest.call("fd_sync", 3) == .success)
        #expect(try guest.call("fd_sync", 1) == .inval)
        #expect(try guest.call("fd_advise", file, 0, 5, 5) == .success)
        #expect(try guest.call("fd_advise", file, 0, 5, 6) == .inval)
        #expect(try guest.call("fd_advise", file, .max, 1, 0) == .inval)
        #expect(try guest.call("fd_advise", 1, 0, 0, 0) == .spipe)
        #expect(try guest.call("fd_allocate", file, 0, 0) == .inval)
        #expect(try guest.call("fd_allocate", file, .max, .max) == .fbig)
        #expect([.success, .notsup].contains(try guest.call("fd_allocate", file, 0, 100)))
    }

    @Test func `have flags that are known`() throws {
        let guest = try Guest(in: directory)
        #expect(try guest.open("a", flags: 16).errno == .inval)
        #expect(try guest.open("a", flags: 0x1_0001).errno == .inval)
        #expect(try guest.open("a", flags: 1, descriptorFlags: 32).errno == .inval)
        #expect(try guest.open("a", flags: TestOpenFlags.create | TestOpenFlags.directory).errno == .inval)
        #expect(!directory.exists("a"))
    }

    @Test func `are limited in number`() throws {
        try directory.write("", to: "a")
        struct Unlimited: SystemCalls {
            func open(_ name: String, in directory: Int32, mode: OpenMode) throws(SystemError) -> Int32 { 1_000_000 }
            func status(of descriptor: Int32) throws(SystemError) -> FileStatus { FileStatus() }
            func close(_ descriptor: Int32) {}
        }
        let guest = try Guest(in: directory, system: Unlimited())
        for number: UInt64 in 4..<1024 {
            let opened = try guest.open("a")
            try #require(opened == (.success, number))
        }
        #expect(try guest.open("a").errno == .mfile)
        #expect(try guest.call("fd_close", 500) == .success)
        #expect(try guest.open("a") == (.success, 500))
    }

    @Test(arguments: [WASIErrno.io, .nospc, .dquot, .nfile]) func `report the system's errors`(_ errno: WASIErrno)
        throws
    {
        struct Failing: SystemCalls {
            var errno: WASIErrno
            func read(_ descriptor: Int32, into bytes: inout MutableRawSpan) throws(SystemError) -> Int {
                throw SystemError(errno)
            }
            func write(_ descriptor: Int32, _ bytes: RawSpan) throws(SystemError) -> Int { throw SystemError(errno) }
            func synchronize(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) { throw SystemError(errno) }
            func makeDirectory(_ name: String, in directory: Int32) throws(SystemError) { throw SystemError(errno) }
        }
        try directory.write("x", to: "a")
        let guest = try Guest(in: directory, system: Failing(errno: errno))
        let file = try guest.open("a").number
        #expect(try guest.read(file).errno == errno)
        #expect(try guest.write("x", to: file) == errno)
        #expect(try guest.call("fd_sync", file) == errno)
        #expect(try guest.callPath("path_create_directory", "b") == errno)
    }
}
