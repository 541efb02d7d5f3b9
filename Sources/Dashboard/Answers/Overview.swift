import PluginHost
import StrictJSON

/// A time back from now, and the pieces that charts show of it.
struct TimeRange: Hashable {
    let name: String
    let milliseconds: Int64
    let bucketMilliseconds: Int64

    static let all = [
        TimeRange(name: "1h", milliseconds: 3_600_000, bucketMilliseconds: 60_000),
        TimeRange(name: "24h", milliseconds: 86_400_000, bucketMilliseconds: 1_800_000),
        TimeRange(name: "7d", milliseconds: 604_800_000, bucketMilliseconds: 10_800_000),
        TimeRange(name: "30d", milliseconds: 2_592_000_000, bucketMilliseconds: 43_200_000),
    ]
    static let standard = all[1]
}

/// The figures of a time: of all plugins, or of one.
struct Overview {
    /// What is counted of the requests of a piece of time, of a type, or of a plugin.
    struct Count {
        var requests = 0
        var errors = 0
        var denials = 0
        /// How long each request took that was measured, in microseconds.
        var durations: [UInt32] = []
        /// The fuel of each of them; of types of requests alone, since nothing else shows it.
        var fuel: [UInt64] = []
        /// The most memory that a plugin had after one, in KiB.
        var memoryKibibytes: UInt32 = 0
        /// When the last request was, in milliseconds since 1970.
        var lastRequest: Int64 = 0
    }

    private(set) var total = Count()
    private(set) var buckets: [Count]
    private(set) var types: [UInt16: Count] = [:]
    private(set) var plugins: [UInt32: Count] = [:]
    let range: TimeRange
    /// When the first piece begins, in milliseconds since 1970.
    let start: Int64

    /// Counts what the index has.
    ///
    /// - Parameters:
    ///   - contents: The index.
    ///   - range: The time.
    ///   - now: The present time in milliseconds since 1970.
    ///   - plugin: Only this plugin's; `nil` for all.
    init(_ contents: IndexContents, _ range: TimeRange, now: Int64, plugin: String? = nil) {
        self.range = range
        let bucket = range.bucketMilliseconds
        // Pieces begin at whole multiples, so that they do not change with each look.
        let end = (now / bucket + 1) * bucket
        start = end - (range.milliseconds / bucket) * bucket
        buckets = Array(repeating: Count(), count: Int(range.milliseconds / bucket))
        guard let wanted = plugin.map({ contents.names.knownNumber(ofPlugin: $0) }) ?? .some(0) else { return }
        contents.visit { entry in
            guard entry.time >= start, entry.time < end, !entry.isDamaged, plugin == nil || entry.plugin == wanted
            else { return }
            count(entry, bucket: Int((entry.time - start) / bucket))
        }
    }

    private mutating func count(_ entry: IndexedEntry, bucket: Int) {
        let isRequest = entry.type != IndexedEntry.noType
        guard isRequest || entry.isDenied else { return }
        total.add(entry)
        if buckets.indices.contains(bucket) { buckets[bucket].add(entry) }
        plugins[entry.plugin, default: Count()].add(entry)
        if isRequest { types[entry.type, default: Count()].add(entry, keepingFuel: true) }
    }
}

extension Overview.Count {
    private static let request = AuditEntry.Kind.allCases.firstIndex(of: .request)

    fileprivate mutating func add(_ entry: IndexedEntry, keepingFuel: Bool = false) {
        if entry.isDenied { denials += 1 }
        guard entry.type != IndexedEntry.noType else { return }
        if entry.kind == Self.request {
            requests += 1
            lastRequest = max(lastRequest, entry.time)
        }
        if entry.isError { errors += 1 }
        if entry.isMeasured { durations.append(entry.microseconds) }
        if keepingFuel, entry.fuel != .max { fuel.append(entry.fuel) }
        memoryKibibytes = max(memoryKibibytes, entry.memoryKibibytes)
    }

    /// The members that an answer has for it.
    func write(to object: inout JSONObject) {
        object["requests"] = .number(JSONNumber(requests))
        object["errors"] = .number(JSONNumber(errors))
        object["denials"] = .number(JSONNumber(denials))
        var durations = durations
        for (name, share) in [("p50", 50), ("p95", 95), ("p99", 99)] {
            object[name] = percentile(&durations, share).map { .number(JSONNumber($0)) } ?? .null
        }
    }

    /// The members for what requests used.
    func writeUsage(to object: inout JSONObject) {
        object["measured"] = .number(JSONNumber(fuel.count))
        var fuel = fuel
        object["fuel"] = .number(JSONNumber(percentile(&fuel, 50) ?? 0))
        object["most_fuel"] = .number(JSONNumber(fuel.max() ?? 0))
        object["memory"] = .number(JSONNumber(UInt64(memoryKibibytes) << 10))
    }
}
