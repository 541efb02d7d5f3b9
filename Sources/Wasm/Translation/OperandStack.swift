/// The operand stack of the code being translated: for each operand, where its value is at this point.
///
/// `local.get` and constants emit nothing; their operands stay a local or a constant until an instruction reads them,
/// or until something would change what they mean: an assignment to the local, or a place where branches meet. Then
/// they are copied to their own slot, the temporary that belongs to their height on the stack.
///
/// The operands that stand for one local are linked, youngest first, so that an assignment finds them without looking
/// through the stack.
struct OperandStack: ~Copyable {
    enum Place: BitwiseCopyable {
        case temporary
        /// The slot of a local.
        case local(Int)
        /// The bits of a constant, which is no vector: those are written to their temporary at once.
        case constant(UInt64)
    }

    // Millions of them are pushed and popped while a large module is translated, so they are small.
    struct Operand: BitwiseCopyable {
        var place: Place
        let kind: SlotKind
        private let slotNumber: Int32
        /// What is known of it as the operand of a growth.
        var known = ConstantFlow.FlowValue.unknown
        /// The local whose list the operand is in, or −1.
        fileprivate var linkedLocal: Int32 = -1
        /// The next older operand in that list, or −1.
        fileprivate var older: Int32 = -1
        /// See ``rootList``; −1 for `nil`.
        fileprivate var rootListNumber: Int32 = -1

        fileprivate init(place: Place, slot: Int, kind: SlotKind) {
            self.place = place
            self.kind = kind
            // A frame has at most 32,768 slots, and bodies are limited far below what would need more operands.
            slotNumber = Int32(truncatingIfNeeded: slot)
        }

        /// The temporary that belongs to the operand's height.
        var slot: Int { Int(slotNumber) }

        /// The slot that holds the value, unless it is a constant.
        var valueSlot: Int? {
            switch place {
            case .temporary: slot
            case .local(let local): local
            case .constant: nil
            }
        }

        /// The operands up to this one that hold references, as ``RootMap`` lists them; `nil` before that was asked.
        var rootList: UInt32? { rootListNumber < 0 ? nil : UInt32(rootListNumber) }
    }

    private var places = WorkBuffer<Operand>()
    /// The temporary of the next operand.
    private(set) var nextSlot = 0
    /// The youngest operand that stands for each local slot, or −1.
    private var youngest = WorkBuffer<Int32>()
    /// The operands that were copied to their temporaries last, or are to be.
    private(set) var taken = WorkBuffer<Operand>()
    /// Below this height no operand stands for a local.
    private var settledCount = 0
    /// How many operands are references.
    private(set) var referenceCount = 0

    /// Starts a function whose locals lie below the temporaries from `base` on.
    mutating func begin(base: Int) {
        truncate(to: 0)
        nextSlot = base
        youngest.fill(to: base, with: -1)
    }

    var count: Int { places.count }

    subscript(index: Int) -> Operand { places[index] }

    @inline(__always)
    mutating func push(_ place: Place, _ kind: SlotKind) {
        var operand = Operand(place: place, slot: nextSlot, kind: kind)
        if case .local(let local) = place {
            operand.linkedLocal = Int32(truncatingIfNeeded: local)
            operand.older = youngest[local]
            youngest[local] = Int32(truncatingIfNeeded: count)
        }
        if kind == .reference { referenceCount += 1 }
        nextSlot &+= kind.slotCount
        places.append(operand)
    }

    @inline(__always)
    @discardableResult
    mutating func pop() -> Operand {
        let operand = places.removeLast()
        if operand.kind == .reference { referenceCount -= 1 }
        if operand.linkedLocal >= 0 { youngest[Int(operand.linkedLocal)] = operand.older }
        if settledCount > count { settledCount = count }
        nextSlot = operand.slot
        return operand
    }

    mutating func truncate(to height: Int) {
        while count > height { pop() }
    }

    /// What is known of the operands from one on.
    func known(from first: Int) -> [ConstantFlow.FlowValue] { (first..<count).map { places[$0].known } }

    /// Says what is known of the youngest operand as the operand of a growth.
    mutating func know(_ value: ConstantFlow.FlowValue) { know(value, at: count - 1) }

    /// Says what is known of an operand as the operand of a growth.
    mutating func know(_ value: ConstantFlow.FlowValue, at index: Int) { places[index].known = value }

    /// Remembers where the operands up to one hold references, which holds as long as it is on the stack.
    mutating func setRootList(_ list: UInt32, of index: Int) {
        // Lists have fewer elements than the body has bytes.
        places[index].rootListNumber = Int32(truncatingIfNeeded: list)
    }

    /// Says that an operand's value is in its own temporary now.
    mutating func settle(_ index: Int) { places[index].place = .temporary }

    /// Says that every operand that stands for a local is in its temporary now, to which the caller copies those in
    /// ``taken``.
    @inline(__always)
    mutating func takeLocal(_ local: Int) {
        taken.removeAll()
        if youngest[local] >= 0 { takeLinked(local) }
    }

    private mutating func takeLinked(_ local: Int) {
        var index = Int(youngest[local])
        youngest[local] = -1
        while index >= 0 {
            let operand = places[index]
            places[index].linkedLocal = -1
            if case .local = operand.place {
                taken.append(operand)
                places[index].place = .temporary
            }
            index = Int(operand.older)
        }
    }

    /// Says that every operand that stands for any local is in its temporary now, to which the caller copies those in
    /// ``taken``.
    mutating func takeLocals() {
        taken.removeAll()
        for index in settledCount..<count {
            let operand = places[index]
            if case .local = operand.place {
                taken.append(operand)
                places[index].place = .temporary
            }
            // Also operands that were settled one by one may still be linked.
            if operand.linkedLocal >= 0 {
                youngest[Int(operand.linkedLocal)] = -1
                places[index].linkedLocal = -1
            }
        }
        settledCount = count
    }
}
