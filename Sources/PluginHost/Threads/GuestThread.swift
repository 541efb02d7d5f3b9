import Platform
import Synchronization
import Wasm

/// The thread on which a guest runs, as the rest of the host sees it: it waits for asynchronous services, and it can be
/// ended from other threads.
///
///     guest ─► host function ─► wait ─► task of the service; this thread's loop is its preferred executor
///                                 ▲         │ each of its jobs runs here, so that a service that blocks
///                                 └─────────┘ holds up this guest and nobody else
///
/// While the task is suspended elsewhere the thread sleeps. It is woken by the task's next job, by the deadline and by
/// ``Run/cancel()``. A wait that ends without an answer cancels the task and closes the loop: whatever the task still
/// does, it does on Swift's global executor, and its answer is dropped. The next wait has a loop of its own, so that no
/// job of an abandoned task comes between.
///
/// Why nothing is lost, run twice or leaked: a job is handed either to the queue or to the global executor, with the
/// loop's mutex held, and each queued job is taken out once; a loop that does not wait hands on all that is left in its
/// queue. The task's closure keeps the loop alive, and the task ends when its service does.
package final class GuestThread: Sendable {
    /// Why a wait ended without an answer.
    package enum Interruption: Error {
        /// The deadline has passed.
        case deadline
        /// The run was cancelled.
        case cancellation

        /// What ends the guest for this reason.
        var trap: Trap { Trap(self == .deadline ? .deadlineExceeded : .cancelled) }
    }

    private struct State {
        /// Counts the runs: a cancellation that comes too late for one must not end the next.
        var run: UInt64 = 0
        /// When the present run was cancelled.
        var cancelled: ContinuousClock.Instant?
        var guest: CancellationHandle?
        var loop = Loop()
        /// The service that the present run waits for.
        var task: Task<Void, Never>?
        /// How the present run shares threads and processors with others; `nil` where it does not.
        var pace: RunPace?
    }
    private let state = Mutex(State())

    package init() {}

    /// One run on the thread, such as a request.
    package struct Run: Sendable {
        fileprivate let thread: GuestThread
        fileprivate let number: UInt64

        /// Ends the guest and its wait for a service, from any thread; does nothing once the next run has begun.
        package func cancel() {
            let waiting = thread.state.withLock { state -> (Task<Void, Never>?, Loop)? in
                guard state.run == number else { return nil }
                if state.cancelled == nil { state.cancelled = .now }
                state.guest?.cancel()
                return (state.task, state.loop)
            }
            guard let (task, loop) = waiting else { return }
            task?.cancel()
            loop.wake()
        }
    }

    /// Begins a run, which nobody has cancelled yet.
    package func begin() -> Run {
        state.withLock { state in
            state.run &+= 1
            state.cancelled = nil
            state.guest?.reset()
            return Run(thread: self, number: state.run)
        }
    }

    /// How the present run shares threads and processors with others; `nil` where it does not.
    var pace: RunPace? {
        get { state.withLock { $0.pace } }
        set { state.withLock { $0.pace = newValue } }
    }

    /// Sleeps until something is so, or until the deadline or a cancellation.
    ///
    /// - Parameters:
    ///   - deadline: When the sleep ends.
    ///   - isDone: What ends it; whoever makes it so calls ``wake()`` afterwards.
    func sleep(until deadline: ContinuousClock.Instant, isDone: () -> Bool) {
        let loop = state.withLock { $0.loop }
        _ = loop.run(until: deadline, isDone: isDone, cancellation: { state.withLock { $0.cancelled } })
    }

    /// Lets the thread look at what it sleeps for.
    func wake() { state.withLock { $0.loop }.wake() }

    /// Whether the present run was cancelled.
    var isCancelled: Bool { state.withLock { $0.cancelled != nil } }

    /// Lets cancellations end a guest's code as well.
    func attach(_ guest: CancellationHandle) {
        state.withLock { state in
            state.guest = guest
            if state.cancelled != nil { guest.cancel() }
        }
    }

    /// Runs a service on this thread and waits for its answer.
    ///
    /// - Parameters:
    ///   - deadline: When the wait ends.
    ///   - grace: How long a cancellation leaves the service alone, for what must be done all the same; by default not
    ///     at all.
    ///   - body: The service; cancelled when the wait ends without its answer.
    /// - Throws: ``Interruption``; where time was over or the run cancelled beforehand, the service was not called.
    package func wait<Value: Sendable>(
        until deadline: ContinuousClock.Instant, grace: Duration = .zero,
        _ body: @escaping @Sendable () async -> Value
    ) throws(Interruption) -> Value {
        let start = ContinuousClock.now
        let isEssential = grace > .zero
        let (loop, cancelled, pace) = state.withLock { ($0.loop, $0.cancelled, $0.pace) }
        if cancelled != nil, !isEssential { throw .cancellation }
        if deadline <= start { throw .deadline }
        let answer = Answer<Value>()
        loop.open()
        let task = Task(executorPreference: loop) {
            let value = await body()
            answer.give(value)
            // The loop must outlive the task, whose executor it is.
            withExtendedLifetime(loop) {}
        }
        if !isEssential {
            let isLate = state.withLock { state in
                state.task = task
                return state.cancelled != nil
            }
            if isLate { task.cancel() }
        }
        let interruption = loop.run(
            until: deadline, isDone: { answer.isGiven },
            cancellation: { state.withLock { $0.cancelled }.map { max($0, start).advanced(by: grace) } },
            reminder: pace?.beginWait())
        state.withLock { state in
            state.task = nil
            if interruption != nil { state.loop = Loop() }
        }
        if let value = answer.take() { return value }
        task.cancel()
        throw interruption ?? .cancellation
    }
}

