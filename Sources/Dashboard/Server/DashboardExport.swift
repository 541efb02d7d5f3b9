package import HostFiles
package import PluginHost
import StrictJSON

/// `ssplug dashboard --export`: the dashboard as one file, with what it showed at that moment.
package struct DashboardExport {
    /// The document.
    package let html: [UInt8]
    /// How many entries the log has.
    package let entryCount: Int
    /// How many of them, the newest, are in the document.
    package let includedCount: Int

    /// The entries that a document has at most: it is meant to be sent around.
    private static let maximumEntries = 2_000
    /// The plugins that have a page of their own.
    private static let maximumPlugins = 100

    /// Reads the whole log.
    ///
    /// - Throws: ``PluginFileError`` if it cannot be read.
    package init(directory: StateDirectory) throws(PluginFileError) {
        try self.init(DashboardState(directory: directory))
    }

    init(_ state: DashboardState) throws(PluginFileError) {
        try state.refresh()
        state.checkChain()
        let (contents, progress) = state.index.snapshot()
        var entries: [JSONValue] = []
        var query = EntryQuery()
        while entries.count < min(Self.maximumEntries, contents.count) {
            let page = query.run(contents, folder: state.index.folder).entries
            guard !page.isEmpty else { break }
            entries += page
            query.page += 1
        }
        var snapshot = JSONObject()
        state.writeCommon(to: &snapshot, contents, progress)
        snapshot["time"] = .number(JSONNumber(state.now))
        snapshot["overviews"] = Self.byRange { state.overview($0) }
        let plugins = state.overview(TimeRange.all[TimeRange.all.count - 1])["plugins"]?.array ?? []
        var details = JSONObject()
        for plugin in plugins.prefix(Self.maximumPlugins) {
            guard let id = plugin["id"]?.string else { continue }
            details[id] = Self.byRange { state.overview($0, plugin: id) }
        }
        snapshot["details"] = .object(details)
        snapshot["nothing"] = state.overview(.standard, plugin: "")
        snapshot["entries"] = .array(entries)
        snapshot["entries_total"] = .number(JSONNumber(contents.count))
        snapshot["events"] = state.events(of: nil)
        var names = JSONObject()
        state.writeNames(to: &names, contents)
        snapshot["names"] = .object(names)
        html = DashboardPage(snapshot: .object(snapshot)).html
        entryCount = contents.count
        includedCount = entries.count
    }

    private static func byRange(_ value: (TimeRange) -> JSONValue) -> JSONValue {
        var object = JSONObject()
        for range in TimeRange.all { object[range.name] = value(range) }
        return .object(object)
    }
}
