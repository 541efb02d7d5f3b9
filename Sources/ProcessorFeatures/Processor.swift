#if arch(x86_64)
    import _Builtin_intrinsics.intel.cpuid
#endif

/// What the engine needs of the processor.
///
/// On x86-64 its code is made for the level 2 of the architecture, which has been in every processor since 2009 (and
/// in Intel's Atoms since 2013): with the instructions since, vector operators become single ones. On arm64 all that is
/// used is in the baseline.
///
/// This is a module of its own, because in the engine's it would be compiled with the instructions that it looks for.
package enum Processor {
    /// What this processor lacks, by the names of its features; empty if the engine can run.
    package static let missingFeatures: [String] = missing(in: readFeatures())

    /// Why the engine cannot run, in a sentence; `nil` if it can.
    package static var complaint: String? {
        missingFeatures.isEmpty
            ? nil
            : "this processor is too old: it lacks \(missingFeatures.joined(separator: ", ")), and the interpreter needs "
                + "x86-64-v2, as processors since 2009 have it"
    }

    /// The features of a register of the instruction `cpuid`, leaf 1, that the compiler was allowed to use.
    private static let needed: [(bit: UInt32, name: String)] = [
        (0, "SSE3"), (9, "SSSE3"), (13, "CMPXCHG16B"), (19, "SSE4.1"), (20, "SSE4.2"), (23, "POPCNT"),
    ]

    /// The needed features whose bits are not set.
    package static func missing(in features: UInt32) -> [String] {
        needed.filter { features & 1 << $0.bit == 0 }.map(\.name)
    }

    private static func readFeatures() -> UInt32 {
        #if arch(x86_64)
            var registers: (a: UInt32, b: UInt32, c: UInt32, d: UInt32) = (0, 0, 0, 0)
            // SAFETY: the four places are the call's alone. Every processor of the architecture has leaf 1.
            _ = unsafe __get_cpuid(1, &registers.a, &registers.b, &registers.c, &registers.d)
            return registers.c
        #else
            return .max
        #endif
    }
}
