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
    case copyLongImmediate = 19
    /// result:wide source:wide | -
    case copyWide = 20
    /// result:wide low:u64 high:u64 | -
    case copyWideImmediate = 21
    /// first:frame | -
    case zeroFour = 22
    /// first:frame count:u32 | calls=memset
    case zeroMany = 23
    /// result:slot first:slot second:slot condition:slot | -
    case select = 24
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 25
    /// result:slot global:u32 | -
    case globalGet = 26
    /// result:wide global:u32 | -
    case globalGetWide = 27
    /// value:slot global:u32 | -
    case globalSet = 28
    /// value:wide global:u32 | -
    case globalSetWide = 29
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 30
    /// result:slot memory:u32 | -
    case memorySize = 31
    /// result:slot pages:slot memory:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 32
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 33
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
    case memoryCopy = 34
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 35
    /// segment:u32 | -
    case dataDrop = 36
    /// result:slot index:slot table:u32 | traps
    case tableGet = 37
    /// index:slot value:slot table:u32 | traps
    case tableSet = 38
    /// result:slot table:u32 | -
    case tableSize = 39
    /// result:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 40
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 41
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 42
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 43
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 44
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate
    case structNew = 45
    /// result:slot type:u32 size:u32 | traps calls=AggregateOperations.structNewDefault
    case structNewDefault = 46
    /// result:slot object:slot offset:u32 | traps
    case structGet8S = 47
    /// result:slot object:slot offset:u32 | traps
    case structGet8U = 48
    /// result:slot object:slot offset:u32 | traps
    case structGet16S = 49
    /// result:slot object:slot offset:u32 | traps
    case structGet16U = 50
    /// result:slot object:slot offset:u32 | traps
    case structGet32 = 51
    /// result:slot object:slot offset:u32 | traps
    case structGet64 = 52
    /// result:wide object:slot offset:u32 | traps
    case structGet128 = 53
    /// object:slot value:slot offset:u32 | traps
    case structSet8 = 54
    /// object:slot value:slot offset:u32 | traps
    case structSet16 = 55
    /// object:slot value:slot offset:u32 | traps
    case structSet32 = 56
    /// object:slot value:slot offset:u32 | traps
    case structSet64 = 57
    /// object:slot value:wide offset:u32 | traps
    case structSet128 = 58
    /// result:slot object:slot index:slot | traps
    case arrayGet8S = 59
    /// result:slot object:slot index:slot | traps
    case arrayGet8U = 60
    /// result:slot object:slot index:slot | traps
    case arrayGet16S = 61
    /// result:slot object:slot index:slot | traps
    case arrayGet16U = 62
    /// result:slot object:slot index:slot | traps
    case arrayGet32 = 63
    /// result:slot object:slot index:slot | traps
    case arrayGet64 = 64
    /// result:wide object:slot index:slot | traps
    case arrayGet128 = 65
    /// object:slot index:slot value:slot | traps
    case arraySet8 = 66
    /// object:slot index:slot value:slot | traps
    case arraySet16 = 67
    /// object:slot index:slot value:slot | traps
    case arraySet32 = 68
    /// object:slot index:slot value:slot | traps
    case arraySet64 = 69
    /// object:slot index:slot value:wide | traps
    case arraySet128 = 70
    /// result:slot object:slot | traps
    case arrayLen = 71
    /// result:slot value:frame count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNew
    case arrayNew = 72
    /// result:slot count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNewDefault
    case arrayNewDefault = 73
    /// result:slot values:frame width:u16 type:u32 count:u32 | traps calls=AggregateOperations.arrayNewFixed
    case arrayNewFixed = 74
    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewData
    case arrayNewData = 75
    /// result:slot start:slot count:slot type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewElement
    case arrayNewElement = 76
    /// object:slot index:slot value:frame count:slot width:u16 | traps refuels calls=AggregateOperations.arrayFill
    case arrayFill = 77
    /// object:slot index:slot source:slot start:slot count:slot width:u16 | traps refuels calls=AggregateOperations.arrayCopy
    case arrayCopy = 78
    /// object:slot index:slot start:slot count:slot width:u16 segment:u32 | traps refuels calls=AggregateOperations.arrayInitData
    case arrayInitData = 79
    /// object:slot index:slot start:slot count:slot segment:u32 | traps refuels calls=AggregateOperations.arrayInitElement
    case arrayInitElement = 80
    /// - | traps calls=translateFunction
    case translate = 81
    /// - | ends
    case exit = 82
    /// result:slot | calls=stackAddress
    case measureStack = 83
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 84
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 85
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 86
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 87
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 88
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 89
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 90
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 91
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 92
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 93
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 94
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 95
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 96
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 97
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 98
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 99
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 100
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 101
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 102
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 103
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 104
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 105
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 106
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 107
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 108
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 109
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 110
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 111
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 112
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 113
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 114
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 115
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 116
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 117
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 118
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 119
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 120
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 121
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 122
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 123
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 124
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 125
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 126
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 127
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 128
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 129
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 130
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 131
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 132
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 133
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 134
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 135
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 136
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 137
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 138
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 139
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 140
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 141
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 142
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 143
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 144
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 145
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 146
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 147
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 148
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 149
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 150
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 151
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 152
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 153
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 154
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 155
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 156
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 157
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 158
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 159
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 160
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 161
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 162
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 163
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 164
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 165
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 166
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 167
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 168
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 169
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 170
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 171
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 172
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 173
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 174
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 175
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 176
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 177
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 178
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 179
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 180
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 181
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 182
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 183
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 184
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 185
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 186
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 187
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 188
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 189
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 190
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 191
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 192
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 193
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 194
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 195
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 196
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 197
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 198
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 199
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 200
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 201
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 202
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 203
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 204
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 205
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 206
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 207
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 208
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 209
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 210
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 211
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 212
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 213
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 214
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 215
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 216
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 217
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 218
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 219
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 220
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 221
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 222
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 223
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 224
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 225
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 226
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 227
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 228
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 229
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 230
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 231
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 232
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 233
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 234
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 235
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 236
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 237
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 238
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 239
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 240
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 241
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 242
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 243
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 244
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 245
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 246
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 247
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 248
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 249
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 250
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 251
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 252
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 253
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 254
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 255
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 256
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 257
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 258
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 259
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 260
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 261
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 262
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 263
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 264
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 265
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 266
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 267
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 268
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 269
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 270
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 271
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 272
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 273
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 274
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 275
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 276
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 277
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 278
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 279
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 280
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 281
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 282
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 283
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 284
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 285
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 286
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 287
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 288
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 289
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 290
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 291
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 292
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 293
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 294
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 295
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 296
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 297
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 298
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 299
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 300
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 301
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 302
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 303
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 304
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 305
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 306
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 307
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 308
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 309
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 310
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 311
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 312
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 313
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 314
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 315
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 316
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 317
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 318
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 319
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 320
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 321
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 322
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 323
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 324
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 325
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 326
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 327
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 328
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 329
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 330
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 331
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 332
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 333
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 334
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 335
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 336
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 337
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 338
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 339
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 340
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 341
    /// result:slot operand:slot | -
    case i32Eqz = 342
    /// result:slot operand:slot | -
    case i64Eqz = 343
    /// result:slot operand:slot | -
    case i32Clz = 344
    /// result:slot operand:slot | -
    case i32Ctz = 345
    /// result:slot operand:slot | -
    case i32Popcnt = 346
    /// result:slot operand:slot | -
    case i64Clz = 347
    /// result:slot operand:slot | -
    case i64Ctz = 348
    /// result:slot operand:slot | -
    case i64Popcnt = 349
    /// result:slot operand:slot | -
    case f32Abs = 350
    /// result:slot operand:slot | -
    case f32Neg = 351
    /// result:slot operand:slot | -
    case f32Ceil = 352
    /// result:slot operand:slot | -
    case f32Floor = 353
    /// result:slot operand:slot | -
    case f32Trunc = 354
    /// result:slot operand:slot | -
    case f32Nearest = 355
    /// result:slot operand:slot | -
    case f32Sqrt = 356
    /// result:slot operand:slot | -
    case f64Abs = 357
    /// result:slot operand:slot | -
    case f64Neg = 358
    /// result:slot operand:slot | -
    case f64Ceil = 359
    /// result:slot operand:slot | -
    case f64Floor = 360
    /// result:slot operand:slot | -
    case f64Trunc = 361
    /// result:slot operand:slot | -
    case f64Nearest = 362
    /// result:slot operand:slot | -
    case f64Sqrt = 363
    /// result:slot operand:slot | -
    case i32WrapI64 = 364
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 365
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 366
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 367
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 368
    /// result:slot operand:slot | -
    case i64ExtendI32S = 369
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 370
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 371
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 372
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 373
    /// result:slot operand:slot | -
    case f32ConvertI32S = 374
    /// result:slot operand:slot | -
    case f32ConvertI32U = 375
    /// result:slot operand:slot | -
    case f32ConvertI64S = 376
    /// result:slot operand:slot | -
    case f32ConvertI64U = 377
    /// result:slot operand:slot | -
    case f32DemoteF64 = 378
    /// result:slot operand:slot | -
    case f64ConvertI32S = 379
    /// result:slot operand:slot | -
    case f64ConvertI32U = 380
    /// result:slot operand:slot | -
    case f64ConvertI64S = 381
    /// result:slot operand:slot | -
    case f64ConvertI64U = 382
    /// result:slot operand:slot | -
    case f64PromoteF32 = 383
    /// result:slot operand:slot | -
    case i32Extend8S = 384
    /// result:slot operand:slot | -
    case i32Extend16S = 385
    /// result:slot operand:slot | -
    case i64Extend8S = 386
    /// result:slot operand:slot | -
    case i64Extend16S = 387
    /// result:slot operand:slot | -
    case i64Extend32S = 388
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 389
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 390
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 391
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 392
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 393
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 394
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 395
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 396
    /// result:slot address:slot offset:u32 | traps
    case load32 = 397
    /// result:slot address:u32 | traps
    case load32Absolute = 398
    /// result:slot address:slot offset:u32 | traps
    case load64 = 399
    /// result:slot address:u32 | traps
    case load64Absolute = 400
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 401
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 402
    /// result:slot address:slot offset:u32 | traps
    case load8 = 403
    /// result:slot address:u32 | traps
    case load8Absolute = 404
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 405
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 406
    /// result:slot address:slot offset:u32 | traps
    case load16 = 407
    /// result:slot address:u32 | traps
    case load16Absolute = 408
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 409
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 410
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 411
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 412
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 413
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 414
    /// value:slot address:slot offset:u32 | traps
    case store32 = 415
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 416
    /// value:slot address:u32 | traps
    case store32Absolute = 417
    /// value:slot address:slot offset:u32 | traps
    case store64 = 418
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 419
    /// value:slot address:u32 | traps
    case store64Absolute = 420
    /// value:slot address:slot offset:u32 | traps
    case store8 = 421
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 422
    /// value:slot address:u32 | traps
    case store8Absolute = 423
    /// value:slot address:slot offset:u32 | traps
    case store16 = 424
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 425
    /// value:slot address:u32 | traps
    case store16Absolute = 426
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 427
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 428
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 429
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 430
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 431
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 432
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 433
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 434
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 435
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 436
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 437
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 438
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 439
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 440
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 441
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 442
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 443
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 444
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 445
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 446
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 447
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 448
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 449
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 450
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 451
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 452
    /// result:wide operand:slot | -
    case i8x16Splat = 453
    /// result:wide operand:slot | -
    case i16x8Splat = 454
    /// result:wide operand:slot | -
    case i32x4Splat = 455
    /// result:wide operand:slot | -
    case i64x2Splat = 456
    /// result:wide operand:slot | -
    case f32x4Splat = 457
    /// result:wide operand:slot | -
    case f64x2Splat = 458
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 459
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 460
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 461
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 462
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 463
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 464
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 465
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 466
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 467
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 468
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 469
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 470
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 471
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 472
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 473
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 474
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 475
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 476
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 477
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 478
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 479
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 480
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 481
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 482
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 483
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 484
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 485
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 486
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 487
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 488
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 489
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 490
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 491
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 492
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 493
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 494
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 495
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 496
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 497
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 498
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 499
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 500
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 501
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 502
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 503
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 504
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 505
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 506
    /// result:wide left:wide right:wide | -
    case f32x4Le = 507
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 508
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 509
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 510
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 511
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 512
    /// result:wide left:wide right:wide | -
    case f64x2Le = 513
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 514
    /// result:wide operand:wide | -
    case v128Not = 515
    /// result:wide left:wide right:wide | -
    case v128And = 516
    /// result:wide left:wide right:wide | -
    case v128Andnot = 517
    /// result:wide left:wide right:wide | -
    case v128Or = 518
    /// result:wide left:wide right:wide | -
    case v128Xor = 519
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 520
    /// result:slot operand:wide | -
    case v128AnyTrue = 521
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 522
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 523
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 524
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 525
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 526
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 527
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 528
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 529
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 530
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 531
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 532
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 533
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 534
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 535
    /// result:wide operand:wide | -
    case i8x16Abs = 536
    /// result:wide operand:wide | -
    case i8x16Neg = 537
    /// result:wide operand:wide | -
    case i8x16Popcnt = 538
    /// result:slot operand:wide | -
    case i8x16AllTrue = 539
    /// result:slot operand:wide | -
    case i8x16Bitmask = 540
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 541
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 542
    /// result:wide operand:wide | -
    case f32x4Ceil = 543
    /// result:wide operand:wide | -
    case f32x4Floor = 544
    /// result:wide operand:wide | -
    case f32x4Trunc = 545
    /// result:wide operand:wide | -
    case f32x4Nearest = 546
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 547
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 548
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 549
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 550
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 551
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 552
    /// result:wide left:wide right:wide | -
    case i8x16Add = 553
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 554
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 555
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 556
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 557
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 558
    /// result:wide operand:wide | -
    case f64x2Ceil = 559
    /// result:wide operand:wide | -
    case f64x2Floor = 560
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 561
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 562
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 563
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 564
    /// result:wide operand:wide | -
    case f64x2Trunc = 565
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 566
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 567
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 568
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 569
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 570
    /// result:wide operand:wide | -
    case i16x8Abs = 571
    /// result:wide operand:wide | -
    case i16x8Neg = 572
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 573
    /// result:slot operand:wide | -
    case i16x8AllTrue = 574
    /// result:slot operand:wide | -
    case i16x8Bitmask = 575
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 576
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 577
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 578
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 579
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 580
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 581
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 582
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 583
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 584
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 585
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 586
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 587
    /// result:wide left:wide right:wide | -
    case i16x8Add = 588
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 589
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 590
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 591
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 592
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 593
    /// result:wide operand:wide | -
    case f64x2Nearest = 594
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 595
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 596
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 597
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 598
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 599
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 600
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 601
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 602
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 603
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 604
    /// result:wide operand:wide | -
    case i32x4Abs = 605
    /// result:wide operand:wide | -
    case i32x4Neg = 606
    /// result:slot operand:wide | -
    case i32x4AllTrue = 607
    /// result:slot operand:wide | -
    case i32x4Bitmask = 608
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 609
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 610
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 611
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 612
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 613
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 614
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 615
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 616
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 617
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 618
    /// result:wide left:wide right:wide | -
    case i32x4Add = 619
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 620
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 621
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 622
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 623
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 624
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 625
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 626
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 627
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 628
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 629
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 630
    /// result:wide operand:wide | -
    case i64x2Abs = 631
    /// result:wide operand:wide | -
    case i64x2Neg = 632
    /// result:slot operand:wide | -
    case i64x2AllTrue = 633
    /// result:slot operand:wide | -
    case i64x2Bitmask = 634
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 635
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 636
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 637
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 638
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 639
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 640
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 641
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 642
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 643
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 644
    /// result:wide left:wide right:wide | -
    case i64x2Add = 645
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 646
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 647
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 648
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 649
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 650
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 651
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 652
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 653
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 654
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 655
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 656
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 657
    /// result:wide operand:wide | -
    case f32x4Abs = 658
    /// result:wide operand:wide | -
    case f32x4Neg = 659
    /// result:wide operand:wide | -
    case f32x4Sqrt = 660
    /// result:wide left:wide right:wide | -
    case f32x4Add = 661
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 662
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 663
    /// result:wide left:wide right:wide | -
    case f32x4Div = 664
    /// result:wide left:wide right:wide | -
    case f32x4Min = 665
    /// result:wide left:wide right:wide | -
    case f32x4Max = 666
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 667
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 668
    /// result:wide operand:wide | -
    case f64x2Abs = 669
    /// result:wide operand:wide | -
    case f64x2Neg = 670
    /// result:wide operand:wide | -
    case f64x2Sqrt = 671
    /// result:wide left:wide right:wide | -
    case f64x2Add = 672
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 673
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 674
    /// result:wide left:wide right:wide | -
    case f64x2Div = 675
    /// result:wide left:wide right:wide | -
    case f64x2Min = 676
    /// result:wide left:wide right:wide | -
    case f64x2Max = 677
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 678
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 679
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 680
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 681
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 682
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 683
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 684
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 685
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 686
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 687
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 688
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 689
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 690
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 691
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 692
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 693
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 694
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 695
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 696
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 697
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 698
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 699
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 700
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 701
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 702
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 703
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 704
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 705
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 706
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 707

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
