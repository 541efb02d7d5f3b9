import HostFiles
import PluginHost
import StrictJSON

/// What must hold for a server to write a file.
enum ServerCondition: Sendable {
    /// There is no such file.
    case isMissing
    /// The file is the one of that tag.
    case isStill(String)
}

/// What a server did with a file.
enum ServerWriting: Sendable {
    /// It is new.
    case created
    /// It was written over another, or the server does not say.
    case replaced
    /// It was not written, since the condition did not hold.
    case refused
}

/// What a server has under a name.
struct ServerFile: Sendable {
    let body: [UInt8]
    /// The tag of this state of the file, if it stands for its very bytes.
    let strongTag: String?
    /// How many seconds ago the file was written, by the server's clock.
    let age: Double?
}

/// The server of a registry.
package struct RegistryServer: Sendable {
    private let base: RequestURL
    private let token: String?
    private let authorityFile: String?
    private let transport = CurlTransport()

    /// How long reading or writing a file may last, whatever its size.
    private static let timeout = Duration.seconds(120)
    /// What servers say about a PUT is not read beyond this.
    private static let maximumAnswerBytes = 1 << 16

    /// The registry's URL, without a slash at its end.
    package let text: String

    /// A server.
    ///
    /// - Parameters:
    ///   - url: The registry's URL: `https://…`, or `http://localhost…` for trying things out.
    ///   - token: The token that writing needs.
    ///   - authorityFile: The file with the authorities whose certificates are trusted; `nil` for the system's.
    /// - Throws: ``RegistryError``.
    package init(_ url: String, token: String?, authorityFile: String?) throws(RegistryError) {
        var url = url
        while url.utf8.last == UInt8(ascii: "/") { url.removeLast() }
        let place = displayed(url, limit: 500)
        do throws(NetworkOrigin.Problem) {
            base = try RequestURL(anyScheme: url)
        } catch {
            throw RegistryError(
                .badLocation, "\"\(place)\" cannot be a registry: \(error.message)",
                hint: "write the path of a folder, or https://…; only localhost may be reached by http://")
        }
        guard base.isEncrypted || base.origin.host == "localhost" else {
            throw RegistryError(
                .badLocation, "\"\(place)\" cannot be a registry: without https, everybody on the way could change it",
                hint: "write https://; only localhost may be reached without")
        }
        guard !base.target.utf8.contains(UInt8(ascii: "?")) else {
            throw RegistryError(.badLocation, "\"\(place)\" cannot be a registry: it has a query")
        }
        guard token?.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) ?? true else {
            throw RegistryError(.refused, "the token for \(place) has white space or characters that are not ASCII")
        }
        text = base.target == "/" ? String(base.text.dropLast()) : base.text
        self.token = token
        self.authorityFile = authorityFile
    }

    /// Reads a file; `nil` if there is none.
    ///
    /// - Parameter isFresh: Whether caches on the way are to ask the server.
    func get(_ name: String, limit: Int, isFresh: Bool = false) throws(RegistryError) -> ServerFile? {
        let headers = isFresh ? [(name: "Cache-Control", value: "no-cache")] : []
        let answer = try send("GET", name, headers, limit: limit)
        switch answer.status {
        case 200: break
        case 404, 410: return nil
        default: throw unexpected(answer.status, "reading", name)
        }
        let fields = Dictionary(answer.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
        let tag = fields["etag"].flatMap { $0.hasPrefix("\"") ? $0 : nil }
        let now = fields["date"].flatMap(httpDate)
        let written = fields["last-modified"].flatMap(httpDate)
        let age = now.flatMap { now in written.map { now - $0 } }
        return ServerFile(body: answer.body, strongTag: tag, age: age)
    }

    /// Writes a file.
    func put(
        _ name: String, _ bytes: [UInt8], if condition: ServerCondition? = nil
    ) throws(RegistryError) -> ServerWriting {
        var headers = [(name: "Content-Type", value: "application/octet-stream")]
        switch condition {
        case .isMissing: headers.append(("If-None-Match", "*"))
        case .isStill(let tag): headers.append(("If-Match", tag))
        case nil: break
        }
        if let token { headers.append(("Authorization", "Bearer \(token)")) }
        let answer = try send("PUT", name, headers, bytes, limit: Self.maximumAnswerBytes)
        switch answer.status {
        case 201: return .created
        case 200, 204: return .replaced
        // 409 is what some servers say while another request writes the same file.
        case 412, 409: return .refused
        default: throw unexpected(answer.status, "writing", name)
        }
    }

    private func send(
        _ method: String, _ name: String, _ headers: [(name: String, value: String)], _ body: [UInt8] = [], limit: Int
    ) throws(RegistryError) -> PluginHTTPResponse {
        let folder = base.target.utf8.last == UInt8(ascii: "/") ? base.target : base.target + "/"
        let url = RequestURL(isEncrypted: base.isEncrypted, origin: base.origin, target: folder + name)
        let request = PluginHTTPRequest(
            method, to: url, headers: [("User-Agent", "ssplug"), ("Accept", "*/*")] + headers, body: body,
            timeout: Self.timeout, maximumResponseBytes: limit, authorityFile: authorityFile)
        do throws(PluginHTTPFailure) {
            return try transport.send(request)
        } catch {
            guard error != .responseTooLarge else { throw .tooLarge(name, text, limit: limit) }
            let what = "\(displayed(text, limit: 500)) cannot be reached, for \"\(name)\": \(error)"
            let hint =
                error == .connectionFailed && base.isEncrypted
                ? "for an authority of your own, set SSPLUG_REGISTRY_CA to the file with its certificate" : nil
            throw RegistryError(method == "PUT" ? .cannotWrite : .unreachable, what, hint: hint)
        }
    }

    private func unexpected(_ status: Int, _ action: String, _ name: String) -> RegistryError {
        let what = "\(displayed(text, limit: 500)) answers \(status) to \(action) \"\(name)\""
        switch (status, action) {
        case (401, _), (403, "writing"):
            return RegistryError(
                .refused, what,
                hint: token == nil
                    ? "give the token in SSPLUG_REGISTRY_TOKEN, or the path of a file with mode 0600 in "
                        + "SSPLUG_REGISTRY_TOKEN_FILE"
                    : "the server does not accept the token; ask whoever runs it")
        case (405, "writing"), (501, "writing"):
            return RegistryError(
                .cannotWrite, what, hint: "the server takes no PUT; allow it, or publish to the folder that it serves")
        case (413, "writing"):
            return RegistryError(
                .cannotWrite, what, hint: "let the server take larger files (client_max_body_size in nginx)")
        case (300..<400, _):
            return RegistryError(
                action == "writing" ? .cannotWrite : .unreachable, what, hint: "name the place that it leads to")
        default: return RegistryError(action == "writing" ? .cannotWrite : .unreachable, what, hint: nil)
        }
    }
}

/// A date such as `Sun, 06 Nov 1994 08:49:37 GMT` in seconds since 1970, or `nil`.
///
/// RFC 9110, section 5.6.7.
func httpDate(_ text: String) -> Double? {
    let words = text.split(separator: " ")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])) else { return nil }
    let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    return parseTimestamp("\(words[3])-\(number)-\(words[1])T\(words[4])Z")
}
