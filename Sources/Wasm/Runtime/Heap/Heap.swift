// The objects of one interpreter: structures, arrays and exceptions, collected by marking and sweeping, never moved.
//
//     reservation │ objects, in blocks of 32 KiB │ allocated bits │ marked bits │ block table │ mark stack │
//                 ▲ start      accessible as it grows │         accessible from the start, touched as needed
//
// A block has cells of one size, or it is part of a run of blocks that one large object has for itself. Sweeping writes
// nothing into cells: the bits that marking set become the allocated bits, and an allocation takes runs of cells that
// are free by these bits, one cell after another. Both sets of bits are there so that marking can be given up at any
// time: the old ones hold until the new ones are complete.
//
// What is collected when depends on the sizes of the objects that the guest makes, on nothing else: a collection is due
// when the blocks in use have doubled since the last one, or the limit is reached.

/// Free cells that follow each other: where the next objects of a size go.
///
/// Handlers allocate from it by themselves.
struct CellRun {
    /// The reference that the next object gets.
    var next: UInt64 = 0
    /// The reference behind the last free cell.
    var end: UInt64 = 0
    /// The bytes of a cell.
    var byteCount: UInt64
}

/// The heap of an interpreter.
///
/// ## Safety
/// - Must hold: references given to it are those that ``allocate(byteCount:)`` gave and that no collection has freed; the
///   layout of a type is registered before an object of it is made, and what stands at its places are references.
/// - Guaranteed by: the validator (types), the translator, which records where frames hold references, and ``HostRoots``.
@safe
final class Heap {
    /// One block, or the first of several that a large object has.
    struct Block {
        enum Kind: UInt8 {
            case free, cells, large, continuation
        }
        var kind = Kind.free
        var sizeClass: UInt8 = 0
        /// Whether a free block may have pages of the system.
        var isCommitted = false
        /// Behind the cells that have been handed out: those below are allocated, those above as their bits say.
        var cursor: UInt32 = 0
        /// The next block of the same size with free cells, or for a large object how many blocks it has.
        var link: UInt32 = 0
    }

    /// The bytes of objects at most, a multiple of the size of a block.
    let limit: Int
    /// The cells from which handlers allocate, by size class.
    let runs: UnsafeMutablePointer<CellRun>
    /// By type identifier.
    private(set) var layouts: UnsafeMutablePointer<ObjectLayout>
    private(set) var layoutCount = 0

    /// The first byte of the reservation; `nil` before the first layout is registered.
    private var reservation: UnsafeMutableRawPointer?
    private var reservedByteCount = 0
    private var accessibleByteCount = 0
    /// What an object's reference is added to for its address.
    private(set) var base: UnsafeMutableRawPointer
    var allocated: UnsafeMutablePointer<UInt64>
    var marked: UnsafeMutablePointer<UInt64>
    var blocks: UnsafeMutablePointer<Block>
    /// Room for a number of 32 bits for each object.
    var markStack: UnsafeMutablePointer<UInt32>

    /// The blocks of the limit.
    let blockLimit: Int
    /// The blocks that have ever been used.
    var blockCount = 0
    /// The blocks in use.
    var usedBlockCount = 0
    /// The first blocks, about which an interrupted collection has not said yet what is free in them; until then nothing is
    /// allocated.
    var unsweptBlockCount = 0
    /// The blocks that may be in use before a collection is due.
    var blockBudget: Int
    /// No block below this one is free.
    var freeHint = 0
    /// The block that each size allocates from, and the next ones, as numbers of blocks plus 1; 0 for none.
    var current: [UInt32]
    var available: [UInt32]
    /// The bytes handed out since the last collection.
    var handedOutByteCount = 0
    /// The collections in a row that made little room.
    var fruitlessCollections = 0

    /// The collections so far.
    var collectionCount = 0
    /// The bytes of the objects that the last collection found, in whole cells.
    var liveByteCount = 0
    /// Collects before every allocation: a test of the roots.
    var isStressed = false {
        didSet { giveUpRuns() }
    }

    /// The bytes that the limit may be at most: numbers on the mark stack have 32 bits.
    private static let largestLimit = 1 << 34
    /// The blocks that are used before the first collection.
    static let initialBudget = 128

