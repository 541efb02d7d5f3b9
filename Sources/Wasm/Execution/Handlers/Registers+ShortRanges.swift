// Copies and fills of at most 64 bytes of memory 0. Two loads and two stores that may overlap each other do any length between
// their width and twice that, so that the length is compared a few times and no byte is counted.

/// What `memory.copy` and `memory.fill` do with short ranges.
///
/// ## Safety
/// - Must hold: addresses of the host come from ``shortRange(_:_:)``, for the length that is copied or filled.
/// - Guaranteed by: `memoryCopy` and `memoryFill`, the only callers.
extension Registers {
    /// Whether a handler does a length itself, and the slice of fuel pays for it, a unit for each byte.
    @inline(__always)
    func isShort(_ count: UInt64) -> Bool {
        #if DRIVER_LOOP
            // What threads share is accessed by atomic operations in the build for Thread Sanitizer.
            false
        #else
            _fastPath(count <= 64) && _fastPath(unsafe Int(truncatingIfNeeded: count) <= fuel)
        #endif
    }

    /// The host address of a short range of memory 0, or `nil` if it reaches beyond the memory's end.
    @inline(__always)
    func shortRange(_ start: UInt64, _ count: UInt64) -> UnsafeMutableRawPointer? {
        let length = unsafe LinearMemory.length(memory)
        guard _fastPath(count <= length), _fastPath(start <= length &- count) else { return nil }
        return unsafe memory + Int(truncatingIfNeeded: start)
    }

    /// The registers behind a short copy or fill, which is charged.
    @inline(__always)
    func afterShort(_ count: UInt64) -> Registers {
        var registers = unsafe self
        unsafe registers.fuel &-= Int(truncatingIfNeeded: count)
        return unsafe registers
    }

    /// Copies ranges that may overlap: all is read before anything is written.
    @inline(__always)
    func copyShort(_ source: UnsafeMutableRawPointer, to destination: UnsafeMutableRawPointer, _ count: Int) {
        if count >= 32 {
            unsafe copyEnds(SIMD4<UInt64>.self, source, to: destination, count)
        } else if count >= 16 {
            unsafe copyEnds(SIMD2<UInt64>.self, source, to: destination, count)
        } else if count >= 8 {
            unsafe copyEnds(UInt64.self, source, to: destination, count)
        } else if count >= 4 {
            unsafe copyEnds(UInt32.self, source, to: destination, count)
        } else if count >= 2 {
            unsafe copyEnds(UInt16.self, source, to: destination, count)
        } else if count == 1 {
            unsafe destination.storeBytes(of: source.load(as: UInt8.self), as: UInt8.self)
        }
    }

    /// Copies the first and the last bytes, as many as a `Part` has, which overlap or meet.
    @inline(__always)
    private func copyEnds<Part: BitwiseCopyable>(
        _ part: Part.Type, _ source: UnsafeMutableRawPointer, to destination: UnsafeMutableRawPointer, _ count: Int
    ) {
        let last = count &- MemoryLayout<Part>.size
        let start = unsafe source.loadUnaligned(as: part)
        let end = unsafe source.loadUnaligned(fromByteOffset: last, as: part)
        unsafe destination.storeBytes(of: start, as: part)
        unsafe destination.storeBytes(of: end, toByteOffset: last, as: part)
    }

    /// Fills a range with the low byte of `value`.
    @inline(__always)
    func fillShort(_ start: UnsafeMutableRawPointer, _ value: UInt32, _ count: Int) {
        let bytes = UInt64(UInt8(truncatingIfNeeded: value)) &* 0x0101_0101_0101_0101
        if count >= 32 {
            unsafe fillEnds(SIMD4(repeating: bytes), start, count)
        } else if count >= 16 {
            unsafe fillEnds(SIMD2(repeating: bytes), start, count)
        } else if count >= 8 {
            unsafe fillEnds(bytes, start, count)
        } else if count >= 4 {
            unsafe fillEnds(UInt32(truncatingIfNeeded: bytes), start, count)
        } else if count >= 2 {
            unsafe fillEnds(UInt16(truncatingIfNeeded: bytes), start, count)
        } else if count == 1 {
            unsafe start.storeBytes(of: UInt8(truncatingIfNeeded: bytes), as: UInt8.self)
        }
    }

    @inline(__always)
    private func fillEnds<Part: BitwiseCopyable>(_ part: Part, _ start: UnsafeMutableRawPointer, _ count: Int) {
        unsafe start.storeBytes(of: part, as: Part.self)
        unsafe start.storeBytes(of: part, toByteOffset: count &- MemoryLayout<Part>.size, as: Part.self)
    }
}
