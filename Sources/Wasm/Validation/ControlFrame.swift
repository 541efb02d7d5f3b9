/// A block that is open while its instructions are validated.
///
/// Spec 3.0, algo-valid.
struct ControlFrame {
    enum Kind: UInt8 {
        case function, block, loop, `if`, `else`, tryTable, legacyTry, legacyCatch, legacyCatchAll
    }
    var kind: Kind
    var parameters: TypeList
    var results: TypeList
    /// The height of the operand stack below the block's parameters.
    var height: UInt32 = 0
    /// The number of vectors on the operand stack below the block's parameters.
    var vectorCount: UInt32 = 0
    /// The number of initialised locals when the block was entered.
    var initializedCount: UInt32 = 0
    /// The last `br_table` that has checked its operands against this block's label.
    var branchTable: UInt32 = 0
    /// Whether the instructions after the block's current one cannot be reached; that of the innermost block is in
    /// ``FunctionValidator/isUnreachable``.
    var isUnreachable = false

    init(kind: Kind, parameters: TypeList, results: TypeList) {
        self.kind = kind
        self.parameters = parameters
        self.results = results
    }

    /// The types that a branch to the block carries.
    @inline(__always)
    var labelTypes: TypeList { kind == .loop ? parameters : results }
}
