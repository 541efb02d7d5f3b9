import Wasm

/// Types as text. Spec 3.0, binary-types.
extension ModulePrinter {
    // MARK: Value types

    mutating func valueType() throws(ModuleError) -> String {
        let byte = try cursor.byte()
        switch byte {
        case 0x7F: return "i32"
        case 0x7E: return "i64"
        case 0x7D: return "f32"
        case 0x7C: return "f64"
        case 0x7B: return "v128"
        case 0x64: return "(ref \(try heapType()))"
        case 0x63: return "(ref null \(try heapType()))"
        default:
            guard let names = Self.abstractTypes[byte] else {
                throw cursor.error("malformed value type 0x\(String(byte, radix: 16)), expected a value type")
            }
            return names.reference
        }
    }

    mutating func heapType() throws(ModuleError) -> String {
        if let byte = cursor.next, let names = Self.abstractTypes[byte] {
            _ = try cursor.byte()
            return names.heap
        }
        let index = try cursor.signed(bitWidth: 33)
        guard index >= 0 else { throw cursor.error("malformed heap type, expected a type index") }
        return String(index)
    }

    /// The abstract heap types by their bytes, and the short forms of nullable references to them.
    static let abstractTypes: [UInt8: (heap: String, reference: String)] = [
        0x74: ("noexn", "nullexnref"), 0x73: ("nofunc", "nullfuncref"), 0x72: ("noextern", "nullexternref"),
        0x71: ("none", "nullref"), 0x70: ("func", "funcref"), 0x6F: ("extern", "externref"), 0x6E: ("any", "anyref"),
        0x6D: ("eq", "eqref"), 0x6C: ("i31", "i31ref"), 0x6B: ("struct", "structref"), 0x6A: ("array", "arrayref"),
        0x69: ("exn", "exnref"),
    ]

    private mutating func valueTypes() throws(ModuleError) -> [String] {
        var types: [String] = []
        for _ in 0..<(try cursor.count("value types")) { types.append(try valueType()) }
        return types
    }

    // MARK: Definitions

    mutating func printTypes() throws(ModuleError) {
        for _ in 0..<(try cursor.count("types")) {
            output.newLine(1)
            guard cursor.next == 0x4E else {
                try printSubtype()
                continue
            }
            _ = try cursor.byte()
            output.append("(rec")
            for _ in 0..<(try cursor.count("types of a group")) {
                output.newLine(2)
                try printSubtype()
            }
            output.append(")")
        }
    }

    private mutating func printSubtype() throws(ModuleError) {
        output.append("(type \(definition(.types, typeCount)) ")
        let fields = names.fields[typeCount] ?? [:]
        typeCount &+= 1
        if cursor.next == 0x50 || cursor.next == 0x4F {
            output.append(try cursor.byte() == 0x4F ? "(sub final " : "(sub ")
            for _ in 0..<(try cursor.count("supertypes")) { output.append("\(try cursor.index()) ") }
            try printComposite(fields)
            output.append(")")
        } else {
            try printComposite(fields)
        }
        output.append(")")
    }

    private mutating func printComposite(_ names: [UInt32: String]) throws(ModuleError) {
        functionTypes.append(nil)
        let byte = try cursor.byte()
        switch byte {
        case 0x60:
            let parameters = try valueTypes()
            let results = try valueTypes()
            functionTypes[functionTypes.count - 1] = (parameters, results)
            output.append("(func")
            append("param", parameters)
            append("result", results)
            output.append(")")
        case 0x5F:
            output.append("(struct")
            for index in 0..<(try cursor.count("fields")) {
                let name = names[UInt32(truncatingIfNeeded: index)].map { $0 + " " } ?? ""
                output.append(" (field \(name)\(try fieldType()))")
            }
            output.append(")")
        case 0x5E: output.append("(array \(try fieldType()))")
        default: throw cursor.error("malformed type 0x\(String(byte, radix: 16)), expected a composite type")
        }
    }

    private mutating func fieldType() throws(ModuleError) -> String {
        let type: String
        switch cursor.next {
        case 0x78, 0x77: type = try cursor.byte() == 0x78 ? "i8" : "i16"
        default: type = try valueType()
        }
        return try isMutable() ? "(mut \(type))" : type
    }

    mutating func isMutable() throws(ModuleError) -> Bool {
        let byte = try cursor.byte()
        guard byte <= 1 else { throw cursor.error("malformed mutability \(byte), expected 0 or 1") }
        return byte == 1
    }

    /// Prints ` (param …)` or ` (result …)`, nothing for no types.
    mutating func append(_ keyword: String, _ types: [String]) {
        guard !types.isEmpty else { return }
        output.appendSeparator()
        output.append("(\(keyword)")
        for type in types {
            output.append(" ")
            output.append(type)
        }
        output.append(")")
    }

    /// Prints the use of a function type: its index, then what it is.
    ///
    /// - Parameters:
    ///   - index: The type's index.
    ///   - names: The names of parameters by their positions.
    /// - Returns: The number of parameters; 0 for a type that is none of functions.
    @discardableResult
    mutating func appendTypeUse(_ index: UInt32, naming names: [UInt32: String] = [:]) -> UInt32 {
        output.append(" (type \(index))")
        guard index < functionTypes.count, let type = functionTypes[Int(index)] else { return 0 }
        if names.contains(where: { $0.key < type.parameters.count }) {
            // Identifiers need a clause each.
            for (position, parameter) in type.parameters.enumerated() {
                appendLocal("param", parameter, names[UInt32(truncatingIfNeeded: position)])
            }
            append("result", type.results)
        } else if type.parameters.count + type.results.count <= 16 {
            // A type of many parameters that many functions share would make the output much larger than the module.
            append("param", type.parameters)
            append("result", type.results)
        }
        return UInt32(truncatingIfNeeded: type.parameters.count)
    }

    // MARK: Limits

    /// Reads limits: the address type and page size are apart, for they stand around the sizes.
    mutating func limits() throws(ModuleError) -> (address: String, sizes: String, pageSize: String) {
        let flags = try cursor.byte()
        guard flags < 16 else { throw cursor.error("malformed limits flags \(flags), expected at most 15") }
        var sizes = String(try cursor.unsigned(bitWidth: 64))
        if flags & 1 != 0 { sizes += " \(try cursor.unsigned(bitWidth: 64))" }
        if flags & 2 != 0 { sizes += " shared" }
        var pageSize = ""
        if flags & 8 != 0 {
            let logarithm = try cursor.unsigned()
            guard logarithm < 64 else { throw cursor.error("invalid custom page size, expected at most 2^63") }
            pageSize = " (pagesize \(UInt64(1) << logarithm))"
        }
        return (flags & 4 != 0 ? "i64 " : "", sizes, pageSize)
    }

    mutating func tableType() throws(ModuleError) -> String {
        let type = try valueType()
        let limits = try limits()
        return "\(limits.address)\(limits.sizes) \(type)"
    }

    mutating func memoryType() throws(ModuleError) -> String {
        let limits = try limits()
        return "\(limits.address)\(limits.sizes)\(limits.pageSize)"
    }

    mutating func globalType() throws(ModuleError) -> String {
        let type = try valueType()
        return try isMutable() ? "(mut \(type))" : type
    }
}
