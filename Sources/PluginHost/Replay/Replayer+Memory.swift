import Wasm

extension Replayer {
    func compare(_ access: RecordedAccess, _ call: RecordedCall?) throws {
        guard let expected = recording.bytes(of: access) else {
            throw stop(.outcome, "an answer that the host read", "no answer in the outcome")
        }
        let (memory, address) = try place(of: access, expected.count, "a read", call)
        guard let found = try? memory.bytes(at: address, count: UInt64(expected.count)), found == expected else {
            let found = (try? memory.bytes(at: address, count: UInt64(expected.count))) ?? []
            throw stop(
                .memory,
                (call.map { "\(displayed($0.name)) read" } ?? "the host read") + " \(recordedExcerpt(expected))",
                recordedExcerpt(found), sequence: call?.sequence)
        }
    }

    func write(_ access: RecordedAccess, _ call: RecordedCall?) throws {
        guard let bytes = recording.bytes(of: access) else {
            throw stop(.outcome, "bytes that the host wrote", "no answer in the outcome")
        }
        let (memory, address) = try place(of: access, bytes.count, "a write", call)
        do { try memory.write(bytes, at: address) } catch {
            throw stop(.memory, "a write", "a place outside the memory", sequence: call?.sequence)
        }
    }

    /// The memory of an access, and the address, where it has room.
    private func place(
        of access: RecordedAccess, _ count: Int, _ what: String, _ call: RecordedCall?
    ) throws -> (Memory, UInt64) {
        let memories = interpreter.memories
        guard access.memory < memories.count else {
            throw stop(
                .memory, "\(what) in memory \(access.memory)", "a module with \(memories.count)",
                sequence: call?.sequence)
        }
        let memory = memories[access.memory]
        let address = relocations.present(access.address)
        let size = UInt64(memory.byteCount)
        guard UInt64(count) <= size, address <= size - UInt64(count) else {
            throw stop(
                .memory, "\(what) of \(count) bytes at 0x\(String(access.address, radix: 16))",
                "a memory of \(size) bytes", sequence: call?.sequence)
        }
        return (memory, address)
    }

    /// Whether the host read a pointer, in a list of buffers, that is another one in a module built again.
    ///
    /// In such a list each pointer is read after the length of its buffer.
    func isMovedPointer(_ access: RecordedAccess, before index: Int, _ call: RecordedCall) throws -> Bool {
        guard !isRecordedModule, index > 0, call.name == "fd_write" || call.name == "fd_read",
            case .read(let before) = call.steps[index - 1], access.address &+ 4 == before.address,
            let recorded = number(access), let count = number(before)
        else { return false }
        let (memory, address) = try place(of: access, 4, "a read", call)
        guard let found = try? memory.load(UInt32.self, at: address) else { return false }
        relocations.add(recorded, count, at: UInt64(found))
        return true
    }

    /// The number that a read of four bytes gave.
    private func number(_ access: RecordedAccess) -> UInt64? {
        guard let bytes = recording.bytes(of: access), bytes.count == 4 else { return nil }
        return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
