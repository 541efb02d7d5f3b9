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
    /// entries:u64 | -
    case countEntry = 2
    /// distance:distance cost:cost | -
    case jump = 3
    /// condition:slot distance:distance cost:cost | -
    case branchIfNonZero = 4
    /// condition:slot distance:distance cost:cost | -
    case branchIfNonZeroAccumulator = 5
    /// condition:slot distance:distance cost:cost | -
    case branchIfZero = 6
    /// condition:slot distance:distance cost:cost | -
    case branchIfZeroAccumulator = 7
    /// index:slot last:last cost:cost targets:distances | -
    case branchTable = 8
    /// index:slot last:last cost:cost targets:distances | -
    case branchTableAccumulator = 9
    /// function:defined frame:frame linkage:u16 cost:cost | traps
    case call = 10
    /// function:u32 frame:frame cost:cost | traps throws calls=callHost
    case callImport = 11
    /// index:slot frame:frame linkage:u16 target:u16 tag:u64 table:u32 cost:cost | traps throws
    case callIndirect = 12
    /// function:slot frame:frame cost:cost | traps throws calls=callHost
    case callRef = 13
    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost | traps
    case returnCall = 14
    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallImport = 15
    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallIndirect = 16
    /// function:slot arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallRef = 17
    /// linkage:frame cost:cost | -
    case returnPlaced = 18
    /// linkage:frame value:slot cost:cost | -
    case returnSlot = 19
    /// linkage:frame value:slot cost:cost | -
    case returnSlotAccumulator = 20
    /// linkage:frame cost:cost value:u64 | -
    case returnImmediate = 21
    /// tag:u32 arguments:frame cost:cost | throws
    case throwException = 22
    /// reference:slot cost:cost | traps throws
    case throwReference = 23
    /// result:slot source:slot | -
    case copy = 24
    /// result:slot source:slot | -
    case copyAccumulator = 25
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPair = 26
    /// destination:frame source:frame count:u32 | -
    case copySpan = 27
    /// result:slot value:u32 | -
    case copyImmediate = 28
    /// result:slot value:u64 | -
    case copyLongImmediate = 29
    /// result:wide source:wide | -
    case copyWide = 30
    /// result:wide low:u64 high:u64 | -
    case copyWideImmediate = 31
    /// first:frame | -
    case zeroFour = 32
    /// first:frame count:u32 | calls=memset
    case zeroMany = 33
    /// result:slot first:slot second:slot condition:slot | -
    case select = 34
    /// result:slot first:slot second:slot condition:slot | -
    case selectAccumulator = 35
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 36
    /// result:slot global:u32 | -
    case globalGet = 37
    /// result:wide global:u32 | -
    case globalGetWide = 38
    /// value:slot global:u32 | -
    case globalSet = 39
    /// value:slot global:u32 | -
    case globalSetAccumulator = 40
    /// value:wide global:u32 | -
    case globalSetWide = 41
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 42
    /// value:slot | traps
    case refAsNonNull = 43
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Add128 = 44
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Sub128 = 45
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideS = 46
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideU = 47
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestFunction = 48
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestObject = 49
    /// result:slot value:slot nullable:u16 test:u16 | -
    case refTestAbstract = 50
    /// value:slot nullable:u16 type:u32 | traps decides
    case refCastFunction = 51
    /// value:slot nullable:u16 type:u32 | traps decides
    case refCastObject = 52
    /// value:slot nullable:u16 test:u16 | traps decides
    case refCastAbstract = 53
    /// result:slot operand:slot | -
    case refI31 = 54
    /// result:slot operand:slot | traps
    case i31GetS = 55
    /// result:slot operand:slot | traps
    case i31GetU = 56
    /// result:slot memory:u32 | -
    case memorySize = 57
    /// result:slot pages:slot memory:u32 failureCost:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 58
    /// start:slot value:slot count:slot memory:u32 | traps
    case memoryFill = 59
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps
    case memoryCopy = 60
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 61
    /// segment:u32 | -
    case dataDrop = 62
    /// result:slot index:slot table:u32 | traps
    case tableGet = 63
    /// index:slot value:slot table:u32 | traps
    case tableSet = 64
    /// result:slot table:u32 | -
    case tableSize = 65
    /// result:slot value:slot count:slot table:u32 failureCost:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 66
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 67
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 68
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 69
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 70
    /// - | -
    case atomicFence = 71
    /// result:slot address:slot count:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.notify
    case memoryAtomicNotify = 72
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.wait
    case memoryAtomicWait32 = 73
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.wait
    case memoryAtomicWait64 = 74
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate
    case structNew = 75
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate,memset
    case structNewDefault = 76
    /// result:slot type:u32 size:u32 | traps calls=AggregateOperations.structNewLarge
    case structNewLarge = 77
    /// result:slot object:slot offset:u32 | traps
    case structGet8S = 78
    /// result:slot object:slot offset:u32 | traps
    case structGet8U = 79
    /// result:slot object:slot offset:u32 | traps
    case structGet16S = 80
    /// result:slot object:slot offset:u32 | traps
    case structGet16U = 81
    /// result:slot object:slot offset:u32 | traps
    case structGet32 = 82
    /// result:slot object:slot offset:u32 | traps
    case structGet64 = 83
    /// result:wide object:slot offset:u32 | traps
    case structGet128 = 84
    /// object:slot value:slot offset:u32 | traps
    case structSet8 = 85
    /// object:slot value:slot offset:u32 | traps
    case structSet16 = 86
    /// object:slot value:slot offset:u32 | traps
    case structSet32 = 87
    /// object:slot value:slot offset:u32 | traps
    case structSet64 = 88
    /// object:slot value:wide offset:u32 | traps
    case structSet128 = 89
    /// result:slot object:slot index:slot | traps
    case arrayGet8S = 90
    /// result:slot object:slot index:slot | traps
    case arrayGet8U = 91
    /// result:slot object:slot index:slot | traps
    case arrayGet16S = 92
    /// result:slot object:slot index:slot | traps
    case arrayGet16U = 93
    /// result:slot object:slot index:slot | traps
    case arrayGet32 = 94
    /// result:slot object:slot index:slot | traps
    case arrayGet64 = 95
    /// result:wide object:slot index:slot | traps
    case arrayGet128 = 96
    /// object:slot index:slot value:slot | traps
    case arraySet8 = 97
    /// object:slot index:slot value:slot | traps
    case arraySet16 = 98
    /// object:slot index:slot value:slot | traps
    case arraySet32 = 99
    /// object:slot index:slot value:slot | traps
    case arraySet64 = 100
    /// object:slot index:slot value:wide | traps
    case arraySet128 = 101
    /// result:slot object:slot | traps
    case arrayLen = 102
    /// result:slot value:frame count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNew
    case arrayNew = 103
    /// result:slot count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNewDefault
    case arrayNewDefault = 104
    /// result:slot values:frame width:u16 type:u32 count:u32 | traps calls=AggregateOperations.arrayNewFixed
    case arrayNewFixed = 105
    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewData
    case arrayNewData = 106
    /// result:slot start:slot count:slot type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewElement
    case arrayNewElement = 107
    /// object:slot index:slot value:frame count:slot width:u16 | traps refuels calls=AggregateOperations.arrayFill
    case arrayFill = 108
    /// object:slot index:slot source:slot start:slot count:slot width:u16 | traps refuels calls=AggregateOperations.arrayCopy
    case arrayCopy = 109
    /// object:slot index:slot start:slot count:slot width:u16 segment:u32 | traps refuels calls=AggregateOperations.arrayInitData
    case arrayInitData = 110
    /// object:slot index:slot start:slot count:slot segment:u32 | traps refuels calls=AggregateOperations.arrayInitElement
    case arrayInitElement = 111
    /// - | traps calls=translateFunction
    case translate = 112
    /// - | ends
    case exit = 113
    /// result:slot | calls=stackAddress
    case measureStack = 114
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 115
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlot = 116
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 117
    /// result:slot left:slot right:i32 | -
    case i32AddAccumulatorImmediate = 118
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 119
    /// result:slot left:slot right:slot | -
    case i32SubAccumulatorSlot = 120
    /// result:slot left:slot right:slot | -
    case i32SubSlotAccumulator = 121
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 122
    /// result:slot left:slot right:i32 | -
    case i32SubAccumulatorImmediate = 123
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 124
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateAccumulator = 125
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 126
    /// result:slot left:slot right:slot | -
    case i32MulAccumulatorSlot = 127
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 128
    /// result:slot left:slot right:i32 | -
    case i32MulAccumulatorImmediate = 129
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 130
    /// result:slot left:slot right:slot | traps
    case i32DivSAccumulatorSlot = 131
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotAccumulator = 132
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 133
    /// result:slot left:slot right:i32 | traps
    case i32DivSAccumulatorImmediate = 134
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 135
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateAccumulator = 136
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 137
    /// result:slot left:slot right:slot | traps
    case i32DivUAccumulatorSlot = 138
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotAccumulator = 139
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 140
    /// result:slot left:slot right:i32 | traps
    case i32DivUAccumulatorImmediate = 141
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 142
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateAccumulator = 143
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 144
    /// result:slot left:slot right:slot | traps
    case i32RemSAccumulatorSlot = 145
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotAccumulator = 146
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 147
    /// result:slot left:slot right:i32 | traps
    case i32RemSAccumulatorImmediate = 148
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 149
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateAccumulator = 150
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 151
    /// result:slot left:slot right:slot | traps
    case i32RemUAccumulatorSlot = 152
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotAccumulator = 153
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 154
    /// result:slot left:slot right:i32 | traps
    case i32RemUAccumulatorImmediate = 155
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 156
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateAccumulator = 157
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 158
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlot = 159
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 160
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediate = 161
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 162
    /// result:slot left:slot right:slot | -
    case i32OrAccumulatorSlot = 163
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 164
    /// result:slot left:slot right:i32 | -
    case i32OrAccumulatorImmediate = 165
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 166
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlot = 167
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 168
    /// result:slot left:slot right:i32 | -
    case i32XorAccumulatorImmediate = 169
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 170
    /// result:slot left:slot right:slot | -
    case i32ShlAccumulatorSlot = 171
    /// result:slot left:slot right:slot | -
    case i32ShlSlotAccumulator = 172
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 173
    /// result:slot left:slot right:i32 | -
    case i32ShlAccumulatorImmediate = 174
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 175
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateAccumulator = 176
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 177
    /// result:slot left:slot right:slot | -
    case i32ShrSAccumulatorSlot = 178
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotAccumulator = 179
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 180
    /// result:slot left:slot right:i32 | -
    case i32ShrSAccumulatorImmediate = 181
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 182
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateAccumulator = 183
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 184
    /// result:slot left:slot right:slot | -
    case i32ShrUAccumulatorSlot = 185
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotAccumulator = 186
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 187
    /// result:slot left:slot right:i32 | -
    case i32ShrUAccumulatorImmediate = 188
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 189
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateAccumulator = 190
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 191
    /// result:slot left:slot right:slot | -
    case i32RotlAccumulatorSlot = 192
    /// result:slot left:slot right:slot | -
    case i32RotlSlotAccumulator = 193
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 194
    /// result:slot left:slot right:i32 | -
    case i32RotlAccumulatorImmediate = 195
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 196
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateAccumulator = 197
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 198
    /// result:slot left:slot right:slot | -
    case i32RotrAccumulatorSlot = 199
    /// result:slot left:slot right:slot | -
    case i32RotrSlotAccumulator = 200
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 201
    /// result:slot left:slot right:i32 | -
    case i32RotrAccumulatorImmediate = 202
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 203
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateAccumulator = 204
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 205
    /// result:slot left:slot right:slot | -
    case i64AddAccumulatorSlot = 206
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 207
    /// result:slot left:slot right:i64 | -
    case i64AddAccumulatorImmediate = 208
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 209
    /// result:slot left:slot right:slot | -
    case i64SubAccumulatorSlot = 210
    /// result:slot left:slot right:slot | -
    case i64SubSlotAccumulator = 211
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 212
    /// result:slot left:slot right:i64 | -
    case i64SubAccumulatorImmediate = 213
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 214
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateAccumulator = 215
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 216
    /// result:slot left:slot right:slot | -
    case i64MulAccumulatorSlot = 217
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 218
    /// result:slot left:slot right:i64 | -
    case i64MulAccumulatorImmediate = 219
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 220
    /// result:slot left:slot right:slot | traps
    case i64DivSAccumulatorSlot = 221
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotAccumulator = 222
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 223
    /// result:slot left:slot right:i64 | traps
    case i64DivSAccumulatorImmediate = 224
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 225
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateAccumulator = 226
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 227
    /// result:slot left:slot right:slot | traps
    case i64DivUAccumulatorSlot = 228
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotAccumulator = 229
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 230
    /// result:slot left:slot right:i64 | traps
    case i64DivUAccumulatorImmediate = 231
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 232
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateAccumulator = 233
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 234
    /// result:slot left:slot right:slot | traps
    case i64RemSAccumulatorSlot = 235
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotAccumulator = 236
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 237
    /// result:slot left:slot right:i64 | traps
    case i64RemSAccumulatorImmediate = 238
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 239
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateAccumulator = 240
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 241
    /// result:slot left:slot right:slot | traps
    case i64RemUAccumulatorSlot = 242
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotAccumulator = 243
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 244
    /// result:slot left:slot right:i64 | traps
    case i64RemUAccumulatorImmediate = 245
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 246
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateAccumulator = 247
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 248
    /// result:slot left:slot right:slot | -
    case i64AndAccumulatorSlot = 249
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 250
    /// result:slot left:slot right:i64 | -
    case i64AndAccumulatorImmediate = 251
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 252
    /// result:slot left:slot right:slot | -
    case i64OrAccumulatorSlot = 253
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 254
    /// result:slot left:slot right:i64 | -
    case i64OrAccumulatorImmediate = 255
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 256
    /// result:slot left:slot right:slot | -
    case i64XorAccumulatorSlot = 257
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 258
    /// result:slot left:slot right:i64 | -
    case i64XorAccumulatorImmediate = 259
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 260
    /// result:slot left:slot right:slot | -
    case i64ShlAccumulatorSlot = 261
    /// result:slot left:slot right:slot | -
    case i64ShlSlotAccumulator = 262
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 263
    /// result:slot left:slot right:i64 | -
    case i64ShlAccumulatorImmediate = 264
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 265
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateAccumulator = 266
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 267
    /// result:slot left:slot right:slot | -
    case i64ShrSAccumulatorSlot = 268
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotAccumulator = 269
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 270
    /// result:slot left:slot right:i64 | -
    case i64ShrSAccumulatorImmediate = 271
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 272
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateAccumulator = 273
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 274
    /// result:slot left:slot right:slot | -
    case i64ShrUAccumulatorSlot = 275
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotAccumulator = 276
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 277
    /// result:slot left:slot right:i64 | -
    case i64ShrUAccumulatorImmediate = 278
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 279
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateAccumulator = 280
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 281
    /// result:slot left:slot right:slot | -
    case i64RotlAccumulatorSlot = 282
    /// result:slot left:slot right:slot | -
    case i64RotlSlotAccumulator = 283
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 284
    /// result:slot left:slot right:i64 | -
    case i64RotlAccumulatorImmediate = 285
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 286
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateAccumulator = 287
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 288
    /// result:slot left:slot right:slot | -
    case i64RotrAccumulatorSlot = 289
    /// result:slot left:slot right:slot | -
    case i64RotrSlotAccumulator = 290
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 291
    /// result:slot left:slot right:i64 | -
    case i64RotrAccumulatorImmediate = 292
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 293
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateAccumulator = 294
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 295
    /// result:slot left:slot right:slot | -
    case f32AddAccumulatorSlot = 296
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 297
    /// result:slot left:slot right:f32 | -
    case f32AddAccumulatorImmediate = 298
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 299
    /// result:slot left:slot right:slot | -
    case f32SubAccumulatorSlot = 300
    /// result:slot left:slot right:slot | -
    case f32SubSlotAccumulator = 301
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 302
    /// result:slot left:slot right:f32 | -
    case f32SubAccumulatorImmediate = 303
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 304
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateAccumulator = 305
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 306
    /// result:slot left:slot right:slot | -
    case f32MulAccumulatorSlot = 307
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 308
    /// result:slot left:slot right:f32 | -
    case f32MulAccumulatorImmediate = 309
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 310
    /// result:slot left:slot right:slot | -
    case f32DivAccumulatorSlot = 311
    /// result:slot left:slot right:slot | -
    case f32DivSlotAccumulator = 312
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 313
    /// result:slot left:slot right:f32 | -
    case f32DivAccumulatorImmediate = 314
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 315
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateAccumulator = 316
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 317
    /// result:slot left:slot right:slot | -
    case f32MinAccumulatorSlot = 318
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 319
    /// result:slot left:slot right:f32 | -
    case f32MinAccumulatorImmediate = 320
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 321
    /// result:slot left:slot right:slot | -
    case f32MaxAccumulatorSlot = 322
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 323
    /// result:slot left:slot right:f32 | -
    case f32MaxAccumulatorImmediate = 324
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 325
    /// result:slot left:slot right:slot | -
    case f32CopysignAccumulatorSlot = 326
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotAccumulator = 327
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 328
    /// result:slot left:slot right:f32 | -
    case f32CopysignAccumulatorImmediate = 329
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 330
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateAccumulator = 331
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 332
    /// result:slot left:slot right:slot | -
    case f64AddAccumulatorSlot = 333
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 334
    /// result:slot left:slot right:f64 | -
    case f64AddAccumulatorImmediate = 335
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 336
    /// result:slot left:slot right:slot | -
    case f64SubAccumulatorSlot = 337
    /// result:slot left:slot right:slot | -
    case f64SubSlotAccumulator = 338
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 339
    /// result:slot left:slot right:f64 | -
    case f64SubAccumulatorImmediate = 340
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 341
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateAccumulator = 342
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 343
    /// result:slot left:slot right:slot | -
    case f64MulAccumulatorSlot = 344
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 345
    /// result:slot left:slot right:f64 | -
    case f64MulAccumulatorImmediate = 346
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 347
    /// result:slot left:slot right:slot | -
    case f64DivAccumulatorSlot = 348
    /// result:slot left:slot right:slot | -
    case f64DivSlotAccumulator = 349
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 350
    /// result:slot left:slot right:f64 | -
    case f64DivAccumulatorImmediate = 351
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 352
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateAccumulator = 353
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 354
    /// result:slot left:slot right:slot | -
    case f64MinAccumulatorSlot = 355
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 356
    /// result:slot left:slot right:f64 | -
    case f64MinAccumulatorImmediate = 357
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 358
    /// result:slot left:slot right:slot | -
    case f64MaxAccumulatorSlot = 359
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 360
    /// result:slot left:slot right:f64 | -
    case f64MaxAccumulatorImmediate = 361
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 362
    /// result:slot left:slot right:slot | -
    case f64CopysignAccumulatorSlot = 363
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotAccumulator = 364
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 365
    /// result:slot left:slot right:f64 | -
    case f64CopysignAccumulatorImmediate = 366
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 367
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateAccumulator = 368
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 369
    /// result:slot left:slot right:slot | -
    case i32EqAccumulatorSlot = 370
    /// result:slot left:slot right:slot | -
    case i32EqSlotAccumulator = 371
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 372
    /// result:slot left:slot right:i32 | -
    case i32EqAccumulatorImmediate = 373
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 374
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqAccumulatorSlot = 375
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotAccumulator = 376
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 377
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqAccumulatorImmediate = 378
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 379
    /// result:slot left:slot right:slot | -
    case i32NeAccumulatorSlot = 380
    /// result:slot left:slot right:slot | -
    case i32NeSlotAccumulator = 381
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 382
    /// result:slot left:slot right:i32 | -
    case i32NeAccumulatorImmediate = 383
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 384
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeAccumulatorSlot = 385
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotAccumulator = 386
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 387
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeAccumulatorImmediate = 388
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 389
    /// result:slot left:slot right:slot | -
    case i32LtSAccumulatorSlot = 390
    /// result:slot left:slot right:slot | -
    case i32LtSSlotAccumulator = 391
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 392
    /// result:slot left:slot right:i32 | -
    case i32LtSAccumulatorImmediate = 393
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 394
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSAccumulatorSlot = 395
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotAccumulator = 396
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 397
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSAccumulatorImmediate = 398
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 399
    /// result:slot left:slot right:slot | -
    case i32LtUAccumulatorSlot = 400
    /// result:slot left:slot right:slot | -
    case i32LtUSlotAccumulator = 401
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 402
    /// result:slot left:slot right:i32 | -
    case i32LtUAccumulatorImmediate = 403
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 404
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUAccumulatorSlot = 405
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotAccumulator = 406
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 407
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUAccumulatorImmediate = 408
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 409
    /// result:slot left:slot right:slot | -
    case i32GtSAccumulatorSlot = 410
    /// result:slot left:slot right:slot | -
    case i32GtSSlotAccumulator = 411
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 412
    /// result:slot left:slot right:i32 | -
    case i32GtSAccumulatorImmediate = 413
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 414
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSAccumulatorSlot = 415
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotAccumulator = 416
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 417
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSAccumulatorImmediate = 418
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 419
    /// result:slot left:slot right:slot | -
    case i32GtUAccumulatorSlot = 420
    /// result:slot left:slot right:slot | -
    case i32GtUSlotAccumulator = 421
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 422
    /// result:slot left:slot right:i32 | -
    case i32GtUAccumulatorImmediate = 423
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 424
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUAccumulatorSlot = 425
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotAccumulator = 426
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 427
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUAccumulatorImmediate = 428
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 429
    /// result:slot left:slot right:slot | -
    case i32LeSAccumulatorSlot = 430
    /// result:slot left:slot right:slot | -
    case i32LeSSlotAccumulator = 431
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 432
    /// result:slot left:slot right:i32 | -
    case i32LeSAccumulatorImmediate = 433
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 434
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSAccumulatorSlot = 435
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotAccumulator = 436
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 437
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSAccumulatorImmediate = 438
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 439
    /// result:slot left:slot right:slot | -
    case i32LeUAccumulatorSlot = 440
    /// result:slot left:slot right:slot | -
    case i32LeUSlotAccumulator = 441
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 442
    /// result:slot left:slot right:i32 | -
    case i32LeUAccumulatorImmediate = 443
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 444
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUAccumulatorSlot = 445
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotAccumulator = 446
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 447
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUAccumulatorImmediate = 448
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 449
    /// result:slot left:slot right:slot | -
    case i32GeSAccumulatorSlot = 450
    /// result:slot left:slot right:slot | -
    case i32GeSSlotAccumulator = 451
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 452
    /// result:slot left:slot right:i32 | -
    case i32GeSAccumulatorImmediate = 453
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 454
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSAccumulatorSlot = 455
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotAccumulator = 456
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 457
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSAccumulatorImmediate = 458
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 459
    /// result:slot left:slot right:slot | -
    case i32GeUAccumulatorSlot = 460
    /// result:slot left:slot right:slot | -
    case i32GeUSlotAccumulator = 461
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 462
    /// result:slot left:slot right:i32 | -
    case i32GeUAccumulatorImmediate = 463
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 464
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUAccumulatorSlot = 465
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotAccumulator = 466
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 467
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUAccumulatorImmediate = 468
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 469
    /// result:slot left:slot right:slot | -
    case i64EqAccumulatorSlot = 470
    /// result:slot left:slot right:slot | -
    case i64EqSlotAccumulator = 471
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 472
    /// result:slot left:slot right:i64 | -
    case i64EqAccumulatorImmediate = 473
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 474
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqAccumulatorSlot = 475
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotAccumulator = 476
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 477
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqAccumulatorImmediate = 478
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 479
    /// result:slot left:slot right:slot | -
    case i64NeAccumulatorSlot = 480
    /// result:slot left:slot right:slot | -
    case i64NeSlotAccumulator = 481
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 482
    /// result:slot left:slot right:i64 | -
    case i64NeAccumulatorImmediate = 483
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 484
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeAccumulatorSlot = 485
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotAccumulator = 486
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 487
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeAccumulatorImmediate = 488
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 489
    /// result:slot left:slot right:slot | -
    case i64LtSAccumulatorSlot = 490
    /// result:slot left:slot right:slot | -
    case i64LtSSlotAccumulator = 491
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 492
    /// result:slot left:slot right:i64 | -
    case i64LtSAccumulatorImmediate = 493
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 494
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSAccumulatorSlot = 495
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotAccumulator = 496
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 497
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSAccumulatorImmediate = 498
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 499
    /// result:slot left:slot right:slot | -
    case i64LtUAccumulatorSlot = 500
    /// result:slot left:slot right:slot | -
    case i64LtUSlotAccumulator = 501
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 502
    /// result:slot left:slot right:i64 | -
    case i64LtUAccumulatorImmediate = 503
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 504
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUAccumulatorSlot = 505
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotAccumulator = 506
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 507
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUAccumulatorImmediate = 508
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 509
    /// result:slot left:slot right:slot | -
    case i64GtSAccumulatorSlot = 510
    /// result:slot left:slot right:slot | -
    case i64GtSSlotAccumulator = 511
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 512
    /// result:slot left:slot right:i64 | -
    case i64GtSAccumulatorImmediate = 513
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 514
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSAccumulatorSlot = 515
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotAccumulator = 516
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 517
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSAccumulatorImmediate = 518
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 519
    /// result:slot left:slot right:slot | -
    case i64GtUAccumulatorSlot = 520
    /// result:slot left:slot right:slot | -
    case i64GtUSlotAccumulator = 521
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 522
    /// result:slot left:slot right:i64 | -
    case i64GtUAccumulatorImmediate = 523
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 524
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUAccumulatorSlot = 525
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotAccumulator = 526
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 527
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUAccumulatorImmediate = 528
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 529
    /// result:slot left:slot right:slot | -
    case i64LeSAccumulatorSlot = 530
    /// result:slot left:slot right:slot | -
    case i64LeSSlotAccumulator = 531
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 532
    /// result:slot left:slot right:i64 | -
    case i64LeSAccumulatorImmediate = 533
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 534
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSAccumulatorSlot = 535
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotAccumulator = 536
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 537
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSAccumulatorImmediate = 538
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 539
    /// result:slot left:slot right:slot | -
    case i64LeUAccumulatorSlot = 540
    /// result:slot left:slot right:slot | -
    case i64LeUSlotAccumulator = 541
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 542
    /// result:slot left:slot right:i64 | -
    case i64LeUAccumulatorImmediate = 543
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 544
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUAccumulatorSlot = 545
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotAccumulator = 546
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 547
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUAccumulatorImmediate = 548
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 549
    /// result:slot left:slot right:slot | -
    case i64GeSAccumulatorSlot = 550
    /// result:slot left:slot right:slot | -
    case i64GeSSlotAccumulator = 551
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 552
    /// result:slot left:slot right:i64 | -
    case i64GeSAccumulatorImmediate = 553
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 554
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSAccumulatorSlot = 555
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotAccumulator = 556
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 557
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSAccumulatorImmediate = 558
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 559
    /// result:slot left:slot right:slot | -
    case i64GeUAccumulatorSlot = 560
    /// result:slot left:slot right:slot | -
    case i64GeUSlotAccumulator = 561
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 562
    /// result:slot left:slot right:i64 | -
    case i64GeUAccumulatorImmediate = 563
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 564
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUAccumulatorSlot = 565
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotAccumulator = 566
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 567
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUAccumulatorImmediate = 568
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 569
    /// result:slot left:slot right:slot | -
    case f32EqAccumulatorSlot = 570
    /// result:slot left:slot right:slot | -
    case f32EqSlotAccumulator = 571
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 572
    /// result:slot left:slot right:f32 | -
    case f32EqAccumulatorImmediate = 573
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 574
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqAccumulatorSlot = 575
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotAccumulator = 576
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 577
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqAccumulatorImmediate = 578
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 579
    /// result:slot left:slot right:slot | -
    case f32NeAccumulatorSlot = 580
    /// result:slot left:slot right:slot | -
    case f32NeSlotAccumulator = 581
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 582
    /// result:slot left:slot right:f32 | -
    case f32NeAccumulatorImmediate = 583
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 584
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeAccumulatorSlot = 585
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotAccumulator = 586
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 587
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeAccumulatorImmediate = 588
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 589
    /// result:slot left:slot right:slot | -
    case f32LtAccumulatorSlot = 590
    /// result:slot left:slot right:slot | -
    case f32LtSlotAccumulator = 591
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 592
    /// result:slot left:slot right:f32 | -
    case f32LtAccumulatorImmediate = 593
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 594
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtAccumulatorSlot = 595
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotAccumulator = 596
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 597
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtAccumulatorImmediate = 598
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 599
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtAccumulatorSlot = 600
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotAccumulator = 601
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 602
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtAccumulatorImmediate = 603
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 604
    /// result:slot left:slot right:slot | -
    case f32GtAccumulatorSlot = 605
    /// result:slot left:slot right:slot | -
    case f32GtSlotAccumulator = 606
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 607
    /// result:slot left:slot right:f32 | -
    case f32GtAccumulatorImmediate = 608
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 609
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtAccumulatorSlot = 610
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotAccumulator = 611
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 612
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtAccumulatorImmediate = 613
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 614
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtAccumulatorSlot = 615
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotAccumulator = 616
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 617
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtAccumulatorImmediate = 618
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 619
    /// result:slot left:slot right:slot | -
    case f32LeAccumulatorSlot = 620
    /// result:slot left:slot right:slot | -
    case f32LeSlotAccumulator = 621
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 622
    /// result:slot left:slot right:f32 | -
    case f32LeAccumulatorImmediate = 623
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 624
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeAccumulatorSlot = 625
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotAccumulator = 626
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 627
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeAccumulatorImmediate = 628
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 629
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeAccumulatorSlot = 630
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotAccumulator = 631
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 632
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeAccumulatorImmediate = 633
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 634
    /// result:slot left:slot right:slot | -
    case f32GeAccumulatorSlot = 635
    /// result:slot left:slot right:slot | -
    case f32GeSlotAccumulator = 636
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 637
    /// result:slot left:slot right:f32 | -
    case f32GeAccumulatorImmediate = 638
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 639
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeAccumulatorSlot = 640
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotAccumulator = 641
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 642
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeAccumulatorImmediate = 643
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 644
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeAccumulatorSlot = 645
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotAccumulator = 646
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 647
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeAccumulatorImmediate = 648
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 649
    /// result:slot left:slot right:slot | -
    case f64EqAccumulatorSlot = 650
    /// result:slot left:slot right:slot | -
    case f64EqSlotAccumulator = 651
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 652
    /// result:slot left:slot right:f64 | -
    case f64EqAccumulatorImmediate = 653
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 654
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqAccumulatorSlot = 655
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotAccumulator = 656
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 657
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqAccumulatorImmediate = 658
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 659
    /// result:slot left:slot right:slot | -
    case f64NeAccumulatorSlot = 660
    /// result:slot left:slot right:slot | -
    case f64NeSlotAccumulator = 661
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 662
    /// result:slot left:slot right:f64 | -
    case f64NeAccumulatorImmediate = 663
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 664
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeAccumulatorSlot = 665
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotAccumulator = 666
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 667
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeAccumulatorImmediate = 668
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 669
    /// result:slot left:slot right:slot | -
    case f64LtAccumulatorSlot = 670
    /// result:slot left:slot right:slot | -
    case f64LtSlotAccumulator = 671
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 672
    /// result:slot left:slot right:f64 | -
    case f64LtAccumulatorImmediate = 673
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 674
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtAccumulatorSlot = 675
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotAccumulator = 676
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 677
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtAccumulatorImmediate = 678
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 679
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtAccumulatorSlot = 680
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotAccumulator = 681
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 682
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtAccumulatorImmediate = 683
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 684
    /// result:slot left:slot right:slot | -
    case f64GtAccumulatorSlot = 685
    /// result:slot left:slot right:slot | -
    case f64GtSlotAccumulator = 686
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 687
    /// result:slot left:slot right:f64 | -
    case f64GtAccumulatorImmediate = 688
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 689
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtAccumulatorSlot = 690
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotAccumulator = 691
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 692
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtAccumulatorImmediate = 693
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 694
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtAccumulatorSlot = 695
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotAccumulator = 696
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 697
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtAccumulatorImmediate = 698
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 699
    /// result:slot left:slot right:slot | -
    case f64LeAccumulatorSlot = 700
    /// result:slot left:slot right:slot | -
    case f64LeSlotAccumulator = 701
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 702
    /// result:slot left:slot right:f64 | -
    case f64LeAccumulatorImmediate = 703
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 704
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeAccumulatorSlot = 705
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotAccumulator = 706
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 707
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeAccumulatorImmediate = 708
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 709
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeAccumulatorSlot = 710
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotAccumulator = 711
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 712
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeAccumulatorImmediate = 713
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 714
    /// result:slot left:slot right:slot | -
    case f64GeAccumulatorSlot = 715
    /// result:slot left:slot right:slot | -
    case f64GeSlotAccumulator = 716
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 717
    /// result:slot left:slot right:f64 | -
    case f64GeAccumulatorImmediate = 718
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 719
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeAccumulatorSlot = 720
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotAccumulator = 721
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 722
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeAccumulatorImmediate = 723
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 724
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeAccumulatorSlot = 725
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotAccumulator = 726
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 727
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeAccumulatorImmediate = 728
    /// result:slot operand:slot | -
    case i32Eqz = 729
    /// result:slot operand:slot | -
    case i32EqzAccumulator = 730
    /// result:slot operand:slot | -
    case i64Eqz = 731
    /// result:slot operand:slot | -
    case i64EqzAccumulator = 732
    /// result:slot operand:slot | -
    case i32Clz = 733
    /// result:slot operand:slot | -
    case i32ClzAccumulator = 734
    /// result:slot operand:slot | -
    case i32Ctz = 735
    /// result:slot operand:slot | -
    case i32CtzAccumulator = 736
    /// result:slot operand:slot | -
    case i32Popcnt = 737
    /// result:slot operand:slot | -
    case i32PopcntAccumulator = 738
    /// result:slot operand:slot | -
    case i64Clz = 739
    /// result:slot operand:slot | -
    case i64ClzAccumulator = 740
    /// result:slot operand:slot | -
    case i64Ctz = 741
    /// result:slot operand:slot | -
    case i64CtzAccumulator = 742
    /// result:slot operand:slot | -
    case i64Popcnt = 743
    /// result:slot operand:slot | -
    case i64PopcntAccumulator = 744
    /// result:slot operand:slot | -
    case f32Abs = 745
    /// result:slot operand:slot | -
    case f32AbsAccumulator = 746
    /// result:slot operand:slot | -
    case f32Neg = 747
    /// result:slot operand:slot | -
    case f32NegAccumulator = 748
    /// result:slot operand:slot | -
    case f32Ceil = 749
    /// result:slot operand:slot | -
    case f32CeilAccumulator = 750
    /// result:slot operand:slot | -
    case f32Floor = 751
    /// result:slot operand:slot | -
    case f32FloorAccumulator = 752
    /// result:slot operand:slot | -
    case f32Trunc = 753
    /// result:slot operand:slot | -
    case f32TruncAccumulator = 754
    /// result:slot operand:slot | -
    case f32Nearest = 755
    /// result:slot operand:slot | -
    case f32NearestAccumulator = 756
    /// result:slot operand:slot | -
    case f32Sqrt = 757
    /// result:slot operand:slot | -
    case f32SqrtAccumulator = 758
    /// result:slot operand:slot | -
    case f64Abs = 759
    /// result:slot operand:slot | -
    case f64AbsAccumulator = 760
    /// result:slot operand:slot | -
    case f64Neg = 761
    /// result:slot operand:slot | -
    case f64NegAccumulator = 762
    /// result:slot operand:slot | -
    case f64Ceil = 763
    /// result:slot operand:slot | -
    case f64CeilAccumulator = 764
    /// result:slot operand:slot | -
    case f64Floor = 765
    /// result:slot operand:slot | -
    case f64FloorAccumulator = 766
    /// result:slot operand:slot | -
    case f64Trunc = 767
    /// result:slot operand:slot | -
    case f64TruncAccumulator = 768
    /// result:slot operand:slot | -
    case f64Nearest = 769
    /// result:slot operand:slot | -
    case f64NearestAccumulator = 770
    /// result:slot operand:slot | -
    case f64Sqrt = 771
    /// result:slot operand:slot | -
    case f64SqrtAccumulator = 772
    /// result:slot operand:slot | -
    case i32WrapI64 = 773
    /// result:slot operand:slot | -
    case i32WrapI64Accumulator = 774
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 775
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32SAccumulator = 776
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 777
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32UAccumulator = 778
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 779
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64SAccumulator = 780
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 781
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64UAccumulator = 782
    /// result:slot operand:slot | -
    case i64ExtendI32S = 783
    /// result:slot operand:slot | -
    case i64ExtendI32SAccumulator = 784
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 785
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32SAccumulator = 786
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 787
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32UAccumulator = 788
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 789
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64SAccumulator = 790
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 791
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64UAccumulator = 792
    /// result:slot operand:slot | -
    case f32ConvertI32S = 793
    /// result:slot operand:slot | -
    case f32ConvertI32SAccumulator = 794
    /// result:slot operand:slot | -
    case f32ConvertI32U = 795
    /// result:slot operand:slot | -
    case f32ConvertI32UAccumulator = 796
    /// result:slot operand:slot | -
    case f32ConvertI64S = 797
    /// result:slot operand:slot | -
    case f32ConvertI64SAccumulator = 798
    /// result:slot operand:slot | -
    case f32ConvertI64U = 799
    /// result:slot operand:slot | -
    case f32ConvertI64UAccumulator = 800
    /// result:slot operand:slot | -
    case f32DemoteF64 = 801
    /// result:slot operand:slot | -
    case f32DemoteF64Accumulator = 802
    /// result:slot operand:slot | -
    case f64ConvertI32S = 803
    /// result:slot operand:slot | -
    case f64ConvertI32SAccumulator = 804
    /// result:slot operand:slot | -
    case f64ConvertI32U = 805
    /// result:slot operand:slot | -
    case f64ConvertI32UAccumulator = 806
    /// result:slot operand:slot | -
    case f64ConvertI64S = 807
    /// result:slot operand:slot | -
    case f64ConvertI64SAccumulator = 808
    /// result:slot operand:slot | -
    case f64ConvertI64U = 809
    /// result:slot operand:slot | -
    case f64ConvertI64UAccumulator = 810
    /// result:slot operand:slot | -
    case f64PromoteF32 = 811
    /// result:slot operand:slot | -
    case f64PromoteF32Accumulator = 812
    /// result:slot operand:slot | -
    case i32Extend8S = 813
    /// result:slot operand:slot | -
    case i32Extend8SAccumulator = 814
    /// result:slot operand:slot | -
    case i32Extend16S = 815
    /// result:slot operand:slot | -
    case i32Extend16SAccumulator = 816
    /// result:slot operand:slot | -
    case i64Extend8S = 817
    /// result:slot operand:slot | -
    case i64Extend8SAccumulator = 818
    /// result:slot operand:slot | -
    case i64Extend16S = 819
    /// result:slot operand:slot | -
    case i64Extend16SAccumulator = 820
    /// result:slot operand:slot | -
    case i64Extend32S = 821
    /// result:slot operand:slot | -
    case i64Extend32SAccumulator = 822
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 823
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32SAccumulator = 824
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 825
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32UAccumulator = 826
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 827
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64SAccumulator = 828
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 829
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64UAccumulator = 830
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 831
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32SAccumulator = 832
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 833
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32UAccumulator = 834
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 835
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64SAccumulator = 836
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 837
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64UAccumulator = 838
    /// result:slot address:slot offset:u32 | traps
    case load32 = 839
    /// result:slot address:slot offset:u32 | traps
    case load32Accumulator = 840
    /// result:slot address:u32 | traps
    case load32Absolute = 841
    /// result:slot address:slot offset:u32 | traps
    case load32Long = 842
    /// result:slot address:slot offset:u32 | traps
    case load32LongAccumulator = 843
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32Memory = 844
    /// result:slot address:slot offset:u32 | traps
    case load64 = 845
    /// result:slot address:slot offset:u32 | traps
    case load64Accumulator = 846
    /// result:slot address:u32 | traps
    case load64Absolute = 847
    /// result:slot address:slot offset:u32 | traps
    case load64Long = 848
    /// result:slot address:slot offset:u32 | traps
    case load64LongAccumulator = 849
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load64Memory = 850
    /// result:slot address:slot offset:u32 | traps
    case f32Load = 851
    /// result:slot address:slot offset:u32 | traps
    case f32LoadAccumulator = 852
    /// result:slot address:u32 | traps
    case f32LoadAbsolute = 853
    /// result:slot address:slot offset:u32 | traps
    case f32LoadLong = 854
    /// result:slot address:slot offset:u32 | traps
    case f32LoadLongAccumulator = 855
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case f32LoadMemory = 856
    /// result:slot address:slot offset:u32 | traps
    case f64Load = 857
    /// result:slot address:slot offset:u32 | traps
    case f64LoadAccumulator = 858
    /// result:slot address:u32 | traps
    case f64LoadAbsolute = 859
    /// result:slot address:slot offset:u32 | traps
    case f64LoadLong = 860
    /// result:slot address:slot offset:u32 | traps
    case f64LoadLongAccumulator = 861
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case f64LoadMemory = 862
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 863
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Accumulator = 864
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 865
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Long = 866
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32LongAccumulator = 867
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo32Memory = 868
    /// result:slot address:slot offset:u32 | traps
    case load8 = 869
    /// result:slot address:slot offset:u32 | traps
    case load8Accumulator = 870
    /// result:slot address:u32 | traps
    case load8Absolute = 871
    /// result:slot address:slot offset:u32 | traps
    case load8Long = 872
    /// result:slot address:slot offset:u32 | traps
    case load8LongAccumulator = 873
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8Memory = 874
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 875
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Accumulator = 876
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 877
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Long = 878
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32LongAccumulator = 879
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo32Memory = 880
    /// result:slot address:slot offset:u32 | traps
    case load16 = 881
    /// result:slot address:slot offset:u32 | traps
    case load16Accumulator = 882
    /// result:slot address:u32 | traps
    case load16Absolute = 883
    /// result:slot address:slot offset:u32 | traps
    case load16Long = 884
    /// result:slot address:slot offset:u32 | traps
    case load16LongAccumulator = 885
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16Memory = 886
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 887
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Accumulator = 888
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 889
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Long = 890
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64LongAccumulator = 891
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo64Memory = 892
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 893
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Accumulator = 894
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 895
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Long = 896
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64LongAccumulator = 897
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo64Memory = 898
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 899
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Accumulator = 900
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 901
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Long = 902
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64LongAccumulator = 903
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32SignedTo64Memory = 904
    /// value:slot address:slot offset:u32 | traps
    case store32 = 905
    /// value:slot address:slot offset:u32 | traps
    case store32Accumulator = 906
    /// value:slot address:slot offset:u32 | traps
    case store32AtAccumulator = 907
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 908
    /// address:slot offset:u32 value:u64 | traps
    case store32ImmediateAtAccumulator = 909
    /// value:slot address:u32 | traps
    case store32Absolute = 910
    /// value:slot address:u32 | traps
    case store32AbsoluteAccumulator = 911
    /// value:slot address:slot offset:u32 | traps
    case store32Long = 912
    /// value:slot address:slot offset:u32 | traps
    case store32LongAccumulator = 913
    /// value:slot address:slot offset:u32 | traps
    case store32LongAtAccumulator = 914
    /// address:slot offset:u32 value:u64 | traps
    case store32LongImmediate = 915
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store32Memory = 916
    /// value:slot address:slot offset:u32 | traps
    case store64 = 917
    /// value:slot address:slot offset:u32 | traps
    case store64Accumulator = 918
    /// value:slot address:slot offset:u32 | traps
    case store64AtAccumulator = 919
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 920
    /// address:slot offset:u32 value:u64 | traps
    case store64ImmediateAtAccumulator = 921
    /// value:slot address:u32 | traps
    case store64Absolute = 922
    /// value:slot address:u32 | traps
    case store64AbsoluteAccumulator = 923
    /// value:slot address:slot offset:u32 | traps
    case store64Long = 924
    /// value:slot address:slot offset:u32 | traps
    case store64LongAccumulator = 925
    /// value:slot address:slot offset:u32 | traps
    case store64LongAtAccumulator = 926
    /// address:slot offset:u32 value:u64 | traps
    case store64LongImmediate = 927
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store64Memory = 928
    /// value:slot address:slot offset:u32 | traps
    case f32StoreAccumulator = 929
    /// value:slot address:u32 | traps
    case f32StoreAbsoluteAccumulator = 930
    /// value:slot address:slot offset:u32 | traps
    case f32StoreLongAccumulator = 931
    /// value:slot address:slot offset:u32 | traps
    case f64StoreAccumulator = 932
    /// value:slot address:u32 | traps
    case f64StoreAbsoluteAccumulator = 933
    /// value:slot address:slot offset:u32 | traps
    case f64StoreLongAccumulator = 934
    /// value:slot address:slot offset:u32 | traps
    case store8 = 935
    /// value:slot address:slot offset:u32 | traps
    case store8Accumulator = 936
    /// value:slot address:slot offset:u32 | traps
    case store8AtAccumulator = 937
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 938
    /// address:slot offset:u32 value:u64 | traps
    case store8ImmediateAtAccumulator = 939
    /// value:slot address:u32 | traps
    case store8Absolute = 940
    /// value:slot address:u32 | traps
    case store8AbsoluteAccumulator = 941
    /// value:slot address:slot offset:u32 | traps
    case store8Long = 942
    /// value:slot address:slot offset:u32 | traps
    case store8LongAccumulator = 943
    /// value:slot address:slot offset:u32 | traps
    case store8LongAtAccumulator = 944
    /// address:slot offset:u32 value:u64 | traps
    case store8LongImmediate = 945
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store8Memory = 946
    /// value:slot address:slot offset:u32 | traps
    case store16 = 947
    /// value:slot address:slot offset:u32 | traps
    case store16Accumulator = 948
    /// value:slot address:slot offset:u32 | traps
    case store16AtAccumulator = 949
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 950
    /// address:slot offset:u32 value:u64 | traps
    case store16ImmediateAtAccumulator = 951
    /// value:slot address:u32 | traps
    case store16Absolute = 952
    /// value:slot address:u32 | traps
    case store16AbsoluteAccumulator = 953
    /// value:slot address:slot offset:u32 | traps
    case store16Long = 954
    /// value:slot address:slot offset:u32 | traps
    case store16LongAccumulator = 955
    /// value:slot address:slot offset:u32 | traps
    case store16LongAtAccumulator = 956
    /// address:slot offset:u32 value:u64 | traps
    case store16LongImmediate = 957
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store16Memory = 958
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 959
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 960
    /// result:wide address:slot offset:u32 | traps
    case v128LoadLong = 961
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128LoadMemory = 962
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 963
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 964
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8SLong = 965
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8SMemory = 966
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 967
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 968
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8ULong = 969
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8UMemory = 970
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 971
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 972
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4SLong = 973
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4SMemory = 974
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 975
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 976
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4ULong = 977
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4UMemory = 978
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 979
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 980
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2SLong = 981
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2SMemory = 982
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 983
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 984
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2ULong = 985
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2UMemory = 986
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 987
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 988
    /// result:wide address:slot offset:u32 | traps
    case v128Load8SplatLong = 989
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8SplatMemory = 990
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 991
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 992
    /// result:wide address:slot offset:u32 | traps
    case v128Load16SplatLong = 993
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16SplatMemory = 994
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 995
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 996
    /// result:wide address:slot offset:u32 | traps
    case v128Load32SplatLong = 997
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32SplatMemory = 998
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 999
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 1000
    /// result:wide address:slot offset:u32 | traps
    case v128Load64SplatLong = 1001
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64SplatMemory = 1002
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 1003
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 1004
    /// value:wide address:slot offset:u32 | traps
    case v128StoreLong = 1005
    /// value:wide address:slot memory:u32 offset:u64 | traps
    case v128StoreMemory = 1006
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 1007
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 1008
    /// result:wide operand:slot | -
    case i8x16Splat = 1009
    /// result:wide operand:slot | -
    case i16x8Splat = 1010
    /// result:wide operand:slot | -
    case i32x4Splat = 1011
    /// result:wide operand:slot | -
    case i64x2Splat = 1012
    /// result:wide operand:slot | -
    case f32x4Splat = 1013
    /// result:wide operand:slot | -
    case f64x2Splat = 1014
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 1015
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 1016
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 1017
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 1018
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 1019
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 1020
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 1021
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 1022
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 1023
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 1024
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 1025
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 1026
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 1027
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 1028
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 1029
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 1030
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 1031
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 1032
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 1033
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 1034
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 1035
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 1036
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 1037
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 1038
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 1039
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 1040
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 1041
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 1042
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 1043
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 1044
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 1045
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 1046
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 1047
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 1048
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 1049
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 1050
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 1051
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 1052
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 1053
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 1054
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 1055
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 1056
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 1057
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 1058
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 1059
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 1060
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 1061
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 1062
    /// result:wide left:wide right:wide | -
    case f32x4Le = 1063
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 1064
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 1065
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 1066
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 1067
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 1068
    /// result:wide left:wide right:wide | -
    case f64x2Le = 1069
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 1070
    /// result:wide operand:wide | -
    case v128Not = 1071
    /// result:wide left:wide right:wide | -
    case v128And = 1072
    /// result:wide left:wide right:wide | -
    case v128Andnot = 1073
    /// result:wide left:wide right:wide | -
    case v128Or = 1074
    /// result:wide left:wide right:wide | -
    case v128Xor = 1075
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 1076
    /// result:slot operand:wide | -
    case v128AnyTrue = 1077
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 1078
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load8LaneMemory = 1079
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 1080
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load16LaneMemory = 1081
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 1082
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load32LaneMemory = 1083
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 1084
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load64LaneMemory = 1085
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 1086
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store8LaneMemory = 1087
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 1088
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store16LaneMemory = 1089
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 1090
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store32LaneMemory = 1091
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 1092
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store64LaneMemory = 1093
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 1094
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 1095
    /// result:wide address:slot offset:u32 | traps
    case v128Load32ZeroLong = 1096
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32ZeroMemory = 1097
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 1098
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 1099
    /// result:wide address:slot offset:u32 | traps
    case v128Load64ZeroLong = 1100
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64ZeroMemory = 1101
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 1102
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 1103
    /// result:wide operand:wide | -
    case i8x16Abs = 1104
    /// result:wide operand:wide | -
    case i8x16Neg = 1105
    /// result:wide operand:wide | -
    case i8x16Popcnt = 1106
    /// result:slot operand:wide | -
    case i8x16AllTrue = 1107
    /// result:slot operand:wide | -
    case i8x16Bitmask = 1108
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 1109
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 1110
    /// result:wide operand:wide | -
    case f32x4Ceil = 1111
    /// result:wide operand:wide | -
    case f32x4Floor = 1112
    /// result:wide operand:wide | -
    case f32x4Trunc = 1113
    /// result:wide operand:wide | -
    case f32x4Nearest = 1114
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 1115
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 1116
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 1117
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 1118
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 1119
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 1120
    /// result:wide left:wide right:wide | -
    case i8x16Add = 1121
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 1122
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 1123
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 1124
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 1125
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 1126
    /// result:wide operand:wide | -
    case f64x2Ceil = 1127
    /// result:wide operand:wide | -
    case f64x2Floor = 1128
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 1129
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 1130
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 1131
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 1132
    /// result:wide operand:wide | -
    case f64x2Trunc = 1133
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 1134
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 1135
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 1136
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 1137
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 1138
    /// result:wide operand:wide | -
    case i16x8Abs = 1139
    /// result:wide operand:wide | -
    case i16x8Neg = 1140
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 1141
    /// result:slot operand:wide | -
    case i16x8AllTrue = 1142
    /// result:slot operand:wide | -
    case i16x8Bitmask = 1143
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 1144
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 1145
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 1146
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 1147
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 1148
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 1149
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 1150
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 1151
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 1152
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 1153
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 1154
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 1155
    /// result:wide left:wide right:wide | -
    case i16x8Add = 1156
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 1157
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 1158
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 1159
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 1160
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 1161
    /// result:wide operand:wide | -
    case f64x2Nearest = 1162
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 1163
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 1164
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 1165
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 1166
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 1167
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 1168
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 1169
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 1170
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 1171
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 1172
    /// result:wide operand:wide | -
    case i32x4Abs = 1173
    /// result:wide operand:wide | -
    case i32x4Neg = 1174
    /// result:slot operand:wide | -
    case i32x4AllTrue = 1175
    /// result:slot operand:wide | -
    case i32x4Bitmask = 1176
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 1177
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 1178
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 1179
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 1180
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 1181
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 1182
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 1183
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 1184
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 1185
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 1186
    /// result:wide left:wide right:wide | -
    case i32x4Add = 1187
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 1188
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 1189
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 1190
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 1191
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 1192
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 1193
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 1194
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 1195
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 1196
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 1197
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 1198
    /// result:wide operand:wide | -
    case i64x2Abs = 1199
    /// result:wide operand:wide | -
    case i64x2Neg = 1200
    /// result:slot operand:wide | -
    case i64x2AllTrue = 1201
    /// result:slot operand:wide | -
    case i64x2Bitmask = 1202
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 1203
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 1204
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 1205
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 1206
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 1207
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 1208
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 1209
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 1210
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 1211
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 1212
    /// result:wide left:wide right:wide | -
    case i64x2Add = 1213
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 1214
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 1215
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 1216
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 1217
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 1218
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 1219
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 1220
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 1221
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 1222
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 1223
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 1224
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 1225
    /// result:wide operand:wide | -
    case f32x4Abs = 1226
    /// result:wide operand:wide | -
    case f32x4Neg = 1227
    /// result:wide operand:wide | -
    case f32x4Sqrt = 1228
    /// result:wide left:wide right:wide | -
    case f32x4Add = 1229
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 1230
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 1231
    /// result:wide left:wide right:wide | -
    case f32x4Div = 1232
    /// result:wide left:wide right:wide | -
    case f32x4Min = 1233
    /// result:wide left:wide right:wide | -
    case f32x4Max = 1234
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 1235
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 1236
    /// result:wide operand:wide | -
    case f64x2Abs = 1237
    /// result:wide operand:wide | -
    case f64x2Neg = 1238
    /// result:wide operand:wide | -
    case f64x2Sqrt = 1239
    /// result:wide left:wide right:wide | -
    case f64x2Add = 1240
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 1241
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 1242
    /// result:wide left:wide right:wide | -
    case f64x2Div = 1243
    /// result:wide left:wide right:wide | -
    case f64x2Min = 1244
    /// result:wide left:wide right:wide | -
    case f64x2Max = 1245
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 1246
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 1247
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 1248
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 1249
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 1250
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 1251
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 1252
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 1253
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 1254
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 1255
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 1256
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 1257
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 1258
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 1259
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 1260
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 1261
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 1262
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 1263
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 1264
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 1265
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 1266
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 1267
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 1268
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 1269
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 1270
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 1271
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 1272
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 1273
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 1274
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 1275
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad32 = 1276
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad64 = 1277
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad8 = 1278
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad16 = 1279
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore32 = 1280
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore64 = 1281
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore8 = 1282
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore16 = 1283
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd32 = 1284
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd64 = 1285
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd8 = 1286
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd16 = 1287
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract32 = 1288
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract64 = 1289
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract8 = 1290
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract16 = 1291
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd32 = 1292
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd64 = 1293
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd8 = 1294
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd16 = 1295
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr32 = 1296
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr64 = 1297
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr8 = 1298
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr16 = 1299
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor32 = 1300
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor64 = 1301
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor8 = 1302
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor16 = 1303
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange32 = 1304
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange64 = 1305
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange8 = 1306
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange16 = 1307
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange32 = 1308
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange64 = 1309
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange8 = 1310
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange16 = 1311
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32EqAccumulatorImmediateThenBranchIfI32EqAccumulatorImmediate = 1312
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32EqAccumulatorImmediateThenCopyImmediate = 1313
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32EqAccumulatorImmediateThenJump = 1314
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32EqAccumulatorImmediateThenLoad32 = 1315
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32EqAccumulatorImmediateThenLoad32Accumulator = 1316
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32EqAccumulatorImmediateThenCopyPairThenCall = 1317
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32EqAccumulatorImmediateThenI32AddSlotImmediateThenCopyImmediate = 1318
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32EqSlotImmediateThenBranchIfI32EqSlotImmediate = 1319
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32EqSlotImmediateThenI32AddSlotImmediate = 1320
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32EqSlotImmediateThenI32AddSlotSlot = 1321
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32EqSlotImmediateThenLoad32 = 1322
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32EqSlotImmediateThenCopyPairThenCall = 1323
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32EqSlotImmediateThenI32AddSlotImmediateThenChargeFuelThenI32XorSlotSlotIntoI32MulAccumulatorImmediateThenLoad8Address4ThenBranchIfI32NeAccumulatorImmediate = 1324
    /// left:slot right:slot distance:distance cost:cost | fused refuels
    case branchIfI32GeUSlotSlotThenBranchIfI32LtUSlotSlotRepeated = 1325
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32GtUAccumulatorImmediateThenI32AddSlotImmediate = 1326
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32GtUAccumulatorImmediateThenI32AddSlotImmediateIntoI32ClzAccumulatorIntoI32SubImmediateAccumulatorThenI64AndAccumulatorImmediate = 1327
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32GtUSlotImmediateThenLoad8IntoI32ShlAccumulatorSlotIntoI32AddAccumulatorSlotIntoLoad8IntoI32AddSlotImmediateIntoI32ShlSlotAccumulatorLeft2IntoI32AddAccumulatorSlotRight4 = 1328
    /// left:slot right:slot distance:distance cost:cost | fused refuels
    case branchIfI32LeSSlotSlotThenI32SubSlotSlotThenI32LtUAccumulatorImmediate = 1329
    /// left:slot distance:distance cost:cost right:i32 | fused refuels
    case branchIfI32LeUAccumulatorImmediateThenCopyThenJump = 1330
    /// left:slot distance:distance cost:cost right:i32 | fused traps refuels
    case branchIfI32LeUSlotImmediateThenI32ShlAccumulatorImmediateIntoLoad32AccumulatorThenJump = 1331
    /// left:slot right:slot distance:distance cost:cost | fused refuels
    case branchIfI32LeUSlotSlotThenI32SubSlotSlotThenI32LtUAccumulatorImmediate = 1332
    /// left:slot distance:distance cost:cost right:i64 | fused refuels
    case branchIfI64GtUAccumulatorImmediateThenI32WrapI64AccumulatorThenJump = 1333
    /// left:slot distance:distance cost:cost right:i64 | fused refuels
    case branchIfI64LtUAccumulatorImmediateThenI32WrapI64Accumulator = 1334
    /// left:slot distance:distance cost:cost right:i64 | fused refuels
    case branchIfI64LtUSlotImmediateThenI32WrapI64 = 1335
    /// left:slot distance:distance cost:cost right:i64 | fused traps refuels
    case branchIfI64LtUSlotImmediateThenI32WrapI64IntoI32AddAccumulatorImmediateThenLoad32AccumulatorThenCopyPairSource2Source21ThenI32AddSlotImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediateRepeated = 1336
    /// condition:slot distance:distance cost:cost | fused refuels
    case branchIfNonZeroThenCopy = 1337
    /// condition:slot distance:distance cost:cost | fused refuels
    case branchIfNonZeroThenI32AddSlotImmediate = 1338
    /// condition:slot distance:distance cost:cost | fused refuels
    case branchIfNonZeroThenJump = 1339
    /// condition:slot distance:distance cost:cost | fused refuels
    case branchIfNonZeroThenCopyImmediateThenJump = 1340
    /// condition:slot distance:distance cost:cost | fused refuels
    case branchIfNonZeroThenCopyImmediateThenI32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediateThenI32ShlImmediateAccumulatorIntoI32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediate = 1341
    /// condition:slot distance:distance cost:cost | fused traps refuels
    case branchIfNonZeroThenI32AddSlotImmediateThenCopyImmediateThenLoad8SignedTo32ThenI32AddAccumulatorImmediateThenBranchIfI32GtUAccumulatorImmediate = 1342
    /// condition:slot distance:distance cost:cost | fused refuels
    case branchIfNonZeroAccumulatorThenCopyImmediateThenJump = 1343
    /// cost:cost | fused refuels
    case chargeFuelThenCopy = 1344
    /// cost:cost | fused refuels
    case chargeFuelThenCopyImmediate = 1345
    /// cost:cost | fused refuels
    case chargeFuelThenI32AddSlotImmediate = 1346
    /// cost:cost | fused refuels
    case chargeFuelThenI32AddSlotSlot = 1347
    /// cost:cost | fused traps refuels
    case chargeFuelThenLoad32 = 1348
    /// cost:cost | fused traps refuels
    case chargeFuelThenStore32 = 1349
    /// cost:cost | fused traps refuels
    case chargeFuelThenLoad32IntoI32AddAccumulatorSlot = 1350
    /// result:slot source:slot | fused refuels
    case copyThenBranchIfI32EqAccumulatorImmediate = 1351
    /// result:slot source:slot | fused refuels
    case copyThenBranchIfI32EqSlotImmediate = 1352
    /// result:slot source:slot | fused refuels
    case copyThenBranchIfI32GtUSlotImmediate = 1353
    /// result:slot source:slot | fused refuels
    case copyThenBranchIfI32NeSlotImmediate = 1354
    /// result:slot source:slot | fused refuels
    case copyThenBranchIfI64LtUSlotImmediateRepeated = 1355
    /// result:slot source:slot | fused refuels
    case copyThenBranchIfNonZero = 1356
    /// result:slot source:slot | fused refuels
    case copyThenBranchIfNonZeroAccumulator = 1357
    /// result:slot source:slot | fused traps refuels
    case copyThenCall = 1358
    /// result:slot source:slot | fused traps refuels
    case copyThenCallIndirect = 1359
    /// result:slot source:slot | fused refuels
    case copyThenChargeFuel = 1360
    /// result:slot source:slot | fused
    case copyThenCopyImmediate = 1361
    /// result:slot source:slot | fused
    case copyThenI32AddSlotImmediate = 1362
    /// result:slot source:slot | fused
    case copyThenI32AndAccumulatorSlot = 1363
    /// result:slot source:slot | fused
    case copyThenI32AndSlotImmediate = 1364
    /// result:slot source:slot | fused
    case copyThenI32RotlAccumulatorImmediate = 1365
    /// result:slot source:slot | fused
    case copyThenI32SubSlotSlot = 1366
    /// result:slot source:slot | fused refuels
    case copyThenJump = 1367
    /// result:slot source:slot | fused traps
    case copyThenLoad32 = 1368
    /// result:slot source:slot | fused traps
    case copyThenStore32Accumulator = 1369
    /// result:slot source:slot | fused traps refuels
    case copyThenChargeFuelThenCopyPairSource2ThenI32AddSlotImmediateThenCopyLongImmediateThenLoad8ThenI32AddAccumulatorImmediateIntoBranchTableAccumulator = 1370
    /// result:slot source:slot | fused traps refuels
    case copyThenChargeFuelThenI32AddSlotImmediateLeft2ThenLoad32ThenI32AddSlotImmediateThenCopyAccumulatorThenBranchIfI32GtSSlotSlotLeft3 = 1371
    /// result:slot source:slot | fused traps refuels
    case copyThenChargeFuelThenStore32ThenReturnSlotValue3 = 1372
    /// result:slot source:slot | fused refuels
    case copyThenCopyImmediateThenChargeFuel = 1373
    /// result:slot source:slot | fused
    case copyThenCopyImmediateThenCopy = 1374
    /// result:slot source:slot | fused refuels
    case copyThenI32AddSlotImmediateThenJump = 1375
    /// result:slot source:slot | fused
    case copyThenI32AndAccumulatorSlotThenI32AndSlotSlot = 1376
    /// result:slot source:slot | fused refuels
    case copyThenI32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1377
    /// result:slot source:slot | fused refuels
    case copyThenI32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediateRepeated = 1378
    /// result:slot source:slot | fused
    case copyThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediate = 1379
    /// result:slot source:slot | fused traps refuels
    case copyThenI32XorSlotImmediateIntoBranchIfI32GtSSlotAccumulatorThenI32AddSlotSlotThenLoad8Address4ThenBranchIfI32EqAccumulatorImmediateThenCopySource6ThenChargeFuel = 1380
    /// result:slot source:slot | fused traps refuels
    case copyThenLoad32ThenBranchIfI32NeSlotAccumulatorLeft2 = 1381
    /// result:slot source:slot | fused traps refuels
    case copyThenLoad8SignedTo32ThenI32AddAccumulatorImmediateIntoBranchIfI32LtUAccumulatorImmediateThenI32AddSlotImmediateThenI32MulSlotImmediateLeft5IntoI32AddAccumulatorSlotRight5IntoI32AddAccumulatorImmediateIntoLoad8Accumulator = 1382
    /// result:slot source:slot | fused refuels
    case copyAccumulatorThenBranchIfI32GtSSlotSlot = 1383
    /// result:slot source:slot | fused refuels
    case copyAccumulatorThenBranchIfI64LtUSlotImmediate = 1384
    /// result:slot source:slot | fused traps refuels
    case copyAccumulatorThenCall = 1385
    /// result:slot source:slot | fused refuels
    case copyAccumulatorThenJump = 1386
    /// result:slot source:slot | fused traps
    case copyAccumulatorThenLoad8 = 1387
    /// result:slot source:slot | fused traps refuels
    case copyAccumulatorThenLoad8IntoBranchIfNonZeroAccumulator = 1388
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenBranchIfI32EqSlotImmediate = 1389
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenBranchIfI32EqSlotImmediateRepeated = 1390
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenBranchIfI32LtUSlotImmediate = 1391
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenBranchIfNonZero = 1392
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenBranchIfNonZeroRepeated = 1393
    /// result:slot value:u32 | fused traps refuels
    case copyImmediateThenCall = 1394
    /// result:slot value:u32 | fused traps refuels
    case copyImmediateThenCallIndirect = 1395
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenChargeFuel = 1396
    /// result:slot value:u32 | fused
    case copyImmediateThenCopy = 1397
    /// result:slot value:u32 | fused
    case copyImmediateThenCopyImmediate = 1398
    /// result:slot value:u32 | fused
    case copyImmediateThenCopyPair = 1399
    /// result:slot value:u32 | fused
    case copyImmediateThenI32AddSlotImmediate = 1400
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenJump = 1401
    /// result:slot value:u32 | fused traps
    case copyImmediateThenLoad32 = 1402
    /// result:slot value:u32 | fused traps
    case copyImmediateThenLoad8 = 1403
    /// result:slot value:u32 | fused
    case copyImmediateThenSelect = 1404
    /// result:slot value:u32 | fused traps
    case copyImmediateThenStore32Immediate = 1405
    /// result:slot value:u32 | fused traps
    case copyImmediateThenStore8Immediate = 1406
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenBranchIfI32LtUSlotImmediateThenI32AddSlotSlotThenI32AddSlotSlotThenCopyImmediateThenChargeFuel = 1407
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenCopyThenChargeFuel = 1408
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenCopyThenJump = 1409
    /// result:slot value:u32 | fused traps refuels
    case copyImmediateThenCopyImmediateThenCall = 1410
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenCopyImmediateThenChargeFuel = 1411
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenCopyImmediateThenJump = 1412
    /// result:slot value:u32 | fused
    case copyImmediateThenCopyImmediateIntoSelectFirst1Second2 = 1413
    /// result:slot value:u32 | fused traps refuels
    case copyImmediateThenCopyLongImmediateThenCall = 1414
    /// result:slot value:u32 | fused refuels
    case copyImmediateThenI32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediateRepeated = 1415
    /// result:slot value:u32 | fused traps refuels
    case copyImmediateThenI32AddSlotImmediateThenLoad8AccumulatorThenBranchIfI32EqAccumulatorImmediateThenCopyImmediateThenChargeFuelThenCopySource5ThenI32AndSlotImmediateLeft5ThenBranchIfI32NeAccumulatorImmediate = 1416
    /// result:slot value:u32 | fused traps refuels
    case copyImmediateThenLoad32IntoBranchIfI32LtSAccumulatorImmediateRepeated = 1417
    /// result:slot value:u32 | fused traps refuels
    case copyImmediateThenLoad8IntoBranchIfI32EqAccumulatorImmediateThenCopyImmediate = 1418
    /// result:slot value:u32 | fused
    case copyImmediateIntoI32WrapI64Accumulator = 1419
    /// result:slot value:u32 | fused
    case copyImmediateIntoSelectFirst1 = 1420
    /// result:slot value:u32 | fused
    case copyImmediateIntoSelectSecond1 = 1421
    /// result:slot value:u32 | fused traps
    case copyImmediateIntoStore32AbsoluteAccumulator = 1422
    /// result:slot value:u64 | fused
    case copyLongImmediateThenCopyImmediate = 1423
    /// result:slot value:u64 | fused traps
    case copyLongImmediateThenLoad8 = 1424
    /// result:slot value:u64 | fused traps
    case copyLongImmediateThenLoad8ThenI32ShlAccumulatorImmediate = 1425
    /// result:slot source:slot result2:slot source2:slot | fused traps refuels
    case copyPairThenCall = 1426
    /// result:slot source:slot result2:slot source2:slot | fused traps refuels
    case copyPairThenCallIndirect = 1427
    /// result:slot source:slot result2:slot source2:slot | fused refuels
    case copyPairThenChargeFuel = 1428
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenCopy = 1429
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenCopyImmediate = 1430
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenCopyPair = 1431
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenI32AddSlotImmediate = 1432
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenI32SubSlotSlot = 1433
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenI32XorSlotSlot = 1434
    /// result:slot source:slot result2:slot source2:slot | fused refuels
    case copyPairThenJump = 1435
    /// result:slot source:slot result2:slot source2:slot | fused traps
    case copyPairThenLoad32 = 1436
    /// result:slot source:slot result2:slot source2:slot | fused refuels
    case copyPairThenChargeFuelThenBranchIfI32LeSSlotSlotThenI32SubSlotSlotThenI32SubSlotSlotIntoBranchIfI32GeSSlotAccumulatorLeft2 = 1437
    /// result:slot source:slot result2:slot source2:slot | fused refuels
    case copyPairThenCopyThenJump = 1438
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenCopyPairThenCopyPair = 1439
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenCopyPairThenI32AddSlotImmediate = 1440
    /// result:slot source:slot result2:slot source2:slot | fused refuels
    case copyPairThenCopyPairThenCopyPairThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1441
    /// result:slot source:slot result2:slot source2:slot | fused refuels
    case copyPairThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1442
    /// result:slot source:slot result2:slot source2:slot | fused refuels
    case copyPairThenI32AddSlotImmediateThenJump = 1443
    /// result:slot source:slot result2:slot source2:slot | fused traps refuels
    case copyPairThenI32AddSlotImmediateThenCopyLongImmediateThenLoad8ThenI32AddAccumulatorImmediateIntoBranchTableAccumulator = 1444
    /// result:slot source:slot result2:slot source2:slot | fused traps
    case copyPairThenI32AddSlotImmediateIntoStore32Accumulator = 1445
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenI32XorSlotSlotThenCopy = 1446
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenI32XorSlotSlotThenCopyThenI32AndAccumulatorSlotRight2IntoI32AndSlotSlotIntoI32XorAccumulatorSlotRight2ThenI32RotlSlotImmediateLeft4IntoI32RotlSlotImmediateLeft5IntoI32XorAccumulatorSlotRight2 = 1447
    /// result:slot source:slot result2:slot source2:slot | fused
    case copyPairThenI32XorSlotSlotIntoI32AndAccumulatorSlot = 1448
    /// result:slot source:slot result2:slot source2:slot | fused traps refuels
    case copyPairSource23ThenLoad32ThenStore32ThenBranchIfNonZeroAccumulatorRepeated = 1449
    /// result:slot global:u32 | fused refuels
    case globalGetThenBranchIfNonZero = 1450
    /// result:slot global:u32 | fused
    case globalGetIntoI32SubAccumulatorImmediate = 1451
    /// result:slot global:u32 | fused
    case globalGetIntoI32SubAccumulatorImmediateThenGlobalSetAccumulator = 1452
    /// result:slot global:u32 | fused traps
    case globalGetIntoI32SubAccumulatorImmediateThenCopyAccumulatorThenGlobalSetValue2ThenLoad32 = 1453
    /// result:slot global:u32 | fused traps refuels
    case globalGetIntoI32SubAccumulatorImmediateThenGlobalSetAccumulatorThenLoad32ThenI32AddAccumulatorImmediateIntoStore32AccumulatorThenBranchIfNonZeroCondition3 = 1454
    /// value:slot global:u32 | fused traps
    case globalSetAccumulatorThenLoad32 = 1455
    /// value:slot global:u32 | fused refuels
    case globalSetAccumulatorThenReturnPlaced = 1456
    /// value:slot global:u32 | fused refuels
    case globalSetAccumulatorThenReturnSlot = 1457
    /// result:slot first:slot second:slot condition:slot | fused
    case selectThenI32GtSSlotSlot = 1458
    /// result:slot first:slot second:slot condition:slot | fused
    case selectIntoI32AddAccumulatorSlot = 1459
    /// result:slot first:slot second:slot condition:slot | fused
    case selectAccumulatorThenI32AddSlotImmediate = 1460
    /// result:slot first:slot second:slot condition:slot | fused
    case selectAccumulatorThenI32NeSlotImmediate = 1461
    /// result:slot first:slot second:slot condition:slot | fused traps
    case selectAccumulatorThenLoad32 = 1462
    /// result:slot first:slot second:slot condition:slot | fused traps
    case selectAccumulatorThenI32AddSlotImmediateIntoLoad8Accumulator = 1463
    /// result:slot first:slot second:slot condition:slot | fused
    case selectAccumulatorThenI32NeSlotImmediateIntoI32AddAccumulatorSlot = 1464
    /// result:slot first:slot second:slot condition:slot | fused refuels
    case selectAccumulatorIntoReturnSlotAccumulator = 1465
    /// result:slot first:slot second:slot condition:slot | fused traps
    case selectAccumulatorIntoI32AddSlotImmediateIntoLoad8AccumulatorThenSelectAccumulatorSecond3 = 1466
    /// first:frame | fused refuels
    case zeroFourThenBranchIfI32EqSlotImmediate = 1467
    /// first:frame | fused refuels
    case zeroFourThenBranchIfNonZeroRepeated = 1468
    /// first:frame | fused
    case zeroFourThenCopyImmediate = 1469
    /// first:frame | fused traps
    case zeroFourThenLoad32 = 1470
    /// first:frame | fused
    case zeroFourThenZeroFour = 1471
    /// first:frame | fused traps refuels
    case zeroFourThenBranchIfI32EqSlotImmediateThenI32AddSlotImmediateIntoLoad64AccumulatorThenI32WrapI64AccumulatorIntoI32ShlImmediateAccumulatorThenI32SubSlotAccumulator = 1472
    /// first:frame | fused refuels
    case zeroFourThenCopyImmediateThenBranchIfI32LtUSlotImmediateThenCopyImmediateThenChargeFuelThenI32AddSlotImmediate = 1473
    /// first:frame | fused
    case zeroFourThenGlobalGetIntoI32SubAccumulatorImmediateThenGlobalSetAccumulator = 1474
    /// first:frame | fused
    case zeroFourThenI32AddSlotImmediateThenI32LtUAccumulatorSlotThenCopyImmediateIntoSelectFirst1Second3ThenI32ShlImmediateSlotThenI32GtUSlotAccumulatorLeft2IntoSelectAccumulatorFirst3Second2ThenI32AddAccumulatorImmediateIntoI32ClzAccumulator = 1475
    /// first:frame | fused traps refuels
    case zeroFourThenLoad32ThenBranchIfNonZeroAccumulatorRepeated = 1476
    /// first:frame | fused traps refuels
    case zeroFourThenLoad32IntoBranchIfI32LtUSlotAccumulatorRepeated = 1477
    /// first:frame | fused traps refuels
    case zeroFourThenZeroFourThenChargeFuelThenLoad8IntoI32AndAccumulatorImmediateThenI32AddAccumulatorImmediateIntoBranchTableAccumulator = 1478
    /// first:frame | fused traps refuels
    case zeroFourThenZeroFourThenLoad32ThenLoad8AccumulatorThenBranchIfNonZeroAccumulatorRepeated = 1479
    /// first:frame | fused traps refuels
    case zeroFourThenZeroFourThenLoad8IntoI32AddAccumulatorSlotThenLoad8IntoI32AddAccumulatorSlotThenLoad8ThenLoad8ThenBranchIfI32NeSlotAccumulatorLeft2 = 1480
    /// result:slot left:slot right:slot | fused
    case f64AddAccumulatorSlotThenI32AddSlotSlot = 1481
    /// result:slot left:slot right:slot | fused
    case f64AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediate = 1482
    /// result:slot left:slot right:slot | fused
    case f64AddAccumulatorSlotIntoF64AddAccumulatorSlot = 1483
    /// result:slot left:slot right:slot | fused
    case f64AddAccumulatorSlotIntoF64AddAccumulatorSlotThenI32AddSlotSlot = 1484
    /// result:slot left:slot right:f64 | fused traps
    case f64MulAccumulatorImmediateIntoF64StoreAccumulator = 1485
    /// result:slot left:slot right:slot | fused traps
    case f64MulAccumulatorSlotThenF64Load = 1486
    /// result:slot left:slot right:slot | fused
    case f64MulAccumulatorSlotIntoF64AddAccumulatorSlot = 1487
    /// result:slot left:slot right:slot | fused
    case f64MulAccumulatorSlotIntoF64AddAccumulatorSlotIntoF64AddAccumulatorSlot = 1488
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndAccumulatorImmediateThenBranchIfI32EqAccumulatorImmediate = 1489
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateThenI32ShrUSlotImmediate = 1490
    /// result:slot left:slot right:i32 | fused traps
    case i32AndAccumulatorImmediateThenStore32Accumulator = 1491
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediate = 1492
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediate = 1493
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediate = 1494
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32LtUAccumulatorImmediate = 1495
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32NeAccumulatorImmediate = 1496
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndAccumulatorImmediateIntoBranchIfNonZeroAccumulator = 1497
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateIntoI32AddAccumulatorImmediate = 1498
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateIntoI32AddAccumulatorSlot = 1499
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateIntoI32MulAccumulatorSlot = 1500
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateIntoI32OrAccumulatorSlot = 1501
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateIntoI32RotrAccumulatorImmediate = 1502
    /// result:slot left:slot right:i32 | fused
    case i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediate = 1503
    /// result:slot left:slot right:i32 | fused traps
    case i32AndAccumulatorImmediateIntoLoad8Accumulator = 1504
    /// result:slot left:slot right:i32 | fused traps
    case i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32Accumulator = 1505
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotThenI32AndSlotSlot = 1506
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotThenI32ShlAccumulatorImmediate = 1507
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotThenI32SubSlotSlot = 1508
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotThenI32AndSlotSlotIntoI32XorAccumulatorSlot = 1509
    /// result:slot left:slot right:slot | fused refuels
    case i32AndAccumulatorSlotIntoBranchIfNonZeroAccumulator = 1510
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotIntoI32AddAccumulatorSlot = 1511
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediate = 1512
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotIntoI32XorAccumulatorSlot = 1513
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1514
    /// result:slot left:slot right:slot | fused
    case i32AndAccumulatorSlotIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1515
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateThenBranchIfI32EqAccumulatorImmediate = 1516
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateThenBranchIfI32LtUSlotAccumulator = 1517
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1518
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateThenBranchIfNonZeroAccumulator = 1519
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateThenI32AndSlotImmediate = 1520
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateThenBranchIfI32EqAccumulatorImmediateThenBranchIfI32NeAccumulatorImmediate = 1521
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateThenBranchIfI32EqAccumulatorImmediateThenBranchTable = 1522
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AndSlotImmediateThenCopyThenCall = 1523
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AndSlotImmediateThenI32AndSlotImmediateIntoBranchIfI32EqAccumulatorImmediateThenLoad16ThenI32AndSlotImmediateLeft4ThenBranchIfNonZeroAccumulator = 1524
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateIntoBranchIfI32EqAccumulatorImmediate = 1525
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateIntoBranchIfI32NeAccumulatorImmediate = 1526
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateIntoBranchIfI32NeSlotAccumulator = 1527
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateIntoBranchIfNonZeroAccumulator = 1528
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateIntoI32EqAccumulatorImmediate = 1529
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateIntoI32NeAccumulatorImmediate = 1530
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateIntoI32OrAccumulatorSlot = 1531
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateIntoI32ShlAccumulatorImmediate = 1532
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateIntoI32ShrUAccumulatorImmediate = 1533
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateIntoI32XorAccumulatorSlot = 1534
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateIntoReturnSlotAccumulator = 1535
    /// result:slot left:slot right:i32 | fused
    case i32AndSlotImmediateIntoI32EqAccumulatorImmediateIntoI32SubSlotAccumulator = 1536
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateIntoI32EqAccumulatorImmediateIntoI32SubSlotAccumulatorThenChargeFuel = 1537
    /// result:slot left:slot right:i32 | fused refuels
    case i32AndSlotImmediateIntoI32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediate = 1538
    /// result:slot left:slot right:slot | fused
    case i32AndSlotSlotIntoI32ShlAccumulatorImmediate = 1539
    /// result:slot left:slot right:slot | fused
    case i32AndSlotSlotIntoI32XorAccumulatorSlot = 1540
    /// result:slot left:slot right:slot | fused
    case i32AndSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1541
    /// result:slot left:slot right:slot | fused traps
    case i32AndSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8AccumulatorThenI32SubSlotAccumulatorThenI32ShrUSlotSlotRight2 = 1542
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AndSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad16AccumulatorThenBranchIfI32GeUSlotAccumulator = 1543
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AndSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad16AccumulatorThenBranchIfI32GeUSlotAccumulatorThenI32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1544
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AndSlotSlotLeft4IntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad16AccumulatorThenBranchIfI32GeUSlotAccumulatorThenI32AddSlotImmediateLeft7ThenBranchIfNonZeroAccumulatorRepeated = 1545
    /// result:slot left:slot right:slot | fused
    case i32AndSlotSlotIntoI32XorAccumulatorSlotThenI32RotlSlotImmediate = 1546
    /// result:slot operand:slot | fused
    case i32ClzAccumulatorIntoI32SubImmediateAccumulatorThenI64AndAccumulatorImmediate = 1547
    /// result:slot left:slot right:i32 | fused
    case i32EqAccumulatorImmediateIntoI32SubSlotAccumulator = 1548
    /// result:slot left:slot right:i32 | fused refuels
    case i32EqAccumulatorImmediateIntoI32SubSlotAccumulatorThenChargeFuel = 1549
    /// result:slot left:slot right:i32 | fused refuels
    case i32EqSlotImmediateIntoI32AddSlotImmediateIntoI32LtUAccumulatorImmediateIntoSelectAccumulatorSecond3IntoReturnSlotAccumulator = 1550
    /// result:slot operand:slot | fused
    case i32Extend8SAccumulatorThenI32AndAccumulatorImmediateIntoI32AndSlotImmediateIntoI32EqAccumulatorImmediateIntoSelectAccumulatorFirst3Second4IntoSelectFirst1Second5 = 1551
    /// result:slot left:slot right:slot | fused
    case i32GtSAccumulatorSlotThenCopyImmediate = 1552
    /// result:slot left:slot right:slot | fused
    case i32GtSSlotAccumulatorThenI32LtSSlotSlot = 1553
    /// result:slot left:slot right:slot | fused
    case i32GtSSlotAccumulatorThenI32LtSSlotSlotIntoI32SubSlotAccumulator = 1554
    /// result:slot left:slot right:slot | fused
    case i32GtSSlotAccumulatorIntoSelectAccumulator = 1555
    /// result:slot left:slot right:slot | fused
    case i32GtSSlotSlotThenCopyImmediate = 1556
    /// result:slot left:slot right:slot | fused
    case i32GtSSlotSlotThenCopyImmediateIntoSelectFirst1Second2 = 1557
    /// result:slot left:slot right:slot | fused
    case i32GtUAccumulatorSlotThenCopyImmediate = 1558
    /// result:slot left:slot right:slot | fused
    case i32GtUAccumulatorSlotThenCopyImmediateThenSelect = 1559
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32LtSSlotImmediateIntoI32AndAccumulatorSlotIntoBranchIfNonZeroAccumulatorThenI32AndSlotImmediateIntoSelectFirst1ThenLoad64ThenBranchIfI64NeAccumulatorImmediate = 1560
    /// result:slot left:slot right:slot | fused
    case i32LtSSlotSlotIntoI32SubSlotAccumulator = 1561
    /// result:slot left:slot right:slot | fused refuels
    case i32LtSSlotSlotIntoI32SubSlotAccumulatorIntoReturnSlotAccumulator = 1562
    /// result:slot left:slot right:slot | fused
    case i32LtUSlotAccumulatorIntoSelectAccumulator = 1563
    /// result:slot left:slot right:i32 | fused refuels
    case i32LtUSlotImmediateThenCopyThenBranchIfNonZero = 1564
    /// result:slot left:slot right:i32 | fused traps
    case i32MulAccumulatorImmediateThenLoad8 = 1565
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32MulAccumulatorImmediateThenLoad8ThenBranchIfI32NeAccumulatorImmediate = 1566
    /// result:slot left:slot right:i32 | fused
    case i32MulAccumulatorImmediateIntoI32AddAccumulatorSlot = 1567
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32MulAccumulatorImmediateIntoI32SubSlotAccumulatorIntoI32OrAccumulatorImmediateIntoStore8AccumulatorThenI32GtUSlotImmediateThenCopyThenBranchIfNonZero = 1568
    /// result:slot left:slot right:slot | fused
    case i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediate = 1569
    /// result:slot left:slot right:slot | fused traps
    case i32MulAccumulatorSlotThenLoad16 = 1570
    /// result:slot left:slot right:slot | fused traps
    case i32MulAccumulatorSlotThenLoad16SignedTo32 = 1571
    /// result:slot left:slot right:slot | fused
    case i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediate = 1572
    /// result:slot left:slot right:slot | fused
    case i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateIntoI32ShrUSlotImmediateLeft3IntoI32AndAccumulatorImmediateIntoI32MulAccumulatorSlotRight3 = 1573
    /// result:slot left:slot right:slot | fused
    case i32MulAccumulatorSlotIntoI32AddAccumulatorSlot = 1574
    /// result:slot left:slot right:slot | fused
    case i32MulAccumulatorSlotIntoI32AddAccumulatorSlotIntoI32AddAccumulatorSlot = 1575
    /// result:slot left:slot right:i32 | fused
    case i32MulSlotImmediateIntoI32AddAccumulatorImmediate = 1576
    /// result:slot left:slot right:i32 | fused
    case i32MulSlotImmediateIntoI32AddAccumulatorSlot = 1577
    /// result:slot left:slot right:i32 | fused
    case i32MulSlotImmediateIntoI32AddAccumulatorImmediateThenI32ShrUAccumulatorImmediate = 1578
    /// result:slot left:slot right:slot | fused
    case i32MulSlotSlotIntoI32AddAccumulatorSlot = 1579
    /// result:slot left:slot right:slot | fused
    case i32MulSlotSlotIntoI32ShlAccumulatorImmediate = 1580
    /// result:slot left:slot right:i32 | fused
    case i32NeSlotImmediateIntoI32AddAccumulatorSlot = 1581
    /// result:slot left:slot right:i32 | fused
    case i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1582
    /// result:slot left:slot right:i32 | fused
    case i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32NeSlotImmediate = 1583
    /// result:slot left:slot right:i32 | fused
    case i32NeSlotImmediateIntoI32AddAccumulatorSlotIntoI32NeSlotImmediateIntoI32AddAccumulatorSlotRight2 = 1584
    /// result:slot left:slot right:i32 | fused refuels
    case i32NeSlotImmediateIntoI32AddAccumulatorSlotIntoI32NeSlotImmediateIntoI32AddAccumulatorSlotRight2ThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorSlot = 1585
    /// result:slot left:slot right:i32 | fused
    case i32NeSlotImmediateIntoI32AddAccumulatorSlotIntoI32NeSlotImmediateIntoI32AddAccumulatorSlotRight2IntoI32NeSlotImmediateIntoI32AddAccumulatorSlotRight2IntoI32NeSlotImmediateIntoI32AddAccumulatorSlotRight2 = 1586
    /// result:slot left:slot right:i32 | fused traps
    case i32OrAccumulatorImmediateIntoStore32Accumulator = 1587
    /// result:slot left:slot right:i32 | fused traps
    case i32OrAccumulatorImmediateIntoStore8Accumulator = 1588
    /// result:slot left:slot right:slot | fused traps refuels
    case i32OrAccumulatorSlotThenStore16AccumulatorThenI32SubImmediateSlotIntoBranchIfI32LeSSlotAccumulator = 1589
    /// result:slot left:slot right:slot | fused refuels
    case i32OrAccumulatorSlotIntoBranchIfNonZeroAccumulator = 1590
    /// result:slot left:slot right:slot | fused traps
    case i32OrAccumulatorSlotIntoStore32Accumulator = 1591
    /// result:slot left:slot right:slot | fused traps
    case i32OrAccumulatorSlotIntoStore8Accumulator = 1592
    /// result:slot left:slot right:i32 | fused
    case i32OrSlotImmediateThenI32AddSlotImmediate = 1593
    /// result:slot left:slot right:i32 | fused
    case i32RotlAccumulatorImmediateThenI32RotlSlotImmediate = 1594
    /// result:slot left:slot right:i32 | fused
    case i32RotlAccumulatorImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1595
    /// result:slot left:slot right:i32 | fused
    case i32RotlAccumulatorImmediateIntoI32RotlSlotImmediateIntoI32XorAccumulatorSlotRight2 = 1596
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateThenI32RotlSlotImmediate = 1597
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1598
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1599
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32RotlSlotImmediate = 1600
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUSlotImmediate = 1601
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1602
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopy = 1603
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyThenI32RotlAccumulatorImmediateIntoI32RotlSlotImmediateLeft2IntoI32XorAccumulatorSlotRight2 = 1604
    /// result:slot left:slot right:i32 | fused
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyPairThenI32XorSlotSlotIntoI32AndAccumulatorSlotIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotRight5 = 1605
    /// result:slot left:slot right:i32 | fused
    case i32RotrAccumulatorImmediateThenI32RotrSlotImmediate = 1606
    /// result:slot left:slot right:i32 | fused
    case i32RotrSlotImmediateIntoI32AndAccumulatorImmediate = 1607
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateThenI32AddAccumulatorSlotThenLoad16Accumulator = 1608
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateThenI32AddAccumulatorSlotThenLoad32Accumulator = 1609
    /// result:slot left:slot right:i32 | fused
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1610
    /// result:slot left:slot right:i32 | fused
    case i32ShlAccumulatorImmediateIntoI32XorAccumulatorSlot = 1611
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoLoad16Accumulator = 1612
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoLoad32Accumulator = 1613
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad32Accumulator = 1614
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8Accumulator = 1615
    /// result:slot left:slot right:i32 | fused
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediate = 1616
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad16Accumulator = 1617
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoI32SubSlotAccumulatorThenI32AddAccumulatorImmediateIntoLoad64AccumulatorThenI32AddSlotImmediateLeft3IntoLoad64AccumulatorThenCopyThenCopyLongImmediate = 1618
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoLoad32AccumulatorThenI32ShrUSlotImmediate = 1619
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorImmediate = 1620
    /// result:slot left:slot right:slot | fused
    case i32ShlAccumulatorSlotIntoI32AddAccumulatorSlot = 1621
    /// result:slot right:slot left:i32 | fused
    case i32ShlImmediateSlotIntoI32XorAccumulatorImmediate = 1622
    /// result:slot right:slot left:i32 | fused refuels
    case i32ShlImmediateSlotIntoI32XorAccumulatorImmediateIntoI32AndAccumulatorSlotThenI32SubSlotSlotThenI32ShrUSlotSlotThenI32AddSlotSlotLeft3ThenI32SubSlotSlotThenBranchIfI32LeUSlotAccumulatorLeft2Repeated = 1623
    /// result:slot left:slot right:slot | fused traps
    case i32ShlSlotAccumulatorThenLoad32 = 1624
    /// result:slot left:slot right:slot | fused
    case i32ShlSlotAccumulatorIntoI32AddAccumulatorSlot = 1625
    /// result:slot left:slot right:slot | fused traps
    case i32ShlSlotAccumulatorIntoLoad32IntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediateIntoLoad8AccumulatorIntoI32XorAccumulatorSlotRight5IntoLoad32IntoI32AndAccumulatorSlotRight2 = 1626
    /// result:slot left:slot right:i32 | fused refuels
    case i32ShlSlotImmediateThenBranchIfI32NeSlotImmediateRepeated = 1627
    /// result:slot left:slot right:i32 | fused
    case i32ShlSlotImmediateThenI32ShlSlotImmediate = 1628
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShlSlotImmediateThenCopyPairThenCall = 1629
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlSlotImmediateThenI32AddAccumulatorSlotThenLoad32Accumulator = 1630
    /// result:slot left:slot right:i32 | fused
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlot = 1631
    /// result:slot left:slot right:i32 | fused
    case i32ShlSlotImmediateIntoI32XorAccumulatorSlot = 1632
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotThenCopyThenChargeFuelThenI32AddSlotImmediateLeft2ThenI32AddSlotImmediateLeft4ThenLoad32AccumulatorThenBranchIfI32LtSAccumulatorSlotThenI32AddSlotImmediateLeft4 = 1633
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotThenStore32AccumulatorThenBranchIfI32EqSlotImmediate = 1634
    /// result:slot left:slot right:i32 | fused
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediate = 1635
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoLoad32Accumulator = 1636
    /// result:slot left:slot right:i32 | fused traps
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoStore32AtAccumulator = 1637
    /// result:slot left:slot right:i32 | fused refuels
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediateThenChargeFuel = 1638
    /// result:slot left:slot right:i32 | fused
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoI32MulSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotRight3 = 1639
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShlSlotImmediateIntoI32ShlSlotImmediateIntoI32AddAccumulatorSlotRight2IntoI32AddAccumulatorSlotThenChargeFuelThenStore64ImmediateAddress2 = 1640
    /// result:slot left:slot right:i32 | fused
    case i32ShlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUAccumulatorImmediate = 1641
    /// result:slot left:slot right:i32 | fused
    case i32ShlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotRight2ThenI32ShlAccumulatorImmediateIntoI32XorAccumulatorSlotRight2 = 1642
    /// result:slot left:slot right:slot | fused
    case i32ShlSlotSlotIntoI32OrAccumulatorSlot = 1643
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShrSSlotImmediateThenI32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediateThenLoad32IntoLoad32AccumulatorThenBranchIfNonZeroAccumulator = 1644
    /// result:slot left:slot right:i32 | fused
    case i32ShrUAccumulatorImmediateIntoI32AddAccumulatorSlot = 1645
    /// result:slot left:slot right:i32 | fused
    case i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediate = 1646
    /// result:slot left:slot right:i32 | fused
    case i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlot = 1647
    /// result:slot left:slot right:i32 | fused
    case i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateThenI32ShrUSlotImmediate = 1648
    /// result:slot left:slot right:i32 | fused
    case i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotThenI32ShlAccumulatorImmediate = 1649
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateThenCopyAccumulatorThenCopyImmediate = 1650
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32AddAccumulatorImmediate = 1651
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32AddAccumulatorSlot = 1652
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediate = 1653
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlot = 1654
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32AddAccumulatorImmediateThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlot = 1655
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShrUSlotImmediateIntoI32AddAccumulatorImmediateThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8AccumulatorThenI32AddAccumulatorImmediateIntoBranchTableAccumulator = 1656
    /// result:slot left:slot right:i32 | fused refuels
    case i32ShrUSlotImmediateIntoI32AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 1657
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlot = 1658
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32MulAccumulatorSlot = 1659
    /// result:slot left:slot right:i32 | fused refuels
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32EqSlotAccumulatorThenI32AddSlotImmediate = 1660
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorImmediateThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8AccumulatorIntoI32AddAccumulatorImmediateIntoBranchTableAccumulator = 1661
    /// result:slot left:slot right:i32 | fused traps
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8Accumulator = 1662
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlot = 1663
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotThenStore8AtAccumulatorThenStore64AtAccumulatorThenI32AddSlotImmediateThenChargeFuelThenCopyImmediateThenBranchIfI32EqSlotImmediate = 1664
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32AddSlotImmediate = 1665
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32XorAccumulatorSlot = 1666
    /// result:slot left:slot right:i32 | fused traps
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenLoad32 = 1667
    /// result:slot left:slot right:i32 | fused
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1668
    /// result:slot left:slot right:slot | fused refuels
    case i32ShrUSlotSlotThenChargeFuel = 1669
    /// result:slot left:slot right:slot | fused
    case i32ShrUSlotSlotThenI32AddSlotSlot = 1670
    /// result:slot left:slot right:slot | fused traps
    case i32ShrUSlotSlotThenLoad8 = 1671
    /// result:slot left:slot right:i32 | fused
    case i32SubAccumulatorImmediateThenGlobalSetAccumulator = 1672
    /// result:slot left:slot right:slot | fused traps
    case i32SubAccumulatorSlotIntoStore32Accumulator = 1673
    /// result:slot right:slot left:i32 | fused refuels
    case i32SubImmediateSlotThenI32AndAccumulatorImmediateIntoI32AddAccumulatorImmediateThenBranchIfI32LtUAccumulatorImmediateRepeated = 1674
    /// result:slot right:slot left:i32 | fused
    case i32SubImmediateSlotIntoI32ShlAccumulatorImmediate = 1675
    /// result:slot right:slot left:i32 | fused traps refuels
    case i32SubImmediateSlotIntoLoad32IntoLoad32AccumulatorIntoLoad32AccumulatorIntoLoad8AccumulatorIntoSelectAccumulatorFirst5ThenChargeFuelThenReturnSlotValue2 = 1676
    /// result:slot left:slot right:slot | fused refuels
    case i32SubSlotAccumulatorThenChargeFuel = 1677
    /// result:slot left:slot right:slot | fused
    case i32SubSlotAccumulatorThenI32AddAccumulatorImmediate = 1678
    /// result:slot left:slot right:slot | fused
    case i32SubSlotAccumulatorThenI32ShrUSlotSlot = 1679
    /// result:slot left:slot right:slot | fused refuels
    case i32SubSlotAccumulatorIntoReturnSlotAccumulator = 1680
    /// result:slot left:slot right:slot | fused traps
    case i32SubSlotAccumulatorIntoStore32Accumulator = 1681
    /// result:slot left:slot right:slot | fused traps
    case i32SubSlotAccumulatorIntoI32MulAccumulatorSlotThenI32AddSlotSlotIntoLoad8AccumulatorIntoI32AddAccumulatorSlotIntoI32MulAccumulatorSlot = 1682
    /// result:slot left:slot right:slot | fused traps
    case i32SubSlotAccumulatorIntoI64ExtendI32SAccumulatorThenLoad32 = 1683
    /// result:slot left:slot right:i32 | fused traps
    case i32SubSlotImmediateThenGlobalSetAccumulatorThenStore64ImmediateAtAccumulator = 1684
    /// result:slot left:slot right:slot | fused refuels
    case i32SubSlotSlotThenBranchIfI32LeUSlotAccumulator = 1685
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotThenCopyImmediate = 1686
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotThenI32AddAccumulatorSlot = 1687
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotThenI32GtUAccumulatorSlot = 1688
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotThenI32MulSlotSlot = 1689
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotThenI32ShrUSlotSlot = 1690
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotThenI32SubSlotSlot = 1691
    /// result:slot left:slot right:slot | fused refuels
    case i32SubSlotSlotThenCopyImmediateThenCopyImmediateThenChargeFuel = 1692
    /// result:slot left:slot right:slot | fused traps refuels
    case i32SubSlotSlotThenCopyPairThenCall = 1693
    /// result:slot left:slot right:slot | fused traps refuels
    case i32SubSlotSlotThenI32AddAccumulatorImmediateThenBranchIfI32LeSAccumulatorSlotThenStore32ThenBranchIfI32LtSAccumulatorSlot = 1694
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotThenI32SubSlotSlotThenI32MulSlotSlotIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1695
    /// result:slot left:slot right:slot | fused refuels
    case i32SubSlotSlotThenI32XorSlotImmediateThenBranchIfI32GtSSlotAccumulatorLeft2ThenBranchIfI32EqSlotImmediate = 1696
    /// result:slot left:slot right:slot | fused traps
    case i32SubSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad32Accumulator = 1697
    /// result:slot left:slot right:slot | fused
    case i32SubSlotSlotIntoI64EqSlotImmediateIntoI32AddAccumulatorSlotRight2 = 1698
    /// result:slot operand:slot | fused refuels
    case i32WrapI64ThenChargeFuel = 1699
    /// result:slot operand:slot | fused traps refuels
    case i32WrapI64ThenLoad16AccumulatorThenBranchIfI32EqAccumulatorImmediateRepeated = 1700
    /// result:slot operand:slot | fused
    case i32WrapI64IntoI32AddAccumulatorImmediate = 1701
    /// result:slot operand:slot | fused traps
    case i32WrapI64IntoLoad64Accumulator = 1702
    /// result:slot operand:slot | fused traps
    case i32WrapI64IntoI32AddAccumulatorImmediateThenLoad32Accumulator = 1703
    /// result:slot operand:slot | fused
    case i32WrapI64AccumulatorThenI32AddSlotImmediate = 1704
    /// result:slot operand:slot | fused
    case i32WrapI64AccumulatorThenI32OrAccumulatorSlot = 1705
    /// result:slot operand:slot | fused
    case i32WrapI64AccumulatorIntoI32AddAccumulatorImmediate = 1706
    /// result:slot operand:slot | fused traps
    case i32WrapI64AccumulatorIntoI32AddAccumulatorImmediateThenLoad32Accumulator = 1707
    /// result:slot left:slot right:i32 | fused
    case i32XorAccumulatorImmediateIntoI32AndAccumulatorSlot = 1708
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32AddSlotImmediate = 1709
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32RotlSlotImmediate = 1710
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32ShlAccumulatorImmediate = 1711
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediate = 1712
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32ShrUSlotImmediate = 1713
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32XorAccumulatorSlot = 1714
    /// result:slot left:slot right:slot | fused traps
    case i32XorAccumulatorSlotThenLoad32 = 1715
    /// result:slot left:slot right:slot | fused traps
    case i32XorAccumulatorSlotThenStore8Accumulator = 1716
    /// result:slot left:slot right:slot | fused refuels
    case i32XorAccumulatorSlotThenI32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1717
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32RotlSlotImmediateThenI32RotlSlotImmediate = 1718
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1719
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32ShlAccumulatorImmediateIntoI32XorAccumulatorSlot = 1720
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlot = 1721
    /// result:slot left:slot right:slot | fused traps
    case i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateIntoLoad32AccumulatorThenI32ShrUSlotImmediateLeft4IntoI32AndAccumulatorImmediateIntoLoad32Accumulator = 1722
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlot = 1723
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotThenI32XorAccumulatorSlotIntoI32AndAccumulatorImmediate = 1724
    /// result:slot left:slot right:slot | fused traps
    case i32XorAccumulatorSlotThenLoad32IntoI32AddAccumulatorSlot = 1725
    /// result:slot left:slot right:slot | fused refuels
    case i32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediate = 1726
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1727
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotIntoI32AndAccumulatorImmediate = 1728
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopy = 1729
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyPair = 1730
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1731
    /// result:slot left:slot right:slot | fused traps
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotIntoStore32Accumulator = 1732
    /// result:slot left:slot right:slot | fused
    case i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediate = 1733
    /// result:slot left:slot right:slot | fused traps
    case i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32ShrUSlotImmediateIntoI32XorAccumulatorSlotRight2 = 1734
    /// result:slot left:slot right:slot | fused traps refuels
    case i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32ShrUSlotImmediateIntoI32XorAccumulatorSlotRight2ThenI32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1735
    /// result:slot left:slot right:slot | fused traps
    case i32XorAccumulatorSlotIntoLoad32IntoI32AndAccumulatorSlotRight2 = 1736
    /// result:slot left:slot right:i32 | fused
    case i32XorSlotImmediateIntoI32ShrUAccumulatorImmediate = 1737
    /// result:slot left:slot right:i32 | fused refuels
    case i32XorSlotImmediateIntoBranchIfI32GtSSlotAccumulatorThenI32AddSlotSlot = 1738
    /// result:slot left:slot right:i32 | fused
    case i32XorSlotImmediateIntoI32ShrUAccumulatorImmediateIntoI32AddAccumulatorSlot = 1739
    /// result:slot left:slot right:i32 | fused refuels
    case i32XorSlotImmediateIntoI32ShrUAccumulatorImmediateIntoI32AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 1740
    /// result:slot left:slot right:slot | fused
    case i32XorSlotSlotThenCopy = 1741
    /// result:slot left:slot right:slot | fused
    case i32XorSlotSlotThenCopyThenI32AndAccumulatorSlot = 1742
    /// result:slot left:slot right:slot | fused
    case i32XorSlotSlotThenCopyThenI32AndAccumulatorSlotRight2IntoI32AndSlotSlotIntoI32XorAccumulatorSlotRight2ThenI32RotlSlotImmediateLeft4IntoI32RotlSlotImmediateLeft5IntoI32XorAccumulatorSlotRight2 = 1743
    /// result:slot left:slot right:slot | fused
    case i32XorSlotSlotIntoI32AndAccumulatorSlot = 1744
    /// result:slot left:slot right:slot | fused
    case i32XorSlotSlotIntoI32MulAccumulatorImmediate = 1745
    /// result:slot left:slot right:slot | fused
    case i32XorSlotSlotIntoI32AndAccumulatorSlotIntoI32XorAccumulatorSlot = 1746
    /// result:slot left:slot right:slot | fused traps
    case i32XorSlotSlotIntoI32MulAccumulatorImmediateThenLoad8 = 1747
    /// result:slot left:slot right:i64 | fused refuels
    case i64AddAccumulatorImmediateIntoBranchIfI64LtUAccumulatorImmediate = 1748
    /// result:slot left:slot right:slot | fused
    case i64AddAccumulatorSlotThenI64AddAccumulatorImmediate = 1749
    /// result:slot left:slot right:i64 | fused traps refuels
    case i64AddSlotImmediateThenLoad8ThenBranchTableAccumulator = 1750
    /// result:slot left:slot right:i64 | fused
    case i64AddSlotImmediateIntoI32WrapI64Accumulator = 1751
    /// result:slot left:slot right:i64 | fused traps
    case i64AddSlotImmediateIntoI32WrapI64AccumulatorIntoLoad64Accumulator = 1752
    /// result:slot left:slot right:i64 | fused traps
    case i64AddSlotImmediateIntoI32WrapI64AccumulatorIntoStore64AtAccumulator = 1753
    /// result:slot left:slot right:i64 | fused traps
    case i64AddSlotImmediateIntoI32WrapI64AccumulatorIntoStore64ImmediateAtAccumulator = 1754
    /// result:slot left:slot right:slot | fused
    case i64AddSlotSlotIntoI64XorAccumulatorSlot = 1755
    /// result:slot left:slot right:slot | fused
    case i64AddSlotSlotIntoI64XorAccumulatorSlotIntoI64MulAccumulatorImmediate = 1756
    /// result:slot left:slot right:slot | fused refuels
    case i64AddSlotSlotIntoI64XorAccumulatorSlotIntoI64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotRight2ThenJump = 1757
    /// result:slot left:slot right:i64 | fused refuels
    case i64AndAccumulatorImmediateThenBranchIfI64EqAccumulatorImmediate = 1758
    /// result:slot left:slot right:i64 | fused refuels
    case i64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediate = 1759
    /// result:slot left:slot right:i64 | fused refuels
    case i64AndSlotImmediateThenChargeFuel = 1760
    /// result:slot left:slot right:i64 | fused
    case i64AndSlotImmediateThenI64AndSlotImmediateThenI32AddSlotImmediateThenI32WrapI64IntoI32AddAccumulatorImmediateThenI32WrapI64IntoI32AddAccumulatorImmediateThenCopy = 1761
    /// result:slot left:slot right:i64 | fused traps refuels
    case i64AndSlotImmediateIntoI64ShlImmediateAccumulatorIntoI32WrapI64AccumulatorThenI32ShlSlotImmediateThenLoad32AccumulatorThenBranchIfI32EqAccumulatorImmediateThenI32AddSlotImmediateLeft3ThenI32AddSlotSlotLeft5Right3IntoI32AddAccumulatorImmediateIntoLoad32Accumulator = 1762
    /// result:slot operand:slot | fused
    case i64Extend32SThenI64Extend32S = 1763
    /// result:slot operand:slot | fused
    case i64Extend32SIntoI64AddAccumulatorSlot = 1764
    /// result:slot left:slot right:i64 | fused
    case i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediate = 1765
    /// result:slot left:slot right:i64 | fused
    case i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlot = 1766
    /// result:slot left:slot right:i64 | fused
    case i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotRight2 = 1767
    /// result:slot left:slot right:i64 | fused
    case i64MulSlotImmediateIntoI32AddSlotImmediateIntoI64AndAccumulatorImmediateIntoI64AddAccumulatorSlotRight3 = 1768
    /// result:slot right:slot left:i64 | fused
    case i64ShlImmediateAccumulatorIntoI32WrapI64Accumulator = 1769
    /// result:slot left:slot right:i64 | fused traps
    case i64ShlSlotImmediateIntoI64OrAccumulatorImmediateIntoStore64Accumulator = 1770
    /// result:slot left:slot right:i64 | fused
    case i64ShrUAccumulatorImmediateThenI32WrapI64Accumulator = 1771
    /// result:slot left:slot right:i64 | fused
    case i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlot = 1772
    /// result:slot left:slot right:i64 | fused refuels
    case i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotThenJump = 1773
    /// result:slot left:slot right:i64 | fused
    case i64ShrUSlotImmediateIntoI32WrapI64Accumulator = 1774
    /// result:slot left:slot right:slot | fused refuels
    case i64XorAccumulatorSlotThenJump = 1775
    /// result:slot left:slot right:slot | fused
    case i64XorAccumulatorSlotIntoI64MulAccumulatorImmediate = 1776
    /// result:slot left:slot right:slot | fused
    case i64XorAccumulatorSlotIntoI64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediate = 1777
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddAccumulatorImmediateThenBranchIfI32EqSlotAccumulator = 1778
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddAccumulatorImmediateThenChargeFuel = 1779
    /// result:slot left:slot right:i32 | fused
    case i32AddAccumulatorImmediateThenI32AddSlotImmediate = 1780
    /// result:slot left:slot right:i32 | fused
    case i32AddAccumulatorImmediateThenI32ShrUSlotImmediate = 1781
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddAccumulatorImmediateThenJump = 1782
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenLoad32 = 1783
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenLoad32Accumulator = 1784
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenStore16Accumulator = 1785
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddAccumulatorImmediateThenCopyThenCall = 1786
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddAccumulatorImmediateThenGlobalSetAccumulatorThenReturnImmediate = 1787
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenI32AddSlotImmediateIntoLoad32Accumulator = 1788
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenI32GtUAccumulatorSlotThenCopyImmediateIntoSelectFirst1Second3ThenLoad32ThenLoad32ThenI32LtUSlotAccumulatorLeft2IntoSelectAccumulatorFirst3Second2 = 1789
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenLoad32AccumulatorThenCopyPair = 1790
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenLoad32AccumulatorThenCopyPairSource2Source21 = 1791
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddAccumulatorImmediateThenLoad32AccumulatorThenCopyPairSource2Source21ThenI32AddSlotImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediate = 1792
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateThenLoad32AccumulatorIntoI32AddAccumulatorImmediate = 1793
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddAccumulatorImmediateIntoBranchTableAccumulator = 1794
    /// result:slot left:slot right:i32 | fused
    case i32AddAccumulatorImmediateIntoI32AndAccumulatorImmediate = 1795
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateIntoLoad32Accumulator = 1796
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateIntoLoad64Accumulator = 1797
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateIntoLoad8Accumulator = 1798
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateIntoStore32Accumulator = 1799
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddAccumulatorImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32GtUAccumulatorImmediate = 1800
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddAccumulatorImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32LtUAccumulatorImmediate = 1801
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateIntoI32LtUSlotImmediateIntoSelectAccumulatorSecond2IntoLoad8Accumulator = 1802
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddAccumulatorImmediateIntoLoad32AccumulatorThenBranchIfI32EqAccumulatorImmediate = 1803
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddAccumulatorImmediateIntoStore32AccumulatorThenChargeFuel = 1804
    /// result:slot left:slot right:i32 | fused traps
    case i32AddAccumulatorImmediateIntoStore32AccumulatorThenI32AndSlotImmediate = 1805
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddAccumulatorImmediateIntoStore32AccumulatorThenJump = 1806
    /// result:slot left:slot right:slot | fused refuels
    case i32AddAccumulatorSlotThenChargeFuel = 1807
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenCopy = 1808
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenCopyPair = 1809
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddAccumulatorImmediate = 1810
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddAccumulatorSlot = 1811
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddSlotImmediate = 1812
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddSlotSlot = 1813
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32GtSAccumulatorSlot = 1814
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32MulSlotSlot = 1815
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32NeSlotImmediate = 1816
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32OrSlotImmediate = 1817
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32ShrUSlotImmediate = 1818
    /// result:slot left:slot right:slot | fused refuels
    case i32AddAccumulatorSlotThenJump = 1819
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad16Accumulator = 1820
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad32 = 1821
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad32Accumulator = 1822
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad64Accumulator = 1823
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad8 = 1824
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad8Accumulator = 1825
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddAccumulatorSlotThenChargeFuelThenI32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoStore32AtAccumulatorValue4ThenI32AddSlotImmediate = 1826
    /// result:slot left:slot right:slot | fused refuels
    case i32AddAccumulatorSlotThenCopyThenChargeFuel = 1827
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenCopyThenI32RotlAccumulatorImmediate = 1828
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenCopyPairThenI32XorSlotSlot = 1829
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotImmediate = 1830
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotSlot = 1831
    /// result:slot left:slot right:slot | fused refuels
    case i32AddAccumulatorSlotThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorSlot = 1832
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad32Accumulator = 1833
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad8Accumulator = 1834
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddSlotSlotThenCopyPair = 1835
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediate = 1836
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenI32AddSlotSlotIntoLoad32Accumulator = 1837
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32GtSAccumulatorSlotThenCopyImmediateIntoSelectFirst1Second3 = 1838
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32NeSlotImmediateIntoI32AddAccumulatorSlot = 1839
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotThenI32XorSlotImmediateIntoI32GtUSlotAccumulator = 1840
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad16ThenI32LtSSlotAccumulatorThenCopyImmediateIntoSelectFirst3Second1IntoI32AndSlotImmediateIntoI32ShrUAccumulatorImmediateIntoSelectAccumulatorFirst6Second3 = 1841
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad8AccumulatorThenI32AndSlotImmediate = 1842
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotThenLoad8AccumulatorThenI32SubSlotAccumulator = 1843
    /// result:slot left:slot right:slot | fused refuels
    case i32AddAccumulatorSlotIntoBranchIfI32GtUAccumulatorImmediate = 1844
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotIntoI32AddAccumulatorImmediate = 1845
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotIntoI32AddAccumulatorSlot = 1846
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotIntoI32ShlAccumulatorImmediate = 1847
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotIntoI32XorAccumulatorSlot = 1848
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoLoad16Accumulator = 1849
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoLoad16SignedTo32Accumulator = 1850
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoLoad32Accumulator = 1851
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoLoad64Accumulator = 1852
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoLoad8Accumulator = 1853
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoStore32Accumulator = 1854
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoStore32AtAccumulator = 1855
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoStore8AtAccumulator = 1856
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoI32AddAccumulatorImmediateIntoLoad32Accumulator = 1857
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1858
    /// result:slot left:slot right:slot | fused
    case i32AddAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotSlot = 1859
    /// result:slot left:slot right:slot | fused refuels
    case i32AddAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorThenBranchIfI32EqSlotImmediate = 1860
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoI32AddSlotImmediateIntoStore8AccumulatorAddress2ThenI32AddSlotSlotThenCopy = 1861
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoI32AddSlotSlotIntoLoad32AccumulatorIntoI32AddAccumulatorSlotRight3ThenI32AddAccumulatorSlotThenI32AddSlotSlotLeft2 = 1862
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoI32ShlAccumulatorImmediateIntoLoad16ThenI32ShlAccumulatorImmediateThenI32AddAccumulatorSlotRight3IntoI32AddAccumulatorImmediateIntoI32AndAccumulatorImmediateIntoI32SubSlotAccumulator = 1863
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddAccumulatorSlotIntoLoad16AccumulatorThenBranchIfI32GeUSlotAccumulator = 1864
    /// result:slot left:slot right:slot | fused traps
    case i32AddAccumulatorSlotIntoStore32AccumulatorThenI32AddSlotImmediate = 1865
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddAccumulatorSlotIntoStore32AccumulatorThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1866
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32EqSlotAccumulator = 1867
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32EqSlotImmediate = 1868
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32GtSSlotAccumulator = 1869
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediate = 1870
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32LtUAccumulatorImmediate = 1871
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlot = 1872
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateLeft2ThenBranchIfI32LtUAccumulatorSlotRepeated = 1873
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1874
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32NeAccumulatorSlot = 1875
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 1876
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateLeft2ThenBranchIfI32NeAccumulatorSlotRepeated = 1877
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32NeSlotSlotRepeated = 1878
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfNonZero = 1879
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateLeft2ThenBranchIfI32NeSlotAccumulatorRepeated = 1880
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1881
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenCall = 1882
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenChargeFuel = 1883
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenCopy = 1884
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenCopyAccumulator = 1885
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenCopyImmediate = 1886
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenCopyPair = 1887
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenGlobalSetAccumulator = 1888
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32AddAccumulatorSlot = 1889
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32AddSlotImmediate = 1890
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32AddSlotSlot = 1891
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32MulAccumulatorSlot = 1892
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32ShlAccumulatorImmediate = 1893
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32ShlSlotImmediate = 1894
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenJump = 1895
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad16 = 1896
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad16Accumulator = 1897
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad32 = 1898
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad32Accumulator = 1899
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad64Accumulator = 1900
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad8 = 1901
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad8Accumulator = 1902
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenStore32Accumulator = 1903
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenStore8Accumulator = 1904
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenBranchIfI32GtSSlotAccumulatorThenStore32ThenI32AddSlotImmediateIntoStore32AtAccumulator = 1905
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorThenBranchIfI32EqSlotImmediate = 1906
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenChargeFuelThenI32AddSlotImmediateThenI32AddSlotImmediateThenChargeFuel = 1907
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenChargeFuelThenI32AddSlotImmediateLeft2ThenLoad8AccumulatorThenBranchTableAccumulator = 1908
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenCopyThenCall = 1909
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenCopyThenChargeFuel = 1910
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenCopyThenCopyImmediate = 1911
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenCopyThenI32AddSlotImmediate = 1912
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenCopyAccumulatorThenBranchIfI32GtSSlotSlot = 1913
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenCopyAccumulatorThenLoad8 = 1914
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenCopyImmediateThenCall = 1915
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenCopyImmediateThenChargeFuel = 1916
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenCopyImmediateThenI32AddSlotImmediateThenJump = 1917
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 1918
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1919
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotImmediate = 1920
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotSlot = 1921
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenI32AddSlotImmediateThenJump = 1922
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenI32AddSlotImmediateThenLoad32Accumulator = 1923
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1924
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotImmediateIntoI32AddSlotSlotThenLoad8AccumulatorThenSelectAccumulatorIntoI32AddSlotImmediateLeft3IntoLoad8AccumulatorThenSelectAccumulatorFirst6Second3 = 1925
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenI32AddSlotImmediateThenLoad32IntoI32AddAccumulatorImmediateThenChargeFuel = 1926
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateLeft4ThenI32AddSlotImmediateLeft4ThenLoad32AccumulatorThenBranchIfI32LtSAccumulatorSlotRepeated = 1927
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenI32AddSlotImmediateIntoLoad8Accumulator = 1928
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenI32AddSlotSlotThenLoad8Accumulator = 1929
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1930
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad32AccumulatorThenLoad32Address2IntoBranchIfI32EqAccumulatorSlot = 1931
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad16ThenI32ShlAccumulatorImmediate = 1932
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad16ThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad64AccumulatorThenI64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediate = 1933
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad16AccumulatorThenCopyPairSource2Source21ThenI32SubSlotSlot = 1934
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad16AccumulatorThenCopyPairSource2Source21ThenI32SubSlotSlotThenI32GtUAccumulatorSlotThenCopyImmediateIntoSelectFirst1Second3IntoStore16Accumulator = 1935
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad32ThenI32AddSlotImmediate = 1936
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateLeft5ThenLoad32Address3ThenI32AddSlotImmediateLeft4ThenCopyAccumulatorThenBranchIfI32GtSSlotSlotLeft3Repeated = 1937
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad32AccumulatorThenBranchIfI32LtSAccumulatorSlot = 1938
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad32AccumulatorThenCopyPairSource2Source21ThenI32AddSlotImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediate = 1939
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad64AccumulatorThenI64ShrUAccumulatorImmediate = 1940
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad8ThenBranchIfI32EqAccumulatorImmediate = 1941
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad8ThenBranchIfI32EqAccumulatorImmediateThenCopySource3ThenBranchIfI32NeSlotImmediateRepeated = 1942
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad8AccumulatorThenBranchTableAccumulator = 1943
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad8AccumulatorThenI32AddSlotImmediate = 1944
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad8AccumulatorThenJump = 1945
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateThenLoad8AccumulatorThenI32AddSlotImmediateIntoLoad8AccumulatorIntoBranchIfI32NeSlotAccumulatorLeft3 = 1946
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateThenLoad8AccumulatorIntoStore8AccumulatorThenStore8Address3 = 1947
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoBranchIfI32EqAccumulatorSlot = 1948
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoBranchTableAccumulator = 1949
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoF64LoadAccumulator = 1950
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoGlobalSetAccumulator = 1951
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoI32AddAccumulatorImmediate = 1952
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoI32AddAccumulatorSlot = 1953
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoI32AndAccumulatorImmediate = 1954
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoI32LtUAccumulatorImmediate = 1955
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoI32OrAccumulatorImmediate = 1956
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoI32ShlSlotAccumulator = 1957
    /// result:slot left:slot right:i32 | fused
    case i32AddSlotImmediateIntoI32ShrUAccumulatorImmediate = 1958
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad16Accumulator = 1959
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad16SignedTo32Accumulator = 1960
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad32Accumulator = 1961
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad64Accumulator = 1962
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8Accumulator = 1963
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoReturnSlotAccumulator = 1964
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoStore32Accumulator = 1965
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoStore32AtAccumulator = 1966
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoStore8Accumulator = 1967
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoStore8AtAccumulator = 1968
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoF64LoadAccumulatorThenI32AddSlotSlot = 1969
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoF64LoadAccumulatorIntoI32AddSlotSlotIntoF64LoadAccumulatorIntoF64MulAccumulatorSlotRight3IntoF64LoadIntoF64LoadIntoF64MulAccumulatorSlotRight2IntoF64AddAccumulatorSlotIntoF64AddAccumulatorSlotRight5 = 1970
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoGlobalSetAccumulatorThenReturnPlaced = 1971
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoGlobalSetAccumulatorThenReturnSlot = 1972
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoI32AddAccumulatorSlotIntoStore8AtAccumulatorThenI32AddSlotImmediate = 1973
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoI32AddAccumulatorSlotIntoStore8AtAccumulatorThenI32AddSlotImmediateThenI32AddSlotSlotThenCopy = 1974
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediate = 1975
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32LtUAccumulatorImmediate = 1976
    /// result:slot left:slot right:i32 | fused refuels
    case i32AddSlotImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediateThenCopyImmediateThenJump = 1977
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoI32ShlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotRight2ThenI32ShlAccumulatorImmediateIntoI32XorAccumulatorSlotRight2ThenStore8AccumulatorAddress7 = 1978
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoI32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad64AccumulatorIntoStore64AccumulatorAddress5 = 1979
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad16SignedTo32AccumulatorIntoI32MulAccumulatorSlot = 1980
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad32AccumulatorThenI32RotlAccumulatorImmediate = 1981
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorSlot = 1982
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorSlotIntoI32AddSlotSlotIntoLoad32AccumulatorIntoI32AddAccumulatorSlotRight3ThenI32AddAccumulatorSlotThenI32AddSlotSlotLeft2 = 1983
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateIntoLoad64AccumulatorThenBranchIfI64LtUAccumulatorImmediateRepeated = 1984
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorThenI32AddSlotImmediate = 1985
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorThenSelectAccumulator = 1986
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorThenI32AddSlotImmediateIntoLoad8AccumulatorIntoI32XorAccumulatorSlotIntoI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32ShrUSlotImmediateIntoI32XorAccumulatorSlotRight2 = 1987
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateIntoLoad8AccumulatorThenI32AndSlotImmediateIntoBranchIfI32NeSlotAccumulatorLeft2 = 1988
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorThenSelectAccumulatorIntoI32AddSlotImmediateIntoLoad8AccumulatorThenSelectAccumulatorSecond3 = 1989
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoBranchIfI32NeAccumulatorImmediate = 1990
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoI32AddAccumulatorSlot = 1991
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoI32XorAccumulatorSlot = 1992
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlot = 1993
    /// result:slot left:slot right:i32 | fused traps
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlotIntoI32AddSlotImmediateIntoLoad8AccumulatorIntoI32AddAccumulatorSlotRight4ThenI32AddAccumulatorSlotRight4 = 1994
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediate = 1995
    /// result:slot left:slot right:i32 | fused traps refuels
    case i32AddSlotImmediateIntoStore8AtAccumulatorThenI32AddSlotImmediateThenLoad8ThenBranchIfI32EqAccumulatorImmediateThenI32AddSlotImmediate = 1996
    /// result:slot left:slot right:slot | fused refuels
    case i32AddSlotSlotThenBranchIfI32EqSlotSlot = 1997
    /// result:slot left:slot right:slot | fused refuels
    case i32AddSlotSlotThenBranchIfI32LeUAccumulatorSlot = 1998
    /// result:slot left:slot right:slot | fused refuels
    case i32AddSlotSlotThenChargeFuel = 1999
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenCopy = 2000
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenCopyImmediate = 2001
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenCopyPair = 2002
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddAccumulatorImmediate = 2003
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddAccumulatorSlot = 2004
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddSlotImmediate = 2005
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddSlotSlot = 2006
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32SubSlotSlot = 2007
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenLoad8 = 2008
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenLoad8Accumulator = 2009
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotThenChargeFuelThenStore32Value2 = 2010
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenCopyPairThenCopyPair = 2011
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddAccumulatorImmediateThenI32AddSlotImmediate = 2012
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddAccumulatorImmediateThenI32AddSlotImmediateLeft2 = 2013
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenI32AddAccumulatorImmediateThenLoad8Accumulator = 2014
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenI32AddAccumulatorImmediateThenI32AddSlotImmediateLeft2IntoLoad32AccumulatorThenI32RotlAccumulatorImmediateIntoI32RotlSlotImmediateLeft2IntoI32XorAccumulatorSlotRight2IntoI32ShrUSlotImmediateLeft4IntoI32XorAccumulatorSlotRight2 = 2015
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotThenI32AddAccumulatorImmediateThenLoad8AccumulatorThenI32AddSlotSlotThenI32AddAccumulatorImmediateIntoLoad8AccumulatorIntoBranchIfI32NeSlotAccumulatorLeft4 = 2016
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenI32AddAccumulatorSlotThenLoad8Accumulator = 2017
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotThenI32AddAccumulatorSlotThenLoad8AccumulatorThenI32AndSlotImmediateIntoBranchIfI32NeSlotAccumulatorLeft2 = 2018
    /// result:slot left:slot right:slot | fused refuels
    case i32AddSlotSlotThenI32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediate = 2019
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddSlotImmediateThenCopyAccumulator = 2020
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotThenI32AddSlotImmediateThenI32AddSlotImmediate = 2021
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotRight3ThenI32AddSlotImmediateLeft4ThenCopyAccumulatorThenLoad8Address3IntoBranchIfNonZeroAccumulatorRepeated = 2022
    /// result:slot left:slot right:slot | fused refuels
    case i32AddSlotSlotThenI32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 2023
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenI32AddSlotSlotThenLoad8AccumulatorIntoStore8AccumulatorAddress3ThenI32AddSlotImmediateLeft4IntoI32AddSlotImmediateLeft4IntoLoad8AccumulatorIntoStore8AccumulatorAddress3 = 2024
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenI32AddSlotSlotIntoLoad8Accumulator = 2025
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotThenLoad8AccumulatorThenSelectAccumulator = 2026
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoF64LoadAccumulator = 2027
    /// result:slot left:slot right:slot | fused
    case i32AddSlotSlotIntoI32AddAccumulatorImmediate = 2028
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoLoad16Accumulator = 2029
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoLoad16SignedTo32Accumulator = 2030
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoLoad32Accumulator = 2031
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoLoad64Accumulator = 2032
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoLoad8Accumulator = 2033
    /// result:slot left:slot right:slot | fused refuels
    case i32AddSlotSlotIntoReturnSlotAccumulator = 2034
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoStore32AbsoluteAccumulator = 2035
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoStore32ImmediateAtAccumulator = 2036
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoStore8ImmediateAtAccumulator = 2037
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoF64LoadAccumulatorIntoF64MulAccumulatorSlot = 2038
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotIntoI32AddAccumulatorImmediateIntoI64AddSlotSlotThenStore32AccumulatorAddress2ThenI32AddSlotImmediateThenBranchIfI32GeUSlotSlot = 2039
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotRight2IntoI32AddSlotSlotRight3IntoLoad8AccumulatorIntoStore8AccumulatorAddress3ThenI32AddSlotImmediateLeft6ThenBranchIfI32LtUAccumulatorSlotRepeated = 2040
    /// result:slot left:slot right:slot | fused refuels
    case i32AddSlotSlotIntoI32ShrSAccumulatorImmediateThenJump = 2041
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoLoad16AccumulatorThenI32AddSlotImmediateIntoLoad16Accumulator = 2042
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoLoad32AccumulatorIntoI32AddAccumulatorSlot = 2043
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotIntoLoad8AccumulatorIntoBranchIfI32EqSlotAccumulatorThenI32AddSlotImmediateThenBranchIfI32EqSlotAccumulator = 2044
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotIntoLoad8AccumulatorIntoBranchIfI32EqSlotAccumulatorThenI32AddSlotImmediateThenBranchIfI32EqSlotAccumulatorThenJump = 2045
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotIntoLoad8AccumulatorIntoI32AndAccumulatorImmediateThenCopyImmediateThenChargeFuel = 2046
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoStore32ImmediateAtAccumulatorThenI32AddSlotImmediate = 2047
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotRight2IntoStore32ImmediateAtAccumulatorThenI32AddSlotImmediateLeft4ThenBranchIfI32NeSlotAccumulatorRepeated = 2048
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotIntoStore64AtAccumulatorThenI32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorSlotRepeated = 2049
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoStore8AtAccumulatorThenI64ShrUSlotImmediate = 2050
    /// result:slot left:slot right:slot | fused traps
    case i32AddSlotSlotIntoStore8ImmediateAtAccumulatorThenI32AddSlotSlot = 2051
    /// result:slot left:slot right:slot | fused traps refuels
    case i32AddSlotSlotRight2IntoStore8ImmediateAtAccumulatorThenI32AddSlotSlotLeft4ThenBranchIfI32LeUAccumulatorSlotRepeated = 2052
    /// result:slot address:slot offset:u32 | fused traps
    case f64LoadThenF64Load = 2053
    /// result:slot address:slot offset:u32 | fused traps
    case f64LoadIntoF64MulAccumulatorSlot = 2054
    /// result:slot address:slot offset:u32 | fused traps
    case f64LoadIntoF64MulAccumulatorSlotIntoF64AddAccumulatorSlot = 2055
    /// result:slot address:slot offset:u32 | fused traps
    case f64LoadAccumulatorThenI32AddSlotSlot = 2056
    /// result:slot address:slot offset:u32 | fused traps
    case f64LoadAccumulatorIntoF64MulAccumulatorSlot = 2057
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load16ThenBranchIfNonZeroAccumulator = 2058
    /// result:slot address:slot offset:u32 | fused traps
    case load16ThenI32AndSlotImmediate = 2059
    /// result:slot address:slot offset:u32 | fused traps
    case load16ThenI32ShlAccumulatorImmediate = 2060
    /// result:slot address:slot offset:u32 | fused traps
    case load16ThenI32SubAccumulatorSlot = 2061
    /// result:slot address:slot offset:u32 | fused traps
    case load16ThenLoad16 = 2062
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load16ThenI32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediate = 2063
    /// result:slot address:slot offset:u32 | fused traps
    case load16ThenI32ShlAccumulatorImmediateThenI32AddAccumulatorSlot = 2064
    /// result:slot address:slot offset:u32 | fused traps
    case load16ThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 2065
    /// result:slot address:slot offset:u32 | fused traps
    case load16ThenI32SubAccumulatorSlotThenI32GtUAccumulatorSlotRight2ThenCopyImmediateIntoSelectFirst1Second3IntoStore16Accumulator = 2066
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load16IntoBranchIfI32EqAccumulatorImmediate = 2067
    /// result:slot address:slot offset:u32 | fused traps
    case load16IntoI32MulAccumulatorSlot = 2068
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load16AccumulatorThenBranchIfI32GeUSlotAccumulator = 2069
    /// result:slot address:slot offset:u32 | fused traps
    case load16AccumulatorThenCopyPair = 2070
    /// result:slot address:slot offset:u32 | fused traps
    case load16AccumulatorThenI32AddSlotImmediate = 2071
    /// result:slot address:slot offset:u32 | fused traps
    case load16AccumulatorThenLoad16 = 2072
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load16AccumulatorIntoBranchIfI32EqAccumulatorSlot = 2073
    /// result:slot address:slot offset:u32 | fused traps
    case load16AccumulatorIntoI32MulAccumulatorSlot = 2074
    /// result:slot address:slot offset:u32 | fused traps
    case load16SignedTo32ThenLoad16SignedTo32 = 2075
    /// result:slot address:slot offset:u32 | fused traps
    case load16SignedTo32IntoI32MulAccumulatorSlot = 2076
    /// result:slot address:slot offset:u32 | fused traps
    case load16SignedTo32AccumulatorThenI32AddSlotImmediate = 2077
    /// result:slot address:slot offset:u32 | fused traps
    case load16SignedTo32AccumulatorIntoI32MulAccumulatorSlot = 2078
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenBranchIfI32EqAccumulatorImmediate = 2079
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenBranchIfI32LtSAccumulatorImmediate = 2080
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenBranchIfI32LtSSlotImmediate = 2081
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenBranchIfNonZeroAccumulator = 2082
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenCall = 2083
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenChargeFuel = 2084
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenCopy = 2085
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32Address2ThenBranchIfNonZeroAccumulatorRepeated = 2086
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AddAccumulatorImmediate = 2087
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AddAccumulatorSlot = 2088
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AddSlotImmediate = 2089
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AndAccumulatorImmediate = 2090
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32GtSSlotAccumulator = 2091
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32ShlSlotImmediate = 2092
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32ShrUAccumulatorImmediate = 2093
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32SubAccumulatorSlot = 2094
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32SubImmediateSlot = 2095
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32SubSlotAccumulator = 2096
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenJump = 2097
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenLoad16Accumulator = 2098
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenLoad32 = 2099
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenLoad32Accumulator = 2100
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenLoad8Accumulator = 2101
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenStore32 = 2102
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenStore32Accumulator = 2103
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenChargeFuelThenCopyImmediateThenBranchIfI32EqSlotImmediateLeft3 = 2104
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenCopyThenCall = 2105
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenCopyThenChargeFuel = 2106
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenCopyPairThenCall = 2107
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenCopyPairThenCopy = 2108
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AddAccumulatorImmediateThenStore32Accumulator = 2109
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AddAccumulatorImmediateIntoStore32Accumulator = 2110
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenI32AddAccumulatorImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediateLeft3 = 2111
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AddAccumulatorSlotThenI32AddAccumulatorImmediateThenI32AddSlotSlotLeft2ThenLoad8AccumulatorThenI32AddSlotImmediateLeft2IntoLoad8AccumulatorThenLoad32 = 2112
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AddSlotImmediateThenCopyAccumulator = 2113
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediate = 2114
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorImmediateIntoBranchTableAccumulator = 2115
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32GtSSlotAccumulatorThenI32LtSSlotSlot = 2116
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32MulAccumulatorImmediateIntoI32AddAccumulatorSlot = 2117
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32ShlSlotImmediateIntoI32AddAccumulatorSlot = 2118
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenI32SubAccumulatorSlotThenLoad32IntoLoad32AccumulatorThenLoad8AccumulatorThenLoad32IntoI32SubAccumulatorSlotRight6IntoI32ShrSAccumulatorImmediateThenLoad8Address5ThenBranchIfI32GtSSlotAccumulatorLeft2 = 2119
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenI32SubImmediateAccumulatorThenI32ShrUSlotAccumulator = 2120
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenI32SubSlotAccumulatorIntoBranchIfI32LeUSlotAccumulatorRepeated = 2121
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenLoad32ThenI32SubSlotAccumulator = 2122
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenLoad32ThenLoad32 = 2123
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenLoad32ThenI32GtSSlotAccumulatorLeft2IntoI32LtSSlotSlotLeft3Right2IntoI32SubSlotAccumulatorLeft2IntoReturnSlotAccumulator = 2124
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenLoad32IntoLoad32AccumulatorThenLoad32AccumulatorIntoLoad32AccumulatorThenCopyImmediateThenBranchIfI32EqSlotImmediate = 2125
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenLoad32IntoLoad32AccumulatorThenLoad32AccumulatorIntoLoad32AccumulatorThenCopyImmediateThenBranchIfI32EqSlotImmediateRepeated = 2126
    /// result:slot address:slot offset:u32 | fused traps
    case load32ThenLoad32AccumulatorThenLoad32 = 2127
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32ThenLoad32AccumulatorThenI32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotRight4IntoI32AddAccumulatorImmediateIntoLoad32AccumulatorThenBranchIfI32EqAccumulatorImmediate = 2128
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfI32EqAccumulatorImmediate = 2129
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfI32EqAccumulatorSlot = 2130
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfI32EqSlotAccumulator = 2131
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfI32GeUSlotAccumulator = 2132
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfI32LtUSlotAccumulator = 2133
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfI32NeAccumulatorImmediate = 2134
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfI32NeSlotAccumulator = 2135
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoBranchIfNonZeroAccumulator = 2136
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32AddAccumulatorImmediate = 2137
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32AddAccumulatorSlot = 2138
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32AndAccumulatorSlot = 2139
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32ShlAccumulatorImmediate = 2140
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32ShlSlotAccumulator = 2141
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoLoad16Accumulator = 2142
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoLoad32Accumulator = 2143
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoLoad8Accumulator = 2144
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 2145
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32AddAccumulatorSlotIntoStore8AtAccumulator = 2146
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32MulAccumulatorImmediateIntoI32AddAccumulatorSlot = 2147
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32MulSlotImmediateIntoI32AddAccumulatorSlotRight2 = 2148
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32ShlSlotImmediateIntoI32AddAccumulatorSlotRight2 = 2149
    /// result:slot address:slot offset:u32 | fused traps
    case load32IntoI32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediate = 2150
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoI32SubSlotAccumulatorThenLoad32ThenI32SubImmediateAccumulatorIntoBranchIfI32LeSSlotAccumulator = 2151
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32Address2IntoLoad16AccumulatorIntoBranchIfI32EqAccumulatorSlotThenLoad32Address5ThenBranchIfNonZeroAccumulatorRepeated = 2152
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoLoad8AccumulatorIntoBranchIfNonZeroAccumulator = 2153
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32IntoLoad8AccumulatorIntoI32AndSlotImmediateIntoI32XorAccumulatorSlotRight2IntoBranchIfI32EqAccumulatorImmediate = 2154
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32Address2IntoLoad8AccumulatorIntoI32AndSlotImmediateIntoI32XorAccumulatorSlotRight2IntoBranchIfI32EqAccumulatorImmediateThenLoad32Address7ThenBranchIfNonZeroAccumulatorRepeated = 2155
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32AccumulatorThenBranchIfI32EqAccumulatorImmediate = 2156
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32AccumulatorThenBranchIfI32LtSAccumulatorSlot = 2157
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenCopyPair = 2158
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32AddAccumulatorImmediate = 2159
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32AndAccumulatorImmediate = 2160
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32AndAccumulatorSlot = 2161
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32RotlAccumulatorImmediate = 2162
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32ShlSlotImmediate = 2163
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32ShrUSlotImmediate = 2164
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenLoad32 = 2165
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenLoad32Accumulator = 2166
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenCopyPairThenI32AddSlotImmediate = 2167
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32AndAccumulatorImmediateIntoI32RotrAccumulatorImmediateIntoI32RotrSlotImmediateLeft3IntoI32AndAccumulatorImmediateIntoI32OrAccumulatorSlotRight3 = 2168
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32AndAccumulatorSlotIntoI32ShlAccumulatorImmediate = 2169
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediate = 2170
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32RotlAccumulatorImmediateIntoI32RotlSlotImmediateLeft2IntoI32XorAccumulatorSlotRight2IntoI32ShrUSlotImmediateLeft4IntoI32XorAccumulatorSlotRight2 = 2171
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlot = 2172
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32AccumulatorIntoBranchIfI32GeUSlotAccumulator = 2173
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoI32AddAccumulatorImmediate = 2174
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoI32AddAccumulatorSlot = 2175
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoLoad32Accumulator = 2176
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32AccumulatorIntoI32AddAccumulatorImmediateIntoBranchTableAccumulator = 2177
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlot = 2178
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 2179
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotSlot = 2180
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoI32AndSlotImmediateIntoI32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32XorAccumulatorSlotRight4IntoI32XorAccumulatorSlotIntoI32XorAccumulatorSlot = 2181
    /// result:slot address:slot offset:u32 | fused traps
    case load32AccumulatorIntoI32ShlSlotImmediateIntoI32AddAccumulatorSlotRight2 = 2182
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load32AccumulatorIntoLoad32AccumulatorThenLoad64AccumulatorIntoStore64AccumulatorThenLoad8Address3IntoStore8AccumulatorThenCopyImmediateThenBranchIfI32EqSlotImmediate = 2183
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64ThenBranchIfI64LtUAccumulatorImmediate = 2184
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64ThenBranchIfI64NeAccumulatorImmediate = 2185
    /// result:slot address:slot offset:u32 | fused traps
    case load64ThenI64AddAccumulatorImmediate = 2186
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64ThenJump = 2187
    /// result:slot address:slot offset:u32 | fused traps
    case load64ThenLoad64 = 2188
    /// result:slot address:slot offset:u32 | fused traps
    case load64ThenStore64Accumulator = 2189
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64ThenBranchIfI64LtUAccumulatorImmediateThenI32WrapI64Accumulator = 2190
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64ThenCopyPairThenCall = 2191
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64ThenLoad8ThenBranchIfI32NeAccumulatorImmediateThenLoad64IntoI64AddAccumulatorSlotRight4 = 2192
    /// result:slot address:slot offset:u32 | fused traps
    case load64IntoI32WrapI64Accumulator = 2193
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64IntoI64ExtendI32SIntoI64AddAccumulatorSlotRight2ThenJump = 2194
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64IntoI64ExtendI32SIntoI64LtSSlotAccumulatorLeft2ThenJump = 2195
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64AccumulatorThenBranchIfI64LtUAccumulatorImmediate = 2196
    /// result:slot address:slot offset:u32 | fused traps
    case load64AccumulatorThenCopyAccumulator = 2197
    /// result:slot address:slot offset:u32 | fused traps
    case load64AccumulatorThenI32AddSlotImmediate = 2198
    /// result:slot address:slot offset:u32 | fused traps
    case load64AccumulatorThenI64AndAccumulatorImmediate = 2199
    /// result:slot address:slot offset:u32 | fused traps
    case load64AccumulatorThenI64ShrUAccumulatorImmediate = 2200
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64AccumulatorThenBranchIfI64LtUAccumulatorImmediateThenI32WrapI64Accumulator = 2201
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64AccumulatorThenCopyAccumulatorThenBranchIfI64LtUSlotImmediateLeft2ThenI32WrapI64Operand3ThenChargeFuel = 2202
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load64AccumulatorThenI64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediate = 2203
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenBranchIfI32EqAccumulatorImmediate = 2204
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenBranchIfI32NeAccumulatorImmediate = 2205
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenBranchIfNonZeroAccumulator = 2206
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenBranchIfNonZeroAccumulatorRepeated = 2207
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenBranchTableAccumulator = 2208
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenChargeFuel = 2209
    /// result:slot address:slot offset:u32 | fused traps
    case load8ThenI32AddAccumulatorImmediate = 2210
    /// result:slot address:slot offset:u32 | fused traps
    case load8ThenI32AddSlotImmediate = 2211
    /// result:slot address:slot offset:u32 | fused traps
    case load8ThenI32AndAccumulatorImmediate = 2212
    /// result:slot address:slot offset:u32 | fused traps
    case load8ThenI32ShlAccumulatorImmediate = 2213
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenJump = 2214
    /// result:slot address:slot offset:u32 | fused traps
    case load8ThenLoad8 = 2215
    /// result:slot address:slot offset:u32 | fused traps
    case load8ThenCopyImmediateThenLoad8 = 2216
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenI32AndAccumulatorImmediateThenBranchIfNonZeroAccumulator = 2217
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenI32AndAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediate = 2218
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenI32GtUAccumulatorImmediateThenCopyImmediateIntoSelectFirst3Second1ThenCopyPairThenChargeFuel = 2219
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8ThenLoad8ThenBranchIfI32NeSlotAccumulator = 2220
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoBranchIfI32EqAccumulatorImmediate = 2221
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoBranchIfI32NeAccumulatorImmediate = 2222
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoBranchIfNonZeroAccumulator = 2223
    /// result:slot address:slot offset:u32 | fused traps
    case load8IntoI32AddAccumulatorSlot = 2224
    /// result:slot address:slot offset:u32 | fused traps
    case load8IntoI32AndAccumulatorImmediate = 2225
    /// result:slot address:slot offset:u32 | fused traps
    case load8IntoI32ShlAccumulatorSlot = 2226
    /// result:slot address:slot offset:u32 | fused traps
    case load8IntoI32ShlImmediateAccumulator = 2227
    /// result:slot address:slot offset:u32 | fused traps
    case load8IntoStore8Accumulator = 2228
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoI32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediate = 2229
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoI32AndAccumulatorImmediateIntoBranchIfNonZeroAccumulator = 2230
    /// result:slot address:slot offset:u32 | fused traps
    case load8IntoI32AndAccumulatorImmediateIntoStore8Accumulator = 2231
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoI32AndAccumulatorImmediateIntoBranchIfNonZeroAccumulatorThenLoad32ThenCopyThenJump = 2232
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoLoad8IntoI32SubSlotAccumulatorLeft2ThenBranchIfNonZeroAccumulator = 2233
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8Address4IntoLoad8Address4IntoI32SubSlotAccumulatorLeft2ThenBranchIfNonZeroAccumulatorThenI32AddSlotImmediateLeft8ThenI32AddSlotImmediateLeft8ThenI32AddSlotImmediateThenBranchIfNonZeroAccumulatorRepeated = 2234
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8IntoLoad8SignedTo32ThenI32XorAccumulatorSlotRight2IntoI32Extend8SAccumulatorIntoBranchIfI32GtSAccumulatorImmediateRepeated = 2235
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorThenBranchIfI32EqAccumulatorImmediate = 2236
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorThenBranchIfNonZeroAccumulator = 2237
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorThenBranchTableAccumulator = 2238
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32AddAccumulatorImmediate = 2239
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32AddSlotImmediate = 2240
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32AddSlotSlot = 2241
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32AndAccumulatorImmediate = 2242
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32AndSlotImmediate = 2243
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32SubSlotAccumulator = 2244
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorThenJump = 2245
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenSelectAccumulator = 2246
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorThenI32AndSlotImmediateIntoBranchIfI32NeSlotAccumulator = 2247
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32AndSlotImmediateIntoI32XorAccumulatorSlot = 2248
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenI32SubSlotAccumulatorThenI32ShrUSlotSlot = 2249
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorThenLoad32IntoI32SubAccumulatorSlotIntoI32ShrSAccumulatorImmediateThenLoad8ThenBranchIfI32GtSSlotAccumulatorLeft2 = 2250
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenSelectAccumulatorThenI32AddSlotImmediate = 2251
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorThenSelectAccumulatorThenI32NeSlotImmediate = 2252
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorIntoBranchIfI32EqSlotAccumulator = 2253
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorIntoBranchIfI32NeAccumulatorImmediate = 2254
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorIntoBranchIfI32NeSlotAccumulator = 2255
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorIntoBranchIfNonZeroAccumulator = 2256
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorIntoI32AddAccumulatorSlot = 2257
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorIntoI32AndAccumulatorImmediate = 2258
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorIntoI32XorAccumulatorSlot = 2259
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorIntoStore8Accumulator = 2260
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlot = 2261
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorIntoI32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediate = 2262
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8AccumulatorIntoI32AndAccumulatorImmediateIntoBranchIfNonZeroAccumulator = 2263
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorIntoI32ShlAccumulatorImmediateIntoLoad8IntoI32OrAccumulatorSlotRight2 = 2264
    /// result:slot address:slot offset:u32 | fused traps
    case load8AccumulatorIntoI32XorAccumulatorSlotIntoI32AndAccumulatorImmediate = 2265
    /// result:slot address:slot offset:u32 | fused traps
    case load8SignedTo32ThenI32AddAccumulatorImmediate = 2266
    /// result:slot address:slot offset:u32 | fused traps
    case load8SignedTo32ThenI32AddAccumulatorImmediateIntoI32OrSlotImmediateLeft2IntoI32AddAccumulatorImmediateIntoI32LtSSlotImmediateLeft4IntoSelectAccumulatorFirst4Second2 = 2267
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8SignedTo32ThenI32AndAccumulatorImmediateThenStore32AccumulatorThenBranchIfI32LtSSlotImmediateLeft3ThenI32AddSlotImmediateThenLoad8Address4ThenJump = 2268
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8SignedTo32ThenI64AndAccumulatorImmediateThenBranchIfI32LeSSlotImmediateLeft2Repeated = 2269
    /// result:slot address:slot offset:u32 | fused traps refuels
    case load8SignedTo32IntoBranchIfI32GtSAccumulatorImmediate = 2270
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store16ThenI32SubSlotSlotIntoStore32AccumulatorThenLoad32IntoBranchIfNonZeroAccumulator = 2271
    /// value:slot address:slot offset:u32 | fused traps
    case store16AccumulatorThenI32AddSlotImmediateThenLoad16Accumulator = 2272
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32ThenBranchIfNonZeroAccumulator = 2273
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32ThenChargeFuel = 2274
    /// value:slot address:slot offset:u32 | fused traps
    case store32ThenI32AddSlotImmediate = 2275
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32ThenJump = 2276
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32ThenReturnPlaced = 2277
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32ThenReturnSlot = 2278
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32ThenLoad8SignedTo32ThenI32AndAccumulatorImmediateIntoStore32AccumulatorThenCopyImmediateThenBranchIfI32GtSSlotImmediateLeft4Repeated = 2279
    /// value:slot address:u32 | fused traps refuels
    case store32AbsoluteAccumulatorThenChargeFuel = 2280
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenBranchIfI32EqSlotImmediate = 2281
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenBranchIfI32GtSSlotImmediate = 2282
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenChargeFuel = 2283
    /// value:slot address:slot offset:u32 | fused traps
    case store32AccumulatorThenCopyImmediate = 2284
    /// value:slot address:slot offset:u32 | fused traps
    case store32AccumulatorThenI32AddSlotImmediate = 2285
    /// value:slot address:slot offset:u32 | fused traps
    case store32AccumulatorThenI32AddSlotSlot = 2286
    /// value:slot address:slot offset:u32 | fused traps
    case store32AccumulatorThenI32AndSlotImmediate = 2287
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenJump = 2288
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenReturnImmediate = 2289
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenReturnSlot = 2290
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 2291
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AccumulatorThenI32AddSlotSlotThenChargeFuel = 2292
    /// value:slot address:slot offset:u32 | fused traps
    case store32AccumulatorThenI32AndSlotImmediateIntoI32EqAccumulatorImmediate = 2293
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store32AtAccumulatorThenChargeFuel = 2294
    /// value:slot address:slot offset:u32 | fused traps
    case store32AtAccumulatorThenCopyPair = 2295
    /// value:slot address:slot offset:u32 | fused traps
    case store32AtAccumulatorThenI32AddAccumulatorImmediate = 2296
    /// value:slot address:slot offset:u32 | fused traps
    case store32AtAccumulatorThenI32AddSlotImmediate = 2297
    /// address:slot offset:u32 value:u64 | fused traps refuels
    case store32ImmediateThenChargeFuel = 2298
    /// address:slot offset:u32 value:u64 | fused traps
    case store32ImmediateThenI32AddSlotImmediate = 2299
    /// address:slot offset:u32 value:u64 | fused traps refuels
    case store32ImmediateAtAccumulatorThenChargeFuel = 2300
    /// address:slot offset:u32 value:u64 | fused traps
    case store32ImmediateAtAccumulatorThenI32AddSlotImmediate = 2301
    /// address:slot offset:u32 value:u64 | fused traps refuels
    case store32ImmediateAtAccumulatorThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 2302
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store64ThenChargeFuel = 2303
    /// value:slot address:slot offset:u32 | fused traps
    case store64ThenI32AddSlotImmediate = 2304
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store64ThenJump = 2305
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store64ThenI32AddSlotImmediateThenJump = 2306
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store64AccumulatorThenBranchIfI64LtUSlotImmediate = 2307
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store64AccumulatorThenChargeFuel = 2308
    /// value:slot address:slot offset:u32 | fused traps
    case store64AccumulatorThenI32AddSlotImmediate = 2309
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store64AccumulatorThenJump = 2310
    /// address:slot offset:u32 value:u64 | fused traps
    case store64ImmediateThenI32AddSlotImmediate = 2311
    /// value:slot address:slot offset:u32 | fused traps
    case store8ThenI32AddSlotImmediate = 2312
    /// value:slot address:slot offset:u32 | fused traps
    case store8AccumulatorThenI32AddSlotImmediate = 2313
    /// value:slot address:slot offset:u32 | fused traps
    case store8AccumulatorThenI32AddSlotSlot = 2314
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store8AccumulatorThenI32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlot = 2315
    /// value:slot address:slot offset:u32 | fused traps
    case store8AccumulatorThenI32AddSlotImmediateThenI32AddSlotImmediate = 2316
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store8AccumulatorThenI32AddSlotImmediateThenI32AddSlotImmediateThenI32AddAccumulatorSlotIntoBranchIfI32GtUAccumulatorImmediateThenI32AddSlotSlotRight4ThenBranchIfI32EqSlotSlotRight5 = 2317
    /// value:slot address:slot offset:u32 | fused traps
    case store8AtAccumulatorThenI32AddSlotImmediate = 2318
    /// value:slot address:slot offset:u32 | fused traps refuels
    case store8AtAccumulatorThenStore64AtAccumulatorThenI32AddSlotImmediateThenChargeFuelThenCopyImmediateThenBranchIfI32EqSlotImmediate = 2319
    /// address:slot offset:u32 value:u64 | fused traps refuels
    case store8ImmediateThenChargeFuel = 2320
    /// address:slot offset:u32 value:u64 | fused traps
    case store8ImmediateAtAccumulatorThenI32AddSlotSlot = 2321
    /// address:slot offset:u32 value:u64 | fused traps refuels
    case store8ImmediateAtAccumulatorThenI32AddSlotSlotThenBranchIfI32LeUAccumulatorSlot = 2322

    /// The handlers in the order of the cases.
    static func makeHandlers() -> [Handler] {
        var handlers = unsafe [Handler]()
        unsafe handlers += controlHandlers()
        unsafe handlers += binaryHandlers()
        unsafe handlers += comparisonHandlers()
        unsafe handlers += unaryHandlers()
        unsafe handlers += memoryHandlers()
        unsafe handlers += vectorHandlers()
        unsafe handlers += atomicHandlers()
        unsafe handlers += fusedHandlers()
        return unsafe handlers
    }
}

// The handlers that are no instruction, which others leave to:
//
//     trap | ends
//     refuel | traps calls=nextSlice
//     unwind | ends calls=land
//     callIndirectAnew | traps throws
//     callIndirectElsewhere | traps throws calls=callHost
//     memoryFillElsewhere | traps refuels calls=BulkOperations.memoryFill
//     memoryCopyElsewhere | traps refuels calls=BulkOperations.memoryCopy
