import Wasm

extension PluginRecording {
    /// Reads a recording from the bytes of its file.
    ///
    /// - Throws: ``PluginRecordingError`` with the line of the first problem.
    package init(parsing bytes: [UInt8]) throws(PluginRecordingError) {
        try self.init(parsing: bytes, maximumBytes: Self.maximumBytes, maximumLineValues: Self.maximumLineValues)
    }

    init(parsing bytes: [UInt8], maximumBytes: Int, maximumLineValues: Int) throws(PluginRecordingError) {
        guard bytes.count <= Self.maximumFileBytes else {
            throw PluginRecordingError(
                .tooLarge, "the recording has \(bytes.count) bytes, more than the \(Self.maximumFileBytes) allowed")
        }
        var reader = RecordingReader(bytes: bytes, maximumBytes: maximumBytes, maximumLineValues: maximumLineValues)
        guard let first = try reader.next() else {
            throw PluginRecordingError(.truncated, line: 1, "the file is empty; expected the header of a recording")
        }
        let header = try Header(first)
        var steps: [RecordedStep] = []
        let outcome: Outcome
        while true {
            guard let fields = try reader.next() else { throw reader.truncation }
            if fields.object["outcome"] != nil {
                outcome = try reader.outcome(fields)
                break
            }
            steps.append(try reader.topStep(fields))
        }
        self.init(header: header, outcome: outcome, steps: steps)
        if let extra = try reader.next() {
            throw PluginRecordingError(.syntax, line: extra.line, "expected nothing after the outcome")
        }
        // Recordings of earlier versions have none; one that is not at the end, or has another length, was changed.
        let seal = SealedDocument.seal(of: bytes)
        if seal == .broken || seal == .missing && reader.hasChecksum {
            throw PluginRecordingError(
                .inconsistent, line: reader.line,
                "the checksum is not that of the file, which was changed after it was written; to replay it as it is, take "
                    + "\"checksum\" out of this line")
        }
    }
}

/// Reads the lines of a recording.
private struct RecordingReader {
    private let bytes: [UInt8]
    private let maximumBytes: Int
    private let maximumLineValues: Int
    private var position = 0
    /// The number of the last line that was read.
    private(set) var line = 0
    /// Whether the outcome has a member for the checksum.
    private(set) var hasChecksum = false
    /// What the steps so far count for.
    private var byteCount = 0
    /// The calls so far.
    private var calls = 0

    /// A request may be as deep as documents are, and the header has it one deeper.
    private static let maximumDepth = JSONValue.defaultMaximumDepth + 8

    /// How the writer begins a file.
    private static let beginning = Array("{\"ssplug_recording\"".utf8)

    init(bytes: [UInt8], maximumBytes: Int, maximumLineValues: Int) {
        self.bytes = bytes
        self.maximumBytes = maximumBytes
        self.maximumLineValues = maximumLineValues
    }

    /// Counts a step, of which a file has no more than a recording.
    private mutating func counted(_ step: RecordedStep) throws(PluginRecordingError) -> RecordedStep {
        byteCount += step.byteCount
        guard byteCount <= maximumBytes else {
            throw PluginRecordingError(
                .tooLarge, line: line, "the recording holds more than \(maximumBytes) bytes of calls, reads and writes")
        }
        return step
    }

    var truncation: PluginRecordingError {
        PluginRecordingError(
            .truncated, line: line + 1,
            "the recording ends before its outcome; was the program that wrote it ended, or the file cut?")
    }

