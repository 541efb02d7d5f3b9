import Wasm

/// What the calls of a module gave, for a comparison with another engine.
package struct Recording: Encodable, Sendable {
    /// One call: of numbers alone, so that any engine's binding can make it.
    package struct Entry: Encodable, Sendable {
        package var function: String
        /// Type and bits, as `i32:0x1f`.
        package var arguments: [String]
        /// The results in the same form, or what the trap is called.
        package var results: [String]?
        package var trap: String?
        package var fuel: UInt64
        /// The checksum (CRC-32) of each memory after the call, by its name.
        package var memories: [String: UInt32]
    }

    package private(set) var calls: [Entry] = []

    /// Runs a module's calls.
    ///
    /// It ends before a call that uses up the fuel or another limit, which another engine reaches elsewhere.
    ///
    /// - Returns: `nil` for a module that is not valid or cannot be instantiated.
    package init?(_ bytes: [UInt8], rows: Int, fuel: UInt64) {
        guard let module = try? Module(bytes: bytes, features: ModuleGenerator.features) else { return nil }
        let interpreter = Interpreter(limits: Limits(memory: .mebibytes(64)))
        guard let instance = try? interpreter.instantiate(module) else { return nil }
        for call in module.calls(rows: rows, isNumeric: true) {
            interpreter.fuel = fuel
            var entry = Entry(
                function: call.function, arguments: call.arguments.map(\.text), results: nil, trap: nil, fuel: 0,
                memories: [:])
            do {
                entry.results = try instance.function(call.function).invoke(call.arguments).map(\.text)
            } catch {
                let code = (error as? Trap)?.code
                if [.outOfFuel, .callStackExhausted, .heapExhausted, .limitExceeded].contains(code) { return }
                entry.trap = code.map { "\($0)" }
            }
            entry.fuel = fuel - interpreter.fuel
            for export in instance.exports {
                guard case .memory = export.type, let memory = try? instance.memory(export.name) else { continue }
                entry.memories[export.name] = try? memory.withBytes(at: 0, count: UInt64(memory.byteCount)) {
                    Self.checksum($0)
                }
            }
            calls.append(entry)
        }
    }

    private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { byte in
        (0..<8).reduce(byte) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xedb8_8320 }
    }

    private static func checksum(_ bytes: RawSpan) -> UInt32 {
        var value = UInt32.max
        for offset in bytes.byteOffsets {
            let byte = unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
            value = table[Int((value ^ UInt32(byte)) & 0xff)] ^ value >> 8
        }
        return ~value
    }
}

extension Value {
    /// Type and bits of a number.
    fileprivate var text: String {
        switch self {
        case .i32(let number): "i32:0x" + String(number, radix: 16)
        case .i64(let number): "i64:0x" + String(number, radix: 16)
        case .f32(let number): "f32:0x" + String(number.bitPattern, radix: 16)
        case .f64(let number): "f64:0x" + String(number.bitPattern, radix: 16)
        case .v128, .reference: "?"
        }
    }
}
