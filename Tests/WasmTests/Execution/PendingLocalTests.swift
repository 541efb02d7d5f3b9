import Testing
import Wasm
import WasmText

/// A local whose value is on the operand stack is assigned before the value is used: what was pushed must not change.
@Suite struct `Locals overwritten while pending` {
    @Test(
        arguments: [
            // Set and tee, by a constant, a local, a parameter, a computation and a call.
            ("local.get 0 i32.const 9 local.set 0 local.get 0 call $pair", 19),
            ("local.get 0 i32.const 9 local.tee 0 call $pair", 19),
            ("local.get 0 local.get 1 local.set 0 local.get 0 call $pair", 12),
            ("local.get 0 local.get 0 i32.const 1 i32.add local.set 0 local.get 0 call $pair", 12),
            ("local.get 0 local.get 0 i32.const 1 i32.add local.tee 0 call $pair", 12),
            ("local.get 0 call $five local.set 0 local.get 0 call $pair", 15),
            ("local.get 0 i32.const 8 i32.load8_u local.set 0 local.get 0 call $pair", 17),
            ("local.get 0 global.get $g local.set 0 local.get 0 call $pair", 16),
            ("local.get 0 local.get 1 local.get 0 i32.gt_s local.set 0 local.get 0 call $pair", 11),
            ("local.get 0 memory.size local.set 0 local.get 0 i32.const 3 i32.add call $pair", 14),
            ("local.get 0 i32.const 3 i32.const 4 local.get 0 select local.set 0 local.get 0 call $pair", 13),
            // Several copies pending, of which some are used in between.
            ("local.get 0 local.get 0 i32.const 9 local.set 0 call $pair", 11),
            (
                "local.get 0 local.get 0 local.get 0 i32.const 9 local.set 0 local.get 0 call $pair call $pair call $pair",
                39
            ),
            ("local.get 0 local.get 1 i32.const 9 local.set 0 i32.const 8 local.set 1 call $pair", 12),
            ("local.get 0 local.get 1 local.get 0 local.get 1 local.set 0 local.set 1 call $pair", 12),
            // Exchanged.
            ("local.get 0 local.get 1 local.set 0 local.set 1 local.get 0 local.get 1 call $pair", 21),
            ("local.get 1 local.get 0 local.set 1 local.set 0 local.get 0 local.get 1 call $pair", 21),
            // Assigned to itself.
            ("local.get 0 local.get 0 local.set 0 local.get 0 call $pair", 11),
            ("local.get 0 local.tee 0 local.get 0 call $pair", 11),
            ("local.get 0 local.get 0 i32.const 9 local.set 0 local.set 0 local.get 0 call $pair", 11),
            // Twice.
            ("local.get 0 i32.const 9 local.set 0 local.get 0 i32.const 8 local.set 0 call $pair", 19),
            ("local.get 0 i32.const 9 local.set 0 local.get 0 i32.const 8 local.tee 0 drop call $pair", 19),
            // As operands of one instruction that writes the local.
            ("local.get 0 local.get 0 local.get 0 i32.add local.set 0 local.get 0 call $pair", 12),
            ("local.get 1 local.get 0 i32.sub local.tee 0 local.get 0 call $pair", 11),
            ("local.get 0 local.get 1 local.tee 0 i32.sub i32.const 100 i32.add", 99),
            ("local.get 1 local.get 0 i32.const 7 local.tee 1 i32.add i32.mul", 16),
            // As an address, a stored value, a condition and a table index.
            ("local.get 0 i32.const 100 local.set 0 i32.load8_u offset=7", 7),
            (
                "i32.const 40 local.get 0 i32.const 9 local.set 0 i32.store8 i32.const 40 i32.load8_u local.get 0 call $pair",
                19
            ),
            ("i32.const 5 i32.const 6 local.get 0 i32.const 0 local.set 0 select", 5),
            ("local.get 0 i32.const 0 local.set 0 if (result i32) local.get 0 else i32.const 9 end", 0),
            // Dropped.
            ("local.get 0 local.get 1 i32.const 9 local.set 1 drop local.get 1 call $pair", 19),
        ] as [(String, Int32)])
    func `keep what was pushed`(_ body: String, _ expected: Int32) throws {
        #expect(try result(body) == .int(expected))
    }

