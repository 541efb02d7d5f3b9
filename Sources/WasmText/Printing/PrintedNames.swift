import Wasm

/// The identifiers of functions and locals, from the custom section `name`.
///
/// Spec 3.0, binary-namesec.
///
/// A name that an earlier one already has is left out, since identifiers must differ. A malformed section gives the
/// names up to where it is malformed.
struct PrintedNames {
    private(set) var module: String?
    private(set) var functions: [UInt32: String] = [:]
    private(set) var locals: [UInt32: [UInt32: String]] = [:]

    init() {}

    init(section: BinaryCursor) {
        var section = section
        try? read(&section)
    }

    private mutating func read(_ section: inout BinaryCursor) throws(ModuleError) {
        while !section.isAtEnd {
            let identifier = try section.byte()
            var part = section.part(try section.count("bytes of names"))
            switch identifier {
            case 0: module = Self.identifier(try part.vector())
            case 1: functions = try Self.nameMap(&part)
            case 2:
                for _ in 0..<(try part.count("functions")) {
                    let function = try part.index()
                    locals[function] = try Self.nameMap(&part)
                }
            default: break
            }
        }
    }

    private static func nameMap(_ part: inout BinaryCursor) throws(ModuleError) -> [UInt32: String] {
        var names: [UInt32: String] = [:]
        var taken: Set<String> = []
        for _ in 0..<(try part.count("names")) {
            let index = try part.index()
            if let name = identifier(try part.vector()), names[index] == nil, taken.insert(name).inserted {
                names[index] = name
            }
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
