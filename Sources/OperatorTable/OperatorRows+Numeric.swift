extension OperatorTable {
    /// Numeric operators.
    ///
    /// Spec 3.0, binary-instr-numeric.
    static let numericRows = """
        # code  mnemonic                             feature               attributes           immediates   operands and results
        # Constants.
        41      i32.const                            core                  -                    i32          -> i32
        42      i64.const                            core                  -                    i64          -> i64
        43      f32.const                            core                  -                    f32          -> f32
        44      f64.const                            core                  -                    f64          -> f64
        # Comparisons.
        45      i32.eqz                              core                  -                    -            i32 -> i32
        46      i32.eq                               core                  -                    -            i32 i32 -> i32
        47      i32.ne                               core                  -                    -            i32 i32 -> i32
        48      i32.lt_s                             core                  -                    -            i32 i32 -> i32
        49      i32.lt_u                             core                  -                    -            i32 i32 -> i32
        4a      i32.gt_s                             core                  -                    -            i32 i32 -> i32
        4b      i32.gt_u                             core                  -                    -            i32 i32 -> i32
        4c      i32.le_s                             core                  -                    -            i32 i32 -> i32
        4d      i32.le_u                             core                  -                    -            i32 i32 -> i32
        4e      i32.ge_s                             core                  -                    -            i32 i32 -> i32
        4f      i32.ge_u                             core                  -                    -            i32 i32 -> i32
        50      i64.eqz                              core                  -                    -            i64 -> i32
        51      i64.eq                               core                  -                    -            i64 i64 -> i32
        52      i64.ne                               core                  -                    -            i64 i64 -> i32
        53      i64.lt_s                             core                  -                    -            i64 i64 -> i32
        54      i64.lt_u                             core                  -                    -            i64 i64 -> i32
        55      i64.gt_s                             core                  -                    -            i64 i64 -> i32
        56      i64.gt_u                             core                  -                    -            i64 i64 -> i32
        57      i64.le_s                             core                  -                    -            i64 i64 -> i32
        58      i64.le_u                             core                  -                    -            i64 i64 -> i32
        59      i64.ge_s                             core                  -                    -            i64 i64 -> i32
        5a      i64.ge_u                             core                  -                    -            i64 i64 -> i32
        5b      f32.eq                               core                  -                    -            f32 f32 -> i32
        5c      f32.ne                               core                  -                    -            f32 f32 -> i32
        5d      f32.lt                               core                  -                    -            f32 f32 -> i32
        5e      f32.gt                               core                  -                    -            f32 f32 -> i32
        5f      f32.le                               core                  -                    -            f32 f32 -> i32
        60      f32.ge                               core                  -                    -            f32 f32 -> i32
        61      f64.eq                               core                  -                    -            f64 f64 -> i32
        62      f64.ne                               core                  -                    -            f64 f64 -> i32
        63      f64.lt                               core                  -                    -            f64 f64 -> i32
        64      f64.gt                               core                  -                    -            f64 f64 -> i32
        65      f64.le                               core                  -                    -            f64 f64 -> i32
        66      f64.ge                               core                  -                    -            f64 f64 -> i32
        # Arithmetic.
        67      i32.clz                              core                  -                    -            i32 -> i32
        68      i32.ctz                              core                  -                    -            i32 -> i32
        69      i32.popcnt                           core                  -                    -            i32 -> i32
        6a      i32.add                              core                  -                    -            i32 i32 -> i32
        6b      i32.sub                              core                  -                    -            i32 i32 -> i32
        6c      i32.mul                              core                  -                    -            i32 i32 -> i32
        6d      i32.div_s                            core                  trap                 -            i32 i32 -> i32
        6e      i32.div_u                            core                  trap                 -            i32 i32 -> i32
        6f      i32.rem_s                            core                  trap                 -            i32 i32 -> i32
        70      i32.rem_u                            core                  trap                 -            i32 i32 -> i32
        71      i32.and                              core                  -                    -            i32 i32 -> i32
        72      i32.or                               core                  -                    -            i32 i32 -> i32
        73      i32.xor                              core                  -                    -            i32 i32 -> i32
        74      i32.shl                              core                  -                    -            i32 i32 -> i32
        75      i32.shr_s                            core                  -                    -            i32 i32 -> i32
        76      i32.shr_u                            core                  -                    -            i32 i32 -> i32
        77      i32.rotl                             core                  -                    -            i32 i32 -> i32
        78      i32.rotr                             core                  -                    -            i32 i32 -> i32
        79      i64.clz                              core                  -                    -            i64 -> i64
        7a      i64.ctz                              core                  -                    -            i64 -> i64
        7b      i64.popcnt                           core                  -                    -            i64 -> i64
        7c      i64.add                              core                  -                    -            i64 i64 -> i64
        7d      i64.sub                              core                  -                    -            i64 i64 -> i64
        7e      i64.mul                              core                  -                    -            i64 i64 -> i64
        7f      i64.div_s                            core                  trap                 -            i64 i64 -> i64
        80      i64.div_u                            core                  trap                 -            i64 i64 -> i64
        81      i64.rem_s                            core                  trap                 -            i64 i64 -> i64
        82      i64.rem_u                            core                  trap                 -            i64 i64 -> i64
        83      i64.and                              core                  -                    -            i64 i64 -> i64
        84      i64.or                               core                  -                    -            i64 i64 -> i64
        85      i64.xor                              core                  -                    -            i64 i64 -> i64
        86      i64.shl                              core                  -                    -            i64 i64 -> i64
        87      i64.shr_s                            core                  -                    -            i64 i64 -> i64
        88      i64.shr_u                            core                  -                    -            i64 i64 -> i64
        89      i64.rotl                             core                  -                    -            i64 i64 -> i64
        8a      i64.rotr                             core                  -                    -            i64 i64 -> i64
        8b      f32.abs                              core                  -                    -            f32 -> f32
        8c      f32.neg                              core                  -                    -            f32 -> f32
        8d      f32.ceil                             core                  -                    -            f32 -> f32
        8e      f32.floor                            core                  -                    -            f32 -> f32
        8f      f32.trunc                            core                  -                    -            f32 -> f32
        90      f32.nearest                          core                  -                    -            f32 -> f32
        91      f32.sqrt                             core                  -                    -            f32 -> f32
        92      f32.add                              core                  -                    -            f32 f32 -> f32
        93      f32.sub                              core                  -                    -            f32 f32 -> f32
        94      f32.mul                              core                  -                    -            f32 f32 -> f32
        95      f32.div                              core                  -                    -            f32 f32 -> f32
        96      f32.min                              core                  -                    -            f32 f32 -> f32
        97      f32.max                              core                  -                    -            f32 f32 -> f32
        98      f32.copysign                         core                  -                    -            f32 f32 -> f32
        99      f64.abs                              core                  -                    -            f64 -> f64
        9a      f64.neg                              core                  -                    -            f64 -> f64
        9b      f64.ceil                             core                  -                    -            f64 -> f64
        9c      f64.floor                            core                  -                    -            f64 -> f64
        9d      f64.trunc                            core                  -                    -            f64 -> f64
        9e      f64.nearest                          core                  -                    -            f64 -> f64
        9f      f64.sqrt                             core                  -                    -            f64 -> f64
        a0      f64.add                              core                  -                    -            f64 f64 -> f64
        a1      f64.sub                              core                  -                    -            f64 f64 -> f64
        a2      f64.mul                              core                  -                    -            f64 f64 -> f64
        a3      f64.div                              core                  -                    -            f64 f64 -> f64
        a4      f64.min                              core                  -                    -            f64 f64 -> f64
        a5      f64.max                              core                  -                    -            f64 f64 -> f64
        a6      f64.copysign                         core                  -                    -            f64 f64 -> f64
        # Conversions.
        a7      i32.wrap_i64                         core                  -                    -            i64 -> i32
        a8      i32.trunc_f32_s                      core                  trap                 -            f32 -> i32
        a9      i32.trunc_f32_u                      core                  trap                 -            f32 -> i32
        aa      i32.trunc_f64_s                      core                  trap                 -            f64 -> i32
        ab      i32.trunc_f64_u                      core                  trap                 -            f64 -> i32
        ac      i64.extend_i32_s                     core                  -                    -            i32 -> i64
        ad      i64.extend_i32_u                     core                  -                    -            i32 -> i64
        ae      i64.trunc_f32_s                      core                  trap                 -            f32 -> i64
        af      i64.trunc_f32_u                      core                  trap                 -            f32 -> i64
        b0      i64.trunc_f64_s                      core                  trap                 -            f64 -> i64
        b1      i64.trunc_f64_u                      core                  trap                 -            f64 -> i64
        b2      f32.convert_i32_s                    core                  -                    -            i32 -> f32
        b3      f32.convert_i32_u                    core                  -                    -            i32 -> f32
        b4      f32.convert_i64_s                    core                  -                    -            i64 -> f32
        b5      f32.convert_i64_u                    core                  -                    -            i64 -> f32
        b6      f32.demote_f64                       core                  -                    -            f64 -> f32
        b7      f64.convert_i32_s                    core                  -                    -            i32 -> f64
        b8      f64.convert_i32_u                    core                  -                    -            i32 -> f64
        b9      f64.convert_i64_s                    core                  -                    -            i64 -> f64
        ba      f64.convert_i64_u                    core                  -                    -            i64 -> f64
        bb      f64.promote_f32                      core                  -                    -            f32 -> f64
        bc      i32.reinterpret_f32                  core                  -                    -            f32 -> i32
        bd      i64.reinterpret_f64                  core                  -                    -            f64 -> i64
        be      f32.reinterpret_i32                  core                  -                    -            i32 -> f32
        bf      f64.reinterpret_i64                  core                  -                    -            i64 -> f64
        # Sign extension.
        c0      i32.extend8_s                        signExtension         -                    -            i32 -> i32
        c1      i32.extend16_s                       signExtension         -                    -            i32 -> i32
        c2      i64.extend8_s                        signExtension         -                    -            i64 -> i64
        c3      i64.extend16_s                       signExtension         -                    -            i64 -> i64
        c4      i64.extend32_s                       signExtension         -                    -            i64 -> i64
        # Saturating conversions.
        fc:00   i32.trunc_sat_f32_s                  saturatingConversion  -                    -            f32 -> i32
        fc:01   i32.trunc_sat_f32_u                  saturatingConversion  -                    -            f32 -> i32
        fc:02   i32.trunc_sat_f64_s                  saturatingConversion  -                    -            f64 -> i32
        fc:03   i32.trunc_sat_f64_u                  saturatingConversion  -                    -            f64 -> i32
        fc:04   i64.trunc_sat_f32_s                  saturatingConversion  -                    -            f32 -> i64
        fc:05   i64.trunc_sat_f32_u                  saturatingConversion  -                    -            f32 -> i64
        fc:06   i64.trunc_sat_f64_s                  saturatingConversion  -                    -            f64 -> i64
        fc:07   i64.trunc_sat_f64_u                  saturatingConversion  -                    -            f64 -> i64
        # Wide arithmetic (a proposal: known to the text format, rejected by the decoder).
        fc:13   i64.add128                           wideArithmetic        -                    -            i64 i64 i64 i64 -> i64 i64
        fc:14   i64.sub128                           wideArithmetic        -                    -            i64 i64 i64 i64 -> i64 i64
        fc:15   i64.mul_wide_s                       wideArithmetic        -                    -            i64 i64 -> i64 i64
        fc:16   i64.mul_wide_u                       wideArithmetic        -                    -            i64 i64 -> i64 i64
        """
}
