import Synchronization

// What waiting and notifying do. These functions are never inlined into a handler, so they may use objects; they touch no
// register, and give the fuel left, like `BulkOperations`.

/// Operators on the threads that wait for an address of a memory.
///
/// The threads proposal, "Wait and notify operators".
///
/// An address is checked before anything else: that it is aligned, and then that it lies in the memory.
///
/// ## Safety
/// - Must hold: `state` belongs to the running interpreter, and the memory exists in the running instance.
/// - Guaranteed by: the handlers, which pass on their own register and have noted where the run stands, and the validator.
enum AtomicOperations {
    /// The interpreter holds the ending.
    static let ended = Int.min + 1

    /// What an operator says about its place.
    struct Place {
        var memory: UInt32
        var address: UInt64
        var offset: UInt64
    }

    /// What a thread waits for.
    struct Condition {
        /// The value that it saw.
        var expected: UInt64
        /// Whether that has 8 bytes, or 4.
        var isLong: Bool
        /// Nanoseconds, negative for ever.
        var timeout: Int64
    }

    /// The memory and the address in it, or why there is none.
    private static func resolve(
        _ state: StatePointer, _ place: Place, _ byteCount: UInt64
    ) -> Result<(memory: Memory, address: UInt64), Trap> {
        let memory = unsafe state.pointee.instance.pointee.object.takeUnretainedValue().memories[Int(place.memory)]
        let (address, wraps) = place.address.addingReportingOverflow(place.offset)
        guard address & (byteCount - 1) == 0 else { return .failure(Trap(.unalignedAtomic)) }
        let length = UInt64(memory.byteCount)
        guard !wraps, byteCount <= length, address <= length - byteCount else {
            return .failure(Trap(.outOfBoundsMemoryAccess))
        }
        return .success((memory, address))
    }

    @inline(never)
    static func notify(
        _ state: StatePointer, _ place: Place, _ count: UInt32, _ fuel: Fuel, _ result: FramePointer
    ) -> Fuel {
        switch unsafe resolve(state, place, 4) {
        case .failure(let trap): return BulkOperations.failure(trap.code)
        case .success(let found):
            // Nobody waits in a memory that is not shared.
            unsafe result.pointee = UInt64(found.memory.shared?.notify(at: found.address, count: count) ?? 0)
            return fuel
        }
    }

    /// Waits as `poll_oneoff` does: one unit of host work, and a look at cancellation and deadline, before each sleep of at
    /// most 10 ms.
    ///
    /// The looks have no number, since when others wake a thread is no matter of its run alone.
    @inline(never)
    static func wait(
        _ state: StatePointer, _ place: Place, _ condition: Condition, _ fuel: Fuel, _ result: FramePointer
    ) -> Fuel {
        let found: (memory: Memory, address: UInt64)
        switch unsafe resolve(state, place, condition.isLong ? 8 : 4) {
        case .failure(let trap): return BulkOperations.failure(trap.code)
        case .success(let resolved): found = resolved
        }
        guard let shared = found.memory.shared else { return BulkOperations.failure(.expectedSharedMemory) }
        var interruption: Trap?
        let outcome = shared.waiters.wait(
            found.address, condition.timeout < 0 ? nil : .nanoseconds(condition.timeout),
            isExpected: { value(shared, found.address, condition.isLong) == condition.expected },
            isInterrupted: {
                do throws(Trap) {
                    if let code = unsafe presentInterruption(state) { throw Trap(code) }
                    unsafe try state.pointee.chargeHostWork(1, state)
                    return false
                } catch {
                    interruption = error
                    return true
                }
            })
        switch outcome {
        case .notified: unsafe result.pointee = 0
        case .different: unsafe result.pointee = 1
        case .timedOut: unsafe result.pointee = 2
        case .interrupted:
            unsafe failRun(state, interruption ?? Trap(.cancelled))
            return ended
        }
        return fuel
    }

    private static func value(_ memory: SharedMemory, _ address: UInt64, _ isLong: Bool) -> UInt64 {
        // SAFETY: aligned and inside the memory, as checked; memories never shrink.
        let place = unsafe memory.base + Int(address)
        if isLong {
            return unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(
                ordering: .sequentiallyConsistent)
        }
        return unsafe UInt64(
            place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .sequentiallyConsistent))
    }
}
