extension OperatorTable {
    /// Vector operators.
    ///
    /// Spec 3.0, binary-instr-vec.
    static let vectorRows = """
        # code  mnemonic                             feature               attributes           immediates   operands and results    | execution
        fd:00   v128.load                            simd                  trap,width=16        memarg       address -> v128         | vectorLoad lanes=U64x2
        fd:01   v128.load8x8_s                       simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.extended lanes=I16x8 outlined
        fd:02   v128.load8x8_u                       simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.extended lanes=U16x8 outlined
        fd:03   v128.load16x4_s                      simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.extended lanes=I32x4
        fd:04   v128.load16x4_u                      simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.extended lanes=U32x4
        fd:05   v128.load32x2_s                      simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.extended lanes=I64x2
        fd:06   v128.load32x2_u                      simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.extended lanes=U64x2
        fd:07   v128.load8_splat                     simd                  trap,width=1         memarg       address -> v128         | vectorLoad VectorLanes.splat lanes=U8x16
        fd:08   v128.load16_splat                    simd                  trap,width=2         memarg       address -> v128         | vectorLoad VectorLanes.splat lanes=U16x8
        fd:09   v128.load32_splat                    simd                  trap,width=4         memarg       address -> v128         | vectorLoad VectorLanes.splat lanes=U32x4
        fd:0a   v128.load64_splat                    simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.splat lanes=U64x2
        fd:0b   v128.store                           simd                  trap,width=16        memarg       address v128 ->         | vectorStore lanes=U64x2
        fd:0c   v128.const                           simd                  -                    v128         -> v128                 | constant
        fd:0d   i8x16.shuffle                        simd                  -                    lanes        v128 v128 -> v128       | vectorShuffle VectorLanes.shuffle lanes=U8x16 outlined
        fd:0e   i8x16.swizzle                        simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorLanes.swizzle lanes=U8x16 outlined
        fd:0f   i8x16.splat                          simd                  -                    -            i32 -> v128             | vectorSplat VectorLanes.splat lanes=U8x16
        fd:10   i16x8.splat                          simd                  -                    -            i32 -> v128             | vectorSplat VectorLanes.splat lanes=U16x8
        fd:11   i32x4.splat                          simd                  -                    -            i32 -> v128             | vectorSplat VectorLanes.splat lanes=U32x4
        fd:12   i64x2.splat                          simd                  -                    -            i64 -> v128             | vectorSplat VectorLanes.splat lanes=U64x2
        fd:13   f32x4.splat                          simd                  -                    -            f32 -> v128             | vectorSplat VectorLanes.splat lanes=F32x4
        fd:14   f64x2.splat                          simd                  -                    -            f64 -> v128             | vectorSplat VectorLanes.splat lanes=F64x2
        fd:15   i8x16.extract_lane_s                 simd                  -                    lane         v128 -> i32             | vectorExtract lanes=I8x16
        fd:16   i8x16.extract_lane_u                 simd                  -                    lane         v128 -> i32             | vectorExtract lanes=U8x16
        fd:17   i8x16.replace_lane                   simd                  -                    lane         v128 i32 -> v128        | vectorReplace VectorLanes.replace lanes=U8x16
        fd:18   i16x8.extract_lane_s                 simd                  -                    lane         v128 -> i32             | vectorExtract lanes=I16x8
        fd:19   i16x8.extract_lane_u                 simd                  -                    lane         v128 -> i32             | vectorExtract lanes=U16x8
        fd:1a   i16x8.replace_lane                   simd                  -                    lane         v128 i32 -> v128        | vectorReplace VectorLanes.replace lanes=U16x8
        fd:1b   i32x4.extract_lane                   simd                  -                    lane         v128 -> i32             | vectorExtract lanes=U32x4
        fd:1c   i32x4.replace_lane                   simd                  -                    lane         v128 i32 -> v128        | vectorReplace VectorLanes.replace lanes=U32x4
        fd:1d   i64x2.extract_lane                   simd                  -                    lane         v128 -> i64             | vectorExtract lanes=U64x2
        fd:1e   i64x2.replace_lane                   simd                  -                    lane         v128 i64 -> v128        | vectorReplace VectorLanes.replace lanes=U64x2
        fd:1f   f32x4.extract_lane                   simd                  -                    lane         v128 -> f32             | vectorExtract lanes=U32x4
        fd:20   f32x4.replace_lane                   simd                  -                    lane         v128 f32 -> v128        | vectorReplace VectorLanes.replace lanes=U32x4
        fd:21   f64x2.extract_lane                   simd                  -                    lane         v128 -> f64             | vectorExtract lanes=U64x2
        fd:22   f64x2.replace_lane                   simd                  -                    lane         v128 f64 -> v128        | vectorReplace VectorLanes.replace lanes=U64x2
        fd:23   i8x16.eq                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.eq lanes=U8x16
        fd:24   i8x16.ne                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ne lanes=U8x16
        fd:25   i8x16.lt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=I8x16
        fd:26   i8x16.lt_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=U8x16
        fd:27   i8x16.gt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=I8x16
        fd:28   i8x16.gt_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=U8x16
        fd:29   i8x16.le_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=I8x16
        fd:2a   i8x16.le_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=U8x16
        fd:2b   i8x16.ge_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=I8x16
        fd:2c   i8x16.ge_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=U8x16
        fd:2d   i16x8.eq                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.eq lanes=U16x8
        fd:2e   i16x8.ne                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ne lanes=U16x8
        fd:2f   i16x8.lt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=I16x8
        fd:30   i16x8.lt_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=U16x8
        fd:31   i16x8.gt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=I16x8
        fd:32   i16x8.gt_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=U16x8
        fd:33   i16x8.le_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=I16x8
        fd:34   i16x8.le_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=U16x8
        fd:35   i16x8.ge_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=I16x8
        fd:36   i16x8.ge_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=U16x8
        fd:37   i32x4.eq                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.eq lanes=U32x4
        fd:38   i32x4.ne                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ne lanes=U32x4
        fd:39   i32x4.lt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=I32x4
        fd:3a   i32x4.lt_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=U32x4
        fd:3b   i32x4.gt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=I32x4
        fd:3c   i32x4.gt_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=U32x4
        fd:3d   i32x4.le_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=I32x4
        fd:3e   i32x4.le_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=U32x4
        fd:3f   i32x4.ge_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=I32x4
        fd:40   i32x4.ge_u                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=U32x4
        fd:41   f32x4.eq                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.eq lanes=F32x4,I32x4
        fd:42   f32x4.ne                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ne lanes=F32x4,I32x4
        fd:43   f32x4.lt                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=F32x4,I32x4
        fd:44   f32x4.gt                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=F32x4,I32x4
        fd:45   f32x4.le                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=F32x4,I32x4
        fd:46   f32x4.ge                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=F32x4,I32x4
        fd:47   f64x2.eq                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.eq lanes=F64x2,I64x2
        fd:48   f64x2.ne                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ne lanes=F64x2,I64x2
        fd:49   f64x2.lt                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=F64x2,I64x2
        fd:4a   f64x2.gt                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=F64x2,I64x2
        fd:4b   f64x2.le                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=F64x2,I64x2
        fd:4c   f64x2.ge                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=F64x2,I64x2
        fd:4d   v128.not                             simd                  -                    -            v128 -> v128            | vectorUnary VectorBits.not lanes=U64x2
        fd:4e   v128.and                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorBits.and lanes=U64x2
        fd:4f   v128.andnot                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorBits.andnot lanes=U64x2
        fd:50   v128.or                              simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorBits.or lanes=U64x2
        fd:51   v128.xor                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorBits.xor lanes=U64x2
        fd:52   v128.bitselect                       simd                  -                    -            v128 v128 v128 -> v128  | vectorTernary VectorBits.bitselect lanes=U64x2
        fd:53   v128.any_true                        simd                  -                    -            v128 -> i32             | vectorTest VectorBits.anyTrue lanes=U64x2
        fd:54   v128.load8_lane                      simd                  trap,width=1         memarg+lane  address v128 -> v128    | vectorLoadLane VectorLanes.replace lanes=U8x16
        fd:55   v128.load16_lane                     simd                  trap,width=2         memarg+lane  address v128 -> v128    | vectorLoadLane VectorLanes.replace lanes=U16x8
        fd:56   v128.load32_lane                     simd                  trap,width=4         memarg+lane  address v128 -> v128    | vectorLoadLane VectorLanes.replace lanes=U32x4
        fd:57   v128.load64_lane                     simd                  trap,width=8         memarg+lane  address v128 -> v128    | vectorLoadLane VectorLanes.replace lanes=U64x2
        fd:58   v128.store8_lane                     simd                  trap,width=1         memarg+lane  address v128 ->         | vectorStoreLane lanes=U8x16
        fd:59   v128.store16_lane                    simd                  trap,width=2         memarg+lane  address v128 ->         | vectorStoreLane lanes=U16x8
        fd:5a   v128.store32_lane                    simd                  trap,width=4         memarg+lane  address v128 ->         | vectorStoreLane lanes=U32x4
        fd:5b   v128.store64_lane                    simd                  trap,width=8         memarg+lane  address v128 ->         | vectorStoreLane lanes=U64x2
        fd:5c   v128.load32_zero                     simd                  trap,width=4         memarg       address -> v128         | vectorLoad VectorLanes.zeroExtended lanes=U32x4
        fd:5d   v128.load64_zero                     simd                  trap,width=8         memarg       address -> v128         | vectorLoad VectorLanes.zeroExtended lanes=U64x2
        fd:5e   f32x4.demote_f64x2_zero              simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.demote lanes=F64x2,F32x4
        fd:5f   f64x2.promote_low_f32x4              simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.promote lanes=F32x4,F64x2
        fd:60   i8x16.abs                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.abs lanes=I8x16
        fd:61   i8x16.neg                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.neg lanes=U8x16
        fd:62   i8x16.popcnt                         simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.popcnt lanes=U8x16 outlined
        fd:63   i8x16.all_true                       simd                  -                    -            v128 -> i32             | vectorTest VectorBits.allTrue lanes=U8x16
        fd:64   i8x16.bitmask                        simd                  -                    -            v128 -> i32             | vectorTest VectorBits.bitmask lanes=I8x16 outlined
        fd:65   i8x16.narrow_i16x8_s                 simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.narrow lanes=I16x8,I8x16 outlined
        fd:66   i8x16.narrow_i16x8_u                 simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.narrow lanes=I16x8,U8x16 outlined
        fd:67   f32x4.ceil                           simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.ceil lanes=F32x4
        fd:68   f32x4.floor                          simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.floor lanes=F32x4
        fd:69   f32x4.trunc                          simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.trunc lanes=F32x4
        fd:6a   f32x4.nearest                        simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.nearest lanes=F32x4
        fd:6b   i8x16.shl                            simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shl lanes=U8x16
        fd:6c   i8x16.shr_s                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=I8x16
        fd:6d   i8x16.shr_u                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=U8x16
        fd:6e   i8x16.add                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.add lanes=U8x16
        fd:6f   i8x16.add_sat_s                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.addSat lanes=I8x16 outlined
        fd:70   i8x16.add_sat_u                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.addSat lanes=U8x16
        fd:71   i8x16.sub                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.sub lanes=U8x16
        fd:72   i8x16.sub_sat_s                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.subSat lanes=I8x16 outlined
        fd:73   i8x16.sub_sat_u                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.subSat lanes=U8x16
        fd:74   f64x2.ceil                           simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.ceil lanes=F64x2
        fd:75   f64x2.floor                          simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.floor lanes=F64x2
        fd:76   i8x16.min_s                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.min lanes=I8x16
        fd:77   i8x16.min_u                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.min lanes=U8x16
        fd:78   i8x16.max_s                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.max lanes=I8x16
        fd:79   i8x16.max_u                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.max lanes=U8x16
        fd:7a   f64x2.trunc                          simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.trunc lanes=F64x2
        fd:7b   i8x16.avgr_u                         simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.avgr lanes=U8x16
        fd:7c   i16x8.extadd_pairwise_i8x16_s        simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.addPairwise lanes=I8x16,I16x8 outlined
        fd:7d   i16x8.extadd_pairwise_i8x16_u        simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.addPairwise lanes=U8x16,U16x8 outlined
        fd:7e   i32x4.extadd_pairwise_i16x8_s        simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.addPairwise lanes=I16x8,I32x4 outlined
        fd:7f   i32x4.extadd_pairwise_i16x8_u        simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.addPairwise lanes=U16x8,U32x4
        fd:80   i16x8.abs                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.abs lanes=I16x8
        fd:81   i16x8.neg                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.neg lanes=U16x8
        fd:82   i16x8.q15mulr_sat_s                  simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.q15mulrSat lanes=I16x8 outlined
        fd:83   i16x8.all_true                       simd                  -                    -            v128 -> i32             | vectorTest VectorBits.allTrue lanes=U16x8
        fd:84   i16x8.bitmask                        simd                  -                    -            v128 -> i32             | vectorTest VectorBits.bitmask lanes=I16x8 outlined
        fd:85   i16x8.narrow_i32x4_s                 simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.narrow lanes=I32x4,I16x8 outlined
        fd:86   i16x8.narrow_i32x4_u                 simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.narrow lanes=I32x4,U16x8 outlined
        fd:87   i16x8.extend_low_i8x16_s             simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendLow lanes=I8x16,I16x8 outlined
        fd:88   i16x8.extend_high_i8x16_s            simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendHigh lanes=I8x16,I16x8 outlined
        fd:89   i16x8.extend_low_i8x16_u             simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendLow lanes=U8x16,U16x8 outlined
        fd:8a   i16x8.extend_high_i8x16_u            simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendHigh lanes=U8x16,U16x8 outlined
        fd:8b   i16x8.shl                            simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shl lanes=U16x8
        fd:8c   i16x8.shr_s                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=I16x8
        fd:8d   i16x8.shr_u                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=U16x8
        fd:8e   i16x8.add                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.add lanes=U16x8
        fd:8f   i16x8.add_sat_s                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.addSat lanes=I16x8 outlined
        fd:90   i16x8.add_sat_u                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.addSat lanes=U16x8
        fd:91   i16x8.sub                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.sub lanes=U16x8
        fd:92   i16x8.sub_sat_s                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.subSat lanes=I16x8 outlined
        fd:93   i16x8.sub_sat_u                      simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.subSat lanes=U16x8
        fd:94   f64x2.nearest                        simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.nearest lanes=F64x2
        fd:95   i16x8.mul                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.mul lanes=U16x8
        fd:96   i16x8.min_s                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.min lanes=I16x8
        fd:97   i16x8.min_u                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.min lanes=U16x8
        fd:98   i16x8.max_s                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.max lanes=I16x8
        fd:99   i16x8.max_u                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.max lanes=U16x8
        fd:9b   i16x8.avgr_u                         simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.avgr lanes=U16x8
        fd:9c   i16x8.extmul_low_i8x16_s             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyLow lanes=I8x16,I16x8 outlined
        fd:9d   i16x8.extmul_high_i8x16_s            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyHigh lanes=I8x16,I16x8 outlined
        fd:9e   i16x8.extmul_low_i8x16_u             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyLow lanes=U8x16,U16x8 outlined
        fd:9f   i16x8.extmul_high_i8x16_u            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyHigh lanes=U8x16,U16x8 outlined
        fd:a0   i32x4.abs                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.abs lanes=I32x4
        fd:a1   i32x4.neg                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.neg lanes=U32x4
        fd:a3   i32x4.all_true                       simd                  -                    -            v128 -> i32             | vectorTest VectorBits.allTrue lanes=U32x4
        fd:a4   i32x4.bitmask                        simd                  -                    -            v128 -> i32             | vectorTest VectorBits.bitmask lanes=I32x4 outlined
        fd:a7   i32x4.extend_low_i16x8_s             simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendLow lanes=I16x8,I32x4
        fd:a8   i32x4.extend_high_i16x8_s            simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendHigh lanes=I16x8,I32x4
        fd:a9   i32x4.extend_low_i16x8_u             simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendLow lanes=U16x8,U32x4
        fd:aa   i32x4.extend_high_i16x8_u            simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendHigh lanes=U16x8,U32x4
        fd:ab   i32x4.shl                            simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shl lanes=U32x4
        fd:ac   i32x4.shr_s                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=I32x4
        fd:ad   i32x4.shr_u                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=U32x4
        fd:ae   i32x4.add                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.add lanes=U32x4
        fd:b1   i32x4.sub                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.sub lanes=U32x4
        fd:b5   i32x4.mul                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.mul lanes=U32x4
        fd:b6   i32x4.min_s                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.min lanes=I32x4
        fd:b7   i32x4.min_u                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.min lanes=U32x4
        fd:b8   i32x4.max_s                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.max lanes=I32x4
        fd:b9   i32x4.max_u                          simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.max lanes=U32x4
        fd:ba   i32x4.dot_i16x8_s                    simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.dot lanes=I16x8,I32x4 outlined
        fd:bc   i32x4.extmul_low_i16x8_s             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyLow lanes=I16x8,I32x4
        fd:bd   i32x4.extmul_high_i16x8_s            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyHigh lanes=I16x8,I32x4
        fd:be   i32x4.extmul_low_i16x8_u             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyLow lanes=U16x8,U32x4
        fd:bf   i32x4.extmul_high_i16x8_u            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyHigh lanes=U16x8,U32x4
        fd:c0   i64x2.abs                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.abs lanes=I64x2
        fd:c1   i64x2.neg                            simd                  -                    -            v128 -> v128            | vectorUnary VectorArithmetic.neg lanes=U64x2
        fd:c3   i64x2.all_true                       simd                  -                    -            v128 -> i32             | vectorTest VectorBits.allTrue lanes=U64x2
        fd:c4   i64x2.bitmask                        simd                  -                    -            v128 -> i32             | vectorTest VectorBits.bitmask lanes=I64x2 outlined
        fd:c7   i64x2.extend_low_i32x4_s             simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendLow lanes=I32x4,I64x2
        fd:c8   i64x2.extend_high_i32x4_s            simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendHigh lanes=I32x4,I64x2
        fd:c9   i64x2.extend_low_i32x4_u             simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendLow lanes=U32x4,U64x2
        fd:ca   i64x2.extend_high_i32x4_u            simd                  -                    -            v128 -> v128            | vectorUnary VectorWidening.extendHigh lanes=U32x4,U64x2
        fd:cb   i64x2.shl                            simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shl lanes=U64x2
        fd:cc   i64x2.shr_s                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=I64x2
        fd:cd   i64x2.shr_u                          simd                  -                    -            v128 i32 -> v128        | vectorShift VectorBits.shr lanes=U64x2
        fd:ce   i64x2.add                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.add lanes=U64x2
        fd:d1   i64x2.sub                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.sub lanes=U64x2
        fd:d5   i64x2.mul                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.mul lanes=U64x2
        fd:d6   i64x2.eq                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.eq lanes=U64x2
        fd:d7   i64x2.ne                             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ne lanes=U64x2
        fd:d8   i64x2.lt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.lt lanes=I64x2
        fd:d9   i64x2.gt_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.gt lanes=I64x2
        fd:da   i64x2.le_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.le lanes=I64x2
        fd:db   i64x2.ge_s                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorComparison.ge lanes=I64x2
        fd:dc   i64x2.extmul_low_i32x4_s             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyLow lanes=I32x4,I64x2
        fd:dd   i64x2.extmul_high_i32x4_s            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyHigh lanes=I32x4,I64x2
        fd:de   i64x2.extmul_low_i32x4_u             simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyLow lanes=U32x4,U64x2
        fd:df   i64x2.extmul_high_i32x4_u            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.multiplyHigh lanes=U32x4,U64x2
        fd:e0   f32x4.abs                            simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.abs lanes=F32x4
        fd:e1   f32x4.neg                            simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.neg lanes=F32x4
        fd:e3   f32x4.sqrt                           simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.sqrt lanes=F32x4 outlined
        fd:e4   f32x4.add                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.add lanes=F32x4
        fd:e5   f32x4.sub                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.sub lanes=F32x4
        fd:e6   f32x4.mul                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.mul lanes=F32x4
        fd:e7   f32x4.div                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.div lanes=F32x4
        fd:e8   f32x4.min                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.min lanes=F32x4
        fd:e9   f32x4.max                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.max lanes=F32x4
        fd:ea   f32x4.pmin                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.pmin lanes=F32x4
        fd:eb   f32x4.pmax                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.pmax lanes=F32x4
        fd:ec   f64x2.abs                            simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.abs lanes=F64x2
        fd:ed   f64x2.neg                            simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.neg lanes=F64x2
        fd:ef   f64x2.sqrt                           simd                  -                    -            v128 -> v128            | vectorUnary VectorFloat.sqrt lanes=F64x2 outlined
        fd:f0   f64x2.add                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.add lanes=F64x2
        fd:f1   f64x2.sub                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.sub lanes=F64x2
        fd:f2   f64x2.mul                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.mul lanes=F64x2
        fd:f3   f64x2.div                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.div lanes=F64x2
        fd:f4   f64x2.min                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.min lanes=F64x2
        fd:f5   f64x2.max                            simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.max lanes=F64x2
        fd:f6   f64x2.pmin                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.pmin lanes=F64x2
        fd:f7   f64x2.pmax                           simd                  -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.pmax lanes=F64x2
        fd:f8   i32x4.trunc_sat_f32x4_s              simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F32x4,I32x4 outlined
        fd:f9   i32x4.trunc_sat_f32x4_u              simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F32x4,U32x4 outlined
        fd:fa   f32x4.convert_i32x4_s                simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.convert lanes=I32x4,F32x4
        fd:fb   f32x4.convert_i32x4_u                simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.convert lanes=U32x4,F32x4
        fd:fc   i32x4.trunc_sat_f64x2_s_zero         simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F64x2,I32x4 outlined
        fd:fd   i32x4.trunc_sat_f64x2_u_zero         simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F64x2,U32x4
        fd:fe   f64x2.convert_low_i32x4_s            simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.convert lanes=I32x4,F64x2
        fd:ff   f64x2.convert_low_i32x4_u            simd                  -                    -            v128 -> v128            | vectorUnary VectorConversion.convert lanes=U32x4,F64x2
        # Relaxed.
        fd:100  i8x16.relaxed_swizzle                relaxedSIMD           -                    -            v128 v128 -> v128       | vectorBinary VectorLanes.swizzle lanes=U8x16 outlined
        fd:101  i32x4.relaxed_trunc_f32x4_s          relaxedSIMD           -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F32x4,I32x4 outlined
        fd:102  i32x4.relaxed_trunc_f32x4_u          relaxedSIMD           -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F32x4,U32x4 outlined
        fd:103  i32x4.relaxed_trunc_f64x2_s_zero     relaxedSIMD           -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F64x2,I32x4 outlined
        fd:104  i32x4.relaxed_trunc_f64x2_u_zero     relaxedSIMD           -                    -            v128 -> v128            | vectorUnary VectorConversion.truncate lanes=F64x2,U32x4
        fd:105  f32x4.relaxed_madd                   relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorFloat.multiplyAdd lanes=F32x4
        fd:106  f32x4.relaxed_nmadd                  relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorFloat.negatedMultiplyAdd lanes=F32x4
        fd:107  f64x2.relaxed_madd                   relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorFloat.multiplyAdd lanes=F64x2 outlined calls=fma
        fd:108  f64x2.relaxed_nmadd                  relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorFloat.negatedMultiplyAdd lanes=F64x2 outlined calls=fma
        fd:109  i8x16.relaxed_laneselect             relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorBits.bitselect lanes=U64x2
        fd:10a  i16x8.relaxed_laneselect             relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorBits.bitselect lanes=U64x2
        fd:10b  i32x4.relaxed_laneselect             relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorBits.bitselect lanes=U64x2
        fd:10c  i64x2.relaxed_laneselect             relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorBits.bitselect lanes=U64x2
        fd:10d  f32x4.relaxed_min                    relaxedSIMD           -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.min lanes=F32x4
        fd:10e  f32x4.relaxed_max                    relaxedSIMD           -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.max lanes=F32x4
        fd:10f  f64x2.relaxed_min                    relaxedSIMD           -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.min lanes=F64x2
        fd:110  f64x2.relaxed_max                    relaxedSIMD           -                    -            v128 v128 -> v128       | vectorBinary VectorFloat.max lanes=F64x2
        fd:111  i16x8.relaxed_q15mulr_s              relaxedSIMD           -                    -            v128 v128 -> v128       | vectorBinary VectorArithmetic.q15mulrSat lanes=I16x8 outlined
        fd:112  i16x8.relaxed_dot_i8x16_i7x16_s      relaxedSIMD           -                    -            v128 v128 -> v128       | vectorBinary VectorWidening.relaxedDot lanes=I8x16,I16x8
        fd:113  i32x4.relaxed_dot_i8x16_i7x16_add_s  relaxedSIMD           -                    -            v128 v128 v128 -> v128  | vectorTernary VectorWidening.relaxedDotAdd lanes=I8x16,I8x16,I32x4,I32x4 outlined
        """
}
