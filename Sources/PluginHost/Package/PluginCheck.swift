/// Everything that can be found wrong with a plugin before it is started, at once.
package struct PluginCheck {
    /// What the manifest says, as far as it can be read.
    package private(set) var manifest: PluginManifest?
    /// The manifest's bytes.
    package private(set) var manifestBytes: [UInt8] = []
    /// What is wrong with the manifest.
    package private(set) var problems: [ManifestProblem] = []
    /// What is wrong with the files and the module, a problem each.
    package private(set) var failures: [PluginError] = []
    /// The plugin, if it can be started.
    package private(set) var package: PluginPackage?

    /// Reads and checks a manifest and the module that it names.
    ///
    /// - Parameters:
    ///   - path: The path of `plugin.json`.
    ///   - textAssembler: Reads modules in the text format; without it they are refused.
    package init(path: String, textAssembler: PluginPackage.TextAssembler? = nil) {
        let contents: FileContents
        do {
            contents = try FileContents(readingRegularFile: path, limit: PluginLimits.manifestBytes)
        } catch {
            let hint = PluginPackage.advice(onNoManifest: path, error)
            failures.append(PluginError(.invalidManifest, "\(error)", hint: hint))
            return
        }
        manifestBytes = contents.bytes
        do {
            let document = try JSONValue(parsing: contents.bytes, maximumBytes: PluginLimits.manifestBytes)
            (manifest, problems) = PluginManifest.examine(document)
        } catch {
            problems.append(ManifestProblem(severity: .error, path: "$", message: "not valid JSON: \(error)"))
        }
        // A wrong version or domain is no reason not to look at the module.
        guard let manifest, !manifest.wasmPath.isEmpty, !manifest.wasmPath.utf8.contains(0) else { return }
        let modulePath = Path.join(Path.folder(of: path), manifest.wasmPath)
        if PluginPackage.isOutside(modulePath, path) {
            let message = "the module lies outside the manifest's folder; a registry would refuse this"
            problems.append(ManifestProblem(severity: .warning, path: "$.wasm_path", message: message))
        }
        do throws(PluginError) {
            let limits = manifest.limits(within: PluginLimits())
            let file = ModuleFile(path: modulePath, written: manifest.wasmPath, limits: limits)
            let module = try file.module(textAssembler, until: StartWork(limits))
            if !problems.contains(where: { $0.severity == .error }) {
                package = PluginPackage(manifest: manifest, module: module)
            }
        } catch {
            failures.append(error)
        }
    }
}
