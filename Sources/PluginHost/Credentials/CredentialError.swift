/// Why a plugin's tokens could not be had.
public struct CredentialError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, where, and what to do about it.
    public var description: String

    /// Makes an error.
    public init(_ description: String) { self.description = description }
}
