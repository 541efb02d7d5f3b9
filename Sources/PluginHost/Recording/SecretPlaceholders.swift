import Synchronization

// While a request is recorded, the guest works with placeholders:
//
//     caller ─ real ─►│ request │─ placeholder ─► guest ─ placeholder ─►│ transport │─ real ─► server
//     caller ◄─ real ─│ answer  │◄─ placeholder ─ guest ◄─ placeholder ─│ transport │◄─ real ─ server
//                                                   ▲ ▼                 │  store    │◄─ real ─► disk
//
// A placeholder is as long as its secret, so that lengths, and with them fuel, are what they would be; and it consists
// of characters that neither JSON nor a URL writes otherwise. What a plugin computes from a secret (a signature, base64)
// it computes from the placeholder: such a plugin needs a recording with secrets.

/// The secrets of one recorded request, and what the guest sees in their place.
final class SecretPlaceholders: Sendable {
    private struct State {
        /// From placeholders to secrets, and back.
        var secrets = ByteReplacements()
        var placeholders = ByteReplacements()
        /// From placeholders that others have written to what they become.
        var imitations = ByteReplacements()
        var known: [[UInt8]: [UInt8]] = [:]
        /// The number of the last placeholder.
        var last = 0
        /// What no placeholder may be part of: the request.
        var avoided: [UInt8] = []
        /// The bytes of the secrets' forms.
        var byteCount = 0
        /// Whether a secret has no placeholder, because there are too many or the request has them all.
        var isExhausted = false
    }
    private let state = Mutex(State())
    /// What nobody outside can guess, so that nobody can make the host put a secret into a text of his own.
    private let nonce: UInt64

    /// Shorter strings have no room for a placeholder that is different from all others.
    static let minimumBytes = 4
    /// What servers and stores give is searched for secrets from this length on: shorter ones are found in ordinary
    /// text as well.
    static let minimumEchoBytes = 8
    static let maximumSecrets = 256
    /// The most bytes of secrets in all the forms in which they are searched for.
    static let maximumBytes = 256 << 10

    /// Makes the placeholders of a request of which nothing is known yet; the same for the same seed.
    init(seed: UInt64) {
        var generator = SplitMix64(state: seed)
        nonce = generator.next()
    }

    /// Whether there was a secret too many, which a recording would then hold.
    var isExhausted: Bool { state.withLock { $0.isExhausted } }

    // MARK: Secrets

    /// Learns the secrets of a request: the plugin's credentials, the configuration that the schema calls secret, and
    /// the tokens in its fields.
    func learn(secretsOf request: JSONObject, schema: ConfigurationSchema?) {
        state.withLock { $0.avoided = JSONValue.object(request).utf8() }
        // Nothing ends the work.
        try? request.forEachSecret(schema: schema, add(valuesOf:))
    }

    /// Gives a secret its placeholder.
    private func add(_ secret: String, isNumber: Bool = false) {
        let bytes = Array(secret.utf8)
        state.withLock { state in
            guard bytes.count >= (isNumber ? Self.minimumEchoBytes : Self.minimumBytes), state.known[bytes] == nil
            else { return }
            // The forms of a longer one would not fit either, and cost many times its length to make.
            let isShort = bytes.count <= Self.maximumBytes - state.byteCount
            let forms = isShort && bytes.count >= Self.minimumEchoBytes ? SecretForm.echoes(of: bytes) : []
            let count = max(bytes.count, forms.reduce(0) { $0 + $1.count })
            guard state.known.count < Self.maximumSecrets, state.byteCount + count <= Self.maximumBytes else {
                state.isExhausted = true
                return
            }
            state.byteCount += count
            var placeholder: [UInt8]
            repeat {
                state.last += 1
                guard state.last < 1_000 else {
                    state.isExhausted = true
                    return
                }
                placeholder = makePlaceholder(state.last, bytes.count, isNumber: isNumber)
            } while contains(state.avoided, placeholder)
            state.known[bytes] = placeholder
            state.secrets.add(placeholder, bytes)
            // Whoever writes a placeholder into an answer must not get the secret for it.
            state.imitations.add(placeholder, Self.defused(placeholder))
            for form in forms { state.placeholders.add(form, placeholder) }
        }
    }

    /// What becomes of a placeholder that comes from outside.
    private static func defused(_ placeholder: [UInt8]) -> [UInt8] {
        let isNumber = placeholder.first == UInt8(ascii: "4")
        return [UInt8(ascii: isNumber ? "5" : "_")] + placeholder.dropFirst()
    }

