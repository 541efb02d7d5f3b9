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
    /// function:u32 frame:frame cost:cost | traps calls=callHost
    case callImport = 7
    /// index:slot frame:frame type:u32 table:u32 cost:cost | traps calls=callHost
    case callIndirect = 8
    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost | traps
    case returnCall = 9
    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost | traps calls=callHost
    case returnCallImport = 10
    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost | traps calls=callHost
    case returnCallIndirect = 11
    /// linkage:frame cost:cost | -
    case returnPlaced = 12
    /// linkage:frame value:slot cost:cost | -
    case returnSlot = 13
    /// linkage:frame cost:cost value:u64 | -
    case returnImmediate = 14
    /// result:slot source:slot | -
    case copy = 15
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPair = 16
    /// destination:frame source:frame count:u32 | -
    case copySpan = 17
    /// result:slot value:u32 | -
    case copyImmediate = 18
    /// result:slot value:u64 | -
    case copyWideImmediate = 19
    /// first:frame | -
    case zeroFour = 20
    /// first:frame count:u32 | calls=memset
    case zeroMany = 21
    /// result:slot first:slot second:slot condition:slot | -
    case select = 22
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 23
    /// result:slot global:u32 | -
    case globalGet = 24
    /// result:wide global:u32 | -
    case globalGetWide = 25
    /// value:slot global:u32 | -
    case globalSet = 26
    /// value:wide global:u32 | -
    case globalSetWide = 27
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 28
    /// result:slot memory:u32 | -
    case memorySize = 29
    /// result:slot pages:slot memory:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 30
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 31
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
    case memoryCopy = 32
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 33
    /// segment:u32 | -
    case dataDrop = 34
    /// result:slot index:slot table:u32 | traps
    case tableGet = 35
    /// index:slot value:slot table:u32 | traps
    case tableSet = 36
    /// result:slot table:u32 | -
    case tableSize = 37
    /// result:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 38
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 39
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 40
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 41
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 42
    /// - | traps calls=translateFunction
    case translate = 43
    /// - | ends
    case exit = 44
    /// result:slot | calls=stackAddress
    case measureStack = 45
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 46
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 47
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 48
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 49
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 50
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 51
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 52
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 53
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 54
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 55
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 56
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 57
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 58
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 59
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 60
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 61
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 62
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 63
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 64
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 65
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 66
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 67
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 68
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 69
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 70
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 71
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 72
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 73
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 74
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 75
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 76
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 77
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 78
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 79
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 80
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 81
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 82
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 83
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 84
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 85
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 86
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 87
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 88
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 89
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 90
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 91
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 92
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 93
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 94
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 95
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 96
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 97
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 98
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 99
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 100
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 101
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 102
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 103
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 104
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 105
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 106
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 107
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 108
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 109
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 110
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 111
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 112
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 113
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 114
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 115
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 116
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 117
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 118
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 119
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 120
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 121
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 122
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 123
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 124
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 125
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 126
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 127
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 128
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 129
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 130
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 131
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 132
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 133
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 134
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 135
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 136
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 137
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 138
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 139
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 140
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 141
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 142
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 143
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 144
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 145
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 146
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 147
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 148
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 149
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 150
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 151
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 152
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 153
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 154
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 155
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 156
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 157
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 158
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 159
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 160
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 161
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 162
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 163
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 164
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 165
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 166
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 167
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 168
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 169
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 170
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 171
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 172
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 173
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 174
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 175
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 176
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 177
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 178
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 179
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 180
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 181
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 182
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 183
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 184
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 185
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 186
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 187
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 188
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 189
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 190
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 191
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 192
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 193
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 194
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 195
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 196
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 197
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 198
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 199
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 200
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 201
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 202
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 203
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 204
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 205
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 206
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 207
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 208
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 209
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 210
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 211
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 212
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 213
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 214
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 215
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 216
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 217
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 218
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 219
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 220
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 221
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 222
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 223
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 224
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 225
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 226
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 227
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 228
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 229
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 230
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 231
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 232
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 233
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 234
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 235
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 236
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 237
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 238
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 239
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 240
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 241
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 242
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 243
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 244
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 245
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 246
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 247
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 248
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 249
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 250
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 251
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 252
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 253
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 254
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 255
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 256
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 257
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 258
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 259
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 260
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 261
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 262
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 263
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 264
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 265
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 266
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 267
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 268
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 269
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 270
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 271
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 272
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 273
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 274
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 275
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 276
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 277
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 278
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 279
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 280
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 281
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 282
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 283
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 284
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 285
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 286
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 287
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 288
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 289
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 290
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 291
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 292
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 293
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 294
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 295
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 296
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 297
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 298
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 299
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 300
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 301
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 302
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 303
    /// result:slot operand:slot | -
    case i32Eqz = 304
    /// result:slot operand:slot | -
    case i64Eqz = 305
    /// result:slot operand:slot | -
    case i32Clz = 306
    /// result:slot operand:slot | -
    case i32Ctz = 307
    /// result:slot operand:slot | -
    case i32Popcnt = 308
    /// result:slot operand:slot | -
    case i64Clz = 309
    /// result:slot operand:slot | -
    case i64Ctz = 310
    /// result:slot operand:slot | -
    case i64Popcnt = 311
    /// result:slot operand:slot | -
    case f32Abs = 312
    /// result:slot operand:slot | -
    case f32Neg = 313
    /// result:slot operand:slot | -
    case f32Ceil = 314
    /// result:slot operand:slot | -
    case f32Floor = 315
    /// result:slot operand:slot | -
    case f32Trunc = 316
    /// result:slot operand:slot | -
    case f32Nearest = 317
    /// result:slot operand:slot | -
    case f32Sqrt = 318
    /// result:slot operand:slot | -
    case f64Abs = 319
    /// result:slot operand:slot | -
    case f64Neg = 320
    /// result:slot operand:slot | -
    case f64Ceil = 321
    /// result:slot operand:slot | -
    case f64Floor = 322
    /// result:slot operand:slot | -
    case f64Trunc = 323
    /// result:slot operand:slot | -
    case f64Nearest = 324
    /// result:slot operand:slot | -
    case f64Sqrt = 325
    /// result:slot operand:slot | -
    case i32WrapI64 = 326
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 327
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 328
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 329
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 330
    /// result:slot operand:slot | -
    case i64ExtendI32S = 331
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 332
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 333
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 334
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 335
    /// result:slot operand:slot | -
    case f32ConvertI32S = 336
    /// result:slot operand:slot | -
    case f32ConvertI32U = 337
    /// result:slot operand:slot | -
    case f32ConvertI64S = 338
    /// result:slot operand:slot | -
    case f32ConvertI64U = 339
    /// result:slot operand:slot | -
    case f32DemoteF64 = 340
    /// result:slot operand:slot | -
    case f64ConvertI32S = 341
    /// result:slot operand:slot | -
    case f64ConvertI32U = 342
    /// result:slot operand:slot | -
    case f64ConvertI64S = 343
    /// result:slot operand:slot | -
    case f64ConvertI64U = 344
    /// result:slot operand:slot | -
    case f64PromoteF32 = 345
    /// result:slot operand:slot | -
    case i32Extend8S = 346
    /// result:slot operand:slot | -
    case i32Extend16S = 347
    /// result:slot operand:slot | -
    case i64Extend8S = 348
    /// result:slot operand:slot | -
    case i64Extend16S = 349
    /// result:slot operand:slot | -
    case i64Extend32S = 350
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 351
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 352
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 353
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 354
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 355
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 356
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 357
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 358
    /// result:slot address:slot offset:u32 | traps
    case load32 = 359
    /// result:slot address:u32 | traps
    case load32Absolute = 360
    /// result:slot address:slot offset:u32 | traps
    case load64 = 361
    /// result:slot address:u32 | traps
    case load64Absolute = 362
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 363
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 364
    /// result:slot address:slot offset:u32 | traps
    case load8 = 365
    /// result:slot address:u32 | traps
    case load8Absolute = 366
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 367
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 368
    /// result:slot address:slot offset:u32 | traps
    case load16 = 369
    /// result:slot address:u32 | traps
    case load16Absolute = 370
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 371
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 372
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 373
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 374
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 375
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 376
    /// value:slot address:slot offset:u32 | traps
    case store32 = 377
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 378
    /// value:slot address:u32 | traps
    case store32Absolute = 379
    /// value:slot address:slot offset:u32 | traps
    case store64 = 380
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 381
    /// value:slot address:u32 | traps
    case store64Absolute = 382
    /// value:slot address:slot offset:u32 | traps
    case store8 = 383
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 384
    /// value:slot address:u32 | traps
    case store8Absolute = 385
    /// value:slot address:slot offset:u32 | traps
    case store16 = 386
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 387
    /// value:slot address:u32 | traps
    case store16Absolute = 388

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
            copyHandler,
            copyPairHandler,
            copySpanHandler,
            copyImmediateHandler,
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

// The handlers that are no instruction, which others leave to:
//
//     trap | ends
//     refuel | traps calls=nextSlice
