import Wasm

// What passes between the host and the memory of its guest.
extension HostSession {
    /// Reads bytes that a guest points to; the name of the argument is for messages.
    func bytes(
        _ caller: borrowing Caller, _ pointer: Int32, _ length: Int32, _ argument: String
    ) throws -> [UInt8] {
        try charge(bytes: Int(UInt32(bitPattern: length)))
        return try Self.bytes(try memory(of: caller), pointer, length, argument)
    }

    /// Reads bytes of a guest's memory; the name of the argument is for messages.
    static func bytes(
        _ memory: Memory, _ pointer: Int32, _ length: Int32, _ argument: String
    ) throws(PluginError) -> [UInt8] {
        let place = try place(memory, pointer, length, argument)
        guard let bytes = try? memory.bytes(at: UInt64(place.pointer), count: UInt64(place.length)) else {
            throw isOutside(place, memory, argument)
        }
        return bytes
    }

    /// The place that a guest points to, which is inside of its memory; the name of the argument is for messages.
    static func place(
        _ memory: Memory, _ pointer: Int32, _ length: Int32, _ argument: String
    ) throws(PluginError) -> PackedPointer {
        let place = PackedPointer(pointer: UInt32(bitPattern: pointer), length: UInt32(bitPattern: length))
        guard place.fits(memory.byteCount) else { throw isOutside(place, memory, argument) }
        return place
    }

    private static func isOutside(_ place: PackedPointer, _ memory: Memory, _ argument: String) -> PluginError {
        PluginError(
            .contractViolation,
            "\(argument): \(place.text) is outside the plugin's memory of \(memory.byteCount) bytes")
    }

    /// The size that a guest's length argument stands for, checked against a limit before anything is read.
    func checkLength(_ length: Int32, _ limit: String, _ allowed: ByteCount, _ what: String) throws(PluginError) {
        let length = Int(UInt32(bitPattern: length))
        guard length <= allowed.bytes else {
            throw PluginError(
                .limitExceeded, "limit \(limit) exceeded: \(what) has \(length) bytes, \(allowed.bytes) allowed",
                limit: limit)
        }
    }

    /// The exported memory, also while the start function runs.
    func memory(of caller: borrowing Caller) throws(PluginError) -> Memory {
        if let memory { return memory }
        guard let found = try? caller.instance?.memory("memory") else {
            throw PluginError(.contractViolation, "a host function was called without an instance")
        }
        return found
    }

    /// Gives bytes to the guest: allocates with its `alloc` and writes them.
    ///
    /// The guest owns the buffer.
    func give(_ bytes: [UInt8], to caller: borrowing Caller) throws -> Int64 {
        guard let alloc = try alloc ?? caller.instance?.function("alloc") else {
            throw PluginError(.contractViolation, "a host function was called without an instance")
        }
        // alloc(0) is never called; an empty value is a buffer of which no byte is used.
        let size = UInt32(clamping: max(1, bytes.count))
        try charge(bytes: bytes.count)
        isAllocating = true
        defer { isAllocating = false }
        let pointer: UInt32 = UInt32(bitPattern: try alloc.call(Int32(bitPattern: size)) as Int32)
        let memory = try memory(of: caller)
        try Self.checkAllocation(PackedPointer(pointer: pointer, length: size), memory.byteCount)
        try memory.write(bytes, at: UInt64(pointer))
        return PackedPointer(pointer: pointer, length: UInt32(clamping: bytes.count)).bits
    }

    /// Checks what `alloc` gave.
    static func checkAllocation(_ place: PackedPointer, _ memoryByteCount: Int) throws(PluginError) {
        guard place.pointer != 0 else {
            throw PluginError(.contractViolation, "alloc(\(place.length)) returned 0: the plugin has no memory left")
        }
        guard place.fits(memoryByteCount) else {
            throw PluginError(
                .contractViolation,
                "alloc(\(place.length)) returned 0x\(String(place.pointer, radix: 16)), and a buffer there ends outside the "
                    + "plugin's memory of \(memoryByteCount) bytes")
        }
    }
}
