// The state of a run beside the registers: plain structures reached by raw pointers, because touching an object under
// reference counting inside a handler would turn its tail call into a real call.
//
//     ExecutionState ──instance──► InstanceStorage ──► entry cells (one for each function of the module)
//           │                            ├──► globals, tables, memories, imported functions, type identifiers
//           ├──types──► TypeTable (see there)
//           └──functions──► FunctionStorage [offset 0 unused: null │ function │ function │ …]
//
// A function reference is the byte offset of its `FunctionStorage`, so that a guest never sees a host address and
// runs are the same everywhere. The owners are `Interpreter` (state, functions) and `Instance` (its storage).

/// What handlers need beside their registers.
///
/// One for each interpreter, at an address that never changes.
@unsafe
struct ExecutionState {
    /// One past the last slot of the value stack that guests may use.
    var stackLimit: FramePointer
    /// The instance whose function is running.
    var instance: UnsafeMutablePointer<InstanceStorage>
    /// The base of all `FunctionStorage`, which never moves.
    let functions: UnsafeMutableRawPointer
    /// What a reference to an object is added to for its address; see ``Heap``.
    var heapBase: UnsafeMutableRawPointer
    /// The free cells from which objects are allocated, by size class.
    let heapRuns: UnsafeMutablePointer<CellRun>
    /// The most bytes that an object can have.
    let heapLimit: Int
    /// The types, for tests of subtyping.
    let types: UnsafeMutablePointer<TypeTable>
    /// The fuel left of the slice while no handler holds it: in host functions and after the run.
    var fuel: Fuel = 0
    /// The fuel beyond the current slice.
    var fuelReserve: UInt64 = 0
    /// What the instruction that ran out of its slice wants to charge.
    var pendingCost: UInt64 = 0
    /// Where a trap happened, or which call of a host function is under way.
    var tripIP: InstructionPointer
    var tripFP: FramePointer
    /// The first slot above everything in use, while a host function runs.
    var stackTop: FramePointer
    /// Where the native stack stood when the outermost call began; 0 outside a run.
    var nativeStackBase: UInt = 0
    /// How many bytes from there the calls between host and guest may use.
    let nativeStackByteCount: UInt
    /// Whether ``Interpreter/ending`` says that the run is over.
    var hasEnding = false
    /// The exception that the handler which is being left to looks at.
    var thrown = unsafe ThrownException.ending
    /// The steps of unwinding since they were last a reason to look at cancellation and deadline.
    var unwindingSteps = 0
    /// Whether the interpreter has a deadline.
    var hasDeadline = false
    /// The run under way, innermost first.
    var entry: UnsafePointer<Entry>?
    /// Who is told what the host reads and writes; owned by the interpreter.
    var observation: Unmanaged<Observation>?
    /// The host work so far, in units.
    var hostWork: UInt64 = 0
    /// The host work at which limit, cancellation and deadline are looked at next.
    var nextHostLook = HostWork.slice
    /// The most host work.
    var hostWorkLimit = UInt64.max
    /// The host work of the engine itself since the last look that it was a reason for.
    var engineWork: UInt64 = 0
    /// The looks at cancellation and deadline so far.
    var interruptionChecks: UInt64 = 0
    /// The look that ends the run, and the trap that it ends with; 0 for none.
    var plannedCheck: UInt64 = 0
    var plannedCode = Trap.Code.cancelled
    /// The owner.
    let interpreter: Unmanaged<Interpreter>
    #if DRIVER_LOOP
        /// Where the loop goes on after a handler returned ``Status/proceed``.
        var registers: Registers?
    #endif
}

/// The entry of a function in an instance: the address of its code once it has been called, of the stub before.
typealias EntryCell = UnsafeMutablePointer<UInt>

/// The code address in an entry cell.
@inline(__always)
func loadEntry(_ cell: EntryCell) -> InstructionPointer {
    // SAFETY: cells live as long as their instance, belong to its thread, and are never zero.
    unsafe InstructionPointer(bitPattern: cell.pointee).unsafelyUnwrapped
}

