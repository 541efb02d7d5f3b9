import Foundation
import Synchronization
import Testing

@testable import PluginHost

@Suite struct `Looking up names` {
    private static func timeLimit(_ duration: Duration, isCancelled: @escaping @Sendable () -> Bool = { false })
        -> TimeLimit
    {
        TimeLimit(deadline: .now + duration, isCancelled: isCancelled)
    }

    @Test func `finds this machine, and nothing for a name that cannot be`() throws {
        let addresses = try NameLookup.system.addresses(of: "localhost", Self.timeLimit(.seconds(20)))
        #expect(!addresses.isEmpty)
        #expect(addresses.allSatisfy { !$0.isPublic })
        #expect(try NameLookup.system.addresses(of: "host.invalid", Self.timeLimit(.seconds(60))).isEmpty)
    }

    @Test(.timeLimit(.minutes(5))) func `ends with the request, and a name that never ends takes one thread`() throws {
        let calls = Mutex(0)
        let gate = DispatchSemaphore(value: 0)
        let lookup = NameLookup { name in
            if name == "slow" {
                calls.withLock { $0 += 1 }
                gate.wait()
            }
            return [NetworkAddress([1, 1, 1, 1])].compactMap(\.self)
        }
        defer { gate.signal() }
        for _ in 0..<100 {
            #expect(throws: PluginHTTPFailure.timeout) {
                try lookup.addresses(of: "slow", Self.timeLimit(.milliseconds(5)))
            }
        }
        #expect(throws: PluginHTTPFailure.cancelled) {
            try lookup.addresses(of: "slow", Self.timeLimit(.seconds(60), isCancelled: { true }))
        }
        #expect(calls.withLock { $0 } == 1)
        #expect(try lookup.addresses(of: "fast", Self.timeLimit(.seconds(60))).count == 1)
    }

    @Test func `asks anew each time`() throws {
        let calls = Mutex(0)
        let lookup = NameLookup { _ in
            calls.withLock { $0 += 1 }
            return []
        }
        for _ in 0..<3 { _ = try lookup.addresses(of: "a", Self.timeLimit(.seconds(60))) }
        #expect(calls.withLock { $0 } == 3)
    }

    @Test func `writes addresses as curl reads them`() throws {
        #expect(NetworkAddress([192, 0, 2, 255])?.description == "192.0.2.255")
        #expect(
            NetworkAddress([0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 11) + [1])?.description
                == "[2001:db8:0:0:0:0:0:1]")
    }
}
