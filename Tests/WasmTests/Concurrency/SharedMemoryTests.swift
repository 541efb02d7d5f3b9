import Foundation
import Testing
import Wasm
import WasmText

// Run by `.ci/check-threads` under Thread Sanitizer, too.

/// Instances of one module, each in an interpreter of its own, with one memory.
struct SharedMemoryGuest: Sendable {
    let module: Module
    let memory: SharedMemory

    init(_ wat: String, minimum: UInt64 = 1, maximum: UInt64 = 16) throws {
        module = try Module(
            wat: "(module (import \"env\" \"memory\" (memory 1 \(maximum) shared)) \(wat))",
            features: .all.union(.threads))
        memory = try SharedMemory(minimum: minimum, maximum: maximum)
    }

    func makeInstance(limits: Limits = Limits()) throws -> Instance {
        var imports = Imports()
        imports.define("env", "memory", memory)
        return try Interpreter(limits: limits).instantiate(module, imports: imports)
    }
}

@Suite struct `A memory that threads share` {
    private static let rounds = 10

    // MARK: Waiting

    private static let waiting = """
        (func (export "wait32") (param i32 i32 i64) (result i32)
            (memory.atomic.wait32 (local.get 0) (local.get 1) (local.get 2)))
        (func (export "wait64") (param i32 i64 i64) (result i32)
            (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2)))
        (func (export "notify") (param i32 i32) (result i32)
            (memory.atomic.notify (local.get 0) (local.get 1)))
        """

    @Test func `lets a wait end where the value is another, and after its time`() throws {
        let guest = try SharedMemoryGuest(Self.waiting)
        let instance = try guest.makeInstance()
        try guest.memory.store(7 as UInt64, at: 8)
        #expect(try instance.call("wait32", 8 as Int32, 6 as Int32, -1 as Int64) as Int32 == 1)
        #expect(try instance.call("wait64", 8 as Int32, 6 as Int64, Int64.min) as Int32 == 1)
        #expect(try instance.call("wait32", 8 as Int32, 7 as Int32, 0 as Int64) as Int32 == 2)
        #expect(try instance.call("wait64", 8 as Int32, 7 as Int64, 20_000_000 as Int64) as Int32 == 2)
        #expect(try instance.call("notify", 8 as Int32, -1 as Int32) as Int32 == 0)
    }

    /// Starts a thread that waits for ever at address 0, and returns once it does.
    ///
    /// - Parameter finish: Gets what the wait gives, or the trap that ends it.
    private static func startWaiter(
        _ guest: SharedMemoryGuest, _ group: DispatchGroup, limits: Limits = Limits(),
        finish: @escaping @Sendable (Result<Int32, any Error>) -> Void
    ) throws -> CancellationHandle {
        let started = DispatchSemaphore(value: 0)
        let handles = Locked<[CancellationHandle]>([])
        group.enter()
        let thread = Thread {
            finish(
                Result {
                    let instance = try guest.makeInstance(limits: limits)
                    handles.withLock { $0.append(instance.interpreter.cancellation) }
                    let wait = try instance.function("wait32")
                    // The run looks once when it begins, and then when it stands in the queue.
                    var looks = 0
                    instance.interpreter.onLook = {
                        looks += 1
                        if looks == 2 { started.signal() }
                    }
                    return try wait.call(0 as Int32, 0 as Int32, -1 as Int64) as Int32
                })
            group.leave()
        }
        thread.start()
        started.wait()
        return try #require(handles.withLock { $0.first })
    }

    @Test func `wakes up exactly as many as it says, those first that came first`() throws {
        for _ in 0..<Self.rounds {
            let guest = try SharedMemoryGuest(Self.waiting)
            let group = DispatchGroup()
            let order = Locked<[Int]>([])
            let woken = DispatchSemaphore(value: 0)
            for index in 0..<4 {
                _ = try Self.startWaiter(guest, group) { result in
                    if (try? result.get()) == 0 { order.withLock { $0.append(index) } }
                    woken.signal()
                }
            }
            let instance = try guest.makeInstance()
            #expect(try instance.call("notify", 0 as Int32, 0 as Int32) as Int32 == 0)
            #expect(try instance.call("notify", 4 as Int32, 4 as Int32) as Int32 == 0)
            #expect(try instance.call("notify", 0 as Int32, 1 as Int32) as Int32 == 1)
            woken.wait()
            #expect(order.withLock { $0 } == [0])
            #expect(guest.memory.notify(at: 0, count: 1) == 1)
            woken.wait()
            #expect(order.withLock { $0 } == [0, 1])
            #expect(guest.memory.notify(at: 0) == 2)
            group.wait()
            #expect(order.withLock { $0.sorted() } == [0, 1, 2, 3])
            #expect(guest.memory.notify(at: 0) == 0)
        }
    }

