;; Legacy exceptions beyond the official suite.

(module
  (tag $e (param i32)) (tag $f)
  (func $throw (param i32) local.get 0 throw $e)
  ;; An inner block and an outer one each rethrow their own, from inside of one another.
  (func (export "both") (param i32) (result i32)
    try (result i32)
      try (result i32)
        i32.const 1 call $throw i32.const 0
      catch $e
        drop
        try (result i32)
          try (result i32)
            i32.const 2 call $throw i32.const 0
          catch $e
            drop
            try (result i32)
              rethrow 3                  ;; the exception of value 1, although that of value 2 is younger
            catch $e
              i32.const 10 i32.mul
              local.get 0 if rethrow 2 end
            end
          end
        catch $e
          i32.const 100 i32.add
        end
      end
    catch $e
      i32.const 1000 i32.add
    end)
  ;; A loop that catches all and rethrows a million times keeps one exception at a time.
  (func $cleanup (param i32) try local.get 0 call $throw catch_all rethrow 0 end)
  (func (export "million") (result i32) (local $n i32) (local $sum i32)
    i32.const 1000000 local.set $n
    loop $l
      try (result i32) i32.const 42 call $cleanup i32.const 0 catch $e end
      local.get $sum i32.add local.set $sum
      local.get $n i32.const 1 i32.sub local.tee $n br_if $l
    end
    local.get $sum)
  ;; Every frame of a recursion keeps its own.
  (func $deep (param i32)
    try
      local.get 0 if local.get 0 i32.const 1 i32.sub call $deep else i32.const 0 call $throw end
    catch $e
      drop
      try local.get 0 i32.const 1000 i32.add call $throw catch_all end
      rethrow 0
    end)
  (func (export "deep") (result i32)
    try (result i32) i32.const 10000 call $deep i32.const 1 catch $e end)
  ;; Operands below are kept, locals are as they were set.
  (func (export "operands") (param i32) (result i32 i32)
    local.get 0
    try (param) (result i32)
      local.get 0 i32.const 5
      i32.const 9 local.set 0
      i32.const 3 call $throw
      drop
    catch $e
      local.get 0 i32.add
    end)
  ;; What is delegated to a block goes to the try around it, past one in between.
  (func (export "delegate") (result i32)
    try (result i32)
      block $b (result i32)
        try (result i32)
          try (result i32) i32.const 1 call $throw i32.const 2 delegate $b
        catch_all
          i32.const 3
        end
      end
    catch $e
      i32.const 40 i32.add
    end)
  (func (export "uncaught") try try i32.const 7 call $throw delegate 1 catch_all end)
  ;; Both encodings in one function.
  (func (export "mixed") (result i32)
    block $h (result i32)
      try_table (catch $e $h)
        try i32.const 6 call $throw catch_all rethrow 0 end
      end
      i32.const 0
    end)
  (func (export "dead") (result i32)
    i32.const 1 return
    try try unreachable delegate 0 catch $e drop rethrow 0 catch_all end
    try throw $f catch $e drop end))
(assert_return (invoke "both" (i32.const 0)) (i32.const 10))
(assert_return (invoke "both" (i32.const 1)) (i32.const 102))
(assert_return (invoke "million") (i32.const 42000000))
(assert_return (invoke "deep") (i32.const 0))
(assert_return (invoke "operands" (i32.const 4)) (i32.const 4) (i32.const 12))
(assert_return (invoke "delegate") (i32.const 41))
(assert_exception (invoke "uncaught"))
(assert_return (invoke "mixed") (i32.const 6))
(assert_return (invoke "dead") (i32.const 1))

;; In the binary format clauses may stand where they belong to nothing.
(assert_malformed
  (module binary "\00asm\01\00\00\00\01\04\01\60\00\00\03\02\01\00\0a\05\01\03\00\19\0b") "misplaced CATCH_ALL opcode")
(assert_malformed
  (module binary "\00asm\01\00\00\00\01\04\01\60\00\00\03\02\01\00\0a\08\01\06\00\02\40\18\00\0b") "misplaced DELEGATE opcode")
