import PluginHost
import Testing
import Wasm

/// A guest's request that was recorded, with everything a test may ask about it.
struct RecordedGuest {
    var run: RecordedRun
    var recording: PluginRecording
    var module: PluginModule
    /// What the services of the host were told.
    var outcome: Outcome

    /// Loads a guest, grants everything it asks for, and records one request to it.
    init(
        _ guest: Guest, request: JSONObject = PluginRequest.publish(text: "hi").json, manifest: PluginManifest? = nil,
        host: TestHost = TestHost(), deadline: Duration? = nil, includingSecrets: Bool = false
    ) async throws {
        let manifest = try manifest ?? TestHost.manifest()
        try await self.init(
            PluginPackage(manifest: manifest, module: try guest.module()), request: request, host: host,
            deadline: deadline, includingSecrets: includingSecrets)
    }

    init(
        _ package: PluginPackage, request: JSONObject, host: TestHost, deadline: Duration? = nil,
        includingSecrets: Bool = false, configuration: JSONValue? = nil
    ) async throws {
        let plugin = try await host.load(package)
        try await host.approve(plugin, plugin.requestedPermissions)
        host.outcome = Outcome()
        run = await plugin.record(
            request, configuration: configuration, deadline: deadline, includingSecrets: includingSecrets)
        recording = try run.recording.get()
        module = package.module
        outcome = host.outcome
    }

    /// The recording's text.
    var text: String { String(decoding: recording.utf8(), as: UTF8.self) }

    /// The text without its checksum, as somebody has it who edits it.
    var editableText: String { text.replacing(/,"checksum":"[0-9a-f]{8}"(?=}\n$)/, with: "") }

    /// The recording's lines as documents.
    func lines() throws -> [JSONValue] {
        try text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    }

    /// The error that ended the request.
    var error: PluginError? {
        if case .failure(let error) = run.outcome { error } else { nil }
    }

    /// Writes the recording, reads it, and runs it again in both translations of the engine.
    func replayed() throws -> [ReplayReport] {
        let bytes = recording.utf8()
        let read = try PluginRecording(parsing: bytes)
        #expect(read.utf8() == bytes)
        return TranslationStage.allCases.map { read.replay(module: module, stage: $0) }
    }

    /// Expects that the run is the same again.
    func expectSame(sourceLocation: SourceLocation = #_sourceLocation) throws {
        for report in try replayed() {
            #expect(report.difference == nil, sourceLocation: sourceLocation)
            #expect(report.calls == recording.outcome.calls, sourceLocation: sourceLocation)
            #expect(report.fuel == recording.outcome.fuel, sourceLocation: sourceLocation)
            #expect(report.notes.isEmpty, sourceLocation: sourceLocation)
        }
    }
}

/// A server that gives what a test says.
final class ScriptedTransport: PluginHTTPTransport {
    private let body: @Sendable (PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse

    init(_ body: @escaping @Sendable (PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse) {
        self.body = body
    }

    func send(_ request: PluginHTTPRequest) async throws(PluginHTTPFailure) -> PluginHTTPResponse { try body(request) }
}
