import HTTPHelperMessages

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard input and output, over which the host speaks.
struct Channel: ~Copyable {
    private var buffer = FrameBuffer()

    /// Waits for the next message; `nil` when the host is gone or speaks differently.
    mutating func receive() -> HelperMessage? {
        while true {
            do throws(MalformedFrame) {
                if let message = try buffer.next() { return message }
            } catch {
                return nil
            }
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { space, filled in
                var count: Int
                // SAFETY: the buffer has room for the count asked for.
                repeat { count = unsafe read(0, space.baseAddress, 65_536) } while count < 0 && errno == EINTR
                filled = max(0, count)
            }
            guard !piece.isEmpty else { return nil }
            buffer.append(piece)
        }
    }

    /// Sends a message; the process ends where that is not possible, since nobody listens.
    static func send(_ message: HelperMessage) {
        let bytes = message.encoded()
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { space in
                // SAFETY: `written` is below the buffer's count.
                unsafe write(1, space.baseAddress.map { unsafe $0 + written }, bytes.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                exit(1)
            }
            written += count
        }
    }
}

/// The addresses of a host, 4 or 16 bytes each, or `nil` if it has none.
func resolve(_ host: String) -> [[UInt8]]? {
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
    guard unsafe getaddrinfo(host, nil, &hints, &list) == 0 else { return nil }
    defer { unsafe freeaddrinfo(list) }
    var addresses: [[UInt8]] = []
    var entry = unsafe list
    while let found = unsafe entry {
        // SAFETY: an entry of family AF_INET or AF_INET6 points to an address of that family's structure.
        if let address = unsafe found.pointee.ai_addr {
            switch unsafe found.pointee.ai_family {
            case AF_INET:
                let structure = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self)
                addresses.append(unsafe withUnsafeBytes(of: structure.sin_addr) { unsafe Array($0) })
            case AF_INET6:
                let structure = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self)
                addresses.append(unsafe withUnsafeBytes(of: structure.sin6_addr) { unsafe Array($0) })
            default: break
            }
        }
        unsafe entry = unsafe found.pointee.ai_next
    }
    return addresses.isEmpty ? nil : addresses
}
