import OperatorTable

/// The statements of atomic operators: a number in a memory becomes an `Atomic` in place, whose method does the work.
///
/// Operators of i32 and i64 that access as many bytes share instructions, since the slot of either is zero above.
extension HandlerComposition {
    /// The name of the instruction: `atomicLoad8`, `atomicBitwiseAnd32`.
    var atomicName: String {
        let action =
            execution.executionClass == .atomicUpdate
            ? "atomic" + capitalized(method) : execution.executionClass.rawValue
        return "\(action)\(accessBits)"
    }

    /// The method of `Atomic` that changes the number.
    private var method: String { String(meaning.split(separator: ".").last ?? "") }

    private var number: String { "UInt\(accessBits)" }

    /// The place in the memory, or a trap; the alignment is looked at first.
    private var cell: [String] {
        let width = description.accessWidth
        let alignment = """
            guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, \(width)) \
            else { return unsafe registers.trap(.unalignedAtomic) }
            """
        return (width > 1 ? [alignment] : []) + [place]
    }

    /// The number as an `Atomic`, and a call of one of its methods.
    private func call(_ method: String, _ arguments: String) -> String {
        let separator = arguments.isEmpty ? "" : ", "
        return "unsafe place.assumingMemoryBound(to: Atomic<\(number)>.self).pointee."
            + "\(method)(\(arguments)\(separator)ordering: .sequentiallyConsistent)"
    }

    private func operand(_ name: String) -> String {
        "\(number)(truncatingIfNeeded: registers.read(operands.\(name)) as UInt64)"
    }

    private var writesOld: [String] { ["unsafe registers.write(Widening.zero64(old), to: operands.result)"] + next }

    var atomicLoad: [String] { cell + ["let old = \(call("load", ""))"] + writesOld }

    var atomicStore: [String] { cell + [call("store", operand("value"))] + next }

    var atomicUpdate: [String] { cell + ["let old = \(call(method, operand("value"))).oldValue"] + writesOld }

    var atomicExchange: [String] { cell + ["let old = \(call("exchange", operand("value")))"] + writesOld }

    var atomicCompareExchange: [String] {
        let arguments = "expected: \(operand("expected")), desired: \(operand("value"))"
        return cell + ["let old = \(call("compareExchange", arguments)).original"] + writesOld
    }
}
