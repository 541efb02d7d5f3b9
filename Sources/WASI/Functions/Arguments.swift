import Wasm

// Arguments and environment. WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// `args_get`: reads the arguments.
    ///
    /// - Parameters:
    ///   - pointers: Where the address of each argument goes, 4 bytes each.
    ///   - buffer: Where the arguments go, each with a NUL at its end.
    /// - Throws: ``WASIErrno/fault`` if either is outside memory; nothing is written then.
    func argsGet(_ caller: borrowing Caller, _ pointers: UInt32, _ buffer: UInt32) throws(CallFailure) {
        try write(arguments, caller, pointers: pointers, buffer: buffer)
    }

    /// `args_sizes_get`: tells how large the arguments are.
    ///
    /// - Parameters:
    ///   - countAddress: Where the number of arguments goes, 4 bytes.
    ///   - sizeAddress: Where the bytes of all arguments with their NULs go, 4 bytes.
    /// - Throws: ``WASIErrno/fault``.
    func argsSizesGet(_ caller: borrowing Caller, _ countAddress: UInt32, _ sizeAddress: UInt32) throws(CallFailure) {
        try writeSizes(of: arguments, caller, countAddress, sizeAddress)
    }

    /// `environ_get`: reads the environment, each variable as `NAME=value`.
    ///
    /// - Parameters:
    ///   - pointers: Where the address of each variable goes, 4 bytes each.
    ///   - buffer: Where the variables go, each with a NUL at its end.
    /// - Throws: ``WASIErrno/fault`` if either is outside memory; nothing is written then.
    func environGet(_ caller: borrowing Caller, _ pointers: UInt32, _ buffer: UInt32) throws(CallFailure) {
        try write(environment, caller, pointers: pointers, buffer: buffer)
    }

    /// `environ_sizes_get`: tells how large the environment is.
    ///
    /// - Parameters:
    ///   - countAddress: Where the number of variables goes, 4 bytes.
    ///   - sizeAddress: Where the bytes of all variables with their NULs go, 4 bytes.
    /// - Throws: ``WASIErrno/fault``.
    func environSizesGet(
        _ caller: borrowing Caller, _ countAddress: UInt32, _ sizeAddress: UInt32
    ) throws(CallFailure) {
        try writeSizes(of: environment, caller, countAddress, sizeAddress)
    }

    private func write(
        _ table: StringTable, _ caller: borrowing Caller, pointers: UInt32, buffer: UInt32
    ) throws(CallFailure) {
        try caller.check(pointers, count: UInt64(table.offsets.count) * 4)
        try caller.check(buffer, count: UInt64(table.buffer.count))
        try caller.charge(UInt64(table.offsets.count))
        try caller.charge(bytes: UInt64(table.buffer.count))
        for (index, offset) in table.offsets.enumerated() {
            try caller.put(buffer &+ offset, at: UInt64(pointers) + UInt64(index) * 4)
        }
        try caller.put(table.buffer, at: UInt64(buffer))
    }

    private func writeSizes(
        of table: StringTable, _ caller: borrowing Caller, _ countAddress: UInt32, _ sizeAddress: UInt32
    ) throws(CallFailure) {
        try caller.check(countAddress, count: 4)
        try caller.check(sizeAddress, count: 4)
        try caller.put(UInt32(clamping: table.offsets.count), at: UInt64(countAddress))
        try caller.put(UInt32(clamping: table.buffer.count), at: UInt64(sizeAddress))
    }
}
