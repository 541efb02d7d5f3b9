import PluginHost
import Registry

/// `ssplug install`: keeps a copy of a plugin with what the user approves.
enum InstallCommand: Command {
    static let name = "install"
    static let summary = "Install a plugin and approve what it may do"
    static let usage = """
        Usage: ssplug install [options] [plugin.json | ID[@RANGE]]

        Checks a plugin, asks for approval of what it wants to do, and keeps a copy of its
        module, so that later builds change nothing until they are installed as well. The
        manifest is ./plugin.json unless another is named. Then: ssplug exec ID --request …

        An ID that is no file is looked for in a registry: the greatest version in the range,
        such as ^1.2, ~1.2, 1.2.3 or '>=1.0 <2'. Its publisher is trusted for this ID from the
        first installation on, and nobody else.

        A plugin that is installed again keeps its configuration, and, if its module is the
        same, what was approved. A new module or permission needs a new approval.

        Options:
          --grant NAME     approve storage_access, event_emit, event_subscribe:ID,
                           network_access:HOST or credential_access:PLATFORM; may be repeated
          --yes            approve everything except credentials
          --partial        install although something is not approved; it stays denied
          --config K=V     a configuration value; K=@FILE, K=env:NAME, or @FILE for an object
          --registry DIR|URL
                           the registry for an ID; without it, the one in SSPLUG_REGISTRY, or
                           the one that the installed plugin is from
          --publisher FINGERPRINT
                           trust this new key of the plugin's publisher
          --json           print one JSON object

        Exit codes: 0 ok, 2 usage, 3 bad manifest, module, configuration, file, registry or
        audit.json, 4 not approved, or not the publisher or the contents of before, 5 limit, 6
        trap or exit, 74 the installation or the audit log cannot be written.
        """

    static let options: [OptionSpecification] = [
        .values("--grant", .permission), .flag("--yes"), .flag("--partial"), .values("--config", .settingWithValue),
        .flag("--json"),
        RegistryOption.specification, .value("--publisher"),
    ]
    static let operands: [[ArgumentKind]] = [[.file, .published]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count <= 1 else {
                throw UsageError.message(
                    "one plugin.json is installed, found also \"\(displayed(parsed.operands[1]))\"")
            }
            var options = ExecOptions()
            try options.readConfiguration(parsed.values("--config"))
            try options.readGrants(parsed.values("--grant"))
            options.grantsAll = parsed.has("--yes")
            try Settings.audit.check()
            let host = PluginHost(directory: StateDirectory.ofUser())
            let operand = parsed.operands.first ?? "./plugin.json"
            let installation: Installation
            if RegistryName.isMeant(operand) {
                let source = RegistrySource(
                    place: try Self.place(operand, parsed, host.installations), state: .ofUser(),
                    publisher: parsed.value("--publisher"))
                installation = try await source.installation(
                    RegistryName(operand), host, options, parsed, command: ["install"] + arguments)
            } else {
                let plugin = try await ProgressBar.showing("install: starting the plugin") {
                    try await host.load(manifest: operand, textAssembler: ExecCommand.textAssembler)
                }
                installation = Installation(
                    plugin: plugin, installations: try host.installations, options: options, parsed: parsed,
                    command: ["install"] + arguments)
            }
            let (installed, replaced) = try await installation.install()
            return InstalledOutput.print(installed, "installed", parsed, replacing: replaced)
        }
    }

    /// The registry for a name.
    ///
    /// - Throws: ``UsageError`` if none is known.
    private static func place(
        _ operand: String, _ parsed: Arguments, _ installations: Installations
    ) throws -> any RegistryPlace {
        if let place = try RegistryOption.place(parsed) { return place }
        let name = try RegistryName(operand)
        if try installations.contains(name.id), let origin = try installations.plugin(name.id).origin {
            return try RegistryOption.place(origin.registry)
        }
        return try RegistryOption.requiredPlace(parsed)
    }
}
