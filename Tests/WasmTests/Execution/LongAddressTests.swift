import Testing
import Wasm
import WasmText

@Suite struct `Addresses of 64 bits` {
    /// Numbers at which sums with a size, an offset or each other wrap around, or change their sign.
    private static let edges: [UInt64] = [
        .max, .max - 1, .max - 7, .max - 65_536, 1 << 63, (1 << 63) - 1, (1 << 63) - 65_536, 1 << 48, 1 << 32,
        (1 << 32) - 1, 65_537,
    ]
    /// Memory 0 and another one.
    private static let memories = ["(memory $m i64 1)", "(memory i64 7) (memory $m i64 1)"]

    @Test(arguments: edges, memories)
    func `trap however address and offset add up`(_ edge: UInt64, _ memory: String) throws {
        for load in ["i64.load", "v128.load64_splat"] {
            for offset in Self.edges + [0, 1, 65_535] {
                let guest = try Guest(
                    """
                    (module \(memory) (func (export "slot") (param i64) local.get 0 \(load) $m offset=\(offset) drop)
                        (func (export "constant") i64.const \(edge) \(load) $m offset=\(offset) drop)
                        (func (export "small") (param i64) i64.const 1 \(load) $m offset=\(edge) drop))
                    """)
                #expect(try guest.trap("slot", [.i64(edge)]) == .outOfBoundsMemoryAccess, "\(offset)")
                #expect(try guest.trap("constant") == .outOfBoundsMemoryAccess, "\(offset)")
                #expect(try guest.trap("small", [.i64(0)]) == .outOfBoundsMemoryAccess, "\(offset)")
            }
        }
    }

    @Test(arguments: edges, memories)
    func `trap when they are stored to, and nothing is written`(_ edge: UInt64, _ memory: String) throws {
        let module = try Module(
            wat: """
                (module \(memory) (export "m" (memory $m))
                    (func (export "slot") (param i64 i64) local.get 0 local.get 1 i64.store $m offset=1)
                    (func (export "constant") (param i64 i64) local.get 0 i64.const -1 i64.store16 $m offset=65535)
                    (func (export "far") (param i64 i64)
                        i64.const 8 v128.const i64x2 -1 -1 v128.store $m offset=\(edge))
                    (func (export "lane") (param i64 i64)
                        local.get 0 v128.const i64x2 -1 -1 v128.store8_lane $m offset=65535 3))
                """)
        for stage in TranslationStage.allCases {
            let instance = try Interpreter(translation: stage).instantiate(module)
            for name in ["slot", "constant", "far", "lane"] {
                #expect(trapCode { try instance.call(name, edge, edge) } == .outOfBoundsMemoryAccess, "\(name)")
            }
            #expect(try instance.memory("m").bytes(at: 0, count: 65_536) == Array(repeating: 0, count: 65_536))
        }
    }

