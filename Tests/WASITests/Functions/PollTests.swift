import Synchronization
import Testing
import WASI
import Wasm

@Suite struct `Polling` {
    /// Writes a subscription to a clock.
    private func putClock(
        _ guest: Guest, at address: UInt32, userdata: UInt64, clock: UInt32 = 1, timeout: UInt64, flags: UInt16 = 0
    ) throws {
        let address = UInt64(address)
        try guest.memory.store(userdata, at: address)
        try guest.memory.store(UInt8(0), at: address + 8)
        try guest.memory.store(clock, at: address + 16)
        try guest.memory.store(timeout, at: address + 24)
        try guest.memory.store(flags, at: address + 40)
    }

    /// Writes a subscription to a descriptor; tag 1 for reading, 2 for writing.
    private func putDescriptor(
        _ guest: Guest, at address: UInt32, userdata: UInt64, tag: UInt8, descriptor: UInt32
    ) throws {
        try guest.memory.store(userdata, at: UInt64(address))
        try guest.memory.store(tag, at: UInt64(address) + 8)
        try guest.memory.store(descriptor, at: UInt64(address) + 16)
    }

    @Test func `sleeps as long as a real clock needs`() throws {
        let guest = try Guest { $0.clocks = .system }
        try putClock(guest, at: 0, userdata: 77, timeout: 25_000_000)
        let begin = ContinuousClock.now
        #expect(try guest.call("poll_oneoff", 0, 100, 1, 200) == .success)
        #expect(ContinuousClock.now - begin >= .milliseconds(25))
        #expect(try guest.number(UInt32.self, 200) == 1)
        #expect(try guest.number(UInt64.self, 100) == 77)
        #expect(try guest.bytes(108, 24) == [UInt8](repeating: 0, count: 24))
        #expect(try guest.isUntouched(outside: 0..<48, 100..<132, 200..<204))
    }

    @Test func `lets a virtual clock jump without waiting`() throws {
        let guest = try Guest { $0.clocks = .virtual(start: 1000, step: 1) }
        try putClock(guest, at: 0, userdata: 1, timeout: 3_600_000_000_000_000)
        let begin = ContinuousClock.now
        #expect(try guest.call("poll_oneoff", 0, 100, 1, 200) == .success)
        #expect(ContinuousClock.now - begin < .seconds(10))
        #expect(try guest.call("clock_time_get", 1, 0, 300) == .success)
        #expect(try guest.number(UInt64.self, 300) >= 3_600_000_000_001_000)
    }

    @Test func `takes an absolute time that has passed as due`() throws {
        let guest = try Guest { $0.clocks = .system }
        try putClock(guest, at: 0, userdata: 1, clock: 0, timeout: 1, flags: 1)
        #expect(try guest.call("poll_oneoff", 0, 100, 1, 200) == .success)
        #expect(try guest.number(UInt32.self, 200) == 1)
    }

    @Test func `ends at the deadline`() throws {
        let guest = try Guest { $0.clocks = .system }
        try putClock(guest, at: 0, userdata: 1, timeout: .max)
        guest.interpreter.deadline = .now + .milliseconds(30)
        let begin = ContinuousClock.now
        let trap = #expect(throws: Trap.self) { _ = try guest.call("poll_oneoff", 0, 100, 1, 200) }
        #expect(trap?.code == .deadlineExceeded)
        #expect(ContinuousClock.now - begin < .seconds(5))
    }

    /// A system in which nothing is ever ready, no wait takes time, and the first one cancels a run.
    private final class CancellingSystem: SystemCalls {
        let waits = Mutex(0)
        let handle = Mutex<CancellationHandle?>(nil)

        private func wait() {
            waits.withLock { $0 += 1 }
            handle.withLock { $0?.cancel() }
        }

        func isReady(_ descriptor: Int32, for readiness: Readiness, milliseconds: Int32) throws(SystemError) -> Bool {
            if milliseconds > 0 { wait() }
            return false
        }

        func sleep(nanoseconds: UInt64) { wait() }
    }

