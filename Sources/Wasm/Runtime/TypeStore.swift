/// The types of an interpreter: gives types of different modules one number where they are equal.
///
/// Spec 3.0, type-equivalence.
///
/// Types are equal when their whole recursion groups are, so groups are what is looked up: references within a group
/// are written relative to its start, references out of it by the number they already have. A number is given once and
/// kept as long as the interpreter, so there is a limit for them.
///
/// ## Safety
/// - Must hold: nobody looks at the table after ``free()``.
/// - Guaranteed by: the interpreter, which frees it last, when no handler runs any more.
@safe
struct TypeStore {
    /// The list of a type and its supertypes, the root first.
    @safe
    private struct Lineage {
        let types: UnsafeMutablePointer<UInt32>
    }
    /// What marks the interpreter's types when they leave it.
    let scope: TypeScope
    /// The entries as handlers see them.
    let table: UnsafeMutablePointer<TypeTable>
    private let limit: Int
    private var capacity = 0
    /// How many types there are.
    private(set) var count = 0
    private var known = RecursionGroups()
    // With keys of one type for the tables of a start: the runtime looks through all conformances of the program, which
    // takes 0.05 ms, for each type of keys.
    /// For each supertype, the list of it and its own supertypes.
    private var lineages: [Int: Lineage] = [:]
    /// The number of each type of a module, by the module's number.
    private var modules: [Int: [UInt32]] = [:]

    /// The key in ``lineages`` of types without supertype.
    private static let noSupertype = -1
    /// Marks numbers that are relative to their group; those of types stay below it.
    private static let relativeMark: UInt32 = 1 << 21

    init(limit: Int, scope: TypeScope) {
        self.limit = min(max(0, limit), Int(Self.relativeMark))
        self.scope = scope
        unsafe table = .allocate(capacity: 1)
        unsafe table.initialize(to: TypeTable(entries: .allocate(capacity: 0)))
    }

    /// Gives up the table.
    func free() {
        for lineage in lineages.values { unsafe lineage.types.deallocate() }
        unsafe table.pointee.entries.deallocate()
        unsafe table.deallocate()
    }

    // MARK: Numbers

    /// The number of each type of a module, by type index.
    ///
    /// - Parameter isInterrupted: Asked after each few thousand types and fields whether to give up; groups that have
    ///   numbers by then keep them.
    /// - Returns: The numbers; `nil` after an interruption.
    /// - Throws: ``LimitError`` if there would be more types than ``Limits/types``.
    mutating func identifiers(of module: Module, isInterrupted: () -> Bool) throws(LimitError) -> [UInt32]? {
        if let known = modules[Int(module.number)] { return known }
        var looks = Looks()
        var identifiers: [UInt32] = []
        let contents = module.contents
        identifiers.reserveCapacity(contents.types.count)
        // Where it grows, it is copied in one step.
        makeRoom(min(contents.types.count, limit - count))
        while identifiers.count < contents.types.count {
            let group = contents.recursionGroups[identifiers.count]
            let canonical = Int(contents.canonicalTypeIndices[identifiers.count])
            if canonical < identifiers.count {
                for offset in 0..<group.count { identifiers.append(identifiers[canonical + offset]) }
                if looks.areDue(after: group.count), isInterrupted() { return nil }
            } else {
                var members: [SubType] = []
                members.reserveCapacity(group.count)
                var hasher = Hasher()
                for member in contents.types[Int(group.lowerBound)..<Int(group.upperBound)] {
                    let member = relative(member, to: group, identifiers)
                    hasher.combine(member)
                    members.append(member)
                    if looks.areDue(after: member.size), isInterrupted() { return nil }
                }
                guard let first = try intern(members, hash: hasher.finalize(), &looks, isInterrupted) else {
                    return nil
                }
                for offset in 0..<UInt32(group.count) { identifiers.append(first + offset) }
            }
        }
        modules[Int(module.number)] = identifiers
        return identifiers
    }

    /// What is known of a module's types before anything else is known.
    struct Snapshot: Sendable {
        fileprivate let known: RecursionGroups
        fileprivate let moduleNumber: UInt64
        fileprivate let identifiers: [UInt32]
        fileprivate let concretes: [UInt32]
    }

    /// The state of a store that knows the types of one module, for others that begin with it.
    ///
    /// - Returns: `nil` for types with supertypes, which have lists of their own in each store, and for so many that there are looks
    ///   between them.
    static func snapshot(of module: Module) -> Snapshot? {
        guard module.typeWork < Looks.interval, module.contents.types.allSatisfy({ $0.supertype == nil }) else {
            return nil
        }
        var store = TypeStore(limit: .max, scope: TypeScope(module: module.number))
        defer { store.free() }
        guard let identifiers = try? store.identifiers(of: module) else { return nil }
        return Snapshot(
            known: store.known, moduleNumber: module.number, identifiers: identifiers,
            concretes: (0..<store.count).map { unsafe store.table.pointee.entries[$0].concrete })
    }

