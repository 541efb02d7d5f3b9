/// A vector of 128 bits, the value of a `v128`.
///
///     let sums = V128(i32x4: [1, 2, 3, 4])
///     sums.u8x16[0]   // 1
///
/// What the lanes are, the instructions say and not the vector: each view reads the same bits as lanes of one shape, lane 0
/// from the lowest bits. Two vectors are equal if their bits are, also where lanes are NaN.
///
/// Spec 3.0, syntax-vec.
public struct V128: Hashable, Sendable {
    /// The bits 0 to 63: the lower lanes.
    public var low: UInt64
    /// The bits 64 to 127: the upper lanes.
    public var high: UInt64

    /// Makes a vector of its halves.
    ///
    /// - Parameters:
    ///   - low: The bits 0 to 63; by default zeros.
    ///   - high: The bits 64 to 127; by default zeros.
    @inlinable
    public init(low: UInt64 = 0, high: UInt64 = 0) {
        self.low = low
        self.high = high
    }

    /// Makes a vector of lanes of one shape, which have 128 bits together.
    private init<Lanes: SIMD & BitwiseCopyable>(_ lanes: Lanes) {
        // SAFETY: all shapes are 16 bytes without invalid bits, lane 0 first.
        let halves = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        self.init(low: halves[0], high: halves[1])
    }

    /// The bits as lanes of one shape.
    private func lanes<Lanes: SIMD & BitwiseCopyable>(_: Lanes.Type) -> Lanes {
        // SAFETY: as above.
        unsafe unsafeBitCast(SIMD2(low, high), to: Lanes.self)
    }
}

extension V128 {
    /// Makes a vector of 16 signed integers of 8 bits.
    public init(i8x16: SIMD16<Int8>) { self.init(i8x16) }
    /// The bits as 16 signed integers of 8 bits.
    public var i8x16: SIMD16<Int8> {
        get { lanes(SIMD16<Int8>.self) }
        set { self = V128(i8x16: newValue) }
    }

    /// Makes a vector of 16 unsigned integers of 8 bits.
    public init(u8x16: SIMD16<UInt8>) { self.init(u8x16) }
    /// The bits as 16 unsigned integers of 8 bits.
    public var u8x16: SIMD16<UInt8> {
        get { lanes(SIMD16<UInt8>.self) }
        set { self = V128(u8x16: newValue) }
    }

    /// Makes a vector of 8 signed integers of 16 bits.
    public init(i16x8: SIMD8<Int16>) { self.init(i16x8) }
    /// The bits as 8 signed integers of 16 bits.
    public var i16x8: SIMD8<Int16> {
        get { lanes(SIMD8<Int16>.self) }
        set { self = V128(i16x8: newValue) }
    }

    /// Makes a vector of 8 unsigned integers of 16 bits.
    public init(u16x8: SIMD8<UInt16>) { self.init(u16x8) }
    /// The bits as 8 unsigned integers of 16 bits.
    public var u16x8: SIMD8<UInt16> {
        get { lanes(SIMD8<UInt16>.self) }
        set { self = V128(u16x8: newValue) }
    }

    /// Makes a vector of 4 signed integers of 32 bits.
    public init(i32x4: SIMD4<Int32>) { self.init(i32x4) }
    /// The bits as 4 signed integers of 32 bits.
    public var i32x4: SIMD4<Int32> {
        get { lanes(SIMD4<Int32>.self) }
        set { self = V128(i32x4: newValue) }
    }

    /// Makes a vector of 4 unsigned integers of 32 bits.
    public init(u32x4: SIMD4<UInt32>) { self.init(u32x4) }
    /// The bits as 4 unsigned integers of 32 bits.
    public var u32x4: SIMD4<UInt32> {
        get { lanes(SIMD4<UInt32>.self) }
        set { self = V128(u32x4: newValue) }
    }

    /// Makes a vector of 2 signed integers of 64 bits.
    public init(i64x2: SIMD2<Int64>) { self.init(i64x2) }
    /// The bits as 2 signed integers of 64 bits.
    public var i64x2: SIMD2<Int64> {
        get { lanes(SIMD2<Int64>.self) }
        set { self = V128(i64x2: newValue) }
    }

    /// Makes a vector of 2 unsigned integers of 64 bits.
    public init(u64x2: SIMD2<UInt64>) { self.init(u64x2) }
    /// The bits as 2 unsigned integers of 64 bits.
    public var u64x2: SIMD2<UInt64> {
        get { lanes(SIMD2<UInt64>.self) }
        set { self = V128(u64x2: newValue) }
    }

    /// Makes a vector of 4 numbers of 32 bits.
    public init(f32x4: SIMD4<Float>) { self.init(f32x4) }
    /// The bits as 4 numbers of 32 bits.
    public var f32x4: SIMD4<Float> {
        get { lanes(SIMD4<Float>.self) }
        set { self = V128(f32x4: newValue) }
    }

    /// Makes a vector of 2 numbers of 64 bits.
    public init(f64x2: SIMD2<Double>) { self.init(f64x2) }
    /// The bits as 2 numbers of 64 bits.
    public var f64x2: SIMD2<Double> {
        get { lanes(SIMD2<Double>.self) }
        set { self = V128(f64x2: newValue) }
    }
}

extension V128: CustomStringConvertible {
    /// The bits as the text format writes them: `i32x4 0x00000001 0x00000002 0x00000003 0x00000004`.
    public var description: String {
        let lanes = u32x4
        let digits = lanes.indices.map { index in
            let text = String(lanes[index], radix: 16)
            return "0x" + String(repeating: "0", count: 8 - text.count) + text
        }
        return "i32x4 " + digits.joined(separator: " ")
    }
}

extension V128: WasmValue {
    /// `v128`.
    public static var valueType: ValueType { .v128 }
    /// 2.
    @inlinable
    public static var slotCount: Int { 2 }
    /// The vector with the slot as its lower half, and zeros.
    @inlinable
    public init(slot: UInt64) { self.init(slot: slot, highSlot: 0) }
    /// The lower half.
    @inlinable
    public var slot: UInt64 { low }
    /// The vector of two slots.
    @inlinable
    public init(slot: UInt64, highSlot: UInt64) { self.init(low: slot, high: highSlot) }
    /// The upper half.
    @inlinable
    public var highSlot: UInt64 { high }
}
