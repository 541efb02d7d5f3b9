import OperatorTable

/// The instruction that an operator becomes in one form: its handler reads the operands where the form says they
/// stand, computes the operator's meaning, and puts the result where the form wants it.
struct HandlerComposition {
    let description: OperatorDescription
    let execution: ExecutionDescription
    private let form: FormDescription
    /// The operand that comes from the accumulator, and the name of the instruction for which it does.
    private let accumulator: AccumulatorFormDescription?
    let signature: OperatorDescription.Signature

    init(
        _ description: OperatorDescription, _ execution: ExecutionDescription, _ form: FormDescription,
        accumulator: AccumulatorFormDescription? = nil
    ) {
        self.accumulator = accumulator
        self.description = description
        self.execution = execution
        self.form = form
        guard let signature = description.signature else {
            preconditionFailure("BUG: \(description.mnemonic) has forms, but no signature")
        }
        self.signature = signature
    }

    /// The operator's form as an expression: `nil` for a form that it does not have.
    var formExpression: String {
        guard isPresent else { return "nil" }
        let width = form.operands.contains { $0.kind == .immediate } ? ", width: .\(immediateWidth)" : ""
        return ".init(instruction: .\(name)\(width))"
    }

    /// The instruction, unless the operator does not have the form or shares it with another operator.
    var instruction: GeneratedInstruction? {
        guard isPresent, !isNegationOfAnother else { return nil }
        let operands = form.operands.map { $0.resolved(immediateKind) }
        var instruction = InstructionDescription(name: name, operands: operands)
        instruction.traps = description.mayTrap
        instruction.calls = execution.calls
        instruction.hasImpossibleTrap = execution.properties.contains(.impossibleTrap)
        let hasImmediate = form.operands.contains { $0.kind == .immediate }
        return GeneratedInstruction(
            instruction,
            layout: Layout(
                name: capitalized(form.layout) + (hasImmediate ? immediateKind.rawValue.uppercased() : ""),
                operands: operands),
            family: HandlerFamily(execution.executionClass) ?? .written, statements: statements,
            isOutlined: execution.properties.contains(.outlined), effect: effect,
            condition: form.operands.contains { $0.kind == .distance } ? condition : nil)
    }

    /// The forms with an accumulator, each with the place of the operand that it takes from there.
    var accumulatorForms: [AccumulatorForm] {
        guard let base = instruction else { return [] }
        return InstructionTable.accumulatorForms.compactMap { row in
            guard row.executionClass == execution.executionClass, row.form == form.pattern else { return nil }
            let composition = HandlerComposition(description, execution, form, accumulator: row)
            // The operands of a commutative operator are exchanged instead.
            let exchanges = row.operand == "right" && execution.properties.contains(.commutative)
            guard let instruction = composition.instruction else { return nil }
            let other = row.pattern.replacing("SlotAccumulator", with: "AccumulatorSlot")
            return AccumulatorForm(
                base: base.description.name, place: base.layout.place(of: row.operand),
                kind: composition.accumulatorKind, instruction: exchanges ? nil : instruction,
                name: exchanges ? named(other, baseName) : instruction.description.name, exchanges: exchanges)
        }
    }

    /// The accumulator that the operand comes from.
    private var accumulatorKind: AccumulatorKind {
        guard let operand = accumulator?.operand else { return .integer }
        let index = ["value": signature.operands.count - 1][operand] ?? 0
        return operand == "address" ? .integer : AccumulatorKind(signature.operands[index])
    }

    /// What the instruction does to the accumulators.
    private var effect: AccumulatorEffect {
        switch execution.executionClass {
        case .binary, .unary, .comparison, .load:
            form.operands.contains { $0.name == "result" }
                ? .accumulates(AccumulatorKind(signature.results[0])) : .keeps
        case .store: .keeps
        default: .forgets
        }
    }

    private var isPresent: Bool { form.absentIf.map { !execution.properties.contains($0) } ?? true }

    /// Whether the branch is that of another comparison, which holds exactly when this one does not.
    private var isNegationOfAnother: Bool { form.isNegated && execution.negation != nil }

    private var name: String {
        if isNegationOfAnother, let negation = execution.negation {
            // The form of the other operator that branches if it holds.
            let positive = InstructionSet.forms(of: .comparison).first {
                $0.layout == form.layout && !$0.isNegated
            }
            return named(positive?.pattern ?? "", caseName(of: negation))
        }
        if let accumulator {
            // Stores of both kinds of numbers share the other instructions.
            let isFloatStore = execution.executionClass == .store && accumulatorKind != .integer
            return named(accumulator.pattern, isFloatStore ? description.caseName : baseName)
        }
        return named(form.pattern, baseName)
    }

