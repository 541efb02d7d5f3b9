/// A place in a plugin's memory as the ABI packs it into an i64: `(pointer << 32) | length`, both unsigned.
struct PackedPointer: Hashable {
    var pointer: UInt32
    var length: UInt32

    init(pointer: UInt32, length: UInt32) {
        self.pointer = pointer
        self.length = length
    }

    init(bits: Int64) {
        let bits = UInt64(bitPattern: bits)
        pointer = UInt32(truncatingIfNeeded: bits >> 32)
        length = UInt32(truncatingIfNeeded: bits)
    }

    var bits: Int64 { Int64(bitPattern: UInt64(pointer) << 32 | UInt64(length)) }

    /// The offset after the last byte; never overflows.
    var end: UInt64 { UInt64(pointer) + UInt64(length) }

    /// Whether the place lies in a memory of the given size; one of no bytes does wherever it is.
    func fits(_ byteCount: Int) -> Bool { length == 0 || end <= UInt64(byteCount) }

    /// Whether two places have a byte in common.
    func overlaps(_ other: PackedPointer) -> Bool {
        UInt64(pointer) < other.end && UInt64(other.pointer) < end
    }

    /// The place, for messages.
    var text: String { "pointer 0x\(String(pointer, radix: 16)), length \(length)" }

    /// What the author may have done wrong, if this place does not fit a memory of the given size; `nil` for one that does.
    func hint(_ byteCount: Int) -> String? {
        guard !fits(byteCount) else { return nil }
        let swapped = PackedPointer(pointer: length, length: pointer)
        if swapped.pointer > 0, swapped.length > 0, swapped.fits(byteCount) {
            return "pointer and length seem to be swapped: the encoding is (ptr << 32) | len"
        }
        if length == .max || pointer == .max {
            return
                "a sign-extended value: make both unsigned 64-bit numbers before shifting, ((u64)ptr << 32) | (u32)len"
        }
        return nil
    }
}
