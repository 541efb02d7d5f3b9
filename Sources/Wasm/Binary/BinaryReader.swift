/// Reads the primitive values of the binary format from a part of a module.
///
/// Every read checks the end of that part. Spec 3.0, binary-values.
///
/// ## Safety
/// - Must hold: the bytes that the reader was made with stay valid and unchanged while the reader is used.
/// - Guaranteed by: the callers of ``init(_:range:)``, which is the only unsafe member; a reader never leaves the
///   closure that lent the bytes.
@safe
struct BinaryReader {
    private let bytes: UnsafeRawBufferPointer
    /// The offset of the next byte in the module.
    private(set) var offset: Int
    /// The offset where the readable part ends.
    private(set) var end: Int
    /// The offset up to which ``byteBeforeCheckpoint()`` reads, at most ``end``.
    private var checkpoint: Int

    /// Makes a reader of the part `range` of a module.
    ///
    /// - Parameters:
    ///   - bytes: The whole module, which must outlive the reader.
    ///   - range: What to read; what lies outside of `bytes` is cut off.
    init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
        unsafe self.bytes = bytes
        let range = range.clamped(to: 0..<bytes.count)
        offset = range.lowerBound
        end = range.upperBound
        checkpoint = end
    }

    var isAtEnd: Bool { offset >= end }
    var remainingCount: Int { end &- offset }

    /// A reader of `range`, which is cut to what this reader may read.
    func subreader(_ range: Range<Int>) -> BinaryReader {
        // SAFETY: the same bytes, for which the maker of this reader vouches.
        unsafe BinaryReader(bytes, range: range.clamped(to: 0..<end))
    }

    /// A reader of another part of the same module.
    func movedTo(_ range: Range<Int>) -> BinaryReader {
        // SAFETY: the same bytes, for which the maker of this reader vouches.
        unsafe BinaryReader(bytes, range: range)
    }

    // MARK: Bytes

    /// The byte at an offset that was checked to be below `end` or `checkpoint`.
    @inline(__always)
    private func loadByte(_ position: Int) -> UInt8 {
        // SAFETY: all callers compare `position` with `end`, which is at most `bytes.count`, or with `checkpoint`, which is
        // at most `end`.
        unsafe bytes[position]
    }

    /// The next byte without consuming it, or `nil` at the end.
    var peek: UInt8? { offset < end ? loadByte(offset) : nil }

    @inline(__always)
    mutating func byte() throws(ModuleError) -> UInt8 {
        guard offset < end else { throw unexpectedEnd() }
        let byte = loadByte(offset)
        offset &+= 1
        return byte
    }

    /// The next byte, or `nil` at the checkpoint, where the caller looks after other things than bytes.
    ///
    /// It compares once, as ``byte()`` does, so that a look every few thousand bytes costs nothing between two of them.
    @inline(__always)
    mutating func byteBeforeCheckpoint() -> UInt8? {
        guard offset < checkpoint else { return nil }
        let byte = loadByte(offset)
        offset &+= 1
        return byte
    }

    /// All bytes of the module and which of them come next, for a loop that keeps its place in a register.
    ///
    /// Where that has come to, ``move(toOffset:)`` tells.
    ///
    /// ## Safety
    /// - Must hold: nobody reads behind the module's bytes, or uses them longer than the reader.
    /// - Guaranteed by: the caller, who compares each place with ``Window/end``, which is at most their number.
    @unsafe
    var window: Window {
        @inline(__always) get { unsafe Window(bytes: bytes, start: offset, end: checkpoint) }
    }

    /// What ``window`` gives.
    @unsafe
    struct Window {
        let bytes: UnsafeRawBufferPointer
        let start: Int
        let end: Int
    }

    /// Goes on at an offset behind bytes that were read through ``window``.
    @inline(__always)
    mutating func move(toOffset offset: Int) { self.offset = min(offset, end) }

    /// Lets ``byteBeforeCheckpoint()`` read up to an offset, or to the end if that comes first.
    mutating func setCheckpoint(_ offset: Int) { checkpoint = min(offset, end) }

    /// Skips `count` bytes and returns where they stand.
    mutating func skip(_ count: Int) throws(ModuleError) -> Range<Int> {
        guard count <= remainingCount else { throw unexpectedEnd() }
        let range = offset..<offset &+ count
        offset &+= count
        return range
    }

    /// A fixed-width integer, lowest byte first.
    mutating func littleEndian<Number: FixedWidthInteger>(_: Number.Type) throws(ModuleError) -> Number {
        let size = MemoryLayout<Number>.size
        guard remainingCount >= size else { throw unexpectedEnd() }
        // SAFETY: `size` bytes from `offset` on lie below `end`, as was just checked; an integer has no invalid bits.
        let value = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)
        offset &+= size
        return Number(littleEndian: value)
    }

    /// A copy of the bytes in a range that ``skip(_:)`` returned.
    func copy(_ range: Range<Int>) -> [UInt8] {
        // SAFETY: the range is cut to what this reader may read.
        unsafe Array(UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<end)]))
    }

    // MARK: LEB128

    /// An unsigned integer of 32 bits.
    ///
    /// Spec 3.0, binary-uint.
    @inline(__always)
    mutating func u32() throws(ModuleError) -> UInt32 {
        if offset < end {
            let byte = loadByte(offset)
            if byte < 0x80 {
                offset &+= 1
                return UInt32(byte)
            }
        }
        return UInt32(truncatingIfNeeded: try unsignedInManyBytes(bitWidth: 32))
    }

    /// An unsigned integer of 64 bits.
    ///
    /// Spec 3.0, binary-uint.
    @inline(__always)
    mutating func u64() throws(ModuleError) -> UInt64 {
        if offset < end {
            let byte = loadByte(offset)
            if byte < 0x80 {
                offset &+= 1
                return UInt64(byte)
            }
        }
        return try unsignedInManyBytes(bitWidth: 64)
    }

    /// A signed integer of 32 bits.
    ///
    /// Spec 3.0, binary-sint.
    @inline(__always)
    mutating func s32() throws(ModuleError) -> Int32 {
        Int32(truncatingIfNeeded: try signed(bitWidth: 32))
    }

    /// A signed integer of 33 bits, as type indices and heap types share one.
    ///
    /// Spec 3.0, binary-sint.
    mutating func s33() throws(ModuleError) -> Int64 { try signed(bitWidth: 33) }

    /// A signed integer of 64 bits.
    ///
    /// Spec 3.0, binary-sint.
    @inline(__always)
    mutating func s64() throws(ModuleError) -> Int64 { try signed(bitWidth: 64) }

    @inline(__always)
    private mutating func signed(bitWidth: Int) throws(ModuleError) -> Int64 {
        if offset < end {
            let byte = loadByte(offset)
            if byte < 0x80 {
                offset &+= 1
                return Int64(Int8(bitPattern: byte << 1) >> 1)
            }
        }
        return try signedInManyBytes(bitWidth: bitWidth)
    }

    @inline(never)
    private mutating func unsignedInManyBytes(bitWidth: Int) throws(ModuleError) -> UInt64 {
        var value: UInt64 = 0
        var shift = 0
        while shift &+ 7 <= bitWidth {
            let byte = try byte()
            value |= UInt64(byte & 0x7f) &<< UInt64(shift)
            if byte < 0x80 { return value }
            shift &+= 7
        }
        // 4 bits are left of 32, and 1 of 64.
        let bitsLeft = bitWidth &- shift
        let byte = try byte()
        guard byte & 0x7f < 1 << bitsLeft else { throw tooLarge(bitWidth) }
        guard byte < 0x80 else { throw tooLong(bitWidth) }
        return value | UInt64(byte) << UInt64(shift)
    }

    @inline(never)
    private mutating func signedInManyBytes(bitWidth: Int) throws(ModuleError) -> Int64 {
        var value: Int64 = 0
        var shift = 0
        while shift &+ 7 <= bitWidth {
            let byte = try byte()
            value |= Int64(byte & 0x7f) &<< Int64(shift)
            shift &+= 7
            if byte < 0x80 { return byte & 0x40 == 0 ? value : value | -1 &<< Int64(shift) }
        }
        // 4 bits are left of 32, 5 of 33, and 1 of 64; the unused ones of the last byte repeat the sign bit.
        let bitsLeft = bitWidth &- shift
        let byte = try byte()
        let mask = UInt8(truncatingIfNeeded: -1 << (bitsLeft &- 1)) & 0x7f
        guard byte & mask == 0 || byte & mask == mask else { throw tooLarge(bitWidth) }
        guard byte < 0x80 else { throw tooLong(bitWidth) }
        // Moves the sign bit of the last byte to the top and back.
        return value | Int64(Int8(bitPattern: byte << 1) >> 1) << Int64(shift)
    }

    // MARK: Vectors and names

    /// The element count of a vector whose elements take at least one byte each.
    ///
    /// Spec 3.0, binary-list.
    mutating func count() throws(ModuleError) -> Int {
        let start = offset
        let count = try u32()
        guard count <= remainingCount else {
            throw ModuleError(
                .decoding, offset: start,
                "length out of bounds: a length of \(count) is declared, but only \(remainingCount) bytes are left")
        }
        return Int(count)
    }

    /// A name as a string.
    ///
    /// Spec 3.0, binary-utf8.
    mutating func string() throws(ModuleError) -> String {
        let start = offset
        let range = try skip(try count())
        // SAFETY: `skip` has checked that the range lies below `end`.
        let utf8 = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
        guard let string = unsafe String(validating: utf8, as: UTF8.self) else {
            throw ModuleError(.decoding, offset: start, "malformed UTF-8 encoding of a name")
        }
        return string
    }

    /// A name.
    ///
    /// Spec 3.0, binary-utf8.
    mutating func name() throws(ModuleError) -> Name {
        let start = offset
        let range = try skip(try count())
        try ModuleLimits.check(range.count, ModuleLimits.nameBytes, "bytes in a name", offset: start)
        let utf8 = copy(range)
        guard utf8.allSatisfy({ $0 < 0x80 }) || String(validating: utf8, as: UTF8.self) != nil else {
            throw ModuleError(.decoding, offset: start, "malformed UTF-8 encoding of a name")
        }
        return Name(utf8: utf8)
    }

    // MARK: Errors

    @inline(never)
    private func unexpectedEnd() -> ModuleError {
        ModuleError(.decoding, offset: end, "unexpected end of section or function")
    }

    @inline(never)
    private func tooLong(_ bitWidth: Int) -> ModuleError {
        ModuleError(
            .decoding, offset: offset,
            "integer representation too long: \(bitWidth) bits take at most \((bitWidth &+ 6) / 7) bytes")
    }

    @inline(never)
    private func tooLarge(_ bitWidth: Int) -> ModuleError {
        ModuleError(
            .decoding, offset: offset &- 1, "integer too large: the last byte has bits beyond the \(bitWidth) allowed")
    }
}
