// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension CodeEmitter {
    /// -
    mutating func unreachable() {
        _ = begin(.unreachable)
    }

    /// cost:cost
    mutating func chargeFuel(cost: UInt32) {
        _ = begin(.chargeFuel)
        append(UInt64(cost))
    }

    /// entries:u64
    mutating func countEntry(entries: UInt64) {
        _ = begin(.countEntry)
        append(entries)
    }

    /// distance:distance cost:cost
    mutating func jump(cost: UInt32) -> BranchSite {
        let start = begin(.jump)
        append(UInt64(cost) << 32)
        return BranchSite(origin: start, location: start + 8)
    }

    /// condition:slot distance:distance cost:cost
    mutating func branchIfNonZero(condition: Int, cost: UInt32) -> BranchSite {
        let start = begin(.branchIfNonZero)
        append(UInt64(UInt16(truncatingIfNeeded: condition)))
        append(UInt64(cost))
        return BranchSite(origin: start, location: start + 12)
    }

    /// condition:slot distance:distance cost:cost
    mutating func branchIfNonZeroAccumulator(condition: Int, cost: UInt32) -> BranchSite {
        let start = begin(.branchIfNonZeroAccumulator)
        append(UInt64(UInt16(truncatingIfNeeded: condition)))
        append(UInt64(cost))
        return BranchSite(origin: start, location: start + 12)
    }

    /// condition:slot distance:distance cost:cost
    mutating func branchIfZero(condition: Int, cost: UInt32) -> BranchSite {
        let start = begin(.branchIfZero)
        append(UInt64(UInt16(truncatingIfNeeded: condition)))
        append(UInt64(cost))
        return BranchSite(origin: start, location: start + 12)
    }

    /// condition:slot distance:distance cost:cost
    mutating func branchIfZeroAccumulator(condition: Int, cost: UInt32) -> BranchSite {
        let start = begin(.branchIfZeroAccumulator)
        append(UInt64(UInt16(truncatingIfNeeded: condition)))
        append(UInt64(cost))
        return BranchSite(origin: start, location: start + 12)
    }

    /// index:slot last:last cost:cost targets:distances
    mutating func branchTable(index: Int, cost: UInt32, targets: Int) -> BranchSites {
        let start = begin(.branchTable)
        append(UInt64(UInt16(truncatingIfNeeded: index)) | UInt64(UInt32(truncatingIfNeeded: targets - 1)) << 32)
        append(UInt64(cost))
        appendZeros(toByteCount: 20 + 4 * targets, from: start)
        return BranchSites(origin: start, first: start + 20, count: targets)
    }

    /// index:slot last:last cost:cost targets:distances
    mutating func branchTableAccumulator(index: Int, cost: UInt32, targets: Int) -> BranchSites {
        let start = begin(.branchTableAccumulator)
        append(UInt64(UInt16(truncatingIfNeeded: index)) | UInt64(UInt32(truncatingIfNeeded: targets - 1)) << 32)
        append(UInt64(cost))
        appendZeros(toByteCount: 20 + 4 * targets, from: start)
        return BranchSites(origin: start, first: start + 20, count: targets)
    }

    /// function:defined frame:frame linkage:u16 cost:cost
    mutating func call(function: UInt32, frame: Int, linkage: Int, cost: UInt32) {
        _ = begin(.call)
        append(UInt64(function) | UInt64(UInt16(truncatingIfNeeded: frame)) << 32 | UInt64(UInt16(truncatingIfNeeded: linkage)) << 48)
        append(UInt64(cost))
    }

    /// function:u32 frame:frame cost:cost
    mutating func callImport(function: UInt32, frame: Int, cost: UInt32) {
        _ = begin(.callImport)
        append(UInt64(function) | UInt64(UInt16(truncatingIfNeeded: frame)) << 32)
        append(UInt64(cost))
    }

    /// index:slot frame:frame linkage:u16 target:u16 tag:u64 table:u32 cost:cost
    mutating func callIndirect(index: Int, frame: Int, linkage: Int, target: Int, tag: UInt64, table: UInt32, cost: UInt32) {
        _ = begin(.callIndirect)
        append(UInt64(UInt16(truncatingIfNeeded: index)) | UInt64(UInt16(truncatingIfNeeded: frame)) << 16 | UInt64(UInt16(truncatingIfNeeded: linkage)) << 32 | UInt64(UInt16(truncatingIfNeeded: target)) << 48)
        append(tag)
        append(UInt64(table) | UInt64(cost) << 32)
    }

    /// function:slot frame:frame cost:cost
    mutating func callRef(function: Int, frame: Int, cost: UInt32) {
        _ = begin(.callRef)
        append(UInt64(UInt16(truncatingIfNeeded: function)) | UInt64(UInt16(truncatingIfNeeded: frame)) << 16 | UInt64(cost) << 32)
    }

    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost
    mutating func returnCall(function: UInt32, arguments: Int, count: Int, calleeLinkage: Int, linkage: Int, cost: UInt32) {
        _ = begin(.returnCall)
        append(UInt64(function) | UInt64(UInt16(truncatingIfNeeded: arguments)) << 32 | UInt64(UInt16(truncatingIfNeeded: count)) << 48)
        append(UInt64(UInt16(truncatingIfNeeded: calleeLinkage)) | UInt64(UInt16(truncatingIfNeeded: linkage)) << 16 | UInt64(cost) << 32)
    }

    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost
    mutating func returnCallImport(function: UInt32, arguments: Int, count: Int, linkage: Int, cost: UInt32) {
        _ = begin(.returnCallImport)
        append(UInt64(function) | UInt64(UInt16(truncatingIfNeeded: arguments)) << 32 | UInt64(UInt16(truncatingIfNeeded: count)) << 48)
        append(UInt64(UInt16(truncatingIfNeeded: linkage)) | UInt64(cost) << 32)
    }

    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost
    mutating func returnCallIndirect(type: UInt32, table: UInt32, index: Int, arguments: Int, count: Int, linkage: Int, cost: UInt32) {
        _ = begin(.returnCallIndirect)
        append(UInt64(type) | UInt64(table) << 32)
        append(UInt64(UInt16(truncatingIfNeeded: index)) | UInt64(UInt16(truncatingIfNeeded: arguments)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32 | UInt64(UInt16(truncatingIfNeeded: linkage)) << 48)
        append(UInt64(cost))
    }

    /// function:slot arguments:frame count:u16 linkage:frame cost:cost
    mutating func returnCallRef(function: Int, arguments: Int, count: Int, linkage: Int, cost: UInt32) {
        _ = begin(.returnCallRef)
        append(UInt64(UInt16(truncatingIfNeeded: function)) | UInt64(UInt16(truncatingIfNeeded: arguments)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32 | UInt64(UInt16(truncatingIfNeeded: linkage)) << 48)
        append(UInt64(cost))
    }

    /// linkage:frame cost:cost
    mutating func returnPlaced(linkage: Int, cost: UInt32) {
        _ = begin(.returnPlaced)
        append(UInt64(UInt16(truncatingIfNeeded: linkage)) | UInt64(cost) << 32)
    }

    /// linkage:frame value:slot cost:cost
    mutating func returnSlot(linkage: Int, value: Int, cost: UInt32) {
        _ = begin(.returnSlot)
        append(UInt64(UInt16(truncatingIfNeeded: linkage)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(cost) << 32)
    }

    /// linkage:frame value:slot cost:cost
    mutating func returnSlotAccumulator(linkage: Int, value: Int, cost: UInt32) {
        _ = begin(.returnSlotAccumulator)
        append(UInt64(UInt16(truncatingIfNeeded: linkage)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(cost) << 32)
    }

    /// linkage:frame cost:cost value:u64
    mutating func returnImmediate(linkage: Int, cost: UInt32, value: UInt64) {
        _ = begin(.returnImmediate)
        append(UInt64(UInt16(truncatingIfNeeded: linkage)) | UInt64(cost) << 32)
        append(value)
    }

    /// tag:u32 arguments:frame cost:cost
    mutating func throwException(tag: UInt32, arguments: Int, cost: UInt32) {
        _ = begin(.throwException)
        append(UInt64(tag) | UInt64(UInt16(truncatingIfNeeded: arguments)) << 32)
        append(UInt64(cost))
    }

    /// reference:slot cost:cost
    mutating func throwReference(reference: Int, cost: UInt32) {
        _ = begin(.throwReference)
        append(UInt64(UInt16(truncatingIfNeeded: reference)) | UInt64(cost) << 32)
    }

    /// result:slot source:slot
    mutating func copy(result: Int, source: Int) {
        _ = begin(.copy)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16)
    }

    /// result:slot source:slot
    mutating func copyAccumulator(result: Int, source: Int) {
        _ = begin(.copyAccumulator)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16)
    }

    /// result:slot source:slot result2:slot source2:slot
    mutating func copyPair(result: Int, source: Int, result2: Int, source2: Int) {
        _ = begin(.copyPair)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16 | UInt64(UInt16(truncatingIfNeeded: result2)) << 32 | UInt64(UInt16(truncatingIfNeeded: source2)) << 48)
    }

    /// destination:frame source:frame count:u32
    mutating func copySpan(destination: Int, source: Int, count: UInt32) {
        _ = begin(.copySpan)
        append(UInt64(UInt16(truncatingIfNeeded: destination)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16 | UInt64(count) << 32)
    }

    /// result:slot value:u32
    mutating func copyImmediate(result: Int, value: UInt32) {
        _ = begin(.copyImmediate)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(value) << 32)
    }

    /// result:slot value:u64
    mutating func copyLongImmediate(result: Int, value: UInt64) {
        _ = begin(.copyLongImmediate)
        append(UInt64(UInt16(truncatingIfNeeded: result)))
        append(value)
    }

    /// result:wide source:wide
    mutating func copyWide(result: Int, source: Int) {
        _ = begin(.copyWide)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16)
    }

    /// result:wide low:u64 high:u64
    mutating func copyWideImmediate(result: Int, low: UInt64, high: UInt64) {
        _ = begin(.copyWideImmediate)
        append(UInt64(UInt16(truncatingIfNeeded: result)))
        append(low)
        append(high)
    }

    /// first:frame
    mutating func zeroFour(first: Int) {
        _ = begin(.zeroFour)
        append(UInt64(UInt16(truncatingIfNeeded: first)))
    }

    /// first:frame count:u32
    mutating func zeroMany(first: Int, count: UInt32) {
        _ = begin(.zeroMany)
        append(UInt64(UInt16(truncatingIfNeeded: first)) | UInt64(count) << 32)
    }

    /// result:slot first:slot second:slot condition:slot
    mutating func select(result: Int, first: Int, second: Int, condition: Int) {
        _ = begin(.select)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: first)) << 16 | UInt64(UInt16(truncatingIfNeeded: second)) << 32 | UInt64(UInt16(truncatingIfNeeded: condition)) << 48)
    }

    /// result:slot first:slot second:slot condition:slot
    mutating func selectAccumulator(result: Int, first: Int, second: Int, condition: Int) {
        _ = begin(.selectAccumulator)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: first)) << 16 | UInt64(UInt16(truncatingIfNeeded: second)) << 32 | UInt64(UInt16(truncatingIfNeeded: condition)) << 48)
    }

    /// result:wide first:wide second:wide condition:slot
    mutating func selectWide(result: Int, first: Int, second: Int, condition: Int) {
        _ = begin(.selectWide)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: first)) << 16 | UInt64(UInt16(truncatingIfNeeded: second)) << 32 | UInt64(UInt16(truncatingIfNeeded: condition)) << 48)
    }

    /// result:slot global:u32
    mutating func globalGet(result: Int, global: UInt32) {
        _ = begin(.globalGet)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(global) << 32)
    }

    /// result:wide global:u32
    mutating func globalGetWide(result: Int, global: UInt32) {
        _ = begin(.globalGetWide)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(global) << 32)
    }

    /// value:slot global:u32
    mutating func globalSet(value: Int, global: UInt32) {
        _ = begin(.globalSet)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(global) << 32)
    }

    /// value:slot global:u32
    mutating func globalSetAccumulator(value: Int, global: UInt32) {
        _ = begin(.globalSetAccumulator)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(global) << 32)
    }

    /// value:wide global:u32
    mutating func globalSetWide(value: Int, global: UInt32) {
        _ = begin(.globalSetWide)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(global) << 32)
    }

    /// result:slot function:u32
    mutating func refFunc(result: Int, function: UInt32) {
        _ = begin(.refFunc)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(function) << 32)
    }

    /// value:slot
    mutating func refAsNonNull(value: Int) {
        _ = begin(.refAsNonNull)
        append(UInt64(UInt16(truncatingIfNeeded: value)))
    }

    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot
    mutating func i64Add128(result: Int, resultHigh: Int, left: Int, leftHigh: Int, right: Int, rightHigh: Int) {
        _ = begin(.i64Add128)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: resultHigh)) << 16 | UInt64(UInt16(truncatingIfNeeded: left)) << 32 | UInt64(UInt16(truncatingIfNeeded: leftHigh)) << 48)
        append(UInt64(UInt16(truncatingIfNeeded: right)) | UInt64(UInt16(truncatingIfNeeded: rightHigh)) << 16)
    }

    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot
    mutating func i64Sub128(result: Int, resultHigh: Int, left: Int, leftHigh: Int, right: Int, rightHigh: Int) {
        _ = begin(.i64Sub128)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: resultHigh)) << 16 | UInt64(UInt16(truncatingIfNeeded: left)) << 32 | UInt64(UInt16(truncatingIfNeeded: leftHigh)) << 48)
        append(UInt64(UInt16(truncatingIfNeeded: right)) | UInt64(UInt16(truncatingIfNeeded: rightHigh)) << 16)
    }

    /// result:slot resultHigh:slot left:slot right:slot
    mutating func i64MulWideS(result: Int, resultHigh: Int, left: Int, right: Int) {
        _ = begin(.i64MulWideS)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: resultHigh)) << 16 | UInt64(UInt16(truncatingIfNeeded: left)) << 32 | UInt64(UInt16(truncatingIfNeeded: right)) << 48)
    }

    /// result:slot resultHigh:slot left:slot right:slot
    mutating func i64MulWideU(result: Int, resultHigh: Int, left: Int, right: Int) {
        _ = begin(.i64MulWideU)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: resultHigh)) << 16 | UInt64(UInt16(truncatingIfNeeded: left)) << 32 | UInt64(UInt16(truncatingIfNeeded: right)) << 48)
    }

    /// result:slot value:slot nullable:u16 type:u32
    mutating func refTestFunction(result: Int, value: Int, nullable: Int, type: UInt32) {
        _ = begin(.refTestFunction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(UInt16(truncatingIfNeeded: nullable)) << 32)
        append(UInt64(type))
    }

    /// result:slot value:slot nullable:u16 type:u32
    mutating func refTestObject(result: Int, value: Int, nullable: Int, type: UInt32) {
        _ = begin(.refTestObject)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(UInt16(truncatingIfNeeded: nullable)) << 32)
        append(UInt64(type))
    }

    /// result:slot value:slot nullable:u16 test:u16
    mutating func refTestAbstract(result: Int, value: Int, nullable: Int, test: Int) {
        _ = begin(.refTestAbstract)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(UInt16(truncatingIfNeeded: nullable)) << 32 | UInt64(UInt16(truncatingIfNeeded: test)) << 48)
    }

    /// value:slot nullable:u16 type:u32
    mutating func refCastFunction(value: Int, nullable: Int, type: UInt32) {
        _ = begin(.refCastFunction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: nullable)) << 16 | UInt64(type) << 32)
    }

    /// value:slot nullable:u16 type:u32
    mutating func refCastObject(value: Int, nullable: Int, type: UInt32) {
        _ = begin(.refCastObject)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: nullable)) << 16 | UInt64(type) << 32)
    }

    /// value:slot nullable:u16 test:u16
    mutating func refCastAbstract(value: Int, nullable: Int, test: Int) {
        _ = begin(.refCastAbstract)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: nullable)) << 16 | UInt64(UInt16(truncatingIfNeeded: test)) << 32)
    }

    /// result:slot operand:slot
    mutating func refI31(result: Int, operand: Int) {
        _ = begin(.refI31)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: operand)) << 16)
    }

    /// result:slot operand:slot
    mutating func i31GetS(result: Int, operand: Int) {
        _ = begin(.i31GetS)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: operand)) << 16)
    }

    /// result:slot operand:slot
    mutating func i31GetU(result: Int, operand: Int) {
        _ = begin(.i31GetU)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: operand)) << 16)
    }

    /// result:slot memory:u32
    mutating func memorySize(result: Int, memory: UInt32) {
        _ = begin(.memorySize)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(memory) << 32)
    }

    /// result:slot pages:slot memory:u32 failureCost:u32
    mutating func memoryGrow(result: Int, pages: Int, memory: UInt32, failureCost: UInt32) {
        _ = begin(.memoryGrow)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: pages)) << 16 | UInt64(memory) << 32)
        append(UInt64(failureCost))
    }

    /// start:slot value:slot count:slot memory:u32
    mutating func memoryFill(start: Int, value: Int, count: Int, memory: UInt32) {
        _ = begin(.memoryFill)
        append(UInt64(UInt16(truncatingIfNeeded: start)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(memory))
    }

    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32
    mutating func memoryCopy(start: Int, source: Int, count: Int, memory: UInt32, sourceMemory: UInt32) {
        _ = begin(.memoryCopy)
        append(UInt64(UInt16(truncatingIfNeeded: start)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(memory) | UInt64(sourceMemory) << 32)
    }

    /// start:slot source:slot count:slot segment:u32 memory:u32
    mutating func memoryInit(start: Int, source: Int, count: Int, segment: UInt32, memory: UInt32) {
        _ = begin(.memoryInit)
        append(UInt64(UInt16(truncatingIfNeeded: start)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(segment) | UInt64(memory) << 32)
    }

    /// segment:u32
    mutating func dataDrop(segment: UInt32) {
        _ = begin(.dataDrop)
        append(UInt64(segment))
    }

    /// result:slot index:slot table:u32
    mutating func tableGet(result: Int, index: Int, table: UInt32) {
        _ = begin(.tableGet)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(table) << 32)
    }

    /// index:slot value:slot table:u32
    mutating func tableSet(index: Int, value: Int, table: UInt32) {
        _ = begin(.tableSet)
        append(UInt64(UInt16(truncatingIfNeeded: index)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(table) << 32)
    }

    /// result:slot table:u32
    mutating func tableSize(result: Int, table: UInt32) {
        _ = begin(.tableSize)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(table) << 32)
    }

    /// result:slot value:slot count:slot table:u32 failureCost:u32
    mutating func tableGrow(result: Int, value: Int, count: Int, table: UInt32, failureCost: UInt32) {
        _ = begin(.tableGrow)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(table) | UInt64(failureCost) << 32)
    }

    /// start:slot value:slot count:slot table:u32
    mutating func tableFill(start: Int, value: Int, count: Int, table: UInt32) {
        _ = begin(.tableFill)
        append(UInt64(UInt16(truncatingIfNeeded: start)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(table))
    }

    /// start:slot source:slot count:slot table:u32 sourceTable:u32
    mutating func tableCopy(start: Int, source: Int, count: Int, table: UInt32, sourceTable: UInt32) {
        _ = begin(.tableCopy)
        append(UInt64(UInt16(truncatingIfNeeded: start)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(table) | UInt64(sourceTable) << 32)
    }

    /// start:slot source:slot count:slot segment:u32 table:u32
    mutating func tableInit(start: Int, source: Int, count: Int, segment: UInt32, table: UInt32) {
        _ = begin(.tableInit)
        append(UInt64(UInt16(truncatingIfNeeded: start)) | UInt64(UInt16(truncatingIfNeeded: source)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(segment) | UInt64(table) << 32)
    }

    /// segment:u32
    mutating func elemDrop(segment: UInt32) {
        _ = begin(.elemDrop)
        append(UInt64(segment))
    }

    /// -
    mutating func atomicFence() {
        _ = begin(.atomicFence)
    }

    /// result:slot address:slot count:slot memory:u32 offset:u64
    mutating func memoryAtomicNotify(result: Int, address: Int, count: Int, memory: UInt32, offset: UInt64) {
        _ = begin(.memoryAtomicNotify)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(memory))
        append(offset)
    }

    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64
    mutating func memoryAtomicWait32(result: Int, address: Int, expected: Int, timeout: Int, memory: UInt32, offset: UInt64) {
        _ = begin(.memoryAtomicWait32)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(UInt16(truncatingIfNeeded: expected)) << 32 | UInt64(UInt16(truncatingIfNeeded: timeout)) << 48)
        append(UInt64(memory))
        append(offset)
    }

    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64
    mutating func memoryAtomicWait64(result: Int, address: Int, expected: Int, timeout: Int, memory: UInt32, offset: UInt64) {
        _ = begin(.memoryAtomicWait64)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(UInt16(truncatingIfNeeded: expected)) << 32 | UInt64(UInt16(truncatingIfNeeded: timeout)) << 48)
        append(UInt64(memory))
        append(offset)
    }

    /// result:slot cell:u16 type:u32
    mutating func structNew(result: Int, cell: Int, type: UInt32) {
        _ = begin(.structNew)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: cell)) << 16 | UInt64(type) << 32)
    }

    /// result:slot cell:u16 type:u32
    mutating func structNewDefault(result: Int, cell: Int, type: UInt32) {
        _ = begin(.structNewDefault)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: cell)) << 16 | UInt64(type) << 32)
    }

    /// result:slot type:u32 size:u32
    mutating func structNewLarge(result: Int, type: UInt32, size: UInt32) {
        _ = begin(.structNewLarge)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(type) << 32)
        append(UInt64(size))
    }

    /// result:slot object:slot offset:u32
    mutating func structGet8S(result: Int, object: Int, offset: UInt32) {
        _ = begin(.structGet8S)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot object:slot offset:u32
    mutating func structGet8U(result: Int, object: Int, offset: UInt32) {
        _ = begin(.structGet8U)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot object:slot offset:u32
    mutating func structGet16S(result: Int, object: Int, offset: UInt32) {
        _ = begin(.structGet16S)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot object:slot offset:u32
    mutating func structGet16U(result: Int, object: Int, offset: UInt32) {
        _ = begin(.structGet16U)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot object:slot offset:u32
    mutating func structGet32(result: Int, object: Int, offset: UInt32) {
        _ = begin(.structGet32)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot object:slot offset:u32
    mutating func structGet64(result: Int, object: Int, offset: UInt32) {
        _ = begin(.structGet64)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(offset) << 32)
    }

    /// result:wide object:slot offset:u32
    mutating func structGet128(result: Int, object: Int, offset: UInt32) {
        _ = begin(.structGet128)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(offset) << 32)
    }

    /// object:slot value:slot offset:u32
    mutating func structSet8(object: Int, value: Int, offset: UInt32) {
        _ = begin(.structSet8)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(offset) << 32)
    }

    /// object:slot value:slot offset:u32
    mutating func structSet16(object: Int, value: Int, offset: UInt32) {
        _ = begin(.structSet16)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(offset) << 32)
    }

    /// object:slot value:slot offset:u32
    mutating func structSet32(object: Int, value: Int, offset: UInt32) {
        _ = begin(.structSet32)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(offset) << 32)
    }

    /// object:slot value:slot offset:u32
    mutating func structSet64(object: Int, value: Int, offset: UInt32) {
        _ = begin(.structSet64)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(offset) << 32)
    }

    /// object:slot value:wide offset:u32
    mutating func structSet128(object: Int, value: Int, offset: UInt32) {
        _ = begin(.structSet128)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot object:slot index:slot
    mutating func arrayGet8S(result: Int, object: Int, index: Int) {
        _ = begin(.arrayGet8S)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)) << 32)
    }

    /// result:slot object:slot index:slot
    mutating func arrayGet8U(result: Int, object: Int, index: Int) {
        _ = begin(.arrayGet8U)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)) << 32)
    }

    /// result:slot object:slot index:slot
    mutating func arrayGet16S(result: Int, object: Int, index: Int) {
        _ = begin(.arrayGet16S)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)) << 32)
    }

    /// result:slot object:slot index:slot
    mutating func arrayGet16U(result: Int, object: Int, index: Int) {
        _ = begin(.arrayGet16U)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)) << 32)
    }

    /// result:slot object:slot index:slot
    mutating func arrayGet32(result: Int, object: Int, index: Int) {
        _ = begin(.arrayGet32)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)) << 32)
    }

    /// result:slot object:slot index:slot
    mutating func arrayGet64(result: Int, object: Int, index: Int) {
        _ = begin(.arrayGet64)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)) << 32)
    }

    /// result:wide object:slot index:slot
    mutating func arrayGet128(result: Int, object: Int, index: Int) {
        _ = begin(.arrayGet128)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)) << 32)
    }

    /// object:slot index:slot value:slot
    mutating func arraySet8(object: Int, index: Int, value: Int) {
        _ = begin(.arraySet8)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32)
    }

    /// object:slot index:slot value:slot
    mutating func arraySet16(object: Int, index: Int, value: Int) {
        _ = begin(.arraySet16)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32)
    }

    /// object:slot index:slot value:slot
    mutating func arraySet32(object: Int, index: Int, value: Int) {
        _ = begin(.arraySet32)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32)
    }

    /// object:slot index:slot value:slot
    mutating func arraySet64(object: Int, index: Int, value: Int) {
        _ = begin(.arraySet64)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32)
    }

    /// object:slot index:slot value:wide
    mutating func arraySet128(object: Int, index: Int, value: Int) {
        _ = begin(.arraySet128)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32)
    }

    /// result:slot object:slot
    mutating func arrayLen(result: Int, object: Int) {
        _ = begin(.arrayLen)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: object)) << 16)
    }

    /// result:slot value:frame count:slot width:u16 type:u32
    mutating func arrayNew(result: Int, value: Int, count: Int, width: Int, type: UInt32) {
        _ = begin(.arrayNew)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: value)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32 | UInt64(UInt16(truncatingIfNeeded: width)) << 48)
        append(UInt64(type))
    }

    /// result:slot count:slot width:u16 type:u32
    mutating func arrayNewDefault(result: Int, count: Int, width: Int, type: UInt32) {
        _ = begin(.arrayNewDefault)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: count)) << 16 | UInt64(UInt16(truncatingIfNeeded: width)) << 32)
        append(UInt64(type))
    }

    /// result:slot values:frame width:u16 type:u32 count:u32
    mutating func arrayNewFixed(result: Int, values: Int, width: Int, type: UInt32, count: UInt32) {
        _ = begin(.arrayNewFixed)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: values)) << 16 | UInt64(UInt16(truncatingIfNeeded: width)) << 32)
        append(UInt64(type) | UInt64(count) << 32)
    }

    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32
    mutating func arrayNewData(result: Int, start: Int, count: Int, width: Int, type: UInt32, segment: UInt32) {
        _ = begin(.arrayNewData)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: start)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32 | UInt64(UInt16(truncatingIfNeeded: width)) << 48)
        append(UInt64(type) | UInt64(segment) << 32)
    }

    /// result:slot start:slot count:slot type:u32 segment:u32
    mutating func arrayNewElement(result: Int, start: Int, count: Int, type: UInt32, segment: UInt32) {
        _ = begin(.arrayNewElement)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: start)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
        append(UInt64(type) | UInt64(segment) << 32)
    }

    /// object:slot index:slot value:frame count:slot width:u16
    mutating func arrayFill(object: Int, index: Int, value: Int, count: Int, width: Int) {
        _ = begin(.arrayFill)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32 | UInt64(UInt16(truncatingIfNeeded: count)) << 48)
        append(UInt64(UInt16(truncatingIfNeeded: width)))
    }

    /// object:slot index:slot source:slot start:slot count:slot width:u16
    mutating func arrayCopy(object: Int, index: Int, source: Int, start: Int, count: Int, width: Int) {
        _ = begin(.arrayCopy)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: source)) << 32 | UInt64(UInt16(truncatingIfNeeded: start)) << 48)
        append(UInt64(UInt16(truncatingIfNeeded: count)) | UInt64(UInt16(truncatingIfNeeded: width)) << 16)
    }

    /// object:slot index:slot start:slot count:slot width:u16 segment:u32
    mutating func arrayInitData(object: Int, index: Int, start: Int, count: Int, width: Int, segment: UInt32) {
        _ = begin(.arrayInitData)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: start)) << 32 | UInt64(UInt16(truncatingIfNeeded: count)) << 48)
        append(UInt64(UInt16(truncatingIfNeeded: width)) | UInt64(segment) << 32)
    }

    /// object:slot index:slot start:slot count:slot segment:u32
    mutating func arrayInitElement(object: Int, index: Int, start: Int, count: Int, segment: UInt32) {
        _ = begin(.arrayInitElement)
        append(UInt64(UInt16(truncatingIfNeeded: object)) | UInt64(UInt16(truncatingIfNeeded: index)) << 16 | UInt64(UInt16(truncatingIfNeeded: start)) << 32 | UInt64(UInt16(truncatingIfNeeded: count)) << 48)
        append(UInt64(segment))
    }

    /// -
    mutating func translate() {
        _ = begin(.translate)
    }

    /// -
    mutating func exit() {
        _ = begin(.exit)
    }

    /// result:slot
    mutating func measureStack(result: Int) {
        _ = begin(.measureStack)
        append(UInt64(UInt16(truncatingIfNeeded: result)))
    }

    /// result:slot left:slot right:slot
    mutating func slotSlot(_ form: SlotSlotForm, result: Int, left: Int, right: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: left)) << 16 | UInt64(UInt16(truncatingIfNeeded: right)) << 32)
    }

    /// result:slot left:slot right:immediate
    mutating func slotImmediate(_ form: SlotImmediateForm, result: Int, left: Int, right: UInt64) {
        _ = begin(form.instruction)
        switch form.width {
        case .bits32:
            append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: left)) << 16 | UInt64(UInt32(truncatingIfNeeded: right)) << 32)
        case .bits64:
            append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: left)) << 16)
            append(right)
        }
    }

    /// result:slot right:slot left:immediate
    mutating func immediateSlot(_ form: ImmediateSlotForm, result: Int, right: Int, left: UInt64) {
        _ = begin(form.instruction)
        switch form.width {
        case .bits32:
            append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: right)) << 16 | UInt64(UInt32(truncatingIfNeeded: left)) << 32)
        case .bits64:
            append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: right)) << 16)
            append(left)
        }
    }

    /// left:slot right:slot distance:distance cost:cost
    mutating func branchSlotSlot(_ form: BranchSlotSlotForm, left: Int, right: Int, cost: UInt32) -> BranchSite {
        let start = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: left)) | UInt64(UInt16(truncatingIfNeeded: right)) << 16)
        append(UInt64(cost))
        return BranchSite(origin: start, location: start + 12)
    }

    /// left:slot distance:distance cost:cost right:immediate
    mutating func branchSlotImmediate(_ form: BranchSlotImmediateForm, left: Int, cost: UInt32, right: UInt64) -> BranchSite {
        let start = begin(form.instruction)
        switch form.width {
        case .bits32:
            append(UInt64(UInt16(truncatingIfNeeded: left)))
            append(UInt64(cost) | UInt64(UInt32(truncatingIfNeeded: right)) << 32)
            return BranchSite(origin: start, location: start + 12)
        case .bits64:
            append(UInt64(UInt16(truncatingIfNeeded: left)))
            append(UInt64(cost))
            append(right)
            return BranchSite(origin: start, location: start + 12)
        }
    }

    /// result:slot operand:slot
    mutating func unary(_ form: UnaryForm, result: Int, operand: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: operand)) << 16)
    }

    /// result:slot address:slot offset:u32
    mutating func load(_ form: LoadForm, result: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot address:u32
    mutating func loadAbsolute(_ form: LoadAbsoluteForm, result: Int, address: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(address) << 32)
    }

    /// result:slot address:slot offset:u32
    mutating func loadLong(_ form: LoadLongForm, result: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// result:slot address:slot memory:u32 offset:u64
    mutating func loadMemory(_ form: LoadMemoryForm, result: Int, address: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(memory) << 32)
        append(offset)
    }

    /// value:slot address:slot offset:u32
    mutating func store(_ form: StoreForm, value: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// address:slot offset:u32 value:u64
    mutating func storeImmediate(_ form: StoreImmediateForm, address: Int, offset: UInt32, value: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: address)) | UInt64(offset) << 32)
        append(value)
    }

    /// value:slot address:u32
    mutating func storeAbsolute(_ form: StoreAbsoluteForm, value: Int, address: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(address) << 32)
    }

    /// value:slot address:slot offset:u32
    mutating func storeLong(_ form: StoreLongForm, value: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// address:slot offset:u32 value:u64
    mutating func storeLongImmediate(_ form: StoreLongImmediateForm, address: Int, offset: UInt32, value: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: address)) | UInt64(offset) << 32)
        append(value)
    }

    /// value:slot address:slot memory:u32 offset:u64
    mutating func storeMemory(_ form: StoreMemoryForm, value: Int, address: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(memory) << 32)
        append(offset)
    }

    /// result:wide operand:wide
    mutating func vectorUnary(_ form: VectorUnaryForm, result: Int, operand: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: operand)) << 16)
    }

    /// result:wide left:wide right:wide
    mutating func vectorBinary(_ form: VectorBinaryForm, result: Int, left: Int, right: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: left)) << 16 | UInt64(UInt16(truncatingIfNeeded: right)) << 32)
    }

    /// result:wide first:wide second:wide third:wide
    mutating func vectorTernary(_ form: VectorTernaryForm, result: Int, first: Int, second: Int, third: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: first)) << 16 | UInt64(UInt16(truncatingIfNeeded: second)) << 32 | UInt64(UInt16(truncatingIfNeeded: third)) << 48)
    }

    /// result:slot operand:wide
    mutating func vectorTest(_ form: VectorTestForm, result: Int, operand: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: operand)) << 16)
    }

    /// result:wide operand:slot
    mutating func vectorSplat(_ form: VectorSplatForm, result: Int, operand: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: operand)) << 16)
    }

    /// result:wide vector:wide count:slot
    mutating func vectorShift(_ form: VectorShiftForm, result: Int, vector: Int, count: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: vector)) << 16 | UInt64(UInt16(truncatingIfNeeded: count)) << 32)
    }

    /// result:wide vector:wide count:u32
    mutating func vectorShiftImmediate(_ form: VectorShiftImmediateForm, result: Int, vector: Int, count: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: vector)) << 16 | UInt64(count) << 32)
    }

    /// result:slot vector:wide lane:u16
    mutating func vectorExtract(_ form: VectorExtractForm, result: Int, vector: Int, lane: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: vector)) << 16 | UInt64(UInt16(truncatingIfNeeded: lane)) << 32)
    }

    /// result:wide vector:wide value:slot lane:u16
    mutating func vectorReplace(_ form: VectorReplaceForm, result: Int, vector: Int, value: Int, lane: Int) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: vector)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32 | UInt64(UInt16(truncatingIfNeeded: lane)) << 48)
    }

    /// result:wide left:wide right:wide low:u64 high:u64
    mutating func vectorShuffle(_ form: VectorShuffleForm, result: Int, left: Int, right: Int, low: UInt64, high: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: left)) << 16 | UInt64(UInt16(truncatingIfNeeded: right)) << 32)
        append(low)
        append(high)
    }

    /// result:wide address:slot offset:u32
    mutating func vectorLoad(_ form: VectorLoadForm, result: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// result:wide address:u32
    mutating func vectorLoadAbsolute(_ form: VectorLoadAbsoluteForm, result: Int, address: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(address) << 32)
    }

    /// result:wide address:slot offset:u32
    mutating func vectorLoadLong(_ form: VectorLoadLongForm, result: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// result:wide address:slot memory:u32 offset:u64
    mutating func vectorLoadMemory(_ form: VectorLoadMemoryForm, result: Int, address: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(memory) << 32)
        append(offset)
    }

    /// value:wide address:slot offset:u32
    mutating func vectorStore(_ form: VectorStoreForm, value: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// value:wide address:u32
    mutating func vectorStoreAbsolute(_ form: VectorStoreAbsoluteForm, value: Int, address: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(address) << 32)
    }

    /// value:wide address:slot offset:u32
    mutating func vectorStoreLong(_ form: VectorStoreLongForm, value: Int, address: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(offset) << 32)
    }

    /// value:wide address:slot memory:u32 offset:u64
    mutating func vectorStoreMemory(_ form: VectorStoreMemoryForm, value: Int, address: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(memory) << 32)
        append(offset)
    }

    /// result:wide vector:wide address:slot lane:u16 offset:u32
    mutating func vectorLoadLane(_ form: VectorLoadLaneForm, result: Int, vector: Int, address: Int, lane: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: vector)) << 16 | UInt64(UInt16(truncatingIfNeeded: address)) << 32 | UInt64(UInt16(truncatingIfNeeded: lane)) << 48)
        append(UInt64(offset))
    }

    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64
    mutating func vectorLoadLaneMemory(_ form: VectorLoadLaneMemoryForm, result: Int, vector: Int, address: Int, lane: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: vector)) << 16 | UInt64(UInt16(truncatingIfNeeded: address)) << 32 | UInt64(UInt16(truncatingIfNeeded: lane)) << 48)
        append(UInt64(memory))
        append(offset)
    }

    /// value:wide address:slot lane:u16 offset:u32
    mutating func vectorStoreLane(_ form: VectorStoreLaneForm, value: Int, address: Int, lane: Int, offset: UInt32) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(UInt16(truncatingIfNeeded: lane)) << 32)
        append(UInt64(offset))
    }

    /// value:wide address:slot lane:u16 memory:u32 offset:u64
    mutating func vectorStoreLaneMemory(_ form: VectorStoreLaneMemoryForm, value: Int, address: Int, lane: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(UInt16(truncatingIfNeeded: lane)) << 32)
        append(UInt64(memory))
        append(offset)
    }

    /// result:slot address:slot memory:u32 offset:u64
    mutating func atomicLoad(_ form: AtomicLoadForm, result: Int, address: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(memory) << 32)
        append(offset)
    }

    /// value:slot address:slot memory:u32 offset:u64
    mutating func atomicStore(_ form: AtomicStoreForm, value: Int, address: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: value)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(memory) << 32)
        append(offset)
    }

    /// result:slot address:slot value:slot memory:u32 offset:u64
    mutating func atomicUpdate(_ form: AtomicUpdateForm, result: Int, address: Int, value: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(UInt16(truncatingIfNeeded: value)) << 32)
        append(UInt64(memory))
        append(offset)
    }

    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64
    mutating func atomicCompareExchange(_ form: AtomicCompareExchangeForm, result: Int, address: Int, expected: Int, value: Int, memory: UInt32, offset: UInt64) {
        _ = begin(form.instruction)
        append(UInt64(UInt16(truncatingIfNeeded: result)) | UInt64(UInt16(truncatingIfNeeded: address)) << 16 | UInt64(UInt16(truncatingIfNeeded: expected)) << 32 | UInt64(UInt16(truncatingIfNeeded: value)) << 48)
        append(UInt64(memory))
        append(offset)
    }
}
