/// What the 64 bits of a reference to an aggregate, a value of the host or an exception mean.
///
///     0                        null
///     2^41 + offset            an object of the heap, `offset` a multiple of 16
///     31 bits << 3 | 1         an `i31`
///     number << 3 | 2          a value of the host
///
/// `any` and `extern` share these, so that `any.convert_extern` and `extern.convert_any` leave the bits alone. Function
/// references are offsets into the function store, which ends below 2^41: a slot that holds a reference of any
/// hierarchy says by itself whether it leads to an object, so that the collector needs no more than "a reference".
enum HeapReference {
    /// The reference that offset 0 of the heap would have; no function reference reaches it.
    static let origin: UInt64 = 1 << 41
    private static let tagMask: UInt64 = 7
    private static let smallIntegerTag: UInt64 = 1
    private static let externalTag: UInt64 = 2

    /// Whether a reference leads to an object of the heap.
    @inline(__always)
    static func isObject(_ bits: UInt64) -> Bool { bits >= origin && bits & tagMask == 0 }

    /// The number of the value of the host that a reference stands for.
    @inline(__always)
    static func externalNumber(_ bits: UInt64) -> UInt64? {
        bits & tagMask == externalTag ? bits &>> 3 : nil
    }

    /// The reference to the value of the host with a number.
    static func external(_ number: UInt64) -> UInt64 { number << 3 | externalTag }

    /// The `i31` with the low 31 bits of a number.
    @inline(__always)
    static func smallInteger(_ value: UInt32) -> UInt64 { UInt64(value & 0x7FFF_FFFF) << 3 | smallIntegerTag }

    /// Whether a reference is an `i31`.
    @inline(__always)
    static func isSmallInteger(_ bits: UInt64) -> Bool {
        bits & tagMask == smallIntegerTag && bits >> 34 == 0
    }
}
