import Platform
import Synchronization

/// A bounded number of threads on which guests run.
///
/// A guest may compute for seconds, and a host function may wait for a disk; on the threads of Swift's own pool that
/// would hold up every other task. Threads are started as they are needed and end after five idle seconds. A job that
/// takes long may keep its thread for itself, and another is started in its place.
///
/// `@unchecked Sendable`: the queue and the counts are touched only with `monitor` locked.
final class WorkerThreads: TaskExecutor, @unchecked Sendable {
    typealias Job = @Sendable () -> Void

    private let maximum: Int
    private let maximumDetached: Int
    private let monitor = Monitor()
    private var queue: [Job?] = []
    private var next = 0
    /// The threads, without those that are detached.
    private var threads = 0
    /// The threads whose jobs keep them for themselves.
    private var detached = 0
    /// The threads that sleep.
    private var idle = 0
    /// The threads, one at most, that have just run out of jobs and watch for the next.
    private var watching = 0
    /// The jobs that wait; what a watching thread reads without the lock.
    private let pending = Atomic<Int>(0)

    private static let stackBytes = 1 << 20
    private static let idleTime = Duration.seconds(5)

    /// - Parameters:
    ///   - maximum: The most threads that take jobs.
    ///   - maximumDetached: The most threads beside them, whose jobs take long.
    init(maximum: Int, maximumDetached: Int = 0) {
        self.maximum = max(1, maximum)
        self.maximumDetached = max(0, maximumDetached)
    }

    /// How many jobs wait for a thread.
    var waitingCount: Int { pending.load(ordering: .relaxed) }

    /// What becomes of a job.
    enum Submission {
        /// A thread that watches for jobs takes it at once.
        case taken
        /// A thread that sleeps, or was started for it, takes it.
        case queued
        /// It waits until a thread has done what it does now.
        case waiting
        /// The system has refused every thread.
        case refused
    }

    /// Runs a job on one of the threads, in the order of submission.
    func submit(_ job: @escaping Job) -> Submission {
        monitor.lock()
        queue.append(job)
        pending.add(1, ordering: .relaxed)
        // A thread that was woken counts as idle until it runs, and its job as waiting until it is taken.
        let waiting = queue.count - next
        let lacksThread = waiting > watching + idle
        let isStarted = lacksThread && threads < maximum && start()
        if isStarted { threads += 1 }
        let isTaken = waiting <= watching
        let wakes = !isTaken && idle > 0
        let isAccepted = threads + detached > 0
        if !isAccepted {
            queue.removeLast()
            pending.subtract(1, ordering: .relaxed)
        }
        monitor.unlock()
        // Signalled after the lock is free, so that the thread which wakes need not wait for it.
        if wakes { monitor.signal() }
        guard isAccepted else { return .refused }
        return isTaken ? .taken : lacksThread && !isStarted ? .waiting : .queued
    }

    /// Lets another thread run in the place of this one, whose job takes long.
    ///
    /// - Returns: Whether there may be one; then ``attach()`` follows when the job is over.
    func detach() -> Bool {
        monitor.lock()
        defer { monitor.unlock() }
        guard detached < maximumDetached else { return false }
        threads -= 1
        detached += 1
        let waiting = queue.count - next
        if waiting > watching + idle, threads < maximum, start() { threads += 1 }
        return true
    }

    /// Says that the long job of this thread is over.
    func attach() {
        monitor.lock()
        threads += 1
        detached -= 1
        monitor.unlock()
    }

    /// Runs a job of a task that prefers these threads, since it may wait for the disk.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let submission = submit { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        if submission == .refused { globalConcurrentExecutor.enqueue(job) }
    }

    private func start() -> Bool { SystemThread.start(stackBytes: Self.stackBytes) { self.work() } }

    /// What each thread does until it has been idle for long.
    private func work() {
        monitor.lock()
        while true {
            // Another thread has taken the place of this one while its job took long.
            if threads > maximum { break }
            if let job = takeJob() {
                monitor.unlock()
                job()
                monitor.lock()
                continue
            }
            if watching == 0 {
                watching += 1
                monitor.unlock()
                // A caller that sends one request after the other then pays for neither falling asleep nor waking.
                watch { pending.load(ordering: .relaxed) > 0 }
                monitor.lock()
                watching -= 1
                if next < queue.count { continue }
            }
            idle += 1
            let isInTime = monitor.wait(for: Self.idleTime)
            idle -= 1
            if !isInTime, next == queue.count { break }
        }
        threads -= 1
        monitor.unlock()
    }

    private func takeJob() -> Job? {
        guard next < queue.count else { return nil }
        // The queue may not be empty for long: what is done must not stay in it with the instance that it was for.
        let job = queue[next].take()
        next += 1
        pending.subtract(1, ordering: .relaxed)
        if next == queue.count || next > 1_000 {
            queue.removeFirst(next)
            next = 0
        }
        return job
    }
}

/// For how long a thread watches: about as long as it takes to fall asleep and to be woken again, so that watching in vain
/// at most doubles the cost.
let watchingTime = Duration.microseconds(20)

/// Watches, for ``watchingTime`` at most, for what another thread is about to do.
///
/// It does not let other threads run meanwhile, where there is a second processor: the system makes a thread that has given
/// way wait for the others even when it is woken again, for as long as they may compute at a time.
func watch(for isThere: () -> Bool) {
    let end = ContinuousClock.now.advanced(by: watchingTime)
    let givesWay = Processors.count == 1
    while !isThere(), ContinuousClock.now < end {
        if givesWay { sched_yield() }
    }
}
