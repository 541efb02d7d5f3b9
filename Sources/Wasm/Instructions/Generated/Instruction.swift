// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

/// An instruction of the register code: an operator with the places of its operands, or several fused.
///
///     operator + places                 i32AddSlotImmediate
///     branchIf|branchUnless + operator + places   branchIfI32LtSSlotSlot
enum Instruction: UInt16, CaseIterable {
    case unreachable = 0
    case chargeFuel = 1
    case jump = 2
    case branchIfNonZero = 3
    case branchIfZero = 4
    case branchTable = 5
    case copy = 6
    case copyPair = 7
    case copyImmediate = 8
    case copyWideImmediate = 9
    case zeroFour = 10
    case zeroMany = 11
    case select = 12
    case globalGet = 13
    case globalSet = 14
    case call = 15
    case callImport = 16
    case callIndirect = 17
    case returnCall = 18
    case returnCallImport = 19
    case returnCallIndirect = 20
    case returnPlaced = 21
    case returnSlot = 22
    case returnImmediate = 23
    case memorySize = 24
    case memoryGrow = 25
    case memoryFill = 26
    case memoryCopy = 27
    case memoryInit = 28
    case dataDrop = 29
    case tableGet = 30
    case tableSet = 31
    case tableSize = 32
    case tableGrow = 33
    case tableFill = 34
    case tableCopy = 35
    case tableInit = 36
    case elemDrop = 37
    case refFunc = 38
    case translate = 39
    case exit = 40
    case measureStack = 41
    case i32AddSlotSlot = 42
    case i32AddSlotImmediate = 43
    case i32SubSlotSlot = 44
    case i32SubSlotImmediate = 45
    case i32SubImmediateSlot = 46
    case i32MulSlotSlot = 47
    case i32MulSlotImmediate = 48
    case i32DivSSlotSlot = 49
    case i32DivSSlotImmediate = 50
    case i32DivSImmediateSlot = 51
    case i32DivUSlotSlot = 52
    case i32DivUSlotImmediate = 53
    case i32DivUImmediateSlot = 54
    case i32RemSSlotSlot = 55
    case i32RemSSlotImmediate = 56
    case i32RemSImmediateSlot = 57
    case i32RemUSlotSlot = 58
    case i32RemUSlotImmediate = 59
    case i32RemUImmediateSlot = 60
    case i32AndSlotSlot = 61
    case i32AndSlotImmediate = 62
    case i32OrSlotSlot = 63
    case i32OrSlotImmediate = 64
    case i32XorSlotSlot = 65
    case i32XorSlotImmediate = 66
    case i32ShlSlotSlot = 67
    case i32ShlSlotImmediate = 68
    case i32ShlImmediateSlot = 69
    case i32ShrSSlotSlot = 70
    case i32ShrSSlotImmediate = 71
    case i32ShrSImmediateSlot = 72
    case i32ShrUSlotSlot = 73
    case i32ShrUSlotImmediate = 74
    case i32ShrUImmediateSlot = 75
    case i32RotlSlotSlot = 76
    case i32RotlSlotImmediate = 77
    case i32RotlImmediateSlot = 78
    case i32RotrSlotSlot = 79
    case i32RotrSlotImmediate = 80
    case i32RotrImmediateSlot = 81
    case i64AddSlotSlot = 82
    case i64AddSlotImmediate = 83
    case i64SubSlotSlot = 84
    case i64SubSlotImmediate = 85
    case i64SubImmediateSlot = 86
    case i64MulSlotSlot = 87
    case i64MulSlotImmediate = 88
    case i64DivSSlotSlot = 89
    case i64DivSSlotImmediate = 90
    case i64DivSImmediateSlot = 91
    case i64DivUSlotSlot = 92
    case i64DivUSlotImmediate = 93
    case i64DivUImmediateSlot = 94
    case i64RemSSlotSlot = 95
    case i64RemSSlotImmediate = 96
    case i64RemSImmediateSlot = 97
    case i64RemUSlotSlot = 98
    case i64RemUSlotImmediate = 99
    case i64RemUImmediateSlot = 100
    case i64AndSlotSlot = 101
    case i64AndSlotImmediate = 102
    case i64OrSlotSlot = 103
    case i64OrSlotImmediate = 104
    case i64XorSlotSlot = 105
    case i64XorSlotImmediate = 106
    case i64ShlSlotSlot = 107
    case i64ShlSlotImmediate = 108
    case i64ShlImmediateSlot = 109
    case i64ShrSSlotSlot = 110
    case i64ShrSSlotImmediate = 111
    case i64ShrSImmediateSlot = 112
    case i64ShrUSlotSlot = 113
    case i64ShrUSlotImmediate = 114
    case i64ShrUImmediateSlot = 115
    case i64RotlSlotSlot = 116
    case i64RotlSlotImmediate = 117
    case i64RotlImmediateSlot = 118
    case i64RotrSlotSlot = 119
    case i64RotrSlotImmediate = 120
    case i64RotrImmediateSlot = 121
    case f32AddSlotSlot = 122
    case f32AddSlotImmediate = 123
    case f32SubSlotSlot = 124
    case f32SubSlotImmediate = 125
    case f32SubImmediateSlot = 126
    case f32MulSlotSlot = 127
    case f32MulSlotImmediate = 128
    case f32DivSlotSlot = 129
    case f32DivSlotImmediate = 130
    case f32DivImmediateSlot = 131
    case f32MinSlotSlot = 132
    case f32MinSlotImmediate = 133
    case f32MaxSlotSlot = 134
    case f32MaxSlotImmediate = 135
    case f32CopysignSlotSlot = 136
    case f32CopysignSlotImmediate = 137
    case f32CopysignImmediateSlot = 138
    case f64AddSlotSlot = 139
    case f64AddSlotImmediate = 140
    case f64SubSlotSlot = 141
    case f64SubSlotImmediate = 142
    case f64SubImmediateSlot = 143
    case f64MulSlotSlot = 144
    case f64MulSlotImmediate = 145
    case f64DivSlotSlot = 146
    case f64DivSlotImmediate = 147
    case f64DivImmediateSlot = 148
    case f64MinSlotSlot = 149
    case f64MinSlotImmediate = 150
    case f64MaxSlotSlot = 151
    case f64MaxSlotImmediate = 152
    case f64CopysignSlotSlot = 153
    case f64CopysignSlotImmediate = 154
    case f64CopysignImmediateSlot = 155
    case i32EqSlotSlot = 156
    case branchIfI32EqSlotSlot = 157
    case i32EqSlotImmediate = 158
    case branchIfI32EqSlotImmediate = 159
    case i32NeSlotSlot = 160
    case branchIfI32NeSlotSlot = 161
    case i32NeSlotImmediate = 162
    case branchIfI32NeSlotImmediate = 163
    case i32LtSSlotSlot = 164
    case branchIfI32LtSSlotSlot = 165
    case i32LtSSlotImmediate = 166
    case branchIfI32LtSSlotImmediate = 167
    case i32LtUSlotSlot = 168
    case branchIfI32LtUSlotSlot = 169
    case i32LtUSlotImmediate = 170
    case branchIfI32LtUSlotImmediate = 171
    case i32GtSSlotSlot = 172
    case branchIfI32GtSSlotSlot = 173
    case i32GtSSlotImmediate = 174
    case branchIfI32GtSSlotImmediate = 175
    case i32GtUSlotSlot = 176
    case branchIfI32GtUSlotSlot = 177
    case i32GtUSlotImmediate = 178
    case branchIfI32GtUSlotImmediate = 179
    case i32LeSSlotSlot = 180
    case branchIfI32LeSSlotSlot = 181
    case i32LeSSlotImmediate = 182
    case branchIfI32LeSSlotImmediate = 183
    case i32LeUSlotSlot = 184
    case branchIfI32LeUSlotSlot = 185
    case i32LeUSlotImmediate = 186
    case branchIfI32LeUSlotImmediate = 187
    case i32GeSSlotSlot = 188
    case branchIfI32GeSSlotSlot = 189
    case i32GeSSlotImmediate = 190
    case branchIfI32GeSSlotImmediate = 191
    case i32GeUSlotSlot = 192
    case branchIfI32GeUSlotSlot = 193
    case i32GeUSlotImmediate = 194
    case branchIfI32GeUSlotImmediate = 195
    case i64EqSlotSlot = 196
    case branchIfI64EqSlotSlot = 197
    case i64EqSlotImmediate = 198
    case branchIfI64EqSlotImmediate = 199
    case i64NeSlotSlot = 200
    case branchIfI64NeSlotSlot = 201
    case i64NeSlotImmediate = 202
    case branchIfI64NeSlotImmediate = 203
    case i64LtSSlotSlot = 204
    case branchIfI64LtSSlotSlot = 205
    case i64LtSSlotImmediate = 206
    case branchIfI64LtSSlotImmediate = 207
    case i64LtUSlotSlot = 208
    case branchIfI64LtUSlotSlot = 209
    case i64LtUSlotImmediate = 210
    case branchIfI64LtUSlotImmediate = 211
    case i64GtSSlotSlot = 212
    case branchIfI64GtSSlotSlot = 213
    case i64GtSSlotImmediate = 214
    case branchIfI64GtSSlotImmediate = 215
    case i64GtUSlotSlot = 216
    case branchIfI64GtUSlotSlot = 217
    case i64GtUSlotImmediate = 218
    case branchIfI64GtUSlotImmediate = 219
    case i64LeSSlotSlot = 220
    case branchIfI64LeSSlotSlot = 221
    case i64LeSSlotImmediate = 222
    case branchIfI64LeSSlotImmediate = 223
    case i64LeUSlotSlot = 224
    case branchIfI64LeUSlotSlot = 225
    case i64LeUSlotImmediate = 226
    case branchIfI64LeUSlotImmediate = 227
    case i64GeSSlotSlot = 228
    case branchIfI64GeSSlotSlot = 229
    case i64GeSSlotImmediate = 230
    case branchIfI64GeSSlotImmediate = 231
    case i64GeUSlotSlot = 232
    case branchIfI64GeUSlotSlot = 233
    case i64GeUSlotImmediate = 234
    case branchIfI64GeUSlotImmediate = 235
    case f32EqSlotSlot = 236
    case branchIfF32EqSlotSlot = 237
    case f32EqSlotImmediate = 238
    case branchIfF32EqSlotImmediate = 239
    case branchUnlessF32EqSlotSlot = 240
    case branchUnlessF32EqSlotImmediate = 241
    case f32NeSlotSlot = 242
    case branchIfF32NeSlotSlot = 243
    case f32NeSlotImmediate = 244
    case branchIfF32NeSlotImmediate = 245
    case branchUnlessF32NeSlotSlot = 246
    case branchUnlessF32NeSlotImmediate = 247
    case f32LtSlotSlot = 248
    case branchIfF32LtSlotSlot = 249
    case f32LtSlotImmediate = 250
    case branchIfF32LtSlotImmediate = 251
    case branchUnlessF32LtSlotSlot = 252
    case branchUnlessF32LtSlotImmediate = 253
    case f32GtSlotSlot = 254
    case branchIfF32GtSlotSlot = 255
    case f32GtSlotImmediate = 256
    case branchIfF32GtSlotImmediate = 257
    case branchUnlessF32GtSlotSlot = 258
    case branchUnlessF32GtSlotImmediate = 259
    case f32LeSlotSlot = 260
    case branchIfF32LeSlotSlot = 261
    case f32LeSlotImmediate = 262
    case branchIfF32LeSlotImmediate = 263
    case branchUnlessF32LeSlotSlot = 264
    case branchUnlessF32LeSlotImmediate = 265
    case f32GeSlotSlot = 266
    case branchIfF32GeSlotSlot = 267
    case f32GeSlotImmediate = 268
    case branchIfF32GeSlotImmediate = 269
    case branchUnlessF32GeSlotSlot = 270
    case branchUnlessF32GeSlotImmediate = 271
    case f64EqSlotSlot = 272
    case branchIfF64EqSlotSlot = 273
    case f64EqSlotImmediate = 274
    case branchIfF64EqSlotImmediate = 275
    case branchUnlessF64EqSlotSlot = 276
    case branchUnlessF64EqSlotImmediate = 277
    case f64NeSlotSlot = 278
    case branchIfF64NeSlotSlot = 279
    case f64NeSlotImmediate = 280
    case branchIfF64NeSlotImmediate = 281
    case branchUnlessF64NeSlotSlot = 282
    case branchUnlessF64NeSlotImmediate = 283
    case f64LtSlotSlot = 284
    case branchIfF64LtSlotSlot = 285
    case f64LtSlotImmediate = 286
    case branchIfF64LtSlotImmediate = 287
    case branchUnlessF64LtSlotSlot = 288
    case branchUnlessF64LtSlotImmediate = 289
    case f64GtSlotSlot = 290
    case branchIfF64GtSlotSlot = 291
    case f64GtSlotImmediate = 292
    case branchIfF64GtSlotImmediate = 293
    case branchUnlessF64GtSlotSlot = 294
    case branchUnlessF64GtSlotImmediate = 295
    case f64LeSlotSlot = 296
    case branchIfF64LeSlotSlot = 297
    case f64LeSlotImmediate = 298
    case branchIfF64LeSlotImmediate = 299
    case branchUnlessF64LeSlotSlot = 300
    case branchUnlessF64LeSlotImmediate = 301
    case f64GeSlotSlot = 302
    case branchIfF64GeSlotSlot = 303
    case f64GeSlotImmediate = 304
    case branchIfF64GeSlotImmediate = 305
    case branchUnlessF64GeSlotSlot = 306
    case branchUnlessF64GeSlotImmediate = 307
    case i32Eqz = 308
    case i64Eqz = 309
    case i32Clz = 310
    case i32Ctz = 311
    case i32Popcnt = 312
    case i64Clz = 313
    case i64Ctz = 314
    case i64Popcnt = 315
    case f32Abs = 316
    case f32Neg = 317
    case f32Ceil = 318
    case f32Floor = 319
    case f32Trunc = 320
    case f32Nearest = 321
    case f32Sqrt = 322
    case f64Abs = 323
    case f64Neg = 324
    case f64Ceil = 325
    case f64Floor = 326
    case f64Trunc = 327
    case f64Nearest = 328
    case f64Sqrt = 329
    case i32WrapI64 = 330
    case i32TruncF32S = 331
    case i32TruncF32U = 332
    case i32TruncF64S = 333
    case i32TruncF64U = 334
    case i64ExtendI32S = 335
    case i64TruncF32S = 336
    case i64TruncF32U = 337
    case i64TruncF64S = 338
    case i64TruncF64U = 339
    case f32ConvertI32S = 340
    case f32ConvertI32U = 341
    case f32ConvertI64S = 342
    case f32ConvertI64U = 343
    case f32DemoteF64 = 344
    case f64ConvertI32S = 345
    case f64ConvertI32U = 346
    case f64ConvertI64S = 347
    case f64ConvertI64U = 348
    case f64PromoteF32 = 349
    case i32Extend8S = 350
    case i32Extend16S = 351
    case i64Extend8S = 352
    case i64Extend16S = 353
    case i64Extend32S = 354
    case i32TruncSatF32S = 355
    case i32TruncSatF32U = 356
    case i32TruncSatF64S = 357
    case i32TruncSatF64U = 358
    case i64TruncSatF32S = 359
    case i64TruncSatF32U = 360
    case i64TruncSatF64S = 361
    case i64TruncSatF64U = 362
    case load32 = 363
    case load32Absolute = 364
    case load64 = 365
    case load64Absolute = 366
    case load8SignedTo32 = 367
    case load8SignedTo32Absolute = 368
    case load8 = 369
    case load8Absolute = 370
    case load16SignedTo32 = 371
    case load16SignedTo32Absolute = 372
    case load16 = 373
    case load16Absolute = 374
    case load8SignedTo64 = 375
    case load8SignedTo64Absolute = 376
    case load16SignedTo64 = 377
    case load16SignedTo64Absolute = 378
    case load32SignedTo64 = 379
    case load32SignedTo64Absolute = 380
    case store32 = 381
    case store32Immediate = 382
    case store32Absolute = 383
    case store64 = 384
    case store64Immediate = 385
    case store64Absolute = 386
    case store8 = 387
    case store8Immediate = 388
    case store8Absolute = 389
    case store16 = 390
    case store16Immediate = 391
    case store16Absolute = 392

