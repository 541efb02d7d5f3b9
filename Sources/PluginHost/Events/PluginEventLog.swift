/// The last events of all plugins on disk, shared between processes: a ``NumberedLog`` in `events/` whose lines have the
/// member `event`, which is the plugin's document.
package final class PluginEventLog: Sendable {
    private let log: NumberedLog

    /// The log in `folder`, which is made at the first event.
    ///
    /// - Parameters:
    ///   - folder: The folder of the log.
    ///   - rotationBytes: The size at which a new file is begun.
    package init(folder: String, rotationBytes: Int = 8 << 20) {
        log = NumberedLog(.events, folder: folder, rotationBytes: rotationBytes)
    }

    /// The log of a state directory.
    package convenience init(state directory: StateDirectory) { self.init(folder: directory.eventFolder) }

    /// Writes an event.
    ///
    /// Waits for other processes on the calling thread, for up to two seconds and not once the task is cancelled.
    ///
    /// - Parameter record: The event; its sequence number, which counts in its host, is replaced.
    /// - Returns: The event's number over all processes.
    /// - Throws: ``NumberedLogError``; nothing was written then, or at most a part of a line, which the next event closes.
    @discardableResult
    package func append(_ record: PluginEventRecord) throws(NumberedLogError) -> UInt64 {
        var members = JSONObject()
        members["event"] = record.event
        return try log.append(time: record.time, plugin: record.plugin, members)
    }
}

extension NumberedLog.Kind {
    /// The events of all plugins.
    package static let events = NumberedLog.Kind("events", members: ["event"])
}

extension StateDirectory {
    /// The folder of the event log.
    package var eventFolder: String { Path.join(path, "events") }
}

extension PluginEventRecord {
    /// An event that no host has numbered, for those who keep events of their own in a ``PluginEventLog``.
    ///
    /// - Parameters:
    ///   - plugin: The plugin's identifier.
    ///   - time: When the event was emitted, in seconds since 1970.
    ///   - event: What the plugin said.
    package init(plugin: String, time: Double, event: JSONValue) {
        self.init(plugin: plugin, sequence: 0, time: time, event: event)
    }
}

/// Where the events are, for those who look whether there are new ones.
package enum PluginEventLogFile {
    /// The file with the newest events of a state directory.
    package static func path(in directory: StateDirectory) -> String {
        NumberedLog.Kind.events.path(directory.eventFolder)
    }
}
