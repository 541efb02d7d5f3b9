import Synchronization

/// Runs WebAssembly: owns a store of instances, their value stack and their fuel.
///
/// Spec 3.0, exec-runtime.
///
/// An interpreter and everything that comes from it belong to one thread at a time; only ``cancellation`` may be used
/// from others. Instances are freed with their interpreter.
///
///     let module = try Module(bytes: wasm)
///     let interpreter = Interpreter(limits: .init(memory: .mebibytes(64), fuel: 1_000_000_000))
///     let instance = try interpreter.instantiate(module)
///     let sum: Int32 = try instance.call("add", 1 as Int32, 2 as Int32)
@safe
public final class Interpreter {
    /// What the guests may use together.
    public let limits: Limits
    /// Which translation the guests run in.
    public let translation: TranslationStage
    /// Ends a run from another thread.
    public let cancellation = CancellationHandle()
    /// The time at which a run ends with ``Trap/Code/deadlineExceeded``; looked at about every million instructions, and
    /// after every 256 units of ``hostWork``.
    public var deadline: ContinuousClock.Instant? {
        didSet { unsafe state.pointee.hasDeadline = deadline != nil }
    }
    /// Asked when the fuel is used up: gets how much is missing at least, and gives how much to add; too little ends
    /// the run with ``Trap/Code/outOfFuel``.
    public var fuelRefill: ((_ missing: UInt64) -> UInt64)?

    /// The state, at an address that never changes.
    let state: StatePointer
    let valueStack: ValueStack
    /// A number that no other interpreter of the process has, for the references that the host holds.
    let identifier: UInt64
    var functions: FunctionStore
    var types: TypeStore
    var instances: [InstanceObject] = []
    /// Which function the code at an address belongs to.
    var code = CodeIndex()
    /// What references to values of the host stand for.
    var externalValues = ExternalValues()
    /// The objects of the guests.
    let heap: Heap
    /// The references that the host holds.
    let hostRoots: HostRoots
    /// The references of calls of host functions that are under way, and of instances being made.
    var scopedRoots: [UInt64] = []
    /// Whether code of the host runs in a place where the guest's frames cannot be looked at.
    var isCollectionForbidden = false
    /// What ends the run: kept here so that a host function cannot swallow a trap.
    var ending: Ending? {
        didSet { unsafe state.pointee.hasEnding = ending != nil }
    }
    /// The bytes of the code of the functions that the instances have called; see ``Limits/codeMemory``.
    var codeByteCount = 0
    /// The name of the limit that the code has reached which ends the run.
    var exceededLimit: String?
    /// The tags of the exceptions in the heap.
    var exceptionTags = ExceptionTags()
    let memoryAccount = MemoryAccount()
    /// See ``onLook``.
    var lookHook: (() -> Void)?

    private static let identifiers = Atomic<UInt64>(1)

    /// Makes an interpreter without instances.
    ///
    /// - Parameters:
    ///   - limits: What the guests may use together.
    ///   - translation: Which translation the guests run in; results and fuel are the same in all.
    public init(limits: Limits = Limits(), translation: TranslationStage = .optimized) {
        self.limits = limits
        self.translation = translation
        identifier = Self.identifiers.wrappingAdd(1, ordering: .relaxed).oldValue
        hostRoots = HostRoots(interpreter: identifier)
        heap = Heap(limit: limits.heap.bytes)
        valueStack = ValueStack(byteCount: limits.valueStack.bytes)
        functions = FunctionStore(limit: limits.functions)
        types = TypeStore(limit: limits.types, scope: TypeScope(interpreter: identifier))
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(
            to: ExecutionState(
                stackLimit: valueStack.limit,
                instance: NoInstance.shared.storage,
                functions: functions.base,
                heapBase: heap.base,
                heapRuns: heap.runs,
                heapLimit: heap.limit,
                types: types.table,
                fuelReserve: limits.fuel,
                tripIP: FixedCode.shared.exit,
                tripFP: valueStack.base,
                stackTop: valueStack.base,
                nativeStackByteCount: UInt(max(0, limits.nativeStack.bytes)),
                hostWorkLimit: limits.hostWork,
                interpreter: Unmanaged.passUnretained(self)))
        unsafe state.pointee.planHostLook()
        memoryAccount.interpreter = self
    }

    deinit {
        memoryAccount.interpreter = nil
        for instance in instances { instance.free() }
        functions.free()
        types.free()
        unsafe state.deallocate()
    }

    /// The fuel left.
    ///
    /// One unit is about one instruction.
    public var fuel: UInt64 {
        get { unsafe state.pointee.totalFuel }
        set { unsafe state.pointee.totalFuel = newValue }
    }

    /// The most bytes of linear memory that the instances have had together.
    public var peakMemoryByteCount: Int { memoryAccount.peakByteCount }

    /// The bytes that the code of further functions may take.
    var codeMemoryLeft: Int { max(0, limits.codeMemory.bytes - codeByteCount) }

    /// A reference to a value of the host, to be passed to guests as `externref`.
    ///
    /// - Parameter value: Any value; kept as long as the host or a guest can reach the reference. It ends, some time after
    ///   that, on the interpreter's thread.
    /// - Returns: A new reference, different from all others.
    public func makeReference(to value: Any) -> Reference {
        releaseExternalValues()
        if externalValues.isCollectionDue { collectIfPossible() }
        return Reference(kind: .external, bits: HeapReference.external(externalValues.add(value)), in: hostRoots)
    }

    /// The value that a reference of this interpreter stands for.
    ///
    /// - Parameter reference: A reference that ``makeReference(to:)`` gave, perhaps by way of a guest.
    /// - Returns: The value; `nil` for null, other kinds of reference and those of other interpreters.
    public func externalValue(of reference: Reference) -> Any? {
        guard reference.kind == .external || reference.kind == .aggregate, reference.interpreter == identifier,
            let number = HeapReference.externalNumber(reference.bits)
        else { return nil }
        return externalValues[number]
    }
}

/// Ends a run of an interpreter from another thread.
public final class CancellationHandle: Sendable {
    private let flag = Atomic<Bool>(false)

    init() {}

    /// Whether ``cancel()`` was called since the last ``reset()``.
    public var isCancelled: Bool { flag.load(ordering: .acquiring) }

    /// Ends the present run, and every later one, with ``Trap/Code/cancelled``, within about a million instructions or 256 units of
    /// host work.
    public func cancel() { flag.store(true, ordering: .releasing) }

    /// Lets the interpreter run again.
    public func reset() { flag.store(false, ordering: .releasing) }
}
