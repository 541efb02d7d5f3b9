/// The recursion groups that are known, found by their types.
///
/// Spec 3.0, type-equivalence: types are equal when their whole groups are, with references within a group written relative
/// to its start.
///
/// A group may be as large as a module, so that hashing and comparing go on in parts, with looks at cancellation and deadline
/// between them.
struct RecursionGroups {
    /// A group, with references that say nothing of where it stands.
    struct Group {
        /// The number of its first type.
        let first: UInt32
        fileprivate(set) var types: [SubType]
        /// The group before this one whose types have the same hash value, by position.
        fileprivate let previous: Int?
    }

    /// What a search found.
    enum Match {
        /// The number of the first type of an equal group.
        case known(UInt32)
        case unknown
        /// Somebody wanted it to give up.
        case interrupted
    }

    /// The groups in the order in which they were added, and so of their numbers.
    ///
    /// In parts of the same length: one array for all would take tens of milliseconds to grow.
    private var parts: [[Group]] = []
    /// How many groups there are.
    private(set) var count = 0
    /// The last of the groups whose types have the same hash value, by position.
    ///
    /// In many small tables, for the same reason.
    private var lastGroups = Self.noGroups

    private static let noGroups = [[Int: Int]](repeating: [:], count: 64)
    private static let partLength = 1 << 12

    /// A group by its position, which is below ``count``.
    subscript(position: Int) -> Group { parts[position / Self.partLength][position % Self.partLength] }

    /// Finds a group.
    ///
    /// - Parameters:
    ///   - types: The group's types.
    ///   - hash: The hash value of all the types after each other.
    func first(of types: [SubType], hash: Int, _ looks: inout Looks, isInterrupted: () -> Bool) -> Match {
        var candidate = lastGroups[hash & 63][hash]
        while let position = candidate {
            let group = self[position]
            candidate = group.previous
            guard group.types.count == types.count else { continue }
            var areEqual = true
            for (type, other) in zip(group.types, types) {
                areEqual = type == other
                guard areEqual else { break }
                if looks.areDue(after: type.size), isInterrupted() { return .interrupted }
            }
            if areEqual { return .known(group.first) }
        }
        return .unknown
    }

    /// Forgets all groups, which takes long where nobody else has their types.
    ///
    /// - Returns: Whether nobody wanted it to give up.
    mutating func removeAll(_ looks: inout Looks, isInterrupted: () -> Bool) -> Bool {
        for index in lastGroups.indices {
            let work = lastGroups[index].count
            lastGroups[index] = [:]
            if looks.areDue(after: work), isInterrupted() { return false }
        }
        while var part = parts.popLast() {
            count = parts.count * Self.partLength
            while var group = part.popLast() {
                while let type = group.types.popLast() {
                    if looks.areDue(after: type.size), isInterrupted() { return false }
                }
            }
        }
        return true
    }

    /// Adds a group that is not known yet.
    mutating func add(_ types: [SubType], hash: Int, first: UInt32) {
        let previous = lastGroups[hash & 63].updateValue(count, forKey: hash)
        if count % Self.partLength == 0 {
            parts.append([])
            parts[parts.count - 1].reserveCapacity(Self.partLength)
        }
        parts[parts.count - 1].append(Group(first: first, types: types, previous: previous))
        count += 1
    }
}

extension SubType {
    /// How much there is to look at: itself, and its fields, or parameters and results.
    var size: Int {
        switch composite {
        case .structure(let fields): 1 + fields.count
        case .array: 2
        case .function(let type): 1 + type.parameters.count + type.results.count
        }
    }
}