    private func named(_ pattern: String, _ name: String) -> String {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        return parts[0].isEmpty ? name + parts[1] : parts[0] + capitalized(name) + parts[1]
    }

    /// The operator's name in those of its instructions.
    ///
    /// Loads and stores that do the same to a slot share instructions: `i64.load32_u` is `i32.load`, and `f32.store` is
    /// `i32.store`. What is loaded as a floating-point number is handed on in another accumulator.
    private var baseName: String {
        switch execution.executionClass {
        case .load where AccumulatorKind(signature.results[0]) != .integer: description.caseName
        case .load: "load\(accessBits)" + (isSigned ? "SignedTo\(widenedBits)" : "")
        case .store: "store\(accessBits)"
        case .atomicLoad, .atomicStore, .atomicUpdate, .atomicExchange, .atomicCompareExchange: atomicName
        default: description.caseName
        }
    }

    // MARK: Types

    private var operandType: OperatorDescription.OperandType { signature.operands[0] }
    var accessBits: Int { description.accessWidth * 8 }
    private var isSigned: Bool { execution.properties.contains(.signed) }
    /// The bits that a loaded number is extended to; without a sign the slot decides.
    private var widenedBits: Int {
        signature.results[0] == .i64 && isSigned || accessBits == 64 ? 64 : 32
    }

    private var immediateKind: OperandDescription.Kind {
        switch operandType {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128, .address: preconditionFailure("BUG: \(description.mnemonic) has no immediate form")
        }
    }

    private var immediateWidth: String { "bits\(immediateKind.byteCount * 8)" }

    /// The Swift type of the operand with an index.
    private func swiftName(_ type: OperatorDescription.OperandType, operand index: Int) -> String {
        // What lanes are replaced by are bits, so that no NaN changes on the way.
        let isLane = execution.executionClass == .vectorReplace && type != .v128
        switch type {
        case .i32: return "UInt32"
        case .i64: return "UInt64"
        case .f32: return isLane ? "UInt32" : "Float"
        case .f64: return isLane ? "UInt64" : "Double"
        case .v128: return operandLanes(signature.operands[..<index].count { $0 == .v128 })
        case .address: preconditionFailure("BUG: \(description.mnemonic) computes with an address")
        }
    }

    /// The Swift type of the result.
    var resultName: String {
        guard signature.results[0] == .v128 else { return swiftName(signature.results[0], operand: 0) }
        guard let lanes = execution.resultLanes else {
            preconditionFailure("BUG: the row of \(description.mnemonic) does not say its result's lanes")
        }
        return lanes
    }

    /// The type of lanes of the vector with an index among the operands that are vectors.
    func operandLanes(_ index: Int) -> String {
        guard let lanes = execution.lanes(ofOperand: index) else {
            preconditionFailure("BUG: the row of \(description.mnemonic) does not say its operands' lanes")
        }
        return lanes
    }

    // MARK: Statements

    private var statements: [String] {
        switch execution.executionClass {
        case .binary: reads(["left", "right"]) + computation(["left", "right"])
        case .unary: reads(["operand"]) + computation(["operand"])
        case .comparison: reads(["left", "right"]) + comparison
        case .load: load
        case .store: store
        case .vectorUnary, .vectorTest, .vectorSplat: reads(["operand"]) + computation(["operand"])
        case .vectorBinary: reads(["left", "right"]) + computation(["left", "right"])
        case .vectorTernary: reads(["first", "second", "third"]) + computation(["first", "second", "third"])
        case .vectorShift: reads(["vector", "count"]) + computation(["vector", "count"])
        case .vectorExtract: vectorExtract
        case .vectorReplace: reads(["vector", "value"]) + [lane] + computation(["vector", "value", "lane: lane"])
        case .vectorShuffle: reads(["left", "right"]) + [chosenLanes] + computation(["left", "right", "lanes: lanes"])
        case .vectorLoad: vectorLoad
        case .vectorStore: vectorStore
        case .vectorLoadLane: vectorLoadLane
        case .vectorStoreLane: vectorStoreLane
        case .atomicLoad: atomicLoad
        case .atomicStore: atomicStore
        case .atomicUpdate: atomicUpdate
        case .atomicExchange: atomicExchange
        case .atomicCompareExchange: atomicCompareExchange
        default: preconditionFailure("BUG: \(description.mnemonic) has no forms")
        }
    }

    var next: [String] { [Self.continuation] }

