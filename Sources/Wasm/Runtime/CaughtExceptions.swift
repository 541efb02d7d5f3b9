/// The exceptions of the legacy `catch` blocks that are running and rethrow them.
///
/// Nothing refers to them but their own block, so they are let go as soon as it cannot be running any more: when an
/// exception is kept by a frame further out, or by a block of the same frame that is not inside of theirs. So there are
/// never more than blocks that may be running, however many exceptions a loop catches.
///
///     entries   │ frame, block │ …  ascending by frame and then by block: innermost last │
@safe
struct CaughtExceptions {
    struct Entry {
        fileprivate var frame: UInt
        /// The number of the block among the open ones of its function.
        fileprivate var block: Int
        let tag: Tag
        let reference: UInt64
        let slots: [UInt64]

        /// What the entry takes, roughly.
        fileprivate var byteCount: Int { 96 + 8 * slots.count }
    }

    private var entries: [Entry] = []
    private var byteCount = 0
    /// The most bytes of entries together.
    private let limit: Int

    init(limit: ByteCount) { self.limit = limit.bytes }

    /// Keeps the exception of a block that begins.
    ///
    /// - Returns: Whether the limit allows it.
    mutating func keep(_ unwinding: Unwinding, for frame: FramePointer, block: Int) -> Bool {
        let address = UInt(bitPattern: frame)
        while let last = entries.last, last.frame > address || (last.frame == address && last.block >= block) {
            byteCount -= last.byteCount
            entries.removeLast()
        }
        let slots = unsafe [UInt64](UnsafeBufferPointer(start: unwinding.payload, count: unwinding.slotCount))
        let entry = unsafe Entry(
            frame: address, block: block, tag: unwinding.tag, reference: unwinding.reference, slots: slots)
        guard byteCount + entry.byteCount <= limit else { return false }
        byteCount += entry.byteCount
        entries.append(entry)
        return true
    }

    /// Calls `body` with each reference among the values, for the collector.
    func forEachReference(_ body: (UInt64) -> Void) {
        for entry in entries {
            for slot in entry.tag.referenceSlots { body(entry.slots[slot]) }
        }
    }

    /// The exception of a block that is running.
    func exception(of frame: FramePointer, block: Int) -> Entry {
        let address = UInt(bitPattern: frame)
        guard let entry = entries.last(where: { $0.frame == address && $0.block == block }) else {
            preconditionFailure("BUG: a legacy catch block rethrows an exception that it does not have")
        }
        return entry
    }
}
