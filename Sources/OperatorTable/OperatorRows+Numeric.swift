extension OperatorTable {
    /// Numeric operators.
    ///
    /// Spec 3.0, binary-instr-numeric.
    static let numericRows = """
        # code  mnemonic                             feature               attributes           immediates   operands and results  | execution
        # Constants.
        41      i32.const                            core                  -                    i32          -> i32                | constant
        42      i64.const                            core                  -                    i64          -> i64                | constant
        43      f32.const                            core                  -                    f32          -> f32                | constant
        44      f64.const                            core                  -                    f64          -> f64                | constant
        # Comparisons.
        45      i32.eqz                              core                  -                    -            i32 -> i32            | unary Arithmetic.eqz
        46      i32.eq                               core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.eq mirror=i32.eq negation=i32.ne
        47      i32.ne                               core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.ne mirror=i32.ne negation=i32.eq
        48      i32.lt_s                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.ltS mirror=i32.gt_s negation=i32.ge_s
        49      i32.lt_u                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.ltU mirror=i32.gt_u negation=i32.ge_u
        4a      i32.gt_s                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.gtS mirror=i32.lt_s negation=i32.le_s
        4b      i32.gt_u                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.gtU mirror=i32.lt_u negation=i32.le_u
        4c      i32.le_s                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.leS mirror=i32.ge_s negation=i32.gt_s
        4d      i32.le_u                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.leU mirror=i32.ge_u negation=i32.gt_u
        4e      i32.ge_s                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.geS mirror=i32.le_s negation=i32.lt_s
        4f      i32.ge_u                             core                  -                    -            i32 i32 -> i32        | comparison Arithmetic.geU mirror=i32.le_u negation=i32.lt_u
        50      i64.eqz                              core                  -                    -            i64 -> i32            | unary Arithmetic.eqz
        51      i64.eq                               core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.eq mirror=i64.eq negation=i64.ne
        52      i64.ne                               core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.ne mirror=i64.ne negation=i64.eq
        53      i64.lt_s                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.ltS mirror=i64.gt_s negation=i64.ge_s
        54      i64.lt_u                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.ltU mirror=i64.gt_u negation=i64.ge_u
        55      i64.gt_s                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.gtS mirror=i64.lt_s negation=i64.le_s
        56      i64.gt_u                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.gtU mirror=i64.lt_u negation=i64.le_u
        57      i64.le_s                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.leS mirror=i64.ge_s negation=i64.gt_s
        58      i64.le_u                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.leU mirror=i64.ge_u negation=i64.gt_u
        59      i64.ge_s                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.geS mirror=i64.le_s negation=i64.lt_s
        5a      i64.ge_u                             core                  -                    -            i64 i64 -> i32        | comparison Arithmetic.geU mirror=i64.le_u negation=i64.lt_u
        5b      f32.eq                               core                  -                    -            f32 f32 -> i32        | comparison FloatingPoint.eq mirror=f32.eq negation=f32.ne
        5c      f32.ne                               core                  -                    -            f32 f32 -> i32        | comparison FloatingPoint.ne mirror=f32.ne negation=f32.eq
        5d      f32.lt                               core                  -                    -            f32 f32 -> i32        | comparison FloatingPoint.lt mirror=f32.gt
        5e      f32.gt                               core                  -                    -            f32 f32 -> i32        | comparison FloatingPoint.gt mirror=f32.lt
        5f      f32.le                               core                  -                    -            f32 f32 -> i32        | comparison FloatingPoint.le mirror=f32.ge
        60      f32.ge                               core                  -                    -            f32 f32 -> i32        | comparison FloatingPoint.ge mirror=f32.le
        61      f64.eq                               core                  -                    -            f64 f64 -> i32        | comparison FloatingPoint.eq mirror=f64.eq negation=f64.ne
        62      f64.ne                               core                  -                    -            f64 f64 -> i32        | comparison FloatingPoint.ne mirror=f64.ne negation=f64.eq
        63      f64.lt                               core                  -                    -            f64 f64 -> i32        | comparison FloatingPoint.lt mirror=f64.gt
        64      f64.gt                               core                  -                    -            f64 f64 -> i32        | comparison FloatingPoint.gt mirror=f64.lt
        65      f64.le                               core                  -                    -            f64 f64 -> i32        | comparison FloatingPoint.le mirror=f64.ge
        66      f64.ge                               core                  -                    -            f64 f64 -> i32        | comparison FloatingPoint.ge mirror=f64.le
        # Arithmetic.
        67      i32.clz                              core                  -                    -            i32 -> i32            | unary Arithmetic.clz
        68      i32.ctz                              core                  -                    -            i32 -> i32            | unary Arithmetic.ctz
        69      i32.popcnt                           core                  -                    -            i32 -> i32            | unary Arithmetic.popcnt
        6a      i32.add                              core                  -                    -            i32 i32 -> i32        | binary Arithmetic.add commutative
        6b      i32.sub                              core                  -                    -            i32 i32 -> i32        | binary Arithmetic.sub
        6c      i32.mul                              core                  -                    -            i32 i32 -> i32        | binary Arithmetic.mul commutative
        6d      i32.div_s                            core                  trap                 -            i32 i32 -> i32        | binary Arithmetic.divS failure=Arithmetic.divisionFailure
        6e      i32.div_u                            core                  trap                 -            i32 i32 -> i32        | binary Arithmetic.divU failure=Arithmetic.divisionFailure
        6f      i32.rem_s                            core                  trap                 -            i32 i32 -> i32        | binary Arithmetic.remS failure=Arithmetic.divisionFailure
        70      i32.rem_u                            core                  trap                 -            i32 i32 -> i32        | binary Arithmetic.remU failure=Arithmetic.divisionFailure
        71      i32.and                              core                  -                    -            i32 i32 -> i32        | binary Arithmetic.and commutative
        72      i32.or                               core                  -                    -            i32 i32 -> i32        | binary Arithmetic.or commutative
        73      i32.xor                              core                  -                    -            i32 i32 -> i32        | binary Arithmetic.xor commutative
        74      i32.shl                              core                  -                    -            i32 i32 -> i32        | binary Arithmetic.shl
        75      i32.shr_s                            core                  -                    -            i32 i32 -> i32        | binary Arithmetic.shrS
        76      i32.shr_u                            core                  -                    -            i32 i32 -> i32        | binary Arithmetic.shrU
        77      i32.rotl                             core                  -                    -            i32 i32 -> i32        | binary Arithmetic.rotl
        78      i32.rotr                             core                  -                    -            i32 i32 -> i32        | binary Arithmetic.rotr
        79      i64.clz                              core                  -                    -            i64 -> i64            | unary Arithmetic.clz
        7a      i64.ctz                              core                  -                    -            i64 -> i64            | unary Arithmetic.ctz
        7b      i64.popcnt                           core                  -                    -            i64 -> i64            | unary Arithmetic.popcnt
        7c      i64.add                              core                  -                    -            i64 i64 -> i64        | binary Arithmetic.add commutative
        7d      i64.sub                              core                  -                    -            i64 i64 -> i64        | binary Arithmetic.sub
        7e      i64.mul                              core                  -                    -            i64 i64 -> i64        | binary Arithmetic.mul commutative
        7f      i64.div_s                            core                  trap                 -            i64 i64 -> i64        | binary Arithmetic.divS failure=Arithmetic.divisionFailure
        80      i64.div_u                            core                  trap                 -            i64 i64 -> i64        | binary Arithmetic.divU failure=Arithmetic.divisionFailure
        81      i64.rem_s                            core                  trap                 -            i64 i64 -> i64        | binary Arithmetic.remS failure=Arithmetic.divisionFailure
        82      i64.rem_u                            core                  trap                 -            i64 i64 -> i64        | binary Arithmetic.remU failure=Arithmetic.divisionFailure
        83      i64.and                              core                  -                    -            i64 i64 -> i64        | binary Arithmetic.and commutative
        84      i64.or                               core                  -                    -            i64 i64 -> i64        | binary Arithmetic.or commutative
        85      i64.xor                              core                  -                    -            i64 i64 -> i64        | binary Arithmetic.xor commutative
        86      i64.shl                              core                  -                    -            i64 i64 -> i64        | binary Arithmetic.shl
        87      i64.shr_s                            core                  -                    -            i64 i64 -> i64        | binary Arithmetic.shrS
        88      i64.shr_u                            core                  -                    -            i64 i64 -> i64        | binary Arithmetic.shrU
        89      i64.rotl                             core                  -                    -            i64 i64 -> i64        | binary Arithmetic.rotl
        8a      i64.rotr                             core                  -                    -            i64 i64 -> i64        | binary Arithmetic.rotr
        8b      f32.abs                              core                  -                    -            f32 -> f32            | unary FloatingPoint.abs
        8c      f32.neg                              core                  -                    -            f32 -> f32            | unary FloatingPoint.neg
        8d      f32.ceil                             core                  -                    -            f32 -> f32            | unary FloatingPoint.ceil
        8e      f32.floor                            core                  -                    -            f32 -> f32            | unary FloatingPoint.floor
        8f      f32.trunc                            core                  -                    -            f32 -> f32            | unary FloatingPoint.trunc
        90      f32.nearest                          core                  -                    -            f32 -> f32            | unary FloatingPoint.nearest
        91      f32.sqrt                             core                  -                    -            f32 -> f32            | unary FloatingPoint.sqrt outlined
        92      f32.add                              core                  -                    -            f32 f32 -> f32        | binary FloatingPoint.add commutative
        93      f32.sub                              core                  -                    -            f32 f32 -> f32        | binary FloatingPoint.sub
        94      f32.mul                              core                  -                    -            f32 f32 -> f32        | binary FloatingPoint.mul commutative
        95      f32.div                              core                  -                    -            f32 f32 -> f32        | binary FloatingPoint.div
        96      f32.min                              core                  -                    -            f32 f32 -> f32        | binary FloatingPoint.min commutative
        97      f32.max                              core                  -                    -            f32 f32 -> f32        | binary FloatingPoint.max commutative
        98      f32.copysign                         core                  -                    -            f32 f32 -> f32        | binary FloatingPoint.copysign
        99      f64.abs                              core                  -                    -            f64 -> f64            | unary FloatingPoint.abs
        9a      f64.neg                              core                  -                    -            f64 -> f64            | unary FloatingPoint.neg
        9b      f64.ceil                             core                  -                    -            f64 -> f64            | unary FloatingPoint.ceil
        9c      f64.floor                            core                  -                    -            f64 -> f64            | unary FloatingPoint.floor
        9d      f64.trunc                            core                  -                    -            f64 -> f64            | unary FloatingPoint.trunc
        9e      f64.nearest                          core                  -                    -            f64 -> f64            | unary FloatingPoint.nearest
        9f      f64.sqrt                             core                  -                    -            f64 -> f64            | unary FloatingPoint.sqrt outlined
        a0      f64.add                              core                  -                    -            f64 f64 -> f64        | binary FloatingPoint.add commutative
        a1      f64.sub                              core                  -                    -            f64 f64 -> f64        | binary FloatingPoint.sub
        a2      f64.mul                              core                  -                    -            f64 f64 -> f64        | binary FloatingPoint.mul commutative
        a3      f64.div                              core                  -                    -            f64 f64 -> f64        | binary FloatingPoint.div
        a4      f64.min                              core                  -                    -            f64 f64 -> f64        | binary FloatingPoint.min commutative
        a5      f64.max                              core                  -                    -            f64 f64 -> f64        | binary FloatingPoint.max commutative
        a6      f64.copysign                         core                  -                    -            f64 f64 -> f64        | binary FloatingPoint.copysign
        # Conversions.
        a7      i32.wrap_i64                         core                  -                    -            i64 -> i32            | unary Conversion.wrap
        a8      i32.trunc_f32_s                      core                  trap                 -            f32 -> i32            | unary Conversion.truncS32 failure=Conversion.truncationFailure impossibleTrap
        a9      i32.trunc_f32_u                      core                  trap                 -            f32 -> i32            | unary Conversion.truncU32 failure=Conversion.truncationFailure impossibleTrap
        aa      i32.trunc_f64_s                      core                  trap                 -            f64 -> i32            | unary Conversion.truncS32 failure=Conversion.truncationFailure impossibleTrap
        ab      i32.trunc_f64_u                      core                  trap                 -            f64 -> i32            | unary Conversion.truncU32 failure=Conversion.truncationFailure impossibleTrap
        ac      i64.extend_i32_s                     core                  -                    -            i32 -> i64            | unary Conversion.extendS
        ad      i64.extend_i32_u                     core                  -                    -            i32 -> i64            | alias
        ae      i64.trunc_f32_s                      core                  trap                 -            f32 -> i64            | unary Conversion.truncS64 failure=Conversion.truncationFailure impossibleTrap
        af      i64.trunc_f32_u                      core                  trap                 -            f32 -> i64            | unary Conversion.truncU64 failure=Conversion.truncationFailure impossibleTrap
        b0      i64.trunc_f64_s                      core                  trap                 -            f64 -> i64            | unary Conversion.truncS64 failure=Conversion.truncationFailure impossibleTrap
        b1      i64.trunc_f64_u                      core                  trap                 -            f64 -> i64            | unary Conversion.truncU64 failure=Conversion.truncationFailure impossibleTrap
        b2      f32.convert_i32_s                    core                  -                    -            i32 -> f32            | unary Conversion.convertS
        b3      f32.convert_i32_u                    core                  -                    -            i32 -> f32            | unary Conversion.convertU
        b4      f32.convert_i64_s                    core                  -                    -            i64 -> f32            | unary Conversion.convertS
        b5      f32.convert_i64_u                    core                  -                    -            i64 -> f32            | unary Conversion.convertU
        b6      f32.demote_f64                       core                  -                    -            f64 -> f32            | unary Conversion.demote
        b7      f64.convert_i32_s                    core                  -                    -            i32 -> f64            | unary Conversion.convertS
        b8      f64.convert_i32_u                    core                  -                    -            i32 -> f64            | unary Conversion.convertU
        b9      f64.convert_i64_s                    core                  -                    -            i64 -> f64            | unary Conversion.convertS
        ba      f64.convert_i64_u                    core                  -                    -            i64 -> f64            | unary Conversion.convertU
        bb      f64.promote_f32                      core                  -                    -            f32 -> f64            | unary Conversion.promote
        bc      i32.reinterpret_f32                  core                  -                    -            f32 -> i32            | alias
        bd      i64.reinterpret_f64                  core                  -                    -            f64 -> i64            | alias
        be      f32.reinterpret_i32                  core                  -                    -            i32 -> f32            | alias
        bf      f64.reinterpret_i64                  core                  -                    -            i64 -> f64            | alias
        # Sign extension.
        c0      i32.extend8_s                        signExtension         -                    -            i32 -> i32            | unary Arithmetic.extend8S
        c1      i32.extend16_s                       signExtension         -                    -            i32 -> i32            | unary Arithmetic.extend16S
        c2      i64.extend8_s                        signExtension         -                    -            i64 -> i64            | unary Arithmetic.extend8S
        c3      i64.extend16_s                       signExtension         -                    -            i64 -> i64            | unary Arithmetic.extend16S
        c4      i64.extend32_s                       signExtension         -                    -            i64 -> i64            | unary Arithmetic.extend32S
        # Saturating conversions.
        fc:00   i32.trunc_sat_f32_s                  saturatingConversion  -                    -            f32 -> i32            | unary Conversion.truncSatS32 impossibleTrap
        fc:01   i32.trunc_sat_f32_u                  saturatingConversion  -                    -            f32 -> i32            | unary Conversion.truncSatU32 impossibleTrap
        fc:02   i32.trunc_sat_f64_s                  saturatingConversion  -                    -            f64 -> i32            | unary Conversion.truncSatS32 impossibleTrap
        fc:03   i32.trunc_sat_f64_u                  saturatingConversion  -                    -            f64 -> i32            | unary Conversion.truncSatU32 impossibleTrap
        fc:04   i64.trunc_sat_f32_s                  saturatingConversion  -                    -            f32 -> i64            | unary Conversion.truncSatS64 impossibleTrap
        fc:05   i64.trunc_sat_f32_u                  saturatingConversion  -                    -            f32 -> i64            | unary Conversion.truncSatU64 impossibleTrap
        fc:06   i64.trunc_sat_f64_s                  saturatingConversion  -                    -            f64 -> i64            | unary Conversion.truncSatS64 impossibleTrap
        fc:07   i64.trunc_sat_f64_u                  saturatingConversion  -                    -            f64 -> i64            | unary Conversion.truncSatU64 impossibleTrap
        # Wide arithmetic (a proposal).
        fc:13   i64.add128                           wideArithmetic        -                    -            i64 i64 i64 i64 -> i64 i64 | wide
        fc:14   i64.sub128                           wideArithmetic        -                    -            i64 i64 i64 i64 -> i64 i64 | wide
        fc:15   i64.mul_wide_s                       wideArithmetic        -                    -            i64 i64 -> i64 i64 | wide
        fc:16   i64.mul_wide_u                       wideArithmetic        -                    -            i64 i64 -> i64 i64 | wide
        """
}
