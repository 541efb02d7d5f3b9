import Synchronization
import Testing
import WASI
import Wasm

/// What a guest has written, for tests.
final class Recorder {
    var bytes: [UInt8] = []
    var lines: [String] = []
}

@Suite struct `Standard output` {
    private func write(_ guest: Guest, _ text: String, to descriptor: UInt64 = 1) throws -> WASIErrno {
        let (address, count) = try guest.put(text, at: 1000)
        try guest.putBuffers([(UInt32(address), UInt32(count))], at: 16)
        return try guest.call("fd_write", descriptor, 16, 1, 8)
    }

    @Test func `goes to the closure of its stream as bytes`() throws {
        let (output, error) = (Recorder(), Recorder())
        let guest = try Guest {
            $0.standardOutput = .bytes { output.bytes += $0 }
            $0.standardError = .bytes { error.bytes += $0 }
        }
        #expect(try write(guest, "out") == .success)
        #expect(try guest.number(UInt32.self, 8) == 3)
        #expect(try write(guest, "err", to: 2) == .success)
        #expect(output.bytes == Array("out".utf8))
        #expect(error.bytes == Array("err".utf8))
        #expect(try guest.isUntouched(outside: 8..<12, 16..<24, 1000..<1003))
    }

    @Test func `takes the first buffer that is not empty`() throws {
        let output = Recorder()
        let guest = try Guest { $0.standardOutput = .bytes { output.bytes += $0 } }
        _ = try guest.put("abcdef", at: 1000)
        try guest.putBuffers([(0xffff_ffff, 0), (1000, 2), (1002, 4)], at: 16)
        #expect(try guest.call("fd_write", 1, 16, 3, 8) == .success)
        #expect(try guest.number(UInt32.self, 8) == 2)
        #expect(output.bytes == Array("ab".utf8))
    }

    @Test func `accepts an empty list`() throws {
        let guest = try Guest()
        #expect(try guest.call("fd_write", 1, 0, 0, 8) == .success)
        #expect(try guest.number(UInt32.self, 8) == 0)
        #expect(try guest.isUntouched(outside: 8..<12))
    }

    @Test func `comes in lines, whole across writes, and the last one at the end`() throws {
        let output = Recorder()
        let guest = try Guest { $0.standardOutput = .lines(limit: 8) { output.lines.append($0) } }
        for text in ["one\ntw", "o\n\n", "12345678\n", "123456789\n", "last"] {
            #expect(try write(guest, text) == .success)
        }
        #expect(output.lines == ["one", "two", "", "12345678", "12345678", "9"])
        try guest.wasi.flush()
        #expect(output.lines.last == "last")
        try guest.wasi.flush()
        #expect(output.lines.count == 7)
    }

    @Test func `replaces what is not UTF-8 in lines`() throws {
        let output = Recorder()
        let guest = try Guest { $0.standardError = .lines(limit: 100) { output.lines.append($0) } }
        try guest.memory.write([0x61, 0xff, 0x0a], at: 1000)
        try guest.putBuffers([(1000, 3)], at: 16)
        #expect(try guest.call("fd_write", 2, 16, 1, 8) == .success)
        #expect(output.lines == ["a\u{fffd}"])
    }

    @Test func `hands over the last line before the guest exits`() throws {
        let output = Recorder()
        let guest = try Guest { $0.standardOutput = .lines(limit: 100) { output.lines.append($0) } }
        #expect(try write(guest, "bye") == .success)
        #expect(throws: Trap.self) { _ = try guest.call("proc_exit", 0) }
        #expect(output.lines == ["bye"])
    }

    @Test func `ends the guest with the closure's error`() throws {
        struct TooMuch: Error {}
        let guest = try Guest { $0.standardOutput = .bytes { _ in throw TooMuch() } }
        let trap = #expect(throws: Trap.self) { _ = try write(guest, "x") }
        #expect(trap?.hostError is TooMuch)
    }

    @Test func `is written in pieces when a closure gets it`() throws {
        let output = Recorder()
        let guest = try Guest { $0.standardOutput = .bytes { output.bytes += $0 } }
        try guest.putBuffers([(0, Guest.end)], at: 16)
        #expect(try guest.call("fd_write", 1, 16, 1, 8) == .success)
        #expect(output.bytes.count == 65_536)
    }

