import PluginHost
import Registry

/// The options `--key` and `--unsigned`, which say who signs a change of a registry.
enum SignerOption {
    static let specifications: [OptionSpecification] = [.value("--key", .file), .flag("--unsigned")]

    /// What usages say of them.
    static let explanation = """
        --key FILE          sign with this key of SSH, private, or public if ssh-agent has
                              the private one; without the option, the one in SSPLUG_KEY
          --unsigned          sign nothing: whoever can write the registry can replace it
        """

    /// - Throws: ``UsageError`` unless one of the options, or the environment, says who signs.
    static func signer(_ parsed: Arguments) throws(UsageError) -> RegistryPublisher.Signer {
        let isUnsigned = parsed.has("--unsigned")
        if let key = parsed.value("--key") {
            guard !isUnsigned else { throw .message("--key and --unsigned exclude each other") }
            return .key(key)
        }
        if isUnsigned { return .nobody }
        if let key = environmentVariable("SSPLUG_KEY") { return .key(key) }
        throw .message(
            "who signs? Add --key FILE, such as --key ~/.ssh/id_ed25519, or set SSPLUG_KEY; "
                + "--unsigned signs nothing")
    }
}
