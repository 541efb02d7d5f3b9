/// The blocks around the code being translated, and the branches that wait for the end of theirs.
struct ControlStack: ~Copyable {
    enum Kind: BitwiseCopyable {
        case function, block, loop, then, otherwise
    }

    /// What some values are, one after another: a part of ``kinds``.
    struct KindList: BitwiseCopyable {
        fileprivate var first: Int32
        fileprivate var length: Int32

        var count: Int { Int(length) }
        var isEmpty: Bool { length == 0 }

        static let none = KindList(first: 0, length: 0)
    }

    // It holds no arrays, so that it is copied without counting references.
    struct Frame: BitwiseCopyable {
        var kind: Kind
        /// The operands below the block's parameters.
        var height: Int
        /// What each parameter and result is.
        var parameters: KindList
        var results: KindList
        /// The offset of a loop's first instruction.
        var start = 0
        /// The smallest region of ``ExceptionTable`` around the code at this place of the block, or −1.
        var region = -1
        private var openRegionNumber: Int32 = -1
        private var handlerNumber: Int32 = -1
        private var legacyRegionNumber: Int32 = -1
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

        init(kind: Kind, height: Int, parameters: KindList, results: KindList) {
            self.kind = kind
            self.height = height
            self.parameters = parameters
            self.results = results
        }

        // There are fewer than the body has bytes of each of these.

        /// The region that the block began with, while it is open.
        var openRegion: Int? {
            get { openRegionNumber < 0 ? nil : Int(openRegionNumber) }
            set { openRegionNumber = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
        }
        /// The clauses around a `try_table`, for the flow of constants.
        var handlerCount: Int? {
            get { handlerNumber < 0 ? nil : Int(handlerNumber) }
            set { handlerNumber = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
        }
        /// The region of a legacy `try`, whose clauses lead to its blocks.
        var legacyRegion: Int? {
            get { legacyRegionNumber < 0 ? nil : Int(legacyRegionNumber) }
            set { legacyRegionNumber = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
        }

        /// What the operands are that a branch to this block carries.
        var label: KindList { kind == .loop ? parameters : results }
    }

    /// A branch that waits, one of very many: bodies are limited so that offsets in their code have 31 bits.
    private struct Branch: BitwiseCopyable {
        private var origin: UInt32
        private var location: UInt32
        /// The one that waited before for the same, or whose place is free as well, or −1.
        var next: Int32

        init(_ site: BranchSite, next: Int) {
            origin = UInt32(truncatingIfNeeded: site.origin)
            location = UInt32(truncatingIfNeeded: site.location)
            self.next = Int32(truncatingIfNeeded: next)
        }

        var site: BranchSite { BranchSite(origin: Int(origin), location: Int(location)) }
    }

    private var frames = WorkBuffer<Frame>()
    /// What the parameters and results of blocks are: each kind alone, in the order of their raw values, then the lists of
    /// the function types that blocks have, once for each type.
    private var kinds = WorkBuffer<SlotKind>()
    private var listedTypes: [UInt32: (parameters: KindList, results: KindList)] = [:]
    /// What is known to be constant along the branches.
    var constants = ConstantFlow()
    private var branches = WorkBuffer<Branch>()
    /// The place among these that was used last of those that are free, or −1.
    private var freeBranch = -1

    /// The bytes of everything that is written for the blocks of the function.
    var workByteCount: Int { frames.byteCount + branches.byteCount + kinds.byteCount + constants.byteCount }

    mutating func begin() {
        frames.removeAll()
        branches.removeAll()
        freeBranch = -1
        kinds.removeAll()
        for kind in [SlotKind.number, .wide, .reference] { kinds.append(kind) }
        if !listedTypes.isEmpty { listedTypes.removeAll() }
    }

    // MARK: Kinds

    /// What the parameters and results of a block are.
    mutating func kinds(
        of blockType: BlockType, _ contents: ModuleContents
    ) -> (parameters: KindList, results: KindList) {
        switch blockType {
        case .empty: return (.none, .none)
        case .value(let type): return (.none, KindList(first: Int32(type.slotKind.rawValue), length: 1))
        case .type(let index):
            if let listed = listedTypes[index] { return listed }
            let type = contents.functionType(index)
            let listed = (list(type.parameters), list(type.results))
            listedTypes[index] = listed
            return listed
        }
    }

    /// Lists what values of some types are.
    mutating func list(_ types: [ValueType]) -> KindList {
        // Types have at most a few thousand elements, and a module's are limited in number.
        let list = KindList(
            first: Int32(truncatingIfNeeded: kinds.count), length: Int32(truncatingIfNeeded: types.count))
        for type in types { kinds.append(type.slotKind) }
        return list
    }

    /// The kind in a list with an index.
    func kind(_ index: Int, in list: KindList) -> SlotKind { kinds[Int(list.first) + index] }

    // MARK: Blocks

    mutating func push(_ frame: Frame) {
        var frame = frame
        if frames.count > 0 {
            let around = frames.count - 1
            frame.region = frame.openRegion ?? frames[around].region
            frame.catchDepth = frames[around].catchDepth
        } else {
            frame.region = frame.openRegion ?? -1
        }
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
    @inline(__always)
    func kind(of label: Int) -> Kind { frames[frames.count - 1 - label].kind }

    /// The operands below the parameters of the block that a label names.
    @inline(__always)
    func height(of label: Int) -> Int { frames[frames.count - 1 - label].height }

    /// How many operands a branch to a label carries.
    @inline(__always)
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
            frames[index].waiting = wait(Branch(site, next: frames[index].waiting))
        }
    }

    /// How many branches of the function have waited at once.
    var mostWaiting: Int { branches.count }

    /// Lets a branch wait.
    ///
    /// - Returns: Its place.
    private mutating func wait(_ branch: Branch) -> Int {
        guard freeBranch >= 0 else {
            branches.append(branch)
            return branches.count - 1
        }
        let place = freeBranch
        freeBranch = Int(branches[place].next)
        branches[place] = branch
        return place
    }

    /// Makes a branch lead past the `then` of the innermost block.
    mutating func branchPastThen(_ site: BranchSite) {
        frames[frames.count - 1].pastThen = wait(Branch(site, next: -1))
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
            branches[index].next = Int32(truncatingIfNeeded: freeBranch)
            freeBranch = index
            index = Int(branch.next)
        }
        if first >= 0 { emitter.barrier() }
    }
}
