import Foundation
import HTTPHelperMessages
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests one at a time and reports to the host what comes back.
///
/// Nothing is kept between two requests but open connections: no cookies, no cache, no credentials, no proxy.
final class RequestSession: NSObject, URLSessionDataDelegate {
    private struct State {
        var prepared: HelperMessage.Request?
        var session: URLSession?
        var hasHead = false
        var hasRejectedChallenge = false
    }

    private let state = Mutex(State())

    /// Makes a request ready to be sent.
    func prepare(_ request: HelperMessage.Request) {
        state.withLock { $0.prepared = request }
    }

    /// Sends the request that was prepared.
    func start() {
        let task: URLSessionDataTask? = state.withLock { state in
            guard let prepared = state.prepared, let request = Self.urlRequest(prepared) else { return nil }
            state.prepared = nil
            state.hasHead = false
            state.hasRejectedChallenge = false
            let session = state.session ?? makeSession()
            state.session = session
            return session.dataTask(with: request)
        }
        guard let task else { return Channel.send(.failure(.connection)) }
        task.resume()
    }

    private func makeSession() -> URLSession {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.connectionProxyDictionary = [:]
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        // Messages must leave in the order in which they arise.
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 1
        return URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
    }

    private static func urlRequest(_ prepared: HelperMessage.Request) -> URLRequest? {
        guard let url = URL(string: encoded(prepared.url)) else { return nil }
        // The host ends the process long before this.
        var request = URLRequest(url: url, timeoutInterval: 7_200)
        request.httpMethod = prepared.method
        request.httpShouldHandleCookies = false
        for header in prepared.headers { request.addValue(header.value, forHTTPHeaderField: header.name) }
        if !prepared.body.isEmpty { request.httpBody = Data(prepared.body) }
        return request
    }

    /// The URL with what may not stand in one percent-encoded.
    ///
    /// Where Foundation finds such a byte it encodes each "%" as well, so that "?a[]=b%20c" would ask for "b%2520c".
    private static func encoded(_ url: String) -> String {
        let bytes = Array(url.utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "%") && bytes.count - index > 2
                && bytes[index + 1...index + 2].allSatisfy { Character(.init($0)).isHexDigit }
            if isEscape || isAllowed(byte) {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a byte may stand in the scheme, authority, path or query as it is.
    ///
    /// RFC 3986, sections 3.3 and 3.4; the host has sent nothing else of the rest.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
        }
    }

    // MARK: Delegate

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        // The answer goes to the plugin, whose next request is checked like any other.
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        #if canImport(Darwin)
            if challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust {
                return completionHandler(.performDefaultHandling, nil)
            }
        #endif
        state.withLock { $0.hasRejectedChallenge = true }
        completionHandler(.rejectProtectionSpace, nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        guard let response = response as? HTTPURLResponse else { return completionHandler(.cancel) }
        // Early hints and the like come before the answer, which has its own head; 101 is an answer, and the last.
        if !(100..<200).contains(response.statusCode) || response.statusCode == 101 { sendHead(of: response) }
        completionHandler(.allow)
    }

    private func sendHead(of response: HTTPURLResponse) {
        state.withLock { $0.hasHead = true }
        var headers: [HelperMessage.Header] = []
        for (name, value) in response.allHeaderFields {
            headers.append(HelperMessage.Header(name: "\(name)", value: "\(value)"))
        }
        headers.sort { $0.name < $1.name }
        Channel.send(.head(status: response.statusCode, headers: headers))
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        var rest = data[...]
        while !rest.isEmpty {
            let part = rest.prefix(1 << 20)
            Channel.send(.body(Array(part)))
            rest = rest.dropFirst(part.count)
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let error else {
            if !state.withLock({ $0.hasHead }) {
                // On Linux a redirect that leads nowhere ends without its answer having been handed over.
                guard let response = task.response as? HTTPURLResponse else {
                    return Channel.send(.failure(.connection))
                }
                sendHead(of: response)
            }
            return Channel.send(.end)
        }
        let isComplete = state.withLock { $0.hasHead && $0.hasRejectedChallenge }
        switch (error as? URLError)?.code {
        // On Linux a rejected challenge ends the task as cancelled, after the whole answer.
        case .cancelled where isComplete: Channel.send(.end)
        case .timedOut: Channel.send(.failure(.timeout))
        case .cannotFindHost, .dnsLookupFailed: Channel.send(.failure(.unknownHost))
        default: Channel.send(.failure(.connection))
        }
    }
}
