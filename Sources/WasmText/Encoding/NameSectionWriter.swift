/// Collects the names of a module for its custom section `name`.
///
/// Spec 3.0, binary-namesec.
struct NameSectionWriter {
    /// The module's name as a vector.
    private var module = ByteWriter()
    private var spaces: [PartialKeyPath<ModuleScope>: SectionWriter] = [:]
    private var locals = SectionWriter()

    var isEmpty: Bool { module.bytes.isEmpty && spaces.isEmpty && locals.entryCount == 0 }

    /// Sets the module's name, a string or an identifier.
    mutating func setModule(_ name: Token, of stream: TokenStream) {
        module = ByteWriter()
        module.appendVector(name, of: stream)
    }

    /// Adds a name, a string or an identifier, of an index that is larger than those before.
    mutating func add(
        _ name: Token, _ index: UInt32, _ space: PartialKeyPath<ModuleScope>, of stream: TokenStream
    ) {
        spaces[space, default: SectionWriter()].appendName(name, of: index, stream)
    }

    /// Adds the names of a function's locals.
    mutating func add(locals names: SectionWriter, of function: UInt32) {
        if names.entryCount == 0 { return }
        locals.startEntry()
        locals.contents.appendUnsigned(function)
        names.appendVector(to: &locals.contents)
    }

    /// The subsections in their order, but for the module's name.
    private var subsections: [(number: UInt8, names: SectionWriter)] {
        let all: [(UInt8, SectionWriter?)] = [
            (1, spaces[\.functions]), (2, locals.entryCount > 0 ? locals : nil), (4, spaces[\.types]),
            (5, spaces[\.tables]), (6, spaces[\.memories]), (7, spaces[\.globals]), (8, spaces[\.elements]),
            (9, spaces[\.dataSegments]), (11, spaces[\.tags]),
        ]
        return all.compactMap { number, names in names.map { (number, $0) } }
    }

    /// The number of bytes of the section's contents.
    var size: Int {
        var size = module.bytes.isEmpty ? 0 : 1 + ByteWriter.sizeOfVector(module.bytes.count)
        for (_, names) in subsections { size += 1 + ByteWriter.sizeOfVector(names.vectorSize) }
        return size
    }

    /// Appends the section's contents.
    func append(to output: inout ByteWriter) {
        if !module.bytes.isEmpty {
            output.append(0)
            output.appendVector(module.bytes)
        }
        for (number, names) in subsections {
            output.append(number)
            output.appendCount(names.vectorSize)
            names.appendVector(to: &output)
        }
    }
}

extension SectionWriter {
    /// Appends an entry of a map from indices to names.
    mutating func appendName(_ name: Token, of index: UInt32, _ stream: TokenStream) {
        startEntry()
        contents.appendUnsigned(index)
        contents.appendVector(name, of: stream)
    }
}
