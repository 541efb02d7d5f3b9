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
    case copySpan = 8
    case copyImmediate = 9
    case copyWideImmediate = 10
    case zeroFour = 11
    case zeroMany = 12
    case select = 13
    case globalGet = 14
    case globalSet = 15
    case call = 16
    case callImport = 17
    case callIndirect = 18
    case returnCall = 19
    case returnCallImport = 20
    case returnCallIndirect = 21
    case returnPlaced = 22
    case returnSlot = 23
    case returnImmediate = 24
    case memorySize = 25
    case memoryGrow = 26
    case memoryFill = 27
    case memoryCopy = 28
    case memoryInit = 29
    case dataDrop = 30
    case tableGet = 31
    case tableSet = 32
    case tableSize = 33
    case tableGrow = 34
    case tableFill = 35
    case tableCopy = 36
    case tableInit = 37
    case elemDrop = 38
    case refFunc = 39
    case translate = 40
    case exit = 41
    case measureStack = 42
    case i32AddSlotSlot = 43
    case i32AddSlotImmediate = 44
    case i32SubSlotSlot = 45
    case i32SubSlotImmediate = 46
    case i32SubImmediateSlot = 47
    case i32MulSlotSlot = 48
    case i32MulSlotImmediate = 49
    case i32DivSSlotSlot = 50
    case i32DivSSlotImmediate = 51
    case i32DivSImmediateSlot = 52
    case i32DivUSlotSlot = 53
    case i32DivUSlotImmediate = 54
    case i32DivUImmediateSlot = 55
    case i32RemSSlotSlot = 56
    case i32RemSSlotImmediate = 57
    case i32RemSImmediateSlot = 58
    case i32RemUSlotSlot = 59
    case i32RemUSlotImmediate = 60
    case i32RemUImmediateSlot = 61
    case i32AndSlotSlot = 62
    case i32AndSlotImmediate = 63
    case i32OrSlotSlot = 64
    case i32OrSlotImmediate = 65
    case i32XorSlotSlot = 66
    case i32XorSlotImmediate = 67
    case i32ShlSlotSlot = 68
    case i32ShlSlotImmediate = 69
    case i32ShlImmediateSlot = 70
    case i32ShrSSlotSlot = 71
    case i32ShrSSlotImmediate = 72
    case i32ShrSImmediateSlot = 73
    case i32ShrUSlotSlot = 74
    case i32ShrUSlotImmediate = 75
    case i32ShrUImmediateSlot = 76
    case i32RotlSlotSlot = 77
    case i32RotlSlotImmediate = 78
    case i32RotlImmediateSlot = 79
    case i32RotrSlotSlot = 80
    case i32RotrSlotImmediate = 81
    case i32RotrImmediateSlot = 82
    case i64AddSlotSlot = 83
    case i64AddSlotImmediate = 84
    case i64SubSlotSlot = 85
    case i64SubSlotImmediate = 86
    case i64SubImmediateSlot = 87
    case i64MulSlotSlot = 88
    case i64MulSlotImmediate = 89
    case i64DivSSlotSlot = 90
    case i64DivSSlotImmediate = 91
    case i64DivSImmediateSlot = 92
    case i64DivUSlotSlot = 93
    case i64DivUSlotImmediate = 94
    case i64DivUImmediateSlot = 95
    case i64RemSSlotSlot = 96
    case i64RemSSlotImmediate = 97
    case i64RemSImmediateSlot = 98
    case i64RemUSlotSlot = 99
    case i64RemUSlotImmediate = 100
    case i64RemUImmediateSlot = 101
    case i64AndSlotSlot = 102
    case i64AndSlotImmediate = 103
    case i64OrSlotSlot = 104
    case i64OrSlotImmediate = 105
    case i64XorSlotSlot = 106
    case i64XorSlotImmediate = 107
    case i64ShlSlotSlot = 108
    case i64ShlSlotImmediate = 109
    case i64ShlImmediateSlot = 110
    case i64ShrSSlotSlot = 111
    case i64ShrSSlotImmediate = 112
    case i64ShrSImmediateSlot = 113
    case i64ShrUSlotSlot = 114
    case i64ShrUSlotImmediate = 115
    case i64ShrUImmediateSlot = 116
    case i64RotlSlotSlot = 117
    case i64RotlSlotImmediate = 118
    case i64RotlImmediateSlot = 119
    case i64RotrSlotSlot = 120
    case i64RotrSlotImmediate = 121
    case i64RotrImmediateSlot = 122
    case f32AddSlotSlot = 123
    case f32AddSlotImmediate = 124
    case f32SubSlotSlot = 125
    case f32SubSlotImmediate = 126
    case f32SubImmediateSlot = 127
    case f32MulSlotSlot = 128
    case f32MulSlotImmediate = 129
    case f32DivSlotSlot = 130
    case f32DivSlotImmediate = 131
    case f32DivImmediateSlot = 132
    case f32MinSlotSlot = 133
    case f32MinSlotImmediate = 134
    case f32MaxSlotSlot = 135
    case f32MaxSlotImmediate = 136
    case f32CopysignSlotSlot = 137
    case f32CopysignSlotImmediate = 138
    case f32CopysignImmediateSlot = 139
    case f64AddSlotSlot = 140
    case f64AddSlotImmediate = 141
    case f64SubSlotSlot = 142
    case f64SubSlotImmediate = 143
    case f64SubImmediateSlot = 144
    case f64MulSlotSlot = 145
    case f64MulSlotImmediate = 146
    case f64DivSlotSlot = 147
    case f64DivSlotImmediate = 148
    case f64DivImmediateSlot = 149
    case f64MinSlotSlot = 150
    case f64MinSlotImmediate = 151
    case f64MaxSlotSlot = 152
    case f64MaxSlotImmediate = 153
    case f64CopysignSlotSlot = 154
    case f64CopysignSlotImmediate = 155
    case f64CopysignImmediateSlot = 156
    case i32EqSlotSlot = 157
    case branchIfI32EqSlotSlot = 158
    case i32EqSlotImmediate = 159
    case branchIfI32EqSlotImmediate = 160
    case i32NeSlotSlot = 161
    case branchIfI32NeSlotSlot = 162
    case i32NeSlotImmediate = 163
    case branchIfI32NeSlotImmediate = 164
    case i32LtSSlotSlot = 165
    case branchIfI32LtSSlotSlot = 166
    case i32LtSSlotImmediate = 167
    case branchIfI32LtSSlotImmediate = 168
    case i32LtUSlotSlot = 169
    case branchIfI32LtUSlotSlot = 170
    case i32LtUSlotImmediate = 171
    case branchIfI32LtUSlotImmediate = 172
    case i32GtSSlotSlot = 173
    case branchIfI32GtSSlotSlot = 174
    case i32GtSSlotImmediate = 175
    case branchIfI32GtSSlotImmediate = 176
    case i32GtUSlotSlot = 177
    case branchIfI32GtUSlotSlot = 178
    case i32GtUSlotImmediate = 179
    case branchIfI32GtUSlotImmediate = 180
    case i32LeSSlotSlot = 181
    case branchIfI32LeSSlotSlot = 182
    case i32LeSSlotImmediate = 183
    case branchIfI32LeSSlotImmediate = 184
    case i32LeUSlotSlot = 185
    case branchIfI32LeUSlotSlot = 186
    case i32LeUSlotImmediate = 187
    case branchIfI32LeUSlotImmediate = 188
    case i32GeSSlotSlot = 189
    case branchIfI32GeSSlotSlot = 190
    case i32GeSSlotImmediate = 191
    case branchIfI32GeSSlotImmediate = 192
    case i32GeUSlotSlot = 193
    case branchIfI32GeUSlotSlot = 194
    case i32GeUSlotImmediate = 195
    case branchIfI32GeUSlotImmediate = 196
    case i64EqSlotSlot = 197
    case branchIfI64EqSlotSlot = 198
    case i64EqSlotImmediate = 199
    case branchIfI64EqSlotImmediate = 200
    case i64NeSlotSlot = 201
    case branchIfI64NeSlotSlot = 202
    case i64NeSlotImmediate = 203
    case branchIfI64NeSlotImmediate = 204
    case i64LtSSlotSlot = 205
    case branchIfI64LtSSlotSlot = 206
    case i64LtSSlotImmediate = 207
    case branchIfI64LtSSlotImmediate = 208
    case i64LtUSlotSlot = 209
    case branchIfI64LtUSlotSlot = 210
    case i64LtUSlotImmediate = 211
    case branchIfI64LtUSlotImmediate = 212
    case i64GtSSlotSlot = 213
    case branchIfI64GtSSlotSlot = 214
    case i64GtSSlotImmediate = 215
    case branchIfI64GtSSlotImmediate = 216
    case i64GtUSlotSlot = 217
    case branchIfI64GtUSlotSlot = 218
    case i64GtUSlotImmediate = 219
    case branchIfI64GtUSlotImmediate = 220
    case i64LeSSlotSlot = 221
    case branchIfI64LeSSlotSlot = 222
    case i64LeSSlotImmediate = 223
    case branchIfI64LeSSlotImmediate = 224
    case i64LeUSlotSlot = 225
    case branchIfI64LeUSlotSlot = 226
    case i64LeUSlotImmediate = 227
    case branchIfI64LeUSlotImmediate = 228
    case i64GeSSlotSlot = 229
    case branchIfI64GeSSlotSlot = 230
    case i64GeSSlotImmediate = 231
    case branchIfI64GeSSlotImmediate = 232
    case i64GeUSlotSlot = 233
    case branchIfI64GeUSlotSlot = 234
    case i64GeUSlotImmediate = 235
    case branchIfI64GeUSlotImmediate = 236
    case f32EqSlotSlot = 237
    case branchIfF32EqSlotSlot = 238
    case f32EqSlotImmediate = 239
    case branchIfF32EqSlotImmediate = 240
    case branchUnlessF32EqSlotSlot = 241
    case branchUnlessF32EqSlotImmediate = 242
    case f32NeSlotSlot = 243
    case branchIfF32NeSlotSlot = 244
    case f32NeSlotImmediate = 245
    case branchIfF32NeSlotImmediate = 246
    case branchUnlessF32NeSlotSlot = 247
    case branchUnlessF32NeSlotImmediate = 248
    case f32LtSlotSlot = 249
    case branchIfF32LtSlotSlot = 250
    case f32LtSlotImmediate = 251
    case branchIfF32LtSlotImmediate = 252
    case branchUnlessF32LtSlotSlot = 253
    case branchUnlessF32LtSlotImmediate = 254
    case f32GtSlotSlot = 255
    case branchIfF32GtSlotSlot = 256
    case f32GtSlotImmediate = 257
    case branchIfF32GtSlotImmediate = 258
    case branchUnlessF32GtSlotSlot = 259
    case branchUnlessF32GtSlotImmediate = 260
    case f32LeSlotSlot = 261
    case branchIfF32LeSlotSlot = 262
    case f32LeSlotImmediate = 263
    case branchIfF32LeSlotImmediate = 264
    case branchUnlessF32LeSlotSlot = 265
    case branchUnlessF32LeSlotImmediate = 266
    case f32GeSlotSlot = 267
    case branchIfF32GeSlotSlot = 268
    case f32GeSlotImmediate = 269
    case branchIfF32GeSlotImmediate = 270
    case branchUnlessF32GeSlotSlot = 271
    case branchUnlessF32GeSlotImmediate = 272
    case f64EqSlotSlot = 273
    case branchIfF64EqSlotSlot = 274
    case f64EqSlotImmediate = 275
    case branchIfF64EqSlotImmediate = 276
    case branchUnlessF64EqSlotSlot = 277
    case branchUnlessF64EqSlotImmediate = 278
    case f64NeSlotSlot = 279
    case branchIfF64NeSlotSlot = 280
    case f64NeSlotImmediate = 281
    case branchIfF64NeSlotImmediate = 282
    case branchUnlessF64NeSlotSlot = 283
    case branchUnlessF64NeSlotImmediate = 284
    case f64LtSlotSlot = 285
    case branchIfF64LtSlotSlot = 286
    case f64LtSlotImmediate = 287
    case branchIfF64LtSlotImmediate = 288
    case branchUnlessF64LtSlotSlot = 289
    case branchUnlessF64LtSlotImmediate = 290
    case f64GtSlotSlot = 291
    case branchIfF64GtSlotSlot = 292
    case f64GtSlotImmediate = 293
    case branchIfF64GtSlotImmediate = 294
    case branchUnlessF64GtSlotSlot = 295
    case branchUnlessF64GtSlotImmediate = 296
    case f64LeSlotSlot = 297
    case branchIfF64LeSlotSlot = 298
    case f64LeSlotImmediate = 299
    case branchIfF64LeSlotImmediate = 300
    case branchUnlessF64LeSlotSlot = 301
    case branchUnlessF64LeSlotImmediate = 302
    case f64GeSlotSlot = 303
    case branchIfF64GeSlotSlot = 304
    case f64GeSlotImmediate = 305
    case branchIfF64GeSlotImmediate = 306
    case branchUnlessF64GeSlotSlot = 307
    case branchUnlessF64GeSlotImmediate = 308
    case i32Eqz = 309
    case i64Eqz = 310
    case i32Clz = 311
    case i32Ctz = 312
    case i32Popcnt = 313
    case i64Clz = 314
    case i64Ctz = 315
    case i64Popcnt = 316
    case f32Abs = 317
    case f32Neg = 318
    case f32Ceil = 319
    case f32Floor = 320
    case f32Trunc = 321
    case f32Nearest = 322
    case f32Sqrt = 323
    case f64Abs = 324
    case f64Neg = 325
    case f64Ceil = 326
    case f64Floor = 327
    case f64Trunc = 328
    case f64Nearest = 329
    case f64Sqrt = 330
    case i32WrapI64 = 331
    case i32TruncF32S = 332
    case i32TruncF32U = 333
    case i32TruncF64S = 334
    case i32TruncF64U = 335
    case i64ExtendI32S = 336
    case i64TruncF32S = 337
    case i64TruncF32U = 338
    case i64TruncF64S = 339
    case i64TruncF64U = 340
    case f32ConvertI32S = 341
    case f32ConvertI32U = 342
    case f32ConvertI64S = 343
    case f32ConvertI64U = 344
    case f32DemoteF64 = 345
    case f64ConvertI32S = 346
    case f64ConvertI32U = 347
    case f64ConvertI64S = 348
    case f64ConvertI64U = 349
    case f64PromoteF32 = 350
    case i32Extend8S = 351
    case i32Extend16S = 352
    case i64Extend8S = 353
    case i64Extend16S = 354
    case i64Extend32S = 355
    case i32TruncSatF32S = 356
    case i32TruncSatF32U = 357
    case i32TruncSatF64S = 358
    case i32TruncSatF64U = 359
    case i64TruncSatF32S = 360
    case i64TruncSatF32U = 361
    case i64TruncSatF64S = 362
    case i64TruncSatF64U = 363
    case load32 = 364
    case load32Absolute = 365
    case load64 = 366
    case load64Absolute = 367
    case load8SignedTo32 = 368
    case load8SignedTo32Absolute = 369
    case load8 = 370
    case load8Absolute = 371
    case load16SignedTo32 = 372
    case load16SignedTo32Absolute = 373
    case load16 = 374
    case load16Absolute = 375
    case load8SignedTo64 = 376
    case load8SignedTo64Absolute = 377
    case load16SignedTo64 = 378
    case load16SignedTo64Absolute = 379
    case load32SignedTo64 = 380
    case load32SignedTo64Absolute = 381
    case store32 = 382
    case store32Immediate = 383
    case store32Absolute = 384
    case store64 = 385
    case store64Immediate = 386
    case store64Absolute = 387
    case store8 = 388
    case store8Immediate = 389
    case store8Absolute = 390
    case store16 = 391
    case store16Immediate = 392
    case store16Absolute = 393

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
            copySpanHandler,
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
