package import HostFiles
import Platform
package import PluginHost
import StrictJSON
import Synchronization

/// `ssplug dashboard`: shows the state of a directory in a browser of this machine.
///
///     browser ──GET /TOKEN/…──▶ LoopbackListener ──▶ may it? ──▶ page, or an answer in JSON
///                                                     │ token in the path, Host, Origin, Sec-Fetch-Site
///                                                     └─▶ 403, and nothing about the state
///
/// Nothing can be changed through it: there is no request with an effect. Other pages in the browser do not know the token,
/// may not read answers (no CORS field is ever sent), and are told from the dashboard's own requests by the fields that a
/// browser adds. Other programs of the same user could read the state's files themselves; those of other users lack the token.
package final class DashboardServer: Sendable {
    private let state: DashboardState
    private let listener: LoopbackListener
    private let token: String
    private let page = DashboardPage()
    private let isStopped = Atomic(false)

    /// How often files are looked at for what was added.
    private static let pause: UInt32 = 500_000

    /// Begins to listen; requests are answered as soon as ``run()`` is called.
    ///
    /// - Parameters:
    ///   - directory: The state directory.
    ///   - port: The port on 127.0.0.1; 0 for one that the system chooses.
    /// - Throws: ``PluginFileError`` if the port cannot be used.
    package init(directory: StateDirectory, port: UInt16) throws(PluginFileError) {
        state = DashboardState(directory: directory)
        listener = try LoopbackListener(port: port)
        var random = SystemRandomNumberGenerator()
        token = (0..<4).map { _ in
            let digits = String(random.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Where the browser finds the dashboard; whoever has the address may read all that it shows.
    package var url: String { "http://127.0.0.1:\(listener.port)/\(token)/" }

    /// Answers until the process ends or ``stop()`` is called.
    ///
    /// - Returns: Whether the system gave the thread that reads the log.
    package func run() -> Bool {
        let isReading = SystemThread.start(stackBytes: 1 << 20) { [state, self] in
            while !isStopped.load(ordering: .relaxed) {
                try? state.refresh { !self.isStopped.load(ordering: .relaxed) }
                state.checkChain()
                usleep(Self.pause)
            }
        }
        guard isReading else { return false }
        listener.run { [self] head in answer(head) }
        return true
    }

    /// Ends ``run()``.
    package func stop() {
        isStopped.store(true, ordering: .relaxed)
        listener.stop()
    }

    // MARK: Answers

    private func answer(_ head: RequestHead?) -> [UInt8] {
        guard let head else {
            return response(400, "text/plain", "not a request of HTTP/1.1, or one of more than 16 KiB")
        }
        guard isTrusted(head) else { return response(403, "text/plain", "not allowed") }
        let prefix = "/\(token)/"
        guard hasPrefix(head.path, prefix) else { return response(403, "text/plain", "not allowed") }
        guard head.method == "GET" || head.method == "HEAD" else {
            return response(405, "text/plain", "the dashboard only shows", fields: "Allow: GET, HEAD\r\n")
        }
        let bytes = content(String(head.path.utf8.dropFirst(prefix.utf8.count)) ?? "", head.query)
        return head.method == "HEAD" ? withoutBody(bytes) : bytes
    }

    private func content(_ path: String, _ query: [String: String]) -> [UInt8] {
        let range = TimeRange.all.first { $0.name == query["range"] } ?? .standard
        let value: JSONValue
        switch path {
        case "":
            return response(200, "text/html", page.html, fields: "Content-Security-Policy: \(page.policy)\r\n")
        case "data/state": value = ["schema": 1, "version": .string(state.version())]
        case "data/overview": value = state.overview(range)
        case "data/plugin":
            guard let id = query["id"], !id.isEmpty else {
                return response(400, "text/plain", "the parameter id is missing")
            }
            value = state.plugin(id, range)
        case "data/audit":
            do throws(EntryQuery.Problem) {
                value = state.entries(try EntryQuery(query))
            } catch {
                return response(400, "text/plain", error.message)
            }
        case "data/events": value = state.events(of: query["plugin"].flatMap { $0.isEmpty ? nil : $0 })
        default: return response(404, "text/plain", "there is nothing here")
        }
        return response(200, "application/json", value.utf8())
    }

    /// Whether a request comes from the dashboard's own page or was typed, and is meant for this server.
    private func isTrusted(_ head: RequestHead) -> Bool {
        let hosts = ["127.0.0.1:\(listener.port)", "localhost:\(listener.port)"]
        guard let host = head["host"], hosts.contains(host) else { return false }
        if let origin = head["origin"], origin != "http://\(host)" { return false }
        if let site = head["sec-fetch-site"], site != "same-origin", site != "none" { return false }
        return true
    }

    /// Compares in a time that says nothing about where texts differ.
    private func hasPrefix(_ path: String, _ prefix: String) -> Bool {
        let (path, prefix) = (Array(path.utf8), Array(prefix.utf8))
        guard path.count >= prefix.count else { return false }
        return zip(path, prefix).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func response(_ status: Int, _ type: String, _ text: String, fields: String = "") -> [UInt8] {
        response(status, type, Array((text + "\n").utf8), fields: fields)
    }

    private func response(_ status: Int, _ type: String, _ body: [UInt8], fields: String = "") -> [UInt8] {
        let reasons = [200: "OK", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed"]
        let head = """
            HTTP/1.1 \(status) \(reasons[status] ?? "")\r
            Content-Type: \(type); charset=utf-8\r
            Content-Length: \(body.count)\r
            Connection: close\r
            Cache-Control: no-store\r
            X-Content-Type-Options: nosniff\r
            X-Frame-Options: DENY\r
            Referrer-Policy: no-referrer\r
            Cross-Origin-Resource-Policy: same-origin\r
            Cross-Origin-Opener-Policy: same-origin\r
            \(fields)\r\n
            """
        return Array(head.utf8) + body
    }

    private func withoutBody(_ response: [UInt8]) -> [UInt8] {
        let end = Array("\r\n\r\n".utf8)
        let start = response.indices.first { response[$0...].starts(with: end) } ?? 0
        return Array(response[..<(start + 4)])
    }
}
