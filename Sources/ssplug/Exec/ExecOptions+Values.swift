import PluginHost

extension ExecOptions {
    mutating func readRequest(_ text: String) throws(UsageError) {
        let document: JSON
        do {
            let bytes = try Self.contents(of: text, limit: limits.requestBytes)
            document = try JSON(parsing: bytes)
        } catch let error as JSONError {
            throw .message("--request is not valid JSON: \(error)")
        } catch let error as FileError {
            throw .message("--request: \(error)")
        } catch {
            throw .message("--request: \(error)")
        }
        guard let object = document.object else {
            throw .message(
                "--request is \(document.kind), expected an object such as {\"type\":\"publish\",\"text\":\"hi\"}")
        }
        guard object["type"]?.string != nil else {
            throw .message(
                "--request has no \"type\"; write one of \(PluginRequest.typeNames.joined(separator: ", "))")
        }
        request = object
    }

    /// What an argument stands for: a file after `@`, standard input for `-`, else itself.
    static func contents(of text: String, limit: Int) throws(FileError) -> [UInt8] {
        if text == "-" { return try FileContents(readingStandardInput: limit).bytes }
        if text.hasPrefix("@") { return try FileContents(reading: String(text.dropFirst()), limit: limit).bytes }
        return Array(text.utf8)
    }

    /// The configuration that the options spell, by the plugin's schema and over what is there; `nil` without any.
    func configurationObject(
        _ schema: ConfigurationSchema?, over present: JSON? = nil
    ) throws(UsageError) -> JSON? {
        guard !configuration.isEmpty else { return present }
        var object = present?.object ?? JSONObject()
        for text in configuration {
            if text.hasPrefix("@") {
                for member in try Self.configurationFile(text).members { object[member.key] = member.value }
                continue
            }
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw .message("--config needs KEY=VALUE or @FILE, found \"\(displayed(text))\"")
            }
            let value = try Self.configurationValue(parts[1], key: parts[0])
            object[parts[0]] = schema?.schema(ofMember: parts[0])?.value(fromText: value) ?? .string(value)
        }
        return .object(object)
    }

    private static func configurationFile(_ text: String) throws(UsageError) -> JSONObject {
        let document: JSON
        do {
            document = try JSON(parsing: try contents(of: text, limit: 1 << 20))
        } catch let error as JSONError {
            throw .message("--config \(displayed(text)) is not valid JSON: \(error)")
        } catch {
            throw .message("--config: \(error)")
        }
        guard let object = document.object else {
            throw .message("--config \(displayed(text)) holds \(document.kind), expected an object")
        }
        return object
    }

    private static func configurationValue(_ text: String, key: String) throws(UsageError) -> String {
        if text.hasPrefix("env:") {
            guard let value = environmentVariable(String(text.dropFirst(4))) else {
                throw .message("--config \(displayed(key)): the environment variable \(displayed(text)) is not set")
            }
            return value
        }
        guard text.hasPrefix("@") else { return text }
        let bytes: [UInt8]
        do { bytes = try contents(of: text, limit: 1 << 20) } catch { throw .message("--config: \(error)") }
        var value = String(decoding: bytes, as: UTF8.self)
        // Files of secrets usually end with a newline that is no part of the secret.
        if value.utf8.last == UInt8(ascii: "\n") { value.unicodeScalars.removeLast() }
        return value
    }
}
