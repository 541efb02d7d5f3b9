/// The members of an object in a recording; what is wrong with one is an error with the line and path.
struct RecordedFields {
    let object: JSONObject
    /// The line of the file.
    let line: Int
    /// Where the object is in the line, without the `$`.
    let path: String

    init(_ document: JSONValue, line: Int, path: String = "") throws(PluginRecordingError) {
        guard let object = document.object else {
            throw PluginRecordingError(.syntax, line: line, "$\(path): expected an object, found \(document.kind)")
        }
        self.object = object
        self.line = line
        self.path = path
    }

    /// An error at a place below the object.
    func error(_ place: String, _ message: String) -> PluginRecordingError {
        PluginRecordingError(.syntax, line: line, "$\(path)\(place): \(message)")
    }

    /// Refuses members that the format does not have.
    func checkKeys(_ known: [String]) throws(PluginRecordingError) {
        for key in object.keys where !known.contains(where: { sameBytes($0, key) }) {
            throw error("", "unknown key \"\(displayed(key))\"")
        }
    }

    func optionalNumber(_ key: String) throws(PluginRecordingError) -> UInt64? {
        guard let value = object[key] else { return nil }
        return try Self.number(value, self, ".\(key)")
    }

    func number(_ key: String) throws(PluginRecordingError) -> UInt64 {
        guard let number = try optionalNumber(key) else { throw error(".\(key)", "missing; expected a number") }
        return number
    }

    func numbers(_ key: String) throws(PluginRecordingError) -> [UInt64] {
        var numbers: [UInt64] = []
        for value in try array(key) { numbers.append(try Self.number(value, self, ".\(key)")) }
        return numbers
    }

    private static func number(_ value: JSONValue, _ fields: RecordedFields, _ place: String)
        throws(PluginRecordingError)
        -> UInt64
    {
        guard let text = value.number?.text, let number = UInt64(text), String(number) == text else {
            throw fields.error(place, "expected a number from 0 to 18446744073709551615, found \(value.excerpt)")
        }
        return number
    }

    func optionalString(_ key: String) throws(PluginRecordingError) -> String? {
        guard let value = object[key] else { return nil }
        guard let text = value.string else { throw error(".\(key)", "expected a string, found \(value.kind)") }
        return text
    }

    func string(_ key: String) throws(PluginRecordingError) -> String {
        guard let text = try optionalString(key) else { throw error(".\(key)", "missing; expected a string") }
        return text
    }

    func digest(_ key: String) throws(PluginRecordingError) -> ContentDigest {
        let text = try string(key)
        guard let digest = ContentDigest(hexadecimal: text), sameBytes(digest.hexadecimal, text) else {
            throw error(".\(key)", "expected 64 hexadecimal digits")
        }
        return digest
    }

    func array(_ key: String) throws(PluginRecordingError) -> [JSONValue] {
        guard let value = object[key] else { throw error(".\(key)", "missing; expected an array") }
        guard let elements = value.array else { throw error(".\(key)", "expected an array, found \(value.kind)") }
        return elements
    }

    func fields(_ key: String) throws(PluginRecordingError) -> RecordedFields {
        guard let value = object[key] else { throw error(".\(key)", "missing; expected an object") }
        return try RecordedFields(value, line: line, path: "\(path).\(key)")
    }
}

/// Bytes as a recording has them: as text where they are readable, else in base64.
enum RecordedBytes {
    /// The member for bytes.
    static func member(_ bytes: [UInt8]) -> (key: String, value: JSONValue) {
        // Escapes would make control characters six times as long; base64 adds a third.
        let isReadable = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        return isReadable && firstInvalidUTF8(in: bytes) == nil
            ? ("text", .string(String(decoding: bytes, as: UTF8.self))) : ("base64", .string(Base64.encode(bytes)))
    }

    /// The bytes of an object with a member `text` or `base64`; `nil` if it has neither.
    static func bytes(_ fields: RecordedFields) throws(PluginRecordingError) -> [UInt8]? {
        if let text = try fields.optionalString("text") {
            guard fields.object["base64"] == nil else {
                throw fields.error("", "\"text\" and \"base64\" exclude each other")
            }
            return Array(text.utf8)
        }
        guard let text = try fields.optionalString("base64") else { return nil }
        guard let bytes = Base64.decode(text) else { throw fields.error(".base64", "not base64") }
        return bytes
    }
}
