import Platform
import PluginHost
import Wasm

extension ExecOptions {
    mutating func readRequest(_ text: String) throws {
        let document: JSONValue
        do {
            let bytes = try Self.contents(
                of: text, limit: limits.requestBytes, named: "request_bytes", until: inputDeadline)
            document = try JSONValue(parsing: bytes)
        } catch let error as PluginError {
            throw error
        } catch let error as CommandError {
            throw error
        } catch let error as JSONError {
            throw UsageError.message("--request is not valid JSON: \(error)")
        } catch {
            throw CommandError.badInput("unreadable", "--request: \(error)")
        }
        guard let object = document.object else {
            throw UsageError.message(
                "--request is \(document.kind), expected an object such as {\"type\":\"publish\",\"text\":\"hi\"}")
        }
        guard object["type"]?.string != nil else {
            throw UsageError.message(
                "--request has no \"type\"; write one of \(PluginRequest.typeNames.joined(separator: ", "))")
        }
        request = object
    }

    /// When the reading of what arguments stand for ends, if that is bounded: a pipe may never have an end.
    private var inputDeadline: ContinuousClock.Instant? { hasTimeout ? .now.advanced(by: limits.timeout) : nil }

    /// The path of the file that an argument stands for, if it stands for one; `-` is standard input.
    static func file(_ text: String) -> String? {
        text == "-" ? text : text.hasPrefix("@") ? String(text.dropFirst()) : nil
    }

    /// What an argument stands for: a file after `@`, standard input for `-`, else itself.
    ///
    /// - Parameter deadline: When to give up on a pipe, if ever.
    static func contents(
        of text: String, limit: Int, until deadline: ContinuousClock.Instant? = nil
    ) throws(PluginFileError) -> [UInt8] {
        let mayWait = deadline.map { deadline in { ContinuousClock.now < deadline } }
        guard let path = file(text) else { return Array(text.utf8) }
        if path == "-" { return try FileContents(readingStandardInput: limit, mayWait: mayWait).bytes }
        return try FileContents(reading: path, limit: limit, mayWait: mayWait).bytes
    }

    /// What an argument stands for, as ``contents(of:limit:until:)`` says, where a limit of plugins bounds it: the code is that
    /// of the limit then, as for an argument that has the text itself.
    ///
    /// - Throws: ``PluginError`` for too much, else ``PluginFileError``.
    static func contents(
        of text: String, limit: ByteCount, named name: String, until deadline: ContinuousClock.Instant? = nil
    ) throws -> [UInt8] {
        do throws(PluginFileError) {
            return try contents(of: text, limit: limit.bytes, until: deadline)
        } catch {
            if error.isTooLate { throw tooLate("\(error)") }
            guard error.code == EFBIG else { throw error }
            throw PluginError(
                .limitExceeded,
                "limit \(name) exceeded: \(displayed(error.path, limit: 500)) has more than the \(limit.bytes) bytes allowed",
                limit: name)
        }
    }

    /// Keeps the values of `--config`, which are read when the plugin's schema is known.
    mutating func readConfiguration(_ texts: [String]) throws(UsageError) {
        for text in texts where !text.hasPrefix("@") {
            guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
                // What was given may be the value of a secret.
                throw .message(
                    "--config needs KEY=VALUE or @FILE, found a text "
                        + (text.hasPrefix("=") ? "that begins with \"=\"" : "without \"=\""))
            }
        }
        configuration = texts
    }

    /// The configuration that the options spell, by the plugin's schema and over what is there; `nil` without any.
    ///
    /// - Throws: ``CommandError`` for a file or variable that cannot be used, and for a member that the schema does not
    ///   have.
    func configurationObject(
        of manifest: PluginManifest, over present: JSONValue? = nil
    ) throws(CommandError) -> JSONValue? {
        let schema = manifest.configurationSchema
        guard !configuration.isEmpty else { return present }
        var object = present?.object ?? JSONObject()
        for text in configuration {
            if text.hasPrefix("@") {
                for member in try Self.configurationFile(text, until: inputDeadline).members {
                    if let failure = manifest.unknownMember(member.key) { throw Self.wrongConfiguration("\(failure)") }
                    object[member.key] = member.value
                }
                continue
            }
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { continue }
            if let failure = manifest.unknownMember(parts[0]) { throw Self.wrongConfiguration("\(failure)") }
            let value = try Self.configurationValue(
                parts[1], of: "--config \(displayed(parts[0]))", until: inputDeadline)
            object[parts[0]] = schema?.schema(ofMember: parts[0])?.value(fromText: value) ?? .string(value)
        }
        return .object(object)
    }

    private static func configurationFile(
        _ text: String, until deadline: ContinuousClock.Instant?
    ) throws(CommandError) -> JSONObject {
        let document: JSONValue
        do {
            document = try JSONValue(parsing: try contents(of: text, limit: 1 << 20, until: deadline))
        } catch let error as JSONError {
            throw wrongConfiguration("--config \(displayed(text)) is not valid JSON: \(error)")
        } catch let error as PluginFileError where error.isTooLate {
            throw tooLate("--config: \(error)")
        } catch let error as PluginFileError where error.isTooLarge {
            throw tooLarge("--config: \(error)")
        } catch {
            throw wrongConfiguration("--config: \(error)")
        }
        guard let object = document.object else {
            throw wrongConfiguration("--config \(displayed(text)) holds \(document.kind), expected an object")
        }
        return object
    }

    /// The text that a value stands for: a file after `@`, an environment variable after `env:`, else itself.
    ///
    /// - Parameters:
    ///   - text: The argument.
    ///   - place: What the value was written for, as the command line has it.
    ///   - deadline: When to give up on a pipe, if ever.
    static func configurationValue(
        _ text: String, of place: String, until deadline: ContinuousClock.Instant? = nil
    ) throws(CommandError) -> String {
        if text.hasPrefix("env:") {
            guard let value = environmentVariable(String(text.dropFirst(4))) else {
                throw wrongConfiguration(
                    "\(place): the environment variable \(displayed(String(text.dropFirst(4)))) is not set")
            }
            return value
        }
        guard text.hasPrefix("@") else { return text }
        let bytes: [UInt8]
        do throws(PluginFileError) {
            bytes = try contents(of: text, limit: 1 << 20, until: deadline)
        } catch {
            if error.isTooLate { throw tooLate("\(place): \(error)") }
            throw error.isTooLarge ? tooLarge("\(place): \(error)") : wrongConfiguration("\(place): \(error)")
        }
        var value = String(decoding: bytes, as: UTF8.self)
        // Files of secrets usually end with a newline that is no part of the secret.
        if value.utf8.last == UInt8(ascii: "\n") { value.unicodeScalars.removeLast() }
        return value
    }

    private static func tooLarge(_ problem: String) -> CommandError {
        CommandError(exitCode: .limit, code: PluginError.Code.limitExceeded.rawValue, message: problem)
    }

    /// The error for a file or pipe that had no end in the time that `--timeout` gives.
    static func tooLate(_ problem: String) -> CommandError {
        var details = JSONObject()
        details["limit"] = "timeout"
        return CommandError(
            exitCode: .limit, code: PluginError.Code.limitExceeded.rawValue,
            message: "limit timeout exceeded: \(problem)", details: details)
    }

    private static func wrongConfiguration(_ problem: String) -> CommandError {
        .badInput(PluginError.Code.invalidConfiguration.rawValue, problem)
    }
}
