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
    /// function:slot frame:frame cost:cost | traps calls=callHost
    case callRef = 9
    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost | traps
    case returnCall = 10
    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost | traps calls=callHost
    case returnCallImport = 11
    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost | traps calls=callHost
    case returnCallIndirect = 12
    /// function:slot arguments:frame count:u16 linkage:frame cost:cost | traps calls=callHost
    case returnCallRef = 13
    /// linkage:frame cost:cost | -
    case returnPlaced = 14
    /// linkage:frame value:slot cost:cost | -
    case returnSlot = 15
    /// linkage:frame cost:cost value:u64 | -
    case returnImmediate = 16
    /// result:slot source:slot | -
    case copy = 17
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPair = 18
    /// destination:frame source:frame count:u32 | -
    case copySpan = 19
    /// result:slot value:u32 | -
    case copyImmediate = 20
    /// result:slot value:u64 | -
    case copyLongImmediate = 21
    /// result:wide source:wide | -
    case copyWide = 22
    /// result:wide low:u64 high:u64 | -
    case copyWideImmediate = 23
    /// first:frame | -
    case zeroFour = 24
    /// first:frame count:u32 | calls=memset
    case zeroMany = 25
    /// result:slot first:slot second:slot condition:slot | -
    case select = 26
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 27
    /// result:slot global:u32 | -
    case globalGet = 28
    /// result:wide global:u32 | -
    case globalGetWide = 29
    /// value:slot global:u32 | -
    case globalSet = 30
    /// value:wide global:u32 | -
    case globalSetWide = 31
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 32
    /// value:slot | traps
    case refAsNonNull = 33
    /// result:slot memory:u32 | -
    case memorySize = 34
    /// result:slot pages:slot memory:u32 | traps refuels calls=BulkOperations.memoryGrow
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
    /// result:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 43
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 44
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 45
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 46
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 47
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate
    case structNew = 48
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate,memset
    case structNewDefault = 49
    /// result:slot type:u32 size:u32 | traps calls=AggregateOperations.structNewLarge
    case structNewLarge = 50
    /// result:slot object:slot offset:u32 | traps
    case structGet8S = 51
    /// result:slot object:slot offset:u32 | traps
    case structGet8U = 52
    /// result:slot object:slot offset:u32 | traps
    case structGet16S = 53
    /// result:slot object:slot offset:u32 | traps
    case structGet16U = 54
    /// result:slot object:slot offset:u32 | traps
    case structGet32 = 55
    /// result:slot object:slot offset:u32 | traps
    case structGet64 = 56
    /// result:wide object:slot offset:u32 | traps
    case structGet128 = 57
    /// object:slot value:slot offset:u32 | traps
    case structSet8 = 58
    /// object:slot value:slot offset:u32 | traps
    case structSet16 = 59
    /// object:slot value:slot offset:u32 | traps
    case structSet32 = 60
    /// object:slot value:slot offset:u32 | traps
    case structSet64 = 61
    /// object:slot value:wide offset:u32 | traps
    case structSet128 = 62
    /// result:slot object:slot index:slot | traps
    case arrayGet8S = 63
    /// result:slot object:slot index:slot | traps
    case arrayGet8U = 64
    /// result:slot object:slot index:slot | traps
    case arrayGet16S = 65
    /// result:slot object:slot index:slot | traps
    case arrayGet16U = 66
    /// result:slot object:slot index:slot | traps
    case arrayGet32 = 67
    /// result:slot object:slot index:slot | traps
    case arrayGet64 = 68
    /// result:wide object:slot index:slot | traps
    case arrayGet128 = 69
    /// object:slot index:slot value:slot | traps
    case arraySet8 = 70
    /// object:slot index:slot value:slot | traps
    case arraySet16 = 71
    /// object:slot index:slot value:slot | traps
    case arraySet32 = 72
    /// object:slot index:slot value:slot | traps
    case arraySet64 = 73
    /// object:slot index:slot value:wide | traps
    case arraySet128 = 74
    /// result:slot object:slot | traps
    case arrayLen = 75
    /// result:slot value:frame count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNew
    case arrayNew = 76
    /// result:slot count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNewDefault
    case arrayNewDefault = 77
    /// result:slot values:frame width:u16 type:u32 count:u32 | traps calls=AggregateOperations.arrayNewFixed
    case arrayNewFixed = 78
    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewData
    case arrayNewData = 79
    /// result:slot start:slot count:slot type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewElement
    case arrayNewElement = 80
    /// object:slot index:slot value:frame count:slot width:u16 | traps refuels calls=AggregateOperations.arrayFill
    case arrayFill = 81
    /// object:slot index:slot source:slot start:slot count:slot width:u16 | traps refuels calls=AggregateOperations.arrayCopy
    case arrayCopy = 82
    /// object:slot index:slot start:slot count:slot width:u16 segment:u32 | traps refuels calls=AggregateOperations.arrayInitData
    case arrayInitData = 83
    /// object:slot index:slot start:slot count:slot segment:u32 | traps refuels calls=AggregateOperations.arrayInitElement
    case arrayInitElement = 84
    /// - | traps calls=translateFunction
    case translate = 85
    /// - | ends
    case exit = 86
    /// result:slot | calls=stackAddress
    case measureStack = 87
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 88
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 89
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 90
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 91
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 92
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 93
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 94
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 95
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 96
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 97
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 98
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 99
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 100
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 101
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 102
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 103
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 104
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 105
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 106
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 107
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 108
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 109
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 110
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 111
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 112
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 113
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 114
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 115
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 116
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 117
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 118
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 119
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 120
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 121
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 122
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 123
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 124
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 125
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 126
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 127
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 128
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 129
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 130
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 131
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 132
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 133
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 134
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 135
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 136
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 137
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 138
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 139
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 140
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 141
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 142
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 143
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 144
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 145
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 146
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 147
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 148
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 149
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 150
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 151
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 152
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 153
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 154
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 155
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 156
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 157
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 158
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 159
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 160
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 161
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 162
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 163
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 164
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 165
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 166
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 167
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 168
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 169
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 170
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 171
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 172
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 173
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 174
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 175
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 176
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 177
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 178
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 179
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 180
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 181
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 182
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 183
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 184
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 185
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 186
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 187
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 188
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 189
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 190
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 191
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 192
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 193
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 194
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 195
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 196
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 197
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 198
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 199
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 200
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 201
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 202
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 203
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 204
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 205
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 206
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 207
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 208
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 209
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 210
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 211
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 212
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 213
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 214
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 215
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 216
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 217
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 218
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 219
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 220
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 221
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 222
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 223
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 224
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 225
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 226
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 227
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 228
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 229
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 230
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 231
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 232
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 233
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 234
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 235
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 236
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 237
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 238
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 239
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 240
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 241
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 242
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 243
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 244
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 245
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 246
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 247
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 248
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 249
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 250
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 251
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 252
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 253
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 254
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 255
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 256
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 257
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 258
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 259
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 260
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 261
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 262
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 263
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 264
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 265
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 266
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 267
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 268
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 269
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 270
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 271
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 272
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 273
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 274
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 275
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 276
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 277
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 278
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 279
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 280
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 281
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 282
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 283
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 284
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 285
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 286
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 287
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 288
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 289
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 290
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 291
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 292
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 293
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 294
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 295
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 296
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 297
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 298
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 299
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 300
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 301
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 302
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 303
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 304
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 305
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 306
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 307
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 308
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 309
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 310
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 311
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 312
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 313
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 314
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 315
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 316
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 317
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 318
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 319
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 320
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 321
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 322
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 323
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 324
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 325
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 326
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 327
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 328
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 329
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 330
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 331
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 332
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 333
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 334
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 335
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 336
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 337
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 338
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 339
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 340
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 341
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 342
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 343
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 344
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 345
    /// result:slot operand:slot | -
    case i32Eqz = 346
    /// result:slot operand:slot | -
    case i64Eqz = 347
    /// result:slot operand:slot | -
    case i32Clz = 348
    /// result:slot operand:slot | -
    case i32Ctz = 349
    /// result:slot operand:slot | -
    case i32Popcnt = 350
    /// result:slot operand:slot | -
    case i64Clz = 351
    /// result:slot operand:slot | -
    case i64Ctz = 352
    /// result:slot operand:slot | -
    case i64Popcnt = 353
    /// result:slot operand:slot | -
    case f32Abs = 354
    /// result:slot operand:slot | -
    case f32Neg = 355
    /// result:slot operand:slot | -
    case f32Ceil = 356
    /// result:slot operand:slot | -
    case f32Floor = 357
    /// result:slot operand:slot | -
    case f32Trunc = 358
    /// result:slot operand:slot | -
    case f32Nearest = 359
    /// result:slot operand:slot | -
    case f32Sqrt = 360
    /// result:slot operand:slot | -
    case f64Abs = 361
    /// result:slot operand:slot | -
    case f64Neg = 362
    /// result:slot operand:slot | -
    case f64Ceil = 363
    /// result:slot operand:slot | -
    case f64Floor = 364
    /// result:slot operand:slot | -
    case f64Trunc = 365
    /// result:slot operand:slot | -
    case f64Nearest = 366
    /// result:slot operand:slot | -
    case f64Sqrt = 367
    /// result:slot operand:slot | -
    case i32WrapI64 = 368
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 369
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 370
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 371
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 372
    /// result:slot operand:slot | -
    case i64ExtendI32S = 373
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 374
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 375
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 376
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 377
    /// result:slot operand:slot | -
    case f32ConvertI32S = 378
    /// result:slot operand:slot | -
    case f32ConvertI32U = 379
    /// result:slot operand:slot | -
    case f32ConvertI64S = 380
    /// result:slot operand:slot | -
    case f32ConvertI64U = 381
    /// result:slot operand:slot | -
    case f32DemoteF64 = 382
    /// result:slot operand:slot | -
    case f64ConvertI32S = 383
    /// result:slot operand:slot | -
    case f64ConvertI32U = 384
    /// result:slot operand:slot | -
    case f64ConvertI64S = 385
    /// result:slot operand:slot | -
    case f64ConvertI64U = 386
    /// result:slot operand:slot | -
    case f64PromoteF32 = 387
    /// result:slot operand:slot | -
    case i32Extend8S = 388
    /// result:slot operand:slot | -
    case i32Extend16S = 389
    /// result:slot operand:slot | -
    case i64Extend8S = 390
    /// result:slot operand:slot | -
    case i64Extend16S = 391
    /// result:slot operand:slot | -
    case i64Extend32S = 392
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 393
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 394
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 395
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 396
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 397
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 398
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 399
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 400
    /// result:slot address:slot offset:u32 | traps
    case load32 = 401
    /// result:slot address:u32 | traps
    case load32Absolute = 402
    /// result:slot address:slot offset:u32 | traps
    case load64 = 403
    /// result:slot address:u32 | traps
    case load64Absolute = 404
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 405
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 406
    /// result:slot address:slot offset:u32 | traps
    case load8 = 407
    /// result:slot address:u32 | traps
    case load8Absolute = 408
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 409
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 410
    /// result:slot address:slot offset:u32 | traps
    case load16 = 411
    /// result:slot address:u32 | traps
    case load16Absolute = 412
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 413
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 414
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 415
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 416
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 417
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 418
    /// value:slot address:slot offset:u32 | traps
    case store32 = 419
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 420
    /// value:slot address:u32 | traps
    case store32Absolute = 421
    /// value:slot address:slot offset:u32 | traps
    case store64 = 422
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 423
    /// value:slot address:u32 | traps
    case store64Absolute = 424
    /// value:slot address:slot offset:u32 | traps
    case store8 = 425
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 426
    /// value:slot address:u32 | traps
    case store8Absolute = 427
    /// value:slot address:slot offset:u32 | traps
    case store16 = 428
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 429
    /// value:slot address:u32 | traps
    case store16Absolute = 430
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 431
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 432
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 433
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 434
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 435
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 436
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 437
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 438
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 439
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 440
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 441
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 442
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 443
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 444
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 445
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 446
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 447
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 448
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 449
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 450
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 451
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 452
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 453
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 454
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 455
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 456
    /// result:wide operand:slot | -
    case i8x16Splat = 457
    /// result:wide operand:slot | -
    case i16x8Splat = 458
    /// result:wide operand:slot | -
    case i32x4Splat = 459
    /// result:wide operand:slot | -
    case i64x2Splat = 460
    /// result:wide operand:slot | -
    case f32x4Splat = 461
    /// result:wide operand:slot | -
    case f64x2Splat = 462
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 463
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 464
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 465
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 466
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 467
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 468
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 469
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 470
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 471
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 472
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 473
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 474
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 475
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 476
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 477
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 478
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 479
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 480
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 481
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 482
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 483
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 484
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 485
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 486
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 487
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 488
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 489
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 490
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 491
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 492
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 493
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 494
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 495
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 496
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 497
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 498
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 499
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 500
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 501
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 502
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 503
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 504
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 505
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 506
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 507
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 508
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 509
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 510
    /// result:wide left:wide right:wide | -
    case f32x4Le = 511
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 512
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 513
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 514
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 515
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 516
    /// result:wide left:wide right:wide | -
    case f64x2Le = 517
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 518
    /// result:wide operand:wide | -
    case v128Not = 519
    /// result:wide left:wide right:wide | -
    case v128And = 520
    /// result:wide left:wide right:wide | -
    case v128Andnot = 521
    /// result:wide left:wide right:wide | -
    case v128Or = 522
    /// result:wide left:wide right:wide | -
    case v128Xor = 523
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 524
    /// result:slot operand:wide | -
    case v128AnyTrue = 525
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 526
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 527
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 528
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 529
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 530
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 531
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 532
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 533
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 534
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 535
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 536
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 537
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 538
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 539
    /// result:wide operand:wide | -
    case i8x16Abs = 540
    /// result:wide operand:wide | -
    case i8x16Neg = 541
    /// result:wide operand:wide | -
    case i8x16Popcnt = 542
    /// result:slot operand:wide | -
    case i8x16AllTrue = 543
    /// result:slot operand:wide | -
    case i8x16Bitmask = 544
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 545
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 546
    /// result:wide operand:wide | -
    case f32x4Ceil = 547
    /// result:wide operand:wide | -
    case f32x4Floor = 548
    /// result:wide operand:wide | -
    case f32x4Trunc = 549
    /// result:wide operand:wide | -
    case f32x4Nearest = 550
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 551
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 552
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 553
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 554
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 555
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 556
    /// result:wide left:wide right:wide | -
    case i8x16Add = 557
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 558
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 559
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 560
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 561
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 562
    /// result:wide operand:wide | -
    case f64x2Ceil = 563
    /// result:wide operand:wide | -
    case f64x2Floor = 564
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 565
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 566
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 567
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 568
    /// result:wide operand:wide | -
    case f64x2Trunc = 569
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 570
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 571
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 572
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 573
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 574
    /// result:wide operand:wide | -
    case i16x8Abs = 575
    /// result:wide operand:wide | -
    case i16x8Neg = 576
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 577
    /// result:slot operand:wide | -
    case i16x8AllTrue = 578
    /// result:slot operand:wide | -
    case i16x8Bitmask = 579
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 580
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 581
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 582
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 583
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 584
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 585
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 586
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 587
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 588
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 589
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 590
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 591
    /// result:wide left:wide right:wide | -
    case i16x8Add = 592
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 593
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 594
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 595
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 596
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 597
    /// result:wide operand:wide | -
    case f64x2Nearest = 598
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 599
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 600
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 601
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 602
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 603
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 604
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 605
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 606
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 607
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 608
    /// result:wide operand:wide | -
    case i32x4Abs = 609
    /// result:wide operand:wide | -
    case i32x4Neg = 610
    /// result:slot operand:wide | -
    case i32x4AllTrue = 611
    /// result:slot operand:wide | -
    case i32x4Bitmask = 612
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 613
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 614
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 615
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 616
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 617
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 618
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 619
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 620
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 621
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 622
    /// result:wide left:wide right:wide | -
    case i32x4Add = 623
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 624
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 625
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 626
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 627
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 628
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 629
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 630
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 631
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 632
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 633
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 634
    /// result:wide operand:wide | -
    case i64x2Abs = 635
    /// result:wide operand:wide | -
    case i64x2Neg = 636
    /// result:slot operand:wide | -
    case i64x2AllTrue = 637
    /// result:slot operand:wide | -
    case i64x2Bitmask = 638
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 639
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 640
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 641
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 642
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 643
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 644
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 645
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 646
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 647
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 648
    /// result:wide left:wide right:wide | -
    case i64x2Add = 649
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 650
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 651
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 652
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 653
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 654
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 655
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 656
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 657
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 658
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 659
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 660
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 661
    /// result:wide operand:wide | -
    case f32x4Abs = 662
    /// result:wide operand:wide | -
    case f32x4Neg = 663
    /// result:wide operand:wide | -
    case f32x4Sqrt = 664
    /// result:wide left:wide right:wide | -
    case f32x4Add = 665
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 666
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 667
    /// result:wide left:wide right:wide | -
    case f32x4Div = 668
    /// result:wide left:wide right:wide | -
    case f32x4Min = 669
    /// result:wide left:wide right:wide | -
    case f32x4Max = 670
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 671
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 672
    /// result:wide operand:wide | -
    case f64x2Abs = 673
    /// result:wide operand:wide | -
    case f64x2Neg = 674
    /// result:wide operand:wide | -
    case f64x2Sqrt = 675
    /// result:wide left:wide right:wide | -
    case f64x2Add = 676
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 677
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 678
    /// result:wide left:wide right:wide | -
    case f64x2Div = 679
    /// result:wide left:wide right:wide | -
    case f64x2Min = 680
    /// result:wide left:wide right:wide | -
    case f64x2Max = 681
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 682
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 683
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 684
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 685
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 686
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 687
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 688
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 689
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 690
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 691
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 692
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 693
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 694
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 695
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 696
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 697
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 698
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 699
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 700
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 701
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 702
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 703
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 704
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 705
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 706
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 707
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 708
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 709
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 710
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 711

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
            structNewLargeHandler,
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
            v128LoadHandler,
            v128LoadAbsoluteHandler,
            v128Load8x8SHandler,
            v128Load8x8SAbsoluteHandler,
            v128Load8x8UHandler,
            v128Load8x8UAbsoluteHandler,
            v128Load16x4SHandler,
            v128Load16x4SAbsoluteHandler,
            v128Load16x4UHandler,
            v128Load16x4UAbsoluteHandler,
            v128Load32x2SHandler,
            v128Load32x2SAbsoluteHandler,
            v128Load32x2UHandler,
            v128Load32x2UAbsoluteHandler,
            v128Load8SplatHandler,
            v128Load8SplatAbsoluteHandler,
            v128Load16SplatHandler,
            v128Load16SplatAbsoluteHandler,
            v128Load32SplatHandler,
            v128Load32SplatAbsoluteHandler,
            v128Load64SplatHandler,
            v128Load64SplatAbsoluteHandler,
            v128StoreHandler,
            v128StoreAbsoluteHandler,
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
            v128Load16LaneHandler,
            v128Load32LaneHandler,
            v128Load64LaneHandler,
            v128Store8LaneHandler,
            v128Store16LaneHandler,
            v128Store32LaneHandler,
            v128Store64LaneHandler,
            v128Load32ZeroHandler,
            v128Load32ZeroAbsoluteHandler,
            v128Load64ZeroHandler,
            v128Load64ZeroAbsoluteHandler,
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