    /// The last statement of an instruction after which the next one follows.
    static let continuation = "return unsafe registers.next(operands)"

    /// Writes the result, and hands it on if it is one for an accumulator.
    private var delivery: String {
        if case .accumulates = effect { return "unsafe registers.deliver(result, to: operands.result)" }
        return "unsafe registers.write(result, to: operands.result)"
    }

    var meaning: String {
        guard let meaning = execution.meaning else {
            preconditionFailure("BUG: the row of \(description.mnemonic) names no meaning")
        }
        return meaning
    }

    /// Reads the operands of the meaning into constants of their names.
    private func reads(_ names: [String]) -> [String] {
        zip(names, signature.operands).enumerated().map { index, pair in
            let (name, type) = pair
            guard let operand = form.operands.first(where: { $0.name == name }) else {
                preconditionFailure("BUG: the form \(form.pattern) has no operand \(name)")
            }
            switch operand.kind {
            case .slot where name == accumulator?.operand:
                return "let \(name): \(swiftName(type, operand: index)) = unsafe registers.accumulated()"
            case .slot, .wide:
                return "let \(name): \(swiftName(type, operand: index)) = unsafe registers.read(operands.\(name))"
            case .immediate, .u32: return "let \(name) = unsafe operands.\(name)"
            default: preconditionFailure("BUG: the meaning of \(form.pattern) reads a \(operand.kind.rawValue)")
            }
        }
    }

    private func computation(_ names: [String]) -> [String] {
        let arguments = names.joined(separator: ", ")
        let result = "let result: \(resultName) = \(meaning)(\(arguments))"
        var statements = [result]
        if description.mayTrap {
            guard let failure = execution.failure else {
                preconditionFailure("BUG: the row of \(description.mnemonic) does not say why it traps")
            }
            statements = ["guard \(result) else { return unsafe registers.trap(\(failure)(\(arguments))) }"]
        }
        return statements + [delivery] + next
    }

    /// Whether the comparison holds.
    private var condition: String { "\(form.isNegated ? "!" : "")\(meaning)(left, right)" }

    /// The last statement of a conditional branch.
    static func branch(if condition: String) -> String {
        let isMarked = condition.hasPrefix("unsafe ")
        return "return \(isMarked ? "" : "unsafe ")\(condition) "
            + "? registers.branch(to: operands.distance) : registers.next(operands)"
    }

    private var comparison: [String] {
        if form.operands.contains(where: { $0.kind == .distance }) { return [Self.branch(if: condition)] }
        return ["let result: UInt32 = \(condition) ? 1 : 0", delivery] + next
    }

    /// The place in the memory, or a trap: the address is the sum of its terms.
    var place: String {
        let arguments: [String]
        if form.operands.contains(where: { $0.name == "memory" }) {
            arguments = ["in: operands.memory", "registers.read(operands.address)", "plus: operands.offset"]
        } else if form.isLong {
            arguments = [
                accumulator?.operand == "address" ? "registers.accumulated()" : "registers.read(operands.address)",
                "plus: UInt64(operands.offset)",
            ]
        } else {
            let terms = form.operands.filter { ["address", "offset"].contains($0.name) }.map { operand in
                if operand.name == accumulator?.operand { return "UInt64(registers.accumulated() as UInt32)" }
                return operand.kind == .slot
                    ? "UInt64(registers.read(operands.\(operand.name)) as UInt32)" : "UInt64(operands.\(operand.name))"
            }
            arguments = [terms.joined(separator: " &+ ")]
        }
        return """
            guard let place = unsafe registers.place(\(arguments.joined(separator: ", ")), \(description.accessWidth)) \
            else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            """
    }

    private var load: [String] {
        let narrow = "\(isSigned ? "" : "U")Int\(accessBits)"
        let widening = "Widening.\(isSigned ? "sign" : "zero")\(widenedBits)"
        let bits = "\(widening)(registers.load(\(narrow).self, at: place))"
        let value = resultName.hasPrefix("UInt") ? bits : "\(resultName)(bitPattern: \(bits))"
        return [place, "let result = unsafe \(value)", delivery] + next
    }

    private var store: [String] {
        let isSlot = form.operands.contains { $0.name == "value" && $0.kind == .slot }
        let value =
            accumulator?.operand == "value"
            ? "(registers.accumulated() as \(swiftName(signature.operands[1], operand: 1))).slot"
            : isSlot ? "registers.read(operands.value)" : "operands.value"
        return [place, "unsafe registers.store(\(value), as: UInt\(accessBits).self, at: place)"] + next
    }
}
