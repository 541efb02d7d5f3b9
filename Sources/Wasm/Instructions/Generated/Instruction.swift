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
    /// index:slot frame:frame type:u32 table:u32 cost:cost | traps throws calls=callHost
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
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 59
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
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
    /// result:slot source:slot | refuels
    case copyThenBranchIfI32EqAccumulatorImmediate = 1312
    /// result:slot source:slot | refuels
    case copyThenBranchIfI32GtUSlotImmediate = 1313
    /// result:slot source:slot | refuels
    case copyThenBranchIfI32NeSlotImmediate = 1314
    /// result:slot source:slot | traps refuels
    case copyThenCall = 1315
    /// result:slot source:slot | refuels
    case copyThenChargeFuel = 1316
    /// result:slot source:slot | -
    case copyThenCopyImmediate = 1317
    /// result:slot source:slot | -
    case copyThenI32AddSlotImmediate = 1318
    /// result:slot source:slot | -
    case copyThenI32AndAccumulatorSlot = 1319
    /// result:slot source:slot | -
    case copyThenI32AndSlotImmediate = 1320
    /// result:slot source:slot | -
    case copyThenI32RotlAccumulatorImmediate = 1321
    /// result:slot source:slot | refuels
    case copyThenJump = 1322
    /// result:slot source:slot | traps
    case copyThenLoad32 = 1323
    /// result:slot source:slot | refuels
    case copyAccumulatorThenBranchIfI32GtSSlotSlot = 1324
    /// result:slot source:slot | refuels
    case copyAccumulatorThenBranchIfI64LtUSlotImmediate = 1325
    /// result:slot source:slot | traps
    case copyAccumulatorThenLoad8 = 1326
    /// result:slot value:u32 | refuels
    case copyImmediateThenBranchIfI32EqSlotImmediate = 1327
    /// result:slot value:u32 | refuels
    case copyImmediateThenBranchIfI32LtUSlotImmediate = 1328
    /// result:slot value:u32 | refuels
    case copyImmediateThenBranchIfNonZero = 1329
    /// result:slot value:u32 | traps refuels
    case copyImmediateThenCall = 1330
    /// result:slot value:u32 | refuels
    case copyImmediateThenChargeFuel = 1331
    /// result:slot value:u32 | -
    case copyImmediateThenCopy = 1332
    /// result:slot value:u32 | -
    case copyImmediateThenCopyImmediate = 1333
    /// result:slot value:u32 | -
    case copyImmediateThenI32AddSlotImmediate = 1334
    /// result:slot value:u32 | refuels
    case copyImmediateThenJump = 1335
    /// result:slot value:u32 | traps
    case copyImmediateThenLoad32 = 1336
    /// result:slot value:u32 | traps
    case copyImmediateThenLoad8 = 1337
    /// result:slot value:u32 | -
    case copyImmediateThenSelect = 1338
    /// result:slot value:u64 | traps
    case copyLongImmediateThenLoad8 = 1339
    /// result:slot source:slot result2:slot source2:slot | traps refuels
    case copyPairThenCall = 1340
    /// result:slot source:slot result2:slot source2:slot | refuels
    case copyPairThenChargeFuel = 1341
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenCopy = 1342
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenCopyImmediate = 1343
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenCopyPair = 1344
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenI32AddSlotImmediate = 1345
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenI32SubSlotSlot = 1346
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenI32XorSlotSlot = 1347
    /// result:slot source:slot result2:slot source2:slot | refuels
    case copyPairThenJump = 1348
    /// result:slot source:slot result2:slot source2:slot | traps
    case copyPairThenLoad32 = 1349
    /// result:slot left:slot right:slot | -
    case f64AddAccumulatorSlotThenI32AddSlotSlot = 1350
    /// result:slot left:slot right:slot | -
    case f64AddAccumulatorSlotIntoF64AddAccumulatorSlot = 1351
    /// result:slot address:slot offset:u32 | traps
    case f64LoadThenF64Load = 1352
    /// result:slot address:slot offset:u32 | traps
    case f64LoadIntoF64MulAccumulatorSlot = 1353
    /// result:slot address:slot offset:u32 | traps
    case f64LoadAccumulatorThenI32AddSlotSlot = 1354
    /// result:slot address:slot offset:u32 | traps
    case f64LoadAccumulatorIntoF64MulAccumulatorSlot = 1355
    /// result:slot left:slot right:slot | traps
    case f64MulAccumulatorSlotThenF64Load = 1356
    /// result:slot left:slot right:slot | -
    case f64MulAccumulatorSlotIntoF64AddAccumulatorSlot = 1357
    /// result:slot global:u32 | -
    case globalGetIntoI32SubAccumulatorImmediate = 1358
    /// value:slot global:u32 | traps
    case globalSetAccumulatorThenLoad32 = 1359
    /// value:slot global:u32 | refuels
    case globalSetAccumulatorThenReturnPlaced = 1360
    /// value:slot global:u32 | refuels
    case globalSetAccumulatorThenReturnSlot = 1361
    /// result:slot left:slot right:i32 | refuels
    case i32AddAccumulatorImmediateThenBranchIfI32EqSlotAccumulator = 1362
    /// result:slot left:slot right:i32 | refuels
    case i32AddAccumulatorImmediateThenChargeFuel = 1363
    /// result:slot left:slot right:i32 | -
    case i32AddAccumulatorImmediateThenI32AddSlotImmediate = 1364
    /// result:slot left:slot right:i32 | -
    case i32AddAccumulatorImmediateThenI32ShrUSlotImmediate = 1365
    /// result:slot left:slot right:i32 | refuels
    case i32AddAccumulatorImmediateThenJump = 1366
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateThenLoad32 = 1367
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateThenLoad32Accumulator = 1368
    /// result:slot left:slot right:i32 | refuels
    case i32AddAccumulatorImmediateIntoBranchTableAccumulator = 1369
    /// result:slot left:slot right:i32 | -
    case i32AddAccumulatorImmediateIntoI32AndAccumulatorImmediate = 1370
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateIntoLoad32Accumulator = 1371
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateIntoLoad64Accumulator = 1372
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateIntoLoad8Accumulator = 1373
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateIntoStore32Accumulator = 1374
    /// result:slot left:slot right:slot | refuels
    case i32AddAccumulatorSlotThenChargeFuel = 1375
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenCopy = 1376
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenCopyPair = 1377
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddAccumulatorImmediate = 1378
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddAccumulatorSlot = 1379
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddSlotImmediate = 1380
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddSlotSlot = 1381
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32GtSAccumulatorSlot = 1382
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32MulSlotSlot = 1383
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32NeSlotImmediate = 1384
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32OrSlotImmediate = 1385
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32ShrUSlotImmediate = 1386
    /// result:slot left:slot right:slot | refuels
    case i32AddAccumulatorSlotThenJump = 1387
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad16Accumulator = 1388
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad32 = 1389
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad32Accumulator = 1390
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad64Accumulator = 1391
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad8 = 1392
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad8Accumulator = 1393
    /// result:slot left:slot right:slot | refuels
    case i32AddAccumulatorSlotIntoBranchIfI32GtUAccumulatorImmediate = 1394
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotIntoI32AddAccumulatorImmediate = 1395
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotIntoI32AddAccumulatorSlot = 1396
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoLoad16Accumulator = 1397
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoLoad16SignedTo32Accumulator = 1398
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoLoad32Accumulator = 1399
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoLoad64Accumulator = 1400
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoLoad8Accumulator = 1401
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoStore32Accumulator = 1402
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoStore32AtAccumulator = 1403
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoStore8AtAccumulator = 1404
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfI32EqSlotAccumulator = 1405
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfI32GtSSlotAccumulator = 1406
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediate = 1407
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlot = 1408
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1409
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfI32NeAccumulatorSlot = 1410
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 1411
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1412
    /// result:slot left:slot right:i32 | traps refuels
    case i32AddSlotImmediateThenCall = 1413
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenChargeFuel = 1414
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenCopy = 1415
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenCopyAccumulator = 1416
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenCopyImmediate = 1417
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenCopyPair = 1418
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32AddAccumulatorSlot = 1419
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32AddSlotImmediate = 1420
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32AddSlotSlot = 1421
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32MulAccumulatorSlot = 1422
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32ShlAccumulatorImmediate = 1423
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32ShlSlotImmediate = 1424
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenJump = 1425
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad16 = 1426
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad16Accumulator = 1427
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad32 = 1428
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad32Accumulator = 1429
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad64Accumulator = 1430
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad8 = 1431
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad8Accumulator = 1432
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateIntoBranchIfI32EqAccumulatorSlot = 1433
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateIntoBranchTableAccumulator = 1434
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoF64LoadAccumulator = 1435
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateIntoGlobalSetAccumulator = 1436
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateIntoI32AddAccumulatorImmediate = 1437
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateIntoI32AddAccumulatorSlot = 1438
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateIntoI32AndAccumulatorImmediate = 1439
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateIntoI32ShlSlotAccumulator = 1440
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad16Accumulator = 1441
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad16SignedTo32Accumulator = 1442
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad32Accumulator = 1443
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad64Accumulator = 1444
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad8Accumulator = 1445
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoStore32Accumulator = 1446
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoStore32AtAccumulator = 1447
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoStore8Accumulator = 1448
    /// result:slot left:slot right:slot | refuels
    case i32AddSlotSlotThenBranchIfI32EqSlotSlot = 1449
    /// result:slot left:slot right:slot | refuels
    case i32AddSlotSlotThenBranchIfI32LeUAccumulatorSlot = 1450
    /// result:slot left:slot right:slot | refuels
    case i32AddSlotSlotThenChargeFuel = 1451
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenCopy = 1452
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenCopyImmediate = 1453
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenCopyPair = 1454
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32AddAccumulatorImmediate = 1455
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32AddAccumulatorSlot = 1456
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32AddSlotImmediate = 1457
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32AddSlotSlot = 1458
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32SubSlotSlot = 1459
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotThenLoad8 = 1460
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotThenLoad8Accumulator = 1461
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoF64LoadAccumulator = 1462
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoLoad16Accumulator = 1463
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoLoad16SignedTo32Accumulator = 1464
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoLoad32Accumulator = 1465
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoLoad64Accumulator = 1466
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoLoad8Accumulator = 1467
    /// result:slot left:slot right:slot | refuels
    case i32AddSlotSlotIntoReturnSlotAccumulator = 1468
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoStore32ImmediateAtAccumulator = 1469
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoStore8ImmediateAtAccumulator = 1470
    /// result:slot left:slot right:i32 | refuels
    case i32AndAccumulatorImmediateThenBranchIfI32EqAccumulatorImmediate = 1471
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateThenI32ShrUSlotImmediate = 1472
    /// result:slot left:slot right:i32 | refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediate = 1473
    /// result:slot left:slot right:i32 | refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediate = 1474
    /// result:slot left:slot right:i32 | refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32LtUAccumulatorImmediate = 1475
    /// result:slot left:slot right:i32 | refuels
    case i32AndAccumulatorImmediateIntoBranchIfI32NeAccumulatorImmediate = 1476
    /// result:slot left:slot right:i32 | refuels
    case i32AndAccumulatorImmediateIntoBranchIfNonZeroAccumulator = 1477
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateIntoI32AddAccumulatorImmediate = 1478
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateIntoI32AddAccumulatorSlot = 1479
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateIntoI32MulAccumulatorSlot = 1480
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateIntoI32OrAccumulatorSlot = 1481
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateIntoI32RotrAccumulatorImmediate = 1482
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediate = 1483
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotThenI32AndSlotSlot = 1484
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotThenI32ShlAccumulatorImmediate = 1485
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotThenI32SubSlotSlot = 1486
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediate = 1487
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotIntoI32XorAccumulatorSlot = 1488
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateThenBranchIfI32EqAccumulatorImmediate = 1489
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateThenBranchIfI32LtUSlotAccumulator = 1490
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1491
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateThenBranchIfNonZeroAccumulator = 1492
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediateThenI32AndSlotImmediate = 1493
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateIntoBranchIfI32EqAccumulatorImmediate = 1494
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateIntoBranchIfI32NeAccumulatorImmediate = 1495
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateIntoBranchIfI32NeSlotAccumulator = 1496
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediateIntoI32EqAccumulatorImmediate = 1497
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediateIntoI32XorAccumulatorSlot = 1498
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlotIntoI32ShlAccumulatorImmediate = 1499
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlotIntoI32XorAccumulatorSlot = 1500
    /// result:slot left:slot right:i32 | -
    case i32EqAccumulatorImmediateIntoI32SubSlotAccumulator = 1501
    /// result:slot left:slot right:slot | -
    case i32GtSAccumulatorSlotThenCopyImmediate = 1502
    /// result:slot left:slot right:slot | -
    case i32GtSSlotAccumulatorThenI32LtSSlotSlot = 1503
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlotThenCopyImmediate = 1504
    /// result:slot left:slot right:slot | -
    case i32GtUAccumulatorSlotThenCopyImmediate = 1505
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlotIntoI32SubSlotAccumulator = 1506
    /// result:slot left:slot right:slot | -
    case i32LtUSlotAccumulatorIntoSelectAccumulator = 1507
    /// result:slot left:slot right:i32 | traps
    case i32MulAccumulatorImmediateThenLoad8 = 1508
    /// result:slot left:slot right:i32 | -
    case i32MulAccumulatorImmediateIntoI32AddAccumulatorSlot = 1509
    /// result:slot left:slot right:slot | -
    case i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediate = 1510
    /// result:slot left:slot right:slot | traps
    case i32MulAccumulatorSlotThenLoad16 = 1511
    /// result:slot left:slot right:slot | traps
    case i32MulAccumulatorSlotThenLoad16SignedTo32 = 1512
    /// result:slot left:slot right:slot | -
    case i32MulAccumulatorSlotIntoI32AddAccumulatorSlot = 1513
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediateIntoI32AddAccumulatorImmediate = 1514
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlotIntoI32AddAccumulatorSlot = 1515
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlotIntoI32ShlAccumulatorImmediate = 1516
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediateIntoI32AddAccumulatorSlot = 1517
    /// result:slot left:slot right:slot | refuels
    case i32OrAccumulatorSlotIntoBranchIfNonZeroAccumulator = 1518
    /// result:slot left:slot right:slot | traps
    case i32OrAccumulatorSlotIntoStore32Accumulator = 1519
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediateThenI32AddSlotImmediate = 1520
    /// result:slot left:slot right:i32 | -
    case i32RotlAccumulatorImmediateThenI32RotlSlotImmediate = 1521
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediateThenI32RotlSlotImmediate = 1522
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1523
    /// result:slot left:slot right:i32 | -
    case i32RotrAccumulatorImmediateThenI32RotrSlotImmediate = 1524
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediateIntoI32AndAccumulatorImmediate = 1525
    /// result:slot left:slot right:i32 | -
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1526
    /// result:slot left:slot right:i32 | -
    case i32ShlAccumulatorImmediateIntoI32XorAccumulatorSlot = 1527
    /// result:slot left:slot right:i32 | traps
    case i32ShlAccumulatorImmediateIntoLoad16Accumulator = 1528
    /// result:slot left:slot right:i32 | traps
    case i32ShlAccumulatorImmediateIntoLoad32Accumulator = 1529
    /// result:slot left:slot right:slot | -
    case i32ShlAccumulatorSlotIntoI32AddAccumulatorSlot = 1530
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlotIntoI32XorAccumulatorImmediate = 1531
    /// result:slot left:slot right:slot | traps
    case i32ShlSlotAccumulatorThenLoad32 = 1532
    /// result:slot left:slot right:slot | -
    case i32ShlSlotAccumulatorIntoI32AddAccumulatorSlot = 1533
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlot = 1534
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediateIntoI32XorAccumulatorSlot = 1535
    /// result:slot left:slot right:i32 | -
    case i32ShrUAccumulatorImmediateIntoI32AddAccumulatorSlot = 1536
    /// result:slot left:slot right:i32 | -
    case i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediate = 1537
    /// result:slot left:slot right:i32 | -
    case i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlot = 1538
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32AddAccumulatorImmediate = 1539
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32AddAccumulatorSlot = 1540
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediate = 1541
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlot = 1542
    /// result:slot left:slot right:slot | refuels
    case i32ShrUSlotSlotThenChargeFuel = 1543
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlotThenI32AddSlotSlot = 1544
    /// result:slot left:slot right:slot | traps
    case i32ShrUSlotSlotThenLoad8 = 1545
    /// result:slot left:slot right:i32 | -
    case i32SubAccumulatorImmediateThenGlobalSetAccumulator = 1546
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlotIntoI32ShlAccumulatorImmediate = 1547
    /// result:slot left:slot right:slot | refuels
    case i32SubSlotAccumulatorThenChargeFuel = 1548
    /// result:slot left:slot right:slot | -
    case i32SubSlotAccumulatorThenI32ShrUSlotSlot = 1549
    /// result:slot left:slot right:slot | refuels
    case i32SubSlotAccumulatorIntoReturnSlotAccumulator = 1550
    /// result:slot left:slot right:slot | refuels
    case i32SubSlotSlotThenBranchIfI32LeUSlotAccumulator = 1551
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlotThenCopyImmediate = 1552
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlotThenI32GtUAccumulatorSlot = 1553
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlotThenI32MulSlotSlot = 1554
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlotThenI32ShrUSlotSlot = 1555
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlotThenI32SubSlotSlot = 1556
    /// result:slot operand:slot | refuels
    case i32WrapI64ThenChargeFuel = 1557
    /// result:slot operand:slot | -
    case i32WrapI64IntoI32AddAccumulatorImmediate = 1558
    /// result:slot operand:slot | -
    case i32WrapI64AccumulatorThenI32AddSlotImmediate = 1559
    /// result:slot operand:slot | -
    case i32WrapI64AccumulatorThenI32OrAccumulatorSlot = 1560
    /// result:slot operand:slot | -
    case i32WrapI64AccumulatorIntoI32AddAccumulatorImmediate = 1561
    /// result:slot left:slot right:i32 | -
    case i32XorAccumulatorImmediateIntoI32AndAccumulatorSlot = 1562
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32AddSlotImmediate = 1563
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32RotlSlotImmediate = 1564
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32ShlAccumulatorImmediate = 1565
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediate = 1566
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32ShrUSlotImmediate = 1567
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32XorAccumulatorSlot = 1568
    /// result:slot left:slot right:slot | traps
    case i32XorAccumulatorSlotThenLoad32 = 1569
    /// result:slot left:slot right:slot | traps
    case i32XorAccumulatorSlotThenStore8Accumulator = 1570
    /// result:slot left:slot right:slot | refuels
    case i32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediate = 1571
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1572
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotIntoI32AndAccumulatorImmediate = 1573
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediateIntoI32ShrUAccumulatorImmediate = 1574
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlotThenCopy = 1575
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlotIntoI32AndAccumulatorSlot = 1576
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlotIntoI32MulAccumulatorImmediate = 1577
    /// result:slot left:slot right:i64 | refuels
    case i64AddAccumulatorImmediateIntoBranchIfI64LtUAccumulatorImmediate = 1578
    /// result:slot left:slot right:slot | -
    case i64AddAccumulatorSlotThenI64AddAccumulatorImmediate = 1579
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlotIntoI64XorAccumulatorSlot = 1580
    /// result:slot left:slot right:i64 | refuels
    case i64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediate = 1581
    /// result:slot left:slot right:i64 | refuels
    case i64AndSlotImmediateThenChargeFuel = 1582
    /// result:slot operand:slot | -
    case i64Extend32SThenI64Extend32S = 1583
    /// result:slot operand:slot | -
    case i64Extend32SIntoI64AddAccumulatorSlot = 1584
    /// result:slot left:slot right:i64 | -
    case i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediate = 1585
    /// result:slot left:slot right:i64 | -
    case i64ShrUAccumulatorImmediateThenI32WrapI64Accumulator = 1586
    /// result:slot left:slot right:i64 | -
    case i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlot = 1587
    /// result:slot left:slot right:slot | refuels
    case i64XorAccumulatorSlotThenJump = 1588
    /// result:slot left:slot right:slot | -
    case i64XorAccumulatorSlotIntoI64MulAccumulatorImmediate = 1589
    /// result:slot address:slot offset:u32 | traps
    case load16ThenI32AndSlotImmediate = 1590
    /// result:slot address:slot offset:u32 | traps
    case load16ThenI32ShlAccumulatorImmediate = 1591
    /// result:slot address:slot offset:u32 | traps
    case load16ThenLoad16 = 1592
    /// result:slot address:slot offset:u32 | traps
    case load16IntoI32MulAccumulatorSlot = 1593
    /// result:slot address:slot offset:u32 | traps refuels
    case load16AccumulatorThenBranchIfI32GeUSlotAccumulator = 1594
    /// result:slot address:slot offset:u32 | traps
    case load16AccumulatorThenCopyPair = 1595
    /// result:slot address:slot offset:u32 | traps
    case load16AccumulatorThenI32AddSlotImmediate = 1596
    /// result:slot address:slot offset:u32 | traps
    case load16AccumulatorThenLoad16 = 1597
    /// result:slot address:slot offset:u32 | traps refuels
    case load16AccumulatorIntoBranchIfI32EqAccumulatorSlot = 1598
    /// result:slot address:slot offset:u32 | traps
    case load16AccumulatorIntoI32MulAccumulatorSlot = 1599
    /// result:slot address:slot offset:u32 | traps
    case load16AccumulatorIntoStore16Accumulator = 1600
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32ThenLoad16SignedTo32 = 1601
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32IntoI32MulAccumulatorSlot = 1602
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32AccumulatorThenI32AddSlotImmediate = 1603
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32AccumulatorIntoI32MulAccumulatorSlot = 1604
    /// result:slot address:slot offset:u32 | traps refuels
    case load32ThenBranchIfI32EqAccumulatorImmediate = 1605
    /// result:slot address:slot offset:u32 | traps refuels
    case load32ThenBranchIfI32LtSSlotImmediate = 1606
    /// result:slot address:slot offset:u32 | traps refuels
    case load32ThenBranchIfNonZeroAccumulator = 1607
    /// result:slot address:slot offset:u32 | traps refuels
    case load32ThenChargeFuel = 1608
    /// result:slot address:slot offset:u32 | traps
    case load32ThenCopy = 1609
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32AddAccumulatorImmediate = 1610
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32AddAccumulatorSlot = 1611
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32AddSlotImmediate = 1612
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32AndAccumulatorImmediate = 1613
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32GtSSlotAccumulator = 1614
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32ShlSlotImmediate = 1615
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32SubImmediateSlot = 1616
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32SubSlotAccumulator = 1617
    /// result:slot address:slot offset:u32 | traps
    case load32ThenLoad32 = 1618
    /// result:slot address:slot offset:u32 | traps
    case load32ThenLoad32Accumulator = 1619
    /// result:slot address:slot offset:u32 | traps
    case load32ThenLoad8Accumulator = 1620
    /// result:slot address:slot offset:u32 | traps
    case load32ThenStore32 = 1621
    /// result:slot address:slot offset:u32 | traps refuels
    case load32IntoBranchIfI32EqAccumulatorImmediate = 1622
    /// result:slot address:slot offset:u32 | traps refuels
    case load32IntoBranchIfI32EqAccumulatorSlot = 1623
    /// result:slot address:slot offset:u32 | traps refuels
    case load32IntoBranchIfI32GeUSlotAccumulator = 1624
    /// result:slot address:slot offset:u32 | traps refuels
    case load32IntoBranchIfI32LtUSlotAccumulator = 1625
    /// result:slot address:slot offset:u32 | traps
    case load32IntoI32AddAccumulatorImmediate = 1626
    /// result:slot address:slot offset:u32 | traps
    case load32IntoI32AddAccumulatorSlot = 1627
    /// result:slot address:slot offset:u32 | traps
    case load32IntoI32AndAccumulatorSlot = 1628
    /// result:slot address:slot offset:u32 | traps
    case load32IntoI32ShlSlotAccumulator = 1629
    /// result:slot address:slot offset:u32 | traps
    case load32IntoLoad16Accumulator = 1630
    /// result:slot address:slot offset:u32 | traps
    case load32IntoLoad32Accumulator = 1631
    /// result:slot address:slot offset:u32 | traps
    case load32IntoLoad8Accumulator = 1632
    /// result:slot address:slot offset:u32 | traps
    case load32IntoStore32Accumulator = 1633
    /// result:slot address:slot offset:u32 | traps
    case load32IntoStore8AtAccumulator = 1634
    /// result:slot address:slot offset:u32 | traps refuels
    case load32AccumulatorThenBranchIfI32EqAccumulatorImmediate = 1635
    /// result:slot address:slot offset:u32 | traps refuels
    case load32AccumulatorThenBranchIfI32LtSAccumulatorSlot = 1636
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenCopyPair = 1637
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32AddAccumulatorImmediate = 1638
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32AndAccumulatorImmediate = 1639
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32AndAccumulatorSlot = 1640
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32RotlAccumulatorImmediate = 1641
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32ShlSlotImmediate = 1642
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32ShrUSlotImmediate = 1643
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenLoad32 = 1644
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenLoad32Accumulator = 1645
    /// result:slot address:slot offset:u32 | traps refuels
    case load32AccumulatorIntoBranchIfI32GeUSlotAccumulator = 1646
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorIntoI32AddAccumulatorImmediate = 1647
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorIntoI32AddAccumulatorSlot = 1648
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorIntoLoad32Accumulator = 1649
    /// result:slot address:slot offset:u32 | traps refuels
    case load64ThenBranchIfI64LtUAccumulatorImmediate = 1650
    /// result:slot address:slot offset:u32 | traps refuels
    case load64AccumulatorThenBranchIfI64LtUAccumulatorImmediate = 1651
    /// result:slot address:slot offset:u32 | traps
    case load64AccumulatorThenCopyAccumulator = 1652
    /// result:slot address:slot offset:u32 | traps
    case load64AccumulatorThenI32AddSlotImmediate = 1653
    /// result:slot address:slot offset:u32 | traps
    case load64AccumulatorThenI64AndAccumulatorImmediate = 1654
    /// result:slot address:slot offset:u32 | traps
    case load64AccumulatorThenI64ShrUAccumulatorImmediate = 1655
    /// result:slot address:slot offset:u32 | traps
    case load64AccumulatorIntoStore64Accumulator = 1656
    /// result:slot address:slot offset:u32 | traps refuels
    case load8ThenBranchIfI32EqAccumulatorImmediate = 1657
    /// result:slot address:slot offset:u32 | traps refuels
    case load8ThenBranchIfI32NeAccumulatorImmediate = 1658
    /// result:slot address:slot offset:u32 | traps refuels
    case load8ThenBranchIfNonZeroAccumulator = 1659
    /// result:slot address:slot offset:u32 | traps
    case load8ThenI32AddAccumulatorImmediate = 1660
    /// result:slot address:slot offset:u32 | traps
    case load8ThenI32AddSlotImmediate = 1661
    /// result:slot address:slot offset:u32 | traps
    case load8ThenI32AndAccumulatorImmediate = 1662
    /// result:slot address:slot offset:u32 | traps
    case load8ThenI32ShlAccumulatorImmediate = 1663
    /// result:slot address:slot offset:u32 | traps
    case load8ThenLoad8 = 1664
    /// result:slot address:slot offset:u32 | traps refuels
    case load8IntoBranchIfI32NeAccumulatorImmediate = 1665
    /// result:slot address:slot offset:u32 | traps refuels
    case load8IntoBranchIfNonZeroAccumulator = 1666
    /// result:slot address:slot offset:u32 | traps
    case load8IntoI32AndAccumulatorImmediate = 1667
    /// result:slot address:slot offset:u32 | traps
    case load8IntoI32ShlAccumulatorSlot = 1668
    /// result:slot address:slot offset:u32 | traps
    case load8IntoStore8Accumulator = 1669
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorThenBranchIfI32EqAccumulatorImmediate = 1670
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorThenBranchIfNonZeroAccumulator = 1671
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorThenBranchTableAccumulator = 1672
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AddAccumulatorImmediate = 1673
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AddSlotImmediate = 1674
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AddSlotSlot = 1675
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AndAccumulatorImmediate = 1676
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AndSlotImmediate = 1677
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32SubSlotAccumulator = 1678
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorThenJump = 1679
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenSelectAccumulator = 1680
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorIntoBranchIfI32EqSlotAccumulator = 1681
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorIntoBranchIfI32NeSlotAccumulator = 1682
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorIntoBranchIfNonZeroAccumulator = 1683
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoI32AddAccumulatorSlot = 1684
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoI32AndAccumulatorImmediate = 1685
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoI32XorAccumulatorSlot = 1686
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoStore8Accumulator = 1687
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32ThenI32AddAccumulatorImmediate = 1688
    /// result:slot first:slot second:slot condition:slot | -
    case selectThenI32GtSSlotSlot = 1689
    /// result:slot first:slot second:slot condition:slot | -
    case selectIntoI32AddAccumulatorSlot = 1690
    /// result:slot first:slot second:slot condition:slot | traps
    case selectIntoStore16Accumulator = 1691
    /// result:slot first:slot second:slot condition:slot | -
    case selectAccumulatorThenI32AddSlotImmediate = 1692
    /// result:slot first:slot second:slot condition:slot | -
    case selectAccumulatorThenI32NeSlotImmediate = 1693
    /// result:slot first:slot second:slot condition:slot | traps
    case selectAccumulatorThenLoad32 = 1694
    /// value:slot address:slot offset:u32 | traps
    case store16AccumulatorThenI32AddSlotImmediate = 1695
    /// value:slot address:slot offset:u32 | traps
    case store16AccumulatorThenStore32 = 1696
    /// value:slot address:slot offset:u32 | traps refuels
    case store32ThenBranchIfNonZeroAccumulator = 1697
    /// value:slot address:slot offset:u32 | traps refuels
    case store32ThenChargeFuel = 1698
    /// value:slot address:slot offset:u32 | traps
    case store32ThenI32AddSlotImmediate = 1699
    /// value:slot address:slot offset:u32 | traps
    case store32ThenLoad32 = 1700
    /// value:slot address:slot offset:u32 | traps refuels
    case store32ThenReturnSlot = 1701
    /// value:slot address:slot offset:u32 | traps
    case store32ThenStore16 = 1702
    /// value:slot address:slot offset:u32 | traps
    case store32ThenStore32 = 1703
    /// value:slot address:slot offset:u32 | traps refuels
    case store32AccumulatorThenBranchIfI32EqSlotImmediate = 1704
    /// value:slot address:slot offset:u32 | traps refuels
    case store32AccumulatorThenBranchIfI32GtSSlotImmediate = 1705
    /// value:slot address:slot offset:u32 | traps refuels
    case store32AccumulatorThenChargeFuel = 1706
    /// value:slot address:slot offset:u32 | traps
    case store32AccumulatorThenCopyImmediate = 1707
    /// value:slot address:slot offset:u32 | traps
    case store32AccumulatorThenI32AddSlotImmediate = 1708
    /// value:slot address:slot offset:u32 | traps
    case store32AccumulatorThenI32AddSlotSlot = 1709
    /// value:slot address:slot offset:u32 | traps
    case store32AccumulatorThenI32AndSlotImmediate = 1710
    /// value:slot address:slot offset:u32 | traps refuels
    case store32AccumulatorThenJump = 1711
    /// value:slot address:slot offset:u32 | traps
    case store32AccumulatorThenLoad32 = 1712
    /// value:slot address:slot offset:u32 | traps
    case store32AccumulatorThenStore32 = 1713
    /// value:slot address:slot offset:u32 | traps
    case store32AtAccumulatorThenCopyPair = 1714
    /// value:slot address:slot offset:u32 | traps
    case store32AtAccumulatorThenI32AddSlotImmediate = 1715
    /// address:slot offset:u32 value:u64 | traps
    case store32ImmediateAtAccumulatorThenI32AddSlotImmediate = 1716
    /// value:slot address:slot offset:u32 | traps refuels
    case store64ThenChargeFuel = 1717
    /// value:slot address:slot offset:u32 | traps
    case store64ThenI32AddSlotImmediate = 1718
    /// value:slot address:slot offset:u32 | traps refuels
    case store64AccumulatorThenBranchIfI64LtUSlotImmediate = 1719
    /// value:slot address:slot offset:u32 | traps
    case store64AccumulatorThenI32AddSlotImmediate = 1720
    /// value:slot address:slot offset:u32 | traps refuels
    case store64AccumulatorThenJump = 1721
    /// value:slot address:slot offset:u32 | traps
    case store64AccumulatorThenLoad8 = 1722
    /// address:slot offset:u32 value:u64 | traps
    case store64ImmediateThenI32AddSlotImmediate = 1723
    /// value:slot address:slot offset:u32 | traps
    case store8ThenI32AddSlotImmediate = 1724
    /// value:slot address:slot offset:u32 | traps
    case store8AccumulatorThenI32AddSlotImmediate = 1725
    /// value:slot address:slot offset:u32 | traps
    case store8AccumulatorThenI32AddSlotSlot = 1726
    /// value:slot address:slot offset:u32 | traps
    case store8AccumulatorThenLoad32 = 1727
    /// value:slot address:slot offset:u32 | traps
    case store8AccumulatorThenStore8 = 1728
    /// value:slot address:slot offset:u32 | traps
    case store8AtAccumulatorThenI32AddSlotImmediate = 1729
    /// value:slot address:slot offset:u32 | traps
    case store8AtAccumulatorThenLoad32 = 1730
    /// address:slot offset:u32 value:u64 | traps
    case store8ImmediateAtAccumulatorThenI32AddSlotSlot = 1731
    /// result:slot source:slot | refuels
    case copyThenI32AddSlotImmediateThenJump = 1732
    /// result:slot source:slot | -
    case copyThenI32AndAccumulatorSlotThenI32AndSlotSlot = 1733
    /// result:slot source:slot | refuels
    case copyThenI32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1734
    /// result:slot source:slot | -
    case copyThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediate = 1735
    /// result:slot source:slot | traps refuels
    case copyAccumulatorThenLoad8IntoBranchIfNonZeroAccumulator = 1736
    /// result:slot value:u64 | traps
    case copyLongImmediateThenLoad8ThenI32ShlAccumulatorImmediate = 1737
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenCopyPairThenCopyPair = 1738
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenCopyPairThenI32AddSlotImmediate = 1739
    /// result:slot source:slot result2:slot source2:slot | refuels
    case copyPairThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1740
    /// result:slot source:slot result2:slot source2:slot | refuels
    case copyPairThenI32AddSlotImmediateThenJump = 1741
    /// result:slot source:slot result2:slot source2:slot | traps
    case copyPairThenI32AddSlotImmediateIntoStore32Accumulator = 1742
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenI32XorSlotSlotThenCopy = 1743
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPairThenI32XorSlotSlotIntoI32AndAccumulatorSlot = 1744
    /// result:slot source:slot result2:slot source2:slot | traps
    case copyPairThenLoad32ThenStore32 = 1745
    /// result:slot left:slot right:slot | -
    case f64AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediate = 1746
    /// result:slot left:slot right:slot | -
    case f64AddAccumulatorSlotIntoF64AddAccumulatorSlotThenI32AddSlotSlot = 1747
    /// result:slot address:slot offset:u32 | traps
    case f64LoadThenF64LoadIntoF64MulAccumulatorSlot = 1748
    /// result:slot address:slot offset:u32 | traps
    case f64LoadIntoF64MulAccumulatorSlotIntoF64AddAccumulatorSlot = 1749
    /// result:slot address:slot offset:u32 | traps
    case f64LoadAccumulatorThenI32AddSlotSlotIntoF64LoadAccumulator = 1750
    /// result:slot address:slot offset:u32 | traps
    case f64LoadAccumulatorIntoF64MulAccumulatorSlotThenF64Load = 1751
    /// result:slot left:slot right:slot | traps
    case f64MulAccumulatorSlotThenF64LoadThenF64Load = 1752
    /// result:slot left:slot right:slot | -
    case f64MulAccumulatorSlotIntoF64AddAccumulatorSlotIntoF64AddAccumulatorSlot = 1753
    /// result:slot global:u32 | -
    case globalGetIntoI32SubAccumulatorImmediateThenGlobalSetAccumulator = 1754
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateThenI32AddSlotImmediateIntoLoad32Accumulator = 1755
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateThenLoad32AccumulatorThenCopyPair = 1756
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateThenLoad32AccumulatorIntoI32AddAccumulatorImmediate = 1757
    /// result:slot left:slot right:i32 | traps refuels
    case i32AddAccumulatorImmediateIntoLoad32AccumulatorThenBranchIfI32EqAccumulatorImmediate = 1758
    /// result:slot left:slot right:i32 | traps refuels
    case i32AddAccumulatorImmediateIntoStore32AccumulatorThenChargeFuel = 1759
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateIntoStore32AccumulatorThenI32AndSlotImmediate = 1760
    /// result:slot left:slot right:i32 | traps
    case i32AddAccumulatorImmediateIntoStore32AccumulatorThenLoad32 = 1761
    /// result:slot left:slot right:slot | refuels
    case i32AddAccumulatorSlotThenCopyThenChargeFuel = 1762
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenCopyThenI32RotlAccumulatorImmediate = 1763
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenCopyPairThenI32XorSlotSlot = 1764
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotImmediate = 1765
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotSlot = 1766
    /// result:slot left:slot right:slot | refuels
    case i32AddAccumulatorSlotThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorSlot = 1767
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad32Accumulator = 1768
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad8Accumulator = 1769
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddSlotSlotThenCopyPair = 1770
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediate = 1771
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenI32AddSlotSlotIntoLoad32Accumulator = 1772
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotThenI32NeSlotImmediateIntoI32AddAccumulatorSlot = 1773
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad32AccumulatorThenLoad32 = 1774
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad8AccumulatorThenI32AndSlotImmediate = 1775
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotThenLoad8AccumulatorThenI32SubSlotAccumulator = 1776
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoI32AddAccumulatorImmediateIntoLoad32Accumulator = 1777
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotSlot = 1778
    /// result:slot left:slot right:slot | traps refuels
    case i32AddAccumulatorSlotIntoLoad16AccumulatorThenBranchIfI32GeUSlotAccumulator = 1779
    /// result:slot left:slot right:slot | traps
    case i32AddAccumulatorSlotIntoStore32AccumulatorThenI32AddSlotImmediate = 1780
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenCopyThenI32AddSlotImmediate = 1781
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenCopyAccumulatorThenBranchIfI32GtSSlotSlot = 1782
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenCopyAccumulatorThenLoad8 = 1783
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 1784
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotImmediate = 1785
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotSlot = 1786
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateThenI32AddSlotImmediateThenJump = 1787
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenI32AddSlotImmediateThenLoad32Accumulator = 1788
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenI32AddSlotImmediateIntoLoad8Accumulator = 1789
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenI32AddSlotSlotThenLoad8Accumulator = 1790
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediateThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1791
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad16ThenI32ShlAccumulatorImmediate = 1792
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad32ThenI32AddSlotImmediate = 1793
    /// result:slot left:slot right:i32 | traps refuels
    case i32AddSlotImmediateThenLoad32AccumulatorThenBranchIfI32LtSAccumulatorSlot = 1794
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad64AccumulatorThenI64ShrUAccumulatorImmediate = 1795
    /// result:slot left:slot right:i32 | traps refuels
    case i32AddSlotImmediateThenLoad8ThenBranchIfI32EqAccumulatorImmediate = 1796
    /// result:slot left:slot right:i32 | traps refuels
    case i32AddSlotImmediateThenLoad8AccumulatorThenBranchTableAccumulator = 1797
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad8AccumulatorThenI32AddSlotImmediate = 1798
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateThenLoad8AccumulatorIntoStore8Accumulator = 1799
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoF64LoadAccumulatorThenI32AddSlotSlot = 1800
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateIntoGlobalSetAccumulatorThenReturnSlot = 1801
    /// result:slot left:slot right:i32 | refuels
    case i32AddSlotImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediate = 1802
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad16SignedTo32AccumulatorIntoI32MulAccumulatorSlot = 1803
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad32AccumulatorThenI32RotlAccumulatorImmediate = 1804
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorSlot = 1805
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad8AccumulatorThenI32AddSlotImmediate = 1806
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad8AccumulatorThenSelectAccumulator = 1807
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoI32AddAccumulatorSlot = 1808
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoI32XorAccumulatorSlot = 1809
    /// result:slot left:slot right:i32 | traps
    case i32AddSlotImmediateIntoLoad8AccumulatorIntoStore8Accumulator = 1810
    /// result:slot left:slot right:i32 | traps refuels
    case i32AddSlotImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediate = 1811
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenCopyPairThenCopyPair = 1812
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32AddAccumulatorImmediateThenI32AddSlotImmediate = 1813
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotThenI32AddAccumulatorSlotThenLoad8Accumulator = 1814
    /// result:slot left:slot right:slot | refuels
    case i32AddSlotSlotThenI32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediate = 1815
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32AddSlotImmediateThenCopyAccumulator = 1816
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlotThenI32AddSlotImmediateThenI32AddSlotImmediate = 1817
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotThenI32AddSlotSlotIntoLoad8Accumulator = 1818
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotThenLoad8AccumulatorThenSelectAccumulator = 1819
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotThenLoad8AccumulatorIntoStore8Accumulator = 1820
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoF64LoadAccumulatorIntoF64MulAccumulatorSlot = 1821
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoLoad32AccumulatorIntoI32AddAccumulatorSlot = 1822
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoLoad8AccumulatorIntoStore8Accumulator = 1823
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoStore32ImmediateAtAccumulatorThenI32AddSlotImmediate = 1824
    /// result:slot left:slot right:slot | traps
    case i32AddSlotSlotIntoStore8ImmediateAtAccumulatorThenI32AddSlotSlot = 1825
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediateThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediate = 1826
    /// result:slot left:slot right:i32 | traps
    case i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32Accumulator = 1827
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotThenI32AndSlotSlotIntoI32XorAccumulatorSlot = 1828
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1829
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlotIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1830
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediateIntoI32EqAccumulatorImmediateIntoI32SubSlotAccumulator = 1831
    /// result:slot left:slot right:i32 | refuels
    case i32AndSlotImmediateIntoI32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediate = 1832
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1833
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlotIntoI32XorAccumulatorSlotThenI32RotlSlotImmediate = 1834
    /// result:slot left:slot right:i32 | refuels
    case i32EqAccumulatorImmediateIntoI32SubSlotAccumulatorThenChargeFuel = 1835
    /// result:slot left:slot right:slot | -
    case i32GtSSlotAccumulatorThenI32LtSSlotSlotIntoI32SubSlotAccumulator = 1836
    /// result:slot left:slot right:slot | -
    case i32GtUAccumulatorSlotThenCopyImmediateThenSelect = 1837
    /// result:slot left:slot right:slot | refuels
    case i32LtSSlotSlotIntoI32SubSlotAccumulatorIntoReturnSlotAccumulator = 1838
    /// result:slot left:slot right:i32 | traps refuels
    case i32MulAccumulatorImmediateThenLoad8ThenBranchIfI32NeAccumulatorImmediate = 1839
    /// result:slot left:slot right:slot | -
    case i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediate = 1840
    /// result:slot left:slot right:slot | -
    case i32MulAccumulatorSlotIntoI32AddAccumulatorSlotIntoI32AddAccumulatorSlot = 1841
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1842
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32NeSlotImmediate = 1843
    /// result:slot left:slot right:i32 | -
    case i32RotlAccumulatorImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1844
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1845
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32RotlSlotImmediate = 1846
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUSlotImmediate = 1847
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1848
    /// result:slot left:slot right:i32 | traps
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad32Accumulator = 1849
    /// result:slot left:slot right:i32 | traps
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8Accumulator = 1850
    /// result:slot left:slot right:i32 | -
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediate = 1851
    /// result:slot left:slot right:i32 | traps
    case i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad16Accumulator = 1852
    /// result:slot left:slot right:i32 | traps
    case i32ShlAccumulatorImmediateIntoLoad32AccumulatorThenI32ShrUSlotImmediate = 1853
    /// result:slot left:slot right:i32 | traps
    case i32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorImmediate = 1854
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediate = 1855
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUAccumulatorImmediate = 1856
    /// result:slot left:slot right:i32 | -
    case i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateThenI32ShrUSlotImmediate = 1857
    /// result:slot left:slot right:i32 | -
    case i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotThenI32ShlAccumulatorImmediate = 1858
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlot = 1859
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32MulAccumulatorSlot = 1860
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32AddSlotImmediate = 1861
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32XorAccumulatorSlot = 1862
    /// result:slot left:slot right:i32 | traps
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenLoad32 = 1863
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlot = 1864
    /// result:slot operand:slot | traps
    case i32WrapI64IntoI32AddAccumulatorImmediateThenLoad32Accumulator = 1865
    /// result:slot operand:slot | traps
    case i32WrapI64AccumulatorIntoI32AddAccumulatorImmediateThenLoad32Accumulator = 1866
    /// result:slot left:slot right:slot | refuels
    case i32XorAccumulatorSlotThenI32AddSlotImmediateThenBranchIfNonZeroAccumulator = 1867
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32RotlSlotImmediateThenI32RotlSlotImmediate = 1868
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32RotlSlotImmediateIntoI32XorAccumulatorSlot = 1869
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32ShlAccumulatorImmediateIntoI32XorAccumulatorSlot = 1870
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlot = 1871
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlot = 1872
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotThenI32XorAccumulatorSlotIntoI32AndAccumulatorImmediate = 1873
    /// result:slot left:slot right:slot | traps
    case i32XorAccumulatorSlotThenLoad32IntoI32AddAccumulatorSlot = 1874
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopy = 1875
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyPair = 1876
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1877
    /// result:slot left:slot right:slot | traps
    case i32XorAccumulatorSlotIntoI32AddAccumulatorSlotIntoStore32Accumulator = 1878
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediate = 1879
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlotThenCopyThenI32AndAccumulatorSlot = 1880
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlotIntoI32AndAccumulatorSlotIntoI32XorAccumulatorSlot = 1881
    /// result:slot left:slot right:slot | traps
    case i32XorSlotSlotIntoI32MulAccumulatorImmediateThenLoad8 = 1882
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlotIntoI64XorAccumulatorSlotIntoI64MulAccumulatorImmediate = 1883
    /// result:slot left:slot right:i64 | -
    case i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlot = 1884
    /// result:slot left:slot right:i64 | refuels
    case i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotThenJump = 1885
    /// result:slot left:slot right:slot | -
    case i64XorAccumulatorSlotIntoI64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediate = 1886
    /// result:slot address:slot offset:u32 | traps
    case load16ThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlot = 1887
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32AddAccumulatorImmediateIntoStore32Accumulator = 1888
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32AddSlotImmediateThenCopyAccumulator = 1889
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediate = 1890
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32GtSSlotAccumulatorThenI32LtSSlotSlot = 1891
    /// result:slot address:slot offset:u32 | traps
    case load32ThenI32ShlSlotImmediateIntoI32AddAccumulatorSlot = 1892
    /// result:slot address:slot offset:u32 | traps
    case load32ThenLoad32ThenI32GtSSlotAccumulator = 1893
    /// result:slot address:slot offset:u32 | traps refuels
    case load32ThenStore32ThenBranchIfNonZeroAccumulator = 1894
    /// result:slot address:slot offset:u32 | traps
    case load32IntoI32AddAccumulatorImmediateIntoStore32Accumulator = 1895
    /// result:slot address:slot offset:u32 | traps
    case load32IntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1896
    /// result:slot address:slot offset:u32 | traps refuels
    case load32IntoLoad16AccumulatorIntoBranchIfI32EqAccumulatorSlot = 1897
    /// result:slot address:slot offset:u32 | traps
    case load32IntoLoad8AccumulatorThenI32AndSlotImmediate = 1898
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenCopyPairThenI32AddSlotImmediate = 1899
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32AndAccumulatorSlotIntoI32ShlAccumulatorImmediate = 1900
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediate = 1901
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlot = 1902
    /// result:slot address:slot offset:u32 | traps refuels
    case load32AccumulatorThenLoad32IntoBranchIfI32EqAccumulatorSlot = 1903
    /// result:slot address:slot offset:u32 | traps refuels
    case load32AccumulatorIntoI32AddAccumulatorImmediateIntoBranchTableAccumulator = 1904
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorIntoI32AddAccumulatorImmediateIntoStore32Accumulator = 1905
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlot = 1906
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotImmediate = 1907
    /// result:slot address:slot offset:u32 | traps
    case load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotSlot = 1908
    /// result:slot address:slot offset:u32 | traps refuels
    case load64AccumulatorThenI64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediate = 1909
    /// result:slot address:slot offset:u32 | traps
    case load8ThenI32ShlAccumulatorImmediateIntoLoad32Accumulator = 1910
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AddSlotImmediateThenLoad8Accumulator = 1911
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AddSlotImmediateIntoLoad8Accumulator = 1912
    /// result:slot address:slot offset:u32 | traps refuels
    case load8AccumulatorThenI32AndSlotImmediateIntoBranchIfI32NeSlotAccumulator = 1913
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32AndSlotImmediateIntoI32XorAccumulatorSlot = 1914
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenI32SubSlotAccumulatorThenI32ShrUSlotSlot = 1915
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenSelectAccumulatorThenI32AddSlotImmediate = 1916
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorThenSelectAccumulatorThenI32NeSlotImmediate = 1917
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlot = 1918
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoI32XorAccumulatorSlotIntoI32AndAccumulatorImmediate = 1919
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoStore8AccumulatorThenI32AddSlotImmediate = 1920
    /// result:slot address:slot offset:u32 | traps
    case load8AccumulatorIntoStore8AccumulatorThenStore8 = 1921
    /// result:slot first:slot second:slot condition:slot | traps
    case selectAccumulatorThenI32AddSlotImmediateIntoLoad8Accumulator = 1922
    /// result:slot first:slot second:slot condition:slot | -
    case selectAccumulatorThenI32NeSlotImmediateIntoI32AddAccumulatorSlot = 1923
    /// value:slot address:slot offset:u32 | traps refuels
    case store32AccumulatorThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediate = 1924
    /// value:slot address:slot offset:u32 | traps
    case store32AccumulatorThenI32AndSlotImmediateIntoI32EqAccumulatorImmediate = 1925
    /// address:slot offset:u32 value:u64 | traps refuels
    case store32ImmediateAtAccumulatorThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulator = 1926
    /// value:slot address:slot offset:u32 | traps
    case store8ThenI32AddSlotImmediateThenLoad8Accumulator = 1927
    /// value:slot address:slot offset:u32 | traps refuels
    case store8AccumulatorThenI32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlot = 1928
    /// value:slot address:slot offset:u32 | traps
    case store8AccumulatorThenI32AddSlotImmediateThenI32AddSlotImmediate = 1929
    /// value:slot address:slot offset:u32 | traps
    case store8AccumulatorThenStore8ThenI32AddSlotImmediate = 1930
    /// address:slot offset:u32 value:u64 | traps refuels
    case store8ImmediateAtAccumulatorThenI32AddSlotSlotThenBranchIfI32LeUAccumulatorSlot = 1931

    /// The handlers in the order of the cases.
    static func makeHandlers() -> [Handler] {
        unsafe [
            unreachableHandler,
            chargeFuelHandler,
            countEntryHandler,
            jumpHandler,
            branchIfNonZeroHandler,
            branchIfNonZeroAccumulatorHandler,
            branchIfZeroHandler,
            branchIfZeroAccumulatorHandler,
            branchTableHandler,
            branchTableAccumulatorHandler,
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
            returnSlotAccumulatorHandler,
            returnImmediateHandler,
            throwExceptionHandler,
            throwReferenceHandler,
            copyHandler,
            copyAccumulatorHandler,
            copyPairHandler,
            copySpanHandler,
            copyImmediateHandler,
            copyLongImmediateHandler,
            copyWideHandler,
            copyWideImmediateHandler,
            zeroFourHandler,
            zeroManyHandler,
            selectHandler,
            selectAccumulatorHandler,
            selectWideHandler,
            globalGetHandler,
            globalGetWideHandler,
            globalSetHandler,
            globalSetAccumulatorHandler,
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
            i32AddAccumulatorSlotHandler,
            i32AddSlotImmediateHandler,
            i32AddAccumulatorImmediateHandler,
            i32SubSlotSlotHandler,
            i32SubAccumulatorSlotHandler,
            i32SubSlotAccumulatorHandler,
            i32SubSlotImmediateHandler,
            i32SubAccumulatorImmediateHandler,
            i32SubImmediateSlotHandler,
            i32SubImmediateAccumulatorHandler,
            i32MulSlotSlotHandler,
            i32MulAccumulatorSlotHandler,
            i32MulSlotImmediateHandler,
            i32MulAccumulatorImmediateHandler,
            i32DivSSlotSlotHandler,
            i32DivSAccumulatorSlotHandler,
            i32DivSSlotAccumulatorHandler,
            i32DivSSlotImmediateHandler,
            i32DivSAccumulatorImmediateHandler,
            i32DivSImmediateSlotHandler,
            i32DivSImmediateAccumulatorHandler,
            i32DivUSlotSlotHandler,
            i32DivUAccumulatorSlotHandler,
            i32DivUSlotAccumulatorHandler,
            i32DivUSlotImmediateHandler,
            i32DivUAccumulatorImmediateHandler,
            i32DivUImmediateSlotHandler,
            i32DivUImmediateAccumulatorHandler,
            i32RemSSlotSlotHandler,
            i32RemSAccumulatorSlotHandler,
            i32RemSSlotAccumulatorHandler,
            i32RemSSlotImmediateHandler,
            i32RemSAccumulatorImmediateHandler,
            i32RemSImmediateSlotHandler,
            i32RemSImmediateAccumulatorHandler,
            i32RemUSlotSlotHandler,
            i32RemUAccumulatorSlotHandler,
            i32RemUSlotAccumulatorHandler,
            i32RemUSlotImmediateHandler,
            i32RemUAccumulatorImmediateHandler,
            i32RemUImmediateSlotHandler,
            i32RemUImmediateAccumulatorHandler,
            i32AndSlotSlotHandler,
            i32AndAccumulatorSlotHandler,
            i32AndSlotImmediateHandler,
            i32AndAccumulatorImmediateHandler,
            i32OrSlotSlotHandler,
            i32OrAccumulatorSlotHandler,
            i32OrSlotImmediateHandler,
            i32OrAccumulatorImmediateHandler,
            i32XorSlotSlotHandler,
            i32XorAccumulatorSlotHandler,
            i32XorSlotImmediateHandler,
            i32XorAccumulatorImmediateHandler,
            i32ShlSlotSlotHandler,
            i32ShlAccumulatorSlotHandler,
            i32ShlSlotAccumulatorHandler,
            i32ShlSlotImmediateHandler,
            i32ShlAccumulatorImmediateHandler,
            i32ShlImmediateSlotHandler,
            i32ShlImmediateAccumulatorHandler,
            i32ShrSSlotSlotHandler,
            i32ShrSAccumulatorSlotHandler,
            i32ShrSSlotAccumulatorHandler,
            i32ShrSSlotImmediateHandler,
            i32ShrSAccumulatorImmediateHandler,
            i32ShrSImmediateSlotHandler,
            i32ShrSImmediateAccumulatorHandler,
            i32ShrUSlotSlotHandler,
            i32ShrUAccumulatorSlotHandler,
            i32ShrUSlotAccumulatorHandler,
            i32ShrUSlotImmediateHandler,
            i32ShrUAccumulatorImmediateHandler,
            i32ShrUImmediateSlotHandler,
            i32ShrUImmediateAccumulatorHandler,
            i32RotlSlotSlotHandler,
            i32RotlAccumulatorSlotHandler,
            i32RotlSlotAccumulatorHandler,
            i32RotlSlotImmediateHandler,
            i32RotlAccumulatorImmediateHandler,
            i32RotlImmediateSlotHandler,
            i32RotlImmediateAccumulatorHandler,
            i32RotrSlotSlotHandler,
            i32RotrAccumulatorSlotHandler,
            i32RotrSlotAccumulatorHandler,
            i32RotrSlotImmediateHandler,
            i32RotrAccumulatorImmediateHandler,
            i32RotrImmediateSlotHandler,
            i32RotrImmediateAccumulatorHandler,
            i64AddSlotSlotHandler,
            i64AddAccumulatorSlotHandler,
            i64AddSlotImmediateHandler,
            i64AddAccumulatorImmediateHandler,
            i64SubSlotSlotHandler,
            i64SubAccumulatorSlotHandler,
            i64SubSlotAccumulatorHandler,
            i64SubSlotImmediateHandler,
            i64SubAccumulatorImmediateHandler,
            i64SubImmediateSlotHandler,
            i64SubImmediateAccumulatorHandler,
            i64MulSlotSlotHandler,
            i64MulAccumulatorSlotHandler,
            i64MulSlotImmediateHandler,
            i64MulAccumulatorImmediateHandler,
            i64DivSSlotSlotHandler,
            i64DivSAccumulatorSlotHandler,
            i64DivSSlotAccumulatorHandler,
            i64DivSSlotImmediateHandler,
            i64DivSAccumulatorImmediateHandler,
            i64DivSImmediateSlotHandler,
            i64DivSImmediateAccumulatorHandler,
            i64DivUSlotSlotHandler,
            i64DivUAccumulatorSlotHandler,
            i64DivUSlotAccumulatorHandler,
            i64DivUSlotImmediateHandler,
            i64DivUAccumulatorImmediateHandler,
            i64DivUImmediateSlotHandler,
            i64DivUImmediateAccumulatorHandler,
            i64RemSSlotSlotHandler,
            i64RemSAccumulatorSlotHandler,
            i64RemSSlotAccumulatorHandler,
            i64RemSSlotImmediateHandler,
            i64RemSAccumulatorImmediateHandler,
            i64RemSImmediateSlotHandler,
            i64RemSImmediateAccumulatorHandler,
            i64RemUSlotSlotHandler,
            i64RemUAccumulatorSlotHandler,
            i64RemUSlotAccumulatorHandler,
            i64RemUSlotImmediateHandler,
            i64RemUAccumulatorImmediateHandler,
            i64RemUImmediateSlotHandler,
            i64RemUImmediateAccumulatorHandler,
            i64AndSlotSlotHandler,
            i64AndAccumulatorSlotHandler,
            i64AndSlotImmediateHandler,
            i64AndAccumulatorImmediateHandler,
            i64OrSlotSlotHandler,
            i64OrAccumulatorSlotHandler,
            i64OrSlotImmediateHandler,
            i64OrAccumulatorImmediateHandler,
            i64XorSlotSlotHandler,
            i64XorAccumulatorSlotHandler,
            i64XorSlotImmediateHandler,
            i64XorAccumulatorImmediateHandler,
            i64ShlSlotSlotHandler,
            i64ShlAccumulatorSlotHandler,
            i64ShlSlotAccumulatorHandler,
            i64ShlSlotImmediateHandler,
            i64ShlAccumulatorImmediateHandler,
            i64ShlImmediateSlotHandler,
            i64ShlImmediateAccumulatorHandler,
            i64ShrSSlotSlotHandler,
            i64ShrSAccumulatorSlotHandler,
            i64ShrSSlotAccumulatorHandler,
            i64ShrSSlotImmediateHandler,
            i64ShrSAccumulatorImmediateHandler,
            i64ShrSImmediateSlotHandler,
            i64ShrSImmediateAccumulatorHandler,
            i64ShrUSlotSlotHandler,
            i64ShrUAccumulatorSlotHandler,
            i64ShrUSlotAccumulatorHandler,
            i64ShrUSlotImmediateHandler,
            i64ShrUAccumulatorImmediateHandler,
            i64ShrUImmediateSlotHandler,
            i64ShrUImmediateAccumulatorHandler,
            i64RotlSlotSlotHandler,
            i64RotlAccumulatorSlotHandler,
            i64RotlSlotAccumulatorHandler,
            i64RotlSlotImmediateHandler,
            i64RotlAccumulatorImmediateHandler,
            i64RotlImmediateSlotHandler,
            i64RotlImmediateAccumulatorHandler,
            i64RotrSlotSlotHandler,
            i64RotrAccumulatorSlotHandler,
            i64RotrSlotAccumulatorHandler,
            i64RotrSlotImmediateHandler,
            i64RotrAccumulatorImmediateHandler,
            i64RotrImmediateSlotHandler,
            i64RotrImmediateAccumulatorHandler,
            f32AddSlotSlotHandler,
            f32AddAccumulatorSlotHandler,
            f32AddSlotImmediateHandler,
            f32AddAccumulatorImmediateHandler,
            f32SubSlotSlotHandler,
            f32SubAccumulatorSlotHandler,
            f32SubSlotAccumulatorHandler,
            f32SubSlotImmediateHandler,
            f32SubAccumulatorImmediateHandler,
            f32SubImmediateSlotHandler,
            f32SubImmediateAccumulatorHandler,
            f32MulSlotSlotHandler,
            f32MulAccumulatorSlotHandler,
            f32MulSlotImmediateHandler,
            f32MulAccumulatorImmediateHandler,
            f32DivSlotSlotHandler,
            f32DivAccumulatorSlotHandler,
            f32DivSlotAccumulatorHandler,
            f32DivSlotImmediateHandler,
            f32DivAccumulatorImmediateHandler,
            f32DivImmediateSlotHandler,
            f32DivImmediateAccumulatorHandler,
            f32MinSlotSlotHandler,
            f32MinAccumulatorSlotHandler,
            f32MinSlotImmediateHandler,
            f32MinAccumulatorImmediateHandler,
            f32MaxSlotSlotHandler,
            f32MaxAccumulatorSlotHandler,
            f32MaxSlotImmediateHandler,
            f32MaxAccumulatorImmediateHandler,
            f32CopysignSlotSlotHandler,
            f32CopysignAccumulatorSlotHandler,
            f32CopysignSlotAccumulatorHandler,
            f32CopysignSlotImmediateHandler,
            f32CopysignAccumulatorImmediateHandler,
            f32CopysignImmediateSlotHandler,
            f32CopysignImmediateAccumulatorHandler,
            f64AddSlotSlotHandler,
            f64AddAccumulatorSlotHandler,
            f64AddSlotImmediateHandler,
            f64AddAccumulatorImmediateHandler,
            f64SubSlotSlotHandler,
            f64SubAccumulatorSlotHandler,
            f64SubSlotAccumulatorHandler,
            f64SubSlotImmediateHandler,
            f64SubAccumulatorImmediateHandler,
            f64SubImmediateSlotHandler,
            f64SubImmediateAccumulatorHandler,
            f64MulSlotSlotHandler,
            f64MulAccumulatorSlotHandler,
            f64MulSlotImmediateHandler,
            f64MulAccumulatorImmediateHandler,
            f64DivSlotSlotHandler,
            f64DivAccumulatorSlotHandler,
            f64DivSlotAccumulatorHandler,
            f64DivSlotImmediateHandler,
            f64DivAccumulatorImmediateHandler,
            f64DivImmediateSlotHandler,
            f64DivImmediateAccumulatorHandler,
            f64MinSlotSlotHandler,
            f64MinAccumulatorSlotHandler,
            f64MinSlotImmediateHandler,
            f64MinAccumulatorImmediateHandler,
            f64MaxSlotSlotHandler,
            f64MaxAccumulatorSlotHandler,
            f64MaxSlotImmediateHandler,
            f64MaxAccumulatorImmediateHandler,
            f64CopysignSlotSlotHandler,
            f64CopysignAccumulatorSlotHandler,
            f64CopysignSlotAccumulatorHandler,
            f64CopysignSlotImmediateHandler,
            f64CopysignAccumulatorImmediateHandler,
            f64CopysignImmediateSlotHandler,
            f64CopysignImmediateAccumulatorHandler,
            i32EqSlotSlotHandler,
            i32EqAccumulatorSlotHandler,
            i32EqSlotAccumulatorHandler,
            i32EqSlotImmediateHandler,
            i32EqAccumulatorImmediateHandler,
            branchIfI32EqSlotSlotHandler,
            branchIfI32EqAccumulatorSlotHandler,
            branchIfI32EqSlotAccumulatorHandler,
            branchIfI32EqSlotImmediateHandler,
            branchIfI32EqAccumulatorImmediateHandler,
            i32NeSlotSlotHandler,
            i32NeAccumulatorSlotHandler,
            i32NeSlotAccumulatorHandler,
            i32NeSlotImmediateHandler,
            i32NeAccumulatorImmediateHandler,
            branchIfI32NeSlotSlotHandler,
            branchIfI32NeAccumulatorSlotHandler,
            branchIfI32NeSlotAccumulatorHandler,
            branchIfI32NeSlotImmediateHandler,
            branchIfI32NeAccumulatorImmediateHandler,
            i32LtSSlotSlotHandler,
            i32LtSAccumulatorSlotHandler,
            i32LtSSlotAccumulatorHandler,
            i32LtSSlotImmediateHandler,
            i32LtSAccumulatorImmediateHandler,
            branchIfI32LtSSlotSlotHandler,
            branchIfI32LtSAccumulatorSlotHandler,
            branchIfI32LtSSlotAccumulatorHandler,
            branchIfI32LtSSlotImmediateHandler,
            branchIfI32LtSAccumulatorImmediateHandler,
            i32LtUSlotSlotHandler,
            i32LtUAccumulatorSlotHandler,
            i32LtUSlotAccumulatorHandler,
            i32LtUSlotImmediateHandler,
            i32LtUAccumulatorImmediateHandler,
            branchIfI32LtUSlotSlotHandler,
            branchIfI32LtUAccumulatorSlotHandler,
            branchIfI32LtUSlotAccumulatorHandler,
            branchIfI32LtUSlotImmediateHandler,
            branchIfI32LtUAccumulatorImmediateHandler,
            i32GtSSlotSlotHandler,
            i32GtSAccumulatorSlotHandler,
            i32GtSSlotAccumulatorHandler,
            i32GtSSlotImmediateHandler,
            i32GtSAccumulatorImmediateHandler,
            branchIfI32GtSSlotSlotHandler,
            branchIfI32GtSAccumulatorSlotHandler,
            branchIfI32GtSSlotAccumulatorHandler,
            branchIfI32GtSSlotImmediateHandler,
            branchIfI32GtSAccumulatorImmediateHandler,
            i32GtUSlotSlotHandler,
            i32GtUAccumulatorSlotHandler,
            i32GtUSlotAccumulatorHandler,
            i32GtUSlotImmediateHandler,
            i32GtUAccumulatorImmediateHandler,
            branchIfI32GtUSlotSlotHandler,
            branchIfI32GtUAccumulatorSlotHandler,
            branchIfI32GtUSlotAccumulatorHandler,
            branchIfI32GtUSlotImmediateHandler,
            branchIfI32GtUAccumulatorImmediateHandler,
            i32LeSSlotSlotHandler,
            i32LeSAccumulatorSlotHandler,
            i32LeSSlotAccumulatorHandler,
            i32LeSSlotImmediateHandler,
            i32LeSAccumulatorImmediateHandler,
            branchIfI32LeSSlotSlotHandler,
            branchIfI32LeSAccumulatorSlotHandler,
            branchIfI32LeSSlotAccumulatorHandler,
            branchIfI32LeSSlotImmediateHandler,
            branchIfI32LeSAccumulatorImmediateHandler,
            i32LeUSlotSlotHandler,
            i32LeUAccumulatorSlotHandler,
            i32LeUSlotAccumulatorHandler,
            i32LeUSlotImmediateHandler,
            i32LeUAccumulatorImmediateHandler,
            branchIfI32LeUSlotSlotHandler,
            branchIfI32LeUAccumulatorSlotHandler,
            branchIfI32LeUSlotAccumulatorHandler,
            branchIfI32LeUSlotImmediateHandler,
            branchIfI32LeUAccumulatorImmediateHandler,
            i32GeSSlotSlotHandler,
            i32GeSAccumulatorSlotHandler,
            i32GeSSlotAccumulatorHandler,
            i32GeSSlotImmediateHandler,
            i32GeSAccumulatorImmediateHandler,
            branchIfI32GeSSlotSlotHandler,
            branchIfI32GeSAccumulatorSlotHandler,
            branchIfI32GeSSlotAccumulatorHandler,
            branchIfI32GeSSlotImmediateHandler,
            branchIfI32GeSAccumulatorImmediateHandler,
            i32GeUSlotSlotHandler,
            i32GeUAccumulatorSlotHandler,
            i32GeUSlotAccumulatorHandler,
            i32GeUSlotImmediateHandler,
            i32GeUAccumulatorImmediateHandler,
            branchIfI32GeUSlotSlotHandler,
            branchIfI32GeUAccumulatorSlotHandler,
            branchIfI32GeUSlotAccumulatorHandler,
            branchIfI32GeUSlotImmediateHandler,
            branchIfI32GeUAccumulatorImmediateHandler,
            i64EqSlotSlotHandler,
            i64EqAccumulatorSlotHandler,
            i64EqSlotAccumulatorHandler,
            i64EqSlotImmediateHandler,
            i64EqAccumulatorImmediateHandler,
            branchIfI64EqSlotSlotHandler,
            branchIfI64EqAccumulatorSlotHandler,
            branchIfI64EqSlotAccumulatorHandler,
            branchIfI64EqSlotImmediateHandler,
            branchIfI64EqAccumulatorImmediateHandler,
            i64NeSlotSlotHandler,
            i64NeAccumulatorSlotHandler,
            i64NeSlotAccumulatorHandler,
            i64NeSlotImmediateHandler,
            i64NeAccumulatorImmediateHandler,
            branchIfI64NeSlotSlotHandler,
            branchIfI64NeAccumulatorSlotHandler,
            branchIfI64NeSlotAccumulatorHandler,
            branchIfI64NeSlotImmediateHandler,
            branchIfI64NeAccumulatorImmediateHandler,
            i64LtSSlotSlotHandler,
            i64LtSAccumulatorSlotHandler,
            i64LtSSlotAccumulatorHandler,
            i64LtSSlotImmediateHandler,
            i64LtSAccumulatorImmediateHandler,
            branchIfI64LtSSlotSlotHandler,
            branchIfI64LtSAccumulatorSlotHandler,
            branchIfI64LtSSlotAccumulatorHandler,
            branchIfI64LtSSlotImmediateHandler,
            branchIfI64LtSAccumulatorImmediateHandler,
            i64LtUSlotSlotHandler,
            i64LtUAccumulatorSlotHandler,
            i64LtUSlotAccumulatorHandler,
            i64LtUSlotImmediateHandler,
            i64LtUAccumulatorImmediateHandler,
            branchIfI64LtUSlotSlotHandler,
            branchIfI64LtUAccumulatorSlotHandler,
            branchIfI64LtUSlotAccumulatorHandler,
            branchIfI64LtUSlotImmediateHandler,
            branchIfI64LtUAccumulatorImmediateHandler,
            i64GtSSlotSlotHandler,
            i64GtSAccumulatorSlotHandler,
            i64GtSSlotAccumulatorHandler,
            i64GtSSlotImmediateHandler,
            i64GtSAccumulatorImmediateHandler,
            branchIfI64GtSSlotSlotHandler,
            branchIfI64GtSAccumulatorSlotHandler,
            branchIfI64GtSSlotAccumulatorHandler,
            branchIfI64GtSSlotImmediateHandler,
            branchIfI64GtSAccumulatorImmediateHandler,
            i64GtUSlotSlotHandler,
            i64GtUAccumulatorSlotHandler,
            i64GtUSlotAccumulatorHandler,
            i64GtUSlotImmediateHandler,
            i64GtUAccumulatorImmediateHandler,
            branchIfI64GtUSlotSlotHandler,
            branchIfI64GtUAccumulatorSlotHandler,
            branchIfI64GtUSlotAccumulatorHandler,
            branchIfI64GtUSlotImmediateHandler,
            branchIfI64GtUAccumulatorImmediateHandler,
            i64LeSSlotSlotHandler,
            i64LeSAccumulatorSlotHandler,
            i64LeSSlotAccumulatorHandler,
            i64LeSSlotImmediateHandler,
            i64LeSAccumulatorImmediateHandler,
            branchIfI64LeSSlotSlotHandler,
            branchIfI64LeSAccumulatorSlotHandler,
            branchIfI64LeSSlotAccumulatorHandler,
            branchIfI64LeSSlotImmediateHandler,
            branchIfI64LeSAccumulatorImmediateHandler,
            i64LeUSlotSlotHandler,
            i64LeUAccumulatorSlotHandler,
            i64LeUSlotAccumulatorHandler,
            i64LeUSlotImmediateHandler,
            i64LeUAccumulatorImmediateHandler,
            branchIfI64LeUSlotSlotHandler,
            branchIfI64LeUAccumulatorSlotHandler,
            branchIfI64LeUSlotAccumulatorHandler,
            branchIfI64LeUSlotImmediateHandler,
            branchIfI64LeUAccumulatorImmediateHandler,
            i64GeSSlotSlotHandler,
            i64GeSAccumulatorSlotHandler,
            i64GeSSlotAccumulatorHandler,
            i64GeSSlotImmediateHandler,
            i64GeSAccumulatorImmediateHandler,
            branchIfI64GeSSlotSlotHandler,
            branchIfI64GeSAccumulatorSlotHandler,
            branchIfI64GeSSlotAccumulatorHandler,
            branchIfI64GeSSlotImmediateHandler,
            branchIfI64GeSAccumulatorImmediateHandler,
            i64GeUSlotSlotHandler,
            i64GeUAccumulatorSlotHandler,
            i64GeUSlotAccumulatorHandler,
            i64GeUSlotImmediateHandler,
            i64GeUAccumulatorImmediateHandler,
            branchIfI64GeUSlotSlotHandler,
            branchIfI64GeUAccumulatorSlotHandler,
            branchIfI64GeUSlotAccumulatorHandler,
            branchIfI64GeUSlotImmediateHandler,
            branchIfI64GeUAccumulatorImmediateHandler,
            f32EqSlotSlotHandler,
            f32EqAccumulatorSlotHandler,
            f32EqSlotAccumulatorHandler,
            f32EqSlotImmediateHandler,
            f32EqAccumulatorImmediateHandler,
            branchIfF32EqSlotSlotHandler,
            branchIfF32EqAccumulatorSlotHandler,
            branchIfF32EqSlotAccumulatorHandler,
            branchIfF32EqSlotImmediateHandler,
            branchIfF32EqAccumulatorImmediateHandler,
            f32NeSlotSlotHandler,
            f32NeAccumulatorSlotHandler,
            f32NeSlotAccumulatorHandler,
            f32NeSlotImmediateHandler,
            f32NeAccumulatorImmediateHandler,
            branchIfF32NeSlotSlotHandler,
            branchIfF32NeAccumulatorSlotHandler,
            branchIfF32NeSlotAccumulatorHandler,
            branchIfF32NeSlotImmediateHandler,
            branchIfF32NeAccumulatorImmediateHandler,
            f32LtSlotSlotHandler,
            f32LtAccumulatorSlotHandler,
            f32LtSlotAccumulatorHandler,
            f32LtSlotImmediateHandler,
            f32LtAccumulatorImmediateHandler,
            branchIfF32LtSlotSlotHandler,
            branchIfF32LtAccumulatorSlotHandler,
            branchIfF32LtSlotAccumulatorHandler,
            branchIfF32LtSlotImmediateHandler,
            branchIfF32LtAccumulatorImmediateHandler,
            branchUnlessF32LtSlotSlotHandler,
            branchUnlessF32LtAccumulatorSlotHandler,
            branchUnlessF32LtSlotAccumulatorHandler,
            branchUnlessF32LtSlotImmediateHandler,
            branchUnlessF32LtAccumulatorImmediateHandler,
            f32GtSlotSlotHandler,
            f32GtAccumulatorSlotHandler,
            f32GtSlotAccumulatorHandler,
            f32GtSlotImmediateHandler,
            f32GtAccumulatorImmediateHandler,
            branchIfF32GtSlotSlotHandler,
            branchIfF32GtAccumulatorSlotHandler,
            branchIfF32GtSlotAccumulatorHandler,
            branchIfF32GtSlotImmediateHandler,
            branchIfF32GtAccumulatorImmediateHandler,
            branchUnlessF32GtSlotSlotHandler,
            branchUnlessF32GtAccumulatorSlotHandler,
            branchUnlessF32GtSlotAccumulatorHandler,
            branchUnlessF32GtSlotImmediateHandler,
            branchUnlessF32GtAccumulatorImmediateHandler,
            f32LeSlotSlotHandler,
            f32LeAccumulatorSlotHandler,
            f32LeSlotAccumulatorHandler,
            f32LeSlotImmediateHandler,
            f32LeAccumulatorImmediateHandler,
            branchIfF32LeSlotSlotHandler,
            branchIfF32LeAccumulatorSlotHandler,
            branchIfF32LeSlotAccumulatorHandler,
            branchIfF32LeSlotImmediateHandler,
            branchIfF32LeAccumulatorImmediateHandler,
            branchUnlessF32LeSlotSlotHandler,
            branchUnlessF32LeAccumulatorSlotHandler,
            branchUnlessF32LeSlotAccumulatorHandler,
            branchUnlessF32LeSlotImmediateHandler,
            branchUnlessF32LeAccumulatorImmediateHandler,
            f32GeSlotSlotHandler,
            f32GeAccumulatorSlotHandler,
            f32GeSlotAccumulatorHandler,
            f32GeSlotImmediateHandler,
            f32GeAccumulatorImmediateHandler,
            branchIfF32GeSlotSlotHandler,
            branchIfF32GeAccumulatorSlotHandler,
            branchIfF32GeSlotAccumulatorHandler,
            branchIfF32GeSlotImmediateHandler,
            branchIfF32GeAccumulatorImmediateHandler,
            branchUnlessF32GeSlotSlotHandler,
            branchUnlessF32GeAccumulatorSlotHandler,
            branchUnlessF32GeSlotAccumulatorHandler,
            branchUnlessF32GeSlotImmediateHandler,
            branchUnlessF32GeAccumulatorImmediateHandler,
            f64EqSlotSlotHandler,
            f64EqAccumulatorSlotHandler,
            f64EqSlotAccumulatorHandler,
            f64EqSlotImmediateHandler,
            f64EqAccumulatorImmediateHandler,
            branchIfF64EqSlotSlotHandler,
            branchIfF64EqAccumulatorSlotHandler,
            branchIfF64EqSlotAccumulatorHandler,
            branchIfF64EqSlotImmediateHandler,
            branchIfF64EqAccumulatorImmediateHandler,
            f64NeSlotSlotHandler,
            f64NeAccumulatorSlotHandler,
            f64NeSlotAccumulatorHandler,
            f64NeSlotImmediateHandler,
            f64NeAccumulatorImmediateHandler,
            branchIfF64NeSlotSlotHandler,
            branchIfF64NeAccumulatorSlotHandler,
            branchIfF64NeSlotAccumulatorHandler,
            branchIfF64NeSlotImmediateHandler,
            branchIfF64NeAccumulatorImmediateHandler,
            f64LtSlotSlotHandler,
            f64LtAccumulatorSlotHandler,
            f64LtSlotAccumulatorHandler,
            f64LtSlotImmediateHandler,
            f64LtAccumulatorImmediateHandler,
            branchIfF64LtSlotSlotHandler,
            branchIfF64LtAccumulatorSlotHandler,
            branchIfF64LtSlotAccumulatorHandler,
            branchIfF64LtSlotImmediateHandler,
            branchIfF64LtAccumulatorImmediateHandler,
            branchUnlessF64LtSlotSlotHandler,
            branchUnlessF64LtAccumulatorSlotHandler,
            branchUnlessF64LtSlotAccumulatorHandler,
            branchUnlessF64LtSlotImmediateHandler,
            branchUnlessF64LtAccumulatorImmediateHandler,
            f64GtSlotSlotHandler,
            f64GtAccumulatorSlotHandler,
            f64GtSlotAccumulatorHandler,
            f64GtSlotImmediateHandler,
            f64GtAccumulatorImmediateHandler,
            branchIfF64GtSlotSlotHandler,
            branchIfF64GtAccumulatorSlotHandler,
            branchIfF64GtSlotAccumulatorHandler,
            branchIfF64GtSlotImmediateHandler,
            branchIfF64GtAccumulatorImmediateHandler,
            branchUnlessF64GtSlotSlotHandler,
            branchUnlessF64GtAccumulatorSlotHandler,
            branchUnlessF64GtSlotAccumulatorHandler,
            branchUnlessF64GtSlotImmediateHandler,
            branchUnlessF64GtAccumulatorImmediateHandler,
            f64LeSlotSlotHandler,
            f64LeAccumulatorSlotHandler,
            f64LeSlotAccumulatorHandler,
            f64LeSlotImmediateHandler,
            f64LeAccumulatorImmediateHandler,
            branchIfF64LeSlotSlotHandler,
            branchIfF64LeAccumulatorSlotHandler,
            branchIfF64LeSlotAccumulatorHandler,
            branchIfF64LeSlotImmediateHandler,
            branchIfF64LeAccumulatorImmediateHandler,
            branchUnlessF64LeSlotSlotHandler,
            branchUnlessF64LeAccumulatorSlotHandler,
            branchUnlessF64LeSlotAccumulatorHandler,
            branchUnlessF64LeSlotImmediateHandler,
            branchUnlessF64LeAccumulatorImmediateHandler,
            f64GeSlotSlotHandler,
            f64GeAccumulatorSlotHandler,
            f64GeSlotAccumulatorHandler,
            f64GeSlotImmediateHandler,
            f64GeAccumulatorImmediateHandler,
            branchIfF64GeSlotSlotHandler,
            branchIfF64GeAccumulatorSlotHandler,
            branchIfF64GeSlotAccumulatorHandler,
            branchIfF64GeSlotImmediateHandler,
            branchIfF64GeAccumulatorImmediateHandler,
            branchUnlessF64GeSlotSlotHandler,
            branchUnlessF64GeAccumulatorSlotHandler,
            branchUnlessF64GeSlotAccumulatorHandler,
            branchUnlessF64GeSlotImmediateHandler,
            branchUnlessF64GeAccumulatorImmediateHandler,
            i32EqzHandler,
            i32EqzAccumulatorHandler,
            i64EqzHandler,
            i64EqzAccumulatorHandler,
            i32ClzHandler,
            i32ClzAccumulatorHandler,
            i32CtzHandler,
            i32CtzAccumulatorHandler,
            i32PopcntHandler,
            i32PopcntAccumulatorHandler,
            i64ClzHandler,
            i64ClzAccumulatorHandler,
            i64CtzHandler,
            i64CtzAccumulatorHandler,
            i64PopcntHandler,
            i64PopcntAccumulatorHandler,
            f32AbsHandler,
            f32AbsAccumulatorHandler,
            f32NegHandler,
            f32NegAccumulatorHandler,
            f32CeilHandler,
            f32CeilAccumulatorHandler,
            f32FloorHandler,
            f32FloorAccumulatorHandler,
            f32TruncHandler,
            f32TruncAccumulatorHandler,
            f32NearestHandler,
            f32NearestAccumulatorHandler,
            f32SqrtHandler,
            f32SqrtAccumulatorHandler,
            f64AbsHandler,
            f64AbsAccumulatorHandler,
            f64NegHandler,
            f64NegAccumulatorHandler,
            f64CeilHandler,
            f64CeilAccumulatorHandler,
            f64FloorHandler,
            f64FloorAccumulatorHandler,
            f64TruncHandler,
            f64TruncAccumulatorHandler,
            f64NearestHandler,
            f64NearestAccumulatorHandler,
            f64SqrtHandler,
            f64SqrtAccumulatorHandler,
            i32WrapI64Handler,
            i32WrapI64AccumulatorHandler,
            i32TruncF32SHandler,
            i32TruncF32SAccumulatorHandler,
            i32TruncF32UHandler,
            i32TruncF32UAccumulatorHandler,
            i32TruncF64SHandler,
            i32TruncF64SAccumulatorHandler,
            i32TruncF64UHandler,
            i32TruncF64UAccumulatorHandler,
            i64ExtendI32SHandler,
            i64ExtendI32SAccumulatorHandler,
            i64TruncF32SHandler,
            i64TruncF32SAccumulatorHandler,
            i64TruncF32UHandler,
            i64TruncF32UAccumulatorHandler,
            i64TruncF64SHandler,
            i64TruncF64SAccumulatorHandler,
            i64TruncF64UHandler,
            i64TruncF64UAccumulatorHandler,
            f32ConvertI32SHandler,
            f32ConvertI32SAccumulatorHandler,
            f32ConvertI32UHandler,
            f32ConvertI32UAccumulatorHandler,
            f32ConvertI64SHandler,
            f32ConvertI64SAccumulatorHandler,
            f32ConvertI64UHandler,
            f32ConvertI64UAccumulatorHandler,
            f32DemoteF64Handler,
            f32DemoteF64AccumulatorHandler,
            f64ConvertI32SHandler,
            f64ConvertI32SAccumulatorHandler,
            f64ConvertI32UHandler,
            f64ConvertI32UAccumulatorHandler,
            f64ConvertI64SHandler,
            f64ConvertI64SAccumulatorHandler,
            f64ConvertI64UHandler,
            f64ConvertI64UAccumulatorHandler,
            f64PromoteF32Handler,
            f64PromoteF32AccumulatorHandler,
            i32Extend8SHandler,
            i32Extend8SAccumulatorHandler,
            i32Extend16SHandler,
            i32Extend16SAccumulatorHandler,
            i64Extend8SHandler,
            i64Extend8SAccumulatorHandler,
            i64Extend16SHandler,
            i64Extend16SAccumulatorHandler,
            i64Extend32SHandler,
            i64Extend32SAccumulatorHandler,
            i32TruncSatF32SHandler,
            i32TruncSatF32SAccumulatorHandler,
            i32TruncSatF32UHandler,
            i32TruncSatF32UAccumulatorHandler,
            i32TruncSatF64SHandler,
            i32TruncSatF64SAccumulatorHandler,
            i32TruncSatF64UHandler,
            i32TruncSatF64UAccumulatorHandler,
            i64TruncSatF32SHandler,
            i64TruncSatF32SAccumulatorHandler,
            i64TruncSatF32UHandler,
            i64TruncSatF32UAccumulatorHandler,
            i64TruncSatF64SHandler,
            i64TruncSatF64SAccumulatorHandler,
            i64TruncSatF64UHandler,
            i64TruncSatF64UAccumulatorHandler,
            load32Handler,
            load32AccumulatorHandler,
            load32AbsoluteHandler,
            load32LongHandler,
            load32LongAccumulatorHandler,
            load32MemoryHandler,
            load64Handler,
            load64AccumulatorHandler,
            load64AbsoluteHandler,
            load64LongHandler,
            load64LongAccumulatorHandler,
            load64MemoryHandler,
            f32LoadHandler,
            f32LoadAccumulatorHandler,
            f32LoadAbsoluteHandler,
            f32LoadLongHandler,
            f32LoadLongAccumulatorHandler,
            f32LoadMemoryHandler,
            f64LoadHandler,
            f64LoadAccumulatorHandler,
            f64LoadAbsoluteHandler,
            f64LoadLongHandler,
            f64LoadLongAccumulatorHandler,
            f64LoadMemoryHandler,
            load8SignedTo32Handler,
            load8SignedTo32AccumulatorHandler,
            load8SignedTo32AbsoluteHandler,
            load8SignedTo32LongHandler,
            load8SignedTo32LongAccumulatorHandler,
            load8SignedTo32MemoryHandler,
            load8Handler,
            load8AccumulatorHandler,
            load8AbsoluteHandler,
            load8LongHandler,
            load8LongAccumulatorHandler,
            load8MemoryHandler,
            load16SignedTo32Handler,
            load16SignedTo32AccumulatorHandler,
            load16SignedTo32AbsoluteHandler,
            load16SignedTo32LongHandler,
            load16SignedTo32LongAccumulatorHandler,
            load16SignedTo32MemoryHandler,
            load16Handler,
            load16AccumulatorHandler,
            load16AbsoluteHandler,
            load16LongHandler,
            load16LongAccumulatorHandler,
            load16MemoryHandler,
            load8SignedTo64Handler,
            load8SignedTo64AccumulatorHandler,
            load8SignedTo64AbsoluteHandler,
            load8SignedTo64LongHandler,
            load8SignedTo64LongAccumulatorHandler,
            load8SignedTo64MemoryHandler,
            load16SignedTo64Handler,
            load16SignedTo64AccumulatorHandler,
            load16SignedTo64AbsoluteHandler,
            load16SignedTo64LongHandler,
            load16SignedTo64LongAccumulatorHandler,
            load16SignedTo64MemoryHandler,
            load32SignedTo64Handler,
            load32SignedTo64AccumulatorHandler,
            load32SignedTo64AbsoluteHandler,
            load32SignedTo64LongHandler,
            load32SignedTo64LongAccumulatorHandler,
            load32SignedTo64MemoryHandler,
            store32Handler,
            store32AccumulatorHandler,
            store32AtAccumulatorHandler,
            store32ImmediateHandler,
            store32ImmediateAtAccumulatorHandler,
            store32AbsoluteHandler,
            store32AbsoluteAccumulatorHandler,
            store32LongHandler,
            store32LongAccumulatorHandler,
            store32LongAtAccumulatorHandler,
            store32LongImmediateHandler,
            store32MemoryHandler,
            store64Handler,
            store64AccumulatorHandler,
            store64AtAccumulatorHandler,
            store64ImmediateHandler,
            store64ImmediateAtAccumulatorHandler,
            store64AbsoluteHandler,
            store64AbsoluteAccumulatorHandler,
            store64LongHandler,
            store64LongAccumulatorHandler,
            store64LongAtAccumulatorHandler,
            store64LongImmediateHandler,
            store64MemoryHandler,
            f32StoreAccumulatorHandler,
            f32StoreAbsoluteAccumulatorHandler,
            f32StoreLongAccumulatorHandler,
            f64StoreAccumulatorHandler,
            f64StoreAbsoluteAccumulatorHandler,
            f64StoreLongAccumulatorHandler,
            store8Handler,
            store8AccumulatorHandler,
            store8AtAccumulatorHandler,
            store8ImmediateHandler,
            store8ImmediateAtAccumulatorHandler,
            store8AbsoluteHandler,
            store8AbsoluteAccumulatorHandler,
            store8LongHandler,
            store8LongAccumulatorHandler,
            store8LongAtAccumulatorHandler,
            store8LongImmediateHandler,
            store8MemoryHandler,
            store16Handler,
            store16AccumulatorHandler,
            store16AtAccumulatorHandler,
            store16ImmediateHandler,
            store16ImmediateAtAccumulatorHandler,
            store16AbsoluteHandler,
            store16AbsoluteAccumulatorHandler,
            store16LongHandler,
            store16LongAccumulatorHandler,
            store16LongAtAccumulatorHandler,
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
            copyThenBranchIfI32EqAccumulatorImmediateHandler,
            copyThenBranchIfI32GtUSlotImmediateHandler,
            copyThenBranchIfI32NeSlotImmediateHandler,
            copyThenCallHandler,
            copyThenChargeFuelHandler,
            copyThenCopyImmediateHandler,
            copyThenI32AddSlotImmediateHandler,
            copyThenI32AndAccumulatorSlotHandler,
            copyThenI32AndSlotImmediateHandler,
            copyThenI32RotlAccumulatorImmediateHandler,
            copyThenJumpHandler,
            copyThenLoad32Handler,
            copyAccumulatorThenBranchIfI32GtSSlotSlotHandler,
            copyAccumulatorThenBranchIfI64LtUSlotImmediateHandler,
            copyAccumulatorThenLoad8Handler,
            copyImmediateThenBranchIfI32EqSlotImmediateHandler,
            copyImmediateThenBranchIfI32LtUSlotImmediateHandler,
            copyImmediateThenBranchIfNonZeroHandler,
            copyImmediateThenCallHandler,
            copyImmediateThenChargeFuelHandler,
            copyImmediateThenCopyHandler,
            copyImmediateThenCopyImmediateHandler,
            copyImmediateThenI32AddSlotImmediateHandler,
            copyImmediateThenJumpHandler,
            copyImmediateThenLoad32Handler,
            copyImmediateThenLoad8Handler,
            copyImmediateThenSelectHandler,
            copyLongImmediateThenLoad8Handler,
            copyPairThenCallHandler,
            copyPairThenChargeFuelHandler,
            copyPairThenCopyHandler,
            copyPairThenCopyImmediateHandler,
            copyPairThenCopyPairHandler,
            copyPairThenI32AddSlotImmediateHandler,
            copyPairThenI32SubSlotSlotHandler,
            copyPairThenI32XorSlotSlotHandler,
            copyPairThenJumpHandler,
            copyPairThenLoad32Handler,
            f64AddAccumulatorSlotThenI32AddSlotSlotHandler,
            f64AddAccumulatorSlotIntoF64AddAccumulatorSlotHandler,
            f64LoadThenF64LoadHandler,
            f64LoadIntoF64MulAccumulatorSlotHandler,
            f64LoadAccumulatorThenI32AddSlotSlotHandler,
            f64LoadAccumulatorIntoF64MulAccumulatorSlotHandler,
            f64MulAccumulatorSlotThenF64LoadHandler,
            f64MulAccumulatorSlotIntoF64AddAccumulatorSlotHandler,
            globalGetIntoI32SubAccumulatorImmediateHandler,
            globalSetAccumulatorThenLoad32Handler,
            globalSetAccumulatorThenReturnPlacedHandler,
            globalSetAccumulatorThenReturnSlotHandler,
            i32AddAccumulatorImmediateThenBranchIfI32EqSlotAccumulatorHandler,
            i32AddAccumulatorImmediateThenChargeFuelHandler,
            i32AddAccumulatorImmediateThenI32AddSlotImmediateHandler,
            i32AddAccumulatorImmediateThenI32ShrUSlotImmediateHandler,
            i32AddAccumulatorImmediateThenJumpHandler,
            i32AddAccumulatorImmediateThenLoad32Handler,
            i32AddAccumulatorImmediateThenLoad32AccumulatorHandler,
            i32AddAccumulatorImmediateIntoBranchTableAccumulatorHandler,
            i32AddAccumulatorImmediateIntoI32AndAccumulatorImmediateHandler,
            i32AddAccumulatorImmediateIntoLoad32AccumulatorHandler,
            i32AddAccumulatorImmediateIntoLoad64AccumulatorHandler,
            i32AddAccumulatorImmediateIntoLoad8AccumulatorHandler,
            i32AddAccumulatorImmediateIntoStore32AccumulatorHandler,
            i32AddAccumulatorSlotThenChargeFuelHandler,
            i32AddAccumulatorSlotThenCopyHandler,
            i32AddAccumulatorSlotThenCopyPairHandler,
            i32AddAccumulatorSlotThenI32AddAccumulatorImmediateHandler,
            i32AddAccumulatorSlotThenI32AddAccumulatorSlotHandler,
            i32AddAccumulatorSlotThenI32AddSlotImmediateHandler,
            i32AddAccumulatorSlotThenI32AddSlotSlotHandler,
            i32AddAccumulatorSlotThenI32GtSAccumulatorSlotHandler,
            i32AddAccumulatorSlotThenI32MulSlotSlotHandler,
            i32AddAccumulatorSlotThenI32NeSlotImmediateHandler,
            i32AddAccumulatorSlotThenI32OrSlotImmediateHandler,
            i32AddAccumulatorSlotThenI32ShrUSlotImmediateHandler,
            i32AddAccumulatorSlotThenJumpHandler,
            i32AddAccumulatorSlotThenLoad16AccumulatorHandler,
            i32AddAccumulatorSlotThenLoad32Handler,
            i32AddAccumulatorSlotThenLoad32AccumulatorHandler,
            i32AddAccumulatorSlotThenLoad64AccumulatorHandler,
            i32AddAccumulatorSlotThenLoad8Handler,
            i32AddAccumulatorSlotThenLoad8AccumulatorHandler,
            i32AddAccumulatorSlotIntoBranchIfI32GtUAccumulatorImmediateHandler,
            i32AddAccumulatorSlotIntoI32AddAccumulatorImmediateHandler,
            i32AddAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32AddAccumulatorSlotIntoLoad16AccumulatorHandler,
            i32AddAccumulatorSlotIntoLoad16SignedTo32AccumulatorHandler,
            i32AddAccumulatorSlotIntoLoad32AccumulatorHandler,
            i32AddAccumulatorSlotIntoLoad64AccumulatorHandler,
            i32AddAccumulatorSlotIntoLoad8AccumulatorHandler,
            i32AddAccumulatorSlotIntoStore32AccumulatorHandler,
            i32AddAccumulatorSlotIntoStore32AtAccumulatorHandler,
            i32AddAccumulatorSlotIntoStore8AtAccumulatorHandler,
            i32AddSlotImmediateThenBranchIfI32EqSlotAccumulatorHandler,
            i32AddSlotImmediateThenBranchIfI32GtSSlotAccumulatorHandler,
            i32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediateHandler,
            i32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlotHandler,
            i32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler,
            i32AddSlotImmediateThenBranchIfI32NeAccumulatorSlotHandler,
            i32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorHandler,
            i32AddSlotImmediateThenBranchIfNonZeroAccumulatorHandler,
            i32AddSlotImmediateThenCallHandler,
            i32AddSlotImmediateThenChargeFuelHandler,
            i32AddSlotImmediateThenCopyHandler,
            i32AddSlotImmediateThenCopyAccumulatorHandler,
            i32AddSlotImmediateThenCopyImmediateHandler,
            i32AddSlotImmediateThenCopyPairHandler,
            i32AddSlotImmediateThenI32AddAccumulatorSlotHandler,
            i32AddSlotImmediateThenI32AddSlotImmediateHandler,
            i32AddSlotImmediateThenI32AddSlotSlotHandler,
            i32AddSlotImmediateThenI32MulAccumulatorSlotHandler,
            i32AddSlotImmediateThenI32ShlAccumulatorImmediateHandler,
            i32AddSlotImmediateThenI32ShlSlotImmediateHandler,
            i32AddSlotImmediateThenJumpHandler,
            i32AddSlotImmediateThenLoad16Handler,
            i32AddSlotImmediateThenLoad16AccumulatorHandler,
            i32AddSlotImmediateThenLoad32Handler,
            i32AddSlotImmediateThenLoad32AccumulatorHandler,
            i32AddSlotImmediateThenLoad64AccumulatorHandler,
            i32AddSlotImmediateThenLoad8Handler,
            i32AddSlotImmediateThenLoad8AccumulatorHandler,
            i32AddSlotImmediateIntoBranchIfI32EqAccumulatorSlotHandler,
            i32AddSlotImmediateIntoBranchTableAccumulatorHandler,
            i32AddSlotImmediateIntoF64LoadAccumulatorHandler,
            i32AddSlotImmediateIntoGlobalSetAccumulatorHandler,
            i32AddSlotImmediateIntoI32AddAccumulatorImmediateHandler,
            i32AddSlotImmediateIntoI32AddAccumulatorSlotHandler,
            i32AddSlotImmediateIntoI32AndAccumulatorImmediateHandler,
            i32AddSlotImmediateIntoI32ShlSlotAccumulatorHandler,
            i32AddSlotImmediateIntoLoad16AccumulatorHandler,
            i32AddSlotImmediateIntoLoad16SignedTo32AccumulatorHandler,
            i32AddSlotImmediateIntoLoad32AccumulatorHandler,
            i32AddSlotImmediateIntoLoad64AccumulatorHandler,
            i32AddSlotImmediateIntoLoad8AccumulatorHandler,
            i32AddSlotImmediateIntoStore32AccumulatorHandler,
            i32AddSlotImmediateIntoStore32AtAccumulatorHandler,
            i32AddSlotImmediateIntoStore8AccumulatorHandler,
            i32AddSlotSlotThenBranchIfI32EqSlotSlotHandler,
            i32AddSlotSlotThenBranchIfI32LeUAccumulatorSlotHandler,
            i32AddSlotSlotThenChargeFuelHandler,
            i32AddSlotSlotThenCopyHandler,
            i32AddSlotSlotThenCopyImmediateHandler,
            i32AddSlotSlotThenCopyPairHandler,
            i32AddSlotSlotThenI32AddAccumulatorImmediateHandler,
            i32AddSlotSlotThenI32AddAccumulatorSlotHandler,
            i32AddSlotSlotThenI32AddSlotImmediateHandler,
            i32AddSlotSlotThenI32AddSlotSlotHandler,
            i32AddSlotSlotThenI32SubSlotSlotHandler,
            i32AddSlotSlotThenLoad8Handler,
            i32AddSlotSlotThenLoad8AccumulatorHandler,
            i32AddSlotSlotIntoF64LoadAccumulatorHandler,
            i32AddSlotSlotIntoLoad16AccumulatorHandler,
            i32AddSlotSlotIntoLoad16SignedTo32AccumulatorHandler,
            i32AddSlotSlotIntoLoad32AccumulatorHandler,
            i32AddSlotSlotIntoLoad64AccumulatorHandler,
            i32AddSlotSlotIntoLoad8AccumulatorHandler,
            i32AddSlotSlotIntoReturnSlotAccumulatorHandler,
            i32AddSlotSlotIntoStore32ImmediateAtAccumulatorHandler,
            i32AddSlotSlotIntoStore8ImmediateAtAccumulatorHandler,
            i32AndAccumulatorImmediateThenBranchIfI32EqAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateThenI32ShrUSlotImmediateHandler,
            i32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateIntoBranchIfI32LtUAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateIntoBranchIfI32NeAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateIntoBranchIfNonZeroAccumulatorHandler,
            i32AndAccumulatorImmediateIntoI32AddAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32AndAccumulatorImmediateIntoI32MulAccumulatorSlotHandler,
            i32AndAccumulatorImmediateIntoI32OrAccumulatorSlotHandler,
            i32AndAccumulatorImmediateIntoI32RotrAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateHandler,
            i32AndAccumulatorSlotThenI32AndSlotSlotHandler,
            i32AndAccumulatorSlotThenI32ShlAccumulatorImmediateHandler,
            i32AndAccumulatorSlotThenI32SubSlotSlotHandler,
            i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateHandler,
            i32AndAccumulatorSlotIntoI32XorAccumulatorSlotHandler,
            i32AndSlotImmediateThenBranchIfI32EqAccumulatorImmediateHandler,
            i32AndSlotImmediateThenBranchIfI32LtUSlotAccumulatorHandler,
            i32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler,
            i32AndSlotImmediateThenBranchIfNonZeroAccumulatorHandler,
            i32AndSlotImmediateThenI32AndSlotImmediateHandler,
            i32AndSlotImmediateIntoBranchIfI32EqAccumulatorImmediateHandler,
            i32AndSlotImmediateIntoBranchIfI32NeAccumulatorImmediateHandler,
            i32AndSlotImmediateIntoBranchIfI32NeSlotAccumulatorHandler,
            i32AndSlotImmediateIntoI32EqAccumulatorImmediateHandler,
            i32AndSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32AndSlotSlotIntoI32ShlAccumulatorImmediateHandler,
            i32AndSlotSlotIntoI32XorAccumulatorSlotHandler,
            i32EqAccumulatorImmediateIntoI32SubSlotAccumulatorHandler,
            i32GtSAccumulatorSlotThenCopyImmediateHandler,
            i32GtSSlotAccumulatorThenI32LtSSlotSlotHandler,
            i32GtSSlotSlotThenCopyImmediateHandler,
            i32GtUAccumulatorSlotThenCopyImmediateHandler,
            i32LtSSlotSlotIntoI32SubSlotAccumulatorHandler,
            i32LtUSlotAccumulatorIntoSelectAccumulatorHandler,
            i32MulAccumulatorImmediateThenLoad8Handler,
            i32MulAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediateHandler,
            i32MulAccumulatorSlotThenLoad16Handler,
            i32MulAccumulatorSlotThenLoad16SignedTo32Handler,
            i32MulAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32MulSlotImmediateIntoI32AddAccumulatorImmediateHandler,
            i32MulSlotSlotIntoI32AddAccumulatorSlotHandler,
            i32MulSlotSlotIntoI32ShlAccumulatorImmediateHandler,
            i32NeSlotImmediateIntoI32AddAccumulatorSlotHandler,
            i32OrAccumulatorSlotIntoBranchIfNonZeroAccumulatorHandler,
            i32OrAccumulatorSlotIntoStore32AccumulatorHandler,
            i32OrSlotImmediateThenI32AddSlotImmediateHandler,
            i32RotlAccumulatorImmediateThenI32RotlSlotImmediateHandler,
            i32RotlSlotImmediateThenI32RotlSlotImmediateHandler,
            i32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32RotrAccumulatorImmediateThenI32RotrSlotImmediateHandler,
            i32RotrSlotImmediateIntoI32AndAccumulatorImmediateHandler,
            i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32ShlAccumulatorImmediateIntoI32XorAccumulatorSlotHandler,
            i32ShlAccumulatorImmediateIntoLoad16AccumulatorHandler,
            i32ShlAccumulatorImmediateIntoLoad32AccumulatorHandler,
            i32ShlAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32ShlImmediateSlotIntoI32XorAccumulatorImmediateHandler,
            i32ShlSlotAccumulatorThenLoad32Handler,
            i32ShlSlotAccumulatorIntoI32AddAccumulatorSlotHandler,
            i32ShlSlotImmediateIntoI32AddAccumulatorSlotHandler,
            i32ShlSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32ShrUAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateHandler,
            i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotHandler,
            i32ShrUSlotImmediateIntoI32AddAccumulatorImmediateHandler,
            i32ShrUSlotImmediateIntoI32AddAccumulatorSlotHandler,
            i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateHandler,
            i32ShrUSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32ShrUSlotSlotThenChargeFuelHandler,
            i32ShrUSlotSlotThenI32AddSlotSlotHandler,
            i32ShrUSlotSlotThenLoad8Handler,
            i32SubAccumulatorImmediateThenGlobalSetAccumulatorHandler,
            i32SubImmediateSlotIntoI32ShlAccumulatorImmediateHandler,
            i32SubSlotAccumulatorThenChargeFuelHandler,
            i32SubSlotAccumulatorThenI32ShrUSlotSlotHandler,
            i32SubSlotAccumulatorIntoReturnSlotAccumulatorHandler,
            i32SubSlotSlotThenBranchIfI32LeUSlotAccumulatorHandler,
            i32SubSlotSlotThenCopyImmediateHandler,
            i32SubSlotSlotThenI32GtUAccumulatorSlotHandler,
            i32SubSlotSlotThenI32MulSlotSlotHandler,
            i32SubSlotSlotThenI32ShrUSlotSlotHandler,
            i32SubSlotSlotThenI32SubSlotSlotHandler,
            i32WrapI64ThenChargeFuelHandler,
            i32WrapI64IntoI32AddAccumulatorImmediateHandler,
            i32WrapI64AccumulatorThenI32AddSlotImmediateHandler,
            i32WrapI64AccumulatorThenI32OrAccumulatorSlotHandler,
            i32WrapI64AccumulatorIntoI32AddAccumulatorImmediateHandler,
            i32XorAccumulatorImmediateIntoI32AndAccumulatorSlotHandler,
            i32XorAccumulatorSlotThenI32AddSlotImmediateHandler,
            i32XorAccumulatorSlotThenI32RotlSlotImmediateHandler,
            i32XorAccumulatorSlotThenI32ShlAccumulatorImmediateHandler,
            i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateHandler,
            i32XorAccumulatorSlotThenI32ShrUSlotImmediateHandler,
            i32XorAccumulatorSlotThenI32XorAccumulatorSlotHandler,
            i32XorAccumulatorSlotThenLoad32Handler,
            i32XorAccumulatorSlotThenStore8AccumulatorHandler,
            i32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediateHandler,
            i32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateHandler,
            i32XorSlotImmediateIntoI32ShrUAccumulatorImmediateHandler,
            i32XorSlotSlotThenCopyHandler,
            i32XorSlotSlotIntoI32AndAccumulatorSlotHandler,
            i32XorSlotSlotIntoI32MulAccumulatorImmediateHandler,
            i64AddAccumulatorImmediateIntoBranchIfI64LtUAccumulatorImmediateHandler,
            i64AddAccumulatorSlotThenI64AddAccumulatorImmediateHandler,
            i64AddSlotSlotIntoI64XorAccumulatorSlotHandler,
            i64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediateHandler,
            i64AndSlotImmediateThenChargeFuelHandler,
            i64Extend32SThenI64Extend32SHandler,
            i64Extend32SIntoI64AddAccumulatorSlotHandler,
            i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateHandler,
            i64ShrUAccumulatorImmediateThenI32WrapI64AccumulatorHandler,
            i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotHandler,
            i64XorAccumulatorSlotThenJumpHandler,
            i64XorAccumulatorSlotIntoI64MulAccumulatorImmediateHandler,
            load16ThenI32AndSlotImmediateHandler,
            load16ThenI32ShlAccumulatorImmediateHandler,
            load16ThenLoad16Handler,
            load16IntoI32MulAccumulatorSlotHandler,
            load16AccumulatorThenBranchIfI32GeUSlotAccumulatorHandler,
            load16AccumulatorThenCopyPairHandler,
            load16AccumulatorThenI32AddSlotImmediateHandler,
            load16AccumulatorThenLoad16Handler,
            load16AccumulatorIntoBranchIfI32EqAccumulatorSlotHandler,
            load16AccumulatorIntoI32MulAccumulatorSlotHandler,
            load16AccumulatorIntoStore16AccumulatorHandler,
            load16SignedTo32ThenLoad16SignedTo32Handler,
            load16SignedTo32IntoI32MulAccumulatorSlotHandler,
            load16SignedTo32AccumulatorThenI32AddSlotImmediateHandler,
            load16SignedTo32AccumulatorIntoI32MulAccumulatorSlotHandler,
            load32ThenBranchIfI32EqAccumulatorImmediateHandler,
            load32ThenBranchIfI32LtSSlotImmediateHandler,
            load32ThenBranchIfNonZeroAccumulatorHandler,
            load32ThenChargeFuelHandler,
            load32ThenCopyHandler,
            load32ThenI32AddAccumulatorImmediateHandler,
            load32ThenI32AddAccumulatorSlotHandler,
            load32ThenI32AddSlotImmediateHandler,
            load32ThenI32AndAccumulatorImmediateHandler,
            load32ThenI32GtSSlotAccumulatorHandler,
            load32ThenI32ShlSlotImmediateHandler,
            load32ThenI32SubImmediateSlotHandler,
            load32ThenI32SubSlotAccumulatorHandler,
            load32ThenLoad32Handler,
            load32ThenLoad32AccumulatorHandler,
            load32ThenLoad8AccumulatorHandler,
            load32ThenStore32Handler,
            load32IntoBranchIfI32EqAccumulatorImmediateHandler,
            load32IntoBranchIfI32EqAccumulatorSlotHandler,
            load32IntoBranchIfI32GeUSlotAccumulatorHandler,
            load32IntoBranchIfI32LtUSlotAccumulatorHandler,
            load32IntoI32AddAccumulatorImmediateHandler,
            load32IntoI32AddAccumulatorSlotHandler,
            load32IntoI32AndAccumulatorSlotHandler,
            load32IntoI32ShlSlotAccumulatorHandler,
            load32IntoLoad16AccumulatorHandler,
            load32IntoLoad32AccumulatorHandler,
            load32IntoLoad8AccumulatorHandler,
            load32IntoStore32AccumulatorHandler,
            load32IntoStore8AtAccumulatorHandler,
            load32AccumulatorThenBranchIfI32EqAccumulatorImmediateHandler,
            load32AccumulatorThenBranchIfI32LtSAccumulatorSlotHandler,
            load32AccumulatorThenCopyPairHandler,
            load32AccumulatorThenI32AddAccumulatorImmediateHandler,
            load32AccumulatorThenI32AndAccumulatorImmediateHandler,
            load32AccumulatorThenI32AndAccumulatorSlotHandler,
            load32AccumulatorThenI32RotlAccumulatorImmediateHandler,
            load32AccumulatorThenI32ShlSlotImmediateHandler,
            load32AccumulatorThenI32ShrUSlotImmediateHandler,
            load32AccumulatorThenLoad32Handler,
            load32AccumulatorThenLoad32AccumulatorHandler,
            load32AccumulatorIntoBranchIfI32GeUSlotAccumulatorHandler,
            load32AccumulatorIntoI32AddAccumulatorImmediateHandler,
            load32AccumulatorIntoI32AddAccumulatorSlotHandler,
            load32AccumulatorIntoLoad32AccumulatorHandler,
            load64ThenBranchIfI64LtUAccumulatorImmediateHandler,
            load64AccumulatorThenBranchIfI64LtUAccumulatorImmediateHandler,
            load64AccumulatorThenCopyAccumulatorHandler,
            load64AccumulatorThenI32AddSlotImmediateHandler,
            load64AccumulatorThenI64AndAccumulatorImmediateHandler,
            load64AccumulatorThenI64ShrUAccumulatorImmediateHandler,
            load64AccumulatorIntoStore64AccumulatorHandler,
            load8ThenBranchIfI32EqAccumulatorImmediateHandler,
            load8ThenBranchIfI32NeAccumulatorImmediateHandler,
            load8ThenBranchIfNonZeroAccumulatorHandler,
            load8ThenI32AddAccumulatorImmediateHandler,
            load8ThenI32AddSlotImmediateHandler,
            load8ThenI32AndAccumulatorImmediateHandler,
            load8ThenI32ShlAccumulatorImmediateHandler,
            load8ThenLoad8Handler,
            load8IntoBranchIfI32NeAccumulatorImmediateHandler,
            load8IntoBranchIfNonZeroAccumulatorHandler,
            load8IntoI32AndAccumulatorImmediateHandler,
            load8IntoI32ShlAccumulatorSlotHandler,
            load8IntoStore8AccumulatorHandler,
            load8AccumulatorThenBranchIfI32EqAccumulatorImmediateHandler,
            load8AccumulatorThenBranchIfNonZeroAccumulatorHandler,
            load8AccumulatorThenBranchTableAccumulatorHandler,
            load8AccumulatorThenI32AddAccumulatorImmediateHandler,
            load8AccumulatorThenI32AddSlotImmediateHandler,
            load8AccumulatorThenI32AddSlotSlotHandler,
            load8AccumulatorThenI32AndAccumulatorImmediateHandler,
            load8AccumulatorThenI32AndSlotImmediateHandler,
            load8AccumulatorThenI32SubSlotAccumulatorHandler,
            load8AccumulatorThenJumpHandler,
            load8AccumulatorThenSelectAccumulatorHandler,
            load8AccumulatorIntoBranchIfI32EqSlotAccumulatorHandler,
            load8AccumulatorIntoBranchIfI32NeSlotAccumulatorHandler,
            load8AccumulatorIntoBranchIfNonZeroAccumulatorHandler,
            load8AccumulatorIntoI32AddAccumulatorSlotHandler,
            load8AccumulatorIntoI32AndAccumulatorImmediateHandler,
            load8AccumulatorIntoI32XorAccumulatorSlotHandler,
            load8AccumulatorIntoStore8AccumulatorHandler,
            load8SignedTo32ThenI32AddAccumulatorImmediateHandler,
            selectThenI32GtSSlotSlotHandler,
            selectIntoI32AddAccumulatorSlotHandler,
            selectIntoStore16AccumulatorHandler,
            selectAccumulatorThenI32AddSlotImmediateHandler,
            selectAccumulatorThenI32NeSlotImmediateHandler,
            selectAccumulatorThenLoad32Handler,
            store16AccumulatorThenI32AddSlotImmediateHandler,
            store16AccumulatorThenStore32Handler,
            store32ThenBranchIfNonZeroAccumulatorHandler,
            store32ThenChargeFuelHandler,
            store32ThenI32AddSlotImmediateHandler,
            store32ThenLoad32Handler,
            store32ThenReturnSlotHandler,
            store32ThenStore16Handler,
            store32ThenStore32Handler,
            store32AccumulatorThenBranchIfI32EqSlotImmediateHandler,
            store32AccumulatorThenBranchIfI32GtSSlotImmediateHandler,
            store32AccumulatorThenChargeFuelHandler,
            store32AccumulatorThenCopyImmediateHandler,
            store32AccumulatorThenI32AddSlotImmediateHandler,
            store32AccumulatorThenI32AddSlotSlotHandler,
            store32AccumulatorThenI32AndSlotImmediateHandler,
            store32AccumulatorThenJumpHandler,
            store32AccumulatorThenLoad32Handler,
            store32AccumulatorThenStore32Handler,
            store32AtAccumulatorThenCopyPairHandler,
            store32AtAccumulatorThenI32AddSlotImmediateHandler,
            store32ImmediateAtAccumulatorThenI32AddSlotImmediateHandler,
            store64ThenChargeFuelHandler,
            store64ThenI32AddSlotImmediateHandler,
            store64AccumulatorThenBranchIfI64LtUSlotImmediateHandler,
            store64AccumulatorThenI32AddSlotImmediateHandler,
            store64AccumulatorThenJumpHandler,
            store64AccumulatorThenLoad8Handler,
            store64ImmediateThenI32AddSlotImmediateHandler,
            store8ThenI32AddSlotImmediateHandler,
            store8AccumulatorThenI32AddSlotImmediateHandler,
            store8AccumulatorThenI32AddSlotSlotHandler,
            store8AccumulatorThenLoad32Handler,
            store8AccumulatorThenStore8Handler,
            store8AtAccumulatorThenI32AddSlotImmediateHandler,
            store8AtAccumulatorThenLoad32Handler,
            store8ImmediateAtAccumulatorThenI32AddSlotSlotHandler,
            copyThenI32AddSlotImmediateThenJumpHandler,
            copyThenI32AndAccumulatorSlotThenI32AndSlotSlotHandler,
            copyThenI32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler,
            copyThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediateHandler,
            copyAccumulatorThenLoad8IntoBranchIfNonZeroAccumulatorHandler,
            copyLongImmediateThenLoad8ThenI32ShlAccumulatorImmediateHandler,
            copyPairThenCopyPairThenCopyPairHandler,
            copyPairThenCopyPairThenI32AddSlotImmediateHandler,
            copyPairThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler,
            copyPairThenI32AddSlotImmediateThenJumpHandler,
            copyPairThenI32AddSlotImmediateIntoStore32AccumulatorHandler,
            copyPairThenI32XorSlotSlotThenCopyHandler,
            copyPairThenI32XorSlotSlotIntoI32AndAccumulatorSlotHandler,
            copyPairThenLoad32ThenStore32Handler,
            f64AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediateHandler,
            f64AddAccumulatorSlotIntoF64AddAccumulatorSlotThenI32AddSlotSlotHandler,
            f64LoadThenF64LoadIntoF64MulAccumulatorSlotHandler,
            f64LoadIntoF64MulAccumulatorSlotIntoF64AddAccumulatorSlotHandler,
            f64LoadAccumulatorThenI32AddSlotSlotIntoF64LoadAccumulatorHandler,
            f64LoadAccumulatorIntoF64MulAccumulatorSlotThenF64LoadHandler,
            f64MulAccumulatorSlotThenF64LoadThenF64LoadHandler,
            f64MulAccumulatorSlotIntoF64AddAccumulatorSlotIntoF64AddAccumulatorSlotHandler,
            globalGetIntoI32SubAccumulatorImmediateThenGlobalSetAccumulatorHandler,
            i32AddAccumulatorImmediateThenI32AddSlotImmediateIntoLoad32AccumulatorHandler,
            i32AddAccumulatorImmediateThenLoad32AccumulatorThenCopyPairHandler,
            i32AddAccumulatorImmediateThenLoad32AccumulatorIntoI32AddAccumulatorImmediateHandler,
            i32AddAccumulatorImmediateIntoLoad32AccumulatorThenBranchIfI32EqAccumulatorImmediateHandler,
            i32AddAccumulatorImmediateIntoStore32AccumulatorThenChargeFuelHandler,
            i32AddAccumulatorImmediateIntoStore32AccumulatorThenI32AndSlotImmediateHandler,
            i32AddAccumulatorImmediateIntoStore32AccumulatorThenLoad32Handler,
            i32AddAccumulatorSlotThenCopyThenChargeFuelHandler,
            i32AddAccumulatorSlotThenCopyThenI32RotlAccumulatorImmediateHandler,
            i32AddAccumulatorSlotThenCopyPairThenI32XorSlotSlotHandler,
            i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotImmediateHandler,
            i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotSlotHandler,
            i32AddAccumulatorSlotThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorSlotHandler,
            i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad32AccumulatorHandler,
            i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad8AccumulatorHandler,
            i32AddAccumulatorSlotThenI32AddSlotSlotThenCopyPairHandler,
            i32AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediateHandler,
            i32AddAccumulatorSlotThenI32AddSlotSlotIntoLoad32AccumulatorHandler,
            i32AddAccumulatorSlotThenI32NeSlotImmediateIntoI32AddAccumulatorSlotHandler,
            i32AddAccumulatorSlotThenLoad32AccumulatorThenLoad32Handler,
            i32AddAccumulatorSlotThenLoad8AccumulatorThenI32AndSlotImmediateHandler,
            i32AddAccumulatorSlotThenLoad8AccumulatorThenI32SubSlotAccumulatorHandler,
            i32AddAccumulatorSlotIntoI32AddAccumulatorImmediateIntoLoad32AccumulatorHandler,
            i32AddAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotSlotHandler,
            i32AddAccumulatorSlotIntoLoad16AccumulatorThenBranchIfI32GeUSlotAccumulatorHandler,
            i32AddAccumulatorSlotIntoStore32AccumulatorThenI32AddSlotImmediateHandler,
            i32AddSlotImmediateThenCopyThenI32AddSlotImmediateHandler,
            i32AddSlotImmediateThenCopyAccumulatorThenBranchIfI32GtSSlotSlotHandler,
            i32AddSlotImmediateThenCopyAccumulatorThenLoad8Handler,
            i32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorHandler,
            i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotImmediateHandler,
            i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotSlotHandler,
            i32AddSlotImmediateThenI32AddSlotImmediateThenJumpHandler,
            i32AddSlotImmediateThenI32AddSlotImmediateThenLoad32AccumulatorHandler,
            i32AddSlotImmediateThenI32AddSlotImmediateIntoLoad8AccumulatorHandler,
            i32AddSlotImmediateThenI32AddSlotSlotThenLoad8AccumulatorHandler,
            i32AddSlotImmediateThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32AddSlotImmediateThenLoad16ThenI32ShlAccumulatorImmediateHandler,
            i32AddSlotImmediateThenLoad32ThenI32AddSlotImmediateHandler,
            i32AddSlotImmediateThenLoad32AccumulatorThenBranchIfI32LtSAccumulatorSlotHandler,
            i32AddSlotImmediateThenLoad64AccumulatorThenI64ShrUAccumulatorImmediateHandler,
            i32AddSlotImmediateThenLoad8ThenBranchIfI32EqAccumulatorImmediateHandler,
            i32AddSlotImmediateThenLoad8AccumulatorThenBranchTableAccumulatorHandler,
            i32AddSlotImmediateThenLoad8AccumulatorThenI32AddSlotImmediateHandler,
            i32AddSlotImmediateThenLoad8AccumulatorIntoStore8AccumulatorHandler,
            i32AddSlotImmediateIntoF64LoadAccumulatorThenI32AddSlotSlotHandler,
            i32AddSlotImmediateIntoGlobalSetAccumulatorThenReturnSlotHandler,
            i32AddSlotImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediateHandler,
            i32AddSlotImmediateIntoLoad16SignedTo32AccumulatorIntoI32MulAccumulatorSlotHandler,
            i32AddSlotImmediateIntoLoad32AccumulatorThenI32RotlAccumulatorImmediateHandler,
            i32AddSlotImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorSlotHandler,
            i32AddSlotImmediateIntoLoad8AccumulatorThenI32AddSlotImmediateHandler,
            i32AddSlotImmediateIntoLoad8AccumulatorThenSelectAccumulatorHandler,
            i32AddSlotImmediateIntoLoad8AccumulatorIntoI32AddAccumulatorSlotHandler,
            i32AddSlotImmediateIntoLoad8AccumulatorIntoI32XorAccumulatorSlotHandler,
            i32AddSlotImmediateIntoLoad8AccumulatorIntoStore8AccumulatorHandler,
            i32AddSlotImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediateHandler,
            i32AddSlotSlotThenCopyPairThenCopyPairHandler,
            i32AddSlotSlotThenI32AddAccumulatorImmediateThenI32AddSlotImmediateHandler,
            i32AddSlotSlotThenI32AddAccumulatorSlotThenLoad8AccumulatorHandler,
            i32AddSlotSlotThenI32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediateHandler,
            i32AddSlotSlotThenI32AddSlotImmediateThenCopyAccumulatorHandler,
            i32AddSlotSlotThenI32AddSlotImmediateThenI32AddSlotImmediateHandler,
            i32AddSlotSlotThenI32AddSlotSlotIntoLoad8AccumulatorHandler,
            i32AddSlotSlotThenLoad8AccumulatorThenSelectAccumulatorHandler,
            i32AddSlotSlotThenLoad8AccumulatorIntoStore8AccumulatorHandler,
            i32AddSlotSlotIntoF64LoadAccumulatorIntoF64MulAccumulatorSlotHandler,
            i32AddSlotSlotIntoLoad32AccumulatorIntoI32AddAccumulatorSlotHandler,
            i32AddSlotSlotIntoLoad8AccumulatorIntoStore8AccumulatorHandler,
            i32AddSlotSlotIntoStore32ImmediateAtAccumulatorThenI32AddSlotImmediateHandler,
            i32AddSlotSlotIntoStore8ImmediateAtAccumulatorThenI32AddSlotSlotHandler,
            i32AndAccumulatorImmediateThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediateHandler,
            i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32AccumulatorHandler,
            i32AndAccumulatorSlotThenI32AndSlotSlotIntoI32XorAccumulatorSlotHandler,
            i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32AndAccumulatorSlotIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32AndSlotImmediateIntoI32EqAccumulatorImmediateIntoI32SubSlotAccumulatorHandler,
            i32AndSlotImmediateIntoI32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediateHandler,
            i32AndSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32AndSlotSlotIntoI32XorAccumulatorSlotThenI32RotlSlotImmediateHandler,
            i32EqAccumulatorImmediateIntoI32SubSlotAccumulatorThenChargeFuelHandler,
            i32GtSSlotAccumulatorThenI32LtSSlotSlotIntoI32SubSlotAccumulatorHandler,
            i32GtUAccumulatorSlotThenCopyImmediateThenSelectHandler,
            i32LtSSlotSlotIntoI32SubSlotAccumulatorIntoReturnSlotAccumulatorHandler,
            i32MulAccumulatorImmediateThenLoad8ThenBranchIfI32NeAccumulatorImmediateHandler,
            i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateHandler,
            i32MulAccumulatorSlotIntoI32AddAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler,
            i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32NeSlotImmediateHandler,
            i32RotlAccumulatorImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32RotlSlotImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32RotlSlotImmediateHandler,
            i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUSlotImmediateHandler,
            i32RotlSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad32AccumulatorHandler,
            i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8AccumulatorHandler,
            i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediateHandler,
            i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad16AccumulatorHandler,
            i32ShlAccumulatorImmediateIntoLoad32AccumulatorThenI32ShrUSlotImmediateHandler,
            i32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorImmediateHandler,
            i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediateHandler,
            i32ShlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateHandler,
            i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateThenI32ShrUSlotImmediateHandler,
            i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotThenI32ShlAccumulatorImmediateHandler,
            i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32MulAccumulatorSlotHandler,
            i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32AddSlotImmediateHandler,
            i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32XorAccumulatorSlotHandler,
            i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenLoad32Handler,
            i32ShrUSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler,
            i32WrapI64IntoI32AddAccumulatorImmediateThenLoad32AccumulatorHandler,
            i32WrapI64AccumulatorIntoI32AddAccumulatorImmediateThenLoad32AccumulatorHandler,
            i32XorAccumulatorSlotThenI32AddSlotImmediateThenBranchIfNonZeroAccumulatorHandler,
            i32XorAccumulatorSlotThenI32RotlSlotImmediateThenI32RotlSlotImmediateHandler,
            i32XorAccumulatorSlotThenI32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32XorAccumulatorSlotThenI32ShlAccumulatorImmediateIntoI32XorAccumulatorSlotHandler,
            i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotHandler,
            i32XorAccumulatorSlotThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlotHandler,
            i32XorAccumulatorSlotThenI32XorAccumulatorSlotIntoI32AndAccumulatorImmediateHandler,
            i32XorAccumulatorSlotThenLoad32IntoI32AddAccumulatorSlotHandler,
            i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyHandler,
            i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyPairHandler,
            i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler,
            i32XorAccumulatorSlotIntoI32AddAccumulatorSlotIntoStore32AccumulatorHandler,
            i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateHandler,
            i32XorSlotSlotThenCopyThenI32AndAccumulatorSlotHandler,
            i32XorSlotSlotIntoI32AndAccumulatorSlotIntoI32XorAccumulatorSlotHandler,
            i32XorSlotSlotIntoI32MulAccumulatorImmediateThenLoad8Handler,
            i64AddSlotSlotIntoI64XorAccumulatorSlotIntoI64MulAccumulatorImmediateHandler,
            i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotHandler,
            i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotThenJumpHandler,
            i64XorAccumulatorSlotIntoI64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateHandler,
            load16ThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler,
            load32ThenI32AddAccumulatorImmediateIntoStore32AccumulatorHandler,
            load32ThenI32AddSlotImmediateThenCopyAccumulatorHandler,
            load32ThenI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateHandler,
            load32ThenI32GtSSlotAccumulatorThenI32LtSSlotSlotHandler,
            load32ThenI32ShlSlotImmediateIntoI32AddAccumulatorSlotHandler,
            load32ThenLoad32ThenI32GtSSlotAccumulatorHandler,
            load32ThenStore32ThenBranchIfNonZeroAccumulatorHandler,
            load32IntoI32AddAccumulatorImmediateIntoStore32AccumulatorHandler,
            load32IntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler,
            load32IntoLoad16AccumulatorIntoBranchIfI32EqAccumulatorSlotHandler,
            load32IntoLoad8AccumulatorThenI32AndSlotImmediateHandler,
            load32AccumulatorThenCopyPairThenI32AddSlotImmediateHandler,
            load32AccumulatorThenI32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateHandler,
            load32AccumulatorThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediateHandler,
            load32AccumulatorThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlotHandler,
            load32AccumulatorThenLoad32IntoBranchIfI32EqAccumulatorSlotHandler,
            load32AccumulatorIntoI32AddAccumulatorImmediateIntoBranchTableAccumulatorHandler,
            load32AccumulatorIntoI32AddAccumulatorImmediateIntoStore32AccumulatorHandler,
            load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlotHandler,
            load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler,
            load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotSlotHandler,
            load64AccumulatorThenI64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediateHandler,
            load8ThenI32ShlAccumulatorImmediateIntoLoad32AccumulatorHandler,
            load8AccumulatorThenI32AddSlotImmediateThenLoad8AccumulatorHandler,
            load8AccumulatorThenI32AddSlotImmediateIntoLoad8AccumulatorHandler,
            load8AccumulatorThenI32AndSlotImmediateIntoBranchIfI32NeSlotAccumulatorHandler,
            load8AccumulatorThenI32AndSlotImmediateIntoI32XorAccumulatorSlotHandler,
            load8AccumulatorThenI32SubSlotAccumulatorThenI32ShrUSlotSlotHandler,
            load8AccumulatorThenSelectAccumulatorThenI32AddSlotImmediateHandler,
            load8AccumulatorThenSelectAccumulatorThenI32NeSlotImmediateHandler,
            load8AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlotHandler,
            load8AccumulatorIntoI32XorAccumulatorSlotIntoI32AndAccumulatorImmediateHandler,
            load8AccumulatorIntoStore8AccumulatorThenI32AddSlotImmediateHandler,
            load8AccumulatorIntoStore8AccumulatorThenStore8Handler,
            selectAccumulatorThenI32AddSlotImmediateIntoLoad8AccumulatorHandler,
            selectAccumulatorThenI32NeSlotImmediateIntoI32AddAccumulatorSlotHandler,
            store32AccumulatorThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler,
            store32AccumulatorThenI32AndSlotImmediateIntoI32EqAccumulatorImmediateHandler,
            store32ImmediateAtAccumulatorThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorHandler,
            store8ThenI32AddSlotImmediateThenLoad8AccumulatorHandler,
            store8AccumulatorThenI32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlotHandler,
            store8AccumulatorThenI32AddSlotImmediateThenI32AddSlotImmediateHandler,
            store8AccumulatorThenStore8ThenI32AddSlotImmediateHandler,
            store8ImmediateAtAccumulatorThenI32AddSlotSlotThenBranchIfI32LeUAccumulatorSlotHandler,
        ]
    }
}

// The handlers that are no instruction, which others leave to:
//
//     trap | ends
//     refuel | traps calls=nextSlice
//     unwind | ends calls=land
