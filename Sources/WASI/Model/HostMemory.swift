import Synchronization
public import Wasm

// What the host keeps for a guest beside the guest's own memory, and where it is counted:
//
//     HostMemory ◄── HeldMemory ◄── open files and directories, lines without an end yet
//                               ◄── of a plugin also: events that wait, recordings
//
// Lists of directories are not kept at all. What a single call of the host needs and lets go is bounded by the call
// itself: 64 KiB for output and for entries of directories, 4,096 subscriptions, paths of 4,096 bytes.

/// The memory that the host keeps for a guest, counted against a limit with the name `host_memory`.
///
/// Bytes are counted as they are kept, about: without what the allocator adds.
public final class HostMemory: Sendable {
    /// The limit unless another is given.
    public static let defaultLimit = ByteCount.mebibytes(16)

    /// The most bytes.
    public let limit: ByteCount
    private let count = Atomic<Int>(0)

    /// Makes a count of its own.
    ///
    /// - Parameter limit: The most bytes that are kept at the same time.
    public init(limit: ByteCount = HostMemory.defaultLimit) { self.limit = limit }

    /// The bytes that are kept at present.
    public var byteCount: Int { count.load(ordering: .relaxed) }

    /// Counts bytes for as long as what it gives exists.
    ///
    /// - Returns: `nil` if the limit does not allow as many.
    package func hold(_ byteCount: Int) -> HeldMemory? {
        take(byteCount) ? HeldMemory(byteCount, of: self) : nil
    }

    /// Counts bytes until they are given back.
    ///
    /// - Returns: Whether the limit allows as many; if not, nothing is counted.
    package func take(_ byteCount: Int) -> Bool {
        var present = count.load(ordering: .relaxed)
        while true {
            guard byteCount >= 0, byteCount <= limit.bytes - present else { return false }
            let (exchanged, original) = count.compareExchange(
                expected: present, desired: present + byteCount, ordering: .relaxed)
            if exchanged { return true }
            present = original
        }
    }

    /// Takes bytes out of the count that ``take(_:)`` has put there.
    package func giveBack(_ byteCount: Int) { count.wrappingSubtract(byteCount, ordering: .relaxed) }
}

/// Bytes that are counted as kept for a guest, until the last reference goes.
package final class HeldMemory: Sendable {
    /// How many bytes.
    package let byteCount: Int
    private let memory: HostMemory

    fileprivate init(_ byteCount: Int, of memory: HostMemory) {
        self.byteCount = byteCount
        self.memory = memory
    }

    deinit { memory.giveBack(byteCount) }
}

extension Trap {
    /// What ends a guest for which the host would have to keep more than it may.
    package static var hostMemoryExceeded: Trap { Trap(.limitExceeded, detail: "host_memory") }
}
