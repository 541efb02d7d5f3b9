;; Values that change places at once: block parameters, branch operands, call arguments and results whose sources and
;; destinations overlap. A copy at a time in the wrong order loses one of them.

(module
  ;; The loop's parameters swap in each turn.
  (func (export "fibonacci") (param $n i32) (result i64)
    (i64.const 0) (i64.const 1)
    (loop $again (param i64 i64) (result i64 i64)
      (if (param i64 i64) (result i64 i64) (i32.eqz (local.get $n))
        (then)
        (else
          (call $step)
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (br $again))))
    drop)
  (func $step (param $a i64) (param $b i64) (result i64 i64)
    (local.get $b) (i64.add (local.get $a) (local.get $b)))

  ;; Three values rotate; after 3·k turns they are where they were.
  (func (export "rotate") (param $a i32) (param $b i32) (param $c i32) (param $n i32) (result i32 i32 i32)
    (local $t i32)
    (loop $again
      (if (local.get $n)
        (then
          (local.get $b) (local.get $c) (local.get $a)
          (local.set $c) (local.set $b) (local.set $a)
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (br $again))))
    (local.get $a) (local.get $b) (local.get $c))

  ;; The same by the parameters of a loop.
  (func (export "rotate-parameters") (param $n i32) (result i32 i32 i32)
    (local $x i32) (local $y i32) (local $z i32)
    (i32.const 1) (i32.const 2) (i32.const 3)
    (loop $again (param i32 i32 i32) (result i32 i32 i32)
      (local.set $z) (local.set $y) (local.set $x)
      (local.get $y) (local.get $z) (local.get $x)
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n))))

  ;; A branch whose operands are the temporaries that it overwrites, with more below them.
  (func (export "slide") (param $c i32) (result i32 i32 i32)
    (block $out (result i32 i32 i32)
      (i32.const 100) (i32.const 200)
      (i32.const 1) (i32.const 2) (i32.const 3)
      (br_if $out (local.get $c))
      drop drop drop
      (i32.const 7)))

  ;; br_table with operands to labels at different heights.
  (func (export "table") (param $i i32) (result i32 i32)
    (block $a (result i32 i32)
      (i32.const 50)
      (block $b (result i32 i32)
        (i32.const 60)
        (block $c (result i32 i32)
          (i32.const 1) (i32.const 2)
          (br_table $c $b $a (local.get $i)))
        i32.add
        (i32.const 3) (br $b))
      (i32.add) (br $a)))

  ;; Arguments in another order than the parameters they come from.
  (func $digits (param i32 i32 i32 i32) (result i32)
    (i32.add (i32.mul (local.get 0) (i32.const 1000))
      (i32.add (i32.mul (local.get 1) (i32.const 100))
        (i32.add (i32.mul (local.get 2) (i32.const 10)) (local.get 3)))))
  (func (export "reverse-call") (param i32 i32 i32 i32) (result i32)
    (call $digits (local.get 3) (local.get 2) (local.get 1) (local.get 0)))
  (func (export "reverse-tail-call") (param i32 i32 i32 i32) (result i32)
    (return_call $digits (local.get 3) (local.get 2) (local.get 1) (local.get 0)))
  (func (export "rotate-tail-call") (param i32 i32 i32 i32) (result i32)
    (return_call $digits (local.get 1) (local.get 2) (local.get 3) (local.get 0)))
  (func (export "repeat-tail-call") (param i32 i32 i32 i32) (result i32)
    (return_call $digits (local.get 1) (local.get 1) (local.get 0) (local.get 0)))
  (func (export "reverse-return") (param i32 i32 i32) (result i32 i32 i32)
    (local.get 2) (local.get 1) (local.get 0))
  (func (export "repeat-return") (param i32 i32) (result i32 i32 i32 i32)
    (local.get 1) (local.get 0) (local.get 1) (local.get 0))
  (func (export "return-through-block") (param i32 i32) (result i32 i32)
    (block (result i32 i32)
      (local.get 1) (local.get 0)
      (return))))

(assert_return (invoke "fibonacci" (i32.const 0)) (i64.const 0))
(assert_return (invoke "fibonacci" (i32.const 1)) (i64.const 1))
(assert_return (invoke "fibonacci" (i32.const 90)) (i64.const 2880067194370816120))
(assert_return (invoke "rotate" (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 1))
  (i32.const 2) (i32.const 3) (i32.const 1))
(assert_return (invoke "rotate" (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 300))
  (i32.const 1) (i32.const 2) (i32.const 3))
(assert_return (invoke "rotate-parameters" (i32.const 1)) (i32.const 2) (i32.const 3) (i32.const 1))
(assert_return (invoke "rotate-parameters" (i32.const 2)) (i32.const 3) (i32.const 1) (i32.const 2))
(assert_return (invoke "rotate-parameters" (i32.const 3)) (i32.const 1) (i32.const 2) (i32.const 3))
(assert_return (invoke "slide" (i32.const 1)) (i32.const 1) (i32.const 2) (i32.const 3))
(assert_return (invoke "slide" (i32.const 0)) (i32.const 100) (i32.const 200) (i32.const 7))
(assert_return (invoke "table" (i32.const 0)) (i32.const 50) (i32.const 6))
(assert_return (invoke "table" (i32.const 1)) (i32.const 50) (i32.const 3))
(assert_return (invoke "table" (i32.const 2)) (i32.const 1) (i32.const 2))
(assert_return (invoke "table" (i32.const -1)) (i32.const 1) (i32.const 2))
(assert_return (invoke "reverse-call" (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)) (i32.const 4321))
(assert_return (invoke "reverse-tail-call" (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)) (i32.const 4321))
(assert_return (invoke "rotate-tail-call" (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)) (i32.const 2341))
(assert_return (invoke "repeat-tail-call" (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)) (i32.const 2211))
(assert_return (invoke "reverse-return" (i32.const 1) (i32.const 2) (i32.const 3))
  (i32.const 3) (i32.const 2) (i32.const 1))
(assert_return (invoke "repeat-return" (i32.const 1) (i32.const 2))
  (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 1))
(assert_return (invoke "return-through-block" (i32.const 1) (i32.const 2)) (i32.const 2) (i32.const 1))
