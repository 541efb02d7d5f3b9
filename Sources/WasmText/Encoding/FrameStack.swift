/// An instruction whose end has not been read.
struct InstructionFrame {
    enum Kind: UInt8 {
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

        /// Whether a part of ``BodyState/pending`` waits for the frame's operands.
        var hasPending: Bool { self == .foldedOperator || self == .foldedIf }
    }
    var kind: Kind
    /// Where the token that opened it starts.
    var opening: UInt32
    /// Where the frame's part of ``BodyState/pending`` starts, if it has one.
    var pendingStart: UInt32
    /// The branch hint in front of it, 0 or 1.
    var hint: UInt8?
    /// Whether an identifier for its label follows the opening token.
    var isNamed = false
    /// Whether the label is in scope.
    var hasLabel = false

    init(_ kind: Kind, opening: Token, pendingStart: Int, hint: UInt8? = nil, isNamed: Bool = false) {
        self.kind = kind
        self.opening = opening.start
        self.pendingStart = UInt32(truncatingIfNeeded: pendingStart)
        self.hint = hint
        self.isNamed = isNamed
    }

    /// The identifier of the frame's label.
    func identifier(in stream: TokenStream) -> Token? {
        isNamed ? stream.token(from: Int(openingToken(in: stream).end)) : nil
    }

    func openingToken(in stream: TokenStream) -> Token { stream.token(from: Int(opening)) }
}

/// The instructions that are open, the innermost one last.
///
/// A source can open one with three bytes, so that the ones below the last are packed in nine (`(if`) or five (`if `).
struct FrameStack {
    /// The innermost frame.
    var top: InstructionFrame?
    private var heads = ChunkedArray<UInt8>()
    private var openings = ChunkedArray<UInt32>()
    private var pendingStarts = ChunkedArray<UInt32>()

    mutating func append(_ frame: InstructionFrame) {
        if let top {
            heads.append(top.head)
            openings.append(top.opening)
            if top.kind.hasPending { pendingStarts.append(top.pendingStart) }
        }
        top = frame
    }

    /// Removes the innermost frame.
    mutating func removeLast() {
        guard !heads.isEmpty else {
            top = nil
            return
        }
        var frame = InstructionFrame(head: heads.removeLast(), opening: openings.removeLast())
        if frame.kind.hasPending { frame.pendingStart = pendingStarts.removeLast() }
        top = frame
    }

    mutating func removeAll() {
        top = nil
        heads.removeAll()
        openings.removeAll()
        pendingStarts.removeAll()
    }
}

extension InstructionFrame {
    /// Everything but the places in one byte: the kind in the lower half, then named, label, and two bits for the hint.
    fileprivate var head: UInt8 {
        kind.rawValue | (isNamed ? 0x10 : 0) | (hasLabel ? 0x20 : 0) | (hint.map { 0x40 | $0 << 7 } ?? 0)
    }

    fileprivate init(head: UInt8, opening: UInt32) {
        guard let kind = Kind(rawValue: head & 0x0F) else { preconditionFailure("BUG: there are 16 kinds of frames") }
        self.kind = kind
        self.opening = opening
        pendingStart = 0
        hint = head & 0x40 == 0 ? nil : head >> 7
        isNamed = head & 0x10 != 0
        hasLabel = head & 0x20 != 0
    }
}
