import Testing
import Wasm
import WasmText

@Suite struct `Memory accesses` {
    /// Loads and stores with their width in bytes.
    private static let accesses: [(type: String, suffix: String, width: Int)] = [
        ("i32", "", 4), ("i64", "", 8), ("f32", "", 4), ("f64", "", 8), ("i32", "8", 1), ("i32", "16", 2),
        ("i64", "8", 1), ("i64", "16", 2), ("i64", "32", 4),
    ]

    /// A memory of one page by its declaration, with its name and the type of its addresses.
    struct Kind: Sendable, CustomTestStringConvertible {
        var fields: String
        var name: String
        var address = "i32"
        var testDescription: String { fields }

        static let all = [
            Kind(fields: "(memory $m 1)", name: ""), Kind(fields: "(memory 0) (memory $m 1)", name: "$m"),
            Kind(fields: "(memory $m i64 1)", name: "", address: "i64"),
            Kind(fields: "(memory 0) (memory $m i64 1)", name: "$m", address: "i64"),
        ]

        /// An address as an argument.
        func argument(_ address: Int) -> Value { self.address == "i64" ? .long(Int64(address)) : .int(Int32(address)) }
    }

    @Test(arguments: 0..<9, Kind.all)
    func `end at the last byte`(_ index: Int, _ memory: Kind) throws {
        let (type, suffix, width) = Self.accesses[index]
        let load = "\(type).load\(suffix)\(suffix.isEmpty ? "" : "_u") \(memory.name)"
        let store = "\(type).store\(suffix) \(memory.name)"
        let number = memory.address
        let last = 65_536 - width
        // The address in a slot or constant, all of it in the address or in the offset.
        for (address, offset) in [(0, last), (last, 0), (1, last - 1), (last - 7, 7)] {
            for delta in [0, 1] {
                let guest = try Guest(
                    """
                    (module \(memory.fields)
                        (func (export "load") (param \(number)) (result \(type))
                            local.get 0 \(load) offset=\(offset + delta))
                        (func (export "loadConstant") (result \(type))
                            \(number).const \(address) \(load) offset=\(offset + delta))
                        (func (export "store") (param \(number))
                            local.get 0 \(type).const 77 \(store) offset=\(offset + delta))
                        (func (export "storeSlot") (param \(number) \(type))
                            local.get 0 local.get 1 \(store) offset=\(offset + delta))
                        (func (export "storeConstant")
                            \(number).const \(address) \(type).const 77 \(store) offset=\(offset + delta)))
                    """)
                let expected: Trap.Code? = delta == 0 ? nil : .outOfBoundsMemoryAccess
                let argument = memory.argument(address)
                let value: Value =
                    switch type {
                    case "i32": .i32(7)
                    case "i64": .i64(7)
                    case "f32": .f32(7)
                    default: .f64(7)
                    }
                #expect(try guest.trap("load", [argument]) == expected)
                #expect(try guest.trap("loadConstant") == expected)
                #expect(try guest.trap("store", [argument]) == expected)
                #expect(try guest.trap("storeSlot", [argument, value]) == expected)
                #expect(try guest.trap("storeConstant") == expected)
            }
        }
    }

    /// Loads and stores of vectors with their width in bytes, and the lane of those that have one.
    private static let vectorAccesses: [(name: String, width: Int, lane: String)] = [
        ("load", 16, ""), ("load8x8_s", 8, ""), ("load8x8_u", 8, ""), ("load16x4_s", 8, ""), ("load16x4_u", 8, ""),
        ("load32x2_s", 8, ""), ("load32x2_u", 8, ""), ("load8_splat", 1, ""), ("load16_splat", 2, ""),
        ("load32_splat", 4, ""), ("load64_splat", 8, ""), ("load32_zero", 4, ""), ("load64_zero", 8, ""),
        ("store", 16, ""), ("load8_lane", 1, "5"), ("load16_lane", 2, "5"), ("load32_lane", 4, "3"),
        ("load64_lane", 8, "1"), ("store8_lane", 1, "5"), ("store16_lane", 2, "5"), ("store32_lane", 4, "3"),
        ("store64_lane", 8, "1"),
    ]

