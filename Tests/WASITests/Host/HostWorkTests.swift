import Synchronization
import Testing
import WASI
import Wasm

/// What the functions do for a guest is counted as host work, and ends where the guest's run does.
@Suite struct `Host work of WASI` {
    /// Counts the bytes of each write, and cancels a run in the midst of it.
    private final class CountingSystem: SystemCalls {
        let writes = Mutex<[Int]>([])
        let cancelsAfter: Int
        let handle = Mutex<CancellationHandle?>(nil)

        init(cancelsAfter: Int = .max) { self.cancelsAfter = cancelsAfter }

        private func note(_ count: Int) -> Int {
            let isLast = writes.withLock { writes in
                writes.append(count)
                return writes.count == cancelsAfter
            }
            if isLast { handle.withLock { $0?.cancel() } }
            return count
        }

        func write(_ descriptor: Int32, _ bytes: RawSpan) throws(SystemError) -> Int { note(bytes.byteCount) }
        func write(_ descriptor: Int32, _ bytes: RawSpan, at offset: Int64) throws(SystemError) -> Int {
            note(bytes.byteCount)
        }
    }

    private static let pages: UInt64 = 64

    /// A guest with 4 MiB of memory and a buffer of all of it, whose descriptor 4 is a file.
    private func guest(_ directory: TemporaryDirectory, _ system: any SystemCalls) throws -> Guest {
        try directory.write("", to: "f")
        let guest = try Guest(in: directory, system: system)
        #expect(try guest.open("f", rights: TestRights.all).number == 4)
        return guest
    }

    @Test func `is a unit for each call and each 64 bytes`() throws {
        let guest = try Guest()
        func work(_ name: String, _ arguments: UInt64...) throws -> UInt64 {
            // The first call is that of a function of the guest as well.
            for _ in 0..<2 {
                guest.interpreter.hostWork = 0
                let function = try guest.instance.function(name)
                let values = zip(function.type.parameters, arguments).map { type, bits in
                    type == .i64 ? Value.i64(bits) : Value.i32(UInt32(truncatingIfNeeded: bits))
                }
                _ = try function.invoke(values)
            }
            return guest.interpreter.hostWork
        }
        #expect(try work("fd_tell", 9, 8) == 1)
        #expect(try work("random_get", 0, 64_000) == 1 + 1000)
        #expect(try work("clock_time_get", 0, 0, 8) == 1)
    }

    @Test(arguments: ["fd_write", "fd_pwrite"])
    func `of a large write ends with a cancellation`(name: String) throws {
        let directory = try TemporaryDirectory()
        defer { withExtendedLifetime(directory) {} }
        let system = CountingSystem(cancelsAfter: 2)
        let guest = try guest(directory, system)
        system.handle.withLock { $0 = guest.interpreter.cancellation }
        _ = guest.memory.grow(by: Self.pages)
        try guest.putBuffers([(0, UInt32(Self.pages) * 65_536)], at: 16)
        let arguments: [UInt64] = name == "fd_write" ? [4, 16, 1, 8] : [4, 16, 1, 0, 8]
        let error = #expect(throws: Trap.self) {
            let function = try guest.instance.function(name)
            _ = try function.invoke(
                zip(function.type.parameters, arguments).map { type, bits in
                    type == .i64 ? Value.i64(bits) : Value.i32(UInt32(truncatingIfNeeded: bits))
                })
        }
        #expect(error?.code == .cancelled)
        #expect(system.writes.withLock { $0 } == [1 << 20, 1 << 20])
    }

    @Test func `of lists, paths and random bytes ends with a cancellation`() throws {
        let directory = try TemporaryDirectory()
        defer { withExtendedLifetime(directory) {} }
        try directory.makeDirectory("a")
        let guest = try Guest(in: directory)
        let path = try guest.put(String(repeating: "a/../", count: 800), at: 1024)
        for (name, arguments) in [
            ("random_get", [0, 60_000]), ("path_create_directory", [3, path.address, path.count]),
            ("poll_oneoff", [8192, 8192, 1000, 8]), ("fd_sync", [3]),
        ] as [(String, [UInt64])] {
            guest.interpreter.cancellation.reset()
            // Cancelled behind the look at the guest's entry.
            var looks = 0
            guest.interpreter.onLook = { [unowned interpreter = guest.interpreter] in
                looks += 1
                if looks == 2 { interpreter.cancellation.cancel() }
            }
            let function = try guest.instance.function(name)
            let error = #expect(throws: Trap.self, "\(name)") {
                _ = try function.invoke(arguments.map { Value.i32(UInt32(truncatingIfNeeded: $0)) })
            }
            #expect(error?.code == .cancelled, "\(name)")
        }
    }
}
