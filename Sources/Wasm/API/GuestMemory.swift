import Synchronization

/// Checked access to a guest's memory.
///
/// Addresses come from guests, so every access is checked against the present size, and one outside throws
/// ``Trap/Code/outOfBoundsMemoryAccess`` without having touched anything. An access of no bytes is valid at any address:
/// guests point anywhere with their empty slices.
///
/// Numbers are little-endian and need no alignment.
///
/// The bytes of a memory that threads share are copied: ``SharedMemory`` says what others see.
public protocol GuestMemory: ~Copyable {
    /// The bytes at this moment, for the checked accessors.
    var guestBytes: GuestBytes { get }
}

/// Where the bytes of a guest's memory are at one moment: only the accessors of ``GuestMemory`` look inside.
@safe
public struct GuestBytes {
    let start: UnsafeMutableRawPointer?
    let count: Int
    /// Whether other threads may be using the bytes.
    let isShared: Bool
    /// Who is told of accesses; kept by the memory or the interpreter that the bytes belong to.
    private let observation: Unmanaged<Observation>?

    init(start: UnsafeMutableRawPointer?, count: Int, observation: Unmanaged<Observation>?) {
        unsafe self.start = start
        self.count = count
        // SAFETY: the start is the base of a memory, which has a header.
        isShared = unsafe start.map { unsafe LinearMemory.isShared($0) } ?? false
        unsafe self.observation = observation
    }

    /// The place of `count` bytes at `address`; no place at all for no bytes.
    func place(_ address: UInt64, _ count: UInt64) throws(Trap) -> UnsafeMutableRawBufferPointer {
        if count == 0 { return unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        let (end, overflow) = address.addingReportingOverflow(count)
        guard !overflow, end <= UInt64(self.count) else { throw Trap(.outOfBoundsMemoryAccess) }
        // SAFETY: within the bytes, as just checked, so both numbers fit `Int`.
        return unsafe UnsafeMutableRawBufferPointer(start: start.map { unsafe $0 + Int(address) }, count: Int(count))
    }

    /// Tells the observer, if there is one, that the host has read or written `place`.
    @inline(__always)
    func report(_ place: UnsafeMutableRawBufferPointer, isWrite: Bool) {
        guard let observation = unsafe observation else { return }
        unsafe observation.takeUnretainedValue().report(copy(of: place), at: place, start: start, isWrite: isWrite)
    }

    /// The bytes at a place, copied.
    func copy(of place: UnsafeMutableRawBufferPointer) -> [UInt8] {
        guard isShared, let source = place.baseAddress else { return unsafe Array(place) }
        return unsafe [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
            if let start = buffer.baseAddress { unsafe SharedBytes.read(source, into: start, place.count) }
            count = place.count
        }
    }

    /// Writes as many bytes as the place has.
    func write(_ bytes: [UInt8], to place: UnsafeMutableRawBufferPointer) {
        guard isShared, let destination = place.baseAddress else {
            unsafe place.copyBytes(from: bytes)
            return
        }
        unsafe bytes.withUnsafeBytes { buffer in
            if let start = buffer.baseAddress { unsafe SharedBytes.write(start, to: destination, buffer.count) }
        }
    }

    /// Writes what was changed of bytes that were copied from a place, so that what others wrote beside it stays.
    func write(_ bytes: [UInt8], insteadOf old: [UInt8], to place: UnsafeMutableRawBufferPointer) {
        guard let destination = place.baseAddress else { return }
        for (index, byte) in bytes.enumerated() where byte != old[index] {
            unsafe SharedBytes.write(byte, at: destination + index)
        }
    }
}

extension GuestMemory where Self: ~Copyable {
    /// Reads an integer.
    ///
    /// - Parameters:
    ///   - type: The integer's type.
    ///   - address: The offset of its first byte in the memory.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at address: UInt64) throws(Trap) -> T {
        let bytes = guestBytes
        let place = unsafe try bytes.place(address, UInt64(MemoryLayout<T>.size))
        unsafe bytes.report(place, isWrite: false)
        if bytes.isShared, let source = place.baseAddress {
            let value: T = unsafe SharedBytes.number(at: source)
            atomicMemoryFence(ordering: .acquiring)
            return value
        }
        return unsafe T(littleEndian: place.loadUnaligned(as: T.self))
    }

