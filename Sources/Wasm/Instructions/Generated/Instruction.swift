// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

/// An instruction of the register code: an operator with the places of its operands, or several fused.
///
/// Each case says its operands in the order in which they stand in the code, and what its handler may do.
enum Instruction: UInt16, CaseIterable {
    /// - | traps
    case unreachable = 0
    /// cost:cost | -
    case chargeFuel = 1
    /// distance:distance cost:cost | -
    case jump = 2
    /// condition:slot distance:distance cost:cost | -
    case branchIfNonZero = 3
    /// condition:slot distance:distance cost:cost | -
    case branchIfZero = 4
    /// index:slot last:last cost:cost targets:distances | -
    case branchTable = 5
    /// function:defined frame:frame linkage:u16 cost:cost | traps
    case call = 6
    /// function:u32 frame:frame cost:cost | traps throws calls=callHost
    case callImport = 7
    /// index:slot frame:frame type:u32 table:u32 cost:cost | traps throws calls=callHost
    case callIndirect = 8
    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost | traps
    case returnCall = 9
    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallImport = 10
    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallIndirect = 11
    /// linkage:frame cost:cost | -
    case returnPlaced = 12
    /// linkage:frame value:slot cost:cost | -
    case returnSlot = 13
    /// linkage:frame cost:cost value:u64 | -
    case returnImmediate = 14
    /// tag:u32 arguments:frame cost:cost | throws
    case throwException = 15
    /// reference:slot cost:cost | traps throws
    case throwReference = 16
    /// block:u32 cost:cost | throws
    case rethrowException = 17
    /// result:slot source:slot | -
    case copy = 18
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPair = 19
    /// destination:frame source:frame count:u32 | -
    case copySpan = 20
    /// result:slot value:u32 | -
    case copyImmediate = 21
    /// result:slot value:u64 | -
    case copyLongImmediate = 22
    /// result:wide source:wide | -
    case copyWide = 23
    /// result:wide low:u64 high:u64 | -
    case copyWideImmediate = 24
    /// first:frame | -
    case zeroFour = 25
    /// first:frame count:u32 | calls=memset
    case zeroMany = 26
    /// result:slot first:slot second:slot condition:slot | -
    case select = 27
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 28
    /// result:slot global:u32 | -
    case globalGet = 29
    /// result:wide global:u32 | -
    case globalGetWide = 30
    /// value:slot global:u32 | -
    case globalSet = 31
    /// value:wide global:u32 | -
    case globalSetWide = 32
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 33
    /// result:slot memory:u32 | -
    case memorySize = 34
    /// result:slot pages:slot memory:u32 failureCost:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 35
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 36
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
    case memoryCopy = 37
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 38
    /// segment:u32 | -
    case dataDrop = 39
    /// result:slot index:slot table:u32 | traps
    case tableGet = 40
    /// index:slot value:slot table:u32 | traps
    case tableSet = 41
    /// result:slot table:u32 | -
    case tableSize = 42
    /// result:slot value:slot count:slot table:u32 failureCost:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 43
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 44
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 45
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 46
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 47
    /// - | traps calls=translateFunction
    case translate = 48
    /// - | ends
    case exit = 49
    /// result:slot | calls=stackAddress
    case measureStack = 50
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 51
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 52
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 53
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 54
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 55
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 56
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 57
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 58
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 59
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 60
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 61
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 62
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 63
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 64
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 65
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 66
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 67
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 68
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 69
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 70
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 71
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 72
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 73
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 74
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 75
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 76
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 77
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 78
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 79
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 80
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 81
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 82
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 83
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 84
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 85
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 86
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 87
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 88
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 89
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 90
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 91
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 92
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 93
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 94
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 95
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 96
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 97
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 98
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 99
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 100
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 101
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 102
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 103
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 104
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 105
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 106
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 107
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 108
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 109
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 110
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 111
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 112
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 113
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 114
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 115
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 116
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 117
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 118
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 119
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 120
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 121
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 122
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 123
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 124
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 125
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 126
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 127
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 128
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 129
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 130
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 131
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 132
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 133
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 134
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 135
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 136
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 137
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 138
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 139
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 140
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 141
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 142
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 143
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 144
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 145
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 146
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 147
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 148
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 149
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 150
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 151
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 152
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 153
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 154
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 155
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 156
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 157
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 158
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 159
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 160
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 161
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 162
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 163
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 164
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 165
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 166
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 167
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 168
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 169
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 170
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 171
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 172
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 173
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 174
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 175
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 176
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 177
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 178
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 179
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 180
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 181
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 182
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 183
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 184
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 185
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 186
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 187
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 188
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 189
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 190
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 191
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 192
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 193
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 194
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 195
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 196
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 197
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 198
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 199
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 200
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 201
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 202
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 203
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 204
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 205
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 206
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 207
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 208
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 209
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 210
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 211
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 212
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 213
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 214
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 215
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 216
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 217
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 218
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 219
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 220
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 221
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 222
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 223
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 224
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 225
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 226
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 227
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 228
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 229
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 230
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 231
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 232
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 233
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 234
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 235
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 236
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 237
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 238
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 239
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 240
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 241
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 242
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 243
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 244
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 245
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 246
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 247
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 248
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 249
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 250
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 251
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 252
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 253
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 254
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 255
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 256
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 257
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 258
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 259
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 260
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 261
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 262
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 263
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 264
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 265
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 266
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 267
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 268
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 269
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 270
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 271
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 272
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 273
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 274
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 275
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 276
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 277
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 278
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 279
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 280
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 281
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 282
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 283
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 284
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 285
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 286
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 287
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 288
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 289
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 290
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 291
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 292
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 293
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 294
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 295
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 296
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 297
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 298
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 299
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 300
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 301
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 302
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 303
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 304
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 305
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 306
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 307
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 308
    /// result:slot operand:slot | -
    case i32Eqz = 309
    /// result:slot operand:slot | -
    case i64Eqz = 310
    /// result:slot operand:slot | -
    case i32Clz = 311
    /// result:slot operand:slot | -
    case i32Ctz = 312
    /// result:slot operand:slot | -
    case i32Popcnt = 313
    /// result:slot operand:slot | -
    case i64Clz = 314
    /// result:slot operand:slot | -
    case i64Ctz = 315
    /// result:slot operand:slot | -
    case i64Popcnt = 316
    /// result:slot operand:slot | -
    case f32Abs = 317
    /// result:slot operand:slot | -
    case f32Neg = 318
    /// result:slot operand:slot | -
    case f32Ceil = 319
    /// result:slot operand:slot | -
    case f32Floor = 320
    /// result:slot operand:slot | -
    case f32Trunc = 321
    /// result:slot operand:slot | -
    case f32Nearest = 322
    /// result:slot operand:slot | -
    case f32Sqrt = 323
    /// result:slot operand:slot | -
    case f64Abs = 324
    /// result:slot operand:slot | -
    case f64Neg = 325
    /// result:slot operand:slot | -
    case f64Ceil = 326
    /// result:slot operand:slot | -
    case f64Floor = 327
    /// result:slot operand:slot | -
    case f64Trunc = 328
    /// result:slot operand:slot | -
    case f64Nearest = 329
    /// result:slot operand:slot | -
    case f64Sqrt = 330
    /// result:slot operand:slot | -
    case i32WrapI64 = 331
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 332
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 333
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 334
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 335
    /// result:slot operand:slot | -
    case i64ExtendI32S = 336
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 337
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 338
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 339
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 340
    /// result:slot operand:slot | -
    case f32ConvertI32S = 341
    /// result:slot operand:slot | -
    case f32ConvertI32U = 342
    /// result:slot operand:slot | -
    case f32ConvertI64S = 343
    /// result:slot operand:slot | -
    case f32ConvertI64U = 344
    /// result:slot operand:slot | -
    case f32DemoteF64 = 345
    /// result:slot operand:slot | -
    case f64ConvertI32S = 346
    /// result:slot operand:slot | -
    case f64ConvertI32U = 347
    /// result:slot operand:slot | -
    case f64ConvertI64S = 348
    /// result:slot operand:slot | -
    case f64ConvertI64U = 349
    /// result:slot operand:slot | -
    case f64PromoteF32 = 350
    /// result:slot operand:slot | -
    case i32Extend8S = 351
    /// result:slot operand:slot | -
    case i32Extend16S = 352
    /// result:slot operand:slot | -
    case i64Extend8S = 353
    /// result:slot operand:slot | -
    case i64Extend16S = 354
    /// result:slot operand:slot | -
    case i64Extend32S = 355
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 356
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 357
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 358
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 359
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 360
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 361
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 362
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 363
    /// result:slot address:slot offset:u32 | traps
    case load32 = 364
    /// result:slot address:u32 | traps
    case load32Absolute = 365
    /// result:slot address:slot offset:u32 | traps
    case load32Long = 366
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32Memory = 367
    /// result:slot address:slot offset:u32 | traps
    case load64 = 368
    /// result:slot address:u32 | traps
    case load64Absolute = 369
    /// result:slot address:slot offset:u32 | traps
    case load64Long = 370
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load64Memory = 371
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 372
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 373
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Long = 374
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo32Memory = 375
    /// result:slot address:slot offset:u32 | traps
    case load8 = 376
    /// result:slot address:u32 | traps
    case load8Absolute = 377
    /// result:slot address:slot offset:u32 | traps
    case load8Long = 378
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8Memory = 379
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 380
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 381
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Long = 382
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo32Memory = 383
    /// result:slot address:slot offset:u32 | traps
    case load16 = 384
    /// result:slot address:u32 | traps
    case load16Absolute = 385
    /// result:slot address:slot offset:u32 | traps
    case load16Long = 386
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16Memory = 387
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 388
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 389
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Long = 390
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo64Memory = 391
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 392
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 393
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Long = 394
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo64Memory = 395
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 396
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 397
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Long = 398
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32SignedTo64Memory = 399
    /// value:slot address:slot offset:u32 | traps
    case store32 = 400
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 401
    /// value:slot address:u32 | traps
    case store32Absolute = 402
    /// value:slot address:slot offset:u32 | traps
    case store32Long = 403
    /// address:slot offset:u32 value:u64 | traps
    case store32LongImmediate = 404
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store32Memory = 405
    /// value:slot address:slot offset:u32 | traps
    case store64 = 406
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 407
    /// value:slot address:u32 | traps
    case store64Absolute = 408
    /// value:slot address:slot offset:u32 | traps
    case store64Long = 409
    /// address:slot offset:u32 value:u64 | traps
    case store64LongImmediate = 410
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store64Memory = 411
    /// value:slot address:slot offset:u32 | traps
    case store8 = 412
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 413
    /// value:slot address:u32 | traps
    case store8Absolute = 414
    /// value:slot address:slot offset:u32 | traps
    case store8Long = 415
    /// address:slot offset:u32 value:u64 | traps
    case store8LongImmediate = 416
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store8Memory = 417
    /// value:slot address:slot offset:u32 | traps
    case store16 = 418
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 419
    /// value:slot address:u32 | traps
    case store16Absolute = 420
    /// value:slot address:slot offset:u32 | traps
    case store16Long = 421
    /// address:slot offset:u32 value:u64 | traps
    case store16LongImmediate = 422
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store16Memory = 423
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 424
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 425
    /// result:wide address:slot offset:u32 | traps
    case v128LoadLong = 426
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128LoadMemory = 427
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 428
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 429
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8SLong = 430
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8SMemory = 431
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 432
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 433
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8ULong = 434
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8UMemory = 435
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 436
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 437
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4SLong = 438
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4SMemory = 439
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 440
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 441
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4ULong = 442
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4UMemory = 443
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 444
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 445
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2SLong = 446
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2SMemory = 447
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 448
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 449
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2ULong = 450
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2UMemory = 451
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 452
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 453
    /// result:wide address:slot offset:u32 | traps
    case v128Load8SplatLong = 454
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8SplatMemory = 455
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 456
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 457
    /// result:wide address:slot offset:u32 | traps
    case v128Load16SplatLong = 458
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16SplatMemory = 459
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 460
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 461
    /// result:wide address:slot offset:u32 | traps
    case v128Load32SplatLong = 462
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32SplatMemory = 463
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 464
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 465
    /// result:wide address:slot offset:u32 | traps
    case v128Load64SplatLong = 466
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64SplatMemory = 467
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 468
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 469
    /// value:wide address:slot offset:u32 | traps
    case v128StoreLong = 470
    /// value:wide address:slot memory:u32 offset:u64 | traps
    case v128StoreMemory = 471
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 472
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 473
    /// result:wide operand:slot | -
    case i8x16Splat = 474
    /// result:wide operand:slot | -
    case i16x8Splat = 475
    /// result:wide operand:slot | -
    case i32x4Splat = 476
    /// result:wide operand:slot | -
    case i64x2Splat = 477
    /// result:wide operand:slot | -
    case f32x4Splat = 478
    /// result:wide operand:slot | -
    case f64x2Splat = 479
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 480
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 481
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 482
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 483
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 484
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 485
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 486
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 487
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 488
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 489
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 490
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 491
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 492
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 493
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 494
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 495
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 496
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 497
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 498
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 499
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 500
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 501
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 502
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 503
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 504
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 505
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 506
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 507
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 508
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 509
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 510
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 511
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 512
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 513
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 514
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 515
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 516
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 517
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 518
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 519
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 520
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 521
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 522
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 523
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 524
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 525
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 526
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 527
    /// result:wide left:wide right:wide | -
    case f32x4Le = 528
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 529
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 530
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 531
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 532
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 533
    /// result:wide left:wide right:wide | -
    case f64x2Le = 534
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 535
    /// result:wide operand:wide | -
    case v128Not = 536
    /// result:wide left:wide right:wide | -
    case v128And = 537
    /// result:wide left:wide right:wide | -
    case v128Andnot = 538
    /// result:wide left:wide right:wide | -
    case v128Or = 539
    /// result:wide left:wide right:wide | -
    case v128Xor = 540
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 541
    /// result:slot operand:wide | -
    case v128AnyTrue = 542
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 543
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load8LaneMemory = 544
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 545
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load16LaneMemory = 546
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 547
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load32LaneMemory = 548
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 549
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load64LaneMemory = 550
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 551
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store8LaneMemory = 552
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 553
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store16LaneMemory = 554
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 555
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store32LaneMemory = 556
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 557
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store64LaneMemory = 558
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 559
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 560
    /// result:wide address:slot offset:u32 | traps
    case v128Load32ZeroLong = 561
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32ZeroMemory = 562
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 563
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 564
    /// result:wide address:slot offset:u32 | traps
    case v128Load64ZeroLong = 565
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64ZeroMemory = 566
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 567
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 568
    /// result:wide operand:wide | -
    case i8x16Abs = 569
    /// result:wide operand:wide | -
    case i8x16Neg = 570
    /// result:wide operand:wide | -
    case i8x16Popcnt = 571
    /// result:slot operand:wide | -
    case i8x16AllTrue = 572
    /// result:slot operand:wide | -
    case i8x16Bitmask = 573
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 574
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 575
    /// result:wide operand:wide | -
    case f32x4Ceil = 576
    /// result:wide operand:wide | -
    case f32x4Floor = 577
    /// result:wide operand:wide | -
    case f32x4Trunc = 578
    /// result:wide operand:wide | -
    case f32x4Nearest = 579
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 580
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 581
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 582
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 583
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 584
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 585
    /// result:wide left:wide right:wide | -
    case i8x16Add = 586
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 587
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 588
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 589
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 590
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 591
    /// result:wide operand:wide | -
    case f64x2Ceil = 592
    /// result:wide operand:wide | -
    case f64x2Floor = 593
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 594
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 595
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 596
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 597
    /// result:wide operand:wide | -
    case f64x2Trunc = 598
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 599
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 600
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 601
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 602
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 603
    /// result:wide operand:wide | -
    case i16x8Abs = 604
    /// result:wide operand:wide | -
    case i16x8Neg = 605
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 606
    /// result:slot operand:wide | -
    case i16x8AllTrue = 607
    /// result:slot operand:wide | -
    case i16x8Bitmask = 608
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 609
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 610
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 611
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 612
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 613
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 614
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 615
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 616
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 617
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 618
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 619
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 620
    /// result:wide left:wide right:wide | -
    case i16x8Add = 621
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 622
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 623
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 624
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 625
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 626
    /// result:wide operand:wide | -
    case f64x2Nearest = 627
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 628
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 629
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 630
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 631
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 632
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 633
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 634
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 635
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 636
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 637
    /// result:wide operand:wide | -
    case i32x4Abs = 638
    /// result:wide operand:wide | -
    case i32x4Neg = 639
    /// result:slot operand:wide | -
    case i32x4AllTrue = 640
    /// result:slot operand:wide | -
    case i32x4Bitmask = 641
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 642
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 643
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 644
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 645
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 646
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 647
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 648
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 649
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 650
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 651
    /// result:wide left:wide right:wide | -
    case i32x4Add = 652
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 653
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 654
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 655
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 656
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 657
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 658
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 659
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 660
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 661
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 662
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 663
    /// result:wide operand:wide | -
    case i64x2Abs = 664
    /// result:wide operand:wide | -
    case i64x2Neg = 665
    /// result:slot operand:wide | -
    case i64x2AllTrue = 666
    /// result:slot operand:wide | -
    case i64x2Bitmask = 667
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 668
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 669
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 670
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 671
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 672
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 673
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 674
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 675
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 676
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 677
    /// result:wide left:wide right:wide | -
    case i64x2Add = 678
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 679
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 680
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 681
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 682
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 683
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 684
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 685
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 686
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 687
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 688
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 689
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 690
    /// result:wide operand:wide | -
    case f32x4Abs = 691
    /// result:wide operand:wide | -
    case f32x4Neg = 692
    /// result:wide operand:wide | -
    case f32x4Sqrt = 693
    /// result:wide left:wide right:wide | -
    case f32x4Add = 694
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 695
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 696
    /// result:wide left:wide right:wide | -
    case f32x4Div = 697
    /// result:wide left:wide right:wide | -
    case f32x4Min = 698
    /// result:wide left:wide right:wide | -
    case f32x4Max = 699
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 700
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 701
    /// result:wide operand:wide | -
    case f64x2Abs = 702
    /// result:wide operand:wide | -
    case f64x2Neg = 703
    /// result:wide operand:wide | -
    case f64x2Sqrt = 704
    /// result:wide left:wide right:wide | -
    case f64x2Add = 705
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 706
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 707
    /// result:wide left:wide right:wide | -
    case f64x2Div = 708
    /// result:wide left:wide right:wide | -
    case f64x2Min = 709
    /// result:wide left:wide right:wide | -
    case f64x2Max = 710
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 711
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 712
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 713
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 714
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 715
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 716
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 717
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 718
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 719
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 720
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 721
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 722
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 723
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 724
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 725
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 726
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 727
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 728
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 729
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 730
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 731
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 732
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 733
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 734
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 735
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 736
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 737
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 738
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 739
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 740

