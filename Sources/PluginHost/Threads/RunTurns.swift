import Platform
import Synchronization

/// Lets requests that compute for long do so by turns, so that those which do not find a thread and a processor free.
///
///     request ─► one of the host's threads ─► done, as nearly all are
///                        │ 20 ms
///                        ▼
///                the thread is its own: the host may start another in its place ─► done, if it waits most of the time
///                        │ 10 ms of processor time
///                        ▼
///                long: it computes while it has a turn, and sleeps in a row while it has none ─► done
///
/// All of it happens at looks at cancellation and deadline, and in waits for services. While requests come that are not
/// long, the long ones leave one processor to them. The system shares processors as well, but a thread that it wakes waits
/// for those that compute, some milliseconds for each, which is many times what a short request takes. It may even put the
/// thread behind one that computes while a processor is about to be free, so that long requests let others go first at
/// each look. A low priority would not do instead: a request that got hardly any time would see its own deadline too late,
/// and hold what others wait for.
///
/// The next request of a plugin whose last one was long is taken for long from its start. Neither fuel nor host work,
/// results or recordings depend on turns; deadlines go on while a guest sleeps.
final class RunTurns: Sendable {
    private struct State {
        /// The requests that have a turn.
        var running = 0
        /// Those that wait, in the order in which they came.
        var waiting: [RunPace] = []
        /// When the last request came that was not taken for long.
        var lastShort: ContinuousClock.Instant?
    }
    private let state = Mutex(State())
    private let threads: Int
    private let processors: Int
    fileprivate let workers: WorkerThreads

    /// How long a request keeps one of the host's threads.
    static let timeOnThread = Duration.milliseconds(20)
    /// The processor time, beyond that, of a request that counts as long.
    static let shortTime = Duration.milliseconds(10)
    /// How long a turn lasts where others wait.
    static let turnTime = Duration.milliseconds(10)
    /// How long a request computes before it lets the system run other threads, which costs a microsecond.
    static let yieldTime = Duration.microseconds(250)
    /// How long a processor is left free after a short request.
    private static let reservedTime = Duration.seconds(1)

    /// - Parameters:
    ///   - threads: The most requests that have a turn at a time.
    ///   - processors: What there is to share.
    init(_ workers: WorkerThreads, threads: Int, processors: Int) {
        self.workers = workers
        self.threads = max(1, threads)
        self.processors = processors
    }

    /// How many requests compute by turns now, those that wait for theirs included.
    var longCount: Int { state.withLock { $0.running + $0.waiting.count } }

    /// Begins a request on this thread; ``RunPace/finish()`` ends it.
    ///
    /// - Parameter isLong: Whether it is expected to be long.
    func begin(on thread: GuestThread, isLong: Bool) -> RunPace {
        let now = ContinuousClock.now
        if !isLong { state.withLock { $0.lastShort = now } }
        let pace = RunPace(self, thread, now, isLong: isLong)
        thread.pace = pace
        return pace
    }

    /// Begins work on this thread that takes no turns, since the host itself asked for it, such as loading a plugin.
    func beginWithoutTurns(on thread: GuestThread) -> RunPace {
        let pace = RunPace(self, thread, .now, isLong: nil)
        thread.pace = pace
        return pace
    }

    /// How many requests may have a turn now.
    private func maximum(_ state: borrowing State) -> Int {
        let isReserved = state.lastShort.map { ContinuousClock.now < $0.advanced(by: Self.reservedTime) } ?? false
        return max(1, min(threads, isReserved ? processors - 1 : processors))
    }

    /// Takes a turn if one is free.
    ///
    /// - Returns: Whether the request has a turn; otherwise it waits in the row.
    fileprivate func join(_ pace: RunPace) -> Bool {
        state.withLock { state in
            guard state.waiting.isEmpty, state.running < maximum(state) else {
                state.waiting.append(pace)
                return false
            }
            state.running += 1
            return true
        }
    }

    /// Ends a turn: those that wait longest get what is free, and the request waits behind them if there are any.
    ///
    /// - Returns: Whether the request has another turn.
    fileprivate func renew(_ pace: RunPace) -> Bool {
        let (granted, isKept) = state.withLock { state -> ([RunPace], Bool) in
            state.running -= 1
            state.waiting.append(pace)
            var granted = grant(&state)
            let isKept = granted.last === pace
            if isKept { granted.removeLast() }
            return (granted, isKept)
        }
        for other in granted { other.wake() }
        return isKept
    }

    /// Gives up a turn.
    fileprivate func leave() {
        let granted = state.withLock { state in
            state.running -= 1
            return grant(&state)
        }
        for other in granted { other.wake() }
    }

