import PluginHost

/// A request to a plugin, and what is expected of it: a file in the folder `tests` beside `plugin.json`.
///
///     {"request": {"type": "publish", "text": "hi"},
///      "config": {}, "grant": ["storage_access"], "store": {"posts": "41"},
///      "http": [{"url": "https://api.example.com/v1", "status": 503}],
///      "expect": {"response": {"status": "ok", "post_id": "post-42"}, "log": ["post 42"],
///                 "events": [{"event": "published"}], "store": {"posts": "42"}}}
///
/// All but `request` and `expect` may be left out.
struct TestCase {
    /// What is expected; what is `nil` may be anything.
    struct Expectation {
        /// The whole answer.
        var response: JSONValue?
        /// The code of the error that ends the request, and a part of its message.
        var error: (code: String?, message: String?)?
        /// Lines of the log, which come in this order, others between them.
        var log: [String] = []
        /// All events.
        var events: [JSONValue]?
        /// What the store has at the end under these keys; `nil` is nothing.
        var store: [(key: String, value: String?)] = []
    }

    /// What is wrong with a file.
    struct Problem: Error {
        var message: String
    }

    let request: JSONObject
    let configuration: JSONValue?
    /// What the plugin may do; `nil` is all that it asks for, but no credentials.
    let grants: Set<PluginPermission>?
    /// What the store has at the beginning.
    let store: [(key: String, value: String?)]
    /// What answers requests of HTTP, as `exec --http-mock` takes it.
    let answers: [UInt8]
    let expected: Expectation

    /// Reads a file's contents.
    init(parsing bytes: [UInt8]) throws(Problem) {
        let document: JSONValue
        do { document = try JSONValue(parsing: bytes) } catch { throw Problem(message: "$: \(error)") }
        let keys = ["request", "config", "grant", "store", "http", "expect"]
        let object = try Self.object(document, "$", keys: keys)
        guard let request = object["request"]?.object, request["type"]?.string != nil else {
            throw Problem(message: "$.request: expected an object with a \"type\", such as {\"type\": \"publish\"}")
        }
        self.request = request
        configuration = object["config"]
        grants = try object["grant"].map { value throws(Problem) in try Self.permissions(value) }
        store = try Self.store(object["store"], "$.store")
        answers = (object["http"] ?? []).utf8()
        guard let expectation = object["expect"] else { throw Problem(message: "$.expect: missing") }
        expected = try Self.expectation(expectation)
    }

    private static func expectation(_ value: JSONValue) throws(Problem) -> Expectation {
        let object = try object(value, "$.expect", keys: ["response", "error", "log", "events", "store"])
        var expectation = Expectation(response: object["response"])
        if let error = object["error"] {
            let error = try Self.object(error, "$.expect.error", keys: ["code", "message"])
            for member in error.members where member.value.string == nil {
                throw Problem(message: "$.expect.error.\(member.key): expected a string, found \(member.value.kind)")
            }
            expectation.error = (error["code"]?.string, error["message"]?.string)
        }
        guard (expectation.response == nil) != (expectation.error == nil) else {
            throw Problem(message: "$.expect: exactly one of \"response\" and \"error\" is needed")
        }
        if let log = object["log"] {
            guard let lines = log.array, case let texts = lines.compactMap(\.string), texts.count == lines.count else {
                throw Problem(message: "$.expect.log: expected an array of strings")
            }
            expectation.log = texts
        }
        if let events = object["events"] {
            guard let documents = events.array else { throw Problem(message: "$.expect.events: expected an array") }
            expectation.events = documents
        }
        expectation.store = try store(object["store"], "$.expect.store")
        return expectation
    }

    private static func object(_ value: JSONValue, _ path: String, keys: [String]) throws(Problem) -> JSONObject {
        guard let object = value.object else {
            throw Problem(message: "\(path): expected an object, found \(value.kind)")
        }
        for key in object.keys where !keys.contains(key) {
            throw Problem(
                message: "\(path).\(displayed(key)): unknown key"
                    + didYouMean(key, among: keys, else: "; there are \(keys.joined(separator: ", "))"))
        }
        return object
    }

    private static func permissions(_ value: JSONValue) throws(Problem) -> Set<PluginPermission> {
        guard let elements = value.array else { throw Problem(message: "$.grant: expected an array of permissions") }
        var permissions: Set<PluginPermission> = []
        for (index, element) in elements.enumerated() {
            do { permissions.insert(try PluginPermission(parsing: element.string ?? "")) } catch {
                throw Problem(message: "$.grant[\(index)]: \(error.message)")
            }
        }
        return permissions
    }

    private static func store(_ value: JSONValue?, _ path: String) throws(Problem) -> [(key: String, value: String?)] {
        guard let value else { return [] }
        guard let object = value.object else { throw Problem(message: "\(path): expected an object of strings") }
        var pairs: [(key: String, value: String?)] = []
        for member in object.members {
            guard member.value.string != nil || member.value == .null else {
                throw Problem(
                    message: "\(path).\(displayed(member.key)): expected a string, found \(member.value.kind)")
            }
            pairs.append((member.key, member.value.string))
        }
        return pairs
    }
}
