import Testing
import WASI
import Wasm

/// `wasi_unstable`: what differs from preview 1, at the places that its description gives.
@Suite struct `The WASI before preview 1` {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func guest() throws -> Guest { try Guest(in: directory, importing: WASI.unstableModuleName) }

    @Test func `has all functions but sock_accept`() throws {
        let imports = try WASI().imports
        let module = try Module(bytes: BridgeModule.bytes(of: WASI.unstableModuleName))
        #expect(module.imports.count == 45)
        #expect(throws: Never.self) { try Interpreter().instantiate(module, imports: imports) }
    }

    @Test func `seeks from the position, the end and the start`() throws {
        try directory.write("hello world", to: "a")
        let guest = try guest()
        let file = try guest.open("a", rights: TestRights.read).number
        #expect(try guest.read(file, 5).text == "hello")
        for (offset, whence, position) in [(2, 0, 7), (-3, 1, 8), (4, 2, 4), (0, 0, 4)] as [(Int64, UInt64, UInt64)] {
            #expect(try guest.call("fd_seek", file, UInt64(bitPattern: offset), whence, 64) == .success)
            #expect(try guest.number(UInt64.self, 64) == position)
        }
        for whence: UInt64 in [3, 4, 0xFFFF_FFFF] {
            #expect(try guest.call("fd_seek", file, 0, whence, 64) == .inval)
        }
    }

    @Test func `tells the attributes of files in 56 bytes`() throws {
        try directory.write("123", to: "a")
        let guest = try guest()
        let file = try guest.open("a").number
        let access: UInt64 = 1_000_000_000_123_456_789
        #expect(try guest.call("fd_filestat_set_times", file, access, 5, 5) == .success)
        #expect(try guest.call("fd_filestat_get", file, 64) == .success)
        let (path, count) = try guest.put("a", at: 300)
        #expect(try guest.call("path_filestat_get", 3, 0, path, count, 400) == .success)
        for place: UInt32 in [64, 400] {
            #expect(try guest.number(UInt8.self, place + 16) == 4)
            #expect(try guest.bytes(place + 17, 3) == [0, 0, 0])
            #expect(try guest.number(UInt32.self, place + 20) == 1)
            #expect(try guest.number(UInt64.self, place + 24) == 3)
            #expect(try guest.number(UInt64.self, place + 32) == access)
            #expect(try guest.number(UInt64.self, place + 40) == 5)
            #expect(try guest.bytes(place + 56, 1) == [Guest.mask])
        }
        let last = UInt64(Guest.end) - 56
        #expect(try guest.call("fd_filestat_get", file, last) == .success)
        #expect(try guest.call("fd_filestat_get", file, last + 1) == .fault)
        #expect(try guest.call("path_filestat_get", 3, 0, path, count, last + 1) == .fault)
    }

    @Test func `has the clock of a subscription behind an identifier, in 56 bytes`() throws {
        let guest = try Guest(importing: WASI.unstableModuleName) { $0.clocks = .virtual(start: 1000, step: 1) }
        for (index, timeout) in [9_000_000, 5_000_000].enumerated() {
            let address = UInt64(index) * 56
            try guest.memory.store(UInt64(index + 70), at: address)
            try guest.memory.store(UInt8(0), at: address + 8)
            try guest.memory.store(UInt64.max, at: address + 16)
            try guest.memory.store(UInt32(1), at: address + 24)
            try guest.memory.store(UInt64(timeout), at: address + 32)
            try guest.memory.store(UInt16(0), at: address + 48)
        }
        #expect(try guest.call("poll_oneoff", 0, 200, 2, 300) == .success)
        #expect(try guest.number(UInt32.self, 300) == 1)
        #expect(try guest.number(UInt64.self, 200) == 71)
        #expect(try guest.bytes(208, 2) == [0, 0])
        // A descriptor stands where it did.
        try guest.memory.store(UInt8(2), at: 8)
        try guest.memory.store(UInt32(1), at: 16)
        #expect(try guest.call("poll_oneoff", 0, 200, 1, 300) == .success)
        #expect(try guest.number(UInt64.self, 200) == 70)
        #expect(try guest.bytes(208, 3) == [0, 0, 2])
        #expect(try guest.call("poll_oneoff", UInt64(Guest.end) - 55, 200, 1, 300) == .fault)
    }
}
