/// What a module is linked with: items by the two parts of their name, which compare byte by byte.
public struct Imports {
    /// One item.
    enum Item {
        case host(HostFunction)
        case function(ExportedFunction)
        case memory(Memory)
        case shared(SharedMemory)
        case table(Table)
        case global(Global)
        case tag(Tag)
    }
    /// The items by name, in a table for each module name.
    ///
    /// Two tables with keys of a type that others have, too: with a type of its own for both names, the runtime would look
    /// through all conformances of the program once more at the start, which takes longer than all else here.
    private var items: [Name: [Name: Item]] = [:]

    /// Makes an empty collection.
    public init() {}

    /// Adds a function of the host, or replaces what has that name.
    public mutating func define(_ module: String, _ name: String, _ function: HostFunction) {
        define(module, name, .host(function))
    }

    /// Adds a function of an instance, or replaces what has that name.
    public mutating func define(_ module: String, _ name: String, _ function: ExportedFunction) {
        define(module, name, .function(function))
    }

    /// Adds a memory, or replaces what has that name.
    public mutating func define(_ module: String, _ name: String, _ memory: Memory) {
        define(module, name, .memory(memory))
    }

    /// Adds a memory that other interpreters may use at the same time, or replaces what has that name.
    public mutating func define(_ module: String, _ name: String, _ memory: SharedMemory) {
        define(module, name, .shared(memory))
    }

    /// Adds a table, or replaces what has that name.
    public mutating func define(_ module: String, _ name: String, _ table: Table) {
        define(module, name, .table(table))
    }

    /// Adds a global, or replaces what has that name.
    public mutating func define(_ module: String, _ name: String, _ global: Global) {
        define(module, name, .global(global))
    }

    /// Adds a tag, or replaces what has that name.
    public mutating func define(_ module: String, _ name: String, _ tag: Tag) {
        define(module, name, .tag(tag))
    }

    /// Adds all exports of an instance under one module name.
    public mutating func define(_ module: String, _ instance: Instance) {
        for export in instance.module.contents.exports {
            let index = Int(export.index)
            let item: Item? =
                switch export.kind {
                case .function:
                    (try? instance.function(export.name.description)).map(Item.function)
                case .memory: .memory(instance.object.memories[index])
                case .table: .table(instance.object.tables[index])
                case .global: .global(instance.object.globals[index])
                case .tag: .tag(instance.object.tags[index])
                }
            if let item { items[Name(module), default: [:]][export.name] = item }
        }
    }

    /// Adds a function of the host under a name of a module, or replaces what has that name.
    package mutating func define(_ module: Name, _ name: Name, _ function: HostFunction) {
        items[module, default: [:]][name] = .host(function)
    }

    private mutating func define(_ module: String, _ name: String, _ item: Item) {
        items[Name(module), default: [:]][Name(name)] = item
    }

    /// Replaces each item.
    mutating func replaceItems(_ replacement: (_ module: Name, _ name: Name, _ item: Item) -> Item) {
        for (module, named) in items {
            for (name, item) in named { items[module]?[name] = replacement(module, name, item) }
        }
    }

    func item(_ module: Name, _ name: Name) -> Item? { items[module]?[name] }
}
