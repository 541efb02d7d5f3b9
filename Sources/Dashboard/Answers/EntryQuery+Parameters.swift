import PluginHost

extension EntryQuery {
    /// A parameter that makes no sense.
    struct Problem: Error {
        var message: String
    }

    /// The query of an address.
    ///
    /// - Throws: ``Problem`` for a parameter that makes no sense.
    init(_ parameters: [String: String]) throws(Problem) {
        let given = parameters.filter { !$0.value.isEmpty }
        plugin = given["plugin"]
        subject = given["subject"]
        isDeniedOnly = given["denied"] == "1"
        kind = try Self.value(given, "kind", AuditEntry.Kind.init(rawValue:))
        action = try Self.value(given, "action", AuditEntry.Action.init(rawValue:))
        since = try Self.value(given, "since") { Int64($0) }
        until = try Self.value(given, "until") { Int64($0) }
        page = max(0, try Self.value(given, "page") { Int($0) } ?? 0)
    }

    private static func value<Value>(
        _ given: [String: String], _ name: String, _ read: (String) -> Value?
    ) throws(Problem) -> Value? {
        guard let text = given[name] else { return nil }
        guard let value = read(text) else {
            throw Problem(message: "the parameter \(name) makes no sense: \"\(displayed(text, limit: 100))\"")
        }
        return value
    }
}
