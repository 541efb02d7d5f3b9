/// The operand stack of the code being translated: for each operand, where its value is at this point.
///
/// `local.get` and constants emit nothing; their operands stay a local or a constant until an instruction reads them,
/// or until something would change what they mean: an assignment to the local, or a place where branches meet. Then
/// they are copied to their own slot, the temporary that belongs to their height on the stack.
///
/// The operands that stand for one local are linked, youngest first, so that an assignment finds them without looking
/// through the stack.
struct OperandStack {
    enum Place {
        case temporary
        /// The slot of a local.
        case local(Int)
        case constant(Constant)
    }

    struct Operand {
        var place: Place
        /// The temporary that belongs to the operand's height.
        var slot: Int
        var kind: SlotKind
        /// What is known of it as the operand of a growth.
        var known = ConstantFlow.FlowValue.unknown
        /// The local whose list the operand is in, or −1.
        fileprivate var linkedLocal: Int32 = -1
        /// The next older operand in that list, or −1.
        fileprivate var older: Int32 = -1
        /// The operands up to this one that hold references, as ``RootMap`` lists them; `nil` before that was asked.
        fileprivate(set) var rootList: UInt32?

        /// The slot that holds the value, unless it is a constant.
        var valueSlot: Int? {
            switch place {
            case .temporary: slot
            case .local(let local): local
            case .constant: nil
            }
        }
    }

    private(set) var operands: [Operand] = []
    /// The first temporary.
    private var base = 0
    /// The youngest operand that stands for each local slot, or −1.
    private var youngest: [Int32] = []
    /// Below this height no operand stands for a local.
    private var settledCount = 0
    /// How many operands are references.
    private(set) var referenceCount = 0

    /// Starts a function whose locals lie below the temporaries from `base` on.
    mutating func begin(base: Int) {
        truncate(to: 0)
        self.base = base
        if youngest.count < base { youngest.append(contentsOf: repeatElement(-1, count: base - youngest.count)) }
    }

    var count: Int { operands.count }

    /// The temporary of the next operand.
    var nextSlot: Int { operands.last.map { $0.slot + $0.kind.slotCount } ?? base }

    subscript(index: Int) -> Operand { operands[index] }

    mutating func push(_ place: Place, _ kind: SlotKind) {
        var operand = Operand(place: place, slot: nextSlot, kind: kind)
        if case .local(let local) = place {
            // A frame has at most 32,768 slots.
            operand.linkedLocal = Int32(truncatingIfNeeded: local)
            operand.older = youngest[local]
            youngest[local] = Int32(truncatingIfNeeded: operands.count)
        }
        if kind == .reference { referenceCount += 1 }
        operands.append(operand)
    }

    @discardableResult
    mutating func pop() -> Operand {
        let operand = operands.removeLast()
        if operand.kind == .reference { referenceCount -= 1 }
        if operand.linkedLocal >= 0 { youngest[Int(operand.linkedLocal)] = operand.older }
        settledCount = min(settledCount, operands.count)
        return operand
    }

    mutating func truncate(to count: Int) {
        while operands.count > count { pop() }
    }

    /// Says what is known of the youngest operand as the operand of a growth.
    mutating func know(_ value: ConstantFlow.FlowValue) { know(value, at: operands.count - 1) }

    /// Says what is known of an operand as the operand of a growth.
    mutating func know(_ value: ConstantFlow.FlowValue, at index: Int) { operands[index].known = value }

    /// Remembers where the operands up to one hold references, which holds as long as it is on the stack.
    mutating func setRootList(_ list: UInt32, of index: Int) { operands[index].rootList = list }

    /// Says that an operand's value is in its own temporary now.
    mutating func settle(_ index: Int) { operands[index].place = .temporary }

    /// Calls `copy` for every operand that stands for a local, and says that it is in its temporary now.
    mutating func takeLocal(_ local: Int, _ copy: (Operand) -> Void) {
        var index = Int(youngest[local])
        youngest[local] = -1
        while index >= 0 {
            let operand = operands[index]
            operands[index].linkedLocal = -1
            if case .local = operand.place {
                copy(operand)
                operands[index].place = .temporary
            }
            index = Int(operand.older)
        }
    }

    /// Calls `copy` for every operand that stands for any local, and says that it is in its temporary now.
    mutating func takeLocals(_ copy: (Operand) -> Void) {
        for index in settledCount..<operands.count {
            let operand = operands[index]
            if case .local = operand.place {
                copy(operand)
                operands[index].place = .temporary
            }
            // Also operands that were settled one by one may still be linked.
            if operand.linkedLocal >= 0 {
                youngest[Int(operand.linkedLocal)] = -1
                operands[index].linkedLocal = -1
            }
        }
        settledCount = operands.count
    }
}
