/// Keeps the known secrets of a request out of what the host writes: logs, events, errors, the audit log.
///
/// A secret is found as its bytes, and in every spelling that JSON has for it, in documents within documents as well, and
/// in lower case where it may stand in the name of a host; other encoded forms (base64, hexadecimal) are not. The lines of one that has several are secrets, too, since
/// output is handled by the line, and so are the strings of one that is a document. Text that was cut ends in `…`: the
/// beginning of a secret before it is found as well, and a ``SecretStream`` finds what is split over texts. Secrets are
/// bounded in number and size, the host's own before those that the plugin brings up, and the search takes time linear
/// in the text whatever the secrets are. The latest secrets of former requests are kept out as well: a plugin remembers
/// what it was given as long as its instance lives.
final class Redactor {
    private var secrets: [[UInt8]] = []
    private var known: Set<[UInt8]> = []
    private var byteCount = 0
    /// The secrets of the present request in the order in which they came, without other spellings.
    private var own: [[UInt8]] = []
    /// Those of the requests before, the latest first.
    private var former: [[UInt8]] = []
    private var formerSet: Set<[UInt8]> = []
    /// The first bytes of each secret.
    private var prefixes: Set<UInt32> = []
    /// Whether a secret begins with the byte.
    private var isFirst = [Bool](repeating: false, count: 256)
    private var madeSearch: SecretSearch?
    /// Changes with the secrets.
    private(set) var generation = 0

    /// Shorter secrets would redact words of the language, and give themselves away by their absence.
    static let minimumBytes = 8
    /// How many of its first bytes tell that there may be a secret.
    static let prefixBytes = 4
    private static let maximumSecrets = 256
    /// The most lines of one secret that are secrets; a private key has fewer, and other secrets need room, too.
    private static let maximumLines = 64
    private static let maximumBytes = 256 << 10
    private static let maximumFormer = 64
    private static let maximumFormerBytes = 64 << 10
    static let replacement = "[redacted]"

    init() {}

    /// Forgets all secrets.
    func reset() {
        guard !secrets.isEmpty else { return }
        own = []
        known = []
        byteCount = 0
        former = []
        formerSet = []
        forgetSearch()
    }

    /// Begins a request: the secrets so far are former ones, which take no room from those to come.
    func beginRequest() {
        guard !own.isEmpty else { return }
        var kept: [[UInt8]] = []
        var seen: Set<[UInt8]> = []
        var byteCount = 0
        for secret in own + former where kept.count < Self.maximumFormer {
            guard byteCount + secret.count <= Self.maximumFormerBytes, seen.insert(secret).inserted else { continue }
            byteCount += secret.count
            kept.append(secret)
        }
        // The same secrets in each request cost no new search.
        let isSame = seen == formerSet && own.allSatisfy(formerSet.contains)
        (own, known, self.byteCount) = ([], [], 0)
        (former, formerSet) = (kept, seen)
        guard !isSame else { return }
        forgetSearch()
        for secret in former {
            search(for: secret)
            if let folded = Self.nameOfHost(secret) { search(for: folded) }
        }
    }

    private func forgetSearch() {
        secrets = []
        prefixes = []
        isFirst = [Bool](repeating: false, count: 256)
        madeSearch = nil
        generation += 1
    }

    /// Adds a secret; short ones are left alone.
    func add(_ secret: some StringProtocol) {
        let bytes = Array(secret.utf8)
        add(bytes)
        let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        if lines.first?.count != bytes.count { for line in lines.prefix(Self.maximumLines) { add(Array(line)) } }
    }

    private func add(_ bytes: [UInt8]) {
        guard bytes.count >= Self.minimumBytes, own.count < Self.maximumSecrets,
            byteCount + bytes.count <= Self.maximumBytes, known.insert(bytes).inserted
        else { return }
        own.append(bytes)
        byteCount += bytes.count
        guard !formerSet.contains(bytes) else { return }
        search(for: bytes)
        if let folded = Self.nameOfHost(bytes), known.insert(folded).inserted { search(for: folded) }
    }

