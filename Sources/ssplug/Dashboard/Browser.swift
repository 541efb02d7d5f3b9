import Platform

/// The user's browser, as the system knows it.
enum Browser {
    #if canImport(Darwin)
        private static let program = "open"
    #else
        private static let program = "xdg-open"
    #endif

    /// Opens an address.
    ///
    /// - Returns: Whether the system's program for that was started.
    static func open(_ url: String) -> Bool {
        var process = pid_t()
        let (name, address) = unsafe (strdup(program), strdup(url))
        defer {
            unsafe free(name)
            unsafe free(address)
        }
        var arguments = unsafe [name, address, nil]
        // SAFETY: the texts are terminated and outlive the call, as does the list, which ends with nil.
        return unsafe posix_spawnp(&process, program, nil, nil, &arguments, environ) == 0
    }
}
