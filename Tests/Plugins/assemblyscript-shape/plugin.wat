;; A connector in the shape that AssemblyScript's compiler gives a module, written by hand (no compiler was used): the
;; runtime's imports from env (abort, trace, seed) beside the host's, a start function, strings in UTF-16 behind a
;; header of 20 bytes whose last 4 are the length in bytes, and __new for every object.
;;
;; The host reads this text directly: wasm_path names it.
(module
  (import "env" "abort" (func $~lib/builtins/abort (param i32 i32 i32 i32)))
  (import "env" "trace" (func $~lib/builtins/trace (param i32 i32 f64 f64 f64 f64 f64)))
  (import "env" "seed" (func $~lib/builtins/seed (result f64)))
  (import "env" "host_log" (func $assembly/env/host_log (param i32 i32 i32)))
  (import "env" "host_http_request" (func $assembly/env/host_http_request (param i32 i32) (result i64)))
  (import "env" "host_store_get" (func $assembly/env/host_store_get (param i32 i32) (result i64)))
  (import "env" "host_store_set" (func $assembly/env/host_store_set (param i32 i32 i32 i32)))
  (import "env" "host_emit_event" (func $assembly/env/host_emit_event (param i32 i32)))

  (memory $0 1)
  (export "memory" (memory $0))
  (export "__new" (func $~lib/rt/stub/__new))
  (export "__rtti_base" (global $~lib/rt/__rtti_base))
  (start $~start)

  (global $~lib/rt/__rtti_base i32 (i32.const 2060))
  (global $~lib/memory/__heap_base i32 (i32.const 2784))
  (global $~lib/rt/offset (mut i32) (i32.const 2784))
  (global $~lib/rt/free (mut i32) (i32.const 0))
  (global $~lib/math/random_state (mut i64) (i64.const 0))

  ;; {"abi_version":1,"id":"com.example.assemblyscript-shape","name":"AssemblyScript Shape","version":"1.0.0"}
  (data (i32.const 1036)
    "\ec\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\d2\00\00\00"
    "{\00\22\00a\00b\00i\00_\00v\00e\00r\00s\00"
    "i\00o\00n\00\22\00:\001\00,\00\22\00i\00d\00"
    "\22\00:\00\22\00c\00o\00m\00.\00e\00x\00a\00"
    "m\00p\00l\00e\00.\00a\00s\00s\00e\00m\00"
    "b\00l\00y\00s\00c\00r\00i\00p\00t\00-\00"
    "s\00h\00a\00p\00e\00\22\00,\00\22\00n\00a\00"
    "m\00e\00\22\00:\00\22\00A\00s\00s\00e\00m\00"
    "b\00l\00y\00S\00c\00r\00i\00p\00t\00 \00"
    "S\00h\00a\00p\00e\00\22\00,\00\22\00v\00e\00"
    "r\00s\00i\00o\00n\00\22\00:\00\22\001\00.\00"
    "0\00.\000\00\22\00}\00")
  ;; {"status":"ok","post_id":"as-
  (data (i32.const 1452)
    "L\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00:\00\00\00"
    "{\00\22\00s\00t\00a\00t\00u\00s\00\22\00:\00"
    "\22\00o\00k\00\22\00,\00\22\00p\00o\00s\00t\00"
    "_\00i\00d\00\22\00:\00\22\00a\00s\00-\00")
  ;; "}
  (data (i32.const 1548)
    "\1c\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\04\00\00\00"
    "\22\00}\00")
  ;; größer gedacht: only publish is supported
  (data (i32.const 1596)
    "l\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00R\00\00\00"
    "g\00r\00\f6\00\df\00e\00r\00 \00g\00e\00d\00"
    "a\00c\00h\00t\00:\00 \00o\00n\00l\00y\00"
    " \00p\00u\00b\00l\00i\00s\00h\00 \00i\00"
    "s\00 \00s\00u\00p\00p\00o\00r\00t\00e\00"
    "d\00")
  ;; assembly/index.ts
  (data (i32.const 1724)
    "<\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\22\00\00\00"
    "a\00s\00s\00e\00m\00b\00l\00y\00/\00i\00"
    "n\00d\00e\00x\00.\00t\00s\00")
  ;; publishing
  (data (i32.const 1804)
    ",\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\14\00\00\00"
    "p\00u\00b\00l\00i\00s\00h\00i\00n\00g\00")
  ;; {"status":"error","code":"unsupported","message":"Request type not supported"}
  (data (i32.const 1868)
    "\ac\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\9c\00\00\00"
    "{\00\22\00s\00t\00a\00t\00u\00s\00\22\00:\00"
    "\22\00e\00r\00r\00o\00r\00\22\00,\00\22\00c\00"
    "o\00d\00e\00\22\00:\00\22\00u\00n\00s\00u\00"
    "p\00p\00o\00r\00t\00e\00d\00\22\00,\00\22\00"
    "m\00e\00s\00s\00a\00g\00e\00\22\00:\00\22\00"
    "R\00e\00q\00u\00e\00s\00t\00 \00t\00y\00"
    "p\00e\00 \00n\00o\00t\00 \00s\00u\00p\00"
    "p\00o\00r\00t\00e\00d\00\22\00}\00")

  ;; {"abi_version":1,"can_publish_text":true,"can_read_analytics":true,"platforms":["as-net"],"required_network_domains":["api.as-net.example"],"needs_kv_store":true}
  (data (i32.const 2124)
    "\5c\01\00\00\00\00\00\00\00\00\00\00\02\00\00\00D\01\00\00"
    "{\00\22\00a\00b\00i\00_\00v\00e\00r\00s\00i\00o\00"
    "n\00\22\00:\001\00,\00\22\00c\00a\00n\00_\00p\00u\00"
    "b\00l\00i\00s\00h\00_\00t\00e\00x\00t\00\22\00:\00"
    "t\00r\00u\00e\00,\00\22\00c\00a\00n\00_\00r\00e\00"
    "a\00d\00_\00a\00n\00a\00l\00y\00t\00i\00c\00s\00"
    "\22\00:\00t\00r\00u\00e\00,\00\22\00p\00l\00a\00t\00"
    "f\00o\00r\00m\00s\00\22\00:\00[\00\22\00a\00s\00-\00"
    "n\00e\00t\00\22\00]\00,\00\22\00r\00e\00q\00u\00i\00"
    "r\00e\00d\00_\00n\00e\00t\00w\00o\00r\00k\00_\00"
    "d\00o\00m\00a\00i\00n\00s\00\22\00:\00[\00\22\00a\00"
    "p\00i\00.\00a\00s\00-\00n\00e\00t\00.\00e\00x\00"
    "a\00m\00p\00l\00e\00\22\00]\00,\00\22\00n\00e\00e\00"
    "d\00s\00_\00k\00v\00_\00s\00t\00o\00r\00e\00\22\00"
    ":\00t\00r\00u\00e\00}\00")
  ;; posts
  (data (i32.const 2476)
    "\1c\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\0a\00\00\00"
    "p\00o\00s\00t\00s\00")
  ;; {"event":"published","post":
  (data (i32.const 2524)
    "L\00\00\00\00\00\00\00\00\00\00\00\02\00\00\008\00\00\00"
    "{\00\22\00e\00v\00e\00n\00t\00\22\00:\00\22\00p\00u\00"
    "b\00l\00i\00s\00h\00e\00d\00\22\00,\00\22\00p\00o\00"
    "s\00t\00\22\00:\00")
  ;; }
  (data (i32.const 2604)
    "\1c\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\02\00\00\00"
    "}\00")
  ;; {"method":"GET","url":"https://api.as-net.example/insights"}
  (data (i32.const 2636)
    "\8c\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00x\00\00\00"
    "{\00\22\00m\00e\00t\00h\00o\00d\00\22\00:\00\22\00G\00"
    "E\00T\00\22\00,\00\22\00u\00r\00l\00\22\00:\00\22\00h\00"
    "t\00t\00p\00s\00:\00/\00/\00a\00p\00i\00.\00a\00"
    "s\00-\00n\00e\00t\00.\00e\00x\00a\00m\00p\00l\00"
    "e\00/\00i\00n\00s\00i\00g\00h\00t\00s\00\22\00}\00")

  (func $~start
    (global.set $~lib/math/random_state (i64.reinterpret_f64 (call $~lib/builtins/seed))))

  ;; An object of `size` bytes; its header is mmInfo, gcInfo, gcInfo2, rtId, rtSize. Free objects are a list through
  ;; gcInfo.
  (func $~lib/rt/stub/__new (param $size i32) (param $id i32) (result i32)
    (local $space i32) (local $object i32) (local $previous i32)
    (local.set $space (i32.and (i32.add (local.get $size) (i32.const 35)) (i32.const -16)))
    (local.set $object (global.get $~lib/rt/free))
    (block $found
      (loop $next
        (if (i32.eqz (local.get $object))
          (then
            (local.set $object (global.get $~lib/rt/offset))
            (global.set $~lib/rt/offset (i32.add (local.get $object) (local.get $space)))
            (if (i32.gt_u (global.get $~lib/rt/offset) (i32.shl (memory.size) (i32.const 16)))
              (then
                (if (i32.lt_s
                      (memory.grow (i32.add (i32.shr_u (local.get $space) (i32.const 16)) (i32.const 1))) (i32.const 0))
                  (then unreachable))))
            (i32.store (local.get $object) (local.get $space))
            (br $found)))
        (if (i32.ge_u (i32.load (local.get $object)) (local.get $space))
          (then
            (if (local.get $previous)
              (then (i32.store offset=4 (local.get $previous) (i32.load offset=4 (local.get $object))))
              (else (global.set $~lib/rt/free (i32.load offset=4 (local.get $object)))))
            (br $found)))
        (local.set $previous (local.get $object))
        (local.set $object (i32.load offset=4 (local.get $object)))
        (br $next)))
    (i32.store offset=12 (local.get $object) (local.get $id))
    (i32.store offset=16 (local.get $object) (local.get $size))
    (i32.add (local.get $object) (i32.const 20)))

  (func $assembly/index/alloc (export "alloc") (param $size i32) (result i32)
    (call $~lib/rt/stub/__new (local.get $size) (i32.const 1)))

  (func $assembly/index/dealloc (export "dealloc") (param $pointer i32) (param $size i32)
    (local.set $pointer (i32.sub (local.get $pointer) (i32.const 20)))
    (i32.store offset=4 (local.get $pointer) (global.get $~lib/rt/free))
    (global.set $~lib/rt/free (local.get $pointer)))

  ;; Appends a string as UTF-8, and returns where it ends. Code units beyond ASCII take two bytes or three.
  (func $~lib/string/String.UTF8.encode (param $string i32) (param $at i32) (result i32)
    (local $end i32) (local $unit i32)
    (local.set $end (i32.add (local.get $string) (i32.load (i32.sub (local.get $string) (i32.const 4)))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $string) (local.get $end)))
        (local.set $unit (i32.load16_u (local.get $string)))
        (if (i32.lt_u (local.get $unit) (i32.const 0x80))
          (then (i32.store8 (local.get $at) (local.get $unit)))
          (else
            (if (i32.lt_u (local.get $unit) (i32.const 0x800))
              (then (i32.store8 (local.get $at) (i32.or (i32.const 0xC0) (i32.shr_u (local.get $unit) (i32.const 6)))))
              (else
                (i32.store8 (local.get $at) (i32.or (i32.const 0xE0) (i32.shr_u (local.get $unit) (i32.const 12))))
                (local.set $at (i32.add (local.get $at) (i32.const 1)))
                (i32.store8 (local.get $at)
                  (i32.or (i32.const 0x80) (i32.and (i32.shr_u (local.get $unit) (i32.const 6)) (i32.const 0x3F))))))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (i32.store8 (local.get $at) (i32.or (i32.const 0x80) (i32.and (local.get $unit) (i32.const 0x3F))))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $string (i32.add (local.get $string) (i32.const 2)))
        (br $next)))
    (local.get $at))

  ;; (ptr << 32) | len
  (func $assembly/index/packed (param $start i32) (param $end i32) (result i64)
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get $start)) (i64.const 32))
      (i64.extend_i32_u (i32.sub (local.get $end) (local.get $start)))))

  (func $assembly/index/returned (param $string i32) (result i64) (local $buffer i32)
    (local.set $buffer
      (call $~lib/rt/stub/__new
        (i32.mul (i32.load (i32.sub (local.get $string) (i32.const 4))) (i32.const 2)) (i32.const 1)))
    (call $assembly/index/packed
      (local.get $buffer) (call $~lib/string/String.UTF8.encode (local.get $string) (local.get $buffer))))

  (func $assembly/index/plugin_init (export "plugin_init") (result i64)
    (call $assembly/index/returned (i32.const 1056)))

  (func $assembly/index/plugin_capabilities (export "plugin_capabilities") (result i64)
    (call $assembly/index/returned (i32.const 2144)))

  ;; Appends a number in decimal, and returns where it ends.
  (func $~lib/util/number/decimal (param $number i32) (param $at i32) (result i32)
    (if (i32.ge_u (local.get $number) (i32.const 10))
      (then
        (local.set $at
          (call $~lib/util/number/decimal (i32.div_u (local.get $number) (i32.const 10)) (local.get $at)))))
    (i32.store8 (local.get $at) (i32.add (i32.const 48) (i32.rem_u (local.get $number) (i32.const 10))))
    (i32.add (local.get $at) (i32.const 1)))

  ;; The number that ASCII digits stand for.
  (func $~lib/util/string/digits (param $at i32) (param $length i32) (result i32) (local $number i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $length)))
        (local.set $number
          (i32.add
            (i32.mul (local.get $number) (i32.const 10)) (i32.sub (i32.load8_u (local.get $at)) (i32.const 48))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $length (i32.sub (local.get $length) (i32.const 1)))
        (br $next)))
    (local.get $number))

  ;; A buffer with a string's UTF-8, for strings of ASCII: a byte for each of its units.
  (func $assembly/index/encoded (param $string i32) (result i32) (local $buffer i32)
    (local.set $buffer
      (call $~lib/rt/stub/__new (i32.load (i32.sub (local.get $string) (i32.const 4))) (i32.const 1)))
    (drop (call $~lib/string/String.UTF8.encode (local.get $string) (local.get $buffer)))
    (local.get $buffer))

  ;; Counts the posts in the store, and returns the number of this one.
  (func $assembly/index/counted (result i32) (local $key i32) (local $stored i64) (local $count i32) (local $buffer i32)
    (local.set $key (call $assembly/index/encoded (i32.const 2496)))
    (local.set $stored (call $assembly/env/host_store_get (local.get $key) (i32.const 5)))
    (if (i64.ne (local.get $stored) (i64.const 0))
      (then
        (local.set $buffer (i32.wrap_i64 (i64.shr_u (local.get $stored) (i64.const 32))))
        (local.set $count
          (call $~lib/util/string/digits (local.get $buffer) (i32.wrap_i64 (local.get $stored))))
        (call $assembly/index/dealloc (local.get $buffer) (i32.const 0))))
    (local.set $count (i32.add (local.get $count) (i32.const 1)))
    (local.set $buffer (call $~lib/rt/stub/__new (i32.const 16) (i32.const 1)))
    (call $assembly/env/host_store_set
      (local.get $key) (i32.const 5) (local.get $buffer)
      (i32.sub (call $~lib/util/number/decimal (local.get $count) (local.get $buffer)) (local.get $buffer)))
    (call $assembly/index/dealloc (local.get $buffer) (i32.const 0))
    (call $assembly/index/dealloc (local.get $key) (i32.const 0))
    (local.get $count))

  ;; Announces a post.
  (func $assembly/index/announce (param $count i32) (local $buffer i32) (local $end i32)
    (local.set $buffer (call $~lib/rt/stub/__new (i32.const 64) (i32.const 1)))
    (local.set $end (call $~lib/string/String.UTF8.encode (i32.const 2544) (local.get $buffer)))
    (local.set $end (call $~lib/util/number/decimal (local.get $count) (local.get $end)))
    (local.set $end (call $~lib/string/String.UTF8.encode (i32.const 2624) (local.get $end)))
    (call $assembly/env/host_emit_event (local.get $buffer) (i32.sub (local.get $end) (local.get $buffer)))
    (call $assembly/index/dealloc (local.get $buffer) (i32.const 0)))

  ;; Asks the platform for insights; what the host gives back is an answer as it is.
  (func $assembly/index/insights (result i64) (local $call i32) (local $reply i64)
    (local.set $call (call $assembly/index/encoded (i32.const 2656)))
    (local.set $reply
      (call $assembly/env/host_http_request
        (local.get $call) (i32.shr_u (i32.load (i32.const 2652)) (i32.const 1))))
    (call $assembly/index/dealloc (local.get $call) (i32.const 0))
    (local.get $reply))

  ;; Publishes, asks for insights, throws for delete_post, which the compiler turns into a call of abort, and answers all
  ;; others with an error.
  (func $assembly/index/plugin_handle_request (export "plugin_handle_request") (param $pointer i32) (param $length i32)
    (result i64) (local $count i32) (local $buffer i32) (local $end i32)
    (if (i64.eq (i64.load offset=9 align=1 (local.get $pointer)) (i64.const 0x6e695f6863746566)) ;; fetch_in
      (then (return (call $assembly/index/insights))))
    (if (i32.eq (i32.load8_u offset=9 (local.get $pointer)) (i32.const 100))
      (then
        (call $~lib/builtins/abort (i32.const 1616) (i32.const 1744) (i32.const 42) (i32.const 5))
        unreachable))
    (if (i32.ne (i32.load8_u offset=9 (local.get $pointer)) (i32.const 112))
      (then (return (call $assembly/index/returned (i32.const 1888)))))
    (local.set $count (call $assembly/index/counted))
    (call $assembly/index/announce (local.get $count))
    (call $~lib/builtins/trace
      (i32.const 1824) (i32.const 1) (f64.convert_i32_u (local.get $count))
      (f64.const 0) (f64.const 0) (f64.const 0) (f64.const 0))
    (local.set $buffer (call $~lib/rt/stub/__new (i32.const 64) (i32.const 1)))
    (local.set $end (call $~lib/string/String.UTF8.encode (i32.const 1472) (local.get $buffer)))
    (local.set $end (call $~lib/util/number/decimal (local.get $count) (local.get $end)))
    (local.set $end (call $~lib/string/String.UTF8.encode (i32.const 1568) (local.get $end)))
    (call $assembly/env/host_log (i32.const 2) (local.get $buffer) (i32.sub (local.get $end) (local.get $buffer)))
    (call $assembly/index/packed (local.get $buffer) (local.get $end)))
)
