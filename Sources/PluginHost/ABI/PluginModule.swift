import Synchronization
package import Wasm

/// A plugin's module: read once, identified by its digest, decoded, validated and fit for ABI version 1.
public final class PluginModule: Sendable {
    /// The digest of the file's bytes.
    package let digest: ContentDigest
    /// The decoded module.
    package let module: Module
    /// Places that hold the module's own data, which no allocator gave out.
    let dataRanges: [Range<UInt64>]
    /// Whether the module exports `_initialize` as a function without parameters and results.
    let hasInitialize: Bool
    /// Whether the module is a command that would only start with `_start`.
    let isCommand: Bool
    private let keepsResultsFlag: Atomic<Bool>
    private let keepsAllFlag: Atomic<Bool>

    /// Takes a module from its bytes.
    ///
    /// - Throws: ``PluginError`` with the code `invalidModule` or `link`.
    public convenience init(bytes: [UInt8]) throws(PluginError) { try self.init(bytes: bytes, until: nil) }

    /// Takes a module from its bytes, within the time for a start.
    ///
    /// - Parameter describe: Says where an error lies in the text that the bytes come from, unless it is to give up.
    /// - Throws: ``PluginError``, with the code `cancelled` or the limit `start_timeout` where the work was given up.
    convenience init(
        bytes: [UInt8], until work: StartWork?, describe: (ModuleError, () -> Bool) -> String? = { _, _ in nil }
    ) throws(PluginError) {
        try self.init(bytes, try Self.digest(of: bytes, until: work), until: work, describe: describe)
    }

    /// Takes a module from its bytes, or nothing if they have another digest; then they are not decoded.
    ///
    /// - Throws: As ``init(bytes:until:describe:)``.
    convenience init?(bytes: [UInt8], expecting expected: ContentDigest, until work: StartWork?) throws(PluginError) {
        let digest = try Self.digest(of: bytes, until: work)
        guard digest == expected else { return nil }
        try self.init(bytes, digest, until: work)
    }

    private static func digest(of bytes: [UInt8], until work: StartWork?) throws(PluginError) -> ContentDigest {
        var interruption: PluginError?
        let digest = ContentDigest(hashing: bytes) {
            interruption = work?.interruption
            return interruption != nil
        }
        guard let digest else { throw interruption ?? .noTime }
        return digest
    }

    private init(
        _ bytes: [UInt8], _ digest: ContentDigest, until work: StartWork?,
        describe: (ModuleError, () -> Bool) -> String? = { _, _ in nil }
    ) throws(PluginError) {
        self.digest = digest
        var interruption: PluginError?
        do {
            module = try Module(
                bytes: bytes,
                isInterrupted: {
                    interruption = work?.interruption
                    return interruption != nil
                })
        } catch {
            if error.phase == .interrupted { throw interruption ?? .noTime }
            let description = describe(error) {
                interruption = work?.interruption
                return interruption != nil
            }
            if let interruption { throw interruption }
            // Embedders switch proposals on for modules of their own, and nobody for a plugin.
            let isSwitchedOff = error.message.hasSuffix(" is switched off")
            let hint =
                isSwitchedOff
                ? "plugins have no threads, and no other proposal beyond WebAssembly 3.0: build without it" : nil
            throw PluginError(
                .invalidModule, displayedLines(description ?? "\(error)"), hint: hint ?? Self.advice(onNoModule: bytes))
        }
        try ModuleContract.check(module)
        dataRanges = Self.dataRanges(module)
        hasInitialize = module.exports.contains {
            $0.name == "_initialize" && $0.type == .function(FunctionType([], []))
        }
        isCommand = !hasInitialize && module.exports.contains { $0.name == "_start" }
        keepsResultsFlag = Atomic(false)
        keepsAllFlag = Atomic(false)
    }

    /// Whether the plugin was found to keep the buffers that it returns: the host never gives them back.
    var keepsResults: Bool {
        get { keepsResultsFlag.load(ordering: .relaxed) }
        set { keepsResultsFlag.store(newValue, ordering: .relaxed) }
    }

    /// Whether the plugin's `dealloc` was found not to work: the host gives no buffer back any more.
    var keepsAll: Bool {
        get { keepsAllFlag.load(ordering: .relaxed) }
        set { keepsAllFlag.store(newValue, ordering: .relaxed) }
    }

    /// What to do with a file that is no module, as far as its first bytes tell what it is.
    package static func advice(onNoModule bytes: [UInt8]) -> String? {
        if bytes.isEmpty { return "the file is empty; did the build fail?" }
        if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) || bytes.starts(with: [0xCF, 0xFA, 0xED, 0xFE]) {
            return
                "this is a native program; build for WebAssembly, such as: cargo build --target wasm32-wasip1 --release"
        }
        if bytes.starts(with: Array("!<arch>".utf8)) {
            return "this is a static library; in Cargo.toml write crate-type = [\"cdylib\"]"
        }
        if bytes.starts(with: [0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0]) {
            return "this is a component; build a core module, such as: cargo build --target wasm32-wasip1 --release"
        }
        return nil
    }

    /// The places of the active data segments in memory 0 whose offset is a constant, sorted and apart.
    private static func dataRanges(_ module: Module) -> [Range<UInt64>] {
        let ranges = module.contents.dataSegments.compactMap { segment -> Range<UInt64>? in
            guard case .active(memory: 0, let offset) = segment.mode else { return nil }
            guard let start = constant(module.bytes[offset.range]), !segment.range.isEmpty else { return nil }
            return UInt64(start)..<(UInt64(start) + UInt64(segment.range.count))
        }
        // Segments may overlap; places that do are one, so that the search finds each.
        var result: [Range<UInt64>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    /// The value of the expression `i32.const n end`; other expressions give `nil`.
    private static func constant(_ code: ArraySlice<UInt8>) -> UInt32? {
        guard code.first == 0x41, code.last == 0x0B else { return nil }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        var last: UInt8 = 0
        for byte in code.dropFirst().dropLast() {
            guard shift < 35 else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            shift += 7
            last = byte
        }
        guard shift > 0, last < 0x80 else { return nil }
        if last & 0x40 != 0, shift < 64 { value |= ~0 << shift }
        return UInt32(truncatingIfNeeded: value)
    }

    /// Whether a place lies in the module's own data.
    func isData(_ place: PackedPointer) -> Bool {
        var low = 0
        var high = dataRanges.count
        while low < high {
            let middle = (low + high) / 2
            if dataRanges[middle].upperBound <= UInt64(place.pointer) { low = middle + 1 } else { high = middle }
        }
        return low < dataRanges.count && dataRanges[low].contains(UInt64(place.pointer))
    }
}
