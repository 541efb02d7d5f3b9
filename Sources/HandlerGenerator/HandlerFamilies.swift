import OperatorTable

/// A handler to generate: its name, and the expression that does its work on `registers`.
struct HandlerDescription {
    var name: String
    var body: String
}

/// How an operator becomes instructions, as an expression of type `Lowering`.
struct LoweringDescription {
    var operatorCase: String
    var expression: String
}

/// The handlers of one generated file and the lowerings of the operators that they serve.
struct HandlerFamily {
    var fileName: String
    var handlers: [HandlerDescription] = []
    var lowerings: [LoweringDescription] = []
}

/// The features whose operators the engine executes.
private let executableFeatures: Set<String> = ["core", "signExtension", "saturatingConversion"]

/// An operator on numbers: its type, the operator's own word, and the Swift type of its operands.
private struct NumericOperator {
    var description: OperatorDescription
    var type: String
    var word: String

    init(_ description: OperatorDescription) {
        self.description = description
        type = String(description.caseName.prefix(3))
        let rest = description.caseName.dropFirst(3)
        word = rest.prefix(1).lowercased() + rest.dropFirst()
    }

    var swiftType: String { swiftName(of: type) }
    var isFloat: Bool { type.hasPrefix("f") }
    var semantics: String { isFloat ? "FloatingPoint" : "Arithmetic" }
}

private func swiftName(of type: String) -> String {
    switch type {
    case "i32": "UInt32"
    case "i64": "UInt64"
    case "f32": "Float"
    default: "Double"
    }
}

private func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

/// For each comparison the one with its operands exchanged, and the one that holds exactly when it does not (integers).
private let mirrors = [
    "eq": "eq", "ne": "ne", "ltS": "gtS", "gtS": "ltS", "leS": "geS", "geS": "leS", "ltU": "gtU", "gtU": "ltU",
    "leU": "geU", "geU": "leU", "lt": "gt", "gt": "lt", "le": "ge", "ge": "le",
]
private let negations = [
    "eq": "ne", "ne": "eq", "ltS": "geS", "gtS": "leS", "leS": "gtS", "geS": "ltS", "ltU": "geU", "gtU": "leU",
    "leU": "gtU", "geU": "ltU",
]

/// The operators whose operands may be exchanged.
private let commutative: Set<String> = ["add", "mul", "and", "or", "xor", "min", "max"]

/// Operators that leave the slot as it is: an `i32` is zero-extended in its slot, and numbers are bit patterns.
private let aliases: Set<String> = [
    "i32ReinterpretF32", "i64ReinterpretF64", "f32ReinterpretI32", "f64ReinterpretI64", "i64ExtendI32U",
]

/// Binary operators, comparisons with their fused branches, and unary operators.
func numericFamilies() -> [HandlerFamily] {
    var binary = HandlerFamily(fileName: "Handlers+Binary.swift")
    var comparison = HandlerFamily(fileName: "Handlers+Comparison.swift")
    var unary = HandlerFamily(fileName: "Handlers+Unary.swift")
    for description in OperatorTable.operators {
        guard executableFeatures.contains(description.feature), description.immediates.isEmpty,
            let signature = description.signature, signature.results.count == 1
        else { continue }
        let numeric = NumericOperator(description)
        switch signature.operands.count {
        case 2 where mirrors[numeric.word] != nil: add(numeric, asComparisonTo: &comparison)
        case 2: add(numeric, asBinaryTo: &binary)
        case 1: add(numeric, from: "\(signature.operands[0])", asUnaryTo: &unary)
        default: continue
        }
    }
    return [binary, comparison, unary]
}

private func add(_ numeric: NumericOperator, asBinaryTo family: inout HandlerFamily) {
    let name = numeric.description.caseName
    let traps = numeric.description.mayTrap
    let function =
        "\(numeric.semantics).\(numeric.word) as (\(numeric.swiftType), \(numeric.swiftType)) -> \(numeric.swiftType)"
    let form = traps ? "dividing" : "binary"
    let arguments = traps ? "\(function)?, Arithmetic.divisionFailure" : function
    var forms = ["SlotSlot", "SlotImmediate"]
    if !commutative.contains(numeric.word) { forms.append("ImmediateSlot") }
    for operands in forms {
        family.handlers.append(.init(name: name + operands, body: "\(form)\(operands)(\(arguments))"))
    }
    let immediateSlot = forms.count == 3 ? ".\(name)ImmediateSlot" : "nil"
    family.lowerings.append(
        .init(
            operatorCase: name,
            expression: ".binary(.init(slotSlot: .\(name)SlotSlot, slotImmediate: .\(name)SlotImmediate, "
                + "immediateSlot: \(immediateSlot), isWide: \(isWide(numeric.type))))"))
}

private func add(_ numeric: NumericOperator, asComparisonTo family: inout HandlerFamily) {
    let name = numeric.description.caseName
    let function = "\(numeric.semantics).\(numeric.word) as (\(numeric.swiftType), \(numeric.swiftType)) -> Bool"
    let branchIf = "branchIf\(capitalized(name))"
    for operands in ["SlotSlot", "SlotImmediate"] {
        family.handlers.append(.init(name: name + operands, body: "comparison\(operands)(\(function))"))
        family.handlers.append(.init(name: branchIf + operands, body: "branchIf\(operands)(\(function))"))
    }
    var branchUnless = "branchIf\(capitalized(numeric.type))\(capitalized(negations[numeric.word] ?? ""))"
    if numeric.isFloat {
        // The negation of a comparison is no comparison where NaN takes part.
        branchUnless = "branchUnless\(capitalized(name))"
        for operands in ["SlotSlot", "SlotImmediate"] {
            family.handlers.append(
                .init(
                    name: branchUnless + operands,
                    body: "branchIf\(operands)({ (a: \(numeric.swiftType), b: \(numeric.swiftType)) in "
                        + "!\(numeric.semantics).\(numeric.word)(a, b) })"))
        }
    }
    family.lowerings.append(
        .init(
            operatorCase: name,
            expression: ".comparison(.init(slotSlot: .\(name)SlotSlot, slotImmediate: .\(name)SlotImmediate, "
                + "branchIf: .\(branchIf)SlotSlot, branchIfImmediate: .\(branchIf)SlotImmediate, "
                + "branchUnless: .\(branchUnless)SlotSlot, branchUnlessImmediate: .\(branchUnless)SlotImmediate, "
                + "mirror: .\(numeric.type)\(capitalized(mirrors[numeric.word] ?? "")), "
                + "negation: \(negations[numeric.word].map { ".\(numeric.type)\(capitalized($0))" } ?? "nil"), "
                + "isWide: \(isWide(numeric.type))))"
        ))
}

