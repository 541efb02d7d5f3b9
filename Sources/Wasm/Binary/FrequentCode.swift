/// A place in code, in a register, for loops over operators of frequent kinds.
///
/// ## Safety
/// - Must hold: the window's bytes stay as they are.
/// - Guaranteed by: validator and translator, which keep none of these longer than a call.
@safe
struct FrequentCode {
    private let bytes: UnsafeRawBufferPointer
    /// The offset of the operator.
    private(set) var place: Int
    private let end: Int
    /// How many bytes the operator has.
    private var length = 1

    /// A number of more bytes may have bits too many.
    private static let maximumNumberBytes = 4
    /// What may be read behind an offset that has not been compared with the end.
    private static let margin = 8

    /// Begins where the window does.
    ///
    /// - Parameters:
    ///   - window: The code.
    ///   - limit: An offset from which on no operator is read.
    @unsafe
    @inline(__always)
    init(_ window: BinaryReader.Window, limit: Int = .max) {
        unsafe bytes = window.bytes
        place = unsafe window.start
        end = unsafe min(window.end, window.bytes.count &- Self.margin, limit)
    }

    /// The opcode of the operator, `nil` where none may be read.
    @inline(__always)
    var opcode: UInt8? { place < end ? self[0] : nil }

    /// A byte of the operator, whose opcode has been read.
    @inline(__always)
    subscript(_ distance: Int) -> UInt8 {
        // SAFETY: `place` is below `end`, behind which there are `margin` bytes, and no distance is larger.
        unsafe bytes[place &+ distance]
    }

    /// Takes an operator of so many bytes.
    ///
    /// - Returns: Whether it has them.
    @inline(__always)
    mutating func take(_ length: Int) -> Bool {
        self.length = length
        return place &+ length <= end
    }

    /// Takes an operator of so many bytes and a short number.
    @inline(__always)
    mutating func takeNumber(behind length: Int) -> Bool {
        var last = length
        while self[last] >= 0x80 {
            last &+= 1
            guard last < length &+ Self.maximumNumberBytes else { return false }
        }
        return take(last &+ 1)
    }

    /// The number without a sign at the end of an operator that ``takeNumber(behind:)`` took.
    @inline(__always)
    func unsignedNumber(behind length: Int) -> UInt32 {
        var number = UInt32(self[length] & 0x7f)
        var place = length &+ 1
        while place < self.length {
            number |= UInt32(self[place] & 0x7f) &<< (UInt32(truncatingIfNeeded: place &- length) &* 7)
            place &+= 1
        }
        return number
    }

    /// The number with a sign at the end of an operator that ``takeNumber(behind:)`` took.
    @inline(__always)
    func signedNumber(behind length: Int) -> Int32 {
        let unused = 32 &- UInt32(truncatingIfNeeded: self.length &- length) &* 7
        return Int32(bitPattern: unsignedNumber(behind: length) &<< unused) &>> Int32(bitPattern: unused)
    }

    /// Goes on to the next operator.
    @inline(__always)
    mutating func advance() { place &+= length }
}
