import Testing
import Wasm
import WasmText

@Suite struct `Atomic operators` {
    private static let features = Features.all.union(.threads)

    /// The width of an access, and the type that holds it.
    struct Access: Sendable, CustomTestStringConvertible {
        var type: String
        var bits: Int
        var testDescription: String { "\(type), \(bits) bits" }
        var isNarrow: Bool { type != "i\(bits)" }
        var mask: UInt64 { bits == 64 ? .max : (1 << UInt64(bits)) - 1 }

        func load() -> String { isNarrow ? "\(type).atomic.load\(bits)_u" : "\(type).atomic.load" }
        func store() -> String { isNarrow ? "\(type).atomic.store\(bits)" : "\(type).atomic.store" }
        func update(_ action: String) -> String {
            isNarrow ? "\(type).atomic.rmw\(bits).\(action)_u" : "\(type).atomic.rmw.\(action)"
        }
        func value(_ bits: UInt64) -> Value { type == "i32" ? .i32(UInt32(truncatingIfNeeded: bits)) : .i64(bits) }
    }

    /// The memory that is accessed: its declaration, its index, and the type of its addresses.
    struct Place: Sendable {
        var declaration: String
        var index = 0
        var address = "i32"
    }

    private static let accesses =
        [8, 16, 32].map { Access(type: "i32", bits: $0) }
        + [8, 16, 32, 64].map { Access(type: "i64", bits: $0) }
    private static let places = [
        Place(declaration: "(memory 1 1 shared)"), Place(declaration: "(memory 1)"),
        Place(declaration: "(memory i64 1 2 shared)", address: "i64"),
        Place(declaration: "(memory 0) (memory 1 1 shared)", index: 1),
        Place(declaration: "(memory 0 0 shared) (memory i64 1)", index: 1, address: "i64"),
    ]
    private static let initial: UInt64 = 0x8897_a6b5_c4d3_e2f1
    private static let operands: [UInt64] = [0, 1, .max, 1 << 63, 0x7fff_ffff, 0x80, 0xff00, 0x0123_4567_89ab_cdef]

    /// A function that puts the initial value at 16, does something there, and gives the result and what is there then.
    private static func guest(
        _ access: Access, _ place: Place, parameters: Int, _ instruction: String, hasResult: Bool = true
    ) throws -> Guest {
        let types = [String](repeating: access.type, count: parameters).joined(separator: " ")
        let arguments = (0..<parameters).map { "(local.get \($0))" }.joined(separator: " ")
        let done = "(\(instruction) \(place.index) offset=8 (\(place.address).const 8) \(arguments))"
        return try Guest(
            """
            (module \(place.declaration)
                (func (export "f") (param \(types)) (result \(access.type) i64)
                    (i64.store \(place.index) (\(place.address).const 16) (i64.const \(initial)))
                    \(hasResult ? done : "\(done) (\(access.type).const 0)")
                    (i64.load \(place.index) (\(place.address).const 16))))
            """, features: features)
    }

