import Wasm

/// Builds modules in the binary format byte by byte, right and wrong ones.
struct BinaryModule {
    private(set) var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

    /// Appends a section with its size.
    mutating func section(_ identifier: UInt8, _ contents: [UInt8]) {
        bytes.append(identifier)
        bytes += leb(contents.count)
        bytes += contents
    }

    /// Appends a section that is a vector of items.
    mutating func section(_ identifier: UInt8, items: [[UInt8]]) {
        section(identifier, vector(items))
    }

    /// Appends bytes as they are.
    mutating func append(_ more: [UInt8]) { bytes += more }

    /// A module of one function with the given type, local declarations and instructions; `end` is added.
    static func function(
        parameters: [UInt8] = [], results: [UInt8] = [], locals: [[UInt8]] = [], _ instructions: [UInt8],
        sections: [(UInt8, [UInt8])] = []
    ) -> [UInt8] {
        var module = BinaryModule()
        module.section(1, items: [functionType(parameters, results)])
        let body = vector(locals) + instructions + [0x0b]
        let own: [(UInt8, [UInt8])] = [(3, vector([[0]])), (10, vector([leb(body.count) + body]))]
        let ranks: [UInt8: Int] = [3: 1, 4: 2, 5: 3, 13: 4, 6: 5, 7: 6, 8: 7, 9: 8, 12: 9, 10: 10, 11: 11]
        for (identifier, contents) in (own + sections).sorted(by: { ranks[$0.0, default: 0] < ranks[$1.0, default: 0] })
        {
            module.section(identifier, contents)
        }
        return module.bytes
    }
}

/// An unsigned integer in its shortest encoding.
func leb(_ value: Int) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 0x80 {
        bytes.append(UInt8(rest & 0x7f) | 0x80)
        rest >>= 7
    }
    return bytes + [UInt8(rest)]
}

/// A vector of items that are encoded already.
func vector(_ items: [[UInt8]]) -> [UInt8] { leb(items.count) + items.flatMap { $0 } }

/// A function type from the bytes of its parameter and result types.
func functionType(_ parameters: [UInt8], _ results: [UInt8]) -> [UInt8] {
    [0x60] + leb(parameters.count) + parameters + leb(results.count) + results
}

let i32: UInt8 = 0x7f
let i64: UInt8 = 0x7e
let f32: UInt8 = 0x7d
let f64: UInt8 = 0x7c
let v128: UInt8 = 0x7b
let funcref: UInt8 = 0x70
let externref: UInt8 = 0x6f

/// Decodes and validates, whether what the module uses can be executed or not.
@discardableResult
func validated(_ bytes: [UInt8], features: Features = .all) throws(ModuleError) -> ModuleContents {
    var contents = try ModuleDecoder.decode(bytes, features: features)
    try Validator.validate(&contents, bytes: bytes, features: features, executable: features.union(.all))
    return contents
}

/// Why a module is rejected, or `nil` if it is valid.
func rejection(_ bytes: [UInt8], features: Features = .all) -> ModuleError? {
    do {
        try validated(bytes, features: features)
        return nil
    } catch {
        return error
    }
}
