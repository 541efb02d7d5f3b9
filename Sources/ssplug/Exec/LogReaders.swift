import Synchronization

/// Those who read what a plugin logs and emits, as long as there are any.
final class LogReaders: Sendable {
    private struct State {
        var haveLeft = false
        var continuation: AsyncStream<Never>.Continuation?
    }
    private let state = Mutex(State())

    /// Whether they have closed the pipe.
    var haveLeft: Bool { state.withLock { $0.haveLeft } }

    /// Notes that they have closed the pipe.
    func leave() {
        let continuation = state.withLock { state in
            state.haveLeft = true
            return state.continuation.take()
        }
        continuation?.finish()
    }

    /// Does something that they are to see, and cancels it when they close the pipe: a plugin that logs has no notice of
    /// that, and would go on for nobody.
    func watching(_ body: @escaping @Sendable () async -> ExitCode) async -> ExitCode {
        let departure = AsyncStream<Never> { continuation in
            let haveLeft = state.withLock { state in
                state.continuation = continuation
                return state.haveLeft
            }
            if haveLeft { continuation.finish() }
        }
        return await withTaskGroup(of: ExitCode?.self) { group in
            group.addTask { await body() }
            group.addTask {
                for await _ in departure {}
                return nil
            }
            var code: ExitCode?
            for await ended in group {
                if let ended { code = ended }
                // What is left is the watch, or else what nobody wants any more.
                group.cancelAll()
            }
            return code ?? .internalError
        }
    }
}
