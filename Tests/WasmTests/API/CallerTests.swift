import Synchronization
import Testing
import Wasm
import WasmText

@Suite struct `The caller of a host function` {
    /// Runs `body` in a host function that a guest with one page calls, all its bytes 0xaa; gives the memory after it.
    private func run(
        fuel: UInt64 = 1 << 40, stage: TranslationStage = .optimized, memory: String = "(memory (export \"m\") 1)",
        _ body: @escaping (borrowing Caller) throws -> Void
    ) throws -> (memory: [UInt8], fuel: UInt64) {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define("host", "f", HostFunction { (caller: borrowing Caller) in try body(caller) })
        let instance = try interpreter.instantiate(
            Module(
                wat: "(module (import \"host\" \"f\" (func $f)) \(memory) (func (export \"f\") call $f))"),
            imports: imports)
        let exported = try? instance.memory("m")
        try exported?.write(Array(repeating: 0xaa, count: 65_536), at: 0)
        interpreter.fuel = fuel
        try instance.call("f")
        return (try exported?.bytes(at: 0, count: 65_536) ?? [], interpreter.fuel)
    }

    @Test func `reads integers up to the last byte`() throws {
        _ = try run { caller in
            func check<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, _ caller: borrowing Caller) throws {
                let width = UInt64(MemoryLayout<T>.size)
                #expect(try caller.load(T.self, at: 65_536 - width) == T(truncatingIfNeeded: -0x5555_5555_5555_5556))
                for address in [65_537 - width, 65_536, 1 << 32, .max, .max - width + 1] {
                    let code = trapCode { _ = try caller.load(T.self, at: address) }
                    #expect(code == .outOfBoundsMemoryAccess, "\(type) at \(address)")
                }
            }
            try check(UInt8.self, caller)
            try check(Int8.self, caller)
            try check(UInt16.self, caller)
            try check(UInt32.self, caller)
            try check(Int32.self, caller)
            try check(UInt64.self, caller)
            try check(Int64.self, caller)
        }
    }

    @Test func `writes integers in little-endian order and nothing beside them`() throws {
        let memory = try run { caller in
            try caller.store(0x0102_0304 as UInt32, at: 3)
            try caller.store(0x1122_3344_5566_7788 as UInt64, at: 65_528)
            try caller.store(-2 as Int16, at: 9)
        }.memory
        var expected = Array(repeating: 0xaa as UInt8, count: 65_536)
        expected.replaceSubrange(3..<7, with: [4, 3, 2, 1])
        expected.replaceSubrange(65_528..., with: [0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11])
        expected.replaceSubrange(9..<11, with: [0xfe, 0xff])
        #expect(memory == expected)
    }

    @Test func `writes nothing where not everything fits`() throws {
        let memory = try run { caller in
            for address in [65_533, 65_536, 1 << 40, .max - 3, .max] as [UInt64] {
                let codes = [
                    trapCode { try caller.store(1 as UInt32, at: address) },
                    trapCode { try caller.write([1, 2, 3, 4], at: address) },
                    trapCode { try caller.withMutableBytes(at: address, count: 4) { _ in } },
                ]
                #expect(codes == Array(repeating: .outOfBoundsMemoryAccess, count: 3), "at \(address)")
            }
        }.memory
        #expect(memory == Array(repeating: 0xaa, count: 65_536))
    }

    @Test func `copies and lends bytes up to the last one`() throws {
        let memory = try run { caller in
            #expect(caller.memoryByteCount == 65_536)
            #expect(try caller.bytes(at: 65_530, count: 6) == Array(repeating: 0xaa, count: 6))
            #expect(try caller.bytes(at: 65_536, count: 0) == [])
            try caller.write([1, 2, 3], at: 65_533)
            try caller.write([], at: 65_536)
            let lent = try caller.withBytes(at: 65_532, count: 4) { bytes in
                unsafe bytes.withUnsafeBytes { unsafe Array($0) }
            }
            #expect(lent == [0xaa, 1, 2, 3])
            for (address, count) in [
                (65_530, 7), (0, 65_537), (1, .max), (.max, 1), (.max, .max), (65_536, 1),
            ] as [(UInt64, UInt64)] {
                let codes = [
                    trapCode { _ = try caller.bytes(at: address, count: count) },
                    trapCode { try caller.withBytes(at: address, count: count) { _ in } },
                ]
                #expect(codes == Array(repeating: .outOfBoundsMemoryAccess, count: 2), "\(count) at \(address)")
            }
        }.memory
        #expect(Array(memory.suffix(4)) == [0xaa, 1, 2, 3])
        #expect(memory.prefix(65_533).allSatisfy { $0 == 0xaa })
    }

    @Test(arguments: [65_536, 65_537, 0xffff_ffff, .max] as [UInt64])
    func `copies and lends no bytes from anywhere`(address: UInt64) throws {
        let memory = try run { caller in
            #expect(try caller.bytes(at: address, count: 0) == [])
            try caller.write([], at: address)
            #expect(try caller.withBytes(at: address, count: 0) { $0.byteCount } == 0)
            #expect(try caller.withMutableBytes(at: address, count: 0) { $0.byteCount } == 0)
        }.memory
        #expect(memory == Array(repeating: 0xaa, count: 65_536))
    }

    @Test func `has no bytes where the guest has no memory`() throws {
        _ = try run(memory: "") { caller in
            #expect(caller.memoryByteCount == 0)
            let bytes = try caller.bytes(at: 0, count: 0)
            #expect(bytes == [])
            let code = trapCode { try caller.store(1 as UInt8, at: 0) }
            #expect(code == .outOfBoundsMemoryAccess)
        }
    }

    @Test func `traps the guest with what an access throws`() throws {
        #expect(trapCode { _ = try run { try $0.store(1 as UInt8, at: 65_536) } } == .outOfBoundsMemoryAccess)
    }

    @Test(arguments: TranslationStage.allCases)
    func `reads, charges and sets the fuel`(_ stage: TranslationStage) throws {
        // The entry and the call are charged before the host function runs, and nothing after it.
        let left = try run(fuel: 100, stage: stage) { caller in
            #expect(caller.fuel == 98)
            try caller.consumeFuel(30)
            #expect(caller.fuel == 68)
            try caller.consumeFuel(0)
            let code = trapCode { try caller.consumeFuel(69) }
            #expect(code == .outOfFuel)
            #expect(caller.fuel == 68)
            try caller.consumeFuel(8)
        }.fuel
        #expect(left == 60)
        #expect(try run(fuel: 2, stage: stage) { $0.fuel = 12_345 }.fuel == 12_345)
        #expect(try run(fuel: 2, stage: stage) { $0.fuel = .max }.fuel == .max)
        #expect(trapCode { _ = try run(fuel: 100, stage: stage) { try $0.consumeFuel(99) } } == .outOfFuel)
        #expect(trapCode { _ = try run(fuel: 100, stage: stage) { try $0.consumeFuel(.max) } } == .outOfFuel)
    }

    @Test(arguments: TranslationStage.allCases)
    func `charges exactly across the slices of a long run`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define("host", "f", HostFunction { (caller: borrowing Caller) in try caller.consumeFuel(100_003) })
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "f" (func $f)) (func (export "f") (param i32)
                        loop call $f local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end))
                    """), imports: imports)
        let needed: UInt64 = 1 + 1_000 * (100_003 + 6)
        interpreter.fuel = needed
        try instance.call("f", 1_000 as Int32)
        #expect(interpreter.fuel == 0)
        interpreter.fuel = needed - 1
        #expect(trapCode { try instance.call("f", 1_000 as Int32) } == .outOfFuel)
    }

    @Test(arguments: TranslationStage.allCases)
    func `counts what calls back into the guest consume`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define(
            "host", "f",
            HostFunction { (caller: borrowing Caller) in
                let before = caller.fuel
                try caller.guest.call("g")
                #expect(caller.fuel == before - 3)
            })
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "f" (func $f)) (func (export "f") call $f i32.const 0 drop)
                        (func (export "g") i32.const 0 drop i32.const 0 drop))
                    """), imports: imports)
        interpreter.fuel = 100
        try instance.call("f")
        #expect(interpreter.fuel == 94)
    }

    @Test func `knows the instance that made the call`() throws {
        let interpreter = Interpreter()
        let seen = Mutex<[Bool]>([])
        var imports = Imports()
        imports.define(
            "host", "f",
            HostFunction { (caller: borrowing Caller) in
                let instance = caller.instance
                let mark = try? instance?.global("mark").value
                seen.withLock { $0.append(mark == .i32(2)) }
            })
        let first = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "f" (func $f)) (global (export "mark") i32 (i32.const 1))
                        (func (export "f") call $f) (export "host" (func $f)))
                    """), imports: imports)
        imports.define("first", first)
        let second = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "first" "f" (func $f)) (import "first" "host" (func $host))
                        (global (export "mark") i32 (i32.const 2))
                        (func (export "through") call $f) (func (export "own") call $host)
                        (func (export "tail") return_call $host))
                    """), imports: imports)
        try second.call("through")
        try second.call("own")
        try second.call("tail")
        try first.call("f")
        // Called by the host itself, there is no instance.
        try first.call("host")
        #expect(seen.withLock { $0 } == [false, true, true, false, false])
    }

    @Test func `ends its run at the deadline if it asks`() throws {
        let interpreter = Interpreter()
        var imports = Imports()
        imports.define(
            "host", "f",
            HostFunction { (caller: borrowing Caller) in
                #expect(caller.deadline != nil)
                while true { try caller.checkInterruption() }
            })
        let instance = try interpreter.instantiate(
            Module(wat: "(module (import \"host\" \"f\" (func $f)) (func (export \"f\") call $f))"), imports: imports)
        interpreter.deadline = .now + .milliseconds(5)
        #expect(trapCode { try instance.call("f") } == .deadlineExceeded)
    }
}