    init(limit: Int) {
        let blockByteCount = SizeClass.blockByteCount
        self.limit = min(max(limit, 0), Self.largestLimit) / blockByteCount * blockByteCount
        blockLimit = self.limit / blockByteCount
        blockBudget = min(Self.initialBudget, blockLimit)
        current = [UInt32](repeating: 0, count: SizeClass.count)
        available = current
        unsafe runs = .allocate(capacity: SizeClass.count)
        for (index, byteCount) in SizeClass.byteCounts.enumerated() {
            unsafe (runs + index).initialize(to: CellRun(byteCount: UInt64(byteCount)))
        }
        unsafe layouts = .allocate(capacity: 1)
        // Nothing is read or written here before the reservation is made.
        unsafe base = UnsafeMutableRawPointer(runs)
        unsafe allocated = base.assumingMemoryBound(to: UInt64.self)
        unsafe marked = base.assumingMemoryBound(to: UInt64.self)
        unsafe blocks = base.assumingMemoryBound(to: Block.self)
        unsafe markStack = base.assumingMemoryBound(to: UInt32.self)
    }

    deinit {
        for index in 0..<layoutCount { unsafe layouts[index].places?.deallocate() }
        unsafe layouts.deallocate()
        unsafe runs.deallocate()
        if let reservation = unsafe reservation { unsafe AddressSpace.release(reservation, reservedByteCount) }
    }

    // MARK: Types

    /// Says how the objects of a type look.
    ///
    /// - Parameters:
    ///   - identifier: The interpreter's number of the type.
    ///   - composite: The type, as a module writes it.
    ///   - types: That module's types.
    func register(_ identifier: UInt32, _ composite: CompositeType, in types: [SubType]) {
        let index = Int(identifier)
        makeRoom(forTypes: index + 1)
        guard unsafe layouts[index].kind == .none else { return }
        switch composite {
        case .function: return
        case .array(let element):
            unsafe layouts[index].kind = element.storage.isTraced(types) ? .references : .leaf
        case .structure(let fields):
            let layout = StructureLayout(fields)
            let places = zip(fields, layout.offsets).filter { $0.0.storage.isTraced(types) }.map { $0.1 / 8 }
            unsafe layouts[index].kind = places.isEmpty ? .leaf : .structure
            setPlaces(places, of: index)
        }
    }

    /// Says how exceptions look whose tags have a function type.
    ///
    /// - Parameters:
    ///   - identifier: The interpreter's number of the type.
    ///   - referenceSlots: Those of the values' slots that may lead to something that is freed.
    func registerException(_ identifier: UInt32, referenceSlots: [Int]) {
        let index = Int(identifier)
        makeRoom(forTypes: index + 1)
        guard unsafe layouts[index].kind == .none else { return }
        unsafe layouts[index].kind = .exception
        // Behind the header, which is one word.
        setPlaces(referenceSlots.map { UInt32(truncatingIfNeeded: $0 + 1) }, of: index)
    }

    private func setPlaces(_ places: [UInt32], of index: Int) {
        guard !places.isEmpty else { return }
        let list = UnsafeMutablePointer<UInt32>.allocate(capacity: places.count)
        unsafe list.initialize(from: places, count: places.count)
        unsafe layouts[index].places = list
        unsafe layouts[index].placeCount = places.count
    }

    /// Makes room for what is known of the types with the first numbers.
    func makeRoom(forTypes count: Int) {
        guard count > layoutCount else { return }
        // A quarter more each time, since a module says at once how many it has.
        let capacity = max(count, layoutCount + layoutCount / 4)
        let larger = UnsafeMutablePointer<ObjectLayout>.allocate(capacity: capacity)
        unsafe larger.initialize(from: layouts, count: layoutCount)
        unsafe (larger + layoutCount).initialize(repeating: ObjectLayout(), count: capacity - layoutCount)
        unsafe layouts.deallocate()
        unsafe layouts = larger
        layoutCount = capacity
    }

    // MARK: Memory

    /// Whether address space has been reserved.
    var isPrepared: Bool { unsafe reservation != nil }

