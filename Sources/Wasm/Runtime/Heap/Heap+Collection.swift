// Marking, and what follows from it.

/// Follows references from the roots on, and remembers what it has seen.
///
/// The objects that wait to be looked at stand on a stack outside the native one, with room for all: an object is put
/// there once, when it is marked. A long array waits with the number of its next element instead of putting all of
/// them there.
///
/// ## Safety
/// - Must hold: what is marked is null or a reference of the heap's, of whatever hierarchy; no object is made meanwhile.
/// - Guaranteed by: ``Heap``, as there.
@safe
struct HeapMarker {
    private let base: UnsafeMutableRawPointer
    private let marked: UnsafeMutablePointer<UInt64>
    private let layouts: UnsafeMutablePointer<ObjectLayout>
    private let stack: UnsafeMutablePointer<UInt32>
    private var stackCount = 0
    /// A bit for each value of the host.
    private var externals: [UInt64]
    private let externalCount: UInt64
    /// A bit for each tag of an exception.
    private var tags: [UInt64]

    fileprivate init(_ heap: Heap, externalCount: Int, tagCount: Int) {
        unsafe base = heap.base
        unsafe marked = heap.marked
        unsafe layouts = heap.layouts
        unsafe stack = heap.markStack
        externals = [UInt64](repeating: 0, count: (externalCount + 63) / 64)
        self.externalCount = UInt64(externalCount)
        tags = [UInt64](repeating: 0, count: (tagCount + 63) / 64)
    }

    /// Whether the value of the host with a number was reached.
    ///
    /// One that was made since the beginning counts as reached.
    func isMarked(external number: Int) -> Bool {
        UInt64(number) >= externalCount || externals[number / 64] >> UInt64(number % 64) & 1 != 0
    }

    /// Whether an exception with the tag of a number was reached.
    func isMarked(tag number: Int) -> Bool { tags[number / 64] >> UInt64(number % 64) & 1 != 0 }

    /// Marks what a reference leads to, of whatever hierarchy it is.
    @inline(__always)
    mutating func mark(_ reference: UInt64) {
        guard HeapReference.isObject(reference) else {
            if let number = HeapReference.externalNumber(reference), number < externalCount {
                externals[Int(number / 64)] |= 1 << (number % 64)
            }
            return
        }
        let granule = Int(truncatingIfNeeded: (reference &- HeapReference.origin) / UInt64(SizeClass.granule))
        let bit: UInt64 = 1 &<< UInt64(granule & 63)
        guard unsafe marked[granule &>> 6] & bit == 0 else { return }
        unsafe marked[granule &>> 6] |= bit
        let type = unsafe (base + Int(truncatingIfNeeded: reference)).load(as: UInt32.self)
        guard unsafe layouts[Int(type)].kind != .leaf else { return }
        push(UInt32(truncatingIfNeeded: granule))
    }

    @inline(__always)
    private mutating func push(_ number: UInt32) {
        // SAFETY: each object is pushed once, and of two numbers only if it is as large as 16 granules.
        unsafe stack[stackCount] = number
        stackCount &+= 1
    }

    /// The elements of an array that are looked at at a time.
    private static let elementsAtOnce: UInt32 = 32
    /// Says that an array's next element stands below on the stack.
    private static let continuation: UInt32 = 1 << 31

    /// Looks at objects that wait.
    ///
    /// - Parameter count: The most objects to look at.
    /// - Returns: Whether none is left.
    fileprivate mutating func drain(_ count: Int) -> Bool {
        var left = count
        while stackCount > 0 {
            if left == 0 { return false }
            left &-= 1
            stackCount &-= 1
            let number = unsafe stack[stackCount]
            var next: UInt32 = 0
            if number & Self.continuation != 0 {
                stackCount &-= 1
                next = unsafe stack[stackCount]
            }
            let granule = number & ~Self.continuation
            let address = unsafe base + (Int(HeapReference.origin) + Int(granule) * SizeClass.granule)
            let header = unsafe address.load(as: ObjectHeader.self)
            let words = unsafe address.assumingMemoryBound(to: UInt64.self)
            let layout = unsafe layouts + Int(header.typeIdentifier)
            if unsafe layout.pointee.kind == .references {
                let end = min(header.length, next &+ Self.elementsAtOnce)
                if end < header.length {
                    push(end)
                    push(granule | Self.continuation)
                }
                while next < end {
                    unsafe mark(words[Int(next) &+ 1])
                    next &+= 1
                }
                continue
            }
            if unsafe layout.pointee.kind == .exception {
                tags[Int(header.length / 64)] |= 1 << UInt64(header.length % 64)
            }
            if let places = unsafe layout.pointee.places {
                for index in unsafe 0..<layout.pointee.placeCount { unsafe mark(words[Int(places[index])]) }
            }
        }
        return true
    }
}

