import Wasm

// Sockets. A guest never has one: a descriptor that is open is something else.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md

extension WASI {
    /// `sock_accept`: accepts a connection.
    ///
    /// - Parameters:
    ///   - number: The listening socket.
    ///   - flags: The new descriptor's `fdflags`.
    ///   - result: Where its number would go, 4 bytes; nothing is written.
    /// - Throws: ``WASIErrno/badf`` if nothing is open under the number, else ``WASIErrno/notsock``.
    func sockAccept(
        _ caller: borrowing Caller, _ number: UInt32, _ flags: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        try refuseSocket(number)
    }

    /// `sock_recv`: receives a message.
    ///
    /// - Parameters:
    ///   - number: The socket.
    ///   - list: The address of the buffers (`iovec`, 8 bytes each).
    ///   - count: How many buffers there are.
    ///   - flags: The message's `riflags`.
    ///   - sizeResult: Where the number of bytes would go, 4 bytes; nothing is written.
    ///   - flagsResult: Where the `roflags` would go, 2 bytes; nothing is written.
    /// - Throws: ``WASIErrno/badf`` if nothing is open under the number, else ``WASIErrno/notsock``.
    func sockRecv(
        _ caller: borrowing Caller, _ number: UInt32, _ list: UInt32, _ count: UInt32, _ flags: UInt32,
        _ sizeResult: UInt32, _ flagsResult: UInt32
    ) throws(CallFailure) {
        try refuseSocket(number)
    }

    /// `sock_send`: sends a message.
    ///
    /// - Parameters:
    ///   - number: The socket.
    ///   - list: The address of the buffers (`ciovec`, 8 bytes each).
    ///   - count: How many buffers there are.
    ///   - flags: The message's `siflags`.
    ///   - result: Where the number of bytes would go, 4 bytes; nothing is written.
    /// - Throws: ``WASIErrno/badf`` if nothing is open under the number, else ``WASIErrno/notsock``.
    func sockSend(
        _ caller: borrowing Caller, _ number: UInt32, _ list: UInt32, _ count: UInt32, _ flags: UInt32,
        _ result: UInt32
    ) throws(CallFailure) {
        try refuseSocket(number)
    }

    /// `sock_shutdown`: closes a connection's directions.
    ///
    /// - Parameters:
    ///   - number: The socket.
    ///   - directions: The `sdflags`.
    /// - Throws: ``WASIErrno/badf`` if nothing is open under the number, else ``WASIErrno/notsock``.
    func sockShutdown(_ caller: borrowing Caller, _ number: UInt32, _ directions: UInt32) throws(CallFailure) {
        try refuseSocket(number)
    }

    private func refuseSocket(_ number: UInt32) throws(CallFailure) {
        _ = try descriptors[number]
        throw .errno(.notsock)
    }
}
