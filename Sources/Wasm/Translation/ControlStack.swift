/// The blocks around the code being translated, and the branches that wait for the end of theirs.
struct ControlStack {
    enum Kind {
        case function, block, loop, then, otherwise
    }

    struct Frame {
        var kind: Kind
        /// The operands below the block's parameters.
        var height: Int
        /// What each parameter and result is.
        var parameters: [SlotKind]
        var results: [SlotKind]
        /// The offset of a loop's first instruction.
        var start = 0
        /// The smallest region of ``ExceptionTable`` around the code at this place of the block, or −1.
        var region = -1
        /// The region that the block began with, while it is open.
        var openRegion: Int?
        /// The clauses around a `try_table`, for the flow of constants.
        var handlerCount: Int?
        /// The region of a legacy `try`, whose clauses lead to its blocks.
        var legacyRegion: Int?
        /// The clause of the legacy `catch` block that is being translated.
        var currentClause = -1
        /// The legacy `catch` blocks around the code at this place of the block, itself included.
        var catchDepth = 0
        /// The youngest clause that leads to the end, or −1.
        var waitingClause = -1
        /// Whether a branch leads to the end.
        var isReferenced = false
        /// The block in the flow of constants, or −1 if it is not followed.
        var constantBlock: Int32 = -1
        /// The youngest branch to the end that waits for its distance, or −1.
        fileprivate var waiting = -1
        /// The branch of an `if` past its `then`, or −1.
        fileprivate var pastThen = -1

        init(kind: Kind, height: Int, parameters: [SlotKind], results: [SlotKind]) {
            self.kind = kind
            self.height = height
            self.parameters = parameters
            self.results = results
        }

        /// What the operands are that a branch to this block carries.
        var label: [SlotKind] { kind == .loop ? parameters : results }
    }

    private struct Branch {
        var site: BranchSite
        var next: Int
    }

    private(set) var frames: [Frame] = []
    /// What is known to be constant along the branches.
    var constants = ConstantFlow()
    private var branches: [Branch] = []

    mutating func begin() {
        frames.removeAll(keepingCapacity: true)
        branches.removeAll(keepingCapacity: true)
    }

    mutating func push(_ frame: Frame) {
        var frame = frame
        frame.region = frame.openRegion ?? frames.last?.region ?? -1
        frame.catchDepth = frames.last?.catchDepth ?? 0
        frames.append(frame)
    }
    mutating func pop() -> Frame { frames.removeLast() }

    /// The block that a label names.
    subscript(label: Int) -> Frame {
        get { frames[frames.count - 1 - label] }
        set { frames[frames.count - 1 - label] = newValue }
    }

    // A block is a large value, which is not copied for the sake of one property.

    /// What kind of block a label names.
    func kind(of label: Int) -> Kind { frames[frames.count - 1 - label].kind }

    /// The operands below the parameters of the block that a label names.
    func height(of label: Int) -> Int { frames[frames.count - 1 - label].height }

    /// How many operands a branch to a label carries.
    func carriedCount(by label: Int) -> Int {
        let index = frames.count - 1 - label
        return frames[index].kind == .loop ? frames[index].parameters.count : frames[index].results.count
    }

    /// Makes a branch lead to a label: at once for a loop, at the block's end otherwise.
    mutating func branch(_ site: BranchSite, to label: Int, _ emitter: inout CodeEmitter) {
        let index = frames.count - 1 - label
        constants.branch(to: frames[index].constantBlock)
        if frames[index].kind == .loop {
            emitter.bind(site, to: frames[index].start)
        } else {
            frames[index].isReferenced = true
            branches.append(Branch(site: site, next: frames[index].waiting))
            frames[index].waiting = branches.count - 1
        }
    }

    /// Makes a branch lead past the `then` of the innermost block.
    mutating func branchPastThen(_ site: BranchSite) {
        branches.append(Branch(site: site, next: -1))
        frames[frames.count - 1].pastThen = branches.count - 1
    }

    /// Lets the branch past the `then` lead to the present place.
    mutating func bindPastThen(_ frame: inout Frame, _ emitter: inout CodeEmitter) {
        bind(frame.pastThen, emitter: &emitter)
        frame.pastThen = -1
    }

    /// Lets all branches to the end of a block lead to the present place.
    mutating func bindEnd(_ frame: Frame, _ emitter: inout CodeEmitter) {
        bind(frame.waiting, emitter: &emitter)
    }

    private mutating func bind(_ first: Int, emitter: inout CodeEmitter) {
        var index = first
        while index >= 0 {
            let branch = branches[index]
            emitter.bind(branch.site, to: emitter.offset)
            index = branch.next
        }
        if first >= 0 { emitter.barrier() }
    }
}