    /// Begins with the types of a module, if nothing else is known yet and there is room.
    mutating func begin(with snapshot: Snapshot) {
        guard count == 0, snapshot.concretes.count <= limit else { return }
        makeRoom(snapshot.concretes.count)
        let supertypes = unsafe lineage(of: nil, count: 0)
        for (index, concrete) in snapshot.concretes.enumerated() {
            // SAFETY: there is room, as just made.
            unsafe (table.pointee.entries + index).initialize(
                to: TypeEntry(supertypes: supertypes, depth: 0, concrete: concrete))
        }
        count = snapshot.concretes.count
        known = snapshot.known
        modules[Int(snapshot.moduleNumber)] = snapshot.identifiers
    }

    /// The number of each type of a module, without looks in between.
    mutating func identifiers(of module: Module) throws(LimitError) -> [UInt32] {
        try identifiers(of: module, isInterrupted: { false }) ?? []
    }

    /// The number of a function type that stands alone, final and without supertype, as all of the host's do.
    ///
    /// - Parameter type: A type whose references are the interpreter's, as ``resolve(_:)`` gives them.
    mutating func identifier(of type: FunctionType) throws(LimitError) -> UInt32 {
        let type = type.replacingConcrete { HeapType.concrete($0.typeIndex ?? 0) }
        let member = SubType(isFinal: true, supertype: nil, composite: .function(type))
        var hasher = Hasher()
        hasher.combine(member)
        var looks = Looks()
        guard let number = try intern([member], hash: hasher.finalize(), &looks, { false }) else {
            preconditionFailure("BUG: interrupted though nobody asked for it")
        }
        return number
    }

    /// The number of a host function's type; `nil` if it speaks of types that this interpreter does not know.
    mutating func identifier(ofHost type: FunctionType) throws(LimitError) -> UInt32? {
        guard type.isConcrete else { return try identifier(of: type) }
        var isKnown = true
        let resolved = type.replacingConcrete { heapType in
            guard let known = resolve(heapType) else {
                isKnown = false
                return heapType
            }
            return known
        }
        return isKnown ? try identifier(of: resolved) : nil
    }

    /// The number of the first type of a group, which becomes known if it is not.
    ///
    /// - Parameters:
    ///   - types: The group's types, with references relative to its start.
    ///   - hash: The hash value of all the types after each other.
    /// - Returns: The number; `nil` after an interruption, which leaves everything as it was.
    private mutating func intern(
        _ types: [SubType], hash: Int, _ looks: inout Looks, _ isInterrupted: () -> Bool
    ) throws(LimitError) -> UInt32? {
        switch known.first(of: types, hash: hash, &looks, isInterrupted: isInterrupted) {
        case .known(let first): return first
        case .interrupted: return nil
        case .unknown: break
        }
        guard types.count <= limit - count else {
            throw LimitError("types", requested: UInt64(count + types.count), allowed: UInt64(limit))
        }
        let first = UInt32(count)
        makeRoom(types.count)
        for type in types {
            append(type, groupStart: first)
            if looks.areDue(after: 1), isInterrupted() {
                removeTypes(from: first)
                return nil
            }
        }
        known.add(types, hash: hash, first: first)
        return first
    }

    /// Forgets the last types, whose group is not known yet.
    private mutating func removeTypes(from first: UInt32) {
        count = Int(first)
        for (supertype, lineage) in lineages where supertype >= Int(first) {
            unsafe lineage.types.deallocate()
            lineages[supertype] = nil
        }
    }

    private mutating func makeRoom(_ added: Int) {
        guard count + added > capacity else { return }
        capacity = max(count + added, 2 * capacity)
        let larger = UnsafeMutablePointer<TypeEntry>.allocate(capacity: capacity)
        unsafe larger.initialize(from: table.pointee.entries, count: count)
        // SAFETY: handlers read the address anew at each test, and none runs during this.
        unsafe table.pointee.entries.deallocate()
        unsafe table.pointee.entries = larger
    }

    private mutating func append(_ type: SubType, groupStart: UInt32) {
        let concrete: HeapType.Concrete =
            switch type.composite {
            case .function: .function
            case .structure: .structure
            case .array: .array
            }
        let parent = type.supertype.map { absolute($0, groupStart) }
        let depth = parent.map { unsafe table.pointee.entries[Int($0)].depth + 1 } ?? 0
        let supertypes = unsafe lineage(of: parent, count: Int(depth))
        // SAFETY: the caller has made room.
        unsafe (table.pointee.entries + count).initialize(
            to: TypeEntry(supertypes: supertypes, depth: depth, concrete: concrete.rawValue))
        count += 1
    }

