import Testing
import WasmText

@Suite struct `Text encoder and wat2wasm` {
    /// Written by `wat2wasm` 1.0.32 of the WebAssembly Binary Toolkit for ``source``.
    private static let reference = """
        0061736d01000000011a0560027f7f017f60027f7c0060017f017f60017e027e7e600000020b0103656e7603
        6c6f67000103050400020304040501700102040504010101020606017f01417b0b071002066d656d6f727902
        000361646400010801040908010041000b0201020a72040700200020016a0b4f03017f027e017d0340200120
        0010012101200041016b22000d000b200141e4004a04402001449a9999999999b93f10000541002801082400
        0b027f024020000e0100000b4101410241001100000b0b0f002000428080808080808080807f0b0800430000
        a0ff1a0b0b0a010041100b04686900ff
        """

    private static let source = #"""
        (module
          (type $binary (func (param i32 i32) (result i32)))
          (import "env" "log" (func $log (param i32 f64)))
          (memory (export "memory") 1 2)
          (table 2 4 funcref)
          (global $count (mut i32) (i32.const -5))
          (func $add (export "add") (type $binary) (i32.add (local.get 0) (local.get 1)))
          (func $work (param $n i32) (result i32) (local $sum i32) (local i64 i64 f32)
            (loop $again
              (local.set $sum (call $add (local.get $sum) (local.get $n)))
              (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (if (i32.gt_s (local.get $sum) (i32.const 100))
              (then (call $log (local.get $sum) (f64.const 0.1)))
              (else (global.set $count (i32.load offset=8 align=2 (i32.const 0)))))
            block $out (result i32)
              block $in
                (br_table $in $in (local.get $n))
              end
              (call_indirect (type $binary) (i32.const 1) (i32.const 2) (i32.const 0))
            end)
          (func (param i64) (result i64 i64) local.get 0 i64.const 0x8000000000000000)
          (elem (i32.const 0) $add $work)
          (data (i32.const 16) "hi\00\ff")
          (start $start)
          (func $start (drop (f32.const -nan:0x200000))))
        """#

    @Test func `both give the same bytes`() throws {
        let bytes = try TextFormat.encode(Array(Self.source.utf8))
        let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(text == Self.reference.filter { !$0.isWhitespace })
    }
}
