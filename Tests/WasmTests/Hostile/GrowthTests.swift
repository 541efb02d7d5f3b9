import Testing
import Wasm
import WasmText

@Suite struct `Growth` {
    @Test func `of a memory ends at the limit`() throws {
        var guest = try Guest(
            """
            (module (memory (export "m") 1)
                (func (export "grow") (param i32) (result i32 i32) local.get 0 memory.grow memory.size)
                (func (export "all") (result i32)
                    loop i32.const 1 memory.grow i32.const -1 i32.ne br_if 0 end memory.size)
                (func (export "last") (result i32)
                    i32.const 15 memory.grow drop i32.const 1048572 i32.const -2 i32.store
                    i32.const 1048572 i32.load)
                (func (export "past") i32.const 15 memory.grow drop i32.const 1048573 i32.load drop))
            """)
        guest.limits.memory = .mebibytes(1)
        #expect(try guest.values("grow", [.i32(0)]) == [.i32(1), .i32(1)])
        #expect(try guest.values("grow", [.i32(15)]) == [.i32(1), .i32(16)])
        #expect(try guest.values("grow", [.i32(16)]) == [.int(-1), .i32(1)])
        #expect(try guest.values("grow", [.i32(65_535)]) == [.int(-1), .i32(1)])
        #expect(try guest.values("grow", [.int(-1)]) == [.int(-1), .i32(1)])
        #expect(try guest.value("all") == .i32(16))
        #expect(try guest.value("last") == .int(-2))
        #expect(try guest.trap("past") == .outOfBoundsMemoryAccess)
    }

    @Test func `of a memory ends at the declared maximum`() throws {
        let guest = try Guest(
            """
            (module (memory 0 3)
                (func (export "f") (param i32) (result i32 i32) local.get 0 memory.grow memory.size))
            """)
        #expect(try guest.values("f", [.i32(3)]) == [.i32(0), .i32(3)])
        #expect(try guest.values("f", [.i32(4)]) == [.int(-1), .i32(0)])
    }

    @Test func `of a table to 2^31 − 1 elements gives −1`() throws {
        let guest = try Guest(
            """
            (module (table 5 funcref)
                (func (export "f") (param i32) (result i32 i32) ref.null func local.get 0 table.grow table.size))
            """)
        for count in [Int32.max, -1, Int32.min, 100_000_000] {
            let outcome = try guest.outcome("f", [.int(count)])
            #expect(outcome == Outcome(end: .values([.int(-1), .i32(5)]), fuel: 5))
        }
    }

    @Test func `of a table ends at the limit`() throws {
        var guest = try Guest(
            """
            (module (table 0 externref)
                (func (export "grow") (param i32) (result i32 i32) ref.null extern local.get 0 table.grow table.size)
                (func (export "all") (result i32)
                    loop ref.null extern i32.const 1 table.grow i32.const -1 i32.ne br_if 0 end table.size))
            """)
        guest.limits.tableElements = 1_000
        #expect(try guest.values("grow", [.i32(1_000)]) == [.i32(0), .i32(1_000)])
        #expect(try guest.values("grow", [.i32(1_001)]) == [.int(-1), .i32(0)])
        #expect(try guest.value("all") == .i32(1_000))
    }

    private func limitError(_ wat: String, _ limits: Limits) throws -> LimitError? {
        let module = try Module(wat: wat)
        let error = #expect(throws: InstantiationError.self) { try Interpreter(limits: limits).instantiate(module) }
        guard case .limit(let limit) = error else { return nil }
        return limit
    }

