import Testing
import Wasm
import WasmText

@Suite struct `Translated exceptions` {
    private func listing(_ fields: String) throws -> CodeListing {
        try #require(try Module(wat: "(module \(fields))").listing(of: 0))
    }

    @Test func `emit nothing where a region begins or ends`() throws {
        let fields = """
            (func (param i32) (result i32)
                block (result i32) try_table (result i32) (catch $e 0) local.get 0 i32.const 1 i32.add end end
                i32.const 2 i32.mul)
            (tag $e (param i32))
            """
        let code = try listing(fields)
        #expect(
            code.instructions == [
                "L0: i32AddSlotImmediate result=temp0 left=local0 right=1",
                "L1: chargeFuel cost=5",
                "L2: i32MulSlotImmediate result=temp0 left=temp0 right=2",
                "returnSlotAccumulator linkage=linkage value=temp0 cost=2",
            ])
        #expect(code.regions == ["try L0..<L1: catch 0 temp0 -> L2"])
    }

    @Test func `throw their operands from where these are`() throws {
        let code = try listing(
            """
            (func (param i32) (result i32)
                local.get 0
                try_table (catch $f 0)
                    local.get 0 i64.const 3 throw $e
                end
                unreachable)
            (tag $e (param i32 i64)) (tag $f (param i32))
            """)
        #expect(
            code.instructions == [
                "copy result=temp0 source=local0",
                "L0: copy result=temp1 source=local0",
                "+ copyImmediate result=temp2 value=3",
                "throwException tag=0 arguments=temp1 cost=6",
                "L1: returnPlaced linkage=linkage cost=0",
            ])
        #expect(code.regions == ["try L0..<L1: catch 1 local0 -> L1"])
    }

    /// The exception has a local of its own, behind the declared ones, for each nested block that can rethrow.
    @Test func `of legacy blocks are rethrown from a slot`() throws {
        let code = try listing(
            """
            (func (param i32)
                try
                    throw $e
                catch $e
                    try throw $e catch_all rethrow 1 end
                end)
            (tag $e)
            """)
        #expect(
            code.instructions == [
                "zeroFour first=local1",
                "L0: throwException tag=0 arguments=temp0 cost=3",
                "L1: throwException tag=0 arguments=temp0 cost=2",
                "L2: throwReference reference=local1 cost=1",
            ])
        #expect(code.regions == ["try L0..<L1: catch 0 temp0 -> L1", "try L1..<L2: catch_all temp0 -> L2"])
    }

    @Test func `that are rethrown by reference are read from where that is`() throws {
        let code = try listing("(func (param exnref) local.get 0 throw_ref)")
        #expect(code.instructions == ["throwReference reference=local0 cost=3"])
    }

    @Test func `keep nested regions apart, the outer one first`() throws {
        let code = try listing(
            """
            (func (param exnref)
                block $outer
                    try_table (catch_all $outer)
                        block $inner (result exnref)
                            try_table (catch_all_ref $inner) local.get 0 throw_ref end
                            unreachable
                        end
                        throw_ref
                    end
                end)
            """)
        #expect(
            code.regions == ["try L0..<L2: catch_all temp0 -> L2", "try L0..<L1: catch_all_ref temp0 -> L1"])
    }
}
