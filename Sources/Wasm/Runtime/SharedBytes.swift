import Synchronization

/// Access to bytes that other threads may be reading and writing: relaxed atomic accesses of words or bytes.
///
/// The specification gives accesses that are not atomic no order and lets those of several bytes tear; a number that is
/// aligned to its size is read and written at once here.
///
/// ## Safety
/// - Must hold: the bytes named lie in a memory, or in a private buffer where it says so.
/// - Guaranteed by: the callers, which compare addresses with the memory's length.
enum SharedBytes {
    /// The bytes of a piece of a copy between shared bytes.
    private static var pieceByteCount: Int { 4096 }

    @inline(__always)
    private static func isAligned(_ place: UnsafeRawPointer, _ size: Int) -> Bool {
        UInt(bitPattern: place) & UInt(truncatingIfNeeded: size &- 1) == 0
    }

    @inline(__always)
    private static func byte(_ place: UnsafeRawPointer) -> UInt8 {
        unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.load(ordering: .relaxed)
    }

    @inline(__always)
    private static func word(_ place: UnsafeRawPointer) -> UInt64 {
        unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .relaxed)
    }

    @inline(__always)
    private static func setByte(_ place: UnsafeMutableRawPointer, _ value: UInt8) {
        unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.store(value, ordering: .relaxed)
    }

    @inline(__always)
    private static func setWord(_ place: UnsafeMutableRawPointer, _ value: UInt64) {
        unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.store(value, ordering: .relaxed)
    }

    // MARK: Numbers

    /// The integer at `place`, in little-endian order.
    @inline(__always)
    static func number<T: FixedWidthInteger & BitwiseCopyable>(at place: UnsafeRawPointer) -> T {
        let size = MemoryLayout<T>.size
        if unsafe isAligned(place, size) {
            switch size {
            case 1: return unsafe T(truncatingIfNeeded: byte(place))
            case 2:
                return unsafe T(
                    littleEndian: T(
                        truncatingIfNeeded: place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.load(
                            ordering: .relaxed)))
            case 4:
                return unsafe T(
                    littleEndian: T(
                        truncatingIfNeeded: place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(
                            ordering: .relaxed)))
            case 8: return unsafe T(littleEndian: T(truncatingIfNeeded: word(place)))
            default: break
            }
        }
        var value: T = 0
        unsafe withUnsafeMutableBytes(of: &value) { buffer in
            if let start = buffer.baseAddress { unsafe read(place, into: start, size) }
        }
        return T(littleEndian: value)
    }

    /// Writes an integer at `place`, in little-endian order.
    @inline(__always)
    static func write<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at place: UnsafeMutableRawPointer) {
        let size = MemoryLayout<T>.size
        let bits = value.littleEndian
        if unsafe isAligned(place, size) {
            switch size {
            case 1: return unsafe setByte(place, UInt8(truncatingIfNeeded: bits))
            case 2:
                return unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.store(
                    UInt16(truncatingIfNeeded: bits), ordering: .relaxed)
            case 4:
                return unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.store(
                    UInt32(truncatingIfNeeded: bits), ordering: .relaxed)
            case 8: return unsafe setWord(place, UInt64(truncatingIfNeeded: bits))
            default: break
            }
        }
        unsafe withUnsafeBytes(of: bits) { buffer in
            if let start = buffer.baseAddress { unsafe write(start, to: place, size) }
        }
    }

    /// The vector at `place`.
    static func vector<Lanes: SIMD & BitwiseCopyable>(at place: UnsafeRawPointer) -> Lanes {
        var value = Lanes()
        unsafe withUnsafeMutableBytes(of: &value) { buffer in
            if let start = buffer.baseAddress { unsafe read(place, into: start, buffer.count) }
        }
        return value
    }

    /// Writes a vector at `place`.
    static func write<Lanes: SIMD & BitwiseCopyable>(_ value: Lanes, at place: UnsafeMutableRawPointer) {
        unsafe withUnsafeBytes(of: value) { buffer in
            if let start = buffer.baseAddress { unsafe write(start, to: place, buffer.count) }
        }
    }

    // MARK: Ranges

    /// Copies shared bytes to a private buffer.
    static func read(_ source: UnsafeRawPointer, into buffer: UnsafeMutableRawPointer, _ count: Int) {
        var done = 0
        while done < count {
            if unsafe count &- done >= 8 && isAligned(source + done, 8) {
                unsafe buffer.storeBytes(of: word(source + done), toByteOffset: done, as: UInt64.self)
                done &+= 8
            } else {
                unsafe buffer.storeBytes(of: byte(source + done), toByteOffset: done, as: UInt8.self)
                done &+= 1
            }
        }
    }

    /// Copies a private buffer over shared bytes.
    static func write(_ buffer: UnsafeRawPointer, to destination: UnsafeMutableRawPointer, _ count: Int) {
        var done = 0
        while done < count {
            if unsafe count &- done >= 8 && isAligned(destination + done, 8) {
                unsafe setWord(destination + done, buffer.loadUnaligned(fromByteOffset: done, as: UInt64.self))
                done &+= 8
            } else {
                unsafe setByte(destination + done, buffer.load(fromByteOffset: done, as: UInt8.self))
                done &+= 1
            }
        }
    }

    /// Writes `count` times the same byte.
    static func fill(_ destination: UnsafeMutableRawPointer, _ value: UInt8, _ count: Int) {
        let eight = UInt64(value) &* 0x0101_0101_0101_0101
        var done = 0
        while done < count {
            if unsafe count &- done >= 8 && isAligned(destination + done, 8) {
                unsafe setWord(destination + done, eight)
                done &+= 8
            } else {
                unsafe setByte(destination + done, value)
                done &+= 1
            }
        }
    }

    /// Copies bytes of a memory to another or the same one, where the ranges may overlap.
    static func copy(_ source: UnsafeRawPointer, to destination: UnsafeMutableRawPointer, _ count: Int) {
        let isBackward = UInt(bitPattern: destination) > UInt(bitPattern: source)
        unsafe withUnsafeTemporaryAllocation(byteCount: min(count, pieceByteCount), alignment: 8) { buffer in
            guard let piece = buffer.baseAddress else { return }
            var done = 0
            while done < count {
                let size = min(buffer.count, count &- done)
                let place = isBackward ? count &- done &- size : done
                unsafe read(source + place, into: piece, size)
                unsafe write(piece, to: destination + place, size)
                done &+= size
            }
        }
    }
}
