/// The types of a module as they are read: explicit ones, then those that type uses imply.
///
/// Spec 3.0, text-typeuse.
struct TypeDefinitions {
    /// The section's entries, one for each recursion group.
    private(set) var section = SectionWriter()
    /// Where the composite type of each definition stands in the section's contents.
    private var composites = ChunkedArray<Composite>()
    private struct Composite {
        var start: UInt32
        var end: UInt32
        var range: Range<Int> { Int(start)..<Int(end) }
    }
    /// Whether all types are functions.
    private(set) var areAllFunctions = true
    /// The function types that a type use can imply, each the first of those equal to it.
    private var implied = ChunkedArray<UInt32>()
    private var impliedSlots = HashSlots()
    /// How many types the current recursion group has.
    private var groupSize = 0

    var count: Int { composites.count }

    /// Starts a recursion group, whose types are appended next.
    ///
    /// A group of one type is written without its group's header.
    mutating func startGroup(of size: Int) {
        groupSize = size
        section.startEntry()
        if size != 1 {
            section.contents.append(0x4E)
            section.contents.appendCount(size)
        }
    }

    /// Appends a type of the current group.
    ///
    /// - Parameters:
    ///   - head: The bytes of the subtype in front of its composite type; none for a final type without supertypes.
    ///   - composite: The composite type.
    mutating func append(head: [UInt8] = [], composite: [UInt8]) {
        section.contents.append(head)
        let start = section.contents.bytes.count
        section.contents.append(composite)
        composites.append(
            Composite(
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: section.contents.bytes.count)))
        guard composite.first == Self.functionForm else {
            areAllFunctions = false
            return
        }
        if groupSize == 1, head.isEmpty { addImplied(composite) }
    }

    /// The first type equal to a function type, which is added behind all others when there is none.
    mutating func index(ofFunction signature: [UInt8]) -> UInt32 {
        if let number = impliedNumber(signature, Self.hash(signature)) { return implied[number] }
        startGroup(of: 1)
        append(composite: signature)
        return UInt32(truncatingIfNeeded: composites.count - 1)
    }

    // MARK: Contents of a type

    /// How many parameters a function type has, `nil` where an index names none.
    func parameterCount(_ index: UInt32) -> Int? {
        guard index < composites.count else { return nil }
        let range = composites[Int(index)].range
        guard section.contents.bytes[range.lowerBound] == Self.functionForm else { return nil }
        var count = 0
        var shift = 0
        for byte in section.contents.bytes[range.dropFirst()] {
            count |= Int(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 { break }
        }
        return count
    }

    /// Whether the composite type at an index has the given bytes; `nil` where there is no type.
    func isEqual(_ index: UInt32, _ composite: [UInt8]) -> Bool? {
        guard index < composites.count else { return nil }
        let range = composites[Int(index)].range
        return range.count == composite.count && section.contents.bytes[range].elementsEqual(composite)
    }

    /// The short form of a block type for the function type at an index, if that has no parameters and at most one
    /// result.
    func shortBlockType(_ index: UInt32) -> [UInt8]? {
        guard parameterCount(index) == 0 else { return nil }
        let composite = section.contents.bytes[composites[Int(index)].range]
        switch composite[composite.startIndex + 2] {
        case 0: return [0x40]
        case 1: return Array(composite.dropFirst(3))
        default: return nil
        }
    }

    // MARK: Equal types

    private static let functionForm: UInt8 = 0x60

    private mutating func addImplied(_ signature: [UInt8]) {
        let hash = Self.hash(signature)
        if impliedNumber(signature, hash) != nil { return }
        if impliedSlots.isFull {
            impliedSlots.enlarge()
            for number in 0..<implied.count {
                let range = composites[Int(implied[number])].range
                impliedSlots.insert(number, hash: Self.hash(Array(section.contents.bytes[range])))
            }
        }
        impliedSlots.insert(implied.count, hash: hash)
        implied.append(UInt32(truncatingIfNeeded: composites.count - 1))
    }

    private func impliedNumber(_ signature: [UInt8], _ hash: Int) -> Int? {
        impliedSlots.first(hash) { isEqual(implied[$0], signature) == true }
    }

    private static func hash(_ bytes: [UInt8]) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes)
        return hasher.finalize()
    }
}