    @Test(arguments: 0..<22, Kind.all)
    func `of vectors end at the last byte`(_ index: Int, _ memory: Kind) throws {
        let (name, width, lane) = Self.vectorAccesses[index]
        let isStore = name.hasPrefix("store")
        let vector = isStore || !lane.isEmpty ? "v128.const i64x2 1 2" : ""
        let last = 65_536 - width
        for (address, offset) in [(0, last), (last, 0), (last - 7, 7)] {
            for delta in [0, 1] {
                let access = """
                    \(vector) v128.\(name) \(memory.name) offset=\(offset + delta) \(lane) \(isStore ? "" : "drop")
                    """
                let guest = try Guest(
                    """
                    (module \(memory.fields)
                        (func (export "slot") (param \(memory.address)) local.get 0 \(access))
                        (func (export "constant") \(memory.address).const \(address) \(access)))
                    """)
                let expected: Trap.Code? = delta == 0 ? nil : .outOfBoundsMemoryAccess
                #expect(try guest.trap("slot", [memory.argument(address)]) == expected)
                #expect(try guest.trap("constant") == expected)
            }
        }
    }

    @Test(arguments: [
        ("i32.const -1 i32.load8_u offset=0", true), ("i32.const 0 i32.load8_u offset=4294967295", true),
        ("i32.const -1 i32.load8_u offset=4294967295", true), ("i32.const -1 i32.load8_u offset=1", true),
        ("local.get 0 i32.load8_u offset=1", true), ("local.get 0 i32.load8_u offset=4294967295", true),
        ("local.get 0 i32.load offset=4294967292", true), ("i32.const 1 i32.load8_u offset=65534", false),
    ])
    func `never wrap around`(_ code: String, _ traps: Bool) throws {
        let guest = try Guest("(module (memory 1) (func (export \"f\") (param i32) (result i32) \(code)))")
        #expect(try guest.trap("f", [.int(-1)]) == (traps ? .outOfBoundsMemoryAccess : nil))
    }

    @Test(arguments: ["i32.load8_u", "i32.load", "i64.load", "f64.load"])
    func `of an empty or missing page trap`(_ load: String) throws {
        let guest = try Guest("(module (memory 0) (func (export \"f\") i32.const 0 \(load) drop))")
        #expect(try guest.trap() == .outOfBoundsMemoryAccess)
    }

    @Test func `that do not fit write nothing`() throws {
        let guest = try Guest(
            """
            (module (memory (export "m") 1)
                (func (export "store") i32.const 65533 i64.const -1 i64.store)
                (func (export "fill") i32.const 65530 i32.const 255 i32.const 7 memory.fill)
                (func (export "copy") i32.const 65530 i32.const 0 i32.const 7 memory.copy)
                (func (export "init") i32.const 65530 i32.const 0 i32.const 7 memory.init 0)
                (data "1234567"))
            """)
        for stage in TranslationStage.allCases {
            for name in ["store", "fill", "copy", "init"] {
                let interpreter = Interpreter(translation: stage)
                let instance = try interpreter.instantiate(guest.module)
                let memory = try instance.memory("m")
                try memory.write(Array(repeating: 0xaa, count: 65_536), at: 0)
                #expect(trapCode { try instance.call(name) } == .outOfBoundsMemoryAccess)
                #expect(try memory.bytes(at: 0, count: 65_536) == Array(repeating: 0xaa, count: 65_536), "\(name)")
            }
        }
    }

