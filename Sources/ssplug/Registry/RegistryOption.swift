import PluginHost
import Registry

/// The option `--registry`, and what reaching a registry needs beside it.
enum RegistryOption {
    static let specification = OptionSpecification.value("--registry", .folder)

    /// The environment variable that stands for the option.
    private static let variable = "SSPLUG_REGISTRY"

    /// What usages say of it.
    static let explanation = """
        --registry DIR|URL  the registry: a folder, or the https:// URL of one; without the
                              option, the one in SSPLUG_REGISTRY
        """

    /// What the environment names.
    static var nameOfEnvironment: String? { environmentVariable(variable) }

    /// The registry that the option or the environment names; `nil` if neither does.
    ///
    /// - Throws: ``RegistryError``.
    static func place(_ parsed: Arguments) throws -> (any RegistryPlace)? {
        guard let name = parsed.value(specification.name) ?? nameOfEnvironment else { return nil }
        return try place(name)
    }

    /// The registry that the option or the environment names.
    ///
    /// - Throws: ``UsageError`` if neither does, or ``RegistryError``.
    static func requiredPlace(_ parsed: Arguments) throws -> any RegistryPlace {
        guard let place = try place(parsed) else {
            throw UsageError.message("which registry? Add --registry DIR|URL, or set \(variable)")
        }
        return place
    }

    /// The registry of a name: a folder's path or a URL.
    ///
    /// - Throws: ``RegistryError``.
    static func place(_ name: String) throws -> any RegistryPlace {
        guard name.contains("://") else { return FolderRegistry(path: Path.resolved(name) ?? absolute(name)) }
        return try WebRegistry(
            RegistryServer(name, token: try token(), authorityFile: environmentVariable("SSPLUG_REGISTRY_CA")))
    }

    /// The path of a folder that is not there yet.
    private static func absolute(_ path: String) -> String { Path.join(Path.resolved(".") ?? ".", path) }

    /// The token for writing: never an argument, which every user of the machine can see.
    private static func token() throws(CommandError) -> String? {
        if let token = environmentVariable("SSPLUG_REGISTRY_TOKEN") { return token }
        guard let path = environmentVariable("SSPLUG_REGISTRY_TOKEN_FILE") else { return nil }
        let bytes: [UInt8]?
        do throws(PluginFileError) {
            bytes = try StateFile(path, madeBy: .keeperOfSecrets).read(limit: 16_384)
        } catch {
            throw .badInput("invalid_token", "the registry's token: \(error)")
        }
        guard let bytes else {
            throw .badInput(
                "invalid_token", "there is no file \"\(displayed(path, limit: 500))\" with the registry's token")
        }
        let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        guard lines.count == 1, let line = lines.first else {
            throw .badInput(
                "invalid_token", "\"\(displayed(path, limit: 500))\" is to have the registry's token in its only line")
        }
        return String(decoding: line, as: UTF8.self)
    }
}

/// A plugin of a registry, as commands name it: `ID` or `ID@RANGE`.
struct RegistryName {
    let id: String
    /// Which versions will do.
    let range: VersionRange
    /// Whether the range was written.
    let hasRange: Bool

    /// - Throws: ``UsageError``.
    init(_ text: String) throws(UsageError) {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        id = String(parts[0])
        if let problem = PluginIdentifier.problem(of: id) { throw .message(problem) }
        hasRange = parts.count == 2
        do throws(VersionRange.Problem) {
            range = hasRange ? try VersionRange(String(parts[1])) : .any
        } catch {
            throw .message("\"\(displayed(text))\": \(error.message)")
        }
    }

    /// Whether an operand is meant for a plugin of a registry and not for a file.
    static func isMeant(_ operand: String) -> Bool {
        let id = String(operand.prefix { $0 != "@" })
        return !Path.exists(operand) && AddressedPlugin.isIdentifier(id)
    }
}
