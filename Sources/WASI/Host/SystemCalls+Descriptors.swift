import Platform

// The real calls on open descriptors.

/// Calls `body` until no signal interrupts it; −1 becomes an error.
func retrying<Result: SignedInteger>(_ body: () -> Result) throws(SystemError) -> Result {
    while true {
        let result = body()
        if result != -1 { return result }
        let code = errno
        if code != EINTR { throw SystemError(code: code) }
    }
}

extension SystemCalls {
    package func read(_ descriptor: Int32, into bytes: inout MutableRawSpan) throws(SystemError) -> Int {
        // SAFETY: the buffer is the span's own, valid and writable for its count during the call.
        let result = unsafe bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(SystemError) in
                try retrying { unsafe systemRead(descriptor, buffer.baseAddress, buffer.count) }
            }
        }
        return try result.get()
    }

    package func write(_ descriptor: Int32, _ bytes: RawSpan) throws(SystemError) -> Int {
        // SAFETY: the buffer is the span's own, valid for its count during the call.
        let result = unsafe bytes.withUnsafeBytes { buffer in
            Result { () throws(SystemError) in
                try retrying { unsafe systemWrite(descriptor, buffer.baseAddress, buffer.count) }
            }
        }
        return try result.get()
    }

    package func read(
        _ descriptor: Int32, into bytes: inout MutableRawSpan, at offset: Int64
    ) throws(SystemError) -> Int {
        // SAFETY: the buffer is the span's own, valid and writable for its count during the call.
        let result = unsafe bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(SystemError) in
                try retrying { unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
            }
        }
        return try result.get()
    }

    package func write(_ descriptor: Int32, _ bytes: RawSpan, at offset: Int64) throws(SystemError) -> Int {
        // SAFETY: the buffer is the span's own, valid for its count during the call.
        let result = unsafe bytes.withUnsafeBytes { buffer in
            Result { () throws(SystemError) in
                try retrying { unsafe pwrite(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
            }
        }
        return try result.get()
    }

    package func seek(_ descriptor: Int32, by offset: Int64, from whence: Whence) throws(SystemError) -> UInt64 {
        let base =
            switch whence {
            case .set: SEEK_SET
            case .current: SEEK_CUR
            case .end: SEEK_END
            }
        return UInt64(clamping: try retrying { lseek(descriptor, off_t(offset), base) })
    }

    package func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

    package func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        var status = stat()
        // SAFETY: `status` is a local that the call fills.
        _ = try retrying { unsafe fstat(descriptor, &status) }
        return FileStatus(status)
    }

    package func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    package func setSize(of descriptor: Int32, to size: Int64) throws(SystemError) {
        _ = try retrying { ftruncate(descriptor, off_t(size)) }
    }

    package func allocate(_ descriptor: Int32, from offset: Int64, count: Int64) throws(SystemError) {
        #if canImport(Darwin)
            throw SystemError(.notsup)
        #else
            // This call returns its error number instead of setting `errno`.
            let code = posix_fallocate(descriptor, off_t(offset), off_t(count))
            if code != 0 { throw SystemError(code: code) }
        #endif
    }

    package func setTimes(
        of descriptor: Int32, access: TimeChange, modification: TimeChange
    ) throws(SystemError) {
        var times = [timespec(access), timespec(modification)]
        // SAFETY: the call reads two elements, and `times` has two.
        _ = try retrying { unsafe futimens(descriptor, &times) }
    }

    package func setAppends(_ appends: Bool, of descriptor: Int32) throws(SystemError) {
        let flags = try retrying { fcntl(descriptor, F_GETFL) }
        _ = try retrying { fcntl(descriptor, F_SETFL, appends ? flags | O_APPEND : flags & ~O_APPEND) }
    }

    package func synchronize(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) {
        #if canImport(Darwin)
            _ = try retrying { fsync(descriptor) }
        #else
            _ = try retrying { dataOnly ? fdatasync(descriptor) : fsync(descriptor) }
        #endif
    }
}

// Inside the extension the plain names are the protocol's own methods.

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, buffer, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
