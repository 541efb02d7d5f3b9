import Foundation
import Synchronization

/// What a process prints into a pipe, for tests that wait for a part of it.
final class FollowedText: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var isAtEnd = false
        var waiting: [@Sendable () -> Void] = []
    }

    let pipe = Pipe()
    private let state = Mutex(State())

    /// What has been printed so far.
    var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }

    init() {
        pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            self?.add(Array(data))
        }
    }

    /// No bytes are the end.
    private func add(_ bytes: [UInt8]) {
        let waiting = state.withLock { state in
            state.bytes += bytes
            state.isAtEnd = bytes.isEmpty
            defer { state.waiting = [] }
            return state.waiting
        }
        for resume in waiting { resume() }
    }

    /// Waits until a text was printed so often, and says whether that came before the end.
    func has(_ text: String, _ count: Int) async -> Bool {
        while true {
            let seen = state.withLock { ($0.bytes.count, $0.isAtEnd) }
            if self.text.ranges(of: text).count >= count { return true }
            if seen.1 { return false }
            await withCheckedContinuation { continuation in
                let isNews = state.withLock { state in
                    let isNews = state.bytes.count != seen.0 || state.isAtEnd
                    if !isNews { state.waiting.append { continuation.resume() } }
                    return isNews
                }
                if isNews { continuation.resume() }
            }
        }
    }
}
