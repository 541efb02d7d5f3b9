import Wasm

/// The identifiers of what a module has, from the custom section `name`.
///
/// Spec 3.0, binary-namesec, and the proposal extended-name-section for labels and the spaces that the specification
/// leaves out.
///
/// A name that an earlier one already has is left out, since identifiers must differ, but for labels, which hide those
/// around them. A malformed section gives the names up to where it is malformed.
struct PrintedNames {
    /// An index space whose names stand in a map, by its number in the section.
    enum Space: UInt8 {
        case functions = 1
        case types = 4
        case tables = 5
        case memories = 6
        case globals = 7
        case elements = 8
        case dataSegments = 9
        case tags = 11
    }

    private(set) var module: String?
    private var spaces: [Space: [UInt32: String]] = [:]
    /// The names of locals by function.
    private(set) var locals: [UInt32: [UInt32: String]] = [:]
    /// The names of labels by function, which are numbered as their blocks begin.
    private(set) var labels: [UInt32: [UInt32: String]] = [:]
    /// The names of fields by type.
    private(set) var fields: [UInt32: [UInt32: String]] = [:]

    init() {}

    init(section: BinaryCursor) {
        var section = section
        try? read(&section)
    }

    /// The name of what stands at an index.
    subscript(_ space: Space, _ index: UInt32) -> String? { spaces[space]?[index] }

    private mutating func read(_ section: inout BinaryCursor) throws(ModuleError) {
        while !section.isAtEnd {
            let identifier = try section.byte()
            var part = section.part(try section.count("bytes of names"))
            switch identifier {
            case 0: module = Self.identifier(try part.vector())
            case 2: try Self.readMaps(&part, to: &locals)
            case 3: try Self.readMaps(&part, to: &labels, areDistinct: false)
            case 10: try Self.readMaps(&part, to: &fields)
            default: if let space = Space(rawValue: identifier) { spaces[space] = try Self.nameMap(&part) }
            }
        }
    }

    /// Reads the names within each function or type.
    private static func readMaps(
        _ part: inout BinaryCursor, to maps: inout [UInt32: [UInt32: String]], areDistinct: Bool = true
    ) throws(ModuleError) {
        for _ in 0..<(try part.count("maps of names")) {
            let owner = try part.index()
            maps[owner] = try nameMap(&part, areDistinct: areDistinct)
        }
    }

    private static func nameMap(
        _ part: inout BinaryCursor, areDistinct: Bool = true
    ) throws(ModuleError) -> [UInt32: String] {
        var names: [UInt32: String] = [:]
        var taken: Set<String> = []
        for _ in 0..<(try part.count("names")) {
            let index = try part.index()
            guard let name = identifier(try part.vector()), names[index] == nil else { continue }
            if taken.insert(name).inserted || !areDistinct { names[index] = name }
        }
        return names
    }

    /// The name as an identifier, quoted where it has to be.
    private static func identifier(_ name: [UInt8]) -> String? {
        guard !name.isEmpty, UTF8Validation.firstError(in: name) == nil else { return nil }
        let plain = name.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: "!#$%&'*+-./:<=>?@\\^_`|~".utf8.contains(byte)
            }
        }
        var writer = TextWriter()
        writer.append("$")
        if plain { writer.append(String(decoding: name, as: UTF8.self)) } else { writer.append(literal: name) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