    @Test(arguments: edges, memories)
    func `bound bulk operators at both ends`(_ edge: UInt64, _ memory: String) throws {
        let guest = try Guest(
            """
            (module \(memory) (memory $short 1) (data $d "12345678")
                (func (export "fill") (param i64 i64) local.get 0 i32.const 1 local.get 1 memory.fill $m)
                (func (export "copyTo") (param i64 i64) local.get 0 i64.const 0 local.get 1 memory.copy $m $m)
                (func (export "copyFrom") (param i64 i64) i64.const 0 local.get 0 local.get 1 memory.copy $m $m)
                (func (export "toShort") (param i64 i64)
                    i32.const 0 local.get 0 local.get 1 i32.wrap_i64 memory.copy $short $m)
                (func (export "fromShort") (param i64 i64)
                    local.get 0 i32.const 0 local.get 1 i32.wrap_i64 memory.copy $m $short)
                (func (export "init") (param i64 i64)
                    local.get 0 i32.const 0 local.get 1 i32.wrap_i64 memory.init $m $d))
            """)
        let names = ["fill", "copyTo", "copyFrom", "toShort", "fromShort", "init"]
        for count: UInt64 in [0, 1, 8] {
            for name in names { #expect(try guest.trap(name, [.i64(edge), .i64(count)]) == .outOfBoundsMemoryAccess) }
        }
        for start: UInt64 in [0, 1, 65_536] {
            for name in names.prefix(3) {
                #expect(try guest.trap(name, [.i64(start), .i64(edge)]) == .outOfBoundsMemoryAccess)
            }
        }
        for name in names { #expect(try guest.trap(name, [.i64(65_536), .i64(0)]) == nil, "\(name)") }
        for name in names { #expect(try guest.trap(name, [.i64(65_528), .i64(8)]) == nil, "\(name)") }
    }

    @Test(arguments: edges, memories)
    func `grow by no more than fits`(_ edge: UInt64, _ memory: String) throws {
        let guest = try Guest(
            """
            (module \(memory)
                (func (export "f") (param i64) (result i64 i64 i64)
                    local.get 0 memory.grow $m i64.const 2 memory.grow $m memory.size $m))
            """)
        #expect(try guest.values("f", [.i64(edge)]) == [.long(-1), .i64(1), .i64(3)])
    }

    @Test func `reach beyond 4 GiB where the limit allows it`() throws {
        var guest = try Guest(
            """
            (module (memory i64 65537) (memory $b i64 65537)
                (func (export "f") (param i64) (result i64 i64 i64 i64)
                    local.get 0 i64.const 77 i64.store offset=4294967288
                    local.get 0 i64.const 78 i64.store $b offset=4294967296
                    i64.const 4294967296 i64.load i64.const 0 i64.load offset=4294967296
                    i64.const 0 i64.load
                    i64.const 4294967296 i64.load $b))
            """)
        guest.limits = Limits(memory: .gibibytes(9))
        #expect(try guest.values("f", [.i64(8)]) == [.i64(77), .i64(77), .i64(0), .i64(0)])
        #expect(try guest.trap("f", [.i64(65_536)]) == .outOfBoundsMemoryAccess)
    }

    @Test func `are what a memory of 32-bit addresses does not have, however high the limit`() throws {
        var guest = try Guest(
            "(module (memory 1) (func (export \"f\") (param i32) (result i32) local.get 0 memory.grow))")
        guest.limits = Limits(memory: .gibibytes(5))
        #expect(try guest.value("f", [.i32(65_536)]) == .int(-1))
    }

    @Test(arguments: [(65_532, false), (65_533, true), (-1, true), (1 << 62, true), (.min, true)] as [(Int64, Bool)])
    func `are the type of a segment's offset`(_ offset: Int64, _ traps: Bool) throws {
        let data = try Module(wat: "(module (memory (export \"m\") i64 1) (data (i64.const \(offset)) \"1234\"))")
        let elements = try Module(
            wat: "(module (table i64 65536 funcref) (func $f) (elem (i64.const \(offset)) func $f $f $f $f))")
        guard !traps else {
            for module in [data, elements] {
                #expect(throws: InstantiationError.self) { try Interpreter().instantiate(module) }
            }
            return
        }
        let memory = try Interpreter().instantiate(data).memory("m")
        #expect(try memory.bytes(at: 65_532, count: 4) == Array("1234".utf8))
        #expect(try Interpreter().instantiate(elements).exports.isEmpty)
    }

    // MARK: Tables

    private static let table = """
        (module (table $t i64 4 8 funcref) (table $short 4 8 funcref) (type $v (func)) (func $f)
            (elem (table $t) (i64.const 1) func $f) (elem $e func $f $f $f $f)
            (func (export "get") (param i64) local.get 0 table.get $t drop)
            (func (export "set") (param i64) local.get 0 ref.func $f table.set $t)
            (func (export "call") (param i64) local.get 0 call_indirect $t (type $v))
            (func (export "tailCall") (param i64) local.get 0 return_call_indirect $t (type $v))
            (func (export "fill") (param i64) local.get 0 ref.null func i64.const 2 table.fill $t)
            (func (export "fillMany") (param i64) i64.const 1 ref.null func local.get 0 table.fill $t)
            (func (export "copyTo") (param i64) local.get 0 i64.const 0 i64.const 2 table.copy $t $t)
            (func (export "copyFrom") (param i64) i64.const 0 local.get 0 i64.const 2 table.copy $t $t)
            (func (export "copyMany") (param i64) i64.const 1 i64.const 0 local.get 0 table.copy $t $t)
            (func (export "toShort") (param i64) i32.const 0 local.get 0 i32.const 2 table.copy $short $t)
            (func (export "fromShort") (param i64) local.get 0 i32.const 0 i32.const 2 table.copy $t $short)
            (func (export "init") (param i64) local.get 0 i32.const 0 i32.const 2 table.init $t $e)
            (func (export "grow") (param i64) (result i64 i64 i64)
                ref.null func local.get 0 table.grow $t ref.func $f i64.const 3 table.grow $t table.size $t))
        """

    @Test(arguments: edges + [4, 5])
    func `bound tables`(_ edge: UInt64) throws {
        let guest = try Guest(Self.table)
        let names = [
            "get", "set", "fill", "fillMany", "copyTo", "copyFrom", "copyMany", "toShort", "fromShort", "init",
        ]
        for name in names { #expect(try guest.trap(name, [.i64(edge)]) == .outOfBoundsTableAccess, "\(name)") }
        for name in ["call", "tailCall"] { #expect(try guest.trap(name, [.i64(edge)]) == .undefinedElement) }
        guard edge > 5 else { return }
        #expect(try guest.values("grow", [.i64(edge)]) == [.long(-1), .i64(4), .i64(7)])
    }

    @Test func `reach what is in tables`() throws {
        let guest = try Guest(Self.table)
        for name in ["get", "set", "call", "tailCall", "fill", "copyTo", "copyFrom", "toShort", "fromShort", "init"] {
            #expect(try guest.trap(name, [.i64(1)]) == nil, "\(name)")
        }
        #expect(try guest.trap("call", [.i64(0)]) == .uninitializedElement)
        #expect(try guest.values("grow", [.i64(0)]) == [.i64(4), .i64(4), .i64(7)])
    }

    // MARK: The host

    private static let function = ReferenceType(isNullable: true, heapType: .function)

    @Test func `belong to the types that the host makes items of`() throws {
        let module = try Module(
            wat: """
                (module (import "h" "m" (memory i64 1 4)) (import "h" "t" (table i64 1 4 funcref))
                    (func (export "f") (result i64 i64 i64)
                        i64.const 65528 i64.load memory.size table.size 0))
                """)
        let interpreter = Interpreter()
        let bounds = SizeBounds(minimum: 2, maximum: 3)
        for is64Bit in [true, false] {
            var imports = Imports()
            let memory = try Memory(MemoryType(bounds: bounds, is64Bit: is64Bit), in: interpreter)
            let table = try Table(TableType(element: Self.function, bounds: bounds, is64Bit: is64Bit), in: interpreter)
            imports.define("h", "m", memory)
            imports.define("h", "t", table)
            try memory.store(9 as UInt64, at: 65_528)
            if is64Bit {
                let instance = try interpreter.instantiate(module, imports: imports)
                #expect(memory.grow(by: 1 << 63) == nil && memory.grow(by: .max) == nil && memory.grow(by: 1) == 2)
                #expect(try instance.function("f").invoke([]) == [.i64(9), .i64(3), .i64(2)])
            } else {
                let error = try #require(throws: InstantiationError.self) {
                    try interpreter.instantiate(module, imports: imports)
                }
                #expect("\(error)".split(separator: "\n").count == 2, "\(error)")
            }
        }
        #expect(throws: LimitError.self) {
            try Memory(MemoryType(bounds: SizeBounds(minimum: 1 << 48), is64Bit: true), in: interpreter)
        }
        #expect(throws: LimitError.self) {
            try Table(
                TableType(element: Self.function, bounds: SizeBounds(minimum: .max), is64Bit: true), in: interpreter)
        }
    }
}