    @Test(arguments: [(65_536, 1), (65_535, 2), (0, 65_537), (0xffff_ffff, 0xffff_ffff)] as [(UInt32, UInt32)])
    func `faults for a buffer outside memory`(_ address: UInt32, _ count: UInt32) throws {
        let output = Recorder()
        let guest = try Guest { $0.standardOutput = .bytes { output.bytes += $0 } }
        try guest.putBuffers([(address, count)], at: 16)
        #expect(try guest.call("fd_write", 1, 16, 1, 8) == .fault)
        #expect(output.bytes.isEmpty)
        #expect(try guest.isUntouched(outside: 16..<24))
    }

    @Test func `faults for a list or result outside memory, before it writes`() throws {
        let output = Recorder()
        let guest = try Guest { $0.standardOutput = .bytes { output.bytes += $0 } }
        try guest.putBuffers([(0, 1)], at: 16)
        #expect(try guest.call("fd_write", 1, UInt64(Guest.end) - 7, 1, 8) == .fault)
        #expect(try guest.call("fd_write", 1, 16, 1, UInt64(Guest.end) - 3) == .fault)
        #expect(output.bytes.isEmpty)
        #expect(try guest.call("fd_write", 1, 16, 1, UInt64(Guest.end) - 4) == .success)
    }

    @Test(arguments: [1, 1024, 1025, 5000])
    func `takes a list of any length, and the first buffer that is not empty`(_ count: UInt32) throws {
        let output = Recorder()
        let guest = try Guest { $0.standardOutput = .bytes { output.bytes += $0 } }
        let (text, _) = try guest.put("first", at: 60_000)
        try guest.putBuffers((0..<count).map { _ in (UInt32(text), 5) }, at: 1000)
        #expect(try guest.call("fd_write", 1, 1000, UInt64(count), 8) == .success)
        #expect(output.bytes == Array("first".utf8))
        try guest.putBuffers((1..<count).map { _ in (0xffff_ffff, 0) } + [(UInt32(text), 2)], at: 1000)
        #expect(try guest.call("fd_write", 1, 1000, UInt64(count), 8) == .success)
        #expect(try guest.number(UInt32.self, 8) == 2)
        #expect(output.bytes == Array("firstfi".utf8))
    }

    @Test(arguments: [8192, 0x1000_0000, 0x2000_0000, 0xffff_ffff] as [UInt64])
    func `faults for a list that memory does not hold`(_ count: UInt64) throws {
        let guest = try Guest()
        #expect(try guest.call("fd_write", 1, 8, count, 8) == .fault)
        #expect(try guest.call("fd_read", 0, 8, count, 8) == .fault)
        #expect(try guest.isUntouched())
    }

    @Test func `cannot be read, nor anything be written elsewhere`() throws {
        let guest = try Guest()
        try guest.putBuffers([(0, 1)], at: 16)
        for descriptor: UInt64 in [0, 3, 0xffff_ffff] {
            #expect(try guest.call("fd_write", descriptor, 16, 1, 8) == .badf)
        }
        for descriptor: UInt64 in [1, 2, 3, 0xffff_ffff] {
            #expect(try guest.call("fd_read", descriptor, 16, 1, 8) == .badf)
        }
    }