    /// Reserves address space for the limit, once.
    ///
    /// - Throws: ``LimitError`` if the system has none.
    func prepare() throws(LimitError) {
        guard unsafe reservation == nil else { return }
        func rounded(_ byteCount: Int) -> Int {
            (byteCount + AddressSpace.granularity - 1) / AddressSpace.granularity * AddressSpace.granularity
        }
        let bitByteCount = rounded(limit / SizeClass.granule / 8)
        let tableByteCount = rounded(blockLimit * MemoryLayout<Block>.stride)
        let stackByteCount = rounded(limit / SizeClass.granule * MemoryLayout<UInt32>.stride)
        let objects = rounded(limit)
        let rest = 2 * bitByteCount + tableByteCount + stackByteCount
        reservedByteCount = objects + rest
        guard reservedByteCount > 0 else { return }
        guard let start = unsafe AddressSpace.reserve(reservedByteCount) else {
            throw LimitError("heap", requested: UInt64(reservedByteCount), allowed: 0)
        }
        guard unsafe AddressSpace.makeAccessible(start + objects, rest) else {
            unsafe AddressSpace.release(start, reservedByteCount)
            throw LimitError("heap", requested: UInt64(reservedByteCount), allowed: 0)
        }
        unsafe reservation = start
        // References count from `origin`; the difference is a number of bytes that only the sum with one leads back.
        unsafe base = start - Int(HeapReference.origin)
        var next = unsafe start + objects
        unsafe allocated = next.bindMemory(to: UInt64.self, capacity: bitByteCount / 8)
        unsafe next += bitByteCount
        unsafe marked = next.bindMemory(to: UInt64.self, capacity: bitByteCount / 8)
        unsafe next += bitByteCount
        unsafe blocks = next.bindMemory(to: Block.self, capacity: blockLimit)
        unsafe next += tableByteCount
        unsafe markStack = next.bindMemory(to: UInt32.self, capacity: limit / SizeClass.granule)
    }

    /// The blocks that become accessible at a time.
    private static let stepByteCount = 8 << 20

    /// Makes the first `count` blocks accessible.
    private func makeAccessible(blocks count: Int) -> Bool {
        let needed = count * SizeClass.blockByteCount
        guard needed > accessibleByteCount else { return true }
        guard let reservation = unsafe reservation else { return false }
        let wanted = (needed + Self.stepByteCount - 1) / Self.stepByteCount * Self.stepByteCount
        let rounded = (limit + AddressSpace.granularity - 1) / AddressSpace.granularity * AddressSpace.granularity
        let end = min(wanted, rounded)
        // SAFETY: the objects' part of the reservation has that many bytes.
        guard unsafe AddressSpace.makeAccessible(reservation + accessibleByteCount, end - accessibleByteCount) else {
            return false
        }
        accessibleByteCount = end
        return true
    }

    /// Gives the pages of free blocks back to the system; what they hold then is of no meaning.
    func discard(blocks first: Int, _ count: Int) {
        guard let reservation = unsafe reservation else { return }
        // SAFETY: the blocks are accessible, since they have been used, and no object is in them.
        unsafe AddressSpace.discard(
            reservation + first * SizeClass.blockByteCount, count * SizeClass.blockByteCount)
    }

    /// The blocks that may have pages of the system.
    var committedBlockCount: Int {
        (0..<blockCount).count { unsafe blocks[$0].kind != .free || blocks[$0].isCommitted }
    }

    // MARK: Objects

    /// The address of an object's first byte.
    @inline(__always)
    func address(_ reference: UInt64) -> UnsafeMutableRawPointer {
        unsafe base + Int(truncatingIfNeeded: reference)
    }

    /// The header of an object.
    func header(_ reference: UInt64) -> ObjectHeader { unsafe address(reference).load(as: ObjectHeader.self) }

    /// Whether a number is a reference to an object that exists.
    func contains(_ reference: UInt64) -> Bool {
        guard HeapReference.isObject(reference) else { return false }
        let offset = reference - HeapReference.origin
        guard offset < UInt64(blockCount * SizeClass.blockByteCount) else { return false }
        let place = Int(offset) % SizeClass.blockByteCount
        let block = unsafe blocks[Int(offset) / SizeClass.blockByteCount]
        switch block.kind {
        case .free, .continuation: return false
        case .large: return place == 0
        case .cells:
            guard place % SizeClass.byteCounts[Int(block.sizeClass)] == 0 else { return false }
            guard place < Int(block.cursor) else { return isAllocated(Int(offset) / SizeClass.granule) }
            let run = unsafe runs[Int(block.sizeClass)]
            return !(reference >= run.next && reference < run.end)
        }
    }

    /// The number of the type of the object that a number refers to; `nil` if there is none.
    func typeIdentifier(of reference: UInt64) -> UInt32? {
        contains(reference) ? header(reference).typeIdentifier : nil
    }

    @inline(__always)
    private func isAllocated(_ granule: Int) -> Bool {
        unsafe allocated[granule &>> 6] &>> UInt64(granule & 63) & 1 != 0
    }

    /// Takes memory for an object; what it holds is of no meaning.
    ///
    /// - Parameter byteCount: The bytes with the header, at least 1.
    /// - Returns: The reference; `nil` if a collection is due first, or there is no room.
    func allocate(byteCount: Int) -> UInt64? {
        guard let sizeClass = SizeClass.index(forByteCount: byteCount) else { return allocateLarge(byteCount) }
        return allocate(sizeClass: sizeClass)
    }

