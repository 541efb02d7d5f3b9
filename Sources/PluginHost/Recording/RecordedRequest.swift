import Synchronization

/// What a recorded request has beside other requests, on its way through the pool.
final class RecordedRequest: Sendable {
    /// What stands for the secrets; `nil` if the plugin gets the real ones.
    let placeholders: SecretPlaceholders?
    /// What the instance's random numbers begin with.
    let seed: UInt64
    private let result = Mutex<Result<PluginRecording, PluginRecordingError>?>(nil)

    init(includingSecrets: Bool, seed: UInt64?) {
        let seed = seed ?? UInt64.random(in: .min ... .max)
        placeholders = includingSecrets ? nil : SecretPlaceholders(seed: seed)
        self.seed = seed
    }

    /// The recording, once the request has ended.
    var recording: Result<PluginRecording, PluginRecordingError>? { result.withLock { $0 } }

    /// Ends the recording, and puts the secrets into the answer.
    func finish(
        _ recorder: Recorder, _ outcome: Result<PluginResponse, PluginError>
    ) -> Result<PluginResponse, PluginError> {
        do throws(PluginRecordingError) {
            let recording = try recorder.finish(outcome)
            result.withLock { $0 = .success(recording) }
        } catch {
            result.withLock { $0 = .failure(error) }
        }
        guard let placeholders, case .success(let response) = outcome else { return outcome }
        do throws(PluginError) {
            return .success(try PluginResponse(parsing: placeholders.revealed(response.text)))
        } catch {
            return .failure(error)
        }
    }
}
