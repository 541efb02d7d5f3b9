import PluginHost

/// Answers plugins' requests from a file, so that nothing leaves the machine.
///
///     [{"url": "https://api.example.com/v1/me", "body_json": {"name": "x"}},
///      {"method": "POST", "url_prefix": "https://api.example.com/", "status": 503,
///       "headers": {"Retry-After": "60"}, "body": "try later"}]
///
/// The first entry that fits a request answers it; one that none fits fails as if there were no network.
struct MockTransport: PluginHTTPTransport {
    /// What is wrong with the file, and where.
    struct Problem: Error {
        var message: String
    }

    private struct Answer {
        var method: String?
        var url: String
        var isPrefix: Bool
        var response: PluginHTTPResponse
    }

    private let answers: [Answer]
    private let warn: @Sendable (String) -> Void

    /// The most answers in a file; with their bodies they are what is kept of it.
    private static let maximumAnswers = 100_000
    private static let keys = [
        "method", "url", "url_prefix", "status", "headers", "body", "body_json", "body_base64",
    ]

    /// Reads the file's contents.
    ///
    /// - Parameters:
    ///   - bytes: What the file has.
    ///   - mayGoOn: Asked again and again whether to go on; what is thrown says nothing where it is not.
    ///   - warn: Gets what the user should know.
    init(
        parsing bytes: [UInt8], mayGoOn: () -> Bool = { true }, warn: @escaping @Sendable (String) -> Void
    ) throws(Problem) {
        let document: JSONText
        do {
            document = try JSONText(
                parsing: bytes, maximumElements: Self.maximumAnswers, mayGoOn: { _ in mayGoOn() })
        } catch  where error.code == .tooLarge {
            throw Problem(message: "limit mock_answers exceeded: the file has more than \(Self.maximumAnswers) answers")
        } catch { throw Problem(message: "\(error)") }
        guard document.isArray else {
            throw Problem(message: "$: expected an array of answers, found \(document.kind)")
        }
        var answers: [Answer] = []
        for index in 0..<document.count {
            guard index % 1_024 != 1_023 || mayGoOn() else { throw Problem(message: "not read to its end") }
            do {
                answers.append(try Self.answer(document[index]))
            } catch {
                throw Problem(message: "$[\(index)]\(error.message)")
            }
        }
        self.answers = answers
        self.warn = warn
    }

    private static func answer(_ element: JSONText) throws(Problem) -> Answer {
        guard element.isObject else {
            throw Problem(message: ": expected {\"url\": …, \"status\": …}, found \(element.kind)")
        }
        for key in element.keys where !keys.contains(key) {
            let suggestion = didYouMean(key, among: keys)
            throw Problem(message: ".\(displayed(key)): unknown key\(suggestion)")
        }
        let (whole, prefix) = (try string(element, "url"), try string(element, "url_prefix"))
        guard let url = whole ?? prefix, whole == nil || prefix == nil else {
            throw Problem(message: ": exactly one of \"url\" and \"url_prefix\" is needed")
        }
        var status: Int64 = 200
        if let value = element["status"] {
            guard let number = value.wholeNumber, (100...599).contains(number) else {
                throw Problem(message: ".status: expected 100 to 599, found \(value.excerpt)")
            }
            status = number
        }
        let response = PluginHTTPResponse(status: Int(status), headers: try headers(element), body: try body(element))
        return Answer(method: try string(element, "method"), url: url, isPrefix: whole == nil, response: response)
    }

    private static func string(_ element: JSONText, _ key: String) throws(Problem) -> String? {
        guard let value = element[key] else { return nil }
        guard let text = value.string else {
            throw Problem(message: ".\(key): expected a string, found \(value.kind)")
        }
        return text
    }

    private static func headers(_ element: JSONText) throws(Problem) -> [(name: String, value: String)] {
        guard let value = element["headers"] else { return [] }
        guard value.isObject else {
            throw Problem(message: ".headers: expected an object, found \(value.kind)")
        }
        guard value.byteCount <= PluginHTTPResponse.maximumHeadByteCount else {
            throw Problem(
                message: ".headers: limit http_head_bytes exceeded: more than "
                    + "\(PluginHTTPResponse.maximumHeadByteCount) bytes")
        }
        var headers: [(name: String, value: String)] = []
        for (name, value) in value.value.object?.members.map({ ($0.key, $0.value) }) ?? [] {
            for value in value.array ?? [value] {
                guard let text = value.string else {
                    throw Problem(message: ".headers.\(displayed(name)): expected a string or an array of strings")
                }
                headers.append((name, text))
            }
        }
        return headers
    }

    private static func body(_ element: JSONText) throws(Problem) -> [UInt8] {
        let given = ["body", "body_json", "body_base64"].filter { element[$0] != nil }
        guard given.count <= 1 else {
            throw Problem(message: ": \(given.joined(separator: " and ")) exclude each other")
        }
        if let value = element["body_json"] { return value.utf8() }
        if let text = try string(element, "body") { return Array(text.utf8) }
        guard let text = try string(element, "body_base64") else { return [] }
        guard let bytes = Base64.decode(text) else { throw Problem(message: ".body_base64: not base64") }
        return bytes
    }

    func send(_ request: PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse {
        let found = answers.first { answer in
            let fits =
                answer.isPrefix
                ? request.url.utf8.starts(with: answer.url.utf8) : request.url.utf8.elementsEqual(answer.url.utf8)
            return fits && (answer.method ?? request.method) == request.method
        }
        guard let found else {
            // As the audit log has it, and without the query: path and query may hold secrets.
            let place = request.shownURL.prefix { $0 != "?" }
            warn("--http-mock has no answer for \(request.method) \(displayed(String(place), limit: 300))")
            throw .notSent
        }
        guard found.response.body.count <= request.maximumResponseBytes else { throw .responseTooLarge }
        return found.response
    }
}

/// A network without anybody in it.
struct NoTransport: PluginHTTPTransport {
    func send(_ request: PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse { throw .notSent }
}
