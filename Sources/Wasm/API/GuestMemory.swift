/// Checked access to a guest's memory.
///
/// Addresses come from guests, so every access is checked against the present size, and one outside throws
/// ``Trap/Code/outOfBoundsMemoryAccess`` without having touched anything.
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

    init(start: UnsafeMutableRawPointer?, count: Int) {
        unsafe self.start = start
        self.count = count
    }
}

extension GuestMemory where Self: ~Copyable {
    /// The place of `count` bytes at `address`.
    func place(_ address: UInt64, _ count: UInt64) throws(Trap) -> UnsafeMutableRawBufferPointer {
        let bytes = guestBytes
        let (end, overflow) = address.addingReportingOverflow(count)
        guard !overflow, end <= UInt64(bytes.count) else { throw Trap(.outOfBoundsMemoryAccess) }
        // SAFETY: within the bytes, as just checked, so both numbers fit `Int`.
        return unsafe UnsafeMutableRawBufferPointer(
            start: bytes.start.map { unsafe $0 + Int(address) }, count: Int(count))
    }

    /// Reads an integer.
    ///
    /// - Parameters:
    ///   - type: The integer's type.
    ///   - address: The offset of its first byte in the memory.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at address: UInt64) throws(Trap) -> T {
        let place = unsafe try place(address, UInt64(MemoryLayout<T>.size))
        return unsafe T(littleEndian: place.loadUnaligned(as: T.self))
    }

    /// Writes an integer.
    ///
    /// - Parameters:
    ///   - value: The integer.
    ///   - address: The offset of its first byte in the memory.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt64) throws(Trap) {
        let place = unsafe try place(address, UInt64(MemoryLayout<T>.size))
        unsafe place.storeBytes(of: value.littleEndian, as: T.self)
    }

    /// Copies bytes out of the memory.
    ///
    /// - Parameters:
    ///   - address: The offset of the first byte in the memory.
    ///   - count: How many; the caller bounds it if the copy is not to be as large as the memory.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func bytes(at address: UInt64, count: UInt64) throws(Trap) -> [UInt8] {
        unsafe Array(try place(address, count))
    }

    /// Copies bytes into the memory.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - address: The offset in the memory of the first byte written.
    /// - Throws: ``Trap/Code/outOfBoundsMemoryAccess``.
    public func write(_ bytes: [UInt8], at address: UInt64) throws(Trap) {
        unsafe try place(address, UInt64(bytes.count)).copyBytes(from: bytes)
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
        let place = unsafe try place(address, count)
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
        let place = unsafe try place(address, count)
        var span = unsafe place.mutableBytes
        return try body(&span)
    }
}
