import Platform

/// A pipe whose ends no other program inherits, closed when it is let go.
package struct ProcessPipe: ~Copyable {
    /// The end for reading; `nil` once it is closed.
    package private(set) var reader: Int32?
    /// The end for writing; `nil` once it is closed.
    package private(set) var writer: Int32?

    /// Descriptors are at or above this number, so that a child's own ones do not overwrite them.
    private static let lowestDescriptor: Int32 = 16

    /// Makes a pipe whose ends do not block this process; `nil` where the system has no descriptors left.
    package init?() {
        var ends: [Int32] = [-1, -1]
        // SAFETY: the array has room for the two descriptors.
        guard unsafe pipe(&ends) == 0 else { return nil }
        let copies = ends.map { fcntl($0, F_DUPFD_CLOEXEC, Self.lowestDescriptor) }
        for end in ends { _ = close(end) }
        reader = copies[0] >= 0 ? copies[0] : nil
        writer = copies[1] >= 0 ? copies[1] : nil
        guard reader != nil, writer != nil else { return nil }
    }

    deinit {
        if let reader { _ = close(reader) }
        if let writer { _ = close(writer) }
    }

    /// Whether more may arrive.
    package var isReadable: Bool { reader != nil }

    /// Closes the end for writing, and lets reads return at once when there is nothing.
    package mutating func closeWriter() {
        if let writer { _ = close(writer) }
        writer = nil
        if let reader { _ = fcntl(reader, F_SETFL, O_NONBLOCK) }
    }

    /// Writes what fits, and closes the end after the last byte.
    package mutating func write(_ bytes: [UInt8], _ written: inout Int) {
        guard let file = writer else { return }
        if written == 0 { _ = fcntl(file, F_SETFL, O_NONBLOCK) }
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { space in
                // SAFETY: `written` is below the buffer's count.
                unsafe systemWrite(file, space.baseAddress.map { unsafe $0 + written }, bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            written += count
        }
        _ = close(file)
        writer = nil
    }

    /// Reads what is there.
    ///
    /// - Returns: How many bytes, or `nil` if there are none now; the end is closed when there will be no more.
    package mutating func read(into space: inout [UInt8]) -> Int? {
        guard let file = reader else { return nil }
        while true {
            // SAFETY: the array has room for the count asked for.
            let count = unsafe space.withUnsafeMutableBytes { unsafe systemRead(file, $0.baseAddress, $0.count) }
            if count > 0 { return count }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN { return nil }
            _ = close(file)
            reader = nil
            return nil
        }
    }
}

/// `write(2)`, by a name that no method hides.
///
/// ## Safety
/// - Must hold: `bytes` points to `count` bytes.
/// - Guaranteed by: ``ProcessPipe/write(_:_:)``, which passes an array's contents.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
}

/// `read(2)`, by a name that no method hides.
///
/// ## Safety
/// - Must hold: `bytes` points to room for `count` bytes.
/// - Guaranteed by: ``ProcessPipe/read(into:)``, which passes an array's contents.
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(file, bytes, count)
}
