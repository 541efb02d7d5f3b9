// A recorded request: everything that passed between a plugin's instance and the host, from the making of the instance
// to the end of the request.
//
//     header      what the run began with: module, limits, clock, seed, request …
//     steps       enter plugin_init ─┬─ call host_store_get ─┬─ read the key from the guest's memory
//                                    │                       ├─ enter alloc … leave
//                                    │                       └─ write the value
//                                    └─ leave
//     outcome     how the run ended, and the digests of what it left in memory and globals
//
// Where to record was a choice between the services (store, transport, clock …) and the border of the guest. It is the
// border: a replay then needs the engine and the recording and nothing else. No host function runs in it, so that it
// cannot have an effect; a later host whose functions word an error otherwise still replays an old recording; and WASI,
// the host functions and AssemblyScript's imports are treated alike. Recording needs three hooks, which cost nothing
// while nobody records: the imports are wrapped, entries into the guest and accesses to its memory are observed.

/// A request to a plugin with all that the plugin asked of the host, which can be run again without the host.
///
///     let run = try await plugin.record(.publish(text: "hi"))
///     let recording = try run.recording.get()
///     try recording.write(to: "publish.jsonl")
///     let report = try PluginRecording(contentsOf: "publish.jsonl").replay(module: plugin.package.module)
///     report.difference                                   // nil: the same calls, bits and fuel
public struct PluginRecording: Sendable {
    /// What the run began with.
    @Boxed package private(set) var header: Header
    /// How the run ended.
    package let outcome: Outcome
    /// What happened, in order; entries at the top are the host's own.
    let steps: [RecordedStep]
    /// The request as the plugin got it; written once, since any number of steps may refer to it.
    let requestBytes: [UInt8]

    /// The version of the file format.
    static let formatVersion: UInt64 = 1
    /// The most bytes that a recording keeps of calls, reads and writes together.
    package static let maximumBytes = 64 << 20
    /// The largest file that is read.
    package static let maximumFileBytes = 256 << 20
    /// The most values of JSON that a line has: a file is refused before it takes many times its size.
    static let maximumLineValues = 8 << 20

    /// How a recorded run ended.
    package struct Outcome: Sendable {
        /// `ok` if the plugin answered, also with an error response; else the code of the ``PluginError``.
        package var code: String
        /// The limit that was reached.
        package var limit: String?
        /// What the error said; a replay does not compare it.
        package var message: String?
        /// The bytes of the plugin's answer.
        package var response: [UInt8]?
        /// The fuel that the request used, or the start if that failed.
        package var fuel: UInt64
        /// The calls of the guest to the host.
        package var calls: Int
        /// The digest of the guest's memory at the end.
        package var memoryDigest: ContentDigest
        /// The digest of the guest's globals at the end.
        package var globalsDigest: ContentDigest

        /// The code of an answered request.
        static let success = "ok"
    }

    init(header: Header, outcome: Outcome, steps: [RecordedStep]) {
        _header = Boxed(wrappedValue: header)
        self.outcome = outcome
        self.steps = steps
        requestBytes = header.request.utf8()
    }

    /// The bytes of an access, or `nil` if they are those of a response that is not there.
    func bytes(of access: RecordedAccess) -> [UInt8]? {
        switch access.contents {
        case .bytes(let bytes): bytes
        case .request: requestBytes
        case .response: outcome.response
        }
    }
}
