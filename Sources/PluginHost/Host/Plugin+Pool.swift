import Synchronization

/// The instances of a plugin and the requests that wait for them.
struct PoolState {
    var approved: Set<PluginPermission> = []
    /// Changes with each approval: instances with the grants of an earlier one are not used again.
    var generation = 0
    var idle: [IdleInstance] = []
    var running = 0
    /// Whether the last request took less time than it takes to sleep and be woken.
    var isQuick = false
    var waiting: [PluginJob] = []
    /// How requests and the events of other plugins went: who sends events that a plugin fails on must not take it away
    /// from everybody else.
    private(set) var requests = FailureRow()
    private(set) var deliveries = FailureRow()
    var isUnloaded = false
    /// The events of other plugins that wait to be handled, and how many were dropped since there was room.
    var mailbox: [WaitingEvent] = []
    var droppedEvents = 0
    /// Handles the events in the mailbox, while there are any.
    var delivery: Task<Void, Never>?
    /// The plugin after its start with the present grants, for instances that need none; `nil` as well if there is no image of it.
    private(set) var image: PluginImage?
    /// How many instances have started with the present grants, as far as that matters: 2 are several.
    private var startCount = 0
    private var counts = Plugin.Health()
    /// The memory of each instance, as of the end of its last request.
    private var memory: [ObjectIdentifier: Int] = [:]

    /// How the plugin is doing.
    func health(at now: ContinuousClock.Instant) -> Plugin.Health {
        var health = counts
        health.quarantinedUntil = requests.quarantinedUntil.flatMap { $0 > now ? $0 : nil }
        health.running = running
        health.waiting = waiting.count { !$0.isFinished }
        health.refused += waiting.count - health.waiting
        health.memoryByteCount = memory.values.reduce(0, +)
        if isUnloaded {
            health.state = .unloaded
        } else if health.quarantinedUntil != nil {
            health.state = .quarantined
        } else {
            health.state = running > 0 ? .running : .idle
        }
        return health
    }

    /// How jobs like this one went.
    func row(of job: PluginJob) -> FailureRow { job.sender == nil ? requests : deliveries }

    /// The instance for a job, if there is one; a job that is recorded gets a new one.
    mutating func instance(for job: PluginJob) -> IdleInstance? { job.recorded == nil ? idle.popLast() : nil }

    /// Whether an image of an instance that has just started is wanted: the second one's, whatever comes of it.
    ///
    /// Many plugins never start twice: they would pay for an image that nobody uses.
    mutating func takesImage(_ generation: Int) -> Bool {
        guard startCount < 2, generation == self.generation, !isUnloaded else { return false }
        startCount += 1
        return startCount == 2
    }

    /// Keeps an image for further instances.
    mutating func keep(_ image: PluginImage?, _ generation: Int) {
        if generation == self.generation, !isUnloaded { self.image = image }
    }

    /// Lets idle instances and the image go: the next instance starts with what is granted then.
    mutating func forgetAll() {
        for box in idle { forget(box) }
        idle = []
        image = nil
        startCount = 0
    }

    mutating func countStart() { counts.starts += 1 }

    mutating func countRefusals(_ count: Int = 1) { counts.refused += count }

    /// Drops what waits and is finished all the same.
    mutating func dropFinished() {
        let before = waiting.count
        waiting.removeAll { $0.isFinished }
        countRefusals(before - waiting.count)
    }

    /// Notes that an instance is gone.
    mutating func forget(_ box: IdleInstance) { memory[ObjectIdentifier(box.instance)] = nil }

    /// Takes an instance back that was not used after all.
    mutating func putBack(_ box: IdleInstance, generation: Int) {
        // An approval or the end of the plugin may have come between: its grants are then those of before.
        if generation == self.generation, !isUnloaded { idle.append(box) } else { forget(box) }
    }

    /// Books what an instance used, and keeps it for the next request if it is fit for one.
    mutating func keep(_ box: IdleInstance, generation: Int, _ isolation: PluginIsolation) {
        let instance = box.instance
        counts.peakMemoryByteCount = max(counts.peakMemoryByteCount, instance.peakMemoryByteCount)
        counts.lastFuel = instance.consumedFuel
        counts.lastHostWork = instance.hostWork
        if !instance.isUsable {
            counts.restarts += 1
        } else if instance.isBloated {
            counts.recycled += 1
        } else if generation == self.generation, !isUnloaded, instance.recorder == nil, isolation == .reusedInstances {
            memory[ObjectIdentifier(instance)] = instance.memoryByteCount
            idle.append(box)
            return
        }
        forget(box)
    }

