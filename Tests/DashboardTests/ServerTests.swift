import Foundation
import PluginHost
import StrictJSON
import Testing

@testable import Dashboard

@Suite struct `The dashboard's server` {
    /// Runs a server over a log while `body` asks it.
    private static func serve(_ log: Log, _ body: (Client, _ path: String) throws -> Void) throws {
        let server = try DashboardServer(directory: log.directory, port: 0)
        let thread = Thread { _ = server.run() }
        thread.start()
        defer { server.stop() }
        let client = try #require(Client(server.url))
        let path = "/" + (try #require(server.url.split(separator: "/").last)) + "/"
        try body(client, path)
    }

    @Test func `gives the page and its figures to whoever has the address`() async throws {
        let log = try Log()
        defer { log.remove() }
        try await log.request()
        try Self.serve(log) { client, path in
            let page = try #require(client.get(path))
            #expect(page.status == 200)
            #expect(page.field("Content-Type") == "text/html; charset=utf-8")
            #expect(page.body.hasPrefix("<!doctype html>"))
            #expect(page.field("Content-Length") == "\(page.body.utf8.count)")
            for what in ["state", "overview?range=7d", "audit?denied=1", "events", "plugin?id=com.example.x"] {
                let answer = try #require(client.get(path + "data/" + what))
                #expect(answer.status == 200)
                #expect(try JSONValue(parsing: Array(answer.body.utf8))["schema"] == 1)
            }
            #expect(client.get(path, host: "localhost:\(client.port)")?.status == 200)
            #expect(client.get(path, fields: "Origin: http://127.0.0.1:\(client.port)\r\n")?.status == 200)
            #expect(client.get(path, fields: "Sec-Fetch-Site: none\r\n")?.status == 200)
        }
    }

    @Test func `tells nothing to anybody else`() throws {
        let log = try Log()
        defer { log.remove() }
        try Self.serve(log) { client, path in
            let wrong = "/" + String(repeating: "0", count: path.count - 2) + "/"
            let refused = [
                client.get("/"), client.get("/data/state"), client.get(wrong), client.get(wrong + "data/state"),
                client.get(String(path.dropLast())), client.get(path, host: "example.com"),
                client.get(path, host: "127.0.0.1"), client.get(path, host: "127.0.0.1:\(client.port &+ 1)"),
                client.get(path, host: "127.0.0.1:\(client.port)\r\nHost: example.com"),
                client.get(path, fields: "Origin: http://example.com\r\n"),
                client.get(path, fields: "Origin: null\r\n"),
                client.get(path, fields: "Sec-Fetch-Site: cross-site\r\n"),
                client.get(path, fields: "Sec-Fetch-Site: same-site\r\n"),
                client.send("GET \(path) HTTP/1.1\r\n\r\n"),
            ]
            for answer in refused {
                #expect(answer?.status == 403)
                #expect(answer?.body == "not allowed\n")
            }
        }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "X"])
    func `only shows`(method: String) throws {
        let log = try Log()
        defer { log.remove() }
        try Self.serve(log) { client, path in
            #expect(client.get(path + "data/overview", method: method)?.status == 405)
        }
    }

    @Test func `answers HEAD with the fields alone`() throws {
        let log = try Log()
        defer { log.remove() }
        try Self.serve(log) { client, path in
            let answer = try #require(client.get(path, method: "HEAD"))
            #expect(answer.status == 200 && answer.body.isEmpty)
            #expect(answer.field("Content-Length") != "0")
        }
    }

    @Test func `bad requests get an answer that says what is wrong, and the server goes on`() throws {
        let log = try Log()
        defer { log.remove() }
        try Self.serve(log) { client, path in
            for text in [
                "x\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET x HTTP/1.1\r\n\r\n", "\u{0}\r\n\r\n",
                "GET / HTTP/1.1\r\nx\r\n\r\n",
            ] {
                #expect(client.send(text)?.status == 400)
            }
            let long = String(repeating: "a", count: 20_000)
            let tooLong = client.send("GET \(path) HTTP/1.1\r\nX: \(long)\r\n\r\n")
            #expect(tooLong == nil || tooLong?.status == 400)
            #expect(client.get(path + "data/audit?kind=x")?.status == 400)
            #expect(client.get(path + "data/audit?page=99999999999999999999")?.status == 400)
            #expect(client.get(path + "data/audit?page=9223372036854775807")?.status == 200)
            #expect(client.get(path + "data/plugin")?.status == 400)
            #expect(client.get(path + "data/overview?range=%")?.status == 200)
            #expect(client.get(path + "../../etc/passwd")?.status == 404)
            #expect(client.get(path)?.status == 200)
        }
    }

    @Test func `the page runs its own script and nothing else`() throws {
        let log = try Log()
        defer { log.remove() }
        try Self.serve(log) { client, path in
            let page = try #require(client.get(path))
            let policy = try #require(page.field("Content-Security-Policy"))
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("*"))
            #expect(policy.contains("frame-ancestors 'none'") && policy.contains("connect-src 'self'"))
            let script = try #require(page.body.split(separator: "<script>").last?.split(separator: "</script>").first)
            let digest = Base64.encode(ContentDigest(hashing: Array(script.utf8)).bytes)
            #expect(policy.contains("script-src 'sha256-\(digest)'"))
            #expect(page.field("X-Frame-Options") == "DENY" && page.field("Referrer-Policy") == "no-referrer")
            #expect(page.field("Access-Control-Allow-Origin") == nil)
            #expect(!page.body.contains("innerHTML") && !page.body.contains("https://"))
        }
    }
}

@Suite struct `An exported dashboard` {
    @Test func `is one page in which no text of a plugin is more than text`() async throws {
        let log = try Log()
        defer { log.remove() }
        let hostile = "</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>&amp;\u{2028}"
        try await log.add(.decision, .storageRead, plugin: hostile, subject: hostile, isAllowed: false)
        for _ in 0..<3 { try await log.request(hostile) }
        let export = try DashboardExport(log.state)
        #expect(export.entryCount == 7 && export.includedCount == 7)
        let page = String(decoding: export.html, as: UTF8.self)
        #expect(page.components(separatedBy: "<script").count == 3)
        #expect(page.components(separatedBy: "</script>").count == 3)
        #expect(!page.contains("<img") && page.contains("connect-src 'none'"))
        let data = try #require(
            page.components(separatedBy: "id=\"data\">").last?.components(separatedBy: "</script>").first)
        let document = try JSONValue(parsing: Array(data.utf8), maximumBytes: 64 << 20)
        #expect(document["entries"]?.array?.count == 7)
        #expect(document["chain"]?["state"] == "intact")
        #expect(document["overviews"]?.object?.keys == ["1h", "24h", "7d", "30d"])
    }

    @Test func `of a state without a log is a page as well`() throws {
        let log = try Log()
        defer { log.remove() }
        let export = try DashboardExport(log.state)
        #expect(export.entryCount == 0)
        #expect(String(decoding: export.html, as: UTF8.self).contains("\"entries\":[]"))
        // Looking changes nothing.
        #expect(try FileManager.default.contentsOfDirectory(atPath: log.directory.path) == [])
    }
}
