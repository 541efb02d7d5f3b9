import PluginHost
import Wasm

extension ExecOptions {
    mutating func readRequest(_ text: String) throws {
        let document: JSONValue
        do {
            let bytes = try Self.contents(of: text, limit: limits.requestBytes.bytes)
            document = try JSONValue(parsing: bytes)
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

    /// What an argument stands for: a file after `@`, standard input for `-`, else itself.
    static func contents(of text: String, limit: Int) throws(PluginFileError) -> [UInt8] {
        if text == "-" { return try FileContents(readingStandardInput: limit).bytes }
        if text.hasPrefix("@") { return try FileContents(reading: String(text.dropFirst()), limit: limit).bytes }
        return Array(text.utf8)
    }

    /// Keeps the values of `--config`, which are read when the plugin's schema is known.
    mutating func readConfiguration(_ texts: [String]) throws(UsageError) {
        for text in texts where !text.hasPrefix("@") {
            guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
                throw .message("--config needs KEY=VALUE or @FILE, found \"\(displayed(text))\"")
            }
        }
        configuration = texts
    }

    /// The configuration that the options spell, by the plugin's schema and over what is there; `nil` without any.
    ///
    /// - Throws: ``CommandError`` for a file or variable that cannot be used.
    func configurationObject(
        _ schema: ConfigurationSchema?, over present: JSONValue? = nil
    ) throws(CommandError) -> JSONValue? {
        guard !configuration.isEmpty else { return present }
        var object = present?.object ?? JSONObject()
        for text in configuration {
            if text.hasPrefix("@") {
                for member in try Self.configurationFile(text).members { object[member.key] = member.value }
                continue
            }
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { continue }
            let value = try Self.configurationValue(parts[1], key: parts[0])
            object[parts[0]] = schema?.schema(ofMember: parts[0])?.value(fromText: value) ?? .string(value)
        }
        return .object(object)
    }

    private static func configurationFile(_ text: String) throws(CommandError) -> JSONObject {
        let document: JSONValue
        do {
            document = try JSONValue(parsing: try contents(of: text, limit: 1 << 20))
        } catch let error as JSONError {
            throw wrongConfiguration("\(displayed(text)) is not valid JSON: \(error)")
        } catch {
            throw wrongConfiguration("\(error)")
        }
        guard let object = document.object else {
            throw wrongConfiguration("\(displayed(text)) holds \(document.kind), expected an object")
        }
        return object
    }

    /// The text that a value stands for: a file after `@`, an environment variable after `env:`, else itself.
    static func configurationValue(_ text: String, key: String) throws(CommandError) -> String {
        if text.hasPrefix("env:") {
            guard let value = environmentVariable(String(text.dropFirst(4))) else {
                throw wrongConfiguration("\(displayed(key)): the environment variable \(displayed(text)) is not set")
            }
            return value
        }
        guard text.hasPrefix("@") else { return text }
        let bytes: [UInt8]
        do { bytes = try contents(of: text, limit: 1 << 20) } catch { throw wrongConfiguration("\(error)") }
        var value = String(decoding: bytes, as: UTF8.self)
        // Files of secrets usually end with a newline that is no part of the secret.
        if value.utf8.last == UInt8(ascii: "\n") { value.unicodeScalars.removeLast() }
        return value
    }

    private static func wrongConfiguration(_ problem: String) -> CommandError {
        .badInput(PluginError.Code.invalidConfiguration.rawValue, "--config \(problem)")
    }
}
