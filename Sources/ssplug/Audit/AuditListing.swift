import PluginHost

/// What `ssplug audit show` prints: entries that were chosen, in a line each or as objects.
struct AuditListing {
    private var filter = AuditFilter()
    private let count: UInt64
    private let follows: Bool
    private let isObject: Bool

    /// The words that `--kind` takes.
    static let kinds = AuditEntry.Kind.allCases.map(\.rawValue)

    /// Reads the options of `audit show`.
    ///
    /// - Throws: ``UsageError`` for values that make no sense.
    init(_ parsed: Arguments) throws(UsageError) {
        count = try parsed.value("--last", expected: "a number of entries, at most \(UInt64.max)", parseCount) ?? 100
        follows = parsed.has("--follow")
        isObject = parsed.has("--json")
        filter.plugin = parsed.value("--plugin")
        filter.isDeniedOnly = parsed.has("--denied")
        filter.kind = try parsed.choice("--kind", among: Self.kinds).flatMap(AuditEntry.Kind.init(rawValue:))
        filter.since = try parsed.value(
            "--since", expected: "a time such as 2026-08-01T12:00:00Z, 2026-08-01 or 12h", Self.time)
    }

    /// A time as such, or a duration before now.
    private static func time(_ text: String) -> Double? {
        if let time = parseTimestamp(text) { return time }
        return parseDuration(text).map { systemTime() - Double($0.components.seconds) }
    }

    /// Prints the entries.
    func run(_ folder: String) async -> ExitCode {
        var list = ListOutput("entries", isObject: isObject, follows: follows)
        do throws(PluginFileError) {
            let history = try AuditHistory(folder: folder)
            var warning = DamageWarning(advice: "; ssplug audit verify says more")
            try history.last(count, filter, damage: { warning.show($0, $1) }, { list.print($0, Self.line) })
            warning.end()
            list.end()
            if list.isEmpty, let plugin = filter.plugin {
                try UnknownPlugin.warn(about: plugin) { (body) throws(PluginFileError) in
                    try history.last(.max, AuditFilter()) { body($0) }
                }
            }
            guard follows else { return .success }
            var follower = history.follower()
            while await list.waitForMore() {
                try follower.poll(filter, damage: { warning.show() }, { _ = list.print($0, Self.line) })
            }
            return .success
        } catch {
            return list.fail(error)
        }
    }

    /// An entry in one line for people.
    private static func line(_ entry: JSONValue) -> String {
        let text = { (key: String) in displayed(entry[key]?.string ?? "") }
        let decision = entry["allowed"]?.bool.map { $0 ? "allowed" : "denied" } ?? text("kind")
        var words = [entry["seq"]?.number?.text ?? "0", text("time"), text("plugin"), text("action"), decision]
        if words[2].isEmpty { words[2] = "-" }
        if let subject = entry["subject"]?.string, !subject.isEmpty { words.append("\"\(displayed(subject))\"") }
        for key in ["decision", "status", "bytes", "code", "limit", "permissions", "reason"] {
            if let value = entry[key] { words.append("\(key)=\(displayed(value.text(), limit: 500))") }
        }
        return words.joined(separator: " ")
    }
}
