/// The names of one index space and how many entries it has so far.
///
/// Spec 3.0, text-context.
struct IndexSpace {
    /// What the entries are, for messages: `function`, `local`, ….
    let noun: String
    private var names = NameTable()
    private(set) var count: UInt32 = 0

    init(_ noun: String) { self.noun = noun }

    /// Adds an entry.
    ///
    /// - Parameter identifier: The token of its name, if it has one.
    /// - Returns: `false` when the name is taken.
    mutating func add(_ identifier: Token?, in stream: TokenStream) -> Bool {
        defer { count &+= 1 }
        guard let identifier else { return true }
        return names.insert(identifier, value: count, in: stream)
    }

    /// Adds entries without names.
    mutating func skip(_ count: Int) { self.count &+= UInt32(truncatingIfNeeded: count) }

    func index(of identifier: Token, in stream: TokenStream) -> UInt32? { names.value(of: identifier, in: stream) }

    /// Empties the space; cheap for the small spaces of ordinary functions.
    mutating func removeAll() {
        names.removeAll()
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
    /// The fields of structure types, by the index of their type.
    var fields = NameTable()
}
