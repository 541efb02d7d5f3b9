import Testing
import Wasm
import WasmText

@Suite struct `Translated memory accesses` {
    @Test func `of another memory name it`() throws {
        #expect(
            try code(
                """
                (memory 1) (memory 1)
                (func (param i32) local.get 0 i32.const 8 i64.load16_s 1 offset=4 i64.store 1 offset=4294967295)
                """)
                    == """
                    copyImmediate result=temp1 value=8
                    load16SignedTo64Memory result=temp1 address=temp1 memory=1 offset=4
                    store64Memory value=temp1 address=local0 memory=1 offset=4294967295
                    returnPlaced linkage=linkage cost=5
                    """)
        #expect(
            try code(
                """
                (memory 1) (memory 1)
                (func (param i32) (local v128) local.get 0 local.get 0 v128.load 1 offset=4 local.tee 1 v128.store 1
                local.get 0 local.get 1 v128.store8_lane 1 3
                local.get 0 local.get 1 v128.load32_lane 1 offset=9 2 local.set 1)
                """)
                    == """
                    zeroFour first=local1
                    v128LoadMemory result=local1 address=local0 memory=1 offset=4
                    v128StoreMemory value=local1 address=local0 memory=1 offset=0
                    v128Store8LaneMemory value=local1 address=local0 lane=3 memory=1 offset=0
                    v128Load32LaneMemory result=local1 vector=local1 address=local0 lane=2 memory=1 offset=9
                    returnPlaced linkage=linkage cost=13
                    """)
    }

    @Test func `of memory 0 do not, whatever other memories there are`() throws {
        #expect(
            try code(
                """
                (memory 1) (memory 1)
                (func (param i32) local.get 0 i32.const 8 i32.load offset=4 i32.store offset=4294967295
                local.get 0 i32.const 7 i32.store)
                """)
                    == """
                    load32Absolute result=temp1 address=12
                    store32Accumulator value=temp1 address=local0 offset=4294967295
                    store32Immediate address=local0 offset=0 value=7
                    returnPlaced linkage=linkage cost=8
                    """)
    }

    @Test func `with 64-bit addresses have forms of their own`() throws {
        #expect(
            try code(
                """
                (memory i64 1)
                (func (param i64) local.get 0 local.get 0 i64.load16_s offset=4 i64.store offset=4294967295
                local.get 0 i32.const 7 i32.store offset=9 i64.const 8 i64.const 16 i32.load offset=4 i32.store)
                """)
                    == """
                    load16SignedTo64Long result=temp1 address=local0 offset=4
                    store64LongAccumulator value=temp1 address=local0 offset=4294967295
                    store32LongImmediate address=local0 offset=9 value=7
                    load32Absolute result=temp1 address=20
                    store32AbsoluteAccumulator value=temp1 address=8
                    returnPlaced linkage=linkage cost=12
                    """)
        #expect(
            try code(
                """
                (memory i64 1)
                (func (param i64) (local v128) local.get 0 local.get 0 v128.load offset=4 local.tee 1 v128.store
                local.get 0 local.get 1 v128.store8_lane 3)
                """)
                    == """
                    zeroFour first=local1
                    v128LoadLong result=local1 address=local0 offset=4
                    v128StoreLong value=local1 address=local0 offset=0
                    v128Store8LaneMemory value=local1 address=local0 lane=3 memory=0 offset=0
                    returnPlaced linkage=linkage cost=9
                    """)
    }

    @Test func `with offsets or addresses beyond 4 GiB have the form with a memory`() throws {
        #expect(
            try code(
                """
                (memory i64 1)
                (func (param i64) local.get 0 i64.load offset=4294967296 drop
                i64.const 4294967295 i64.load offset=1 drop i64.const -1 i64.load offset=2 drop)
                """)
                    == """
                    load64Memory result=temp0 address=local0 memory=0 offset=4294967296
                    copyImmediate result=temp0 value=4294967295
                    load64LongAccumulator result=temp0 address=temp0 offset=1
                    copyLongImmediate result=temp0 value=18446744073709551615
                    load64LongAccumulator result=temp0 address=temp0 offset=2
                    returnPlaced linkage=linkage cost=7
                    """)
    }
}