    /// Books the end of a request that the plugin was entered for.
    mutating func book(_ result: PluginJob.Outcome, of job: PluginJob, _ policy: HostPolicy) {
        var row = row(of: job)
        switch result {
        case .success:
            counts.answered += 1
            row = FailureRow()
        case .failure(let error):
            counts.failed += 1
            counts.lastFailure = error
            if error.isFaultOfPlugin, job.isTimeoutFault || error.limit != "timeout" { row.add(policy) }
        }
        if job.sender == nil { requests = row } else { deliveries = row }
    }
}

/// Failures one after the other, and for how long the plugin is left alone because of them.
struct FailureRow {
    private(set) var count = 0
    private(set) var quarantinedUntil: ContinuousClock.Instant?

    /// Whether the plugin is left alone at present.
    var isQuarantined: Bool { quarantinedUntil.map { $0 > .now } ?? false }

    mutating func add(_ policy: HostPolicy) {
        count += 1
        let excess = count - max(1, policy.failuresBeforeQuarantine)
        guard excess >= 0 else { return }
        let pause = min(policy.quarantine * (1 << min(excess, 10)), .seconds(60))
        quarantinedUntil = .now.advanced(by: pause)
    }
}

extension PluginError {
    fileprivate static var unloaded: PluginError { PluginError(.unloaded, "the host has let the plugin go") }

    fileprivate static func quarantined(_ row: FailureRow) -> PluginError {
        PluginError(.quarantined, "the plugin has failed \(row.count) times in a row and is left alone")
    }

    /// Whether the plugin, rather than its caller or a service of the host, has failed.
    fileprivate var isFaultOfPlugin: Bool {
        switch code {
        case .cancelled, .permissionDenied, .storageUnavailable, .credentialsUnavailable, .auditUnavailable,
            .overloaded, .unloaded, .invalidRequest:
            false
        default: limit != "request_bytes"
        }
    }
}

extension Plugin {
    private enum Admission {
        case run(IdleInstance?, generation: Int, isQuick: Bool)
        case wait
        case refuse(PluginError)
    }

    /// Runs a job, or lets it wait for an instance.
    ///
    /// - Returns: Whether the outcome is likely to be there within ``watchingTime``.
    func enqueue(_ job: PluginJob) -> Bool {
        let admission = state.withLock { state -> Admission in
            if state.isUnloaded { return .refuse(.unloaded) }
            let row = state.row(of: job)
            if row.isQuarantined {
                state.countRefusals()
                return .refuse(.quarantined(row))
            }
            if state.running < maximumRunning(state.approved) {
                state.running += 1
                return .run(state.instance(for: job), generation: state.generation, isQuick: state.isQuick)
            }
            if state.waiting.count >= core.policy.waitingRequests { state.dropFinished() }
            guard state.waiting.count < core.policy.waitingRequests else {
                state.countRefusals()
                return .refuse(PluginError(.overloaded, "\(state.waiting.count) requests wait for the plugin already"))
            }
            state.waiting.append(job)
            return .wait
        }
        switch admission {
        case .run(let instance, let generation, let isQuick):
            let submission = submit(job, instance, generation)
            // Other plugins have all threads: the time for the answer runs all the same.
            if submission == .waiting { job.startTimer() }
            return submission == .taken && isQuick
        case .wait: job.startTimer()
        case .refuse(let error): job.finish(.failure(error))
        }
        return false
    }

    /// Ends everything that waits; what runs may go on.
    func close() {
        let waiting = state.withLock { state in
            state.isUnloaded = true
            state.forgetAll()
            state.mailbox = []
            defer { state.waiting = [] }
            return state.waiting
        }
        for job in waiting { job.finish(.failure(.unloaded)) }
    }

    @discardableResult
    private func submit(_ job: PluginJob, _ box: IdleInstance?, _ generation: Int) -> WorkerThreads.Submission {
        let submission = core.workers.submit { [self] in
            let start = ContinuousClock.now
            var box = box
            let result: PluginJob.Outcome
            var hasEntered = false
            if let error = job.begin() {
                result = .failure(error)
            } else {
                hasEntered = true
                result = serve(job, &box)
            }
            let next = conclude(hasEntered ? result : nil, of: job, box, generation, since: start)
            job.finish(result)
            // What an instance that is not kept had is given back when its caller has the answer.
            withExtendedLifetime(box) {}
            if let next { submit(next.job, next.instance, next.generation) }
        }
        if submission == .refused {
            let refused = state.withLock { state in
                state.running -= 1
                if let box { state.putBack(box, generation: generation) }
                // Nothing else that runs would come back for those that wait.
                let stranded = state.running == 0 ? state.waiting : []
                if state.running == 0 { state.waiting = [] }
                state.countRefusals(1 + stranded.count)
                return [job] + stranded
            }
            for job in refused { job.finish(.failure(.noThreads)) }
        }
        return submission
    }

