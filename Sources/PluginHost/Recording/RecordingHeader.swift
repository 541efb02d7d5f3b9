import WASI
import Wasm

extension PluginRecording {
    /// What a recorded run began with.
    package struct Header: Sendable {
        /// Whether the recording holds secrets.
        package enum Secrets: String, Hashable, Sendable {
            /// The plugin saw placeholders of the same length; no secret is in the recording.
            case placeholders
            /// The plugin saw the real secrets, and they are in the recording.
            case recorded
        }

        /// The version of the engine.
        package var engineVersion: String
        /// The number of the engine's fuel schedule.
        package var fuelSchedule: Int
        /// The plugin's identifier.
        package var plugin: String
        /// The digest of the module.
        package var moduleDigest: ContentDigest
        /// The digest of the manifest, written with its keys in order and without white space.
        package var manifestDigest: ContentDigest
        /// Where the manifest was; `nil` for a plugin that came from no file.
        package var manifestPath: String?
        /// What the plugin was allowed to do.
        package var grants: [String]
        /// What the plugin might use.
        package var limits: PluginLimits
        /// The configuration that the request carried.
        package var configuration: JSONValue?
        /// What the plugin's clocks showed first, in nanoseconds since 1970.
        package var clockStart: UInt64
        /// How far each reading moved them, in nanoseconds.
        package var clockStep: UInt64
        /// What the plugin's random numbers began with.
        package var seed: UInt64
        /// Whether the recording holds secrets.
        package var secrets: Secrets
        /// The request as the plugin got it.
        package var request: JSONValue
    }
}

extension PluginRecording.Header {
    /// Adds the request, as the plugin gets it.
    mutating func setRequest(_ request: JSONObject) {
        self.request = .object(request)
        grants = Self.grants(in: self.request)
        configuration = request["config"]
    }

    /// The digest of a manifest that does not depend on its white space.
    static func digest(of manifest: PluginManifest) -> ContentDigest {
        ContentDigest(hashing: manifest.document.utf8(.sorted))
    }

    /// The grants that a request names.
    static func grants(in request: JSONValue) -> [String] { request["granted"]?.array?.compactMap(\.string) ?? [] }

    var json: JSONValue {
        var object = JSONObject()
        object["ssplug_recording"] = .number(JSONNumber(PluginRecording.formatVersion))
        object["engine"] = .string(engineVersion)
        object["fuel_schedule"] = .number(JSONNumber(fuelSchedule))
        object["plugin"] = .string(plugin)
        object["module_sha256"] = .string(moduleDigest.hexadecimal)
        object["manifest_sha256"] = .string(manifestDigest.hexadecimal)
        object["manifest_path"] = manifestPath.map(JSONValue.string)
        object["grants"] = .array(grants.map(JSONValue.string))
        object["limits"] = limits.recorded
        object["config"] = configuration
        object["clock"] = ["start": .number(JSONNumber(clockStart)), "step": .number(JSONNumber(clockStep))]
        object["seed"] = .number(JSONNumber(seed))
        object["secrets"] = .string(secrets.rawValue)
        object["request"] = request
        return .object(object)
    }

    init(_ fields: RecordedFields) throws(PluginRecordingError) {
        // The version comes first: another format may have other keys.
        guard fields.object["ssplug_recording"] != nil else {
            throw fields.error("", "expected the header of a recording, {\"ssplug_recording\": 1, …}")
        }
        let version = try fields.number("ssplug_recording")
        guard version == PluginRecording.formatVersion else {
            throw PluginRecordingError(
                .version, line: fields.line,
                "the recording has format \(version), and this version reads format \(PluginRecording.formatVersion)")
        }
        try fields.checkKeys([
            "ssplug_recording", "engine", "fuel_schedule", "plugin", "module_sha256", "manifest_sha256",
            "manifest_path", "grants", "limits", "config", "clock", "seed", "secrets", "request",
        ])
        engineVersion = try fields.string("engine")
        fuelSchedule = Int(clamping: try fields.number("fuel_schedule"))
        guard fuelSchedule == EngineVersion.fuelSchedule else {
            throw PluginRecordingError(
                .version, line: fields.line,
                "the run was recorded with fuel schedule \(fuelSchedule) of engine \"\(displayed(engineVersion))\"; this "
                    + "engine, \(EngineVersion.current), has schedule \(EngineVersion.fuelSchedule), so that fuel cannot "
                    + "be compared; record the request again")
        }
        plugin = try fields.string("plugin")
        moduleDigest = try fields.digest("module_sha256")
        manifestDigest = try fields.digest("manifest_sha256")
        manifestPath = try fields.optionalString("manifest_path")
        var grants: [String] = []
        for grant in try fields.array("grants") {
            guard let name = grant.string else {
                throw fields.error(".grants", "expected strings, found \(grant.kind)")
            }
            grants.append(name)
        }
        self.grants = grants
        limits = try PluginLimits(recorded: try fields.fields("limits"))
        configuration = fields.object["config"]
        let clock = try fields.fields("clock")
        try clock.checkKeys(["start", "step"])
        clockStart = try clock.number("start")
        clockStep = try clock.number("step")
        seed = try fields.number("seed")
        guard let secrets = Secrets(rawValue: try fields.string("secrets")) else {
            throw fields.error(".secrets", "expected \"placeholders\" or \"recorded\"")
        }
        self.secrets = secrets
        guard let request = fields.object["request"], request.object != nil else {
            throw fields.error(".request", "expected an object")
        }
        self.request = request
        try checkAgreement(fields)
    }

    /// Checks what the header says twice.
    private func checkAgreement(_ fields: RecordedFields) throws(PluginRecordingError) {
        guard grants.elementsEqual(Self.grants(in: request), by: sameBytes) else {
            throw PluginRecordingError(
                .inconsistent, line: fields.line, "$.grants and $.request.granted are not the same list")
        }
        guard configuration == request["config"] else {
            throw PluginRecordingError(
                .inconsistent, line: fields.line, "$.config and $.request.config are not the same document")
        }
    }
}
