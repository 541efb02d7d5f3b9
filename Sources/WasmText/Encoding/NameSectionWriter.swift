/// Collects the names of a module for its custom section `name`.
///
/// Spec 3.0, binary-namesec.
struct NameSectionWriter {
    var module: [UInt8]?
    private var entries: [PartialKeyPath<ModuleScope>: [(index: UInt32, name: [UInt8])]] = [:]
    private var locals: [(function: UInt32, names: [(index: UInt32, name: [UInt8])])] = []

    /// The numbers of the subsections that hold one name for each index.
    private static var subsections: [(number: UInt8, space: PartialKeyPath<ModuleScope>)] {
        [
            (4, \.types), (5, \.tables), (6, \.memories), (7, \.globals), (8, \.elements), (9, \.dataSegments),
            (11, \.tags),
        ]
    }

    var isEmpty: Bool { module == nil && entries.isEmpty && locals.isEmpty }

    mutating func add(_ name: [UInt8], _ index: UInt32, _ space: PartialKeyPath<ModuleScope>) {
        entries[space, default: []].append((index, name))
    }

    mutating func add(locals names: [(index: UInt32, name: [UInt8])], of function: UInt32) {
        if !names.isEmpty { locals.append((function, names)) }
    }

    var contents: [UInt8] {
        var output = ByteWriter()
        func append(_ number: UInt8, _ subsection: ByteWriter) {
            output.append(number)
            output.appendVector(subsection.bytes)
        }
        if let module {
            var subsection = ByteWriter()
            subsection.appendVector(module)
            append(0, subsection)
        }
        if let functions = entries[\.functions] { append(1, nameMap(functions)) }
        if !locals.isEmpty {
            var subsection = ByteWriter()
            subsection.appendCount(locals.count)
            for (function, names) in locals {
                subsection.appendUnsigned(function)
                subsection.append(nameMap(names).bytes)
            }
            append(2, subsection)
        }
        for (number, space) in Self.subsections {
            if let names = entries[space] { append(number, nameMap(names)) }
        }
        return output.bytes
    }

    private func nameMap(_ names: [(index: UInt32, name: [UInt8])]) -> ByteWriter {
        var writer = ByteWriter()
        writer.appendCount(names.count)
        for (index, name) in names {
            writer.appendUnsigned(index)
            writer.appendVector(name)
        }
        return writer
    }
}
