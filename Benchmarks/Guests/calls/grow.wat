;; Grows its memory page by page.
(module
  (memory (export "memory") 0 1024)
  (func (export "grow") (param $pages i32) (result i32)
    (loop $again
      (drop (memory.grow (i32.const 1)))
      (br_if $again (local.tee $pages (i32.sub (local.get $pages) (i32.const 1)))))
    (memory.size)))