    private func add(valuesOf document: JSONValue) {
        document.forEachText { text in
            if case .number(let number) = text { add(number.text, isNumber: true) } else { add(text.characters) }
        }
    }

    /// The placeholder with a number, as long as asked: `~secretsec4f7x2q01~`, or `4040402718101` for a number.
    ///
    /// No placeholder is part of another, since `~` is at its ends alone; of integers none is as long as another.
    private func makePlaceholder(_ number: Int, _ count: Int, isNumber: Bool) -> [UInt8] {
        let (radix, fill) = isNumber ? (10, Array("40".utf8)) : (36, Array("secret".utf8))
        let frame = isNumber ? [] : [UInt8(ascii: "~")]
        let length = max(0, count - 2 * frame.count)
        let index = Self.digits(UInt64(number), min(isNumber ? 3 : 2, length), radix)
        let guarding = Self.digits(nonce, min(6, max(0, length - index.count - 4)), radix)
        let front = (0..<(length - index.count - guarding.count)).map { fill[$0 % fill.count] }
        return frame + front + guarding + index + frame
    }

    /// The last digits of a number.
    private static func digits(_ number: UInt64, _ count: Int, _ radix: Int) -> [UInt8] {
        let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
        var (rest, result) = (number, [UInt8]())
        for _ in 0..<count {
            result.append(alphabet[Int(rest % UInt64(radix))])
            rest /= UInt64(radix)
        }
        return result.reversed()
    }

    /// Learns the secrets in an answer or a stored value.
    private func learn(from bytes: [UInt8]) {
        // Nothing ends the work.
        try? NamedSecrets.forEach(in: bytes, .other, mayGoOn: { _ in true }, add(valuesOf:))
    }

    // MARK: On the way in

    /// A request as the guest gets it.
    func concealed(_ request: JSONObject, schema: ConfigurationSchema?) -> JSONObject {
        learn(secretsOf: request, schema: schema)
        var result = JSONObject()
        for member in request.members {
            let value =
                switch member.key {
                case "credentials": replaced(member.value)
                case "config": schema?.mappingSecrets(in: member.value, replaced) ?? member.value
                default: replaced(member.value, key: member.key, where: request.secretNames(in: member.key))
                }
            // A secret may stand elsewhere too, such as in the text to publish. The names of platforms and settings stay
            // what the plugin looks for, also where an account has the same name.
            let isNamed = member.key == "credentials" || member.key == "config"
            result[member.key] = mapTexts(of: value, keys: !isNamed, concealed)
        }
        return result
    }

    /// A document whose values have placeholders, as far as they are known.
    private func replaced(_ document: JSONValue) -> JSONValue {
        document.mappingTexts { text in
            guard let placeholder = placeholder(text.characters) else { return nil }
            if case .number = text { return .number(JSONNumber(checked: placeholder)) }
            return .string(placeholder)
        }
    }

    /// A document whose tokens have placeholders.
    private func replaced(_ document: JSONValue, key: String, where isSecret: (String, JSONValue) -> Bool) -> JSONValue
    {
        document.mappingMembers(key: key, where: isSecret) { replaced($0) }
    }

    private func placeholder(_ text: String) -> String? {
        state.withLock { state in state.known[Array(text.utf8)].map { String(decoding: $0, as: UTF8.self) } }
    }

    private func mapTexts(of document: JSONValue, keys: Bool, _ change: (String) -> String) -> JSONValue {
        withoutActuallyEscaping(change) { change in
            document.mappingTexts(rename: keys ? change : nil) { Self.changed($0, change) }
        }
    }

    /// A text with something else in place of parts of it; `nil` leaves it alone.
    private static func changed(_ text: JSONValue.Text, _ change: (String) -> String) -> JSONValue? {
        guard case .number(let number) = text else { return .string(change(text.characters)) }
        // A number stays one: what would put letters into it is left alone.
        return (try? JSONValue(parsing: change(number.text)))?.number.map { .number($0) }
    }

    /// Bytes that come from outside, with placeholders for what is secret in them, and none that stood there already.
    func concealed(_ bytes: [UInt8]) -> [UInt8] {
        learn(from: bytes)
        return state.withLock { state in
            let genuine = state.imitations.applied(toSpellingsIn: bytes) ?? bytes
            return state.placeholders.applied(toSpellingsIn: genuine) ?? genuine
        }
    }

