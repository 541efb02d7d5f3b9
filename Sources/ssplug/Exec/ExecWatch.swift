import Platform
import PluginHost

/// Runs a plugin anew each time its manifest or module changes, until the process is interrupted.
struct ExecWatch {
    let options: ExecOptions
    let arguments: [String]

    private static let interval = Duration.milliseconds(500)

    func run() async throws(UsageError) -> ExitCode {
        guard Path.exists(options.manifestPath) else {
            throw .message("--watch needs the path of a plugin.json that exists")
        }
        let output = ExecOutput(options)
        var approved: Set<PluginPermission> = []
        var seen: Fingerprint
        while true {
            seen = fingerprint
            var run = ExecRun(options: options, arguments: arguments)
            run.approvedBefore = approved
            let code = await run.execute()
            // Nobody gets the answers any more.
            guard StandardOutput.isOpen else { return code }
            approved.formUnion(run.newlyApproved)
            output.say(
                .info, "waiting for a change of \(displayed(options.manifestPath, limit: 300)) or its module")
            guard await waitForChange(since: seen) else { return code }
            output.say(.info, "changed, running again")
        }
    }

    /// Waits until something has changed, and then until a whole interval has passed without a further change: a build
    /// may write a file piece by piece.
    ///
    /// - Returns: Whether something has changed, and there is still somebody who reads the answers.
    private func waitForChange(since seen: Fingerprint) async -> Bool {
        var last = seen
        while StandardOutput.isOpen {
            try? await Task.sleep(for: Self.interval)
            let now = fingerprint
            if now != seen, now == last, now.manifest != nil { return true }
            last = now
        }
        return false
    }

    private struct Fingerprint: Equatable {
        var manifest: FileFingerprint?
        var module: FileFingerprint?
    }

    private var fingerprint: Fingerprint {
        let path = options.manifestPath
        let contents = try? FileContents(readingRegularFile: path, limit: PluginLimits.manifestBytes)
        // What names the module is read even where the rest of the manifest is broken.
        let module = contents.flatMap { try? JSONValue(parsing: $0.bytes) }?["wasm_path"]?.string
        return Fingerprint(
            manifest: FileFingerprint(path),
            module: module.flatMap { FileFingerprint(Path.join(Path.folder(of: path), $0)) })
    }
}

/// What tells a file from the one that was at its place before.
private struct FileFingerprint: Equatable {
    private var device: dev_t
    private var inode: ino_t
    private var size: off_t
    private var seconds: Int
    private var nanoseconds: Int

    init?(_ path: String) {
        guard !path.utf8.contains(0) else { return nil }
        var status = stat()
        // SAFETY: the structure outlives the call, and the string is lent as a C string for it.
        guard unsafe stat(path, &status) == 0 else { return nil }
        (device, inode, size) = (status.st_dev, status.st_ino, status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec)
    }
}
