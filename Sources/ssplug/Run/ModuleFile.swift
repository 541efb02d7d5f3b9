import PluginHost
import Wasm
import WasmText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The largest module file that is read: 1 GiB.
private let maximumModuleByteCount = 1 << 30

/// Reads and validates the module in a file: in the text format if its name ends in `.wat`, else in the binary one.
///
/// - Parameter path: The file's path; `-` for a binary module from standard input.
/// - Throws: ``RunFailure`` with ``ExitCode/badInput``.
func loadModule(_ path: String) throws(RunFailure) -> Module {
    let bytes = try readFile(path)
    guard path.utf8.suffix(4).elementsEqual(".wat".utf8) else {
        do {
            return try Module(bytes: bytes)
        } catch {
            throw .badInput("\(displayed(path)): \(displayed(error.description, limit: 1000))")
        }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .badInput("\(displayed(path)): the text is not UTF-8")
    }
    do {
        return try Module(wat: text)
    } catch .text(let error) {
        let lines = error.rendered(file: path).split(separator: "\n", omittingEmptySubsequences: false)
        throw .badInput(lines.map { displayed(String($0), limit: 1000) }.joined(separator: "\n"))
    } catch {
        throw .badInput("\(displayed(path)): \(displayed(error.description, limit: 1000))")
    }
}

/// The bytes of a file.
///
/// - Throws: ``RunFailure`` with ``ExitCode/badInput`` and the system's words.
func readFile(_ path: String) throws(RunFailure) -> [UInt8] {
    // SAFETY: the string is lent as a C string for the call.
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemFailure(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }

    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
        let capacity = chunk.count
        // SAFETY: the call writes at most the chunk's count.
        let count = unsafe read(descriptor, &chunk, capacity)
        if count < 0 {
            if errno == EINTR { continue }
            throw systemFailure(path)
        }
        if count == 0 { return result }
        result += chunk[..<count]
        guard result.count <= maximumModuleByteCount else {
            throw .badInput("\(displayed(path)): the file is larger than 1 GiB")
        }
    }
}

/// The failure for the system's last error.
func systemFailure(_ path: String) -> RunFailure {
    .badInput("cannot read \(displayed(path)): \(systemMessage(errno))")
}
