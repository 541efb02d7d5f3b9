import OperatorTable

/// One of the registers in which a handler hands a value on.
enum AccumulatorKind: String {
    case integer, single, double

    init(_ type: OperatorDescription.OperandType) {
        switch type {
        case .f32: self = .single
        case .f64: self = .double
        case .i32, .i64, .v128, .address: self = .integer
        }
    }
}

/// What an instruction does to the accumulators.
enum AccumulatorEffect {
    /// Nothing is known of them behind it.
    case forgets
    /// They stay as they are, and no slot is written.
    case keeps
    /// They stay as they are, and the slots `result` and `result2` are written.
    case moves
    /// The result is in one, and in its slot; the others stay as they are.
    case accumulates(AccumulatorKind)

    var text: String {
        switch self {
        case .forgets: ".forgets"
        case .keeps: ".keeps"
        case .moves: ".moves"
        case .accumulates(let kind): ".accumulates(.\(kind.rawValue))"
        }
    }
}

/// A form with an accumulator, and the form that it can stand for.
struct AccumulatorForm {
    /// The instruction that reads the slot.
    var base: String
    /// Where the operand stands that comes from the accumulator.
    var place: Int
    var kind: AccumulatorKind
    /// The instruction, unless it is that of another form.
    var instruction: GeneratedInstruction?
    var name: String
    /// Whether the operands `left` and `right` change places.
    var exchanges: Bool
}

/// Which instructions can take an operand from an accumulator, and what each leaves there.
func accumulatorTable(_ set: InstructionSet) -> GeneratedFile {
    let effects = set.instructions.map(\.effect.text)
    let forms = set.instructions.flatMap { instruction in
        set.accumulatorForms.filter { $0.base == instruction.description.name }.map { form in
            "        .init(base: .\(form.base), place: \(form.place), kind: .\(form.kind.rawValue), "
                + "form: .\(form.name), exchanges: \(form.exchanges)),"
        }
    }
    return GeneratedFile(
        .instructions, name: "AccumulatorForms.swift",
        body: """
            extension AccumulatorForm {
                /// The forms, in the order of the instructions that they can stand for.
                static let all: [AccumulatorForm] = [
            \(forms.joined(separator: "\n"))
                ]
            }

            extension AccumulatorEffect {
                /// What each instruction does to the accumulators.
                static let all: [AccumulatorEffect] = [
            \(wrapped(effects))
                ]
            }
            """)
}