    @Test func `has the type of what it is inherited from, and a non-terminal device has none`() throws {
        struct Stream: SystemCalls {
            var type: FileType
            var terminal: Bool
            func isTerminal(_ descriptor: Int32) -> Bool { terminal }
            func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
                var status = FileStatus()
                status.type = type
                return status
            }
        }
        let cases: [(Stream, UInt8)] = [
            (Stream(type: .characterDevice, terminal: true), 2), (Stream(type: .characterDevice, terminal: false), 0),
            (Stream(type: .regularFile, terminal: false), 4), (Stream(type: .unknown, terminal: false), 0),
        ]
        for (system, expected) in cases {
            let guest = try Guest(system: system) { $0.standardOutput = .inherited }
            #expect(try guest.call("fd_fdstat_get", 1, 64) == .success)
            #expect(try guest.number(UInt8.self, 64) == expected)
        }
    }

    @Test(arguments: [WASIErrno.nospc, .io, .pipe]) func `reports the system's error`(_ errno: WASIErrno) throws {
        struct Broken: SystemCalls {
            var errno: WASIErrno
            func write(_ descriptor: Int32, _ bytes: RawSpan) throws(SystemError) -> Int { throw SystemError(errno) }
            func isReady(
                _ descriptor: Int32, for readiness: Readiness, milliseconds: Int32
            ) throws(SystemError) -> Bool { true }
        }
        let guest = try Guest(system: Broken(errno: errno)) { $0.standardOutput = .inherited }
        #expect(try write(guest, "x") == errno)
        #expect(try guest.isUntouched(outside: 16..<24, 1000..<1001))
        // The program that runs a guest as a command ends it where its reader has gone, and for nothing else.
        let command = try Guest(system: Broken(errno: errno)) {
            $0.standardOutput = .inherited
            $0.endsWithoutReader = true
        }
        guard errno == .pipe else {
            #expect(try write(command, "x") == errno)
            return
        }
        let trap = #expect(throws: Trap.self) { _ = try write(command, "x") }
        #expect(trap?.hostError is ReaderGone)
    }

    @Test func `ends at the deadline while a reader does not read`() throws {
        struct Full: SystemCalls {
            func isReady(
                _ descriptor: Int32, for readiness: Readiness, milliseconds: Int32
            ) throws(SystemError) -> Bool {
                if milliseconds > 10 { throw SystemError(.inval) }
                // The time that passes is what is tested: the guest blocks until its deadline.
                if milliseconds > 0 { sleep(nanoseconds: UInt64(milliseconds) * 1_000_000) }
                return false
            }
            func isTerminal(_ descriptor: Int32) -> Bool { true }
        }
        let guest = try Guest(system: Full()) { $0.standardOutput = .inherited }
        guest.interpreter.deadline = .now + .milliseconds(30)
        let trap = #expect(throws: Trap.self) { _ = try write(guest, "x") }
        #expect(trap?.code == .deadlineExceeded)
        // Without blocking the guest is told instead.
        guest.interpreter.deadline = nil
        #expect(try guest.call("fd_fdstat_set_flags", 1, 4) == .success)
        #expect(try write(guest, "x") == .again)
    }
}

@Suite struct `Standard input` {
    @Test func `gives its bytes in order and then its end`() throws {
        let guest = try Guest { $0.standardInput = .bytes(Array("hello".utf8)) }
        try guest.putBuffers([(100, 0), (200, 3), (300, 100)], at: 16)
        var text: [UInt8] = []
        for expected: UInt32 in [3, 2, 0, 0] {
            #expect(try guest.call("fd_read", 0, 16, 3, 8) == .success)
            #expect(try guest.number(UInt32.self, 8) == expected)
            text += try guest.bytes(200, Int(expected))
        }
        #expect(text == Array("hello".utf8))
        #expect(try guest.isUntouched(outside: 8..<12, 16..<40, 200..<203))
    }

    @Test func `is at its end by default`() throws {
        let guest = try Guest()
        try guest.putBuffers([(200, 3)], at: 16)
        #expect(try guest.call("fd_read", 0, 16, 1, 8) == .success)
        #expect(try guest.number(UInt32.self, 8) == 0)
    }

    @Test(arguments: [(65_536, 1), (65_535, 2), (0xffff_ffff, 0xffff_ffff)] as [(UInt32, UInt32)])
    func `faults for a buffer outside memory and loses nothing`(_ address: UInt32, _ count: UInt32) throws {
        let guest = try Guest { $0.standardInput = .bytes([1, 2]) }
        try guest.putBuffers([(address, count)], at: 16)
        #expect(try guest.call("fd_read", 0, 16, 1, 8) == .fault)
        try guest.putBuffers([(Guest.end - 2, 2)], at: 16)
        #expect(try guest.call("fd_read", 0, 16, 1, 8) == .success)
        #expect(try guest.number(UInt32.self, 8) == 2)
    }
}

