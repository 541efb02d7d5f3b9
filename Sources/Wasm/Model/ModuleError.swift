/// Why a module was rejected: what is wrong and at which byte.
public struct ModuleError: Error, Hashable, Sendable {
    /// The phase that rejected the module.
    public enum Phase: Hashable, Sendable {
        /// The bytes are not a module in the binary format (the specification's "malformed").
        case decoding
        /// The module breaks a typing rule of the specification ("invalid").
        case validation
        /// The module is valid, but exceeds a limit of this implementation, which ``ModuleError/message`` names.
        case limit
        /// The module uses something that is not supported or that ``Features`` leaves out.
        case unsupported
        /// Nothing is wrong with the module: the work was given up, as whoever asked for it wished.
        case interrupted
    }
    /// The phase that rejected the module.
    public var phase: Phase
    /// The byte offset in the module where the problem was found.
    public var offset: Int
    /// What was found and what was expected, starting with the specification tests' wording where they have one.
    public var message: String

    /// Makes an error.
    public init(_ phase: Phase, offset: Int, _ message: String) {
        self.phase = phase
        self.offset = offset
        self.message = message
    }
}

extension ModuleError {
    /// The work on a module was given up.
    static var interrupted: ModuleError {
        ModuleError(.interrupted, offset: 0, "the module was not read to its end: the work was interrupted")
    }

    /// The system has no memory for what a module has many of.
    static func noMemory(for what: String, offset: Int) -> ModuleError {
        ModuleError(.limit, offset: offset, "the system has no memory for \(what)")
    }
}

extension ModuleError: CustomStringConvertible {
    /// The error in one line, such as `malformed module at offset 0x1c: unexpected end, expected a type index`.
    public var description: String {
        "\(phase.phrase) at offset 0x\(String(offset, radix: 16)): \(message)"
    }
}

extension ModuleError.Phase {
    /// What an error says first.
    package var phrase: String {
        switch self {
        case .decoding: "malformed module"
        case .validation: "invalid module"
        case .limit: "module exceeds a limit"
        case .unsupported: "unsupported module"
        case .interrupted: "unread module"
        }
    }
}
