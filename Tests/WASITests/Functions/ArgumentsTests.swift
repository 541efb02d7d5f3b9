import Testing
import WASI

@Suite struct `Arguments and environment` {
    private func guest() throws -> Guest {
        try Guest {
            $0.arguments = ["prog", "", "ä b"]
            $0.environment = [("A", "1"), ("B", "x=y")]
        }
    }

    @Test func `tell how many arguments there are and how large`() throws {
        let guest = try guest()
        #expect(try guest.call("args_sizes_get", 100, 104) == .success)
        #expect(try guest.number(UInt32.self, 100) == 3)
        #expect(try guest.number(UInt32.self, 104) == 11)
        #expect(try guest.isUntouched(outside: 100..<108))
    }

    @Test func `arrive with addresses and NULs and touch nothing else`() throws {
        let guest = try guest()
        #expect(try guest.call("args_get", 200, 300) == .success)
        #expect(try (0..<3).map { try guest.number(UInt32.self, 200 + $0 * 4) } == [300, 305, 306])
        #expect(try guest.bytes(300, 11) == Array("prog\0\0ä b\0".utf8))
        #expect(try guest.isUntouched(outside: 200..<212, 300..<311))
    }

    @Test func `have the environment as NAME=value`() throws {
        let guest = try guest()
        #expect(try guest.call("environ_sizes_get", 100, 104) == .success)
        #expect(try guest.number(UInt32.self, 100) == 2)
        #expect(try guest.number(UInt32.self, 104) == 10)
        #expect(try guest.call("environ_get", 200, 300) == .success)
        #expect(try guest.bytes(300, 10) == Array("A=1\0B=x=y\0".utf8))
        #expect(try guest.isUntouched(outside: 100..<108, 200..<208, 300..<310))
    }

    @Test func `are empty by default`() throws {
        let guest = try Guest()
        for name in ["args", "environ"] {
            #expect(try guest.call("\(name)_sizes_get", 100, 104) == .success)
            #expect(try guest.number(UInt64.self, 100) == 0)
            #expect(try guest.call("\(name)_get", 200, 300) == .success)
        }
        #expect(try guest.isUntouched(outside: 100..<108))
    }

    @Test func `end at a NUL, which the guest could not see past`() throws {
        let guest = try Guest { $0.arguments = ["ab\0cd"] }
        #expect(try guest.call("args_sizes_get", 100, 104) == .success)
        #expect(try guest.number(UInt32.self, 104) == 3)
    }

    @Test(arguments: [("args_get", 12, 11), ("environ_get", 8, 10), ("args_sizes_get", 4, 4)])
    func `fault from the first bad address on, without writing`(_ name: String, first: UInt64, second: UInt64) throws {
        let guest = try guest()
        let end = UInt64(Guest.end)
        for (pointers, buffer) in [(end - first + 1, 0), (0, end - second + 1), (0xffff_ffff, 0), (0, 0xffff_ffff)] {
            #expect(try guest.call(name, pointers, buffer) == .fault)
            #expect(try guest.isUntouched())
        }
        #expect(try guest.call(name, end - first - second, end - second) == .success)
    }
}
