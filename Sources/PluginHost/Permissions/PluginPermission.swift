/// Something that a plugin may do only when it has asked for it and the user has approved.
public enum PluginPermission: Hashable, Sendable {
    /// Read and write values in the plugin's own store.
    case storageAccess
    /// Emit events on the host's bus.
    case eventEmit
    /// Receive the events that another plugin emits; the identifier is in lower case.
    case eventSubscription(plugin: String)
    /// Send requests to one host.
    case networkAccess(NetworkOrigin)
    /// Use the OAuth tokens for one platform.
    case credentialAccess(platform: String)

    /// The permission's name, as manifests write it.
    package var name: String {
        switch self {
        case .storageAccess: "storage_access"
        case .eventEmit: "event_emit"
        case .eventSubscription: "event_subscribe"
        case .networkAccess: "network_access"
        case .credentialAccess: "credential_access"
        }
    }

    /// The names of all permissions, in the order in which they are shown.
    package static let names = [
        "storage_access", "event_emit", "event_subscribe", "network_access", "credential_access",
    ]

    /// What the permission lets a plugin do, in words for the one who approves it.
    public var explanation: String {
        switch self {
        case .storageAccess: "read and write values in its own store"
        case .eventEmit: "emit events that other plugins and agents receive"
        case .eventSubscription(let plugin): "receive the events of \(Self.shortened(plugin))"
        case .networkAccess(let origin): "send HTTPS requests to \(Self.shortened(origin.description))"
        case .credentialAccess(let platform): "use your access tokens for \(displayed(platform))"
        }
    }

    /// A name cut to 80 characters in its middle: who a host belongs to is said by its end.
    private static func shortened(_ name: String) -> String {
        let bytes = Array(name.utf8)
        guard bytes.count > 80 else { return displayed(name) }
        let (start, end) = (
            String(decoding: bytes.prefix(30), as: UTF8.self), String(decoding: bytes.suffix(49), as: UTF8.self)
        )
        return "\(displayed(start))…\(displayed(end))"
    }
}

extension PluginPermission: LosslessStringConvertible {
    /// The permission as `--grant` takes it, such as `network_access:api.example.com`.
    public var description: String {
        switch self {
        case .storageAccess, .eventEmit: name
        case .eventSubscription(let plugin): "\(name):\(plugin)"
        case .networkAccess(let origin): "\(name):\(origin)"
        case .credentialAccess(let platform): "\(name):\(platform)"
        }
    }

    /// Reads a permission as `--grant` takes it, or `nil`.
    public init?(_ description: String) {
        guard let permission = try? PluginPermission(parsing: description) else { return nil }
        self = permission
    }

    /// Why text is not a permission, in words for the one who wrote it.
    package struct Problem: Error {
        package var message: String
    }

    /// Reads a permission as `--grant` takes it.
    package init(parsing text: String) throws(Problem) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let argument = parts.count == 2 ? parts[1] : nil
        switch (parts[0], argument) {
        case ("storage_access", nil): self = .storageAccess
        case ("event_emit", nil): self = .eventEmit
        case ("event_subscribe", let plugin?):
            if let problem = PluginIdentifier.problem(of: plugin) { throw Problem(message: problem) }
            self = .eventSubscription(plugin: PluginIdentifier.folded(plugin))
        case ("network_access", let host?):
            do {
                self = .networkAccess(try NetworkOrigin(entry: host))
            } catch {
                throw Problem(message: "\"\(NetworkOrigin.shown(entry: host))\" is not a host: \(error.message)")
            }
        case ("credential_access", let platform?) where Self.isPlatform(platform):
            self = .credentialAccess(platform: platform)
        case ("event_subscribe", nil):
            throw Problem(message: "event_subscribe needs a plugin: event_subscribe:com.example.other")
        case ("network_access", nil):
            throw Problem(message: "network_access needs a host: network_access:api.example.com")
        case ("credential_access", _):
            throw Problem(message: "credential_access needs a platform: credential_access:my-platform")
        case ("storage_access", _), ("event_emit", _):
            throw Problem(message: "\(parts[0]) stands alone, without \":\"")
        default:
            let list = "; permissions are \(Self.names.joined(separator: ", "))"
            throw Problem(
                message: "\"\(displayed(parts[0]))\" is not a permission"
                    + didYouMean(parts[0], among: Self.names, else: list))
        }
    }

    /// Whether text can name a platform: letters, digits, `.`, `_` and `-`.
    package static func isPlatform(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy(isIdentifierByte)
    }
}

extension PluginPermission: Comparable {
    /// The order in which permissions are shown: by kind, then by host or platform.
    public static func < (left: PluginPermission, right: PluginPermission) -> Bool {
        (left.rank, left.description) < (right.rank, right.description)
    }

    private var rank: Int {
        switch self {
        case .storageAccess: 0
        case .eventEmit: 1
        case .eventSubscription: 2
        case .networkAccess: 3
        case .credentialAccess: 4
        }
    }
}

extension Set<PluginPermission> {
    /// The flags that grant these permissions, such as `--grant storage_access --grant event_emit`.
    package var flags: String { sorted().map { "--grant \($0)" }.joined(separator: " ") }
}
