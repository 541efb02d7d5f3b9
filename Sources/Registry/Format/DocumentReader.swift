import PluginHost
import StrictJSON

/// Why a document of a registry, or of what is known of one, cannot be used: the place in it, and what is wrong there.
struct DocumentProblem: Error {
    var message: String
}

/// An object of a document, read member by member.
struct DocumentReader {
    private let object: JSONValue
    private let path: JSONPath

    /// Reads a document whose member `schema` says that it is of the first version.
    init(parsing bytes: [UInt8], limit: Int) throws(DocumentProblem) {
        do {
            object = try JSONValue(parsing: bytes, maximumBytes: limit, maximumDepth: 16)
        } catch {
            throw DocumentProblem(message: "not valid JSON at \(error)")
        }
        path = .root
        guard object["schema"]?.integer == 1 else {
            throw DocumentProblem(message: "$.schema: expected 1; a later version of ssplug may be able to read it")
        }
    }

    private init(_ object: JSONValue, _ path: JSONPath) throws(DocumentProblem) {
        guard object.object != nil else {
            throw DocumentProblem(message: "\(path.text): expected an object, found \(object.kind)")
        }
        self.object = object
        self.path = path
    }

    /// The problem that a member has.
    func problem(_ key: String, _ message: String) -> DocumentProblem {
        DocumentProblem(message: "\(path[key].text): \(message)")
    }

    func string(_ key: String, limit: Int = 4_096) throws(DocumentProblem) -> String {
        guard let text = object[key]?.string else { throw problem(key, "expected a string") }
        guard text.utf8.count <= limit else { throw problem(key, "longer than \(limit) bytes") }
        return text
    }

    func optionalString(_ key: String, limit: Int = 4_096) throws(DocumentProblem) -> String? {
        object[key] == nil ? nil : try string(key, limit: limit)
    }

    /// The largest number that a document may have: every reader of JSON takes it exactly.
    static let largestNumber: Int64 = 1 << 53

    /// A whole number that is not negative.
    func number(_ key: String) throws(DocumentProblem) -> Int64 {
        guard let number = object[key]?.integer, number >= 0, number <= Self.largestNumber else {
            throw problem(key, "expected an integer from 0 to \(Self.largestNumber)")
        }
        return number
    }

    func identifier(_ key: String) throws(DocumentProblem) -> String {
        let id = try string(key)
        if let problem = PluginIdentifier.problem(of: id) { throw self.problem(key, problem) }
        return id
    }

    func version(_ key: String) throws(DocumentProblem) -> PluginVersion {
        let text = try string(key)
        guard let version = PluginVersion(text) else {
            throw problem(key, "\"\(displayed(text))\" is no semantic version")
        }
        return version
    }

    func digest(_ key: String) throws(DocumentProblem) -> ContentDigest {
        guard let digest = ContentDigest(hexadecimal: try string(key)) else {
            throw problem(key, "expected 64 hexadecimal digits")
        }
        return digest
    }

    func strings(_ key: String) throws(DocumentProblem) -> [String] {
        var strings: [String] = []
        for element in try array(key) {
            guard let text = element.string else { throw problem(key, "expected strings") }
            strings.append(text)
        }
        return strings
    }

    func objects(_ key: String) throws(DocumentProblem) -> [DocumentReader] {
        var objects: [DocumentReader] = []
        for (index, element) in try array(key).enumerated() {
            objects.append(try DocumentReader(element, path[key][index]))
        }
        return objects
    }

    func blob(_ key: String) throws(DocumentProblem) -> BlobReference {
        guard let blob = try optionalBlob(key) else { throw problem(key, "missing") }
        return blob
    }

    func optionalBlob(_ key: String) throws(DocumentProblem) -> BlobReference? {
        guard let value = object[key] else { return nil }
        let reader = try DocumentReader(value, path[key])
        let size = try reader.number("size")
        guard let size = Int(exactly: size) else { throw reader.problem("size", "too large") }
        return BlobReference(digest: try reader.digest("sha256"), size: size)
    }

    private func array(_ key: String) throws(DocumentProblem) -> [JSONValue] {
        guard let elements = object[key]?.array else { throw problem(key, "expected an array") }
        return elements
    }
}

/// How documents are written: a line for each member of the outermost object, and for each element of its last one.
enum DocumentLines {
    /// The object's text, with `elements` as its last member.
    static func text(_ object: JSONObject, _ key: String, _ elements: [JSONValue]) -> [UInt8] {
        var text: [UInt8] = []
        for member in object.members {
            text += (text.isEmpty ? "{\n  " : ",\n  ").utf8
            text += JSONValue.string(member.key).utf8() + ": ".utf8 + member.value.utf8()
        }
        text += ",\n  ".utf8 + JSONValue.string(key).utf8() + ": [".utf8
        for (index, element) in elements.enumerated() {
            text += (index == 0 ? "\n    " : ",\n    ").utf8 + element.utf8()
        }
        return text + (elements.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8
    }
}
