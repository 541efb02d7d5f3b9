import Testing
import Wasm
import WasmText

@Suite struct `Wide arithmetic` {
    private static let features = Features.all.union(.wideArithmetic)
    private static let edges: [UInt64] = [
        0, 1, 2, .max, .max - 1, 1 << 63, (1 << 63) - 1, (1 << 63) + 1, 1 << 32, (1 << 32) - 1, 0x0123_4567_89ab_cdef,
    ]

    private static let source = """
        (module
            (func (export "add") (param i64 i64 i64 i64) (result i64 i64)
                local.get 0 local.get 1 local.get 2 local.get 3 i64.add128)
            (func (export "sub") (param i64 i64 i64 i64) (result i64 i64)
                local.get 0 local.get 1 local.get 2 local.get 3 i64.sub128)
            (func (export "mulS") (param i64 i64) (result i64 i64) local.get 0 local.get 1 i64.mul_wide_s)
            (func (export "mulU") (param i64 i64) (result i64 i64) local.get 0 local.get 1 i64.mul_wide_u)
            (func (export "chain") (param i64 i64) (result i64 i64) (local i64)
                local.get 0 local.get 1 i64.mul_wide_u local.set 2
                local.get 2 local.get 2 local.get 0 i64.add128
                local.set 0 local.set 1 local.get 1 local.get 0 i64.const 1 i64.const 0 i64.sub128))
        """

    private static func halves(_ value: UInt128) -> [Value] {
        [.i64(UInt64(truncatingIfNeeded: value)), .i64(UInt64(truncatingIfNeeded: value >> 64))]
    }

    @Test(arguments: edges)
    func `adds, subtracts and multiplies as 128 bits do`(_ first: UInt64) throws {
        let guest = try Guest(Self.source, features: Self.features)
        for second in Self.edges {
            let arguments = [Value.i64(first), .i64(second)]
            let signed = Int128(Int64(bitPattern: first)) * Int128(Int64(bitPattern: second))
            #expect(try guest.values("mulS", arguments) == Self.halves(UInt128(truncatingIfNeeded: signed)))
            let product = UInt128(first) * UInt128(second)
            #expect(try guest.values("mulU", arguments) == Self.halves(product))
            let high = UInt128(product >> 64)
            let sum = (product & UInt128(UInt64.max) | high << 64) &+ (high | UInt128(first) << 64)
            #expect(try guest.values("chain", arguments) == Self.halves(sum &- 1))
            for third in Self.edges {
                let left = UInt128(first) | UInt128(second) << 64
                let right = UInt128(third) | UInt128(first) << 64
                let arguments = [first, second, third, first].map { Value.i64($0) }
                #expect(try guest.values("add", arguments) == Self.halves(left &+ right))
                #expect(try guest.values("sub", arguments) == Self.halves(left &- right))
            }
        }
    }

    @Test func `leaves both results where they are`() throws {
        #expect(
            try code(
                """
                (func (param i64 i64) local.get 0 i64.const 3 local.get 1 local.get 0 i64.add128
                i64.mul_wide_s local.set 1 local.set 0)
                """, features: Self.features)
                    == """
                    copyImmediate result=temp1 value=3
                    i64Add128 result=temp0 resultHigh=temp1 left=local0 leftHigh=temp1 right=local1 rightHigh=local0
                    i64MulWideS result=temp0 resultHigh=temp1 left=temp0 right=temp1
                    copyPair result=local1 source=temp1 result2=local0 source2=temp0
                    returnPlaced linkage=linkage cost=9
                    """)
    }

    /// Measured with wasmtime 50.0.1.
    @Test(
        arguments: [
            ("i64.const 1 i64.const 2 i64.const 3 i64.const 4 i64.add128 drop drop", 6),
            ("i64.const 1 i64.const 2 i64.const 3 i64.const 4 i64.sub128 drop drop", 6),
            ("i64.const 1 i64.const 2 i64.mul_wide_s drop drop", 4),
            ("i64.const 1 i64.const 2 i64.mul_wide_u drop drop", 4),
        ] as [(String, UInt64)])
    func `consumes one unit of fuel`(_ body: String, _ fuel: UInt64) throws {
        let guest = try Guest("(module (func (export \"f\") \(body)))", features: Self.features)
        #expect(try guest.outcome().fuel == fuel)
    }
}
