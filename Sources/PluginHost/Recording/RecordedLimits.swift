import Wasm

extension PluginLimits {
    /// The limits as a recording has them: each by its name, times in nanoseconds.
    var recorded: JSONValue {
        var object = JSONObject()
        for (name, unit) in Self.table {
            switch unit {
            case .bytes(let path): object[name] = .number(JSONNumber(self[keyPath: path].bytes))
            case .count(let path): object[name] = .number(JSONNumber(self[keyPath: path]))
            case .fuel(let path): object[name] = .number(JSONNumber(self[keyPath: path]))
            case .time(let path): object[name] = .number(JSONNumber(self[keyPath: path].nanoseconds))
            }
        }
        return .object(object)
    }

    /// The limits that are younger than the format; a recording from before them has their defaults.
    private static let younger: Set = ["code_memory", "host_memory", "host_work", "stack", "wasm", "wat"]

    /// Reads limits from a recording, which has all that are as old as the format.
    init(recorded fields: RecordedFields) throws(PluginRecordingError) {
        self.init()
        try fields.checkKeys(Self.names)
        for (name, unit) in Self.table {
            if Self.younger.contains(name), try fields.optionalNumber(name) == nil { continue }
            let number = try fields.number(name)
            switch unit {
            case .bytes(let path): self[keyPath: path] = .bytes(Int(clamping: number))
            case .count(let path): self[keyPath: path] = Int(clamping: number)
            case .fuel(let path): self[keyPath: path] = number
            case .time(let path): self[keyPath: path] = .nanoseconds(Int64(clamping: number))
            }
        }
    }
}

extension Duration {
    /// The duration in nanoseconds; 0 for a negative one, and about 292 years for a longer one.
    fileprivate var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflows) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflow || overflows ? .max : max(0, sum)
    }
}
