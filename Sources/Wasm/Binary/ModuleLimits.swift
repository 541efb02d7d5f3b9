/// What this implementation accepts at most of everything that a module can have many of.
///
/// Spec 3.0, impl-dec and impl-valid, allow such limits. Each one is named in the error of phase
/// ``ModuleError/Phase/limit``.
enum ModuleLimits {
    static let moduleBytes = 1 << 30
    /// Below half of ``HeapType/maximumTypeIndex``, so that positions in an open recursion group, which count down from
    /// there, never meet an index.
    static let types = 1_000_000
    static let functions = 1_000_000
    static let imports = 1_000_000
    static let exports = 1_000_000
    static let globals = 1_000_000
    static let tables = 100_000
    static let memories = 100
    static let tags = 1_000_000
    static let elementSegments = 1_000_000
    static let elements = 10_000_000
    static let dataSegments = 100_000
    static let customSections = 100_000
    /// The bytes of the name of an import, export or custom section.
    static let nameBytes = 100_000
    static let parameters = 1_000
    static let results = 1_000
    static let fields = 10_000
    /// The length of a chain of supertypes, which bounds the cost of each subtype test.
    static let subtypeDepth = 63
    /// The locals of one function, its parameters included.
    static let locals = 50_000
    /// The blocks around an instruction, the function included.
    static let nesting = 1_000_000
    static let arrayElements = 10_000
    /// The slots of one function's frame; handlers address slots with 16 bits, and half of that range stays free.
    ///
    /// Parameters or results, linkage, locals and operands share them, and a `v128` takes two, so this limit refuses
    /// functions that ``locals`` allows. That one bounds what is decoded, where no frame exists; this one is the
    /// interpreter's.
    static let frameSlots = 32_768

    static func check(
        _ count: Int, _ limit: Int, _ what: @autoclosure () -> String, offset: Int
    ) throws(ModuleError) {
        guard count <= limit else { throw exceeded(count, limit, what(), offset: offset) }
    }

    /// Checks the size of a frame against ``frameSlots``, in an error that explains why fewer locals fit than ``locals``.
    ///
    /// Exceptions that nested legacy `catch` blocks may throw again take slots too, as hidden locals.
    static func check(frameSlots count: Int, offset: Int) throws(ModuleError) {
        guard count <= frameSlots else {
            throw ModuleError(
                .limit, offset: offset,
                """
                too many slots in a function's frame: \(count), the limit is \(frameSlots) (at most \(locals) locals may be \
                declared, but locals and operands share the frame, which needs a dozen slots for itself, and a v128 takes \
                two): split the function, or \
                keep some of its values in memory
                """)
        }
    }

    static func exceeded(_ count: Int, _ limit: Int, _ what: String, offset: Int) -> ModuleError {
        ModuleError(.limit, offset: offset, "too many \(what): \(count), the limit is \(limit)")
    }
}