    @Test(
        arguments: [
            // Assigned in a nested block, whether it falls through or is left by a branch.
            ("local.get 0 block i32.const 9 local.set 0 end local.get 0 call $pair", 19),
            ("local.get 0 block i32.const 9 local.set 0 br 0 end local.get 0 call $pair", 19),
            ("local.get 0 block local.get 0 br_if 0 i32.const 9 local.set 0 end local.get 0 call $pair", 11),
            (
                "local.get 0 block block i32.const 9 local.set 0 br 1 end i32.const 8 local.set 0 end local.get 0 call $pair",
                19
            ),
            ("local.get 0 block (result i32) i32.const 9 local.tee 0 end call $pair", 19),
            ("local.get 0 block (result i32) local.get 0 i32.const 9 local.set 0 br 0 end call $pair", 11),
            (
                "local.get 0 block (result i32) local.get 0 i32.const 9 local.set 0 i32.const 1 br_if 0 end call $pair",
                11
            ),
            // Parameters of a block stand for the local itself.
            ("local.get 0 block (param i32) (result i32) i32.const 9 local.set 0 end local.get 0 call $pair", 19),
            ("local.get 0 local.get 0 block (param i32) i32.const 9 local.set 0 drop end local.get 0 call $pair", 19),
            ("local.get 0 loop (param i32) (result i32) i32.const 9 local.set 0 end local.get 0 call $pair", 19),
            // In the sides of a condition.
            ("local.get 0 local.get 0 if i32.const 9 local.set 0 end local.get 0 call $pair", 19),
            ("local.get 0 i32.const 0 if else i32.const 9 local.set 0 end local.get 0 call $pair", 19),
            (
                "local.get 0 local.get 0 if i32.const 9 local.set 0 else i32.const 8 local.set 0 end local.get 0 call $pair",
                19
            ),
            (
                "local.get 0 local.get 0 if (param i32) (result i32) i32.const 9 local.set 0 else end local.get 0 call $pair",
                19
            ),
            // In a loop, once a turn.
            (
                """
                local.get 0 i32.const 3 local.set 2
                loop local.get 0 i32.const 1 i32.add local.set 0
                    local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0 end
                local.get 0 call $pair
                """, 14
            ),
            (
                """
                i32.const 3 local.set 2 local.get 0
                loop (param i32) (result i32)
                    local.get 0 i32.const 1 i32.add local.set 0 local.get 0 i32.add
                    local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0 end
                """, 10
            ),
            // After code that is not reached.
            ("local.get 0 block br 0 local.get 0 local.set 1 end i32.const 9 local.set 0 local.get 0 call $pair", 19),
            // In a body that the local outlives: recursion has its own.
            ("local.get 0 local.get 0 call $clobber local.set 0 local.get 0 call $pair", 19),
        ] as [(String, Int32)])
    func `keep what was pushed across blocks`(_ body: String, _ expected: Int32) throws {
        #expect(try result(body) == .int(expected))
    }

    private func result(_ body: String) throws -> Value {
        let guest = try Guest(
            """
            (module (memory 1) (data (i32.const 8) "\\07") (global $g i32 (i32.const 6))
                (func $five (result i32) i32.const 5)
                (func $clobber (param i32) (result i32) i32.const 3 local.set 0 local.get 0 i32.const 6 i32.add)
                (func $pair (param i32 i32) (result i32) local.get 0 i32.const 10 i32.mul local.get 1 i32.add)
                (func (export "f") (param i32 i32) (result i32) (local i32) \(body)))
            """)
        return try guest.value("f", [.i32(1), .i32(2)])
    }

    @Test func `are found without a look at the whole stack`() throws {
        // 20,000 operands pending and as many assignments: quadratic work would take minutes.
        let count = 20_000
        let body =
            String(repeating: "local.get 0\n", count: count)
            + String(repeating: "local.get 1 i32.const 1 i32.add local.set 1\n", count: count)
            + String(repeating: "i32.add\n", count: count - 1) + "local.get 1 i32.add"
        let guest = try Guest("(module (func (export \"f\") (param i32 i32) (result i32) \(body)))")
        #expect(try guest.value("f", [.i32(3), .i32(5)]) == .i32(UInt32(3 * count + 5 + count)))
    }

    @Test func `of every kind in turn are kept`() throws {
        // Each turn pushes all locals, assigns all of them, and adds what was pushed to the sum.
        let count = 50
        let pushes = (0..<count).map { "local.get \($0)" }.joined(separator: " ")
        let sets = (0..<count).map { "local.get \((7 * $0 + 3) % count) i64.const 1 i64.add local.set \($0)" }
            .joined(separator: " ")
        let adds = String(repeating: "i64.add ", count: count - 1)
        let guest = try Guest(
            """
            (module (func (export "f") (param \(String(repeating: "i64 ", count: count))) (result i64)
                (local $sum i64) (local $turns i32)
                loop \(pushes) \(sets) \(adds)
                    local.get $sum i64.const 31 i64.mul i64.add local.set $sum
                    local.get $turns i32.const 1 i32.add local.tee $turns i32.const 20 i32.lt_s br_if 0
                end local.get $sum))
            """)
        var locals = (0..<count).map { Int64($0 * $0) }
        var sum: Int64 = 0
        for _ in 0..<20 {
            sum = locals.reduce(0, &+) &+ sum &* 31
            for index in 0..<count { locals[index] = locals[(7 * index + 3) % count] &+ 1 }
        }
        #expect(try guest.value("f", (0..<count).map { .long(Int64($0 * $0)) }) == .long(sum))
    }
}
