public import Wasm

/// What a module in the text format was turned into.
public struct AssembledText: Sendable {
    /// The module in the binary format.
    package var bytes: [UInt8]
    /// Says where in the text an error of the module lies, such as `p.wat:3:12: invalid module, …`; the last argument is
    /// asked again and again whether to give up.
    package var describe: @Sendable (_ error: ModuleError, _ isInterrupted: () -> Bool) -> String?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - bytes: The module in the binary format.
    ///   - describe: Says where in the text an error of the module lies; without it, errors have offsets in `bytes`.
    public init(_ bytes: [UInt8], describe: @escaping @Sendable (ModuleError) -> String? = { _ in nil }) {
        self.init(bytes, locate: { error, _ in describe(error) })
    }

    /// Makes a result whose errors can be given up while they are looked for.
    package init(
        _ bytes: [UInt8], locate: @escaping @Sendable (_ error: ModuleError, _ isInterrupted: () -> Bool) -> String?
    ) {
        self.bytes = bytes
        describe = locate
    }
}

/// A file with a plugin's module.
package struct ModuleFile {
    /// The file's path.
    let path: String
    /// The path as the manifest writes it; `nil` for a file that no manifest names.
    let written: String?
    /// How large the file may be.
    let limits: PluginLimits

    package init(path: String, written: String?, limits: PluginLimits) {
        self.path = path
        self.written = written
        self.limits = limits
    }

    private var name: String { "\"\(displayed(path, limit: 500))\"" }

    /// Reads the module, which may be in the text format.
    ///
    /// - Parameter textAssembler: Reads the text format.
    package func module(_ textAssembler: PluginPackage.TextAssembler?) throws(PluginError) -> PluginModule {
        try module(textAssembler, until: nil)
    }

    /// Reads the module within the time for a start.
    func module(
        _ textAssembler: PluginPackage.TextAssembler?, until work: StartWork?
    ) throws(PluginError) -> PluginModule {
        let contents = try read()
        guard ModuleFormat(of: contents) == .text else { return try PluginModule(bytes: contents, until: work) }
        guard let textAssembler else {
            throw PluginError(
                .invalidModule, "\(name) is in the text format, which is not read here",
                hint: "translate it: ssplug wat2wasm \(shellQuoted(path)); or let the host read it, by "
                    + "textAssembler: { text, _, _ in AssembledText(try TextFormat.encode(text)) }")
        }
        let assembled: AssembledText
        var interruption: PluginError?
        do {
            assembled = try textAssembler(contents, path) {
                interruption = work?.interruption
                return interruption != nil
            }
        } catch {
            if let interruption { throw interruption }
            throw PluginError(.invalidModule, "\(name): \(displayedLines("\(error)"))")
        }
        if let error = excess(of: assembled.bytes.count, .binary) { throw error }
        return try PluginModule(bytes: assembled.bytes, until: work, describe: assembled.describe)
    }

    private func read() throws(PluginError) -> [UInt8] {
        var excess: PluginError?
        do {
            let contents = try FileContents(readingRegularFile: path) { head, size in
                excess = self.excess(of: size, ModuleFormat(of: head))
                return excess != nil
            }
            // The head of a file may be white space alone.
            if let bytes = contents?.bytes {
                excess = self.excess(of: bytes.count, ModuleFormat(of: bytes))
                if excess == nil { return bytes }
            }
        } catch {
            throw PluginError(.moduleUnreadable, "\(error)", hint: error.isMissing ? sibling ?? pathHint : nil)
        }
        throw excess ?? PluginError(.moduleUnreadable, "\(name) was not read")
    }

    /// The error for a module of more bytes than it may have.
    private func excess(of size: Int, _ format: ModuleFormat) -> PluginError? {
        let (limit, allowed) = format == .text ? ("wat", limits.wat.bytes) : ("wasm", limits.wasm.bytes)
        guard size > allowed else { return nil }
        return PluginError(
            .limitExceeded, "limit \(limit) exceeded: \(name) has \(size) bytes, allowed are \(allowed)",
            hint: format == .text ? "give the module in the binary format; ssplug wat2wasm translates it" : nil,
            limit: limit)
    }

    private var pathHint: String? {
        written.map {
            "$.wasm_path is \"\(displayed($0, limit: 300))\", relative to the manifest; build the plugin, or correct the "
                + "path"
        }
    }

    /// What to write where the module lies in the folder of the target's other name.
    private var sibling: String? {
        guard let written else { return nil }
        for (old, new) in [("/wasm32-wasi/", "/wasm32-wasip1/"), ("/wasm32-wasip1/", "/wasm32-wasi/")] {
            guard let candidate = replacing(old, new, in: path), Path.exists(candidate),
                let suggestion = replacing(old, new, in: "/" + written)
            else { continue }
            return "the module was built for the target's other name: write \"wasm_path\": "
                + "\"\(displayed(String(suggestion.dropFirst()), limit: 300))\""
        }
        return nil
    }

    private func replacing(_ old: String, _ new: String, in text: String) -> String? {
        let bytes = Array(text.utf8)
        let pattern = Array(old.utf8)
        guard bytes.count >= pattern.count else { return nil }
        for start in 0...(bytes.count - pattern.count) where bytes[start...].starts(with: pattern) {
            return String(decoding: bytes[..<start] + new.utf8 + bytes[(start + pattern.count)...], as: UTF8.self)
        }
        return nil
    }
}
