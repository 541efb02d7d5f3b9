/// Keeps the known secrets of a request out of what the host writes: logs, events, errors, the audit log.
///
/// A secret is found as its bytes; encoded forms (base64, percent-encoding, escapes) are not. The lines of one that has
/// several are secrets, too, since output is handled by the line. Text that was cut ends in `…`: the beginning of a secret
/// before it is found as well. Secrets are bounded in
/// number and size, the host's own before those that the plugin brings up, and the search takes time linear in the text
/// whatever the secrets are.
final class Redactor {
    private var secrets: [[UInt8]] = []
    private var known: Set<[UInt8]> = []
    private var byteCount = 0
    /// The first eight bytes of each secret.
    private var prefixes: Set<UInt64> = []
    /// Made when a prefix is found for the first time.
    private var search: SecretSearch?

    /// Shorter secrets would redact words of the language, and give themselves away by their absence.
    fileprivate static let minimumBytes = 8
    private static let maximumSecrets = 256
    /// The most lines of one secret that are secrets; a private key has fewer, and other secrets need room, too.
    private static let maximumLines = 64
    private static let maximumBytes = 256 << 10
    static let replacement = "[redacted]"

    init() {}

    /// Forgets all secrets.
    func reset() {
        guard !secrets.isEmpty else { return }
        secrets = []
        known = []
        byteCount = 0
        prefixes = []
        search = nil
    }

    /// Adds a secret; short ones are left alone.
    func add(_ secret: some StringProtocol) {
        let bytes = Array(secret.utf8)
        add(bytes)
        let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        if lines.first?.count != bytes.count { for line in lines.prefix(Self.maximumLines) { add(Array(line)) } }
    }

    private func add(_ bytes: [UInt8]) {
        guard bytes.count >= Self.minimumBytes, secrets.count < Self.maximumSecrets,
            byteCount + bytes.count <= Self.maximumBytes, known.insert(bytes).inserted
        else { return }
        secrets.append(bytes)
        byteCount += bytes.count
        prefixes.insert(bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
        search = nil
    }

    /// Adds every string of a document.
    func add(stringsOf document: JSON) {
        switch document {
        case .string(let string): add(string)
        case .array(let elements): for element in elements { add(stringsOf: element) }
        case .object(let object): for member in object.members { add(stringsOf: member.value) }
        case .number(let number): add(number.text)
        case .null, .bool: break
        }
    }

    /// The text without the secrets.
    func redacted(_ text: String) -> String {
        if secrets.isEmpty { return text }
        let bytes = Array(text.utf8)
        let ranges = ranges(in: bytes, isText: true)
        return ranges.isEmpty ? text : String(decoding: Self.replacing(ranges, in: bytes), as: UTF8.self)
    }

    /// The bytes without the secrets.
    func redacted(_ bytes: [UInt8]) -> [UInt8] {
        if secrets.isEmpty { return bytes }
        let ranges = ranges(in: bytes, isText: false)
        return ranges.isEmpty ? bytes : Self.replacing(ranges, in: bytes)
    }

    /// The document without the secrets: in strings, numbers and keys.
    func redacted(_ document: JSON) -> JSON {
        if secrets.isEmpty { return document }
        switch document {
        case .string(let text): return .string(redacted(text))
        case .number(let number):
            let text = redacted(number.text)
            return text == number.text ? document : .string(text)
        case .array(let elements): return .array(elements.map { redacted($0) })
        case .object(let object): return .object(redacted(object))
        case .null, .bool: return document
        }
    }

    /// The object without the secrets.
    func redacted(_ object: JSONObject) -> JSONObject {
        if secrets.isEmpty { return object }
        var result = JSONObject()
        for member in object.members { result[redacted(member.key)] = redacted(member.value) }
        return result
    }

    /// The error without the secrets.
    func redacted(_ error: PluginError) -> PluginError {
        var error = error
        error.message = redacted(error.message)
        error.hint = error.hint.map(redacted)
        return error
    }

    private static func replacing(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
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

    /// Where secrets are, in order and without overlaps.
    private func ranges(in bytes: [UInt8], isText: Bool) -> [Range<Int>] {
        guard bytes.count >= Self.minimumBytes, hasPrefix(bytes) else { return [] }
        let search = search ?? SecretSearch(secrets)
        self.search = search
        return search.ranges(in: bytes, beginningsBefore: isText ? Array("…".utf8) : nil)
    }

    /// Whether the first bytes of a secret are anywhere, which they rarely are.
    private func hasPrefix(_ bytes: [UInt8]) -> Bool {
        var window: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            window = window << 8 | UInt64(byte)
            if index >= 7, prefixes.contains(window) { return true }
        }
        return false
    }
}

/// Finds many words at once, in time linear in the text: the automaton of Aho and Corasick.
///
/// A state stands for a beginning of a word. Where no word goes on with the next byte, its link leads to the longest
/// ending of what was read that begins a word, too.
struct SecretSearch {
    /// The states that follow, by state and byte.
    private var next: [UInt64: Int32] = [:]
    private var links: [Int32] = [0]
    /// The length of the longest word that ends in each state; 0 if none does.
    private var lengths: [Int32] = [0]
    /// The length of the beginning that each state stands for.
    private var depths: [Int32] = [0]

