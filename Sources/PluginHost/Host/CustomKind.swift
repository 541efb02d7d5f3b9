/// A kind of plugin of the embedder's own: what its plugins are asked to do.
///
/// A plugin is of this kind if its manifest has the identifier in `capabilities`. It gets each action as a `custom`
/// request, and answers as it would any other.
///
///     let kind = try CustomKind("invoice_scanner", actions: ["scan_invoice"])
///     try host.register(kind)
///     for scanner in host.plugins(for: .custom("invoice_scanner")) {
///         let answer = try await scanner.perform("scan_invoice", ["url": "…"])
///     }
public struct CustomKind: Hashable, Sendable {
    /// The identifier, as manifests write it.
    package let identifier: String
    /// The names of the actions.
    package let actions: [String]

    /// Why a kind cannot be registered.
    public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong.
        public let description: String

        init(_ description: String) { self.description = description }
    }

    /// Describes a kind.
    ///
    /// - Parameters:
    ///   - identifier: Letters, digits, `.`, `_` and `-`, at most 128; not the name of one of the five kinds of the SDK
    ///     or of a permission.
    ///   - actions: The names of the actions, each once; not those of the SDK's kinds.
    /// - Throws: ``Problem``.
    public init(_ identifier: String, actions: [String]) throws(Problem) {
        try Self.check(identifier, "a kind")
        let taken = PluginKind.builtIn.map(\.name) + PluginPermission.names
        guard !taken.contains(where: { sameBytes($0, identifier) }) else {
            throw Problem("\"\(identifier)\" is a name of the SDK; choose another")
        }
        for (index, action) in actions.enumerated() {
            try Self.check(action, "an action")
            guard !actions[..<index].contains(where: { sameBytes($0, action) }) else {
                throw Problem("the action \"\(action)\" is there twice")
            }
            guard !PluginRequest.reservedActions.contains(where: { sameBytes($0, action) }) else {
                throw Problem("\"\(action)\" is an action of the SDK; choose another name")
            }
        }
        self.identifier = identifier
        self.actions = actions
    }

    private static func check(_ name: String, _ what: String) throws(Problem) {
        guard (1...128).contains(name.utf8.count), name.utf8.allSatisfy(isIdentifierByte) else {
            throw Problem(
                "\"\(displayed(name))\" cannot name \(what): write 1 to 128 letters, digits, \".\", \"_\" or \"-\"")
        }
    }

    /// Whether a plugin's manifest names this kind.
    func contains(_ manifest: PluginManifest) -> Bool {
        manifest.kinds.contains { kind in
            if case .custom(let name) = kind { sameBytes(name, identifier) } else { false }
        }
    }
}

extension PluginRequest {
    /// The actions of `custom` requests that the SDK's kinds answer.
    static let reservedActions = KindAction.allCases.map(\.rawValue) + [eventAction]
}

extension PluginHost {
    /// Makes a kind of the embedder's own known, so that plugins of it can be asked for its actions.
    ///
    /// - Throws: ``CustomKind/Problem`` if a kind of that identifier is known already.
    public func register(_ kind: CustomKind) throws(CustomKind.Problem) { try core.registry.add(kind) }

    /// The kinds that were registered, in that order.
    package var customKinds: [CustomKind] { core.registry.kinds }

    /// The loaded plugins of a kind, in the order in which they were loaded.
    public func plugins(for kind: PluginKind) -> [Plugin] {
        plugins.filter { plugin in plugin.package.manifest.kinds.contains { sameKind($0, kind) } }
    }

    private func sameKind(_ left: PluginKind, _ right: PluginKind) -> Bool {
        switch (left, right) {
        case (.custom(let left), .custom(let right)): sameBytes(left, right)
        default: left == right
        }
    }
}

extension Plugin {
    /// Asks for an action of a kind that was registered with the host.
    ///
    /// - Parameters:
    ///   - action: The action.
    ///   - payload: What it is about.
    ///   - deadline: The time for the answer.
    /// - Returns: The plugin's answer, which is no error response.
    /// - Throws: ``PluginError``: `invalidRequest` if no registered kind of this plugin has the action, `actionFailed`
    ///   if the plugin answered an error.
    public func perform(
        _ action: String, _ payload: JSONValue, deadline: Duration? = nil
    ) async throws(PluginError) -> PluginResponse {
        let kinds = core.registry.kinds.filter { $0.contains(package.manifest) }
        guard kinds.contains(where: { $0.actions.contains { sameBytes($0, action) } }) else {
            let known = kinds.flatMap(\.actions).map { "\"\($0)\"" }.joined(separator: ", ")
            throw PluginError(
                .invalidRequest, "\"\(displayed(action))\" is no action of a registered kind of \(package.manifest.id)",
                hint: known.isEmpty ? "register its kind with the host first" : "its actions are \(known)")
        }
        return try await successfulResponse(to: action, payload, deadline: deadline)
    }
}