    @Test(arguments: accesses)
    func `change a number and give what it was`(_ access: Access) throws {
        let actions: [(String, (UInt64, UInt64) -> UInt64)] = [
            ("add", { $0 &+ $1 }), ("sub", { $0 &- $1 }), ("and", { $0 & $1 }), ("or", { $0 | $1 }),
            ("xor", { $0 ^ $1 }), ("xchg", { $1 }),
        ]
        let mask = access.mask
        for place in Self.places {
            for (action, meaning) in actions {
                let guest = try Self.guest(access, place, parameters: 1, access.update(action))
                for operand in Self.operands {
                    let new = Self.initial & ~mask | meaning(Self.initial & mask, operand & mask) & mask
                    #expect(
                        try guest.values("f", [access.value(operand)])
                            == [access.value(Self.initial & mask), .i64(new)], "\(action) \(operand) \(place)")
                }
            }
        }
    }

    @Test(arguments: accesses)
    func `load and store`(_ access: Access) throws {
        let mask = access.mask
        for place in Self.places {
            let load = try Self.guest(access, place, parameters: 0, access.load())
            #expect(try load.values("f") == [access.value(Self.initial & mask), .i64(Self.initial)])
            let store = try Self.guest(access, place, parameters: 1, access.store(), hasResult: false)
            for operand in Self.operands {
                #expect(
                    try store.values("f", [access.value(operand)])
                        == [access.value(0), .i64(Self.initial & ~mask | operand & mask)])
            }
        }
    }

    @Test(arguments: accesses)
    func `exchange where they find what is expected in the bits accessed`(_ access: Access) throws {
        let mask = access.mask
        for place in Self.places {
            let guest = try Self.guest(access, place, parameters: 2, access.update("cmpxchg"))
            // What is expected is wrapped to the width of the access, as the value is.
            for expected in [Self.initial, Self.initial & mask, Self.initial ^ 1, 0] {
                let matches = expected & mask == Self.initial & mask
                let new = matches ? Self.initial & ~mask | 0xa5a5_a5a5_a5a5_a5a5 & mask : Self.initial
                #expect(
                    try guest.values("f", [access.value(expected), access.value(0xa5a5_a5a5_a5a5_a5a5)])
                        == [access.value(Self.initial & mask), .i64(new)])
            }
        }
    }

    /// Every operator that accesses an address, with operands of zero.
    private static func instructions(_ access: Access) -> [(text: String, operandCount: Int, hasResult: Bool)] {
        [(access.load(), 0, true), (access.store(), 1, false), (access.update("cmpxchg"), 2, true)]
            + ["add", "sub", "and", "or", "xor", "xchg"].map { (access.update($0), 1, true) }
    }

    @Test(arguments: accesses)
    func `trap where the address is not aligned, or outside`(_ access: Access) throws {
        let size = UInt64(access.bits / 8)
        for place in Self.places {
            for (text, operandCount, hasResult) in Self.instructions(access) {
                let zeros = [String](repeating: "(\(access.type).const 0)", count: operandCount).joined(separator: " ")
                let body = "(\(text) \(place.index) offset=16 (local.get 0) \(zeros))"
                let guest = try Guest(
                    """
                    (module \(place.declaration) (func (export "f") (param \(place.address))
                        \(hasResult ? "(drop \(body))" : body)))
                    """, features: Self.features)
                func trap(_ address: UInt64) throws -> Trap.Code? {
                    try guest.trap(
                        "f", [place.address == "i32" ? .i32(UInt32(truncatingIfNeeded: address)) : .i64(address)])
                }
                let last = try trap(65536 - 16 - size)
                #expect(last == nil, "\(text) \(place) \(size)")
                #expect(try trap(65536 - 16) == .outOfBoundsMemoryAccess)
                // The sum of address and offset does not wrap around.
                let highest: UInt64 = place.address == "i32" ? 0xffff_fff0 : 0xffff_ffff_ffff_fff0
                #expect(try trap(highest) == .outOfBoundsMemoryAccess)
                for distance in 1..<max(size, 2) where size > 1 {
                    #expect(try trap(distance) == .unalignedAtomic)
                    // The alignment is looked at first.
                    #expect(try trap(65536 - 16 + distance) == .unalignedAtomic)
                }
            }
        }
    }

    @Test(arguments: ["notify", "wait32", "wait64"])
    func `that wait and notify check their address first`(_ name: String) throws {
        for place in Self.places {
            let operands =
                name == "notify"
                ? "(i32.const 1)" : "(\(name == "wait32" ? "i32" : "i64").const 0) (i64.const 1)"
            let guest = try Guest(
                """
                (module \(place.declaration) (func (export "f") (param \(place.address)) (result i32)
                    (memory.atomic.\(name) \(place.index) offset=8 (local.get 0) \(operands))))
                """, features: Self.features)
            func outcome(_ address: UInt64) throws -> Outcome.End {
                try guest.outcome(
                    "f", [place.address == "i32" ? .i32(UInt32(truncatingIfNeeded: address)) : .i64(address)]
                ).end
            }
            let isShared = place.declaration.hasSuffix("shared)")
            let expected: Outcome.End =
                name == "notify" ? .values([.i32(0)]) : isShared ? .values([.i32(2)]) : .trap(.expectedSharedMemory)
            #expect(try outcome(0) == expected)
            #expect(try outcome(4) == (name == "wait64" ? .trap(.unalignedAtomic) : expected))
            #expect(try outcome(2) == .trap(.unalignedAtomic))
            #expect(try outcome(65536) == .trap(.outOfBoundsMemoryAccess))
            #expect(try outcome(65538) == .trap(.unalignedAtomic))
            let last: UInt64 = place.address == "i32" ? 0xffff_fff8 : 0xffff_ffff_ffff_fff8
            #expect(try outcome(last) == .trap(.outOfBoundsMemoryAccess))
        }
    }

    @Test(arguments: ["i32.atomic.load align=2 (i32.const 0)", "i64.atomic.load32_u align=8 (i32.const 0)"])
    func `need their natural alignment`(_ body: String) throws {
        let error = #expect(throws: TextModuleError.self) {
            try Module(wat: "(module (memory 1 1 shared) (func (drop (\(body)))))", features: Self.features)
        }
        #expect(error?.description.contains("align") == true)
    }

    @Test func `need the feature, which is no part of version 3`() {
        for wat in ["(module (memory 1 1 shared))", "(module (func atomic.fence))"] {
            let error = #expect(throws: TextModuleError.self) { try Module(wat: wat) }
            #expect(error?.description.contains("threads") == true)
        }
        #expect(throws: Never.self) { try Module(wat: "(module (func atomic.fence))", features: Self.features) }
    }
}
