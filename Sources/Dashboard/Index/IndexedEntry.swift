import PluginHost

/// What the dashboard keeps of an entry of the audit log, in 40 bytes: where its line stands, and what filters and
/// figures ask for.
struct IndexedEntry {
    /// The number of the log's file, and where in it the line begins.
    private var place: UInt64
    /// When the line was written, in milliseconds since 1970.
    var time: Int64
    /// The fuel that a request has used; all ones if nothing is known.
    var fuel: UInt64
    /// How long a request took, in microseconds; all ones if nothing is known.
    var microseconds: UInt32
    /// The memory of a plugin after a request, in KiB.
    var memoryKibibytes: UInt32
    /// The plugin's number among ``IndexNames/plugins``.
    var plugin: UInt32
    /// The number of a request's type among ``IndexNames/types``; all ones for what is no request.
    var type: UInt16
    /// The action's number in ``AuditEntry/Action``; all ones for one that this version does not know.
    var action: UInt8
    /// The number of the kind, and the flags.
    private var kindAndFlags: UInt8

    static let unknown = UInt32.max
    static let noType = UInt16.max
    static let noAction = UInt8.max

    init(file: Int, offset: Int) {
        place = UInt64(truncatingIfNeeded: file) << 48 | UInt64(truncatingIfNeeded: offset) & (1 << 48 - 1)
        time = 0
        fuel = .max
        microseconds = .max
        memoryKibibytes = 0
        plugin = 0
        type = Self.noType
        action = Self.noAction
        kindAndFlags = UInt8(Self.noKind)
    }

    /// The number of the log's file.
    var file: Int { Int(place >> 48) }
    /// Where in the file the line begins.
    var offset: Int { Int(place & (1 << 48 - 1)) }

    private static let noKind = 7
    /// The number of the kind in ``AuditEntry/Kind``; 7 for a line that is none.
    var kind: Int {
        get { Int(kindAndFlags & 7) }
        set { kindAndFlags = kindAndFlags & ~7 | UInt8(truncatingIfNeeded: newValue & 7) }
    }
    /// Whether something was denied.
    var isDenied: Bool {
        get { kindAndFlags & 8 != 0 }
        set { kindAndFlags = newValue ? kindAndFlags | 8 : kindAndFlags & ~8 }
    }
    /// Whether a request ended without an answer, or with an error as the answer.
    var isError: Bool {
        get { kindAndFlags & 16 != 0 }
        set { kindAndFlags = newValue ? kindAndFlags | 16 : kindAndFlags & ~16 }
    }
    /// Whether the line is no entry.
    var isDamaged: Bool { kind == Self.noKind }
    /// Whether it says how long a request took.
    var isMeasured: Bool { microseconds != Self.unknown }
}

/// The texts that entries have numbers for, so that each is kept once.
struct IndexNames {
    private(set) var plugins: [String] = []
    private(set) var types: [String] = []
    private var pluginNumbers: [String: UInt32] = [:]
    private var typeNumbers: [String: UInt16] = [:]

    /// A type that comes after this many counts as the last of them, so that no log takes memory without end.
    static let maximumTypes = 1_000
    static let maximumPlugins = 100_000
    /// What stands for the types or plugins that are too many.
    static let others = "(others)"

    init() {}

    /// The texts of an index that was kept.
    init(plugins: [String], types: [String]) {
        for name in plugins { _ = number(ofPlugin: name) }
        for name in types { _ = number(ofType: name) }
    }

    /// The number of a plugin, a new one if it has none.
    mutating func number(ofPlugin name: String) -> UInt32 {
        if let number = pluginNumbers[name] { return number }
        let name = plugins.count < Self.maximumPlugins ? name : Self.others
        if let number = pluginNumbers[name] { return number }
        let number = UInt32(plugins.count)
        plugins.append(name)
        pluginNumbers[name] = number
        return number
    }

    /// The number of a request's type, a new one if it has none.
    mutating func number(ofType name: String) -> UInt16 {
        if let number = typeNumbers[name] { return number }
        let name = types.count < Self.maximumTypes ? name : Self.others
        if let number = typeNumbers[name] { return number }
        let number = UInt16(types.count)
        types.append(name)
        typeNumbers[name] = number
        return number
    }

    /// The number of a plugin that the log knows.
    func knownNumber(ofPlugin name: String) -> UInt32? { pluginNumbers[name] }

    /// The name of a plugin; empty for a number that is none.
    func plugin(_ number: UInt32) -> String { plugins.indices.contains(Int(number)) ? plugins[Int(number)] : "" }
}
