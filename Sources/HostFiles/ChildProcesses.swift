import Platform
import Synchronization

/// The processes that this one has started and waits for, so that a signal that ends this one ends them as well.
///
/// They have process groups of their own, which a terminal does not interrupt, and one that waits for the network does not
/// notice that nobody reads from it any more. Where this process is killed (`SIGKILL`) nothing can be done, and they end by
/// themselves: what sends requests has a time limit of its own.
package enum ChildProcesses {
    /// The process numbers; 0 where there is none.
    ///
    /// SAFETY: made once and never freed. A signal's handler may interrupt anything, so that it takes no lock and allocates
    /// nothing: it reads these numbers, each as a whole.
    private nonisolated(unsafe) static let numbers: UnsafeMutablePointer<Atomic<pid_t>> = {
        let numbers = UnsafeMutablePointer<Atomic<pid_t>>.allocate(capacity: maximumCount)
        for index in 0..<maximumCount { unsafe (numbers + index).initialize(to: Atomic(0)) }
        return unsafe numbers
    }()
    /// More than there ever are; one too many is not ended.
    private static let maximumCount = 256

    /// Takes note of a process that has a group of its own.
    static func add(_ process: pid_t) { replace(0, with: process) }

    /// Forgets a process that has ended.
    static func remove(_ process: pid_t) { replace(process, with: 0) }

    private static func replace(_ old: pid_t, with new: pid_t) {
        for index in 0..<maximumCount {
            // SAFETY: the index is below the number of elements.
            let (isDone, _) = unsafe numbers[index].compareExchange(
                expected: old, desired: new, ordering: .sequentiallyConsistent)
            if isDone { return }
        }
    }

    /// Has the signals end them that end this process when somebody interrupts or ends it, unless these are ignored.
    package static func endWithThisProcess() {
        // Made before a handler needs them.
        _ = unsafe numbers
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let before = signal(number) { number in
                ChildProcesses.endAll()
                // As without a handler; the signal comes again when this one returns.
                _ = signal(number, SIG_DFL)
                _ = raise(number)
            }
            let isIgnored = unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
            if isIgnored { _ = signal(number, SIG_IGN) }
        }
    }

    /// Ends the groups of all; called by a signal's handler.
    private static func endAll() {
        for index in 0..<maximumCount {
            // SAFETY: as above.
            let process = unsafe numbers[index].load(ordering: .sequentiallyConsistent)
            if process > 0 { _ = kill(-process, SIGKILL) }
        }
    }
}
