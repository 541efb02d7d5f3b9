/// An operand of an instruction: its name, and what its bits mean.
package struct OperandDescription: Hashable, Sendable {
    /// What an operand is; with it come its size, the parameter of the emitter and the type that a handler reads.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A slot of the running frame with one value. An operand with the name `result` is written, others are read.
        case slot
        /// The first of two slots with one value of 128 bits.
        case wide
        /// The first of several slots, counted from the running frame.
        case frame
        /// A number of 16 bits.
        case u16
        /// A number of 32 bits.
        case u32
        /// A number of 64 bits.
        case u64
        /// A function of the module, counted among those that it defines.
        case defined
        /// A constant of the operator's operand type; stands in forms only.
        case immediate
        // What an immediate of a certain operator is.
        case i32, i64, f32, f64
        /// Where a branch leads: the emitter leaves it open, and gives its place.
        case distance
        /// The cost of the block that the instruction ends, which is charged before anything else.
        case cost
        /// The highest index of the list of distances that ends the instruction.
        case last
        /// A list of distances, which is open too.
        case distances

        /// The bytes that the operand takes in the code; a list's elements are of this size.
        package var byteCount: Int {
            switch self {
            case .slot, .wide, .frame, .u16: 2
            case .u32, .defined, .i32, .f32, .distance, .cost, .last, .distances: 4
            case .u64, .i64, .f64: 8
            case .immediate: preconditionFailure("BUG: the size of an immediate depends on the operator")
            }
        }
    }

    package var name: String
    package var kind: Kind

    /// The operand with what an immediate of a certain operator is.
    package func resolved(_ immediate: @autoclosure () -> Kind) -> OperandDescription {
        kind == .immediate ? OperandDescription(name: name, kind: immediate()) : self
    }
}

/// An instruction of the register code, as one row of ``InstructionTable`` states it.
///
/// The operands stand behind the word of the handler in the row's order, each aligned to its size, and fill whole words
/// of 8 bytes.
package struct InstructionDescription: Sendable {
    package var name: String
    package var operands: [OperandDescription]
    /// Whether the instruction may end the run with a trap.
    package var traps = false
    /// Whether the instruction may leave with an exception.
    package var throwsException = false
    /// Whether the handler's return ends the run, whatever it returns.
    package var ends = false
    /// Whether the handler has several ways on, none of which is the usual one.
    package var decides = false
    /// The operand that another form of the instruction takes from the accumulator.
    package var accumulator: String?
    /// Whether the result is handed on in the accumulator.
    package var accumulates = false
    /// Whether a block is charged, by an operand `cost` of this or of an instruction fused to it.
    package var charges = false
    /// Whether the next instruction follows, and the method that does the work gives nothing.
    package var continues = false
    /// Whether the accumulators stay as they are, and no slot is written.
    package var keeps = false
    /// The operands whose values the method gets beside that one.
    package var reads: [String] = []
    /// How the operand that may come from the accumulator compares with 0 where the instruction branches.
    package var branches: String?
    /// Whether the accumulators stay as they are, and the slots `result` and `result2` are written.
    package var moves = false
    /// Whether the instruction may ask for another slice of fuel for a cost that is no operand.
    package var refuels = false
    /// Whether the optimiser keeps a Swift trap that the source rules out.
    package var hasImpossibleTrap = false
    /// The functions that the handler may call.
    package var calls: [String] = []

    package init(name: String, operands: [OperandDescription]) {
        self.name = name
        self.operands = operands
    }

    /// Reads a row: the name, operands as `name:kind` or `-`, and properties.
    ///
    /// A mistake in a row is a mistake in this package, so it ends the generator.
    init(row: Substring) {
        let words = row.split(separator: " ")
        self.init(name: String(words[0]), operands: words.dropFirst().filter { $0.contains(":") }.map(Self.operand))
        for word in words.dropFirst() where !word.contains(":") && word != "-" {
            let parts = word.split(separator: "=")
            switch (parts[0], parts.count) {
            case ("traps", 1): traps = true
            case ("throws", 1): throwsException = true
            case ("ends", 1): ends = true
            case ("refuels", 1): refuels = true
            case ("decides", 1): decides = true
            case ("accumulator", 2): accumulator = String(parts[1])
            case ("accumulates", 1): accumulates = true
            case ("keeps", 1): keeps = true
            case ("continues", 1): continues = true
            case ("moves", 1): moves = true
            case ("reads", 2): reads = parts[1].split(separator: ",").map(String.init)
            case ("branches", 2): branches = parts[1] == "zero" ? "==" : "!="
            case ("calls", 2): calls = parts[1].split(separator: ",").map(String.init)
            default: preconditionFailure("BUG: unknown word \(word) in instruction row: \(row)")
            }
        }
    }

    static func operand(_ word: Substring) -> OperandDescription {
        let parts = word.split(separator: ":")
        guard parts.count == 2, let kind = OperandDescription.Kind(rawValue: String(parts[1])) else {
            preconditionFailure("BUG: unknown operand \(word) in an instruction row")
        }
        return OperandDescription(name: String(parts[0]), kind: kind)
    }
}

