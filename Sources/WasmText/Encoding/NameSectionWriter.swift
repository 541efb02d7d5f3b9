/// Collects the names of a module for its custom section `name`.
///
/// Spec 3.0, binary-namesec, and the proposal extended-name-section for labels and the spaces that the specification
/// leaves out.
struct NameSectionWriter {
    /// The module's name as a vector.
    private var module = ByteWriter()
    private var spaces: [PartialKeyPath<ModuleScope>: SectionWriter] = [:]
    private var locals = SectionWriter()
    private var labels = SectionWriter()
    private var fields = SectionWriter()

    var isEmpty: Bool { module.bytes.isEmpty && subsections.isEmpty }

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

    /// Adds the names of a function's locals, and those of its labels, which are numbered as their blocks begin.
    mutating func add(locals: SectionWriter, labels: SectionWriter, of function: UInt32) {
        Self.add(locals, of: function, to: &self.locals)
        Self.add(labels, of: function, to: &self.labels)
    }

    /// Adds the names of a structure type's fields.
    mutating func add(fields names: SectionWriter, of type: UInt32) { Self.add(names, of: type, to: &fields) }

    private static func add(_ names: SectionWriter, of owner: UInt32, to maps: inout SectionWriter) {
        if names.entryCount == 0 { return }
        maps.startEntry()
        maps.contents.appendUnsigned(owner)
        names.appendVector(to: &maps.contents)
    }

    /// The subsections in their order, but for the module's name.
    private var subsections: [(number: UInt8, names: SectionWriter)] {
        let all: [(UInt8, SectionWriter?)] = [
            (1, spaces[\.functions]), (2, locals), (3, labels), (4, spaces[\.types]), (5, spaces[\.tables]),
            (6, spaces[\.memories]), (7, spaces[\.globals]), (8, spaces[\.elements]), (9, spaces[\.dataSegments]),
            (10, fields), (11, spaces[\.tags]),
        ]
        return all.compactMap { number, names in names.flatMap { $0.entryCount > 0 ? (number, $0) : nil } }
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
