import Testing
import WASI
import Wasm

/// Places of no bytes, which are valid wherever they are: guests' languages point anywhere with their empty slices.
@Suite struct `Places of no bytes` {
    private static let outside: [UInt64] = [65_536, 65_537, 0xffff_fffc, 0xffff_ffff]

    /// A directory with a file `f` and a link `l`, as descriptor 3, and the file open as descriptor 4.
    private func guest(_ directory: TemporaryDirectory) throws -> Guest {
        try directory.write("text", to: "f")
        try directory.link("l", to: "f")
        let guest = try Guest {
            $0.standardInput = .bytes([1, 2, 3])
            $0.directories = [.init(hostPath: directory.root, guestPath: "/")]
        }
        #expect(try guest.open("f").number == 4)
        try guest.memory.write([UInt8](repeating: Guest.mask, count: Int(Guest.end)), at: 0)
        return guest
    }

    /// The functions with a pointer and a length, the length 0, and what they answer.
    private static func calls(_ place: UInt64) -> [(name: String, arguments: [UInt64], answer: WASIErrno)] {
        [
            ("args_get", [place, place], .success), ("environ_get", [place, place], .success),
            ("random_get", [place, 0], .success),
            ("fd_read", [0, place, 0, 8], .success), ("fd_read", [4, place, 0, 8], .success),
            ("fd_write", [1, place, 0, 8], .success), ("fd_write", [4, place, 0, 8], .success),
            ("fd_pread", [4, place, 0, 0, 8], .success), ("fd_pwrite", [4, place, 0, 0, 8], .success),
            ("fd_readdir", [3, place, 0, 0, 8], .success),
            ("fd_prestat_dir_name", [3, place, 0], .nametoolong),
            ("poll_oneoff", [place, place, 0, 8], .inval),
            ("sock_recv", [4, place, 0, 0, 8, 8], .notsock), ("sock_send", [4, place, 0, 0, 8], .notsock),
            // An empty path names nothing.
            ("path_create_directory", [3, place, 0], .noent), ("path_filestat_get", [3, 0, place, 0, 8], .noent),
            ("path_filestat_set_times", [3, 0, place, 0, 0, 0, 0], .noent),
            ("path_link", [3, 0, place, 0, 3, place, 0], .noent),
            ("path_open", [3, 0, place, 0, 0, 0, 0, 0, 8], .noent),
            ("path_readlink", [3, place, 0, place, 0, 8], .noent),
            ("path_remove_directory", [3, place, 0], .noent), ("path_rename", [3, place, 0, 3, place, 0], .noent),
            ("path_unlink_file", [3, place, 0], .noent), ("path_symlink", [place, 0, 3, place, 0], .noent),
        ]
    }

    @Test(arguments: outside) func `are valid in every function`(place: UInt64) throws {
        let directory = try TemporaryDirectory()
        let guest = try guest(directory)
        for call in Self.calls(place) {
            let function = try guest.instance.function(call.name)
            let values = zip(function.type.parameters, call.arguments).map { type, bits in
                type == .i64 ? Value.i64(bits) : Value.i32(UInt32(truncatingIfNeeded: bits))
            }
            #expect(try function.invoke(values) == [.i32(UInt32(call.answer.rawValue))], "\(call.name)")
        }
        #expect(try guest.isUntouched(outside: 8..<72))
        #expect(directory.contents("f") == "text")
    }

    @Test(arguments: outside) func `are valid in lists of buffers`(place: UInt64) throws {
        let directory = try TemporaryDirectory()
        let guest = try guest(directory)
        defer { withExtendedLifetime(directory) {} }
        let list: UInt64 = 128
        try guest.putBuffers([(UInt32(place & 0xffff_ffff), 0)], at: UInt32(list))
        #expect(try guest.call("fd_read", 0, list, 1, 8) == .success)
        #expect(try guest.call("fd_read", 4, list, 1, 8) == .success)
        #expect(try guest.call("fd_write", 1, list, 1, 8) == .success)
        #expect(try guest.call("fd_write", 4, list, 1, 8) == .success)
        #expect(try guest.call("fd_pread", 4, list, 1, 0, 8) == .success)
        #expect(try guest.call("fd_pwrite", 4, list, 1, 0, 8) == .success)
    }

    @Test func `are valid for the contents of links`() throws {
        let directory = try TemporaryDirectory()
        let guest = try guest(directory)
        defer { withExtendedLifetime(directory) {} }
        let name = try guest.put("l", at: 128)
        let answer = try guest.call("path_readlink", 3, name.address, name.count, 0xffff_ffff, 0, 8)
        #expect(answer == .success)
        #expect(try guest.number(UInt32.self, 8) == 0)
    }
}
