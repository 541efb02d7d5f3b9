/// The exceptions to which guests have references.
///
/// Only a clause that takes a reference makes one: an exception that is caught by its values alone, or not at all, is
/// never stored. Exceptions stay as long as the interpreter; what they take is bounded by ``Limits/heap``.
///
///     words   │ number of the tag │ values … │ number of the tag │ values … │
///     starts  │ 0 │ … │                      bits of a reference: (index here + 1) × 8
@safe
struct ExceptionStore {
    private var words: UnsafeMutablePointer<UInt64>
    private var capacity = 0
    private var count = 0
    private var starts: [Int] = []
    /// The tags of all exceptions, which keeps them: a tag of the host's may have no other owner.
    private var tags: [Tag] = []
    private var numbers: [Tag: UInt64] = [:]
    /// The most bytes of exceptions together.
    private let limit: Int

    init(limit: ByteCount) {
        self.limit = limit.bytes
        unsafe words = .allocate(capacity: 1)
    }

    /// Gives up the memory; nothing may be used after that.
    func free() { unsafe words.deallocate() }

    /// The bytes that the exceptions take.
    var byteCount: Int { (count + starts.count) * MemoryLayout<UInt64>.size }

    /// Stores an exception.
    ///
    /// ## Safety
    /// - Must hold: `payload` points to the tag's slots, and not into the store.
    /// - Guaranteed by: ``Unwinding``, which stores only exceptions that have no reference yet.
    ///
    /// - Returns: Its reference; `nil` if the limit does not allow it.
    mutating func allocate(_ tag: Tag, payload: UnsafePointer<UInt64>) -> UInt64? {
        let added = 1 + tag.slotCount
        guard byteCount + (added + 1) * MemoryLayout<UInt64>.size <= limit else { return nil }
        if count + added > capacity {
            capacity = max(64, 2 * capacity, count + added)
            let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
            unsafe larger.initialize(from: words, count: count)
            unsafe words.deallocate()
            unsafe words = larger
        }
        let number = numbers[tag] ?? UInt64(tags.count)
        if number == UInt64(tags.count) {
            tags.append(tag)
            numbers[tag] = number
        }
        // SAFETY: the capacity has room for `added` words.
        unsafe words[count] = number
        unsafe (words + count + 1).initialize(from: payload, count: tag.slotCount)
        starts.append(count)
        count += added
        return UInt64(starts.count) * 8
    }

    /// Whether an exception has this reference.
    func contains(_ reference: UInt64) -> Bool {
        reference > 0 && reference % 8 == 0 && reference / 8 <= UInt64(starts.count)
    }

    /// The tag of the exception with a reference, which came from ``allocate(_:payload:)``.
    func tag(of reference: UInt64) -> Tag { unsafe tags[Int(words[start(of: reference)])] }

    /// The values of the exception with a reference, until the next one is stored.
    func payload(of reference: UInt64) -> UnsafePointer<UInt64> {
        unsafe UnsafePointer(words + start(of: reference) + 1)
    }

    /// Calls `body` with each reference among the values, for the collector: exceptions stay, so what they hold does.
    func forEachReference(_ body: (UInt64) -> Void) {
        for start in starts {
            for slot in unsafe tags[Int(words[start])].referenceSlots { unsafe body(words[start + 1 + slot]) }
        }
    }

    private func start(of reference: UInt64) -> Int {
        precondition(contains(reference), "BUG: there is no exception with the reference \(reference)")
        return starts[Int(reference / 8) - 1]
    }
}