/// A form that the operators of a class come in: where the operands of the meaning stand.
package struct FormDescription: Sendable {
    package var executionClass: ExecutionDescription.Class
    /// The name of the instruction, with `*` in the place of the operator's.
    package var pattern: String
    /// The name of the layout, which forms with the same operands share.
    package var layout: String
    package var operands: [OperandDescription]
    /// The form is there only for operators without this property.
    package var absentIf: ExecutionDescription.Property?
    /// The branch is taken where the comparison does not hold.
    package var isNegated = false
    /// The address is a slot of which all 64 bits count.
    package var isLong = false

    /// Reads a row: class, pattern, layout, operands, and properties.
    init(row: Substring) {
        let words = row.split(separator: " ")
        guard words.count > 3, let found = ExecutionDescription.Class(rawValue: String(words[0])) else {
            preconditionFailure("BUG: unknown class in form row: \(row)")
        }
        executionClass = found
        pattern = String(words[1])
        layout = String(words[2])
        operands = words.dropFirst(3).filter { $0.contains(":") }.map(InstructionDescription.operand)
        for word in words.dropFirst(3) where !word.contains(":") {
            let parts = word.split(separator: "=")
            switch (parts[0], parts.count) {
            case ("negated", 1): isNegated = true
            case ("long", 1): isLong = true
            case ("unless", 2):
                guard let property = ExecutionDescription.Property(rawValue: String(parts[1])) else { fallthrough }
                absentIf = property
            default: preconditionFailure("BUG: unknown word \(word) in form row: \(row)")
            }
        }
    }

    /// The form's name among those of its class: the pattern without the operator.
    package var name: String {
        let rest = pattern.split(separator: "*", omittingEmptySubsequences: false).joined()
        return rest.isEmpty ? "slot" : rest.prefix(1).lowercased() + rest.dropFirst()
    }
}

/// An operand of a form that can come from the accumulator.
package struct AccumulatorFormDescription: Sendable {
    package var executionClass: ExecutionDescription.Class
    /// The pattern of the form that it is made of.
    package var form: String
    /// The operand that comes from the accumulator.
    package var operand: String
    /// The name of the instruction, with `*` in the place of the operator's.
    package var pattern: String

    init(row: Substring) {
        let words = row.split(separator: " ").map(String.init)
        guard words.count == 4, let found = ExecutionDescription.Class(rawValue: words[0]) else {
            preconditionFailure("BUG: malformed row of an accumulator's form: \(row)")
        }
        (executionClass, form, operand, pattern) = (found, words[1], words[2], words[3])
    }
}

/// One of the instructions that a row fuses.
package struct FusionPartDescription: Sendable {
    /// An operand that is the result of a part before.
    package struct Source: Hashable, Sendable {
        package var operand: String
        /// How many parts before: 1 for the one in front.
        ///
        /// In a row that leads back, the last part stands in front of the first one.
        package var distance: Int
    }

    /// The instruction's name.
    package var name: String
    /// Whether a later part alone needs its result, so that it is not written to its slot.
    package var isHeld: Bool
    /// The operands that come from parts before and not through an accumulator.
    package var sources: [Source]
    /// Whether it is a branch that leads back to the first part.
    package var repeats: Bool

    /// Reads a part: the instruction's name, `@OPERAND=DISTANCE` for each source, and `^` if it leads back.
    init(_ word: Substring, isHeld: Bool) {
        repeats = word.hasSuffix("^")
        let pieces = word.dropLast(repeats ? 1 : 0).split(separator: "@")
        name = String(pieces[0])
        self.isHeld = isHeld
        sources = pieces.dropFirst().map { piece in
            let parts = piece.split(separator: "=")
            guard parts.count == 2, let distance = Int(parts[1]) else {
                preconditionFailure("BUG: malformed source in a row of fusions: \(word)")
            }
            return Source(operand: String(parts[0]), distance: distance)
        }
    }

    /// The chains of a row: `A ~ B > C D` are A, B, C and A, B, D, where the result of A is not written.
    static func chains(of row: some StringProtocol) -> [[FusionPartDescription]] {
        var parts: [FusionPartDescription] = []
        let words = row.split(separator: " ").map { Substring($0) }
        var index = 0
        while index + 1 < words.count, words[index + 1] == ">" || words[index + 1] == "~" {
            parts.append(.init(words[index], isHeld: words[index + 1] == "~"))
            index += 2
        }
        precondition(!parts.isEmpty && index < words.count, "BUG: malformed row of fusions: \(row)")
        return words[index...].map { parts + [.init($0, isHeld: false)] }
    }
}
