import PluginHost

extension PluginLogLevel {
    /// The level of a name.
    init?(named name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }
}

extension Arguments {
    /// The level of log that an option names.
    ///
    /// - Throws: ``UsageError`` for a word that is none.
    func logLevel(_ name: String) throws(UsageError) -> PluginLogLevel? {
        let names = PluginLogLevel.allCases.map(\.name).joined(separator: ", ")
        return try value(name, expected: "one of \(names)", PluginLogLevel.init(named:))
    }
}
