import PluginHost

extension PluginLogLevel {
    /// The names of all levels, from the least important one on.
    static let names = allCases.map(\.name)

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
        try choice(name, among: PluginLogLevel.names).flatMap(PluginLogLevel.init(named:))
    }
}