    @Test func `lets go of a thread that is cancelled while it waits`() throws {
        for _ in 0..<Self.rounds {
            let guest = try SharedMemoryGuest(Self.waiting)
            let group = DispatchGroup()
            let codes = Locked<[Trap.Code?]>([])
            let handle = try Self.startWaiter(guest, group) { result in
                codes.withLock { $0.append(trapCode { _ = try result.get() }) }
            }
            handle.cancel()
            group.wait()
            #expect(codes.withLock { $0 } == [.cancelled])
            // Nobody is left in the queue.
            #expect(guest.memory.notify(at: 0) == 0)
        }
    }

    @Test func `counts waiting as host work, which its limit bounds`() throws {
        let guest = try SharedMemoryGuest(Self.waiting)
        let instance = try guest.makeInstance(limits: Limits(hostWork: 4))
        var found: Trap?
        do {
            let _: Int32 = try instance.call("wait32", 0 as Int32, 0 as Int32, -1 as Int64)
        } catch let trap as Trap {
            found = trap
        }
        #expect(found?.code == .limitExceeded)
        #expect(found?.detail == "host_work")
        #expect(found?.backtrace.map(\.functionName) == ["wait32"])
        #expect(guest.memory.notify(at: 0) == 0)
    }

    @Test func `ends a wait at the deadline`() throws {
        let guest = try SharedMemoryGuest(Self.waiting)
        let instance = try guest.makeInstance()
        instance.interpreter.deadline = .now + .milliseconds(30)
        #expect(
            trapCode { let _: Int32 = try instance.call("wait32", 0 as Int32, 0 as Int32, -1 as Int64) }
                == .deadlineExceeded)
    }

    // MARK: Programs

    @Test func `steals work between four threads`() throws {
        // The deque of Chase and Lev; a task of depth n makes two of depth n − 1.
        let guest = try SharedMemoryGuest(WorkStealing.source)
        let depth: Int32 = 10
        for _ in 0..<Self.rounds {
            try guest.memory.write([UInt8](repeating: 0, count: 65536), at: 0)
            // One task is pending.
            try guest.memory.store(1 as UInt32, at: 0)
            let counts = try onThreads(
                4, prepare: { _ in try guest.makeInstance() },
                run: { thread, instance in
                    try instance.call("run", Int32(thread), thread == 0 ? depth : -1 as Int32) as Int32
                })
            #expect(counts.reduce(0, +) == 2 << depth - 1)
            #expect(try guest.memory.load(UInt32.self, at: 8) == 1 << UInt32(depth))
        }
    }

    @Test func `excludes by a mutex of waits, and fuel is exact in each thread`() throws {
        let guest = try SharedMemoryGuest(Monitor.source)
        for _ in 0..<Self.rounds {
            try guest.memory.store(0 as UInt64, at: 8)
            let fuel = try onThreads(
                4, prepare: { _ in try guest.makeInstance() },
                run: { _, instance in
                    // Counting without the mutex takes the same whatever others do.
                    instance.interpreter.fuel = 1_000_000
                    try instance.call("count", 100 as Int32) as Void
                    let left = instance.interpreter.fuel
                    try instance.call("countLocked", 100 as Int32) as Void
                    return 1_000_000 - left
                })
            #expect(Set(fuel).count == 1)
            #expect(try guest.memory.load(UInt32.self, at: 8) == 400)
            #expect(try guest.memory.load(UInt32.self, at: 12) == 400)
        }
    }

    @Test func `hands over by a condition variable of waits`() throws {
        let guest = try SharedMemoryGuest(Monitor.source)
        for _ in 0..<Self.rounds {
            try guest.memory.write([UInt8](repeating: 0, count: 64), at: 0)
            let sums = try onThreads(
                3, prepare: { _ in try guest.makeInstance() },
                run: { thread, instance in
                    thread == 0
                        ? try instance.call("produce", 100 as Int32) as Int32
                        : try instance.call("consume", 50 as Int32) as Int32
                })
            #expect(sums[1] + sums[2] == 5050)
        }
    }

    @Test func `grows while others read it`() throws {
        for _ in 0..<Self.rounds {
            let guest = try SharedMemoryGuest(
                """
                (func (export "grow") (result i32) (local $failed i32)
                    (loop $again
                        (local.set $failed (i32.add (local.get $failed)
                            (i32.eq (memory.grow (i32.const 1)) (i32.const -1))))
                        (br_if $again (i32.eqz (local.get $failed))))
                    (memory.size))
                (func (export "read") (result i32) (local $sum i32)
                    (loop $again
                        (local.set $sum (i32.add (local.get $sum)
                            (i32.load (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4)))))
                        (br_if $again (i32.lt_u (memory.size) (i32.const 16))))
                    (i32.add (local.get $sum) (memory.size)))
                """)
            let sizes = try onThreads(
                4, prepare: { _ in try guest.makeInstance() },
                run: { thread, instance in try instance.call(thread < 2 ? "grow" : "read") as Int32 })
            #expect(sizes == [16, 16, 16, 16])
            #expect(guest.memory.byteCount == 1 << 20)
        }
    }

    // MARK: Limits and the host

    @Test func `is bounded by what each interpreter allows`() throws {
        let guest = try SharedMemoryGuest(
            "(func (export \"grow\") (param i32) (result i32) (memory.grow (local.get 0)))")
        let small = try guest.makeInstance(limits: Limits(memory: .kibibytes(128)))
        let large = try guest.makeInstance()
        #expect(try small.call("grow", 2 as Int32) as Int32 == -1)
        #expect(try small.call("grow", 1 as Int32) as Int32 == 1)
        #expect(try large.call("grow", 2 as Int32) as Int32 == 2)
        #expect(try small.call("grow", 1 as Int32) as Int32 == -1)
        #expect(try large.call("grow", 13 as Int32) as Int32 == -1)
        #expect(try large.call("grow", 12 as Int32) as Int32 == 4)
        #expect(guest.memory.grow(by: 1) == nil)
        // Now it is larger than another interpreter lets its memories be.
        do throws(InstantiationError) {
            var imports = Imports()
            imports.define("env", "memory", guest.memory)
            _ = try Interpreter(limits: Limits(memory: .kibibytes(512))).instantiate(guest.module, imports: imports)
            Issue.record("an instance was made")
        } catch {
            guard case .limit(let limit) = error else { throw error }
            #expect(limit == LimitError("memory", requested: 1 << 20, allowed: 1 << 19))
        }
        // The memory counts once, however many instances of an interpreter import it.
        let interpreter = Interpreter(limits: Limits(memory: .mebibytes(1)))
        var imports = Imports()
        imports.define("env", "memory", guest.memory)
        for _ in 0..<3 { _ = try interpreter.instantiate(guest.module, imports: imports) }
        #expect(interpreter.peakMemoryByteCount == 1 << 20)
    }

    @Test func `is reserved up to a bound`() throws {
        #expect(throws: LimitError("memory", requested: 2, allowed: 1)) {
            try SharedMemory(minimum: 2, maximum: 1)
        }
        #expect(throws: LimitError("memory", requested: 131_072, allowed: 65536)) {
            try SharedMemory(minimum: 2, maximum: 4, reservation: .kibibytes(64))
        }
        #expect(throws: LimitError("memory", requested: .max, allowed: 1 << 32)) {
            try SharedMemory(minimum: .max, maximum: .max, is64Bit: true)
        }
        let memory = try SharedMemory(minimum: 1, maximum: 1 << 40, is64Bit: true, reservation: .kibibytes(128))
        #expect(memory.grow(by: .max) == nil)
        #expect(memory.grow(by: 1) == 1)
        #expect(memory.grow(by: 1) == nil)
        #expect(memory.pageCount == 2)
    }

    @Test func `can be taken from an export, and must fit its import`() throws {
        let features = Features.all.union(.threads)
        let owner = try Interpreter().instantiate(
            try Module(
                wat: "(module (memory (export \"m\") 1 2 shared) (data (i32.const 5) \"abc\"))", features: features))
        let memory = try #require(try owner.memory("m").shared)
        func link(_ declaration: String) throws -> Instance {
            var imports = Imports()
            imports.define("env", "m", memory)
            return try Interpreter().instantiate(
                try Module(
                    wat: """
                        (module (import "env" "m" (memory \(declaration)))
                            (func (export "f") (result i32) (i32.load8_u (i32.const 6))))
                        """, features: features), imports: imports)
        }
        #expect(try link("1 2 shared").call("f") as Int32 == 0x62)
        #expect(try link("0 3 shared").call("f") as Int32 == 0x62)
        for declaration in ["1 2", "2 2 shared", "1 1 shared"] {
            #expect(throws: InstantiationError.self) { try link(declaration) }
        }
        #expect(try Memory(MemoryType(bounds: SizeBounds(minimum: 0)), in: Interpreter()).shared == nil)
    }

    @Test func `is read and written by the host as other memories are`() throws {
        let memory = try SharedMemory(minimum: 1, maximum: 1)
        let bytes = (0..<100).map { UInt8($0) }
        for address: UInt64 in [0, 1, 7, 65436] {
            try memory.write(bytes, at: address)
            #expect(try memory.bytes(at: address, count: 100) == bytes)
            #expect(try memory.withBytes(at: address, count: 100) { $0.byteCount } == 100)
            for offset: UInt64 in 0..<9 {
                #expect(
                    try memory.load(UInt64.self, at: address + offset)
                        == (0..<8).reduce(0) { $0 | (offset + $1) << ($1 * 8) })
                try memory.store(0x0102_0304 as UInt32, at: address + offset)
                #expect(try memory.load(UInt32.self, at: address + offset) == 0x0102_0304)
                try memory.write(bytes, at: address)
            }
        }
        try memory.withMutableBytes(at: 65438, count: 3) { bytes in
            bytes.storeBytes(of: 9, toByteOffset: 1, as: UInt8.self)
            // What another thread writes meanwhile stays, where the bytes that were lent did not change.
            try memory.store(7 as UInt8, at: 65440)
        }
        #expect(try memory.bytes(at: 65438, count: 3) == [2, 9, 7])
        #expect(trapCode { _ = try memory.load(UInt32.self, at: 65533) } == .outOfBoundsMemoryAccess)
        #expect(trapCode { try memory.write([1, 2], at: 65535) } == .outOfBoundsMemoryAccess)
        #expect(trapCode { _ = try memory.bytes(at: .max, count: 2) } == .outOfBoundsMemoryAccess)
    }

    @Test func `is filled, copied and initialised as other memories are`() throws {
        let body = """
            (data $d "0123456789abcdefghijklmnopqrstuvwxyz")
            (func (export "f") (param i32 i32 i32)
                (memory.fill (i32.const 0) (i32.const 46) (i32.const 20000))
                (memory.init $d (local.get 0) (i32.const 3) (i32.const 30))
                (memory.copy (local.get 1) (local.get 0) (local.get 2))
                (memory.copy (i32.const 9000) (i32.const 3) (i32.const 9001)))
            """
        let plain = try Module(wat: "(module (memory (export \"m\") 1 1) \(body))")
        let shared = try Module(
            wat: "(module (memory (export \"m\") 1 1 shared) \(body))", features: .all.union(.threads))
        for first: Int32 in [0, 5, 8] {
            for second: Int32 in [first, first + 1, first + 8, 3, 4100] {
                for count: Int32 in [0, 1, 7, 31, 5000] {
                    let contents = try [plain, shared].map { module in
                        let instance = try Interpreter().instantiate(module)
                        try instance.call("f", first, second, count) as Void
                        return try instance.memory("m").bytes(at: 0, count: 65536)
                    }
                    #expect(contents[0] == contents[1])
                }
            }
        }
    }
}
