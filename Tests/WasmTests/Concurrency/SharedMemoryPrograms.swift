/// Guests that synchronise by atomic operators, for several instances with one memory.
enum WorkStealing {
    /// `run(me, depth)` puts a task of that depth into its own deque unless it is negative, and works until none is pending;
    /// it gives how many tasks it has done.
    ///
    ///     0: tasks pending   8: tasks of depth 0 done   4096 + 4096 × thread: top 0, bottom 64, ring of 512 tasks 128
    static let source = """
        (func $deque (param $thread i32) (result i32)
            (i32.add (i32.const 4096) (i32.shl (local.get $thread) (i32.const 12))))
        (func $slot (param $deque i32) (param $index i32) (result i32)
            (i32.add (local.get $deque)
                (i32.shl (i32.and (local.get $index) (i32.const 511)) (i32.const 2))))
        (func $push (param $deque i32) (param $task i32) (local $bottom i32)
            (local.set $bottom (i32.atomic.load offset=64 (local.get $deque)))
            (i32.atomic.store offset=128 (call $slot (local.get $deque) (local.get $bottom)) (local.get $task))
            (i32.atomic.store offset=64 (local.get $deque) (i32.add (local.get $bottom) (i32.const 1))))
        (func $pop (param $deque i32) (result i32) (local $bottom i32) (local $top i32) (local $task i32)
            (local.set $bottom (i32.sub (i32.atomic.load offset=64 (local.get $deque)) (i32.const 1)))
            (i32.atomic.store offset=64 (local.get $deque) (local.get $bottom))
            (local.set $top (i32.atomic.load (local.get $deque)))
            (if (i32.gt_s (local.get $top) (local.get $bottom))
                (then
                    (i32.atomic.store offset=64 (local.get $deque) (i32.add (local.get $bottom) (i32.const 1)))
                    (return (i32.const -1))))
            (local.set $task (i32.atomic.load offset=128 (call $slot (local.get $deque) (local.get $bottom))))
            (if (i32.eq (local.get $top) (local.get $bottom))
                (then
                    (if (i32.ne (local.get $top)
                            (i32.atomic.rmw.cmpxchg (local.get $deque) (local.get $top)
                                (i32.add (local.get $top) (i32.const 1))))
                        (then (local.set $task (i32.const -1))))
                    (i32.atomic.store offset=64 (local.get $deque) (i32.add (local.get $bottom) (i32.const 1)))))
            (local.get $task))
        (func $steal (param $deque i32) (result i32) (local $top i32) (local $task i32)
            (local.set $top (i32.atomic.load (local.get $deque)))
            (if (i32.ge_s (local.get $top) (i32.atomic.load offset=64 (local.get $deque)))
                (then (return (i32.const -1))))
            (local.set $task (i32.atomic.load offset=128 (call $slot (local.get $deque) (local.get $top))))
            (if (i32.ne (local.get $top)
                    (i32.atomic.rmw.cmpxchg (local.get $deque) (local.get $top)
                        (i32.add (local.get $top) (i32.const 1))))
                (then (return (i32.const -1))))
            (local.get $task))
        (func $find (param $me i32) (result i32) (local $task i32) (local $next i32)
            (local.set $task (call $pop (call $deque (local.get $me))))
            (loop $again
                (if (i32.ge_s (local.get $task) (i32.const 0)) (then (return (local.get $task))))
                (local.set $next (i32.add (local.get $next) (i32.const 1)))
                (if (i32.eq (local.get $next) (i32.const 4)) (then (return (i32.const -1))))
                (local.set $task (call $steal (call $deque
                    (i32.and (i32.add (local.get $me) (local.get $next)) (i32.const 3)))))
                (br $again))
            unreachable)
        (func (export "run") (param $me i32) (param $depth i32) (result i32) (local $task i32) (local $done i32)
            (if (i32.ge_s (local.get $depth) (i32.const 0))
                (then (call $push (call $deque (local.get $me)) (local.get $depth))))
            (loop $again
                (local.set $task (call $find (local.get $me)))
                (if (i32.lt_s (local.get $task) (i32.const 0))
                    (then
                        (br_if $again (i32.atomic.load (i32.const 0)))
                        (return (local.get $done))))
                (local.set $done (i32.add (local.get $done) (i32.const 1)))
                (if (local.get $task)
                    (then
                        (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
                        (call $push (call $deque (local.get $me)) (i32.sub (local.get $task) (i32.const 1)))
                        (call $push (call $deque (local.get $me)) (i32.sub (local.get $task) (i32.const 1))))
                    (else
                        (drop (i32.atomic.rmw.add (i32.const 8) (i32.const 1)))
                        (drop (i32.atomic.rmw.sub (i32.const 0) (i32.const 1)))))
                (br $again))
            unreachable)
        """
}

