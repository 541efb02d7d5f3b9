/// A function of the running instance that a `call_indirect` has called, so that the next call of it need neither look at
/// its type again nor wait for its address, which else comes from a chain of loads that begins at the index.
///
/// A function's type and instance never change, nor its code once it is translated, and no reference is given twice, so
/// that what was right once stays so. Sites of one module share a target where they are more than ``count``, each with its type in the tag.
@unsafe
struct CallTarget {
    /// The function's reference and above it the index of the type that it was called with.
    var tag: UInt64
    /// The function's code.
    var entry: InstructionPointer

    /// How many targets an instance with tables has.
    static let count = 256

    /// A tag that no call has: references are less than 2^40 (``FunctionStore``), and indices of types less than 2^24
    /// (``ModuleLimits``).
    static let noTag = UInt64.max

    @inline(__always)
    static func tag(of type: UInt32) -> UInt64 { UInt64(type) << 40 }

    @inline(__always)
    static func type(in tag: UInt64) -> Int { Int(truncatingIfNeeded: tag >> 40) }

    @inline(__always)
    static func reference(in tag: UInt64) -> UInt64 { tag & (1 << 40 - 1) }
}