    /// The next line, or `nil` at the end.
    mutating func next() throws(PluginRecordingError) -> RecordedFields? {
        guard position < bytes.count else { return nil }
        line += 1
        let rest = bytes[position...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        let text = Array(rest[..<(end ?? rest.endIndex)])
        position = end.map { $0 + 1 } ?? bytes.count
        let document: JSONValue
        do {
            document = try JSONValue(
                parsing: text, maximumDepth: Self.maximumDepth, maximumValues: maximumLineValues)
        } catch {
            if error.code == .tooLarge { throw PluginRecordingError(.tooLarge, line: line, error.message) }
            // A line without its end was not written to its end.
            if end == nil {
                let isRecording = text.starts(with: Self.beginning) || Self.beginning.starts(with: text)
                guard line > 1 || isRecording else {
                    throw PluginRecordingError(
                        .syntax, line: 1, "the file is no recording: its first line is no header")
                }
                line -= 1
                throw truncation
            }
            throw PluginRecordingError(.syntax, line: line, "column \(error.column): \(error.message)")
        }
        return try RecordedFields(document, line: line)
    }

    /// A step at the top; of an entry all its lines.
    mutating func topStep(_ fields: RecordedFields) throws(PluginRecordingError) -> RecordedStep {
        guard fields.object["enter"] != nil else {
            if fields.object["call"] != nil || fields.object["leave"] != nil {
                throw PluginRecordingError(
                    .inconsistent, line: fields.line,
                    "a call of the guest, or its return, outside of a call of the host")
            }
            return try counted(try access(fields))
        }
        try fields.checkKeys(["enter", "budget", "arguments", "fuel"])
        var entry = try beginning(of: fields)
        while true {
            guard let next = try self.next() else { throw truncation }
            guard let name = next.object["leave"] else {
                guard next.object["outcome"] == nil else {
                    throw PluginRecordingError(
                        .inconsistent, line: next.line, "the outcome stands before the guest's return")
                }
                entry.steps.append(try step(next, inEntry: true))
                continue
            }
            try next.checkKeys(["leave", "results", "trap", "fuel_after"])
            guard name == (entry.export.map(JSONValue.string) ?? .null) else {
                throw PluginRecordingError(
                    .inconsistent, line: next.line,
                    "$.leave: expected \(entry.export.map { "\"\(displayed($0))\"" } ?? "null"), found \(name.excerpt)")
            }
            try readEnding(next, &entry)
            return try counted(.entry(entry))
        }
    }

    /// A step inside an entry, which is a call, or inside a call, which is an access or an entry.
    private mutating func step(_ fields: RecordedFields, inEntry: Bool) throws(PluginRecordingError) -> RecordedStep {
        if inEntry {
            guard fields.object["call"] != nil else {
                throw fields.error("", "expected a call of the guest or its return")
            }
            return try counted(.call(try call(fields)))
        }
        guard fields.object["enter"] != nil else { return try counted(try access(fields)) }
        try fields.checkKeys(["enter", "arguments", "fuel", "steps", "results", "trap", "fuel_after"])
        var entry = try beginning(of: fields)
        entry.steps = try steps(fields, inEntry: true)
        try readEnding(fields, &entry)
        return try counted(.entry(entry))
    }

    private mutating func steps(_ fields: RecordedFields, inEntry: Bool) throws(PluginRecordingError) -> [RecordedStep]
    {
        guard fields.object["steps"] != nil else { return [] }
        var steps: [RecordedStep] = []
        for (index, element) in try fields.array("steps").enumerated() {
            let inner = try RecordedFields(element, line: fields.line, path: "\(fields.path).steps[\(index)]")
            steps.append(try step(inner, inEntry: inEntry))
        }
        return steps
    }

    private mutating func call(_ fields: RecordedFields) throws(PluginRecordingError) -> RecordedCall {
        try fields.checkKeys([
            "n", "call", "module", "arguments", "fuel", "steps", "results", "failure", "fuel_after",
        ])
        calls += 1
        let number = try fields.number("n")
        guard number == UInt64(calls) else {
            throw PluginRecordingError(
                .inconsistent, line: fields.line, "$\(fields.path).n: expected \(calls), found \(number)")
        }
        let sequence = calls
        let inner = try steps(fields, inEntry: false)
        let ending: RecordedCall.Ending
        if fields.object["failure"] != nil {
            guard fields.object["results"] == nil else {
                throw fields.error("", "\"results\" and \"failure\" exclude each other")
            }
            ending = .failure(try Self.failure(try fields.fields("failure")))
        } else {
            ending = .results(try fields.numbers("results"))
        }
        return RecordedCall(
            sequence: sequence, module: try fields.string("module"), name: try fields.string("call"),
            arguments: try fields.numbers("arguments"), fuel: try fields.number("fuel"),
            fuelAfter: try fields.number("fuel_after"), steps: inner, ending: ending)
    }

    private func beginning(of fields: RecordedFields) throws(PluginRecordingError) -> RecordedEntry {
        let isInstantiation = fields.object["enter"] == .null
        let fuel = try fields.number("fuel")
        return RecordedEntry(
            export: isInstantiation ? nil : try fields.string("enter"), budget: try fields.optionalNumber("budget"),
            arguments: try fields.numbers("arguments"), fuel: fuel, fuelAfter: fuel, steps: [], ending: .results([]))
    }