@Suite struct `Stream descriptors` {
    @Test(
        arguments: [("fd_seek", 0), ("fd_seek", 1), ("fd_seek", 2), ("fd_tell", 0), ("fd_tell", 1)]
            as [(String, UInt64)])
    func `have no position`(_ name: String, _ descriptor: UInt64) throws {
        let guest = try Guest()
        if name == "fd_seek" {
            #expect(try guest.call(name, descriptor, 0, 1, 64) == .spipe)
        } else {
            #expect(try guest.call(name, descriptor, 64) == .spipe)
        }
        #expect(try guest.isUntouched())
    }

    @Test func `answer positional reads and writes by their direction`() throws {
        let guest = try Guest()
        #expect(try guest.call("fd_pread", 0, 0, 0, 0, 64) == .spipe)
        #expect(try guest.call("fd_pread", 1, 0, 0, 0, 64) == .badf)
        #expect(try guest.call("fd_pwrite", 0, 0, 0, 0, 64) == .badf)
        #expect(try guest.call("fd_pwrite", 1, 0, 0, 0, 64) == .spipe)
    }

    @Test func `have a status of 24 bytes`() throws {
        let guest = try Guest()
        #expect(try guest.call("fd_fdstat_get", 1, 64) == .success)
        #expect(try guest.number(UInt64.self, 64) == 0)
        #expect(try guest.number(UInt64.self, 72) & 0x42 == 0x40)
        #expect(try guest.isUntouched(outside: 64..<88))
        #expect(try guest.call("fd_fdstat_get", 0, 64) == .success)
        #expect(try guest.number(UInt64.self, 72) & 0x42 == 0x02)
        #expect(try guest.call("fd_fdstat_get", 0, UInt64(Guest.end) - 23) == .fault)
        #expect(try guest.call("fd_fdstat_get", 0, UInt64(Guest.end) - 24) == .success)
        #expect(try guest.call("fd_fdstat_get", 3, 64) == .badf)
    }

    @Test func `have attributes of 64 bytes`() throws {
        let guest = try Guest()
        #expect(try guest.call("fd_filestat_get", 1, 64) == .success)
        #expect(try guest.bytes(64, 64) == [UInt8](repeating: 0, count: 64))
        #expect(try guest.isUntouched(outside: 64..<128))
        #expect(try guest.call("fd_filestat_get", 1, UInt64(Guest.end) - 63) == .fault)
    }

    @Test func `are no preopened directories`() throws {
        let guest = try Guest()
        for descriptor: UInt64 in [0, 1, 2, 3, 4, 0xffff_ffff] {
            #expect(try guest.call("fd_prestat_get", descriptor, 64) == .badf)
            #expect(try guest.call("fd_prestat_dir_name", descriptor, 64, 10) == .badf)
        }
        #expect(try guest.isUntouched())
    }

    @Test func `can be closed once, and moved`() throws {
        let output = Recorder()
        let guest = try Guest { $0.standardError = .bytes { output.bytes += $0 } }
        #expect(try guest.call("fd_close", 0) == .success)
        #expect(try guest.call("fd_close", 0) == .badf)
        #expect(try guest.call("fd_renumber", 2, 0) == .badf)
        #expect(try guest.call("fd_renumber", 2, 1) == .success)
        #expect(try guest.call("fd_close", 2) == .badf)
        try guest.putBuffers([(0, 1)], at: 16)
        #expect(try guest.call("fd_write", 1, 16, 1, 8) == .success)
        #expect(output.bytes.count == 1)
    }

    @Test func `take known flags only`() throws {
        let guest = try Guest()
        #expect(try guest.call("fd_fdstat_set_flags", 1, 32) == .inval)
        #expect(try guest.call("fd_fdstat_set_flags", 1, 0x1_0000) == .inval)
        #expect(try guest.call("fd_fdstat_set_flags", 1, 2) == .notsup)
        #expect(try guest.call("fd_fdstat_set_flags", 1, 5) == .success)
        #expect(try guest.call("fd_fdstat_get", 1, 64) == .success)
        #expect(try guest.number(UInt16.self, 66) == 5)
        #expect(try guest.call("fd_fdstat_set_rights", 1, .max, 0) == .notcapable)
    }
}
