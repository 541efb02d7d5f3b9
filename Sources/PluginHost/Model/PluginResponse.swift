/// A plugin's answer to a request.
public struct PluginResponse: Sendable {
    /// The answer as it came: a tree of its values is made when somebody wants one, and could take fifty times its memory.
    package let text: JSONText
    /// Whether the plugin answered `status: ok`.
    public let isSuccess: Bool
    /// What the host writes of an error response: its code and message without the secrets of the request.
    var quoted = (code: "", message: "")

    /// The whole answer, unknown members included, in the plugin's order.
    ///
    /// It is made anew each time, at a cost linear in the size of the answer; nested arrays can make it fifty times as large as
    /// that. For a single member there is ``subscript(_:)``.
    public var fields: JSONObject { text.value.object ?? JSONObject() }
    /// The value of one member, or `nil`.
    ///
    ///     print(response["post_id"]?.string ?? "-")
    ///
    /// The cost is linear in the number of members and in the size of this one.
    public subscript(key: String) -> JSONValue? { text.value(of: key) }
    /// The code of an error response.
    public var code: String? { text["code"]?.string }
    /// The message of an error response.
    public var message: String? { text["message"]?.string }
    /// Whether the same request may succeed later; missing counts as false.
    public var isRetryable: Bool { text["retryable"]?.bool ?? false }
    /// The answer as a document.
    package var json: JSONValue { text.value }

    /// Reads an answer.
    ///
    /// - Throws: ``PluginError`` with the code `invalidResponse`.
    init(parsing bytes: [UInt8], mayGoOn: (Int) -> Bool = { _ in true }) throws(PluginError) {
        let document: JSONText
        do {
            document = try JSONText(parsing: bytes, mayGoOn: mayGoOn)
        } catch {
            throw PluginError(
                .invalidResponse,
                "plugin_handle_request returned invalid JSON at \(error)\n  it begins with: \(Self.beginning(bytes))")
        }
        guard document.isObject else {
            throw PluginError(
                .invalidResponse,
                "plugin_handle_request returned \(document.kind), expected an object: \(document.excerpt)",
                hint: "a response is {\"status\": \"ok\", …} or {\"status\": \"error\", \"code\": …, \"message\": …}")
        }
        let status = document["status"]
        guard let word = status?.string, word == "ok" || word == "error" else {
            throw PluginError(
                .invalidResponse,
                "plugin_handle_request returned a response whose \"status\" is "
                    + (status.map { "\($0.excerpt), expected \"ok\" or \"error\"" } ?? "missing"),
                hint: "a response is {\"status\": \"ok\", …} or {\"status\": \"error\", \"code\": …, \"message\": …}")
        }
        if let value = document["retryable"], value.bool == nil, !value.isNull {
            throw PluginError(
                .invalidResponse, "plugin_handle_request: $.retryable: expected true or false, found \(value.excerpt)")
        }
        for key in ["code", "message"] where word == "error" {
            if let value = document[key], value.string == nil {
                throw PluginError(
                    .invalidResponse, "plugin_handle_request: $.\(key): expected a string, found \(value.excerpt)")
            }
        }
        text = document
        isSuccess = word == "ok"
    }

    private static func beginning(_ bytes: [UInt8]) -> String {
        // More than is shown, so that what is cut says so.
        displayed(String(decoding: bytes.prefix(400), as: UTF8.self))
    }
}

extension PluginResponse: CustomStringConvertible {
    /// The answer as compact JSON.
    public var description: String { String(decoding: text.utf8(), as: UTF8.self) }
}
