import Testing
import Wasm
import WasmText

@Suite struct `Branch tables` {
    @Test func `with values carry them to every label`() throws {
        // Each block adds a digit, so that the result tells where the branch led.
        let guest = try Guest(
            """
            (module (func (export "f") (param i32 i32) (result i32)
                block $c (result i32) block $b (result i32) block $a (result i32)
                    i32.const 7 local.get 1 local.get 0
                    br_table $a $b $c 3 $b $a
                end i32.const 10 i32.mul i32.const 1 i32.add
                end i32.const 10 i32.mul i32.const 2 i32.add
                end i32.const 10 i32.mul i32.const 3 i32.add))
            """)
        let results: [UInt32] = [5123, 523, 53, 5, 523, 5123]
        for index in 0..<10 as Range<UInt32> {
            #expect(try guest.value("f", [.i32(index), .i32(5)]) == .i32(results[min(Int(index), 5)]))
        }
        #expect(try guest.value("f", [.int(-1), .i32(5)]) == .i32(5123))
        #expect(try guest.value("f", [.int(.min), .i32(5)]) == .i32(5123))
    }

    @Test func `lead into loops with values`() throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param i32) (result i32)
                i32.const 0
                loop $again (param i32) (result i32)
                    i32.const 3 i32.add
                    local.get 0 i32.const 1 i32.sub local.tee 0
                    br_table 1 1 $again
                end))
            """)
        #expect(try guest.value("f", [.i32(5)]) == .i32(12))
        #expect(try guest.value("f", [.i32(2)]) == .i32(3))
    }

    @Test func `of one label take it always`() throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param i32) (result i32)
                block (result i32) i32.const 4 local.get 0 br_table 0 end i32.const 1 i32.add))
            """)
        for index in [0, 1, -1, .max] as [Int32] { #expect(try guest.value("f", [.int(index)]) == .i32(5)) }
    }

    @Test func `with a constant index are decided all the same`() throws {
        for index in 0..<4 {
            let guest = try Guest(
                """
                (module (func (export "f") (result i32)
                    block block block i32.const \(index) br_table 0 1 2 end
                    i32.const 10 return end i32.const 11 return end i32.const 12))
                """)
            #expect(try guest.value() == .i32(UInt32(10 + min(index, 2))))
        }
    }

    @Test func `of 100,000 labels are exact at both ends`() throws {
        let count = 100_000
        let labels = (0..<count).map { "\($0 % 3)" }.joined(separator: " ")
        let guest = try Guest(
            """
            (module
                (func (export "values") (param i32) (result i32)
                    block (result i32) block (result i32) block (result i32)
                    i32.const 9 i32.const 5 local.get 0 br_table \(labels) 3 end
                    i32.const 10 i32.add return end i32.const 20 i32.add return end i32.const 30 i32.add))
            """)
        for index in [0, 1, 2, 3, 49_999, count - 3, count - 2, count - 1] {
            let value = try guest.value("values", [.i32(UInt32(index))])
            #expect(value == .i32(UInt32([15, 25, 35][index % 3])))
        }
        for index in [UInt32(count), UInt32(count) + 1, .max] {
            #expect(try guest.value("values", [.i32(index)]) == .i32(5))
        }
    }
}