    /// Gives up the wait for a turn.
    ///
    /// - Returns: Whether there was one; otherwise the turn has come meanwhile.
    fileprivate func abandon(_ pace: RunPace) -> Bool {
        state.withLock { state in
            guard let index = state.waiting.firstIndex(where: { $0 === pace }) else { return false }
            state.waiting.remove(at: index)
            return true
        }
    }

    /// Takes out of the row those who have a turn from now on.
    private func grant(_ state: inout State) -> [RunPace] {
        // Whoever waits is woken by one that has a turn, so that there must be one.
        let count = min(max(0, maximum(state) - state.running), state.waiting.count)
        let granted = Array(state.waiting.prefix(count))
        state.waiting.removeFirst(count)
        state.running += count
        return granted
    }
}

/// How one request shares threads and processors with others.
///
/// `@unchecked Sendable`: all but ``isGranted`` is touched by the request's thread only.
final class RunPace: @unchecked Sendable {
    private let turns: RunTurns
    private let thread: GuestThread
    /// When there is something to decide.
    private var next: ContinuousClock.Instant
    /// When its turn, or the part of the turn, began.
    private var lastYield: ContinuousClock.Instant
    /// The thread's processor time from which on the request's is counted; `nil` as long as it is not.
    private var start: Duration?
    /// Whether another thread may run in the place of this one.
    private var hasOwnThread = false
    /// Whether it computes by turns; `nil` if it never does.
    private var isLong: Bool?
    private var hasTurn = false
    private let isGranted = Atomic<Bool>(false)

    fileprivate init(_ turns: RunTurns, _ thread: GuestThread, _ now: ContinuousClock.Instant, isLong: Bool?) {
        self.turns = turns
        self.thread = thread
        self.isLong = isLong
        lastYield = now
        next = isLong == true ? now : now.advanced(by: RunTurns.timeOnThread)
        if isLong == true { start = threadTime() }
    }

    /// Lets others compute if it is time for that; sleeps until the request's turn comes, or its end.
    func look(until deadline: ContinuousClock.Instant?) {
        let now = ContinuousClock.now
        if hasTurn, now >= lastYield.advanced(by: RunTurns.yieldTime) {
            sched_yield()
            lastYield = .now
        }
        guard now >= next else { return }
        takeThread()
        guard let isLong, let start else {
            next = now.advanced(by: RunTurns.turnTime)
            return
        }
        if !isLong {
            let left = RunTurns.shortTime - (threadTime() - start)
            // It cannot have computed for so long any earlier.
            guard left <= .zero else {
                next = now.advanced(by: left)
                return
            }
            self.isLong = true
        }
        hasTurn = hasTurn ? turns.renew(self) : turns.join(self)
        if !hasTurn { sleep(until: deadline ?? now.advanced(by: .seconds(3_600))) }
        next = .now.advanced(by: RunTurns.turnTime)
    }

    /// Lets another thread run in the place of this one.
    private func takeThread() {
        // There may be room for it only later.
        if !hasOwnThread { hasOwnThread = turns.workers.detach() }
        if start == nil { start = threadTime() }
    }

    /// Lets others compute while this thread waits for a service.
    ///
    /// - Returns: When the wait has kept the thread for so long that another must run in its place, and what lets it.
    func beginWait() -> (time: ContinuousClock.Instant, body: () -> Void)? {
        if hasTurn {
            turns.leave()
            hasTurn = false
            next = .now
        }
        return hasOwnThread ? nil : (time: next, body: { self.takeThread() })
    }

    private func sleep(until deadline: ContinuousClock.Instant) {
        thread.sleep(until: deadline) { isGranted.load(ordering: .acquiring) }
        // Where the run was cancelled or its time is over, it ends now, and needs no turn for that.
        hasTurn = !turns.abandon(self)
        isGranted.store(false, ordering: .releasing)
    }

    /// Says that the request has a turn.
    fileprivate func wake() {
        isGranted.store(true, ordering: .releasing)
        thread.wake()
    }

    /// Ends the request.
    ///
    /// - Returns: Whether it was a long one.
    @discardableResult
    func finish() -> Bool {
        thread.pace = nil
        let hadTurn = hasTurn
        if hasTurn { turns.leave() }
        if hasOwnThread { turns.workers.attach() }
        guard isLong == true, let start else { return false }
        // One that has ended in the row has not shown that it is short.
        return !hadTurn || threadTime() - start >= RunTurns.shortTime
    }
}

/// The processor time of this thread.
private func threadTime() -> Duration {
    var time = timespec()
    // SAFETY: the call fills the local `time`.
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
