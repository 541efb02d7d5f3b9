import Testing
import WASI
import Wasm

/// A guest that lets a test call the functions of WASI one by one: a module with one page of memory that exports, for
/// each function, a function of the same name that passes its arguments on.
///
/// All memory that a test does not write holds ``mask``, so that stray writes show.
struct Guest {
    /// What memory holds at the start.
    static let mask: UInt8 = 0xA5
    /// One past the last byte of memory.
    static let end: UInt32 = 65_536

    let wasi: WASI
    let interpreter: Interpreter
    let instance: Instance
    let memory: Memory

    /// Makes a guest with a configuration and, where a test wants system calls to fail, its own system.
    init(
        system: any SystemCalls = OperatingSystem(), importing module: String = WASI.moduleName,
        _ configure: (inout WASIConfiguration) -> Void = { _ in }
    ) throws {
        var configuration = WASIConfiguration()
        configure(&configuration)
        wasi = try WASI(configuration, system: system)
        interpreter = Interpreter()
        instance = try interpreter.instantiate(try Module(bytes: BridgeModule.bytes(of: module)), imports: wasi.imports)
        memory = try instance.memory("memory")
        try memory.write([UInt8](repeating: Self.mask, count: Int(Self.end)), at: 0)
    }

    /// Calls a function of WASI.
    ///
    /// - Returns: The error number it answers.
    func call(_ name: String, _ arguments: UInt64...) throws -> WASIErrno {
        let function = try instance.function(name)
        let values = zip(function.type.parameters, arguments).map { type, bits in
            type == .i64 ? Value.i64(bits) : Value.i32(UInt32(truncatingIfNeeded: bits))
        }
        let results = try function.invoke(values)
        guard case .i32(let code)? = results.first, code <= UInt32(UInt16.max) else {
            throw Unexpected("\(name) answered \(results)")
        }
        guard let errno = WASIErrno(rawValue: UInt16(code)) else { throw Unexpected("\(name) answered \(code)") }
        return errno
    }

    /// Writes a string and returns its address and size, to be passed as a path.
    func put(_ string: String, at address: UInt32) throws -> (address: UInt64, count: UInt64) {
        try memory.write(Array(string.utf8), at: UInt64(address))
        return (UInt64(address), UInt64(string.utf8.count))
    }

    /// Writes a list of buffers (`iovec_array`).
    func putBuffers(_ buffers: [(address: UInt32, count: UInt32)], at address: UInt32) throws {
        for (index, buffer) in buffers.enumerated() {
            try memory.store(buffer.address, at: UInt64(address) + UInt64(index) * 8)
            try memory.store(buffer.count, at: UInt64(address) + UInt64(index) * 8 + 4)
        }
    }

    /// The bytes at an address.
    func bytes(_ address: UInt32, _ count: Int) throws -> [UInt8] {
        try memory.bytes(at: UInt64(address), count: UInt64(count))
    }

    /// The number at an address.
    func number<Integer: FixedWidthInteger & BitwiseCopyable>(_ type: Integer.Type, _ address: UInt32) throws -> Integer
    {
        try memory.load(type, at: UInt64(address))
    }

    /// Whether every byte outside `written` still holds the mask.
    func isUntouched(outside written: Range<UInt32>...) throws -> Bool {
        let all = try memory.bytes(at: 0, count: UInt64(Self.end))
        return all.indices.allSatisfy { index in
            all[index] == Self.mask || written.contains { $0.contains(UInt32(index)) }
        }
    }
}

/// A result that no test expects.
struct Unexpected: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
