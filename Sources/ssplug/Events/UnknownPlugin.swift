import PluginHost

/// What is said where a log that was asked for one plugin's entries has none.
enum UnknownPlugin {
    /// The most identifiers of a log that are compared.
    private static let maximumCount = 1_000

    /// Warns of an identifier that neither the log nor the list of installed plugins knows.
    ///
    /// It names the one that may be meant. A log knows plugins that were run from their folders, and some that were
    /// removed.
    ///
    /// - Parameter entries: Hands over the log's entries, oldest first, until what it calls returns false.
    static func warn(
        about id: String, among entries: ((JSONValue) -> Bool) throws(PluginFileError) -> Void
    ) throws(PluginFileError) {
        let installations = Installations(state: .ofUser(), audit: NoAudit())
        guard let isInstalled = try? installations.contains(id) else {
            // Nobody knows whether there is such a plugin.
            return
        }
        if isInstalled { return }
        var known: Set<String> = []
        var isKnown = false
        try entries { entry in
            guard let plugin = entry["plugin"]?.string else { return true }
            isKnown = plugin == id
            if known.count < maximumCount { known.insert(plugin) }
            return !isKnown
        }
        guard !isKnown else { return }
        let near = installations.closest(to: id, or: known.sorted())
        printError(
            "ssplug: warning: there is nothing of a plugin \"\(displayed(id))\""
                + didYouMean(near))
    }
}
