/// A Swift type that stands for one WebAssembly number or vector type in typed calls and host functions.
///
/// `Int32` and `UInt32` stand for `i32`, `Int64` and `UInt64` for `i64`, `Float` for `f32`, `Double` for `f64`, ``V128`` for
/// `v128`. References travel as ``Value``.
public protocol WasmValue: Sendable {
    /// The WebAssembly type.
    static var valueType: ValueType { get }
    /// The value from the 8-byte slot that holds it; the upper half of a 32-bit value's slot is ignored.
    init(slot: UInt64)
    /// The slot that holds the value; the upper half of a 32-bit value's slot is zero.
    var slot: UInt64 { get }
    /// How many 8-byte slots a value takes: 1, or 2 for a vector.
    static var slotCount: Int { get }
    /// The value from its first slot and, if it has two, the second.
    init(slot: UInt64, highSlot: UInt64)
    /// The second slot of a value that has two.
    var highSlot: UInt64 { get }
}

extension WasmValue {
    /// 1.
    @inlinable
    public static var slotCount: Int { 1 }
    /// The value from its only slot.
    @inlinable
    public init(slot: UInt64, highSlot: UInt64) { self.init(slot: slot) }
    /// None.
    @inlinable
    public var highSlot: UInt64 { 0 }

    /// The value whose slots begin at `slots`.
    ///
    /// ## Safety
    /// - Must hold: ``slotCount`` slots are there.
    /// - Guaranteed by: the callers, which count the slots of a function's type.
    @inline(__always)
    init(at slots: UnsafePointer<UInt64>) {
        if Self.slotCount == 1 {
            self.init(slot: unsafe slots[0])
        } else {
            self.init(slot: unsafe slots[0], highSlot: unsafe slots[1])
        }
    }

    /// Writes the value to the slots that begin at `slots`.
    ///
    /// ## Safety
    /// - Must hold: ``slotCount`` slots are there.
    /// - Guaranteed by: the callers, which count the slots of a function's type.
    @inline(__always)
    func write(at slots: UnsafeMutablePointer<UInt64>) {
        unsafe slots[0] = slot
        if Self.slotCount > 1 { unsafe slots[1] = highSlot }
    }
}

extension Int32: WasmValue {
    /// `i32`.
    public static var valueType: ValueType { .i32 }
    /// The signed reading of the low half.
    @inlinable
    public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
    /// The bits, zero-extended.
    @inlinable
    public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WasmValue {
    /// `i32`.
    public static var valueType: ValueType { .i32 }
    /// The low half.
    @inlinable
    public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
    /// The bits, zero-extended.
    @inlinable
    public var slot: UInt64 { UInt64(self) }
}

extension Int64: WasmValue {
    /// `i64`.
    public static var valueType: ValueType { .i64 }
    /// The signed reading of the slot.
    @inlinable
    public init(slot: UInt64) { self.init(bitPattern: slot) }
    /// The bits.
    @inlinable
    public var slot: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WasmValue {
    /// `i64`.
    public static var valueType: ValueType { .i64 }
    /// The slot itself.
    @inlinable
    public init(slot: UInt64) { self = slot }
    /// The value itself.
    @inlinable
    public var slot: UInt64 { self }
}

extension Float: WasmValue {
    /// `f32`.
    public static var valueType: ValueType { .f32 }
    /// The number with the low half as its bit pattern.
    @inlinable
    public init(slot: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: slot)) }
    /// The bit pattern, zero-extended.
    @inlinable
    public var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: WasmValue {
    /// `f64`.
    public static var valueType: ValueType { .f64 }
    /// The number with this bit pattern.
    @inlinable
    public init(slot: UInt64) { self.init(bitPattern: slot) }
    /// The bit pattern.
    @inlinable
    public var slot: UInt64 { bitPattern }
}
