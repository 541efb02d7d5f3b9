/// What the guests of one interpreter may use together.
///
/// A limit that is reached is named in the error.
public struct Limits: Hashable, Sendable {
    /// The most bytes of all linear memories together; `memory.grow` past it gives −1.
    public var memory: ByteCount
    /// The most elements of all tables together; `table.grow` past it gives −1.
    public var tableElements: Int
    /// The most instances that live in the interpreter.
    public var instances: Int
    /// The most memories that live in the interpreter.
    public var memories: Int
    /// The most functions that references may stand for: those of the host that instances import, and those of
    /// instances that are exported, in an element segment, named by an initialiser, or the start function.
    ///
    /// Reserved as address space, 32 bytes each, and committed for each instance as it is made.
    public var functions: Int
    /// The most types, those of all modules together, each distinct recursion group counted once; at most 2,097,152.
    public var types: Int
    /// The size of the value stack, reserved as address space and committed as it is used.
    public var valueStack: ByteCount
    /// The bytes of structures, arrays, and exceptions that references stand for, counted in blocks of 32 KiB; beyond it a run ends with
    /// ``Trap/Code/heapExhausted``.
    ///
    /// Reserved as address space when a module with structures or arrays is instantiated, or when the first exception is
    /// caught by reference, and committed as it is used. Finding what is garbage takes at most a third as much again.
    public var heap: ByteCount
    /// The memory of the code that functions are translated to at their first call, about five bytes for each of a function's
    /// body, counted once however many instances of a module call them; a call that needs more ends the run with
    /// ``Trap/Code/limitExceeded`` and the detail `code_memory`.
    ///
    /// What a translation takes until it is finished, about twice as much, counts as long as it lasts. All is counted by the
    /// body alone, so that it is the same in every run. After such an end the instance goes on with the functions that it has
    /// called before, and others that have room.
    public var codeMemory: ByteCount
    /// The native stack that nested calls host → guest → host may use, from the outermost call on.
    public var nativeStack: ByteCount
    /// The fuel that the interpreter starts with: about one unit for each instruction executed.
    public var fuel: UInt64

    /// The most host work: one unit for each call of a host function and for about each 64 bytes that it moves; see
    /// ``Caller/chargeHostWork(_:)``.
    public var hostWork: UInt64

    /// Makes limits; what is not given is moderate.
    public init(
        memory: ByteCount = .gibibytes(4), tableElements: Int = 10_000_000, instances: Int = 10_000,
        memories: Int = 10_000, functions: Int = 4_000_000, types: Int = 1_000_000,
        valueStack: ByteCount = .mebibytes(8), heap: ByteCount = .mebibytes(256),
        codeMemory: ByteCount = .mebibytes(512),
        nativeStack: ByteCount = .kibibytes(256), fuel: UInt64 = .max, hostWork: UInt64 = .max
    ) {
        self.memory = memory
        self.tableElements = tableElements
        self.instances = instances
        self.memories = memories
        self.functions = functions
        self.types = types
        self.valueStack = valueStack
        self.heap = heap
        self.codeMemory = codeMemory
        self.nativeStack = nativeStack
        self.fuel = fuel
        self.hostWork = hostWork
    }
}

/// The names that errors have for limits which a run reaches.
enum LimitNames {
    static let codeMemory = "code_memory"
    /// No limit of the interpreter's: what the system gives the process.
    static let systemMemory = "system_memory"
}

/// A number of bytes.
public struct ByteCount: Hashable, Sendable, Comparable {
    /// The number of bytes, never negative.
    public let bytes: Int

    /// A number of bytes; negative numbers count as 0.
    public init(bytes: Int) { self.bytes = max(0, bytes) }

    /// A number of bytes; negative numbers count as 0.
    public static func bytes(_ count: Int) -> ByteCount { ByteCount(bytes: count) }
    /// A number of 1,024 bytes.
    public static func kibibytes(_ count: Int) -> ByteCount { ByteCount(count, times: 1 << 10) }
    /// A number of 1,048,576 bytes.
    public static func mebibytes(_ count: Int) -> ByteCount { ByteCount(count, times: 1 << 20) }
    /// A number of 1,073,741,824 bytes.
    public static func gibibytes(_ count: Int) -> ByteCount { ByteCount(count, times: 1 << 30) }

    private init(_ count: Int, times unit: Int) {
        let (product, overflow) = max(0, count).multipliedReportingOverflow(by: unit)
        bytes = overflow ? .max : product
    }

    /// Whether the left count is smaller.
    public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }
}
