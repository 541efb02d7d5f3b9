;; Recursion without end by every kind of call, with small and large frames; afterwards the instance works as before.
;; Tail calls need no stack.

(module $stack
  (type $none (func))
  (type $counter (func (param i32) (result i32)))
  (table funcref (elem $indirect $even $odd))
  (func $one (export "direct") (call $one))
  (func $indirect (export "indirect") (call_indirect (type $none) (i32.const 0)))
  (func $left (export "mutual") (call $right))
  (func $right (call $left))
  (func $value (export "value") (param i64 i64 f64) (result i64)
    (i64.add (local.get 0) (call $value (local.get 1) (local.get 0) (local.get 2))))
  (func $locals (export "locals") (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (call $locals))
  ;; Frames of different sizes in turn, so that the limit falls into each of them somewhere.
  (func $mixed (export "mixed") (param i32) (result i32)
    (if (result i32) (i32.and (local.get 0) (i32.const 1))
      (then (call $mixed-large (i32.add (local.get 0) (i32.const 1))))
      (else (call $mixed (i32.add (local.get 0) (i32.const 1))))))
  (func $mixed-large (param i32) (result i32)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (call $mixed (i32.add (local.get 0) (i32.const 1))))
  (func $even (type $counter)
    (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 1))
      (else (return_call $odd (i32.sub (local.get 0) (i32.const 1))))))
  (func $odd (type $counter)
    (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0))
      (else
        (return_call_indirect (type $counter) (i32.sub (local.get 0) (i32.const 1)) (i32.const 1)))))
  (func (export "tail") (param i32) (result i32) (return_call $even (local.get 0)))
  ;; From a small frame into a large one and back: the whole new frame counts, not what it adds.
  (func $small (export "tail-frames") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 42))
      (else (return_call $large (i32.sub (local.get 0) (i32.const 1)) (i64.const 0) (i64.const 0) (i64.const 0)))))
  (func $large (param i32 i64 i64 i64) (result i32)
    (local i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $small (local.get 0)))
  ;; Deep, but not too deep.
  (func $sum (export "sum") (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (i32.add (local.get 0) (call $sum (i32.sub (local.get 0) (i32.const 1)))))
      (else (i32.const 0)))))

(assert_exhaustion (invoke "direct") "call stack exhausted")
(assert_exhaustion (invoke "indirect") "call stack exhausted")
(assert_exhaustion (invoke "mutual") "call stack exhausted")
(assert_exhaustion (invoke "value" (i64.const 1) (i64.const 2) (f64.const 3)) "call stack exhausted")
(assert_exhaustion (invoke "locals") "call stack exhausted")
(assert_exhaustion (invoke "mixed" (i32.const 0)) "call stack exhausted")
(assert_return (invoke "tail" (i32.const 1000000)) (i32.const 1))
(assert_return (invoke "tail" (i32.const 1000001)) (i32.const 0))
(assert_return (invoke "tail-frames" (i32.const 100000)) (i32.const 42))
(assert_return (invoke "sum" (i32.const 1000)) (i32.const 500500))

;; The same from another instance's function, and through a start function.
(register "stack" $stack)
(module $outer
  (import "stack" "direct" (func $direct))
  (func (export "imported") (call $direct))
  (func $again (export "around") (call $again)))
(assert_exhaustion (invoke $outer "imported") "call stack exhausted")
(assert_exhaustion (invoke $outer "around") "call stack exhausted")
(assert_return (invoke $stack "sum" (i32.const 1000)) (i32.const 500500))
