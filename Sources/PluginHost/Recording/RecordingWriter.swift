import Wasm

extension PluginRecording {
    /// The recording as a file: a line of JSON for the header, for each step, and for the outcome, which ends with a checksum
    /// of the whole file.
    package func utf8() -> [UInt8] {
        var writer = RecordingWriter()
        writer.line(header.json)
        for step in steps {
            if case .entry(let entry) = step {
                // An entry at the top has a line for each of its steps, so that long runs have no long lines.
                writer.line(.object(RecordingWriter.beginning(of: entry)))
                for step in entry.steps { writer.line(RecordingWriter.json(step)) }
                var end = JSONObject()
                end["leave"] = entry.export.map(JSONValue.string) ?? .null
                RecordingWriter.addEnding(of: entry, to: &end)
                writer.line(.object(end))
            } else {
                writer.line(RecordingWriter.json(step))
            }
        }
        writer.line(outcome.json)
        return SealedDocument.sealed(writer.bytes)
    }
}

/// Writes the lines of a recording.
private struct RecordingWriter {
    var bytes: [UInt8] = []

    mutating func line(_ document: JSONValue) {
        bytes += document.utf8()
        bytes.append(UInt8(ascii: "\n"))
    }

    static func json(_ step: RecordedStep) -> JSONValue {
        switch step {
        case .call(let call): .object(json(call))
        case .entry(let entry): .object(json(entry))
        case .read(let access): .object(json(access, "read"))
        case .write(let access): .object(json(access, "write"))
        }
    }

    private static func json(_ access: RecordedAccess, _ key: String) -> JSONObject {
        var object = JSONObject()
        object[key] = .number(JSONNumber(access.address))
        if access.memory != 0 { object["memory"] = .number(JSONNumber(access.memory)) }
        switch access.contents {
        case .bytes(let bytes):
            let member = RecordedBytes.member(bytes)
            object[member.key] = member.value
        case .request: object["bytes_of"] = "request"
        case .response: object["bytes_of"] = "response"
        }
        return object
    }

    private static func json(_ call: RecordedCall) -> JSONObject {
        var object = JSONObject()
        object["n"] = .number(JSONNumber(call.sequence))
        object["call"] = .string(call.name)
        object["module"] = .string(call.module)
        object["arguments"] = numbers(call.arguments)
        object["fuel"] = .number(JSONNumber(call.fuel))
        if !call.steps.isEmpty { object["steps"] = .array(call.steps.map(json)) }
        switch call.ending {
        case .results(let results): object["results"] = numbers(results)
        case .failure(let failure): object["failure"] = .object(json(failure))
        }
        object["fuel_after"] = .number(JSONNumber(call.fuelAfter))
        return object
    }

    static func beginning(of entry: RecordedEntry) -> JSONObject {
        var object = JSONObject()
        object["enter"] = entry.export.map(JSONValue.string) ?? .null
        object["budget"] = entry.budget.map { .number(JSONNumber($0)) }
        object["arguments"] = numbers(entry.arguments)
        object["fuel"] = .number(JSONNumber(entry.fuel))
        return object
    }

    static func addEnding(of entry: RecordedEntry, to object: inout JSONObject) {
        switch entry.ending {
        case .results(let results): object["results"] = numbers(results)
        case .trap(let trap):
            var fields = JSONObject()
            fields["code"] = .string(trap.code.description)
            fields["detail"] = trap.detail.map(JSONValue.string)
            fields["check"] = trap.check.map { .number(JSONNumber($0)) }
            object["trap"] = .object(fields)
        }
        object["fuel_after"] = .number(JSONNumber(entry.fuelAfter))
    }

    private static func json(_ entry: RecordedEntry) -> JSONObject {
        var object = beginning(of: entry)
        if !entry.steps.isEmpty { object["steps"] = .array(entry.steps.map(json)) }
        addEnding(of: entry, to: &object)
        return object
    }

    private static func json(_ failure: RecordedFailure) -> JSONObject {
        var object = JSONObject()
        switch failure {
        case .trap(let code, let detail):
            object["trap"] = .string(code.description)
            object["detail"] = detail.map(JSONValue.string)
        case .exit(let code): object["exit"] = .number(JSONNumber(code))
        case .plugin(let code, let limit, let message):
            object["code"] = .string(code)
            object["limit"] = limit.map(JSONValue.string)
            object["message"] = .string(message)
        case .other(let message): object["other"] = .string(message)
        }
        return object
    }

    private static func numbers(_ values: [UInt64]) -> JSONValue { .array(values.map { .number(JSONNumber($0)) }) }
}

extension PluginRecording.Outcome {
    fileprivate var json: JSONValue {
        var object = JSONObject()
        object["outcome"] = .string(code)
        object["limit"] = limit.map(JSONValue.string)
        object["message"] = message.map(JSONValue.string)
        if let response {
            let member = RecordedBytes.member(response)
            var bytes = JSONObject()
            bytes[member.key] = member.value
            object["response"] = .object(bytes)
        }
        object["fuel"] = .number(JSONNumber(fuel))
        object["calls"] = .number(JSONNumber(calls))
        object["memory_sha256"] = .string(memoryDigest.hexadecimal)
        object["globals_sha256"] = .string(globalsDigest.hexadecimal)
        return .object(object)
    }
}
