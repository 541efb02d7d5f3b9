/// What the slots of a value hold.
///
/// The translator moves values by kind, and knows for every operand where the references are.
enum SlotKind: UInt8 {
    /// A number of at most 64 bits.
    case number
    /// 128 bits, in two slots.
    case wide
    case reference

    var slotCount: Int { self == .wide ? 2 : 1 }
}

extension ValueType {
    /// What the slots of a value of this type hold.
    var slotKind: SlotKind {
        switch kind {
        case .v128: .wide
        case .reference: .reference
        case .bottom, .i32, .i64, .f32, .f64: .number
        }
    }

    /// How many 8-byte slots of a frame a value takes.
    package var slotCount: Int { slotKind.slotCount }
}
