/// Where the operands of an instruction stand, as the rows of the table say.
///
/// Handlers and translator have readers and emitters of their own for each instruction; this is for those who look at
/// any instruction, such as the code listing.
struct InstructionLayout: Sendable {
    /// What an operand is; the table of instructions says more of each.
    enum Kind {
        case slot, wide, frame, u16, u32, u64, defined, i32, i64, f32, f64, distance, cost, last, distances

        /// The bits that the operand takes in the code.
        var bitCount: UInt64 {
            switch self {
            case .slot, .wide, .frame, .u16: 16
            case .u32, .defined, .i32, .f32, .distance, .cost, .last, .distances: 32
            case .u64, .i64, .f64: 64
            }
        }
    }

    struct Operand {
        let name: StaticString
        let kind: Kind
        /// The offset in bytes from the instruction's start.
        let place: Int
    }

    /// The bytes of the instruction, without those of a list.
    let byteCount: Int
    let operands: [Operand]
}

extension Instruction {
    var layout: InstructionLayout { InstructionLayout.all[Int(InstructionLayout.numbers[Int(rawValue)])] }
}