    /// What the host makes of a secret that a plugin takes for the name of a host, or a part of it, where that differs.
    private static func nameOfHost(_ secret: [UInt8]) -> [UInt8]? {
        guard secret.count <= 253 else { return nil }
        var folded: [UInt8] = []
        for byte in secret {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "."), UInt8(ascii: "_"):
                folded.append(byte)
            default: return nil
            }
        }
        return folded == secret ? nil : folded
    }

    private func search(for bytes: [UInt8]) {
        secrets.append(bytes)
        prefixes.insert(bytes.prefix(Self.prefixBytes).reduce(0) { $0 << 8 | UInt32($1) })
        isFirst[Int(bytes[0])] = true
        madeSearch = nil
        generation += 1
    }

    /// Adds every string and number of a document.
    func add(stringsOf document: JSONValue) {
        document.forEachText { text in
            add(text.characters)
            // The key file of a service account: what a plugin takes from it is as secret as the whole.
            if case .string(let string) = text, string.utf8.first == UInt8(ascii: "{"),
                let document = try? JSONValue(parsing: string)
            {
                add(stringsOf: document)
            }
        }
    }

    /// The text without the secrets.
    func redacted(_ text: String) -> String {
        if secrets.isEmpty { return text }
        let bytes = Array(text.utf8)
        let ranges = SecretStream.ranges(inWhole: bytes, self)
        return ranges.isEmpty ? text : String(decoding: Self.replacing(ranges, in: bytes), as: UTF8.self)
    }

    /// The bytes without the secrets.
    func redacted(_ bytes: [UInt8]) -> [UInt8] {
        if secrets.isEmpty { return bytes }
        let ranges = SecretStream.ranges(inWhole: bytes, self)
        return ranges.isEmpty ? bytes : Self.replacing(ranges, in: bytes)
    }

    /// The bytes without the secrets, as long as these may be looked for.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, however many.
    ///   - mayGoOn: Gets the bytes that were looked at since it was asked last, a few kilobytes; `false` ends the work.
    /// - Throws: ``Ended`` if the work was ended.
    func redacted(_ bytes: [UInt8], mayGoOn: (Int) -> Bool) throws(Ended) -> [UInt8] {
        if secrets.isEmpty { return bytes }
        guard let ranges = SecretStream.ranges(inWhole: bytes, self, mayGoOn: mayGoOn) else { throw Ended() }
        return ranges.isEmpty ? bytes : Self.replacing(ranges, in: bytes)
    }

    /// The search for secrets was ended before it was done.
    struct Ended: Error {}

    /// The bytes without the secrets, and without the parts of those that the texts before began or the next one may
    /// end.
    func redacted(_ bytes: [UInt8], continuing stream: inout SecretStream) -> [UInt8] {
        if secrets.isEmpty { return bytes }
        let ranges = stream.ranges(in: bytes, self)
        return ranges.isEmpty ? bytes : Self.replacing(ranges, in: bytes)
    }

    /// Where the secrets are in bytes.
    func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        secrets.isEmpty ? [] : SecretStream.ranges(inWhole: bytes, self)
    }

    /// The document without the secrets: in strings, numbers and keys.
    func redacted(_ document: JSONValue) -> JSONValue {
        if secrets.isEmpty { return document }
        let rename = { (name: String) in self.redacted(name) }
        return document.mappingTexts(rename: rename) { text in
            let shown = redacted(text.characters)
            if case .number(let number) = text, shown == number.text { return nil }
            return .string(shown)
        }
    }

    /// The document without the secrets, as long as these may be looked for.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - mayGoOn: Gets the bytes that were looked at since it was asked last, a few kilobytes; `false` ends the work.
    /// - Throws: ``Ended`` if the work was ended.
    func redacted(_ document: JSONValue, mayGoOn: (Int) -> Bool) throws(Ended) -> JSONValue {
        if secrets.isEmpty { return document }
        var hasEnded = false
        let result = withoutActuallyEscaping(mayGoOn) { mayGoOn in
            let replace = { (text: String) -> String in
                guard !hasEnded else { return "" }
                let bytes = Array(text.utf8)
                guard let ranges = SecretStream.ranges(inWhole: bytes, self, mayGoOn: mayGoOn) else {
                    hasEnded = true
                    return ""
                }
                return ranges.isEmpty ? text : String(decoding: Self.replacing(ranges, in: bytes), as: UTF8.self)
            }
            return document.mappingTexts(rename: replace) { text in
                let shown = replace(text.characters)
                if case .number(let number) = text, shown == number.text { return nil }
                return .string(shown)
            }
        }
        if hasEnded { throw Ended() }
        return result
    }

    /// The object without the secrets.
    func redacted(_ object: JSONObject) -> JSONObject { redacted(.object(object)).object ?? object }

    /// The error without the secrets.
    func redacted(_ error: PluginError) -> PluginError {
        var error = error
        error.message = redacted(error.message)
        error.hint = error.hint.map(redacted)
        return error
    }

    /// The bytes with `[redacted]` in some places, which are in order and do not overlap.
    static func replacing(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var end = 0
        for range in ranges {
            result += bytes[end..<range.lowerBound]
            result += replacement.utf8
            end = range.upperBound
        }
        return result + bytes[end...]
    }

    /// Finds the secrets; made when the first bytes of one are found for the first time.
    var search: SecretSearch {
        if let madeSearch { return madeSearch }
        let made = SecretSearch(secrets)
        madeSearch = made
        return made
    }

    /// Whether the first bytes of a secret are anywhere, which they rarely are.
    func mayHaveSecret(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= Self.prefixBytes else { return false }
        var window: UInt32 = 0
        for (index, byte) in bytes.enumerated() {
            window = window << 8 | UInt32(byte)
            if index >= 3, isFirst[Int(window >> 24)], prefixes.contains(window) { return true }
        }
        return false
    }
}
