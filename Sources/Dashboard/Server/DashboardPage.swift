import StrictJSON

/// The dashboard's page: one document with its style and its script in it, which loads nothing from elsewhere.
///
/// Its parts are the files of the folder `Page`, put into the program when it is built. Style and script may run because the
/// policy names their digests; nothing else may.
struct DashboardPage {
    /// The document.
    let html: [UInt8]
    /// The value of the field `Content-Security-Policy`.
    let policy: String

    /// - Parameter snapshot: What the page shows without a server; `nil` for a page that asks one.
    init(snapshot: JSONValue? = nil) {
        let style = Self.text(PackageResources.style_css)
        let script =
            "\"use strict\";\n"
            + [
                PackageResources.elements_js, PackageResources.charts_js, PackageResources.views_js,
                PackageResources.app_js,
            ].map(Self.text).joined(separator: "\n")
        let connection = snapshot == nil ? "'self'" : "'none'"
        let rules = [
            "default-src 'none'", "script-src '\(Self.digest(of: script))'", "style-src '\(Self.digest(of: style))'",
            "connect-src \(connection)", "img-src data:", "base-uri 'none'", "form-action 'none'",
        ]
        // A page cannot forbid its own framing; only the server can.
        policy = (rules + ["frame-ancestors 'none'"]).joined(separator: "; ")
        var parts = Self.text(PackageResources.index_html)
        Self.replace("<!--STYLE-->", with: style, in: &parts)
        Self.replace(
            "<!--POLICY-->",
            with: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(rules.joined(separator: "; "))\">",
            in: &parts)
        let data = snapshot.map { "<script type=\"application/json\" id=\"data\">\(Self.escaped($0))</script>" } ?? ""
        Self.replace("<!--SCRIPT-->", with: script, in: &parts)
        // Last, so that nothing of a plugin's is taken for a mark.
        Self.replace("<!--DATA-->", with: data, in: &parts)
        html = Array(parts.utf8)
    }

    /// JSON in which no character can end the element around it.
    private static func escaped(_ value: JSONValue) -> String {
        var text: [UInt8] = []
        for byte in value.utf8() {
            // Outside of texts JSON has none of these.
            switch byte {
            case UInt8(ascii: "<"): text += "\\u003c".utf8
            case UInt8(ascii: ">"): text += "\\u003e".utf8
            case UInt8(ascii: "&"): text += "\\u0026".utf8
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func replace(_ mark: String, with text: String, in document: inout String) {
        guard let range = document.firstRange(of: mark) else { return }
        document.replaceSubrange(range, with: text)
    }

    /// The source expression for an element with this text: Content Security Policy Level 3, section 2.3.1.
    private static func digest(of text: String) -> String {
        "sha256-" + Base64.encode(ContentDigest(hashing: Array(text.utf8)).bytes)
    }
}