    init(_ words: [[UInt8]]) {
        var order: [(parent: Int32, byte: UInt8)] = [(0, 0)]
        for word in words {
            var state: Int32 = 0
            for byte in word {
                if let known = next[Self.key(state, byte)] {
                    state = known
                    continue
                }
                let made = Int32(order.count)
                next[Self.key(state, byte)] = made
                order.append((state, byte))
                lengths.append(0)
                state = made
            }
            lengths[Int(state)] = Int32(word.count)
        }
        link(order)
    }

    private static func key(_ state: Int32, _ byte: UInt8) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 8 | UInt64(byte)
    }

    /// Links the states, those of shorter beginnings first.
    private mutating func link(_ states: [(parent: Int32, byte: UInt8)]) {
        depths = [Int32](repeating: 0, count: states.count)
        for state in states.indices.dropFirst() { depths[state] = depths[Int(states[state].parent)] + 1 }
        links = [Int32](repeating: 0, count: states.count)
        for state in states.indices.dropFirst().sorted(by: { depths[$0] < depths[$1] }) {
            let (parent, byte) = states[state]
            if parent != 0 { links[state] = step(links[Int(parent)], byte) }
            lengths[state] = max(lengths[state], lengths[Int(links[state])])
        }
    }

    private func step(_ state: Int32, _ byte: UInt8) -> Int32 {
        var state = state
        while true {
            if let following = next[Self.key(state, byte)] { return following }
            if state == 0 { return 0 }
            state = links[Int(state)]
        }
    }

    /// Where words are, in order and without overlaps.
    ///
    /// - Parameters:
    ///   - bytes: Where to look.
    ///   - mark: What comes after the beginning of a word that counts as one, too, if it has enough bytes to be one.
    func ranges(in bytes: [UInt8], beginningsBefore mark: [UInt8]?) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        func add(_ length: Int, endingAt end: Int) {
            var start = end - length
            while let last = ranges.last, last.upperBound > start {
                start = min(start, last.lowerBound)
                ranges.removeLast()
            }
            ranges.append(start..<end)
        }
        var state: Int32 = 0
        for (index, byte) in bytes.enumerated() {
            let depth = Int(depths[Int(state)])
            if let mark, byte == mark.first, depth >= Redactor.minimumBytes, bytes[index...].starts(with: mark) {
                add(depth, endingAt: index)
            }
            state = step(state, byte)
            let length = Int(lengths[Int(state)])
            if length > 0 { add(length, endingAt: index + 1) }
        }
        return ranges
    }

    /// The length of the longest word that ends at each byte; 0 where none does.
    func longest(in bytes: some Sequence<UInt8>) -> [Int32] {
        var state: Int32 = 0
        return bytes.map { byte in
            state = step(state, byte)
            return lengths[Int(state)]
        }
    }
}
