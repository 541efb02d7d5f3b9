import PluginHost
import Registry
import Wasm

/// `ssplug publish`: puts a version of a plugin into a registry.
enum PublishCommand: Command {
    static let name = "publish"
    static let summary = "Publish a plugin in a registry"
    static let usage = """
        Usage: ssplug publish [options] [plugin.json]

        Checks a plugin as 'ssplug check --strict' does, signs it, and puts it into a registry:
        a folder that any web server can show to others, or one that takes PUT. The manifest is
        ./plugin.json unless another is named. The version must be greater than all that are
        published, and the identifier belongs to whoever publishes it first. An interrupted
        publication leaves the registry as it was.

        Options:
          \(RegistryOption.explanation)
          \(SignerOption.explanation)
          --json              print one JSON object

        Writing to a URL may need a token: in SSPLUG_REGISTRY_TOKEN, or in a file with mode 0600
        that SSPLUG_REGISTRY_TOKEN_FILE names.

        Exit codes: 0 ok, 2 usage, 3 bad manifest or module, version or registry, 4 identifier
        of another publisher or no right to write, 5 limit, 6 trap or exit, 74 the registry
        cannot be written.
        """

    static let options: [OptionSpecification] =
        [RegistryOption.specification, .flag("--json")] + SignerOption.specifications
    static let operands: [[ArgumentKind]] = [[.file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count <= 1 else {
                throw UsageError.message(
                    "one plugin.json is published, found also \"\(displayed(parsed.operands[1]))\"")
            }
            let signer = try SignerOption.signer(parsed)
            let place = try RegistryOption.requiredPlace(parsed)
            var report = CheckReport(path: parsed.operands.first ?? "./plugin.json")
            await ProgressBar.showing("publish: starting the plugin") { await report.startPlugin() }
            let (package, manifest) = try report.publication()
            let outcome = try await ProgressBar.showing("publish: writing") {
                try RegistryPublisher(place, signer: signer)
                    .publish(package.manifest, manifest, module: package.module.module.bytes)
            }
            return RegistryOutput.print(outcome, "published", place, parsed)
        }
    }
}

/// `ssplug yank`: takes a version back.
enum YankCommand: Command {
    static let name = "yank"
    static let summary = "Take a published version of a plugin back"
    static let usage = """
        Usage: ssplug yank [options] ID@VERSION

        Nobody installs the version any more, or upgrades to it. What is installed stays, and
        the version's number stays taken.

        Options:
          --reason TEXT       what is wrong with the version
          --undo              let it be installed again
          \(RegistryOption.explanation)
          \(SignerOption.explanation)
          --json              print one JSON object

        Exit codes: 0 ok, 2 usage, 3 bad registry, or it has no such version, 4 identifier of
        another publisher or no right to write, 74 the registry cannot be written.
        """

    static let options: [OptionSpecification] =
        [.value("--reason"), .flag("--undo"), RegistryOption.specification, .flag("--json")]
        + SignerOption.specifications
    static let operands: [[ArgumentKind]] = [[.published]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count == 1, let operand = parsed.operands.first else {
                throw UsageError.message("expected one ID@VERSION")
            }
            let name = try RegistryName(operand)
            guard let version = name.range.exactVersion else {
                throw UsageError.message("\"\(displayed(operand))\" names no version; write \(name.id)@1.2.3")
            }
            let reason = parsed.value("--reason") ?? "taken back by its publisher"
            guard reason.utf8.count <= PluginIndex.maximumReasonBytes else {
                throw UsageError.message("option --reason takes at most \(PluginIndex.maximumReasonBytes) bytes")
            }
            let isUndone = parsed.has("--undo")
            let signer = try SignerOption.signer(parsed)
            let place = try RegistryOption.requiredPlace(parsed)
            let outcome = try await ProgressBar.showing("yank: writing") {
                try RegistryPublisher(place, signer: signer)
                    .yank(version, of: name.id, reason: isUndone ? nil : reason)
            }
            return RegistryOutput.print(outcome, isUndone ? "restored" : "took back", place, parsed)
        }
    }
}
