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
///
/// The functions are private, since a build for tests would keep each a second time, beside its thunk.
func handlerSources(_ set: InstructionSet) -> [GeneratedFile] {
    HandlerFamily.allCases.map { family in
        // A C function pointer can be formed from a global function only.
        let functions = set.instructions.filter { $0.family == family }.map { instruction in
            """
            \(instruction.isOutlined ? "@inline(never)" : "@inline(__always)")
            private func \(instruction.description.name)Handler(\(parameters)) -> Int {
            \(statements(of: instruction).map { "    " + $0 }.joined(separator: "\n"))
            }
            """
        }
        return GeneratedFile(
            .execution, name: "Handlers+\(family.rawValue).swift",
            body: (family == .atomic ? "import Synchronization\n\n" : "") + table(of: family, set) + contract
                + functions.joined(separator: "\n\n"))
    }
}

/// The table of a family's handlers, in the order of their instructions.
private func table(of family: HandlerFamily, _ set: InstructionSet) -> String {
    let names = set.instructions.filter { $0.family == family }.map { "            \($0.description.name)Handler," }
    return """
        extension Instruction {
            /// The handlers in the order of their cases.
            static func \(family.tableName)() -> [Handler] {
                unsafe [
        \(names.joined(separator: "\n"))
                ]
            }
        }


        """
}

private func statements(of instruction: GeneratedInstruction) -> [String] {
    let parts =
        instruction.parts.isEmpty
        ? [FusedPart(instruction: instruction, isHeld: false, sources: [])] : instruction.parts
    let changes =
        parts.count > 1 || instruction.charges
        || instruction.statements.contains { $0.contains("registers.deliver(") }
    let work = statements(of: parts, from: 0, at: "ip")
    return [
        "\(changes ? "var" : "let") registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)"
    ] + carriedValues(of: parts) + (instruction.repeats ? ["while true {"] + work.map { "    " + $0 } + ["}"] : work)
}

/// The variables with what parts need of the turn before: in the first turn, what the slots have.
private func carriedValues(of parts: [FusedPart]) -> [String] {
    var lines: [String] = []
    var known: Set<Int> = []
    var offset = 0
    for (index, part) in parts.enumerated() {
        let place = offset == 0 ? "ip" : "ip + \(offset)"
        offset += part.instruction.layout.byteCount
        for source in part.sources where source.distance > index {
            let producer = index - source.distance + parts.count
            guard known.insert(producer).inserted else { continue }
            lines.append(
                "var carried\(producer): UInt64 = "
                    + "unsafe registers.read(Operands.\(part.instruction.layout.name)(ip: \(place)).\(source.operand))")
        }
    }
    return lines
}

/// The statements of instructions that follow one another, each in the scope of the one before.
private func statements(of parts: [FusedPart], from index: Int, at ip: String) -> [String] {
    let part = parts[index]
    let instruction = part.instruction
    let count = parts.count
    let isLast = index == count - 1
    var lines: [String] = []
    if !instruction.description.operands.isEmpty {
        lines.append("let operands = unsafe Operands.\(instruction.layout.name)(ip: \(ip))")
    }
    if instruction.charges {
        lines.append(
            "guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }")
    }
    var work = instruction.statements
    var condition = instruction.condition
    for source in part.sources {
        let read = "registers.read(operands.\(source.operand))"
        precondition(
            work.contains { $0.contains(read) },
            "BUG: \(instruction.description.name) does not read \(source.operand) where a source can stand")
        let value =
            source.distance > index
            ? "registers.forwarded(carried\(index - source.distance + count))"
            : "registers.forwarded(result\(index - source.distance))"
        work = work.map { $0.replacing(read, with: value) }
        condition = condition?.replacing(read, with: value)
    }
    if part.isHeld {
        work = work.map {
            $0.replacing("registers.deliver(result, to: operands.result)", with: "registers.hold(result)")
        }
    }
    if part.repeats, let condition {
        work.removeLast()
        work += ["guard \(condition) else { return unsafe registers.next(operands) }", "unsafe registers.ip = ip"]
    }
    guard !isLast else { return lines + work }
    work.removeLast()
    if let condition { work.append("if \(condition) { return unsafe registers.branch(to: operands.distance) }") }
    if part.isSource { work.append("let result\(index) = result") }
    if part.isCarried { work.append("carried\(index) = result.slot") }
    return lines + work + ["unsafe registers.ip = operands.end", "do {"]
        + statements(of: parts, from: index + 1, at: "registers.ip").map { "    " + $0 } + ["}"]
}
