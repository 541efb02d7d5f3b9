/// The names of one index space and how many entries it has so far.
///
/// Spec 3.0, text-context.
struct IndexSpace {
    /// What the entries are, for messages: `function`, `local`, ….
    let noun: String
    /// The index of each named entry, by the identifier's number.
    private(set) var indices: [UInt32: UInt32] = [:]
    private(set) var count: UInt32 = 0

    init(_ noun: String) { self.noun = noun }

    /// Adds an entry.
    ///
    /// - Returns: `false` when the identifier is taken.
    mutating func add(_ identifier: UInt32?) -> Bool {
        defer { count &+= 1 }
        guard let identifier else { return true }
        return indices.updateValue(count, forKey: identifier) == nil
    }

    /// Adds entries without names.
    mutating func skip(_ count: Int) { self.count &+= UInt32(truncatingIfNeeded: count) }

    func index(of identifier: UInt32) -> UInt32? { indices[identifier] }

    /// Empties the space; cheap for the small spaces of ordinary functions.
    mutating func removeAll() {
        if !indices.isEmpty { indices.removeAll(keepingCapacity: indices.count <= 64) }
        count = 0
    }
}

/// The index spaces of a module.
struct ModuleScope {
    var types = IndexSpace("type")
    var functions = IndexSpace("function")
    var tables = IndexSpace("table")
    var memories = IndexSpace("memory")
    var globals = IndexSpace("global")
    var tags = IndexSpace("tag")
    var elements = IndexSpace("elem segment")
    var dataSegments = IndexSpace("data segment")
}
