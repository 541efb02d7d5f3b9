;; Loops of eight instructions each, scalar and vector; a function answers 1 when they computed what they should have.
;;
;; What a loop costs besides is the same for all, so that the difference of two is that of their instructions.
(module
  (memory 1)
  (func (export "i32.add") (param $turns i32) (result i32)
    (local $left i32) (local $v i32) (local $w i32)
    (local.set $left (local.get $turns))
    (local.set $v (i32.const 0))
    (local.set $w (i32.const 3))
    (loop $again
      local.get $v
      local.get $w i32.add local.get $w i32.add local.get $w i32.add local.get $w i32.add
      local.get $w i32.add local.get $w i32.add local.get $w i32.add local.get $w i32.add
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (i32.eq (local.get $v) (i32.mul (local.get $turns) (i32.const 24))))
  (func (export "i32.mul") (param $turns i32) (result i32)
    (local $left i32) (local $v i32) (local $w i32)
    (local.set $left (local.get $turns))
    (local.set $v (i32.const 5))
    (local.set $w (i32.const -1))
    (loop $again
      local.get $v
      local.get $w i32.mul local.get $w i32.mul local.get $w i32.mul local.get $w i32.mul
      local.get $w i32.mul local.get $w i32.mul local.get $w i32.mul local.get $w i32.mul
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (i32.eq (local.get $v) (i32.const 5)))
  (func (export "i32x4.add") (param $turns i32) (result i32)
    (local $left i32) (local $v v128) (local $w v128)
    (local.set $left (local.get $turns))
    (local.set $v (v128.const i32x4 0 0 0 0))
    (local.set $w (v128.const i32x4 3 5 7 9))
    (loop $again
      local.get $v
      local.get $w i32x4.add local.get $w i32x4.add local.get $w i32x4.add local.get $w i32x4.add
      local.get $w i32x4.add local.get $w i32x4.add local.get $w i32x4.add local.get $w i32x4.add
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (i32.eq (i32x4.extract_lane 3 (local.get $v)) (i32.mul (local.get $turns) (i32.const 72))))
  (func (export "f32.mul") (param $turns i32) (result i32)
    (local $left i32) (local $v f32) (local $w f32)
    (local.set $left (local.get $turns))
    (local.set $v (f32.const 3))
    (local.set $w (f32.const -1))
    (loop $again
      local.get $v
      local.get $w f32.mul local.get $w f32.mul local.get $w f32.mul local.get $w f32.mul
      local.get $w f32.mul local.get $w f32.mul local.get $w f32.mul local.get $w f32.mul
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (f32.eq (local.get $v) (f32.const 3)))
  (func (export "f32x4.mul") (param $turns i32) (result i32)
    (local $left i32) (local $v v128) (local $w v128)
    (local.set $left (local.get $turns))
    (local.set $v (v128.const f32x4 3 5 7 9))
    (local.set $w (v128.const f32x4 -1 -1 -1 -1))
    (loop $again
      local.get $v
      local.get $w f32x4.mul local.get $w f32x4.mul local.get $w f32x4.mul local.get $w f32x4.mul
      local.get $w f32x4.mul local.get $w f32x4.mul local.get $w f32x4.mul local.get $w f32x4.mul
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (f32.eq (f32x4.extract_lane 3 (local.get $v)) (f32.const 9)))
  (func (export "i16x8.extmul_low_i8x16_s") (param $turns i32) (result i32)
    (local $left i32) (local $v v128) (local $w v128)
    (local.set $left (local.get $turns))
    (local.set $v (v128.const i8x16 -5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
    (local.set $w (v128.const i8x16 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1))
    (loop $again
      local.get $v
      local.get $w i16x8.extmul_low_i8x16_s local.get $w i16x8.extmul_low_i8x16_s
      local.get $w i16x8.extmul_low_i8x16_s local.get $w i16x8.extmul_low_i8x16_s
      local.get $w i16x8.extmul_low_i8x16_s local.get $w i16x8.extmul_low_i8x16_s
      local.get $w i16x8.extmul_low_i8x16_s local.get $w i16x8.extmul_low_i8x16_s
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (i32.eq (i16x8.extract_lane_s 0 (local.get $v)) (i32.const -5)))
  (func (export "i8x16.swizzle") (param $turns i32) (result i32)
    (local $left i32) (local $v v128) (local $w v128)
    (local.set $left (local.get $turns))
    (local.set $v (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15))
    (local.set $w (v128.const i8x16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0))
    (loop $again
      local.get $v
      local.get $w i8x16.swizzle local.get $w i8x16.swizzle
      local.get $w i8x16.swizzle local.get $w i8x16.swizzle
      local.get $w i8x16.swizzle local.get $w i8x16.swizzle
      local.get $w i8x16.swizzle local.get $w i8x16.swizzle
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (i32.eq (i8x16.extract_lane_u 3 (local.get $v)) (i32.add (i32.const 3) (i32.and (i32.mul (local.get $turns) (i32.const 8)) (i32.const 8)))))
  (func (export "i8x16.shuffle") (param $turns i32) (result i32)
    (local $left i32) (local $v v128) (local $w v128)
    (local.set $left (local.get $turns))
    (local.set $v (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15))
    (local.set $w (local.get $v))
    (loop $again
      local.get $v
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.get $w i8x16.shuffle 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0
      local.set $v
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (i32.eq (i8x16.extract_lane_u 3 (local.get $v)) (i32.add (i32.const 3) (i32.and (i32.mul (local.get $turns) (i32.const 8)) (i32.const 8)))))
  (func (export "i32.load") (param $turns i32) (result i32)
    (local $left i32) (local $at i32) (local $v i32)
    (local.set $left (local.get $turns))
    (i32.store offset=112 (i32.const 0) (i32.const 7))
    (loop $again
      (local.set $v (i32.load (local.get $at)))
      (local.set $v (i32.load offset=16 (local.get $at)))
      (local.set $v (i32.load offset=32 (local.get $at)))
      (local.set $v (i32.load offset=48 (local.get $at)))
      (local.set $v (i32.load offset=64 (local.get $at)))
      (local.set $v (i32.load offset=80 (local.get $at)))
      (local.set $v (i32.load offset=96 (local.get $at)))
      (local.set $v (i32.load offset=112 (local.get $at)))
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (local.set $v (i32.load offset=112 (i32.const 0)))
    (i32.eq (local.get $v) (i32.const 7)))
  (func (export "i32.store") (param $turns i32) (result i32)
    (local $left i32) (local $at i32) (local $v i32)
    (local.set $left (local.get $turns))
    (local.set $v (i32.const 7))
    (loop $again
      (i32.store (local.get $at) (local.get $v))
      (i32.store offset=16 (local.get $at) (local.get $v))
      (i32.store offset=32 (local.get $at) (local.get $v))
      (i32.store offset=48 (local.get $at) (local.get $v))
      (i32.store offset=64 (local.get $at) (local.get $v))
      (i32.store offset=80 (local.get $at) (local.get $v))
      (i32.store offset=96 (local.get $at) (local.get $v))
      (i32.store offset=112 (local.get $at) (local.get $v))
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (local.set $v (i32.load offset=112 (i32.const 0)))
    (i32.eq (local.get $v) (i32.const 7)))
  (func (export "v128.load") (param $turns i32) (result i32)
    (local $left i32) (local $at i32) (local $v v128)
    (local.set $left (local.get $turns))
    (v128.store offset=112 (i32.const 0) (v128.const i32x4 4 5 6 7))
    (loop $again
      (local.set $v (v128.load (local.get $at)))
      (local.set $v (v128.load offset=16 (local.get $at)))
      (local.set $v (v128.load offset=32 (local.get $at)))
      (local.set $v (v128.load offset=48 (local.get $at)))
      (local.set $v (v128.load offset=64 (local.get $at)))
      (local.set $v (v128.load offset=80 (local.get $at)))
      (local.set $v (v128.load offset=96 (local.get $at)))
      (local.set $v (v128.load offset=112 (local.get $at)))
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (local.set $v (v128.load offset=112 (i32.const 0)))
    (i32.eq (i32x4.extract_lane 3 (local.get $v)) (i32.const 7)))
  (func (export "v128.store") (param $turns i32) (result i32)
    (local $left i32) (local $at i32) (local $v v128)
    (local.set $left (local.get $turns))
    (local.set $v (v128.const i32x4 4 5 6 7))
    (loop $again
      (v128.store (local.get $at) (local.get $v))
      (v128.store offset=16 (local.get $at) (local.get $v))
      (v128.store offset=32 (local.get $at) (local.get $v))
      (v128.store offset=48 (local.get $at) (local.get $v))
      (v128.store offset=64 (local.get $at) (local.get $v))
      (v128.store offset=80 (local.get $at) (local.get $v))
      (v128.store offset=96 (local.get $at) (local.get $v))
      (v128.store offset=112 (local.get $at) (local.get $v))
      (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (local.set $v (v128.load offset=112 (i32.const 0)))
    (i32.eq (i32x4.extract_lane 3 (local.get $v)) (i32.const 7)))
)
