import Foundation
import HTTPHelperMessages

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Answers the host until it is gone.
///
/// - Returns: Whether the host spoke as expected.
func serve() -> Bool {
    var channel = Channel()
    let session = RequestSession()
    while let message = channel.receive() {
        switch message {
        case .request(let request):
            guard let addresses = resolve(request.host) else {
                Channel.send(.failure(.unknownHost))
                continue
            }
            session.prepare(request)
            Channel.send(.addresses(addresses))
        case .proceed: session.start()
        case .addresses, .head, .body, .end, .failure: return false
        }
    }
    return true
}

/// Lets the process map no more than `byteCount` bytes, so that an answer that outruns the host ends this process and
/// not the machine.
///
/// Nor does it leave a core dump, in which answers would stay.
func limitAddressSpace(to byteCount: rlim_t) {
    var space = rlimit(rlim_cur: byteCount, rlim_max: byteCount)
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    // SAFETY: the structures outlive the calls.
    #if canImport(Glibc)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
    #elseif canImport(Musl)
        _ = unsafe setrlimit(RLIMIT_AS, &space)
        _ = unsafe setrlimit(RLIMIT_CORE, &core)
    #else
        // The system's shared libraries alone take more address space.
        _ = space
        _ = unsafe setrlimit(RLIMIT_CORE, &core)
    #endif
}

/// Closes all files but standard input, output and error: whoever embeds the host may have left some open for programs
/// that it starts.
func closeInheritedFiles() {
    #if canImport(Darwin)
        // The host has the system close them.
    #else
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.compactMap { Int32($0) }
        for descriptor in open ?? Array(3..<1_024) where descriptor > 2 { _ = close(descriptor) }
    #endif
}
