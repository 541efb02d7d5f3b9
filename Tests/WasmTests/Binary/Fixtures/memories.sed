# Puts instructions on the memory $log in place of the imports of memories.c.
/^  \(import "log"/{
s/^  \(import "log" "load8" \((func .*)\)\)$/  (\1 local.get 0 i32.load8_u $log)/
s/^  \(import "log" "load32" \((func .*)\)\)$/  (\1 local.get 0 i32.load $log)/
s/^  \(import "log" "store8" \((func .*)\)\)$/  (\1 local.get 0 local.get 1 i32.store8 $log)/
s/^  \(import "log" "store32" \((func .*)\)\)$/  (\1 local.get 0 local.get 1 i32.store $log)/
s/^  \(import "log" "fill" \((func .*)\)\)$/  (\1 local.get 0 local.get 1 local.get 2 memory.fill $log)/
s/^  \(import "log" "move" \((func .*)\)\)$/  (\1 local.get 0 local.get 1 local.get 2 memory.copy $log $log)/
s/^  \(import "log" "write" \((func .*)\)\)$/  (\1 local.get 0 local.get 1 local.get 2 memory.copy $log 0)/
s/^  \(import "log" "read" \((func .*)\)\)$/  (\1 local.get 0 local.get 1 local.get 2 memory.copy 0 $log)/
s/^  \(import "log" "size" \((func .*)\)\)$/  (\1 memory.size $log)/
s/^  \(import "log" "grow" \((func .*)\)\)$/  (\1 local.get 0 memory.grow $log)/
}
/^  \(memory /a\
  (memory $log 1 40)
