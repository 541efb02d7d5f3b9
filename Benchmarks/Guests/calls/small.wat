;; A small module: what a plugin's instance has at least, in the sizes that compilers give it.
(module
  (import "host" "log" (func $log (param i32 i32)))
  (memory (export "memory") 2)
  (table 4 4 funcref)
  (elem (i32.const 1) $allocate $free $run)
  (global $stackPointer (mut i32) (i32.const 65536))
  (global $heapBase i32 (i32.const 66560))
  (data (i32.const 65536) "a plugin's constant strings stand here; a few dozen bytes of them are usual")
  (func $allocate (export "allocate") (param i32) (result i32) (global.get $heapBase))
  (func $free (export "free") (param i32))
  (func $run (export "run") (param i32 i32) (result i32)
    (call $log (local.get 0) (local.get 1))
    (i32.const 0)))