    @Test func `past the limits is refused at instantiation by name`() throws {
        #expect(
            try limitError("(module (memory 17))", Limits(memory: .mebibytes(1)))
                == LimitError("memory", requested: 17 << 16, allowed: 1 << 20))
        #expect(
            try limitError("(module (memory 65536))", Limits(memory: .bytes(0)))
                == LimitError("memory", requested: 1 << 32, allowed: 0))
        #expect(
            try limitError("(module (table 1001 funcref))", Limits(tableElements: 1_000))
                == LimitError("tableElements", requested: 1_001, allowed: 1_000))
        #expect(
            try limitError("(module (table 0xffffffff funcref))", Limits())
                == LimitError("tableElements", requested: 0xffff_ffff, allowed: 10_000_000))
        #expect(
            try limitError("(module (memory 1))", Limits(memories: 0))
                == LimitError("memories", requested: 1, allowed: 0))
        #expect(
            try limitError("(module)", Limits(instances: 0)) == LimitError("instances", requested: 1, allowed: 0))
    }

    /// Many tables in few bytes of a module must not add up to more than one may have.
    @Test func `of tables ends at the limit for all of them together`() throws {
        let module = try Module(
            wat: """
                (module (table $a 400 funcref) (table $b 400 externref)
                    (func (export "grow") (param i32) (result i32) ref.null extern local.get 0 table.grow $b))
                """)
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(limits: Limits(tableElements: 1_000), translation: stage)
            let instance = try interpreter.instantiate(module)
            let refused: Int32 = try instance.call("grow", 201 as Int32)
            #expect(refused == -1)
            let grown: Int32 = try instance.call("grow", 150 as Int32)
            #expect(grown == 400)
            let error = #expect(throws: InstantiationError.self) { try interpreter.instantiate(module) }
            guard case .limit(let limit) = error else {
                Issue.record("no limit error")
                return
            }
            #expect(limit == LimitError("tableElements", requested: 1_350, allowed: 1_000))
            // The refused instance has given nothing away: 50 are left.
            let last: Int32 = try instance.call("grow", 50 as Int32)
            #expect(last == 550)
        }
        #expect(
            try limitError(
                "(module \(String(repeating: "(table 10000000 funcref)", count: 100)))", Limits())
                == LimitError("tableElements", requested: 20_000_000, allowed: 10_000_000))
    }

    @Test func `of the number of instances ends at the limit`() throws {
        let module = try Module(wat: "(module)")
        let interpreter = Interpreter(limits: Limits(instances: 3))
        for _ in 0..<3 { _ = try interpreter.instantiate(module) }
        let error = #expect(throws: InstantiationError.self) { try interpreter.instantiate(module) }
        guard case .limit(let limit) = error else {
            Issue.record("no limit error")
            return
        }
        #expect(limit == LimitError("instances", requested: 4, allowed: 3))
        #expect("\(limit)" == "limit instances exceeded: 4 requested, 3 allowed")
    }

    @Test func `refused at instantiation gives back what it had reserved`() throws {
        let module = try Module(wat: "(module (memory 1) (table 2000 funcref))")
        let interpreter = Interpreter(limits: Limits(tableElements: 1_000, memories: 2))
        for _ in 0..<5 {
            let error = #expect(throws: InstantiationError.self) { try interpreter.instantiate(module) }
            guard case .limit(let limit) = error else {
                Issue.record("no limit error")
                return
            }
            #expect(limit.limit == "tableElements")
        }
    }

    @Test func `is counted at its peak`() throws {
        let interpreter = Interpreter()
        let instance = try interpreter.instantiate(
            Module(wat: "(module (memory 2) (func (export \"f\") i32.const 3 memory.grow drop))"))
        #expect(interpreter.peakMemoryByteCount == 2 << 16)
        try instance.call("f")
        #expect(interpreter.peakMemoryByteCount == 5 << 16)
        _ = try interpreter.instantiate(Module(wat: "(module (memory 1))"))
        #expect(interpreter.peakMemoryByteCount == 6 << 16)
    }

    @Test func `by the host obeys the same limits`() throws {
        let interpreter = Interpreter(limits: Limits(memory: .mebibytes(1), tableElements: 10))
        let memory = try Memory(MemoryType(bounds: SizeBounds(minimum: 1, maximum: 20)), in: interpreter)
        #expect(memory.grow(by: .max) == nil)
        #expect(memory.grow(by: 16) == nil)
        #expect(memory.grow(by: 15) == 1)
        #expect(memory.byteCount == 1 << 20)
        #expect(throws: LimitError("memory", requested: .max, allowed: 1 << 20)) {
            try Memory(MemoryType(bounds: SizeBounds(minimum: .max), is64Bit: true), in: interpreter)
        }
        let type = ReferenceType(isNullable: true, heapType: .function)
        let table = try Table(TableType(element: type, bounds: SizeBounds(minimum: 0)), in: interpreter)
        #expect(try table.grow(by: .max, filling: .null(.function)) == nil)
        #expect(try table.grow(by: 11, filling: .null(.function)) == nil)
        #expect(try table.grow(by: 10, filling: .null(.function)) == 0)
        #expect(table.count == 10)
    }
}
