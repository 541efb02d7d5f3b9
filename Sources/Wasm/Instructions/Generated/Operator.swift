// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

/// An operator of the binary format, named as the text format names it: `i32.load8_s` is `i32Load8S`.
///
/// Two operators that share a mnemonic differ here, such as `select` and `selectTyped`.
package enum Operator: UInt16, Hashable, Sendable, CaseIterable {
    /// `unreachable`
    case unreachable = 0
    /// `nop`
    case nop = 1
    /// `block`
    case block = 2
    /// `loop`
    case loop = 3
    /// `if`
    case `if` = 4
    /// `else`
    case `else` = 5
    /// `try`
    case `try` = 6
    /// `catch`
    case `catch` = 7
    /// `throw`
    case `throw` = 8
    /// `rethrow`
    case rethrow = 9
    /// `throw_ref`
    case throwRef = 10
    /// `end`
    case end = 11
    /// `br`
    case br = 12
    /// `br_if`
    case brIf = 13
    /// `br_table`
    case brTable = 14
    /// `return`
    case `return` = 15
    /// `call`
    case call = 16
    /// `call_indirect`
    case callIndirect = 17
    /// `return_call`
    case returnCall = 18
    /// `return_call_indirect`
    case returnCallIndirect = 19
    /// `call_ref`
    case callRef = 20
    /// `return_call_ref`
    case returnCallRef = 21
    /// `delegate`
    case delegate = 22
    /// `catch_all`
    case catchAll = 23
    /// `drop`
    case drop = 24
    /// `select`
    case select = 25
    /// `select`
    case selectTyped = 26
    /// `try_table`
    case tryTable = 27
    /// `local.get`
    case localGet = 28
    /// `local.set`
    case localSet = 29
    /// `local.tee`
    case localTee = 30
    /// `global.get`
    case globalGet = 31
    /// `global.set`
    case globalSet = 32
    /// `table.get`
    case tableGet = 33
    /// `table.set`
    case tableSet = 34
    /// `i32.load`
    case i32Load = 35
    /// `i64.load`
    case i64Load = 36
    /// `f32.load`
    case f32Load = 37
    /// `f64.load`
    case f64Load = 38
    /// `i32.load8_s`
    case i32Load8S = 39
    /// `i32.load8_u`
    case i32Load8U = 40
    /// `i32.load16_s`
    case i32Load16S = 41
    /// `i32.load16_u`
    case i32Load16U = 42
    /// `i64.load8_s`
    case i64Load8S = 43
    /// `i64.load8_u`
    case i64Load8U = 44
    /// `i64.load16_s`
    case i64Load16S = 45
    /// `i64.load16_u`
    case i64Load16U = 46
    /// `i64.load32_s`
    case i64Load32S = 47
    /// `i64.load32_u`
    case i64Load32U = 48
    /// `i32.store`
    case i32Store = 49
    /// `i64.store`
    case i64Store = 50
    /// `f32.store`
    case f32Store = 51
    /// `f64.store`
    case f64Store = 52
    /// `i32.store8`
    case i32Store8 = 53
    /// `i32.store16`
    case i32Store16 = 54
    /// `i64.store8`
    case i64Store8 = 55
    /// `i64.store16`
    case i64Store16 = 56
    /// `i64.store32`
    case i64Store32 = 57
    /// `memory.size`
    case memorySize = 58
    /// `memory.grow`
    case memoryGrow = 59
    /// `i32.const`
    case i32Const = 60
    /// `i64.const`
    case i64Const = 61
    /// `f32.const`
    case f32Const = 62
    /// `f64.const`
    case f64Const = 63
    /// `i32.eqz`
    case i32Eqz = 64
    /// `i32.eq`
    case i32Eq = 65
    /// `i32.ne`
    case i32Ne = 66
    /// `i32.lt_s`
    case i32LtS = 67
    /// `i32.lt_u`
    case i32LtU = 68
    /// `i32.gt_s`
    case i32GtS = 69
    /// `i32.gt_u`
    case i32GtU = 70
    /// `i32.le_s`
    case i32LeS = 71
    /// `i32.le_u`
    case i32LeU = 72
    /// `i32.ge_s`
    case i32GeS = 73
    /// `i32.ge_u`
    case i32GeU = 74
    /// `i64.eqz`
    case i64Eqz = 75
    /// `i64.eq`
    case i64Eq = 76
    /// `i64.ne`
    case i64Ne = 77
    /// `i64.lt_s`
    case i64LtS = 78
    /// `i64.lt_u`
    case i64LtU = 79
    /// `i64.gt_s`
    case i64GtS = 80
    /// `i64.gt_u`
    case i64GtU = 81
    /// `i64.le_s`
    case i64LeS = 82
    /// `i64.le_u`
    case i64LeU = 83
    /// `i64.ge_s`
    case i64GeS = 84
    /// `i64.ge_u`
    case i64GeU = 85
    /// `f32.eq`
    case f32Eq = 86
    /// `f32.ne`
    case f32Ne = 87
    /// `f32.lt`
    case f32Lt = 88
    /// `f32.gt`
    case f32Gt = 89
    /// `f32.le`
    case f32Le = 90
    /// `f32.ge`
    case f32Ge = 91
    /// `f64.eq`
    case f64Eq = 92
    /// `f64.ne`
    case f64Ne = 93
    /// `f64.lt`
    case f64Lt = 94
    /// `f64.gt`
    case f64Gt = 95
    /// `f64.le`
    case f64Le = 96
    /// `f64.ge`
    case f64Ge = 97
    /// `i32.clz`
    case i32Clz = 98
    /// `i32.ctz`
    case i32Ctz = 99
    /// `i32.popcnt`
    case i32Popcnt = 100
    /// `i32.add`
    case i32Add = 101
    /// `i32.sub`
    case i32Sub = 102
    /// `i32.mul`
    case i32Mul = 103
    /// `i32.div_s`
    case i32DivS = 104
    /// `i32.div_u`
    case i32DivU = 105
    /// `i32.rem_s`
    case i32RemS = 106
    /// `i32.rem_u`
    case i32RemU = 107
    /// `i32.and`
    case i32And = 108
    /// `i32.or`
    case i32Or = 109
    /// `i32.xor`
    case i32Xor = 110
    /// `i32.shl`
    case i32Shl = 111
    /// `i32.shr_s`
    case i32ShrS = 112
    /// `i32.shr_u`
    case i32ShrU = 113
    /// `i32.rotl`
    case i32Rotl = 114
    /// `i32.rotr`
    case i32Rotr = 115
    /// `i64.clz`
    case i64Clz = 116
    /// `i64.ctz`
    case i64Ctz = 117
    /// `i64.popcnt`
    case i64Popcnt = 118
    /// `i64.add`
    case i64Add = 119
    /// `i64.sub`
    case i64Sub = 120
    /// `i64.mul`
    case i64Mul = 121
    /// `i64.div_s`
    case i64DivS = 122
    /// `i64.div_u`
    case i64DivU = 123
    /// `i64.rem_s`
    case i64RemS = 124
    /// `i64.rem_u`
    case i64RemU = 125
    /// `i64.and`
    case i64And = 126
    /// `i64.or`
    case i64Or = 127
    /// `i64.xor`
    case i64Xor = 128
    /// `i64.shl`
    case i64Shl = 129
    /// `i64.shr_s`
    case i64ShrS = 130
    /// `i64.shr_u`
    case i64ShrU = 131
    /// `i64.rotl`
    case i64Rotl = 132
    /// `i64.rotr`
    case i64Rotr = 133
    /// `f32.abs`
    case f32Abs = 134
    /// `f32.neg`
    case f32Neg = 135
    /// `f32.ceil`
    case f32Ceil = 136
    /// `f32.floor`
    case f32Floor = 137
    /// `f32.trunc`
    case f32Trunc = 138
    /// `f32.nearest`
    case f32Nearest = 139
    /// `f32.sqrt`
    case f32Sqrt = 140
    /// `f32.add`
    case f32Add = 141
    /// `f32.sub`
    case f32Sub = 142
    /// `f32.mul`
    case f32Mul = 143
    /// `f32.div`
    case f32Div = 144
    /// `f32.min`
    case f32Min = 145
    /// `f32.max`
    case f32Max = 146
    /// `f32.copysign`
    case f32Copysign = 147
    /// `f64.abs`
    case f64Abs = 148
    /// `f64.neg`
    case f64Neg = 149
    /// `f64.ceil`
    case f64Ceil = 150
    /// `f64.floor`
    case f64Floor = 151
    /// `f64.trunc`
    case f64Trunc = 152
    /// `f64.nearest`
    case f64Nearest = 153
    /// `f64.sqrt`
    case f64Sqrt = 154
    /// `f64.add`
    case f64Add = 155
    /// `f64.sub`
    case f64Sub = 156
    /// `f64.mul`
    case f64Mul = 157
    /// `f64.div`
    case f64Div = 158
    /// `f64.min`
    case f64Min = 159
    /// `f64.max`
    case f64Max = 160
    /// `f64.copysign`
    case f64Copysign = 161
    /// `i32.wrap_i64`
    case i32WrapI64 = 162
    /// `i32.trunc_f32_s`
    case i32TruncF32S = 163
    /// `i32.trunc_f32_u`
    case i32TruncF32U = 164
    /// `i32.trunc_f64_s`
    case i32TruncF64S = 165
    /// `i32.trunc_f64_u`
    case i32TruncF64U = 166
    /// `i64.extend_i32_s`
    case i64ExtendI32S = 167
    /// `i64.extend_i32_u`
    case i64ExtendI32U = 168
    /// `i64.trunc_f32_s`
    case i64TruncF32S = 169
    /// `i64.trunc_f32_u`
    case i64TruncF32U = 170
    /// `i64.trunc_f64_s`
    case i64TruncF64S = 171
    /// `i64.trunc_f64_u`
    case i64TruncF64U = 172
    /// `f32.convert_i32_s`
    case f32ConvertI32S = 173
    /// `f32.convert_i32_u`
    case f32ConvertI32U = 174
    /// `f32.convert_i64_s`
    case f32ConvertI64S = 175
    /// `f32.convert_i64_u`
    case f32ConvertI64U = 176
    /// `f32.demote_f64`
    case f32DemoteF64 = 177
    /// `f64.convert_i32_s`
    case f64ConvertI32S = 178
    /// `f64.convert_i32_u`
    case f64ConvertI32U = 179
    /// `f64.convert_i64_s`
    case f64ConvertI64S = 180
    /// `f64.convert_i64_u`
    case f64ConvertI64U = 181
    /// `f64.promote_f32`
    case f64PromoteF32 = 182
    /// `i32.reinterpret_f32`
    case i32ReinterpretF32 = 183
    /// `i64.reinterpret_f64`
    case i64ReinterpretF64 = 184
    /// `f32.reinterpret_i32`
    case f32ReinterpretI32 = 185
    /// `f64.reinterpret_i64`
    case f64ReinterpretI64 = 186
    /// `i32.extend8_s`
    case i32Extend8S = 187
    /// `i32.extend16_s`
    case i32Extend16S = 188
    /// `i64.extend8_s`
    case i64Extend8S = 189
    /// `i64.extend16_s`
    case i64Extend16S = 190
    /// `i64.extend32_s`
    case i64Extend32S = 191
    /// `ref.null`
    case refNull = 192
    /// `ref.is_null`
    case refIsNull = 193
    /// `ref.func`
    case refFunc = 194
    /// `ref.eq`
    case refEq = 195
    /// `ref.as_non_null`
    case refAsNonNull = 196
    /// `br_on_null`
    case brOnNull = 197
    /// `br_on_non_null`
    case brOnNonNull = 198
    /// `struct.new`
    case structNew = 199
    /// `struct.new_default`
    case structNewDefault = 200
    /// `struct.get`
    case structGet = 201
    /// `struct.get_s`
    case structGetS = 202
    /// `struct.get_u`
    case structGetU = 203
    /// `struct.set`
    case structSet = 204
    /// `array.new`
    case arrayNew = 205
    /// `array.new_default`
    case arrayNewDefault = 206
    /// `array.new_fixed`
    case arrayNewFixed = 207
    /// `array.new_data`
    case arrayNewData = 208
    /// `array.new_elem`
    case arrayNewElem = 209
    /// `array.get`
    case arrayGet = 210
    /// `array.get_s`
    case arrayGetS = 211
    /// `array.get_u`
    case arrayGetU = 212
    /// `array.set`
    case arraySet = 213
    /// `array.len`
    case arrayLen = 214
    /// `array.fill`
    case arrayFill = 215
    /// `array.copy`
    case arrayCopy = 216
    /// `array.init_data`
    case arrayInitData = 217
    /// `array.init_elem`
    case arrayInitElem = 218
    /// `ref.test`
    case refTest = 219
    /// `ref.test`
    case refTestNull = 220
    /// `ref.cast`
    case refCast = 221
    /// `ref.cast`
    case refCastNull = 222
    /// `br_on_cast`
    case brOnCast = 223
    /// `br_on_cast_fail`
    case brOnCastFail = 224
    /// `any.convert_extern`
    case anyConvertExtern = 225
    /// `extern.convert_any`
    case externConvertAny = 226
    /// `ref.i31`
    case refI31 = 227
    /// `i31.get_s`
    case i31GetS = 228
    /// `i31.get_u`
    case i31GetU = 229
    /// `i32.trunc_sat_f32_s`
    case i32TruncSatF32S = 230
    /// `i32.trunc_sat_f32_u`
    case i32TruncSatF32U = 231
    /// `i32.trunc_sat_f64_s`
    case i32TruncSatF64S = 232
    /// `i32.trunc_sat_f64_u`
    case i32TruncSatF64U = 233
    /// `i64.trunc_sat_f32_s`
    case i64TruncSatF32S = 234
    /// `i64.trunc_sat_f32_u`
    case i64TruncSatF32U = 235
    /// `i64.trunc_sat_f64_s`
    case i64TruncSatF64S = 236
    /// `i64.trunc_sat_f64_u`
    case i64TruncSatF64U = 237
    /// `memory.init`
    case memoryInit = 238
    /// `data.drop`
    case dataDrop = 239
    /// `memory.copy`
    case memoryCopy = 240
    /// `memory.fill`
    case memoryFill = 241
    /// `table.init`
    case tableInit = 242
    /// `elem.drop`
    case elemDrop = 243
    /// `table.copy`
    case tableCopy = 244
    /// `table.grow`
    case tableGrow = 245
    /// `table.size`
    case tableSize = 246
    /// `table.fill`
    case tableFill = 247
    /// `i64.add128`
    case i64Add128 = 248
    /// `i64.sub128`
    case i64Sub128 = 249
    /// `i64.mul_wide_s`
    case i64MulWideS = 250
    /// `i64.mul_wide_u`
    case i64MulWideU = 251
    /// `v128.load`
    case v128Load = 252
    /// `v128.load8x8_s`
    case v128Load8x8S = 253
    /// `v128.load8x8_u`
    case v128Load8x8U = 254
    /// `v128.load16x4_s`
    case v128Load16x4S = 255
    /// `v128.load16x4_u`
    case v128Load16x4U = 256
    /// `v128.load32x2_s`
    case v128Load32x2S = 257
    /// `v128.load32x2_u`
    case v128Load32x2U = 258
    /// `v128.load8_splat`
    case v128Load8Splat = 259
    /// `v128.load16_splat`
    case v128Load16Splat = 260
    /// `v128.load32_splat`
    case v128Load32Splat = 261
    /// `v128.load64_splat`
    case v128Load64Splat = 262
    /// `v128.store`
    case v128Store = 263
    /// `v128.const`
    case v128Const = 264
    /// `i8x16.shuffle`
    case i8x16Shuffle = 265
    /// `i8x16.swizzle`
    case i8x16Swizzle = 266
    /// `i8x16.splat`
    case i8x16Splat = 267
    /// `i16x8.splat`
    case i16x8Splat = 268
    /// `i32x4.splat`
    case i32x4Splat = 269
    /// `i64x2.splat`
    case i64x2Splat = 270
    /// `f32x4.splat`
    case f32x4Splat = 271
    /// `f64x2.splat`
    case f64x2Splat = 272
    /// `i8x16.extract_lane_s`
    case i8x16ExtractLaneS = 273
    /// `i8x16.extract_lane_u`
    case i8x16ExtractLaneU = 274
    /// `i8x16.replace_lane`
    case i8x16ReplaceLane = 275
    /// `i16x8.extract_lane_s`
    case i16x8ExtractLaneS = 276
    /// `i16x8.extract_lane_u`
    case i16x8ExtractLaneU = 277
    /// `i16x8.replace_lane`
    case i16x8ReplaceLane = 278
    /// `i32x4.extract_lane`
    case i32x4ExtractLane = 279
    /// `i32x4.replace_lane`
    case i32x4ReplaceLane = 280
    /// `i64x2.extract_lane`
    case i64x2ExtractLane = 281
    /// `i64x2.replace_lane`
    case i64x2ReplaceLane = 282
    /// `f32x4.extract_lane`
    case f32x4ExtractLane = 283
    /// `f32x4.replace_lane`
    case f32x4ReplaceLane = 284
    /// `f64x2.extract_lane`
    case f64x2ExtractLane = 285
    /// `f64x2.replace_lane`
    case f64x2ReplaceLane = 286
    /// `i8x16.eq`
    case i8x16Eq = 287
    /// `i8x16.ne`
    case i8x16Ne = 288
    /// `i8x16.lt_s`
    case i8x16LtS = 289
    /// `i8x16.lt_u`
    case i8x16LtU = 290
    /// `i8x16.gt_s`
    case i8x16GtS = 291
    /// `i8x16.gt_u`
    case i8x16GtU = 292
    /// `i8x16.le_s`
    case i8x16LeS = 293
    /// `i8x16.le_u`
    case i8x16LeU = 294
    /// `i8x16.ge_s`
    case i8x16GeS = 295
    /// `i8x16.ge_u`
    case i8x16GeU = 296
    /// `i16x8.eq`
    case i16x8Eq = 297
    /// `i16x8.ne`
    case i16x8Ne = 298
    /// `i16x8.lt_s`
    case i16x8LtS = 299
    /// `i16x8.lt_u`
    case i16x8LtU = 300
    /// `i16x8.gt_s`
    case i16x8GtS = 301
    /// `i16x8.gt_u`
    case i16x8GtU = 302
    /// `i16x8.le_s`
    case i16x8LeS = 303
    /// `i16x8.le_u`
    case i16x8LeU = 304
    /// `i16x8.ge_s`
    case i16x8GeS = 305
    /// `i16x8.ge_u`
    case i16x8GeU = 306
    /// `i32x4.eq`
    case i32x4Eq = 307
    /// `i32x4.ne`
    case i32x4Ne = 308
    /// `i32x4.lt_s`
    case i32x4LtS = 309
    /// `i32x4.lt_u`
    case i32x4LtU = 310
    /// `i32x4.gt_s`
    case i32x4GtS = 311
    /// `i32x4.gt_u`
    case i32x4GtU = 312
    /// `i32x4.le_s`
    case i32x4LeS = 313
    /// `i32x4.le_u`
    case i32x4LeU = 314
    /// `i32x4.ge_s`
    case i32x4GeS = 315
    /// `i32x4.ge_u`
    case i32x4GeU = 316
    /// `f32x4.eq`
    case f32x4Eq = 317
    /// `f32x4.ne`
    case f32x4Ne = 318
    /// `f32x4.lt`
    case f32x4Lt = 319
    /// `f32x4.gt`
    case f32x4Gt = 320
    /// `f32x4.le`
    case f32x4Le = 321
    /// `f32x4.ge`
    case f32x4Ge = 322
    /// `f64x2.eq`
    case f64x2Eq = 323
    /// `f64x2.ne`
    case f64x2Ne = 324
    /// `f64x2.lt`
    case f64x2Lt = 325
    /// `f64x2.gt`
    case f64x2Gt = 326
    /// `f64x2.le`
    case f64x2Le = 327
    /// `f64x2.ge`
    case f64x2Ge = 328
    /// `v128.not`
    case v128Not = 329
    /// `v128.and`
    case v128And = 330
    /// `v128.andnot`
    case v128Andnot = 331
    /// `v128.or`
    case v128Or = 332
    /// `v128.xor`
    case v128Xor = 333
    /// `v128.bitselect`
    case v128Bitselect = 334
    /// `v128.any_true`
    case v128AnyTrue = 335
    /// `v128.load8_lane`
    case v128Load8Lane = 336
    /// `v128.load16_lane`
    case v128Load16Lane = 337
    /// `v128.load32_lane`
    case v128Load32Lane = 338
    /// `v128.load64_lane`
    case v128Load64Lane = 339
    /// `v128.store8_lane`
    case v128Store8Lane = 340
    /// `v128.store16_lane`
    case v128Store16Lane = 341
    /// `v128.store32_lane`
    case v128Store32Lane = 342
    /// `v128.store64_lane`
    case v128Store64Lane = 343
    /// `v128.load32_zero`
    case v128Load32Zero = 344
    /// `v128.load64_zero`
    case v128Load64Zero = 345
    /// `f32x4.demote_f64x2_zero`
    case f32x4DemoteF64x2Zero = 346
    /// `f64x2.promote_low_f32x4`
    case f64x2PromoteLowF32x4 = 347
    /// `i8x16.abs`
    case i8x16Abs = 348
    /// `i8x16.neg`
    case i8x16Neg = 349
    /// `i8x16.popcnt`
    case i8x16Popcnt = 350
    /// `i8x16.all_true`
    case i8x16AllTrue = 351
    /// `i8x16.bitmask`
    case i8x16Bitmask = 352
    /// `i8x16.narrow_i16x8_s`
    case i8x16NarrowI16x8S = 353
    /// `i8x16.narrow_i16x8_u`
    case i8x16NarrowI16x8U = 354
    /// `f32x4.ceil`
    case f32x4Ceil = 355
    /// `f32x4.floor`
    case f32x4Floor = 356
    /// `f32x4.trunc`
    case f32x4Trunc = 357
    /// `f32x4.nearest`
    case f32x4Nearest = 358
    /// `i8x16.shl`
    case i8x16Shl = 359
    /// `i8x16.shr_s`
    case i8x16ShrS = 360
    /// `i8x16.shr_u`
    case i8x16ShrU = 361
    /// `i8x16.add`
    case i8x16Add = 362
    /// `i8x16.add_sat_s`
    case i8x16AddSatS = 363
    /// `i8x16.add_sat_u`
    case i8x16AddSatU = 364
    /// `i8x16.sub`
    case i8x16Sub = 365
    /// `i8x16.sub_sat_s`
    case i8x16SubSatS = 366
    /// `i8x16.sub_sat_u`
    case i8x16SubSatU = 367
    /// `f64x2.ceil`
    case f64x2Ceil = 368
    /// `f64x2.floor`
    case f64x2Floor = 369
    /// `i8x16.min_s`
    case i8x16MinS = 370
    /// `i8x16.min_u`
    case i8x16MinU = 371
    /// `i8x16.max_s`
    case i8x16MaxS = 372
    /// `i8x16.max_u`
    case i8x16MaxU = 373
    /// `f64x2.trunc`
    case f64x2Trunc = 374
    /// `i8x16.avgr_u`
    case i8x16AvgrU = 375
    /// `i16x8.extadd_pairwise_i8x16_s`
    case i16x8ExtaddPairwiseI8x16S = 376
    /// `i16x8.extadd_pairwise_i8x16_u`
    case i16x8ExtaddPairwiseI8x16U = 377
    /// `i32x4.extadd_pairwise_i16x8_s`
    case i32x4ExtaddPairwiseI16x8S = 378
    /// `i32x4.extadd_pairwise_i16x8_u`
    case i32x4ExtaddPairwiseI16x8U = 379
    /// `i16x8.abs`
    case i16x8Abs = 380
    /// `i16x8.neg`
    case i16x8Neg = 381
    /// `i16x8.q15mulr_sat_s`
    case i16x8Q15mulrSatS = 382
    /// `i16x8.all_true`
    case i16x8AllTrue = 383
    /// `i16x8.bitmask`
    case i16x8Bitmask = 384
    /// `i16x8.narrow_i32x4_s`
    case i16x8NarrowI32x4S = 385
    /// `i16x8.narrow_i32x4_u`
    case i16x8NarrowI32x4U = 386
    /// `i16x8.extend_low_i8x16_s`
    case i16x8ExtendLowI8x16S = 387
    /// `i16x8.extend_high_i8x16_s`
    case i16x8ExtendHighI8x16S = 388
    /// `i16x8.extend_low_i8x16_u`
    case i16x8ExtendLowI8x16U = 389
    /// `i16x8.extend_high_i8x16_u`
    case i16x8ExtendHighI8x16U = 390
    /// `i16x8.shl`
    case i16x8Shl = 391
    /// `i16x8.shr_s`
    case i16x8ShrS = 392
    /// `i16x8.shr_u`
    case i16x8ShrU = 393
    /// `i16x8.add`
    case i16x8Add = 394
    /// `i16x8.add_sat_s`
    case i16x8AddSatS = 395
    /// `i16x8.add_sat_u`
    case i16x8AddSatU = 396
    /// `i16x8.sub`
    case i16x8Sub = 397
    /// `i16x8.sub_sat_s`
    case i16x8SubSatS = 398
    /// `i16x8.sub_sat_u`
    case i16x8SubSatU = 399
    /// `f64x2.nearest`
    case f64x2Nearest = 400
    /// `i16x8.mul`
    case i16x8Mul = 401
    /// `i16x8.min_s`
    case i16x8MinS = 402
    /// `i16x8.min_u`
    case i16x8MinU = 403
    /// `i16x8.max_s`
    case i16x8MaxS = 404
    /// `i16x8.max_u`
    case i16x8MaxU = 405
    /// `i16x8.avgr_u`
    case i16x8AvgrU = 406
    /// `i16x8.extmul_low_i8x16_s`
    case i16x8ExtmulLowI8x16S = 407
    /// `i16x8.extmul_high_i8x16_s`
    case i16x8ExtmulHighI8x16S = 408
    /// `i16x8.extmul_low_i8x16_u`
    case i16x8ExtmulLowI8x16U = 409
    /// `i16x8.extmul_high_i8x16_u`
    case i16x8ExtmulHighI8x16U = 410
    /// `i32x4.abs`
    case i32x4Abs = 411
    /// `i32x4.neg`
    case i32x4Neg = 412
    /// `i32x4.all_true`
    case i32x4AllTrue = 413
    /// `i32x4.bitmask`
    case i32x4Bitmask = 414
    /// `i32x4.extend_low_i16x8_s`
    case i32x4ExtendLowI16x8S = 415
    /// `i32x4.extend_high_i16x8_s`
    case i32x4ExtendHighI16x8S = 416
    /// `i32x4.extend_low_i16x8_u`
    case i32x4ExtendLowI16x8U = 417
    /// `i32x4.extend_high_i16x8_u`
    case i32x4ExtendHighI16x8U = 418
    /// `i32x4.shl`
    case i32x4Shl = 419
    /// `i32x4.shr_s`
    case i32x4ShrS = 420
    /// `i32x4.shr_u`
    case i32x4ShrU = 421
    /// `i32x4.add`
    case i32x4Add = 422
    /// `i32x4.sub`
    case i32x4Sub = 423
    /// `i32x4.mul`
    case i32x4Mul = 424
    /// `i32x4.min_s`
    case i32x4MinS = 425
    /// `i32x4.min_u`
    case i32x4MinU = 426
    /// `i32x4.max_s`
    case i32x4MaxS = 427
    /// `i32x4.max_u`
    case i32x4MaxU = 428
    /// `i32x4.dot_i16x8_s`
    case i32x4DotI16x8S = 429
    /// `i32x4.extmul_low_i16x8_s`
    case i32x4ExtmulLowI16x8S = 430
    /// `i32x4.extmul_high_i16x8_s`
    case i32x4ExtmulHighI16x8S = 431
    /// `i32x4.extmul_low_i16x8_u`
    case i32x4ExtmulLowI16x8U = 432
    /// `i32x4.extmul_high_i16x8_u`
    case i32x4ExtmulHighI16x8U = 433
    /// `i64x2.abs`
    case i64x2Abs = 434
    /// `i64x2.neg`
    case i64x2Neg = 435
    /// `i64x2.all_true`
    case i64x2AllTrue = 436
    /// `i64x2.bitmask`
    case i64x2Bitmask = 437
    /// `i64x2.extend_low_i32x4_s`
    case i64x2ExtendLowI32x4S = 438
    /// `i64x2.extend_high_i32x4_s`
    case i64x2ExtendHighI32x4S = 439
    /// `i64x2.extend_low_i32x4_u`
    case i64x2ExtendLowI32x4U = 440
    /// `i64x2.extend_high_i32x4_u`
    case i64x2ExtendHighI32x4U = 441
    /// `i64x2.shl`
    case i64x2Shl = 442
    /// `i64x2.shr_s`
    case i64x2ShrS = 443
    /// `i64x2.shr_u`
    case i64x2ShrU = 444
    /// `i64x2.add`
    case i64x2Add = 445
    /// `i64x2.sub`
    case i64x2Sub = 446
    /// `i64x2.mul`
    case i64x2Mul = 447
    /// `i64x2.eq`
    case i64x2Eq = 448
    /// `i64x2.ne`
    case i64x2Ne = 449
    /// `i64x2.lt_s`
    case i64x2LtS = 450
    /// `i64x2.gt_s`
    case i64x2GtS = 451
    /// `i64x2.le_s`
    case i64x2LeS = 452
    /// `i64x2.ge_s`
    case i64x2GeS = 453
    /// `i64x2.extmul_low_i32x4_s`
    case i64x2ExtmulLowI32x4S = 454
    /// `i64x2.extmul_high_i32x4_s`
    case i64x2ExtmulHighI32x4S = 455
    /// `i64x2.extmul_low_i32x4_u`
    case i64x2ExtmulLowI32x4U = 456
    /// `i64x2.extmul_high_i32x4_u`
    case i64x2ExtmulHighI32x4U = 457
    /// `f32x4.abs`
    case f32x4Abs = 458
    /// `f32x4.neg`
    case f32x4Neg = 459
    /// `f32x4.sqrt`
    case f32x4Sqrt = 460
    /// `f32x4.add`
    case f32x4Add = 461
    /// `f32x4.sub`
    case f32x4Sub = 462
    /// `f32x4.mul`
    case f32x4Mul = 463
    /// `f32x4.div`
    case f32x4Div = 464
    /// `f32x4.min`
    case f32x4Min = 465
    /// `f32x4.max`
    case f32x4Max = 466
    /// `f32x4.pmin`
    case f32x4Pmin = 467
    /// `f32x4.pmax`
    case f32x4Pmax = 468
    /// `f64x2.abs`
    case f64x2Abs = 469
    /// `f64x2.neg`
    case f64x2Neg = 470
    /// `f64x2.sqrt`
    case f64x2Sqrt = 471
    /// `f64x2.add`
    case f64x2Add = 472
    /// `f64x2.sub`
    case f64x2Sub = 473
    /// `f64x2.mul`
    case f64x2Mul = 474
    /// `f64x2.div`
    case f64x2Div = 475
    /// `f64x2.min`
    case f64x2Min = 476
    /// `f64x2.max`
    case f64x2Max = 477
    /// `f64x2.pmin`
    case f64x2Pmin = 478
    /// `f64x2.pmax`
    case f64x2Pmax = 479
    /// `i32x4.trunc_sat_f32x4_s`
    case i32x4TruncSatF32x4S = 480
    /// `i32x4.trunc_sat_f32x4_u`
    case i32x4TruncSatF32x4U = 481
    /// `f32x4.convert_i32x4_s`
    case f32x4ConvertI32x4S = 482
    /// `f32x4.convert_i32x4_u`
    case f32x4ConvertI32x4U = 483
    /// `i32x4.trunc_sat_f64x2_s_zero`
    case i32x4TruncSatF64x2SZero = 484
    /// `i32x4.trunc_sat_f64x2_u_zero`
    case i32x4TruncSatF64x2UZero = 485
    /// `f64x2.convert_low_i32x4_s`
    case f64x2ConvertLowI32x4S = 486
    /// `f64x2.convert_low_i32x4_u`
    case f64x2ConvertLowI32x4U = 487
    /// `i8x16.relaxed_swizzle`
    case i8x16RelaxedSwizzle = 488
    /// `i32x4.relaxed_trunc_f32x4_s`
    case i32x4RelaxedTruncF32x4S = 489
    /// `i32x4.relaxed_trunc_f32x4_u`
    case i32x4RelaxedTruncF32x4U = 490
    /// `i32x4.relaxed_trunc_f64x2_s_zero`
    case i32x4RelaxedTruncF64x2SZero = 491
    /// `i32x4.relaxed_trunc_f64x2_u_zero`
    case i32x4RelaxedTruncF64x2UZero = 492
    /// `f32x4.relaxed_madd`
    case f32x4RelaxedMadd = 493
    /// `f32x4.relaxed_nmadd`
    case f32x4RelaxedNmadd = 494
    /// `f64x2.relaxed_madd`
    case f64x2RelaxedMadd = 495
    /// `f64x2.relaxed_nmadd`
    case f64x2RelaxedNmadd = 496
    /// `i8x16.relaxed_laneselect`
    case i8x16RelaxedLaneselect = 497
    /// `i16x8.relaxed_laneselect`
    case i16x8RelaxedLaneselect = 498
    /// `i32x4.relaxed_laneselect`
    case i32x4RelaxedLaneselect = 499
    /// `i64x2.relaxed_laneselect`
    case i64x2RelaxedLaneselect = 500
    /// `f32x4.relaxed_min`
    case f32x4RelaxedMin = 501
    /// `f32x4.relaxed_max`
    case f32x4RelaxedMax = 502
    /// `f64x2.relaxed_min`
    case f64x2RelaxedMin = 503
    /// `f64x2.relaxed_max`
    case f64x2RelaxedMax = 504
    /// `i16x8.relaxed_q15mulr_s`
    case i16x8RelaxedQ15mulrS = 505
    /// `i16x8.relaxed_dot_i8x16_i7x16_s`
    case i16x8RelaxedDotI8x16I7x16S = 506
    /// `i32x4.relaxed_dot_i8x16_i7x16_add_s`
    case i32x4RelaxedDotI8x16I7x16AddS = 507
    /// `memory.atomic.notify`
    case memoryAtomicNotify = 508
    /// `memory.atomic.wait32`
    case memoryAtomicWait32 = 509
    /// `memory.atomic.wait64`
    case memoryAtomicWait64 = 510
    /// `atomic.fence`
    case atomicFence = 511
    /// `i32.atomic.load`
    case i32AtomicLoad = 512
    /// `i64.atomic.load`
    case i64AtomicLoad = 513
    /// `i32.atomic.load8_u`
    case i32AtomicLoad8U = 514
    /// `i32.atomic.load16_u`
    case i32AtomicLoad16U = 515
    /// `i64.atomic.load8_u`
    case i64AtomicLoad8U = 516
    /// `i64.atomic.load16_u`
    case i64AtomicLoad16U = 517
    /// `i64.atomic.load32_u`
    case i64AtomicLoad32U = 518
    /// `i32.atomic.store`
    case i32AtomicStore = 519
    /// `i64.atomic.store`
    case i64AtomicStore = 520
    /// `i32.atomic.store8`
    case i32AtomicStore8 = 521
    /// `i32.atomic.store16`
    case i32AtomicStore16 = 522
    /// `i64.atomic.store8`
    case i64AtomicStore8 = 523
    /// `i64.atomic.store16`
    case i64AtomicStore16 = 524
    /// `i64.atomic.store32`
    case i64AtomicStore32 = 525
    /// `i32.atomic.rmw.add`
    case i32AtomicRmwAdd = 526
    /// `i64.atomic.rmw.add`
    case i64AtomicRmwAdd = 527
    /// `i32.atomic.rmw8.add_u`
    case i32AtomicRmw8AddU = 528
    /// `i32.atomic.rmw16.add_u`
    case i32AtomicRmw16AddU = 529
    /// `i64.atomic.rmw8.add_u`
    case i64AtomicRmw8AddU = 530
    /// `i64.atomic.rmw16.add_u`
    case i64AtomicRmw16AddU = 531
    /// `i64.atomic.rmw32.add_u`
    case i64AtomicRmw32AddU = 532
    /// `i32.atomic.rmw.sub`
    case i32AtomicRmwSub = 533
    /// `i64.atomic.rmw.sub`
    case i64AtomicRmwSub = 534
    /// `i32.atomic.rmw8.sub_u`
    case i32AtomicRmw8SubU = 535
    /// `i32.atomic.rmw16.sub_u`
    case i32AtomicRmw16SubU = 536
    /// `i64.atomic.rmw8.sub_u`
    case i64AtomicRmw8SubU = 537
    /// `i64.atomic.rmw16.sub_u`
    case i64AtomicRmw16SubU = 538
    /// `i64.atomic.rmw32.sub_u`
    case i64AtomicRmw32SubU = 539
    /// `i32.atomic.rmw.and`
    case i32AtomicRmwAnd = 540
    /// `i64.atomic.rmw.and`
    case i64AtomicRmwAnd = 541
    /// `i32.atomic.rmw8.and_u`
    case i32AtomicRmw8AndU = 542
    /// `i32.atomic.rmw16.and_u`
    case i32AtomicRmw16AndU = 543
    /// `i64.atomic.rmw8.and_u`
    case i64AtomicRmw8AndU = 544
    /// `i64.atomic.rmw16.and_u`
    case i64AtomicRmw16AndU = 545
    /// `i64.atomic.rmw32.and_u`
    case i64AtomicRmw32AndU = 546
    /// `i32.atomic.rmw.or`
    case i32AtomicRmwOr = 547
    /// `i64.atomic.rmw.or`
    case i64AtomicRmwOr = 548
    /// `i32.atomic.rmw8.or_u`
    case i32AtomicRmw8OrU = 549
    /// `i32.atomic.rmw16.or_u`
    case i32AtomicRmw16OrU = 550
    /// `i64.atomic.rmw8.or_u`
    case i64AtomicRmw8OrU = 551
    /// `i64.atomic.rmw16.or_u`
    case i64AtomicRmw16OrU = 552
    /// `i64.atomic.rmw32.or_u`
    case i64AtomicRmw32OrU = 553
    /// `i32.atomic.rmw.xor`
    case i32AtomicRmwXor = 554
    /// `i64.atomic.rmw.xor`
    case i64AtomicRmwXor = 555
    /// `i32.atomic.rmw8.xor_u`
    case i32AtomicRmw8XorU = 556
    /// `i32.atomic.rmw16.xor_u`
    case i32AtomicRmw16XorU = 557
    /// `i64.atomic.rmw8.xor_u`
    case i64AtomicRmw8XorU = 558
    /// `i64.atomic.rmw16.xor_u`
    case i64AtomicRmw16XorU = 559
    /// `i64.atomic.rmw32.xor_u`
    case i64AtomicRmw32XorU = 560
    /// `i32.atomic.rmw.xchg`
    case i32AtomicRmwXchg = 561
    /// `i64.atomic.rmw.xchg`
    case i64AtomicRmwXchg = 562
    /// `i32.atomic.rmw8.xchg_u`
    case i32AtomicRmw8XchgU = 563
    /// `i32.atomic.rmw16.xchg_u`
    case i32AtomicRmw16XchgU = 564
    /// `i64.atomic.rmw8.xchg_u`
    case i64AtomicRmw8XchgU = 565
    /// `i64.atomic.rmw16.xchg_u`
    case i64AtomicRmw16XchgU = 566
    /// `i64.atomic.rmw32.xchg_u`
    case i64AtomicRmw32XchgU = 567
    /// `i32.atomic.rmw.cmpxchg`
    case i32AtomicRmwCmpxchg = 568
    /// `i64.atomic.rmw.cmpxchg`
    case i64AtomicRmwCmpxchg = 569
    /// `i32.atomic.rmw8.cmpxchg_u`
    case i32AtomicRmw8CmpxchgU = 570
    /// `i32.atomic.rmw16.cmpxchg_u`
    case i32AtomicRmw16CmpxchgU = 571
    /// `i64.atomic.rmw8.cmpxchg_u`
    case i64AtomicRmw8CmpxchgU = 572
    /// `i64.atomic.rmw16.cmpxchg_u`
    case i64AtomicRmw16CmpxchgU = 573
    /// `i64.atomic.rmw32.cmpxchg_u`
    case i64AtomicRmw32CmpxchgU = 574
}
