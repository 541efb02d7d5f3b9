import Testing
import Wasm

@Suite struct `Operator table` {
    @Test func `are found by their opcode`() {
        for found in Operator.allCases {
            #expect(Operator(prefix: found.prefix, number: found.number) == found)
        }
    }

    @Test func `of a prefix are as many as the specification lists`() {
        func count(_ prefix: UInt8?) -> Int { Operator.allCases.count { $0.prefix == prefix } }
        #expect(count(0xfb) == 31)
        #expect(count(0xfc) == 18 + 4)
        #expect(count(0xfd) == 236 + 20)
        #expect(count(0xfe) == 67)
        #expect(Operator.allCases.count { $0.feature == .simd } == 236)
        #expect(Operator.allCases.count { $0.feature == .relaxedSIMD } == 20)
        // 1.0 has 172; the other single bytes are later features.
        #expect(Operator.allCases.count { $0.feature == .core } == 172)
    }

    @Test func `that share a mnemonic are the typed and null forms`() {
        var seen: [String: Operator] = [:]
        var shared: [Operator] = []
        for found in Operator.allCases where seen.updateValue(found, forKey: found.mnemonic) != nil {
            shared.append(found)
        }
        #expect(shared == [.selectTyped, .refTestNull, .refCastNull])
    }

    @Test func `that consume no fuel are those of the schedule, and the legacy ones that only divide code`() {
        #expect(
            Operator.allCases.filter { $0.fuelCost == 0 }
                == [
                    .unreachable, .nop, .block, .loop, .else, .catch, .end, .return, .delegate, .catchAll, .drop,
                ])
        #expect(Operator.allCases.allSatisfy { $0.fuelCost <= 1 })
    }

    @Test(arguments: [
        (Operator.i32Load8S, "i32.load8_s", UInt8?.none, UInt32(0x2c), UInt32?(0)),
        (.memoryGrow, "memory.grow", nil, 0x40, nil), (.i64TruncSatF64U, "i64.trunc_sat_f64_u", 0xfc, 7, nil),
        (.v128Load32x2U, "v128.load32x2_u", 0xfd, 6, 3),
        (.i32AtomicRmw16CmpxchgU, "i32.atomic.rmw16.cmpxchg_u", 0xfe, 0x4b, 1),
        (.arrayInitElem, "array.init_elem", 0xfb, 0x13, nil),
        (.i32x4RelaxedDotI8x16I7x16AddS, "i32x4.relaxed_dot_i8x16_i7x16_add_s", 0xfd, 0x113, nil),
    ])
    func `have the properties of their row`(
        _ found: Operator, _ mnemonic: String, _ prefix: UInt8?, _ number: UInt32, _ alignment: UInt32?
    ) {
        #expect(found.mnemonic == mnemonic)
        #expect(found.prefix == prefix)
        #expect(found.number == number)
        #expect(found.naturalAlignment == alignment)
    }

    @Test func `have a signature where it depends on no more than a memory's address type`() throws {
        let store = try #require(Operator.i64Store8.signature)
        #expect(store.operands == [nil, .i64])
        #expect(store.results == [])
        let select = try #require(Operator.v128Bitselect.signature)
        #expect(select.operands == [.v128, .v128, .v128])
        #expect(select.results == [.v128])
        #expect(Operator.call.signature == nil)
        #expect(Operator.memoryCopy.signature == nil)
    }

    @Test(arguments: [0x06, 0x07, 0x09, 0x18, 0x19] as [UInt8])
    func `of legacy exception handling are rejected by name where it is switched off`(_ opcode: UInt8) throws {
        let features = Features.all.subtracting(.legacyExceptions)
        let error = try #require(rejection(BinaryModule.function([opcode, 0x40]), features: features))
        #expect(error.phase == .unsupported)
        #expect(error.message.hasSuffix("legacy exception handling is switched off"))
        #expect(error.offset == 23)
    }

    @Test(
        arguments: [
            ([0x27], "illegal opcode 27"), ([0xff], "illegal opcode ff"), ([0xfc, 0x12], "illegal opcode fc 12"),
            ([0xfd, 0x9a, 0x01], "illegal opcode fd 9a"), ([0xfe, 0x4f], "illegal opcode fe 4f"),
            ([0xfb, 0x1f], "illegal opcode fb 1f"),
        ] as [([UInt8], String)])
    func `that are none are malformed`(_ bytes: [UInt8], _ message: String) throws {
        #expect(try #require(rejection(BinaryModule.function(bytes))) == ModuleError(.decoding, offset: 23, message))
    }
}
