import PluginHost

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes the result of a command, a line, to standard output.
func printResult(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

/// Writes a message, a line, to standard error.
func printError(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

/// Writes bytes that others have stored to standard output: to a terminal as text without anything that it could obey,
/// elsewhere as they are.
func printStored(_ bytes: [UInt8]) {
    if isatty(STDOUT_FILENO) == 1 {
        printResult(displayedLines(String(decoding: bytes, as: UTF8.self), limit: .max))
    } else {
        unsafe bytes.withUnsafeBufferPointer { unsafe write($0, to: STDOUT_FILENO) }
        printResult("")
    }
}

private func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in unsafe write(bytes, to: descriptor) }
}

/// Writes all bytes; what a closed or full stream refuses is lost, since there is nowhere left to say so.
private func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
        // SAFETY: the range lies inside `bytes`, because `written` is below its count.
        let count = unsafe write(descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
        if count < 0 {
            if errno == EINTR { continue }
            return
        }
        written += count
    }
}