    /// The handlers in the order of the cases.
    static func makeHandlers() -> [Handler] {
        unsafe [
            unreachableHandler,
            chargeFuelHandler,
            jumpHandler,
            branchIfNonZeroHandler,
            branchIfZeroHandler,
            branchTableHandler,
            callHandler,
            callImportHandler,
            callIndirectHandler,
            returnCallHandler,
            returnCallImportHandler,
            returnCallIndirectHandler,
            returnPlacedHandler,
            returnSlotHandler,
            returnImmediateHandler,
            throwExceptionHandler,
            throwReferenceHandler,
            rethrowExceptionHandler,
            copyHandler,
            copyPairHandler,
            copySpanHandler,
            copyImmediateHandler,
            copyLongImmediateHandler,
            copyWideHandler,
            copyWideImmediateHandler,
            zeroFourHandler,
            zeroManyHandler,
            selectHandler,
            selectWideHandler,
            globalGetHandler,
            globalGetWideHandler,
            globalSetHandler,
            globalSetWideHandler,
            refFuncHandler,
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
            i32EqSlotImmediateHandler,
            branchIfI32EqSlotSlotHandler,
            branchIfI32EqSlotImmediateHandler,
            i32NeSlotSlotHandler,
            i32NeSlotImmediateHandler,
            branchIfI32NeSlotSlotHandler,
            branchIfI32NeSlotImmediateHandler,
            i32LtSSlotSlotHandler,
            i32LtSSlotImmediateHandler,
            branchIfI32LtSSlotSlotHandler,
            branchIfI32LtSSlotImmediateHandler,
            i32LtUSlotSlotHandler,
            i32LtUSlotImmediateHandler,
            branchIfI32LtUSlotSlotHandler,
            branchIfI32LtUSlotImmediateHandler,
            i32GtSSlotSlotHandler,
            i32GtSSlotImmediateHandler,
            branchIfI32GtSSlotSlotHandler,
            branchIfI32GtSSlotImmediateHandler,
            i32GtUSlotSlotHandler,
            i32GtUSlotImmediateHandler,
            branchIfI32GtUSlotSlotHandler,
            branchIfI32GtUSlotImmediateHandler,
            i32LeSSlotSlotHandler,
            i32LeSSlotImmediateHandler,
            branchIfI32LeSSlotSlotHandler,
            branchIfI32LeSSlotImmediateHandler,
            i32LeUSlotSlotHandler,
            i32LeUSlotImmediateHandler,
            branchIfI32LeUSlotSlotHandler,
            branchIfI32LeUSlotImmediateHandler,
            i32GeSSlotSlotHandler,
            i32GeSSlotImmediateHandler,
            branchIfI32GeSSlotSlotHandler,
            branchIfI32GeSSlotImmediateHandler,
            i32GeUSlotSlotHandler,
            i32GeUSlotImmediateHandler,
            branchIfI32GeUSlotSlotHandler,
            branchIfI32GeUSlotImmediateHandler,
            i64EqSlotSlotHandler,
            i64EqSlotImmediateHandler,
            branchIfI64EqSlotSlotHandler,
            branchIfI64EqSlotImmediateHandler,
            i64NeSlotSlotHandler,
            i64NeSlotImmediateHandler,
            branchIfI64NeSlotSlotHandler,
            branchIfI64NeSlotImmediateHandler,
            i64LtSSlotSlotHandler,
            i64LtSSlotImmediateHandler,
            branchIfI64LtSSlotSlotHandler,
            branchIfI64LtSSlotImmediateHandler,
            i64LtUSlotSlotHandler,
            i64LtUSlotImmediateHandler,
            branchIfI64LtUSlotSlotHandler,
            branchIfI64LtUSlotImmediateHandler,
            i64GtSSlotSlotHandler,
            i64GtSSlotImmediateHandler,
            branchIfI64GtSSlotSlotHandler,
            branchIfI64GtSSlotImmediateHandler,
            i64GtUSlotSlotHandler,
            i64GtUSlotImmediateHandler,
            branchIfI64GtUSlotSlotHandler,
            branchIfI64GtUSlotImmediateHandler,
            i64LeSSlotSlotHandler,
            i64LeSSlotImmediateHandler,
            branchIfI64LeSSlotSlotHandler,
            branchIfI64LeSSlotImmediateHandler,
            i64LeUSlotSlotHandler,
            i64LeUSlotImmediateHandler,
            branchIfI64LeUSlotSlotHandler,
            branchIfI64LeUSlotImmediateHandler,
            i64GeSSlotSlotHandler,
            i64GeSSlotImmediateHandler,
            branchIfI64GeSSlotSlotHandler,
            branchIfI64GeSSlotImmediateHandler,
            i64GeUSlotSlotHandler,
            i64GeUSlotImmediateHandler,
            branchIfI64GeUSlotSlotHandler,
            branchIfI64GeUSlotImmediateHandler,
            f32EqSlotSlotHandler,
            f32EqSlotImmediateHandler,
            branchIfF32EqSlotSlotHandler,
            branchIfF32EqSlotImmediateHandler,
            f32NeSlotSlotHandler,
            f32NeSlotImmediateHandler,
            branchIfF32NeSlotSlotHandler,
            branchIfF32NeSlotImmediateHandler,
            f32LtSlotSlotHandler,
            f32LtSlotImmediateHandler,
            branchIfF32LtSlotSlotHandler,
            branchIfF32LtSlotImmediateHandler,
            branchUnlessF32LtSlotSlotHandler,
            branchUnlessF32LtSlotImmediateHandler,
            f32GtSlotSlotHandler,
            f32GtSlotImmediateHandler,
            branchIfF32GtSlotSlotHandler,
            branchIfF32GtSlotImmediateHandler,
            branchUnlessF32GtSlotSlotHandler,
            branchUnlessF32GtSlotImmediateHandler,
            f32LeSlotSlotHandler,
            f32LeSlotImmediateHandler,
            branchIfF32LeSlotSlotHandler,
            branchIfF32LeSlotImmediateHandler,
            branchUnlessF32LeSlotSlotHandler,
            branchUnlessF32LeSlotImmediateHandler,
            f32GeSlotSlotHandler,
            f32GeSlotImmediateHandler,
            branchIfF32GeSlotSlotHandler,
            branchIfF32GeSlotImmediateHandler,
            branchUnlessF32GeSlotSlotHandler,
            branchUnlessF32GeSlotImmediateHandler,
            f64EqSlotSlotHandler,
            f64EqSlotImmediateHandler,
            branchIfF64EqSlotSlotHandler,
            branchIfF64EqSlotImmediateHandler,
            f64NeSlotSlotHandler,
            f64NeSlotImmediateHandler,
            branchIfF64NeSlotSlotHandler,
            branchIfF64NeSlotImmediateHandler,
            f64LtSlotSlotHandler,
            f64LtSlotImmediateHandler,
            branchIfF64LtSlotSlotHandler,
            branchIfF64LtSlotImmediateHandler,
            branchUnlessF64LtSlotSlotHandler,
            branchUnlessF64LtSlotImmediateHandler,
            f64GtSlotSlotHandler,
            f64GtSlotImmediateHandler,
            branchIfF64GtSlotSlotHandler,
            branchIfF64GtSlotImmediateHandler,
            branchUnlessF64GtSlotSlotHandler,
            branchUnlessF64GtSlotImmediateHandler,
            f64LeSlotSlotHandler,
            f64LeSlotImmediateHandler,
            branchIfF64LeSlotSlotHandler,
            branchIfF64LeSlotImmediateHandler,
            branchUnlessF64LeSlotSlotHandler,
            branchUnlessF64LeSlotImmediateHandler,
            f64GeSlotSlotHandler,
            f64GeSlotImmediateHandler,
            branchIfF64GeSlotSlotHandler,
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
            load32LongHandler,
            load32MemoryHandler,
            load64Handler,
            load64AbsoluteHandler,
            load64LongHandler,
            load64MemoryHandler,
            load8SignedTo32Handler,
            load8SignedTo32AbsoluteHandler,
            load8SignedTo32LongHandler,
            load8SignedTo32MemoryHandler,
            load8Handler,
            load8AbsoluteHandler,
            load8LongHandler,
            load8MemoryHandler,
            load16SignedTo32Handler,
            load16SignedTo32AbsoluteHandler,
            load16SignedTo32LongHandler,
            load16SignedTo32MemoryHandler,
            load16Handler,
            load16AbsoluteHandler,
            load16LongHandler,
            load16MemoryHandler,
            load8SignedTo64Handler,
            load8SignedTo64AbsoluteHandler,
            load8SignedTo64LongHandler,
            load8SignedTo64MemoryHandler,
            load16SignedTo64Handler,
            load16SignedTo64AbsoluteHandler,
            load16SignedTo64LongHandler,
            load16SignedTo64MemoryHandler,
            load32SignedTo64Handler,
            load32SignedTo64AbsoluteHandler,
            load32SignedTo64LongHandler,
            load32SignedTo64MemoryHandler,
            store32Handler,
            store32ImmediateHandler,
            store32AbsoluteHandler,
            store32LongHandler,
            store32LongImmediateHandler,
            store32MemoryHandler,
            store64Handler,
            store64ImmediateHandler,
            store64AbsoluteHandler,
            store64LongHandler,
            store64LongImmediateHandler,
            store64MemoryHandler,
            store8Handler,
            store8ImmediateHandler,
            store8AbsoluteHandler,
            store8LongHandler,
            store8LongImmediateHandler,
            store8MemoryHandler,
            store16Handler,
            store16ImmediateHandler,
            store16AbsoluteHandler,
            store16LongHandler,
            store16LongImmediateHandler,
            store16MemoryHandler,
            v128LoadHandler,
            v128LoadAbsoluteHandler,
            v128LoadLongHandler,
            v128LoadMemoryHandler,
            v128Load8x8SHandler,
            v128Load8x8SAbsoluteHandler,
            v128Load8x8SLongHandler,
            v128Load8x8SMemoryHandler,
            v128Load8x8UHandler,
            v128Load8x8UAbsoluteHandler,
            v128Load8x8ULongHandler,
            v128Load8x8UMemoryHandler,
            v128Load16x4SHandler,
            v128Load16x4SAbsoluteHandler,
            v128Load16x4SLongHandler,
            v128Load16x4SMemoryHandler,
            v128Load16x4UHandler,
            v128Load16x4UAbsoluteHandler,
            v128Load16x4ULongHandler,
            v128Load16x4UMemoryHandler,
            v128Load32x2SHandler,
            v128Load32x2SAbsoluteHandler,
            v128Load32x2SLongHandler,
            v128Load32x2SMemoryHandler,
            v128Load32x2UHandler,
            v128Load32x2UAbsoluteHandler,
            v128Load32x2ULongHandler,
            v128Load32x2UMemoryHandler,
            v128Load8SplatHandler,
            v128Load8SplatAbsoluteHandler,
            v128Load8SplatLongHandler,
            v128Load8SplatMemoryHandler,
            v128Load16SplatHandler,
            v128Load16SplatAbsoluteHandler,
            v128Load16SplatLongHandler,
            v128Load16SplatMemoryHandler,
            v128Load32SplatHandler,
            v128Load32SplatAbsoluteHandler,
            v128Load32SplatLongHandler,
            v128Load32SplatMemoryHandler,
            v128Load64SplatHandler,
            v128Load64SplatAbsoluteHandler,
            v128Load64SplatLongHandler,
            v128Load64SplatMemoryHandler,
            v128StoreHandler,
            v128StoreAbsoluteHandler,
            v128StoreLongHandler,
            v128StoreMemoryHandler,
            i8x16ShuffleHandler,
            i8x16SwizzleHandler,
            i8x16SplatHandler,
            i16x8SplatHandler,
            i32x4SplatHandler,
            i64x2SplatHandler,
            f32x4SplatHandler,
            f64x2SplatHandler,
            i8x16ExtractLaneSHandler,
            i8x16ExtractLaneUHandler,
            i8x16ReplaceLaneHandler,
            i16x8ExtractLaneSHandler,
            i16x8ExtractLaneUHandler,
            i16x8ReplaceLaneHandler,
            i32x4ExtractLaneHandler,
            i32x4ReplaceLaneHandler,
            i64x2ExtractLaneHandler,
            i64x2ReplaceLaneHandler,
            f32x4ExtractLaneHandler,
            f32x4ReplaceLaneHandler,
            f64x2ExtractLaneHandler,
            f64x2ReplaceLaneHandler,
            i8x16EqHandler,
            i8x16NeHandler,
            i8x16LtSHandler,
            i8x16LtUHandler,
            i8x16GtSHandler,
            i8x16GtUHandler,
            i8x16LeSHandler,
            i8x16LeUHandler,
            i8x16GeSHandler,
            i8x16GeUHandler,
            i16x8EqHandler,
            i16x8NeHandler,
            i16x8LtSHandler,
            i16x8LtUHandler,
            i16x8GtSHandler,
            i16x8GtUHandler,
            i16x8LeSHandler,
            i16x8LeUHandler,
            i16x8GeSHandler,
            i16x8GeUHandler,
            i32x4EqHandler,
            i32x4NeHandler,
            i32x4LtSHandler,
            i32x4LtUHandler,
            i32x4GtSHandler,
            i32x4GtUHandler,
            i32x4LeSHandler,
            i32x4LeUHandler,
            i32x4GeSHandler,
            i32x4GeUHandler,
            f32x4EqHandler,
            f32x4NeHandler,
            f32x4LtHandler,
            f32x4GtHandler,
            f32x4LeHandler,
            f32x4GeHandler,
            f64x2EqHandler,
            f64x2NeHandler,
            f64x2LtHandler,
            f64x2GtHandler,
            f64x2LeHandler,
            f64x2GeHandler,
            v128NotHandler,
            v128AndHandler,
            v128AndnotHandler,
            v128OrHandler,
            v128XorHandler,
            v128BitselectHandler,
            v128AnyTrueHandler,
            v128Load8LaneHandler,
            v128Load8LaneMemoryHandler,
            v128Load16LaneHandler,
            v128Load16LaneMemoryHandler,
            v128Load32LaneHandler,
            v128Load32LaneMemoryHandler,
            v128Load64LaneHandler,
            v128Load64LaneMemoryHandler,
            v128Store8LaneHandler,
            v128Store8LaneMemoryHandler,
            v128Store16LaneHandler,
            v128Store16LaneMemoryHandler,
            v128Store32LaneHandler,
            v128Store32LaneMemoryHandler,
            v128Store64LaneHandler,
            v128Store64LaneMemoryHandler,
            v128Load32ZeroHandler,
            v128Load32ZeroAbsoluteHandler,
            v128Load32ZeroLongHandler,
            v128Load32ZeroMemoryHandler,
            v128Load64ZeroHandler,
            v128Load64ZeroAbsoluteHandler,
            v128Load64ZeroLongHandler,
            v128Load64ZeroMemoryHandler,
            f32x4DemoteF64x2ZeroHandler,
            f64x2PromoteLowF32x4Handler,
            i8x16AbsHandler,
            i8x16NegHandler,
            i8x16PopcntHandler,
            i8x16AllTrueHandler,
            i8x16BitmaskHandler,
            i8x16NarrowI16x8SHandler,
            i8x16NarrowI16x8UHandler,
            f32x4CeilHandler,
            f32x4FloorHandler,
            f32x4TruncHandler,
            f32x4NearestHandler,
            i8x16ShlSlotHandler,
            i8x16ShlImmediateHandler,
            i8x16ShrSSlotHandler,
            i8x16ShrSImmediateHandler,
            i8x16ShrUSlotHandler,
            i8x16ShrUImmediateHandler,
            i8x16AddHandler,
            i8x16AddSatSHandler,
            i8x16AddSatUHandler,
            i8x16SubHandler,
            i8x16SubSatSHandler,
            i8x16SubSatUHandler,
            f64x2CeilHandler,
            f64x2FloorHandler,
            i8x16MinSHandler,
            i8x16MinUHandler,
            i8x16MaxSHandler,
            i8x16MaxUHandler,
            f64x2TruncHandler,
            i8x16AvgrUHandler,
            i16x8ExtaddPairwiseI8x16SHandler,
            i16x8ExtaddPairwiseI8x16UHandler,
            i32x4ExtaddPairwiseI16x8SHandler,
            i32x4ExtaddPairwiseI16x8UHandler,
            i16x8AbsHandler,
            i16x8NegHandler,
            i16x8Q15mulrSatSHandler,
            i16x8AllTrueHandler,
            i16x8BitmaskHandler,
            i16x8NarrowI32x4SHandler,
            i16x8NarrowI32x4UHandler,
            i16x8ExtendLowI8x16SHandler,
            i16x8ExtendHighI8x16SHandler,
            i16x8ExtendLowI8x16UHandler,
            i16x8ExtendHighI8x16UHandler,
            i16x8ShlSlotHandler,
            i16x8ShlImmediateHandler,
            i16x8ShrSSlotHandler,
            i16x8ShrSImmediateHandler,
            i16x8ShrUSlotHandler,
            i16x8ShrUImmediateHandler,
            i16x8AddHandler,
            i16x8AddSatSHandler,
            i16x8AddSatUHandler,
            i16x8SubHandler,
            i16x8SubSatSHandler,
            i16x8SubSatUHandler,
            f64x2NearestHandler,
            i16x8MulHandler,
            i16x8MinSHandler,
            i16x8MinUHandler,
            i16x8MaxSHandler,
            i16x8MaxUHandler,
            i16x8AvgrUHandler,
            i16x8ExtmulLowI8x16SHandler,
            i16x8ExtmulHighI8x16SHandler,
            i16x8ExtmulLowI8x16UHandler,
            i16x8ExtmulHighI8x16UHandler,
            i32x4AbsHandler,
            i32x4NegHandler,
            i32x4AllTrueHandler,
            i32x4BitmaskHandler,
            i32x4ExtendLowI16x8SHandler,
            i32x4ExtendHighI16x8SHandler,
            i32x4ExtendLowI16x8UHandler,
            i32x4ExtendHighI16x8UHandler,
            i32x4ShlSlotHandler,
            i32x4ShlImmediateHandler,
            i32x4ShrSSlotHandler,
            i32x4ShrSImmediateHandler,
            i32x4ShrUSlotHandler,
            i32x4ShrUImmediateHandler,
            i32x4AddHandler,
            i32x4SubHandler,
            i32x4MulHandler,
            i32x4MinSHandler,
            i32x4MinUHandler,
            i32x4MaxSHandler,
            i32x4MaxUHandler,
            i32x4DotI16x8SHandler,
            i32x4ExtmulLowI16x8SHandler,
            i32x4ExtmulHighI16x8SHandler,
            i32x4ExtmulLowI16x8UHandler,
            i32x4ExtmulHighI16x8UHandler,
            i64x2AbsHandler,
            i64x2NegHandler,
            i64x2AllTrueHandler,
            i64x2BitmaskHandler,
            i64x2ExtendLowI32x4SHandler,
            i64x2ExtendHighI32x4SHandler,
            i64x2ExtendLowI32x4UHandler,
            i64x2ExtendHighI32x4UHandler,
            i64x2ShlSlotHandler,
            i64x2ShlImmediateHandler,
            i64x2ShrSSlotHandler,
            i64x2ShrSImmediateHandler,
            i64x2ShrUSlotHandler,
            i64x2ShrUImmediateHandler,
            i64x2AddHandler,
            i64x2SubHandler,
            i64x2MulHandler,
            i64x2EqHandler,
            i64x2NeHandler,
            i64x2LtSHandler,
            i64x2GtSHandler,
            i64x2LeSHandler,
            i64x2GeSHandler,
            i64x2ExtmulLowI32x4SHandler,
            i64x2ExtmulHighI32x4SHandler,
            i64x2ExtmulLowI32x4UHandler,
            i64x2ExtmulHighI32x4UHandler,
            f32x4AbsHandler,
            f32x4NegHandler,
            f32x4SqrtHandler,
            f32x4AddHandler,
            f32x4SubHandler,
            f32x4MulHandler,
            f32x4DivHandler,
            f32x4MinHandler,
            f32x4MaxHandler,
            f32x4PminHandler,
            f32x4PmaxHandler,
            f64x2AbsHandler,
            f64x2NegHandler,
            f64x2SqrtHandler,
            f64x2AddHandler,
            f64x2SubHandler,
            f64x2MulHandler,
            f64x2DivHandler,
            f64x2MinHandler,
            f64x2MaxHandler,
            f64x2PminHandler,
            f64x2PmaxHandler,
            i32x4TruncSatF32x4SHandler,
            i32x4TruncSatF32x4UHandler,
            f32x4ConvertI32x4SHandler,
            f32x4ConvertI32x4UHandler,
            i32x4TruncSatF64x2SZeroHandler,
            i32x4TruncSatF64x2UZeroHandler,
            f64x2ConvertLowI32x4SHandler,
            f64x2ConvertLowI32x4UHandler,
            i8x16RelaxedSwizzleHandler,
            i32x4RelaxedTruncF32x4SHandler,
            i32x4RelaxedTruncF32x4UHandler,
            i32x4RelaxedTruncF64x2SZeroHandler,
            i32x4RelaxedTruncF64x2UZeroHandler,
            f32x4RelaxedMaddHandler,
            f32x4RelaxedNmaddHandler,
            f64x2RelaxedMaddHandler,
            f64x2RelaxedNmaddHandler,
            i8x16RelaxedLaneselectHandler,
            i16x8RelaxedLaneselectHandler,
            i32x4RelaxedLaneselectHandler,
            i64x2RelaxedLaneselectHandler,
            f32x4RelaxedMinHandler,
            f32x4RelaxedMaxHandler,
            f64x2RelaxedMinHandler,
            f64x2RelaxedMaxHandler,
            i16x8RelaxedQ15mulrSHandler,
            i16x8RelaxedDotI8x16I7x16SHandler,
            i32x4RelaxedDotI8x16I7x16AddSHandler,
        ]
    }
}

// The handlers that are no instruction, which others leave to:
//
//     trap | ends
//     refuel | traps calls=nextSlice
//     unwind | ends calls=land