private func add(_ numeric: NumericOperator, from source: String, asUnaryTo family: inout HandlerFamily) {
    let name = numeric.description.caseName
    if aliases.contains(name) {
        family.lowerings.append(.init(operatorCase: name, expression: ".alias"))
        return
    }
    let result = numeric.word == "eqz" ? "UInt32" : numeric.swiftType
    let operand = swiftName(of: source)
    let words: (owner: String, word: String)
    if let range = name.range(ofSource: source) {
        // `i32TruncSatF64U` is `truncSatU32` of a Double; conversions to integers name their width.
        let word = name.dropFirst(3)[..<range.lowerBound]
        let sign = name[range.upperBound...]
        let width = word.hasPrefix("Trunc") ? numeric.type.dropFirst() : ""
        words = ("Conversion", word.prefix(1).lowercased() + word.dropFirst() + sign + width)
    } else {
        words = (numeric.semantics, numeric.word)
    }
    let traps = numeric.description.mayTrap
    let function = "\(words.owner).\(words.word) as (\(operand)) -> \(result)\(traps ? "?" : "")"
    family.handlers.append(
        .init(
            name: name,
            body: traps ? "convertingSlot(\(function), Conversion.truncationFailure)" : "unarySlot(\(function))"))
    family.lowerings.append(.init(operatorCase: name, expression: ".unary(.\(name))"))
}

private func isWide(_ type: String) -> Bool { type.hasSuffix("64") }

extension String {
    /// Where the source type of a conversion stands in its name: the `F64` of `i32TruncSatF64U`, never the own type.
    fileprivate func range(ofSource source: String) -> Range<String.Index>? {
        let word = source.uppercased()
        var start = index(startIndex, offsetBy: 3)
        while let end = index(start, offsetBy: word.count, limitedBy: endIndex) {
            if self[start..<end] == word { return start..<end }
            start = index(after: start)
        }
        return nil
    }
}

/// Loads and stores of memory 0 with 32-bit addresses.
///
/// Operators that do the same to a slot share a handler: `f32.load` is `i32.load`, and `i64.store8` is `i32.store8`.
func memoryFamily() -> HandlerFamily {
    var family = HandlerFamily(fileName: "Handlers+Memory.swift")
    var known: Set<String> = []
    for description in OperatorTable.operators where description.feature == "core" && description.accessWidth > 0 {
        let bits = description.accessWidth * 8
        let name = description.caseName
        let type = name.prefix(3)
        if description.signature?.results.isEmpty == true {
            let handler = "store\(bits)"
            if known.insert(handler).inserted {
                for form in ["", "Immediate", "Absolute"] {
                    family.handlers.append(.init(name: handler + form, body: "store\(form)(UInt\(bits).self)"))
                }
            }
            family.lowerings.append(
                .init(
                    operatorCase: name,
                    expression: ".store(.init(slot: .\(handler), immediate: .\(handler)Immediate, "
                        + "absolute: .\(handler)Absolute))"))
        } else {
            let signed = name.hasSuffix("S")
            let width = type == "i32" || type == "f32" || (!signed && bits < 64) ? 32 : 64
            let handler = signed ? "load\(bits)SignedTo\(width)" : "load\(bits)"
            let widening =
                "Widening.\(signed ? "sign" : "zero")\(width) as (\(signed ? "" : "U")Int\(bits)) -> UInt\(width)"
            if known.insert(handler).inserted {
                for form in ["", "Absolute"] {
                    family.handlers.append(.init(name: handler + form, body: "load\(form)(\(widening))"))
                }
            }
            family.lowerings.append(
                .init(
                    operatorCase: name,
                    expression: ".load(.init(slot: .\(handler), absolute: .\(handler)Absolute))"))
        }
    }
    return family
}

/// The instructions that are written by hand as methods of `Registers`.
func controlFamily() -> HandlerFamily {
    let names = [
        "unreachable", "chargeFuel", "jump", "branchIfNonZero", "branchIfZero", "branchTable", "copy", "copyPair",
        "copySpan", "copyImmediate", "copyWideImmediate", "zeroFour", "zeroMany", "select", "globalGet", "globalSet",
        "call", "callImport", "callIndirect", "returnCall", "returnCallImport", "returnCallIndirect", "returnPlaced",
        "returnSlot", "returnImmediate", "memorySize", "memoryGrow", "memoryFill", "memoryCopy", "memoryInit",
        "dataDrop", "tableGet", "tableSet", "tableSize", "tableGrow", "tableFill", "tableCopy", "tableInit", "elemDrop",
        "refFunc", "translate", "exit", "measureStack",
    ]
    return HandlerFamily(
        fileName: "Handlers+Control.swift", handlers: names.map { HandlerDescription(name: $0, body: "\($0)()") })
}
