import Testing
import Wasm
import WasmText

/// Bodies of hostile shapes, each to be translated in linear time and bounded memory.
///
/// Quadratic work would take minutes.
@Suite(.timeLimit(.minutes(1))) struct `Large bodies` {
    /// A module of one function `f` of `(i32) -> i32` from the binary code of its body.
    private func guest(locals: [[UInt8]] = [], _ code: [UInt8]) throws -> (reference: Outcome, optimized: Outcome) {
        let bytes = BinaryModule.function(
            parameters: [i32], results: [i32], locals: locals, code, sections: [(7, vector([[1, 0x66, 0, 0]]))])
        let module = try Module(bytes: bytes)
        let outcomes = try TranslationStage.allCases.map { stage in
            let interpreter = Interpreter(translation: stage)
            return measure(try interpreter.instantiate(module).function("f"), [.i32(5)], in: interpreter)
        }
        #expect(outcomes[0] == outcomes[1])
        return (outcomes[0], outcomes[1])
    }

    private static func repeated(_ code: [UInt8], bytes: Int = 2_000_000) -> [UInt8] {
        // By doubling, since byte by byte it takes longer than what is tested.
        let count = bytes / code.count * code.count
        var result = code
        while result.count < count { result += result.prefix(count - result.count) }
        return result
    }

    @Test func `of straight code run`() throws {
        // local.get 0, i32.const 1, i32.add, local.set 0
        let code = Self.repeated([0x20, 0, 0x41, 1, 0x6a, 0x21, 0])
        let outcome = try guest(code + [0x20, 0]).optimized
        #expect(outcome.values == [.i32(UInt32(5 + code.count / 7))])
        #expect(outcome.fuel == UInt64(4 * (code.count / 7) + 2))
    }

    @Test func `of blocks run`() throws {
        // block, local.get 0, br_if 0, unreachable, end
        let outcome = try guest(Self.repeated([0x02, 0x40, 0x20, 0, 0x0d, 0, 0x00, 0x0b]) + [0x20, 0]).optimized
        #expect(outcome.values == [.i32(5)])
    }

    @Test func `of conditions run`() throws {
        // local.get 0, i32.const 3, i32.lt_s, if, unreachable, else, nop, end
        let outcome = try guest(
            Self.repeated([0x20, 0, 0x41, 3, 0x48, 0x04, 0x40, 0x00, 0x05, 0x01, 0x0b]) + [0x20, 0]
        )
        .optimized
        #expect(outcome.values == [.i32(5)])
    }

    /// What waits for the end of a block takes room until then.
    @Test func `of conditions keep nothing of those that have ended`() throws {
        // local.get 0, if, else, end
        let code = Self.repeated([0x20, 0, 0x04, 0x40, 0x05, 0x0b], bytes: 60_000)
        let module = try Module(bytes: BinaryModule.function(parameters: [i32], results: [i32], code + [0x20, 0]))
        #expect(module.mostWaitingBranches(ofBody: 0) == 2)
    }
    @Test func `with many values pending run`() throws {
        // Twenty operands deep: local.get 0 …, local.get 1, local.set 0, i32.add …
        let pushes = Array(repeatElement([0x20, 0] as [UInt8], count: 20).joined())
        let adds = Array(repeatElement(0x6a as UInt8, count: 19))
        let outcome = try guest(
            locals: [[1, i32]],
            Self.repeated(pushes + [0x20, 0, 0x21, 1, 0x20, 1, 0x21, 0] + adds + [0x1a]) + [0x20, 0]
        ).optimized
        #expect(outcome.values == [.i32(5)])
    }

    @Test func `of 10,000 values pending over many assignments run`() throws {
        let pushes = Self.repeated([0x20, 0], bytes: 20_000)
        let sets = Self.repeated([0x41, 1, 0x21, 0, 0x20, 0, 0x1a], bytes: 1_000_000)
        let adds = Self.repeated([0x6a], bytes: 9_999)
        #expect(try guest(pushes + sets + adds).optimized.values == [.i32(50_000)])
    }

    @Test func `of 10,000 values pending over many blocks run`() throws {
        let pushes = Self.repeated([0x20, 0], bytes: 20_000)
        let blocks = Self.repeated([0x02, 0x40, 0x20, 0, 0x0d, 0, 0x0b], bytes: 1_000_000)
        let adds = Self.repeated([0x6a], bytes: 9_999)
        #expect(try guest(pushes + blocks + adds).optimized.values == [.i32(50_000)])
    }

    @Test func `of 10,000 values pending over many branches run`() throws {
        // Branches out of a block that carry nothing, under them the pending values.
        let pushes = Self.repeated([0x20, 0], bytes: 20_000)
        let branches = [0x02, 0x40] + Self.repeated([0x41, 0, 0x0d, 0], bytes: 1_000_000) + [0x0b]
        let adds = Self.repeated([0x6a], bytes: 9_999)
        #expect(try guest(pushes + branches + adds).optimized.values == [.i32(50_000)])
    }

    @Test func `of nested blocks run`() throws {
        let depth = 100_000
        let code =
            Array(repeatElement([0x02, 0x40] as [UInt8], count: depth).joined())
            // A branch out of all of them, and one out of the innermost.
            + [0x20, 0, 0x0d] + leb(depth - 1) + [0x0c, 0] + Array(repeatElement(0x0b, count: depth)) + [0x20, 0]
        #expect(try guest(code).optimized.values == [.i32(5)])
    }

    @Test func `of nested loops and conditions run`() throws {
        let depth = 50_000
        let code =
            Array(repeatElement([0x03, 0x40, 0x20, 0, 0x04, 0x40] as [UInt8], count: depth).joined())
            + Array(repeatElement([0x0b, 0x0b] as [UInt8], count: depth).joined()) + [0x20, 0]
        #expect(try guest(code).optimized.values == [.i32(5)])
    }

    @Test func `of nested blocks with values run`() throws {
        // local.get 0, then (block () -> i32 …): br_if to the outermost with a value.
        let depth = 50_000
        let code =
            Array(repeatElement([0x02, i32] as [UInt8], count: depth).joined()) + [0x20, 0, 0x41, 1, 0x0d]
            + leb(depth - 1) + Array(repeatElement(0x0b, count: depth))
        #expect(try guest(code).optimized.values == [.i32(5)])
    }

    @Test func `of dead code translate`() throws {
        // Everything behind the return is skipped.
        let dead = Self.repeated([0x02, 0x40, 0x20, 0, 0x04, 0x40, 0x05, 0x0b, 0x0b, 0x00])
        #expect(try guest([0x20, 0, 0x0f] + dead).optimized == Outcome(end: .values([.i32(5)]), fuel: 2))
    }

    @Test func `with the most slots that a frame may have run`() throws {
        // The frame limit is 32,768 slots; what is left is for linkage, parameter and operands.
        let count = 32_690
        let guest = try Guest(
            """
            (module (func $f (export "f") (param i64) (result i64) (local \(String(repeating: "i64 ", count: count)))
                local.get \(count) i64.eqz i32.eqz if unreachable end
                local.get 0 local.set \(count)
                local.get 1 local.get \(count - 1) i64.or i64.eqz i32.eqz if unreachable end
                local.get 0 i64.const 0 i64.gt_s if
                    local.get 0 i64.const 1 i64.sub call $f drop
                end
                local.get \(count) i64.const 7 i64.add))
            """)
        #expect(try guest.value("f", [.i64(20)]) == .i64(27))
    }

    @Test func `with 30,000 operands run`() throws {
        let count = 30_000
        let pushes = (1...count).map { "local.get 0 i64.const \($0) i64.add" }.joined(separator: "\n")
        let adds = String(repeating: "i64.add\n", count: count - 1)
        let guest = try Guest("(module (func (export \"f\") (param i64) (result i64) \(pushes) \(adds)))")
        #expect(try guest.value("f", [.i64(3)]) == .i64(UInt64(3 * count + count * (count + 1) / 2)))
    }

    /// Each branch takes a few bytes and carries 1,000 values that are not where the label expects them: copies one by
    /// one would make a code of gigabytes.
    @Test func `of branches that carry 1,000 values run`() throws {
        let count = 1_000
        let types = Array(repeating: i64, count: count)
        let wide = functionType([], types)
        func run(_ code: [UInt8]) throws -> Outcome {
            var module = BinaryModule()
            module.section(1, items: [wide, functionType([i32], [i32]), functionType([i32], types)])
            module.section(3, items: [[0], [1], [2]])
            module.section(7, items: [[1, 0x66, 0, 1], [1, 0x67, 0, 2]])
            let pushes: [UInt8] = (0..<count).flatMap { [0x42, UInt8($0 % 64)] as [UInt8] }
            // The second function gives 1,000 values, the third returns them in many ways.
            let returns = Self.repeated([0x20, 0, 0x04, 0x40, 0x10, 0, 0x0f, 0x0b], bytes: 50_000)
            let bodies: [[UInt8]] = [
                [0] + pushes + [0x0b], [0] + code + [0x0b], [0] + returns + [0x42, 5, 0x10, 0, 0x0f, 0x0b],
            ]
            module.section(10, items: bodies.map { leb($0.count) + $0 })
            let parsed = try Module(bytes: module.bytes)
            let outcomes = try TranslationStage.allCases.map { stage in
                let interpreter = Interpreter(translation: stage)
                let instance = try interpreter.instantiate(parsed)
                for argument in 0..<2 as Range<UInt32> {
                    let returned = measure(try instance.function("g"), [.i32(argument)], in: interpreter)
                    #expect(returned.values == (0..<count).map { .i64(UInt64($0 % 64)) })
                }
                return measure(try instance.function("f"), [.i32(5)], in: interpreter)
            }
            #expect(outcomes[0] == outcomes[1])
            return outcomes[1]
        }
        let drops = Array(repeating: 0x1a as UInt8, count: count - 1)
        let turns = Self.repeated([0x41, 0, 0x0d, 0], bytes: 100_000)
        // A block of 1,000 results: i64.const 9, call, branches that are not taken, and one that is.
        for last in [[0x41, 1, 0x0d, 0, 0x00], [0x41, 3, 0x0e, 1, 0, 0]] as [[UInt8]] {
            let block: [UInt8] = [0x02, 0, 0x42, 9, 0x10, 0] + turns + last + [0x0b]
            // The first value is left.
            #expect(try run(block + drops + [0xa7]).values == [.i32(0)])
        }
    }
}
