import OperatorTable

/// The enumeration of instructions with the table of their handlers.
///
/// The comments are more than that: `.ci/check-handlers` reads from them what each handler may do.
func instructionEnumeration(_ set: InstructionSet) -> GeneratedFile {
    let cases = set.instructions.enumerated().map { index, instruction in
        "    /// \(instruction.layout.text) | \(properties(of: instruction))\n"
            + "    case \(instruction.description.name) = \(index)"
    }
    let waysOut = InstructionTable.waysOut.map { "//     \($0.name) | \(properties(of: $0))" }
    return GeneratedFile(
        .instructions, name: "Instruction.swift",
        body: """
            /// An instruction of the register code: an operator with the places of its operands, or several fused.
            ///
            /// Each case says its operands in the order in which they stand in the code, and what its handler may do.
            enum Instruction: UInt16, CaseIterable {
            \(cases.joined(separator: "\n"))

                /// The handlers in the order of the cases.
                static func makeHandlers() -> [Handler] {
                    var handlers = unsafe [Handler]()
            \(set.families.map { "        unsafe handlers += \($0.tableName)()" }.joined(separator: "\n"))
                    return unsafe handlers
                }
            }

            // The handlers that are no instruction, which others leave to:
            //
            \(waysOut.joined(separator: "\n"))
            """)
}

private func properties(_ words: [String?]) -> String {
    let present = words.compactMap(\.self)
    return present.isEmpty ? "-" : present.joined(separator: " ")
}

private func properties(of instruction: GeneratedInstruction) -> String {
    properties(of: instruction.description, isFused: !instruction.parts.isEmpty)
}

private func properties(of description: InstructionDescription, isFused: Bool = false) -> String {
    properties([
        isFused ? "fused" : nil,
        description.traps ? "traps" : nil, description.throwsException ? "throws" : nil,
        description.refuels || description.charges ? "refuels" : nil, description.ends ? "ends" : nil,
        description.decides ? "decides" : nil,
        description.hasImpossibleTrap ? "impossibleTrap" : nil,
        description.calls.isEmpty ? nil : "calls=" + description.calls.joined(separator: ","),
    ])
}

/// The layouts of all instructions, for the code listing.
func layoutTable(_ set: InstructionSet) -> GeneratedFile {
    let layouts = set.layouts
    let rows = layouts.map { layout -> String in
        let operands = layout.operands.map {
            ".init(name: \"\($0.description.name)\", kind: .\($0.description.kind.rawValue), place: \($0.place))"
        }
        return "        .init(byteCount: \(layout.byteCount), operands: [\(operands.joined(separator: ", "))]),"
    }
    let numbers = set.instructions.map { instruction in
        "\(layouts.firstIndex { $0.name == instruction.layout.name } ?? 0)"
    }
    return GeneratedFile(
        .instructions, name: "InstructionLayouts.swift",
        body: """
            extension InstructionLayout {
                /// Where the operand `result` stands in every instruction that has one.
                static let resultPlace = \(Layout.resultPlace)
                /// Where the operand `result2` stands in those that move two values.
                static let secondResultPlace = \(set.secondResultPlace)

                /// The different layouts.
                static let all: [InstructionLayout] = [
            \(rows.joined(separator: "\n"))
                ]

                /// For each instruction: the index of its layout.
                static let numbers: [UInt8] = [
            \(wrapped(numbers))
                ]

                /// For each instruction: whether a run may end or stop there.
                static let marks: [Bool] = [
            \(wrapped(set.instructions.map { "\($0.isMarked)" }))
                ]
            }
            """)
}
