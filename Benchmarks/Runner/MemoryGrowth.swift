import Foundation
import PluginHost
import WasmText

/// What many requests to one instance of a plugin leave in memory.
///
/// The store is one in memory, since a durable one would wait for the disk; everything else is what a host has.
struct MemoryGrowth: Encodable {
    let schema = 1
    let requests: Int
    /// How many requests the first reading follows; by then buffers have the size that they keep.
    let warmUp: Int
    /// The memory after the warm-up, and after each third of the requests that follow: what each request leaves shows in
    /// all thirds, what the allocator takes once in a while in one.
    let residentBytes: [Int]
    /// The most memory that an instance has had, which shows a plugin that leaks.
    let guestBytesAfterWarmUp: Int
    let guestBytesAtEnd: Int
    /// One, unless the host has replaced the instance.
    let instances: Int

    private enum CodingKeys: CodingKey {
        case schema, requests, warmUp, residentBytes, guestBytesAfterWarmUp, guestBytesAtEnd, instances
    }

    /// Sends requests to the plugin of a manifest, with everything that it asks for approved.
    init(manifest: String, requests: Int, warmUp: Int = 1_000) throws {
        let folder = try TemporaryFolder()
        var policy = HostPolicy()
        policy.instancesPerPlugin = 1
        var services = HostServices()
        services.makeStore = { _ in MemoryStore() }
        let host = PluginHost(directory: StateDirectory(path: folder.path), policy: policy, services: services)
        let plugin = try waiting {
            let plugin = try await host.load(manifest: manifest) { text, _, _ in
                AssembledText(try TextFormat.encode(text))
            }
            try await host.approve(plugin, granting: plugin.requestedPermissions)
            return plugin
        }
        let send = { (count: Int) in
            try waiting {
                for _ in 0..<count {
                    guard try await plugin.handle(.publish(text: "hello, world")).isSuccess else {
                        throw WrongResult(description: "\(manifest) answered an error")
                    }
                }
            }
        }
        try send(min(warmUp, requests))
        var readings = [Self.currentResidentBytes]
        guestBytesAfterWarmUp = plugin.health.peakMemoryByteCount
        let rest = max(0, requests - warmUp)
        for third in 0..<3 {
            try send((rest + third) / 3)
            readings.append(Self.currentResidentBytes)
        }
        residentBytes = readings
        guestBytesAtEnd = plugin.health.peakMemoryByteCount
        instances = plugin.health.starts
        self.requests = requests
        self.warmUp = warmUp
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The bytes of this process that are in main memory.
    private static var currentResidentBytes: Int {
        #if canImport(Darwin)
            var info = mach_task_basic_info()
            var count = mach_msg_type_number_t(MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
            // SAFETY: the structure has the room that `count` states, and outlives the call.
            let result = unsafe withUnsafeMutablePointer(to: &info) { pointer in
                unsafe pointer.withMemoryRebound(to: integer_t.self, capacity: Int(count)) { integers in
                    unsafe task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), integers, &count)
                }
            }
            return result == KERN_SUCCESS ? Int(info.resident_size) : 0
        #else
            // The second number is that of resident pages.
            let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
            return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * Int(getpagesize()) } ?? 0
        #endif
    }
}
