import Platform
import PluginHost
import Wasm
import WasmText

/// The largest module file that is read: 1 GiB.
private let maximumModuleByteCount = 1 << 30

/// Reads and validates the module in a file, in the format that its contents are in.
///
/// - Parameters:
///   - path: The file's path; `-` for standard input.
///   - features: What the module may use.
///   - deadline: When to give up, if ever.
/// - Throws: ``RunFailure`` with ``ExitCode/badInput``, or with ``ExitCode/limit`` after the deadline.
func loadModule(
    _ path: String, _ features: Features, until deadline: ContinuousClock.Instant? = nil
) throws(RunFailure) -> Module {
    let bytes = try readFile(path, until: deadline)
    let isInterrupted = deadline.map { deadline in { ContinuousClock.now >= deadline } }
    let binary: [UInt8]
    switch ModuleFormat(of: bytes) {
    case .binary: binary = bytes
    case .text: binary = try encodedText(bytes, path, options: .names, isInterrupted: isInterrupted)
    }
    do {
        return try Module(bytes: binary, features: features, isInterrupted: isInterrupted)
    } catch {
        if error.phase == .interrupted { throw .tooLate }
        let description = described(error, of: bytes, path, isInterrupted: isInterrupted)
        if isInterrupted?() ?? false { throw .tooLate }
        throw .badInput(description + hint(onNoModule: bytes, path))
    }
}

/// What to do with a file that is no module, as far as its first bytes tell what it is.
func hint(onNoModule bytes: [UInt8], _ path: String) -> String {
    if bytes.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
        return "\n  hint: a plugin.json is run with: ssplug exec \(shellQuotedPath(path))"
    }
    // What begins as a module does has said itself what is wrong.
    guard !bytes.starts(with: [0, 0x61, 0x73, 0x6D]) else { return "" }
    return PluginModule.advice(onNoModule: bytes).map { "\n  hint: \($0)" } ?? ""
}

/// What is wrong with a module: for text the line of the instruction, for the binary format the offset.
func described(
    _ error: ModuleError, of source: [UInt8], _ path: String, isInterrupted: (() -> Bool)? = nil
) -> String {
    guard ModuleFormat(of: source) == .text,
        let located = TextFormat.located(error, in: source, isInterrupted: isInterrupted)
    else {
        return "\(displayed(path)): \(displayed(error.description, limit: 1000))"
    }
    return rendered(located, path)
}

/// The error with its line of source and a caret.
private func rendered(_ error: TextError, _ path: String) -> String {
    let lines = error.rendered(file: path).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { displayed(String($0), limit: 1000) }.joined(separator: "\n")
}

/// The binary form of a module's text.
///
/// - Throws: ``RunFailure`` with ``ExitCode/badInput`` and the line of the mistake.
func encodedText(
    _ source: [UInt8], _ path: String, options: TextFormat.Options, isInterrupted: (() -> Bool)? = nil
) throws(RunFailure) -> [UInt8] {
    do throws(TextError) {
        return try TextFormat.encode(source, options: options, isInterrupted: isInterrupted)
    } catch {
        if error.kind == .interrupted { throw .tooLate }
        throw .badInput(rendered(error, path))
    }
}

