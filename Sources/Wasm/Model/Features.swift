/// The proposals beyond WebAssembly 1.0 that a module may use; what is absent is rejected by the decoder or validator.
public struct Features: OptionSet, Hashable, Sendable {
    /// One bit for each feature.
    public let rawValue: UInt32

    /// Makes a set from its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `i32.extend8_s` and the like.
    public static let signExtension = Features(rawValue: 1 << 0)
    /// `i32.trunc_sat_f32_s` and the like.
    public static let saturatingConversion = Features(rawValue: 1 << 1)
    /// Several results, and block parameters.
    public static let multiValue = Features(rawValue: 1 << 2)
    /// Importing and exporting mutable globals.
    public static let mutableGlobals = Features(rawValue: 1 << 3)
    /// `memory.copy`, `table.init`, passive segments.
    public static let bulkMemory = Features(rawValue: 1 << 4)
    /// `externref`, `table.get`, several tables.
    public static let referenceTypes = Features(rawValue: 1 << 5)
    /// Integer arithmetic in constant expressions.
    public static let extendedConstants = Features(rawValue: 1 << 6)
    /// `return_call` and the like.
    public static let tailCalls = Features(rawValue: 1 << 7)
    /// 128-bit vectors.
    public static let simd = Features(rawValue: 1 << 8)
    /// Vector operators whose results may differ between engines; here they follow the deterministic profile.
    public static let relaxedSIMD = Features(rawValue: 1 << 9)
    /// Several memories in one module.
    public static let multiMemory = Features(rawValue: 1 << 10)
    /// Memories and tables with 64-bit addresses.
    public static let memory64 = Features(rawValue: 1 << 11)
    /// Typed function references and `call_ref`.
    public static let functionReferences = Features(rawValue: 1 << 12)
    /// Structures, arrays, `i31` and subtyping.
    public static let garbageCollection = Features(rawValue: 1 << 13)
    /// Tags, `throw` and `try_table`.
    public static let exceptions = Features(rawValue: 1 << 14)
    /// Shared memories and atomic operators (not part of 3.0).
    public static let threads = Features(rawValue: 1 << 15)

    /// Memories whose pages have one byte (not part of 3.0).
    public static let customPageSizes = Features(rawValue: 1 << 17)
    /// Sums, differences and products of 128 bits (not part of 3.0).
    public static let wideArithmetic = Features(rawValue: 1 << 19)

    /// `try`, `catch`, `delegate` and `rethrow`, the exceptions before 3.0, beside ``exceptions`` (not part of 3.0).
    public static let legacyExceptions = Features(rawValue: 1 << 18)

    /// WebAssembly 3.0, and the legacy exceptions that compilers still emit.
    public static let all = Features(rawValue: (1 << 15) - 1).union(.legacyExceptions)
}
