import OperatorTable

/// The instruction set, resolved: forms have become instructions, and operands have places.
struct InstructionSet {
    /// All instructions in the order of the enumeration.
    private(set) var instructions: [GeneratedInstruction] = []
    /// How each operator that the engine executes is lowered, in the order of the table.
    private(set) var lowerings: [GeneratedLowering] = []
    /// The forms with accumulators, by the forms that they are made of.
    private(set) var accumulatorForms: [AccumulatorForm] = []
    /// The fused instructions.
    private(set) var fusions: [Fusion] = []
    private var names: Set<String> = []

    init() {
        for description in InstructionTable.instructions {
            let instruction = GeneratedInstruction(written: description)
            add(instruction)
            guard let operand = description.accumulator else { continue }
            let form = GeneratedInstruction(written: description, accumulator: operand)
            add(form)
            accumulatorForms.append(
                AccumulatorForm(
                    base: description.name, place: instruction.layout.place(of: operand), kind: .integer,
                    instruction: form, name: form.description.name, exchanges: false))
        }
        for family in HandlerFamily.numeric { addForms(of: family) }
        addFusions()
    }

    /// The forms of a class, in the order of their rows.
    static func forms(of executionClass: ExecutionDescription.Class) -> [FormDescription] {
        InstructionTable.forms.filter { $0.executionClass == executionClass }
    }

    private mutating func addForms(of family: HandlerFamily) {
        for description in OperatorTable.operators {
            guard let execution = description.execution, HandlerFamily(execution.executionClass) == family
            else { continue }
            var fields: [String] = []
            for form in Self.forms(of: execution.executionClass) {
                let composition = HandlerComposition(description, execution, form)
                if let instruction = composition.instruction { add(instruction) }
                for form in composition.accumulatorForms {
                    if let instruction = form.instruction { add(instruction) }
                    let isKnown = accumulatorForms.contains {
                        $0.base == form.base && $0.name == form.name && $0.place == form.place
                    }
                    if !isKnown { accumulatorForms.append(form) }
                }
                fields.append("\(form.name): \(composition.formExpression)")
            }
            lowerings.append(GeneratedLowering(description, execution, fields: fields))
        }
    }

    /// Adds a fused instruction.
    mutating func append(_ instruction: GeneratedInstruction, _ fusion: Fusion) {
        add(instruction)
        fusions.append(fusion)
    }

    /// Adds an instruction, unless it is another operator's, too.
    private mutating func add(_ instruction: GeneratedInstruction) {
        if names.insert(instruction.description.name).inserted { instructions.append(instruction) }
    }

    /// Where the operand `result2` stands in those that move two values.
    var secondResultPlace: Int {
        let places = Set(instructions.filter { $0.description.moves }.map { $0.layout.place(of: "result2") })
        guard let place = places.first, places.count == 1 else {
            preconditionFailure("BUG: the operand result2 stands in different places")
        }
        return place
    }

    /// The families, in whose order the instructions stand.
    var families: [HandlerFamily] {
        var families: [HandlerFamily] = []
        for instruction in instructions where instruction.family != families.last {
            precondition(!families.contains(instruction.family), "BUG: \(instruction.family) stands in two places")
            families.append(instruction.family)
        }
        return families
    }

    /// The different layouts by the names of their readers, in the order of their first instructions.
    var layouts: [Layout] {
        var seen: Set<String> = []
        return instructions.map(\.layout).filter { seen.insert($0.name).inserted }
    }
}

/// The file that a handler stands in.
enum HandlerFamily: String, CaseIterable {
    case written = "Control"
    case binary = "Binary"
    case comparison = "Comparison"
    case unary = "Unary"
    case memory = "Memory"
    case vector = "Vector"
    case atomic = "Atomic"
    case fused = "Fused"

    /// The function that gives the handlers.
    var tableName: String { rawValue.prefix(1).lowercased() + rawValue.dropFirst() + "Handlers" }

    static let numeric: [HandlerFamily] = [.binary, .comparison, .unary, .memory, .vector, .atomic]

    /// The family of an operator whose handlers are composed.
    init?(_ executionClass: ExecutionDescription.Class) {
        switch executionClass {
        case .binary: self = .binary
        case .comparison: self = .comparison
        case .unary: self = .unary
        case .load, .store: self = .memory
        case .vectorUnary, .vectorBinary, .vectorTernary, .vectorTest, .vectorSplat, .vectorShift, .vectorExtract,
            .vectorReplace, .vectorShuffle, .vectorLoad, .vectorStore, .vectorLoadLane, .vectorStoreLane:
            self = .vector
        case .atomicLoad, .atomicStore, .atomicUpdate, .atomicExchange, .atomicCompareExchange: self = .atomic
        case .alias, .constant, .wide, .control, .parametric, .variable, .reference, .bulk, .aggregate, .atomic:
            return nil
        }
    }
}

/// An instruction with the statements of its handler.
struct GeneratedInstruction {
    var description: InstructionDescription
    var layout: Layout
    var family: HandlerFamily
    /// The statements after `registers` and `operands` have been made and the block has been charged.
    var statements: [String]
    var isOutlined = false
    /// What it does to the accumulators.
    var effect = AccumulatorEffect.forgets
    /// What decides whether the instruction branches, if it is a conditional branch, as an expression.
    var condition: String?
    /// The instructions that it does one after another, if it is a fused one.
    var parts: [FusedPart] = []

