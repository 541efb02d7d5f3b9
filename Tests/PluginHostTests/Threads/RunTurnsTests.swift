import Foundation
import Synchronization
import Testing

@testable import PluginHost

/// Turns of long requests, on as many processors as are said to be there.
@Suite struct `Turns of long requests` {
    /// How many requests compute at a time, and what each got.
    private final class Counts: Sendable {
        let isOver = Atomic<Bool>(false)
        let running = Atomic<Int>(0)
        let most = Mutex<Int>(0)
        let looked = DispatchSemaphore(value: 0)
        let ended = DispatchSemaphore(value: 0)
        let looks: Mutex<[Int]>

        init(_ count: Int) { looks = Mutex(Array(repeating: 0, count: count)) }
    }

    /// Lets long requests compute until each has had some turns, and as many as may have computed at a time.
    ///
    /// - Returns: The most that computed at a time.
    private static func most(
        of count: Int, threads: Int, processors: Int, besideShort: Bool, allowed: Int
    ) -> Int {
        let counts = Counts(count)
        let turns = RunTurns(WorkerThreads(maximum: threads), threads: threads, processors: processors)
        if besideShort { turns.begin(on: GuestThread(), isLong: false).finish() }
        for index in 0..<count {
            Thread.detachNewThread {
                let pace = turns.begin(on: GuestThread(), isLong: true)
                while !counts.isOver.load(ordering: .acquiring) {
                    pace.look(until: nil)
                    let running = counts.running.add(1, ordering: .acquiringAndReleasing).newValue
                    counts.most.withLock { $0 = max($0, running) }
                    // What it computes; long enough for the others to come to their own looks.
                    usleep(500)
                    counts.running.subtract(1, ordering: .acquiringAndReleasing)
                    counts.looks.withLock { $0[index] += 1 }
                    counts.looked.signal()
                }
                pace.finish()
                counts.ended.signal()
            }
        }
        while true {
            // While short requests come, a processor is theirs.
            if besideShort { turns.begin(on: GuestThread(), isLong: false).finish() }
            if counts.looks.withLock({ $0.allSatisfy { $0 >= 3 } }), counts.most.withLock({ $0 >= allowed }) { break }
            counts.looked.wait()
        }
        counts.isOver.store(true, ordering: .releasing)
        for _ in 0..<count { counts.ended.wait() }
        return counts.most.withLock { $0 }
    }

    private static let machines = [(4, 1), (4, 2), (4, 4), (8, 4), (4, 8), (16, 16)]

    @Test(.timeLimit(.minutes(5)), arguments: machines)
    func `leave a processor to short ones, and reach all that wait`(threads: Int, processors: Int) {
        let allowed = max(1, min(threads, processors - 1))
        let most = Self.most(
            of: 3 * threads, threads: threads, processors: processors, besideShort: true, allowed: allowed)
        #expect(most == allowed)
    }

    @Test(.timeLimit(.minutes(5)), arguments: machines)
    func `take every processor where no short ones come`(threads: Int, processors: Int) {
        let allowed = min(threads, processors)
        let most = Self.most(
            of: 3 * threads, threads: threads, processors: processors, besideShort: false, allowed: allowed)
        #expect(most == allowed)
    }
}
