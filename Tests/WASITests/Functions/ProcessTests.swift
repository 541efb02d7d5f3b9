import Testing
import WASI
import Wasm

@Suite struct `Linking` {
    @Test func `finds all 46 functions with their signatures`() throws {
        let guest = try Guest()
        #expect(BridgeModule.signatures.count == 46)
        for signature in BridgeModule.signatures {
            let type = try guest.instance.function(signature.name).type
            #expect(type.parameters == signature.parameters.map { $0 == "I" ? .i64 : .i32 }, "\(signature.name)")
            #expect(type.results == signature.results.map { _ in .i32 }, "\(signature.name)")
        }
    }
}

@Suite struct `Clocks` {
    @Test(arguments: [0, 1]) func `run in real time when they are the system's`(_ clock: UInt64) throws {
        let guest = try Guest { $0.clocks = .system }
        #expect(try guest.call("clock_res_get", clock, 8) == .success)
        #expect(try guest.number(UInt64.self, 8) > 0)
        #expect(try guest.call("clock_time_get", clock, 0, 16) == .success)
        #expect(try guest.call("clock_time_get", clock, 0, 24) == .success)
        #expect(try guest.number(UInt64.self, 24) >= guest.number(UInt64.self, 16))
        #expect(try guest.number(UInt64.self, 16) > 0)
        #expect(try guest.isUntouched(outside: 8..<32))
    }

    @Test func `advance by their step and nothing else when they are virtual`() throws {
        let guest = try Guest { $0.clocks = .virtual(start: 5_000, step: 7) }
        for expected: UInt64 in [5_000, 5_007, 5_014] {
            #expect(try guest.call("clock_time_get", expected & 1, 0, 16) == .success)
            #expect(try guest.number(UInt64.self, 16) == expected)
        }
        #expect(try guest.call("clock_res_get", 1, 16) == .success)
        #expect(try guest.number(UInt64.self, 16) == 7)
    }

    @Test func `stop at the end of the range instead of overflowing`() throws {
        let guest = try Guest { $0.clocks = .virtual(start: .max - 1, step: .max) }
        for expected: UInt64 in [.max - 1, .max, .max] {
            #expect(try guest.call("clock_time_get", 1, 0, 16) == .success)
            #expect(try guest.number(UInt64.self, 16) == expected)
        }
    }

    @Test(arguments: [2, 3, 4, 0xffff_ffff]) func `refuse other clocks`(_ clock: UInt64) throws {
        let guest = try Guest()
        #expect(try guest.call("clock_res_get", clock, 8) == .inval)
        #expect(try guest.call("clock_time_get", clock, 0, 8) == .inval)
        #expect(try guest.isUntouched())
    }

    @Test func `fault at the first bad address`() throws {
        let guest = try Guest()
        #expect(try guest.call("clock_time_get", 0, 0, UInt64(Guest.end) - 7) == .fault)
        #expect(try guest.call("clock_res_get", 0, UInt64(Guest.end) - 7) == .fault)
        #expect(try guest.isUntouched())
        #expect(try guest.call("clock_time_get", 0, 0, UInt64(Guest.end) - 8) == .success)
    }
}

@Suite struct `Random bytes` {
    @Test func `fill exactly the buffer`() throws {
        let guest = try Guest()
        #expect(try guest.call("random_get", 100, 1000) == .success)
        #expect(try guest.bytes(100, 1000).contains { $0 != Guest.mask })
        #expect(try guest.isUntouched(outside: 100..<1100))
        #expect(try guest.call("random_get", 2000, 0) == .success)
        #expect(try guest.isUntouched(outside: 100..<1100))
    }

    @Test func `are the same for the same seed and differ for another`() throws {
        func draw(_ seed: UInt64, pieces: [UInt64]) throws -> [UInt8] {
            let guest = try Guest { $0.randomness = .seeded(seed) }
            var address: UInt64 = 0
            for piece in pieces {
                #expect(try guest.call("random_get", address, piece) == .success)
                address += piece
            }
            return try guest.bytes(0, Int(address))
        }
        let first = try draw(42, pieces: [16])
        #expect(try draw(42, pieces: [8, 8]) == first)
        #expect(try draw(43, pieces: [16]) != first)
        // The first number of SplitMix64 with the state 0, from its published test vectors.
        #expect(try draw(0, pieces: [8]) == [0xaf, 0xcd, 0x1d, 0x7b, 0x39, 0xa8, 0x20, 0xe2])
    }

    @Test func `fill all of memory`() throws {
        let guest = try Guest()
        #expect(try guest.call("random_get", 0, UInt64(Guest.end)) == .success)
        #expect(try guest.bytes(Guest.end - 64, 64) != [UInt8](repeating: Guest.mask, count: 64))
    }

    @Test(arguments: [(65_536, 1), (65_535, 2), (0, 65_537), (1, 0xffff_ffff), (0xffff_ffff, 0xffff_ffff)])
    func `fault past the end of memory`(_ address: UInt64, _ count: UInt64) throws {
        let guest = try Guest()
        #expect(try guest.call("random_get", address, count) == .fault)
        #expect(try guest.isUntouched())
    }

    @Test func `report the system's error`() throws {
        struct NoEntropy: SystemCalls {
            func fillWithRandomBytes(_ bytes: inout MutableRawSpan) throws(SystemError) { throw SystemError(.io) }
        }
        let guest = try Guest(system: NoEntropy())
        #expect(try guest.call("random_get", 0, 1) == .io)
    }
}

@Suite struct `Process` {
    @Test(arguments: [0, 1, 33, 255, 0xffff_ffff] as [UInt32])
    func `ends with the exit code as the trap's host error`(_ code: UInt32) throws {
        let guest = try Guest()
        let function = try guest.instance.function("proc_exit")
        let trap = #expect(throws: Trap.self) { _ = try function.invoke([.i32(code)]) }
        #expect(trap?.code == .hostError)
        #expect(trap?.hostError as? ProcessExit == ProcessExit(code: code))
    }

    @Test func `has no signals, and yields`() throws {
        let guest = try Guest()
        #expect(try guest.call("proc_raise", 9) == .notsup)
        #expect(try guest.call("sched_yield") == .success)
    }

    @Test func `ends at its deadline while it yields`() throws {
        let guest = try Guest()
        guest.interpreter.deadline = .now - .seconds(1)
        let trap = #expect(throws: Trap.self) { _ = try guest.call("sched_yield") }
        #expect(trap?.code == .deadlineExceeded)
    }
}

@Suite struct `Sockets` {
    @Test(arguments: ["sock_accept", "sock_recv", "sock_send", "sock_shutdown"])
    func `do not exist`(_ name: String) throws {
        let guest = try Guest()
        #expect(try guest.call(name, 1, 0, 0, 0, 0, 0) == .notsock)
        #expect(try guest.call(name, 3, 0, 0, 0, 0, 0) == .badf)
        #expect(try guest.call(name, 0xffff_ffff, 0, 0, 0, 0, 0) == .badf)
        #expect(try guest.isUntouched())
    }
}
