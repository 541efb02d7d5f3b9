/// How the engine executes an operator, as the last column of its row says: a class, the function that is the
/// operator's meaning, and what else is to be known.
///
///     | binary Arithmetic.divS failure=Arithmetic.divisionFailure
///     | comparison Arithmetic.ltS mirror=i32.gt_s negation=i32.ge_s
///     | load signed
///     | vectorBinary VectorArithmetic.extendedProductLow lanes=I8x16,I16x8
///     | control
package struct ExecutionDescription: Sendable {
    /// What kind of instructions an operator becomes.
    package enum Class: String, Sendable, CaseIterable {
        /// Two operands and a result, computed by the meaning.
        case binary
        /// Two operands and a truth value, which a branch may use at once.
        case comparison
        /// An operand and a result, computed by the meaning.
        case unary
        /// The operator leaves its slot as it is.
        case alias
        /// A load from a memory, zero-extended or `signed`.
        case load
        /// A store to a memory.
        case store
        /// The value is the immediate.
        case constant
        /// A vector, or several, and a vector computed by the meaning.
        case vectorUnary, vectorBinary, vectorTernary
        /// A vector and a number of 32 bits, computed by the meaning.
        case vectorTest
        /// A number and a vector of it.
        case vectorSplat
        /// A vector and a count of bits, which the meaning takes modulo the width of a lane.
        case vectorShift
        /// A lane of a vector, sign-extended if its type is signed.
        case vectorExtract
        /// A vector with another lane.
        case vectorReplace
        /// Two vectors and lanes chosen by the immediate.
        case vectorShuffle
        /// A vector made from a memory: of 128 bits as they are, or of less by the meaning.
        case vectorLoad
        /// 128 bits stored to a memory.
        case vectorStore
        /// A vector with a lane from a memory, placed by the meaning.
        case vectorLoadLane
        /// A lane stored to a memory.
        case vectorStoreLane
        /// A number read from a memory at once, zero-extended.
        case atomicLoad
        /// A number written to a memory at once.
        case atomicStore
        /// A number of a memory changed at once by the meaning; the result is what it was.
        case atomicUpdate
        /// A number of a memory replaced at once; the result is what it was.
        case atomicExchange
        /// A number of a memory replaced at once if it is the one expected; the result is what it was.
        case atomicCompareExchange
        // The translator knows these one by one.
        case wide, control, parametric, variable, reference, bulk, aggregate, atomic

        /// The forms of an operator of this class come from rows of ``InstructionTable/forms``.
        package var hasForms: Bool {
            switch self {
            case .binary, .comparison, .unary, .load, .store: true
            case .vectorUnary, .vectorBinary, .vectorTernary, .vectorTest, .vectorSplat, .vectorShift, .vectorExtract,
                .vectorReplace, .vectorShuffle, .vectorLoad, .vectorStore, .vectorLoadLane, .vectorStoreLane:
                true
            case .atomicLoad, .atomicStore, .atomicUpdate, .atomicExchange, .atomicCompareExchange: true
            case .alias, .constant, .wide, .control, .parametric, .variable, .reference, .bulk, .aggregate, .atomic:
                false
            }
        }
    }

    /// A property without a value.
    package enum Property: String, Sendable {
        /// The operands may be exchanged.
        case commutative
        /// A load extends the sign.
        case signed
        /// The handler's work is a function that its entry jumps to, because the compiler does not inline it.
        case outlined
        /// The optimiser keeps a Swift trap that the meaning rules out.
        case impossibleTrap
    }

    package var executionClass: Class
    /// The function that is the operator's meaning, such as `Arithmetic.add`.
    package var meaning: String?
    /// The function that says why the meaning gave `nil`, for operators that trap.
    package var failure: String?
    /// For a comparison, the mnemonic of the one that gives the same with its operands exchanged.
    package var mirror: String?
    /// For a comparison, the mnemonic of the one that holds exactly when this one does not; none where NaN forbids it.
    package var negation: String?
    package var properties: Set<Property> = []
    /// The functions of the system that the meaning calls.
    package var calls: [String] = []
    /// The types of the lanes that vectors are taken as: one for all, one for the operands and one for the result, or
    /// one for each operand that is a vector and then for the result.
    private var laneTypes: [String] = []

    init(_ column: Substring, in row: Substring) {
        func malformed(_ what: String) -> Never { preconditionFailure("BUG: \(what) in operator row: \(row)") }
        let words = column.split(separator: " ")
        guard let first = words.first, let executionClass = Class(rawValue: String(first)) else {
            malformed("unknown class")
        }
        self.executionClass = executionClass
        for word in words.dropFirst() {
            let parts = word.split(separator: "=")
            switch (parts[0], parts.count) {
            case ("failure", 2): failure = String(parts[1])
            case ("mirror", 2): mirror = String(parts[1])
            case ("negation", 2): negation = String(parts[1])
            case ("calls", 2): calls = parts[1].split(separator: ",").map(String.init)
            case ("lanes", 2): laneTypes = parts[1].split(separator: ",").map(String.init)
            default:
                if let property = Property(rawValue: String(word)) {
                    properties.insert(property)
                } else if meaning == nil, word.contains(".") {
                    meaning = String(word)
                } else {
                    malformed("unknown word")
                }
            }
        }
    }

    /// The type of lanes of the operand that is the vector with an index.
    package func lanes(ofOperand index: Int) -> String? {
        laneTypes.count > 2 ? laneTypes[index] : laneTypes.first
    }

    /// The type of lanes of the result.
    package var resultLanes: String? { laneTypes.last }
}
