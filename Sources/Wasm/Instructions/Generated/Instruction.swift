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
    /// function:slot frame:frame cost:cost | traps throws calls=callHost
    case callRef = 9
    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost | traps
    case returnCall = 10
    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallImport = 11
    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallIndirect = 12
    /// function:slot arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallRef = 13
    /// linkage:frame cost:cost | -
    case returnPlaced = 14
    /// linkage:frame value:slot cost:cost | -
    case returnSlot = 15
    /// linkage:frame cost:cost value:u64 | -
    case returnImmediate = 16
    /// tag:u32 arguments:frame cost:cost | throws
    case throwException = 17
    /// reference:slot cost:cost | traps throws
    case throwReference = 18
    /// block:u32 cost:cost | throws
    case rethrowException = 19
    /// result:slot source:slot | -
    case copy = 20
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPair = 21
    /// destination:frame source:frame count:u32 | -
    case copySpan = 22
    /// result:slot value:u32 | -
    case copyImmediate = 23
    /// result:slot value:u64 | -
    case copyLongImmediate = 24
    /// result:wide source:wide | -
    case copyWide = 25
    /// result:wide low:u64 high:u64 | -
    case copyWideImmediate = 26
    /// first:frame | -
    case zeroFour = 27
    /// first:frame count:u32 | calls=memset
    case zeroMany = 28
    /// result:slot first:slot second:slot condition:slot | -
    case select = 29
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 30
    /// result:slot global:u32 | -
    case globalGet = 31
    /// result:wide global:u32 | -
    case globalGetWide = 32
    /// value:slot global:u32 | -
    case globalSet = 33
    /// value:wide global:u32 | -
    case globalSetWide = 34
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 35
    /// value:slot | traps
    case refAsNonNull = 36
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Add128 = 37
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Sub128 = 38
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideS = 39
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideU = 40
    /// result:slot memory:u32 | -
    case memorySize = 41
    /// result:slot pages:slot memory:u32 failureCost:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 42
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 43
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
    case memoryCopy = 44
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 45
    /// segment:u32 | -
    case dataDrop = 46
    /// result:slot index:slot table:u32 | traps
    case tableGet = 47
    /// index:slot value:slot table:u32 | traps
    case tableSet = 48
    /// result:slot table:u32 | -
    case tableSize = 49
    /// result:slot value:slot count:slot table:u32 failureCost:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 50
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 51
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 52
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 53
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 54
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate
    case structNew = 55
    /// result:slot type:u32 size:u32 | traps calls=AggregateOperations.structNewDefault
    case structNewDefault = 56
    /// result:slot object:slot offset:u32 | traps
    case structGet8S = 57
    /// result:slot object:slot offset:u32 | traps
    case structGet8U = 58
    /// result:slot object:slot offset:u32 | traps
    case structGet16S = 59
    /// result:slot object:slot offset:u32 | traps
    case structGet16U = 60
    /// result:slot object:slot offset:u32 | traps
    case structGet32 = 61
    /// result:slot object:slot offset:u32 | traps
    case structGet64 = 62
    /// result:wide object:slot offset:u32 | traps
    case structGet128 = 63
    /// object:slot value:slot offset:u32 | traps
    case structSet8 = 64
    /// object:slot value:slot offset:u32 | traps
    case structSet16 = 65
    /// object:slot value:slot offset:u32 | traps
    case structSet32 = 66
    /// object:slot value:slot offset:u32 | traps
    case structSet64 = 67
    /// object:slot value:wide offset:u32 | traps
    case structSet128 = 68
    /// result:slot object:slot index:slot | traps
    case arrayGet8S = 69
    /// result:slot object:slot index:slot | traps
    case arrayGet8U = 70
    /// result:slot object:slot index:slot | traps
    case arrayGet16S = 71
    /// result:slot object:slot index:slot | traps
    case arrayGet16U = 72
    /// result:slot object:slot index:slot | traps
    case arrayGet32 = 73
    /// result:slot object:slot index:slot | traps
    case arrayGet64 = 74
    /// result:wide object:slot index:slot | traps
    case arrayGet128 = 75
    /// object:slot index:slot value:slot | traps
    case arraySet8 = 76
    /// object:slot index:slot value:slot | traps
    case arraySet16 = 77
    /// object:slot index:slot value:slot | traps
    case arraySet32 = 78
    /// object:slot index:slot value:slot | traps
    case arraySet64 = 79
    /// object:slot index:slot value:wide | traps
    case arraySet128 = 80
    /// result:slot object:slot | traps
    case arrayLen = 81
    /// result:slot value:frame count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNew
    case arrayNew = 82
    /// result:slot count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNewDefault
    case arrayNewDefault = 83
    /// result:slot values:frame width:u16 type:u32 count:u32 | traps calls=AggregateOperations.arrayNewFixed
    case arrayNewFixed = 84
    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewData
    case arrayNewData = 85
    /// result:slot start:slot count:slot type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewElement
    case arrayNewElement = 86
    /// object:slot index:slot value:frame count:slot width:u16 | traps refuels calls=AggregateOperations.arrayFill
    case arrayFill = 87
    /// object:slot index:slot source:slot start:slot count:slot width:u16 | traps refuels calls=AggregateOperations.arrayCopy
    case arrayCopy = 88
    /// object:slot index:slot start:slot count:slot width:u16 segment:u32 | traps refuels calls=AggregateOperations.arrayInitData
    case arrayInitData = 89
    /// object:slot index:slot start:slot count:slot segment:u32 | traps refuels calls=AggregateOperations.arrayInitElement
    case arrayInitElement = 90
    /// - | traps calls=translateFunction
    case translate = 91
    /// - | ends
    case exit = 92
    /// result:slot | calls=stackAddress
    case measureStack = 93
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 94
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 95
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 96
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 97
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 98
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 99
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 100
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 101
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 102
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 103
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 104
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 105
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 106
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 107
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 108
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 109
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 110
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 111
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 112
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 113
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 114
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 115
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 116
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 117
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 118
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 119
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 120
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 121
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 122
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 123
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 124
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 125
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 126
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 127
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 128
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 129
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 130
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 131
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 132
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 133
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 134
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 135
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 136
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 137
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 138
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 139
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 140
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 141
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 142
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 143
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 144
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 145
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 146
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 147
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 148
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 149
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 150
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 151
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 152
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 153
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 154
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 155
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 156
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 157
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 158
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 159
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 160
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 161
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 162
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 163
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 164
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 165
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 166
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 167
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 168
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 169
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 170
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 171
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 172
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 173
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 174
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 175
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 176
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 177
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 178
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 179
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 180
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 181
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 182
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 183
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 184
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 185
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 186
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 187
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 188
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 189
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 190
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 191
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 192
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 193
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 194
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 195
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 196
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 197
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 198
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 199
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 200
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 201
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 202
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 203
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 204
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 205
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 206
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 207
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 208
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 209
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 210
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 211
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 212
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 213
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 214
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 215
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 216
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 217
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 218
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 219
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 220
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 221
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 222
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 223
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 224
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 225
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 226
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 227
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 228
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 229
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 230
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 231
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 232
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 233
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 234
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 235
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 236
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 237
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 238
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 239
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 240
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 241
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 242
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 243
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 244
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 245
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 246
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 247
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 248
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 249
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 250
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 251
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 252
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 253
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 254
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 255
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 256
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 257
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 258
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 259
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 260
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 261
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 262
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 263
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 264
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 265
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 266
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 267
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 268
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 269
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 270
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 271
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 272
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 273
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 274
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 275
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 276
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 277
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 278
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 279
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 280
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 281
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 282
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 283
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 284
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 285
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 286
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 287
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 288
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 289
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 290
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 291
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 292
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 293
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 294
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 295
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 296
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 297
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 298
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 299
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 300
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 301
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 302
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 303
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 304
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 305
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 306
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 307
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 308
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 309
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 310
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 311
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 312
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 313
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 314
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 315
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 316
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 317
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 318
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 319
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 320
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 321
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 322
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 323
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 324
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 325
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 326
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 327
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 328
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 329
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 330
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 331
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 332
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 333
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 334
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 335
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 336
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 337
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 338
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 339
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 340
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 341
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 342
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 343
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 344
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 345
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 346
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 347
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 348
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 349
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 350
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 351
    /// result:slot operand:slot | -
    case i32Eqz = 352
    /// result:slot operand:slot | -
    case i64Eqz = 353
    /// result:slot operand:slot | -
    case i32Clz = 354
    /// result:slot operand:slot | -
    case i32Ctz = 355
    /// result:slot operand:slot | -
    case i32Popcnt = 356
    /// result:slot operand:slot | -
    case i64Clz = 357
    /// result:slot operand:slot | -
    case i64Ctz = 358
    /// result:slot operand:slot | -
    case i64Popcnt = 359
    /// result:slot operand:slot | -
    case f32Abs = 360
    /// result:slot operand:slot | -
    case f32Neg = 361
    /// result:slot operand:slot | -
    case f32Ceil = 362
    /// result:slot operand:slot | -
    case f32Floor = 363
    /// result:slot operand:slot | -
    case f32Trunc = 364
    /// result:slot operand:slot | -
    case f32Nearest = 365
    /// result:slot operand:slot | -
    case f32Sqrt = 366
    /// result:slot operand:slot | -
    case f64Abs = 367
    /// result:slot operand:slot | -
    case f64Neg = 368
    /// result:slot operand:slot | -
    case f64Ceil = 369
    /// result:slot operand:slot | -
    case f64Floor = 370
    /// result:slot operand:slot | -
    case f64Trunc = 371
    /// result:slot operand:slot | -
    case f64Nearest = 372
    /// result:slot operand:slot | -
    case f64Sqrt = 373
    /// result:slot operand:slot | -
    case i32WrapI64 = 374
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 375
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 376
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 377
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 378
    /// result:slot operand:slot | -
    case i64ExtendI32S = 379
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 380
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 381
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 382
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 383
    /// result:slot operand:slot | -
    case f32ConvertI32S = 384
    /// result:slot operand:slot | -
    case f32ConvertI32U = 385
    /// result:slot operand:slot | -
    case f32ConvertI64S = 386
    /// result:slot operand:slot | -
    case f32ConvertI64U = 387
    /// result:slot operand:slot | -
    case f32DemoteF64 = 388
    /// result:slot operand:slot | -
    case f64ConvertI32S = 389
    /// result:slot operand:slot | -
    case f64ConvertI32U = 390
    /// result:slot operand:slot | -
    case f64ConvertI64S = 391
    /// result:slot operand:slot | -
    case f64ConvertI64U = 392
    /// result:slot operand:slot | -
    case f64PromoteF32 = 393
    /// result:slot operand:slot | -
    case i32Extend8S = 394
    /// result:slot operand:slot | -
    case i32Extend16S = 395
    /// result:slot operand:slot | -
    case i64Extend8S = 396
    /// result:slot operand:slot | -
    case i64Extend16S = 397
    /// result:slot operand:slot | -
    case i64Extend32S = 398
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 399
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 400
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 401
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 402
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 403
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 404
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 405
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 406
    /// result:slot address:slot offset:u32 | traps
    case load32 = 407
    /// result:slot address:u32 | traps
    case load32Absolute = 408
    /// result:slot address:slot offset:u32 | traps
    case load32Long = 409
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32Memory = 410
    /// result:slot address:slot offset:u32 | traps
    case load64 = 411
    /// result:slot address:u32 | traps
    case load64Absolute = 412
    /// result:slot address:slot offset:u32 | traps
    case load64Long = 413
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load64Memory = 414
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 415
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 416
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Long = 417
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo32Memory = 418
    /// result:slot address:slot offset:u32 | traps
    case load8 = 419
    /// result:slot address:u32 | traps
    case load8Absolute = 420
    /// result:slot address:slot offset:u32 | traps
    case load8Long = 421
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8Memory = 422
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 423
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 424
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Long = 425
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo32Memory = 426
    /// result:slot address:slot offset:u32 | traps
    case load16 = 427
    /// result:slot address:u32 | traps
    case load16Absolute = 428
    /// result:slot address:slot offset:u32 | traps
    case load16Long = 429
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16Memory = 430
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 431
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 432
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Long = 433
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo64Memory = 434
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 435
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 436
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Long = 437
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo64Memory = 438
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 439
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 440
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Long = 441
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32SignedTo64Memory = 442
    /// value:slot address:slot offset:u32 | traps
    case store32 = 443
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 444
    /// value:slot address:u32 | traps
    case store32Absolute = 445
    /// value:slot address:slot offset:u32 | traps
    case store32Long = 446
    /// address:slot offset:u32 value:u64 | traps
    case store32LongImmediate = 447
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store32Memory = 448
    /// value:slot address:slot offset:u32 | traps
    case store64 = 449
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 450
    /// value:slot address:u32 | traps
    case store64Absolute = 451
    /// value:slot address:slot offset:u32 | traps
    case store64Long = 452
    /// address:slot offset:u32 value:u64 | traps
    case store64LongImmediate = 453
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store64Memory = 454
    /// value:slot address:slot offset:u32 | traps
    case store8 = 455
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 456
    /// value:slot address:u32 | traps
    case store8Absolute = 457
    /// value:slot address:slot offset:u32 | traps
    case store8Long = 458
    /// address:slot offset:u32 value:u64 | traps
    case store8LongImmediate = 459
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store8Memory = 460
    /// value:slot address:slot offset:u32 | traps
    case store16 = 461
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 462
    /// value:slot address:u32 | traps
    case store16Absolute = 463
    /// value:slot address:slot offset:u32 | traps
    case store16Long = 464
    /// address:slot offset:u32 value:u64 | traps
    case store16LongImmediate = 465
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store16Memory = 466
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 467
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 468
    /// result:wide address:slot offset:u32 | traps
    case v128LoadLong = 469
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128LoadMemory = 470
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 471
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 472
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8SLong = 473
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8SMemory = 474
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 475
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 476
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8ULong = 477
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8UMemory = 478
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 479
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 480
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4SLong = 481
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4SMemory = 482
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 483
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 484
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4ULong = 485
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4UMemory = 486
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 487
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 488
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2SLong = 489
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2SMemory = 490
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 491
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 492
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2ULong = 493
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2UMemory = 494
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 495
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 496
    /// result:wide address:slot offset:u32 | traps
    case v128Load8SplatLong = 497
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8SplatMemory = 498
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 499
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 500
    /// result:wide address:slot offset:u32 | traps
    case v128Load16SplatLong = 501
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16SplatMemory = 502
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 503
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 504
    /// result:wide address:slot offset:u32 | traps
    case v128Load32SplatLong = 505
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32SplatMemory = 506
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 507
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 508
    /// result:wide address:slot offset:u32 | traps
    case v128Load64SplatLong = 509
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64SplatMemory = 510
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 511
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 512
    /// value:wide address:slot offset:u32 | traps
    case v128StoreLong = 513
    /// value:wide address:slot memory:u32 offset:u64 | traps
    case v128StoreMemory = 514
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 515
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 516
    /// result:wide operand:slot | -
    case i8x16Splat = 517
    /// result:wide operand:slot | -
    case i16x8Splat = 518
    /// result:wide operand:slot | -
    case i32x4Splat = 519
    /// result:wide operand:slot | -
    case i64x2Splat = 520
    /// result:wide operand:slot | -
    case f32x4Splat = 521
    /// result:wide operand:slot | -
    case f64x2Splat = 522
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 523
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 524
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 525
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 526
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 527
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 528
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 529
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 530
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 531
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 532
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 533
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 534
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 535
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 536
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 537
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 538
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 539
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 540
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 541
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 542
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 543
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 544
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 545
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 546
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 547
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 548
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 549
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 550
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 551
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 552
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 553
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 554
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 555
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 556
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 557
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 558
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 559
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 560
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 561
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 562
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 563
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 564
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 565
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 566
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 567
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 568
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 569
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 570
    /// result:wide left:wide right:wide | -
    case f32x4Le = 571
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 572
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 573
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 574
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 575
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 576
    /// result:wide left:wide right:wide | -
    case f64x2Le = 577
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 578
    /// result:wide operand:wide | -
    case v128Not = 579
    /// result:wide left:wide right:wide | -
    case v128And = 580
    /// result:wide left:wide right:wide | -
    case v128Andnot = 581
    /// result:wide left:wide right:wide | -
    case v128Or = 582
    /// result:wide left:wide right:wide | -
    case v128Xor = 583
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 584
    /// result:slot operand:wide | -
    case v128AnyTrue = 585
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 586
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load8LaneMemory = 587
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 588
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load16LaneMemory = 589
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 590
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load32LaneMemory = 591
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 592
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load64LaneMemory = 593
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 594
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store8LaneMemory = 595
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 596
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store16LaneMemory = 597
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 598
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store32LaneMemory = 599
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 600
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store64LaneMemory = 601
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 602
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 603
    /// result:wide address:slot offset:u32 | traps
    case v128Load32ZeroLong = 604
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32ZeroMemory = 605
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 606
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 607
    /// result:wide address:slot offset:u32 | traps
    case v128Load64ZeroLong = 608
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64ZeroMemory = 609
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 610
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 611
    /// result:wide operand:wide | -
    case i8x16Abs = 612
    /// result:wide operand:wide | -
    case i8x16Neg = 613
    /// result:wide operand:wide | -
    case i8x16Popcnt = 614
    /// result:slot operand:wide | -
    case i8x16AllTrue = 615
    /// result:slot operand:wide | -
    case i8x16Bitmask = 616
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 617
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 618
    /// result:wide operand:wide | -
    case f32x4Ceil = 619
    /// result:wide operand:wide | -
    case f32x4Floor = 620
    /// result:wide operand:wide | -
    case f32x4Trunc = 621
    /// result:wide operand:wide | -
    case f32x4Nearest = 622
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 623
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 624
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 625
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 626
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 627
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 628
    /// result:wide left:wide right:wide | -
    case i8x16Add = 629
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 630
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 631
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 632
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 633
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 634
    /// result:wide operand:wide | -
    case f64x2Ceil = 635
    /// result:wide operand:wide | -
    case f64x2Floor = 636
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 637
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 638
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 639
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 640
    /// result:wide operand:wide | -
    case f64x2Trunc = 641
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 642
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 643
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 644
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 645
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 646
    /// result:wide operand:wide | -
    case i16x8Abs = 647
    /// result:wide operand:wide | -
    case i16x8Neg = 648
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 649
    /// result:slot operand:wide | -
    case i16x8AllTrue = 650
    /// result:slot operand:wide | -
    case i16x8Bitmask = 651
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 652
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 653
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 654
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 655
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 656
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 657
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 658
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 659
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 660
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 661
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 662
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 663
    /// result:wide left:wide right:wide | -
    case i16x8Add = 664
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 665
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 666
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 667
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 668
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 669
    /// result:wide operand:wide | -
    case f64x2Nearest = 670
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 671
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 672
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 673
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 674
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 675
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 676
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 677
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 678
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 679
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 680
    /// result:wide operand:wide | -
    case i32x4Abs = 681
    /// result:wide operand:wide | -
    case i32x4Neg = 682
    /// result:slot operand:wide | -
    case i32x4AllTrue = 683
    /// result:slot operand:wide | -
    case i32x4Bitmask = 684
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 685
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 686
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 687
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 688
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 689
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 690
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 691
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 692
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 693
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 694
    /// result:wide left:wide right:wide | -
    case i32x4Add = 695
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 696
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 697
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 698
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 699
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 700
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 701
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 702
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 703
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 704
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 705
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 706
    /// result:wide operand:wide | -
    case i64x2Abs = 707
    /// result:wide operand:wide | -
    case i64x2Neg = 708
    /// result:slot operand:wide | -
    case i64x2AllTrue = 709
    /// result:slot operand:wide | -
    case i64x2Bitmask = 710
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 711
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 712
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 713
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 714
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 715
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 716
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 717
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 718
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 719
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 720
    /// result:wide left:wide right:wide | -
    case i64x2Add = 721
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 722
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 723
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 724
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 725
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 726
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 727
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 728
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 729
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 730
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 731
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 732
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 733
    /// result:wide operand:wide | -
    case f32x4Abs = 734
    /// result:wide operand:wide | -
    case f32x4Neg = 735
    /// result:wide operand:wide | -
    case f32x4Sqrt = 736
    /// result:wide left:wide right:wide | -
    case f32x4Add = 737
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 738
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 739
    /// result:wide left:wide right:wide | -
    case f32x4Div = 740
    /// result:wide left:wide right:wide | -
    case f32x4Min = 741
    /// result:wide left:wide right:wide | -
    case f32x4Max = 742
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 743
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 744
    /// result:wide operand:wide | -
    case f64x2Abs = 745
    /// result:wide operand:wide | -
    case f64x2Neg = 746
    /// result:wide operand:wide | -
    case f64x2Sqrt = 747
    /// result:wide left:wide right:wide | -
    case f64x2Add = 748
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 749
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 750
    /// result:wide left:wide right:wide | -
    case f64x2Div = 751
    /// result:wide left:wide right:wide | -
    case f64x2Min = 752
    /// result:wide left:wide right:wide | -
    case f64x2Max = 753
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 754
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 755
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 756
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 757
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 758
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 759
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 760
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 761
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 762
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 763
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 764
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 765
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 766
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 767
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 768
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 769
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 770
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 771
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 772
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 773
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 774
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 775
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 776
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 777
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 778
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 779
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 780
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 781
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 782
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 783

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
            callRefHandler,
            returnCallHandler,
            returnCallImportHandler,
            returnCallIndirectHandler,
            returnCallRefHandler,
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
            refAsNonNullHandler,
            i64Add128Handler,
            i64Sub128Handler,
            i64MulWideSHandler,
            i64MulWideUHandler,
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
            structNewHandler,
            structNewDefaultHandler,
            structGet8SHandler,
            structGet8UHandler,
            structGet16SHandler,
            structGet16UHandler,
            structGet32Handler,
            structGet64Handler,
            structGet128Handler,
            structSet8Handler,
            structSet16Handler,
            structSet32Handler,
            structSet64Handler,
            structSet128Handler,
            arrayGet8SHandler,
            arrayGet8UHandler,
            arrayGet16SHandler,
            arrayGet16UHandler,
            arrayGet32Handler,
            arrayGet64Handler,
            arrayGet128Handler,
            arraySet8Handler,
            arraySet16Handler,
            arraySet32Handler,
            arraySet64Handler,
            arraySet128Handler,
            arrayLenHandler,
            arrayNewHandler,
            arrayNewDefaultHandler,
            arrayNewFixedHandler,
            arrayNewDataHandler,
            arrayNewElementHandler,
            arrayFillHandler,
            arrayCopyHandler,
            arrayInitDataHandler,
            arrayInitElementHandler,
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
