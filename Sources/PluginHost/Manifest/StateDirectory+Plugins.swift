extension StateDirectory {
    /// The folder of an installed plugin.
    package func installation(of manifest: PluginManifest) -> String {
        Path.join(Path.join(path, "plugins"), manifest.foldedID)
    }

    /// The folder of a plugin that is run by its manifest's path: its own for each identifier and real path, so that
    /// nobody reads an installed plugin's data by borrowing its identifier.
    package func execution(of manifest: PluginManifest, realPath: String) -> String {
        let digest = ContentDigest(hashing: Array("\(manifest.foldedID)\u{0}\(realPath)".utf8))
        return Path.join(Path.join(path, "exec"), String(digest.hexadecimal.prefix(32)))
    }
}
