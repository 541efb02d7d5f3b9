/// Where everything of a function stands in its frame.
///
///     │ parameters, then results │ linkage │ declared locals │ caught exceptions │ temporaries │
///     0                          ▲ linkageOffset                                 ▲ temporaries
///
/// Caught exceptions are those that legacy `catch` blocks may throw again, one for each block around another.
struct FrameLayout {
    /// Locals of one kind in a row.
    ///
    /// Locals are never listed one by one: a body may declare very many.
    private struct Run {
        var firstLocal: Int
        var firstSlot: Int
        var kind: SlotKind
    }
    /// The slots of a linkage: where the caller goes on, its frame, its instance; see ``Linkage``.
    static let linkageSlots = 3
    /// Slots behind the temporaries: `zeroFour` may write three of them, and the linkage of a call with no arguments
    /// stands there before the callee checks its frame.
    static let reserve = 8

    private var runs: [Run] = []
    /// The run of the last look-up.
    private var recent = 0

    let linkageOffset: Int
    let parameterSlots: Int
    /// The slots of declared locals and caught exceptions, which start at zero.
    private(set) var declaredSlots = 0
    private var localCount = 0

    init(_ type: FunctionType) {
        linkageOffset = type.linkageOffset
        parameterSlots = type.parameters.slotCount
        var slot = 0
        for parameter in type.parameters {
            add(1, parameter.slotKind, from: slot)
            slot += parameter.slotCount
        }
    }

    private mutating func add(_ count: Int, _ kind: SlotKind, from slot: Int) {
        if let last = runs.last, last.kind == kind,
            last.firstSlot + (localCount - last.firstLocal) * kind.slotCount == slot
        {
            localCount += count
            return
        }
        runs.append(Run(firstLocal: localCount, firstSlot: slot, kind: kind))
        localCount += count
    }

    /// Adds declared locals of one type.
    mutating func declare(_ count: Int, _ type: ValueType) {
        add(count, type.slotKind, from: temporaries)
        declaredSlots += count * type.slotCount
    }

    /// The locals that are references.
    var referenceRuns: [RootMap.Run] {
        runs.indices.compactMap { position in
            let run = runs[position]
            guard run.kind == .reference else { return nil }
            let end = position + 1 < runs.count ? runs[position + 1].firstLocal : localCount
            return RootMap.Run(
                slot: UInt16(truncatingIfNeeded: run.firstSlot),
                count: UInt16(truncatingIfNeeded: end - run.firstLocal))
        }
    }

    /// The first declared local's slot.
    var declaredStart: Int { linkageOffset + Self.linkageSlots }
    /// The first temporary.
    var temporaries: Int { declaredStart + declaredSlots }

    /// What a listing calls a slot.
    func name(ofSlot slot: Int) -> String {
        if slot >= temporaries { return "temp\(slot - temporaries)" }
        if (linkageOffset..<declaredStart).contains(slot) {
            return slot == linkageOffset ? "linkage" : "linkage+\(slot - linkageOffset)"
        }
        for (position, run) in runs.enumerated() {
            let count = (position + 1 < runs.count ? runs[position + 1].firstLocal : localCount) - run.firstLocal
            guard slot >= run.firstSlot, slot < run.firstSlot + count * run.kind.slotCount else { continue }
            let (index, half) = (slot - run.firstSlot).quotientAndRemainder(dividingBy: run.kind.slotCount)
            return "local\(run.firstLocal + index)" + (half == 0 ? "" : "+\(half)")
        }
        return "slot\(slot)"
    }

    /// Where a local is.
    struct LocalPlace: BitwiseCopyable {
        private let firstSlot: UInt16
        /// What its slots hold.
        let kind: SlotKind

        fileprivate init(slot: Int, kind: SlotKind) {
            // A frame has at most 32,768 slots.
            firstSlot = UInt16(truncatingIfNeeded: slot)
            self.kind = kind
        }

        /// The first slot.
        var slot: Int { Int(firstSlot) }
    }

    /// How many locals are listed one by one: more than most functions have.
    private static let listedLocals = 256

    /// Lists the places of the first locals.
    func list(_ places: inout WorkBuffer<LocalPlace>) {
        places.removeAll()
        for (position, run) in runs.enumerated() {
            let end = position + 1 < runs.count ? runs[position + 1].firstLocal : localCount
            var slot = run.firstSlot
            for _ in run.firstLocal..<end {
                guard places.count < Self.listedLocals else { return }
                places.append(LocalPlace(slot: slot, kind: run.kind))
                slot += run.kind.slotCount
            }
        }
    }

    /// Where a local is.
    mutating func local(_ index: Int) -> LocalPlace {
        if runs[recent].firstLocal > index || (recent + 1 < runs.count && runs[recent + 1].firstLocal <= index) {
            var low = 0
            var high = runs.count
            while low < high {
                let middle = (low + high) / 2
                if runs[middle].firstLocal <= index { low = middle + 1 } else { high = middle }
            }
            recent = low - 1
        }
        let run = runs[recent]
        return LocalPlace(slot: run.firstSlot + (index - run.firstLocal) * run.kind.slotCount, kind: run.kind)
    }
}
