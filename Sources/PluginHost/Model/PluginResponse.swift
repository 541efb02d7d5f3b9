/// A plugin's answer to a request.
public struct PluginResponse: Sendable {
    /// The whole answer, unknown members included, in the plugin's order.
    public let fields: JSONObject

    /// Whether the plugin answered `status: ok`.
    public var isSuccess: Bool { fields["status"]?.string == "ok" }
    /// The code of an error response.
    public var code: String? { fields["code"]?.string }
    /// The message of an error response.
    public var message: String? { fields["message"]?.string }
    /// Whether the same request may succeed later; missing counts as false.
    public var isRetryable: Bool { fields["retryable"]?.bool ?? false }
    /// The answer as a document.
    package var json: JSONValue { .object(fields) }

    /// Reads an answer.
    ///
    /// - Throws: ``PluginError`` with the code `invalidResponse`.
    init(parsing bytes: [UInt8], mayGoOn: (Int) -> Bool = { _ in true }) throws(PluginError) {
        let document: JSONValue
        do {
            document = try JSONValue(parsing: bytes, mayGoOn: mayGoOn)
        } catch {
            throw PluginError(
                .invalidResponse,
                "plugin_handle_request returned invalid JSON at \(error)\n  it begins with: \(Self.beginning(bytes))")
        }
        guard let fields = document.object else {
            throw PluginError(
                .invalidResponse,
                "plugin_handle_request returned \(document.kind), expected an object: \(document.excerpt)",
                hint: "a response is {\"status\": \"ok\", …} or {\"status\": \"error\", \"code\": …, \"message\": …}")
        }
        switch fields["status"] {
        case .string("ok"), .string("error"): break
        case let value:
            throw PluginError(
                .invalidResponse,
                "plugin_handle_request returned a response whose \"status\" is "
                    + (value.map { "\($0.excerpt), expected \"ok\" or \"error\"" } ?? "missing"),
                hint: "a response is {\"status\": \"ok\", …} or {\"status\": \"error\", \"code\": …, \"message\": …}")
        }
        if let value = fields["retryable"], value.bool == nil, value != .null {
            throw PluginError(
                .invalidResponse, "plugin_handle_request: $.retryable: expected true or false, found \(value.excerpt)")
        }
        for key in ["code", "message"] where fields["status"]?.string == "error" {
            if let value = fields[key], value.string == nil {
                throw PluginError(
                    .invalidResponse, "plugin_handle_request: $.\(key): expected a string, found \(value.excerpt)")
            }
        }
        self.fields = fields
    }

    private static func beginning(_ bytes: [UInt8]) -> String {
        // More than is shown, so that what is cut says so.
        displayed(String(decoding: bytes.prefix(400), as: UTF8.self))
    }
}

extension PluginResponse: CustomStringConvertible {
    /// The answer as compact JSON.
    public var description: String { json.text() }
}
