/// Why a module could not be linked with its imports, or an export could not be found: every problem at once.
public struct LinkError: Error, Hashable, Sendable {
    /// One import or export that does not fit.
    public struct Problem: Hashable, Sendable {
        /// What is wrong.
        public enum Kind: Hashable, Sendable {
            /// Nothing was given for the import, or the instance has no such export.
            case missing
            /// What was found is of another kind or type.
            case incompatible
            /// The item belongs to another interpreter.
            case foreign
        }
        /// What is wrong.
        public var kind: Kind
        /// The import's module name; `nil` for an export.
        public var module: String?
        /// The import's or export's name.
        public var name: String
        /// What is wanted, in words: its kind and type.
        public var expected: String
        /// What was found, in words; `nil` if nothing was.
        public var found: String?

        /// Makes a problem.
        public init(_ kind: Kind, module: String?, name: String, expected: String, found: String?) {
            self.kind = kind
            self.module = module
            self.name = name
            self.expected = expected
            self.found = found
        }
    }

    /// The problems in the order of the imports.
    public var problems: [Problem]

    /// Makes an error from its problems.
    public init(_ problems: [Problem]) { self.problems = problems }
}

extension LinkError: CustomStringConvertible {
    /// One line for each problem.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

extension LinkError.Problem: CustomStringConvertible {
    /// The problem in one line; of an import, starting with the specification tests' wording.
    public var description: String {
        guard let module else {
            return switch kind {
            case .missing: "unknown export: \"\(name)\", wanted \(expected)"
            case .incompatible, .foreign:
                "incompatible export: \"\(name)\" is \(found ?? "nothing"), wanted \(expected)"
            }
        }
        let what = "import \"\(module)\" \"\(name)\""
        return switch kind {
        case .missing: "unknown import: \(what) needs \(expected)"
        case .incompatible: "incompatible import type: \(what) needs \(expected), found \(found ?? "nothing")"
        case .foreign: "incompatible import type: \(what) was given an item of another interpreter"
        }
    }
}

/// Why a module could not be instantiated.
public enum InstantiationError: Error, Sendable {
    /// The imports do not fit.
    case link(LinkError)
    /// A segment did not fit its memory or table, or the start function trapped.
    case trap(Trap)
    /// A limit of the interpreter was reached.
    case limit(LimitError)
}

extension InstantiationError: CustomStringConvertible {
    /// The description of the error inside.
    public var description: String {
        switch self {
        case .link(let error): error.description
        case .trap(let trap): trap.description
        case .limit(let error): error.description
        }
    }
}

/// A limit of ``Limits`` that a module or a host's request exceeds.
public struct LimitError: Error, Hashable, Sendable {
    /// The limit's name, as the property of ``Limits`` is called.
    public var limit: String
    /// What was asked for, in the limit's unit.
    public var requested: UInt64
    /// What the limit allows.
    public var allowed: UInt64

    /// Makes a limit error.
    public init(_ limit: String, requested: UInt64, allowed: UInt64) {
        self.limit = limit
        self.requested = requested
        self.allowed = allowed
    }
}

extension LimitError: CustomStringConvertible {
    /// The limit's name with both numbers.
    public var description: String { "limit \(limit) exceeded: \(requested) requested, \(allowed) allowed" }
}
