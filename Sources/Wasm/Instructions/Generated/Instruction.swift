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
    /// result:slot source:slot | -
    case copy = 19
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPair = 20
    /// destination:frame source:frame count:u32 | -
    case copySpan = 21
    /// result:slot value:u32 | -
    case copyImmediate = 22
    /// result:slot value:u64 | -
    case copyLongImmediate = 23
    /// result:wide source:wide | -
    case copyWide = 24
    /// result:wide low:u64 high:u64 | -
    case copyWideImmediate = 25
    /// first:frame | -
    case zeroFour = 26
    /// first:frame count:u32 | calls=memset
    case zeroMany = 27
    /// result:slot first:slot second:slot condition:slot | -
    case select = 28
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 29
    /// result:slot global:u32 | -
    case globalGet = 30
    /// result:wide global:u32 | -
    case globalGetWide = 31
    /// value:slot global:u32 | -
    case globalSet = 32
    /// value:wide global:u32 | -
    case globalSetWide = 33
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 34
    /// value:slot | traps
    case refAsNonNull = 35
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Add128 = 36
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Sub128 = 37
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideS = 38
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideU = 39
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestFunction = 40
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestObject = 41
    /// result:slot value:slot nullable:u16 test:u16 | -
    case refTestAbstract = 42
    /// value:slot nullable:u16 type:u32 | traps decides
    case refCastFunction = 43
    /// value:slot nullable:u16 type:u32 | traps decides
    case refCastObject = 44
    /// value:slot nullable:u16 test:u16 | traps decides
    case refCastAbstract = 45
    /// result:slot operand:slot | -
    case refI31 = 46
    /// result:slot operand:slot | traps
    case i31GetS = 47
    /// result:slot operand:slot | traps
    case i31GetU = 48
    /// result:slot memory:u32 | -
    case memorySize = 49
    /// result:slot pages:slot memory:u32 failureCost:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 50
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 51
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
    case memoryCopy = 52
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 53
    /// segment:u32 | -
    case dataDrop = 54
    /// result:slot index:slot table:u32 | traps
    case tableGet = 55
    /// index:slot value:slot table:u32 | traps
    case tableSet = 56
    /// result:slot table:u32 | -
    case tableSize = 57
    /// result:slot value:slot count:slot table:u32 failureCost:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 58
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 59
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 60
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 61
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 62
    /// - | -
    case atomicFence = 63
    /// result:slot address:slot count:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.notify
    case memoryAtomicNotify = 64
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.wait
    case memoryAtomicWait32 = 65
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.wait
    case memoryAtomicWait64 = 66
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate
    case structNew = 67
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate,memset
    case structNewDefault = 68
    /// result:slot type:u32 size:u32 | traps calls=AggregateOperations.structNewLarge
    case structNewLarge = 69
    /// result:slot object:slot offset:u32 | traps
    case structGet8S = 70
    /// result:slot object:slot offset:u32 | traps
    case structGet8U = 71
    /// result:slot object:slot offset:u32 | traps
    case structGet16S = 72
    /// result:slot object:slot offset:u32 | traps
    case structGet16U = 73
    /// result:slot object:slot offset:u32 | traps
    case structGet32 = 74
    /// result:slot object:slot offset:u32 | traps
    case structGet64 = 75
    /// result:wide object:slot offset:u32 | traps
    case structGet128 = 76
    /// object:slot value:slot offset:u32 | traps
    case structSet8 = 77
    /// object:slot value:slot offset:u32 | traps
    case structSet16 = 78
    /// object:slot value:slot offset:u32 | traps
    case structSet32 = 79
    /// object:slot value:slot offset:u32 | traps
    case structSet64 = 80
    /// object:slot value:wide offset:u32 | traps
    case structSet128 = 81
    /// result:slot object:slot index:slot | traps
    case arrayGet8S = 82
    /// result:slot object:slot index:slot | traps
    case arrayGet8U = 83
    /// result:slot object:slot index:slot | traps
    case arrayGet16S = 84
    /// result:slot object:slot index:slot | traps
    case arrayGet16U = 85
    /// result:slot object:slot index:slot | traps
    case arrayGet32 = 86
    /// result:slot object:slot index:slot | traps
    case arrayGet64 = 87
    /// result:wide object:slot index:slot | traps
    case arrayGet128 = 88
    /// object:slot index:slot value:slot | traps
    case arraySet8 = 89
    /// object:slot index:slot value:slot | traps
    case arraySet16 = 90
    /// object:slot index:slot value:slot | traps
    case arraySet32 = 91
    /// object:slot index:slot value:slot | traps
    case arraySet64 = 92
    /// object:slot index:slot value:wide | traps
    case arraySet128 = 93
    /// result:slot object:slot | traps
    case arrayLen = 94
    /// result:slot value:frame count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNew
    case arrayNew = 95
    /// result:slot count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNewDefault
    case arrayNewDefault = 96
    /// result:slot values:frame width:u16 type:u32 count:u32 | traps calls=AggregateOperations.arrayNewFixed
    case arrayNewFixed = 97
    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewData
    case arrayNewData = 98
    /// result:slot start:slot count:slot type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewElement
    case arrayNewElement = 99
    /// object:slot index:slot value:frame count:slot width:u16 | traps refuels calls=AggregateOperations.arrayFill
    case arrayFill = 100
    /// object:slot index:slot source:slot start:slot count:slot width:u16 | traps refuels calls=AggregateOperations.arrayCopy
    case arrayCopy = 101
    /// object:slot index:slot start:slot count:slot width:u16 segment:u32 | traps refuels calls=AggregateOperations.arrayInitData
    case arrayInitData = 102
    /// object:slot index:slot start:slot count:slot segment:u32 | traps refuels calls=AggregateOperations.arrayInitElement
    case arrayInitElement = 103
    /// - | traps calls=translateFunction
    case translate = 104
    /// - | ends
    case exit = 105
    /// result:slot | calls=stackAddress
    case measureStack = 106
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 107
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 108
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 109
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 110
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 111
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 112
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 113
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 114
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 115
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 116
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 117
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 118
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 119
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 120
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 121
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 122
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 123
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 124
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 125
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 126
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 127
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 128
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 129
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 130
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 131
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 132
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 133
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 134
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 135
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 136
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 137
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 138
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 139
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 140
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 141
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 142
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 143
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 144
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 145
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 146
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 147
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 148
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 149
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 150
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 151
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 152
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 153
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 154
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 155
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 156
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 157
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 158
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 159
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 160
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 161
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 162
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 163
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 164
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 165
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 166
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 167
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 168
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 169
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 170
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 171
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 172
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 173
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 174
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 175
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 176
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 177
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 178
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 179
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 180
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 181
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 182
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 183
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 184
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 185
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 186
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 187
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 188
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 189
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 190
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 191
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 192
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 193
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 194
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 195
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 196
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 197
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 198
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 199
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 200
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 201
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 202
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 203
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 204
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 205
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 206
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 207
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 208
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 209
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 210
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 211
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 212
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 213
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 214
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 215
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 216
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 217
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 218
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 219
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 220
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 221
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 222
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 223
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 224
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 225
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 226
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 227
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 228
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 229
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 230
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 231
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 232
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 233
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 234
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 235
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 236
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 237
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 238
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 239
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 240
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 241
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 242
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 243
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 244
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 245
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 246
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 247
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 248
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 249
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 250
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 251
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 252
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 253
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 254
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 255
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 256
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 257
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 258
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 259
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 260
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 261
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 262
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 263
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 264
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 265
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 266
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 267
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 268
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 269
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 270
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 271
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 272
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 273
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 274
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 275
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 276
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 277
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 278
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 279
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 280
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 281
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 282
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 283
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 284
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 285
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 286
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 287
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 288
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 289
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 290
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 291
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 292
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 293
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 294
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 295
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 296
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 297
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 298
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 299
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 300
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 301
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 302
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 303
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 304
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 305
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 306
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 307
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 308
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 309
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 310
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 311
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 312
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 313
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 314
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 315
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 316
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 317
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 318
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 319
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 320
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 321
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 322
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 323
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 324
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 325
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 326
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 327
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 328
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 329
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 330
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 331
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 332
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 333
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 334
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 335
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 336
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 337
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 338
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 339
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 340
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 341
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 342
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 343
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 344
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 345
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 346
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 347
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 348
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 349
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 350
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 351
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 352
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 353
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 354
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 355
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 356
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 357
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 358
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 359
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 360
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 361
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 362
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 363
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 364
    /// result:slot operand:slot | -
    case i32Eqz = 365
    /// result:slot operand:slot | -
    case i64Eqz = 366
    /// result:slot operand:slot | -
    case i32Clz = 367
    /// result:slot operand:slot | -
    case i32Ctz = 368
    /// result:slot operand:slot | -
    case i32Popcnt = 369
    /// result:slot operand:slot | -
    case i64Clz = 370
    /// result:slot operand:slot | -
    case i64Ctz = 371
    /// result:slot operand:slot | -
    case i64Popcnt = 372
    /// result:slot operand:slot | -
    case f32Abs = 373
    /// result:slot operand:slot | -
    case f32Neg = 374
    /// result:slot operand:slot | -
    case f32Ceil = 375
    /// result:slot operand:slot | -
    case f32Floor = 376
    /// result:slot operand:slot | -
    case f32Trunc = 377
    /// result:slot operand:slot | -
    case f32Nearest = 378
    /// result:slot operand:slot | -
    case f32Sqrt = 379
    /// result:slot operand:slot | -
    case f64Abs = 380
    /// result:slot operand:slot | -
    case f64Neg = 381
    /// result:slot operand:slot | -
    case f64Ceil = 382
    /// result:slot operand:slot | -
    case f64Floor = 383
    /// result:slot operand:slot | -
    case f64Trunc = 384
    /// result:slot operand:slot | -
    case f64Nearest = 385
    /// result:slot operand:slot | -
    case f64Sqrt = 386
    /// result:slot operand:slot | -
    case i32WrapI64 = 387
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 388
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 389
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 390
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 391
    /// result:slot operand:slot | -
    case i64ExtendI32S = 392
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 393
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 394
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 395
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 396
    /// result:slot operand:slot | -
    case f32ConvertI32S = 397
    /// result:slot operand:slot | -
    case f32ConvertI32U = 398
    /// result:slot operand:slot | -
    case f32ConvertI64S = 399
    /// result:slot operand:slot | -
    case f32ConvertI64U = 400
    /// result:slot operand:slot | -
    case f32DemoteF64 = 401
    /// result:slot operand:slot | -
    case f64ConvertI32S = 402
    /// result:slot operand:slot | -
    case f64ConvertI32U = 403
    /// result:slot operand:slot | -
    case f64ConvertI64S = 404
    /// result:slot operand:slot | -
    case f64ConvertI64U = 405
    /// result:slot operand:slot | -
    case f64PromoteF32 = 406
    /// result:slot operand:slot | -
    case i32Extend8S = 407
    /// result:slot operand:slot | -
    case i32Extend16S = 408
    /// result:slot operand:slot | -
    case i64Extend8S = 409
    /// result:slot operand:slot | -
    case i64Extend16S = 410
    /// result:slot operand:slot | -
    case i64Extend32S = 411
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 412
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 413
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 414
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 415
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 416
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 417
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 418
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 419
    /// result:slot address:slot offset:u32 | traps
    case load32 = 420
    /// result:slot address:u32 | traps
    case load32Absolute = 421
    /// result:slot address:slot offset:u32 | traps
    case load32Long = 422
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32Memory = 423
    /// result:slot address:slot offset:u32 | traps
    case load64 = 424
    /// result:slot address:u32 | traps
    case load64Absolute = 425
    /// result:slot address:slot offset:u32 | traps
    case load64Long = 426
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load64Memory = 427
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 428
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 429
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Long = 430
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo32Memory = 431
    /// result:slot address:slot offset:u32 | traps
    case load8 = 432
    /// result:slot address:u32 | traps
    case load8Absolute = 433
    /// result:slot address:slot offset:u32 | traps
    case load8Long = 434
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8Memory = 435
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 436
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 437
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Long = 438
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo32Memory = 439
    /// result:slot address:slot offset:u32 | traps
    case load16 = 440
    /// result:slot address:u32 | traps
    case load16Absolute = 441
    /// result:slot address:slot offset:u32 | traps
    case load16Long = 442
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16Memory = 443
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 444
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 445
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Long = 446
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo64Memory = 447
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 448
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 449
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Long = 450
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo64Memory = 451
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 452
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 453
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Long = 454
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32SignedTo64Memory = 455
    /// value:slot address:slot offset:u32 | traps
    case store32 = 456
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 457
    /// value:slot address:u32 | traps
    case store32Absolute = 458
    /// value:slot address:slot offset:u32 | traps
    case store32Long = 459
    /// address:slot offset:u32 value:u64 | traps
    case store32LongImmediate = 460
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store32Memory = 461
    /// value:slot address:slot offset:u32 | traps
    case store64 = 462
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 463
    /// value:slot address:u32 | traps
    case store64Absolute = 464
    /// value:slot address:slot offset:u32 | traps
    case store64Long = 465
    /// address:slot offset:u32 value:u64 | traps
    case store64LongImmediate = 466
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store64Memory = 467
    /// value:slot address:slot offset:u32 | traps
    case store8 = 468
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 469
    /// value:slot address:u32 | traps
    case store8Absolute = 470
    /// value:slot address:slot offset:u32 | traps
    case store8Long = 471
    /// address:slot offset:u32 value:u64 | traps
    case store8LongImmediate = 472
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store8Memory = 473
    /// value:slot address:slot offset:u32 | traps
    case store16 = 474
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 475
    /// value:slot address:u32 | traps
    case store16Absolute = 476
    /// value:slot address:slot offset:u32 | traps
    case store16Long = 477
    /// address:slot offset:u32 value:u64 | traps
    case store16LongImmediate = 478
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store16Memory = 479
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 480
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 481
    /// result:wide address:slot offset:u32 | traps
    case v128LoadLong = 482
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128LoadMemory = 483
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 484
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 485
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8SLong = 486
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8SMemory = 487
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 488
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 489
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8ULong = 490
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8UMemory = 491
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 492
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 493
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4SLong = 494
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4SMemory = 495
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 496
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 497
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4ULong = 498
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4UMemory = 499
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 500
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 501
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2SLong = 502
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2SMemory = 503
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 504
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 505
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2ULong = 506
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2UMemory = 507
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 508
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 509
    /// result:wide address:slot offset:u32 | traps
    case v128Load8SplatLong = 510
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8SplatMemory = 511
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 512
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 513
    /// result:wide address:slot offset:u32 | traps
    case v128Load16SplatLong = 514
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16SplatMemory = 515
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 516
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 517
    /// result:wide address:slot offset:u32 | traps
    case v128Load32SplatLong = 518
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32SplatMemory = 519
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 520
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 521
    /// result:wide address:slot offset:u32 | traps
    case v128Load64SplatLong = 522
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64SplatMemory = 523
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 524
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 525
    /// value:wide address:slot offset:u32 | traps
    case v128StoreLong = 526
    /// value:wide address:slot memory:u32 offset:u64 | traps
    case v128StoreMemory = 527
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 528
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 529
    /// result:wide operand:slot | -
    case i8x16Splat = 530
    /// result:wide operand:slot | -
    case i16x8Splat = 531
    /// result:wide operand:slot | -
    case i32x4Splat = 532
    /// result:wide operand:slot | -
    case i64x2Splat = 533
    /// result:wide operand:slot | -
    case f32x4Splat = 534
    /// result:wide operand:slot | -
    case f64x2Splat = 535
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 536
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 537
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 538
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 539
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 540
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 541
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 542
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 543
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 544
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 545
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 546
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 547
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 548
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 549
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 550
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 551
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 552
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 553
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 554
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 555
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 556
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 557
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 558
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 559
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 560
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 561
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 562
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 563
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 564
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 565
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 566
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 567
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 568
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 569
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 570
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 571
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 572
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 573
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 574
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 575
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 576
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 577
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 578
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 579
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 580
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 581
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 582
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 583
    /// result:wide left:wide right:wide | -
    case f32x4Le = 584
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 585
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 586
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 587
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 588
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 589
    /// result:wide left:wide right:wide | -
    case f64x2Le = 590
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 591
    /// result:wide operand:wide | -
    case v128Not = 592
    /// result:wide left:wide right:wide | -
    case v128And = 593
    /// result:wide left:wide right:wide | -
    case v128Andnot = 594
    /// result:wide left:wide right:wide | -
    case v128Or = 595
    /// result:wide left:wide right:wide | -
    case v128Xor = 596
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 597
    /// result:slot operand:wide | -
    case v128AnyTrue = 598
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 599
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load8LaneMemory = 600
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 601
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load16LaneMemory = 602
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 603
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load32LaneMemory = 604
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 605
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load64LaneMemory = 606
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 607
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store8LaneMemory = 608
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 609
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store16LaneMemory = 610
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 611
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store32LaneMemory = 612
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 613
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store64LaneMemory = 614
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 615
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 616
    /// result:wide address:slot offset:u32 | traps
    case v128Load32ZeroLong = 617
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32ZeroMemory = 618
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 619
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 620
    /// result:wide address:slot offset:u32 | traps
    case v128Load64ZeroLong = 621
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64ZeroMemory = 622
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 623
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 624
    /// result:wide operand:wide | -
    case i8x16Abs = 625
    /// result:wide operand:wide | -
    case i8x16Neg = 626
    /// result:wide operand:wide | -
    case i8x16Popcnt = 627
    /// result:slot operand:wide | -
    case i8x16AllTrue = 628
    /// result:slot operand:wide | -
    case i8x16Bitmask = 629
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 630
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 631
    /// result:wide operand:wide | -
    case f32x4Ceil = 632
    /// result:wide operand:wide | -
    case f32x4Floor = 633
    /// result:wide operand:wide | -
    case f32x4Trunc = 634
    /// result:wide operand:wide | -
    case f32x4Nearest = 635
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 636
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 637
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 638
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 639
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 640
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 641
    /// result:wide left:wide right:wide | -
    case i8x16Add = 642
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 643
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 644
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 645
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 646
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 647
    /// result:wide operand:wide | -
    case f64x2Ceil = 648
    /// result:wide operand:wide | -
    case f64x2Floor = 649
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 650
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 651
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 652
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 653
    /// result:wide operand:wide | -
    case f64x2Trunc = 654
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 655
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 656
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 657
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 658
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 659
    /// result:wide operand:wide | -
    case i16x8Abs = 660
    /// result:wide operand:wide | -
    case i16x8Neg = 661
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 662
    /// result:slot operand:wide | -
    case i16x8AllTrue = 663
    /// result:slot operand:wide | -
    case i16x8Bitmask = 664
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 665
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 666
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 667
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 668
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 669
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 670
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 671
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 672
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 673
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 674
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 675
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 676
    /// result:wide left:wide right:wide | -
    case i16x8Add = 677
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 678
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 679
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 680
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 681
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 682
    /// result:wide operand:wide | -
    case f64x2Nearest = 683
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 684
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 685
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 686
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 687
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 688
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 689
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 690
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 691
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 692
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 693
    /// result:wide operand:wide | -
    case i32x4Abs = 694
    /// result:wide operand:wide | -
    case i32x4Neg = 695
    /// result:slot operand:wide | -
    case i32x4AllTrue = 696
    /// result:slot operand:wide | -
    case i32x4Bitmask = 697
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 698
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 699
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 700
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 701
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 702
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 703
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 704
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 705
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 706
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 707
    /// result:wide left:wide right:wide | -
    case i32x4Add = 708
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 709
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 710
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 711
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 712
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 713
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 714
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 715
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 716
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 717
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 718
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 719
    /// result:wide operand:wide | -
    case i64x2Abs = 720
    /// result:wide operand:wide | -
    case i64x2Neg = 721
    /// result:slot operand:wide | -
    case i64x2AllTrue = 722
    /// result:slot operand:wide | -
    case i64x2Bitmask = 723
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 724
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 725
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 726
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 727
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 728
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 729
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 730
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 731
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 732
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 733
    /// result:wide left:wide right:wide | -
    case i64x2Add = 734
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 735
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 736
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 737
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 738
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 739
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 740
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 741
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 742
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 743
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 744
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 745
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 746
    /// result:wide operand:wide | -
    case f32x4Abs = 747
    /// result:wide operand:wide | -
    case f32x4Neg = 748
    /// result:wide operand:wide | -
    case f32x4Sqrt = 749
    /// result:wide left:wide right:wide | -
    case f32x4Add = 750
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 751
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 752
    /// result:wide left:wide right:wide | -
    case f32x4Div = 753
    /// result:wide left:wide right:wide | -
    case f32x4Min = 754
    /// result:wide left:wide right:wide | -
    case f32x4Max = 755
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 756
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 757
    /// result:wide operand:wide | -
    case f64x2Abs = 758
    /// result:wide operand:wide | -
    case f64x2Neg = 759
    /// result:wide operand:wide | -
    case f64x2Sqrt = 760
    /// result:wide left:wide right:wide | -
    case f64x2Add = 761
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 762
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 763
    /// result:wide left:wide right:wide | -
    case f64x2Div = 764
    /// result:wide left:wide right:wide | -
    case f64x2Min = 765
    /// result:wide left:wide right:wide | -
    case f64x2Max = 766
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 767
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 768
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 769
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 770
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 771
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 772
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 773
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 774
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 775
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 776
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 777
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 778
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 779
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 780
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 781
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 782
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 783
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 784
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 785
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 786
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 787
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 788
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 789
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 790
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 791
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 792
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 793
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 794
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 795
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 796
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad32 = 797
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad64 = 798
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad8 = 799
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad16 = 800
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore32 = 801
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore64 = 802
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore8 = 803
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore16 = 804
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd32 = 805
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd64 = 806
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd8 = 807
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd16 = 808
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract32 = 809
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract64 = 810
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract8 = 811
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract16 = 812
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd32 = 813
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd64 = 814
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd8 = 815
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd16 = 816
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr32 = 817
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr64 = 818
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr8 = 819
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr16 = 820
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor32 = 821
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor64 = 822
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor8 = 823
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor16 = 824
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange32 = 825
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange64 = 826
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange8 = 827
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange16 = 828
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange32 = 829
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange64 = 830
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange8 = 831
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange16 = 832

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