extension Heap {
    /// The objects that are looked at between two looks at cancellation and deadline: about a tenth of a millisecond.
    private static let objectsBetweenLooks = 1 << 12
    /// The blocks that are swept, or whose bits are cleared, between two looks.
    private static let blocksBetweenLooks = 1 << 12
    private static let wordsPerBlock = SizeClass.blockByteCount / SizeClass.granule / 64

    /// Frees what cannot be reached.
    ///
    /// If it is interrupted before everything is marked, everything is as before; after that, the next allocation or
    /// collection goes on where this one was.
    ///
    /// - Parameters:
    ///   - externalCount: The values of the host.
    ///   - tagCount: The numbers of tags.
    ///   - visitRoots: Marks every root, and says why to give up.
    ///   - visitHostRoots: Marks what the host holds, again: it may have come to hold more when it was asked.
    ///   - interruption: Why to give up, asked every tenth of a millisecond.
    ///   - reached: Gets the marker when all is marked, to see which values of the host and tags were reached.
    /// - Returns: Why it was given up; `nil` when it is done.
    func collect(
        externalCount: Int = 0, tagCount: Int = 0, visitRoots: (inout HeapMarker) -> Trap.Code?,
        visitHostRoots: (inout HeapMarker) -> Void = { _ in }, interruption: () -> Trap.Code?,
        reached: (HeapMarker) -> Void = { _ in }
    ) -> Trap.Code? {
        if let code = finishSweep(interruption) { return code }
        if let code = clearMarks(interruption) { return code }
        var marker = HeapMarker(self, externalCount: externalCount, tagCount: tagCount)
        if let code = visitRoots(&marker) { return code }
        var hasLooked = true
        while hasLooked {
            visitHostRoots(&marker)
            hasLooked = false
            while !marker.drain(Self.objectsBetweenLooks) {
                if let code = interruption() { return code }
                hasLooked = true
            }
        }
        unsafe swap(&allocated, &marked)
        reached(marker)
        startSweep()
        return finishSweep(interruption)
    }

    private func clearMarks(_ interruption: () -> Trap.Code?) -> Trap.Code? {
        var block = 0
        while block < blockCount {
            let count = min(8 * Self.blocksBetweenLooks, blockCount - block)
            unsafe (marked + block * Self.wordsPerBlock).update(repeating: 0, count: count * Self.wordsPerBlock)
            block += count
            if block < blockCount, let code = interruption() { return code }
        }
        return nil
    }

    /// Takes away what is known of free cells; ``finishSweep(_:)`` finds it anew.
    private func startSweep() {
        usedBlockCount = 0
        liveByteCount = 0
        freeHint = 0
        handedOutByteCount = 0
        for sizeClass in 0..<SizeClass.count {
            current[sizeClass] = 0
            available[sizeClass] = 0
            unsafe runs[sizeClass].next = 0
            unsafe runs[sizeClass].end = 0
        }
        unsweptBlockCount = blockCount
        collectionCount += 1
    }

    /// Finds the blocks that are free, and those with free cells, as far as that is not done.
    ///
    /// It reads bits alone, an eighth of a thousandth of the heap: about a millisecond for a gigabyte.
    ///
    /// - Returns: Why it was given up; `nil` when it is done.
    func finishSweep(_ interruption: () -> Trap.Code?) -> Trap.Code? {
        guard unsweptBlockCount > 0 else { return nil }
        // From the last block to the first, so that the lists begin with the lowest.
        var untilLook = Self.blocksBetweenLooks
        while unsweptBlockCount > 0 {
            if untilLook == 0 {
                if let code = interruption() { return code }
                untilLook = Self.blocksBetweenLooks
            }
            untilLook -= 1
            unsweptBlockCount -= 1
            let index = unsweptBlockCount
            switch unsafe blocks[index].kind {
            case .free, .continuation: continue
            case .large:
                let count = unsafe Int(blocks[index].link)
                if unsafe allocated[index * Self.wordsPerBlock] & 1 != 0 {
                    usedBlockCount += count
                    liveByteCount += count * SizeClass.blockByteCount
                } else {
                    for block in index..<index + count { unsafe blocks[block] = Block(isCommitted: true) }
                }
            case .cells: sweepCells(index, Self.wordsPerBlock)
            }
        }
        return giveBack(interruption)
    }

