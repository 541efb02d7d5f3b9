public import Wasm

/// What a plugin may use.
///
/// The host sets the limits, a manifest may lower them. A limit that is reached ends the request with an error that
/// has the limit's name.
public struct PluginLimits: Hashable, Sendable {
    /// `memory`: bytes of linear memory.
    public var memory = ByteCount.mebibytes(64)
    /// `host_memory`: bytes that the host keeps for the plugin, all its instances together: events that wait for
    /// listeners and for other plugins, lines without an end, the recording of a request.
    public var hostMemory = ByteCount.mebibytes(16)
    /// `fuel`: about one unit for each instruction that a request executes.
    public var fuel: UInt64 = 10_000_000_000
    /// `start_fuel`: the fuel for starting an instance.
    public var startFuel: UInt64 = 10_000_000_000
    /// `timeout`: the time for a request.
    public var timeout = Duration.seconds(30)
    /// `start_timeout`: the time for starting an instance: start function, `_initialize` and the two descriptions.
    public var startTimeout = Duration.seconds(10)
    /// `request_bytes`: the largest request.
    public var requestBytes = ByteCount.mebibytes(1)
    /// `response_bytes`: the largest response.
    public var responseBytes = ByteCount.mebibytes(4)
    /// `http_timeout`: the time for an outbound HTTP request.
    public var httpTimeout = Duration.seconds(10)
    /// `http_response_bytes`: the largest answer to an outbound HTTP request.
    public var httpResponseBytes = ByteCount.mebibytes(5)
    /// `host_calls`: calls of host functions in a request, those of WASI included and those of `host_log` not.
    public var hostCalls = 10_000
    /// `host_work`: what the host does for a request or start, in units of about 64 bytes moved or parsed.
    public var hostWork: UInt64 = 100_000_000
    /// `stack`: the bytes of the stack on which calls are nested; less than 64 KiB counts as that.
    public var stack = ByteCount.mebibytes(4)
    /// The smallest stack that a plugin gets.
    package static let minimumStack = ByteCount.kibibytes(64)
    /// `code_memory`: the bytes of the code that an instance's functions are translated to at their first call, about five for
    /// each of a function's.
    public var codeMemory = ByteCount.mebibytes(128)
    /// `log_bytes`: bytes of log in a request.
    public var logBytes = ByteCount.mebibytes(1)
    /// `events`: events emitted in a request.
    public var events = 1_000
    /// `event_bytes`: the largest event.
    public var eventBytes = ByteCount.kibibytes(64)
    /// `storage_bytes`: the keys and values in the store together.
    public var storageBytes = ByteCount.mebibytes(1)
    /// `storage_keys`: the number of keys in the store.
    public var storageKeys = 10_000
    /// `storage_key_bytes`: the longest key.
    public var storageKeyBytes = ByteCount.kibibytes(1)
    /// `storage_value_bytes`: the largest value.
    public var storageValueBytes = ByteCount.kibibytes(256)

    /// `wasm`: bytes of a module in the binary format.
    public var wasm = ByteCount.mebibytes(64)
    /// `wat`: bytes of a module in the text format.
    public var wat = ByteCount.mebibytes(16)

    /// The default limits.
    public init() {}

    /// The largest manifest.
    package static let manifestBytes = 1 << 20
    /// The longest line of log; the rest of a longer one is cut.
    package static let logLineBytes = 8 << 10
}

extension PluginLimits {
    /// What a limit counts.
    enum Unit {
        case bytes(WritableKeyPath<PluginLimits, ByteCount>)
        case count(WritableKeyPath<PluginLimits, Int>)
        case fuel(WritableKeyPath<PluginLimits, UInt64>)
        case time(WritableKeyPath<PluginLimits, Duration>)
    }

