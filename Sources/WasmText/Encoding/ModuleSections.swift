import Wasm

/// Where a custom section stands.
enum CustomSectionPlace: Hashable {
    /// Before the first section.
    case start
    /// After the last section.
    case end
    case before(SectionIdentifier)
    case after(SectionIdentifier)
}

/// The sections of a module under construction.
struct ModuleSections {
    private var writers = Array(repeating: SectionWriter(), count: SectionIdentifier.allCases.count)
    /// The branch hints, which have an entry for each function that has any.
    var branchHints = SectionWriter()
    /// The custom sections, whole, by their places.
    private var custom: [CustomSectionPlace: ByteWriter] = [:]
    /// Whether an instruction names a data segment, so that the data count section is needed.
    var needsDataCount = false

    subscript(_ section: SectionIdentifier) -> SectionWriter {
        get { writers[Int(section.rawValue)] }
        _modify { yield &writers[Int(section.rawValue)] }
    }

    /// Adds a custom section behind the others at its place.
    ///
    /// - Parameter contents: The name as a vector, then the bytes.
    mutating func addCustom(_ contents: [UInt8], at place: CustomSectionPlace) {
        custom[place, default: ByteWriter()].append(SectionIdentifier.custom.rawValue)
        custom[place, default: ByteWriter()].appendVector(contents)
    }

    /// The sections in their binary order.
    ///
    /// Spec 3.0, binary-module.
    private static let order: [SectionIdentifier] = [
        .type, .import, .function, .table, .memory, .tag, .global, .export, .start, .element, .dataCount, .code, .data,
    ]

    /// Gives up the sections for the module that they make: they are not held twice.
    mutating func takeModule(_ names: NameSectionWriter) -> [UInt8] {
        var output = ByteWriter()
        output.bytes.reserveCapacity(size(names))
        output.append([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00])
        takeCustom(at: .start, to: &output)
        for section in Self.order {
            takeCustom(at: .before(section), to: &output)
            take(section, to: &output)
            takeCustom(at: .after(section), to: &output)
        }
        if !names.isEmpty {
            Self.startCustom("name", size: names.size, &output)
            names.append(to: &output)
        }
        takeCustom(at: .end, to: &output)
        return output.bytes
    }

    private mutating func take(_ section: SectionIdentifier, to output: inout ByteWriter) {
        if section == .code, branchHints.entryCount > 0 {
            Self.startCustom("metadata.code.branch_hint", size: branchHints.vectorSize, &output)
            branchHints.appendVector(to: &output)
        }
        if section == .dataCount, needsDataCount {
            self[.dataCount].append([])
            self[.dataCount].contents.appendCount(self[.data].entryCount)
        }
        guard self[section].entryCount > 0 else { return }
        output.append(section.rawValue)
        if section == .start || section == .dataCount {
            // These hold one number instead of entries.
            output.appendVector(self[section].contents.bytes)
        } else {
            output.appendCount(self[section].vectorSize)
            self[section].appendVector(to: &output)
        }
        self[section] = SectionWriter()
    }

    private mutating func takeCustom(at place: CustomSectionPlace, to output: inout ByteWriter) {
        if let sections = custom.removeValue(forKey: place) { output.append(sections.bytes) }
    }

    private static func startCustom(_ name: String, size: Int, _ output: inout ByteWriter) {
        output.append(SectionIdentifier.custom.rawValue)
        output.appendCount(ByteWriter.sizeOfVector(name.utf8.count) + size)
        output.appendVector(Array(name.utf8))
    }

    /// The most bytes that the module can have.
    private func size(_ names: NameSectionWriter) -> Int {
        // A header of a section has at most a byte and a count, that of a custom section a name besides.
        let sections = (writers + [branchHints]).reduce(0) { $0 + 11 + $1.vectorSize }
        return sections + custom.values.reduce(0) { $0 + $1.bytes.count } + names.size + 100
    }
}
