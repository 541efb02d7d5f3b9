;; Exceptions beyond the official suite: what the frame holds when one is caught, and what unwinding passes.

;; Values of all types reach the operands of the label; locals are as they were set, operands below as they were.
(module
  (type $t (func (param i32 v128 f64 funcref)))
  (tag $e (type $t)) (tag $i (param i32)) (tag $done (param i64 i32)) (tag $unused)
  (elem declare func $throwAll)
  (func $throwAll (param i32)
    local.get 0 v128.const i64x2 7 8 f64.const 0.5 ref.func $throwAll throw $e)
  (func (export "all") (param i32) (result i64 i32 v128 f64 i32)
    (local $r funcref)
    i64.const 99
    block (result i32 v128 f64 funcref)
      try_table (catch $e 0) local.get 0 call $throwAll end unreachable
    end
    local.set $r
    local.get $r ref.is_null)
  (func $throw (param i32) local.get 0 throw $i)
  (func (export "locals") (param $x i32) (result i32 i32 i32 i32)
    local.get $x
    i32.const 1000
    block (result i32)
      local.get $x
      i32.const 5
      try_table (catch $i 0)
        i32.const 70 local.set $x
        local.get $x call $throw
        i32.const 71 local.set $x
      end
      unreachable
    end
    local.get $x)
  ;; To a loop with a parameter, and to the function's own label.
  (func (export "loop") (param $n i32) (result i64 i32)
    i32.const 0
    loop $again (param i32)
      local.set $n
      try_table (catch $i $again) (catch $done 1)
        local.get $n i32.const 10 i32.eq
        if i64.const 4 local.get $n throw $done end
        local.get $n i32.const 1 i32.add throw $i
      end
    end
    unreachable)
  ;; The values overlap their destination: both are in the frame that throws.
  (func (export "overlap") (param i32) (result i32 i64)
    i32.const 9
    block (result i64 i32)
      i64.const 1
      try_table (catch $done 0) local.get 0 i64.extend_i32_u i32.const 3 throw $done end
      unreachable
    end
    drop)
  ;; A comparison before, inside and behind a region keeps its meaning.
  (func (export "fused") (param i32) (result i32)
    block $caught
      local.get 0 i32.const 3 i32.eq
      try_table (param i32) (result i32) (catch_all $caught)
        i32.eqz
        local.get 0 call $maybe
      end
      if i32.const 1 return end
      i32.const 2 return
    end
    i32.const 3)
  (func $maybe (param i32) local.get 0 i32.const 4 i32.eq if throw $unused end)
  (func (export "dead") (result i32)
    block (result i32)
      i32.const 1 br 0
      try_table (result i32) (catch $i 0) try_table (catch $i 0) end i32.const 2 end
    end))
(assert_return (invoke "all" (i32.const 5))
  (i64.const 99) (i32.const 5) (v128.const i64x2 7 8) (f64.const 0.5) (i32.const 0))
(assert_return (invoke "locals" (i32.const 3)) (i32.const 3) (i32.const 1000) (i32.const 70) (i32.const 70))
(assert_return (invoke "loop" (i32.const 3)) (i64.const 4) (i32.const 10))
(assert_return (invoke "overlap" (i32.const 6)) (i32.const 9) (i64.const 6))
(assert_return (invoke "fused" (i32.const 3)) (i32.const 2))
(assert_return (invoke "fused" (i32.const 2)) (i32.const 1))
(assert_return (invoke "fused" (i32.const 4)) (i32.const 3))
(assert_return (invoke "dead") (i32.const 1))

;; A tail call leaves its frame, so that no clause there covers it.
(module
  (type $v (func))
  (tag $e) (table funcref (elem $throw $tail))
  (func $throw throw $e)
  (func $tail i32.const 0 return_call_indirect (type $v))
  (func $covered (result i32) block try_table (catch $e 0) return_call $g end end i32.const 1)
  (func $g (result i32) call $throw i32.const 0)
  (func (export "f") (param i32) (result i32)
    block try_table (catch $e 0)
      block block block block local.get 0 br_table 0 1 2 3 end
        call $throw end
        i32.const 0 call_indirect (type $v) end
        i32.const 1 call_indirect (type $v) end
      call $covered drop
    end i32.const 5 return end
    i32.const 6)
  (func (export "uncaught") call $covered drop))
(assert_return (invoke "f" (i32.const 0)) (i32.const 6))
(assert_return (invoke "f" (i32.const 1)) (i32.const 6))
(assert_return (invoke "f" (i32.const 2)) (i32.const 6))
(assert_return (invoke "f" (i32.const 3)) (i32.const 6))
(assert_exception (invoke "uncaught"))

;; Across instances the catcher's memory and globals are back, and tags of two instances of one module differ.
(module definition $thrower
  (tag $e (export "e") (param i32)) (memory 3) (data (i32.const 0) "\02")
  (func (export "throw") i32.const 0 i32.load8_u throw $e))
(module instance $a $thrower)
(module instance $b $thrower)
(register "a" $a)
(register "b" $b)
(module
  (import "a" "e" (tag $a (param i32))) (import "b" "e" (tag $b (param i32)))
  (import "a" "throw" (func $throwA)) (import "b" "throw" (func $throwB))
  (memory 1) (data (i32.const 0) "\01") (global $g (mut i32) (i32.const 40))
  (func (export "f") (param i32) (result i32 i32 i32 i32 i32)
    i32.const 5
    block $caught (result i32)
      block $b (result i32)
        try_table (catch $b $b)
          block $a (result i32)
            try_table (catch $a $a)
              local.get 0 if call $throwA else call $throwB end
            end
            unreachable
          end
          i32.const 100 i32.add br $caught
        end
        unreachable
      end
      i32.const 200 i32.add
    end
    i32.const 0 i32.load8_u memory.size global.get $g))
(assert_return (invoke "f" (i32.const 1)) (i32.const 5) (i32.const 102) (i32.const 1) (i32.const 1) (i32.const 40))
(assert_return (invoke "f" (i32.const 0)) (i32.const 5) (i32.const 202) (i32.const 1) (i32.const 1) (i32.const 40))

;; A reference outlives its catch, and throws the same exception again; null does not.
(module
  (tag $e (param i32)) (global $kept (mut exnref) (ref.null exn))
  (func $throw i32.const 42 throw $e)
  (func (export "keep")
    block (result i32 exnref) try_table (catch_ref $e 0) call $throw end unreachable end global.set $kept drop)
  (func (export "again") (result i32)
    block (result i32) try_table (catch $e 0) global.get $kept throw_ref end unreachable end)
  ;; A million exceptions caught by their values take no memory.
  (func (export "million") (result i32) (local $n i32) (local $sum i32)
    i32.const 1000000 local.set $n
    loop $l
      block (result i32) try_table (catch $e 0) call $throw end unreachable end
      local.get $sum i32.add local.set $sum
      local.get $n i32.const 1 i32.sub local.tee $n br_if $l
    end
    local.get $sum)
  (func $deep (param i32) local.get 0 if local.get 0 i32.const 1 i32.sub call $deep else call $throw end)
  (func (export "deep") (result i32)
    block (result i32) try_table (catch $e 0) i32.const 100000 call $deep end unreachable end))
(assert_trap (invoke "again") "null reference")
(invoke "keep")
(assert_return (invoke "again") (i32.const 42))
(assert_return (invoke "again") (i32.const 42))
(assert_return (invoke "million") (i32.const 42000000))
(assert_return (invoke "deep") (i32.const 42))
