import Testing
import WasmText

@testable import Wasm

@Suite struct `Translated calls` {
    @Test func `leave as many slots for the linkage as it has`() {
        #expect(unsafe MemoryLayout<Linkage>.size == FrameLayout.linkageSlots * MemoryLayout<UInt64>.size)
    }

    @Test func `find their arguments at the start of their frame`() throws {
        #expect(
            try code(
                """
                (func $g (param i32 i64) (result i32) unreachable) (func (param i32) (result i32) local.get 0
                local.get 0 i64.const 5 call $g i32.add)
                """, function: 1)
                    == """
                    copy result=temp1 source=local0
                    copyImmediate result=temp2 value=5
                    + call function=0 frame=temp1 linkage=2 cost=5
                    i32AddSlotSlot result=temp0 left=local0 right=temp1
                    + returnSlotAccumulator linkage=linkage value=temp0 cost=1
                    """)
    }

    @Test func `of arguments that are computed in place copy nothing`() throws {
        #expect(
            try code(
                """
                (func $g (param i32 i32) (result i32) unreachable) (func (param i32 i32) (result i32) local.get 0
                i32.const 1 i32.add local.get 1 i32.clz call $g)
                """, function: 1)
                    == """
                    i32AddSlotImmediate result=temp0 left=local0 right=1
                    i32Clz result=temp1 operand=local1
                    call function=0 frame=temp0 linkage=2 cost=7
                    returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `of imports and through tables have their own instructions`() throws {
        #expect(
            try code(
                """
                (type $t (func (param i32) (result i32))) (import "m" "f" (func $i (type $t))) (table $a 1 funcref)
                (table $b 1 funcref) (func (param i32) (result i32) local.get 0 call $i local.get 0 call_indirect $b
                (type $t))
                """, function: 1)
                    == """
                    copy result=temp0 source=local0
                    callImport function=0 frame=temp0 cost=3
                    callIndirect index=local0 frame=temp0 linkage=1 target=0 tag=0 table=1 cost=2
                    returnSlot linkage=linkage value=temp0 cost=0
                    """)
    }

    @Test func `in tail position take the place of the frame`() throws {
        #expect(
            try code(
                """
                (type $t (func (param i32) (result i32))) (import "m" "f" (func $i (type $t))) (table 1 funcref)
                (func $g (type $t) local.get 0 i32.const 1 i32.add return_call $g) (func $h (type $t) local.get 0
                return_call $i) (func (param i32 i32 i32) (result i32) local.get 1 local.get 2 return_call_indirect
                (type $t))
                """, function: 1)
                    == """
                    i32AddSlotImmediate result=temp0 left=local0 right=1
                    returnCall function=1 arguments=temp0 count=1 calleeLinkage=1 linkage=linkage cost=5
                    """)
    }

    @Test func `in tail position of imports`() throws {
        #expect(
            try code(
                """
                (type $t (func (param i32) (result i32))) (import "m" "f" (func $i (type $t))) (func $h (param i64
                i64) (result i32) i32.const 3 return_call $i)
                """, function: 1)
                    == """
                    copyImmediate result=temp0 value=3
                    returnCallImport function=0 arguments=temp0 count=1 linkage=linkage cost=3
                    """)
    }

    @Test func `in tail position through tables`() throws {
        #expect(
            try code(
                """
                (type $t (func (param i32) (result i32))) (table 1 funcref) (func (param i32 i32 i32) (result i32)
                local.get 1 local.get 2 return_call_indirect (type $t))
                """)
                    == """
                    copy result=temp0 source=local1
                    returnCallIndirect type=0 table=0 index=local2 arguments=temp0 count=1 linkage=linkage cost=4
                    """)
    }

    @Test func `save pending locals of the caller in no slot`() throws {
        #expect(
            try code(
                "(func $g) (func (param i32) (result i32) local.get 0 call $g i32.const 2 i32.add)", function: 1)
                    == """
                    call function=0 frame=temp1 linkage=0 cost=3
                    i32AddSlotImmediate result=temp0 left=local0 right=2
                    + returnSlotAccumulator linkage=linkage value=temp0 cost=2
                    """)
    }
}

@Suite struct `Translated frames` {
    @Test func `zero up to eight declared locals by fours`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) (local i32 i32 i32 i32 i32) local.get 2)")
                    == """
                    zeroFour first=local2
                    + zeroFour first=local6
                    returnSlot linkage=linkage value=local2 cost=2
                    """)
    }

    @Test func `zero more declared locals at once`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) (local i32 i32 i32 i32 i32 i32 i32 i32 i32) local.get 2)")
                    == """
                    zeroMany first=local2 count=9
                    returnSlot linkage=linkage value=local2 cost=2
                    """)
    }

    @Test func `put declared locals behind the linkage`() throws {
        #expect(
            try code(
                """
                (func (param i32) (result i64) (local i64) local.get 0 i64.extend_i32_u local.get 1 i64.add
                local.set 1 local.get 1)
                """)
                    == """
                    zeroFour first=local1
                    i64AddSlotSlot result=local1 left=local0 right=local1
                    returnSlotAccumulator linkage=linkage value=local1 cost=7
                    """)
    }
}

@Suite struct `Translated operators on memories, tables and globals` {
    @Test func `on memories name start, source, count and memory`() throws {
        #expect(
            try code(
                """
                (memory 1) (data "abc") (func (param i32 i32 i32) local.get 0 local.get 1 local.get 2 memory.fill
                local.get 0 local.get 1 local.get 2 memory.copy local.get 0 local.get 1 local.get 2 memory.init 0
                data.drop 0 local.get 0 memory.grow drop memory.size drop)
                """)
                    == """
                    memoryFill start=local0 value=local1 count=local2 memory=0
                    memoryCopy start=local0 source=local1 count=local2 memory=0 sourceMemory=0
                    memoryInit start=local0 source=local1 count=local2 segment=0 memory=0
                    dataDrop segment=0
                    memoryGrow result=temp0 pages=local0 memory=0 failureCost=0
                    memorySize result=temp0 memory=0
                    returnPlaced linkage=linkage cost=17
                    """)
    }

    @Test func `on tables name start, source, count and table`() throws {
        #expect(
            try code(
                """
                (table $a 1 funcref) (table $b 1 funcref) (elem funcref) (func (param i32 i32 i32 funcref) local.get
                0 local.get 3 local.get 2 table.fill $b local.get 0 local.get 1 local.get 2 table.copy $b $a
                local.get 0 local.get 1 local.get 2 table.init $b 0 elem.drop 0 local.get 3 local.get 0 table.grow
                $b drop table.size $b drop local.get 0 local.get 0 table.get $a table.set $b)
                """)
                    == """
                    tableFill start=local0 value=local3 count=local2 table=1
                    tableCopy start=local0 source=local1 count=local2 table=1 sourceTable=0
                    tableInit start=local0 source=local1 count=local2 segment=0 table=1
                    elemDrop segment=0
                    tableGrow result=temp0 value=local3 count=local0 table=1 failureCost=0
                    tableSize result=temp0 table=1
                    tableGet result=temp1 index=local0 table=0
                    tableSet index=local0 value=temp1 table=1
                    returnPlaced linkage=linkage cost=22
                    """)
    }

    @Test func `on references and globals`() throws {
        #expect(
            try code(
                """
                (global $a (mut i32) (i32.const 0)) (global $b (mut f64) (f64.const 0)) (elem declare func $f) (func
                $f (param i32 f64) local.get 0 global.set $a f64.const 2 global.set $b global.get $a drop ref.func
                $f drop ref.null func drop)
                """)
                    == """
                    globalSet value=local0 global=0
                    copyLongImmediate result=temp0 value=4611686018427387904
                    globalSetAccumulator value=temp0 global=1
                    globalGet result=temp0 global=0
                    refFunc result=temp0 function=0
                    returnPlaced linkage=linkage cost=8
                    """)
    }

    @Test func `that choose between two values`() throws {
        #expect(
            try code(
                "(func (param i32 i32) (result i32) local.get 0 i32.const 5 local.get 1 select)")
                    == """
                    copyImmediate result=temp1 value=5
                    + select result=temp0 first=local0 second=temp1 condition=local1
                    returnSlotAccumulator linkage=linkage value=temp0 cost=5
                    """)
    }
}
