import PluginHost
import Registry

extension Completion {
    /// What may stand in the place of an operand or of an option's value, of which a part is there already.
    ///
    /// - Throws: ``Installations/Failure`` where it is a matter of installed plugins, and these cannot be read.
    func offer(_ kind: ArgumentKind, of part: String) throws -> Offer {
        switch kind {
        case .text: Offer()
        case .words(let words): Offer(words: words.map { ($0, "") })
        case .file: Offer(files: .files)
        case .folder: Offer(files: .folders)
        case .installed: Offer(words: try installed.map { ($0.manifest.id, $0.manifest.name) })
        case .permission: Offer(words: try permissions())
        case .command: Offer(words: commands.map { ($0.name, $0.summary) })
        case .published: Offer(words: try published(part))
        case .setting: Offer(words: try settings())
        case .settingWithValue: Offer(words: try settings().map { ("\($0.word)=", $0.explanation) })
        case .textOrFile: Offer(words: Self.files(part))
        }
    }

    private var installed: [InstalledPlugin] {
        get throws { try Installations(state: .ofUser(), audit: NoAudit()).all() }
    }

    /// The installed plugin that the command line names.
    private var namedPlugin: InstalledPlugin? {
        get throws {
            try installed.first { plugin in
                words.contains { sameBytes(PluginIdentifier.folded($0), plugin.manifest.foldedID) }
            }
        }
    }

    /// What the plugin that the command line names asks for; without one, what there is.
    private func permissions() throws -> [(word: String, explanation: String)] {
        if let named = try namedPlugin {
            return named.requestedPermissions.sorted().map { ("\($0)", $0.explanation) }
        }
        return PluginPermission.names.map { name in
            let isWhole = (try? PluginPermission(parsing: name)) != nil
            return (isWhole ? name : "\(name):", "")
        }
    }

    /// The keys that the schema has of the plugin that the command line names: one that is installed, else a manifest, which
    /// is `./plugin.json` unless another is named.
    private func settings() throws -> [(word: String, explanation: String)] {
        if let named = try namedPlugin { return named.manifest.configurationKeys }
        let path = words.dropFirst().last { $0.hasSuffix(".json") && Path.exists($0) } ?? "./plugin.json"
        guard let contents = try? FileContents(readingRegularFile: path, limit: PluginLimits.manifestBytes),
            let manifest = try? PluginManifest(parsing: contents.bytes)
        else { return [] }
        return manifest.configurationKeys
    }

    /// The plugins of the registry that the command line or the environment names, or the versions of one.
    ///
    /// Nobody wants to wait for a server while typing: of a registry that is no folder, it offers what is installed.
    private func published(_ part: String) throws -> [(word: String, explanation: String)] {
        guard let reader = folderRegistry else {
            return try part.contains("@") ? [] : installed.map { ($0.manifest.id, $0.manifest.name) }
        }
        if let end = part.firstIndex(of: "@") {
            let id = part[..<end]
            let releases = (try? reader.index(of: String(id)).index.releases) ?? []
            return releases.reversed().map { ("\(id)@\($0.version)", $0.yanked.map { "taken back: \($0)" } ?? "") }
        }
        return ((try? reader.catalog())?.entries ?? []).map { ($0.id, $0.name) }
    }

    private var folderRegistry: RegistryReader? {
        let option = RegistryOption.specification.name
        var named = RegistryOption.nameOfEnvironment
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            if word == option { named = next }
            if word.hasPrefix("\(option)=") { named = String(word.dropFirst(option.count + 1)) }
        }
        guard let named, !named.isEmpty, !named.contains("://") else { return nil }
        return RegistryReader(FolderRegistry(path: named))
    }

    /// The files whose paths go on as the part behind an `@` does: shells do not know that a path begins there.
    private static func files(_ part: String) -> [(word: String, explanation: String)] {
        guard part.hasPrefix("@") else { return [] }
        let path = String(part.dropFirst())
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
        let (folder, beginning) = (String(path[..<end]), path[end...])
        return Path.entries(of: folder.isEmpty ? "." : folder)
            .filter { $0.hasPrefix(beginning) && ($0.hasPrefix(".") == beginning.hasPrefix(".") || !beginning.isEmpty) }
            .sorted()
            .map { name in
                let isFolder = Path.exists("\(folder)\(name)/.")
                return ("@\(folder)\(name)\(isFolder ? "/" : "")", "")
            }
    }
}

extension PluginManifest {
    /// The keys of the configuration, with what the schema says of them.
    fileprivate var configurationKeys: [(word: String, explanation: String)] {
        let properties = document["config_schema"]?["properties"]?.object?.members ?? []
        return properties.map { ($0.key, $0.value["description"]?.string ?? $0.value["type"]?.string ?? "") }
    }
}
