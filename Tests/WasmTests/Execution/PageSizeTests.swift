import Testing
import Wasm
import WasmText

@Suite struct `Pages of one byte` {
    private static let features = Features.all.union(.customPageSizes)

    @Test(arguments: ["", "i64"])
    func `bound memories to the byte`(_ address: String) throws {
        let type = address.isEmpty ? "i32" : address
        let guest = try Guest(
            """
            (module (memory \(address) 5 70000 (pagesize 1)) (data (\(type).const 1) "abcd")
                (func (export "load") (param \(type)) (result i32) local.get 0 i32.load8_u)
                (func (export "wide") (param \(type)) local.get 0 i32.load offset=1 drop)
                (func (export "fill") (param \(type)) \(type).const 0 i32.const 7 local.get 0 memory.fill)
                (func (export "grow") (param \(type)) (result \(type) \(type) i32 i32)
                    local.get 0 memory.grow memory.size
                    local.get 0 \(type).const 4 \(type).add i32.load8_u
                    local.get 0 \(type).const 1 \(type).add i32.load))
            """, features: Self.features)
        func number(_ value: Int64) -> Value { type == "i64" ? .long(value) : .int(Int32(value)) }
        #expect(try guest.value("load", [number(4)]) == .i32(100))
        for name in ["load", "wide", "fill"] {
            #expect(try guest.trap(name, [number(name == "fill" ? 5 : name == "wide" ? 0 : 4)]) == nil, "\(name)")
            let code = Trap.Code.outOfBoundsMemoryAccess
            #expect(try guest.trap(name, [number(name == "fill" ? 6 : name == "wide" ? 1 : 5)]) == code, "\(name)")
        }
        for count in [1, 65_530, 65_531, 65_532, 69_995] as [Int64] {
            #expect(
                try guest.values("grow", [number(count)]) == [
                    number(5), number(5 + count), .i32(0), .i32(count == 1 ? 0x64_6362 : 0),
                ])
        }
        #expect(try guest.trap("grow", [number(69_996)]) == .outOfBoundsMemoryAccess)
    }

    @Test func `grow in any steps, and what is new is zero`() throws {
        let interpreter = Interpreter(limits: Limits(memory: .bytes(200_000)))
        let type = MemoryType(bounds: SizeBounds(minimum: 3), pageSize: .oneByte)
        let memory = try Memory(type, in: interpreter)
        var size: UInt64 = 3
        for step in [0, 1, 65_531, 1, 1, 65_536, 7, 60_000] as [UInt64] {
            #expect(memory.grow(by: step) == size)
            size += step
            #expect(memory.pageCount == size && memory.byteCount == Int(size))
            #expect(try memory.bytes(at: size - 1, count: 1) == [0])
            #expect(trapCode { try memory.store(1 as UInt8, at: size) } == .outOfBoundsMemoryAccess)
            try memory.store(0xff as UInt8, at: size - 1)
        }
        #expect(memory.grow(by: 200_001 - size) == nil && memory.grow(by: .max) == nil)
        #expect(memory.grow(by: 200_000 - size) == size)
        #expect(throws: LimitError.self) {
            try Memory(MemoryType(bounds: SizeBounds(minimum: 200_001), pageSize: .oneByte), in: interpreter)
        }
        #expect(throws: LimitError.self) {
            try Memory(
                MemoryType(bounds: SizeBounds(minimum: .max), is64Bit: true, pageSize: .oneByte), in: interpreter)
        }
    }

    @Test func `are part of a memory's type`() throws {
        let module = try Module(wat: "(module (import \"h\" \"m\" (memory 1 (pagesize 1))))", features: Self.features)
        #expect(module.imports[0].type == .memory(MemoryType(bounds: SizeBounds(minimum: 1), pageSize: .oneByte)))
        let interpreter = Interpreter()
        for size in [PageSize.oneByte, .standard] {
            var imports = Imports()
            let type = MemoryType(bounds: SizeBounds(minimum: 1), pageSize: size)
            imports.define("h", "m", try Memory(type, in: interpreter))
            if size == .oneByte {
                #expect(try interpreter.instantiate(module, imports: imports).exports.isEmpty)
                continue
            }
            let error = try #require(throws: InstantiationError.self) {
                try interpreter.instantiate(module, imports: imports)
            }
            #expect("\(error)".contains("needs a memory, at least 1 pages of one byte, found a memory"), "\(error)")
        }
    }

    /// Measured with wasmtime 50.0.1.
    @Test(
        arguments: [
            ("memory.size drop", 2), ("i32.const 0 memory.grow drop", 3), ("i32.const 1 memory.grow drop", 4),
            ("i32.const 65536 memory.grow drop", 65_539), ("i32.const 3 i32.load8_u drop", 3),
            ("i32.const 0 i32.const 1 i32.const 5 memory.fill", 10),
        ] as [(String, UInt64)])
    func `consume fuel as others do`(_ body: String, _ fuel: UInt64) throws {
        let guest = try Guest(
            "(module (memory 5 100000 (pagesize 1)) (func (export \"f\") \(body)))", features: Self.features)
        #expect(try guest.outcome().fuel == fuel)
    }
}
