package import Foundation
import Platform
import Synchronization

/// Runs scripts in processes of their own, so that a crash or an endless loop in one loses no other's results.
package struct IsolatedRun: Sendable {
    /// A script and its name in the report.
    package struct Job: Sendable {
        package var file: String
        package var url: URL

        package init(file: String, url: URL) {
            self.file = file
            self.url = url
        }
    }
    /// The program that, called with ``argument`` and a script, prints its report as JSON.
    package var executable: URL
    /// After this many seconds a script has failed.
    package var timeout: Double

    package static let argument = "--isolated"

    package init(executable: URL, timeout: Double = 60) {
        self.executable = executable
        self.timeout = timeout
    }

    /// Runs all jobs, a few at a time, and gives their reports in order.
    ///
    /// - Parameters:
    ///   - jobs: The scripts.
    ///   - progress: Is told of each job that has come to its end.
    package func reports(of jobs: [Job], progress: () -> Void = {}) async -> [ScriptReport] {
        await withTaskGroup(of: (Int, ScriptReport).self) { group in
            var reports: [ScriptReport?] = Array(repeating: nil, count: jobs.count)
            let width = max(1, min(8, ProcessInfo.processInfo.activeProcessorCount))
            var next = 0
            while next < min(width, jobs.count) {
                let index = next
                group.addTask { (index, await report(of: jobs[index])) }
                next += 1
            }
            while let (index, report) = await group.next() {
                reports[index] = report
                progress()
                if next < jobs.count {
                    let index = next
                    group.addTask { (index, await self.report(of: jobs[index])) }
                    next += 1
                }
            }
            return reports.compactMap(\.self)
        }
    }

    private func report(of job: Job) async -> ScriptReport {
        await withCheckedContinuation { continuation in
            // Waiting for a process blocks, which a thread of a shared pool must not do: the pool may have no other.
            Thread.detachNewThread { continuation.resume(returning: run(job)) }
        }
    }

    private func run(_ job: Job) -> ScriptReport {
        let process = Process()
        process.executableURL = executable
        process.arguments = [Self.argument, job.file, job.url.path]
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            return failure(job, "the script's process could not be started: \(error)")
        }
        // Both pipes have to be emptied at once, or a process that writes much to one blocks.
        let outputReader = PipeReader(output)
        let errorReader = PipeReader(errors)
        if ended.wait(timeout: .now() + timeout) == .timedOut {
            // A signal that can be blocked would not do: the process inherits the mask of this thread.
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            return failure(job, "the script's process took more than \(timeout) s")
        }
        let data = outputReader.contents()
        if process.terminationReason == .exit, let report = try? JSONDecoder().decode(ScriptReport.self, from: data) {
            return report
        }
        let text = String(decoding: errorReader.contents(), as: UTF8.self)
        let detail = text.split(separator: "\n").first.map { ": \($0)" } ?? ""
        let how = process.terminationReason == .exit ? "exited with" : "crashed with signal"
        return failure(job, "the script's process \(how) \(process.terminationStatus)\(detail)")
    }

    /// The report of a script that did not come to its end: all its assertions have failed.
    private func failure(_ job: Job, _ reason: String) -> ScriptReport {
        var report = ScriptReport(file: job.file)
        let source = (try? Data(contentsOf: job.url)).map { [UInt8]($0) } ?? []
        report.interruption = .init(
            line: 1, reason: reason, assertionCount: ScriptRunner.assertionCount(of: source))
        return report
    }
}

/// Reads a pipe to its end on a thread of its own.
private final class PipeReader: Sendable {
    private let data = Mutex(Data())
    private let done = DispatchSemaphore(value: 0)

    init(_ pipe: Pipe) {
        Thread.detachNewThread {
            let contents = pipe.fileHandleForReading.readDataToEndOfFile()
            self.data.withLock { $0 = contents }
            self.done.signal()
        }
    }

    /// What was read, once the other end is closed.
    func contents() -> Data {
        done.wait()
        return data.withLock { $0 }
    }
}