    /// The instruction whose work is a method of `Registers`.
    ///
    /// - Parameter accumulator: The operand that comes from the accumulator, if one does.
    init(written description: InstructionDescription, accumulator: String? = nil) {
        self.description = description
        layout = Layout(name: capitalized(description.name), operands: description.operands)
        family = .written
        var arguments = description.operands.isEmpty ? [] : ["operands"]
        if let operand = description.accumulator {
            arguments.append(accumulator == nil ? "registers.read(operands.\(operand))" : "registers.accumulated()")
        }
        arguments += description.reads.map { "registers.read(operands.\($0))" }
        let call = "unsafe registers.\(description.name)(\(arguments.joined(separator: ", ")))"
        effect =
            description.accumulates
            ? .accumulates(.integer) : description.keeps ? .keeps : description.moves ? .moves : .forgets
        if let relation = description.branches {
            let condition = "unsafe (\(arguments[1]) as UInt32) \(relation) 0"
            self.condition = condition
            statements = [HandlerComposition.branch(if: condition)]
        } else if description.accumulates {
            // What hands its result on computes it only.
            statements = [
                "let result: UInt64 = \(call)", "unsafe registers.deliver(result, to: operands.result)",
                HandlerComposition.continuation,
            ]
        } else {
            statements = description.continues ? [call, HandlerComposition.continuation] : ["return \(call)"]
        }
        if accumulator != nil { self.description.name += "Accumulator" }
    }

    init(
        _ description: InstructionDescription, layout: Layout, family: HandlerFamily, statements: [String],
        isOutlined: Bool, effect: AccumulatorEffect, condition: String? = nil
    ) {
        self.effect = effect
        self.condition = condition
        self.description = description
        self.layout = layout
        self.family = family
        self.statements = statements
        self.isOutlined = isOutlined
    }

    /// Whether a run may end or stop here, so that the instruction's origin in the module must be known.
    var isMarked: Bool {
        description.traps || description.refuels || description.operands.contains { $0.kind == .cost }
    }
}

/// Where the operands of an instruction stand.
struct Layout {
    struct Operand {
        var description: OperandDescription
        /// The offset from the instruction's first byte.
        var place: Int
    }

    /// The name of the reader: `CallIndirect`, or `SlotImmediateI32`.
    var name: String
    var operands: [Operand] = []
    /// The bytes of the instruction, without those of a list.
    private(set) var byteCount = 8

    init(name: String, operands descriptions: [OperandDescription]) {
        self.name = name
        for description in descriptions {
            let size = description.kind.byteCount
            byteCount = (byteCount + size - 1) / size * size
            precondition(
                description.name != "result" || byteCount == Self.resultPlace,
                "BUG: the operand result of \(name) is not the first one")
            operands.append(Operand(description: description, place: byteCount))
            // The elements of a list are counted when it is written.
            if description.kind != .distances { byteCount += size }
        }
        precondition(
            !operands.dropLast().contains { $0.description.kind == .distances }
                && hasList == operands.contains { $0.description.kind == .last },
            "BUG: the list of \(name) is not its last operand, or has no operand that says how long it is")
        if !hasList { byteCount = (byteCount + 7) / 8 * 8 }
    }

    /// Where the operand `result` stands in every instruction that has one.
    static let resultPlace = 8

    /// Whether a list ends the instruction.
    var hasList: Bool { operands.last?.description.kind == .distances }

    /// Where an operand stands.
    func place(of name: String) -> Int {
        guard let operand = operands.first(where: { $0.description.name == name }) else {
            preconditionFailure("BUG: \(self.name) has no operand \(name)")
        }
        return operand.place
    }

    /// The operands as the rows write them.
    var text: String {
        operands.isEmpty
            ? "-" : operands.map { "\($0.description.name):\($0.description.kind.rawValue)" }.joined(separator: " ")
    }
}

/// How an operator becomes instructions, as an expression of type `Lowering`.
struct GeneratedLowering {
    var operatorCase: String
    var expression: String

    init(_ description: OperatorDescription, _ execution: ExecutionDescription, fields: [String]) {
        operatorCase = description.caseName
        var fields = fields
        if execution.executionClass == .comparison {
            fields.append("mirror: .\(caseName(of: execution.mirror ?? ""))")
            fields.append("negation: \(execution.negation.map { ".\(caseName(of: $0))" } ?? "nil")")
        }
        expression = ".\(execution.executionClass.rawValue)(.init(\(fields.joined(separator: ", "))))"
    }
}

/// The case of the operator with a mnemonic.
func caseName(of mnemonic: String) -> String {
    guard let found = OperatorTable.operators.first(where: { $0.mnemonic == mnemonic }) else {
        preconditionFailure("BUG: a row names the operator \(mnemonic), which does not exist")
    }
    return found.caseName
}

func capitalized(_ name: some StringProtocol) -> String { name.prefix(1).uppercased() + name.dropFirst() }
