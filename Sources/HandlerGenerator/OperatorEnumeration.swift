import OperatorTable

/// Words that need backticks as the name of a case.
private let keywords: Set<String> = ["if", "else", "try", "catch", "throw", "return"]

/// A name as it is declared.
func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

/// The enumeration of all operators, in the order of their opcodes.
func operatorEnumeration() -> GeneratedFile {
    let cases = OperatorTable.operators.enumerated().map { index, description in
        "    /// `\(description.mnemonic)`\n    case \(escaped(description.caseName)) = \(index)"
    }
    return GeneratedFile(
        .instructions, name: "Operator.swift",
        body: """
            /// An operator of the binary format, named as the text format names it: `i32.load8_s` is `i32Load8S`.
            ///
            /// Two operators that share a mnemonic differ here, such as `select` and `selectTyped`.
            package enum Operator: UInt16, Hashable, Sendable, CaseIterable {
            \(cases.joined(separator: "\n"))
            }
            """)
}

/// The properties of operators as arrays indexed by raw value, and the arrays that map opcodes to operators.
func operatorTables() -> GeneratedFile {
    let operators = OperatorTable.operators
    let layouts = unique(operators.map(layoutName))
    let features = unique(operators.map(\.feature))
    let executed = features.filter { feature in
        operators.allSatisfy { $0.feature != feature || $0.execution != nil }
    }

    let descriptors = operators.map { description -> String in
        let alignment = description.accessWidth == 0 ? 15 : description.accessWidth.trailingZeroBitCount
        let bits =
            (features.firstIndex(of: description.feature) ?? 0)
            | (description.mayTrap ? 1 << 5 : 0)
            | Int(description.fuelCost) << 6
            | alignment << 8
        return hexadecimal(bits)
    }
    let opcodes = operators.map { hexadecimal(Int($0.prefix ?? 0) << 24 | Int($0.number)) }
    let prefixes = unique(operators.compactMap(\.prefix))

    return GeneratedFile(
        .instructions, name: "OperatorTables.swift",
        body: """
            extension Operator {
                /// The immediates that follow an opcode, in binary order.
                package enum Immediates: UInt8, Hashable, Sendable {
            \(layouts.enumerated().map { "        case \($1) = \($0)" }.joined(separator: "\n"))
                }

                /// The feature that adds an operator.
                package enum Feature: UInt8, Hashable, Sendable, CaseIterable {
            \(features.enumerated().map { "        case \($1) = \($0)" }.joined(separator: "\n"))
                }

                /// The features all of whose operators the engine executes.
                static let executedFeatures: [Feature] = [\(executed.map { ".\($0)" }.joined(separator: ", "))]

                /// For each operator: the immediates that follow it.
                static let layouts: [Immediates] = [
            \(wrapped(operators.map { "." + layoutName($0) }))
                ]

                /// For each operator: ``Feature`` in bits 0–4, whether it may trap in 5, fuel cost in 6–7, and log2 of the
                /// natural alignment in 8–11 (15 where no memory is accessed).
                static let descriptors: [UInt16] = [
            \(wrapped(descriptors))
                ]

                /// For each operator: operand types from bit 0 and result types from bit 16, four bits each as in
                /// `ValueType.Kind`, with 7 for the address type of the memory in the immediates.
                ///
                /// Bit 24 is set for one or two operands and at most one result, no vectors among them. All bits are
                /// set if the types depend on more.
                static let signatures: [UInt32] = [
            \(wrapped(operators.map(signatureBits)))
                ]

                /// For each operator: the prefix byte in bits 24–31, the number in bits 0–23.
                static let opcodes: [UInt32] = [
            \(wrapped(opcodes))
                ]

                /// For each operator: its mnemonic in the text format.
                static let mnemonics: [StaticString] = [
            \(wrapped(operators.map { "\"\($0.mnemonic)\"" }))
                ]

                /// What the decoder has to know about a byte where an operator is expected.
                struct ByteEntry {
                    let found: Operator?
                    let immediates: Immediates
                    let feature: Feature
                }

                /// The entry of each byte.
                static let singleByteOperators: [ByteEntry] = [
            \(wrapped(entries(operators)))
                ]
            \(prefixes.map { prefix in
                """

                    /// The operator of each number after the prefix \(hexadecimal(Int(prefix))).
                    static let operatorsAfter\(String(prefix, radix: 16).uppercased()): [Operator?] = [
                \(wrapped(cases(prefix: prefix, operators, minimumCount: 0)))
                    ]
                """
            }.joined(separator: "\n"))
            }
            """)
}

/// The name of the case of `Operator.Immediates`: the immediates' names joined, as in `typeTable`.
private func layoutName(_ description: OperatorDescription) -> String {
    if description.immediates.isEmpty { return "none" }
    return description.immediates.enumerated()
        .map { $0 == 0 ? "\($1)" : "\($1)".prefix(1).uppercased() + "\($1)".dropFirst() }
        .joined()
}

private func signatureBits(_ description: OperatorDescription) -> String {
    guard let signature = description.signature else { return "0xffffffff" }
    func bits(_ types: [OperatorDescription.OperandType]) -> Int {
        types.enumerated().reduce(0) { result, element in
            let code =
                switch element.1 {
                case .i32: 1
                case .i64: 2
                case .f32: 3
                case .f64: 4
                case .v128: 5
                case .address: 7
                }
            return result | code << (4 * element.0)
        }
    }
    let isSimple =
        1...2 ~= signature.operands.count && signature.results.count <= 1
        && !(signature.operands + signature.results).contains(.v128)
    return hexadecimal(bits(signature.operands) | bits(signature.results) << 16 | (isSimple ? 1 << 24 : 0))
}

/// For each number after a prefix, the case of its operator or `nil`.
private func cases(prefix: UInt8?, _ operators: [OperatorDescription], minimumCount: Int) -> [String] {
    let matching = operators.filter { $0.prefix == prefix }
    let count = max(minimumCount, (matching.map { Int($0.number) }.max() ?? 0) + 1)
    var values = [String](repeating: "nil", count: count)
    for description in matching { values[Int(description.number)] = "." + description.caseName }
    return values
}

/// For each byte, what `Operator.ByteEntry` says about it.
private func entries(_ operators: [OperatorDescription]) -> [String] {
    var entries = [String](repeating: "ByteEntry(found: nil, immediates: .none, feature: .core)", count: 256)
    for description in operators where description.prefix == nil {
        entries[Int(description.number)] =
            "ByteEntry(found: .\(description.caseName), immediates: .\(layoutName(description)), feature: .\(description.feature))"
    }
    return entries
}

private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}

private func hexadecimal(_ value: Int) -> String { "0x" + String(value, radix: 16) }

/// Array elements in lines of at most 120 columns.
func wrapped(_ elements: [String], separator: String = ",", last: String = ",") -> String {
    var lines: [String] = []
    var line = "       "
    for (index, element) in elements.enumerated() {
        if line.count + element.count + 2 > 120 {
            lines.append(line)
            line = "       "
        }
        line += " " + element + (index == elements.count - 1 ? last : separator)
    }
    lines.append(line)
    return lines.joined(separator: "\n")
}
