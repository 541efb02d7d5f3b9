package import OperatorTable
package import Wasm

/// An operator with its immediates, as a module has it.
package struct Instruction: Hashable, Sendable {
    /// The operator, as its place in ``OperatorTable/operators``.
    package var code: Int
    /// In the order of the operator's description.
    package var immediates: [Immediate]

    package var description: OperatorDescription { OperatorTable.operators[code] }

    package init(code: Int, immediates: [Immediate] = []) {
        self.code = code
        self.immediates = immediates
    }

    /// The operator of a name, which is one of the table's cases.
    package init(_ name: String, _ immediates: Immediate...) {
        self.init(code: Self.code(of: name), immediates: immediates)
    }

    private static let codes = Dictionary(
        uniqueKeysWithValues: OperatorTable.operators.enumerated().map { ($1.caseName, $0) })

    /// The place of an operator in the table by the name of its case.
    package static func code(of name: String) -> Int {
        guard let code = codes[name] else { preconditionFailure("BUG: there is no operator \(name)") }
        return code
    }

    /// Whether this is the operator of that name.
    package func isNamed(_ name: String) -> Bool { description.caseName == name }

    /// Whether the operator opens a block that an `end` closes.
    package var opensBlock: Bool { Self.openers.contains(code) }
    private static let openers = Set(["block", "loop", "if", "try", "tryTable"].map(code(of:)))
}

/// An immediate of an instruction.
package enum Immediate: Hashable, Sendable {
    /// The number of something, or how many there are.
    case index(UInt32)
    /// The targets of a `br_table`, the default last.
    case labels([UInt32])
    case blockType(BlockType)
    /// A constant of 32 or 64 bits, by its bits.
    case i32(UInt32)
    case i64(UInt64)
    case f32(UInt32)
    case f64(UInt64)
    /// 16 bytes: a vector, or the lanes of a shuffle.
    case bytes([UInt8])
    /// A lane, the flags of a cast, or a byte that must be zero.
    case byte(UInt8)
    case access(alignment: UInt32, memory: UInt32, offset: UInt64)
    case heapType(HeapType)
    case types([ValueType])
    case catches([Catch])

    package var index: UInt32? { if case .index(let index) = self { index } else { nil } }
}

/// The parameters and results of a block.
package enum BlockType: Hashable, Sendable {
    case empty
    case value(ValueType)
    case type(UInt32)
}

/// A clause of a `try_table`.
package struct Catch: Hashable, Sendable {
    /// The byte of the binary format: 0 `catch`, 1 `catch_ref`, 2 `catch_all`, 3 `catch_all_ref`.
    package var kind: UInt8
    /// Only of the first two kinds.
    package var tag: UInt32
    package var label: UInt32

    package init(kind: UInt8, tag: UInt32, label: UInt32) {
        self.kind = kind
        self.tag = tag
        self.label = label
    }
}
