import Platform

/// Elements in a row that validator and translator write, change and take back, millions of times for a large module; their
/// memory is kept from one function to the next.
///
/// An array looks before each change whether somebody else has it, which is a call that this has no reason for. Every index
/// is checked here as it is there.
///
/// ## Safety
/// - Must hold: the first `count` elements at `start` are initialised, there is room for `capacity`, and `malloc` gave the
///   memory.
/// - Guaranteed by: ``append(_:)``, which alone makes `count` larger; elements need no ending, and nobody else has the
///   pointer.
@safe
struct WorkBuffer<Element: BitwiseCopyable>: ~Copyable {
    private var start: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    private static var firstCapacity: Int { 64 }

    init() {
        capacity = Self.firstCapacity
        unsafe start = Self.resized(nil, to: Self.firstCapacity)
    }

    deinit { unsafe free(start) }

    /// Memory for so many elements, with those that were in other memory, which is given up.
    ///
    /// Of much memory the system moves the pages, so that elements are neither copied nor there twice. Whether it has so
    /// much, those have asked who let a guest make buffers large; see ``TranslationMemory`` and ``hasRoomForMore``.
    private static func resized(_ memory: UnsafeMutablePointer<Element>?, to capacity: Int) -> UnsafeMutablePointer<
        Element
    > {
        // SAFETY: `memory` came from here, or is `nil`. There is room for an element at least.
        guard let larger = unsafe realloc(memory, max(1, capacity) * MemoryLayout<Element>.stride) else {
            preconditionFailure("the system has no memory for \(capacity) elements")
        }
        return unsafe larger.bindMemory(to: Element.self, capacity: capacity)
    }

    /// The bytes of the elements.
    var byteCount: Int { count * MemoryLayout<Element>.stride }

    var isEmpty: Bool {
        @inline(__always) get { count == 0 }
    }

    var last: Element? {
        @inline(__always) get { count == 0 ? nil : self[count &- 1] }
    }

    /// The element with an index.
    subscript(index: Int) -> Element {
        @inline(__always) get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "BUG: there is no such element")
            // SAFETY: the index was just checked.
            return unsafe start[index]
        }
        @inline(__always) set {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "BUG: there is no such element")
            // SAFETY: the index was just checked.
            unsafe start[index] = newValue
        }
    }

    /// The element with an index that is not checked, for loops that look at each instruction many times.
    ///
    /// ## Safety
    /// - Must hold: the index is at least 0 and below ``count``.
    /// - Guaranteed by: the callers, who say at each place why.
    @unsafe
    subscript(unchecked index: Int) -> Element {
        @inline(__always) get { unsafe start[index] }
        @inline(__always) set { unsafe start[index] = newValue }
    }

    /// The memory of the elements and of those that there is room for, for a loop that keeps their number in a register.
    ///
    /// ## Safety
    /// - Must hold: nothing is appended while the pointer is used, and elements behind ``count`` are written before they are
    ///   read; ``setCount(unchecked:)`` says how many there are then.
    /// - Guaranteed by: the callers, who say at each place why.
    @unsafe
    var memory: UnsafeMutableBufferPointer<Element> {
        @inline(__always) get { unsafe UnsafeMutableBufferPointer(start: start, count: capacity) }
    }

    /// Sets the number of elements to what was written through ``memory``.
    @unsafe
    @inline(__always)
    mutating func setCount(unchecked count: Int) {
        assert(0...capacity ~= count)
        self.count = count
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        // SAFETY: there is room for one more.
        unsafe (start + count).initialize(to: element)
        count &+= 1
    }

    /// Adds as many elements as are needed for `count`.
    mutating func fill(to count: Int, with element: Element) {
        while self.count < count { append(element) }
    }

    /// Whether the system has memory for another element, and those that come until it is asked again.
    var hasRoomForMore: Bool {
        @inline(__always) get { count < capacity || Self.hasRoom(for: 2 * capacity) }
    }

    @inline(never)
    private static func hasRoom(for capacity: Int) -> Bool {
        SystemMemory.hasRoom(for: capacity, of: MemoryLayout<Element>.stride)
    }

    @inline(never)
    private mutating func grow() {
        unsafe start = Self.resized(start, to: 2 * capacity)
        capacity *= 2
    }

    /// Takes away the last element.
    @inline(__always)
    mutating func removeLast() -> Element {
        let last = self[count &- 1]
        count &-= 1
        return last
    }

    /// Takes away the elements from an index on.
    @inline(__always)
    mutating func truncate(to count: Int) {
        precondition(0...self.count ~= count, "BUG: a buffer is cut to more than it has")
        self.count = count
    }

    /// Takes away all elements, and keeps their memory.
    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Gives the elements away, in memory that has room for no more, to be freed by `free`.
    ///
    /// - Parameter keepsMemory: Whether the buffer keeps its own memory, and what is given away is a copy.
    @unsafe
    mutating func take(keepsMemory: Bool) -> UnsafeMutablePointer<Element> {
        guard keepsMemory else {
            let taken = unsafe Self.resized(start, to: count)
            (capacity, count) = (Self.firstCapacity, 0)
            unsafe start = Self.resized(nil, to: Self.firstCapacity)
            return unsafe taken
        }
        let taken = unsafe Self.resized(nil, to: count)
        // SAFETY: there is room for as many as are here.
        unsafe taken.initialize(from: start, count: count)
        return unsafe taken
    }

    /// The elements, in an array that has room for no more.
    var array: [Element] {
        // SAFETY: the first `count` elements are initialised.
        unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }
}

