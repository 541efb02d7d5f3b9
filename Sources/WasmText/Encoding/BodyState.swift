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
    var frames = FrameStack()
    var locals = IndexSpace("local")
    /// The names of locals by their indices.
    var localNames = SectionWriter()
    /// The names of labels by the numbers of their blocks.
    private(set) var labelNames = SectionWriter()
    /// How many blocks have begun.
    private var blockCount: UInt32 = 0
    var labels = LabelTable()
    /// How many labels are in scope.
    var labelCount = 0
    /// Where the output stands behind an `else` that was written last.
    private var elseEnd: Int?
    /// The branch hints of the function with the offsets of their instructions.
    var hints: [(offset: Int, value: UInt8)] = []
    /// The place in the output whose instruction is looked for, and where in the source that one stands.
    var target: Int?
    private(set) var found: Int?

    /// Starts a function or expression.
    mutating func reset() {
        output.bytes.removeAll(keepingCapacity: output.bytes.count <= 4096)
        pending.bytes.removeAll(keepingCapacity: pending.bytes.capacity <= 4096)
        frames.removeAll()
        locals.removeAll()
        if localNames.entryCount > 0 { localNames = SectionWriter() }
        if labelNames.entryCount > 0 { labelNames = SectionWriter() }
        blockCount = 0
        hints = []
        labels.removeAll()
        labelCount = 0
        elseEnd = nil
        target = nil
        found = nil
    }

    /// Notes where the instruction that is about to be written stands.
    mutating func note(_ offset: Int) {
        if let target, output.bytes.count <= target { found = offset }
    }
}

extension BodyState {
    /// Brings the innermost frame's label into scope, once its opcode is written.
    ///
    /// - Parameter keepsName: Whether the label's name is kept for the name section.
    mutating func pushLabel(in stream: TokenStream, keepingName keepsName: Bool) {
        guard let top = frames.top else { return }
        frames.top?.hasLabel = true
        if let identifier = top.identifier(in: stream) {
            labels.push(identifier, depth: labelCount, in: stream)
            if keepsName { labelNames.appendName(identifier, of: blockCount, stream) }
        }
        blockCount &+= 1
        labelCount += 1
    }

    /// Takes the innermost frame's label out of scope.
    mutating func popLabel(in stream: TokenStream) {
        guard let top = frames.top, top.hasLabel else { return }
        frames.top?.hasLabel = false
        labelCount -= 1
        if top.isNamed { labels.pop(in: stream) }
    }

    /// Writes `else`.
    mutating func appendElse(_ token: Token) {
        note(Int(token.start))
        output.append(0x05)
        elseEnd = output.bytes.count
    }

    /// Writes the innermost block's `end`.
    ///
    /// An `else` without instructions means nothing and is left out.
    mutating func appendEnd(_ token: Token) {
        if elseEnd == output.bytes.count {
            output.bytes.removeLast()
            elseEnd = nil
        }
        note(Int(token.start))
        output.append(0x0B)
    }

    /// Writes a part of `pending`, the instruction at an offset of the source, to the output and removes it.
    mutating func flushPending(from start: Int, at offset: Int) {
        note(offset)
        output.bytes.append(contentsOf: pending.bytes[start...])
        pending.bytes.removeSubrange(start...)
    }
}
