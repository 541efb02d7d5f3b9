// The types of an interpreter as handlers see them: plain memory, so that a type test touches no counted object.
//
//     ExecutionState ──types──► TypeTable ──entries──► │ TypeEntry │ TypeEntry │ …   by the interpreter's number
//                                                            └──supertypes──► │ root │ … │ parent │
//
// A type's proper supertypes stand in the order of their depth, so a type is a subtype of another exactly if the other
// one stands at its own depth among them, or is the type itself.

/// Where the entries are at this moment; the table itself never moves.
@unsafe
struct TypeTable {
    var entries: UnsafeMutablePointer<TypeEntry>
}

/// What type tests need of a type.
@unsafe
struct TypeEntry {
    /// The proper supertypes, the root first; shared by all that have the same parent.
    var supertypes: UnsafeMutablePointer<UInt32>
    /// How many there are.
    var depth: UInt32
    /// Whether it is a function, structure or array: a raw value of ``HeapType/Concrete``.
    var concrete: UInt32
}

extension TypeTable {
    /// Whether a type is another one or a subtype of it: for final types a comparison, else three loads and another one.
    ///
    /// ## Safety
    /// - Must hold: both are numbers of types of the interpreter, and its types are not freed yet.
    /// - Guaranteed by: ``TypeStore``, which alone gives numbers, adds the entry first, and is freed with the interpreter.
    @inline(__always)
    func isSubtype(_ identifier: UInt32, of target: UInt32) -> Bool {
        if identifier == target { return true }
        let depth = unsafe entries[Int(target)].depth
        let type = unsafe entries + Int(identifier)
        return unsafe depth < type.pointee.depth && type.pointee.supertypes[Int(depth)] == target
    }
}

extension Registers {
    /// Whether a type is another one or a subtype of it, both by the interpreter's numbers.
    @inline(__always)
    func isSubtype(_ identifier: UInt32, of target: UInt32) -> Bool {
        unsafe state.pointee.types.pointee.isSubtype(identifier, of: target)
    }
}
