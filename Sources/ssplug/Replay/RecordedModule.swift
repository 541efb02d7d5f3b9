import PluginHost
import Wasm
import WasmText

/// Finds the module of a recording.
struct RecordedModule {
    let header: PluginRecording.Header
    /// The path that the user has given.
    let path: String?

    init(_ header: PluginRecording.Header, path: String?) {
        self.header = header
        self.path = path
    }

    /// The module that the user names, or the one with the recorded digest.
    ///
    /// - Throws: ``PluginError`` for a module that cannot be used, or ``PluginRecordingError`` if there is none.
    func find() throws -> PluginModule {
        if let path { return try named(path) }
        if let module = try installed() { return module }
        var looked = "no installed plugin has it"
        if let manifestPath = header.manifestPath {
            let place = "\"\(displayed(manifestPath, limit: 500))\""
            do throws(PluginError) {
                let package = try PluginPackage(path: manifestPath, textAssembler: ExecCommand.textAssembler)
                if package.module.digest == header.moduleDigest { return package.module }
                looked += ", and that of \(place) is another one by now"
            } catch {
                looked += ", and that of \(place): \(error.message)"
            }
        }
        throw PluginRecordingError(
            .moduleNotFound,
            "the module \(header.moduleDigest.hexadecimal) of \(displayed(header.plugin)) is not there: \(looked)\n"
                + "hint: pass it with --module PATH")
    }

    private func named(_ path: String) throws -> PluginModule {
        if path.hasSuffix(".json") {
            return try PluginPackage(path: path, textAssembler: ExecCommand.textAssembler).module
        }
        return try ModuleFile(path: path, written: nil, limits: PluginLimits()).module(ExecCommand.textAssembler)
    }

    private func installed() throws -> PluginModule? {
        let installations = Installations(state: .ofUser(), audit: NoAudit())
        let plugin = try installations.all().first { $0.digest == header.moduleDigest }
        return plugin.flatMap { try? installations.package($0) }?.module
    }
}
