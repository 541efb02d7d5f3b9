import WASI
import Wasm

/// A request that was recorded: its outcome, and the recording.
///
/// The outcome is that of the request itself; it stands whether or not there is a recording.
public struct RecordedRun: Sendable {
    /// The plugin's answer, or why there is none.
    public let outcome: Result<PluginResponse, PluginError>
    /// The recording, or why there is none.
    public let recording: Result<PluginRecording, PluginRecordingError>
}

extension Plugin {
    /// Sends a request of one of the types of the ABI and records what the plugin does.
    ///
    /// See ``record(_:configuration:deadline:includingSecrets:)-(JSONObject,_,_,_)``.
    ///
    /// - Returns: The plugin's answer or the error, and the recording.
    public func record(
        _ request: PluginRequest, configuration: JSONValue? = nil, deadline: Duration? = nil,
        includingSecrets: Bool = false
    ) async -> RecordedRun {
        await record(
            request.json, configuration: configuration, deadline: deadline, includingSecrets: includingSecrets)
    }

    /// Sends a request and records what the plugin does, from the start of a fresh instance on.
    ///
    ///     let run = await plugin.record(.publish(text: "hi"))
    ///     try run.recording.get().write(to: "publish.jsonl")
    ///
    /// The request has the same effects as any other. The plugin gets placeholders of the same length instead of its
    /// credentials, of secret configuration and of the tokens in the request and in answers of servers; the real ones
    /// are put in on the way to servers and to the store, and into the answer that the caller gets. What the plugin
    /// computes from a secret, such as a signature, is computed from the placeholder.
    ///
    /// - Parameters:
    ///   - request: The request's fields, `type` among them.
    ///   - configuration: The plugin's configuration, as in ``handle(_:configuration:deadline:)-(JSONObject,_,_)``.
    ///   - deadline: The time for the answer.
    ///   - includingSecrets: Whether the plugin, and so the recording, gets the real secrets.
    /// - Returns: The plugin's answer or the error, and the recording.
    public func record(
        _ request: JSONObject, configuration: JSONValue? = nil, deadline: Duration? = nil,
        includingSecrets: Bool = false
    ) async -> RecordedRun {
        await record(
            request, configuration: configuration, deadline: deadline, since: nil, includingSecrets: includingSecrets)
    }

    /// Sends a request and records it as ``record(_:configuration:deadline:includingSecrets:)`` does; the time for it has
    /// begun already.
    package func record(
        _ request: JSONObject, configuration: JSONValue?, deadline: Duration? = nil,
        since start: ContinuousClock.Instant?,
        includingSecrets: Bool
    ) async -> RecordedRun {
        let recorded = RecordedRequest(includingSecrets: includingSecrets, seed: services.randomSeed)
        let outcome: Result<PluginResponse, PluginError>
        do throws(PluginError) {
            let job = try makeJob(request, configuration, deadline, since: start, recorded: recorded)
            outcome = await self.outcome(of: job)
        } catch {
            outcome = .failure(error)
        }
        let recording =
            recorded.recording
            ?? .failure(PluginRecordingError(.notStarted, "the plugin was not started, so there is nothing to record"))
        return RecordedRun(outcome: outcome, recording: recording)
    }

    /// What the instance for a job reaches.
    func services(for job: PluginJob) -> PluginServices {
        guard let recorded = job.recorded else { return services }
        return services.recorded(seed: recorded.seed, recorded.placeholders)
    }

    /// Makes the recorder of a job that is about to run.
    func makeRecorder(for job: PluginJob) -> Recorder? {
        guard let recorded = job.recorded else { return nil }
        // Plugins read their store while they start, and may have stored what the request brings. Credentials come later.
        var known = job.request
        known["credentials"] = nil
        known["config"] = configuration(of: job)
        recorded.placeholders?.learn(secretsOf: known, schema: package.manifest.configurationSchema)
        let header = PluginRecording.Header(
            package: package, limits: limits, seed: recorded.seed,
            secrets: recorded.placeholders == nil ? .recorded : .placeholders)
        return Recorder(header, recorded.placeholders, services.hostMemory)
    }
}

extension PluginRecording.Header {
    /// Describes a run that is about to begin, without its request.
    init(package: PluginPackage, limits: PluginLimits, seed: UInt64, secrets: Secrets) {
        engineVersion = EngineVersion.current
        fuelSchedule = EngineVersion.fuelSchedule
        plugin = package.manifest.id
        moduleDigest = package.module.digest
        manifestDigest = Self.digest(of: package.manifest)
        manifestPath = package.manifestPath.isEmpty ? nil : package.manifestPath
        grants = []
        self.limits = limits
        // Plugins have WASI's own clocks; see ``PluginInstance``.
        if case .virtual(let start, let step) = WASIConfiguration().clocks {
            (clockStart, clockStep) = (start, step)
        } else {
            (clockStart, clockStep) = (0, 0)
        }
        self.seed = seed
        self.secrets = secrets
        request = .object(JSONObject())
    }
}
