// Loads and stores. An access is checked against the memory's length, which stands in front of its first byte
// (`LinearMemory`), so that growing by anybody is seen at once.
//
//     load             destination, address, 32-bit offset (unit 2)
//     load absolute    destination, unused, 32-bit address (unit 2)
//     store            value, address, 32-bit offset (unit 2)
//     store immediate  unused, address, 32-bit offset (unit 2), value (32-bit at unit 4 | 64-bit at unit 4)
//     store absolute   value, unused, 32-bit address (unit 2)

extension Registers {
    /// The host address of `byteCount` bytes at a 64-bit guest address, or `nil` outside the memory.
    ///
    /// ## Safety
    /// - Must hold: `address` is below 2^33, so that adding a size cannot wrap.
    /// - Guaranteed by: both terms of an effective address are 32-bit.
    @inline(__always)
    func place(_ address: UInt64, _ byteCount: UInt64) -> UnsafeMutableRawPointer? {
        let length = unsafe memory.load(fromByteOffset: LinearMemory.lengthOffset, as: UInt64.self)
        return unsafe address &+ byteCount <= length ? memory + Int(truncatingIfNeeded: address) : nil
    }

    /// The effective address of a load or store: operand 1 and the static offset.
    @inline(__always)
    var effectiveAddress: UInt64 {
        let base: UInt32 = unsafe slot(1)
        return unsafe UInt64(base) &+ UInt64(operand32(2))
    }

    /// Loads a `Narrow` and widens it to the slot by `widen`.
    @inline(__always)
    func load<Narrow: FixedWidthInteger & BitwiseCopyable, Wide: WasmValue>(_ widen: (Narrow) -> Wide) -> Int {
        guard let place = unsafe place(effectiveAddress, UInt64(MemoryLayout<Narrow>.size)) else {
            return unsafe trap(.outOfBoundsMemoryAccess)
        }
        unsafe set(0, widen(Narrow(littleEndian: place.loadUnaligned(as: Narrow.self))))
        return unsafe next(16)
    }

    @inline(__always)
    func loadAbsolute<Narrow: FixedWidthInteger & BitwiseCopyable, Wide: WasmValue>(_ widen: (Narrow) -> Wide) -> Int {
        guard let place = unsafe place(UInt64(operand32(2)), UInt64(MemoryLayout<Narrow>.size)) else {
            return unsafe trap(.outOfBoundsMemoryAccess)
        }
        unsafe set(0, widen(Narrow(littleEndian: place.loadUnaligned(as: Narrow.self))))
        return unsafe next(16)
    }

    /// Stores the low bits of the value as a `Narrow`.
    @inline(__always)
    func store<Narrow: FixedWidthInteger & BitwiseCopyable>(_ type: Narrow.Type) -> Int {
        guard let place = unsafe place(effectiveAddress, UInt64(MemoryLayout<Narrow>.size)) else {
            return unsafe trap(.outOfBoundsMemoryAccess)
        }
        let value: UInt64 = unsafe slot(0)
        unsafe place.storeBytes(of: Narrow(truncatingIfNeeded: value).littleEndian, as: Narrow.self)
        return unsafe next(16)
    }

    @inline(__always)
    func storeImmediate<Narrow: FixedWidthInteger & BitwiseCopyable>(_ type: Narrow.Type) -> Int {
        guard let place = unsafe place(effectiveAddress, UInt64(MemoryLayout<Narrow>.size)) else {
            return unsafe trap(.outOfBoundsMemoryAccess)
        }
        let value = unsafe operand64(4)
        unsafe place.storeBytes(of: Narrow(truncatingIfNeeded: value).littleEndian, as: Narrow.self)
        return unsafe next(24)
    }

    @inline(__always)
    func storeAbsolute<Narrow: FixedWidthInteger & BitwiseCopyable>(_ type: Narrow.Type) -> Int {
        guard let place = unsafe place(UInt64(operand32(2)), UInt64(MemoryLayout<Narrow>.size)) else {
            return unsafe trap(.outOfBoundsMemoryAccess)
        }
        let value: UInt64 = unsafe slot(0)
        unsafe place.storeBytes(of: Narrow(truncatingIfNeeded: value).littleEndian, as: Narrow.self)
        return unsafe next(16)
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