    /// A type and its supertypes, the root first; nothing is read from that of `nil`.
    private mutating func lineage(of type: UInt32?, count: Int) -> UnsafeMutablePointer<UInt32> {
        let key = type.map { Int($0) } ?? Self.noSupertype
        if let known = lineages[key] { return unsafe known.types }
        let lineage = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, count))
        if let type, count > 0 {
            // SAFETY: a supertype has its entry before its subtypes, and one supertype less than them.
            unsafe lineage.initialize(from: table.pointee.entries[Int(type)].supertypes, count: count - 1)
            unsafe (lineage + (count - 1)).initialize(to: type)
        }
        lineages[key] = unsafe Lineage(types: lineage)
        return unsafe lineage
    }

    private func relative(_ type: SubType, to group: Range<UInt32>, _ identifiers: [UInt32]) -> SubType {
        func index(_ index: UInt32) -> UInt32 {
            group.contains(index) ? Self.relativeMark | (index - group.lowerBound) : identifiers[Int(index)]
        }
        return SubType(
            isFinal: type.isFinal, supertype: type.supertype.map(index),
            composite: type.composite.replacingConcrete { .concrete(index($0.typeIndex ?? 0)) })
    }

    private func absolute(_ index: UInt32, _ groupStart: UInt32) -> UInt32 {
        index & Self.relativeMark == 0 ? index : groupStart + (index & ~Self.relativeMark)
    }

    // MARK: Types as the interpreter speaks of them

    /// The heap type with a number.
    func heapType(_ identifier: UInt32) -> HeapType {
        // SAFETY: every number has its entry.
        let concrete = unsafe HeapType.Concrete(rawValue: table.pointee.entries[Int(identifier)].concrete)
        return HeapType(concrete ?? .function, identifier, scope: scope)
    }

    /// What a type is, with references of the interpreter in it.
    func composite(_ identifier: UInt32) -> CompositeType {
        var low = 0
        var high = known.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if known[middle].first <= identifier { low = middle } else { high = middle }
        }
        let group = known[low]
        return group.types[Int(identifier - group.first)].composite.replacingConcrete {
            heapType(absolute($0.typeIndex ?? 0, group.first))
        }
    }

    /// The function type with a number.
    func functionType(_ identifier: UInt32) -> FunctionType {
        guard case .function(let type) = composite(identifier) else {
            preconditionFailure("BUG: type \(identifier) of the interpreter is not a function type")
        }
        return type
    }

    /// The interpreter's form of a heap type from anywhere; `nil` if it is another interpreter's, or of a module that
    /// this one does not know.
    func resolve(_ type: HeapType) -> HeapType? {
        guard let index = type.typeIndex else { return type }
        guard type.scope.isUsable else { return nil }
        if type.scope == scope { return type }
        guard let module = type.scope.moduleNumber, let identifiers = modules[Int(module)], index < identifiers.count
        else {
            return nil
        }
        return heapType(identifiers[Int(index)])
    }

    // MARK: Subtyping

    /// Whether references to the first type are references to the second; both are the interpreter's.
    ///
    /// Spec 3.0, match-heaptype.
    func matches(_ type: HeapType, _ other: HeapType) -> Bool {
        if type == other { return true }
        switch (type.typeIndex, other.typeIndex) {
        case (let identifier?, let otherIdentifier?):
            return unsafe table.pointee.isSubtype(identifier, of: otherIdentifier)
        case (_?, nil): return Subtyping.isAbstractSubtype(type.concrete.abstraction, other)
        case (nil, _?): return type == (other.concrete == .function ? .noFunction : .none)
        case (nil, nil): return Subtyping.isAbstractSubtype(type, other)
        }
    }

    /// Whether values of the first type are values of the second; both are the interpreter's.
    ///
    /// Spec 3.0, match-valtype.
    func matches(_ type: ValueType, _ other: ValueType) -> Bool {
        if type == other { return true }
        guard type.isReference, other.isReference, other.isNullable || !type.isNullable else { return false }
        return matches(type.heapType, other.heapType)
    }

    // MARK: Text

    /// A type in words, as link errors show it: with what the concrete types in it are.
    func text(_ type: ExternalType) -> String {
        var mentioned: [HeapType] = []
        _ = type.replacingConcrete { heapType in
            // A host function may speak of types that are not this interpreter's.
            if heapType.scope == scope, !mentioned.contains(heapType) { mentioned.append(heapType) }
            return heapType
        }
        guard !mentioned.isEmpty else { return type.description }
        let meanings = mentioned.prefix(4).map { "\($0) is \(text(composite($0.typeIndex ?? 0)))" }
        return "\(type), where \(meanings.joined(separator: ", "))\(mentioned.count > 4 ? ", …" : "")"
    }

    private func text(_ type: CompositeType) -> String {
        switch type {
        case .function(let type): "the function type \(type)"
        case .structure(let fields): "a structure of \(fields.count) fields"
        case .array: "an array"
        }
    }
}

extension HeapType.Concrete? {
    /// The least abstract heap type that includes the concrete type.
    var abstraction: HeapType {
        switch self {
        case .structure: .structure
        case .array: .array
        default: .function
        }
    }
}

extension FunctionType {
    /// A module's type as its interpreter speaks of it.
    func stored(_ identifiers: [UInt32], in types: TypeStore) -> FunctionType {
        replacingConcrete { types.heapType(identifiers[Int($0.typeIndex ?? 0)]) }
    }
}

extension ExternalType {
    /// A module's type as its interpreter speaks of it.
    func stored(_ identifiers: [UInt32], in types: TypeStore) -> ExternalType {
        replacingConcrete { types.heapType(identifiers[Int($0.typeIndex ?? 0)]) }
    }
}