    /// Host work alone has a look after hundreds of waits, which are seconds.
    @Test(arguments: [1, 2] as [UInt64]) func `ends behind the wait in which it was cancelled`(count: UInt64) throws {
        let system = CancellingSystem()
        let guest = try Guest(system: system) {
            $0.clocks = .system
            $0.standardInput = .inherited
        }
        try putClock(guest, at: 0, userdata: 1, timeout: .max)
        try putDescriptor(guest, at: 48, userdata: 2, tag: 1, descriptor: 0)
        system.handle.withLock { $0 = guest.interpreter.cancellation }
        let trap = #expect(throws: Trap.self) { _ = try guest.call("poll_oneoff", 0, 100, count, 200) }
        #expect(trap?.code == .cancelled)
        #expect(system.waits.withLock { $0 } == 1)
    }

    @Test func `reports what is ready at once and leaves the clock out`() throws {
        let guest = try Guest { $0.standardInput = .bytes([1, 2, 3]) }
        try putClock(guest, at: 0, userdata: 1, timeout: 1_000_000_000_000)
        try putDescriptor(guest, at: 48, userdata: 2, tag: 1, descriptor: 0)
        try putDescriptor(guest, at: 96, userdata: 3, tag: 2, descriptor: 1)
        #expect(try guest.call("poll_oneoff", 0, 400, 3, 300) == .success)
        #expect(try guest.number(UInt32.self, 300) == 2)
        #expect(try guest.number(UInt64.self, 400) == 2)
        #expect(try guest.number(UInt8.self, 410) == 1)
        #expect(try guest.number(UInt64.self, 416) == 3)
        #expect(try guest.number(UInt64.self, 432) == 3)
        #expect(try guest.number(UInt8.self, 442) == 2)
        #expect(try guest.isUntouched(outside: 0..<144, 300..<304, 400..<464))
    }

    @Test func `gives a wrong descriptor or clock an event with its error`() throws {
        let guest = try Guest()
        try putDescriptor(guest, at: 0, userdata: 1, tag: 1, descriptor: 9)
        try putDescriptor(guest, at: 48, userdata: 2, tag: 1, descriptor: 1)
        try putClock(guest, at: 96, userdata: 3, clock: 2, timeout: 0)
        try putClock(guest, at: 144, userdata: 4, timeout: 0, flags: 2)
        #expect(try guest.call("poll_oneoff", 0, 400, 4, 300) == .success)
        #expect(try guest.number(UInt32.self, 300) == 4)
        let errors = try (0..<4).map { try guest.number(UInt16.self, 408 + $0 * 32) }
        #expect(errors == [WASIErrno.badf, .badf, .inval, .inval].map(\.rawValue))
    }

    @Test(arguments: [3, 4, 255] as [UInt8]) func `refuses an unknown kind of subscription`(_ tag: UInt8) throws {
        let guest = try Guest()
        try putDescriptor(guest, at: 0, userdata: 1, tag: tag, descriptor: 0)
        #expect(try guest.call("poll_oneoff", 0, 100, 1, 200) == .inval)
        #expect(try guest.isUntouched(outside: 0..<20))
    }

    @Test func `refuses no subscriptions, too many, and addresses outside memory`() throws {
        let guest = try Guest()
        try putClock(guest, at: 0, userdata: 1, timeout: 0)
        #expect(try guest.call("poll_oneoff", 0, 100, 0, 200) == .inval)
        #expect(try guest.call("poll_oneoff", 0, 100, 4097, 200) == .inval)
        #expect(try guest.call("poll_oneoff", 0, 100, 0xffff_ffff, 200) == .inval)
        let end = UInt64(Guest.end)
        #expect(try guest.call("poll_oneoff", end - 47, 100, 1, 200) == .fault)
        #expect(try guest.call("poll_oneoff", 0, end - 31, 1, 200) == .fault)
        #expect(try guest.call("poll_oneoff", 0, 100, 1, end - 3) == .fault)
        #expect(try guest.call("poll_oneoff", 0, end - 32, 1, 200) == .success)
    }
}
