/// The function or constant expression that is being read: its locals, labels and open instructions.
///
///     (i32.add (local.get 0) (if … (then … br $l …)))
///     └ frame: operator waits in `pending` until `)`
///              └ no frame: written to `output` at once
///                             └ frame: awaits `then`, which makes the label
struct BodyState {
    var output = ByteWriter()
    /// Operators of folded instructions that are written behind their operands; each frame owns a part from its start.
    var pending = ByteWriter()
    var frames: [InstructionFrame] = []
    var locals = IndexSpace("local")
    var localNames: [(index: UInt32, name: [UInt8])] = []
    /// For each label in scope the depth it was made at, the innermost one of a name.
    var labelDepths: [UInt32: Int] = [:]
    /// How many labels are in scope.
    var labelCount = 0
    /// The branch hints of the function with the offsets of their instructions.
    var hints: [(offset: Int, value: UInt8)] = []
    /// The place in the output whose instruction is looked for, and where in the source that one stands.
    var target: Int?
    private(set) var found: Int?

    /// Starts a function or expression.
    mutating func reset() {
        output.bytes.removeAll(keepingCapacity: output.bytes.count <= 4096)
        pending.bytes.removeAll(keepingCapacity: true)
        frames.removeAll(keepingCapacity: true)
        locals.removeAll()
        localNames = []
        hints = []
        labelCount = 0
        if !labelDepths.isEmpty { labelDepths = [:] }
        target = nil
        found = nil
    }

    /// Notes where the instruction that is about to be written stands.
    mutating func note(_ token: Token) {
        if let target, output.bytes.count <= target { found = Int(token.start) }
    }
}

/// An instruction whose end has not been read.
struct InstructionFrame {
    enum Kind {
        /// A flat `block`, `loop` or `try_table`, up to `end`.
        case block
        /// A flat `if` up to `else` or `end`.
        case ifThen
        /// A flat `else` up to `end`.
        case ifElse
        /// A flat `try` of the legacy exceptions, before any clause.
        case legacyTry
        /// A flat `catch`.
        case legacyCatch
        /// A flat `catch_all`.
        case legacyCatchAll
        /// `(operator …)`: folded operands, then `)`.
        case foldedOperator
        /// `(block …)` and the like: instructions, then `)`.
        case foldedBlock
        /// `(if …`: the condition's folded instructions, then `(then …)`.
        case foldedIf
        /// `(if … (then …)`: `(else …)` or `)`.
        case foldedIfAfterThen
        /// `(if … (then …) (else …)`: `)`.
        case foldedIfAfterElse
        /// `(try …`: `(do …)`.
        case foldedTry
        /// `(try (do …)`: `(catch …)`, `(catch_all …)`, `(delegate …)` or `)`.
        case foldedTryAfterDo
        /// `(try (do …) (catch …)`: `(catch …)`, `(catch_all …)` or `)`.
        case foldedTryAfterCatch
        /// `(try … (catch_all …)` or `(delegate …)`: `)`.
        case foldedTryAfterLast
        /// `(then …)`, `(else …)`, `(do …)`, `(catch …)`: instructions, then `)`.
        case foldedClause

        /// Whether instructions without parentheses may stand in it.
        var allowsFlatInstructions: Bool {
            switch self {
            case .block, .ifThen, .ifElse, .legacyTry, .legacyCatch, .legacyCatchAll, .foldedBlock, .foldedClause: true
            default: false
            }
        }
    }
    var kind: Kind
    /// The token that opened it, for messages.
    var opening: Token
    /// Where the frame's part of ``BodyState/pending`` starts.
    var pendingStart: Int
    var hint: UInt8?
    /// The label's identifier, and whether the label is in scope.
    var identifier: UInt32?
    var hasLabel = false
    /// The depth of the outer label with the same identifier.
    var shadowedDepth: Int?
    /// Where the output stood behind the opcode of `else`.
    var elseEnd: Int?
}

extension BodyState {
    /// Brings the innermost frame's label into scope.
    mutating func pushLabel() {
        let top = frames.count - 1
        frames[top].hasLabel = true
        if let identifier = frames[top].identifier {
            frames[top].shadowedDepth = labelDepths.updateValue(labelCount, forKey: identifier)
        }
        labelCount += 1
    }

    /// Takes the innermost frame's label out of scope.
    mutating func popLabel() {
        let top = frames.count - 1
        guard frames[top].hasLabel else { return }
        frames[top].hasLabel = false
        labelCount -= 1
        if let identifier = frames[top].identifier { labelDepths[identifier] = frames[top].shadowedDepth }
    }

    /// Writes `else`.
    mutating func appendElse(_ token: Token) {
        note(token)
        output.append(0x05)
        frames[frames.count - 1].elseEnd = output.bytes.count
    }

    /// Writes the innermost block's `end`.
    ///
    /// An `else` without instructions means nothing and is left out.
    mutating func appendEnd(_ token: Token) {
        if let elseEnd = frames.last?.elseEnd, elseEnd == output.bytes.count { output.bytes.removeLast() }
        note(token)
        output.append(0x0B)
    }

    /// Writes a part of `pending`, the instruction of a token, to the output and removes it.
    mutating func flushPending(from start: Int, of token: Token) {
        note(token)
        output.bytes.append(contentsOf: pending.bytes[start...])
        pending.bytes.removeSubrange(start...)
    }
}