    /// Takes a cell.
    @inline(__always)
    func allocate(sizeClass: Int) -> UInt64? {
        if unsafe runs[sizeClass].next == runs[sizeClass].end, !findRun(sizeClass) { return nil }
        let reference = unsafe runs[sizeClass].next
        unsafe runs[sizeClass].next &+= runs[sizeClass].byteCount
        if isStressed { giveUpRun(sizeClass) }
        return reference
    }

    /// Finds free cells of a size: in the present block, in one that a collection left with some, or in a new one.
    private func findRun(_ sizeClass: Int) -> Bool {
        guard unsweptBlockCount == 0 else { return false }
        while true {
            if current[sizeClass] > 0 {
                if findRun(sizeClass, in: Int(current[sizeClass]) - 1) { return true }
                current[sizeClass] = 0
            }
            let next = available[sizeClass]
            if next > 0 {
                unsafe available[sizeClass] = blocks[Int(next) - 1].link
                current[sizeClass] = next
                continue
            }
            guard let block = takeBlocks(1) else { return false }
            unsafe blocks[block] = Block(kind: .cells, sizeClass: UInt8(truncatingIfNeeded: sizeClass))
            current[sizeClass] = UInt32(truncatingIfNeeded: block + 1)
        }
    }

    /// Finds the next free cells of a block, from its cursor on.
    private func findRun(_ sizeClass: Int, in block: Int) -> Bool {
        let size = SizeClass.byteCounts[sizeClass]
        let cells = SizeClass.blockByteCount / size
        let firstGranule = block * (SizeClass.blockByteCount / SizeClass.granule)
        let granules = size / SizeClass.granule
        var cell = unsafe Int(blocks[block].cursor) / size
        while cell < cells, isAllocated(firstGranule + cell * granules) { cell += 1 }
        let first = cell
        while cell < cells, !isAllocated(firstGranule + cell * granules) { cell += 1 }
        unsafe blocks[block].cursor = UInt32(truncatingIfNeeded: cell * size)
        guard first < cell else { return false }
        let start = HeapReference.origin + UInt64(block * SizeClass.blockByteCount)
        unsafe runs[sizeClass].next = start + UInt64(first * size)
        unsafe runs[sizeClass].end = start + UInt64(cell * size)
        handedOutByteCount += (cell - first) * size
        return true
    }

    private func allocateLarge(_ byteCount: Int) -> UInt64? {
        // Not more than the limit, so that rounding up stays exact.
        guard byteCount <= limit else { return nil }
        let count = (byteCount + SizeClass.blockByteCount - 1) / SizeClass.blockByteCount
        guard let first = takeBlocks(count) else { return nil }
        unsafe blocks[first] = Block(kind: .large, link: UInt32(truncatingIfNeeded: count))
        for index in 1..<max(1, count) { unsafe blocks[first + index] = Block(kind: .continuation) }
        handedOutByteCount += count * SizeClass.blockByteCount
        return HeapReference.origin + UInt64(first * SizeClass.blockByteCount)
    }

    /// Finds free blocks that follow each other, the lowest ones, within the budget.
    private func takeBlocks(_ count: Int) -> Int? {
        guard unsweptBlockCount == 0, usedBlockCount + count <= blockBudget else { return nil }
        while freeHint < blockCount, unsafe blocks[freeHint].kind != .free { freeHint += 1 }
        var first = freeHint
        var index = first
        while index < blockCount, index - first < count {
            if unsafe blocks[index].kind != .free { first = index + 1 }
            index += 1
        }
        let end = first + count
        guard end <= blockLimit else { return nil }
        if end > blockCount {
            guard makeAccessible(blocks: end) else { return nil }
            // The table is zero at first, which is a free block.
            blockCount = end
        }
        usedBlockCount += count
        return first
    }

    /// Gives free cells back, so that the next allocation looks for some.
    private func giveUpRun(_ sizeClass: Int) {
        guard current[sizeClass] > 0 else { return }
        let block = Int(current[sizeClass]) - 1
        let start = HeapReference.origin + UInt64(block * SizeClass.blockByteCount)
        unsafe blocks[block].cursor = UInt32(truncatingIfNeeded: runs[sizeClass].next - start)
        unsafe runs[sizeClass].end = runs[sizeClass].next
    }

    func giveUpRuns() {
        for sizeClass in 0..<SizeClass.count { giveUpRun(sizeClass) }
    }
}