/// A mutex and a condition variable of `memory.atomic.wait32` and `memory.atomic.notify`.
enum Monitor {
    /// `count` and `countLocked` count up at 12 and, by accesses that are not atomic, at 8; `produce` hands over the numbers up
    /// to its argument one by one, and `consume` gives the sum of as many.
    ///
    ///     0: the mutex, 0 free, 1 held, 2 held and waited for   16: the condition's sequence   20: the number, 0 for none
    static let source = """
        (func $lock
            (if (i32.eqz (i32.atomic.rmw.cmpxchg (i32.const 0) (i32.const 0) (i32.const 1))) (then (return)))
            (loop $again
                (if (i32.eqz (i32.atomic.rmw.xchg (i32.const 0) (i32.const 2))) (then (return)))
                (drop (memory.atomic.wait32 (i32.const 0) (i32.const 2) (i64.const -1)))
                (br $again)))
        (func $unlock
            (if (i32.eq (i32.atomic.rmw.xchg (i32.const 0) (i32.const 0)) (i32.const 2))
                (then (drop (memory.atomic.notify (i32.const 0) (i32.const 1))))))
        (func $await (local $sequence i32)
            (local.set $sequence (i32.atomic.load (i32.const 16)))
            (call $unlock)
            (drop (memory.atomic.wait32 (i32.const 16) (local.get $sequence) (i64.const -1)))
            (call $lock))
        (func $announce
            (drop (i32.atomic.rmw.add (i32.const 16) (i32.const 1)))
            (drop (memory.atomic.notify (i32.const 16) (i32.const -1))))
        (func (export "count") (param $turns i32)
            (loop $again
                (drop (i32.atomic.rmw.add (i32.const 12) (i32.const 1)))
                (local.set $turns (i32.sub (local.get $turns) (i32.const 1)))
                (br_if $again (local.get $turns))))
        (func (export "countLocked") (param $turns i32)
            (loop $again
                (call $lock)
                (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (i32.const 1)))
                (call $unlock)
                (local.set $turns (i32.sub (local.get $turns) (i32.const 1)))
                (br_if $again (local.get $turns))))
        (func (export "produce") (param $count i32) (result i32)
            (loop $again
                (call $lock)
                (block $free
                    (loop $wait
                        (br_if $free (i32.eqz (i32.load (i32.const 20))))
                        (call $await)
                        (br $wait)))
                (i32.store (i32.const 20) (local.get $count))
                (call $announce)
                (call $unlock)
                (local.set $count (i32.sub (local.get $count) (i32.const 1)))
                (br_if $again (local.get $count)))
            (i32.const 0))
        (func (export "consume") (param $count i32) (result i32) (local $sum i32)
            (loop $again
                (call $lock)
                (block $full
                    (loop $wait
                        (br_if $full (i32.load (i32.const 20)))
                        (call $await)
                        (br $wait)))
                (local.set $sum (i32.add (local.get $sum) (i32.load (i32.const 20))))
                (i32.store (i32.const 20) (i32.const 0))
                (call $announce)
                (call $unlock)
                (local.set $count (i32.sub (local.get $count) (i32.const 1)))
                (br_if $again (local.get $count)))
            (local.get $sum))
        """
}