    /// Serves a job on this thread, with an instance that was idle or a new one, and finishes its recording.
    private func serve(_ job: PluginJob, _ box: inout IdleInstance?) -> PluginJob.Outcome {
        let recorder = makeRecorder(for: job)
        let thread = box?.instance.thread ?? GuestThread()
        let pace = core.turns.begin(on: thread, isLong: wasLong.load(ordering: .relaxed))
        job.attach(thread.begin())
        let outcome: PluginJob.Outcome
        do throws(PluginError) {
            let turn = try takeTurn(job, thread)
            defer { turn?.end() }
            let instance: PluginInstance
            if let idle = box?.instance {
                instance = idle
            } else {
                instance = try makeInstance(thread, for: job, recorder)
            }
            box = IdleInstance(instance: instance)
            let request = PluginInstance.Request(
                type: job.type, deadline: job.deadline, time: job.time, sender: job.sender
            ) { [self] session in try composed(job, for: session) }
            outcome = .success(try instance.respond(to: request, schema: package.manifest.configurationSchema))
        } catch {
            outcome = .failure(error)
        }
        wasLong.store(pace.finish(), ordering: .relaxed)
        guard let recorder, let recorded = job.recorded else { return outcome }
        return recorded.finish(recorder, outcome)
    }

    private func makeInstance(
        _ thread: GuestThread, for job: PluginJob, _ recorder: Recorder?
    ) throws(PluginError) -> PluginInstance {
        let (approved, generation, image) = state.withLock { state in
            state.countStart()
            return (state.approved, state.generation, recorder == nil ? state.image : nil)
        }
        let manifest = package.manifest
        do throws(PluginError) {
            let parts = PluginInstance.Parts(
                module: package.module, manifest: manifest, services: services(for: job),
                grants: Grants(
                    requested: requestedPermissions, approved: approved, isInstalled: isInstalled,
                    manifestPath: package.manifestPath),
                limits: limits, thread: thread, until: job.deadline, allowing: job.time, isDelivery: job.sender != nil,
                recorder: recorder)
            if let image { return try PluginInstance(image, parts) }
            let instance = try PluginInstance(starting: parts, manifest)
            try instance.checkRequestedPermissions(against: requestedPermissions, manifest)
            if recorder == nil, state.withLock({ $0.takesImage(generation) }) {
                let image = instance.makeImage(for: core.policy.isolation)
                state.withLock { $0.keep(image, generation) }
            }
            return instance
        } catch {
            AuditTrail(plugin: manifest.id, sink: services.audit, thread: thread, redactor: Redactor())
                .recordFailure(of: job.type, error)
            throw error
        }
    }

    /// Books the end of a request, and takes the next one that waits.
    ///
    /// - Parameter result: The request's outcome; `nil` if the plugin was not entered for it.
    private func conclude(
        _ result: PluginJob.Outcome?, of job: PluginJob, _ box: IdleInstance?, _ generation: Int,
        since start: ContinuousClock.Instant
    ) -> (job: PluginJob, instance: IdleInstance?, generation: Int)? {
        state.withLock { state in
            state.running -= 1
            if let result {
                state.isQuick = start.duration(to: .now) < watchingTime
                if let box { state.keep(box, generation: generation, core.policy.isolation) }
                state.book(result, of: job, core.policy)
            } else {
                state.countRefusals()
                if let box { state.putBack(box, generation: generation) }
            }
            // An approval may have lowered the number meanwhile.
            while !state.waiting.isEmpty, state.running < maximumRunning(state.approved) {
                let job = state.waiting.removeFirst()
                let row = state.row(of: job)
                // What waited when the quarantine began does not get past it.
                if row.isQuarantined { job.finish(.failure(.quarantined(row))) }
                if job.isFinished {
                    state.countRefusals()
                    continue
                }
                state.running += 1
                return (job, state.instance(for: job), state.generation)
            }
            return nil
        }
    }
}

/// An instance that waits for its next request.
///
/// `@unchecked Sendable`: it is handed from thread to thread through the plugin's mutex, and whoever has taken it out is
/// the only one who uses it.
struct IdleInstance: @unchecked Sendable {
    let instance: PluginInstance
}
