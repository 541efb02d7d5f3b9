/// The names of the custom section `name`, decoded as far as it is well formed.
///
/// Spec 3.0, binary-namesec.
package struct NameSection: Sendable {
    package fileprivate(set) var module: String?
    package fileprivate(set) var functions: [UInt32: String] = [:]
    package fileprivate(set) var tags: [UInt32: String] = [:]

    fileprivate init() {}

    /// Reads the section of a module; without one, there are no names.
    ///
    /// A mistake in it is no mistake of the module: what stands before the mistake counts.
    package init(_ contents: ModuleContents, of bytes: [UInt8]) {
        let ranges = contents.customSections.filter { $0.name == Name("name") }.map(\.range)
        // SAFETY: the reader is local to the closure.
        self = unsafe bytes.withUnsafeBufferPointer { buffer in
            var names = NameSection()
            for range in ranges {
                var section = unsafe NameSectionReader(
                    reader: BinaryReader(UnsafeRawBufferPointer(buffer), range: range), names: names)
                try? section.read()
                names = section.names
            }
            return names
        }
    }
}

/// Reads the section of names as far as it is well formed.
///
/// Spec 3.0, binary-namesec.
private struct NameSectionReader {
    var reader: BinaryReader
    var names: NameSection

    mutating func read() throws(ModuleError) {
        while !reader.isAtEnd {
            let identifier = try reader.byte()
            let size = try reader.count()
            let rest = reader
            let range = try reader.skip(size)
            let next = reader
            reader = rest.subreader(range)
            switch identifier {
            case 0:
                names.module = try reader.string()
            case 1:
                try readMap(into: \.functions)
            case 11:
                try readMap(into: \.tags)
            default:
                break
            }
            reader = next
        }
    }

    private mutating func readMap(into map: WritableKeyPath<NameSection, [UInt32: String]>) throws(ModuleError) {
        let count = try reader.count()
        // An index and a name take at least two bytes.
        names[keyPath: map].reserveCapacity(min(count, reader.remainingCount / 2))
        for _ in 0..<count {
            let index = try reader.u32()
            names[keyPath: map][index] = try reader.string()
        }
    }
}
