import Testing
import Wasm
import WasmText

/// Values that a branch or call carries stand in locals and temporaries that overlap the places where they go.
@Suite struct `Values carried to overlapping places` {
    /// Gets four parameters, and gives them in the order that `body` puts them.
    private func permutation(_ body: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
        -> [Value]
    {
        let guest = try Guest(
            """
            (module
                (type $t (func (param i32 i32 i32 i32) (result i32 i32 i32 i32)))
                (table funcref (elem $same $swap))
                (func $same (type $t) local.get 0 local.get 1 local.get 2 local.get 3)
                (func $swap (type $t) local.get 3 local.get 2 local.get 1 local.get 0)
                (func (export "f") (type $t) (local i32 i32 i32 i32) \(body)))
            """)
        return try guest.values("f", (1...4).map { .i32($0) }, sourceLocation: sourceLocation)
    }

    /// Every order of the four parameters, and some with one of them twice.
    private static let orders: [[Int]] = {
        var orders: [[Int]] = [[0, 0, 1, 1], [3, 3, 0, 0], [1, 0, 0, 1], [2, 3, 2, 3]]
        for a in 0..<4 {
            for b in 0..<4 where b != a {
                for c in 0..<4 where c != a && c != b { orders.append([a, b, c, 6 - a - b - c]) }
            }
        }
        return orders
    }()

    /// Ways for four operands to travel; `VALUES` stands for what pushes them.
    @Test(arguments: [
        "VALUES",
        "VALUES return",
        "VALUES br 0",
        "VALUES i32.const 1 br_if 0 unreachable",
        "VALUES i32.const 0 br_if 0",
        "VALUES i32.const 0 br_table 0",
        "i32.const 9 i32.const 8 VALUES return",
        "i32.const 9 i32.const 8 VALUES i32.const 1 br_if 0 unreachable",
        "i32.const 9 local.get 3 VALUES i32.const 5 br_table 0 0",
        "VALUES return_call $same",
        "VALUES i32.const 0 return_call_indirect (type $t)",
        "i32.const 9 i32.const 8 VALUES return_call $same",
        "VALUES call $same",
        "VALUES i32.const 0 call_indirect (type $t)",
        "VALUES call $swap call $swap",
        "VALUES block (type $t) end",
        "VALUES loop (type $t) end",
        "VALUES i32.const 1 if (type $t) end",
        "VALUES i32.const 0 if (type $t) end",
        "VALUES i32.const 0 if (type $t) unreachable else end",
        "block (result i32 i32 i32 i32) VALUES end",
        "block (result i32 i32 i32 i32) i32.const 7 VALUES br 0 end",
        "block (result i32 i32 i32 i32) i32.const 7 i32.const 6 VALUES local.get 0 br_if 0 unreachable end",
        "block (result i32 i32 i32 i32) i32.const 7 i32.const 6 VALUES i32.const 1 br_table 0 0 1 end",
        "block (result i32 i32 i32 i32) i32.const 7 block (result i32 i32 i32 i32) VALUES br 1 end unreachable end",
        "VALUES local.set 0 local.set 1 local.set 2 local.set 3 local.get 3 local.get 2 local.get 1 local.get 0",
        "VALUES local.tee 4 local.set 5 local.tee 6 local.set 7 drop drop VALUES",
    ])
    func `arrive as they were`(_ way: String) throws {
        for order in Self.orders {
            let values = order.map { "local.get \($0)" }.joined(separator: " ")
            let body = way.replacing("VALUES", with: values)
            #expect(try permutation(body) == order.map { .i32(UInt32($0 + 1)) }, "\(body)")
        }
    }

    @Test(
        arguments: [
            // Constants and locals mixed.
            ("i32.const 4 local.get 2 i32.const 2 local.get 0 br 0", [4, 3, 2, 1]),
            ("local.get 1 i32.const 7 local.get 0 i32.const 0 i32.const 1 br_if 0 unreachable", [2, 7, 1, 0]),
            // Computed values under and over locals.
            ("local.get 3 local.get 0 local.get 1 i32.add local.get 0 local.get 2 return", [4, 3, 1, 3]),
            (
                "i32.const 9 local.get 0 local.get 1 i32.add local.get 2 local.get 2 local.get 1 i32.mul local.get 0 br 0",
                [3, 3, 6, 1]
            ),
        ] as [(String, [UInt32])])
    func `may be constants and computed`(_ body: String, _ expected: [UInt32]) throws {
        #expect(try permutation(body) == expected.map { .i32($0) })
    }

    /// A loop whose parameters are permuted by the branch back, for several turns.
    @Test(
        arguments: [
            "local.get 4 local.get 5 local.get 6",
            "local.get 6 local.get 5 local.get 4",
            "local.get 5 local.get 4 local.get 6",
            "local.get 6 local.get 4 local.get 5",
        ] as [String])
    func `of a loop are permuted at each turn`(_ values: String) throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param i32) (result i32 i32 i32) (local i32 i32 i32 i32 i32 i32)
                i32.const 1 i32.const 2 i32.const 3
                loop (param i32 i32 i32) (result i32 i32 i32)
                    local.set 6 local.set 5 local.set 4
                    \(values)
                    local.get 0 i32.const 1 i32.sub local.tee 0
                    br_if 0
                end))
            """)
        // The permutation as indices, applied as often as the loop turns.
        let indices = values.split(separator: " ").compactMap { Int($0) }.map { $0 - 4 }
        for turns in 1...7 {
            var list: [UInt32] = [1, 2, 3]
            for _ in 0..<turns { list = indices.map { list[$0] } }
            #expect(try guest.values("f", [.i32(UInt32(turns))]) == list.map { .i32($0) })
        }
    }

    @Test func `of every type keep their bits`() throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param i32 i64 f32 f64) (result f64 f32 i64 i32)
                block (result f64 f32 i64 i32)
                    i32.const 5
                    local.get 3 local.get 2 local.get 1 local.get 0
                    local.get 0 br_if 0
                    unreachable
                end))
            """)
        let nan = Float(bitPattern: 0x7fa0_0001)
        #expect(
            try guest.values("f", [.int(-1), .long(.min), .f32(nan), .f64(-0.0)])
                == [.f64(-0.0), .f32(nan), .long(.min), .int(-1)])
    }

    @Test func `by the thousand arrive in order`() throws {
        let types = String(repeating: "i64 ", count: 1_000)
        let reversed = (0..<1_000).reversed().map { "local.get \($0)" }.joined(separator: " ")
        let guest = try Guest(
            """
            (module (type $t (func (param \(types)) (result \(types))))
                (func $reverse (type $t) \(reversed))
                (func (export "once") (type $t) \(reversed) return_call $reverse)
                (func (export "twice") (type $t) \(reversed) call $reverse call $reverse)
                (func (export "block") (type $t) block (result \(types)) i32.const 1 \(reversed) br 0 end))
            """)
        let values = (0..<1_000).map { Value.i64($0) }
        #expect(try guest.values("once", values) == values)
        #expect(try guest.values("twice", values) == values.reversed())
        #expect(try guest.values("block", values) == values.reversed())
    }
}
