import OperatorTable

/// The parameters of every handler.
private let parameters =
    "_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, "
    + "_ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator"

/// What holds for every handler.
private let contract = """
    // ## Safety
    // - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
    //   are the running instance's and interpreter's.
    // - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
    //   slots from the frame's layout; and the handler before, which passes on its registers.


    """

/// The files with the handlers.
///
/// Handlers are part of the C entry thunks that the engine calls. The compiler inlines no C function into such a thunk,
/// and a square root is one: such a handler stays a function, which its thunk jumps to.
func handlerSources(_ set: InstructionSet) -> [GeneratedFile] {
    HandlerFamily.allCases.map { family in
        // A C function pointer can be formed from a global function only.
        let functions = set.instructions.filter { $0.family == family }.map { instruction in
            """
            \(instruction.isOutlined ? "@inline(never)" : "@inline(__always)")
            func \(instruction.description.name)Handler(\(parameters)) -> Int {
            \(statements(of: instruction).map { "    " + $0 }.joined(separator: "\n"))
            }
            """
        }
        return GeneratedFile(
            .execution, name: "Handlers+\(family.rawValue).swift",
            body: (family == .atomic ? "import Synchronization\n\n" : "") + contract
                + functions.joined(separator: "\n\n"))
    }
}

private func statements(of instruction: GeneratedInstruction) -> [String] {
    let parts = instruction.parts.isEmpty ? [instruction] : instruction.parts
    let changes =
        parts.count > 1 || charges(instruction) || instruction.statements.contains { $0.contains("registers.deliver(") }
    return [
        "\(changes ? "var" : "let") registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)"
    ] + statements(of: parts[...], at: "ip")
}

private func charges(_ instruction: GeneratedInstruction) -> Bool {
    instruction.description.operands.contains { $0.kind == .cost }
}

/// The statements of instructions that follow one another, each in the scope of the one before.
private func statements(of parts: ArraySlice<GeneratedInstruction>, at ip: String) -> [String] {
    guard let first = parts.first else { return [] }
    var lines: [String] = []
    if !first.description.operands.isEmpty {
        lines.append("let operands = unsafe Operands.\(first.layout.name)(ip: \(ip))")
    }
    if charges(first) {
        lines.append(
            "guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }")
    }
    guard parts.count > 1 else { return lines + first.statements }
    let work = first.statements.dropLast().map {
        first.isHeld
            ? $0.replacing("registers.deliver(result, to: operands.result)", with: "registers.hold(result)") : $0
    }
    return lines + work + ["unsafe registers.ip = operands.end", "do {"]
        + statements(of: parts.dropFirst(), at: "registers.ip").map { "    " + $0 } + ["}"]
}