    /// Writes an integer.
    ///
    /// - Parameters:
    ///   - value: The integer.
    ///   - address: The offset of its first byte in the memory.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt64) throws(Trap) {
        let bytes = guestBytes
        let place = unsafe try bytes.place(address, UInt64(MemoryLayout<T>.size))
        if bytes.isShared, let destination = place.baseAddress {
            atomicMemoryFence(ordering: .releasing)
            unsafe SharedBytes.write(value, at: destination)
        } else {
            unsafe place.storeBytes(of: value.littleEndian, as: T.self)
        }
        unsafe bytes.report(place, isWrite: true)
    }

    /// Copies bytes out of the memory.
    ///
    /// - Parameters:
    ///   - address: The offset of the first byte in the memory.
    ///   - count: How many; the caller bounds it if the copy is not to be as large as the memory.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func bytes(at address: UInt64, count: UInt64) throws(Trap) -> [UInt8] {
        let bytes = guestBytes
        let place = unsafe try bytes.place(address, count)
        unsafe bytes.report(place, isWrite: false)
        return unsafe bytes.copy(of: place)
    }

    /// Copies bytes into the memory.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - address: The offset in the memory of the first byte written.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func write(_ bytes: [UInt8], at address: UInt64) throws(Trap) {
        let memory = guestBytes
        let place = unsafe try memory.place(address, UInt64(bytes.count))
        unsafe memory.write(bytes, to: place)
        unsafe memory.report(place, isWrite: true)
    }

    /// Lends bytes of the memory for reading, without a copy unless threads share it.
    ///
    /// - Parameters:
    ///   - address: The offset of the first byte in the memory.
    ///   - count: How many; of a shared memory so many bytes are copied, so bound a number that the guest chose.
    ///   - body: Gets the bytes; they are the guest's own, so `body` must not call into the guest.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``, or what `body` throws.
    public func withBytes<Result>(
        at address: UInt64, count: UInt64, _ body: (RawSpan) throws -> Result
    ) throws -> Result {
        let bytes = guestBytes
        let place = unsafe try bytes.place(address, count)
        unsafe bytes.report(place, isWrite: false)
        if bytes.isShared {
            let copy = unsafe bytes.copy(of: place)
            return unsafe try copy.withUnsafeBytes { unsafe try body($0.bytes) }
        }
        return try body(unsafe UnsafeRawBufferPointer(place).bytes)
    }

    /// Lends bytes of the memory for writing, without a copy unless threads share it.
    ///
    /// - Parameters:
    ///   - address: The offset of the first byte in the memory.
    ///   - count: How many; of a shared memory so many bytes are copied, so bound a number that the guest chose.
    ///   - body: Gets the bytes; they are the guest's own, so `body` must not call into the guest.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``, or what `body` throws.
    public func withMutableBytes<Result>(
        at address: UInt64, count: UInt64, _ body: (inout MutableRawSpan) throws -> Result
    ) throws -> Result {
        let bytes = guestBytes
        let place = unsafe try bytes.place(address, count)
        // Also after an error: what was written until then stays.
        defer { unsafe bytes.report(place, isWrite: true) }
        if bytes.isShared {
            let old = unsafe bytes.copy(of: place)
            var copy = old
            defer { unsafe bytes.write(copy, insteadOf: old, to: place) }
            return unsafe try copy.withUnsafeMutableBytes { buffer in
                var span = unsafe buffer.mutableBytes
                return try body(&span)
            }
        }
        var span = unsafe place.mutableBytes
        return try body(&span)
    }
}
