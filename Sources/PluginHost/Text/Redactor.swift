/// Keeps known secrets out of what the host writes: logs, events, errors, the audit log.
///
/// A secret is found as its bytes; encoded forms (base64, percent-encoding, escapes) are not.
struct Redactor {
    private var secrets: [[UInt8]] = []

    /// Shorter secrets would redact words of the language, and give themselves away by their absence.
    private static let minimumBytes = 8
    private static let maximumSecrets = 256
    private static let replacement = Array("[redacted]".utf8)

    init() {}

    /// Adds a secret; short ones are left alone.
    mutating func add(_ secret: String) {
        let bytes = Array(secret.utf8)
        if bytes.count >= Self.minimumBytes, secrets.count < Self.maximumSecrets, !secrets.contains(bytes) {
            secrets.append(bytes)
            // Of two secrets that begin alike the longer one is to be replaced.
            secrets.sort { $0.count > $1.count }
        }
    }

    /// Adds every string of a document.
    mutating func add(stringsOf document: JSON) {
        switch document {
        case .string(let string): add(string)
        case .array(let elements): for element in elements { add(stringsOf: element) }
        case .object(let object): for member in object.members { add(stringsOf: member.value) }
        case .null, .bool, .number: break
        }
    }

    /// The text without the secrets.
    func redacted(_ text: String) -> String {
        if secrets.isEmpty { return text }
        let bytes = Array(text.utf8)
        let result = redacted(bytes)
        return result.count == bytes.count && result == bytes ? text : String(decoding: result, as: UTF8.self)
    }

    /// The bytes without the secrets.
    func redacted(_ bytes: [UInt8]) -> [UInt8] {
        if secrets.isEmpty { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let secret = secrets.first(where: { $0[0] == bytes[index] && bytes[index...].starts(with: $0) }) {
                result += Self.replacement
                index += secret.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}

extension Redactor {
    /// Reads a plugin's answer; what an error quotes of it has no secrets.
    func response(parsing bytes: [UInt8]) throws(PluginError) -> PluginResponse {
        do throws(PluginError) {
            return try PluginResponse(parsing: bytes)
        } catch {
            var error = error
            error.message = redacted(error.message)
            throw error
        }
    }

    /// The secrets of a request: the tokens in it, the plugin's credentials, and the configuration that the schema calls
    /// secret.
    init(request: JSONObject, schema: ConfigurationSchema?) {
        for key in ["code", "refresh_token", "access_token"] {
            if let secret = request[key]?.string { add(secret) }
        }
        if let credentials = request["credentials"] { add(stringsOf: credentials) }
        guard let schema else { return }
        for member in request["config"]?.object?.members ?? [] where schema.property(member.key)?.isSecret ?? false {
            add(stringsOf: member.value)
        }
    }
}