    /// Text with placeholders for what is secret in it.
    func concealed(_ text: String) -> String {
        state.withLock { $0.placeholders.applied(toSpellingsIn: Array(text.utf8)) }
            .map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// Whether bytes have a secret in them that is long enough to be told from other text.
    func isSecret(in bytes: [UInt8]) -> Bool {
        state.withLock { $0.placeholders.applied(toSpellingsIn: bytes) != nil }
    }

    /// An answer with placeholders for what is secret in it.
    func concealed(_ response: PluginHTTPResponse) -> PluginHTTPResponse {
        var response = response
        for header in response.headers where header.name.lowercased() == "set-cookie" {
            for cookie in header.value.split(separator: ",") {
                guard let pair = cookie.split(separator: ";").first, let equals = pair.firstIndex(of: "=") else {
                    continue
                }
                let value = pair[pair.index(after: equals)...]
                if value.utf8.count >= Self.minimumEchoBytes { add(String(value)) }
            }
        }
        // The body first: it may teach secrets that the header repeats.
        response.body = concealed(response.body)
        response.headers = concealed(response.headers)
        response.trailers = concealed(response.trailers)
        return response
    }

    private func concealed(_ fields: [(name: String, value: String)]) -> [(name: String, value: String)] {
        fields.map { ($0.name, String(decoding: concealed(Array($0.value.utf8)), as: UTF8.self)) }
    }

    // MARK: On the way out

    /// Bytes of the guest with the secrets in place.
    ///
    /// - Parameters:
    ///   - bytes: What the guest gave.
    ///   - form: How secrets are written; without one, as JSON writes them if the bytes are a document, else as they are.
    func revealed(_ bytes: [UInt8], as form: SecretForm? = nil) -> [UInt8] {
        guard bytes.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "4") }) else { return bytes }
        let form = form ?? (Self.isDocument(bytes) ? .json : .plain)
        return state.withLock { $0.secrets.applied(to: bytes, form.written) } ?? bytes
    }

    /// Text of the guest with the secrets in place.
    func revealed(_ text: String, as form: SecretForm? = nil) -> String {
        let bytes = Array(text.utf8)
        let result = revealed(bytes, as: form)
        return result == bytes ? text : String(decoding: result, as: UTF8.self)
    }

    /// Whether bytes are a JSON document that has strings in it.
    private static func isDocument(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, "{[\"".utf8.contains(first) else { return false }
        return (try? JSONText(parsing: bytes)) != nil
    }

    /// A document of the guest with the secrets in place.
    func revealed(_ document: JSONText) -> [UInt8] {
        document.utf8 { text in Self.changed(text) { self.revealed($0) } }
    }

    /// A request of the guest with the secrets in place, each written as its place demands.
    ///
    /// - Returns: `nil` if a secret cannot stand where its placeholder is: one with a line break in a header field.
    func revealed(_ request: PluginHTTPRequest) -> PluginHTTPRequest? {
        var request = request
        request.target = revealed(request.target, as: .percentEncoded)
        var form: SecretForm?
        for index in request.headers.indices {
            let value = revealed(request.headers[index].value, as: .plain)
            guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
            request.headers[index].value = value
            guard request.headers[index].name.lowercased() == "content-type" else { continue }
            let type = value.lowercased()
            if type.contains("json") { form = .json }
            if type.hasPrefix("application/x-www-form-urlencoded") { form = .percentEncoded }
        }
        request.body = revealed(request.body, as: form)
        return request
    }
}

/// How a secret is written where its placeholder stood.
enum SecretForm {
    /// As it is.
    case plain
    /// In a string of JSON.
    case json
    /// In a URL or a form.
    case percentEncoded

    /// The ways in which servers write a secret that they give back, besides the spellings of JSON: as it is, and in a
    /// URL.
    static func echoes(of secret: [UInt8]) -> Set<[UInt8]> { [secret, Self.percentEncoded.written(secret)] }

    /// The secret in this form.
    func written(_ secret: [UInt8]) -> [UInt8] {
        switch self {
        case .plain: return secret
        case .json: return JSONValue.string(String(decoding: secret, as: UTF8.self)).utf8().dropFirst().dropLast()
        case .percentEncoded:
            let digits = Array("0123456789ABCDEF".utf8)
            return secret.flatMap { byte -> [UInt8] in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "~"):
                    [byte]
                default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                }
            }
        }
    }
}

/// Whether `bytes` contains `part`.
private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard bytes.count >= part.count else { return false }
    return (0...(bytes.count - part.count)).contains { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
}
