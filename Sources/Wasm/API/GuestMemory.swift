/// Checked access to a guest's memory.
///
/// Addresses come from guests, so every access is checked against the present size, and one outside throws
/// ``Trap/Code/outOfBoundsMemoryAccess`` without having touched anything. An access of no bytes is valid at any address:
/// guests point anywhere with their empty slices.
///
/// Numbers are little-endian and need no alignment.
public protocol GuestMemory: ~Copyable {
    /// The bytes at this moment, for the checked accessors.
    var guestBytes: GuestBytes { get }
}

/// Where the bytes of a guest's memory are at one moment: only the accessors of ``GuestMemory`` look inside.
@safe
public struct GuestBytes {
    let start: UnsafeMutableRawPointer?
    let count: Int
    /// Who is told of accesses; kept by the memory or the interpreter that the bytes belong to.
    private let observation: Unmanaged<Observation>?

    init(start: UnsafeMutableRawPointer?, count: Int, observation: Unmanaged<Observation>?) {
        unsafe self.start = start
        self.count = count
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
        unsafe observation.takeUnretainedValue().report(place, start: start, isWrite: isWrite)
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
        unsafe place.storeBytes(of: value.littleEndian, as: T.self)
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
        return unsafe Array(place)
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
        unsafe place.copyBytes(from: bytes)
        unsafe memory.report(place, isWrite: true)
    }

    /// Lends bytes of the memory for reading, without a copy.
    ///
    /// - Parameters:
    ///   - address: The offset of the first byte in the memory.
    ///   - count: How many.
    ///   - body: Gets the bytes; they are the guest's own, so `body` must not call into the guest.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``, or what `body` throws.
    public func withBytes<Result>(
        at address: UInt64, count: UInt64, _ body: (RawSpan) throws -> Result
    ) throws -> Result {
        let bytes = guestBytes
        let place = unsafe try bytes.place(address, count)
        unsafe bytes.report(place, isWrite: false)
        return try body(unsafe UnsafeRawBufferPointer(place).bytes)
    }

    /// Lends bytes of the memory for writing, without a copy.
    ///
    /// - Parameters:
    ///   - address: The offset of the first byte in the memory.
    ///   - count: How many.
    ///   - body: Gets the bytes; they are the guest's own, so `body` must not call into the guest.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``, or what `body` throws.
    public func withMutableBytes<Result>(
        at address: UInt64, count: UInt64, _ body: (inout MutableRawSpan) throws -> Result
    ) throws -> Result {
        let bytes = guestBytes
        let place = unsafe try bytes.place(address, count)
        // Also after an error: what was written until then stays.
        defer { unsafe bytes.report(place, isWrite: true) }
        var span = unsafe place.mutableBytes
        return try body(&span)
    }
}