/// What a task hands to the thread that waits for it.
private final class Answer<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    var isGiven: Bool { value.withLock { $0 != nil } }

    func give(_ value: Value) { self.value.withLock { $0 = value } }

    func take() -> Value? { value.withLock { $0.take() } }
}

/// Runs the jobs of a task on the thread that waits for the task.
///
/// `@unchecked Sendable`: the queue and the flags are touched only with `monitor` locked.
private final class Loop: TaskExecutor, @unchecked Sendable {
    private let monitor = Monitor()
    private var jobs: [UnownedJob] = []
    /// Whether a thread runs the jobs.
    private var isOpen = false

    /// Takes jobs from now on, until ``run(until:isDone:cancellation:reminder:)`` returns.
    func open() {
        monitor.lock()
        isOpen = true
        monitor.unlock()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        monitor.lock()
        let isTaken = isOpen
        if isTaken {
            jobs.append(job)
            monitor.signal()
        }
        monitor.unlock()
        if !isTaken { globalConcurrentExecutor.enqueue(job) }
    }

    /// Lets the waiting thread look at what has changed.
    func wake() {
        monitor.lock()
        monitor.signal()
        monitor.unlock()
    }

    /// Runs jobs until the task is done or need not be waited for any more; then hands on those that are left.
    ///
    /// - Parameters:
    ///   - deadline: When the wait ends.
    ///   - isDone: Whether the task is done.
    ///   - cancellation: When the wait ends because it was cancelled; `nil` as long as it is not.
    ///   - reminder: What is called if the wait is not over at some time.
    func run(
        until deadline: ContinuousClock.Instant, isDone: () -> Bool,
        cancellation: () -> ContinuousClock.Instant?,
        reminder: (time: ContinuousClock.Instant, body: () -> Void)? = nil
    ) -> GuestThread.Interruption? {
        var reminder = reminder
        var interruption: GuestThread.Interruption?
        monitor.lock()
        while !isDone() {
            let (now, cancelled) = (ContinuousClock.now, cancellation())
            if let cancelled, cancelled <= now {
                interruption = .cancellation
                break
            }
            if deadline <= now {
                interruption = .deadline
                break
            }
            if let due = reminder, due.time <= now {
                due.body()
                reminder = nil
            }
            let left = now.duration(to: min(deadline, cancelled ?? deadline, reminder?.time ?? deadline))
            guard !jobs.isEmpty else {
                monitor.wait(for: left)
                continue
            }
            // There is rarely more than one.
            let job = jobs.removeFirst()
            monitor.unlock()
            unsafe job.runSynchronously(on: asUnownedTaskExecutor())
            monitor.lock()
        }
        isOpen = false
        let rest = jobs
        jobs = []
        monitor.unlock()
        for job in rest { globalConcurrentExecutor.enqueue(job) }
        return interruption
    }
}
