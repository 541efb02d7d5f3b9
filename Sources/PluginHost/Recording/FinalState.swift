import Wasm

/// The digests of what a run left in a guest.
struct FinalState: Equatable {
    /// The digest of the memory; of several memories, the digest of their digests one after another.
    var memory = ContentDigest(hashing: [])
    /// The digest of the globals' values.
    var globals = ContentDigest(hashing: [])

    /// The state of an interpreter without instances.
    init() {}

    init(_ interpreter: Interpreter) {
        let digests = interpreter.memories.map { memory in
            ContentDigest(hashing: memory.byteCount) { part in
                (try? memory.bytes(at: UInt64(part.lowerBound), count: UInt64(part.count))) ?? []
            }
        }
        memory =
            digests.count == 1
            ? digests[0] : ContentDigest(hashing: digests.flatMap { Array($0.hexadecimal.utf8) })
        var bytes: [UInt8] = []
        for global in interpreter.globals {
            switch global.value {
            case .i32(let number): Self.append(number.slot, to: &bytes)
            case .i64(let number): Self.append(number.slot, to: &bytes)
            case .f32(let number): Self.append(number.slot, to: &bytes)
            case .f64(let number): Self.append(number.slot, to: &bytes)
            case .v128(let vector):
                Self.append(vector.low, to: &bytes)
                Self.append(vector.high, to: &bytes)
            // The number inside a reference is the interpreter's own and says nothing about the guest.
            case .reference(let reference): bytes.append(reference.isNull ? 0 : 1)
            }
        }
        globals = ContentDigest(hashing: bytes)
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
