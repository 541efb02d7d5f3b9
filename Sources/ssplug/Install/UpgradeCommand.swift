import PluginHost
import Registry

/// `ssplug upgrade`: installs later versions from registries.
enum UpgradeCommand: Command {
    static let name = "upgrade"
    static let summary = "Upgrade plugins that were installed from a registry"
    static let usage = """
        Usage: ssplug upgrade [options] [ID…]

        Looks for later versions of the plugins that were installed from a registry, in the range
        that was asked for then, and installs them; of all plugins unless some are named. A new
        version has a new module, so that it is approved anew. Nothing is upgraded to a version
        that its publisher has taken back. See also: ssplug rollback

        Options:
          --dry-run        only show what would be upgraded
          --grant NAME     approve a permission, as with 'install'; may be repeated
          --yes            approve everything except credentials
          --partial        upgrade although something is not approved; it stays denied
          --registry DIR|URL
                           look in this registry instead of the one of before
          --publisher FINGERPRINT
                           trust this new key of the plugin's publisher
          --json           print one JSON object

        Exit codes: 0 ok, 2 usage, 3 not installed, not from a registry, or a bad registry or
        audit.json, 4 not approved, or not the publisher or the contents of before, 5 limit, 6 trap or exit, 74
        the installation or the audit log cannot be written. Where several fail, the first
        decides.
        """

    static let options: [OptionSpecification] = [
        .flag("--dry-run"), .values("--grant", .permission), .flag("--yes"), .flag("--partial"),
        RegistryOption.specification,
        .value("--publisher"), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.installed]]
    static let repeatsLastOperand = true

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            var options = ExecOptions()
            try options.readGrants(parsed.values("--grant"))
            options.grantsAll = parsed.has("--yes")
            if !parsed.has("--dry-run") { try Settings.audit.check() }
            let host = PluginHost(directory: .ofUser())
            var upgrade = Upgrade(host: host, options: options, parsed: parsed)
            for plugin in try plugins(parsed, host.installations) { await upgrade.run(plugin) }
            return upgrade.finish()
        }
    }

    private static func plugins(_ parsed: Arguments, _ installations: Installations) throws -> [InstalledPlugin] {
        guard !parsed.operands.isEmpty else {
            let (plugins, damaged) = try installations.list()
            for item in damaged { printError("ssplug: warning: \(item.failure)") }
            return plugins.filter { $0.origin != nil }
        }
        return try parsed.operands.map { id in
            let plugin = try installations.plugin(id)
            guard plugin.origin != nil else {
                throw CommandError.badInput(
                    "not_from_registry",
                    "\(plugin.manifest.id) was installed from \"\(displayed(plugin.source, limit: 500))\", and from no "
                        + "registry; install its new version from there")
            }
            return plugin
        }
    }
}

/// The upgrade of some plugins, one after the other.
private struct Upgrade {
    let host: PluginHost
    let options: ExecOptions
    let parsed: Arguments

    private var exitCode = ExitCode.success
    private var upgraded: [JSONValue] = []
    private var current: [JSONValue] = []
    private var failed: [JSONValue] = []

    init(host: PluginHost, options: ExecOptions, parsed: Arguments) {
        self.host = host
        self.options = options
        self.parsed = parsed
    }

    private var isObject: Bool { parsed.has("--json") }

    mutating func run(_ plugin: InstalledPlugin) async {
        do {
            try await upgrade(plugin)
        } catch {
            let failure = Failure(error)
            if exitCode == .success { exitCode = failure.exitCode }
            failed.append(["id": .string(plugin.manifest.id), "error": failure.json])
            failure.tell()
        }
    }

    private mutating func upgrade(_ plugin: InstalledPlugin) async throws {
        guard let origin = plugin.origin else { return }
        let (id, version) = (plugin.manifest.id, plugin.manifest.version)
        let place = try RegistryOption.placeOfUpgrade(parsed, origin)
        let source = RegistrySource(place: place, state: .ofUser(), publisher: parsed.value("--publisher"))
        let found = try await ProgressBar.showing("upgrade: reading the registry") { try source.index(of: id) }
        let range: VersionRange
        do throws(VersionRange.Problem) {
            range = try VersionRange(origin.range)
        } catch {
            throw CommandError.badInput("invalid_range", "the range of \(id): \(error.message)")
        }
        if let reason = found.index.release(version)?.yanked {
            printError("ssplug: warning: \(id) \(version) was taken back: \(displayed(reason, limit: 300))")
        }
        guard let release = found.index.greatest(in: range), version < release.version else {
            if !parsed.has("--dry-run") {
                try await PluginPins.rely(on: found, nil, accepting: source.publisher, in: .ofUser())
            }
            if !isObject { printResult("\(id) \(version) is the latest") }
            return current.append(["id": .string(id), "version": .string(version.description)])
        }
        guard !parsed.has("--dry-run") else {
            if !isObject { printResult("would upgrade \(id) from \(version) to \(release.version)") }
            return upgraded.append(
                [
                    "id": .string(id), "version": .string(release.version.description),
                    "replaced_version": .string(version.description),
                ])
        }
        var installation = try await source.installation(
            of: release, found, origin.range, host, options, parsed, command: ["upgrade", id])
        installation.keepsDisabled = true
        let (installed, _) = try await installation.install()
        for warning in installed.warnings { printError("ssplug: warning: \(warning)") }
        if !isObject { printResult("upgraded \(id) from \(version) to \(release.version)") }
        upgraded.append(
            [
                "id": .string(id), "version": .string(release.version.description),
                "replaced_version": .string(version.description),
            ])
    }

    func finish() -> ExitCode {
        if isObject {
            let document: JSONValue = [
                "schema": 1, "upgraded": .array(upgraded), "current": .array(current), "failed": .array(failed),
            ]
            printResult(document.text())
        } else if upgraded.isEmpty, current.isEmpty, failed.isEmpty {
            printResult("no plugin was installed from a registry")
        }
        return exitCode
    }
}

extension RegistryOption {
    /// The registry for later versions: the one that the option names, else the one of before.
    fileprivate static func placeOfUpgrade(_ parsed: Arguments, _ origin: RegistryOrigin) throws -> any RegistryPlace {
        try place(parsed.value(specification.name) ?? origin.registry)
    }
}

/// `ssplug rollback`: puts the version before in place.
enum RollbackCommand: Command {
    static let name = "rollback"
    static let summary = "Put the version of a plugin in place that was installed before"
    static let usage = """
        Usage: ssplug rollback [--partial] [--json] ID

        The version before has its configuration and what was approved for it, but nothing that
        is denied now. The plugin's store stays as it is. No registry is asked. Once more, and
        the later version is back.

          --partial   although something that was approved before is denied now
          --json      print one JSON object

        Exit codes: 0 ok, 2 usage, 3 not installed, no version is known that was installed
        before, or bad audit.json, 74 the change cannot be written.
        """

    static let options: [OptionSpecification] = [.flag("--partial"), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            let (now, before) = try await installations.rollBack(id, partial: parsed.has("--partial"))
            if before.isEnabled, !now.isEnabled {
                printError(
                    "ssplug: warning: \(now.manifest.id) \(now.manifest.version) is disabled: denied are "
                        + "\(now.denied.flags); ssplug approve or ssplug enable --partial lets it go on")
            }
            return InstalledOutput.print(now, "rolled back to", parsed, replacing: before.manifest.version)
        }
    }
}
