import Wasm

extension PluginManifest {
    /// Reads and checks the manifest in a file.
    ///
    /// - Throws: ``PluginError`` that names the file.
    package init(path: String, strict: Bool = false) throws(PluginError) {
        let bytes = try Self.contents(of: path)
        do throws(ManifestError) {
            try self.init(parsing: bytes, strict: strict)
        } catch {
            let lines = error.problems.map { "  \($0)" }.joined(separator: "\n")
            throw PluginError(
                .invalidManifest, "\(displayed(path, limit: 500)) cannot be used:\n\(lines)",
                hint: Self.advice(onNoManifest: bytes))
        }
    }

    /// The bytes of a file that should be a manifest.
    static func contents(of path: String) throws(PluginError) -> [UInt8] {
        do throws(PluginFileError) {
            return try FileContents(readingRegularFile: path, limit: PluginLimits.manifestBytes).bytes
        } catch {
            guard !error.isTooLarge else {
                throw PluginError(.limitExceeded, "limit manifest_bytes exceeded: \(error)", limit: "manifest_bytes")
            }
            throw PluginError(.invalidManifest, "\(error)", hint: advice(onNoManifest: path, error))
        }
    }

    /// What to pass instead of a path at which there is no manifest.
    private static func advice(onNoManifest path: String, _ error: PluginFileError) -> String? {
        if error.isMissing { return "pass the path of a plugin.json" }
        let inside = Path.join(path, "plugin.json")
        if Path.exists(inside) { return "pass the path of the manifest in it: \(shellQuoted(inside))" }
        // Only folders have this name inside.
        return Path.exists(Path.join(path, ".")) ? "it is a folder without a plugin.json; pass the path of one" : nil
    }

    /// What to pass instead of a file that is no manifest, as far as its bytes tell what it is.
    static func advice(onNoManifest bytes: [UInt8]) -> String? {
        let isModule =
            bytes.starts(with: [0, 0x61, 0x73, 0x6D])
            || bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "(")
        return isModule ? "this is a module; pass the path of its plugin.json, or run it with: ssplug run" : nil
    }
}
