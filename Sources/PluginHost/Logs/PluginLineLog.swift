/// The last lines of log of a plugin on disk, shared between processes: a ``NumberedLog`` in the folder of what belongs to
/// the plugin, so that one that writes much pushes out no other's lines.
///
///     <plugin's folder>/logs/lines.log    and lines.1.log, lines.head, lines.lock
///
/// A line has `source`, `level` and `message`.
package final class PluginLineLog: Sendable {
    private let log: NumberedLog

    /// Longer messages are cut: a line must fit the log however its text is escaped.
    private static let maximumMessageBytes = 64 << 10

    /// The log of a plugin, which is made at the first line.
    ///
    /// - Parameters:
    ///   - plugin: The folder of what belongs to the plugin.
    ///   - rotationBytes: The size at which a new file is begun.
    package init(ofPluginIn plugin: String, rotationBytes: Int = 4 << 20) {
        log = NumberedLog(.lines, folder: Self.folder(ofPluginIn: plugin), rotationBytes: rotationBytes)
    }

    /// The folder of a plugin's log.
    package static func folder(ofPluginIn plugin: String) -> String { Path.join(plugin, "logs") }

    /// Writes a line.
    ///
    /// Waits for other processes on the calling thread, for up to two seconds and not once the task is cancelled.
    ///
    /// - Parameters:
    ///   - record: The line.
    ///   - time: When it was written, in seconds since 1970.
    /// - Throws: ``NumberedLogError``; nothing was written then, or at most a part of a line, which the next one closes.
    package func append(_ record: PluginLogRecord, time: Double) throws(NumberedLogError) {
        var members = JSONObject()
        members["source"] = .string(record.source.name)
        members["level"] = .string(record.level.name)
        var message = record.message
        if message.utf8.count > Self.maximumMessageBytes {
            message = String(decoding: message.utf8.prefix(Self.maximumMessageBytes), as: UTF8.self) + "…"
        }
        members["message"] = .string(message)
        try log.append(time: time, plugin: record.plugin, members)
    }
}

extension NumberedLog.Kind {
    /// The lines of log of a plugin.
    package static let lines = NumberedLog.Kind("lines", members: ["source", "level", "message"])
}
