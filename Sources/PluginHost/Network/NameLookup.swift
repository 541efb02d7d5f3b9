import Platform
import Synchronization

/// Looks names up by the system's resolver, which may block for as long as it likes, on threads of its own.
///
/// Whoever gives up leaves a thread behind until the resolver answers. One name keeps one thread at most: who asks for a
/// name that is being looked up gets that answer, so that a name without an answer cannot take the threads from others.
final class NameLookup: Sendable {
    static let system = NameLookup { resolved($0) }

    /// What the resolver says, as soon as it does.
    private final class Answer: Sendable {
        let addresses = Mutex<[NetworkAddress]?>(nil)
    }

    private let threads = WorkerThreads(maximum: 64)
    private let running = Mutex<[String: Answer]>([:])
    private let resolve: @Sendable (String) -> [NetworkAddress]

    init(_ resolve: @escaping @Sendable (String) -> [NetworkAddress]) { self.resolve = resolve }

    /// The addresses of a host; none if it has none.
    ///
    /// - Throws: ``PluginHTTPFailure/timeout``, ``PluginHTTPFailure/cancelled``, or ``PluginHTTPFailure/connectionFailed`` where the system
    ///   has no thread.
    func addresses(of host: String, _ timeLimit: TimeLimit) throws(PluginHTTPFailure) -> [NetworkAddress] {
        try timeLimit.check()
        let (answer, isNew) = running.withLock { running in
            if let answer = running[host] { return (answer, false) }
            let answer = Answer()
            running[host] = answer
            return (answer, true)
        }
        if isNew {
            let submission = threads.submit { [self] in
                let addresses = resolve(host)
                // Forgotten first: who asks from now on asks anew.
                running.withLock { $0[host] = nil }
                answer.addresses.withLock { $0 = addresses }
            }
            if submission == .refused {
                running.withLock { $0[host] = nil }
                answer.addresses.withLock { $0 = [] }
            }
        }
        return try timeLimit.wait { answer.addresses.withLock { $0 } }
    }

    /// Asks the system's resolver.
    private static func resolved(_ host: String) -> [NetworkAddress] {
        // SAFETY: an empty structure holds no pointers.
        var hints = unsafe addrinfo()
        unsafe hints.ai_family = AF_UNSPEC
        #if canImport(Glibc)
            unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            unsafe hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        // SAFETY: hints and list outlive the call, and the list is freed once, below.
        guard unsafe getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [NetworkAddress] = []
        var entry = unsafe list
        while let found = unsafe entry {
            // SAFETY: an entry of family AF_INET or AF_INET6 points to an address of that family's structure.
            if let address = unsafe found.pointee.ai_addr {
                var bytes: [UInt8] = []
                switch unsafe found.pointee.ai_family {
                case AF_INET:
                    let structure = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self)
                    bytes = unsafe withUnsafeBytes(of: structure.sin_addr) { unsafe Array($0) }
                case AF_INET6:
                    let structure = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self)
                    bytes = unsafe withUnsafeBytes(of: structure.sin6_addr) { unsafe Array($0) }
                default: break
                }
                if let address = NetworkAddress(bytes), !addresses.contains(address) { addresses.append(address) }
            }
            unsafe entry = unsafe found.pointee.ai_next
        }
        return addresses
    }
}
