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
        do throws(PluginError) {
            manifestBytes = try PluginManifest.contents(of: path)
        } catch {
            failures.append(error)
            return
        }
        do {
            let document = try JSONValue(parsing: manifestBytes, maximumBytes: PluginLimits.manifestBytes)
            (manifest, problems) = PluginManifest.examine(document)
        } catch {
            let hint = PluginManifest.advice(onNoManifest: manifestBytes)
            failures.append(
                PluginError(
                    .invalidManifest, "\(displayed(path, limit: 500)): $: not valid JSON: \(error)", hint: hint))
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
