import Wasm

/// A plugin as its author hands it over: a manifest and the module that it names, both read and checked once.
public struct PluginPackage: Sendable {
    /// The manifest.
    public let manifest: PluginManifest
    /// The manifest's path without symbolic links.
    public let manifestPath: String
    /// The module.
    public let module: PluginModule
    /// What the author should change, a line each.
    public internal(set) var warnings: [String]

    /// Turns the text format into a module's bytes; the path is for messages.
    public typealias TextAssembler = @Sendable (_ text: [UInt8], _ path: String) throws -> [UInt8]

    /// Reads a plugin.
    ///
    /// - Parameters:
    ///   - path: The path of `plugin.json`.
    ///   - strict: Whether warnings of the manifest count as errors.
    ///   - textAssembler: Reads modules in the text format; without it they are refused.
    /// - Throws: ``PluginError``.
    public init(path: String, strict: Bool = false, textAssembler: TextAssembler? = nil) throws(PluginError) {
        try self.init(path: path, strict: strict, textAssembler: textAssembler, until: nil)
    }

    /// Reads a plugin within the time for a start.
    init(
        path: String, strict: Bool = false, textAssembler: TextAssembler?, until work: StartWork?
    ) throws(PluginError) {
        let contents: FileContents
        do {
            contents = try FileContents(readingRegularFile: path, limit: PluginLimits.manifestBytes)
        } catch {
            throw PluginError(
                .invalidManifest, "\(error)", hint: error.isMissing ? "pass the path of a plugin.json" : nil)
        }
        do {
            manifest = try PluginManifest(parsing: contents.bytes, strict: strict)
        } catch {
            let lines = error.problems.map { "  \($0)" }.joined(separator: "\n")
            throw PluginError(.invalidManifest, "\(displayed(path, limit: 500)) cannot be used:\n\(lines)")
        }
        manifestPath = Path.resolved(path) ?? path
        warnings = manifest.warnings.map { "\($0.path): \($0.message)" }

        let modulePath = Path.join(Path.folder(of: path), manifest.wasmPath)
        let bytes = try Self.readModule(modulePath, manifest.wasmPath, textAssembler)
        if Self.isOutside(modulePath, path) {
            warnings.append("$.wasm_path: the module lies outside the manifest's folder; a registry would refuse this")
        }
        module = try PluginModule(bytes: bytes, until: work)
    }

    /// Makes a plugin of parts that are in memory already.
    public init(manifest: PluginManifest, module: PluginModule) {
        self.manifest = manifest
        self.module = module
        manifestPath = ""
        warnings = manifest.warnings.map { "\($0.path): \($0.message)" }
    }

    /// Whether a module lies outside its manifest's folder, once symbolic links are followed.
    static func isOutside(_ modulePath: String, _ manifestPath: String) -> Bool {
        guard let folder = Path.resolved(Path.folder(of: manifestPath)), let real = Path.resolved(modulePath) else {
            return false
        }
        return !real.utf8.starts(with: (folder == "/" ? "/" : "\(folder)/").utf8)
    }

    /// Reads the bytes of a module, which may be in the text format.
    ///
    /// - Parameters:
    ///   - path: The module's path.
    ///   - written: The path as the manifest writes it.
    ///   - textAssembler: Reads the text format.
    static func readModule(
        _ path: String, _ written: String, _ textAssembler: TextAssembler?
    ) throws(PluginError) -> [UInt8] {
        let contents: FileContents
        do {
            contents = try FileContents(readingRegularFile: path, limit: PluginLimits.moduleBytes)
        } catch {
            var hint: String?
            if error.isMissing {
                hint =
                    sibling(of: path, written)
                    ?? "$.wasm_path is \"\(displayed(written, limit: 300))\", relative to the manifest; build the "
                    + "plugin, or correct the path"
            }
            throw PluginError(.moduleUnreadable, "\(error)", hint: hint)
        }
        guard ModuleFormat(of: contents.bytes) == .text else { return contents.bytes }
        guard let textAssembler else {
            throw PluginError(
                .invalidModule, "\"\(displayed(path, limit: 500))\" is in the text format, which is not read here")
        }
        do {
            return try textAssembler(contents.bytes, path)
        } catch {
            throw PluginError(.invalidModule, "\"\(displayed(path, limit: 500))\": \(displayedLines("\(error)"))")
        }
    }

    /// What to write where the module lies in the folder of the target's other name.
    private static func sibling(of path: String, _ written: String) -> String? {
        for (old, new) in [("/wasm32-wasi/", "/wasm32-wasip1/"), ("/wasm32-wasip1/", "/wasm32-wasi/")] {
            guard let candidate = replacing(old, new, in: path), Path.exists(candidate),
                let suggestion = replacing(old, new, in: "/" + written)
            else { continue }
            return "the module was built for the target's other name: write \"wasm_path\": "
                + "\"\(displayed(String(suggestion.dropFirst()), limit: 300))\""
        }
        return nil
    }

    private static func replacing(_ old: String, _ new: String, in text: String) -> String? {
        let bytes = Array(text.utf8)
        let pattern = Array(old.utf8)
        guard bytes.count >= pattern.count else { return nil }
        for start in 0...(bytes.count - pattern.count) where bytes[start...].starts(with: pattern) {
            return String(decoding: bytes[..<start] + new.utf8 + bytes[(start + pattern.count)...], as: UTF8.self)
        }
        return nil
    }
}
