import Testing
import Wasm
import WasmText

@Suite struct `Translated vectors` {
    @Test func `are computed from the slots where they are`() throws {
        #expect(
            try code(
                """
                (func (param v128 v128) (result v128) local.get 0 local.get 1 i32x4.add local.get 0 v128.not
                local.get 1 v128.bitselect)
                """)
                    == """
                    i32x4Add result=temp0 left=local0 right=local1
                    v128Not result=temp2 operand=local0
                    v128Bitselect result=temp0 first=temp0 second=temp2 third=local1
                    copyWide result=local0 source=temp0
                    returnPlaced linkage=linkage cost=8
                    """)
    }

    @Test func `are written to a local at once`() throws {
        #expect(
            try code("(func (param v128 v128) local.get 0 local.get 1 i16x8.mul local.set 1)")
                == """
                i16x8Mul result=local1 left=local0 right=local1
                returnPlaced linkage=linkage cost=5
                """)
    }

    @Test func `that are constant are written whole`() throws {
        #expect(
            try code("(func (result v128) (local v128) v128.const i64x2 1 2 local.tee 0)")
                == """
                zeroFour first=local0
                copyWideImmediate result=local0 low=1 high=2
                copyWide result=slot0 source=local0
                returnPlaced linkage=linkage cost=3
                """)
    }

    @Test func `shift by a constant or a slot`() throws {
        #expect(
            try code(
                """
                (func (param v128 i32) (result v128) local.get 0 i32.const 35 i32x4.shl local.get 1 i8x16.shr_s)
                """)
                    == """
                    i32x4ShlImmediate result=temp0 vector=local0 count=35
                    i8x16ShrSSlot result=temp0 vector=temp0 count=local1
                    copyWide result=local0 source=temp0
                    returnPlaced linkage=linkage cost=6
                    """)
    }

    @Test func `take lanes apart and put them together`() throws {
        #expect(
            try code(
                """
                (func (param v128 i32) (result v128) local.get 0 local.get 0 i8x16.extract_lane_s 15 i8x16.splat
                i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 31 local.get 1 i16x8.replace_lane 7)
                """)
                    == """
                    i8x16ExtractLaneS result=temp2 vector=local0 lane=15
                    i8x16Splat result=temp2 operand=temp2
                    i8x16Shuffle result=temp0 left=local0 right=temp2 low=506097522914230528 high=2240001040626880784
                    i16x8ReplaceLane result=temp0 vector=temp0 value=local1 lane=7
                    copyWide result=local0 source=temp0
                    returnPlaced linkage=linkage cost=8
                    """)
    }

    @Test func `become truth values of one slot`() throws {
        #expect(
            try code("(func (param v128) (result i32) local.get 0 i8x16.all_true local.get 0 v128.any_true i32.xor)")
                == """
                i8x16AllTrue result=temp0 operand=local0
                v128AnyTrue result=temp1 operand=local0
                i32XorSlotSlot result=temp0 left=temp0 right=temp1
                returnSlotAccumulator linkage=linkage value=temp0 cost=6
                """)
    }

    @Test func `are loaded from an address in a slot or a known one`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32) (result v128) local.get 0 v128.load offset=16 i32.const 8
                v128.load32_splat offset=4 i8x16.eq local.get 0 i32.const 4 i32.add v128.load16x4_u i64x2.add)
                """)
                    == """
                    v128Load result=temp0 address=local0 offset=16
                    v128Load32SplatAbsolute result=temp2 address=12
                    i8x16Eq result=temp0 left=temp0 right=temp2
                    i32AddSlotImmediate result=temp2 left=local0 right=4
                    v128Load16x4U result=temp2 address=temp2 offset=0
                    i64x2Add result=temp0 left=temp0 right=temp2
                    copyWide result=local0 source=temp0
                    returnPlaced linkage=linkage cost=11
                    """)
    }

    @Test func `are stored whole or by lane`() throws {
        #expect(
            try code(
                """
                (memory 1) (func (param i32 v128) local.get 0 local.get 1 v128.store offset=16 i32.const 8 local.get 1
                v128.store local.get 0 local.get 1 v128.store8_lane offset=3 9
                local.get 0 local.get 1 v128.load64_lane offset=2 1 local.set 1)
                """)
                    == """
                    v128Store value=local1 address=local0 offset=16
                    v128StoreAbsolute value=local1 address=8
                    v128Store8Lane value=local1 address=local0 lane=9 offset=3
                    v128Load64Lane result=local1 vector=local1 address=local0 lane=1 offset=2
                    returnPlaced linkage=linkage cost=14
                    """)
    }

    @Test func `are fused with nothing in the reference stage`() throws {
        #expect(
            try code(
                "(func (param v128) (result v128) local.get 0 i32.const 3 i64x2.shl)", in: .reference)
                    == """
                    copyWide result=temp0 source=local0
                    copyImmediate result=temp2 value=3
                    i64x2ShlSlot result=temp0 vector=temp0 count=temp2
                    copyWide result=local0 source=temp0
                    returnPlaced linkage=linkage cost=4
                    """)
    }
}