    /// Gives the pages of free blocks back that cannot be used before the next collection is due, from the highest on.
    ///
    /// Which these are depends on the objects alone, and nothing that a guest can see depends on them. A program that
    /// allocates as much again after each collection keeps its pages.
    private func giveBack(_ interruption: () -> Trap.Code?) -> Trap.Code? {
        var kept = max(Self.initialBudget, 2 * usedBlockCount) - usedBlockCount
        var index = 0
        while index < blockCount, kept > 0 {
            if unsafe blocks[index].kind == .free { kept -= 1 }
            index += 1
        }
        var untilLook = Self.blocksBetweenLooks
        while index < blockCount {
            let first = index
            while index < blockCount, index - first < Self.blocksGivenBackAtOnce,
                unsafe blocks[index].kind == .free && blocks[index].isCommitted
            {
                unsafe blocks[index].isCommitted = false
                index += 1
            }
            let count = index - first
            if count > 0 { discard(blocks: first, count) } else { index += 1 }
            untilLook -= 8 * count + 1
            if untilLook <= 0 {
                if let code = interruption() { return code }
                untilLook = Self.blocksBetweenLooks
            }
        }
        return nil
    }

    /// 8 MiB: about half a millisecond of the system's work.
    private static let blocksGivenBackAtOnce = 256

    private func sweepCells(_ index: Int, _ wordsPerBlock: Int) {
        var live = 0
        for word in 0..<wordsPerBlock { unsafe live += allocated[index * wordsPerBlock + word].nonzeroBitCount }
        guard live > 0 else {
            unsafe blocks[index] = Block(isCommitted: true)
            return
        }
        let sizeClass = unsafe Int(blocks[index].sizeClass)
        let size = SizeClass.byteCounts[sizeClass]
        usedBlockCount += 1
        liveByteCount += live * size
        unsafe blocks[index].cursor = 0
        unsafe blocks[index].link = 0
        guard live < SizeClass.blockByteCount / size else { return }
        unsafe blocks[index].link = available[sizeClass]
        available[sizeClass] = UInt32(truncatingIfNeeded: index + 1)
    }

    /// What an allocation does when it has found no room.
    enum Shortage {
        /// There is room now.
        case over
        case ended(Trap.Code)
    }

    /// The collections in a row that may make little room before the heap counts as exhausted: otherwise a guest with a
    /// full heap has it marked for every few objects.
    private static let fruitlessCollectionLimit = 8

    /// Makes room for an object, by a collection or by using more of the limit.
    ///
    /// - Parameters:
    ///   - byteCount: The bytes of the object.
    ///   - collect: Collects; gives why it could not.
    /// - Returns: The reference of the object, or why there is none.
    func makeRoom(forByteCount byteCount: Int, collect: () -> Trap.Code?) -> (reference: UInt64, failure: Trap.Code?) {
        guard byteCount <= limit else { return (0, .heapExhausted) }
        let isAtLimit = blockBudget == blockLimit
        let isFruitless = isAtLimit && !isStressed && handedOutByteCount < limit / 32
        fruitlessCollections = isFruitless ? fruitlessCollections + 1 : 0
        if fruitlessCollections > Self.fruitlessCollectionLimit {
            // The host may let go of something before it runs the guest again.
            fruitlessCollections = 0
            return (0, .heapExhausted)
        }
        if let code = collect() { return (0, code) }
        // It may have been forbidden to collect, after a collection that was interrupted.
        _ = finishSweep { nil }
        blockBudget = min(blockLimit, max(Self.initialBudget, 2 * usedBlockCount))
        if let reference = allocate(byteCount: byteCount) { return (reference, nil) }
        // Twice what is in use is not enough for a large object.
        blockBudget = min(blockLimit, blockBudget + (byteCount + SizeClass.blockByteCount) / SizeClass.blockByteCount)
        if let reference = allocate(byteCount: byteCount) { return (reference, nil) }
        blockBudget = blockLimit
        guard let reference = allocate(byteCount: byteCount) else { return (0, .heapExhausted) }
        return (reference, nil)
    }
}
