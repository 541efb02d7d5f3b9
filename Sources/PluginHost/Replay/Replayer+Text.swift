import WASI
import Wasm

extension Replayer {
    /// A recorded call with what the host read.
    static func text(_ call: RecordedCall, _ recording: PluginRecording) -> String {
        var text = "\(displayed(call.module)).\(displayed(call.name))\(list(call.arguments))"
        var reads: [String] = []
        for case .read(let access) in call.steps {
            guard reads.count < 4, let bytes = recording.bytes(of: access) else { break }
            reads.append(recordedExcerpt(bytes))
        }
        if !reads.isEmpty { text += " with \(reads.joined(separator: ", "))" }
        return text
    }

    /// A call that the guest makes, with what it points to.
    func text(_ item: ImportDescription, _ arguments: [UInt64], _ caller: borrowing Caller) -> String {
        var text = "\(displayed(item.module)).\(displayed(item.name))\(Self.list(arguments))"
        guard item.module == HostFunctions.moduleName, let memory = interpreter.memories.first else { return text }
        var contents: [String] = []
        let pointers = HostFunctions.signature(item.module, item.name)?.pointers ?? []
        for pointer in pointers where pointer.countIndex != nil {
            guard pointer.index < arguments.count else { continue }
            let (address, count, size) = (
                arguments[pointer.index], pointer.byteCount(arguments), UInt64(memory.byteCount)
            )
            guard address <= size, count <= size - address, let bytes = try? memory.bytes(at: address, count: count)
            else { continue }
            contents.append(recordedExcerpt(bytes))
        }
        if !contents.isEmpty { text += " with \(contents.joined(separator: ", "))" }
        return text
    }

    /// Numbers in parentheses.
    static func list(_ values: [UInt64]) -> String {
        let shown = values.prefix(12).map { String($0) }.joined(separator: ", ")
        return "(\(shown)\(values.count > 12 ? ", …" : ""))"
    }

    /// A trap in a line.
    static func text(_ code: Trap.Code, _ detail: String?) -> String {
        code.description + (detail.map { ": \(displayed($0))" } ?? "")
    }
}

extension Value {
    /// The number with these bits; `nil` for other types and for more bits than the type has.
    init?(_ type: ValueType, bits: UInt64) {
        switch type {
        case .i64: self = .i64(bits)
        case .f64: self = .f64(Double(bitPattern: bits))
        case .i32 where bits <= UInt32.max: self = .i32(UInt32(bits))
        case .f32 where bits <= UInt32.max: self = .f32(Float(bitPattern: UInt32(bits)))
        default: return nil
        }
    }

    /// The bits of a number; `nil` for vectors and references.
    var bits: UInt64? {
        switch self {
        case .i32(let number): number.slot
        case .i64(let number): number.slot
        case .f32(let number): number.slot
        case .f64(let number): number.slot
        case .v128, .reference: nil
        }
    }
}