    /// All limits by their names.
    static var table: [(name: String, unit: Unit)] {
        [
            ("memory", .bytes(\.memory)), ("host_memory", .bytes(\.hostMemory)), ("fuel", .fuel(\.fuel)),
            ("start_fuel", .fuel(\.startFuel)),
            ("timeout", .time(\.timeout)),
            ("start_timeout", .time(\.startTimeout)), ("request_bytes", .bytes(\.requestBytes)),
            ("response_bytes", .bytes(\.responseBytes)), ("http_timeout", .time(\.httpTimeout)),
            ("http_response_bytes", .bytes(\.httpResponseBytes)), ("host_calls", .count(\.hostCalls)),
            ("host_work", .fuel(\.hostWork)),
            ("stack", .bytes(\.stack)), ("code_memory", .bytes(\.codeMemory)),
            ("log_bytes", .bytes(\.logBytes)), ("events", .count(\.events)), ("event_bytes", .bytes(\.eventBytes)),
            ("storage_bytes", .bytes(\.storageBytes)), ("storage_keys", .count(\.storageKeys)),
            ("storage_key_bytes", .bytes(\.storageKeyBytes)), ("storage_value_bytes", .bytes(\.storageValueBytes)),
            ("wasm", .bytes(\.wasm)), ("wat", .bytes(\.wat)),
        ]
    }

    /// The names of the limits that a manifest may lower.
    package static var names: [String] { table.map { $0.name } }

    /// Lowers a limit by its name.
    ///
    /// - Returns: What is wrong with the value, or `nil`; a value above the limit changes nothing.
    mutating func lower(_ name: String, to value: JSONValue) -> String? {
        guard let unit = Self.table.first(where: { $0.name == name })?.unit else { return nil }
        switch unit {
        case .bytes(let path):
            let number = value.unsignedWholeNumber.flatMap(Int.init(exactly:)).map(ByteCount.bytes)
            guard let size = number ?? value.string.flatMap(parseByteCount) else {
                return "expected \(Quantity.bytes), found \(value.excerpt)"
            }
            self[keyPath: path] = min(self[keyPath: path], size)
        case .count(let path):
            guard let count = value.unsignedWholeNumber.flatMap(Int.init(exactly:)) else {
                return "expected \(Quantity.count), found \(value.excerpt)"
            }
            self[keyPath: path] = min(self[keyPath: path], count)
        case .fuel(let path):
            guard let fuel = value.unsignedWholeNumber else {
                return "expected \(Quantity.units), found \(value.excerpt)"
            }
            self[keyPath: path] = min(self[keyPath: path], fuel)
        case .time(let path):
            guard let time = value.string.flatMap(parseDuration) else {
                return "expected \(Quantity.duration), found \(value.excerpt)"
            }
            self[keyPath: path] = min(self[keyPath: path], time)
        }
        return nil
    }

    /// Whether a value is for a stack that is smaller than any.
    static func isTooSmallStack(_ name: String, _ value: JSONValue) -> Bool {
        var limits = PluginLimits()
        return name == "stack" && limits.lower(name, to: value) == nil && limits.stack < minimumStack
    }

    /// Whether a value is above a limit, so that lowering to it changes nothing.
    func isBelow(_ name: String, _ value: JSONValue) -> Bool {
        guard let unit = Self.table.first(where: { $0.name == name })?.unit else { return false }
        var unlimited = self
        switch unit {
        case .bytes(let path):
            unlimited[keyPath: path] = .bytes(.max)
            _ = unlimited.lower(name, to: value)
            return unlimited[keyPath: path] > self[keyPath: path]
        case .count(let path):
            unlimited[keyPath: path] = .max
            _ = unlimited.lower(name, to: value)
            return unlimited[keyPath: path] > self[keyPath: path]
        case .fuel(let path):
            unlimited[keyPath: path] = .max
            _ = unlimited.lower(name, to: value)
            return unlimited[keyPath: path] > self[keyPath: path]
        case .time(let path):
            unlimited[keyPath: path] = .seconds(Int64.max)
            _ = unlimited.lower(name, to: value)
            return unlimited[keyPath: path] > self[keyPath: path]
        }
    }
}
