;; A plugin that does next to nothing itself, so that a request to it costs what the host costs.
(module
  (memory (export "memory") 2)
  (global $top (mut i32) (i32.const 0x10000))
  (data (i32.const 0x400) "{\"abi_version\":1,\"id\":\"benchmark.plugin\"}")
  (data (i32.const 0x800) "{\"abi_version\":1}")
  (data (i32.const 0xc00) "{\"status\":\"ok\",\"post_id\":\"1\"}")
  ;; Requests never overlap, so one of two places is always free.
  (func (export "alloc") (param $size i32) (result i32)
    (global.set $top (i32.xor (global.get $top) (i32.const 0x8000)))
    (global.get $top))
  (func (export "dealloc") (param i32 i32))
  (func (export "plugin_init") (result i64) (i64.const 0x0000040000000029))
  (func (export "plugin_capabilities") (result i64) (i64.const 0x0000080000000011))
  (func (export "plugin_handle_request") (param i32 i32) (result i64) (i64.const 0x00000c000000001d)))
