/// What `curl` reads from its standard input: every option that decides what it does, and the request.
///
/// The program reads no file of its own beside it (`-q` comes first among its arguments), and the environment is empty.
/// Secrets stand here and not among the arguments, which every user of the machine can see.
struct CurlConfiguration {
    /// The file of the answer's head: status lines, header fields and trailers as they came, apart from the body, so that no
    /// body can be taken for a head.
    static let headDescriptor: Int32 = 3
    /// The file of the request's body.
    static let bodyDescriptor: Int32 = 4

    private(set) var bytes: [UInt8] = []

    /// Writes a request.
    ///
    /// - Parameters:
    ///   - request: The request, every part of which was checked.
    ///   - addresses: Where it goes: the addresses that were checked, whatever the name resolves to by now.
    init(_ request: PluginHTTPRequest, addresses: [NetworkAddress]) {
        let names = Set(request.headers.map { $0.name.lowercased() })
        setTransfer(request)
        setRequest(request)
        // A field that the program would add by itself is left out by its name and a colon.
        for name in ["Accept", "Content-Type", "Expect", "User-Agent"] where !names.contains(name.lowercased()) {
            set("header", "\(name):")
        }
        // Whoever asks for an encoding gets it as it comes; the host decompresses what it has asked for.
        if !names.contains("accept-encoding") { set("header", "Accept-Encoding: gzip") }
        for (name, value) in request.headers {
            // A field without a value is written with a semicolon.
            let isEmpty = value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            set("header", isEmpty ? "\(name);" : "\(name): \(value)")
        }
        let places = addresses.map(\.description).joined(separator: ",")
        set("resolve", "\(request.origin.host):\(request.origin.port):\(places)")
        // Last: were anything before it lost, there would be no request at all.
        let url = RequestURL(
            isEncrypted: request.isEncrypted, origin: request.origin, target: Self.encoded(request.target))
        set("url", url.text)
    }

    /// How the program behaves: nothing that it could decide by itself is left to it.
    private mutating func setTransfer(_ request: PluginHTTPRequest) {
        set("silent")
        // Some exit codes have several meanings.
        set("show-error")
        set("no-buffer")
        set("proto", request.isEncrypted ? "=https" : "=http")
        set("http1.1")
        set("no-http0.9")
        if request.isEncrypted { set("tlsv1.2") }
        if let file = request.authorityFile { set("cacert", file) }
        set("no-location")
        set("max-redirs", "0")
        set("no-netrc")
        set("proxy", "")
        set("noproxy", "*")
        set("globoff")
        set("path-as-is")
        // Only for the case that the host ends without having ended this process.
        set("max-time", "\(request.timeout.components.seconds + 2)")
        // The host counts what arrives; this refuses what says beforehand that it is too large. An answer without a body
        // may say the length that one with a body would have.
        let names = request.headers.map { $0.name.lowercased() }
        if request.method != "HEAD", !names.contains("if-none-match"), !names.contains("if-modified-since") {
            set("max-filesize", "\(request.maximumResponseBytes)")
        }
        set("output", "-")
        set("dump-header", "/dev/fd/\(Self.headDescriptor)")
    }

    private mutating func setRequest(_ request: PluginHTTPRequest) {
        switch request.method {
        case "GET": break
        case "HEAD": set("head")
        default: set("request", request.method)
        }
        if !request.body.isEmpty {
            set("data-binary", "@/dev/fd/\(Self.bodyDescriptor)")
        } else if ["POST", "PUT", "PATCH"].contains(request.method) {
            // These methods have a body, if an empty one: RFC 9110, section 8.6.
            set("data-binary", "")
        }
    }

    private mutating func set(_ option: String) { bytes += "\(option)\n".utf8 }

    private mutating func set(_ option: String, _ value: String) {
        bytes += "\(option) = \"".utf8
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case 0x09: bytes += "\\t".utf8
            // Checked long before, but a line break here would be another option.
            case 0, 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        bytes += "\"\n".utf8
    }

    /// The path and query with what may not stand in them percent-encoded.
    static func encoded(_ target: String) -> String {
        let bytes = Array(target.utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "%") && bytes.count - index > 2
                && bytes[index + 1...index + 2].allSatisfy { hexadecimalDigitValue($0) != nil }
            if isEscape || isAllowed(byte) {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a byte may stand in a path or query as it is.
    ///
    /// RFC 3986, sections 3.3 and 3.4.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
        }
    }
}