/// A function in the interpreter's store.
@unsafe
struct FunctionStorage {
    /// What the entry cell holds, so that calls need not go there: the address of the code waits for one load less.
    ///
    /// No handler enters a host function: calls look at the instance first.
    var entry: InstructionPointer
    /// The function's index among those that its module defines; what is not translated is told it.
    let index: UInt32
    /// The instance that the function belongs to; `nil` for a host function.
    var instance: UnsafeMutablePointer<InstanceStorage>?
    /// The interpreter's number for the function's type.
    var typeIdentifier: UInt32
    /// The slots of the parameters or of the results, whichever are more: where the linkage begins.
    var linkageOffset: UInt32
    /// The closure of a host function, owned by the interpreter.
    var host: Unmanaged<HostFunctionBody>?

    init(
        entry: InstructionPointer, index: Int, instance: UnsafeMutablePointer<InstanceStorage>?, typeIdentifier: UInt32,
        linkageOffset: UInt32, host: Unmanaged<HostFunctionBody>?
    ) {
        unsafe self.entry = entry
        unsafe self.index = UInt32(truncatingIfNeeded: index)
        unsafe self.instance = instance
        unsafe self.typeIdentifier = typeIdentifier
        unsafe self.linkageOffset = linkageOffset
        unsafe self.host = host
    }
}

/// An instance as handlers see it.
///
/// Behind it lies what `call_indirect` needs, so that no address of it has to be loaded, unless the module has no tables:
///
///     InstanceStorage │ CallTarget, as many as ``CallTarget/count`` │ the address of each table's TableStorage
@unsafe
struct InstanceStorage {
    /// Memory 0, or ``LinearMemory/empty``.
    var memory: MemoryBase
    /// The entry cells of the functions that the module defines.
    var cells: EntryCell
    /// References to the imported functions.
    var importedFunctions: UnsafeMutablePointer<UInt64>
    var globals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
    var memories: UnsafeMutablePointer<MemoryBase>
    /// The identity of each tag of the module.
    var tags: UnsafeMutablePointer<UnsafeRawPointer>
    /// The interpreter's number of each type of the module.
    var typeIdentifiers: UnsafeMutablePointer<UInt32>
    /// The length of each data segment; 0 after `data.drop`.
    var dataSegmentLengths: UnsafeMutablePointer<Int>
    /// The memory that host functions read and write (``Caller``).
    var hostMemory: MemoryBase
    /// The owner.
    let object: Unmanaged<InstanceObject>
}

/// ## Safety
/// - Must hold: the instance's module has the table, or a `call_indirect`, with this index or place.
/// - Guaranteed by: the validator, which lets nobody name a table that the module has not, and `FunctionTranslator`, which takes
///   places from fewer than ``CallTarget/count`` targets.
extension UnsafeMutablePointer<InstanceStorage> {
    /// What `call_indirect` called last, at each of ``CallTarget/count`` sites.
    @inline(__always)
    var callTargets: UnsafeMutablePointer<CallTarget> {
        unsafe UnsafeMutableRawPointer(self + 1).assumingMemoryBound(to: CallTarget.self)
    }

    /// The target in a place, which counts bytes.
    @inline(__always)
    func callTarget(at place: Int) -> UnsafeMutablePointer<CallTarget> {
        unsafe (UnsafeMutableRawPointer(callTargets) + place).assumingMemoryBound(to: CallTarget.self)
    }

    /// The tables of the instance.
    @inline(__always)
    var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableStorage>> {
        unsafe UnsafeMutableRawPointer(callTargets + CallTarget.count)
            .assumingMemoryBound(to: UnsafeMutablePointer<TableStorage>.self)
    }
}

/// A table's elements.
@unsafe
struct TableStorage {
    var elements: UnsafeMutablePointer<UInt64>
    var count: Int

    /// Whether there is an element with an index, which may be any number of 64 bits.
    @inline(__always)
    func contains(_ index: UInt64) -> Bool { unsafe index < UInt64(truncatingIfNeeded: count) }
}
