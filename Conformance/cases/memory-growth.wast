;; Memory that grows under code that holds its base or length: in the running function, in a callee, in another
;; instance; and the last byte inside and the first one outside before and after.

(module $owner
  (memory (export "memory") 1 4)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "store-after-grow") (param i32) (result i32)
    (i32.store (i32.const 0) (i32.const 11))
    (drop (memory.grow (i32.const 1)))
    (i32.store (local.get 0) (i32.const 22))
    (i32.add (i32.load (i32.const 0)) (i32.load (local.get 0)))))
(register "owner")

(module $user
  (import "owner" "memory" (memory 1))
  (import "owner" "grow" (func $grow (param i32) (result i32)))
  (func (export "store-after-call") (param i32) (result i32 i32)
    (i32.store (i32.const 4) (i32.const 33))
    (call $grow (i32.const 1))
    (i32.store (local.get 0) (i32.const 44))
    (i32.add (i32.load (i32.const 4)) (i32.load (local.get 0))))
  (func (export "size") (result i32) (memory.size))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "loop") (result i32)
    (local $count i32)
    ;; Grows until it fails, and touches the last byte of each size.
    (loop $again
      (i32.store8 (i32.sub (i32.mul (memory.size) (i32.const 65536)) (i32.const 1)) (i32.const 1))
      (local.set $count (i32.add (local.get $count) (i32.const 1)))
      (br_if $again (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
    (local.get $count)))

(assert_return (invoke $owner "load" (i32.const 65535)) (i32.const 0))
(assert_trap (invoke $owner "load" (i32.const 65536)) "out of bounds memory access")
(assert_trap (invoke $owner "store-after-grow" (i32.const 131069)) "out of bounds memory access")
(assert_return (invoke $user "size") (i32.const 2))
(assert_return (invoke $user "load" (i32.const 131071)) (i32.const 0))
(assert_trap (invoke $user "load" (i32.const 131072)) "out of bounds memory access")
(assert_return (invoke $user "store-after-call" (i32.const 196604)) (i32.const 2) (i32.const 77))
(assert_return (invoke $owner "load" (i32.const 196604)) (i32.const 44))
(assert_return (invoke $user "loop") (i32.const 2))
(assert_return (invoke $owner "load" (i32.const 262143)) (i32.const 1))
(assert_return (invoke $owner "grow" (i32.const 1)) (i32.const -1))
(assert_return (invoke $owner "grow" (i32.const 0)) (i32.const 4))
(assert_return (invoke $owner "grow" (i32.const -1)) (i32.const -1))
