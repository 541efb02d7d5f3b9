import OperatorTable

/// How each operator is lowered to instructions.
func loweringSource(_ set: InstructionSet) -> GeneratedFile {
    let executed = OperatorTable.operators.filter { $0.execution != nil }
    var expressions: [String: String] = [:]
    for lowering in set.lowerings { expressions[lowering.operatorCase] = lowering.expression }
    let cases = executed.map { description -> String in
        let executionClass = description.execution?.executionClass ?? .alias
        let expression =
            switch executionClass {
            case .alias, .constant: ".\(executionClass.rawValue)"
            default: expressions[description.caseName] ?? ".\(executionClass.rawValue)(.\(description.caseName))"
            }
        return "        case .\(description.caseName): \(expression)"
    }
    let others = OperatorTable.operators.filter { $0.execution == nil }.map { ".\($0.caseName)" }
    return GeneratedFile(
        .instructions, name: "Operator+Lowering.swift",
        body: """
            /// How an operator becomes instructions of the register code.
            enum Lowering {
            \(ExecutionDescription.Class.allCases.map(loweringCase).joined(separator: "\n"))
                /// The engine does not execute the operator, and the validator refuses it.
                case none
            }

            \((ExecutionDescription.Class.allCases.compactMap(formsStructure) + formStructures()).joined(separator: "\n\n"))

            \(ExecutionDescription.Class.allCases.compactMap { operatorEnumeration($0, executed) }.joined(separator: "\n\n"))

            extension Operator {
                /// The instructions that do this operator's work, or what the translator has to do for it.
                var lowering: Lowering {
                    switch self {
            \(cases.joined(separator: "\n"))
            \(others.isEmpty ? "" : "        case\n" + wrapped(others, separator: ",", last: ":") + " .none\n")        }
                }
            }
            """)
}

private func loweringCase(_ executionClass: ExecutionDescription.Class) -> String {
    let name = executionClass.rawValue
    switch executionClass {
    case .alias: return "    /// The operator leaves the slot as it is.\n    case alias"
    case .constant: return "    /// The value is the immediate.\n    case constant"
    default:
        let payload = capitalized(name) + (executionClass.hasForms ? "Forms" : "Operator")
        return "    case \(name)(\(payload))"
    }
}

/// The structure with the forms of a class.
private func formsStructure(_ executionClass: ExecutionDescription.Class) -> String? {
    guard executionClass.hasForms else { return nil }
    var fields = InstructionSet.forms(of: executionClass).map {
        "    var \($0.name): \(capitalized($0.layout))Form\($0.absentIf == nil ? "" : "?")"
    }
    if executionClass == .comparison {
        fields += [
            "    /// The comparison that gives the same with its operands exchanged.",
            "    var mirror: Operator",
            "    /// The comparison that holds exactly when this one does not; `nil` where NaN forbids it.",
            "    var negation: Operator?",
        ]
    }
    return """
        /// The instructions of an operator of the class `\(executionClass.rawValue)`, one for each form.
        struct \(capitalized(executionClass.rawValue))Forms {
        \(fields.joined(separator: "\n"))
        }
        """
}

/// For each layout of forms the type of its instructions, so that an emitter gets no other.
private func formStructures() -> [String] {
    var seen: Set<String> = []
    return InstructionTable.forms.filter { seen.insert($0.layout).inserted }.map { form in
        let hasImmediate = form.operands.contains { $0.kind == .immediate }
        let text = form.operands.map { "\($0.name):\($0.kind.rawValue)" }.joined(separator: " ")
        return """
            /// An instruction with the operands \(text).
            struct \(capitalized(form.layout))Form: Equatable {
                let instruction: Instruction\(hasImmediate ? "\n    let width: ImmediateWidth" : "")
            }
            """
    }
}

/// The operators of a class that the translator knows one by one.
private func operatorEnumeration(
    _ executionClass: ExecutionDescription.Class, _ executed: [OperatorDescription]
) -> String? {
    guard !executionClass.hasForms, executionClass != .alias, executionClass != .constant else { return nil }
    let names = executed.filter { $0.execution?.executionClass == executionClass }.map { escaped($0.caseName) }
    return """
        /// The operators of the class `\(executionClass.rawValue)`.
        enum \(capitalized(executionClass.rawValue))Operator {
            case \(names.joined(separator: ", "))
        }
        """
}
