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
    case branchIfNonZeroAccumulator = 4
    /// condition:slot distance:distance cost:cost | -
    case branchIfZero = 5
    /// condition:slot distance:distance cost:cost | -
    case branchIfZeroAccumulator = 6
    /// index:slot last:last cost:cost targets:distances | -
    case branchTable = 7
    /// index:slot last:last cost:cost targets:distances | -
    case branchTableAccumulator = 8
    /// function:defined frame:frame linkage:u16 cost:cost | traps
    case call = 9
    /// function:u32 frame:frame cost:cost | traps throws calls=callHost
    case callImport = 10
    /// index:slot frame:frame type:u32 table:u32 cost:cost | traps throws calls=callHost
    case callIndirect = 11
    /// function:slot frame:frame cost:cost | traps throws calls=callHost
    case callRef = 12
    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost | traps
    case returnCall = 13
    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallImport = 14
    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallIndirect = 15
    /// function:slot arguments:frame count:u16 linkage:frame cost:cost | traps throws calls=callHost
    case returnCallRef = 16
    /// linkage:frame cost:cost | -
    case returnPlaced = 17
    /// linkage:frame value:slot cost:cost | -
    case returnSlot = 18
    /// linkage:frame value:slot cost:cost | -
    case returnSlotAccumulator = 19
    /// linkage:frame cost:cost value:u64 | -
    case returnImmediate = 20
    /// tag:u32 arguments:frame cost:cost | throws
    case throwException = 21
    /// reference:slot cost:cost | traps throws
    case throwReference = 22
    /// result:slot source:slot | -
    case copy = 23
    /// result:slot source:slot | -
    case copyAccumulator = 24
    /// result:slot source:slot result2:slot source2:slot | -
    case copyPair = 25
    /// destination:frame source:frame count:u32 | -
    case copySpan = 26
    /// result:slot value:u32 | -
    case copyImmediate = 27
    /// result:slot value:u64 | -
    case copyLongImmediate = 28
    /// result:wide source:wide | -
    case copyWide = 29
    /// result:wide low:u64 high:u64 | -
    case copyWideImmediate = 30
    /// first:frame | -
    case zeroFour = 31
    /// first:frame count:u32 | calls=memset
    case zeroMany = 32
    /// result:slot first:slot second:slot condition:slot | -
    case select = 33
    /// result:slot first:slot second:slot condition:slot | -
    case selectAccumulator = 34
    /// result:wide first:wide second:wide condition:slot | -
    case selectWide = 35
    /// result:slot global:u32 | -
    case globalGet = 36
    /// result:wide global:u32 | -
    case globalGetWide = 37
    /// value:slot global:u32 | -
    case globalSet = 38
    /// value:slot global:u32 | -
    case globalSetAccumulator = 39
    /// value:wide global:u32 | -
    case globalSetWide = 40
    /// result:slot function:u32 | calls=BulkOperations.functionReference
    case refFunc = 41
    /// value:slot | traps
    case refAsNonNull = 42
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Add128 = 43
    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot | -
    case i64Sub128 = 44
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideS = 45
    /// result:slot resultHigh:slot left:slot right:slot | -
    case i64MulWideU = 46
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestFunction = 47
    /// result:slot value:slot nullable:u16 type:u32 | -
    case refTestObject = 48
    /// result:slot value:slot nullable:u16 test:u16 | -
    case refTestAbstract = 49
    /// value:slot nullable:u16 type:u32 | traps decides
    case refCastFunction = 50
    /// value:slot nullable:u16 type:u32 | traps decides
    case refCastObject = 51
    /// value:slot nullable:u16 test:u16 | traps decides
    case refCastAbstract = 52
    /// result:slot operand:slot | -
    case refI31 = 53
    /// result:slot operand:slot | traps
    case i31GetS = 54
    /// result:slot operand:slot | traps
    case i31GetU = 55
    /// result:slot memory:u32 | -
    case memorySize = 56
    /// result:slot pages:slot memory:u32 failureCost:u32 | traps refuels calls=BulkOperations.memoryGrow
    case memoryGrow = 57
    /// start:slot value:slot count:slot memory:u32 | traps refuels calls=BulkOperations.memoryFill
    case memoryFill = 58
    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32 | traps refuels calls=BulkOperations.memoryCopy
    case memoryCopy = 59
    /// start:slot source:slot count:slot segment:u32 memory:u32 | traps refuels calls=BulkOperations.memoryInit
    case memoryInit = 60
    /// segment:u32 | -
    case dataDrop = 61
    /// result:slot index:slot table:u32 | traps
    case tableGet = 62
    /// index:slot value:slot table:u32 | traps
    case tableSet = 63
    /// result:slot table:u32 | -
    case tableSize = 64
    /// result:slot value:slot count:slot table:u32 failureCost:u32 | traps refuels calls=BulkOperations.tableGrow
    case tableGrow = 65
    /// start:slot value:slot count:slot table:u32 | traps refuels calls=BulkOperations.tableFill
    case tableFill = 66
    /// start:slot source:slot count:slot table:u32 sourceTable:u32 | traps refuels calls=BulkOperations.tableCopy
    case tableCopy = 67
    /// start:slot source:slot count:slot segment:u32 table:u32 | traps refuels calls=BulkOperations.tableInit
    case tableInit = 68
    /// segment:u32 | calls=BulkOperations.elementDrop
    case elemDrop = 69
    /// - | -
    case atomicFence = 70
    /// result:slot address:slot count:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.notify
    case memoryAtomicNotify = 71
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.wait
    case memoryAtomicWait32 = 72
    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64 | traps refuels calls=AtomicOperations.wait
    case memoryAtomicWait64 = 73
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate
    case structNew = 74
    /// result:slot cell:u16 type:u32 | traps calls=AggregateOperations.allocate,memset
    case structNewDefault = 75
    /// result:slot type:u32 size:u32 | traps calls=AggregateOperations.structNewLarge
    case structNewLarge = 76
    /// result:slot object:slot offset:u32 | traps
    case structGet8S = 77
    /// result:slot object:slot offset:u32 | traps
    case structGet8U = 78
    /// result:slot object:slot offset:u32 | traps
    case structGet16S = 79
    /// result:slot object:slot offset:u32 | traps
    case structGet16U = 80
    /// result:slot object:slot offset:u32 | traps
    case structGet32 = 81
    /// result:slot object:slot offset:u32 | traps
    case structGet64 = 82
    /// result:wide object:slot offset:u32 | traps
    case structGet128 = 83
    /// object:slot value:slot offset:u32 | traps
    case structSet8 = 84
    /// object:slot value:slot offset:u32 | traps
    case structSet16 = 85
    /// object:slot value:slot offset:u32 | traps
    case structSet32 = 86
    /// object:slot value:slot offset:u32 | traps
    case structSet64 = 87
    /// object:slot value:wide offset:u32 | traps
    case structSet128 = 88
    /// result:slot object:slot index:slot | traps
    case arrayGet8S = 89
    /// result:slot object:slot index:slot | traps
    case arrayGet8U = 90
    /// result:slot object:slot index:slot | traps
    case arrayGet16S = 91
    /// result:slot object:slot index:slot | traps
    case arrayGet16U = 92
    /// result:slot object:slot index:slot | traps
    case arrayGet32 = 93
    /// result:slot object:slot index:slot | traps
    case arrayGet64 = 94
    /// result:wide object:slot index:slot | traps
    case arrayGet128 = 95
    /// object:slot index:slot value:slot | traps
    case arraySet8 = 96
    /// object:slot index:slot value:slot | traps
    case arraySet16 = 97
    /// object:slot index:slot value:slot | traps
    case arraySet32 = 98
    /// object:slot index:slot value:slot | traps
    case arraySet64 = 99
    /// object:slot index:slot value:wide | traps
    case arraySet128 = 100
    /// result:slot object:slot | traps
    case arrayLen = 101
    /// result:slot value:frame count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNew
    case arrayNew = 102
    /// result:slot count:slot width:u16 type:u32 | traps refuels calls=AggregateOperations.arrayNewDefault
    case arrayNewDefault = 103
    /// result:slot values:frame width:u16 type:u32 count:u32 | traps calls=AggregateOperations.arrayNewFixed
    case arrayNewFixed = 104
    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewData
    case arrayNewData = 105
    /// result:slot start:slot count:slot type:u32 segment:u32 | traps refuels calls=AggregateOperations.arrayNewElement
    case arrayNewElement = 106
    /// object:slot index:slot value:frame count:slot width:u16 | traps refuels calls=AggregateOperations.arrayFill
    case arrayFill = 107
    /// object:slot index:slot source:slot start:slot count:slot width:u16 | traps refuels calls=AggregateOperations.arrayCopy
    case arrayCopy = 108
    /// object:slot index:slot start:slot count:slot width:u16 segment:u32 | traps refuels calls=AggregateOperations.arrayInitData
    case arrayInitData = 109
    /// object:slot index:slot start:slot count:slot segment:u32 | traps refuels calls=AggregateOperations.arrayInitElement
    case arrayInitElement = 110
    /// - | traps calls=translateFunction
    case translate = 111
    /// - | ends
    case exit = 112
    /// result:slot | calls=stackAddress
    case measureStack = 113
    /// result:slot left:slot right:slot | -
    case i32AddSlotSlot = 114
    /// result:slot left:slot right:slot | -
    case i32AddAccumulatorSlot = 115
    /// result:slot left:slot right:i32 | -
    case i32AddSlotImmediate = 116
    /// result:slot left:slot right:i32 | -
    case i32AddAccumulatorImmediate = 117
    /// result:slot left:slot right:slot | -
    case i32SubSlotSlot = 118
    /// result:slot left:slot right:slot | -
    case i32SubAccumulatorSlot = 119
    /// result:slot left:slot right:slot | -
    case i32SubSlotAccumulator = 120
    /// result:slot left:slot right:i32 | -
    case i32SubSlotImmediate = 121
    /// result:slot left:slot right:i32 | -
    case i32SubAccumulatorImmediate = 122
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateSlot = 123
    /// result:slot right:slot left:i32 | -
    case i32SubImmediateAccumulator = 124
    /// result:slot left:slot right:slot | -
    case i32MulSlotSlot = 125
    /// result:slot left:slot right:slot | -
    case i32MulAccumulatorSlot = 126
    /// result:slot left:slot right:i32 | -
    case i32MulSlotImmediate = 127
    /// result:slot left:slot right:i32 | -
    case i32MulAccumulatorImmediate = 128
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotSlot = 129
    /// result:slot left:slot right:slot | traps
    case i32DivSAccumulatorSlot = 130
    /// result:slot left:slot right:slot | traps
    case i32DivSSlotAccumulator = 131
    /// result:slot left:slot right:i32 | traps
    case i32DivSSlotImmediate = 132
    /// result:slot left:slot right:i32 | traps
    case i32DivSAccumulatorImmediate = 133
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateSlot = 134
    /// result:slot right:slot left:i32 | traps
    case i32DivSImmediateAccumulator = 135
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotSlot = 136
    /// result:slot left:slot right:slot | traps
    case i32DivUAccumulatorSlot = 137
    /// result:slot left:slot right:slot | traps
    case i32DivUSlotAccumulator = 138
    /// result:slot left:slot right:i32 | traps
    case i32DivUSlotImmediate = 139
    /// result:slot left:slot right:i32 | traps
    case i32DivUAccumulatorImmediate = 140
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateSlot = 141
    /// result:slot right:slot left:i32 | traps
    case i32DivUImmediateAccumulator = 142
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotSlot = 143
    /// result:slot left:slot right:slot | traps
    case i32RemSAccumulatorSlot = 144
    /// result:slot left:slot right:slot | traps
    case i32RemSSlotAccumulator = 145
    /// result:slot left:slot right:i32 | traps
    case i32RemSSlotImmediate = 146
    /// result:slot left:slot right:i32 | traps
    case i32RemSAccumulatorImmediate = 147
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateSlot = 148
    /// result:slot right:slot left:i32 | traps
    case i32RemSImmediateAccumulator = 149
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotSlot = 150
    /// result:slot left:slot right:slot | traps
    case i32RemUAccumulatorSlot = 151
    /// result:slot left:slot right:slot | traps
    case i32RemUSlotAccumulator = 152
    /// result:slot left:slot right:i32 | traps
    case i32RemUSlotImmediate = 153
    /// result:slot left:slot right:i32 | traps
    case i32RemUAccumulatorImmediate = 154
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateSlot = 155
    /// result:slot right:slot left:i32 | traps
    case i32RemUImmediateAccumulator = 156
    /// result:slot left:slot right:slot | -
    case i32AndSlotSlot = 157
    /// result:slot left:slot right:slot | -
    case i32AndAccumulatorSlot = 158
    /// result:slot left:slot right:i32 | -
    case i32AndSlotImmediate = 159
    /// result:slot left:slot right:i32 | -
    case i32AndAccumulatorImmediate = 160
    /// result:slot left:slot right:slot | -
    case i32OrSlotSlot = 161
    /// result:slot left:slot right:slot | -
    case i32OrAccumulatorSlot = 162
    /// result:slot left:slot right:i32 | -
    case i32OrSlotImmediate = 163
    /// result:slot left:slot right:i32 | -
    case i32OrAccumulatorImmediate = 164
    /// result:slot left:slot right:slot | -
    case i32XorSlotSlot = 165
    /// result:slot left:slot right:slot | -
    case i32XorAccumulatorSlot = 166
    /// result:slot left:slot right:i32 | -
    case i32XorSlotImmediate = 167
    /// result:slot left:slot right:i32 | -
    case i32XorAccumulatorImmediate = 168
    /// result:slot left:slot right:slot | -
    case i32ShlSlotSlot = 169
    /// result:slot left:slot right:slot | -
    case i32ShlAccumulatorSlot = 170
    /// result:slot left:slot right:slot | -
    case i32ShlSlotAccumulator = 171
    /// result:slot left:slot right:i32 | -
    case i32ShlSlotImmediate = 172
    /// result:slot left:slot right:i32 | -
    case i32ShlAccumulatorImmediate = 173
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateSlot = 174
    /// result:slot right:slot left:i32 | -
    case i32ShlImmediateAccumulator = 175
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotSlot = 176
    /// result:slot left:slot right:slot | -
    case i32ShrSAccumulatorSlot = 177
    /// result:slot left:slot right:slot | -
    case i32ShrSSlotAccumulator = 178
    /// result:slot left:slot right:i32 | -
    case i32ShrSSlotImmediate = 179
    /// result:slot left:slot right:i32 | -
    case i32ShrSAccumulatorImmediate = 180
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateSlot = 181
    /// result:slot right:slot left:i32 | -
    case i32ShrSImmediateAccumulator = 182
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotSlot = 183
    /// result:slot left:slot right:slot | -
    case i32ShrUAccumulatorSlot = 184
    /// result:slot left:slot right:slot | -
    case i32ShrUSlotAccumulator = 185
    /// result:slot left:slot right:i32 | -
    case i32ShrUSlotImmediate = 186
    /// result:slot left:slot right:i32 | -
    case i32ShrUAccumulatorImmediate = 187
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateSlot = 188
    /// result:slot right:slot left:i32 | -
    case i32ShrUImmediateAccumulator = 189
    /// result:slot left:slot right:slot | -
    case i32RotlSlotSlot = 190
    /// result:slot left:slot right:slot | -
    case i32RotlAccumulatorSlot = 191
    /// result:slot left:slot right:slot | -
    case i32RotlSlotAccumulator = 192
    /// result:slot left:slot right:i32 | -
    case i32RotlSlotImmediate = 193
    /// result:slot left:slot right:i32 | -
    case i32RotlAccumulatorImmediate = 194
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateSlot = 195
    /// result:slot right:slot left:i32 | -
    case i32RotlImmediateAccumulator = 196
    /// result:slot left:slot right:slot | -
    case i32RotrSlotSlot = 197
    /// result:slot left:slot right:slot | -
    case i32RotrAccumulatorSlot = 198
    /// result:slot left:slot right:slot | -
    case i32RotrSlotAccumulator = 199
    /// result:slot left:slot right:i32 | -
    case i32RotrSlotImmediate = 200
    /// result:slot left:slot right:i32 | -
    case i32RotrAccumulatorImmediate = 201
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateSlot = 202
    /// result:slot right:slot left:i32 | -
    case i32RotrImmediateAccumulator = 203
    /// result:slot left:slot right:slot | -
    case i64AddSlotSlot = 204
    /// result:slot left:slot right:slot | -
    case i64AddAccumulatorSlot = 205
    /// result:slot left:slot right:i64 | -
    case i64AddSlotImmediate = 206
    /// result:slot left:slot right:i64 | -
    case i64AddAccumulatorImmediate = 207
    /// result:slot left:slot right:slot | -
    case i64SubSlotSlot = 208
    /// result:slot left:slot right:slot | -
    case i64SubAccumulatorSlot = 209
    /// result:slot left:slot right:slot | -
    case i64SubSlotAccumulator = 210
    /// result:slot left:slot right:i64 | -
    case i64SubSlotImmediate = 211
    /// result:slot left:slot right:i64 | -
    case i64SubAccumulatorImmediate = 212
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateSlot = 213
    /// result:slot right:slot left:i64 | -
    case i64SubImmediateAccumulator = 214
    /// result:slot left:slot right:slot | -
    case i64MulSlotSlot = 215
    /// result:slot left:slot right:slot | -
    case i64MulAccumulatorSlot = 216
    /// result:slot left:slot right:i64 | -
    case i64MulSlotImmediate = 217
    /// result:slot left:slot right:i64 | -
    case i64MulAccumulatorImmediate = 218
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotSlot = 219
    /// result:slot left:slot right:slot | traps
    case i64DivSAccumulatorSlot = 220
    /// result:slot left:slot right:slot | traps
    case i64DivSSlotAccumulator = 221
    /// result:slot left:slot right:i64 | traps
    case i64DivSSlotImmediate = 222
    /// result:slot left:slot right:i64 | traps
    case i64DivSAccumulatorImmediate = 223
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateSlot = 224
    /// result:slot right:slot left:i64 | traps
    case i64DivSImmediateAccumulator = 225
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotSlot = 226
    /// result:slot left:slot right:slot | traps
    case i64DivUAccumulatorSlot = 227
    /// result:slot left:slot right:slot | traps
    case i64DivUSlotAccumulator = 228
    /// result:slot left:slot right:i64 | traps
    case i64DivUSlotImmediate = 229
    /// result:slot left:slot right:i64 | traps
    case i64DivUAccumulatorImmediate = 230
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateSlot = 231
    /// result:slot right:slot left:i64 | traps
    case i64DivUImmediateAccumulator = 232
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotSlot = 233
    /// result:slot left:slot right:slot | traps
    case i64RemSAccumulatorSlot = 234
    /// result:slot left:slot right:slot | traps
    case i64RemSSlotAccumulator = 235
    /// result:slot left:slot right:i64 | traps
    case i64RemSSlotImmediate = 236
    /// result:slot left:slot right:i64 | traps
    case i64RemSAccumulatorImmediate = 237
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateSlot = 238
    /// result:slot right:slot left:i64 | traps
    case i64RemSImmediateAccumulator = 239
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotSlot = 240
    /// result:slot left:slot right:slot | traps
    case i64RemUAccumulatorSlot = 241
    /// result:slot left:slot right:slot | traps
    case i64RemUSlotAccumulator = 242
    /// result:slot left:slot right:i64 | traps
    case i64RemUSlotImmediate = 243
    /// result:slot left:slot right:i64 | traps
    case i64RemUAccumulatorImmediate = 244
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateSlot = 245
    /// result:slot right:slot left:i64 | traps
    case i64RemUImmediateAccumulator = 246
    /// result:slot left:slot right:slot | -
    case i64AndSlotSlot = 247
    /// result:slot left:slot right:slot | -
    case i64AndAccumulatorSlot = 248
    /// result:slot left:slot right:i64 | -
    case i64AndSlotImmediate = 249
    /// result:slot left:slot right:i64 | -
    case i64AndAccumulatorImmediate = 250
    /// result:slot left:slot right:slot | -
    case i64OrSlotSlot = 251
    /// result:slot left:slot right:slot | -
    case i64OrAccumulatorSlot = 252
    /// result:slot left:slot right:i64 | -
    case i64OrSlotImmediate = 253
    /// result:slot left:slot right:i64 | -
    case i64OrAccumulatorImmediate = 254
    /// result:slot left:slot right:slot | -
    case i64XorSlotSlot = 255
    /// result:slot left:slot right:slot | -
    case i64XorAccumulatorSlot = 256
    /// result:slot left:slot right:i64 | -
    case i64XorSlotImmediate = 257
    /// result:slot left:slot right:i64 | -
    case i64XorAccumulatorImmediate = 258
    /// result:slot left:slot right:slot | -
    case i64ShlSlotSlot = 259
    /// result:slot left:slot right:slot | -
    case i64ShlAccumulatorSlot = 260
    /// result:slot left:slot right:slot | -
    case i64ShlSlotAccumulator = 261
    /// result:slot left:slot right:i64 | -
    case i64ShlSlotImmediate = 262
    /// result:slot left:slot right:i64 | -
    case i64ShlAccumulatorImmediate = 263
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateSlot = 264
    /// result:slot right:slot left:i64 | -
    case i64ShlImmediateAccumulator = 265
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotSlot = 266
    /// result:slot left:slot right:slot | -
    case i64ShrSAccumulatorSlot = 267
    /// result:slot left:slot right:slot | -
    case i64ShrSSlotAccumulator = 268
    /// result:slot left:slot right:i64 | -
    case i64ShrSSlotImmediate = 269
    /// result:slot left:slot right:i64 | -
    case i64ShrSAccumulatorImmediate = 270
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateSlot = 271
    /// result:slot right:slot left:i64 | -
    case i64ShrSImmediateAccumulator = 272
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotSlot = 273
    /// result:slot left:slot right:slot | -
    case i64ShrUAccumulatorSlot = 274
    /// result:slot left:slot right:slot | -
    case i64ShrUSlotAccumulator = 275
    /// result:slot left:slot right:i64 | -
    case i64ShrUSlotImmediate = 276
    /// result:slot left:slot right:i64 | -
    case i64ShrUAccumulatorImmediate = 277
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateSlot = 278
    /// result:slot right:slot left:i64 | -
    case i64ShrUImmediateAccumulator = 279
    /// result:slot left:slot right:slot | -
    case i64RotlSlotSlot = 280
    /// result:slot left:slot right:slot | -
    case i64RotlAccumulatorSlot = 281
    /// result:slot left:slot right:slot | -
    case i64RotlSlotAccumulator = 282
    /// result:slot left:slot right:i64 | -
    case i64RotlSlotImmediate = 283
    /// result:slot left:slot right:i64 | -
    case i64RotlAccumulatorImmediate = 284
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateSlot = 285
    /// result:slot right:slot left:i64 | -
    case i64RotlImmediateAccumulator = 286
    /// result:slot left:slot right:slot | -
    case i64RotrSlotSlot = 287
    /// result:slot left:slot right:slot | -
    case i64RotrAccumulatorSlot = 288
    /// result:slot left:slot right:slot | -
    case i64RotrSlotAccumulator = 289
    /// result:slot left:slot right:i64 | -
    case i64RotrSlotImmediate = 290
    /// result:slot left:slot right:i64 | -
    case i64RotrAccumulatorImmediate = 291
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateSlot = 292
    /// result:slot right:slot left:i64 | -
    case i64RotrImmediateAccumulator = 293
    /// result:slot left:slot right:slot | -
    case f32AddSlotSlot = 294
    /// result:slot left:slot right:slot | -
    case f32AddAccumulatorSlot = 295
    /// result:slot left:slot right:f32 | -
    case f32AddSlotImmediate = 296
    /// result:slot left:slot right:f32 | -
    case f32AddAccumulatorImmediate = 297
    /// result:slot left:slot right:slot | -
    case f32SubSlotSlot = 298
    /// result:slot left:slot right:slot | -
    case f32SubAccumulatorSlot = 299
    /// result:slot left:slot right:slot | -
    case f32SubSlotAccumulator = 300
    /// result:slot left:slot right:f32 | -
    case f32SubSlotImmediate = 301
    /// result:slot left:slot right:f32 | -
    case f32SubAccumulatorImmediate = 302
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateSlot = 303
    /// result:slot right:slot left:f32 | -
    case f32SubImmediateAccumulator = 304
    /// result:slot left:slot right:slot | -
    case f32MulSlotSlot = 305
    /// result:slot left:slot right:slot | -
    case f32MulAccumulatorSlot = 306
    /// result:slot left:slot right:f32 | -
    case f32MulSlotImmediate = 307
    /// result:slot left:slot right:f32 | -
    case f32MulAccumulatorImmediate = 308
    /// result:slot left:slot right:slot | -
    case f32DivSlotSlot = 309
    /// result:slot left:slot right:slot | -
    case f32DivAccumulatorSlot = 310
    /// result:slot left:slot right:slot | -
    case f32DivSlotAccumulator = 311
    /// result:slot left:slot right:f32 | -
    case f32DivSlotImmediate = 312
    /// result:slot left:slot right:f32 | -
    case f32DivAccumulatorImmediate = 313
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateSlot = 314
    /// result:slot right:slot left:f32 | -
    case f32DivImmediateAccumulator = 315
    /// result:slot left:slot right:slot | -
    case f32MinSlotSlot = 316
    /// result:slot left:slot right:slot | -
    case f32MinAccumulatorSlot = 317
    /// result:slot left:slot right:f32 | -
    case f32MinSlotImmediate = 318
    /// result:slot left:slot right:f32 | -
    case f32MinAccumulatorImmediate = 319
    /// result:slot left:slot right:slot | -
    case f32MaxSlotSlot = 320
    /// result:slot left:slot right:slot | -
    case f32MaxAccumulatorSlot = 321
    /// result:slot left:slot right:f32 | -
    case f32MaxSlotImmediate = 322
    /// result:slot left:slot right:f32 | -
    case f32MaxAccumulatorImmediate = 323
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotSlot = 324
    /// result:slot left:slot right:slot | -
    case f32CopysignAccumulatorSlot = 325
    /// result:slot left:slot right:slot | -
    case f32CopysignSlotAccumulator = 326
    /// result:slot left:slot right:f32 | -
    case f32CopysignSlotImmediate = 327
    /// result:slot left:slot right:f32 | -
    case f32CopysignAccumulatorImmediate = 328
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateSlot = 329
    /// result:slot right:slot left:f32 | -
    case f32CopysignImmediateAccumulator = 330
    /// result:slot left:slot right:slot | -
    case f64AddSlotSlot = 331
    /// result:slot left:slot right:slot | -
    case f64AddAccumulatorSlot = 332
    /// result:slot left:slot right:f64 | -
    case f64AddSlotImmediate = 333
    /// result:slot left:slot right:f64 | -
    case f64AddAccumulatorImmediate = 334
    /// result:slot left:slot right:slot | -
    case f64SubSlotSlot = 335
    /// result:slot left:slot right:slot | -
    case f64SubAccumulatorSlot = 336
    /// result:slot left:slot right:slot | -
    case f64SubSlotAccumulator = 337
    /// result:slot left:slot right:f64 | -
    case f64SubSlotImmediate = 338
    /// result:slot left:slot right:f64 | -
    case f64SubAccumulatorImmediate = 339
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateSlot = 340
    /// result:slot right:slot left:f64 | -
    case f64SubImmediateAccumulator = 341
    /// result:slot left:slot right:slot | -
    case f64MulSlotSlot = 342
    /// result:slot left:slot right:slot | -
    case f64MulAccumulatorSlot = 343
    /// result:slot left:slot right:f64 | -
    case f64MulSlotImmediate = 344
    /// result:slot left:slot right:f64 | -
    case f64MulAccumulatorImmediate = 345
    /// result:slot left:slot right:slot | -
    case f64DivSlotSlot = 346
    /// result:slot left:slot right:slot | -
    case f64DivAccumulatorSlot = 347
    /// result:slot left:slot right:slot | -
    case f64DivSlotAccumulator = 348
    /// result:slot left:slot right:f64 | -
    case f64DivSlotImmediate = 349
    /// result:slot left:slot right:f64 | -
    case f64DivAccumulatorImmediate = 350
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateSlot = 351
    /// result:slot right:slot left:f64 | -
    case f64DivImmediateAccumulator = 352
    /// result:slot left:slot right:slot | -
    case f64MinSlotSlot = 353
    /// result:slot left:slot right:slot | -
    case f64MinAccumulatorSlot = 354
    /// result:slot left:slot right:f64 | -
    case f64MinSlotImmediate = 355
    /// result:slot left:slot right:f64 | -
    case f64MinAccumulatorImmediate = 356
    /// result:slot left:slot right:slot | -
    case f64MaxSlotSlot = 357
    /// result:slot left:slot right:slot | -
    case f64MaxAccumulatorSlot = 358
    /// result:slot left:slot right:f64 | -
    case f64MaxSlotImmediate = 359
    /// result:slot left:slot right:f64 | -
    case f64MaxAccumulatorImmediate = 360
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotSlot = 361
    /// result:slot left:slot right:slot | -
    case f64CopysignAccumulatorSlot = 362
    /// result:slot left:slot right:slot | -
    case f64CopysignSlotAccumulator = 363
    /// result:slot left:slot right:f64 | -
    case f64CopysignSlotImmediate = 364
    /// result:slot left:slot right:f64 | -
    case f64CopysignAccumulatorImmediate = 365
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateSlot = 366
    /// result:slot right:slot left:f64 | -
    case f64CopysignImmediateAccumulator = 367
    /// result:slot left:slot right:slot | -
    case i32EqSlotSlot = 368
    /// result:slot left:slot right:slot | -
    case i32EqAccumulatorSlot = 369
    /// result:slot left:slot right:slot | -
    case i32EqSlotAccumulator = 370
    /// result:slot left:slot right:i32 | -
    case i32EqSlotImmediate = 371
    /// result:slot left:slot right:i32 | -
    case i32EqAccumulatorImmediate = 372
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotSlot = 373
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqAccumulatorSlot = 374
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32EqSlotAccumulator = 375
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqSlotImmediate = 376
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32EqAccumulatorImmediate = 377
    /// result:slot left:slot right:slot | -
    case i32NeSlotSlot = 378
    /// result:slot left:slot right:slot | -
    case i32NeAccumulatorSlot = 379
    /// result:slot left:slot right:slot | -
    case i32NeSlotAccumulator = 380
    /// result:slot left:slot right:i32 | -
    case i32NeSlotImmediate = 381
    /// result:slot left:slot right:i32 | -
    case i32NeAccumulatorImmediate = 382
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotSlot = 383
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeAccumulatorSlot = 384
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32NeSlotAccumulator = 385
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeSlotImmediate = 386
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32NeAccumulatorImmediate = 387
    /// result:slot left:slot right:slot | -
    case i32LtSSlotSlot = 388
    /// result:slot left:slot right:slot | -
    case i32LtSAccumulatorSlot = 389
    /// result:slot left:slot right:slot | -
    case i32LtSSlotAccumulator = 390
    /// result:slot left:slot right:i32 | -
    case i32LtSSlotImmediate = 391
    /// result:slot left:slot right:i32 | -
    case i32LtSAccumulatorImmediate = 392
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotSlot = 393
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSAccumulatorSlot = 394
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtSSlotAccumulator = 395
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSSlotImmediate = 396
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtSAccumulatorImmediate = 397
    /// result:slot left:slot right:slot | -
    case i32LtUSlotSlot = 398
    /// result:slot left:slot right:slot | -
    case i32LtUAccumulatorSlot = 399
    /// result:slot left:slot right:slot | -
    case i32LtUSlotAccumulator = 400
    /// result:slot left:slot right:i32 | -
    case i32LtUSlotImmediate = 401
    /// result:slot left:slot right:i32 | -
    case i32LtUAccumulatorImmediate = 402
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotSlot = 403
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUAccumulatorSlot = 404
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LtUSlotAccumulator = 405
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUSlotImmediate = 406
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LtUAccumulatorImmediate = 407
    /// result:slot left:slot right:slot | -
    case i32GtSSlotSlot = 408
    /// result:slot left:slot right:slot | -
    case i32GtSAccumulatorSlot = 409
    /// result:slot left:slot right:slot | -
    case i32GtSSlotAccumulator = 410
    /// result:slot left:slot right:i32 | -
    case i32GtSSlotImmediate = 411
    /// result:slot left:slot right:i32 | -
    case i32GtSAccumulatorImmediate = 412
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotSlot = 413
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSAccumulatorSlot = 414
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtSSlotAccumulator = 415
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSSlotImmediate = 416
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtSAccumulatorImmediate = 417
    /// result:slot left:slot right:slot | -
    case i32GtUSlotSlot = 418
    /// result:slot left:slot right:slot | -
    case i32GtUAccumulatorSlot = 419
    /// result:slot left:slot right:slot | -
    case i32GtUSlotAccumulator = 420
    /// result:slot left:slot right:i32 | -
    case i32GtUSlotImmediate = 421
    /// result:slot left:slot right:i32 | -
    case i32GtUAccumulatorImmediate = 422
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotSlot = 423
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUAccumulatorSlot = 424
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GtUSlotAccumulator = 425
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUSlotImmediate = 426
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GtUAccumulatorImmediate = 427
    /// result:slot left:slot right:slot | -
    case i32LeSSlotSlot = 428
    /// result:slot left:slot right:slot | -
    case i32LeSAccumulatorSlot = 429
    /// result:slot left:slot right:slot | -
    case i32LeSSlotAccumulator = 430
    /// result:slot left:slot right:i32 | -
    case i32LeSSlotImmediate = 431
    /// result:slot left:slot right:i32 | -
    case i32LeSAccumulatorImmediate = 432
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotSlot = 433
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSAccumulatorSlot = 434
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeSSlotAccumulator = 435
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSSlotImmediate = 436
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeSAccumulatorImmediate = 437
    /// result:slot left:slot right:slot | -
    case i32LeUSlotSlot = 438
    /// result:slot left:slot right:slot | -
    case i32LeUAccumulatorSlot = 439
    /// result:slot left:slot right:slot | -
    case i32LeUSlotAccumulator = 440
    /// result:slot left:slot right:i32 | -
    case i32LeUSlotImmediate = 441
    /// result:slot left:slot right:i32 | -
    case i32LeUAccumulatorImmediate = 442
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotSlot = 443
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUAccumulatorSlot = 444
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32LeUSlotAccumulator = 445
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUSlotImmediate = 446
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32LeUAccumulatorImmediate = 447
    /// result:slot left:slot right:slot | -
    case i32GeSSlotSlot = 448
    /// result:slot left:slot right:slot | -
    case i32GeSAccumulatorSlot = 449
    /// result:slot left:slot right:slot | -
    case i32GeSSlotAccumulator = 450
    /// result:slot left:slot right:i32 | -
    case i32GeSSlotImmediate = 451
    /// result:slot left:slot right:i32 | -
    case i32GeSAccumulatorImmediate = 452
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotSlot = 453
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSAccumulatorSlot = 454
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeSSlotAccumulator = 455
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSSlotImmediate = 456
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeSAccumulatorImmediate = 457
    /// result:slot left:slot right:slot | -
    case i32GeUSlotSlot = 458
    /// result:slot left:slot right:slot | -
    case i32GeUAccumulatorSlot = 459
    /// result:slot left:slot right:slot | -
    case i32GeUSlotAccumulator = 460
    /// result:slot left:slot right:i32 | -
    case i32GeUSlotImmediate = 461
    /// result:slot left:slot right:i32 | -
    case i32GeUAccumulatorImmediate = 462
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotSlot = 463
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUAccumulatorSlot = 464
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI32GeUSlotAccumulator = 465
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUSlotImmediate = 466
    /// left:slot distance:distance cost:cost right:i32 | -
    case branchIfI32GeUAccumulatorImmediate = 467
    /// result:slot left:slot right:slot | -
    case i64EqSlotSlot = 468
    /// result:slot left:slot right:slot | -
    case i64EqAccumulatorSlot = 469
    /// result:slot left:slot right:slot | -
    case i64EqSlotAccumulator = 470
    /// result:slot left:slot right:i64 | -
    case i64EqSlotImmediate = 471
    /// result:slot left:slot right:i64 | -
    case i64EqAccumulatorImmediate = 472
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotSlot = 473
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqAccumulatorSlot = 474
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64EqSlotAccumulator = 475
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqSlotImmediate = 476
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64EqAccumulatorImmediate = 477
    /// result:slot left:slot right:slot | -
    case i64NeSlotSlot = 478
    /// result:slot left:slot right:slot | -
    case i64NeAccumulatorSlot = 479
    /// result:slot left:slot right:slot | -
    case i64NeSlotAccumulator = 480
    /// result:slot left:slot right:i64 | -
    case i64NeSlotImmediate = 481
    /// result:slot left:slot right:i64 | -
    case i64NeAccumulatorImmediate = 482
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotSlot = 483
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeAccumulatorSlot = 484
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64NeSlotAccumulator = 485
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeSlotImmediate = 486
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64NeAccumulatorImmediate = 487
    /// result:slot left:slot right:slot | -
    case i64LtSSlotSlot = 488
    /// result:slot left:slot right:slot | -
    case i64LtSAccumulatorSlot = 489
    /// result:slot left:slot right:slot | -
    case i64LtSSlotAccumulator = 490
    /// result:slot left:slot right:i64 | -
    case i64LtSSlotImmediate = 491
    /// result:slot left:slot right:i64 | -
    case i64LtSAccumulatorImmediate = 492
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotSlot = 493
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSAccumulatorSlot = 494
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtSSlotAccumulator = 495
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSSlotImmediate = 496
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtSAccumulatorImmediate = 497
    /// result:slot left:slot right:slot | -
    case i64LtUSlotSlot = 498
    /// result:slot left:slot right:slot | -
    case i64LtUAccumulatorSlot = 499
    /// result:slot left:slot right:slot | -
    case i64LtUSlotAccumulator = 500
    /// result:slot left:slot right:i64 | -
    case i64LtUSlotImmediate = 501
    /// result:slot left:slot right:i64 | -
    case i64LtUAccumulatorImmediate = 502
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotSlot = 503
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUAccumulatorSlot = 504
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LtUSlotAccumulator = 505
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUSlotImmediate = 506
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LtUAccumulatorImmediate = 507
    /// result:slot left:slot right:slot | -
    case i64GtSSlotSlot = 508
    /// result:slot left:slot right:slot | -
    case i64GtSAccumulatorSlot = 509
    /// result:slot left:slot right:slot | -
    case i64GtSSlotAccumulator = 510
    /// result:slot left:slot right:i64 | -
    case i64GtSSlotImmediate = 511
    /// result:slot left:slot right:i64 | -
    case i64GtSAccumulatorImmediate = 512
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotSlot = 513
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSAccumulatorSlot = 514
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtSSlotAccumulator = 515
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSSlotImmediate = 516
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtSAccumulatorImmediate = 517
    /// result:slot left:slot right:slot | -
    case i64GtUSlotSlot = 518
    /// result:slot left:slot right:slot | -
    case i64GtUAccumulatorSlot = 519
    /// result:slot left:slot right:slot | -
    case i64GtUSlotAccumulator = 520
    /// result:slot left:slot right:i64 | -
    case i64GtUSlotImmediate = 521
    /// result:slot left:slot right:i64 | -
    case i64GtUAccumulatorImmediate = 522
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotSlot = 523
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUAccumulatorSlot = 524
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GtUSlotAccumulator = 525
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUSlotImmediate = 526
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GtUAccumulatorImmediate = 527
    /// result:slot left:slot right:slot | -
    case i64LeSSlotSlot = 528
    /// result:slot left:slot right:slot | -
    case i64LeSAccumulatorSlot = 529
    /// result:slot left:slot right:slot | -
    case i64LeSSlotAccumulator = 530
    /// result:slot left:slot right:i64 | -
    case i64LeSSlotImmediate = 531
    /// result:slot left:slot right:i64 | -
    case i64LeSAccumulatorImmediate = 532
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotSlot = 533
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSAccumulatorSlot = 534
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeSSlotAccumulator = 535
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSSlotImmediate = 536
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeSAccumulatorImmediate = 537
    /// result:slot left:slot right:slot | -
    case i64LeUSlotSlot = 538
    /// result:slot left:slot right:slot | -
    case i64LeUAccumulatorSlot = 539
    /// result:slot left:slot right:slot | -
    case i64LeUSlotAccumulator = 540
    /// result:slot left:slot right:i64 | -
    case i64LeUSlotImmediate = 541
    /// result:slot left:slot right:i64 | -
    case i64LeUAccumulatorImmediate = 542
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotSlot = 543
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUAccumulatorSlot = 544
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64LeUSlotAccumulator = 545
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUSlotImmediate = 546
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64LeUAccumulatorImmediate = 547
    /// result:slot left:slot right:slot | -
    case i64GeSSlotSlot = 548
    /// result:slot left:slot right:slot | -
    case i64GeSAccumulatorSlot = 549
    /// result:slot left:slot right:slot | -
    case i64GeSSlotAccumulator = 550
    /// result:slot left:slot right:i64 | -
    case i64GeSSlotImmediate = 551
    /// result:slot left:slot right:i64 | -
    case i64GeSAccumulatorImmediate = 552
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotSlot = 553
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSAccumulatorSlot = 554
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeSSlotAccumulator = 555
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSSlotImmediate = 556
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeSAccumulatorImmediate = 557
    /// result:slot left:slot right:slot | -
    case i64GeUSlotSlot = 558
    /// result:slot left:slot right:slot | -
    case i64GeUAccumulatorSlot = 559
    /// result:slot left:slot right:slot | -
    case i64GeUSlotAccumulator = 560
    /// result:slot left:slot right:i64 | -
    case i64GeUSlotImmediate = 561
    /// result:slot left:slot right:i64 | -
    case i64GeUAccumulatorImmediate = 562
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotSlot = 563
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUAccumulatorSlot = 564
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfI64GeUSlotAccumulator = 565
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUSlotImmediate = 566
    /// left:slot distance:distance cost:cost right:i64 | -
    case branchIfI64GeUAccumulatorImmediate = 567
    /// result:slot left:slot right:slot | -
    case f32EqSlotSlot = 568
    /// result:slot left:slot right:slot | -
    case f32EqAccumulatorSlot = 569
    /// result:slot left:slot right:slot | -
    case f32EqSlotAccumulator = 570
    /// result:slot left:slot right:f32 | -
    case f32EqSlotImmediate = 571
    /// result:slot left:slot right:f32 | -
    case f32EqAccumulatorImmediate = 572
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotSlot = 573
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqAccumulatorSlot = 574
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32EqSlotAccumulator = 575
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqSlotImmediate = 576
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32EqAccumulatorImmediate = 577
    /// result:slot left:slot right:slot | -
    case f32NeSlotSlot = 578
    /// result:slot left:slot right:slot | -
    case f32NeAccumulatorSlot = 579
    /// result:slot left:slot right:slot | -
    case f32NeSlotAccumulator = 580
    /// result:slot left:slot right:f32 | -
    case f32NeSlotImmediate = 581
    /// result:slot left:slot right:f32 | -
    case f32NeAccumulatorImmediate = 582
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotSlot = 583
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeAccumulatorSlot = 584
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32NeSlotAccumulator = 585
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeSlotImmediate = 586
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32NeAccumulatorImmediate = 587
    /// result:slot left:slot right:slot | -
    case f32LtSlotSlot = 588
    /// result:slot left:slot right:slot | -
    case f32LtAccumulatorSlot = 589
    /// result:slot left:slot right:slot | -
    case f32LtSlotAccumulator = 590
    /// result:slot left:slot right:f32 | -
    case f32LtSlotImmediate = 591
    /// result:slot left:slot right:f32 | -
    case f32LtAccumulatorImmediate = 592
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotSlot = 593
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtAccumulatorSlot = 594
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LtSlotAccumulator = 595
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtSlotImmediate = 596
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LtAccumulatorImmediate = 597
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotSlot = 598
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtAccumulatorSlot = 599
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LtSlotAccumulator = 600
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtSlotImmediate = 601
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LtAccumulatorImmediate = 602
    /// result:slot left:slot right:slot | -
    case f32GtSlotSlot = 603
    /// result:slot left:slot right:slot | -
    case f32GtAccumulatorSlot = 604
    /// result:slot left:slot right:slot | -
    case f32GtSlotAccumulator = 605
    /// result:slot left:slot right:f32 | -
    case f32GtSlotImmediate = 606
    /// result:slot left:slot right:f32 | -
    case f32GtAccumulatorImmediate = 607
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotSlot = 608
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtAccumulatorSlot = 609
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GtSlotAccumulator = 610
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtSlotImmediate = 611
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GtAccumulatorImmediate = 612
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotSlot = 613
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtAccumulatorSlot = 614
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GtSlotAccumulator = 615
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtSlotImmediate = 616
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GtAccumulatorImmediate = 617
    /// result:slot left:slot right:slot | -
    case f32LeSlotSlot = 618
    /// result:slot left:slot right:slot | -
    case f32LeAccumulatorSlot = 619
    /// result:slot left:slot right:slot | -
    case f32LeSlotAccumulator = 620
    /// result:slot left:slot right:f32 | -
    case f32LeSlotImmediate = 621
    /// result:slot left:slot right:f32 | -
    case f32LeAccumulatorImmediate = 622
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotSlot = 623
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeAccumulatorSlot = 624
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32LeSlotAccumulator = 625
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeSlotImmediate = 626
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32LeAccumulatorImmediate = 627
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotSlot = 628
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeAccumulatorSlot = 629
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32LeSlotAccumulator = 630
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeSlotImmediate = 631
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32LeAccumulatorImmediate = 632
    /// result:slot left:slot right:slot | -
    case f32GeSlotSlot = 633
    /// result:slot left:slot right:slot | -
    case f32GeAccumulatorSlot = 634
    /// result:slot left:slot right:slot | -
    case f32GeSlotAccumulator = 635
    /// result:slot left:slot right:f32 | -
    case f32GeSlotImmediate = 636
    /// result:slot left:slot right:f32 | -
    case f32GeAccumulatorImmediate = 637
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotSlot = 638
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeAccumulatorSlot = 639
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF32GeSlotAccumulator = 640
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeSlotImmediate = 641
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchIfF32GeAccumulatorImmediate = 642
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotSlot = 643
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeAccumulatorSlot = 644
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF32GeSlotAccumulator = 645
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeSlotImmediate = 646
    /// left:slot distance:distance cost:cost right:f32 | -
    case branchUnlessF32GeAccumulatorImmediate = 647
    /// result:slot left:slot right:slot | -
    case f64EqSlotSlot = 648
    /// result:slot left:slot right:slot | -
    case f64EqAccumulatorSlot = 649
    /// result:slot left:slot right:slot | -
    case f64EqSlotAccumulator = 650
    /// result:slot left:slot right:f64 | -
    case f64EqSlotImmediate = 651
    /// result:slot left:slot right:f64 | -
    case f64EqAccumulatorImmediate = 652
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotSlot = 653
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqAccumulatorSlot = 654
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64EqSlotAccumulator = 655
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqSlotImmediate = 656
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64EqAccumulatorImmediate = 657
    /// result:slot left:slot right:slot | -
    case f64NeSlotSlot = 658
    /// result:slot left:slot right:slot | -
    case f64NeAccumulatorSlot = 659
    /// result:slot left:slot right:slot | -
    case f64NeSlotAccumulator = 660
    /// result:slot left:slot right:f64 | -
    case f64NeSlotImmediate = 661
    /// result:slot left:slot right:f64 | -
    case f64NeAccumulatorImmediate = 662
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotSlot = 663
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeAccumulatorSlot = 664
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64NeSlotAccumulator = 665
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeSlotImmediate = 666
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64NeAccumulatorImmediate = 667
    /// result:slot left:slot right:slot | -
    case f64LtSlotSlot = 668
    /// result:slot left:slot right:slot | -
    case f64LtAccumulatorSlot = 669
    /// result:slot left:slot right:slot | -
    case f64LtSlotAccumulator = 670
    /// result:slot left:slot right:f64 | -
    case f64LtSlotImmediate = 671
    /// result:slot left:slot right:f64 | -
    case f64LtAccumulatorImmediate = 672
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotSlot = 673
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtAccumulatorSlot = 674
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LtSlotAccumulator = 675
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtSlotImmediate = 676
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LtAccumulatorImmediate = 677
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotSlot = 678
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtAccumulatorSlot = 679
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LtSlotAccumulator = 680
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtSlotImmediate = 681
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LtAccumulatorImmediate = 682
    /// result:slot left:slot right:slot | -
    case f64GtSlotSlot = 683
    /// result:slot left:slot right:slot | -
    case f64GtAccumulatorSlot = 684
    /// result:slot left:slot right:slot | -
    case f64GtSlotAccumulator = 685
    /// result:slot left:slot right:f64 | -
    case f64GtSlotImmediate = 686
    /// result:slot left:slot right:f64 | -
    case f64GtAccumulatorImmediate = 687
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotSlot = 688
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtAccumulatorSlot = 689
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GtSlotAccumulator = 690
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtSlotImmediate = 691
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GtAccumulatorImmediate = 692
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotSlot = 693
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtAccumulatorSlot = 694
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GtSlotAccumulator = 695
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtSlotImmediate = 696
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GtAccumulatorImmediate = 697
    /// result:slot left:slot right:slot | -
    case f64LeSlotSlot = 698
    /// result:slot left:slot right:slot | -
    case f64LeAccumulatorSlot = 699
    /// result:slot left:slot right:slot | -
    case f64LeSlotAccumulator = 700
    /// result:slot left:slot right:f64 | -
    case f64LeSlotImmediate = 701
    /// result:slot left:slot right:f64 | -
    case f64LeAccumulatorImmediate = 702
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotSlot = 703
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeAccumulatorSlot = 704
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64LeSlotAccumulator = 705
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeSlotImmediate = 706
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64LeAccumulatorImmediate = 707
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotSlot = 708
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeAccumulatorSlot = 709
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64LeSlotAccumulator = 710
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeSlotImmediate = 711
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64LeAccumulatorImmediate = 712
    /// result:slot left:slot right:slot | -
    case f64GeSlotSlot = 713
    /// result:slot left:slot right:slot | -
    case f64GeAccumulatorSlot = 714
    /// result:slot left:slot right:slot | -
    case f64GeSlotAccumulator = 715
    /// result:slot left:slot right:f64 | -
    case f64GeSlotImmediate = 716
    /// result:slot left:slot right:f64 | -
    case f64GeAccumulatorImmediate = 717
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotSlot = 718
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeAccumulatorSlot = 719
    /// left:slot right:slot distance:distance cost:cost | -
    case branchIfF64GeSlotAccumulator = 720
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeSlotImmediate = 721
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchIfF64GeAccumulatorImmediate = 722
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotSlot = 723
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeAccumulatorSlot = 724
    /// left:slot right:slot distance:distance cost:cost | -
    case branchUnlessF64GeSlotAccumulator = 725
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeSlotImmediate = 726
    /// left:slot distance:distance cost:cost right:f64 | -
    case branchUnlessF64GeAccumulatorImmediate = 727
    /// result:slot operand:slot | -
    case i32Eqz = 728
    /// result:slot operand:slot | -
    case i32EqzAccumulator = 729
    /// result:slot operand:slot | -
    case i64Eqz = 730
    /// result:slot operand:slot | -
    case i64EqzAccumulator = 731
    /// result:slot operand:slot | -
    case i32Clz = 732
    /// result:slot operand:slot | -
    case i32ClzAccumulator = 733
    /// result:slot operand:slot | -
    case i32Ctz = 734
    /// result:slot operand:slot | -
    case i32CtzAccumulator = 735
    /// result:slot operand:slot | -
    case i32Popcnt = 736
    /// result:slot operand:slot | -
    case i32PopcntAccumulator = 737
    /// result:slot operand:slot | -
    case i64Clz = 738
    /// result:slot operand:slot | -
    case i64ClzAccumulator = 739
    /// result:slot operand:slot | -
    case i64Ctz = 740
    /// result:slot operand:slot | -
    case i64CtzAccumulator = 741
    /// result:slot operand:slot | -
    case i64Popcnt = 742
    /// result:slot operand:slot | -
    case i64PopcntAccumulator = 743
    /// result:slot operand:slot | -
    case f32Abs = 744
    /// result:slot operand:slot | -
    case f32AbsAccumulator = 745
    /// result:slot operand:slot | -
    case f32Neg = 746
    /// result:slot operand:slot | -
    case f32NegAccumulator = 747
    /// result:slot operand:slot | -
    case f32Ceil = 748
    /// result:slot operand:slot | -
    case f32CeilAccumulator = 749
    /// result:slot operand:slot | -
    case f32Floor = 750
    /// result:slot operand:slot | -
    case f32FloorAccumulator = 751
    /// result:slot operand:slot | -
    case f32Trunc = 752
    /// result:slot operand:slot | -
    case f32TruncAccumulator = 753
    /// result:slot operand:slot | -
    case f32Nearest = 754
    /// result:slot operand:slot | -
    case f32NearestAccumulator = 755
    /// result:slot operand:slot | -
    case f32Sqrt = 756
    /// result:slot operand:slot | -
    case f32SqrtAccumulator = 757
    /// result:slot operand:slot | -
    case f64Abs = 758
    /// result:slot operand:slot | -
    case f64AbsAccumulator = 759
    /// result:slot operand:slot | -
    case f64Neg = 760
    /// result:slot operand:slot | -
    case f64NegAccumulator = 761
    /// result:slot operand:slot | -
    case f64Ceil = 762
    /// result:slot operand:slot | -
    case f64CeilAccumulator = 763
    /// result:slot operand:slot | -
    case f64Floor = 764
    /// result:slot operand:slot | -
    case f64FloorAccumulator = 765
    /// result:slot operand:slot | -
    case f64Trunc = 766
    /// result:slot operand:slot | -
    case f64TruncAccumulator = 767
    /// result:slot operand:slot | -
    case f64Nearest = 768
    /// result:slot operand:slot | -
    case f64NearestAccumulator = 769
    /// result:slot operand:slot | -
    case f64Sqrt = 770
    /// result:slot operand:slot | -
    case f64SqrtAccumulator = 771
    /// result:slot operand:slot | -
    case i32WrapI64 = 772
    /// result:slot operand:slot | -
    case i32WrapI64Accumulator = 773
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32S = 774
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32SAccumulator = 775
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32U = 776
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF32UAccumulator = 777
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64S = 778
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64SAccumulator = 779
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64U = 780
    /// result:slot operand:slot | traps impossibleTrap
    case i32TruncF64UAccumulator = 781
    /// result:slot operand:slot | -
    case i64ExtendI32S = 782
    /// result:slot operand:slot | -
    case i64ExtendI32SAccumulator = 783
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32S = 784
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32SAccumulator = 785
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32U = 786
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF32UAccumulator = 787
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64S = 788
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64SAccumulator = 789
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64U = 790
    /// result:slot operand:slot | traps impossibleTrap
    case i64TruncF64UAccumulator = 791
    /// result:slot operand:slot | -
    case f32ConvertI32S = 792
    /// result:slot operand:slot | -
    case f32ConvertI32SAccumulator = 793
    /// result:slot operand:slot | -
    case f32ConvertI32U = 794
    /// result:slot operand:slot | -
    case f32ConvertI32UAccumulator = 795
    /// result:slot operand:slot | -
    case f32ConvertI64S = 796
    /// result:slot operand:slot | -
    case f32ConvertI64SAccumulator = 797
    /// result:slot operand:slot | -
    case f32ConvertI64U = 798
    /// result:slot operand:slot | -
    case f32ConvertI64UAccumulator = 799
    /// result:slot operand:slot | -
    case f32DemoteF64 = 800
    /// result:slot operand:slot | -
    case f32DemoteF64Accumulator = 801
    /// result:slot operand:slot | -
    case f64ConvertI32S = 802
    /// result:slot operand:slot | -
    case f64ConvertI32SAccumulator = 803
    /// result:slot operand:slot | -
    case f64ConvertI32U = 804
    /// result:slot operand:slot | -
    case f64ConvertI32UAccumulator = 805
    /// result:slot operand:slot | -
    case f64ConvertI64S = 806
    /// result:slot operand:slot | -
    case f64ConvertI64SAccumulator = 807
    /// result:slot operand:slot | -
    case f64ConvertI64U = 808
    /// result:slot operand:slot | -
    case f64ConvertI64UAccumulator = 809
    /// result:slot operand:slot | -
    case f64PromoteF32 = 810
    /// result:slot operand:slot | -
    case f64PromoteF32Accumulator = 811
    /// result:slot operand:slot | -
    case i32Extend8S = 812
    /// result:slot operand:slot | -
    case i32Extend8SAccumulator = 813
    /// result:slot operand:slot | -
    case i32Extend16S = 814
    /// result:slot operand:slot | -
    case i32Extend16SAccumulator = 815
    /// result:slot operand:slot | -
    case i64Extend8S = 816
    /// result:slot operand:slot | -
    case i64Extend8SAccumulator = 817
    /// result:slot operand:slot | -
    case i64Extend16S = 818
    /// result:slot operand:slot | -
    case i64Extend16SAccumulator = 819
    /// result:slot operand:slot | -
    case i64Extend32S = 820
    /// result:slot operand:slot | -
    case i64Extend32SAccumulator = 821
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32S = 822
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32SAccumulator = 823
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32U = 824
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF32UAccumulator = 825
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64S = 826
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64SAccumulator = 827
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64U = 828
    /// result:slot operand:slot | impossibleTrap
    case i32TruncSatF64UAccumulator = 829
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32S = 830
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32SAccumulator = 831
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32U = 832
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF32UAccumulator = 833
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64S = 834
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64SAccumulator = 835
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64U = 836
    /// result:slot operand:slot | impossibleTrap
    case i64TruncSatF64UAccumulator = 837
    /// result:slot address:slot offset:u32 | traps
    case load32 = 838
    /// result:slot address:slot offset:u32 | traps
    case load32Accumulator = 839
    /// result:slot address:u32 | traps
    case load32Absolute = 840
    /// result:slot address:slot offset:u32 | traps
    case load32Long = 841
    /// result:slot address:slot offset:u32 | traps
    case load32LongAccumulator = 842
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32Memory = 843
    /// result:slot address:slot offset:u32 | traps
    case load64 = 844
    /// result:slot address:slot offset:u32 | traps
    case load64Accumulator = 845
    /// result:slot address:u32 | traps
    case load64Absolute = 846
    /// result:slot address:slot offset:u32 | traps
    case load64Long = 847
    /// result:slot address:slot offset:u32 | traps
    case load64LongAccumulator = 848
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load64Memory = 849
    /// result:slot address:slot offset:u32 | traps
    case f32Load = 850
    /// result:slot address:slot offset:u32 | traps
    case f32LoadAccumulator = 851
    /// result:slot address:u32 | traps
    case f32LoadAbsolute = 852
    /// result:slot address:slot offset:u32 | traps
    case f32LoadLong = 853
    /// result:slot address:slot offset:u32 | traps
    case f32LoadLongAccumulator = 854
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case f32LoadMemory = 855
    /// result:slot address:slot offset:u32 | traps
    case f64Load = 856
    /// result:slot address:slot offset:u32 | traps
    case f64LoadAccumulator = 857
    /// result:slot address:u32 | traps
    case f64LoadAbsolute = 858
    /// result:slot address:slot offset:u32 | traps
    case f64LoadLong = 859
    /// result:slot address:slot offset:u32 | traps
    case f64LoadLongAccumulator = 860
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case f64LoadMemory = 861
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32 = 862
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Accumulator = 863
    /// result:slot address:u32 | traps
    case load8SignedTo32Absolute = 864
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32Long = 865
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo32LongAccumulator = 866
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo32Memory = 867
    /// result:slot address:slot offset:u32 | traps
    case load8 = 868
    /// result:slot address:slot offset:u32 | traps
    case load8Accumulator = 869
    /// result:slot address:u32 | traps
    case load8Absolute = 870
    /// result:slot address:slot offset:u32 | traps
    case load8Long = 871
    /// result:slot address:slot offset:u32 | traps
    case load8LongAccumulator = 872
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8Memory = 873
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32 = 874
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Accumulator = 875
    /// result:slot address:u32 | traps
    case load16SignedTo32Absolute = 876
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32Long = 877
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo32LongAccumulator = 878
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo32Memory = 879
    /// result:slot address:slot offset:u32 | traps
    case load16 = 880
    /// result:slot address:slot offset:u32 | traps
    case load16Accumulator = 881
    /// result:slot address:u32 | traps
    case load16Absolute = 882
    /// result:slot address:slot offset:u32 | traps
    case load16Long = 883
    /// result:slot address:slot offset:u32 | traps
    case load16LongAccumulator = 884
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16Memory = 885
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64 = 886
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Accumulator = 887
    /// result:slot address:u32 | traps
    case load8SignedTo64Absolute = 888
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64Long = 889
    /// result:slot address:slot offset:u32 | traps
    case load8SignedTo64LongAccumulator = 890
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load8SignedTo64Memory = 891
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64 = 892
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Accumulator = 893
    /// result:slot address:u32 | traps
    case load16SignedTo64Absolute = 894
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64Long = 895
    /// result:slot address:slot offset:u32 | traps
    case load16SignedTo64LongAccumulator = 896
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load16SignedTo64Memory = 897
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64 = 898
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Accumulator = 899
    /// result:slot address:u32 | traps
    case load32SignedTo64Absolute = 900
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64Long = 901
    /// result:slot address:slot offset:u32 | traps
    case load32SignedTo64LongAccumulator = 902
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case load32SignedTo64Memory = 903
    /// value:slot address:slot offset:u32 | traps
    case store32 = 904
    /// value:slot address:slot offset:u32 | traps
    case store32Accumulator = 905
    /// value:slot address:slot offset:u32 | traps
    case store32AtAccumulator = 906
    /// address:slot offset:u32 value:u64 | traps
    case store32Immediate = 907
    /// address:slot offset:u32 value:u64 | traps
    case store32ImmediateAtAccumulator = 908
    /// value:slot address:u32 | traps
    case store32Absolute = 909
    /// value:slot address:u32 | traps
    case store32AbsoluteAccumulator = 910
    /// value:slot address:slot offset:u32 | traps
    case store32Long = 911
    /// value:slot address:slot offset:u32 | traps
    case store32LongAccumulator = 912
    /// value:slot address:slot offset:u32 | traps
    case store32LongAtAccumulator = 913
    /// address:slot offset:u32 value:u64 | traps
    case store32LongImmediate = 914
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store32Memory = 915
    /// value:slot address:slot offset:u32 | traps
    case store64 = 916
    /// value:slot address:slot offset:u32 | traps
    case store64Accumulator = 917
    /// value:slot address:slot offset:u32 | traps
    case store64AtAccumulator = 918
    /// address:slot offset:u32 value:u64 | traps
    case store64Immediate = 919
    /// address:slot offset:u32 value:u64 | traps
    case store64ImmediateAtAccumulator = 920
    /// value:slot address:u32 | traps
    case store64Absolute = 921
    /// value:slot address:u32 | traps
    case store64AbsoluteAccumulator = 922
    /// value:slot address:slot offset:u32 | traps
    case store64Long = 923
    /// value:slot address:slot offset:u32 | traps
    case store64LongAccumulator = 924
    /// value:slot address:slot offset:u32 | traps
    case store64LongAtAccumulator = 925
    /// address:slot offset:u32 value:u64 | traps
    case store64LongImmediate = 926
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store64Memory = 927
    /// value:slot address:slot offset:u32 | traps
    case f32StoreAccumulator = 928
    /// value:slot address:u32 | traps
    case f32StoreAbsoluteAccumulator = 929
    /// value:slot address:slot offset:u32 | traps
    case f32StoreLongAccumulator = 930
    /// value:slot address:slot offset:u32 | traps
    case f64StoreAccumulator = 931
    /// value:slot address:u32 | traps
    case f64StoreAbsoluteAccumulator = 932
    /// value:slot address:slot offset:u32 | traps
    case f64StoreLongAccumulator = 933
    /// value:slot address:slot offset:u32 | traps
    case store8 = 934
    /// value:slot address:slot offset:u32 | traps
    case store8Accumulator = 935
    /// value:slot address:slot offset:u32 | traps
    case store8AtAccumulator = 936
    /// address:slot offset:u32 value:u64 | traps
    case store8Immediate = 937
    /// address:slot offset:u32 value:u64 | traps
    case store8ImmediateAtAccumulator = 938
    /// value:slot address:u32 | traps
    case store8Absolute = 939
    /// value:slot address:u32 | traps
    case store8AbsoluteAccumulator = 940
    /// value:slot address:slot offset:u32 | traps
    case store8Long = 941
    /// value:slot address:slot offset:u32 | traps
    case store8LongAccumulator = 942
    /// value:slot address:slot offset:u32 | traps
    case store8LongAtAccumulator = 943
    /// address:slot offset:u32 value:u64 | traps
    case store8LongImmediate = 944
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store8Memory = 945
    /// value:slot address:slot offset:u32 | traps
    case store16 = 946
    /// value:slot address:slot offset:u32 | traps
    case store16Accumulator = 947
    /// value:slot address:slot offset:u32 | traps
    case store16AtAccumulator = 948
    /// address:slot offset:u32 value:u64 | traps
    case store16Immediate = 949
    /// address:slot offset:u32 value:u64 | traps
    case store16ImmediateAtAccumulator = 950
    /// value:slot address:u32 | traps
    case store16Absolute = 951
    /// value:slot address:u32 | traps
    case store16AbsoluteAccumulator = 952
    /// value:slot address:slot offset:u32 | traps
    case store16Long = 953
    /// value:slot address:slot offset:u32 | traps
    case store16LongAccumulator = 954
    /// value:slot address:slot offset:u32 | traps
    case store16LongAtAccumulator = 955
    /// address:slot offset:u32 value:u64 | traps
    case store16LongImmediate = 956
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case store16Memory = 957
    /// result:wide address:slot offset:u32 | traps
    case v128Load = 958
    /// result:wide address:u32 | traps
    case v128LoadAbsolute = 959
    /// result:wide address:slot offset:u32 | traps
    case v128LoadLong = 960
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128LoadMemory = 961
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8S = 962
    /// result:wide address:u32 | traps
    case v128Load8x8SAbsolute = 963
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8SLong = 964
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8SMemory = 965
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8U = 966
    /// result:wide address:u32 | traps
    case v128Load8x8UAbsolute = 967
    /// result:wide address:slot offset:u32 | traps
    case v128Load8x8ULong = 968
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8x8UMemory = 969
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4S = 970
    /// result:wide address:u32 | traps
    case v128Load16x4SAbsolute = 971
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4SLong = 972
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4SMemory = 973
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4U = 974
    /// result:wide address:u32 | traps
    case v128Load16x4UAbsolute = 975
    /// result:wide address:slot offset:u32 | traps
    case v128Load16x4ULong = 976
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16x4UMemory = 977
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2S = 978
    /// result:wide address:u32 | traps
    case v128Load32x2SAbsolute = 979
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2SLong = 980
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2SMemory = 981
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2U = 982
    /// result:wide address:u32 | traps
    case v128Load32x2UAbsolute = 983
    /// result:wide address:slot offset:u32 | traps
    case v128Load32x2ULong = 984
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32x2UMemory = 985
    /// result:wide address:slot offset:u32 | traps
    case v128Load8Splat = 986
    /// result:wide address:u32 | traps
    case v128Load8SplatAbsolute = 987
    /// result:wide address:slot offset:u32 | traps
    case v128Load8SplatLong = 988
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load8SplatMemory = 989
    /// result:wide address:slot offset:u32 | traps
    case v128Load16Splat = 990
    /// result:wide address:u32 | traps
    case v128Load16SplatAbsolute = 991
    /// result:wide address:slot offset:u32 | traps
    case v128Load16SplatLong = 992
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load16SplatMemory = 993
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Splat = 994
    /// result:wide address:u32 | traps
    case v128Load32SplatAbsolute = 995
    /// result:wide address:slot offset:u32 | traps
    case v128Load32SplatLong = 996
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32SplatMemory = 997
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Splat = 998
    /// result:wide address:u32 | traps
    case v128Load64SplatAbsolute = 999
    /// result:wide address:slot offset:u32 | traps
    case v128Load64SplatLong = 1000
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64SplatMemory = 1001
    /// value:wide address:slot offset:u32 | traps
    case v128Store = 1002
    /// value:wide address:u32 | traps
    case v128StoreAbsolute = 1003
    /// value:wide address:slot offset:u32 | traps
    case v128StoreLong = 1004
    /// value:wide address:slot memory:u32 offset:u64 | traps
    case v128StoreMemory = 1005
    /// result:wide left:wide right:wide low:u64 high:u64 | -
    case i8x16Shuffle = 1006
    /// result:wide left:wide right:wide | -
    case i8x16Swizzle = 1007
    /// result:wide operand:slot | -
    case i8x16Splat = 1008
    /// result:wide operand:slot | -
    case i16x8Splat = 1009
    /// result:wide operand:slot | -
    case i32x4Splat = 1010
    /// result:wide operand:slot | -
    case i64x2Splat = 1011
    /// result:wide operand:slot | -
    case f32x4Splat = 1012
    /// result:wide operand:slot | -
    case f64x2Splat = 1013
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneS = 1014
    /// result:slot vector:wide lane:u16 | -
    case i8x16ExtractLaneU = 1015
    /// result:wide vector:wide value:slot lane:u16 | -
    case i8x16ReplaceLane = 1016
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneS = 1017
    /// result:slot vector:wide lane:u16 | -
    case i16x8ExtractLaneU = 1018
    /// result:wide vector:wide value:slot lane:u16 | -
    case i16x8ReplaceLane = 1019
    /// result:slot vector:wide lane:u16 | -
    case i32x4ExtractLane = 1020
    /// result:wide vector:wide value:slot lane:u16 | -
    case i32x4ReplaceLane = 1021
    /// result:slot vector:wide lane:u16 | -
    case i64x2ExtractLane = 1022
    /// result:wide vector:wide value:slot lane:u16 | -
    case i64x2ReplaceLane = 1023
    /// result:slot vector:wide lane:u16 | -
    case f32x4ExtractLane = 1024
    /// result:wide vector:wide value:slot lane:u16 | -
    case f32x4ReplaceLane = 1025
    /// result:slot vector:wide lane:u16 | -
    case f64x2ExtractLane = 1026
    /// result:wide vector:wide value:slot lane:u16 | -
    case f64x2ReplaceLane = 1027
    /// result:wide left:wide right:wide | -
    case i8x16Eq = 1028
    /// result:wide left:wide right:wide | -
    case i8x16Ne = 1029
    /// result:wide left:wide right:wide | -
    case i8x16LtS = 1030
    /// result:wide left:wide right:wide | -
    case i8x16LtU = 1031
    /// result:wide left:wide right:wide | -
    case i8x16GtS = 1032
    /// result:wide left:wide right:wide | -
    case i8x16GtU = 1033
    /// result:wide left:wide right:wide | -
    case i8x16LeS = 1034
    /// result:wide left:wide right:wide | -
    case i8x16LeU = 1035
    /// result:wide left:wide right:wide | -
    case i8x16GeS = 1036
    /// result:wide left:wide right:wide | -
    case i8x16GeU = 1037
    /// result:wide left:wide right:wide | -
    case i16x8Eq = 1038
    /// result:wide left:wide right:wide | -
    case i16x8Ne = 1039
    /// result:wide left:wide right:wide | -
    case i16x8LtS = 1040
    /// result:wide left:wide right:wide | -
    case i16x8LtU = 1041
    /// result:wide left:wide right:wide | -
    case i16x8GtS = 1042
    /// result:wide left:wide right:wide | -
    case i16x8GtU = 1043
    /// result:wide left:wide right:wide | -
    case i16x8LeS = 1044
    /// result:wide left:wide right:wide | -
    case i16x8LeU = 1045
    /// result:wide left:wide right:wide | -
    case i16x8GeS = 1046
    /// result:wide left:wide right:wide | -
    case i16x8GeU = 1047
    /// result:wide left:wide right:wide | -
    case i32x4Eq = 1048
    /// result:wide left:wide right:wide | -
    case i32x4Ne = 1049
    /// result:wide left:wide right:wide | -
    case i32x4LtS = 1050
    /// result:wide left:wide right:wide | -
    case i32x4LtU = 1051
    /// result:wide left:wide right:wide | -
    case i32x4GtS = 1052
    /// result:wide left:wide right:wide | -
    case i32x4GtU = 1053
    /// result:wide left:wide right:wide | -
    case i32x4LeS = 1054
    /// result:wide left:wide right:wide | -
    case i32x4LeU = 1055
    /// result:wide left:wide right:wide | -
    case i32x4GeS = 1056
    /// result:wide left:wide right:wide | -
    case i32x4GeU = 1057
    /// result:wide left:wide right:wide | -
    case f32x4Eq = 1058
    /// result:wide left:wide right:wide | -
    case f32x4Ne = 1059
    /// result:wide left:wide right:wide | -
    case f32x4Lt = 1060
    /// result:wide left:wide right:wide | -
    case f32x4Gt = 1061
    /// result:wide left:wide right:wide | -
    case f32x4Le = 1062
    /// result:wide left:wide right:wide | -
    case f32x4Ge = 1063
    /// result:wide left:wide right:wide | -
    case f64x2Eq = 1064
    /// result:wide left:wide right:wide | -
    case f64x2Ne = 1065
    /// result:wide left:wide right:wide | -
    case f64x2Lt = 1066
    /// result:wide left:wide right:wide | -
    case f64x2Gt = 1067
    /// result:wide left:wide right:wide | -
    case f64x2Le = 1068
    /// result:wide left:wide right:wide | -
    case f64x2Ge = 1069
    /// result:wide operand:wide | -
    case v128Not = 1070
    /// result:wide left:wide right:wide | -
    case v128And = 1071
    /// result:wide left:wide right:wide | -
    case v128Andnot = 1072
    /// result:wide left:wide right:wide | -
    case v128Or = 1073
    /// result:wide left:wide right:wide | -
    case v128Xor = 1074
    /// result:wide first:wide second:wide third:wide | -
    case v128Bitselect = 1075
    /// result:slot operand:wide | -
    case v128AnyTrue = 1076
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load8Lane = 1077
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load8LaneMemory = 1078
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load16Lane = 1079
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load16LaneMemory = 1080
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load32Lane = 1081
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load32LaneMemory = 1082
    /// result:wide vector:wide address:slot lane:u16 offset:u32 | traps
    case v128Load64Lane = 1083
    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Load64LaneMemory = 1084
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store8Lane = 1085
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store8LaneMemory = 1086
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store16Lane = 1087
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store16LaneMemory = 1088
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store32Lane = 1089
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store32LaneMemory = 1090
    /// value:wide address:slot lane:u16 offset:u32 | traps
    case v128Store64Lane = 1091
    /// value:wide address:slot lane:u16 memory:u32 offset:u64 | traps
    case v128Store64LaneMemory = 1092
    /// result:wide address:slot offset:u32 | traps
    case v128Load32Zero = 1093
    /// result:wide address:u32 | traps
    case v128Load32ZeroAbsolute = 1094
    /// result:wide address:slot offset:u32 | traps
    case v128Load32ZeroLong = 1095
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load32ZeroMemory = 1096
    /// result:wide address:slot offset:u32 | traps
    case v128Load64Zero = 1097
    /// result:wide address:u32 | traps
    case v128Load64ZeroAbsolute = 1098
    /// result:wide address:slot offset:u32 | traps
    case v128Load64ZeroLong = 1099
    /// result:wide address:slot memory:u32 offset:u64 | traps
    case v128Load64ZeroMemory = 1100
    /// result:wide operand:wide | -
    case f32x4DemoteF64x2Zero = 1101
    /// result:wide operand:wide | -
    case f64x2PromoteLowF32x4 = 1102
    /// result:wide operand:wide | -
    case i8x16Abs = 1103
    /// result:wide operand:wide | -
    case i8x16Neg = 1104
    /// result:wide operand:wide | -
    case i8x16Popcnt = 1105
    /// result:slot operand:wide | -
    case i8x16AllTrue = 1106
    /// result:slot operand:wide | -
    case i8x16Bitmask = 1107
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8S = 1108
    /// result:wide left:wide right:wide | -
    case i8x16NarrowI16x8U = 1109
    /// result:wide operand:wide | -
    case f32x4Ceil = 1110
    /// result:wide operand:wide | -
    case f32x4Floor = 1111
    /// result:wide operand:wide | -
    case f32x4Trunc = 1112
    /// result:wide operand:wide | -
    case f32x4Nearest = 1113
    /// result:wide vector:wide count:slot | -
    case i8x16ShlSlot = 1114
    /// result:wide vector:wide count:u32 | -
    case i8x16ShlImmediate = 1115
    /// result:wide vector:wide count:slot | -
    case i8x16ShrSSlot = 1116
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrSImmediate = 1117
    /// result:wide vector:wide count:slot | -
    case i8x16ShrUSlot = 1118
    /// result:wide vector:wide count:u32 | -
    case i8x16ShrUImmediate = 1119
    /// result:wide left:wide right:wide | -
    case i8x16Add = 1120
    /// result:wide left:wide right:wide | -
    case i8x16AddSatS = 1121
    /// result:wide left:wide right:wide | -
    case i8x16AddSatU = 1122
    /// result:wide left:wide right:wide | -
    case i8x16Sub = 1123
    /// result:wide left:wide right:wide | -
    case i8x16SubSatS = 1124
    /// result:wide left:wide right:wide | -
    case i8x16SubSatU = 1125
    /// result:wide operand:wide | -
    case f64x2Ceil = 1126
    /// result:wide operand:wide | -
    case f64x2Floor = 1127
    /// result:wide left:wide right:wide | -
    case i8x16MinS = 1128
    /// result:wide left:wide right:wide | -
    case i8x16MinU = 1129
    /// result:wide left:wide right:wide | -
    case i8x16MaxS = 1130
    /// result:wide left:wide right:wide | -
    case i8x16MaxU = 1131
    /// result:wide operand:wide | -
    case f64x2Trunc = 1132
    /// result:wide left:wide right:wide | -
    case i8x16AvgrU = 1133
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16S = 1134
    /// result:wide operand:wide | -
    case i16x8ExtaddPairwiseI8x16U = 1135
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8S = 1136
    /// result:wide operand:wide | -
    case i32x4ExtaddPairwiseI16x8U = 1137
    /// result:wide operand:wide | -
    case i16x8Abs = 1138
    /// result:wide operand:wide | -
    case i16x8Neg = 1139
    /// result:wide left:wide right:wide | -
    case i16x8Q15mulrSatS = 1140
    /// result:slot operand:wide | -
    case i16x8AllTrue = 1141
    /// result:slot operand:wide | -
    case i16x8Bitmask = 1142
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4S = 1143
    /// result:wide left:wide right:wide | -
    case i16x8NarrowI32x4U = 1144
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16S = 1145
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16S = 1146
    /// result:wide operand:wide | -
    case i16x8ExtendLowI8x16U = 1147
    /// result:wide operand:wide | -
    case i16x8ExtendHighI8x16U = 1148
    /// result:wide vector:wide count:slot | -
    case i16x8ShlSlot = 1149
    /// result:wide vector:wide count:u32 | -
    case i16x8ShlImmediate = 1150
    /// result:wide vector:wide count:slot | -
    case i16x8ShrSSlot = 1151
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrSImmediate = 1152
    /// result:wide vector:wide count:slot | -
    case i16x8ShrUSlot = 1153
    /// result:wide vector:wide count:u32 | -
    case i16x8ShrUImmediate = 1154
    /// result:wide left:wide right:wide | -
    case i16x8Add = 1155
    /// result:wide left:wide right:wide | -
    case i16x8AddSatS = 1156
    /// result:wide left:wide right:wide | -
    case i16x8AddSatU = 1157
    /// result:wide left:wide right:wide | -
    case i16x8Sub = 1158
    /// result:wide left:wide right:wide | -
    case i16x8SubSatS = 1159
    /// result:wide left:wide right:wide | -
    case i16x8SubSatU = 1160
    /// result:wide operand:wide | -
    case f64x2Nearest = 1161
    /// result:wide left:wide right:wide | -
    case i16x8Mul = 1162
    /// result:wide left:wide right:wide | -
    case i16x8MinS = 1163
    /// result:wide left:wide right:wide | -
    case i16x8MinU = 1164
    /// result:wide left:wide right:wide | -
    case i16x8MaxS = 1165
    /// result:wide left:wide right:wide | -
    case i16x8MaxU = 1166
    /// result:wide left:wide right:wide | -
    case i16x8AvgrU = 1167
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16S = 1168
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16S = 1169
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulLowI8x16U = 1170
    /// result:wide left:wide right:wide | -
    case i16x8ExtmulHighI8x16U = 1171
    /// result:wide operand:wide | -
    case i32x4Abs = 1172
    /// result:wide operand:wide | -
    case i32x4Neg = 1173
    /// result:slot operand:wide | -
    case i32x4AllTrue = 1174
    /// result:slot operand:wide | -
    case i32x4Bitmask = 1175
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8S = 1176
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8S = 1177
    /// result:wide operand:wide | -
    case i32x4ExtendLowI16x8U = 1178
    /// result:wide operand:wide | -
    case i32x4ExtendHighI16x8U = 1179
    /// result:wide vector:wide count:slot | -
    case i32x4ShlSlot = 1180
    /// result:wide vector:wide count:u32 | -
    case i32x4ShlImmediate = 1181
    /// result:wide vector:wide count:slot | -
    case i32x4ShrSSlot = 1182
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrSImmediate = 1183
    /// result:wide vector:wide count:slot | -
    case i32x4ShrUSlot = 1184
    /// result:wide vector:wide count:u32 | -
    case i32x4ShrUImmediate = 1185
    /// result:wide left:wide right:wide | -
    case i32x4Add = 1186
    /// result:wide left:wide right:wide | -
    case i32x4Sub = 1187
    /// result:wide left:wide right:wide | -
    case i32x4Mul = 1188
    /// result:wide left:wide right:wide | -
    case i32x4MinS = 1189
    /// result:wide left:wide right:wide | -
    case i32x4MinU = 1190
    /// result:wide left:wide right:wide | -
    case i32x4MaxS = 1191
    /// result:wide left:wide right:wide | -
    case i32x4MaxU = 1192
    /// result:wide left:wide right:wide | -
    case i32x4DotI16x8S = 1193
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8S = 1194
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8S = 1195
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulLowI16x8U = 1196
    /// result:wide left:wide right:wide | -
    case i32x4ExtmulHighI16x8U = 1197
    /// result:wide operand:wide | -
    case i64x2Abs = 1198
    /// result:wide operand:wide | -
    case i64x2Neg = 1199
    /// result:slot operand:wide | -
    case i64x2AllTrue = 1200
    /// result:slot operand:wide | -
    case i64x2Bitmask = 1201
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4S = 1202
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4S = 1203
    /// result:wide operand:wide | -
    case i64x2ExtendLowI32x4U = 1204
    /// result:wide operand:wide | -
    case i64x2ExtendHighI32x4U = 1205
    /// result:wide vector:wide count:slot | -
    case i64x2ShlSlot = 1206
    /// result:wide vector:wide count:u32 | -
    case i64x2ShlImmediate = 1207
    /// result:wide vector:wide count:slot | -
    case i64x2ShrSSlot = 1208
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrSImmediate = 1209
    /// result:wide vector:wide count:slot | -
    case i64x2ShrUSlot = 1210
    /// result:wide vector:wide count:u32 | -
    case i64x2ShrUImmediate = 1211
    /// result:wide left:wide right:wide | -
    case i64x2Add = 1212
    /// result:wide left:wide right:wide | -
    case i64x2Sub = 1213
    /// result:wide left:wide right:wide | -
    case i64x2Mul = 1214
    /// result:wide left:wide right:wide | -
    case i64x2Eq = 1215
    /// result:wide left:wide right:wide | -
    case i64x2Ne = 1216
    /// result:wide left:wide right:wide | -
    case i64x2LtS = 1217
    /// result:wide left:wide right:wide | -
    case i64x2GtS = 1218
    /// result:wide left:wide right:wide | -
    case i64x2LeS = 1219
    /// result:wide left:wide right:wide | -
    case i64x2GeS = 1220
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4S = 1221
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4S = 1222
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulLowI32x4U = 1223
    /// result:wide left:wide right:wide | -
    case i64x2ExtmulHighI32x4U = 1224
    /// result:wide operand:wide | -
    case f32x4Abs = 1225
    /// result:wide operand:wide | -
    case f32x4Neg = 1226
    /// result:wide operand:wide | -
    case f32x4Sqrt = 1227
    /// result:wide left:wide right:wide | -
    case f32x4Add = 1228
    /// result:wide left:wide right:wide | -
    case f32x4Sub = 1229
    /// result:wide left:wide right:wide | -
    case f32x4Mul = 1230
    /// result:wide left:wide right:wide | -
    case f32x4Div = 1231
    /// result:wide left:wide right:wide | -
    case f32x4Min = 1232
    /// result:wide left:wide right:wide | -
    case f32x4Max = 1233
    /// result:wide left:wide right:wide | -
    case f32x4Pmin = 1234
    /// result:wide left:wide right:wide | -
    case f32x4Pmax = 1235
    /// result:wide operand:wide | -
    case f64x2Abs = 1236
    /// result:wide operand:wide | -
    case f64x2Neg = 1237
    /// result:wide operand:wide | -
    case f64x2Sqrt = 1238
    /// result:wide left:wide right:wide | -
    case f64x2Add = 1239
    /// result:wide left:wide right:wide | -
    case f64x2Sub = 1240
    /// result:wide left:wide right:wide | -
    case f64x2Mul = 1241
    /// result:wide left:wide right:wide | -
    case f64x2Div = 1242
    /// result:wide left:wide right:wide | -
    case f64x2Min = 1243
    /// result:wide left:wide right:wide | -
    case f64x2Max = 1244
    /// result:wide left:wide right:wide | -
    case f64x2Pmin = 1245
    /// result:wide left:wide right:wide | -
    case f64x2Pmax = 1246
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4S = 1247
    /// result:wide operand:wide | -
    case i32x4TruncSatF32x4U = 1248
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4S = 1249
    /// result:wide operand:wide | -
    case f32x4ConvertI32x4U = 1250
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2SZero = 1251
    /// result:wide operand:wide | -
    case i32x4TruncSatF64x2UZero = 1252
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4S = 1253
    /// result:wide operand:wide | -
    case f64x2ConvertLowI32x4U = 1254
    /// result:wide left:wide right:wide | -
    case i8x16RelaxedSwizzle = 1255
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4S = 1256
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF32x4U = 1257
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2SZero = 1258
    /// result:wide operand:wide | -
    case i32x4RelaxedTruncF64x2UZero = 1259
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedMadd = 1260
    /// result:wide first:wide second:wide third:wide | -
    case f32x4RelaxedNmadd = 1261
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedMadd = 1262
    /// result:wide first:wide second:wide third:wide | calls=fma
    case f64x2RelaxedNmadd = 1263
    /// result:wide first:wide second:wide third:wide | -
    case i8x16RelaxedLaneselect = 1264
    /// result:wide first:wide second:wide third:wide | -
    case i16x8RelaxedLaneselect = 1265
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedLaneselect = 1266
    /// result:wide first:wide second:wide third:wide | -
    case i64x2RelaxedLaneselect = 1267
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMin = 1268
    /// result:wide left:wide right:wide | -
    case f32x4RelaxedMax = 1269
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMin = 1270
    /// result:wide left:wide right:wide | -
    case f64x2RelaxedMax = 1271
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedQ15mulrS = 1272
    /// result:wide left:wide right:wide | -
    case i16x8RelaxedDotI8x16I7x16S = 1273
    /// result:wide first:wide second:wide third:wide | -
    case i32x4RelaxedDotI8x16I7x16AddS = 1274
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad32 = 1275
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad64 = 1276
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad8 = 1277
    /// result:slot address:slot memory:u32 offset:u64 | traps
    case atomicLoad16 = 1278
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore32 = 1279
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore64 = 1280
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore8 = 1281
    /// value:slot address:slot memory:u32 offset:u64 | traps
    case atomicStore16 = 1282
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd32 = 1283
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd64 = 1284
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd8 = 1285
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingAdd16 = 1286
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract32 = 1287
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract64 = 1288
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract8 = 1289
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicWrappingSubtract16 = 1290
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd32 = 1291
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd64 = 1292
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd8 = 1293
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseAnd16 = 1294
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr32 = 1295
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr64 = 1296
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr8 = 1297
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseOr16 = 1298
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor32 = 1299
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor64 = 1300
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor8 = 1301
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicBitwiseXor16 = 1302
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange32 = 1303
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange64 = 1304
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange8 = 1305
    /// result:slot address:slot value:slot memory:u32 offset:u64 | traps
    case atomicExchange16 = 1306
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange32 = 1307
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange64 = 1308
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange8 = 1309
    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64 | traps
    case atomicCompareExchange16 = 1310

    /// The handlers in the order of the cases.
    static func makeHandlers() -> [Handler] {
        unsafe [
            unreachableHandler,
            chargeFuelHandler,
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
        ]
    }
}

// The handlers that are no instruction, which others leave to:
//
//     trap | ends
//     refuel | traps calls=nextSlice
//     unwind | ends calls=land
