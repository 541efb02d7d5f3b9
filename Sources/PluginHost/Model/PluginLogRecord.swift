/// How important a line of log is.
///
/// The numbers are those of `host_log`.
public enum PluginLogLevel: Int32, Hashable, Sendable, CaseIterable {
    /// Every step.
    case trace = 0
    /// What helps to find mistakes.
    case debug = 1
    /// What happens.
    case info = 2
    /// What may be a mistake.
    case warn = 3
    /// What went wrong.
    case error = 4

    /// The level with a number; numbers outside 0…4 count as the nearest level.
    package init(clamping number: Int32) { self = PluginLogLevel(rawValue: min(max(number, 0), 4)) ?? .info }

    /// The level's name.
    public var name: String {
        switch self {
        case .trace: "trace"
        case .debug: "debug"
        case .info: "info"
        case .warn: "warn"
        case .error: "error"
        }
    }
}

extension PluginLogLevel: Comparable {
    /// Whether the left level is less important.
    public static func < (left: PluginLogLevel, right: PluginLogLevel) -> Bool { left.rawValue < right.rawValue }
}

/// A line of log, written by a plugin or by the host about it.
public struct PluginLogRecord: Hashable, Sendable {
    /// Who wrote the line.
    public enum Source: Hashable, Sendable {
        /// The plugin, through `host_log` or its runtime's `trace`.
        case plugin
        /// The plugin's standard output.
        case standardOutput
        /// The plugin's standard error.
        case standardError
        /// The host.
        case host

        /// The word for programs.
        package var name: String {
            switch self {
            case .plugin: "plugin"
            case .standardOutput: "stdout"
            case .standardError: "stderr"
            case .host: "host"
            }
        }
    }
    /// The plugin's identifier.
    public var plugin: String
    /// Who wrote the line.
    public var source: Source
    /// How important it is.
    public var level: PluginLogLevel
    /// The text as it was written: show it only escaped.
    public var message: String

    /// A line of log.
    package init(plugin: String, source: Source, level: PluginLogLevel, message: String) {
        self.plugin = plugin
        self.source = source
        self.level = level
        self.message = message
    }
}

/// An event that a plugin emitted.
public struct PluginEventRecord: Sendable {
    /// The plugin's identifier.
    public var plugin: String
    /// Counts the events of this process, from 1; with an event log, those of all processes that write to it.
    public var sequence: UInt64
    /// When the event was emitted, in seconds since 1970.
    public var time: Double
    /// The event as text, in which it waits for slow listeners: as a document it may take twenty times the memory.
    private var text: [UInt8]

    init(plugin: String, sequence: UInt64, time: Double, event: JSONValue) {
        self.plugin = plugin
        self.sequence = sequence
        self.time = time
        text = event.utf8()
    }

    /// What the event takes while it waits: its text, and about what is around it.
    package var byteCount: Int { text.count + 256 }

    /// What the plugin said; read from its text each time.
    public var event: JSONValue {
        get { (try? JSONValue(parsing: text, maximumDepth: 1_000)) ?? .null }
        set { text = newValue.utf8() }
    }

    /// The event with what the host adds, as an object.
    package var json: JSONValue {
        [
            "plugin": .string(plugin), "sequence": .number(JSONNumber(sequence)), "time": .string(timestamp(time)),
            "event": event,
        ]
    }
}
