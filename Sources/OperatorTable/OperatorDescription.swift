/// One operator, as a row of the table states it.
package struct OperatorDescription: Sendable {
    /// An immediate operand, as the binary format encodes it.
    ///
    /// Spec 3.0, binary-instr.
    package enum Immediate: String, Sendable {
        case label, labels, tag, local, global, table, memory, type, field, count, data, lane, lanes, types, catches
        case i32, i64, f32, f64, v128
        case function = "func"
        case element = "elem"
        case blockType = "blocktype"
        case heapType = "heaptype"
        /// Alignment, memory and offset of a memory access.
        case memoryArgument = "memarg"
        /// The byte with the two nullabilities of `br_on_cast`.
        case castFlags = "castflags"
        /// A byte that must be zero.
        case zero
    }

    /// The type of an operand or result of an operator whose signature is fixed.
    package enum OperandType: String, Sendable {
        case i32, i64, f32, f64, v128
        /// The address type of the memory that the immediates name.
        case address
    }

    package struct Signature: Sendable {
        package var operands: [OperandType]
        package var results: [OperandType]
    }

    /// The prefix byte, or `nil` for operators of one byte.
    package var prefix: UInt8?
    /// The byte, or the number after the prefix.
    package var number: UInt32
    package var mnemonic: String
    /// The name of the generated enumeration case.
    package var caseName: String
    /// The name of the feature that adds the operator, `core` for WebAssembly 1.0.
    package var feature: String
    package var immediates: [Immediate]
    /// The operand and result types, or `nil` where they depend on the context.
    package var signature: Signature?
    /// Whether execution may trap or throw an exception.
    package var mayTrap: Bool
    package var fuelCost: UInt8
    /// The bytes of memory accessed, or 0.
    package var accessWidth: Int
    /// How the engine executes the operator, or `nil` where it does not.
    package var execution: ExecutionDescription?

    /// Reads a row of the table.
    ///
    /// A mistake in a row is a mistake in this package, so it ends the generator.
    init(row: Substring) {
        func malformed(_ what: String) -> Never { preconditionFailure("BUG: \(what) in operator row: \(row)") }
        let parts = row.split(separator: "|", maxSplits: 1)
        let columns = parts[0].split(separator: " ", omittingEmptySubsequences: true)
        guard columns.count >= 6 else { malformed("missing column") }
        func parsed<T>(_ value: T?) -> T { if let value { value } else { malformed("unknown word") } }

        let code = columns[0].split(separator: ":")
        number = parsed(UInt32(code[code.count - 1], radix: 16))
        prefix = code.count == 2 ? parsed(UInt8(code[0], radix: 16)) : nil
        mnemonic = String(columns[1])
        caseName = Self.caseName(of: columns[1])
        feature = String(columns[2])
        mayTrap = false
        fuelCost = 1
        accessWidth = 0
        for attribute in columns[3].split(separator: ",") where attribute != "-" {
            let parts = attribute.split(separator: "=")
            switch (parts[0], parts.count) {
            case ("trap", 1): mayTrap = true
            case ("free", 1): fuelCost = 0
            case ("width", 2): accessWidth = parsed(Int(parts[1]))
            case ("case", 2): caseName = String(parts[1])
            default: malformed("unknown attribute")
            }
        }
        immediates = columns[4].split(separator: "+").filter { $0 != "-" }.map {
            parsed(Immediate(rawValue: String($0)))
        }
        if columns[5] == "*" {
            signature = nil
        } else {
            guard let arrow = columns[5...].firstIndex(of: "->") else { malformed("missing arrow") }
            func types(_ words: ArraySlice<Substring>) -> [OperandType] {
                words.map { parsed(OperandType(rawValue: String($0))) }
            }
            signature = Signature(operands: types(columns[5..<arrow]), results: types(columns[(arrow + 1)...]))
        }
        execution = parts.count == 2 ? ExecutionDescription(parts[1], in: row) : nil
    }

    /// The mnemonic in lower camel case: `i32.load8_s` becomes `i32Load8S`.
    private static func caseName(of mnemonic: Substring) -> String {
        let words = mnemonic.split { $0 == "." || $0 == "_" }
        return words.enumerated()
            .map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }
            .joined()
    }
}
