import Platform
import PluginHost
import Synchronization
import WASI

/// The process's standard output, and whether all of the result has got there.
///
/// Commands print as they go and need not look: the first error is kept, nothing is written after it, and
/// ``Program`` ends the process with ``ExitCode/cannotWrite`` for it, unless the reader has just gone away.
enum StandardOutput {
    /// The number of the first error, or 0.
    private static let firstError = Mutex<Int32>(0)

    /// Whether what is written still gets anywhere.
    ///
    /// A command that prints without end asks before it goes on.
    static var isOpen: Bool {
        guard firstError.withLock({ $0 }) == 0 else { return false }
        var descriptor = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        // SAFETY: the call is given one descriptor, which outlives it.
        let result = unsafe poll(&descriptor, 1, 0)
        return result <= 0 || descriptor.revents & Int16(POLLERR | POLLNVAL) == 0
    }

    /// Writes all of `bytes`.
    static func write(_ bytes: [UInt8]) {
        firstError.withLock { firstError in
            guard firstError == 0 else { return }
            firstError = unsafe bytes.withUnsafeBufferPointer { unsafe writeAll($0, to: STDOUT_FILENO) }
        }
    }

    /// Why the result is not where it should be, in the system's words; `nil` if it is, or if nobody wants it.
    static var failure: String? {
        let code = firstError.withLock { $0 }
        return code == 0 || code == EPIPE ? nil : systemMessage(code)
    }
}

/// Writes the result of a command, a line, to standard output.
func printResult(_ line: String) { StandardOutput.write(Array((line + "\n").utf8)) }

/// Writes a message, a line, to standard error; if that is closed or full, there is nowhere left to say so.
func printError(_ line: String) { _ = printReadError(line) }

/// Writes a message, a line, to standard error.
///
/// - Returns: Whether somebody may still read it.
func printReadError(_ line: String) -> Bool {
    var line = line + "\n"
    var code: Int32 = 0
    ProgressBar.pause {
        code = line.withUTF8 { bytes in unsafe writeAll(bytes, to: STDERR_FILENO) }
    }
    return code != EPIPE
}

/// Writes what a program prints to standard error; if that is closed or full, there is nowhere left to say so.
///
/// - Throws: ``ReaderGone`` if nobody reads it any more.
func writeToStandardError(_ bytes: [UInt8]) throws(ReaderGone) {
    // SAFETY: the bytes are lent for the call.
    let code = unsafe bytes.withUnsafeBufferPointer { unsafe writeAll($0, to: STDERR_FILENO) }
    if code == EPIPE { throw ReaderGone() }
}

/// Writes bytes that others have stored to standard output: to a terminal as text without anything that it could obey,
/// elsewhere as they are.
func printStored(_ bytes: [UInt8]) {
    if isatty(STDOUT_FILENO) == 1 {
        printResult(displayedLines(String(decoding: bytes, as: UTF8.self), limit: .max))
    } else {
        StandardOutput.write(bytes + [UInt8(ascii: "\n")])
    }
}

/// Writes all bytes.
///
/// - Returns: 0, or the number of the error.
private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
        // SAFETY: the range lies inside `bytes`, because `written` is below its count.
        let count = unsafe write(descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
        if count < 0 {
            if errno == EINTR { continue }
            if errno == EAGAIN, waitUntilWritable(descriptor) { continue }
            return errno
        }
        written += count
    }
    return 0
}

/// Waits for a descriptor that somebody else has set not to block.
private func waitUntilWritable(_ descriptor: Int32) -> Bool {
    var descriptor = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    // SAFETY: the call is given one descriptor, which outlives it.
    return unsafe poll(&descriptor, 1, -1) > 0
}

/// What the system says about an error number.
func systemMessage(_ code: Int32) -> String {
    // SAFETY: strerror returns a terminated string that is copied before any other call could replace it.
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
}
