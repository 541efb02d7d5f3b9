import PluginHost
import Registry

/// `ssplug info`: what a registry has of one plugin.
enum InfoCommand: Command {
    static let name = "info"
    static let summary = "Show a plugin of a registry and its versions"
    static let usage = """
        Usage: ssplug info [options] ID[@RANGE]

        Shows who publishes a plugin, its versions, and what the greatest of them that fits the
        range says of itself. The signature is checked, and that nothing contradicts what was
        installed before. A range is written as 1.2.3, 1.2, ^1.2, ~1.2 or '>=1.0 <2'.

        Options:
          \(RegistryOption.explanation)
          --json              print one JSON object

        Exit codes: 0 ok, 2 usage, 3 no registry, a damaged one, or it has no such plugin or
        version, 4 another publisher or older index than before.
        """

    static let options: [OptionSpecification] = [RegistryOption.specification, .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.published]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count == 1, let operand = parsed.operands.first else {
                throw UsageError.message("expected one ID or ID@RANGE")
            }
            let name = try RegistryName(operand)
            let place = try RegistryOption.requiredPlace(parsed)
            let reader = RegistryReader(place)
            let found = try await ProgressBar.showing("info: reading the registry") { try reader.index(of: name.id) }
            let pins = try PluginPins(.ofUser())
            try pins.check(found)
            // What was shown once cannot be hidden any more; of what was never installed, nothing is kept.
            if pins.plugin(found.index.id) != nil { try? await PluginPins.rely(on: found, nil, in: .ofUser()) }
            let index = found.index
            var shown = index.greatest(in: name.range)
            if shown == nil, !name.hasRange { shown = index.releases.last }
            if let version = name.range.exactVersion { shown = index.release(version) }
            guard let shown else { throw index.nothing(in: name.range, place) }
            let info = Info(
                index: index, release: shown, manifest: try reader.manifest(of: shown, index), place: place,
                isTrusted: pins.plugin(index.id).map { $0.publisher == index.publisher } ?? false)
            if parsed.has("--json") { printResult(info.json.text()) } else { info.print() }
            return .success
        }
    }
}

extension PluginIndex {
    /// The error for a range that no version is in that may be installed.
    func nothing(in range: VersionRange, _ place: any RegistryPlace) -> RegistryError {
        let placeText = displayed(place.text, limit: 500)
        if let version = range.exactVersion, let reason = release(version)?.yanked {
            return RegistryError(
                .noVersion, "\(id) \(version) was taken back: \(displayed(reason, limit: 300))",
                hint: "see what it has with: ssplug info \(id) --registry \(shellQuotedPath(place.text))")
        }
        let others = releases.filter { $0.yanked == nil }.suffix(5).map(\.version.description)
        let what =
            range == .any
            ? "has no version of \(id) but pre-releases or what was taken back"
            : "has no version of \(id) in \"\(displayed(range.text))\""
        return RegistryError(
            .noVersion, "\(placeText) \(what)",
            hint: others.isEmpty ? "all of its versions were taken back" : "it has \(others.joined(separator: ", "))")
    }
}

/// What `info` shows.
private struct Info {
    let index: PluginIndex
    let release: PluginIndex.Release
    let manifest: PluginManifest
    let place: any RegistryPlace
    let isTrusted: Bool

    var json: JSONValue {
        var object = JSONObject()
        object["schema"] = 1
        object["id"] = .string(index.id)
        object["name"] = .string(manifest.name)
        object["description"] = manifest.description.map(JSONValue.string)
        object["author"] = manifest.author.map(JSONValue.string)
        object["kinds"] = .array(manifest.kinds.map { .string($0.name) })
        object["registry"] = .string(place.text)
        object["publisher"] = index.publisher.map { .string($0.fingerprint) }
        object["trusted"] = .bool(isTrusted)
        object["counter"] = .number(JSONNumber(index.counter))
        object["release"] = RegistryOutput.json(release)
        object["releases"] = .array(index.releases.map(RegistryOutput.json))
        return .object(object)
    }

    func print() {
        printResult("\(index.id) \(release.version)  \(displayed(manifest.name))")
        if let description = manifest.description { printResult(displayed(description, limit: 300)) }
        if let author = manifest.author { printResult("author: \(displayed(author))") }
        printResult("kinds: \(manifest.kinds.map { displayed($0.name) }.joined(separator: ", "))")
        if let key = index.publisher {
            printResult("publisher: \(key.fingerprint)\(isTrusted ? ", as when it was installed" : "")")
        } else {
            printResult("publisher: unknown; nobody has signed this")
        }
        printResult("module: \(release.module.size) bytes, sha256 \(release.module.digest.hexadecimal)")
        printResult("versions:")
        for release in index.releases.reversed() {
            let note = release.yanked.map { "  taken back: \(displayed($0))" } ?? ""
            printResult("  \(release.version)  \(displayed(release.time))\(note)")
        }
    }
}
