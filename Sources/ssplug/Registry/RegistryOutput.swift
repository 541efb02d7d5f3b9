import PluginHost
import Registry

/// How the commands for registries print what is in them.
enum RegistryOutput {
    /// Prints what became of a version.
    static func print(
        _ outcome: RegistryPublisher.Outcome, _ verb: String, _ place: any RegistryPlace, _ parsed: Arguments
    ) -> ExitCode {
        let index = outcome.index
        if index.publisher == nil {
            printError(
                "ssplug: warning: nobody has signed this: whoever can write the registry can replace it")
        }
        if parsed.has("--json") {
            var object = JSONObject()
            object["schema"] = 1
            object["id"] = .string(index.id)
            object["registry"] = .string(place.text)
            object["publisher"] = index.publisher.map { .string($0.fingerprint) }
            object["counter"] = .number(JSONNumber(index.counter))
            object["release"] = json(outcome.release)
            printResult(JSONValue.object(object).text())
        } else {
            printResult("\(verb) \(index.id) \(outcome.release.version)")
        }
        return .success
    }

    /// A version as `--json` shows it.
    static func json(_ release: PluginIndex.Release) -> JSONValue {
        var object = JSONObject()
        object["version"] = .string(release.version.description)
        object["time"] = .string(release.time)
        object["sha256"] = .string(release.module.digest.hexadecimal)
        object["bytes"] = .number(JSONNumber(release.module.size))
        object["manifest_sha256"] = .string(release.manifest.digest.hexadecimal)
        object["yanked"] = release.yanked.map(JSONValue.string)
        return .object(object)
    }
}