/// A value type is its bits, so that a ``WorkBuffer`` can hold it.
extension ValueType: BitwiseCopyable {}

extension WorkBuffer<UInt64> {
    /// The slot that an operand at a byte offset names, a multiple of 2.
    ///
    /// It reads as handlers do, the lowest byte first.
    @inline(__always)
    func slot(at offset: Int) -> UInt16 {
        precondition(
            UInt(bitPattern: offset) / 8 < UInt(bitPattern: count) && offset & 1 == 0, "BUG: there is no such operand")
        // SAFETY: the word that the offset lies in was just checked to be there, and the offset to be aligned.
        return unsafe UnsafeRawPointer(start).load(fromByteOffset: offset, as: UInt16.self)
    }

    /// The slot that an operand of an instruction names.
    ///
    /// ## Safety
    /// - Must hold: an instruction starts at the byte offset `start`, and has a slot in this place.
    /// - Guaranteed by: the callers, who get places from tables that are generated from the rows of instructions, as the
    ///   emitters are, which write all of an instruction's words.
    @unsafe
    @inline(__always)
    func slot(uncheckedAt place: Int, ofInstructionAt start: Int) -> UInt16 {
        unsafe UnsafeRawPointer(self.start).load(fromByteOffset: start &+ place, as: UInt16.self)
    }

    /// Writes the slot that an operand at a byte offset names, a multiple of 2.
    @inline(__always)
    mutating func setSlot(_ slot: UInt16, at offset: Int) {
        precondition(
            UInt(bitPattern: offset) / 8 < UInt(bitPattern: count) && offset & 1 == 0, "BUG: there is no such operand")
        // SAFETY: the word that the offset lies in was just checked to be there, and the offset to be aligned.
        unsafe UnsafeMutableRawPointer(start).storeBytes(of: slot, toByteOffset: offset, as: UInt16.self)
    }

    /// The distance at a byte offset, a multiple of 4.
    @inline(__always)
    func distance(at offset: Int) -> Int32 {
        precondition(
            UInt(bitPattern: offset) / 8 < UInt(bitPattern: count) && offset & 3 == 0, "BUG: there is no such operand")
        // SAFETY: the word that the offset lies in was just checked to be there, and the offset to be aligned.
        return unsafe UnsafeRawPointer(start).load(fromByteOffset: offset, as: Int32.self)
    }

    /// Writes the distance at a byte offset, a multiple of 4.
    @inline(__always)
    mutating func setDistance(_ distance: Int32, at offset: Int) {
        precondition(
            UInt(bitPattern: offset) / 8 < UInt(bitPattern: count) && offset & 3 == 0, "BUG: there is no such operand")
        // SAFETY: the word that the offset lies in was just checked to be there, and the offset to be aligned.
        unsafe UnsafeMutableRawPointer(start).storeBytes(of: distance, toByteOffset: offset, as: Int32.self)
    }
}
