import Wasm

/// Cuts a stream of bytes into lines.
struct LineBuffer {
    /// The bytes since the last newline.
    private var pending: [UInt8] = []
    /// What is counted for them.
    private var held: HeldMemory?

    private static let minimumByteCount = 256

    /// Whether nothing waits for its newline.
    var isEmpty: Bool { pending.isEmpty }

    /// Adds bytes and hands over each line that is complete, or that reaches `limit` bytes.
    ///
    /// - Throws: What `receive` throws; a ``Wasm/Trap`` if a line that is not complete is more than may be kept.
    mutating func append(
        _ bytes: [UInt8], limit: Int, in memory: HostMemory, _ receive: (String) throws -> Void
    ) throws {
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let room = limit - pending.count
            let end = bytes.endIndex - start > room ? start + room : bytes.endIndex
            if let newline = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) {
                pending += bytes[start..<newline]
                start = newline + 1
                try hand(receive)
            } else {
                try reserve(pending.count + (end - start), in: memory)
                pending += bytes[start..<end]
                start = end
                if pending.count >= limit {
                    // A newline right behind the cut ends this line, and is not an empty one.
                    if start < bytes.endIndex, bytes[start] == UInt8(ascii: "\n") {
                        start += 1
                        try hand(receive)
                    } else {
                        // A character that is not whole yet goes to the next line.
                        let rest = pending.count > 4 ? Self.incompleteCharacter(pending) : 0
                        let character = Array(pending.suffix(rest))
                        pending.removeLast(rest)
                        try hand(receive)
                        pending = character
                    }
                }
            }
        }
    }

    /// Makes room for so many bytes, which are kept until the next newline.
    private mutating func reserve(_ count: Int, in memory: HostMemory) throws {
        let present = held?.byteCount ?? 0
        guard count > present else { return }
        // As arrays grow; what was counted before goes only when the new room is there, as its bytes do.
        let size = max(count, Self.minimumByteCount, 2 * present)
        guard let held = memory.hold(size) else { throw Trap.hostMemoryExceeded }
        pending.reserveCapacity(size)
        self.held = held
    }

    /// Hands over what is left.
    mutating func flush(_ receive: (String) throws -> Void) throws {
        if !pending.isEmpty { try hand(receive) }
    }

    private mutating func hand(_ receive: (String) throws -> Void) throws {
        let line = String(decoding: pending, as: UTF8.self)
        pending.removeAll(keepingCapacity: true)
        try receive(line)
    }

    /// How many of the last bytes are the beginning of a character of UTF-8 that goes on.
    private static func incompleteCharacter(_ bytes: [UInt8]) -> Int {
        for count in 1...3 {
            let byte = bytes[bytes.count - count]
            if byte & 0xC0 == 0x80 { continue }
            let whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return whole > count ? count : 0
        }
        return 0
    }
}