    /// The handlers in the order of the cases.
    static func makeHandlers() -> [Handler] {
        unsafe [
            unreachableHandler,
            chargeFuelHandler,
            jumpHandler,
            branchIfNonZeroHandler,
            branchIfZeroHandler,
            branchTableHandler,
            copyHandler,
            copyPairHandler,
            copyImmediateHandler,
            copyWideImmediateHandler,
            zeroFourHandler,
            zeroManyHandler,
            selectHandler,
            globalGetHandler,
            globalSetHandler,
            callHandler,
            callImportHandler,
            callIndirectHandler,
            returnCallHandler,
            returnCallImportHandler,
            returnCallIndirectHandler,
            returnPlacedHandler,
            returnSlotHandler,
            returnImmediateHandler,
            memorySizeHandler,
            memoryGrowHandler,
            memoryFillHandler,
            memoryCopyHandler,
            memoryInitHandler,
            dataDropHandler,
            tableGetHandler,
            tableSetHandler,
            tableSizeHandler,
            tableGrowHandler,
            tableFillHandler,
            tableCopyHandler,
            tableInitHandler,
            elemDropHandler,
            refFuncHandler,
            translateHandler,
            exitHandler,
            measureStackHandler,
            i32AddSlotSlotHandler,
            i32AddSlotImmediateHandler,
            i32SubSlotSlotHandler,
            i32SubSlotImmediateHandler,
            i32SubImmediateSlotHandler,
            i32MulSlotSlotHandler,
            i32MulSlotImmediateHandler,
            i32DivSSlotSlotHandler,
            i32DivSSlotImmediateHandler,
            i32DivSImmediateSlotHandler,
            i32DivUSlotSlotHandler,
            i32DivUSlotImmediateHandler,
            i32DivUImmediateSlotHandler,
            i32RemSSlotSlotHandler,
            i32RemSSlotImmediateHandler,
            i32RemSImmediateSlotHandler,
            i32RemUSlotSlotHandler,
            i32RemUSlotImmediateHandler,
            i32RemUImmediateSlotHandler,
            i32AndSlotSlotHandler,
            i32AndSlotImmediateHandler,
            i32OrSlotSlotHandler,
            i32OrSlotImmediateHandler,
            i32XorSlotSlotHandler,
            i32XorSlotImmediateHandler,
            i32ShlSlotSlotHandler,
            i32ShlSlotImmediateHandler,
            i32ShlImmediateSlotHandler,
            i32ShrSSlotSlotHandler,
            i32ShrSSlotImmediateHandler,
            i32ShrSImmediateSlotHandler,
            i32ShrUSlotSlotHandler,
            i32ShrUSlotImmediateHandler,
            i32ShrUImmediateSlotHandler,
            i32RotlSlotSlotHandler,
            i32RotlSlotImmediateHandler,
            i32RotlImmediateSlotHandler,
            i32RotrSlotSlotHandler,
            i32RotrSlotImmediateHandler,
            i32RotrImmediateSlotHandler,
            i64AddSlotSlotHandler,
            i64AddSlotImmediateHandler,
            i64SubSlotSlotHandler,
            i64SubSlotImmediateHandler,
            i64SubImmediateSlotHandler,
            i64MulSlotSlotHandler,
            i64MulSlotImmediateHandler,
            i64DivSSlotSlotHandler,
            i64DivSSlotImmediateHandler,
            i64DivSImmediateSlotHandler,
            i64DivUSlotSlotHandler,
            i64DivUSlotImmediateHandler,
            i64DivUImmediateSlotHandler,
            i64RemSSlotSlotHandler,
            i64RemSSlotImmediateHandler,
            i64RemSImmediateSlotHandler,
            i64RemUSlotSlotHandler,
            i64RemUSlotImmediateHandler,
            i64RemUImmediateSlotHandler,
            i64AndSlotSlotHandler,
            i64AndSlotImmediateHandler,
            i64OrSlotSlotHandler,
            i64OrSlotImmediateHandler,
            i64XorSlotSlotHandler,
            i64XorSlotImmediateHandler,
            i64ShlSlotSlotHandler,
            i64ShlSlotImmediateHandler,
            i64ShlImmediateSlotHandler,
            i64ShrSSlotSlotHandler,
            i64ShrSSlotImmediateHandler,
            i64ShrSImmediateSlotHandler,
            i64ShrUSlotSlotHandler,
            i64ShrUSlotImmediateHandler,
            i64ShrUImmediateSlotHandler,
            i64RotlSlotSlotHandler,
            i64RotlSlotImmediateHandler,
            i64RotlImmediateSlotHandler,
            i64RotrSlotSlotHandler,
            i64RotrSlotImmediateHandler,
            i64RotrImmediateSlotHandler,
            f32AddSlotSlotHandler,
            f32AddSlotImmediateHandler,
            f32SubSlotSlotHandler,
            f32SubSlotImmediateHandler,
            f32SubImmediateSlotHandler,
            f32MulSlotSlotHandler,
            f32MulSlotImmediateHandler,
            f32DivSlotSlotHandler,
            f32DivSlotImmediateHandler,
            f32DivImmediateSlotHandler,
            f32MinSlotSlotHandler,
            f32MinSlotImmediateHandler,
            f32MaxSlotSlotHandler,
            f32MaxSlotImmediateHandler,
            f32CopysignSlotSlotHandler,
            f32CopysignSlotImmediateHandler,
            f32CopysignImmediateSlotHandler,
            f64AddSlotSlotHandler,
            f64AddSlotImmediateHandler,
            f64SubSlotSlotHandler,
            f64SubSlotImmediateHandler,
            f64SubImmediateSlotHandler,
            f64MulSlotSlotHandler,
            f64MulSlotImmediateHandler,
            f64DivSlotSlotHandler,
            f64DivSlotImmediateHandler,
            f64DivImmediateSlotHandler,
            f64MinSlotSlotHandler,
            f64MinSlotImmediateHandler,
            f64MaxSlotSlotHandler,
            f64MaxSlotImmediateHandler,
            f64CopysignSlotSlotHandler,
            f64CopysignSlotImmediateHandler,
            f64CopysignImmediateSlotHandler,
            i32EqSlotSlotHandler,
            branchIfI32EqSlotSlotHandler,
            i32EqSlotImmediateHandler,
            branchIfI32EqSlotImmediateHandler,
            i32NeSlotSlotHandler,
            branchIfI32NeSlotSlotHandler,
            i32NeSlotImmediateHandler,
            branchIfI32NeSlotImmediateHandler,
            i32LtSSlotSlotHandler,
            branchIfI32LtSSlotSlotHandler,
            i32LtSSlotImmediateHandler,
            branchIfI32LtSSlotImmediateHandler,
            i32LtUSlotSlotHandler,
            branchIfI32LtUSlotSlotHandler,
            i32LtUSlotImmediateHandler,
            branchIfI32LtUSlotImmediateHandler,
            i32GtSSlotSlotHandler,
            branchIfI32GtSSlotSlotHandler,
            i32GtSSlotImmediateHandler,
            branchIfI32GtSSlotImmediateHandler,
            i32GtUSlotSlotHandler,
            branchIfI32GtUSlotSlotHandler,
            i32GtUSlotImmediateHandler,
            branchIfI32GtUSlotImmediateHandler,
            i32LeSSlotSlotHandler,
            branchIfI32LeSSlotSlotHandler,
            i32LeSSlotImmediateHandler,
            branchIfI32LeSSlotImmediateHandler,
            i32LeUSlotSlotHandler,
            branchIfI32LeUSlotSlotHandler,
            i32LeUSlotImmediateHandler,
            branchIfI32LeUSlotImmediateHandler,
            i32GeSSlotSlotHandler,
            branchIfI32GeSSlotSlotHandler,
            i32GeSSlotImmediateHandler,
            branchIfI32GeSSlotImmediateHandler,
            i32GeUSlotSlotHandler,
            branchIfI32GeUSlotSlotHandler,
            i32GeUSlotImmediateHandler,
            branchIfI32GeUSlotImmediateHandler,
            i64EqSlotSlotHandler,
            branchIfI64EqSlotSlotHandler,
            i64EqSlotImmediateHandler,
            branchIfI64EqSlotImmediateHandler,
            i64NeSlotSlotHandler,
            branchIfI64NeSlotSlotHandler,
            i64NeSlotImmediateHandler,
            branchIfI64NeSlotImmediateHandler,
            i64LtSSlotSlotHandler,
            branchIfI64LtSSlotSlotHandler,
            i64LtSSlotImmediateHandler,
            branchIfI64LtSSlotImmediateHandler,
            i64LtUSlotSlotHandler,
            branchIfI64LtUSlotSlotHandler,
            i64LtUSlotImmediateHandler,
            branchIfI64LtUSlotImmediateHandler,
            i64GtSSlotSlotHandler,
            branchIfI64GtSSlotSlotHandler,
            i64GtSSlotImmediateHandler,
            branchIfI64GtSSlotImmediateHandler,
            i64GtUSlotSlotHandler,
            branchIfI64GtUSlotSlotHandler,
            i64GtUSlotImmediateHandler,
            branchIfI64GtUSlotImmediateHandler,
            i64LeSSlotSlotHandler,
            branchIfI64LeSSlotSlotHandler,
            i64LeSSlotImmediateHandler,
            branchIfI64LeSSlotImmediateHandler,
            i64LeUSlotSlotHandler,
            branchIfI64LeUSlotSlotHandler,
            i64LeUSlotImmediateHandler,
            branchIfI64LeUSlotImmediateHandler,
            i64GeSSlotSlotHandler,
            branchIfI64GeSSlotSlotHandler,
            i64GeSSlotImmediateHandler,
            branchIfI64GeSSlotImmediateHandler,
            i64GeUSlotSlotHandler,
            branchIfI64GeUSlotSlotHandler,
            i64GeUSlotImmediateHandler,
            branchIfI64GeUSlotImmediateHandler,
            f32EqSlotSlotHandler,
            branchIfF32EqSlotSlotHandler,
            f32EqSlotImmediateHandler,
            branchIfF32EqSlotImmediateHandler,
            branchUnlessF32EqSlotSlotHandler,
            branchUnlessF32EqSlotImmediateHandler,
            f32NeSlotSlotHandler,
            branchIfF32NeSlotSlotHandler,
            f32NeSlotImmediateHandler,
            branchIfF32NeSlotImmediateHandler,
            branchUnlessF32NeSlotSlotHandler,
            branchUnlessF32NeSlotImmediateHandler,
            f32LtSlotSlotHandler,
            branchIfF32LtSlotSlotHandler,
            f32LtSlotImmediateHandler,
            branchIfF32LtSlotImmediateHandler,
            branchUnlessF32LtSlotSlotHandler,
            branchUnlessF32LtSlotImmediateHandler,
            f32GtSlotSlotHandler,
            branchIfF32GtSlotSlotHandler,
            f32GtSlotImmediateHandler,
            branchIfF32GtSlotImmediateHandler,
            branchUnlessF32GtSlotSlotHandler,
            branchUnlessF32GtSlotImmediateHandler,
            f32LeSlotSlotHandler,
            branchIfF32LeSlotSlotHandler,
            f32LeSlotImmediateHandler,
            branchIfF32LeSlotImmediateHandler,
            branchUnlessF32LeSlotSlotHandler,
            branchUnlessF32LeSlotImmediateHandler,
            f32GeSlotSlotHandler,
            branchIfF32GeSlotSlotHandler,
            f32GeSlotImmediateHandler,
            branchIfF32GeSlotImmediateHandler,
            branchUnlessF32GeSlotSlotHandler,
            branchUnlessF32GeSlotImmediateHandler,
            f64EqSlotSlotHandler,
            branchIfF64EqSlotSlotHandler,
            f64EqSlotImmediateHandler,
            branchIfF64EqSlotImmediateHandler,
            branchUnlessF64EqSlotSlotHandler,
            branchUnlessF64EqSlotImmediateHandler,
            f64NeSlotSlotHandler,
            branchIfF64NeSlotSlotHandler,
            f64NeSlotImmediateHandler,
            branchIfF64NeSlotImmediateHandler,
            branchUnlessF64NeSlotSlotHandler,
            branchUnlessF64NeSlotImmediateHandler,
            f64LtSlotSlotHandler,
            branchIfF64LtSlotSlotHandler,
            f64LtSlotImmediateHandler,
            branchIfF64LtSlotImmediateHandler,
            branchUnlessF64LtSlotSlotHandler,
            branchUnlessF64LtSlotImmediateHandler,
            f64GtSlotSlotHandler,
            branchIfF64GtSlotSlotHandler,
            f64GtSlotImmediateHandler,
            branchIfF64GtSlotImmediateHandler,
            branchUnlessF64GtSlotSlotHandler,
            branchUnlessF64GtSlotImmediateHandler,
            f64LeSlotSlotHandler,
            branchIfF64LeSlotSlotHandler,
            f64LeSlotImmediateHandler,
            branchIfF64LeSlotImmediateHandler,
            branchUnlessF64LeSlotSlotHandler,
            branchUnlessF64LeSlotImmediateHandler,
            f64GeSlotSlotHandler,
            branchIfF64GeSlotSlotHandler,
            f64GeSlotImmediateHandler,
            branchIfF64GeSlotImmediateHandler,
            branchUnlessF64GeSlotSlotHandler,
            branchUnlessF64GeSlotImmediateHandler,
            i32EqzHandler,
            i64EqzHandler,
            i32ClzHandler,
            i32CtzHandler,
            i32PopcntHandler,
            i64ClzHandler,
            i64CtzHandler,
            i64PopcntHandler,
            f32AbsHandler,
            f32NegHandler,
            f32CeilHandler,
            f32FloorHandler,
            f32TruncHandler,
            f32NearestHandler,
            f32SqrtHandler,
            f64AbsHandler,
            f64NegHandler,
            f64CeilHandler,
            f64FloorHandler,
            f64TruncHandler,
            f64NearestHandler,
            f64SqrtHandler,
            i32WrapI64Handler,
            i32TruncF32SHandler,
            i32TruncF32UHandler,
            i32TruncF64SHandler,
            i32TruncF64UHandler,
            i64ExtendI32SHandler,
            i64TruncF32SHandler,
            i64TruncF32UHandler,
            i64TruncF64SHandler,
            i64TruncF64UHandler,
            f32ConvertI32SHandler,
            f32ConvertI32UHandler,
            f32ConvertI64SHandler,
            f32ConvertI64UHandler,
            f32DemoteF64Handler,
            f64ConvertI32SHandler,
            f64ConvertI32UHandler,
            f64ConvertI64SHandler,
            f64ConvertI64UHandler,
            f64PromoteF32Handler,
            i32Extend8SHandler,
            i32Extend16SHandler,
            i64Extend8SHandler,
            i64Extend16SHandler,
            i64Extend32SHandler,
            i32TruncSatF32SHandler,
            i32TruncSatF32UHandler,
            i32TruncSatF64SHandler,
            i32TruncSatF64UHandler,
            i64TruncSatF32SHandler,
            i64TruncSatF32UHandler,
            i64TruncSatF64SHandler,
            i64TruncSatF64UHandler,
            load32Handler,
            load32AbsoluteHandler,
            load64Handler,
            load64AbsoluteHandler,
            load8SignedTo32Handler,
            load8SignedTo32AbsoluteHandler,
            load8Handler,
            load8AbsoluteHandler,
            load16SignedTo32Handler,
            load16SignedTo32AbsoluteHandler,
            load16Handler,
            load16AbsoluteHandler,
            load8SignedTo64Handler,
            load8SignedTo64AbsoluteHandler,
            load16SignedTo64Handler,
            load16SignedTo64AbsoluteHandler,
            load32SignedTo64Handler,
            load32SignedTo64AbsoluteHandler,
            store32Handler,
            store32ImmediateHandler,
            store32AbsoluteHandler,
            store64Handler,
            store64ImmediateHandler,
            store64AbsoluteHandler,
            store8Handler,
            store8ImmediateHandler,
            store8AbsoluteHandler,
            store16Handler,
            store16ImmediateHandler,
            store16AbsoluteHandler,
        ]
    }
}
