package import Foundation

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
    package func reports(of jobs: [Job]) async -> [ScriptReport] {
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
            // Reading the output blocks, which a thread of the concurrency runtime must not do.
            DispatchQueue.global().async { continuation.resume(returning: run(job)) }
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
        do {
            try process.run()
        } catch {
            return failure(job, "the script's process could not be started: \(error)")
        }
        let deadline = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + timeout, execute: deadline)
        // Both pipes have to be emptied at once, or a process that writes much to one blocks.
        let errorText = TextCollector(errors.fileHandleForReading)
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        deadline.cancel()
        if process.terminationReason == .exit, let report = try? JSONDecoder().decode(ScriptReport.self, from: data) {
            return report
        }
        let text = errorText.finish().split(separator: "\n").first.map { ": \($0)" } ?? ""
        let how =
            process.terminationReason == .exit
            ? "exited with \(process.terminationStatus)"
            : process.terminationStatus == SIGTERM
                ? "took more than \(Int(timeout)) s"
                : "crashed with signal \(process.terminationStatus)"
        return failure(job, "the script's process \(how)\(text)")
    }

    /// The report of a script that did not come to its end: all its assertions have failed.
    private func failure(_ job: Job, _ reason: String) -> ScriptReport {
        var report = ScriptReport(file: job.file)
        report.fail(line: 1, reason)
        let source = (try? Data(contentsOf: job.url)).map { [UInt8]($0) } ?? []
        report.failed = max(1, ScriptRunner.assertionCount(of: source))
        return report
    }
}

/// Reads a file handle to its end on another thread.
private final class TextCollector: Sendable {
    private let group = DispatchGroup()
    // Written by the one reader before it leaves the group, read only after waiting for the group.
    nonisolated(unsafe) private var data = Data()

    init(_ handle: FileHandle) {
        group.enter()
        DispatchQueue.global().async {
            unsafe self.data = handle.readDataToEndOfFile()
            self.group.leave()
        }
    }

    func finish() -> String {
        group.wait()
        return unsafe String(decoding: data, as: UTF8.self)
    }
}
