import Wasm

extension Caller {
    /// Writes a `filestat`.
    ///
    /// - Throws: ``WASIErrno/fault``.
    func put(_ status: FileStatus, at address: UInt32, _ version: WASI.Version) throws(CallFailure) {
        var address = UInt64(address)
        try put(status.device, at: address)
        try put(status.inode, at: address + 8)
        // The type is one byte; the padding behind it is cleared with it.
        try put(UInt64(status.type.rawValue), at: address + 16)
        switch version {
        case .preview1: try put(status.linkCount, at: address + 24)
        case .unstable:
            // In the padding's second half; what follows moves up.
            try put(UInt32(clamping: status.linkCount), at: address + 20)
            address -= 8
        }
        try put(status.size, at: address + 32)
        try put(status.accessTime, at: address + 40)
        try put(status.modificationTime, at: address + 48)
        try put(status.changeTime, at: address + 56)
    }
}
