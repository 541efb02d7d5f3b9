import OperatorTable

/// Two instructions that one handler does.
struct Fusion {
    /// The first one, which may be a fused one itself.
    var first: String
    /// The one that follows.
    var second: String
    /// Whether the second alone needs the result of the first.
    var isHeld: Bool
    var name: String
}

extension InstructionSet {
    /// The fused instructions, as the rows of the table name them.
    mutating func addFusions() {
        var known: [String: GeneratedInstruction] = [:]
        for instruction in instructions { known[instruction.description.name] = instruction }
        func found(_ part: FusionPartDescription) -> GeneratedInstruction {
            guard let instruction = known[part.name] else {
                preconditionFailure("BUG: a row fuses \(part.name), which does not exist")
            }
            return instruction
        }
        for row in InstructionTable.fusions {
            var fused = found(row[0])
            for (part, next) in zip(row, row.dropFirst()) {
                let first = fused
                let second = found(next)
                precondition(
                    !part.isHeld || second.takesFinally, "BUG: \(next.name) is not the last to need what it takes")
                fused = GeneratedInstruction(first, then: second, isHeld: part.isHeld)
                guard known[fused.description.name] == nil else { continue }
                known[fused.description.name] = fused
                append(
                    fused,
                    Fusion(
                        first: first.description.name, second: next.name, isHeld: part.isHeld,
                        name: fused.description.name))
            }
        }
    }
}

extension GeneratedInstruction {
    /// One instruction after another, in one handler.
    ///
    /// The second one keeps its place behind the first: its operands are read from there, and where it traps, or asks for
    /// fuel, it does so as the instruction that it is.
    init(_ first: GeneratedInstruction, then second: GeneratedInstruction, isHeld: Bool) {
        self = first
        family = .fused
        precondition(
            first.statements.last == HandlerComposition.continuation && !first.isOutlined && !second.isOutlined,
            "BUG: \(first.description.name) cannot be followed by \(second.description.name) in one handler")
        parts = first.parts.isEmpty ? [first] : first.parts
        parts[parts.count - 1].isHeld = isHeld
        parts.append(second)
        let link = isHeld ? "Into" : "Then"
        description.name = first.description.name + link + capitalized(second.description.name)
        description.traps = first.description.traps || second.description.traps
        description.calls += second.description.calls
        description.hasImpossibleTrap = first.description.hasImpossibleTrap || second.description.hasImpossibleTrap
        description.charges = second.description.operands.contains { $0.kind == .cost }
        statements = second.statements
    }
}

extension GeneratedInstruction {
    /// Whether an operand that is taken from the accumulator is needed by nobody else, if it is a temporary.
    ///
    /// It was popped, then. Copies are made of operands that stay, and so are comparisons with null.
    fileprivate var takesFinally: Bool {
        let name = description.name
        return name.contains("Accumulator") && !name.hasPrefix("copy") && !name.hasPrefix("branchIfI64Eq")
            && !name.hasPrefix("branchIfI64Ne")
    }
}

/// Which instructions one handler can do together.
func fusionTable(_ set: InstructionSet) -> GeneratedFile {
    let rows = set.fusions.map {
        ".init(first: .\($0.first), second: .\($0.second), isHeld: \($0.isHeld), fused: .\($0.name)),"
    }
    return GeneratedFile(
        .instructions, name: "Fusions.swift",
        body: """
            extension Fusion {
                /// The instructions that one handler can do together.
                static let all: [Fusion] = [
            \(rows.map { "        " + $0 }.joined(separator: "\n"))
                ]
            }
            """)
}
