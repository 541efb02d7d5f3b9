/// The parameters of every handler, and the value they are gathered in.
private let parameters =
    "_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, "
    + "_ accumulator: Accumulator"

/// All families in the order of the instruction enumeration.
func handlerFamilies() -> [HandlerFamily] {
    [controlFamily()] + numericFamilies() + [memoryFamily()]
}

/// Handlers are part of the C entry thunks that the engine calls.
///
/// The compiler inlines no C function into such a thunk, and a square root is one: that handler stays a function, which
/// its thunk jumps to.
private func inlining(of handler: HandlerDescription) -> String {
    handler.name.hasSuffix("Sqrt") ? "@inline(never)" : "@inline(__always)"
}

/// The file with the handlers of a family.
func handlerSource(_ family: HandlerFamily) -> GeneratedFile {
    // A C function pointer can be formed from a global function only.
    let functions = family.handlers.map { handler in
        """
        \(inlining(of: handler))
        func \(handler.name)Handler(\(parameters)) -> Int {
            unsafe Registers(ip, fp, memory, state, fuel, accumulator).\(handler.body)
        }
        """
    }
    return GeneratedFile(name: family.fileName, body: functions.joined(separator: "\n\n"))
}

/// The enumeration of instructions, and the table of their handlers.
func instructionSource(_ families: [HandlerFamily]) -> GeneratedFile {
    let names = families.flatMap(\.handlers).map(\.name)
    return GeneratedFile(
        name: "Instruction.swift",
        body: """
            /// An instruction of the register code: an operator with the places of its operands, or several fused.
            ///
            ///     operator + places                 i32AddSlotImmediate
            ///     branchIf|branchUnless + operator + places   branchIfI32LtSSlotSlot
            enum Instruction: UInt16, CaseIterable {
            \(names.enumerated().map { "    case \($1) = \($0)" }.joined(separator: "\n"))

                /// The handlers in the order of the cases.
                static func makeHandlers() -> [Handler] {
                    unsafe [
            \(names.map { "            \($0)Handler," }.joined(separator: "\n"))
                    ]
                }
            }
            """)
}

/// How each operator is lowered to instructions.
func loweringSource(_ families: [HandlerFamily]) -> GeneratedFile {
    let rows = families.flatMap(\.lowerings)
    return GeneratedFile(
        name: "Operator+Lowering.swift",
        body: """
            extension Operator {
                /// The instructions that do this operator's work, or `.special` where the translator decides.
                var lowering: Lowering {
                    switch self {
            \(rows.map { "        case .\($0.operatorCase): \($0.expression)" }.joined(separator: "\n"))
                    default: .special
                    }
                }
            }
            """)
}