    private func readEnding(_ fields: RecordedFields, _ entry: inout RecordedEntry) throws(PluginRecordingError) {
        entry.fuelAfter = try fields.number("fuel_after")
        guard fields.object["trap"] != nil else {
            entry.ending = .results(try fields.numbers("results"))
            return
        }
        guard fields.object["results"] == nil else {
            throw fields.error("", "\"results\" and \"trap\" exclude each other")
        }
        let trap = try fields.fields("trap")
        try trap.checkKeys(["code", "detail", "check"])
        let code = try Self.trapCode(trap, "code")
        let check = try trap.optionalNumber("check")
        guard check == nil || code == .deadlineExceeded || code == .cancelled else {
            throw trap.error(".check", "only a deadline or a cancellation has one")
        }
        entry.ending = .trap(RecordedTrap(code: code, detail: try trap.optionalString("detail"), check: check))
    }

    private func access(_ fields: RecordedFields) throws(PluginRecordingError) -> RecordedStep {
        let isWrite = fields.object["write"] != nil
        guard isWrite || fields.object["read"] != nil else {
            throw fields.error("", "expected \"enter\", \"call\", \"read\" or \"write\"")
        }
        try fields.checkKeys([isWrite ? "write" : "read", "memory", "text", "base64", "bytes_of"])
        let bytes = try RecordedBytes.bytes(fields)
        let contents: RecordedAccess.Contents
        switch (bytes, try fields.optionalString("bytes_of")) {
        case (let bytes?, nil): contents = .bytes(bytes)
        case (nil, "request"): contents = .request
        case (nil, "response"): contents = .response
        default: throw fields.error("", "expected one of \"text\", \"base64\" and \"bytes_of\"")
        }
        let access = RecordedAccess(
            memory: Int(clamping: try fields.optionalNumber("memory") ?? 0),
            address: try fields.number(isWrite ? "write" : "read"), contents: contents)
        return isWrite ? .write(access) : .read(access)
    }

    private static func failure(_ fields: RecordedFields) throws(PluginRecordingError) -> RecordedFailure {
        if fields.object["trap"] != nil {
            try fields.checkKeys(["trap", "detail"])
            return .trap(try trapCode(fields, "trap"), detail: try fields.optionalString("detail"))
        }
        if fields.object["exit"] != nil {
            try fields.checkKeys(["exit"])
            let code = try fields.number("exit")
            guard code <= UInt32.max else { throw fields.error(".exit", "expected a number of 32 bits, found \(code)") }
            return .exit(UInt32(code))
        }
        if fields.object["other"] != nil {
            try fields.checkKeys(["other"])
            return .other(try fields.string("other"))
        }
        try fields.checkKeys(["code", "limit", "message"])
        return .plugin(
            code: try fields.string("code"), limit: try fields.optionalString("limit"),
            message: try fields.string("message"))
    }

    private static func trapCode(_ fields: RecordedFields, _ key: String) throws(PluginRecordingError) -> Trap.Code {
        let text = try fields.string(key)
        guard let code = Trap.Code.allCases.first(where: { sameBytes($0.description, text) }) else {
            throw fields.error(".\(key)", "unknown trap \"\(displayed(text))\"")
        }
        return code
    }

    mutating func outcome(_ fields: RecordedFields) throws(PluginRecordingError) -> PluginRecording.Outcome {
        try fields.checkKeys([
            "outcome", "limit", "message", "response", "fuel", "calls", "memory_sha256", "globals_sha256", "checksum",
        ])
        hasChecksum = fields.object["checksum"] != nil
        let count = try fields.number("calls")
        guard count == UInt64(calls) else {
            throw PluginRecordingError(
                .inconsistent, line: fields.line, "$.calls is \(count), and the recording has \(calls)")
        }
        var response: [UInt8]?
        if fields.object["response"] != nil {
            let inner = try fields.fields("response")
            try inner.checkKeys(["text", "base64"])
            guard let bytes = try RecordedBytes.bytes(inner) else {
                throw fields.error(".response", "expected \"text\" or \"base64\"")
            }
            response = bytes
        }
        return PluginRecording.Outcome(
            code: try fields.string("outcome"), limit: try fields.optionalString("limit"),
            message: try fields.optionalString("message"), response: response, fuel: try fields.number("fuel"),
            calls: calls, memoryDigest: try fields.digest("memory_sha256"),
            globalsDigest: try fields.digest("globals_sha256"))
    }
}
