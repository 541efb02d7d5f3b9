import Testing
import Wasm
import WasmText

/// Values of 128 bits in everything that moves values whatever they are.
@Suite struct `Wide values` {
    private static let source = """
        (module
            (global $g (mut v128) (v128.const i64x2 1 2))
            (func $pick (export "pick") (param v128 v128 i32) (result v128)
                local.get 0 local.get 1 local.get 2 select (result v128))
            (func (export "turn") (param v128 i32 v128) (result v128 i32 v128)
                local.get 2 local.get 1 local.get 0)
            (func (export "swap") (param v128) (result v128)
                global.get $g local.get 0 global.set $g)
            (func (export "call") (param v128 v128) (result v128)
                local.get 1 local.get 0 i32.const 1 call $pick)
            (func (export "branch") (param v128 v128 i32) (result v128) (local v128)
                block (result v128)
                    local.get 0 local.get 2 br_if 0 drop
                    local.get 1 local.set 3 local.get 3
                end))
        """

    private func module() throws -> Module {
        try Module(bytes: try TextFormat.encode(Array(Self.source.utf8)))
    }

    private func code(_ function: Int, in stage: TranslationStage = .optimized) throws -> String {
        try #require(try module().listing(of: function, stage: stage)).instructions.joined(separator: "\n")
    }

    @Test(arguments: TranslationStage.allCases)
    func `arrive whole`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(try module())
        let a = Value.v128(V128(low: 0x1111_2222_3333_4444, high: 0x5555_6666_7777_8888))
        let b = Value.v128(V128(low: .max, high: 9))
        func run(_ name: String, _ arguments: [Value]) throws -> [Value] {
            try instance.function(name).invoke(arguments)
        }
        #expect(try run("pick", [a, b, .i32(1)]) == [a])
        #expect(try run("pick", [a, b, .i32(0)]) == [b])
        #expect(try run("turn", [a, .i32(7), b]) == [b, .i32(7), a])
        #expect(try run("swap", [a]) == [.v128(V128(low: 1, high: 2))])
        #expect(try run("swap", [b]) == [a])
        #expect(try run("call", [a, b]) == [b])
        #expect(try run("branch", [a, b, .i32(1)]) == [a])
        #expect(try run("branch", [a, b, .i32(0)]) == [b])
    }

    @Test func `have forms of select and of global operators`() throws {
        #expect(
            try code(0) == """
                selectWide result=temp0 first=local0 second=local1 condition=local2
                copyWide result=local0 source=temp0
                returnPlaced linkage=linkage cost=5
                """)
        #expect(
            try code(2) == """
                globalGetWide result=temp0 global=0
                globalSetWide value=local0 global=0
                copyWide result=local0 source=temp0
                returnPlaced linkage=linkage cost=4
                """)
    }

    @Test func `are copied whole`() throws {
        #expect(
            try code(3) == """
                copyWide result=temp0 source=local1
                copyWide result=temp2 source=local0
                copyImmediate result=temp4 value=1
                + call function=0 frame=temp0 linkage=5 cost=5
                copyWide result=local0 source=temp0
                returnPlaced linkage=linkage cost=0
                """)
    }
}
