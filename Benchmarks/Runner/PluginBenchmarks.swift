import Foundation
import PluginHost
import WasmText

/// Requests to plugins, and what the host adds to each of them.
///
/// The plugin of `Guests/plugin` does next to nothing, so that a request to it costs what the host costs.
func pluginBenchmarks(_ guests: Guests) throws -> [Benchmark] {
    let manifest = "\(guests.folder)/plugin/plugin.json"
    return [
        Benchmark("plugin/load", .microseconds) { operations, timer in
            let folder = try TemporaryFolder()
            try timer.time {
                for _ in 0..<operations { _ = try loadedPlugin(manifest, host(folder, isAudited: false)) }
            }
        },
        requests("plugin/request", manifest, isAudited: false, target: 20),
        requests("plugin/request-user-time", manifest, isAudited: false, countsSystemTime: false),
        requests("plugin/request-of-eight", manifest, isAudited: false, callers: 8, target: 20),
        requests("plugin/request-audited", manifest, isAudited: true),
        Benchmark("plugin/audit-entry", .microseconds) { operations, timer in
            let folder = try TemporaryFolder()
            let log = AuditLog(folder: folder.path)
            let entry = AuditEntry(.decision, plugin: "benchmark.plugin", action: .storageRead, isAllowed: true)
            try timer.time { try waiting { for _ in 0..<operations { _ = try await log.record(entry) } } }
        },
    ]
}

/// Requests to warm instances, from so many callers at a time, each of which waits for its answer.
///
/// Where no thread sleeps in between, two are busy for each request: the caller's looks out for the answer.
func requests(
    _ name: String, _ manifest: String, isAudited: Bool, callers: Int = 1, countsSystemTime: Bool = true,
    request: PluginRequest = .publish(text: "hello, world"), isolation: PluginIsolation = .reusedInstances,
    target: Double? = nil
) -> Benchmark {
    Benchmark(name, .microseconds, target: target) { operations, timer in
        let folder = try TemporaryFolder()
        let plugin = try loadedPlugin(manifest, host(folder, isAudited: isAudited, isolation))
        let send: @Sendable (Int) async throws -> Int = { count in
            var answered = 0
            for _ in 0..<count { answered += try await plugin.handle(request).isSuccess ? 1 : 0 }
            return answered
        }
        _ = try waiting { try await send(1) }
        timer.countsSystemTime = countsSystemTime
        let answered = try timer.time {
            try waiting {
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for caller in 0..<callers {
                        group.addTask { try await send((operations + caller) / callers) }
                    }
                    return try await group.reduce(0, +)
                }
            }
        }
        guard answered == operations else {
            throw WrongResult(description: "\(name): \(answered) of \(operations) requests were answered")
        }
    }
}

private func host(
    _ folder: TemporaryFolder, isAudited: Bool, _ isolation: PluginIsolation = .reusedInstances
) -> PluginHost {
    var services = HostServices()
    if !isAudited { services.audit = NoAudit() }
    var policy = HostPolicy()
    policy.isolation = isolation
    return PluginHost(directory: StateDirectory(path: folder.path), policy: policy, services: services)
}

private func loadedPlugin(_ manifest: String, _ host: PluginHost) throws -> Plugin {
    try waiting {
        try await host.load(manifest: manifest) { text, _, _ in AssembledText(try TextFormat.encode(text)) }
    }
}

/// A folder that is removed when it is let go.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Runs asynchronous work to its end, on a thread that is not one of Swift's own.
func waiting<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value {
    let result = Outcome<Value>()
    Task {
        do { result.finish(.success(try await body())) } catch { result.finish(.failure(error)) }
    }
    return try result.wait()
}

/// `@unchecked Sendable`: the value is written before the semaphore is signalled and read after it.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private var value: Result<Value, any Error>?

    func finish(_ value: Result<Value, any Error>) {
        self.value = value
        semaphore.signal()
    }

    func wait() throws -> Value {
        semaphore.wait()
        guard let value else { throw WrongResult(description: "a task ended without a result") }
        return try value.get()
    }
}