    @Test func `write their own bytes alone`() throws {
        for (type, suffix, width) in Self.accesses {
            let module = try Module(
                wat: """
                    (module (memory (export "m") 1)
                        (func (export "f") (param i32 \(type)) local.get 0 local.get 1 \(type).store\(suffix)))
                    """)
            for stage in TranslationStage.allCases {
                let interpreter = Interpreter(translation: stage)
                let instance = try interpreter.instantiate(module)
                let memory = try instance.memory("m")
                try memory.write(Array(repeating: 0xaa, count: 32), at: 0)
                let bits: UInt64 = 0x0123_4567_89ab_cdef
                let value: Value =
                    switch type {
                    case "i32": .i32(UInt32(truncatingIfNeeded: bits))
                    case "i64": .i64(bits)
                    case "f32": .f32(Float(slot: bits))
                    default: .f64(Double(slot: bits))
                    }
                _ = try instance.function("f").invoke([.i32(11), value])
                var expected = Array(repeating: 0xaa as UInt8, count: 32)
                for byte in 0..<width { expected[11 + byte] = UInt8(truncatingIfNeeded: bits >> (8 * UInt64(byte))) }
                #expect(try memory.bytes(at: 0, count: 32) == expected, "\(type).store\(suffix)")
            }
        }
    }

    @Test func `see a growth at once`() throws {
        var guest = try Guest(
            """
            (module (import "host" "grow" (func $host (param i32)))
                (memory (export "m") 1)
                (func $grow (param i32) local.get 0 memory.grow drop)
                (func (export "own") (result i32)
                    i32.const 65532 i32.const 1 i32.store
                    i32.const 1 memory.grow drop
                    i32.const 65536 i32.const 2 i32.store
                    i32.const 131068 i32.const 4 i32.store
                    i32.const 65532 i32.load i32.const 65536 i32.load i32.add i32.const 131068 i32.load i32.add)
                (func (export "callee") (result i32)
                    i32.const 1 call $grow i32.const 131068 i32.const 7 i32.store i32.const 131068 i32.load)
                (func (export "host") (result i32)
                    i32.const 1 call $host i32.const 131068 i32.const 9 i32.store i32.const 131068 i32.load)
                (func (export "tooFar") i32.const 1 call $host i32.const 131069 i32.load drop)
                (func (export "loop") (param i32) (result i32) (local i32)
                    loop
                        i32.const 1 memory.grow i32.const 65536 i32.mul local.tee 1
                        local.get 1 i32.store
                        local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0
                    end
                    local.get 1 i32.load))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define(
                "host", "grow",
                HostFunction { (caller: borrowing Caller, pages: Int32) in
                    let memory = try caller.guest.memory("m")
                    #expect(memory.grow(by: UInt64(pages)) != nil)
                })
            return imports
        }
        #expect(try guest.value("own") == .i32(7))
        #expect(try guest.value("callee") == .i32(7))
        #expect(try guest.value("host") == .i32(9))
        #expect(try guest.trap("tooFar") == .outOfBoundsMemoryAccess)
        #expect(try guest.value("loop", [.i32(50)]) == .i32(50 * 65_536))
    }

    /// Longer than the chunks that the work is done in, in both directions and by odd distances.
    @Test(arguments: [
        (1, 0, (5 << 19) - 1), (0, 1, (5 << 19) - 1), (12_345, 0, 2 << 20), (0, 0, 5 << 19), (5 << 19, 5 << 19, 0),
        (0, 5 << 19, 0),
    ])
    func `by bulk operations copy overlapping ranges as if at once`(
        _ destination: Int, _ source: Int, _ count: Int
    ) throws {
        let module = try Module(
            wat: """
                (module (memory (export "m") 40)
                    (func (export "copy") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 memory.copy))
                """)
        var expected = Self.pattern
        expected.replaceSubrange(destination..<destination + count, with: Self.pattern[source..<source + count])
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            let instance = try interpreter.instantiate(module)
            let memory = try instance.memory("m")
            try memory.write(Self.pattern, at: 0)
            try instance.call("copy", Int32(destination), Int32(source), Int32(count))
            #expect(try memory.bytes(at: 0, count: UInt64(expected.count)) == expected)
        }
    }

    /// 2.5 MiB with a period that no distance in the tests is a multiple of.
    private static let pattern = {
        var state: UInt32 = 1
        let period = (0..<65_537).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: state >> 24)
        }
        return Array(Array(repeatElement(period, count: 40).joined()).prefix(5 << 19))
    }()
}
