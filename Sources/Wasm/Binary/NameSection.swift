/// The names of the custom section `name`, decoded as far as it is well formed.
///
/// Spec 3.0, binary-namesec.
package struct NameSection: Sendable {
    package fileprivate(set) var module: String?
    package fileprivate(set) var functions: NameMap
    package fileprivate(set) var tags: NameMap

    fileprivate init(_ bytes: [UInt8]) {
        functions = NameMap(bytes)
        tags = NameMap(bytes)
    }

    /// Reads the section of a module; without one, there are no names.
    ///
    /// A mistake in it is no mistake of the module: what stands before the mistake counts.
    package init(_ contents: ModuleContents, of bytes: [UInt8]) {
        let ranges = contents.customSections.filter { $0.name == Name("name") }.map(\.range)
        // SAFETY: the reader is local to the closure.
        self = unsafe bytes.withUnsafeBufferPointer { buffer in
            // One reader for all sections: its names would be copied for each of a million sections otherwise.
            var section = unsafe NameSectionReader(
                reader: BinaryReader(UnsafeRawBufferPointer(buffer), range: 0..<0), names: NameSection(bytes))
            for range in ranges {
                section.reader = unsafe BinaryReader(UnsafeRawBufferPointer(buffer), range: range)
                try? section.read()
            }
            return section.names
        }
    }
}

/// Names by index, as places in a module's bytes: a module may have a million, and whoever asks wants a few.
///
/// Spec 3.0, binary-namemap: the indices increase.
package struct NameMap: Sendable {
    private let bytes: [UInt8]
    private var indices: [UInt32] = []
    private var ranges: [Range<Int>] = []

    fileprivate init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Adds a name with a larger index than all others; one with another index is left out.
    fileprivate mutating func append(_ index: UInt32, _ range: Range<Int>) {
        if let last = indices.last, index <= last { return }
        indices.append(index)
        ranges.append(range)
    }

    fileprivate mutating func reserveCapacity(_ count: Int) {
        indices.reserveCapacity(count)
        ranges.reserveCapacity(count)
    }

    /// The name of an index; `nil` if it has none, or one that is not UTF-8.
    package subscript(index: UInt32) -> String? {
        var low = 0
        var high = indices.count
        while low < high {
            let middle = (low + high) / 2
            if indices[middle] < index { low = middle + 1 } else { high = middle }
        }
        guard low < indices.count, indices[low] == index else { return nil }
        return String(validating: bytes[ranges[low]], as: UTF8.self)
    }

    /// All names, in the order of their indices.
    package var values: [String] { indices.compactMap { self[$0] } }

    /// The first index with a name.
    package func firstIndex(named name: String) -> UInt32? {
        let utf8 = Array(name.utf8)
        return ranges.firstIndex { bytes[$0].elementsEqual(utf8) }.map { indices[$0] }
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
                try Self.readMap(&reader, into: &names.functions)
            case 11:
                try Self.readMap(&reader, into: &names.tags)
            default:
                break
            }
            reader = next
        }
    }

    private static func readMap(_ reader: inout BinaryReader, into map: inout NameMap) throws(ModuleError) {
        let count = try reader.count()
        // An index and a name take at least two bytes.
        map.reserveCapacity(min(count, reader.remainingCount / 2))
        for _ in 0..<count {
            let index = try reader.u32()
            map.append(index, try reader.skip(try reader.count()))
        }
    }
}
