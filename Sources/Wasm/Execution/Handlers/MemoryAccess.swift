// Loads and stores. An access is checked against the bound of its width, which stands in front of the memory's first byte
// (`LinearMemory`), so that growing by anybody is seen at once. The generator composes the handlers: it adds up the
// address, asks for the place, and reads or writes there.
//
// Threads that share a memory may access the same bytes at the same time: each access is one instruction of the machine, and a
// guest that does not synchronise finds some mixture of bytes, as the specification lets it. Thread Sanitizer sees no
// machine instructions, so its build makes them relaxed atomic accesses.

/// What loads and stores are composed of.
///
/// ## Safety
/// - Must hold: the slots that the operands name lie in the running frame. The address is the guest's, so a host address
///   comes from ``Registers/place(_:_:)`` and its like alone, which compare it with a bound of the memory, and is used at
///   once.
/// - Guaranteed by: `FunctionTranslator` (slots) and `HandlerComposition` in the generator, which writes no other access.
extension Registers {
    /// The host address of `width` bytes, 1, 2, 4, 8 or 16, at a 64-bit guest address, or `nil` outside the memory.
    @inline(__always)
    func place(_ address: UInt64, _ width: UInt64) -> UnsafeMutableRawPointer? {
        guard _fastPath(unsafe address < LinearMemory.bound(memory, width)) else { return nil }
        return unsafe memory + Int(truncatingIfNeeded: address)
    }

    /// The host address of `width` bytes at the sum of a guest address and an offset, both any numbers of 64 bits, or
    /// `nil` where the sum wraps around or lies outside the memory.
    @inline(__always)
    func place(_ address: UInt64, plus offset: UInt64, _ width: UInt64) -> UnsafeMutableRawPointer? {
        unsafe Self.place(memory, address, plus: offset, width)
    }

    /// The same in a memory of the running instance.
    ///
    /// ## Safety
    /// - Must hold: the instance has a memory with that index.
    /// - Guaranteed by: the validator.
    @inline(__always)
    func place(
        in index: UInt32, _ address: UInt64, plus offset: UInt64, _ width: UInt64
    ) -> UnsafeMutableRawPointer? {
        let base = unsafe state.pointee.instance.pointee.memories[Int(index)]
        return unsafe Self.place(base, address, plus: offset, width)
    }

    @inline(__always)
    private static func place(
        _ base: MemoryBase, _ address: UInt64, plus offset: UInt64, _ width: UInt64
    ) -> UnsafeMutableRawPointer? {
        let (sum, wraps) = address.addingReportingOverflow(offset)
        guard _fastPath(!wraps), _fastPath(unsafe sum < LinearMemory.bound(base, width)) else { return nil }
        return unsafe base + Int(truncatingIfNeeded: sum)
    }

    /// A number in a memory, where ``place(_:_:)`` found room for it.
    @inline(__always)
    func load<Narrow: FixedWidthInteger & BitwiseCopyable>(
        _ type: Narrow.Type, at place: UnsafeMutableRawPointer
    ) -> Narrow {
        #if DRIVER_LOOP
            unsafe SharedBytes.number(at: place)
        #else
            unsafe Narrow(littleEndian: place.loadUnaligned(as: Narrow.self))
        #endif
    }

    /// Stores the low bits of a value as a `Narrow` where ``place(_:_:)`` found room for it.
    @inline(__always)
    func store<Narrow: FixedWidthInteger & BitwiseCopyable>(
        _ value: UInt64, as type: Narrow.Type, at place: UnsafeMutableRawPointer
    ) {
        #if DRIVER_LOOP
            unsafe SharedBytes.write(Narrow(truncatingIfNeeded: value), at: place)
        #else
            unsafe place.storeBytes(of: Narrow(truncatingIfNeeded: value).littleEndian, as: Narrow.self)
        #endif
    }

    /// 128 bits of a memory, where ``place(_:_:)`` found room for them.
    @inline(__always)
    func loadVector<Lanes: SIMD & BitwiseCopyable>(at place: UnsafeMutableRawPointer) -> Lanes {
        #if DRIVER_LOOP
            unsafe SharedBytes.vector(at: place)
        #else
            unsafe place.loadUnaligned(as: Lanes.self)
        #endif
    }

    /// Stores 128 bits where ``place(_:_:)`` found room for them.
    @inline(__always)
    func storeVector<Lanes: SIMD & BitwiseCopyable>(_ value: Lanes, at place: UnsafeMutableRawPointer) {
        #if DRIVER_LOOP
            unsafe SharedBytes.write(value, at: place)
        #else
            unsafe place.storeBytes(of: value, as: Lanes.self)
        #endif
    }

    /// Stores a lane where ``place(_:_:)`` found room for it.
    @inline(__always)
    func storeLane<Lane: FixedWidthInteger & BitwiseCopyable>(_ value: Lane, at place: UnsafeMutableRawPointer) {
        #if DRIVER_LOOP
            unsafe SharedBytes.write(value, at: place)
        #else
            unsafe place.storeBytes(of: value.littleEndian, as: Lane.self)
        #endif
    }
}

/// How a loaded integer fills its slot.
///
/// Spec 3.0, exec-load-pack.
enum Widening {
    @inline(__always)
    static func zero32<T: FixedWidthInteger & UnsignedInteger>(_ a: T) -> UInt32 { UInt32(truncatingIfNeeded: a) }
    @inline(__always)
    static func zero64<T: FixedWidthInteger & UnsignedInteger>(_ a: T) -> UInt64 { UInt64(truncatingIfNeeded: a) }
    @inline(__always)
    static func sign32<T: FixedWidthInteger & SignedInteger>(_ a: T) -> UInt32 { UInt32(truncatingIfNeeded: a) }
    @inline(__always)
    static func sign64<T: FixedWidthInteger & SignedInteger>(_ a: T) -> UInt64 { UInt64(truncatingIfNeeded: a) }
}