/// The bytes of a file.
///
/// - Parameters:
///   - path: The file's path; `-` for standard input.
///   - deadline: When to give up, if ever: a pipe may never have another byte.
/// - Throws: ``RunFailure`` with ``ExitCode/badInput`` and the system's words, or with ``ExitCode/limit`` after the deadline.
func readFile(_ path: String, until deadline: ContinuousClock.Instant? = nil) throws(RunFailure) -> [UInt8] {
    // Without O_NONBLOCK a FIFO is opened when somebody writes to it, which may be never.
    let flags = O_RDONLY | O_CLOEXEC | (deadline == nil ? 0 : O_NONBLOCK)
    // SAFETY: the string is lent as a C string for the call.
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, flags)
    guard descriptor >= 0 else { throw systemFailure(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }

    var result: [UInt8] = []
    // A file whose size is known is read where it stays.
    var status = stat()
    // SAFETY: the call writes to the variable alone.
    if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 {
        // Text beyond its limit is refused below, and no more of it is read.
        let limit = isBinary(descriptor) ? maximumModuleByteCount : TextFormat.maximumByteCount
        guard SystemMemory.hasRoom(for: min(Int(status.st_size), limit)) else {
            throw .ended(
                .limit, "limit reached: the system has no memory for the \(status.st_size) bytes of \(displayed(path))")
        }
        let first = readBytes(descriptor, atMost: min(Int(status.st_size), limit) + 1)
        guard let first else { throw systemFailure(path) }
        // Where there is room left, the file has ended.
        if first.count <= min(Int(status.st_size), limit) { return first }
        result = first
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
        // Text has a limit of its own, so that no more of it is read than can be used.
        let isLarge = result.count > TextFormat.maximumByteCount
        // What does not begin as a module does is none, however it goes on.
        if isLarge, ModuleFormat(of: result) == .binary, !result.starts(with: binaryStart) { return result }
        if isLarge, ModuleFormat(of: result) == .text {
            throw .ended(
                .limit,
                "limit wat exceeded: \(displayed(path)) is larger than 16 MiB; give the module in the binary format")
        }
        guard result.count <= maximumModuleByteCount else {
            throw .ended(.limit, "limit wasm exceeded: \(displayed(path)) is larger than 1 GiB")
        }
        if let deadline { try waitForInput(descriptor, until: deadline) }
        let capacity = chunk.count
        // SAFETY: the call writes at most the chunk's count.
        let count = unsafe read(descriptor, &chunk, capacity)
        if count < 0 {
            if errno == EINTR { continue }
            guard errno == EAGAIN else { throw systemFailure(path) }
            // Another reader has been faster, or whoever shares the descriptor has made it one that does not wait.
            try waitForInput(descriptor, until: deadline)
            continue
        }
        if count == 0 { return result }
        result += chunk[..<count]
    }
}

/// Waits until a file can be read without waiting, or has ended.
///
/// - Throws: ``RunFailure/tooLate`` after the deadline, if there is one.
private func waitForInput(_ descriptor: Int32, until deadline: ContinuousClock.Instant?) throws(RunFailure) {
    while true {
        let left = deadline.map { $0 - .now } ?? .seconds(60)
        guard left > .zero else { throw .tooLate }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // Rounded up, so that the last part of a millisecond is not spent in turns.
        let milliseconds = Int32(min(left, .seconds(60)) / .milliseconds(1)) + 1
        // SAFETY: the call reads and writes the one structure that it is given.
        if unsafe poll(&request, 1, milliseconds) > 0 { return }
    }
}

/// Whether a file begins as a module in the binary format does.
private func isBinary(_ descriptor: Int32) -> Bool {
    var start = [UInt8](repeating: 0, count: 4)
    // SAFETY: the call writes at most as many bytes as the array has.
    return unsafe pread(descriptor, &start, 4, 0) == 4 && start == binaryStart
}

/// How a module in the binary format begins.
private let binaryStart: [UInt8] = [0x00, 0x61, 0x73, 0x6D]

/// Reads from a file until it ends or there are enough bytes.
///
/// - Returns: The bytes; `nil` after an error, which is the system's last.
private func readBytes(_ descriptor: Int32, atMost capacity: Int) -> [UInt8]? {
    var isFailed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        while filled < capacity {
            // SAFETY: the rest of the buffer is not empty, and the call writes no more than that.
            let count = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, capacity - filled)
            if count < 0, errno == EINTR { continue }
            isFailed = count < 0
            if count <= 0 { return }
            filled += count
        }
    }
    return isFailed ? nil : bytes
}

/// The failure for the system's last error.
func systemFailure(_ path: String) -> RunFailure {
    .unreadable("cannot read \(displayed(path)): \(systemMessage(errno))")
}
