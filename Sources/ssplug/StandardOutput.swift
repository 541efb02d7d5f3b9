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

/// Writes all of `text`; what a closed or full stream refuses is lost, since there is nowhere left to say so.
private func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
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
}

/// `text` with control, bidirectional and other invisible characters escaped, cut at `limit` characters.
///
/// For text that others wrote: file names, option values, names in modules. It can neither forge a line nor send a
/// terminal sequence.
func printable(_ text: String, limit: Int = 80) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
        if count == limit { return result + "…" }
        count += 1
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            result += "\\u{\(String(scalar.value, radix: 16))}"
        default:
            result.unicodeScalars.append(scalar)
        }
    }
    return result
}
