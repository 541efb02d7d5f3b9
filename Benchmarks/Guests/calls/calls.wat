;; What the benchmarks of calls, traps and memory.grow call. A loop makes 16 calls a turn, so that the loop itself
;; hardly counts. Assembled by the runner at its start.
(module
  (import "host" "add" (func $host (param i32 i32) (result i32)))

  (func (export "add") (param i32 i32) (result i32)
    (i32.add (local.get 0) (local.get 1)))

  (func (export "trap") unreachable)

  ;; Calls the host 16 times in each of `turns` turns, and gives the sum of the results.
  (func (export "callHost") (param $turns i32) (result i32)
    (local $sum i32)
    (loop $again
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (local.set $sum (call $host (local.get $sum) (i32.const 1)))
      (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1)))))
    (local.get $sum))
)
