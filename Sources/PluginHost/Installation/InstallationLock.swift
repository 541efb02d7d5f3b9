import Platform

/// Keeps other processes, and other tasks of this one, from changing installations.
///
/// Waiting suspends the task and blocks no thread. The lock ends with the process.
package struct InstallationLock: ~Copyable {
    private let file: SystemFile

    /// Waits for the lock of a state directory.
    ///
    /// - Throws: ``Installations/Failure/busy`` if another process keeps it for longer than `lockTimeout`, or the task is
    ///   cancelled.
    package static func acquire(
        in state: StateDirectory, lockTimeout: Duration = .seconds(10)
    ) async throws(Installations.Failure) -> InstallationLock {
        let path = Path.join(state.path, "installations.lock")
        let file: SystemFile
        do throws(PluginFileError) {
            try Path.makeFolder(Path.folder(of: path))
            file = try StateFile(path).open(O_RDWR | O_CREAT)
        } catch {
            throw .file(error)
        }
        let deadline = ContinuousClock.now.advanced(by: lockTimeout)
        var pause = Duration.milliseconds(1)
        while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw .file(.system("lock", path)) }
            guard ContinuousClock.now < deadline else { throw .busy }
            do { try await Task.sleep(for: pause) } catch { throw .busy }
            pause = min(pause * 2, .milliseconds(50))
        }
        return InstallationLock(file: file)
    }

    /// Lets the lock go.
    package consuming func release() { _ = flock(file.descriptor, LOCK_UN) }
}
