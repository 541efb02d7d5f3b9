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
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestFunction = 41
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestObject = 42
    /// result:slot value:slot nullable:u16 test:u16 | -
    case refTestAbstract = 43
    /// value:slot nullable:u16 type:u32 | traps
    case refCastFunction = 44
    /// value:slot nullable:u16 type:u32 | traps
    case refCastObject = 45
    /// value:slot nullable:u16 test:u16 | traps
    case refCastAbstract = 46
    /// result:slot operand:slot | -
    case refI31 = 47
    /// result:slot operand:slot | traps
    case i31GetS = 48
    /// result:slot operand:slot | traps
    case i31GetU = 49
    /// result:slot memory:u32 | -
    case memorySize = 50
    /// result:slot pages:slot memory:u32 failureCost:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 51
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 52
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
    case memoryCopy = 53
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 54
    /// segment:u32 | -
    case dataDrop = 55
    /// result:slot index:slot table:u32 | traps
    case tableGet = 56
    /// index:slot value:slot table:u32 | traps
    case tableSet = 57
    /// result:slot table:u32 | -
    case tableSize = 58
    /// result:slot value:slot count:slot table:u32 failureCost:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 59
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 60
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 61
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 62
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 63
    /// - | -
    case atomicFence = 64
    /// result:slot address:slot count:slot memory:u32 offset:u64 | traps calls=AtomicOperations.notify
    case memoryAtomicNotify = 65
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps calls=AtomicOperations.wait
    case memoryAtomicWait32 = 66
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps calls=AtomicOperations.wait
    case memoryAtomicWait64 = 67
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate
    case structNew = 68
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate,memset
    case structNewDefault = 69
    /// result:slot type:u32 size:u32 | traps calls=AggregateOperations.structNewLarge
    case structNewLarge = 70
    /// result:slot object:slot offset:u32 | traps
    case structGet8S = 71
    /// result:slot object:slot offset:u32 | traps
    case structGet8U = 72
    /// result:slot object:slot offset:u32 | traps
    case structGet16S = 73
    /// result:slot object:slot offset:u32 | traps
    case structGet16U = 74
    /// result:slot object:slot offset:u32 | traps
    case structGet32 = 75
    /// result:slot object:slot offset:u32 | traps
    case structGet64 = 76
    /// result:wide object:slot offset:u32 | traps
    case structGet128 = 77
    /// object:slot value:slot offset:u32 | traps
    case structSet8 = 78
    /// object:slot value:slot offset:u32 | traps
    case structSet16 = 79
    /// object:slot value:slot offset:u32 | traps
    case structSet32 = 80
    /// object:slot value:slot offset:u32 | traps
    case structSet64 = 81
    /// object:slot value:wide offset:u32 | traps
    case structSet128 = 82
    /// result:slot object:slot index:slot | traps
    case arrayGet8S = 83
    /// result:slot object:slot index:slot | traps
    case arrayGet8U = 84
    /// result:slot object:slot index:slot | traps
    case arrayGet16S = 85
    /// result:slot object:slot index:slot | traps
    case arrayGet16U = 86
    /// result:slot object:slot index:slot | traps
    case arrayGet32 = 87
    /// result:slot object:slot index:slot | traps
    case arrayGet64 = 88
    /// result:wide object:slot index:slot | traps
    case arrayGet128 = 89
    /// object:slot index:slot value:slot | traps
    case arraySet8 = 90
    /// object:slot index:slot value:slot | traps
    case arraySet16 = 91
    /// object:slot index:slot value:slot | traps
    case arraySet32 = 92
    /// object:slot index:slot value:slot | traps
    case arraySet64 = 93
    /// object:slot index:slot value:wide | traps
    case arraySet128 = 94
    /// result:slot object:slot | traps
    case arrayLen = 95
    /// result:slot value:frame count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNew
    case arrayNew = 96
    /// result:slot count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNewDefault
    case arrayNewDefault = 97
    /// result:slot values:frame width:u16 type:u32 count:u32 | traps calls=AggregateOperations.arrayNewFixed
    case arrayNewFixed = 98
    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewData
    case arrayNewData = 99
    /// result:slot start:slot count:slot type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewElement
    case arrayNewElement = 100
    /// object:slot index:slot value:frame count:slot width:u16 | traps refuels calls=AggregateOperations.arrayFill
    case arrayFill = 101
    /// object:slot index:slot source:slot start:slot count:slot width:u16 | traps refuels calls=AggregateOperations.arrayCopy
    case arrayCopy = 102
    /// object:slot index:slot start:slot count:slot width:u16 segment:u32 | traps refuels calls=AggregateOperations.arrayInitData
    case arrayInitData = 103
    /// object:slot index:slot start:slot count:slot segment:u32 | traps refuels calls=AggregateOperations.arrayInitElement
    case arrayInitElement = 104
    /// - | traps calls=translateFunction
    case translate = 105
    /// - | ends
    case exit = 106
    /// result:slot | calls=stackAddress
    case measureStack = 107
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 108
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 109
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 110
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 111
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 112
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 113
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 114
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 115
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 116
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 117
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 118
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 119
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 120
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 121
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 122
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 123
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 124
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 125
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 126
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 127
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 128
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 129
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 130
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 131
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 132
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 133
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 134
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 135
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 136
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 137
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 138
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 139
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 140
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 141
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 142
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 143
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 144
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 145
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 146
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 147
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 148
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 149
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 150
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 151
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 152
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 153
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 154
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 155
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 156
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 157
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 158
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 159
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 160
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 161
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 162
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 163
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 164
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 165
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 166
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 167
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 168
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 169
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 170
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 171
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 172
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 173
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 174
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 175
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 176
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 177
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 178
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 179
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 180
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 181
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 182
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 183
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 184
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 185
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 186
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 187
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 188
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 189
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 190
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 191
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 192
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 193
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 194
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 195
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 196
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 197
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 198
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 199
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 200
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 201
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 202
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 203
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 204
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 205
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 206
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 207
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 208
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 209
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 210
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 211
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 212
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 213
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 214
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 215
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 216
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 217
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 218
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 219
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 220
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 221
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 222
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 223
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 224
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 225
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 226
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 227
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 228
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 229
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 230
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 231
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 232
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 233
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 234
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 235
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 236
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 237
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 238
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 239
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 240
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 241
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 242
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 243
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 244
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 245
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 246
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 247
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 248
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 249
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 250
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 251
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 252
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 253
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 254
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 255
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 256
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 257
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 258
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 259
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 260
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 261
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 262
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 263
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 264
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 265
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 266
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 267
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 268
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 269
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 270
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 271
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 272
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 273
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 274
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 275
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 276
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 277
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 278
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 279
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 280
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 281
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 282
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 283
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 284
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 285
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 286
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 287
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 288
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 289
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 290
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 291
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 292
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 293
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 294
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 295
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 296
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 297
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 298
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 299
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 300
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 301
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 302
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 303
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 304
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 305
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 306
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 307
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 308
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 309
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 310
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 311
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 312
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 313
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 314
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 315
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 316
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 317
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 318
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 319
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 320
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 321
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 322
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 323
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 324
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 325
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 326
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 327
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 328
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 329
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 330
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 331
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 332
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 333
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 334
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 335
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 336
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 337
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 338
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 339
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 340
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 341
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 342
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 343
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 344
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 345
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 346
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 347
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 348
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 349
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 350
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 351
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 352
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 353
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 354
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 355
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 356
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 357
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 358
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 359
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 360
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 361
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 362
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 363
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 364
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 365
    /// result:slot operand:slot | -
    case i32Eqz = 366
    /// result:slot operand:slot | -
    case i64Eqz = 367
    /// result:slot operand:slot | -
    case i32Clz = 368
    /// result:slot operand:slot | -
    case i32Ctz = 369
    /// result:slot operand:slot | -
    case i32Popcnt = 370
    /// result:slot operand:slot | -
    case i64Clz = 371
    /// result:slot operand:slot | -
    case i64Ctz = 372
    /// result:slot operand:slot | -
    case i64Popcnt = 373
    /// result:slot operand:slot | -
    case f32Abs = 374
    /// result:slot operand:slot | -
    case f32Neg = 375
    /// result:slot operand:slot | -
    case f32Ceil = 376
    /// result:slot operand:slot | -
    case f32Floor = 377
    /// result:slot operand:slot | -
    case f32Trunc = 378
    /// result:slot operand:slot | -
    case f32Nearest = 379
    /// result:slot operand:slot | -
    case f32Sqrt = 380
    /// result:slot operand:slot | -
    case f64Abs = 381
    /// result:slot operand:slot | -
    case f64Neg = 382
    /// result:slot operand:slot | -
    case f64Ceil = 383
    /// result:slot operand:slot | -
    case f64Floor = 384
    /// result:slot operand:slot | -
    case f64Trunc = 385
    /// result:slot operand:slot | -
    case f64Nearest = 386
    /// result:slot operand:slot | -
    case f64Sqrt = 387
    /// result:slot operand:slot | -
    case i32WrapI64 = 388
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 389
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 390
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 391
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 392
    /// result:slot operand:slot | -
    case i64ExtendI32S = 393
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 394
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 395
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 396
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 397
    /// result:slot operand:slot | -
    case f32ConvertI32S = 398
    /// result:slot operand:slot | -
    case f32ConvertI32U = 399
    /// result:slot operand:slot | -
    case f32ConvertI64S = 400
    /// result:slot operand:slot | -
    case f32ConvertI64U = 401
    /// result:slot operand:slot | -
    case f32DemoteF64 = 402
    /// result:slot operand:slot | -
    case f64ConvertI32S = 403
    /// result:slot operand:slot | -
    case f64ConvertI32U = 404
    /// result:slot operand:slot | -
    case f64ConvertI64S = 405
    /// result:slot operand:slot | -
    case f64ConvertI64U = 406
    /// result:slot operand:slot | -
    case f64PromoteF32 = 407
    /// result:slot operand:slot | -
    case i32Extend8S = 408
    /// result:slot operand:slot | -
    case i32Extend16S = 409
    /// result:slot operand:slot | -
    case i64Extend8S = 410
    /// result:slot operand:slot | -
    case i64Extend16S = 411
    /// result:slot operand:slot | -
    case i64Extend32S = 412
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 413
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 414
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 415
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 416
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 417
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 418
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 419
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 420
    /// result:slot address:slot offset:u32 | traps
    case load32 = 421
    /// result:slot address:u32 | traps
    case load32Absolute = 422
    /// result:slot address:slot offset:u32 | traps
    case load32Long = 423
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32Memory = 424
    /// result:slot address:slot offset:u32 | traps
    case load64 = 425
    /// result:slot address:u32 | traps
    case load64Absolute = 426
    /// result:slot address:slot offset:u32 | traps
    case load64Long = 427
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load64Memory = 428
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 429
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 430
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Long = 431
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo32Memory = 432
    /// result:slot address:slot offset:u32 | traps
    case load8 = 433
    /// result:slot address:u32 | traps
    case load8Absolute = 434
    /// result:slot address:slot offset:u32 | traps
    case load8Long = 435
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8Memory = 436
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 437
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 438
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Long = 439
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo32Memory = 440
    /// result:slot address:slot offset:u32 | traps
    case load16 = 441
    /// result:slot address:u32 | traps
    case load16Absolute = 442
    /// result:slot address:slot offset:u32 | traps
    case load16Long = 443
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16Memory = 444
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 445
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 446
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Long = 447
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo64Memory = 448
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 449
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 450
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Long = 451
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo64Memory = 452
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 453
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 454
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Long = 455
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32SignedTo64Memory = 456
    /// value:slot address:slot offset:u32 | traps
    case store32 = 457
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 458
    /// value:slot address:u32 | traps
    case store32Absolute = 459
    /// value:slot address:slot offset:u32 | traps
    case store32Long = 460
    /// address:slot offset:u32 value:u64 | traps
    case store32LongImmediate = 461
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store32Memory = 462
    /// value:slot address:slot offset:u32 | traps
    case store64 = 463
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 464
    /// value:slot address:u32 | traps
    case store64Absolute = 465
    /// value:slot address:slot offset:u32 | traps
    case store64Long = 466
    /// address:slot offset:u32 value:u64 | traps
    case store64LongImmediate = 467
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store64Memory = 468
    /// value:slot address:slot offset:u32 | traps
    case store8 = 469
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 470
    /// value:slot address:u32 | traps
    case store8Absolute = 471
    /// value:slot address:slot offset:u32 | traps
    case store8Long = 472
    /// address:slot offset:u32 value:u64 | traps
    case store8LongImmediate = 473
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store8Memory = 474
    /// value:slot address:slot offset:u32 | traps
    case store16 = 475
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 476
    /// value:slot address:u32 | traps
    case store16Absolute = 477
    /// value:slot address:slot offset:u32 | traps
    case store16Long = 478
    /// address:slot offset:u32 value:u64 | traps
    case store16LongImmediate = 479
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store16Memory = 480
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 481
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 482
    /// result:wide address:slot offset:u32 | traps
    case v128LoadLong = 483
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128LoadMemory = 484
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 485
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 486
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8SLong = 487
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8SMemory = 488
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 489
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 490
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8ULong = 491
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8UMemory = 492
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 493
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 494
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4SLong = 495
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4SMemory = 496
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 497
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 498
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4ULong = 499
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4UMemory = 500
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 501
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 502
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2SLong = 503
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2SMemory = 504
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 505
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 506
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2ULong = 507
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2UMemory = 508
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 509
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 510
    /// result:wide address:slot offset:u32 | traps
    case v128Load8SplatLong = 511
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8SplatMemory = 512
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 513
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 514
    /// result:wide address:slot offset:u32 | traps
    case v128Load16SplatLong = 515
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16SplatMemory = 516
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 517
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 518
    /// result:wide address:slot offset:u32 | traps
    case v128Load32SplatLong = 519
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32SplatMemory = 520
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 521
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 522
    /// result:wide address:slot offset:u32 | traps
    case v128Load64SplatLong = 523
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64SplatMemory = 524
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 525
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 526
    /// value:wide address:slot offset:u32 | traps
    case v128StoreLong = 527
    /// value:wide address:slot memory:u32 offset:u64 | traps
    case v128StoreMemory = 528
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 529
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 530
    /// result:wide operand:slot | -
    case i8x16Splat = 531
    /// result:wide operand:slot | -
    case i16x8Splat = 532
    /// result:wide operand:slot | -
    case i32x4Splat = 533
    /// result:wide operand:slot | -
    case i64x2Splat = 534
    /// result:wide operand:slot | -
    case f32x4Splat = 535
    /// result:wide operand:slot | -
    case f64x2Splat = 536
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 537
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 538
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 539
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 540
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 541
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 542
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 543
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 544
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 545
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 546
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 547
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 548
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 549
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 550
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 551
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 552
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 553
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 554
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 555
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 556
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 557
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 558
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 559
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 560
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 561
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 562
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 563
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 564
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 565
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 566
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 567
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 568
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 569
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 570
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 571
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 572
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 573
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 574
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 575
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 576
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 577
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 578
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 579
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 580
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 581
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 582
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 583
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 584
    /// result:wide left:wide right:wide | -
    case f32x4Le = 585
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 586
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 587
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 588
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 589
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 590
    /// result:wide left:wide right:wide | -
    case f64x2Le = 591
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 592
    /// result:wide operand:wide | -
    case v128Not = 593
    /// result:wide left:wide right:wide | -
    case v128And = 594
    /// result:wide left:wide right:wide | -
    case v128Andnot = 595
    /// result:wide left:wide right:wide | -
    case v128Or = 596
    /// result:wide left:wide right:wide | -
    case v128Xor = 597
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 598
    /// result:slot operand:wide | -
    case v128AnyTrue = 599
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 600
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load8LaneMemory = 601
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 602
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load16LaneMemory = 603
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 604
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load32LaneMemory = 605
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 606
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load64LaneMemory = 607
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 608
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store8LaneMemory = 609
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 610
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store16LaneMemory = 611
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 612
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store32LaneMemory = 613
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 614
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store64LaneMemory = 615
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 616
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 617
    /// result:wide address:slot offset:u32 | traps
    case v128Load32ZeroLong = 618
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32ZeroMemory = 619
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 620
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 621
    /// result:wide address:slot offset:u32 | traps
    case v128Load64ZeroLong = 622
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64ZeroMemory = 623
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 624
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 625
    /// result:wide operand:wide | -
    case i8x16Abs = 626
    /// result:wide operand:wide | -
    case i8x16Neg = 627
    /// result:wide operand:wide | -
    case i8x16Popcnt = 628
    /// result:slot operand:wide | -
    case i8x16AllTrue = 629
    /// result:slot operand:wide | -
    case i8x16Bitmask = 630
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 631
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 632
    /// result:wide operand:wide | -
    case f32x4Ceil = 633
    /// result:wide operand:wide | -
    case f32x4Floor = 634
    /// result:wide operand:wide | -
    case f32x4Trunc = 635
    /// result:wide operand:wide | -
    case f32x4Nearest = 636
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 637
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 638
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 639
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 640
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 641
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 642
    /// result:wide left:wide right:wide | -
    case i8x16Add = 643
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 644
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 645
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 646
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 647
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 648
    /// result:wide operand:wide | -
    case f64x2Ceil = 649
    /// result:wide operand:wide | -
    case f64x2Floor = 650
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 651
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 652
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 653
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 654
    /// result:wide operand:wide | -
    case f64x2Trunc = 655
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 656
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 657
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 658
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 659
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 660
    /// result:wide operand:wide | -
    case i16x8Abs = 661
    /// result:wide operand:wide | -
    case i16x8Neg = 662
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 663
    /// result:slot operand:wide | -
    case i16x8AllTrue = 664
    /// result:slot operand:wide | -
    case i16x8Bitmask = 665
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 666
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 667
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 668
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 669
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 670
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 671
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 672
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 673
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 674
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 675
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 676
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 677
    /// result:wide left:wide right:wide | -
    case i16x8Add = 678
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 679
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 680
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 681
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 682
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 683
    /// result:wide operand:wide | -
    case f64x2Nearest = 684
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 685
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 686
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 687
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 688
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 689
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 690
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 691
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 692
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 693
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 694
    /// result:wide operand:wide | -
    case i32x4Abs = 695
    /// result:wide operand:wide | -
    case i32x4Neg = 696
    /// result:slot operand:wide | -
    case i32x4AllTrue = 697
    /// result:slot operand:wide | -
    case i32x4Bitmask = 698
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 699
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 700
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 701
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 702
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 703
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 704
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 705
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 706
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 707
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 708
    /// result:wide left:wide right:wide | -
    case i32x4Add = 709
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 710
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 711
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 712
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 713
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 714
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 715
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 716
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 717
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 718
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 719
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 720
    /// result:wide operand:wide | -
    case i64x2Abs = 721
    /// result:wide operand:wide | -
    case i64x2Neg = 722
    /// result:slot operand:wide | -
    case i64x2AllTrue = 723
    /// result:slot operand:wide | -
    case i64x2Bitmask = 724
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 725
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 726
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 727
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 728
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 729
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 730
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 731
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 732
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 733
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 734
    /// result:wide left:wide right:wide | -
    case i64x2Add = 735
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 736
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 737
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 738
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 739
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 740
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 741
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 742
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 743
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 744
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 745
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 746
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 747
    /// result:wide operand:wide | -
    case f32x4Abs = 748
    /// result:wide operand:wide | -
    case f32x4Neg = 749
    /// result:wide operand:wide | -
    case f32x4Sqrt = 750
    /// result:wide left:wide right:wide | -
    case f32x4Add = 751
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 752
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 753
    /// result:wide left:wide right:wide | -
    case f32x4Div = 754
    /// result:wide left:wide right:wide | -
    case f32x4Min = 755
    /// result:wide left:wide right:wide | -
    case f32x4Max = 756
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 757
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 758
    /// result:wide operand:wide | -
    case f64x2Abs = 759
    /// result:wide operand:wide | -
    case f64x2Neg = 760
    /// result:wide operand:wide | -
    case f64x2Sqrt = 761
    /// result:wide left:wide right:wide | -
    case f64x2Add = 762
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 763
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 764
    /// result:wide left:wide right:wide | -
    case f64x2Div = 765
    /// result:wide left:wide right:wide | -
    case f64x2Min = 766
    /// result:wide left:wide right:wide | -
    case f64x2Max = 767
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 768
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 769
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 770
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 771
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 772
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 773
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 774
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 775
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 776
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 777
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 778
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 779
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 780
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 781
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 782
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 783
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 784
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 785
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 786
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 787
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 788
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 789
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 790
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 791
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 792
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 793
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 794
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 795
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 796
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 797
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad32 = 798
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad64 = 799
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad8 = 800
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad16 = 801
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore32 = 802
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore64 = 803
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore8 = 804
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore16 = 805
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd32 = 806
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd64 = 807
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd8 = 808
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd16 = 809
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract32 = 810
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract64 = 811
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract8 = 812
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract16 = 813
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd32 = 814
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd64 = 815
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd8 = 816
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd16 = 817
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr32 = 818
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr64 = 819
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr8 = 820
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr16 = 821
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor32 = 822
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor64 = 823
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor8 = 824
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor16 = 825
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange32 = 826
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange64 = 827
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange8 = 828
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange16 = 829
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange32 = 830
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange64 = 831
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange8 = 832
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange16 = 833

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
            refTestFunctionHandler,
            refTestObjectHandler,
            refTestAbstractHandler,
            refCastFunctionHandler,
            refCastObjectHandler,
            refCastAbstractHandler,
            refI31Handler,
            i31GetSHandler,
            i31GetUHandler,
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
            atomicFenceHandler,
            memoryAtomicNotifyHandler,
            memoryAtomicWait32Handler,
            memoryAtomicWait64Handler,
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
            atomicLoad32Handler,
            atomicLoad64Handler,
            atomicLoad8Handler,
            atomicLoad16Handler,
            atomicStore32Handler,
            atomicStore64Handler,
            atomicStore8Handler,
            atomicStore16Handler,
            atomicWrappingAdd32Handler,
            atomicWrappingAdd64Handler,
            atomicWrappingAdd8Handler,
            atomicWrappingAdd16Handler,
            atomicWrappingSubtract32Handler,
            atomicWrappingSubtract64Handler,
            atomicWrappingSubtract8Handler,
            atomicWrappingSubtract16Handler,
            atomicBitwiseAnd32Handler,
            atomicBitwiseAnd64Handler,
            atomicBitwiseAnd8Handler,
            atomicBitwiseAnd16Handler,
            atomicBitwiseOr32Handler,
            atomicBitwiseOr64Handler,
            atomicBitwiseOr8Handler,
            atomicBitwiseOr16Handler,
            atomicBitwiseXor32Handler,
            atomicBitwiseXor64Handler,
            atomicBitwiseXor8Handler,
            atomicBitwiseXor16Handler,
            atomicExchange32Handler,
            atomicExchange64Handler,
            atomicExchange8Handler,
            atomicExchange16Handler,
            atomicCompareExchange32Handler,
            atomicCompareExchange64Handler,
            atomicCompareExchange8Handler,
            atomicCompareExchange16Handler,
        ]
    }
}

// The handlers that are no instruction, which others leave to:
//
//     trap | ends
//     refuel | traps calls=nextSlice
//     unwind | ends calls=land
