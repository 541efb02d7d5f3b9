import Wasm

/// A plugin as its author hands it over: a manifest and the module that it names, both read and checked once.
public struct PluginPackage: Sendable {
    /// The manifest.
    public let manifest: PluginManifest
    /// The manifest's path without symbolic links.
    package let manifestPath: String
    /// The path that the module was read from; empty for one that was in memory.
    package let modulePath: String
    /// The module.
    public let module: PluginModule
    /// What the author should change, a line each.
    package internal(set) var warnings: [String]

    /// Turns the text format into a module's bytes.
    ///
    /// The path is for messages. The last argument is asked again and again, after a few milliseconds at most, whether to
    /// give up, and then whatever is thrown does.
    public typealias TextAssembler =
        @Sendable (
            _ text: [UInt8], _ path: String, _ isInterrupted: @escaping () -> Bool
        ) throws -> AssembledText

    /// Reads a plugin.
    ///
    /// - Parameters:
    ///   - path: The path of `plugin.json`.
    ///   - strict: Whether warnings of the manifest count as errors.
    ///   - limits: How large the module may be (``PluginLimits/wasm`` and ``PluginLimits/wat``); the manifest may say less.
    ///   - textAssembler: Reads modules in the text format; without it they are refused.
    /// - Throws: ``PluginError``.
    package init(
        path: String, strict: Bool = false, limits: PluginLimits = PluginLimits(), textAssembler: TextAssembler? = nil
    ) throws(PluginError) {
        try self.init(path: path, strict: strict, limits: limits, textAssembler: textAssembler, until: nil)
    }

    /// Reads a plugin within the time for a start.
    ///
    /// - Throws: ``PluginError``, with the limit `start_timeout` where the time was over.
    package init(
        path: String, strict: Bool = false, limits: PluginLimits, textAssembler: TextAssembler?, until work: StartWork?
    ) throws(PluginError) {
        manifest = try PluginManifest(path: path, strict: strict)
        manifestPath = Path.resolved(path) ?? path
        warnings = manifest.warnings.map { "\($0.path): \($0.message)" }

        modulePath = Path.join(Path.folder(of: path), manifest.wasmPath)
        let file = ModuleFile(path: modulePath, written: manifest.wasmPath, limits: manifest.limits(within: limits))
        if Self.isOutside(modulePath, path) {
            warnings.append("$.wasm_path: the module lies outside the manifest's folder; a registry would refuse this")
        }
        module = try file.module(textAssembler, until: work)
    }

    /// Makes a plugin of parts that are in memory already.
    public init(manifest: PluginManifest, module: PluginModule) {
        self.manifest = manifest
        self.module = module
        manifestPath = ""
        modulePath = ""
        warnings = manifest.warnings.map { "\($0.path): \($0.message)" }
    }

    /// Whether a module lies outside its manifest's folder, once symbolic links are followed.
    static func isOutside(_ modulePath: String, _ manifestPath: String) -> Bool {
        guard let folder = Path.resolved(Path.folder(of: manifestPath)), let real = Path.resolved(modulePath) else {
            return false
        }
        // The folder itself is no module, but that is another problem.
        return !sameBytes(real, folder) && !real.utf8.starts(with: (folder == "/" ? "/" : "\(folder)/").utf8)
    }
}
